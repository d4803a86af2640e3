"""A store from before there were directives gets facts, cohorts and sealed places, once."""

from __future__ import annotations

import os
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from older_stores import without_services
from sqlalchemy import text
from storage_samples import NOW, SHARD, STORE_KEY, new_person, new_token, onboard

import kiosk.storage.rows as first_tables
from kiosk.domain.access import TokenState
from kiosk.domain.cohorts import UNKNOWN_COHORT
from kiosk.domain.facts import PersonFacts
from kiosk.storage.database import open_engine, reading, writing
from kiosk.storage.errors import WrongStoreKeyError
from kiosk.storage.rows import Row
from kiosk.storage.schema import REVISION, revision_of
from kiosk.storage.store import open_store
from kiosk.tokens import ShardPlaces

if TYPE_CHECKING:
    from kiosk.storage.store import SqlStore

FIRST = {
    each.__tablename__
    for each in vars(first_tables).values()
    if isinstance(each, type) and issubclass(each, Row) and each is not Row
}

LATER = (
    "DROP INDEX ix_evidence_images_captured_at",
    "ALTER TABLE evidence_images DROP COLUMN captured_at",
    "DROP INDEX ix_tokens_expires_at_state",
    "CREATE INDEX ix_tokens_expires_at ON tokens (expires_at)",
)
"""What takes back the changes that later revisions made to the first tables."""


def make_old(url: str) -> None:
    """Take a store back to the first revision: without what came later, and without its rows."""
    engine = open_engine(url)
    with writing(engine).begin() as connection:
        without_services(connection)
        for table in reversed(Row.metadata.sorted_tables):
            if table.name not in FIRST:
                table.drop(connection, checkfirst=True)
        for later in LATER:
            connection.execute(text(later))
        connection.execute(text("DELETE FROM counters WHERE name = 'cohort'"))
        connection.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    engine.dispose()


def test_people_and_tokens_of_an_old_store_are_decided_about(
    store: SqlStore, database_url: str
) -> None:
    with store.writing() as uow:
        people = [onboard(uow, idx) for idx in (3, 4096)]
        erased = new_person(email="erased@example.org")
        uow.persons.add(erased)
        tokens = {
            "expired": new_token(people[0], 9, at=NOW - timedelta(days=2)),
            "suspended": new_token(people[0], 10),
            "erased": new_token(erased, 11),
        }
        for token in tokens.values():
            uow.tokens.add(token)
        uow.tokens.set_state([tokens["suspended"].jti], TokenState.SUSPENDED, "lost")
        uow.person_keys.destroy(erased.id)
        uow.commit()
    store.close()
    make_old(database_url)

    again = open_store(database_url, STORE_KEY, entropy=os.urandom)
    with again.reading() as uow:
        (cohort,) = uow.cohorts.all()
        assert cohort.people == len(people)
        assert {uow.cohorts.number_of(person.id) for person in people} == {cohort.number}
        claim = uow.persons.get(people[0].id).claim
        assert uow.facts.history(people[0].id) == [(NOW, PersonFacts(claim=claim))]
        places = ShardPlaces(dict(uow.places.pages(SHARD)))
    assert [places.cohorts[idx] for idx in (3, 4096, 10)] == [cohort.number] * 3
    assert places.cohorts[9] == 0, "an expired token takes no place"
    assert places.cohorts[11] == UNKNOWN_COHORT
    assert places.states[10] == TokenState.SUSPENDED
    with again.writing() as uow:
        token = uow.tokens.of_person(people[0].id)[0]
        uow.tokens.set_state([token.jti], TokenState.INVALID, "after the migration")
        uow.commit()
    again.close()


def test_another_stores_key_migrates_nothing(store: SqlStore, database_url: str) -> None:
    store.close()
    make_old(database_url)
    with pytest.raises(WrongStoreKeyError):
        open_store(database_url, STORE_KEY[::-1], entropy=os.urandom)
    engine = open_engine(database_url)
    with reading(engine).connect() as connection:
        assert revision_of(connection) == "0001" != REVISION
    engine.dispose()
