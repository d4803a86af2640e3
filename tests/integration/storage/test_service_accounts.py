"""Services in every store: their numbers follow those who answer for them."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import Engine, event, text
from storage_samples import NOW, SHARD, identifier, new_person, new_token

from kiosk.domain.access import TokenState
from kiosk.domain.cohorts import UNKNOWN_COHORT, Combination
from kiosk.domain.errors import NotFoundError
from kiosk.domain.rights import Tombstone
from kiosk.domain.service_accounts import Answerable, AnswerableError, ServiceAccount
from kiosk.services.ports import TokenFilter
from kiosk.storage.database import open_engine, writing
from kiosk.storage.errors import ConflictError, SealBrokenError
from kiosk.tokens import ShardPlaces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.domain.access import TokenRecord
    from kiosk.domain.persons import Person
    from kiosk.services.ports import UnitOfWork
    from kiosk.storage.store import SqlStore

FRENCH, GERMAN, ITALIAN = (b'{"citizenships":["%s"]}' % code for code in (b"FRA", b"DEU", b"ITA"))


def join(uow: UnitOfWork, facts: bytes) -> Person:
    person = new_person(email=f"{identifier()}@example.org")
    uow.persons.add(person)
    uow.cohorts.assign(person.id, facts, None, NOW)
    return person


def service(*people: Person, name: str = "Nightly reports") -> ServiceAccount:
    answerable = tuple(Answerable(person.id, NOW) for person in people)
    return ServiceAccount(identifier(), name, "Sums up the day.", NOW, answerable)


def token_of(account: ServiceAccount, idx: int) -> TokenRecord:
    token = new_token(new_person(), idx)
    return replace(token, person_id="", service_id=account.id)


@contextmanager
def statements() -> Iterator[list[str]]:
    """Tell what the databases are asked meanwhile."""
    told: list[str] = []

    def note(*asked: object) -> None:
        told.append(str(asked[2]))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield told
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def number_at(store: SqlStore, token: TokenRecord) -> int:
    with store.reading() as uow:
        return ShardPlaces(dict(uow.places.pages(SHARD))).cohorts[token.idx]


def test_a_service_comes_back_as_it_was_stored(store: SqlStore) -> None:
    with store.writing() as uow:
        first, second = join(uow, FRENCH), join(uow, GERMAN)
        account, other = service(first, second), service(second, name="Agent")
        uow.service_accounts.add(account, NOW)
        uow.service_accounts.add(other, NOW)
        uow.commit()
    with store.reading() as uow:
        assert uow.service_accounts.get(account.id) == account
        assert uow.service_accounts.all() == [account, other]
        assert uow.service_accounts.answered_by(first.id) == [account]
        assert uow.service_accounts.answered_by(second.id) == [account, other]
        with pytest.raises(NotFoundError):
            uow.service_accounts.get("0" * 32)
    later = NOW + timedelta(hours=1)
    issued = account.issued(second.id, NOW, later).issued(first.id, NOW, later)
    changed = replace(issued.released(first.id, later), chosen_by=first.id)
    with store.writing() as uow:
        uow.service_accounts.replace(changed, later)
        assert uow.service_accounts.answered_by(first.id) == []
        uow.commit()
    with store.reading() as uow:
        kept = uow.service_accounts.get(account.id)
    assert kept == changed
    assert kept.answering == (second.id,)
    assert [each.until for each in kept.answerable] == [later, None]


def test_a_service_is_in_the_cohort_that_its_people_share(store: SqlStore) -> None:
    with store.writing() as uow:
        first, second = join(uow, FRENCH), join(uow, FRENCH)
        account = service(first, second)
        uow.service_accounts.add(account, NOW)
        shared = uow.cohorts.number_of(first.id)
        assert uow.service_accounts.number_of(account.id) == shared
        assert uow.service_accounts.combinations() == []
        (cohort,) = uow.cohorts.all()
        assert cohort.people == 2, "a service is nobody"


def test_people_of_several_cohorts_make_a_combination_that_services_share(
    store: SqlStore,
) -> None:
    with store.writing() as uow:
        first, second = join(uow, FRENCH), join(uow, GERMAN)
        account, other = service(first, second), service(second, first)
        uow.service_accounts.add(account, NOW)
        uow.service_accounts.add(other, NOW)
        number = uow.service_accounts.number_of(account.id)
        members = frozenset(map(uow.cohorts.number_of, (first.id, second.id)))
        assert uow.service_accounts.number_of(other.id) == number
        assert uow.service_accounts.combinations() == [Combination(number, members)]
        assert number == uow.cohorts.highest()
        uow.service_accounts.replace(account.ended(NOW), NOW)
        assert uow.service_accounts.combinations() == [Combination(number, members)]
        uow.service_accounts.replace(other.ended(NOW), NOW)
        assert uow.service_accounts.combinations() == []
        assert uow.service_accounts.number_of(other.id) == UNKNOWN_COHORT


def test_tokens_follow_when_a_persons_facts_change(store: SqlStore) -> None:
    with store.writing() as uow:
        first, second = join(uow, FRENCH), join(uow, GERMAN)
        account = service(first, second)
        uow.service_accounts.add(account, NOW)
        token = token_of(account, 7)
        uow.tokens.add(token)
        before = uow.service_accounts.number_of(account.id)
        uow.commit()
    assert number_at(store, token) == before
    with store.writing() as uow:
        moved = uow.cohorts.assign(first.id, ITALIAN, None, NOW)
        after = uow.service_accounts.number_of(account.id)
        (combination,) = uow.service_accounts.combinations()
        assert combination == Combination(
            after, frozenset({moved, uow.cohorts.number_of(second.id)})
        )
        uow.commit()
    assert number_at(store, token) == after != before
    with store.writing() as uow:
        shared = uow.cohorts.assign(first.id, GERMAN, None, NOW)
        assert uow.service_accounts.combinations() == []
        uow.commit()
    assert number_at(store, token) == shared


def test_a_person_who_answers_for_many_services_moves_them_at_a_cost_that_grows_with_them(
    store: SqlStore,
) -> None:
    with store.writing() as uow:
        chief = join(uow, FRENCH)
        uow.commit()
    asked = []
    for facts in (GERMAN, ITALIAN):
        with store.writing() as uow:
            for _ in range(8):
                other = join(uow, b'{"citizenships":["%s"]}' % identifier().encode())
                uow.service_accounts.add(service(chief, other), NOW)
            uow.commit()
        with store.writing() as uow, statements() as told:
            uow.cohorts.assign(chief.id, facts, None, NOW)
            asked.append(len(told))
            uow.commit()
    with store.reading() as uow:
        accounts = uow.service_accounts.all()
        numbers = {uow.service_accounts.number_of(each.id) for each in accounts}
        kept = uow.service_accounts.combinations()
    assert {each.number for each in kept} == numbers
    assert len(numbers) == len(accounts) == 16
    assert asked[1] < asked[0] * 2 + 8


def test_an_erased_person_leaves_the_service_without_a_cohort(store: SqlStore) -> None:
    with store.writing() as uow:
        first, second = join(uow, FRENCH), join(uow, GERMAN)
        account = service(first, second)
        uow.service_accounts.add(account, NOW)
        token = token_of(account, 7)
        uow.tokens.add(token)
        uow.rights.erase(Tombstone(first.id, NOW, 1, "0" * 64))
        uow.commit()
    assert number_at(store, token) == UNKNOWN_COHORT
    with store.writing() as uow:
        kept = uow.service_accounts.get(account.id)
        assert kept.answering == (first.id, second.id)
        uow.service_accounts.replace(kept.released(first.id, NOW), NOW)
        own = uow.cohorts.number_of(second.id)
        uow.commit()
    assert number_at(store, token) == own


def test_nobody_answering_is_nobody_known(store: SqlStore) -> None:
    with store.writing() as uow:
        person = join(uow, FRENCH)
        account = service(person)
        uow.service_accounts.add(account, NOW)
        token = token_of(account, 7)
        uow.tokens.add(token)
        uow.service_accounts.replace(account.released(person.id, NOW), NOW)
        uow.commit()
    assert number_at(store, token) == UNKNOWN_COHORT


def test_a_services_tokens_are_found_counted_and_changed_beside_those_of_people(
    store: SqlStore,
) -> None:
    with store.writing() as uow:
        first, second = join(uow, FRENCH), join(uow, GERMAN)
        account = service(first, second)
        uow.service_accounts.add(account, NOW)
        own, theirs = token_of(account, 7), new_token(first, 8)
        uow.tokens.add(own)
        uow.tokens.add(theirs)
        uow.commit()
    only = TokenFilter(service_ids=frozenset({account.id}))
    with store.writing() as uow:
        assert uow.tokens.of_service(account.id) == [own]
        assert uow.tokens.get(own.jti) == own
        assert uow.tokens.of_person(first.id) == [theirs]
        assert (uow.tokens.count(only), uow.tokens.count(TokenFilter())) == (1, 2)
        assert uow.tokens.holders(TokenFilter()) == {first.id}
        assert uow.tokens.jtis(only) == [own.jti]
        assert uow.tokens.jtis(replace(only, person_ids=frozenset())) == [own.jti]
        both = replace(only, person_ids=frozenset({first.id}))
        assert uow.tokens.jtis(both) == [own.jti, theirs.jti]
        assert uow.tokens.jtis(replace(both, service_ids=frozenset())) == [theirs.jti]
        uow.tokens.set_state([own.jti, theirs.jti], TokenState.SUSPENDED, "why")
        number = uow.service_accounts.number_of(account.id)
        uow.commit()
    with store.reading() as uow:
        places = ShardPlaces(dict(uow.places.pages(SHARD)))
        assert [places.states[idx] for idx in (7, 8)] == [2, 2]
        assert places.cohorts[7] == number


def test_a_token_belongs_to_a_person_or_to_a_service(store: SqlStore) -> None:
    with store.writing() as uow:
        person = join(uow, FRENCH)
        account = service(person)
        uow.service_accounts.add(account, NOW)
        uow.commit()
    for nobody_or_both in (
        replace(token_of(account, 7), service_id=""),
        replace(new_token(person, 8), service_id=account.id),
    ):
        with store.writing() as uow, pytest.raises(ConflictError):
            uow.tokens.add(nobody_or_both)


@pytest.mark.parametrize("column", ["sealed", "sealed_cohort"])
def test_who_answers_cannot_be_exchanged_past_the_program(
    store: SqlStore, database_url: str, column: str
) -> None:
    with store.writing() as uow:
        first, second = join(uow, FRENCH), join(uow, GERMAN)
        account, other = service(first), service(second)
        uow.service_accounts.add(account, NOW)
        uow.service_accounts.add(other, NOW)
        uow.commit()
    engine = open_engine(database_url)
    with writing(engine).begin() as connection:
        taken = f"SELECT {column} FROM service_accounts WHERE id = :other"  # noqa: S608 - a name above
        connection.execute(
            text(f"UPDATE service_accounts SET {column} = ({taken}) WHERE id = :id"),  # noqa: S608 - likewise
            {"id": account.id, "other": other.id},
        )
    engine.dispose()
    with store.reading() as uow, pytest.raises(SealBrokenError):
        _ = uow.service_accounts.get(account.id), uow.service_accounts.number_of(account.id)


def test_who_issued_what_lives_no_more_is_forgotten() -> None:
    later, last = NOW + timedelta(days=1), NOW + timedelta(days=2)
    account = service().issued("1" * 32, NOW, later)
    assert (account.issuers(NOW), account.issuers(later)) == ({"1" * 32}, frozenset())
    assert account.issued("2" * 32, later, last).issuers(NOW) == {"2" * 32}


def test_who_answers_stays_as_history() -> None:
    first, second = new_person(), new_person()
    account = service(first)
    later, last = NOW + timedelta(days=1), NOW + timedelta(days=2)
    account = account.named(second.id, later).released(first.id, later)
    with pytest.raises(AnswerableError):
        account.named(second.id, last)
    with pytest.raises(AnswerableError):
        account.released(first.id, last)
    account = account.named(first.id, last).ended(last)
    assert [(each.since, each.until) for each in account.answerable] == [
        (NOW, later),
        (later, last),
        (last, last),
    ]
    assert account.answering == ()
    with pytest.raises(AnswerableError):
        account.named(second.id, last)
