"""Open databases so that what is committed lasts and what fails says why.

SQLite: write-ahead log, ``synchronous=FULL``, foreign keys, overwritten
deletions, temporary data in memory. PostgreSQL by URL. A transaction is
marked as reading or writing when it begins: a writing one takes the one write
lock at once, so no two units of work can interleave; a reading one sees one
instant and cannot change anything.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from kiosk.storage.database_errors import storage_error
from kiosk.storage.errors import (
    StorageError,
    StoreLockedError,
    StoreMovedError,
    StoreUnreachableError,
)
from kiosk.storage.frozen import refuse_moved

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection, Engine, ExceptionContext
    from sqlalchemy.engine.interfaces import DBAPIConnection
    from sqlalchemy.pool import ConnectionPoolEntry

BUSY_SECONDS = 10.0
CHANNEL = "kiosk_changes"
"""What a commit notifies on PostgreSQL; the message is empty, whoever listens reads the store."""

TRANSACTION = "kiosk_transaction"
"""Under what a connection to PostgreSQL notes the number of its writing transaction."""

_WRITE_LOCK = 0x6B696F736B  # the advisory lock of PostgreSQL that stands for the store
_IDLE_SECONDS = 300
"""How long a writer may go without a word before the server takes the write lock from it."""
_MODE = "kiosk_mode"

_SQLITE_PRAGMAS = (
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
)
_SQLITE_WRITER_PRAGMAS = ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL")


_CONNECT_ARGUMENTS: dict[str, Any] = {
    "connect_timeout": 10,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 20_000,
    # The server, too, must notice within half a minute that this machine has gone.
    "options": "-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3",
}
"""How to connect to PostgreSQL so that a cut cable is noticed by both ends."""


def open_engine(url: str, *, busy_seconds: float = BUSY_SECONDS) -> Engine:
    """Give an engine for the store at ``url``; a missing SQLite file is made (mode 0600).

    ``busy_seconds`` is how long a unit of work waits for the write lock.
    """
    address = parse_address(url)
    if address.get_backend_name() == "sqlite":
        _make_private_file(address)
        return _sqlite(address, busy_seconds, writer=True)
    return _postgresql(address, busy_seconds)


def open_engine_read_only(url: str) -> Engine:
    """Give an engine that cannot change the store; a missing one is an error."""
    address = parse_address(url)
    if address.get_backend_name() != "sqlite":
        return _postgresql(address, BUSY_SECONDS)
    if not address.database or not Path(address.database).is_file():
        raise StoreUnreachableError(
            "There is no store here.", "Check KIOSK_HOME, or open the kiosk to set one up."
        )
    file = Path(address.database).absolute()
    query = {"mode": "ro", "uri": "true"}
    if not os.access(file.parent, os.W_OK) and not Path(f"{file}-wal").exists():
        # SQLite cannot make its index beside the file, and nobody is writing to it.
        query["immutable"] = "1"
    read_only = URL.create("sqlite", database=file.as_uri(), query=query)
    return _sqlite(read_only, BUSY_SECONDS, writer=False)


def open_session(address: URL) -> Any:
    """Give one session of PostgreSQL (psycopg's ``Connection``) outside any transaction.

    For what lasts as long as a session does: listening, and locks that no
    transaction ends. Raises `StorageError`.
    """
    try:
        import psycopg  # noqa: PLC0415 - only with the extra postgres
    except ModuleNotFoundError as error:
        raise _no_postgresql() from error
    _, named = address.get_dialect()().create_connect_args(address)
    try:
        return psycopg.connect(**{**named, **_connect_arguments(address)}, autocommit=True)
    except psycopg.Error as error:
        raise storage_error(error) or StorageError(
            "The database refuses a session.", "Look at the database server's own log."
        ) from error


def reading(engine: Engine) -> Engine:
    """Give the engine with transactions that only read."""
    return engine.execution_options(**{_MODE: "read"})


def writing(engine: Engine) -> Engine:
    """Give the engine with transactions that may write, one at a time."""
    return engine.execution_options(**{_MODE: "write"})


def let_go_of_deleted(engine: Engine) -> None:
    """Cut off SQLite's write-ahead log, or rewrite PostgreSQL's table of keys.

    Raises `StoreLockedError` while somebody else reads from the store.
    """
    connection = engine.raw_connection()
    try:
        if engine.dialect.name == "sqlite":
            cursor = connection.cursor()
            cursor.execute("PRAGMA query_only=OFF")
            busy = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            cursor.close()
        else:
            busy = _rewrite_keys(connection.driver_connection)
    finally:
        connection.close()
    if busy:
        raise StoreLockedError(
            "What was deleted still stands in the database's journal: somebody reads from it.",
            "Close the other programs that use this store, or the kiosk, which overwrites it.",
        )


def _rewrite_keys(connection: Any) -> bool:
    """Rewrite the table of persons' keys; tell whether somebody else held it for too long."""
    from psycopg.errors import LockNotAvailable  # noqa: PLC0415 - only with the extra postgres

    connection.rollback()
    before, connection.autocommit = connection.autocommit, True
    try:
        connection.execute(f"SET lock_timeout = {int(BUSY_SECONDS * 1000)}")
        connection.execute("VACUUM (FULL) person_keys")
    except LockNotAvailable:
        return True
    finally:
        connection.execute("RESET lock_timeout")
        connection.autocommit = before
    return False


def parse_address(url: str) -> URL:
    """Read the address of a store; raise `StorageError` for one that no store can have."""
    try:
        address = make_url(url)
    except ArgumentError as error:
        raise _unknown_address() from error
    if address.drivername in {"postgresql", "postgres"}:
        address = address.set(drivername="postgresql+psycopg")
    if address.get_backend_name() not in {"sqlite", "postgresql"}:
        raise _unknown_address()
    return address


def _sqlite(address: URL, busy_seconds: float, *, writer: bool) -> Engine:
    engine = create_engine(address, connect_args={"timeout": busy_seconds})

    def connect(connection: DBAPIConnection, record: ConnectionPoolEntry) -> None:
        del record
        connection.isolation_level = None  # transactions begin where `_begin_sqlite` says
        cursor = connection.cursor()
        for pragma in (_SQLITE_WRITER_PRAGMAS if writer else ()) + _SQLITE_PRAGMAS:
            cursor.execute(pragma)
        cursor.close()

    event.listen(engine, "connect", connect)
    event.listen(engine, "begin", _begin_sqlite)
    event.listen(engine, "handle_error", _translate)
    return engine


def _begin_sqlite(connection: Connection) -> None:
    if _is_writing(connection):
        connection.exec_driver_sql("PRAGMA query_only=OFF")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        try:
            refuse_moved(connection.exec_driver_sql("PRAGMA user_version").scalar())
        except StoreMovedError:
            connection.exec_driver_sql("ROLLBACK")
            raise
    else:
        connection.exec_driver_sql("PRAGMA query_only=ON")
        connection.exec_driver_sql("BEGIN")


def _postgresql(address: URL, busy_seconds: float) -> Engine:
    try:
        engine = create_engine(
            address, pool_pre_ping=True, connect_args=_connect_arguments(address)
        )
    except ModuleNotFoundError as error:
        raise _no_postgresql() from error

    def begin(connection: Connection) -> None:
        if _is_writing(connection):
            connection.exec_driver_sql(
                f"SET LOCAL lock_timeout = {int(busy_seconds * 1000)};"
                f"SET LOCAL idle_in_transaction_session_timeout = {_IDLE_SECONDS * 1000};"
                "SET LOCAL synchronous_commit = on"
            )
            # The notice is part of the transaction: without a commit nobody hears it.
            begun = connection.exec_driver_sql(
                f"SELECT pg_advisory_xact_lock({_WRITE_LOCK}), pg_notify('{CHANNEL}', ''),"
                " pg_current_xact_id()::text"
            )
            connection.info[TRANSACTION] = begun.one()[2]
        else:
            connection.exec_driver_sql(
                "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"
            )

    event.listen(engine, "begin", begin)
    event.listen(engine, "handle_error", _translate)
    return engine


def _connect_arguments(address: URL) -> dict[str, Any]:
    """Give how to connect; what the address itself says goes first."""
    return {name: value for name, value in _CONNECT_ARGUMENTS.items() if name not in address.query}


def _no_postgresql() -> StorageError:
    """Say that the driver is missing."""
    return StorageError(
        "This installation cannot speak to PostgreSQL.",
        "Install identity-kiosk with the extra postgres.",
    )


def _is_writing(connection: Connection) -> bool:
    return bool(connection.get_execution_options().get(_MODE) == "write")


def _translate(context: ExceptionContext) -> None:
    """Raise our own error in place of the driver's, whose text may quote what was stored.

    Not while the pool only asks whether a connection still lives: it takes a new one then.
    """
    if context.is_pre_ping:
        return
    error = storage_error(context.original_exception)
    if error is not None:
        raise error from context.original_exception


def _make_private_file(address: URL) -> None:
    if not address.database or address.database == ":memory:":
        return
    try:
        os.close(os.open(address.database, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        return
    except OSError as error:
        raise StoreUnreachableError(
            "The store's file cannot be made.",
            "Check that the folder is there, has room, and may be written to.",
        ) from error


def _unknown_address() -> StorageError:
    return StorageError(
        "The address of the database is not understood.",
        "Set KIOSK_DATABASE_URL to postgresql://… or sqlite:///…, or leave it out.",
    )
