"""Facts are recorded with their instant, and each change decides anew at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from directive_samples import INSPECTED, admit, citizen, foreign, put_in_force
from fakes import fake_publisher
from samples import add_account, complete_case

from kiosk.directives.decision import Ground
from kiosk.domain.access import AccessDecision
from kiosk.domain.dates import PartialDate
from kiosk.domain.errors import NotFoundError, PermissionDeniedError
from kiosk.domain.facts import (
    Affiliation,
    AffiliationKind,
    Citizenship,
    Claim,
    Licence,
    Location,
    NationalityAssuranceLevel,
    PersonFacts,
    ScreeningState,
)
from kiosk.domain.operators import Role
from kiosk.services.decisions import decide_person
from kiosk.services.facts import FactsError, current_facts, facts_of, record_facts, settle
from kiosk.services.onboarding import issue_access
from kiosk.services.publication import gather, publication_due, publish
from kiosk.services.receipts import receipt_html
from kiosk.services.screening_facts import record_screening

if TYPE_CHECKING:
    from fakes import FakeClock, FakeStore

    from kiosk.domain.access import TokenRecord
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment

ALLOW, BLOCK, HOLD = AccessDecision
PARTNERS = b"""
id = "partners"
title = "Partners: fable-5"
authority = "The laboratory"
reference = "partner programme"
basis = "contract"
text = "Only employees of the annex, and holders of licence L-1, may use fable-5."
received = 2026-11-21T04:00:00-05:00
in_force = 2026-11-21T04:00:00-05:00
zone = "America/New_York"
models = ["fable-5"]
supersedes = []
fallback = []

