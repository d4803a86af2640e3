"""Copy a SQLite store while it is in use: one instant of it, in one file."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.storage.database import parse_address
from kiosk.storage.errors import StorageError, StoreDamagedError

if TYPE_CHECKING:
    from collections.abc import Iterator


def copy_store(url: str, target: Path) -> None:
    """Copy the store into a new file (mode 0600), with what stands in its write-ahead log.

    SQLite's online backup takes one instant, whoever writes meanwhile. Raises
    `StorageError` for a store on PostgreSQL, which has a tool of its own.
    """
    address = parse_address(url)
    if address.get_backend_name() != "sqlite":
        raise StorageError(
            "This store lies in PostgreSQL, which copies its databases itself.",
            "Copy it with pg_dump --format=custom, keep the key file, and keep the log "
            "with kiosk backup --log-only.",
        )
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    source = Path(address.database or "").absolute().as_uri()
    try:
        with (
            closing(sqlite3.connect(f"{source}?mode=ro", uri=True)) as read,
            closing(sqlite3.connect(target)) as written,
        ):
            read.backup(written)
            written.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.Error as error:
        raise StorageError(
            "The store could not be copied.", "Check that the disk has room, and try again."
        ) from error
    with target.open("rb") as file:
        os.fsync(file.fileno())


def check_file(path: Path) -> None:
    """Raise `StoreDamagedError` unless SQLite finds the whole file in order."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as read:
            faults = [row[0] for row in read.execute("PRAGMA integrity_check(1)")]
    except sqlite3.Error:
        faults = ["unreadable"]
    if faults != ["ok"]:
        raise StoreDamagedError(
            "The copy of the store in this backup is damaged.", "Take an older backup."
        )


def copied_log(path: Path) -> Iterator[bytes]:
    """Give the leaves of the log in a copied store, in order."""
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as read:
        for row in read.execute("SELECT encoded FROM log_leaves ORDER BY seq"):
            yield bytes(row[0])


def copied_checkpoint(path: Path) -> tuple[int, str]:
    """Give the size and the text of the newest checkpoint in a copied store."""
    newest = "SELECT size, note FROM log_checkpoints ORDER BY size DESC LIMIT 1"
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as read:
        size, note = read.execute(newest).fetchone()
    return int(size), str(note)
