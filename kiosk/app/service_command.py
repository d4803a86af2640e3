"""``kiosk service``: register services, change who answers for them, issue their tokens."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from kiosk.app.operator_session import operator_options, signed_in
from kiosk.domain.errors import KioskError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.app.operator_session import SignIn
    from kiosk.services.environment import Environment
    from kiosk.services.service_tokens import ServiceRow

_JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
_PERSON = "E-MAIL"


@click.group("service")
def service() -> None:
    """Bind services and agents to people, and issue their tokens."""


@service.command("add")
@click.argument("name")
@click.option("--purpose", required=True, help="What it does with the models.")
@click.option(
    "--answers",
    "people",
    multiple=True,
    required=True,
    metavar=_PERSON,
    help="Who answers for it, by e-mail address or by id; may be given again.",
)
@operator_options
@_JSON
def add(
    *, name: str, purpose: str, people: tuple[str, ...], sign_in: SignIn, as_json: bool
) -> None:
    """Register a service; it may do what everybody who answers for it may do."""
    from kiosk.services import service_tokens  # noqa: PLC0415 -- --help needs nothing

    with signed_in(sign_in) as (program, session):
        named = _people(program.env, people)
        account = service_tokens.register(program.env, session, name, purpose, named)
    told = {"service": account.id, "name": account.name}
    click.echo(json.dumps(told) if as_json else f"{account.name} is registered: {account.id}")


@service.command("list")
@operator_options
@_JSON
def list_services(*, sign_in: SignIn, as_json: bool) -> None:
    """List the services, who answers for each, and what they lack."""
    from kiosk.services import service_tokens  # noqa: PLC0415 -- likewise

    with signed_in(sign_in) as (program, session):
        rows = service_tokens.service_rows(program.env, session)
    if as_json:
        click.echo(json.dumps([_told(row) for row in rows]))
        return
    for row in rows:
        names = ", ".join(row.names[each] or "erased" for each in row.account.answering)
        click.echo(f"{row.account.id}  {row.account.name}  {_state(row)}  {names or 'nobody'}")


@service.command("people")
@click.argument("service_id", metavar="SERVICE")
@click.option("--name", "named", multiple=True, metavar=_PERSON, help="Who answers from now on.")
@click.option("--release", "released", multiple=True, metavar=_PERSON, help="Who does no more.")
@operator_options
@_JSON
def change_people(
    *,
    service_id: str,
    named: tuple[str, ...],
    released: tuple[str, ...],
    sign_in: SignIn,
    as_json: bool,
) -> None:
    """Change who answers for a service; with nobody left it stands still."""
    from kiosk.services import service_tokens  # noqa: PLC0415 -- likewise

    if not named and not released:
        raise KioskError("Nobody is named or released.", "Give --name, --release, or both.")
    with signed_in(sign_in) as (program, session):
        account = service_tokens.change_people(
            program.env,
            session,
            service_id,
            name=_people(program.env, named),
            release=_people(program.env, released),
        )
    told = {"service": account.id, "answering": list(account.answering)}
    line = f"{len(account.answering)} people answer for {account.name} now."
    click.echo(json.dumps(told) if as_json else line)


@service.command("token")
@click.argument("service_id", metavar="SERVICE")
@click.option("--code", "as_code", is_flag=True, help="Issue it, and print a code for it instead.")
@operator_options
@_JSON
def issue_token(*, service_id: str, as_code: bool, sign_in: SignIn, as_json: bool) -> None:
    """Issue a service's token and print it, once.

    With --code, what is printed is redeemed where the service runs, by kiosk
    token redeem, and renews itself there.
    """
    from kiosk.services import redemption, service_tokens  # noqa: PLC0415 -- likewise

    with signed_in(sign_in) as (program, session):
        issued = service_tokens.issue(program.env, session, service_id)
        if as_code:
            offered = redemption.offer_to_service(program.env, session, service_id)
            told = {"code": offered.code, "expires": offered.expires_at.isoformat()}
            click.echo(json.dumps(told) if as_json else offered.command)
            return
    told = {"token": issued.token, "expires": issued.record.expires_at.isoformat()}
    click.echo(json.dumps(told) if as_json else issued.token)


@service.command("end")
@click.argument("service_id", metavar="SERVICE")
@operator_options
@_JSON
def end(*, service_id: str, sign_in: SignIn, as_json: bool) -> None:
    """End a service for good, and revoke its tokens."""
    from kiosk.services import service_tokens  # noqa: PLC0415 -- likewise

    with signed_in(sign_in) as (program, session):
        revoked = service_tokens.end(program.env, session, service_id)
    told = {"service": service_id, "revoked": revoked}
    click.echo(json.dumps(told) if as_json else f"The service has ended; {revoked} revoked.")


def _people(env: Environment, given: Sequence[str]) -> tuple[str, ...]:
    """Give the ids of people given by address or id; an address must be one person's alone."""
    with env.store.reading() as uow:
        found = [uow.persons.with_email(each) if "@" in each else [each] for each in given]
    if any(len(ids) != 1 for ids in found):
        raise KioskError(
            "An address given is nobody's here, or that of several people.",
            "Look it up in the console under People, or give the person's id.",
        )
    return tuple(ids[0] for ids in found)


def _state(row: ServiceRow) -> str:
    if row.account.ended_at is not None:
        return "ended"
    return "stands still" if row.stands_still else "running"


def _told(row: ServiceRow) -> dict[str, object]:
    return {
        "service": row.account.id,
        "name": row.account.name,
        "purpose": row.account.purpose,
        "state": _state(row),
        "answering": [{"person": each, "name": row.names[each]} for each in row.account.answering],
        "lacks": [each.lack.value for each in row.lacking],
        "living_tokens": row.living,
    }
