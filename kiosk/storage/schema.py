"""Bring a store to the schema of this version, or say why that cannot be.

The revision is read with plain SQL: alembic, which is slow to import, is
loaded only when there is something to migrate.
"""

from __future__ import annotations

import hmac
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import insert, inspect, select, text

from kiosk.storage.database import reading, writing
from kiosk.storage.errors import (
    NewerStoreError,
    StorageError,
    StoreDamagedError,
    WrongStoreKeyError,
)
from kiosk.storage.rows import THE_ONLY_ROW, StoreRow

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection, Engine

    from kiosk.storage.sealing import StoreKeys

REVISION = "0013"
"""The newest revision in ``migrations/versions``."""

REVISIONS = (
    *("0001", "0002", "0003", "0006", "0007", "0008", "0009", "0010", "0011", "0012", "0013"),
)
"""Every revision that this version can bring up to date, oldest first."""

APART_SINCE = "0010"
"""The revision from which on the keys of tokens are sealed apart from the others."""

MOVE_TABLE = "kiosk_move"
"""What stands in a database for as long as a store is being moved into it."""

MIGRATIONS = Path(__file__).parent / "migrations"


def prepare(engine: Engine, store_keys: StoreKeys) -> None:
    """Make or update the tables; raise for a newer store or another store's key.

    A new store takes the key's check value. A migration is one transaction:
    cut off at any moment, it has not begun.
    """
    check_value = store_keys.check_value
    with reading(engine).connect() as connection:
        revision = revision_of(connection)
        if revision == REVISION:
            _check_key(connection, check_value)
            return
    with writing(engine).begin() as connection:
        revision = revision_of(connection)
        if revision is not None:
            _check_key(connection, check_value)
        migrate(connection)
        if revision == "0001":
            from kiosk.storage.backfill import fill_places  # noqa: PLC0415 - seldom needed

            fill_places(connection, store_keys)
        if revision is not None and revision < APART_SINCE:
            from kiosk.storage.issuer import seal_token_keys_apart  # noqa: PLC0415 - likewise

            seal_token_keys_apart(connection, store_keys)
        if revision is None:
            connection.execute(insert(StoreRow).values(id=THE_ONLY_ROW, check_value=check_value))


def require_current(connection: Connection) -> None:
    """Raise unless the store has the schema of this version; for those who only read."""
    revision = revision_of(connection)
    if revision is None:
        raise StorageError("This store is empty.", "Open the kiosk to set it up.")
    if revision != REVISION:
        raise StorageError(
            "This store was written by an older version of this program.",
            "Open it once with the kiosk, which brings it up to date.",
        )


def revision_of(connection: Connection) -> str | None:
    """Give the store's revision, ``None`` for an empty database.

    Raises `NewerStoreError` for a revision that this version does not know,
    and `StorageError` for a database that is not a store of this program.
    """
    tables = inspect(connection).get_table_names()
    if not tables:
        return None
    if MOVE_TABLE in tables:
        raise StorageError(
            "A store is being moved into this database and is not whole yet.",
            "Run kiosk move again where the store lies, until it says that it is done.",
        )
    if "alembic_version" not in tables:
        raise StorageError(
            "This database belongs to another program.",
            "Set KIOSK_DATABASE_URL or KIOSK_HOME to an empty place.",
        )
    revisions = connection.execute(text("SELECT version_num FROM alembic_version")).scalars().all()
    if len(revisions) != 1:
        raise _damaged()
    revision = str(revisions[0])
    if revision not in REVISIONS:
        raise NewerStoreError(
            "This store was written by a newer version of this program.",
            "Install that version here; nothing in the store was changed.",
        )
    return revision


def migrate(connection: Connection) -> None:
    """Run the migrations inside the transaction that the connection has begun."""
    from alembic import command  # noqa: PLC0415 - slow to import, seldom needed
    from alembic.config import Config  # noqa: PLC0415 - likewise

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _check_key(connection: Connection, check_value: bytes) -> None:
    kept = connection.execute(select(StoreRow.check_value)).scalar()  # type: ignore[call-overload]  # SQLModel types columns as their values
    if kept is None:
        raise _damaged()
    if not hmac.compare_digest(kept, check_value):
        raise WrongStoreKeyError(
            "This key belongs to another store.",
            "Use the key that was made with this store, from the same ceremony or backup.",
        )


def _damaged() -> StoreDamagedError:
    return StoreDamagedError(
        "The store lacks the record of its version or key.",
        "Restore the store from a backup.",
    )
