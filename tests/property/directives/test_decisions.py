"""Decisions about random people, held against a second, plain account of the same rules.

The second account is written from the rules' wording and shares nothing with
the program but the records of facts and the shipped directive files.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.directives.decision import Evaluator, decide
from kiosk.directives.file import read_directive
from kiosk.directives.groups import read_group
from kiosk.directives.principal import CohortFacts, cohort_of, principal_of, read_cohort
from kiosk.directives.rules import Rule, RuleBook
from kiosk.domain.access import AccessDecision
from kiosk.domain.dates import UNKNOWN_DATE, PartialDate
from kiosk.domain.facts import (
    Affiliation,
    AffiliationKind,
    Citizenship,
    Claim,
    LegalStatus,
    Location,
    NationalityAssuranceLevel,
    PermanentResidence,
    PersonFacts,
    ScreeningState,
    StatusKind,
)

ASSETS = Path(__file__).parents[3] / "assets" / "directives"
GROUP = read_group((ASSETS / "groups" / "a5-2026-06-01.toml").read_bytes())
AT = datetime(2026, 6, 28, 12, tzinfo=UTC)
COUNTRIES = ("USA", "FRA", "DEU", "IND", "CHN", "IRN", "CUB")
READINGS = {
    "A": ("DS01-foreign-persons", "A", "fable-5"),
    "B": ("DS01-foreign-persons", "B", "fable-5"),
    "C": ("DS02-destinations", "C", "fable-5"),
    "D": ("DS04-partial-lift", "D", "mythos-5"),
    "E": ("DS06-allied-carve-out", "E", "fable-5"),
    "ear": ("DS10-countries", "ear", "fable-5"),
    "itar": ("DS11-ever-held", "itar", "mythos-5"),
    "named": ("DS08-named-person", "named", "fable-5"),
}


def book_of(*readings: str) -> RuleBook:
    rules = []
    for key in readings:
        name, reading, _ = READINGS[key]
        directive = read_directive(
            (ASSETS / f"{name}.toml").read_bytes(), lists={GROUP.sha256: GROUP}
        )
        rules.append(Rule(directive, directive.reading(reading), directive.in_force))
    return RuleBook(rules)


BOOKS = {key: book_of(key) for key in READINGS}

levels = st.sampled_from(NationalityAssuranceLevel)
countries = st.sampled_from(COUNTRIES)
days = st.dates(date(1950, 1, 1), date(2030, 1, 1))


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    day = draw(days)
    return draw(
        st.sampled_from(
            [
                UNKNOWN_DATE,
                PartialDate(day.year),
                PartialDate(day.year, day.month),
                PartialDate.of(day),
            ]
        )
    )


losses = st.one_of(st.none(), partial_dates())
citizenships = st.builds(Citizenship, countries, partial_dates(), losses, levels)
residences = st.builds(PermanentResidence, countries, partial_dates(), losses, levels)
statuses = st.builds(
    LegalStatus, countries, st.sampled_from(StatusKind), partial_dates(), losses, levels
)
affiliations = st.builds(
    Affiliation,
    st.sampled_from(["lab", "annex", "shadow-forge"]),
    st.sampled_from(AffiliationKind),
    partial_dates(),
    partial_dates(),
    levels,
)
people = st.builds(
    PersonFacts,
    claim=st.builds(
        Claim,
        st.lists(citizenships, max_size=3).map(tuple),
        st.lists(residences, max_size=2).map(tuple),
        st.lists(statuses, max_size=3).map(tuple),
    ),
    location=st.one_of(st.none(), st.builds(Location, countries, levels)),
    affiliations=st.lists(affiliations, max_size=2).map(tuple),
    screening=st.sampled_from(ScreeningState),
    subject=st.sampled_from(["", "subject-0417", "subject-0001"]),
)


# The second account.


def first_day(partial: PartialDate) -> datetime:
    return datetime(partial.year or 1, partial.month or 1, partial.day or 1, tzinfo=UTC)


def in_the_past(partial: PartialDate, at: datetime) -> bool:
    return partial.year is None or first_day(partial) <= at


def last_day_over(partial: PartialDate, at: datetime) -> bool:
    if partial.year is None:
        return False
    return at.date() > partial.latest


@dataclass
class Seen:
    """What is left of a person when facts below a level are dropped."""

    held: list[Citizenship]
    former: list[Citizenship]
    residences: list[PermanentResidence]
    statuses: list[LegalStatus]
    affiliations: set[str]
    location: str
    subject: str


def seen(person: PersonFacts, least: int, at: datetime) -> Seen:
    def current(fact: Citizenship | PermanentResidence | LegalStatus) -> bool:
        lost = fact.lost is not None and in_the_past(fact.lost, at)
        return fact.level >= least and in_the_past(fact.acquired, at) and not lost

    claim = person.claim
    return Seen(
        [c for c in claim.citizenships if current(c)],
        [
            c
            for c in claim.citizenships
            if c.level >= least and c.lost is not None and in_the_past(c.lost, at)
        ],
        [r for r in claim.residences if current(r)],
        [s for s in claim.statuses if current(s) and s.kind != "undeclared"],
        {
            f"{a.organisation}:{a.kind}"
            for a in person.affiliations
            if a.level >= least and in_the_past(a.since, at) and not last_day_over(a.until, at)
        },
        person.location.state if person.location and person.location.level >= least else "",
        person.subject,
    )


def is_us_person(who: Seen) -> bool:
    kinds = {
        "citizen", "national", "permanent_resident", "conditional_permanent_resident", "refugee",
        "asylee",
    }  # fmt: skip
    if any(fact.state == "USA" for fact in who.held + who.residences):
        return True
    return any(s.state == "USA" and s.kind in kinds for s in who.statuses)


def ear(who: Seen) -> str:
    """The EAR country, "" for none, "?" when the order is unknown."""
    if is_us_person(who):
        return ""
    ties = [*who.held, *who.residences]
    if not ties:
        tied = {"citizen", "national", "permanent_resident", "conditional_permanent_resident"}
        return "?" if any(s.kind in tied for s in who.statuses) else ""
    for state in {tie.state for tie in ties}:
        own = [tie.acquired.earliest for tie in ties if tie.state == state]
        others = [tie.acquired.latest for tie in ties if tie.state != state]
        if not others or max(own) > max(others):
            return state
    return "?"


def itar(who: Seen) -> set[str]:
    if is_us_person(who):
        return set()
    return {fact.state for fact in [*who.held, *who.former, *who.residences]}


def allied(country: str) -> bool:
    return country in GROUP.members


def literal(who: Seen) -> bool:
    citizen = any(c.state == "USA" for c in who.held)
    return not citizen and not any(
        s.state == "USA" and s.kind in {"citizen", "national"} for s in who.statuses
    )


def reading_e(who: Seen) -> bool:
    whose = is_us_person(who) or ear(who) == "?" or allied(ear(who))
    return not (whose and (who.location == "USA" or allied(who.location)))


BLOCKS: dict[str, Callable[[Seen], bool]] = {
    "A": literal,
    "B": lambda who: not is_us_person(who),
    "C": lambda who: not (is_us_person(who) and who.location == "USA"),
    "D": lambda who: (
        not (
            (is_us_person(who) and who.location == "USA")
            or who.affiliations & {"annex:employee", "lab:employee"}
        )
    ),
    "E": reading_e,
    "ear": lambda who: ear(who) in {"CUB", "IRN", "PRK", "SYR"},
    "itar": lambda who: bool(itar(who) & {"CHN", "IRN", "RUS"}),
    "named": lambda who: (
        who.subject == "subject-0417"
        or any(a.startswith("shadow-forge:") for a in who.affiliations)
    ),
}
HOLDS: dict[str, Callable[[Seen], bool]] = {
    "E": lambda who: ear(who) == "?" and (who.location == "USA" or allied(who.location)),
    "ear": lambda who: ear(who) == "?",
}


def expected(person: PersonFacts, reading: str, at: datetime) -> str:
    stated, proven = seen(person, 0, at), seen(person, 2, at)
    needs = reading != "named"

    def empty(who: Seen) -> bool:
        return not (who.held or who.former or who.residences or who.statuses)

    if person.screening == "confirmed":
        return "block"
    if needs and empty(stated):
        return "hold"
    if BLOCKS[reading](stated):
        return "block"
    hold = HOLDS.get(reading)
    if hold and (hold(stated) or hold(proven)):
        return "hold"
    if (needs and empty(proven)) or BLOCKS[reading](proven) or person.screening == "open":
        return "hold"
    return "allow"


def cohort(person: PersonFacts, at: datetime = AT) -> CohortFacts:
    return cohort_of(person, at, UTC, named={"subject-0417"})


@pytest.mark.parametrize("reading", READINGS)
@given(person=people)
def test_a_decision_is_that_of_the_second_account(reading: str, person: PersonFacts) -> None:
    model = READINGS[reading][2]
    outcome = decide(cohort(person), model, AT, BOOKS[reading])
    assert outcome.decision.name.lower() == expected(person, reading, AT)


@given(person=people, reading=st.sampled_from(sorted(READINGS)), later=days)
def test_facts_taken_earlier_decide_as_facts_taken_at_the_instant(
    person: PersonFacts, reading: str, later: date
) -> None:
    taken = datetime(2026, 6, 28, tzinfo=UTC)
    asked = max(taken, datetime(later.year, later.month, later.day, 12, tzinfo=UTC))
    early = decide(cohort(person, taken), READINGS[reading][2], asked, BOOKS[reading])
    assert early.decision.name.lower() == expected(person, reading, asked)


@given(
    persons=st.lists(people, max_size=6),
    readings=st.sets(st.sampled_from(["A", "E", "ear", "itar", "named", "D"]), max_size=4),
    model=st.sampled_from(["fable-5", "mythos-5", "opal-4"]),
    controlled=st.booleans(),
)
def test_many_are_decided_as_each_alone(
    persons: list[PersonFacts], readings: set[str], model: str, controlled: bool
) -> None:
    book = book_of(*readings)
    cohorts = [cohort(person) for person in persons]
    outcomes = Evaluator().outcomes(cohorts, model, AT, book, controlled=controlled)
    alone = [decide(one, model, AT, book, controlled=controlled) for one in cohorts]
    assert list(outcomes) == [outcome.decision for outcome in alone]


RANK = {AccessDecision.ALLOW: 0, AccessDecision.HOLD: 1, AccessDecision.BLOCK: 2}


@given(person=people, readings=st.sets(st.sampled_from(["A", "E", "ear", "named"]), min_size=1))
def test_several_directives_decide_as_the_strictest_of_them(
    person: PersonFacts, readings: set[str]
) -> None:
    together = decide(cohort(person), "fable-5", AT, book_of(*readings))
    alone = [decide(cohort(person), "fable-5", AT, BOOKS[key]).decision for key in readings]
    assert together.decision == max(alone, key=RANK.__getitem__)
    assert [RANK[r.decision] for r in together.reasons] == sorted(
        (RANK[r.decision] for r in together.reasons), reverse=True
    )


@given(person=people, level=levels)
def test_proof_of_everything_that_is_stated_never_refuses_who_was_allowed(
    person: PersonFacts, level: NationalityAssuranceLevel
) -> None:
    claim = person.claim
    better = replace(
        person,
        claim=Claim(
            tuple(replace(fact, level=max(fact.level, level)) for fact in claim.citizenships),
            tuple(replace(fact, level=max(fact.level, level)) for fact in claim.residences),
            tuple(replace(fact, level=max(fact.level, level)) for fact in claim.statuses),
        ),
    )
    if decide(cohort(person), "fable-5", AT, BOOKS["B"]).decision is AccessDecision.ALLOW:
        assert decide(cohort(better), "fable-5", AT, BOOKS["B"]).decision is AccessDecision.ALLOW


@given(person=people)
def test_a_cohort_reads_back_and_equal_cohorts_give_equal_bytes(person: PersonFacts) -> None:
    found = cohort(person)
    assert read_cohort(found.canonical()) == found
    reordered = replace(
        person,
        claim=Claim(
            person.claim.citizenships[::-1],
            person.claim.residences[::-1],
            person.claim.statuses[::-1],
        ),
        affiliations=person.affiliations[::-1],
    )
    assert cohort(reordered).canonical() == found.canonical()


@given(person=people, when=days)
def test_a_segment_holds_what_is_derived_at_its_instants(person: PersonFacts, when: date) -> None:
    asked = max(AT, datetime(when.year, when.month, when.day, tzinfo=UTC))
    named = replace(person, subject="") if person.subject != "subject-0417" else person
    for least, found in enumerate(cohort(person).principals_at(asked)):
        level = NationalityAssuranceLevel(least)
        assert found == principal_of(named, least=level, at=asked, zone=UTC)
