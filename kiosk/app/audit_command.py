"""``kiosk audit verify``: check the log of a store, without its key and without changing it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.app.settings import settings_from
from kiosk.audit import LogBrokenError, NoteVerifier
from kiosk.storage.log_reading import check_log

if TYPE_CHECKING:
    from kiosk.storage.log_reading import CheckedStoreLog


@click.group()
def audit() -> None:
    """Verify the log of everything done."""


@audit.command("verify")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option(
    "--checkpoint",
    "checkpoints",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    multiple=True,
    help="A checkpoint kept elsewhere, by a gateway for instance; may be repeated.",
)
@click.option(
    "--log-key",
    "log_keys",
    multiple=True,
    help="The log's verifier key (name+id+key) as noted elsewhere; may be repeated.",
)
@click.pass_context
def verify_log(
    context: click.Context,
    *,
    as_json: bool,
    checkpoints: tuple[Path, ...],
    log_keys: tuple[str, ...],
) -> None:
    """Check every entry and every checkpoint of the log; change nothing.

    Exit code 0 if the log is whole, 1 if it is broken.
    """
    try:
        checked = check_log(
            settings_from().database_url,
            trusted=[NoteVerifier.parse(key) for key in log_keys],
            kept_checkpoints=[path.read_text("utf-8") for path in checkpoints],
        )
    except LogBrokenError as error:
        click.echo(json.dumps(_broken(error)) if as_json else f"The log is broken. {error}")
        context.exit(1)
    click.echo(json.dumps(_whole(checked)) if as_json else _sentence(checked))


def _sentence(checked: CheckedStoreLog) -> str:
    log = checked.log
    keys = ", ".join(str(verifier) for verifier in checked.verifiers)
    return (
        f"The log is whole: {log.frontier.size} entries and {log.checkpoints} signed checkpoints "
        f"agree (root {log.frontier.root.hex()}, signed by {keys})."
    )


def _whole(checked: CheckedStoreLog) -> dict[str, object]:
    log = checked.log
    return {
        "ok": True,
        "entries": log.frontier.size,
        "checkpoints": log.checkpoints,
        "root": log.frontier.root.hex(),
        "keys": [str(verifier) for verifier in checked.verifiers],
    }


def _broken(error: LogBrokenError) -> dict[str, object]:
    return {"ok": False, "entry": error.entry, "problem": error.problem, "remedy": error.remedy}
