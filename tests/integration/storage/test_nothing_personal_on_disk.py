"""Nothing that a person told us can be found in the store's files."""

from __future__ import annotations

import os
import sqlite3
from typing import TYPE_CHECKING

import pytest
from storage_samples import (
    DOCUMENT_NUMBER,
    EMAIL,
    GIVEN_NAME,
    NATIONALITY,
    PHONE,
    STORE_KEY,
    SURNAME,
    establish,
    new_operator,
    onboard,
)

from kiosk.domain.access import TokenState
from kiosk.services.ports import TokenFilter
from kiosk.storage.store import open_store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.storage.store import SqlStore

LOGIN, REASON = "quirina.login", "Quirina lost her bag in Vaduz"
SEEDED = (
    SURNAME,
    GIVEN_NAME,
    EMAIL,
    EMAIL.partition("@")[0],
    PHONE,
    DOCUMENT_NUMBER,
    f"P<{NATIONALITY}",
    "ZWOELFKAEMPER",
    "1984-02-29",
    "image of a document",
    "refugee",
    LOGIN,
    REASON,
)


def needles() -> list[bytes]:
    texts = {text for seed in SEEDED for text in (seed, seed.lower(), seed.upper())}
    return [
        encoded
        for text in texts
        for encoded in (text.encode(), text.encode("utf-16-le"), text.encode().hex().encode())
    ]


def text_cells(file: Path) -> Iterator[str]:
    """Give every text in every table: three letters may stand in sealed bytes by chance."""
    connection = sqlite3.connect(file)
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    for (table,) in tables:
        for row in connection.execute(f'SELECT * FROM "{table}"'):  # noqa: S608 - its own names
            yield from (cell for cell in row if isinstance(cell, str))
    connection.close()


def found_in(folder: Path) -> list[tuple[str, bytes]]:
    return [
        (path.name, needle)
        for path in folder.rglob("*")
        if path.is_file()
        for needle in needles()
        if needle in path.read_bytes()
    ]


@pytest.fixture
def busy_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SqlStore:
    """Give an open store with people in it, its temporary files beside it."""
    monkeypatch.setenv("SQLITE_TMPDIR", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    store = open_store(f"sqlite:///{tmp_path / 'store.sqlite3'}", STORE_KEY, entropy=os.urandom)
    establish(store)
    with store.writing() as uow:
        for idx in range(20):
            person = onboard(uow, idx)
        uow.operators.add(new_operator(person, LOGIN))
        jtis = [token.jti for token in uow.tokens.page(TokenFilter(), 0, 20)]
        uow.tokens.set_state(jtis, TokenState.INVALID, REASON)
        uow.commit()
    return store


def test_no_seeded_value_is_in_the_file_or_its_log(busy_store: SqlStore, tmp_path: Path) -> None:
    with busy_store.reading() as uow:
        assert uow.persons.with_email(EMAIL)
        assert uow.evidence.holders(NATIONALITY, DOCUMENT_NUMBER)
        assert uow.operators.with_login(LOGIN) is not None
    assert (tmp_path / "store.sqlite3-wal").stat().st_size > 0
    assert found_in(tmp_path) == []

    busy_store.close()
    assert (tmp_path / "store.sqlite3").stat().st_size > 0
    assert found_in(tmp_path) == []
    cells = list(text_cells(tmp_path / "store.sqlite3"))
    assert len(cells) > 100
    assert not any(NATIONALITY in cell for cell in cells)


def test_the_search_would_find_a_value_that_lay_open(busy_store: SqlStore, tmp_path: Path) -> None:
    settings = "openly stored: " + SURNAME
    with busy_store.writing() as uow:
        uow.publications.reserve_version()
        uow.issuer.add_root(settings.encode())
        uow.commit()
    busy_store.close()

    assert ("store.sqlite3", SURNAME.encode()) in found_in(tmp_path)


def test_a_destroyed_key_is_overwritten_in_the_file(busy_store: SqlStore, tmp_path: Path) -> None:
    with busy_store.reading() as uow:
        person = uow.persons.page(0, 1)[0]
    busy_store.close()
    file = tmp_path / "store.sqlite3"
    connection = sqlite3.connect(file)
    (sealed,) = connection.execute(
        "SELECT sealed FROM person_keys WHERE person_id = ?", (person.id,)
    ).fetchone()
    connection.close()
    assert sealed in file.read_bytes()

    store = open_store(f"sqlite:///{file}", STORE_KEY, entropy=os.urandom)
    with store.writing() as uow:
        uow.person_keys.destroy(person.id)
        uow.commit()
    store.close()

    assert all(sealed not in path.read_bytes() for path in tmp_path.iterdir())
