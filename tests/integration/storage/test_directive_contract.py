"""What every store keeps its word on for directives, on SQLite and on PostgreSQL alike."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import text
from storage_samples import NOW, SHARD, STORE_KEY, identifier, new_claim, new_person, new_token

from kiosk.domain.access import MOVED_AFTER_EXPIRY, TokenState
from kiosk.domain.appeals import Appeal, AppealOutcome, Relief
from kiosk.domain.cohorts import UNKNOWN_COHORT, Exemption
from kiosk.domain.dates import PartialDate
from kiosk.domain.directives import Approval, Authentication, DirectiveRecord, DirectiveStage
from kiosk.domain.errors import NotFoundError
from kiosk.domain.facts import (
    Affiliation,
    AffiliationKind,
    Licence,
    Location,
    NationalityAssuranceLevel,
    PersonFacts,
    ScreeningState,
)
from kiosk.services.redemption import FAMILY_LIFE
from kiosk.storage.database import open_engine, writing
from kiosk.storage.errors import SealBrokenError, StorageError, StoreDamagedError
from kiosk.storage.store import open_store
from kiosk.tokens import ShardPlaces

if TYPE_CHECKING:
    from kiosk.domain.access import TokenRecord
    from kiosk.domain.persons import Person
    from kiosk.services.ports import UnitOfWork
    from kiosk.storage.store import SqlStore

FRENCH, GERMAN = b'{"citizenships":["FRA"]}', b'{"citizenships":["DEU"]}'
FACTS = PersonFacts(
    claim=new_claim(),
    location=Location("FRA", NationalityAssuranceLevel.SIGNED_STATEMENT),
    affiliations=(
        Affiliation("annex", AffiliationKind.EMPLOYEE, PartialDate(2024, 3), PartialDate(2027)),
    ),
    licences=(Licence("L-1", NOW, NOW + timedelta(days=9)), Licence("L-2")),
    purposes=frozenset({"defence", "research"}),
    screening=ScreeningState.OPEN,
    subject="Quirina Z.",
)
DIRECTIVE = DirectiveRecord(
    id="us-2026-06-12",
    source=b'id = "us-2026-06-12"\r\ntext = "\xc3\xa9"\n',
    sha256="a" * 64,
    staged_by="1" * 32,
    staged_at=NOW,
)


def join(uow: UnitOfWork, facts: bytes, exemption: Exemption | None = None) -> Person:
    person = new_person(email=f"{identifier()}@example.org")
    uow.persons.add(person)
    uow.cohorts.assign(person.id, facts, exemption, NOW)
    return person


def places(store: SqlStore) -> ShardPlaces:
    with store.reading() as uow:
        return ShardPlaces(dict(uow.places.pages(SHARD)))


def held(store: SqlStore, token: TokenRecord) -> tuple[int, int, int]:
    found = places(store)
    return found.cohorts[token.idx], found.states[token.idx], found.expiries[token.idx]


def change_by_sql(url: str, statement: str, **values: Any) -> None:
    """Change the database past the program, as somebody without the store key can."""
    engine = open_engine(url)
    with writing(engine).begin() as connection:
        assert connection.execute(text(statement), values).rowcount
    engine.dispose()


def test_facts_are_kept_with_when_they_were_recorded(store: SqlStore) -> None:
    later = replace(FACTS, subject="", screening=ScreeningState.CLEAR)
    with store.writing() as uow:
        person = new_person()
        uow.persons.add(person)
        uow.facts.add(person.id, FACTS, NOW)
        uow.facts.add(person.id, later, NOW + timedelta(hours=1))
        uow.commit()
    with store.reading() as uow:
        assert uow.facts.history(person.id) == [(NOW, FACTS), (NOW + timedelta(hours=1), later)]
        assert uow.facts.of_person(person.id) == later
        assert uow.facts.with_subject("Quirina Z.") == [person.id]
        assert uow.facts.with_subject("Somebody else") == []
        with pytest.raises(NotFoundError):
            uow.facts.of_person("0" * 32)


def test_equal_facts_share_a_cohort_and_an_empty_one_goes(store: SqlStore) -> None:
    with store.writing() as uow:
        first, second = join(uow, FRENCH), join(uow, FRENCH)
        (cohort,) = uow.cohorts.all()
        assert (cohort.facts, cohort.people) == (FRENCH, 2)
        moved = uow.cohorts.assign(first.id, GERMAN, None, NOW)
        assert [each.people for each in uow.cohorts.all()] == [1, 1]
        uow.cohorts.assign(second.id, GERMAN, None, NOW)
        uow.commit()
    with store.reading() as uow:
        (cohort,) = uow.cohorts.all()
        assert (cohort.number, cohort.facts, cohort.people) == (moved, GERMAN, 2)
        assert dict(uow.cohorts.people()) == {first.id: moved, second.id: moved}
        assert uow.cohorts.number_of("0" * 32) == UNKNOWN_COHORT
    with store.writing() as uow:
        third = join(uow, FRENCH)
        assert uow.cohorts.number_of(third.id) > moved, "a number never comes again"
        assert uow.cohorts.highest() == uow.cohorts.number_of(third.id)


def test_a_person_with_relief_is_a_cohort_of_their_own(store: SqlStore) -> None:
    exemption = Exemption("r1", ("fable-5",), NOW, NOW + timedelta(days=2))
    with store.writing() as uow:
        join(uow, FRENCH)
        relieved = join(uow, FRENCH, exemption)
        uow.commit()
    with store.reading() as uow:
        assert len(uow.cohorts.all()) == 2
        assert uow.cohorts.get(uow.cohorts.number_of(relieved.id)).exemption == exemption


def test_a_tokens_place_follows_its_state_and_its_persons_cohort(store: SqlStore) -> None:
    with store.writing() as uow:
        person = join(uow, FRENCH)
        tokens = [new_token(person, idx) for idx in (7, 4096, 1_048_575)]
        for token in tokens:
            uow.tokens.add(token)
        number = uow.cohorts.number_of(person.id)
        uow.commit()
    expires = int(tokens[0].expires_at.timestamp())
    assert {held(store, token) for token in tokens} == {(number, 0, expires)}
    with store.writing() as uow:
        uow.tokens.set_state([tokens[1].jti], TokenState.SUSPENDED, "lost")
        moved = uow.cohorts.assign(person.id, GERMAN, None, NOW)
        uow.commit()
    assert [held(store, token) for token in tokens] == [
        (moved, 0, expires),
        (moved, TokenState.SUSPENDED, expires),
        (moved, 0, expires),
    ]
    assert sum(number != 0 for number in places(store).cohorts) == 3


def test_without_a_commit_no_place_is_taken(store: SqlStore) -> None:
    with store.writing() as uow:
        uow.tokens.add(new_token(join(uow, FRENCH), 5))
    assert not any(places(store).cohorts)


def test_an_expired_tokens_place_is_its_successors(store: SqlStore) -> None:
    with store.writing() as uow:
        first, second = join(uow, FRENCH), join(uow, GERMAN)
        old = new_token(first, 5, at=NOW - timedelta(days=2))
        uow.tokens.add(old)
        new = new_token(second, 5)
        uow.tokens.add(new)
        uow.tokens.set_state([old.jti], TokenState.INVALID, "late")
        uow.cohorts.assign(first.id, GERMAN, None, NOW)
        number = uow.cohorts.number_of(second.id)
        uow.commit()
    assert held(store, new) == (number, 0, int(new.expires_at.timestamp()))


def test_a_token_without_recorded_facts_takes_the_place_of_the_unknown(store: SqlStore) -> None:
    with store.writing() as uow:
        person = new_person()
        uow.persons.add(person)
        token = new_token(person, 5)
        uow.tokens.add(token)
        uow.commit()
    assert held(store, token)[0] == UNKNOWN_COHORT


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE tokens SET state = 2",
        "UPDATE tokens SET idx = 9",
        "UPDATE tokens SET expires_at = expires_at + 1000000000000",
        "DELETE FROM tokens",
    ],
)
def test_editing_the_plain_columns_of_tokens_publishes_nothing(
    store: SqlStore, database_url: str, statement: str
) -> None:
    with store.writing() as uow:
        token = new_token(join(uow, FRENCH), 5)
        uow.tokens.add(token)
        uow.commit()
    before = places(store)
    change_by_sql(database_url, statement)
    after = places(store)
    assert (before.cohorts, before.states, before.expiries) == (
        after.cohorts,
        after.states,
        after.expiries,
    )


def test_a_token_whose_plain_place_was_changed_is_not_revoked_in_anothers_stead(
    store: SqlStore, database_url: str
) -> None:
    with store.writing() as uow:
        person = join(uow, FRENCH)
        token, other = new_token(person, 5), new_token(join(uow, GERMAN), 6)
        uow.tokens.add(token)
        uow.tokens.add(other)
        uow.commit()
    change_by_sql(database_url, "UPDATE tokens SET idx = 6 WHERE jti = :jti", jti=token.jti)
    with store.writing() as uow, pytest.raises(StoreDamagedError, match="place"):
        uow.tokens.set_state([token.jti], TokenState.INVALID, "stolen")
    assert held(store, other)[1] == TokenState.VALID


@pytest.mark.parametrize(
    ("table", "change"),
    [
        ("place_pages", "UPDATE place_pages SET page = page + 1"),
        ("cohorts", "UPDATE cohorts SET number = number + 7"),
    ],
)
def test_what_decides_opens_in_its_own_place_only(
    store: SqlStore, database_url: str, table: str, change: str
) -> None:
    del table
    with store.writing() as uow:
        uow.tokens.add(new_token(join(uow, FRENCH), 5))
        uow.commit()
    change_by_sql(database_url, change)
    with store.reading() as uow, pytest.raises(SealBrokenError):
        [*uow.places.pages(SHARD), *uow.cohorts.all()]


def test_a_directive_comes_back_whole_with_what_is_attached(store: SqlStore) -> None:
    full = replace(
        DIRECTIVE,
        stage=DirectiveStage.APPROVED,
        authentication=Authentication("call_back", "Spoke to N. N.", "b" * 64, "2" * 32, NOW),
        approval=Approval("B", "2" * 32, "3" * 32, 17, NOW),
        enforced_at=NOW,
        enforced_version=4,
    )
    with store.writing() as uow:
        uow.directives.add(DIRECTIVE)
        uow.directives.attach(DIRECTIVE.id, "letter", b"first")
        uow.directives.attach(DIRECTIVE.id, "letter", b"%PDF \xff")
        uow.directives.attach(DIRECTIVE.id, "group/000", b"members = []")
        uow.commit()
    with store.writing() as uow:
        assert uow.directives.get(DIRECTIVE.id) == DIRECTIVE
        uow.directives.replace(full)
        uow.commit()
    with store.reading() as uow:
        assert uow.directives.all() == [full]
        assert uow.directives.attachments(DIRECTIVE.id) == {
            "group/000": b"members = []",
            "letter": b"%PDF \xff",
        }
        assert list(uow.directives.attachments(DIRECTIVE.id, "group/")) == ["group/000"]
        assert uow.directives.attachments("another") == {}
        assert uow.directives.attached("group/") == {DIRECTIVE.id: {"group/000": b"members = []"}}
        with pytest.raises(NotFoundError):
            uow.directives.get("another")


def test_a_directive_cannot_be_approved_or_renamed_past_the_program(
    store: SqlStore, database_url: str
) -> None:
    with store.writing() as uow:
        uow.directives.add(DIRECTIVE)
        uow.commit()
    change_by_sql(database_url, "UPDATE directives SET id = 'us-2026-06-30'")
    with store.reading() as uow, pytest.raises(SealBrokenError):
        uow.directives.all()


def test_one_id_is_stored_once(store: SqlStore) -> None:
    with store.writing() as uow:
        uow.directives.add(DIRECTIVE)
        with pytest.raises(StorageError):
            uow.directives.add(DIRECTIVE)


def test_appeals_petitions_and_reliefs_come_back(store: SqlStore) -> None:
    with store.writing() as uow:
        person = join(uow, FRENCH)
        appeal = Appeal(
            "a1", person.id, "us-1", ("fable-5",), "My card", "2" * 32, NOW, NOW, answer=""
        )
        petition = replace(appeal, id="a2", person_id="", models=())
        closed = replace(
            appeal,
            officer="3" * 32,
            outcome=AppealOutcome.GRANTED,
            answer="Shown",
            closed_at=datetime(2026, 7, 1, tzinfo=UTC),
        )
        relief = Relief(
            "r1", person.id, ("*",), "Court", "2" * 32, "3" * 32, NOW, NOW + timedelta(days=1)
        )
        ended = replace(relief, ended_at=NOW)
        uow.appeals.add(appeal)
        uow.appeals.add(petition)
        uow.appeals.replace(closed)
        uow.appeals.add_relief(relief)
        uow.appeals.replace_relief(ended)
        uow.commit()
    with store.reading() as uow:
        assert uow.appeals.all() == [closed, petition]
        assert uow.appeals.get("a2") == petition
        assert uow.appeals.reliefs() == uow.appeals.reliefs(person.id) == [ended]
        assert uow.appeals.get_relief("r1") == ended
        assert uow.appeals.reliefs("0" * 32) == []


def test_erasure_takes_the_facts_the_appeals_and_the_empty_cohort_along(store: SqlStore) -> None:
    with store.writing() as uow:
        erased, kept = join(uow, FRENCH), join(uow, GERMAN)
        uow.facts.add(erased.id, FACTS, NOW)
        uow.appeals.add(Appeal("a1", erased.id, "", (), "My card", "2" * 32, NOW, NOW))
        uow.person_keys.destroy(erased.id)
        uow.commit()
    with store.reading() as uow:
        (cohort,) = uow.cohorts.all()
        assert (cohort.facts, cohort.people) == (GERMAN, 1)
        assert dict(uow.cohorts.people()) == {kept.id: cohort.number}
        assert uow.facts.with_subject("Quirina Z.") == []
        assert uow.appeals.all() == []


def test_another_stores_key_opens_nothing_of_it(store: SqlStore, database_url: str) -> None:
    del store
    with pytest.raises(StorageError):
        open_store(database_url, STORE_KEY[::-1], entropy=os.urandom)


def test_a_token_that_expired_before_its_person_moved_can_still_be_ended(
    store: SqlStore,
) -> None:
    # Whoever renews it after it has expired ends it first, in the same transaction.
    with store.writing() as uow:
        person = join(uow, FRENCH)
        token = new_token(person, 7)
        uow.tokens.add(token)
        uow.cohorts.assign(person.id, GERMAN, None, token.expires_at + timedelta(days=1))
        uow.tokens.set_state([token.jti], TokenState.INVALID, "refreshed")
        uow.commit()
    with store.reading() as uow:
        assert uow.tokens.get(token.jti).state is TokenState.INVALID


def test_a_place_follows_for_longer_than_anything_renews_its_token() -> None:
    assert MOVED_AFTER_EXPIRY > FAMILY_LIFE
