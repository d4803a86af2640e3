from __future__ import annotations

import sqlite3

import psycopg
import pytest
from psycopg import errors
from sqlalchemy.exc import OperationalError

from kiosk.storage.database_errors import storage_error
from kiosk.storage.errors import (
    ConflictError,
    DiskFullError,
    StorageError,
    StoreDamagedError,
    StoreLockedError,
    StoreReadOnlyError,
    StoreUnreachableError,
)


class SqliteError(sqlite3.OperationalError):
    """Carry a result code as the driver's own errors do."""

    def __init__(self, code: int) -> None:
        super().__init__("secret text of the driver")
        self.sqlite_errorcode = code


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (sqlite3.SQLITE_BUSY, StoreLockedError),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, StoreLockedError),
        (sqlite3.SQLITE_READONLY_DIRECTORY, StoreReadOnlyError),
        (sqlite3.SQLITE_FULL, DiskFullError),
        (sqlite3.SQLITE_CORRUPT_INDEX, StoreDamagedError),
        (sqlite3.SQLITE_NOTADB, StoreDamagedError),
        (sqlite3.SQLITE_CANTOPEN, StoreUnreachableError),
        (sqlite3.SQLITE_IOERR_WRITE, StoreUnreachableError),
        (sqlite3.SQLITE_CONSTRAINT_UNIQUE, ConflictError),
    ],
)
def test_sqlites_codes_become_sentences(code: int, expected: type[StorageError]) -> None:
    error = storage_error(SqliteError(code))

    assert type(error) is expected
    assert "secret" not in str(error)


@pytest.mark.parametrize(
    ("raised", "expected"),
    [
        (errors.LockNotAvailable, StoreLockedError),
        (errors.SerializationFailure, StoreLockedError),
        (errors.ReadOnlySqlTransaction, StoreReadOnlyError),
        (errors.InsufficientPrivilege, StoreReadOnlyError),
        (errors.DiskFull, DiskFullError),
        (errors.TooManyConnections, StoreUnreachableError),
        (errors.DataCorrupted, StoreDamagedError),
        (errors.AdminShutdown, StoreUnreachableError),
        (errors.InvalidPassword, StoreUnreachableError),
        (errors.InvalidCatalogName, StoreUnreachableError),
        (errors.UniqueViolation, ConflictError),
        (psycopg.OperationalError, StoreUnreachableError),
    ],
)
def test_postgresqls_codes_become_sentences(
    raised: type[psycopg.Error], expected: type[StorageError]
) -> None:
    error = storage_error(raised("secret text of the driver"))

    assert type(error) is expected
    assert "secret" not in str(error)


def test_an_error_that_sqlalchemy_wrapped_is_unwrapped() -> None:
    wrapped = OperationalError("SELECT 1", {}, SqliteError(sqlite3.SQLITE_FULL))

    assert isinstance(storage_error(wrapped), DiskFullError)


@pytest.mark.parametrize(
    "fault", [ValueError("x"), SqliteError(sqlite3.SQLITE_ERROR), errors.SyntaxError("x")]
)
def test_a_fault_of_the_program_is_not_dressed_up(fault: Exception) -> None:
    assert storage_error(fault) is None
