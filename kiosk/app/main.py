"""Run the command line: one entry for the window and for every command.

Commands are imported when they are called, so ``kiosk gateway check`` runs on
the bare wheel and starts without the desk's packages. Every error ends here as
one sentence; nobody is shown a traceback.
"""

import gc
import json
import os
import sys
import threading
from collections.abc import Mapping, Sequence
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType, TracebackType
from typing import NamedTuple

import click

import kiosk
from kiosk.app.crash_report import explain_unexpected
from kiosk.app.platform_window import choose_platform, has_display
from kiosk.domain.errors import KioskError

EXIT_REFUSED = 2  # the caller can do something about it
EXIT_UNEXPECTED = 70  # EX_SOFTWARE of sysexits.h
EXIT_INTERRUPTED = 130  # 128 + SIGINT, as shells count

# A packed program starts itself again for what runs in a process of its own.
OWN_PROCESSES = {
    "--reading-worker": "kiosk.reading.worker_main",
    "--camera": "kiosk.devices.camera_main",
    "--signer": "kiosk.app.signer_main",
    "--publisher-front": "kiosk.server.front_main",
}


class MissingPartError(KioskError):
    """Report that an optional part of the program is not installed."""

    def __init__(self, what: str, package: str) -> None:
        super().__init__(
            f"{what} needs kiosk[desk], and its package {package} is not installed.",
            'Install it with: pip install "identity-kiosk[desk]"',
        )


class LazyCommand(NamedTuple):
    """Name a command's object and what it does, without importing it."""

    target: str
    summary: str


COMMANDS: Mapping[str, LazyCommand] = {
    "read": LazyCommand(
        "kiosk.app.read_command:read", "Read document images or PDFs, one JSON line each."
    ),
    "gateway": LazyCommand(
        "kiosk.app.gateway_command:gateway", "Decide for model gateways, set them up, enrol them."
    ),
    "token": LazyCommand(
        "kiosk.app.token_command:token", "Redeem a code from the desk for a token, and renew it."
    ),
    "service": LazyCommand(
        "kiosk.app.service_command:service", "Bind services to people, issue their tokens."
    ),
    "publish": LazyCommand(
        "kiosk.app.publish_command:publish", "Publish keys and lists for the gateways."
    ),
    "directive": LazyCommand(
        "kiosk.app.directive_command:directive", "Check directives, and what they decide."
    ),
    "audit": LazyCommand("kiosk.app.audit_command:audit", "Verify the log of everything done."),
    "screening": LazyCommand(
        "kiosk.app.screening_command:screening", "Hold people against screening lists."
    ),
    "appeal": LazyCommand(
        "kiosk.app.appeal_command:appeal", "Take in appeals, answer them, grant relief."
    ),
    "station": LazyCommand(
        "kiosk.app.station_command:station", "Set up unattended stations, collect from them."
    ),
    "roster": LazyCommand(
        "kiosk.app.roster_command:roster", "Import rosters, and invite single people."
    ),
    "register": LazyCommand(
        "kiosk.app.register_command:register", "Let people register themselves at a station."
    ),
    "keys": LazyCommand(
        "kiosk.app.keys_command:keys", "Change the stations' sealing key, or the passphrase."
    ),
    "backup": LazyCommand(
        "kiosk.app.backup_command:backup", "Copy the store, sealed as it is, while it is used."
    ),
    "restore": LazyCommand(
        "kiosk.app.restore_command:restore", "Make a store from a backup, in an empty home."
    ),
    "move": LazyCommand(
        "kiosk.app.move_command:move", "Move a store to a PostgreSQL database for many desks."
    ),
    "demo": LazyCommand("kiosk.app.demo_command:demo", "Open the kiosk on a throw-away store."),
    "doctor": LazyCommand(
        "kiosk.app.doctor:doctor", "Name what this machine lacks and what mends it."
    ),
}


class LazyGroup(click.Group):
    """Import a command's module only when that command is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """List the commands in the order of the table."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the command; say which part is missing when its packages are."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        return _load_command(COMMANDS[cmd_name].target)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands from the table: help needs no part of the desk."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl([(name, command.summary) for name, command in COMMANDS.items()])


