"""A store tells from outside, without its key, whether it belongs to an issuer."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from sqlalchemy import inspect
from storage_samples import STORE_KEY, establish

from kiosk.storage.database import open_engine, reading
from kiosk.storage.inspection import clear_unestablished, issuer_name
from kiosk.storage.store import open_store

if TYPE_CHECKING:
    from pathlib import Path


def tables(url: str) -> list[str]:
    engine = open_engine(url)
    with reading(engine).connect() as connection:
        names: list[str] = inspect(connection).get_table_names()
    engine.dispose()
    return names


def test_no_store_belongs_to_nobody_and_none_is_made(tmp_path: Path) -> None:
    assert issuer_name(f"sqlite:///{tmp_path / 'store.sqlite3'}") is None
    assert list(tmp_path.iterdir()) == []


def test_an_issuer_is_named_only_after_the_ceremony(database_url: str) -> None:
    store = open_store(database_url, STORE_KEY, entropy=os.urandom)
    assert issuer_name(database_url) is None

    establish(store)
    store.close()

    assert issuer_name(database_url) == "Issuer"


def test_an_unfinished_ceremony_can_be_cleared_away(database_url: str) -> None:
    open_store(database_url, STORE_KEY, entropy=os.urandom).close()

    clear_unestablished(database_url)

    assert tables(database_url) == []
    open_store(database_url, bytes(32), entropy=os.urandom).close()


def test_an_established_store_is_never_cleared_away(database_url: str) -> None:
    store = open_store(database_url, STORE_KEY, entropy=os.urandom)
    establish(store)
    store.close()
    before = tables(database_url)

    clear_unestablished(database_url)

    assert tables(database_url) == before
    assert issuer_name(database_url) == "Issuer"
