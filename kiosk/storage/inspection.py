"""Look at a store from outside, without its key."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import MetaData, inspect
from sqlmodel import col, select

from kiosk.storage.database import (
    open_engine,
    open_engine_read_only,
    parse_address,
    reading,
    writing,
)
from kiosk.storage.rows import THE_ONLY_ROW, IssuerRow
from kiosk.storage.schema import revision_of

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


def issuer_name(url: str) -> str | None:
    """Give the name of the store's issuer; ``None`` where no ceremony was completed.

    Raises `NewerStoreError` and the other `StorageError` of a database that
    cannot be this program's store.
    """
    address = parse_address(url)
    if address.get_backend_name() == "sqlite" and not Path(address.database or "").is_file():
        return None
    engine = open_engine_read_only(url)
    try:
        with reading(engine).connect() as connection:
            return _name(connection)
    finally:
        engine.dispose()


def clear_unestablished(url: str) -> None:
    """Remove the tables of a ceremony that was never completed; keep every other store."""
    if issuer_name(url) is not None:
        return
    engine = open_engine(url)
    try:
        with writing(engine).begin() as connection:
            if revision_of(connection) is not None and _name(connection) is None:
                tables = MetaData()
                tables.reflect(connection)
                tables.drop_all(connection)
    finally:
        engine.dispose()


def _name(connection: Connection) -> str | None:
    if revision_of(connection) is None:
        return None
    if IssuerRow.__tablename__ not in inspect(connection).get_table_names():
        return None
    found = connection.execute(
        select(IssuerRow.name).where(col(IssuerRow.id) == THE_ONLY_ROW)
    ).scalar()
    return None if found is None else str(found)
