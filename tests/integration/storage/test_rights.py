"""Persons' rights keep their word on SQLite and on PostgreSQL alike; erasure leaves nothing."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text
from storage_samples import (
    DOCUMENT_NUMBER,
    EMAIL,
    NATIONALITY,
    NOW,
    SHARD,
    STORE_KEY,
    establish,
    identifier,
    new_evidence,
    new_log_key,
    new_operator,
    onboard,
)

from kiosk.audit import Event
from kiosk.domain.access import TokenState
from kiosk.domain.cohorts import UNKNOWN_COHORT
from kiosk.domain.errors import NotFoundError
from kiosk.domain.issuer import KeyPurpose
from kiosk.domain.rights import (
    AccessNote,
    LegalHold,
    OpeningReason,
    Restriction,
    SavedFilter,
    Setting,
    Tombstone,
)
from kiosk.services.pack_gathering import gather_rows
from kiosk.services.ports import TokenCounts, TokenFilter
from kiosk.storage.database import open_engine, reading, writing
from kiosk.storage.errors import SealBrokenError, StoreDamagedError, StoreLockedError
from kiosk.storage.log_reading import check_log
from kiosk.storage.store import open_store
from kiosk.tokens.places import ShardPlaces

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.domain.persons import Person
    from kiosk.storage.store import SqlStore

FRENCH = b'{"citizenships":["FRA"]}'


def add_person(store: SqlStore, idx: int = 1) -> Person:
    with store.writing() as uow:
        person = onboard(uow, idx)
        uow.cohorts.assign(person.id, FRENCH, None, NOW)
        uow.commit()
    return person


def erase(store: SqlStore, person_id: str) -> Tombstone:
    with store.writing() as uow:
        first = uow.rights.first_entry(person_id)
        entry = uow.log.append(
            Event.PERSON_ERASED, at=NOW, subject=person_id, body={"first_entry": first}
        )
        commitment = uow.log.page(0, 1)[0].subject
        assert commitment is not None
        tombstone = Tombstone(person_id, NOW, entry, commitment)
        uow.rights.erase(tombstone)
        uow.commit()
    return tombstone


def test_holds_come_back_newest_first_and_released(store: SqlStore) -> None:
    person = add_person(store)
    first = LegalHold(identifier(), person.id, "26-cv-1", "Court order", "ada", NOW)
    second = replace(first, id=identifier(), reference="26-cv-2")
    with store.writing() as uow:
        uow.rights.add_hold(first)
        uow.rights.add_hold(second)
        uow.commit()
    released = replace(first, released_by="ben", released_at=NOW + timedelta(days=1))
    with store.writing() as uow:
        assert uow.rights.holds() == [second, first]
        assert uow.rights.held_people() == {person.id}
        uow.rights.replace_hold(released)
        uow.commit()
    with store.reading() as uow:
        assert uow.rights.get_hold(first.id) == released
        assert uow.rights.holds(person.id) == [second, released]
        assert uow.rights.held_people() == {person.id}
        with pytest.raises(NotFoundError):
            uow.rights.get_hold("nothing")


def test_a_hold_released_behind_the_stores_back_is_noticed(
    store: SqlStore, database_url: str
) -> None:
    person = add_person(store)
    with store.writing() as uow:
        uow.rights.add_hold(LegalHold(identifier(), person.id, "26-cv-1", "Order", "ada", NOW))
        uow.commit()
    engine = open_engine(database_url)
    with writing(engine).begin() as connection:
        connection.execute(text("UPDATE legal_holds SET active = :no"), {"no": False})
    engine.dispose()
    with store.reading() as uow, pytest.raises(StoreDamagedError):
        uow.rights.held_people()


def test_restrictions_and_notes_come_back_and_go(store: SqlStore) -> None:
    person, other = add_person(store), add_person(store, 2)
    restriction = Restriction(person.id, NOW, "Contested", erase_when_free=True)
    early = AccessNote(person.id, "ada", NOW, OpeningReason.APPEAL, "File 7")
    late = AccessNote(person.id, "ben", NOW + timedelta(days=9), OpeningReason.AUDIT)
    kept = AccessNote(other.id, "ben", NOW, OpeningReason.AUDIT)
    with store.writing() as uow:
        uow.rights.restrict(replace(restriction, reason="First"))
        uow.rights.restrict(restriction)
        for note in (early, late, kept):
            uow.rights.add_note(note)
        uow.commit()
    with store.writing() as uow:
        assert uow.rights.restriction(person.id) == restriction
        assert uow.rights.restrictions() == [restriction]
        assert uow.rights.restriction(other.id) is None
        assert uow.rights.notes(person.id) == [late, early]
        before = NOW + timedelta(days=1)
        assert uow.rights.count_notes(before, frozenset()) == 2
        assert uow.rights.remove_notes(before, {other.id}) == 1
        uow.rights.lift_restriction(person.id)
        uow.commit()
    with store.reading() as uow:
        assert uow.rights.notes(person.id) == [late]
        assert uow.rights.notes(other.id) == [kept]
        assert uow.rights.restriction(person.id) is None


def test_an_image_leaves_and_what_was_read_from_it_stays(
    store: SqlStore, database_url: str
) -> None:
    person = add_person(store)
    with store.reading() as uow:
        (evidence,) = uow.evidence.of_person(person.id)
        assert uow.rights.images(NOW) == []
        assert uow.rights.images(NOW + timedelta(seconds=1)) == [(evidence.id, person.id)]
    engine = open_engine(database_url)
    with writing(engine).begin() as connection:  # as an older version stored it
        connection.execute(text("UPDATE evidence_images SET captured_at = NULL"))
    engine.dispose()
    with store.writing() as uow:
        assert uow.rights.images(NOW) == []
        assert uow.rights.images(NOW + timedelta(seconds=1)) == [(evidence.id, person.id)]
        uow.rights.remove_images([evidence.id])
        uow.commit()
    with store.reading() as uow:
        assert uow.evidence.image(evidence.id) == b""
        assert uow.evidence.of_person(person.id) == [evidence]
        assert uow.rights.images(NOW + timedelta(seconds=1)) == []


def test_numbers_come_as_they_are_and_stay_as_set(store: SqlStore, database_url: str) -> None:
    with store.writing() as uow:
        assert uow.rights.setting(Setting.IMAGE_DAYS) == 90
        uow.rights.put_setting(Setting.IMAGE_DAYS, 30)
        uow.rights.put_setting(Setting.ALONE_AT_MOST, 5)
        uow.commit()
    with store.reading() as uow:
        assert uow.rights.settings()[Setting.IMAGE_DAYS] == 30
        assert uow.rights.setting(Setting.ALONE_AT_MOST) == 5
    engine = open_engine(database_url)
    with writing(engine).begin() as connection:
        names = {"to": Setting.ALONE_AT_MOST.value, "of": Setting.IMAGE_DAYS.value}
        swap = "UPDATE settings SET sealed = (SELECT sealed FROM settings WHERE name = :of)"
        connection.execute(text(f"{swap} WHERE name = :to"), names)
    engine.dispose()
    with store.reading() as uow, pytest.raises(SealBrokenError):
        uow.rights.setting(Setting.ALONE_AT_MOST)


def test_saved_filters_come_back_in_order_and_are_each_operators_own(
    store: SqlStore, database_url: str
) -> None:
    filters = (SavedFilter("tokens", "Annex", "quirina", "valid"), SavedFilter("people", "New"))
    with store.writing() as uow:
        assert uow.rights.saved_filters("o1") == ()
        uow.rights.save_filters("o1", filters[:1])
        uow.rights.save_filters("o1", filters)
        uow.commit()
    with store.reading() as uow:
        assert uow.rights.saved_filters("o1") == filters
        assert uow.rights.saved_filters("o2") == ()
    engine = open_engine(database_url)
    with reading(engine).connect() as connection:
        kept = connection.execute(text("SELECT sealed FROM settings")).scalar_one()
        assert b"quirina" not in bytes(kept)
    engine.dispose()


def test_erasure_leaves_a_tombstone_and_nothing_else(store: SqlStore, database_url: str) -> None:
    person, other = add_person(store), add_person(store, 2)
    with store.writing() as uow:
        uow.evidence.add(person.id, new_evidence("SECOND"), b"another image")
        uow.operators.add(replace(new_operator(person), active=False))
        uow.rights.add_note(AccessNote(person.id, "ada", NOW, OpeningReason.AUDIT))
        uow.rights.restrict(Restriction(person.id, NOW, "Asked", erase_when_free=True))
        uow.rights.add_hold(
            LegalHold(identifier(), person.id, "26", "Released", "a", NOW, "b", NOW)
        )
        jtis = [each.jti for each in uow.tokens.of_person(person.id)]
        uow.tokens.set_state(jtis, TokenState.INVALID, "words about the person")
        assert uow.persons.count() == 2
        uow.commit()
    tombstone = erase(store, person.id)

    with store.reading() as uow:
        assert uow.rights.tombstone(person.id) == tombstone
        assert uow.rights.tombstone(other.id) is None
        assert uow.rights.count_erased() == 1
        assert uow.persons.count() == 1
        assert set(uow.persons.known({person.id, other.id})) == {other.id}
        assert uow.persons.with_email(EMAIL) == [other.id]
        assert uow.evidence.holders(NATIONALITY, DOCUMENT_NUMBER) == [other.id]
        assert uow.operators.all() == []
        assert uow.rights.holds() == []
        assert uow.rights.notes(person.id) == []
        assert uow.rights.restrictions() == []
        assert [each.reason for each in uow.tokens.of_person(person.id)] == [""]
        (token,) = uow.tokens.of_person(other.id)
        ends = token.expires_at
        assert list(uow.rights.idle_people(ends)) == [(other.id, ends)]
        assert list(uow.rights.idle_people(ends - timedelta(seconds=1))) == []
        with pytest.raises(NotFoundError, match="erased"):
            uow.persons.get(person.id)
    engine = open_engine(database_url)
    with reading(engine).connect() as connection:
        for table in ("evidence", "attestations", "person_keys", "person_facts", "log_salts"):
            count = text(f"SELECT count(*) FROM {table} WHERE person_id = :who")  # noqa: S608
            assert connection.execute(count, {"who": person.id}).scalar() == 0, table
        images = connection.execute(text("SELECT count(*) FROM evidence_images")).scalar()
        assert images == 1
    engine.dispose()


def test_an_erased_persons_tokens_keep_their_place_under_no_facts(store: SqlStore) -> None:
    person = add_person(store)
    with store.reading() as uow:
        (token,) = uow.tokens.of_person(person.id)
        assert len(gather_rows(uow, NOW).tokens) == 1
    erase(store, person.id)

    with store.reading() as uow:
        assert list(uow.cohorts.all()) == []
        places = ShardPlaces(dict(uow.places.pages(SHARD)))
        assert places.cohorts[token.idx] == UNKNOWN_COHORT
        rows = gather_rows(uow, NOW)  # an evidence pack goes on working
        assert [each.facts for each in rows.cohorts] == [b""]
    with store.writing() as uow:  # the token can still be revoked
        uow.tokens.set_state([token.jti], TokenState.INVALID, "late")
        uow.commit()


def test_the_log_of_a_store_with_an_erasure_still_agrees(
    store: SqlStore, database_url: str
) -> None:
    person = add_person(store)
    tombstone = erase(store, person.id)
    assert check_log(database_url).log.frontier.size == tombstone.entry + 1


def test_a_backup_finds_by_the_entry_whom_it_must_erase(store: SqlStore) -> None:
    person = add_person(store)
    with store.reading() as uow:
        first = uow.rights.first_entry(person.id)
        assert uow.rights.person_of_entry(first) == person.id
        commitments = uow.rights.commitments(person.id)
        assert (commitments[0].leaf, commitments[0].role) == (first, "subject")
        assert all(len(each.salt) == 32 for each in commitments)
    erase(store, person.id)
    with store.reading() as uow:
        assert uow.rights.person_of_entry(first) == ""
        assert uow.rights.first_entry(person.id) == -1


def test_tokens_are_counted_and_found_by_the_new_filters(store: SqlStore) -> None:
    person, other = add_person(store), add_person(store, 2)
    with store.writing() as uow:
        (first,) = uow.tokens.of_person(person.id)
        (second,) = uow.tokens.of_person(other.id)
        uow.tokens.set_state([second.jti], TokenState.SUSPENDED, "why")
        uow.commit()
    with store.reading() as uow:
        soon, end = NOW + timedelta(hours=2), first.expires_at
        assert uow.tokens.counts(NOW, soon) == TokenCounts(1, 0, 1, 0)
        assert uow.tokens.counts(NOW, end + timedelta(hours=1)).ending == 1
        assert uow.tokens.counts(end, end) == TokenCounts()
        assert set(uow.tokens.jtis(TokenFilter(live_at=NOW))) == {first.jti, second.jti}
        assert uow.tokens.jtis(TokenFilter(not_state=TokenState.SUSPENDED)) == [first.jti]
        assert uow.tokens.holders(TokenFilter(kid=first.kid)) == {person.id, other.id}
        issued = first.issued_at
        assert uow.tokens.count(TokenFilter(issued_until=issued)) == 0
        assert uow.tokens.count(TokenFilter(issued_from=issued)) == 2


def test_a_struck_key_is_kept_and_signs_no_more(store: SqlStore) -> None:
    key = new_log_key("log-key-2")
    with store.writing() as uow:
        uow.keys.add(key)
        uow.keys.strike_off("log-key-2", NOW)
        with pytest.raises(NotFoundError):
            uow.keys.strike_off("log-key-2", NOW)
        uow.commit()
    with store.reading() as uow:
        assert [each.kid for each in uow.keys.of(KeyPurpose.LOG)] == ["log-key-1"]
        assert uow.keys.all()[-1] == replace(key, struck_off_at=NOW)


def test_a_destroyed_key_leaves_the_open_stores_journal(tmp_path: Path) -> None:
    file = tmp_path / "store.sqlite3"
    store = open_store(f"sqlite:///{file}", STORE_KEY, entropy=os.urandom)
    establish(store)
    person = add_person(store)
    engine = open_engine(f"sqlite:///{file}")
    with reading(engine).connect() as connection:
        query = text("SELECT sealed FROM person_keys WHERE person_id = :who")
        sealed = connection.execute(query, {"who": person.id}).scalar_one()
    engine.dispose()

    def found() -> list[str]:
        return [path.name for path in tmp_path.iterdir() if sealed in path.read_bytes()]

    assert found()
    erase(store, person.id)
    assert found()  # the journal holds it: this is what overwriting is for
    store.overwrite_deleted()
    assert found() == []
    store.close()


def test_overwriting_says_when_somebody_still_reads(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'store.sqlite3'}"
    store = open_store(url, STORE_KEY, entropy=os.urandom, busy_seconds=0.1)
    establish(store)
    with store.reading() as uow:
        assert uow.persons.count() == 0
        add_person(store)
        with pytest.raises(StoreLockedError, match="journal"):
            store.overwrite_deleted()
    store.overwrite_deleted()
    store.close()


def test_overwriting_rewrites_the_keys_of_either_database(store: SqlStore) -> None:
    person = add_person(store)
    erase(store, person.id)
    store.overwrite_deleted()
    with store.reading() as uow:
        assert uow.persons.count() == 0
