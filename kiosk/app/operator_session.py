"""Open a store for a command, and sign an operator in."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from kiosk.app.program import Program
from kiosk.app.settings import settings_from
from kiosk.domain.errors import KioskError
from kiosk.ui.entry.ports import StoreState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from kiosk.domain.operators import OperatorSession

AnyCallable = TypeVar("AnyCallable", bound="Callable[..., Any]")


def operator_options(command: AnyCallable) -> AnyCallable:
    """Add the options by which a command signs an operator in."""
    file = click.Path(dir_okay=False, path_type=Path)
    command = click.option(
        "--passphrase-file", type=file, help="Read the store's passphrase from this file."
    )(command)
    command = click.option(
        "--secret-file", type=file, help="Read the operator's secret from this file."
    )(command)
    return click.option("--operator", required=True, metavar="LOGIN", help="Who does this.")(
        command
    )


class StoreNotReadyError(KioskError):
    """Report a store that no command can work on yet."""


@contextmanager
def signed_in(
    operator: str, secret_file: Path | None, passphrase_file: Path | None
) -> Iterator[tuple[Program, OperatorSession]]:
    """Open the store that the environment names and sign an operator in; close it afterwards."""
    program = Program(settings_from())
    try:
        unlock_store(program, passphrase_file)
        session = program.sign_in(operator, read_secret(secret_file, f"Secret of {operator}"))
        try:
            yield program, session
        finally:
            program.sign_out(session)
    finally:
        program.close()


def unlock_store(program: Program, passphrase_file: Path | None) -> None:
    """Open an established store by its passphrase, or by the keyring that holds its key."""
    state = program.store_state()
    if state is StoreState.EMPTY:
        raise StoreNotReadyError("This store is empty.", "Open the kiosk once to set it up.")
    locked = state is StoreState.LOCKED
    program.unlock(read_secret(passphrase_file, "Passphrase of the store") if locked else "")


def read_secret(file: Path | None, asked: str) -> str:
    """Read a secret from its file, or ask for it at the terminal."""
    if file is None:
        if not sys.stdin.isatty():
            raise KioskError(
                "There is no terminal to ask for a secret.",
                "Name the files that hold the secrets with --passphrase-file and --secret-file.",
            )
        return str(click.prompt(asked, hide_input=True, err=True))
    try:
        return file.read_text(encoding="utf-8").rstrip("\r\n")
    except (OSError, UnicodeDecodeError):
        raise KioskError(
            "The file of a secret cannot be read.", "Check its path and its rights."
        ) from None