[[reading]]
id = "B"
title = "Annex employees and licence holders"
block = '''unless {
  principal.affiliations.contains("annex:employee") || principal.licences.contains("L-1")
}'''
needs_nationality = false
"""


def published(env: Environment, token: TokenRecord) -> AccessDecision:
    (shard,) = gather(env).content.shards
    return AccessDecision(shard.access["fable-5"][token.idx])


def test_onboarding_records_the_claim_and_puts_the_person_in_a_cohort(
    env: Environment, staff: OperatorSession, store: FakeStore
) -> None:
    issued = issue_access(env, staff, complete_case(env))
    assert facts_of_now(env, issued.person.id).claim == issued.person.claim
    (cohort,) = store.state.cohorts.values()
    assert (cohort.people, store.state.cohort_of) == (1, {issued.person.id: cohort.number})
    assert issued.open_models == ("fable-5", "opal-4")


def facts_of_now(env: Environment, person_id: str) -> PersonFacts:
    with env.store.reading() as uow:
        return current_facts(uow, person_id)


def test_onboarding_under_a_directive_says_which_models_are_closed(
    env: Environment, admin: OperatorSession, staff: OperatorSession
) -> None:
    put_in_force(env, admin, PARTNERS)
    issued = issue_access(env, staff, complete_case(env))
    assert (issued.open_models, issued.closed_models) == (("opal-4",), ("fable-5",))
    assert published(env, issued.record) is BLOCK
    html = receipt_html(issued.receipt)
    assert (
        "fable-5 is blocked under partner programme (Annex employees and licence holders); "
        "used: affiliation, licence." in html
    )
    assert "UTO" not in html, "a receipt names kinds of facts, not facts"
    ((model, outcome),) = issued.reasons
    assert (model, outcome.decision) == ("fable-5", BLOCK)


def test_what_waits_for_proof_says_which_fact_is_missing(
    env: Environment, admin: OperatorSession, staff: OperatorSession
) -> None:
    put_in_force(env, admin, foreign(in_force="2026-11-21T04:00:00-05:00"))
    claim = Claim((Citizenship("USA", PartialDate(1974)),))
    issued = issue_access(env, staff, complete_case(env, claim=claim, document=None))
    assert issued.waiting_models == ("fable-5",)
    assert "missing or unproven: citizenship or status." in receipt_html(issued.receipt)


def test_a_new_affiliation_decides_anew_at_once_and_without_a_new_token(
    env: Environment, admin: OperatorSession
) -> None:
    token = admit(env, "marie", citizen("FRA"))
    put_in_force(env, admin, PARTNERS)
    publish(env, fake_publisher, Path("published"))
    assert published(env, token) is BLOCK
    assert not publication_due(env)
    annex = Affiliation("annex", AffiliationKind.EMPLOYEE, level=INSPECTED)
    known = facts_of_now(env, token.person_id)
    record_facts(env, admin, token.person_id, replace(known, affiliations=(annex,)))
    assert publication_due(env)
    assert published(env, token) is ALLOW


def test_a_licence_ends_at_its_instant_without_anybody_doing_anything(
    env: Environment, admin: OperatorSession, clock: FakeClock
) -> None:
    ends = clock.now + timedelta(hours=5)
    licence = Licence("L-1", valid_until=ends, level=INSPECTED)
    token = admit(env, "marie", replace(citizen("FRA"), licences=(licence,)))
    put_in_force(env, admin, PARTNERS)
    assert gather(env).next_change == ends
    clock.now = ends - timedelta(seconds=1)
    assert published(env, token) is ALLOW
    clock.now = ends
    assert published(env, token) is BLOCK


def test_an_affiliation_ends_with_its_last_day_in_the_issuers_zone(
    env: Environment, admin: OperatorSession, clock: FakeClock
) -> None:
    clock.advance(hours=6)
    annex = Affiliation(
        "annex", AffiliationKind.EMPLOYEE, until=PartialDate(2026, 11, 21), level=INSPECTED
    )
    token = admit(env, "marie", replace(citizen("FRA"), affiliations=(annex,)))
    put_in_force(env, admin, PARTNERS)
    midnight_in_zurich = datetime(2026, 11, 21, 23, 0, tzinfo=UTC)
    clock.now = midnight_in_zurich - timedelta(seconds=1)
    assert published(env, token) is ALLOW
    clock.now = midnight_in_zurich
    assert published(env, token) is BLOCK


def test_an_open_hit_holds_without_any_directive_and_a_cleared_one_opens(
    env: Environment, admin: OperatorSession
) -> None:
    del admin
    token = admit(env, "john", citizen("USA"))
    for state, decision in (
        (ScreeningState.OPEN, HOLD),
        (ScreeningState.CONFIRMED, BLOCK),
        (ScreeningState.CLEAR, ALLOW),
    ):
        with env.store.writing() as uow:
            record_screening(uow, token.person_id, state, env.clock())
            uow.commit()
        assert published(env, token) is decision


def test_the_past_is_answered_with_the_facts_of_then(
    env: Environment, admin: OperatorSession, clock: FakeClock
) -> None:
    token = admit(env, "marie", citizen("FRA"))
    put_in_force(env, admin, foreign(in_force="2026-11-21T04:00:00-05:00"))
    noon = clock.now
    clock.advance(hours=2)
    with env.store.writing() as uow:
        settle(uow, token.person_id, citizen("USA"), clock.now)
        uow.commit()

    then = decide_person(env, admin, token.person_id, "fable-5", noon)
    assert then.decision is BLOCK
    assert then.reasons[0].ground is Ground.BLOCK_ON_STATED
    assert then == decide_person(env, admin, token.person_id, "fable-5", noon)
    assert decide_person(env, admin, token.person_id, "fable").decision is ALLOW
    before = decide_person(env, admin, token.person_id, "fable-5", noon - timedelta(days=1))
    assert before.decision is ALLOW, "no directive was in force then"
    with env.store.reading() as uow:
        assert facts_of(uow, token.person_id, noon - timedelta(days=1)) == PersonFacts()


def test_an_unknown_model_or_person_is_named(env: Environment, admin: OperatorSession) -> None:
    token = admit(env, "marie", citizen("FRA"))
    with pytest.raises(NotFoundError):
        decide_person(env, admin, token.person_id, "no-such-model")
    with pytest.raises(NotFoundError):
        decide_person(env, admin, "0" * 32, "fable-5")


def test_a_person_whom_a_directive_names_is_a_cohort_of_their_own(
    env: Environment, admin: OperatorSession, store: FakeStore
) -> None:
    named = admit(env, "marie", replace(citizen("FRA"), subject="Marie M."))
    other = admit(env, "pierre", replace(citizen("FRA"), subject="Pierre P."))
    assert len(store.state.cohorts) == 1
    block = 'when { principal.subject == "Marie M." }'
    source = foreign(in_force="2026-11-21T04:00:00-05:00").replace(
        b"unless { principal.us_person }", block.encode()
    )
    put_in_force(env, admin, source)
    assert len(store.state.cohorts) == 2
    assert (published(env, named), published(env, other)) == (BLOCK, ALLOW)


@pytest.mark.parametrize(
    "change",
    [
        {"claim": Claim((Citizenship("USA"),))},
        {"screening": ScreeningState.OPEN},
        {"location": Location("USA", NationalityAssuranceLevel.CORROBORATED)},
        {"licences": (Licence("L-1", level=NationalityAssuranceLevel.CRYPTOGRAPHIC),)},
    ],
)
def test_what_one_operator_cannot_establish_is_refused(
    env: Environment, admin: OperatorSession, store: FakeStore, change: dict[str, object]
) -> None:
    token = admit(env, "marie", citizen("FRA"))
    changed = replace(facts_of_now(env, token.person_id), **change)  # type: ignore[arg-type]
    before = store.state
    with pytest.raises(FactsError):
        record_facts(env, admin, token.person_id, changed)
    assert store.state is before


LICENCE = Licence("L-1", level=INSPECTED)
HELD = replace(
    citizen("FRA"),
    subject="Marie M.",
    licences=(LICENCE,),
    purposes=frozenset({"research"}),
)
EXEMPTING = [
    {"subject": ""},
    {"subject": "Pierre P."},
    {"licences": ()},
    {"licences": (LICENCE, Licence("L-2"))},
    {"licences": (replace(LICENCE, valid_until=datetime(2030, 1, 1, tzinfo=UTC)),)},
    {"purposes": frozenset[str]()},
    {"purposes": frozenset({"research", "network-defence"})},
]


@pytest.mark.parametrize("change", EXEMPTING)
def test_staff_change_nothing_that_exempts_a_person_or_names_them(
    env: Environment, staff: OperatorSession, store: FakeStore, change: dict[str, object]
) -> None:
    token = admit(env, "marie", HELD)
    before = store.state
    with pytest.raises(PermissionDeniedError, match=r"licences, purposes.* admin or compliance"):
        record_facts(env, staff, token.person_id, replace(HELD, **change))  # type: ignore[arg-type] # a test's shorthand
    assert store.state is before


@pytest.mark.parametrize("role", [Role.COMPLIANCE, Role.ADMIN])
@pytest.mark.parametrize("change", EXEMPTING)
def test_compliance_and_admins_change_it(
    env: Environment, admin: OperatorSession, role: Role, change: dict[str, object]
) -> None:
    officer = admin if role is Role.ADMIN else add_account(env, admin, role, "cora")
    token = admit(env, "marie", HELD)
    changed = replace(HELD, **change)  # type: ignore[arg-type] # a test's shorthand
    record_facts(env, officer, token.person_id, changed)
    assert facts_of_now(env, token.person_id) == changed


def test_staff_record_place_and_affiliations_and_leave_the_rest(
    env: Environment, staff: OperatorSession
) -> None:
    token = admit(env, "marie", HELD)
    annex = Affiliation("annex", AffiliationKind.EMPLOYEE, level=INSPECTED)
    changed = replace(HELD, location=Location("USA", INSPECTED), affiliations=(annex,))
    record_facts(env, staff, token.person_id, changed)
    assert facts_of_now(env, token.person_id) == changed


def test_nobody_records_facts_about_themselves(env: Environment, admin: OperatorSession) -> None:
    with pytest.raises(PermissionDeniedError, match="themselves"):
        record_facts(env, admin, admin.person_id, PersonFacts())
