"""A SQLite store that was moved elsewhere says so, and nobody writes to it or publishes it.

The word stands in the file's ``user_version``: in no table, so that every row
and the log stay as they are, and inside the database, so that a copy has it,
too, and a writer cannot overlook it.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from kiosk.storage.database_errors import storage_error
from kiosk.storage.errors import StoreMovedError

if TYPE_CHECKING:
    from pathlib import Path

NOT_MOVED, MOVING, MOVED = 0, 0x6B6D0001, 0x6B6D0002
"""The store is in use; a move was begun; it was completed."""


def refuse_moved(mark: object) -> None:
    """Raise `StoreMovedError` unless a store with this mark is in use."""
    if mark != NOT_MOVED:
        raise StoreMovedError(
            "This store was moved to another database, so nothing is written here any more.",
            "Set KIOSK_DATABASE_URL to the new one; kiosk move --undo returns to this one.",
        )


def refuse_moved_file(file: Path) -> None:
    """Raise `StoreMovedError` if the store in a file was moved, `StorageError` if unreadable."""
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as store:
            mark = store.execute("PRAGMA user_version").fetchone()[0]
    except sqlite3.Error as error:
        raise storage_error(error) or error from error
    refuse_moved(mark)
