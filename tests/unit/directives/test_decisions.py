"""Decisions: the order of outcomes step by step, and what is said about each."""

from datetime import UTC, datetime
from typing import Any

import pytest

from kiosk.directives.decision import Evaluator, Ground, Outcome, decide
from kiosk.directives.directive import Directive, ListUse, Reading
from kiosk.directives.principal import CohortFacts, Principal, Segment, cohort_of
from kiosk.directives.rules import Rule, RuleBook
from kiosk.domain.access import AccessDecision
from kiosk.domain.facts import (
    Citizenship,
    Claim,
    Location,
    NationalityAssuranceLevel,
    PersonFacts,
    ScreeningState,
)

AT = datetime(2026, 6, 12, 21, 21, tzinfo=UTC)
ALLOW, BLOCK, HOLD = AccessDecision.ALLOW, AccessDecision.BLOCK, AccessDecision.HOLD
LEGAL_TERM = Reading(
    "B",
    "Legal term: not a US person",
    "unless { principal.us_person }",
    people="people who are not US persons",
)
GROUP = ListUse("allies", "T:1", "2026-06-01", "ab12", ("DEU", "FRA"))


def book(*readings: Reading, models: tuple[str, ...] = ("fable-5",), least: int = 2) -> RuleBook:
    return RuleBook(
        Rule(
            Directive(
                id=f"d-{number}",
                title="A directive",
                authority="An authority",
                reference="",
                basis="",
                text="",
                text_sha256="",
                received=AT,
                in_force=AT,
                zone="UTC",
                models=models,
                least_nal=NationalityAssuranceLevel(least),
                readings=(reading,),
                lists=(GROUP,),
            ),
            reading,
            AT,
        )
        for number, reading in enumerate(readings, start=1)
    )


def person(
    *states: str,
    level: int = 2,
    location: str = "",
    screening: ScreeningState = ScreeningState.CLEAR,
) -> CohortFacts:
    nal = NationalityAssuranceLevel(level)
    facts = PersonFacts(
        Claim(tuple(Citizenship(state, level=nal) for state in states)),
        location=Location(location, nal) if location else None,
        screening=screening,
    )
    return cohort_of(facts, AT, UTC)


def outcome(cohort: CohortFacts, *readings: Reading) -> Outcome:
    return decide(cohort, "fable-5", AT, book(*readings))


def step(cohort: CohortFacts, *readings: Reading) -> tuple[AccessDecision, list[Ground]]:
    found = outcome(cohort, *readings)
    return found.decision, [reason.ground for reason in found.reasons]


def test_with_nothing_in_force_everyone_is_allowed() -> None:
    assert step(person()) == (ALLOW, [])


def test_a_confirmed_hit_blocks_any_model() -> None:
    cohort = person("USA", screening=ScreeningState.CONFIRMED)
    assert step(cohort) == (BLOCK, [Ground.SCREENING_CONFIRMED])
    assert decide(cohort, "opal-4", AT, book(), controlled=False).decision is BLOCK


def test_an_open_hit_holds_controlled_models_only() -> None:
    cohort = person("USA", screening=ScreeningState.OPEN)
    assert step(cohort) == (HOLD, [Ground.SCREENING_OPEN])
    assert decide(cohort, "opal-4", AT, book(), controlled=False).decision is ALLOW


def test_who_has_asserted_nothing_is_held_before_being_blocked() -> None:
    assert step(person(), LEGAL_TERM) == (HOLD, [Ground.NOTHING_ASSERTED])


def test_a_reading_that_needs_no_nationality_does_not_ask_for_any() -> None:
    everyone = Reading("G", "Everyone", "when { true }", needs_nationality=False)
    agencies = Reading(
        "g",
        "Agencies",
        'when { principal.affiliations.contains("agency:employee") }',
        needs_nationality=False,
    )
    assert step(person(), everyone) == (BLOCK, [Ground.BLOCK_ON_STATED])
    assert step(person(), agencies) == (ALLOW, [])


def test_the_stated_facts_block() -> None:
    assert step(person("FRA", level=0), LEGAL_TERM) == (BLOCK, [Ground.BLOCK_ON_STATED])


def test_a_statement_alone_is_held() -> None:
    assert step(person("USA", level=1), LEGAL_TERM) == (HOLD, [Ground.NOTHING_PROVEN])


def test_a_proven_citizenship_beside_a_claimed_one_is_held() -> None:
    two, one = NationalityAssuranceLevel(2), NationalityAssuranceLevel(1)
    facts = PersonFacts(Claim((Citizenship("FRA", level=two), Citizenship("USA", level=one))))
    assert step(cohort_of(facts, AT, UTC), LEGAL_TERM) == (HOLD, [Ground.BLOCK_ON_PROVEN])


def test_a_hold_condition_holds_on_stated_or_on_proven_facts() -> None:
    stated = Reading("h", "Hold", hold='when { principal.location == "FRA" }')
    proven = Reading("h", "Hold", hold='when { principal.location == "" }')
    cohort = cohort_of(
        PersonFacts(
            Claim((Citizenship("USA", level=NationalityAssuranceLevel(2)),)),
            location=Location("FRA", NationalityAssuranceLevel(1)),
        ),
        AT,
        UTC,
    )
    assert step(cohort, stated) == (HOLD, [Ground.HOLD_CONDITION])
    assert step(cohort, proven) == (HOLD, [Ground.HOLD_CONDITION])


