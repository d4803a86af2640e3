"""What a preview counts is what deciding about every single person gives."""

from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.directives.decision import Evaluator, decide
from kiosk.directives.directive import Directive, Reading
from kiosk.directives.impact import (
    Group,
    Question,
    Tally,
    count_blocked,
    count_by_country,
    difference,
    preview,
)
from kiosk.directives.memory import DecisionMemory
from kiosk.directives.principal import CohortFacts, cohort_of
from kiosk.directives.rules import Rule, RuleBook
from kiosk.domain.access import AccessDecision, Model
from kiosk.domain.dates import PartialDate
from kiosk.domain.facts import (
    Affiliation,
    AffiliationKind,
    Citizenship,
    Claim,
    LegalStatus,
    Location,
    NationalityAssuranceLevel,
    PersonFacts,
    ScreeningState,
    StatusKind,
)

AT = datetime(2026, 6, 12, 21, 21, tzinfo=UTC)
MODELS = (Model("fable-5"), Model("mythos-5"), Model("opal-4", controlled=False))
STATES = st.sampled_from(["USA", "FRA", "IRN", "GBN"])
LEVELS = st.sampled_from(NationalityAssuranceLevel)
CONDITIONS = (
    "unless { principal.us_person }",
    'unless { principal.us_person && principal.location == "USA" }',
    'when { principal.citizenships.contains("IRN") }',
    'unless { principal.affiliations.contains("lab:employee") }',
)
FACTS = st.builds(
    PersonFacts,
    claim=st.builds(
        Claim,
        citizenships=st.lists(st.builds(Citizenship, STATES, level=LEVELS), max_size=2).map(tuple),
        statuses=st.lists(
            st.builds(LegalStatus, STATES, st.sampled_from(StatusKind), level=LEVELS), max_size=1
        ).map(tuple),
    ),
    location=st.none() | st.builds(Location, STATES, LEVELS),
    affiliations=st.lists(
        st.builds(
            Affiliation,
            st.just("lab"),
            st.sampled_from(AffiliationKind),
            until=st.sampled_from([PartialDate(), PartialDate(2026, 6, 20)]),
            level=LEVELS,
        ),
        max_size=1,
    ).map(tuple),
    screening=st.sampled_from(ScreeningState),
)
PEOPLE = st.lists(FACTS, max_size=12)


def directives(name: str) -> st.SearchStrategy[Directive]:
    return st.builds(
        Directive,
        id=st.just(name), title=st.just(name), authority=st.just(""), reference=st.just(""),
        basis=st.just(""), text=st.just(""), text_sha256=st.just(""), received=st.just(AT),
        in_force=st.sampled_from([AT - timedelta(days=3), AT, AT + timedelta(days=30)]),
        zone=st.just("UTC"),
        models=st.sampled_from([("*",), ("fable-5",), ("fable-5", "mythos-5")]),
        least_nal=LEVELS,
        readings=st.tuples(*(
            st.builds(
                Reading, st.just(name), st.just(name), block=st.sampled_from(CONDITIONS),
                hold=st.sampled_from(["", *CONDITIONS]), needs_nationality=st.booleans(),
            )
            for name in "AB"
        )),
    )  # fmt: skip


def groups_of(people: list[PersonFacts]) -> list[Group]:
    """Count people by cohort; each holds two tokens."""
    cohorts: dict[bytes, CohortFacts] = {}
    counted: Counter[bytes] = Counter()
    for facts in people:
        cohort = cohort_of(facts, AT, UTC)
        cohorts[cohort.canonical()] = cohort
        counted[cohort.canonical()] += 1
    return [Group(cohorts[key], count, 2 * count) for key, count in counted.items()]


def asking(groups: list[Group]) -> Callable[[Model, datetime, RuleBook], bytes]:
    memory = DecisionMemory(Evaluator())
    facts = [group.facts for group in groups]
    return lambda model, at, book: memory.outcomes(
        facts, model.name, at, book, controlled=model.controlled
    )


