"""One store for every test here, once on SQLite and once on PostgreSQL."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from storage_samples import STORE_KEY, establish

from kiosk.storage.store import SqlStore, open_store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Give the address of an empty database."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'store.sqlite3'}"
    url: str = request.getfixturevalue("empty_postgres_url")
    return url


@pytest.fixture
def empty_store(database_url: str) -> Iterator[SqlStore]:
    """Give a store before the ceremony."""
    store = open_store(database_url, STORE_KEY, entropy=os.urandom)
    yield store
    store.close()


@pytest.fixture
def store(empty_store: SqlStore) -> SqlStore:
    """Give a store with an issuer, its keys and one shard."""
    establish(empty_store)
    return empty_store


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """Give the address of an empty SQLite database."""
    return f"sqlite:///{tmp_path / 'store.sqlite3'}"
