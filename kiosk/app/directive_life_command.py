"""The life of a directive on the command line: the use cases of the console, the same officers.

``kiosk directive`` mounts these commands. Each signs its operator in; those
of two officers sign both in, for this one act.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.app.command_time import read_instant
from kiosk.app.operator_session import (
    operator_options,
    second_officer_options,
    signed_in,
    two_signed_in,
)
from kiosk.directives.directive import EVERY_MODEL
from kiosk.directives.file import MAX_FILE_BYTES
from kiosk.domain.errors import KioskError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kiosk.app.operator_session import SecondSignIn, SignIn
    from kiosk.directives.impact import Divided, Impact
    from kiosk.domain.directives import DirectiveRecord

_FILE = click.Path(dir_okay=False, path_type=Path)
_JSON = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")


@click.command("stage")
@click.argument("file", type=_FILE)
@click.option(
    "--group", "groups", type=_FILE, multiple=True, help="A country group that the file uses."
)
@operator_options
@_JSON
def stage(
    *,
    file: Path,
    groups: Sequence[Path],
    sign_in: SignIn,
    as_json: bool,
) -> None:
    """Take a directive file into the store; it binds nobody yet."""
    from kiosk.services import directives  # noqa: PLC0415 -- --help needs no part of the desk

    source = _content(file, MAX_FILE_BYTES + 1)
    attached = [_content(each, MAX_FILE_BYTES) for each in groups]
    with signed_in(sign_in) as (program, session):
        record = directives.stage(program.env, session, source, groups=attached)
    _tell(record, f"{record.id} is staged. Authenticate its letter next.", as_json=as_json)


@click.command("authenticate")
@click.argument("directive_id", metavar="ID")
@click.option("--method", required=True, help="call_back, in_person or signed_letter.")
@click.option("--note", required=True, help="With whom the letter was checked, and how.")
@click.option("--letter", type=_FILE, required=True, help="The letter as it was received.")
@operator_options
@_JSON
def authenticate(
    *,
    directive_id: str,
    method: str,
    note: str,
    letter: Path,
    sign_in: SignIn,
    as_json: bool,
) -> None:
    """Say how the letter behind a staged directive was found genuine."""
    from kiosk.services import directives  # noqa: PLC0415 -- likewise

    data = _content(letter, directives.LETTER_MAX_BYTES + 1)
    with signed_in(sign_in) as (program, session):
        record = directives.authenticate(
            program.env, session, directive_id, method=method, note=note, letter=data
        )
    _tell(record, f"{record.id} is authenticated. Two officers may approve it.", as_json=as_json)


@click.command("preview")
@click.argument("directive_id", metavar="ID")
@click.option("--reading", default="", help="The reading; none for a directive without readings.")
@operator_options
@_JSON
def preview(
    *,
    directive_id: str,
    reading: str,
    sign_in: SignIn,
    as_json: bool,
) -> None:
    """Count whom a reading would block and hold, before it does."""
    from kiosk.services import impact  # noqa: PLC0415 -- likewise

    with signed_in(sign_in) as (program, session):
        foreseen = impact.preview(program.env, session, directive_id, reading)
    if as_json:
        click.echo(json.dumps(_impact(foreseen)))
        return
    people, tokens = foreseen.whole.people, foreseen.whole.tokens
    click.echo(f"From {foreseen.at.isoformat()} on:")
    click.echo(f"  blocked  {people.blocked:>9,} people  {tokens.blocked:>9,} tokens")
    click.echo(f"  held     {people.held:>9,} people  {tokens.held:>9,} tokens")
    click.echo(f"  allowed  {people.allowed:>9,} people  {tokens.allowed:>9,} tokens")
    if foreseen.gap.total_seconds() > 0:
        click.echo(f"It claims force from {foreseen.gap} before that; nobody enforced it then.")


@click.command("approve")
@click.argument("directive_id", metavar="ID")
@click.option("--reading", default="", help="The reading; none for a directive without readings.")
@click.option(
    "--blocked", type=int, required=True, help="The number of people blocked, from the preview."
)
@operator_options
@second_officer_options
@_JSON
def approve(
    *,
    directive_id: str,
    reading: str,
    blocked: int,
    sign_in: SignIn,
    second: SecondSignIn,
    as_json: bool,
) -> None:
    """Choose a reading and put a directive on its way to force, with a second officer."""
    from kiosk.services import activation  # noqa: PLC0415 -- likewise

    with two_signed_in(sign_in, second) as officers:
        record = activation.approve(
            officers.program.env,
            officers.first,
            officers.second,
            directive_id,
            reading=reading,
            blocked=blocked,
        )
    _tell(record, f"{record.id} is approved. The publisher enforces it.", as_json=as_json)


@click.command("lift")
@click.argument("directive_id", metavar="ID")
@click.option("--model", "models", multiple=True, help="Lift it for this model; all if none.")
@click.option("--reason", required=True, help="Why it is lifted.")
@operator_options
@second_officer_options
@_JSON
def lift(
    *,
    directive_id: str,
    models: Sequence[str],
    reason: str,
    sign_in: SignIn,
    second: SecondSignIn,
    as_json: bool,
) -> None:
    """Lift an approved directive at once, with a second officer."""
    from kiosk.services import activation  # noqa: PLC0415 -- likewise

    with two_signed_in(sign_in, second) as officers:
        record = activation.lift(
            officers.program.env,
            officers.first,
            officers.second,
            directive_id,
            models=models,
            reason=reason,
        )
    _tell(record, f"{directive_id} is lifted by {record.id}.", as_json=as_json)


@click.command("withdraw")
@click.argument("directive_id", metavar="ID")
@click.option("--reason", required=True, help="Why it is withdrawn.")
@operator_options
@_JSON
def withdraw(
    *,
    directive_id: str,
    reason: str,
    sign_in: SignIn,
    as_json: bool,
) -> None:
    """Take back a directive that nobody has approved."""
    from kiosk.services import directives  # noqa: PLC0415 -- likewise

    with signed_in(sign_in) as (program, session):
        record = directives.withdraw(program.env, session, directive_id, reason)
    _tell(record, f"{record.id} is withdrawn.", as_json=as_json)


@click.command("kill-switch")
@click.option("--model", "models", multiple=True, help="A model to block; may be given again.")
@click.option("--all-models", is_flag=True, help="Block every model there is.")
@click.option("--undo", "switch_id", metavar="ID", default="", help="Undo this kill switch.")
@click.option("--reason", required=True, help="Why.")
@click.option("--review", metavar="TIME", default="", help="When somebody must look again.")
@operator_options
@second_officer_options
@_JSON
def kill_switch(
    *,
    models: Sequence[str],
    all_models: bool,
    switch_id: str,
    reason: str,
    review: str,
    sign_in: SignIn,
    second: SecondSignIn,
    as_json: bool,
) -> None:
    """Block models for everybody, or undo that, with a second officer."""
    from kiosk.services import kill_switch as service  # noqa: PLC0415 -- likewise

    chosen = _blocked_models(models, all_models=all_models, undoing=bool(switch_id))
    review_at = None if switch_id else read_instant(review, "review")
    with two_signed_in(sign_in, second) as officers:
        pair = (officers.program.env, officers.first, officers.second)
        if review_at is None:
            switch = service.undo(*pair, switch_id, reason=reason)
        else:
            switch = service.throw(*pair, chosen, reason=reason, review=review_at)
    if as_json:
        click.echo(json.dumps({"id": switch.id, "models": list(switch.models)}))
        return
    done = "undone" if switch_id else "thrown"
    click.echo(f"{switch.id} is {done} for {', '.join(switch.models)}. The publisher enforces it.")


def _blocked_models(models: Sequence[str], *, all_models: bool, undoing: bool) -> Sequence[str]:
    """Give the models that were named: leaving them out must not block everybody."""
    if undoing:
        if models or all_models:
            raise KioskError(
                "A kill switch is undone for all its models.",
                "Leave --model and --all-models out.",
            )
        return ()
    if bool(models) == all_models:
        raise KioskError(
            "A kill switch is thrown for the models that are named, or for all of them.",
            "Name each with --model, or give --all-models.",
        )
    return (EVERY_MODEL,) if all_models else models


COMMANDS: tuple[click.Command, ...] = (
    stage,
    authenticate,
    preview,
    approve,
    lift,
    withdraw,
    kill_switch,
)
"""The commands that ``kiosk directive`` mounts."""


def _tell(record: DirectiveRecord, sentence: str, *, as_json: bool) -> None:
    if not as_json:
        click.echo(sentence)
        return
    approval = record.approval
    click.echo(
        json.dumps(
            {
                "id": record.id,
                "sha256": record.sha256,
                "stage": record.stage.value,
                "reading": "" if approval is None else approval.reading,
                "blocked": None if approval is None else approval.blocked,
            }
        )
    )


def _impact(foreseen: Impact) -> Mapping[str, object]:
    return {
        "id": foreseen.directive,
        "reading": foreseen.reading,
        "at": foreseen.at.isoformat(),
        "gap_seconds": int(foreseen.gap.total_seconds()),
        "whole": _divided(foreseen.whole),
        "before": _divided(foreseen.before),
        "changed_people": asdict(foreseen.changed_people),
        "by_model": {name: _divided(each) for name, each in foreseen.by_model.items()},
        "by_reading": {name: _divided(each) for name, each in foreseen.by_reading.items()},
        "by_level": {str(int(level)): _divided(each) for level, each in foreseen.by_level.items()},
        "by_country": {country: list(shown) for country, shown in foreseen.by_country.items()},
    }


def _divided(divided: Divided) -> Mapping[str, object]:
    return {"people": asdict(divided.people), "tokens": asdict(divided.tokens)}


def _content(path: Path, limit: int) -> bytes:
    """Read at most ``limit`` bytes of a file; what is too long, the use case refuses."""
    try:
        with path.open("rb") as file:
            return file.read(limit)
    except OSError:
        raise KioskError("This file cannot be read.", "Check its path and its rights.") from None