def one_by_one(
    people: list[PersonFacts], model: Model, at: datetime, book: RuleBook
) -> list[AccessDecision]:
    return [
        decide(
            cohort_of(facts, AT, UTC), model.name, at, book, controlled=model.controlled
        ).decision
        for facts in people
    ]


def tally(decisions: list[AccessDecision], each: int = 1) -> Tally:
    return Tally(
        *(each * decisions.count(kind) for kind in
          (AccessDecision.ALLOW, AccessDecision.BLOCK, AccessDecision.HOLD))
    )  # fmt: skip


def worst(*decisions: AccessDecision) -> AccessDecision:
    order = (AccessDecision.BLOCK, AccessDecision.HOLD)
    return next((each for each in order if each in decisions), AccessDecision.ALLOW)


def question(directive: Directive, other: Directive, reading: str) -> Question:
    return Question(RuleBook([Rule(other, other.readings[0], AT)]), directive, reading, AT)


@settings(max_examples=40)
@given(PEOPLE, directives("one"), directives("two"), st.sampled_from("AB"))
def test_a_preview_counts_what_deciding_person_by_person_gives(
    people: list[PersonFacts], directive: Directive, other: Directive, reading: str
) -> None:
    asked = question(directive, other, reading)
    groups = groups_of(people)
    impact = preview(asked, groups, MODELS, asking(groups))
    at, named = asked.at, [model for model in MODELS if directive.names(model.name)]
    for model in MODELS:
        decisions = one_by_one(people, model, at, asked.after())
        assert impact.by_model[model.name].people == tally(decisions)
        assert impact.by_model[model.name].tokens == tally(decisions, 2)
    before, after = (
        [worst(*each) for each in zip(*(one_by_one(people, m, at, b) for m in named), strict=True)]
        for b in (asked.before(), asked.after())
    )
    assert (impact.before.people, impact.whole.people) == (tally(before), tally(after))
    numbers = [group.people for group in groups]
    blocked = count_blocked(asked, numbers, MODELS, asking(groups))
    assert blocked == impact.whole.people.blocked
    changed = Counter(new for old, new in zip(before, after, strict=True) if old != new)
    counted = impact.changed_people
    assert counted.newly_blocked == changed[AccessDecision.BLOCK]
    assert counted.newly_held == changed[AccessDecision.HOLD]
    assert counted.newly_allowed == changed[AccessDecision.ALLOW]
    assert counted.untouched == len(people) - changed.total()
    for name in "AB":
        by_model = [one_by_one(people, m, at, asked.after(name)) for m in named]
        read = [worst(*each) for each in zip(*by_model, strict=True)]
        assert impact.by_reading[name].people == tally(read)
    levels = impact.by_level.values()
    assert sum(each.people.total for each in levels) == len(people)
    assert sum(each.people.blocked for each in levels) == impact.whole.people.blocked


@given(PEOPLE)
def test_a_person_counts_for_every_citizenship_they_state(people: list[PersonFacts]) -> None:
    groups = groups_of(people)
    counted = count_by_country(groups, bytes(len(groups)), AT)
    stated: Counter[str] = Counter()
    for facts in people:
        codes = {fact.state.replace("GBN", "GBR") for fact in facts.claim.citizenships}
        stated.update(codes or {""})
    assert {country: counts[0] for country, counts in counted.items()} == stated


@settings(max_examples=40)
@given(PEOPLE, directives("one"), directives("two"))
def test_two_readings_differ_on_whom_they_decide_differently_about_and_on_nobody_else(
    people: list[PersonFacts], directive: Directive, other: Directive
) -> None:
    asked = question(directive, other, "A")
    groups = groups_of(people)
    found = difference(asked, ("A", "B"), groups, MODELS, asking(groups))
    differing = {(each.position, each.model): each for each in found}
    for model in MODELS:
        for position, group in enumerate(groups):
            one, two = (
                decide(
                    group.facts,
                    model.name,
                    asked.at,
                    asked.after(reading),
                    controlled=model.controlled,
                )
                for reading in "AB"
            )
            each = differing.get((position, model.name))
            if directive.names(model.name) and one.decision != two.decision:
                assert each is not None
                assert (each.first, each.second) == (one, two)
            else:
                assert each is None