def test_block_outranks_hold_over_several_directives_and_both_are_told() -> None:
    cohort = person("FRA", level=1)
    hold = Reading("h", "Hold", hold="when { true }")
    assert step(cohort, hold, LEGAL_TERM) == (
        BLOCK,
        [Ground.BLOCK_ON_STATED, Ground.HOLD_CONDITION],
    )


def test_the_least_level_is_the_directives_own() -> None:
    cohort = person("USA", level=2)
    assert decide(cohort, "fable-5", AT, book(LEGAL_TERM, least=2)).decision is ALLOW
    assert decide(cohort, "fable-5", AT, book(LEGAL_TERM, least=3)).decision is HOLD
    nothing_but_words = person("USA", level=0)
    assert decide(nothing_but_words, "fable-5", AT, book(LEGAL_TERM, least=0)).decision is ALLOW


@pytest.mark.parametrize(
    "reading",
    [
        Reading("x", "Parses not", "when {"),
        Reading("x", "Asks what nobody has", "when { principal.height }"),
        Reading("x", "Compares two kinds", 'when { principal.us_person.contains("x") }'),
        Reading("x", "Names a list that is not there", 'when { context.lists.no.contains("x") }'),
        Reading("x", "Holds in error", hold="when { principal.location }"),
        Reading("x", "Uses what the subset lacks", 'when { ip("?").isLoopback() }'),
    ],
    ids=lambda reading: reading.title,
)
def test_a_condition_that_fails_when_asked_blocks_its_models_loudly(reading: Reading) -> None:
    rules = book(reading, LEGAL_TERM, models=("fable-5",))
    cohort = person("USA")
    found = decide(cohort, "fable-5", AT, rules)
    assert found.decision is BLOCK
    assert [reason.ground for reason in found.reasons] == [Ground.EVALUATION_FAILED]
    assert "could not be evaluated" in found.reasons[0].sentence
    assert "A compliance officer must" in found.reasons[0].sentence
    assert Evaluator().outcomes([cohort], "fable-5", AT, rules) == bytes([BLOCK])
    assert decide(cohort, "opal-4", AT, rules).decision is ALLOW


def test_an_error_that_only_some_people_meet_blocks_only_them() -> None:
    reading = Reading("x", "Short cut", "when { !principal.us_person && principal.height }")
    assert step(person("USA"), reading) == (ALLOW, [])
    assert step(person("FRA"), reading) == (BLOCK, [Ground.EVALUATION_FAILED])


def test_facts_that_cedar_does_not_take_block() -> None:
    no_text: Any = 1.5
    odd = Principal(citizenships=frozenset({"FRA"}), location=no_text)
    reading = Reading("x", "Place", 'when { principal.location == "DEU" }')
    cohort = CohortFacts((Segment(None, (odd,) * 5),))
    both = Evaluator().outcomes(
        [cohort, person("FRA", location="FRA")], "fable-5", AT, book(reading)
    )
    assert list(both) == [BLOCK, ALLOW]
    assert step(cohort, reading) == (BLOCK, [Ground.EVALUATION_FAILED])


def test_a_broken_directive_leaves_the_others_to_decide() -> None:
    broken = Reading("x", "Broken", "when {")
    found = outcome(person("FRA"), broken, LEGAL_TERM)
    assert [reason.ground for reason in found.reasons] == [
        Ground.EVALUATION_FAILED,
        Ground.BLOCK_ON_STATED,
    ]


def test_a_reason_tells_directive_reading_clause_facts_and_sentence() -> None:
    (reason,) = outcome(person("FRA"), LEGAL_TERM).reasons
    assert (reason.directive, reason.reading) == ("d-1", "B")
    assert reason.clause == "unless { principal.us_person }"
    assert reason.facts == ("us_person = false (stated)",)
    assert reason.sentence == "Directive d-1, reading B, blocks people who are not US persons."


def test_a_reason_tells_which_proof_is_missing() -> None:
    (reason,) = outcome(person("USA", level=1), LEGAL_TERM).reasons
    assert "(proven at level 2)" in reason.facts[0]
    assert reason.sentence == (
        "fable-5 waits for proof of your citizenship or status, "
        "on which directive d-1, reading B, depends."
    )


def test_a_reason_names_the_edition_of_the_group_it_used() -> None:
    allies = Reading(
        "E", "Not allied", "unless { context.lists.allies.contains(principal.ear_country) }"
    )
    assert step(person("FRA"), allies) == (ALLOW, [])
    (reason,) = outcome(person("CHN"), allies).reasons
    assert reason.lists == ("T:1, edition 2026-06-01, SHA-256 ab12",)
    assert reason.facts == ("ear_country = CHN (stated)",)
    assert reason.sentence == "Directive d-1, reading E, blocks those it means by “Not allied”."


def test_no_sentence_says_what_the_law_requires() -> None:
    cohorts = [person(), person("FRA"), person("USA", level=1)]
    for cohort in cohorts:
        for reason in outcome(cohort, LEGAL_TERM).reasons:
            assert "law" not in reason.sentence
            assert "invalid" not in reason.sentence


def test_many_are_answered_in_the_order_asked() -> None:
    cohorts = [person("USA"), person("FRA"), person(), person("USA", level=1)]
    outcomes = Evaluator().outcomes(cohorts, "fable-5", AT, book(LEGAL_TERM))
    assert list(outcomes) == [ALLOW, BLOCK, HOLD, HOLD]
    assert Evaluator().outcomes([], "fable-5", AT, book(LEGAL_TERM)) == b""
