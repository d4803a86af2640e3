"""Wait for somebody else's commit: told by PostgreSQL, looked for on SQLite.

PostgreSQL tells a waiting session within a millisecond or so of a commit
(LISTEN, NOTIFY). SQLite has nobody who could tell: its ``data_version``, a
number in memory that processes share, is looked at a hundred times a second.
That costs one or two per cent of a processor, most of it the waking, works on
every platform, and misses no commit, not even that of a program killed right
after it, which would never have got round to waking anybody.
"""

from __future__ import annotations

import select
import socket
import sqlite3
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.storage.database import CHANNEL, open_session, parse_address
from kiosk.storage.errors import StorageError

if TYPE_CHECKING:
    from sqlalchemy.engine import URL

    from kiosk.services.change_ports import Changes

LOOK_SECONDS = 0.01
"""How often SQLite is looked at."""

_AGAIN_SECONDS = 0.5
"""How long to wait before a lost database is tried again."""


def watch_changes(url: str) -> Changes:
    """Give something to wait on for commits to the store at ``url``; it needs no key.

    A database that is away, or not made yet, is waited for. Raises
    `StorageError` for an address that no store can have.
    """
    address = parse_address(url)
    if address.get_backend_name() == "sqlite":
        return SqliteChanges(Path(address.database or ""))
    return PostgresChanges(address)


class SqliteChanges:
    """Implement `kiosk.services.change_ports.Changes` on a SQLite file."""

    def __init__(self, file: Path, *, look_seconds: float = LOOK_SECONDS) -> None:
        self._file, self._look_seconds = file.absolute(), look_seconds
        self._closing = threading.Event()
        self._waiting = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._seen: int | None = None
        self._seen = self._version()

    def wait(self, timeout: float) -> bool:
        """Wait for a commit; tell whether there may have been one."""
        until = time.monotonic() + timeout
        with self._waiting:
            while not self._closing.is_set():
                version = self._version()
                if version is not None and version != self._seen:
                    self._seen = version
                    return True
                remaining = until - time.monotonic()
                if remaining <= 0:
                    return False
                self._closing.wait(min(self._look_seconds, remaining))
        return False

    def close(self) -> None:
        """End a wait under way, on whatever thread, and let go of the file."""
        self._closing.set()
        with self._waiting:
            self._disconnect()

    def _version(self) -> int | None:
        """Give the file's number, which others' commits raise; ``None`` while it is away."""
        try:
            if self._connection is None:
                self._connection = self._connect()
                self._seen = None  # what was committed before this is not known
            return int(self._connection.execute("PRAGMA data_version").fetchone()[0])
        except sqlite3.Error:
            self._disconnect()
            return None

    def _connect(self) -> sqlite3.Connection:
        place = f"{self._file.as_uri()}?mode=ro"
        return sqlite3.connect(place, uri=True, isolation_level=None, check_same_thread=False)

    def _disconnect(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


class PostgresChanges:
    """Implement `kiosk.services.change_ports.Changes` on a session of PostgreSQL that listens.

    After a session that was lost there may have been a change: nobody kept
    what was told in between.
    """

    def __init__(self, address: URL) -> None:
        self._address = address
        self._session: Any = None
        self._closing = False
        self._waiting = threading.Lock()
        self._end, self._told_end = socket.socketpair()
        self._connected()

    def wait(self, timeout: float) -> bool:
        """Wait for a commit; tell whether there may have been one."""
        until = time.monotonic() + timeout
        with self._waiting:
            while not self._closing:
                if self._session is None and self._connected():
                    return True
                remaining = max(0.0, until - time.monotonic())
                if self._session is None:
                    self._rest(min(_AGAIN_SECONDS, remaining))
                elif self._rest(remaining, self._session) and self._heard():
                    return True
                if time.monotonic() >= until:
                    return False
        return False

    def close(self) -> None:
        """End a wait under way, on whatever thread, and the session."""
        self._closing = True
        self._end.close()
        with self._waiting:
            self._disconnect()
            self._told_end.close()

    def _rest(self, seconds: float, *sessions: Any) -> bool:
        """Sleep until a session has something to say, or somebody closes."""
        ready, _, _ = select.select([self._told_end, *sessions], [], [], seconds)
        return any(each in ready for each in sessions)

    def _heard(self) -> bool:
        """Take what was told; losing the session is no change, having it back is one."""
        try:
            return any(True for _ in list(self._session.notifies(timeout=0)))
        except self._session_errors():
            self._disconnect()
            return False

    def _connected(self) -> bool:
        try:
            self._session = open_session(self._address)
            self._session.execute(f"LISTEN {CHANNEL}")
        except self._session_errors():
            self._disconnect()
        return self._session is not None

    def _disconnect(self) -> None:
        if self._session is not None:
            self._session.close()
            self._session = None

    @staticmethod
    def _session_errors() -> tuple[type[Exception], ...]:
        import psycopg  # noqa: PLC0415 - only with the extra postgres; `open_session` says so

        return (psycopg.Error, StorageError)
