"""Pages of places are told apart by what they were sealed with, on SQLite and PostgreSQL alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import text
from storage_samples import NOW, SHARD, new_person, new_token

from kiosk.domain.access import TokenState
from kiosk.storage.database import open_engine, writing
from kiosk.storage.errors import SealBrokenError
from kiosk.storage.schema import MIGRATIONS
from kiosk.storage.sealing import nonce_of
from kiosk.tokens.places import PAGE

if TYPE_CHECKING:
    from kiosk.domain.access import TokenRecord
    from kiosk.storage.store import SqlStore


def add_tokens(store: SqlStore, *indices: int) -> list[TokenRecord]:
    """Add tokens of one person at these places."""
    person = new_person()
    tokens = [new_token(person, idx) for idx in indices]
    with store.writing() as uow:
        uow.persons.add(person)
        uow.cohorts.assign(person.id, b'{"citizenships":["FRA"]}', None, NOW)
        for token in tokens:
            uow.tokens.add(token)
        uow.commit()
    return tokens


def change_by_sql(url: str, *statements: str) -> None:
    """Change the database past the program."""
    engine = open_engine(url)
    with writing(engine).begin() as connection:
        for statement in statements:
            connection.execute(text(statement))
    engine.dispose()


def written(store: SqlStore) -> dict[int, bytes]:
    with store.reading() as uow:
        return dict(uow.places.written(SHARD))


def test_every_writing_of_a_page_has_a_name_of_its_own(store: SqlStore) -> None:
    assert written(store) == {}
    tokens = add_tokens(store, 5, 7, PAGE + 5)
    first = written(store)
    assert set(first) == {0, 1}
    names = {*first.values()}
    for state in (TokenState.SUSPENDED, TokenState.VALID):  # the second page as it was before
        with store.writing() as uow:
            uow.tokens.set_state([tokens[2].jti], state, "why")
            uow.commit()
        now = written(store)
        assert now[0] == first[0]
        assert now[1] not in names
        names.add(now[1])


def test_pages_are_read_by_number(store: SqlStore) -> None:
    add_tokens(store, 5, PAGE + 5)
    with store.reading() as uow:
        assert [number for number, _ in uow.places.pages(SHARD, [1])] == [1]
        assert list(uow.places.pages(SHARD, [])) == []
        assert dict(uow.places.pages(SHARD, [0, 1])) == dict(uow.places.pages(SHARD))


def test_pages_of_an_older_store_are_named_by_what_they_were_sealed_with(
    database_url: str,
) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "newline")
    engine = open_engine(database_url)
    sealed = b"\x01" + bytes(range(12)) + b"sealed"
    with writing(engine).begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0011")
        shard = "INSERT INTO shards (id, uri, opened_at, sealed_secret) VALUES ('s', 'u', 0, :it)"
        page = "INSERT INTO place_pages (shard, page, sealed) VALUES ('s', 7, :it)"
        for statement in (shard, page):
            connection.execute(text(statement), {"it": sealed})
        command.upgrade(config, "0012")
        rows = connection.execute(text("SELECT page, nonce, sealed FROM place_pages")).all()
    engine.dispose()
    assert [tuple(row) for row in rows] == [(7, nonce_of(sealed), sealed)]


def test_a_page_opens_under_the_name_of_its_own_writing_only(
    store: SqlStore, database_url: str
) -> None:
    add_tokens(store, 5, PAGE + 5)
    first = written(store)[0]
    change_by_sql(
        database_url,
        "UPDATE place_pages SET nonce = (SELECT nonce FROM place_pages WHERE page = 1)"
        " WHERE page = 0",
    )
    assert first not in written(store).values()
    with store.reading() as uow, pytest.raises(SealBrokenError):
        list(uow.places.pages(SHARD))
