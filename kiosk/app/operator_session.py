"""Open a store for a command, and sign an operator in, or the two officers of an act."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from kiosk.app.program import Program
from kiosk.app.settings import settings_from
from kiosk.domain.errors import KioskError
from kiosk.ui.entry.ports import StoreState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import Any

    from kiosk.domain.operators import OperatorSession

    Command = Callable[..., Any]

_FILE = click.Path(dir_okay=False, path_type=Path)


class SignIn(NamedTuple):
    """Say how the operator of a command signs in."""

    operator: str
    secret_file: Path | None
    passphrase_file: Path | None


class SecondSignIn(NamedTuple):
    """Say how the second officer of a command signs in."""

    operator: str
    secret_file: Path | None


class Officers(NamedTuple):
    """Hold the open program and the two officers who signed in."""

    program: Program
    first: OperatorSession
    second: OperatorSession


def operator_options(command: Command) -> Command:
    """Add the options by which a command signs its operator in, handed to it as ``sign_in``."""

    @wraps(command)
    def collected(
        operator: str, secret_file: Path | None, passphrase_file: Path | None, **others: Any
    ) -> Any:
        return command(sign_in=SignIn(operator, secret_file, passphrase_file), **others)

    options = (
        click.option("--operator", required=True, metavar="LOGIN", help="Who does this."),
        click.option(
            "--secret-file", type=_FILE, help="Read the operator's secret from this file."
        ),
        click.option(
            "--passphrase-file", type=_FILE, help="Read the store's passphrase from this file."
        ),
    )
    return _with(collected, options)


def second_officer_options(command: Command) -> Command:
    """Add the options by which the second officer signs in, handed over as ``second``."""

    @wraps(command)
    def collected(second: str, second_secret_file: Path | None, **others: Any) -> Any:
        return command(second=SecondSignIn(second, second_secret_file), **others)

    options = (
        click.option(
            "--second", required=True, metavar="LOGIN", help="The second officer, another person."
        ),
        click.option(
            "--second-secret-file",
            type=_FILE,
            help="Read the second officer's secret from this file.",
        ),
    )
    return _with(collected, options)


def _with(command: Command, options: Sequence[Callable[[Command], Command]]) -> Command:
    """Apply decorators so that ``--help`` lists their options in this order."""
    for option in reversed(options):
        command = option(command)
    return command


class StoreNotReadyError(KioskError):
    """Report a store that no command can work on yet."""


@contextmanager
def signed_in(sign_in: SignIn) -> Iterator[tuple[Program, OperatorSession]]:
    """Open the store that the environment names and sign an operator in; close it afterwards."""
    program = Program(settings_from())
    try:
        unlock_store(program, sign_in.passphrase_file)
        with _session(program, sign_in.operator, sign_in.secret_file) as session:
            yield program, session
    finally:
        program.close()


@contextmanager
def two_signed_in(sign_in: SignIn, second: SecondSignIn) -> Iterator[Officers]:
    """Open the store and sign both officers in, the second one last."""
    with (
        signed_in(sign_in) as (program, first),
        _session(program, second.operator, second.secret_file) as session,
    ):
        yield Officers(program, first, session)


@contextmanager
def _session(program: Program, login: str, secret_file: Path | None) -> Iterator[OperatorSession]:
    session = program.sign_in(login, read_secret(secret_file, f"Secret of {login}"))
    try:
        yield session
    finally:
        program.sign_out(session)


def unlock_store(program: Program, passphrase_file: Path | None) -> None:
    """Open an established store by its passphrase, or by the keyring that holds its key."""
    program.unlock(store_passphrase(program, passphrase_file))


def store_passphrase(program: Program, passphrase_file: Path | None) -> str:
    """Read the passphrase of an established store; empty where the keyring holds its key."""
    state = program.store_state()
    if state is StoreState.EMPTY:
        raise StoreNotReadyError("This store is empty.", "Open the kiosk once to set it up.")
    locked = state is StoreState.LOCKED
    return read_secret(passphrase_file, "Passphrase of the store") if locked else ""


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
