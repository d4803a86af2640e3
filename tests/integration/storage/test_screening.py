"""Screening lists and hits come back as stored, go with their person, and lie nowhere in clear."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text
from storage_samples import NOW, identifier, new_person

from kiosk.domain.errors import NotFoundError
from kiosk.screening.birth_dates import BirthComparison
from kiosk.screening.entries import EntryKind, ListEntry, Skip, Snapshot
from kiosk.screening.hits import Adjudication, Outcome, ReasonCode, ScreeningHit
from kiosk.services.screening_ports import ListRecord
from kiosk.storage.database import open_engine, writing
from kiosk.storage.errors import StoreDamagedError

if TYPE_CHECKING:
    from kiosk.storage.store import SqlStore

SNAPSHOT = Snapshot(
    "csl", "ab" * 32, 17, date(2026, 6, 1), 3, {"SDN": 2, "": 1}, {Skip.NO_NAME: 1}
)
ENTRY = ListEntry(
    "1", "SDN", EntryKind.UNSTATED, "EXAMPLE, Ada", ("A. É.",), ("1980",), (("ids", "X1"),)
)


def new_hit(person_id: str) -> ScreeningHit:
    return ScreeningHit(
        id=identifier(),
        person_id=person_id,
        person_digest="cd" * 32,
        list_name="csl",
        snapshot_sha256=SNAPSHOT.sha256,
        entry=ENTRY,
        written="A. É.",
        score=0.9123,
        birth=BirthComparison.MAY_AGREE,
        sentence="The name is similar to an alias.",
        opened_at=NOW,
    )


def add_person(store: SqlStore) -> str:
    person = new_person()
    with store.writing() as uow:
        uow.persons.add(person)
        uow.commit()
    return person.id


def test_a_list_comes_back_with_its_file_to_the_byte(store: SqlStore) -> None:
    data = bytes(range(256)) * 1000
    record = ListRecord(identifier(), SNAPSHOT, identifier(), NOW)
    used = replace(record, used_from=NOW, used_until=NOW, screened_at=NOW)
    with store.writing() as uow:
        uow.screening.add_list(record, data)
        uow.screening.add_list(replace(record, id=identifier()), b"")
        uow.screening.replace_list(used)
        uow.commit()
    with store.reading() as uow:
        assert uow.screening.get_list(record.id) == used
        assert uow.screening.lists()[0] == used
        assert len(uow.screening.lists()) == 2
        assert uow.screening.list_file(record.id) == data
        for act in (uow.screening.get_list, uow.screening.list_file, uow.screening.get_hit):
            with pytest.raises(NotFoundError):
                act("nothing")


def test_hits_come_back_and_open_ones_are_found(store: SqlStore) -> None:
    person_id = add_person(store)
    hit, other = new_hit(person_id), new_hit(person_id)
    found = Adjudication(Outcome.CONFIRMED, ReasonCode.DOCUMENT_AGREES, "seen", "o1", "o2", NOW)
    with store.writing() as uow:
        uow.screening.add_hit(hit)
        uow.screening.add_hit(other)
        uow.commit()
    with store.reading() as uow:
        assert uow.screening.hits_of(person_id) == [hit, other]
        assert uow.screening.open_hits(1, 5) == [other]
        assert uow.screening.count_open() == 2
        assert uow.screening.people_with_hits() == {person_id}
    confirmed, withdrawn = replace(hit, adjudication=found), replace(other, withdrawn_at=NOW)
    with store.writing() as uow:
        uow.screening.replace_hit(confirmed)
        uow.screening.replace_hit(withdrawn)
        uow.commit()
    with store.reading() as uow:
        assert uow.screening.people_with_withdrawn_hits() == {person_id}
        assert uow.screening.get_hit(hit.id) == confirmed
        assert uow.screening.get_hit(other.id) == withdrawn
        assert uow.screening.count_open() == 0
    with store.writing() as uow:
        uow.screening.remove_hits([withdrawn.id])
        assert uow.screening.people_with_withdrawn_hits() == frozenset()
        assert [each.id for each in uow.screening.hits_of(person_id)] == [confirmed.id]


def test_an_erased_persons_hits_are_gone(store: SqlStore) -> None:
    person_id = add_person(store)
    with store.writing() as uow:
        uow.screening.add_hit(new_hit(person_id))
        uow.commit()
    with store.writing() as uow:
        uow.person_keys.destroy(person_id)
        uow.commit()
    with store.reading() as uow:
        assert uow.screening.count_open() == 0
        assert not uow.screening.people_with_hits()


def test_a_hit_marked_as_done_behind_the_stores_back_is_noticed(
    store: SqlStore, database_url: str
) -> None:
    person_id = add_person(store)
    with store.writing() as uow:
        uow.screening.add_hit(new_hit(person_id))
        uow.commit()
    engine = open_engine(database_url)
    with writing(engine).begin() as connection:
        connection.execute(text("UPDATE screening_hits SET waiting = :no"), {"no": False})
    engine.dispose()
    with store.reading() as uow, pytest.raises(StoreDamagedError):
        uow.screening.hits_of(person_id)


def test_neither_lists_nor_hits_lie_in_the_database_in_clear(
    store: SqlStore, database_url: str
) -> None:
    person_id = add_person(store)
    with store.writing() as uow:
        record = ListRecord(identifier(), SNAPSHOT, identifier(), NOW)
        uow.screening.add_list(record, b"name\nEXAMPLE, Ada\n")
        uow.screening.add_hit(new_hit(person_id))
        uow.commit()
    engine = open_engine(database_url)
    with engine.connect() as connection:
        for table in ("screening_lists", "screening_files", "screening_hits"):
            for row in connection.execute(text(f"SELECT * FROM {table}")):  # noqa: S608 - ours
                kept = repr(
                    [bytes(cell) if isinstance(cell, memoryview) else cell for cell in row]
                )
                assert "EXAMPLE" not in kept
                assert "csl" not in kept
    engine.dispose()
