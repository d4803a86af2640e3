"""``kiosk roster``: import whom organisations announce, and invite single people."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.app.operator_session import operator_options, signed_in
from kiosk.domain.errors import KioskError

if TYPE_CHECKING:
    from kiosk.app.operator_session import SignIn

_LONG = 60
_SAID_EVERY = 1000
_JSON = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")


@click.group("roster")
def roster() -> None:
    """Import whom organisations announce, and invite single people."""


@roster.command("import")
@click.argument("file", metavar="CSV", type=click.Path(dir_okay=False, path_type=Path))
@operator_options
@_JSON
def import_file(*, file: Path, sign_in: SignIn, as_json: bool) -> None:
    """Bring the roster to what a file says: number, name, email, organisation, kind, from, to.

    A column badge may be one more. Whoever is not in the file any more has left.
    """
    from kiosk.services.roster import (  # noqa: PLC0415 -- slow
        RosterError,
        import_roster,
        preview_roster,
    )
    from kiosk.services.roster_file import MOST_BYTES  # noqa: PLC0415 -- likewise

    try:
        with file.open("rb") as opened:
            data = opened.read(MOST_BYTES + 1)
    except OSError:
        raise KioskError("This file cannot be read.", "Check its path and its rights.") from None
    with signed_in(sign_in) as (program, session):
        try:
            seconds = preview_roster(program.env, session, data).seconds
            if seconds >= _LONG:
                click.echo(f"This takes about {round(seconds / 60)} minutes.", err=True)
            done = import_roster(program.env, session, data, progress=_say_progress)
        except RosterError as error:
            for fault in error.faults[1:]:
                click.echo(fault, err=True)
            raise
    told = {
        "added": done.added,
        "changed": done.changed,
        "unchanged": done.unchanged,
        "left": done.left,
    }
    line = f"{done.added} added, {done.changed} changed, {done.left} left the roster."
    click.echo(json.dumps(told) if as_json else line)


def _say_progress(done: int, total: int) -> None:
    if done % _SAID_EVERY == 0:
        click.echo(f"{done:,} of {total:,} people are made ready.", err=True)


@roster.command("invite")
@click.option("--entry", "entry_id", default="", help="The roster's entry it is for; or anybody.")
@click.option("--days", default=14, show_default=True, help="How long it is good.")
@operator_options
@_JSON
def invite_one(*, entry_id: str, days: int, sign_in: SignIn, as_json: bool) -> None:
    """Make an invitation and print its code, once; stations know it with their next kit."""
    from kiosk.services.roster import invite  # noqa: PLC0415 -- likewise

    with signed_in(sign_in) as (program, session):
        made = invite(program.env, session, entry_id=entry_id, life=timedelta(days=days))
    expires = made.invitation.expires_at
    told = {"invitation": made.invitation.id, "code": made.code, "expires": expires.isoformat()}
    line = f"{made.code} is good once, until {expires:%Y-%m-%d}."
    click.echo(json.dumps(told) if as_json else line)


@roster.command("withdraw")
@click.argument("invitation_id", metavar="ID")
@operator_options
@_JSON
def withdraw(*, invitation_id: str, sign_in: SignIn, as_json: bool) -> None:
    """Let an invitation open nothing any more."""
    from kiosk.services.roster import withdraw_invitation  # noqa: PLC0415 -- likewise

    with signed_in(sign_in) as (program, session):
        withdrawn = withdraw_invitation(program.env, session, invitation_id)
    told = {"invitation": withdrawn.id, "withdrawn": True}
    click.echo(json.dumps(told) if as_json else f"Invitation {withdrawn.id} is withdrawn.")
