"""Open a store and give units of work on it."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from kiosk.storage.database import BUSY_SECONDS, let_go_of_deleted, open_engine, reading, writing
from kiosk.storage.schema import prepare
from kiosk.storage.sealing import Purpose, StoreKeys
from kiosk.storage.unit_of_work import SqlUnitOfWork

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy.engine import Engine


class SqlStore:
    """Implement `kiosk.services.ports.Store`; safe to share between threads."""

    def __init__(
        self, engine: Engine, store_keys: StoreKeys, entropy: Callable[[int], bytes]
    ) -> None:
        self._engine = engine
        self._reading = reading(engine)
        self._writing = writing(engine)
        self._store_keys = store_keys
        self._entropy = entropy

    def reading(self) -> SqlUnitOfWork:
        """Give a unit that changes nothing and blocks nobody."""
        return SqlUnitOfWork(self._reading, self._store_keys, self._entropy)

    def writing(self) -> SqlUnitOfWork:
        """Give a unit that may change the store."""
        return SqlUnitOfWork(self._writing, self._store_keys, self._entropy)

    def overwrite_deleted(self) -> None:
        """Have the database let go of what was deleted, in the files that it keeps itself.

        SQLite overwrites deleted rows (``secure_delete``), but the pages from
        before stand in its write-ahead log until that is folded in and cut
        off. PostgreSQL keeps dead rows until the table of keys is rewritten.
        Raises `StoreLockedError` while somebody else reads from the store.
        """
        let_go_of_deleted(self._engine)

    def close(self) -> None:
        """Close every connection; the last one folds the write-ahead log into the file."""
        self._engine.dispose()


def open_store(
    url: str,
    store_key: bytes,
    *,
    entropy: Callable[[int], bytes],
    busy_seconds: float = BUSY_SECONDS,
    opens_token_keys: bool = True,
) -> SqlStore:
    """Open the store at ``url`` (``sqlite:///…`` or ``postgresql://…``), or make it.

    Brings an older store up to date. Without ``opens_token_keys`` nothing that
    is asked of it ever holds the private half of a key that signs tokens.
    Raises `WrongStoreKeyError`, `NewerStoreError`, or another `StorageError`
    that says what is wrong.
    """
    left_out = frozenset() if opens_token_keys else frozenset({Purpose.TOKEN_KEYS})
    store_keys = StoreKeys(store_key, entropy, without=left_out)
    engine = open_engine(url, busy_seconds=busy_seconds)
    with ExitStack() as undo:
        undo.callback(engine.dispose)
        prepare(engine, store_keys)
        undo.pop_all()
    return SqlStore(engine, store_keys, entropy)
