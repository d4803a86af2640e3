"""``kiosk audit pack``, ``open`` and ``report``: prove from the store what a directive did."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.app.operator_session import operator_options, signed_in
from kiosk.app.pack_vault import named_rows, vault_of
from kiosk.app.private_file import write_private
from kiosk.app.published_files import read_published
from kiosk.domain.errors import KioskError
from kiosk.services.evidence_pack import make_pack, open_pack
from kiosk.services.proportionality import report_json, report_proportionality
from kiosk.services.proportionality_page import report_html

if TYPE_CHECKING:
    from kiosk.app.operator_session import SignIn

_NEW_FILE = click.Path(dir_okay=False, path_type=Path)
_publication_option = click.option(
    "--publication",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="The folder that gateways read, if it is not the store's own.",
)


class NotWrittenError(KioskError):
    """Report a file that could not be made."""


@click.command("pack")
@click.argument("directive")
@click.option("--to", "target", type=_NEW_FILE, required=True, help="The pack to write.")
@_publication_option
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@operator_options
def pack(
    *,
    directive: str,
    target: Path,
    publication: Path | None,
    as_json: bool,
    sign_in: SignIn,
) -> None:
    """Fix in the log what DIRECTIVE did, and write the evidence pack with no row opened.

    Beside the pack its checkpoint is written. Hand out both; whoever checks
    names rows, and ``kiosk audit open`` opens those.
    """
    note = target.with_name(f"{target.name}.checkpoint.txt")
    with signed_in(sign_in) as (program, session):
        made = make_pack(
            program.env,
            session,
            directive,
            vault=vault_of(program),
            published=partial(read_published, publication or program.settings.publication),
        )
    _write(target, made.closed)
    _write(note, made.checkpoint.encode())
    if as_json:
        told = {"pack": made.pack, "tokens": made.tokens, "cohorts": made.cohorts}
        click.echo(json.dumps(told | {"checkpoint": made.checkpoint}))
        return
    click.echo(f"Pack {made.pack}: {made.tokens} tokens in {made.cohorts} cohorts, none opened.")
    click.echo(f"Hand out {target.name} and {note.name}; rows are numbered from 0.")


@click.command("open")
@click.argument("pack")
@click.option("--rows", required=True, help="4,17,93, a file of row numbers, or all.")
@click.option("--to", "target", type=_NEW_FILE, required=True, help="The pack to write.")
@operator_options
def open_rows(
    *,
    pack: str,
    rows: str,
    target: Path,
    sign_in: SignIn,
) -> None:
    """Write a copy of PACK (its identifier) that opens the rows that were named."""
    wanted = named_rows(rows)
    with signed_in(sign_in) as (program, session):
        opened = open_pack(program.env, session, pack, wanted, vault=vault_of(program))
    _write(target, opened)
    count = "all rows" if wanted is None else f"{len(set(wanted))} rows"
    click.echo(f"{target.name} opens {count} of pack {pack} and no others.")


@click.command("report")
@click.argument("directive")
@click.option(
    "--to",
    "target",
    type=_NEW_FILE,
    required=True,
    help="The file to write: .pdf, .html or .json.",
)
@_publication_option
@operator_options
def report(
    *,
    directive: str,
    target: Path,
    publication: Path | None,
    sign_in: SignIn,
) -> None:
    """Write the proportionality report of DIRECTIVE: whom it hit, whom else, and how fast."""
    if target.suffix not in {".pdf", ".html", ".json"}:
        raise NotWrittenError(
            "A report is written as PDF, HTML or JSON.", "End the file's name in .pdf or .json."
        )
    with signed_in(sign_in) as (program, session):
        found = report_proportionality(
            program.env,
            session,
            directive,
            published=partial(read_published, publication or program.settings.publication),
        )
    if target.suffix == ".pdf":
        from kiosk.app.report_paper import pdf_of  # noqa: PLC0415 -- it needs Qt

        _write(target, pdf_of(report_html(found), f"Proportionality report {directive}"))
    elif target.suffix == ".html":
        _write(target, report_html(found).encode())
    else:
        _write(target, report_json(found))
    agrees = "agrees with" if found.faultless else "DIFFERS from"
    click.echo(f"{target.name}: {found.tokens} tokens; the second derivation {agrees} the lists.")


def _write(path: Path, data: bytes) -> None:
    try:
        write_private(path, data)
    except FileExistsError:
        raise NotWrittenError(
            f"There is a file {path.name} already.", "Choose another name; nothing is overwritten."
        ) from None
    except OSError:
        raise NotWrittenError(
            f"The file {path.name} cannot be written.", "Check the folder and its rights."
        ) from None
