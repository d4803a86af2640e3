"""Turn what a database driver reports into one sentence that says what to do."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from sqlalchemy.exc import DBAPIError

from kiosk.storage.errors import (
    ConflictError,
    DiskFullError,
    StorageError,
    StoreDamagedError,
    StoreLockedError,
    StoreReadOnlyError,
    StoreUnreachableError,
)

if TYPE_CHECKING:
    from collections.abc import Callable


def storage_error(error: BaseException) -> StorageError | None:
    """Give our error for a driver's, ``None`` for one that is a fault of this program."""
    if isinstance(error, DBAPIError):
        return storage_error(error.orig) if error.orig is not None else None
    if isinstance(error, sqlite3.Error):
        return _sqlite_error(error)
    state = getattr(error, "sqlstate", None)
    if isinstance(state, str):
        return _postgresql_error(state)
    if type(error).__module__.startswith("psycopg") and type(error).__name__ in {
        "OperationalError",
        "ConnectionTimeout",
    }:
        return _unreachable()
    return None


def _sqlite_error(error: sqlite3.Error) -> StorageError | None:
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    make = _SQLITE.get(code & 0xFF)
    return make() if make is not None else None


def _postgresql_error(state: str) -> StorageError | None:
    make = _POSTGRESQL.get(state) or _POSTGRESQL.get(state[:2])
    return make() if make is not None else None


def _locked() -> StorageError:
    return StoreLockedError(
        "Somebody else has been writing to the store for too long.",
        "Try again; if it stays so, look for a second kiosk or a backup that hangs.",
    )


def _read_only() -> StorageError:
    return StoreReadOnlyError(
        "The store may not be written to.",
        "Check the rights of its folder, and that the disk is not write-protected.",
    )


def _full() -> StorageError:
    return DiskFullError(
        "There is no room left for the store.", "Free some space, then do it again."
    )


def _damaged() -> StorageError:
    return StoreDamagedError(
        "The store's file is damaged.",
        "Restore the store from a backup, and keep this file for whoever examines it.",
    )


def _unreachable() -> StorageError:
    return StoreUnreachableError(
        "The store cannot be reached.",
        "Check that its disk or its database server is there, then try again.",
    )


def _conflict() -> StorageError:
    return ConflictError(
        "The store holds another record in this one's place.",
        "Look the record up, and change that one instead.",
    )


_SQLITE: dict[int, Callable[[], StorageError]] = {
    sqlite3.SQLITE_BUSY: _locked,
    sqlite3.SQLITE_LOCKED: _locked,
    sqlite3.SQLITE_READONLY: _read_only,
    sqlite3.SQLITE_PERM: _read_only,
    sqlite3.SQLITE_FULL: _full,
    sqlite3.SQLITE_CORRUPT: _damaged,
    sqlite3.SQLITE_NOTADB: _damaged,
    sqlite3.SQLITE_CANTOPEN: _unreachable,
    sqlite3.SQLITE_IOERR: _unreachable,
    sqlite3.SQLITE_CONSTRAINT: _conflict,
}

# PostgreSQL's SQLSTATE codes (appendix A of its manual), exact or by class.
_POSTGRESQL: dict[str, Callable[[], StorageError]] = {
    "55P03": _locked,
    "40": _locked,
    "25006": _read_only,
    "25P03": _unreachable,
    "42501": _read_only,
    "53100": _full,
    "53": _unreachable,
    "XX001": _damaged,
    "XX002": _damaged,
    "08": _unreachable,
    "28": _unreachable,
    "3D": _unreachable,
    "57": _unreachable,
    "23": _conflict,
}
