"""``kiosk appeal``: take in appeals, answer them, and relieve one person for a time."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from kiosk.app.command_time import read_instant
from kiosk.app.operator_session import (
    operator_options,
    second_officer_options,
    signed_in,
    two_signed_in,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.app.operator_session import SecondSignIn, SignIn
    from kiosk.domain.appeals import Appeal, Relief

_JSON = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")


@click.group("appeal")
def appeal() -> None:
    """Take in appeals, answer them, and relieve one person for a time."""


@appeal.command("open")
@click.option("--person", "person_id", default="", help="Whose appeal it is; none for a petition.")
@click.option("--directive", "directive_id", default="", help="The directive it is against.")
@click.option("--model", "models", multiple=True, help="A model it is about.")
@click.option("--grounds", required=True, help="What the person says.")
@operator_options
@_JSON
def open_appeal(
    *,
    person_id: str,
    directive_id: str,
    models: Sequence[str],
    grounds: str,
    sign_in: SignIn,
    as_json: bool,
) -> None:
    """Take in a person's appeal, or a petition against a directive."""
    from kiosk.services import appeals  # noqa: PLC0415 -- --help needs no part of the desk

    with signed_in(sign_in) as (program, session):
        opened = appeals.open_appeal(
            program.env,
            session,
            person_id=person_id,
            directive_id=directive_id,
            models=models,
            grounds=grounds,
        )
    _tell_appeal(
        opened, f"Appeal {opened.id} is due by {opened.due_at:%Y-%m-%d}.", as_json=as_json
    )


@appeal.command("close")
@click.argument("appeal_id", metavar="ID")
@click.option(
    "--outcome",
    required=True,
    type=click.Choice(["granted", "denied", "facts_corrected", "taken_back"]),
    help="What came of it.",
)
@click.option("--answer", required=True, help="Why, in words for the person.")
@operator_options
@_JSON
def close_appeal(
    *,
    appeal_id: str,
    outcome: str,
    answer: str,
    sign_in: SignIn,
    as_json: bool,
) -> None:
    """Answer an appeal; nobody answers their own, or one that they took in."""
    from kiosk.domain.appeals import AppealOutcome  # noqa: PLC0415 -- likewise
    from kiosk.services import appeals  # noqa: PLC0415 -- likewise

    with signed_in(sign_in) as (program, session):
        closed = appeals.close_appeal(
            program.env, session, appeal_id, outcome=AppealOutcome(outcome), answer=answer
        )
    _tell_appeal(closed, f"Appeal {closed.id} is answered: {outcome}.", as_json=as_json)


@appeal.command("relieve")
@click.argument("person_id", metavar="PERSON")
@click.option("--model", "models", multiple=True, required=True, help="A model to open.")
@click.option("--until", metavar="TIME", required=True, help="When it ends, with its offset.")
@click.option("--reason", required=True, help="Why.")
@click.option("--appeal", "appeal_id", default="", help="The appeal that it belongs to.")
@operator_options
@second_officer_options
@_JSON
def relieve(
    *,
    person_id: str,
    models: Sequence[str],
    until: str,
    reason: str,
    appeal_id: str,
    sign_in: SignIn,
    second: SecondSignIn,
    as_json: bool,
) -> None:
    """Let one person use models until an instant, with a second officer."""
    from kiosk.services import appeals  # noqa: PLC0415 -- likewise

    ends = read_instant(until, "until")
    with two_signed_in(sign_in, second) as officers:
        relief = appeals.grant_relief(
            officers.program.env,
            officers.first,
            officers.second,
            person_id,
            models=models,
            until=ends,
            reason=reason,
            appeal_id=appeal_id,
        )
    sentence = f"Relief {relief.id} holds until {relief.until.isoformat()}."
    _tell_relief(relief, sentence, as_json=as_json)


@appeal.command("end-relief")
@click.argument("relief_id", metavar="ID")
@click.option("--reason", required=True, help="Why it ends before its time.")
@operator_options
@_JSON
def end_relief(
    *,
    relief_id: str,
    reason: str,
    sign_in: SignIn,
    as_json: bool,
) -> None:
    """End a relief before its time."""
    from kiosk.services import appeals  # noqa: PLC0415 -- likewise

    with signed_in(sign_in) as (program, session):
        relief = appeals.end_relief(program.env, session, relief_id, reason=reason)
    _tell_relief(relief, f"Relief {relief.id} has ended.", as_json=as_json)


def _tell_appeal(told: Appeal, sentence: str, *, as_json: bool) -> None:
    if not as_json:
        click.echo(sentence)
        return
    outcome = None if told.outcome is None else told.outcome.value
    due = told.due_at.isoformat()
    click.echo(json.dumps({"id": told.id, "due_at": due, "outcome": outcome}))


def _tell_relief(told: Relief, sentence: str, *, as_json: bool) -> None:
    if not as_json:
        click.echo(sentence)
        return
    ended = None if told.ended_at is None else told.ended_at.isoformat()
    until = told.until.isoformat()
    click.echo(json.dumps({"id": told.id, "until": until, "ended_at": ended}))