@click.group(
    cls=LazyGroup,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(kiosk.__version__, prog_name="kiosk", message="%(prog)s %(version)s")
@click.option("--or-demo", is_flag=True, help="Open the demo where there is no display.")
@click.option(
    "--language",
    default="",
    help="The language to begin in: en, zh-Hans, zh-Hant, es, fr, ar or de.",
)
@click.pass_context
def command_line(context: click.Context, *, or_demo: bool, language: str) -> None:
    """Open the kiosk, or run one of its commands.

    Without a command the window opens; an empty store starts the first-run
    ceremony.
    """
    if language:
        os.environ["KIOSK_LANGUAGE"] = language  # the windows of every command read it there
    if context.invoked_subcommand is not None:
        return
    if or_demo and not has_display(os.environ, sys.platform):
        context.invoke(_load_command(COMMANDS["demo"].target))
        return
    if find_spec("PySide6") is None:
        raise MissingPartError("The window", "PySide6")
    # Refused here, before the store is opened; Qt itself is started by the window.
    choose_platform(os.environ, sys.platform, demo=False, port_is_free=lambda _: True)
    # Everything made until the first window stays; it is not searched for garbage meanwhile.
    # From then on the GUI thread collects (`kiosk.ui.shared.garbage`).
    gc.disable()
    _import_part("kiosk.app.window", "The window").open_kiosk()


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one command and end the process with its exit code.

    0 means done, 2 an error with a remedy, 70 a fault of the program; commands
    with results of their own, such as ``gateway check``, say theirs.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words and words[0] in OWN_PROCESSES:
        import_module(OWN_PROCESSES[words[0]]).main()
        return
    sys.excepthook = _report_uncaught
    threading.excepthook = _report_uncaught_in_thread
    sys.exit(run(words))


def run(
    words: Sequence[str], command: click.Command = command_line, *, reports: Path | None = None
) -> int:
    """Run one command and return the exit code; print every error as one sentence.

    ``reports`` is the folder for the report of an unexpected error; by default
    the one that the environment names.
    """
    as_json = "--json" in words
    try:
        outcome = command.main(list(words), prog_name="kiosk", standalone_mode=False)
    except click.Abort:
        _print_error("Stopped.", as_json=as_json)
        return EXIT_INTERRUPTED
    except click.ClickException as error:
        if as_json:
            _print_error(error.format_message(), as_json=True)
        else:
            error.show()
        return error.exit_code
    except KioskError as error:
        _print_error(str(error), as_json=as_json)
        return EXIT_REFUSED
    except BrokenPipeError:
        # The reader of our output has gone; the interpreter's own flush must not fail again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:  # noqa: BLE001 - the last place before the user
        _print_error(explain_unexpected(error, reports), as_json=as_json)
        return EXIT_UNEXPECTED
    return outcome if isinstance(outcome, int) else 0


def _load_command(target: str) -> click.Command:
    module_name, _, attribute = target.partition(":")
    command = getattr(_import_part(module_name, "This command"), attribute)
    if not isinstance(command, click.Command):
        raise TypeError(f"{target} is not a command")
    return command


def _import_part(module_name: str, what: str) -> ModuleType:
    """Import a module; turn a missing package into advice.

    A missing module of our own stays what it is, a fault of the program.
    """
    try:
        return import_module(module_name)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] == "kiosk":
            raise
        raise MissingPartError(what, str(error.name)) from error


def _print_error(text: str, *, as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps({"error": text}))
    else:
        click.echo(text, err=True)


def _report_uncaught(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Say one sentence where Python would print a traceback, as from a Qt slot."""
    del kind, trace
    text = str(error) if isinstance(error, KioskError) else explain_unexpected(error)
    click.echo(text, err=True)


def _report_uncaught_in_thread(arguments: threading.ExceptHookArgs) -> None:
    if arguments.exc_value is not None:
        _report_uncaught(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)


if __name__ == "__main__":
    main()
