"""``kiosk move``: a store from its file into a PostgreSQL database for many desks."""

from __future__ import annotations

import hashlib
import json
from contextlib import ExitStack, closing, contextmanager
from typing import TYPE_CHECKING

import click

from kiosk.app.operator_session import (
    operator_options,
    read_secret,
    signed_in,
    store_passphrase,
)
from kiosk.app.program import Program
from kiosk.app.settings import settings_from
from kiosk.domain.errors import KioskError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.app.operator_session import SignIn
    from kiosk.app.settings import Settings
    from kiosk.storage.moving import Moved


class MoveRefusedError(KioskError):
    """Report a move that cannot begin."""


@click.command("move")
@click.option(
    "--to",
    "target",
    envvar="KIOSK_MOVE_TO",
    metavar="URL",
    default="",
    help="The empty database: postgresql://… A password is better given in the variable "
    "KIOSK_MOVE_TO, or in PostgreSQL's own password file.",
)
@click.option(
    "--undo",
    is_flag=True,
    help="Let the store in KIOSK_HOME be used again; nobody may go on with the other one then.",
)
@operator_options
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def move(*, target: str, undo: bool, sign_in: SignIn, as_json: bool) -> None:
    """Move the store in KIOSK_HOME to a PostgreSQL database, which many desks can share.

    An admin signs in, the move is logged, and from then on nothing is written
    to the store where it lay, nor published from there: a desk that is still
    open says so. Every row is copied as it is, sealed; then both sides are
    compared row by row, and the log down to its root. A move that is cut off
    goes on where it stopped when the same command is given again. The target
    must be empty, and it opens only once it is whole.

    The store's key and passphrase stay the same: every desk that shares the
    database gets a copy of the file store.key in a KIOSK_HOME of its own, and
    KIOSK_DATABASE_URL. The file that the store lay in stays as it is.
    """
    settings = settings_from()
    if not settings.on_sqlite:
        raise MoveRefusedError(
            "KIOSK_DATABASE_URL names a database, and a store is moved from its file.",
            "Leave it out, and set KIOSK_HOME to the store that shall move.",
        )
    if undo == bool(target):
        raise MoveRefusedError("It is not clear what to do.", "Give either --to or --undo.")
    with _alone(settings):
        if undo:
            _undo(settings, sign_in)
            told: dict[str, object] = {"state": "in use", "home": str(settings.home)}
            sentences = ["This store is in use again. Nobody may go on with the other one."]
        else:
            moved = _move(settings, target, sign_in, quiet=as_json)
            told = {
                "state": "moved",
                "entries": moved.entries,
                "root": moved.root,
                "rows": moved.rows,
            }
            sentences = _sentences(moved)
    click.echo(json.dumps(told) if as_json else "\n".join(sentences))


def _move(settings: Settings, target: str, sign_in: SignIn, *, quiet: bool) -> Moved:
    from kiosk.storage import moving  # noqa: PLC0415 -- --help needs nothing

    moving.require_target(settings.database_url, target)
    if not moving.frozen(settings.database_url):
        _log_move(sign_in)
        moving.freeze(settings.database_url)

    def tell(table: str, rows: int) -> None:
        if not quiet:
            click.echo(f"{table}: {rows:,} rows")

    return moving.move(settings.database_url, target, tell)


def _log_move(sign_in: SignIn) -> None:
    """Log, as a copy of the store, what an admin is about to carry away."""
    from kiosk.services.backup import note_backup, require_backup  # noqa: PLC0415 -- likewise

    with signed_in(sign_in) as (program, session):
        require_backup(program.env, session)
        with program.env.store.reading() as uow:
            entries, checkpoint = uow.log.size(), uow.log.checkpoint()
        digest = hashlib.sha256(checkpoint.encode()).hexdigest()
        note_backup(program.env, session, digest=digest, entries=entries)


def _undo(settings: Settings, sign_in: SignIn) -> None:
    """Let the store be used again, if an admin says so.

    Signing in writes to it, so it is opened for that. Secrets are asked for
    before: whoever goes away while they are leaves the store as it was.
    """
    from kiosk.services.backup import require_backup  # noqa: PLC0415 -- --help needs nothing
    from kiosk.storage import moving  # noqa: PLC0415 -- likewise

    if not moving.frozen(settings.database_url):
        raise MoveRefusedError("This store was not moved.", "There is nothing to undo.")
    program = Program(settings)
    with ExitStack() as refused:
        passphrase = store_passphrase(program, sign_in.passphrase_file)
        secret = read_secret(sign_in.secret_file, f"Secret of {sign_in.operator}")
        moving.unfreeze(settings.database_url)
        refused.callback(moving.freeze, settings.database_url)
        with closing(program):
            program.unlock(passphrase)
            session = program.sign_in(sign_in.operator, secret)
            require_backup(program.env, session)
            program.sign_out(session)
        refused.pop_all()


@contextmanager
def _alone(settings: Settings) -> Iterator[None]:
    """Keep a second move of the same store out."""
    from filelock import FileLock, Timeout  # noqa: PLC0415 -- --help needs nothing

    if not settings.database_file.is_file():
        raise MoveRefusedError("There is no store here.", "Check KIOSK_HOME.")
    try:
        with FileLock(settings.home / "move.lock", mode=0o600).acquire(timeout=0):
            yield
    except Timeout:
        raise MoveRefusedError(
            "This store is being moved already.", "Wait until that has ended."
        ) from None


def _sentences(moved: Moved) -> list[str]:
    rows = sum(moved.rows.values())
    compared = f"{rows:,} rows and " if rows else ""
    return [
        f"Moved and compared: {compared}{moved.entries:,} log entries, root {moved.root}.",
        (
            "Set KIOSK_DATABASE_URL to the new database for every desk and for kiosk publish, and "
            "give each a copy of store.key in its KIOSK_HOME."
        ),
        (
            "This store stays as it is, and nothing is written to it any more; kiosk move --undo "
            "returns to it."
        ),
    ]
