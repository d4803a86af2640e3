"""``kiosk audit``: check the log, make and check evidence packs, report on directives."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.app.settings import settings_from
from kiosk.audit import LogBrokenError, NoteVerifier, checker

if TYPE_CHECKING:
    from kiosk.storage.log_reading import CheckedStoreLog

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_PACK_COMMANDS = {
    "pack": "Fix in the log what a directive did; write a pack with no row opened.",
    "open": "Write a copy of a pack that opens the rows that were named.",
    "report": "Write the proportionality report of a directive.",
}


class AuditGroup(click.Group):
    """Import what needs the desk only for the commands that need it."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """List the commands of this module and those of packs."""
        return [*super().list_commands(ctx), *_PACK_COMMANDS]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Give a command; those that open a store are imported when called."""
        if cmd_name not in _PACK_COMMANDS:
            return super().get_command(ctx, cmd_name)
        from kiosk.app import pack_command  # noqa: PLC0415 -- it needs the desk

        commands = (pack_command.pack, pack_command.open_rows, pack_command.report)
        return {str(command.name): command for command in commands}[cmd_name]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing any: help needs no part of the desk."""
        del ctx
        own = {name: command.get_short_help_str(99) for name, command in self.commands.items()}
        with formatter.section("Commands"):
            formatter.write_dl([*own.items(), *_PACK_COMMANDS.items()])


@click.group(cls=AuditGroup)
def audit() -> None:
    """Verify the log of everything done; make evidence packs and check them."""


@audit.command("check")
@click.argument("pack", type=_FILE, metavar="PACK.zip")
@click.option("--root", type=_FILE, required=True, help="The root.json that you pinned.")
@click.option("--checkpoint", type=_FILE, help="The checkpoint you held when you chose rows.")
@click.option("--sample", help="The rows you named: 4,17,93, or a file of numbers.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_context
def check_pack(
    context: click.Context,
    *,
    pack: Path,
    root: Path,
    checkpoint: Path | None,
    sample: str | None,
    as_json: bool,
) -> None:
    """Check an evidence pack with the checker that the release carries.

    The same file runs alone, without this program. Exit code 0 if the pack is
    sound, 1 if something was changed or contradicts the directive, 2 if it
    cannot be used.
    """
    given = [str(pack), "--root", str(root)]
    given += ["--checkpoint", str(checkpoint)] if checkpoint is not None else []
    given += ["--sample", sample] if sample is not None else []
    code, result = checker.run(checker.arguments(given))
    click.echo(json.dumps(result) if as_json else checker.said(result))
    context.exit(code)


@audit.command("verify")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option(
    "--checkpoint",
    "checkpoints",
    type=_FILE,
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
    from kiosk.storage.log_reading import check_log  # noqa: PLC0415 -- it needs the desk

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
