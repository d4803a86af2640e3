"""``kiosk gateway enrol``, ``withdraw`` and ``list``: credentials, and who is behind."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.app.operator_session import operator_options, signed_in
from kiosk.app.private_file import write_private
from kiosk.domain.errors import KioskError
from kiosk.gateway.check_in import GatewayCredential
from kiosk.server.endpoint import CHECK_IN

if TYPE_CHECKING:
    from kiosk.app.operator_session import SignIn
    from kiosk.services.gateway_reports import GatewayStanding

_JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
_FILE = click.Path(dir_okay=False, path_type=Path)


@click.command("enrol")
@click.argument("name")
@click.option(
    "--to", "file", type=_FILE, metavar="FILE", help="Write the credential to this new file."
)
@click.option(
    "--reached-at",
    "at",
    default="",
    metavar="URL",
    help="Where kiosk publish is reached, if not at the issuer's own address.",
)
@operator_options
@_JSON
def enrol(*, name: str, file: Path | None, at: str, sign_in: SignIn, as_json: bool) -> None:
    """Give a gateway a credential of its own, to ask and to report by.

    It is shown once, or written once to a file that only you can read.
    """
    from kiosk.services import gateway_credentials  # noqa: PLC0415 -- --help needs nothing

    if file is not None and file.exists():
        raise _file_there()
    with signed_in(sign_in) as (program, session):
        with program.env.store.reading() as uow:
            base = at or uow.issuer.settings().url
        check_in = base.rstrip("/") + CHECK_IN.path
        GatewayCredential(name, "secret", check_in).checked()  # before anything is enrolled
        secret = gateway_credentials.enrol(program.env, session, name)
    credential = GatewayCredential(name, secret, check_in)
    if file is None:
        click.echo(credential.write().decode(), nl=False)
        return
    try:
        write_private(file, credential.write())
    except FileExistsError:
        raise _file_there() from None
    except OSError:
        raise KioskError(
            "The credential could not be written, and nothing can tell it again.",
            "Withdraw the gateway with kiosk gateway withdraw, and enrol it again elsewhere.",
        ) from None
    told = {"gateway": name, "file": str(file)}
    click.echo(json.dumps(told) if as_json else f"The credential of {name} is in {file}")


@click.command("withdraw")
@click.argument("name")
@operator_options
@_JSON
def withdraw(*, name: str, sign_in: SignIn, as_json: bool) -> None:
    """Take a gateway's credential back, at once."""
    from kiosk.services import gateway_credentials  # noqa: PLC0415 -- likewise

    with signed_in(sign_in) as (program, session):
        gateway_credentials.withdraw(program.env, session, name)
    told = {"gateway": name, "withdrawn": True}
    click.echo(json.dumps(told) if as_json else f"{name} may neither ask nor report any more.")


@click.command("list")
@operator_options
@_JSON
def list_gateways(*, sign_in: SignIn, as_json: bool) -> None:
    """List the enrolled gateways, and how far each has followed."""
    from kiosk.services import gateway_reports  # noqa: PLC0415 -- likewise

    with signed_in(sign_in) as (program, session):
        found = gateway_reports.reports(program.env, session)
    if as_json:
        click.echo(json.dumps([_as_dict(each) for each in found]))
        return
    for each in found:
        click.echo(f"{each.gateway.name}: {_words(each)}")
    if not found:
        click.echo("No gateway is enrolled.")


def _as_dict(each: GatewayStanding) -> dict[str, object]:
    said = each.report
    return {
        "gateway": each.gateway.name,
        "version": None if said is None else said.version,
        "reported": None if said is None else said.received_at.isoformat(),
        "behind": each.behind,
        "silent": each.silent,
    }


def _words(each: GatewayStanding) -> str:
    if each.report is None:
        return "has not reported yet"
    at = f"{each.report.received_at:%Y-%m-%d %H:%M} UTC"
    if each.silent:
        return f"silent since {at}, then at publication {each.report.version}"
    if each.behind:
        return f"{each.behind} behind, at publication {each.report.version} ({at})"
    return f"up to date, at publication {each.report.version} ({at})"


def _file_there() -> KioskError:
    return KioskError("This file is there already.", "Name a new one; nothing is written over.")
