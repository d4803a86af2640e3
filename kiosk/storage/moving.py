"""Carry a SQLite store over to an empty PostgreSQL database, row by row, sealed as it is.

The source is frozen first, so that a move which is cut off at any moment goes
on where it stopped: nothing can have changed meanwhile. The target holds a
table of the move's own for as long as it is not whole, and nobody can open it
before. At the end every row of both sides is compared, and the log of the
target is checked down to its root; only then the target becomes a store.
"""

from __future__ import annotations

import hashlib
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    MetaData,
    String,
    Table,
    func,
    insert,
    inspect,
    select,
    text,
    tuple_,
    update,
)
from sqlmodel import Session, col

import kiosk.storage.unit_of_work  # noqa: F401 - with it every table is known
from kiosk.storage.database import (
    open_engine,
    open_engine_read_only,
    parse_address,
    reading,
    writing,
)
from kiosk.storage.errors import StorageError, StoreDamagedError
from kiosk.storage.frozen import MOVED, MOVING, NOT_MOVED
from kiosk.storage.log_reading import check_within
from kiosk.storage.rows import IssuerRow, Row, StoreRow
from kiosk.storage.schema import MOVE_TABLE, migrate, require_current

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from sqlalchemy.engine import Connection, Engine

BATCH_ROWS = 1000
BATCH_BYTES = 8 * 1024 * 1024

_MOVE = Table(
    MOVE_TABLE,
    MetaData(),
    Column("name", String, primary_key=True),
    Column("rows", BigInteger, nullable=False),
    Column("last_key", JSON),
)
_IDENTITY = "of the store "


class MoveError(StorageError):
    """Refuse a move, or report why it cannot go on."""


@dataclass(frozen=True, slots=True)
class Moved:
    """State what lies in the target now: rows by table, and the log's size and root."""

    rows: dict[str, int]
    entries: int
    root: str


def freeze(url: str) -> None:
    """Have nobody write to a SQLite store any more; those who do now are waited for."""
    _set_mark(url, MOVING)


def unfreeze(url: str) -> None:
    """Let a store that was frozen be written to again."""
    _set_mark(url, NOT_MOVED)


def frozen(url: str) -> bool:
    """Tell whether a move of this store was begun."""
    engine = open_engine_read_only(url)
    try:
        with reading(engine).connect() as connection:
            return _mark(connection) != NOT_MOVED
    finally:
        engine.dispose()


def require_target(source: str, target: str) -> None:
    """Raise `MoveError` unless ``target`` is PostgreSQL and empty, or this store's own."""
    if parse_address(source).get_backend_name() != "sqlite":
        raise MoveError(
            "This store does not lie in a file, so it cannot be moved from here.",
            "Leave KIOSK_DATABASE_URL out, and set KIOSK_HOME to the store that shall move.",
        )
    if parse_address(target).get_backend_name() != "postgresql":
        raise MoveError(
            "A store is moved to PostgreSQL only.", "Give an address postgresql://… as --to."
        )
    ours, theirs = open_engine_read_only(source), open_engine_read_only(target)
    try:
        with reading(ours).connect() as from_here, reading(theirs).connect() as there:
            _state(there, _identity(from_here))
    finally:
        ours.dispose()
        theirs.dispose()


def move(
    source: str,
    target: str,
    tell: Callable[[str, int], None],
    *,
    batch_rows: int = BATCH_ROWS,
) -> Moved:
    """Carry a frozen store over, or go on doing so; ``tell`` hears of tables and rows.

    Raises `MoveError` for a target that is neither empty nor this store's own,
    and `StoreDamagedError` where both sides differ in the end.
    """
    ours, theirs = open_engine_read_only(source), open_engine(target)
    try:
        with reading(ours).connect() as connection:
            require_current(connection)
            if _mark(connection) == NOT_MOVED:
                raise MoveError("This store is still written to.", "Freeze it first.")
            _require_known_tables(connection)
            identity = _identity(connection)
            with reading(theirs).connect() as there:
                state = _state(there, identity)
            if state != "whole":
                if state == "empty":
                    _begin(theirs, identity)
                for table in Row.metadata.sorted_tables:
                    _carry(connection, theirs, table, tell, batch_rows)
            moved = _finish(connection, theirs, whole=state == "whole")
    finally:
        ours.dispose()
        theirs.dispose()
    _set_mark(source, MOVED)
    return moved


def _state(there: Connection, identity: str) -> str:
    """Say of the target: empty, half, whole; raise `MoveError` for anything else."""
    tables = inspect(there).get_table_names()
    if not tables:
        return "empty"
    if MOVE_TABLE in tables:
        names = there.execute(select(_MOVE.c.name)).scalars().all()
        if _IDENTITY + identity in names:
            return "half"
    elif {"alembic_version", "store", "issuer"} <= set(tables):
        require_current(there)
        if _identity(there) == identity:
            return "whole"
    raise MoveError(
        "The target database is not empty, and holds nothing of this store's.",
        "Make a new database for it; nothing was changed.",
    )


def _identity(connection: Connection) -> str:
    """Give what tells one store from every other, its key included."""
    store = connection.execute(select(col(StoreRow.check_value))).scalar()
    issuer = connection.execute(select(col(IssuerRow.store_id))).scalar()
    if store is None or issuer is None:
        raise MoveError("This store belongs to no issuer yet.", "There is nothing to move.")
    return hashlib.sha256(store + str(issuer).encode()).hexdigest()


