"""What the lists say of a service is the strictest of what is decided about its people."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from storage_samples import SHARD, STORE_KEY, establish, identifier, new_person, new_token

from kiosk.directives.decision import decide
from kiosk.directives.directive import Directive, Reading
from kiosk.directives.principal import CohortFacts, cohort_of
from kiosk.directives.rules import Rule, RuleBook
from kiosk.domain.access import AccessDecision, Model, strictest
from kiosk.domain.cohorts import UNKNOWN_COHORT, Exemption
from kiosk.domain.facts import (
    Citizenship,
    Claim,
    LegalStatus,
    NationalityAssuranceLevel,
    PersonFacts,
    ScreeningState,
    StatusKind,
)
from kiosk.domain.rights import Tombstone
from kiosk.domain.service_accounts import Answerable, ServiceAccount
from kiosk.services.judging import Judge
from kiosk.services.rule_book import emergency_book
from kiosk.storage.store import open_store
from kiosk.tokens import ShardPlaces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.domain.access import TokenRecord
    from kiosk.services.ports import UnitOfWork
    from kiosk.storage.store import SqlStore

AT = datetime(2026, 6, 12, 21, 21, tzinfo=UTC)
MODELS = (Model("fable-5"), Model("opal-4", controlled=False))
RELIEF = Exemption("a relief", ("fable-5",), AT - timedelta(hours=1), AT + timedelta(hours=1))
STATES = st.sampled_from(["USA", "FRA", "IRN"])
LEVELS = st.sampled_from(NationalityAssuranceLevel)
CONDITIONS = st.sampled_from(
    [
        "",
        "unless { principal.us_person }",
        'when { principal.citizenships.contains("IRN") }',
    ]
)
FACTS = st.builds(
    PersonFacts,
    claim=st.builds(
        Claim,
        citizenships=st.lists(st.builds(Citizenship, STATES, level=LEVELS), max_size=2).map(tuple),
        statuses=st.lists(
            st.builds(LegalStatus, STATES, st.just(StatusKind.CITIZEN), level=LEVELS), max_size=1
        ).map(tuple),
    ),
    screening=st.sampled_from(ScreeningState),
)
PERSON = st.tuples(FACTS, st.sampled_from([None, RELIEF]))
DIRECTIVE = st.builds(
    Directive,
    id=st.just("one"), title=st.just("one"), authority=st.just(""), reference=st.just(""),
    basis=st.just(""), text=st.just(""), text_sha256=st.just(""), received=st.just(AT),
    in_force=st.just(AT), zone=st.just("UTC"),
    models=st.sampled_from([("*",), ("fable-5",)]), least_nal=LEVELS,
    readings=st.tuples(
        st.builds(
            Reading, st.just("A"), st.just("A"), block=CONDITIONS, hold=CONDITIONS,
            needs_nationality=st.booleans(),
        )
    ),
)  # fmt: skip
CHANGES = st.lists(st.tuples(st.integers(0, 4), PERSON | st.none()), max_size=6)
ANSWERING = st.lists(st.sets(st.integers(0, 4), min_size=1), min_size=1, max_size=4)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqlStore]:
    """Give a store that every example writes to and no example commits to."""
    file = tmp_path_factory.mktemp("services") / "store.sqlite3"
    opened = open_store(f"sqlite:///{file}", STORE_KEY, entropy=os.urandom)
    establish(opened)
    yield opened
    opened.close()


class Population:
    """Hold people, what is known of each now, and the services that they answer for."""

    def __init__(self, uow: UnitOfWork) -> None:
        self.uow = uow
        self.known: dict[str, tuple[CohortFacts, Exemption | None] | None] = {}

    def admit(self, facts: PersonFacts, relief: Exemption | None) -> str:
        person = new_person(email=f"{identifier()}@example.org")
        self.uow.persons.add(person)
        self.change(person.id, (facts, relief))
        return person.id

    def change(self, person_id: str, now: tuple[PersonFacts, Exemption | None] | None) -> None:
        """Give a person other facts, or erase them; nobody comes back."""
        if now is None and self.uow.rights.tombstone(person_id) is None:
            self.uow.rights.erase(Tombstone(person_id, AT, 1, "0" * 64))
            self.known[person_id] = None
        elif now is not None and self.known.get(person_id, now) is not None:
            cohort = cohort_of(now[0], AT, UTC)
            self.uow.cohorts.assign(person_id, cohort.canonical(), now[1], AT)
            self.known[person_id] = cohort, now[1]

    def decision(self, person_id: str, model: Model, book: RuleBook) -> AccessDecision:
        known = self.known[person_id]
        if known is None:
            return AccessDecision.BLOCK
        facts, relief = known
        rules = emergency_book(book) if relief and relief.covers(model.name, AT) else book
        return decide(facts, model.name, AT, rules, controlled=model.controlled).decision


@settings(max_examples=15, deadline=None)
@given(
    people=st.lists(PERSON, min_size=5, max_size=5),
    answering=ANSWERING,
    changes=CHANGES,
    directive=DIRECTIVE,
)
def test_a_service_is_decided_about_as_the_strictest_of_its_people(
    store: SqlStore,
    people: list[tuple[PersonFacts, Exemption | None]],
    answering: list[set[int]],
    changes: list[tuple[int, tuple[PersonFacts, Exemption | None] | None]],
    directive: Directive,
) -> None:
    book = RuleBook([Rule(directive, directive.readings[0], AT)])
    judge = Judge()
    with store.writing() as uow:
        population = Population(uow)
        ids = [population.admit(*each) for each in people]
        tokens = {}
        for idx, members in enumerate(answering):
            answerable = tuple(Answerable(ids[each], AT) for each in sorted(members))
            account = ServiceAccount(identifier(), f"service {idx}", "A test.", AT, answerable)
            uow.service_accounts.add(account, AT)
            token = new_token(new_person(), idx, at=AT)
            tokens[idx] = account
            uow.tokens.add(_of_service(token, account))
        for which, now in changes:
            population.change(ids[which], now)

        cohorts, combinations = uow.cohorts.all(), uow.service_accounts.combinations()
        places = ShardPlaces(dict(uow.places.pages(SHARD)))
        in_use = {uow.service_accounts.number_of(each.id) for each in tokens.values()}
        known = {each.number for each in cohorts} | {UNKNOWN_COHORT}
        assert {each.number for each in combinations} == in_use - known
        for model in MODELS:
            table = judge.table(
                cohorts, uow.cohorts.highest(), model, AT, book, combinations=combinations
            )
            for idx, account in tokens.items():
                people_of = [population.decision(each, model, book) for each in account.answering]
                assert table[places.cohorts[idx]] == strictest(people_of)


def _of_service(token: TokenRecord, account: ServiceAccount) -> TokenRecord:
    return replace(token, person_id="", service_id=account.id)