def _require_known_tables(connection: Connection) -> None:
    """Raise unless what is carried is all there is."""
    known = {table.name for table in Row.metadata.sorted_tables}
    if set(inspect(connection).get_table_names()) != {*known, "alembic_version"}:
        raise MoveError(
            "This store has tables that this version does not know.",
            "Move it with the version that made them; nothing was changed.",
        )


def _begin(theirs: Engine, identity: str) -> None:
    """Make the tables and the move's own in one transaction."""
    with writing(theirs).begin() as there:
        migrate(there)
        _MOVE.create(there)
        there.execute(insert(_MOVE).values(name=_IDENTITY + identity, rows=0))


def _carry(
    connection: Connection,
    theirs: Engine,
    table: Table,
    tell: Callable[[str, int], None],
    batch_rows: int,
) -> None:
    """Copy what a table of the target lacks; each batch and how far it went is one commit."""
    with reading(theirs).connect() as there:
        row = there.execute(select(_MOVE).where(_MOVE.c.name == table.name)).first()
    carried = row.rows if row is not None else 0
    if row is None:
        with writing(theirs).begin() as there:
            there.execute(insert(_MOVE).values(name=table.name, rows=0))
    after = None if row is None or row.last_key is None else _read_key(table, row.last_key)
    for batch in _batches(connection, table, after, batch_rows):
        carried += len(batch)
        key = [_plain(batch[-1][column.name]) for column in table.primary_key]
        with writing(theirs).begin() as there:
            there.execute(insert(table), batch)
            there.execute(
                update(_MOVE).where(_MOVE.c.name == table.name).values(rows=carried, last_key=key)
            )
        tell(table.name, carried)


def _plain(value: Any) -> Any:
    """Write a part of a key so that JSON can hold it."""
    return value.hex() if isinstance(value, bytes) else value


def _read_key(table: Table, written: Sequence[Any]) -> list[Any]:
    return [
        bytes.fromhex(value) if column.type.python_type is bytes else value
        for column, value in zip(table.primary_key, written, strict=True)
    ]


def _batches(
    connection: Connection, table: Table, after: Sequence[Any] | None, most_rows: int
) -> Iterator[list[dict[str, Any]]]:
    """Give a table's rows in the order of their key, cut by number and by weight."""
    keys = list(table.primary_key)
    query = select(table).order_by(*keys)
    if after is not None:
        query = query.where(tuple_(*keys) > tuple_(*after))
    batch: list[dict[str, Any]] = []
    weight = 0
    with closing(connection.execute(query.execution_options(yield_per=100))) as rows:
        for row in rows.mappings():
            batch.append(dict(row))
            weight += sum(len(each) for each in row.values() if isinstance(each, bytes | str))
            if len(batch) >= most_rows or weight >= BATCH_BYTES:
                yield batch
                batch, weight = [], 0
    if batch:
        yield batch


def _finish(connection: Connection, theirs: Engine, *, whole: bool) -> Moved:
    """Compare both sides and let the target be a store, in one transaction."""
    counts: dict[str, int] = {}
    with writing(theirs).begin() as there:
        if not whole:
            for table in Row.metadata.sorted_tables:
                if (counted := _sum(connection, table)) != _sum(there, table):
                    raise StoreDamagedError(
                        f"The target's table {table.name} is not what the store holds.",
                        "Drop the target database, make it anew, and move again; "
                        "this store is as it was.",
                    )
                counts[table.name] = counted[0]
                _count_on(there, table)
            _MOVE.drop(there)
        with Session(connection) as here, Session(there) as copied:
            ours, carried = check_within(here).log, check_within(copied).log
        if ours.frontier != carried.frontier and not whole:
            raise StoreDamagedError(
                "The target's log is not the store's.",
                "Drop the target database, make it anew, and move again.",
            )
    return Moved(counts, carried.frontier.size, carried.frontier.root.hex())


def _sum(connection: Connection, table: Table) -> tuple[int, int]:
    """Give a table's number of rows, and a sum of hashes that no order changes."""
    number, total = 0, 0
    with closing(connection.execute(select(table).execution_options(yield_per=100))) as rows:
        for row in rows:
            number += 1
            total += int.from_bytes(hashlib.sha256(repr(tuple(row)).encode()).digest())
    return number, total % (1 << 256)


def _count_on(there: Connection, table: Table) -> None:
    """Have a column that counts by itself go on after the highest number."""
    column = table.autoincrement_column
    if column is None:
        return
    named = {"table": f'"{table.name}"', "column": column.name}
    sequence = there.execute(
        text("SELECT pg_get_serial_sequence(:table, :column)"), named
    ).scalar()
    highest = there.execute(select(func.max(column))).scalar()
    if sequence is not None and highest is not None:
        there.execute(text("SELECT setval(:name, :value)"), {"name": sequence, "value": highest})


def _mark(connection: Connection) -> int:
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar() or 0)


def _set_mark(url: str, mark: int) -> None:
    """Write the mark under the write lock, so that no writer is under way."""
    engine = open_engine(url)
    try:
        with closing(engine.raw_connection()) as connection:
            cursor = connection.cursor()
            for word in (
                "PRAGMA query_only=OFF",
                "BEGIN IMMEDIATE",
                f"PRAGMA user_version = {mark}",
                "COMMIT",
            ):
                cursor.execute(word)
    finally:
        engine.dispose()
