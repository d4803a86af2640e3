import csv
import io
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.directives.decision import Evaluator, Ground
from kiosk.directives.directive import Directive, Reading, Supersession
from kiosk.directives.impact import (
    Changes,
    Group,
    Impact,
    Question,
    Tally,
    difference,
    preview,
)
from kiosk.directives.impact_csv import write_impact
from kiosk.directives.principal import cohort_of
from kiosk.directives.rules import Rule, RuleBook, SupersessionCycleError
from kiosk.domain.access import AccessDecision, Model
from kiosk.domain.facts import (
    Citizenship,
    Claim,
    LegalStatus,
    NationalityAssuranceLevel,
    PersonFacts,
    StatusKind,
)

AT = datetime(2026, 6, 12, 21, 21, tzinfo=UTC)
MODELS = (Model("fable-5"), Model("mythos-5"), Model("opal-4", controlled=False))
SHOWN = NationalityAssuranceLevel.DOCUMENT_INSPECTED
SAID = NationalityAssuranceLevel.SIGNED_STATEMENT
EMPTY = RuleBook(())


def citizen(*states: str, level: NationalityAssuranceLevel = SHOWN) -> PersonFacts:
    return PersonFacts(Claim(tuple(Citizenship(state, level=level) for state in states)))


GREEN_CARD = PersonFacts(
    Claim(
        (Citizenship("DEU", level=SHOWN),),
        statuses=(LegalStatus("USA", StatusKind.PERMANENT_RESIDENT, level=SHOWN),),
    )
)
GROUPS = [
    Group(cohort_of(facts, AT, UTC), people, 2 * people)
    for facts, people in (
        (citizen("USA"), 700),
        (citizen("FRA"), 120),
        (citizen("FRA", "USA"), 6),
        (GREEN_CARD, 30),
        (citizen("USA", level=SAID), 3),
        (citizen(), 11),
    )
]


def directive(
    name: str = "us-1", *models: str, supersedes: tuple[Supersession, ...] = ()
) -> Directive:
    literal = 'unless { principal.statuses.contains("USA:citizen") || '
    literal += 'principal.citizenships.contains("USA") }'
    return Directive(
        id=name, title="", authority="", reference="", basis="", text="", text_sha256="",
        received=AT, in_force=AT, zone="UTC", models=models or ("fable-5", "mythos-5"),
        least_nal=SHOWN, supersedes=supersedes,
        readings=(
            Reading("A", "literal", block=literal),
            Reading("B", "legal term", block="unless { principal.us_person }"),
        ),
    )  # fmt: skip


def outcomes_of(groups: list[Group]) -> Callable[[Model, datetime, RuleBook], bytes]:
    evaluator, facts = Evaluator(), [group.facts for group in groups]
    return lambda model, at, book: evaluator.outcomes(
        facts, model.name, at, book, controlled=model.controlled
    )


def foresee(question: Question) -> Impact:
    return preview(question, GROUPS, MODELS, outcomes_of(GROUPS))


@pytest.fixture
def impact() -> Impact:
    return foresee(Question(EMPTY, directive(), "B", AT))


def test_people_and_tokens_are_counted(impact: Impact) -> None:
    assert impact.whole.people == Tally(allowed=736, blocked=120, held=14)
    assert impact.whole.tokens == Tally(allowed=1472, blocked=240, held=28)
    assert impact.before.people == Tally(allowed=870)
    assert impact.changed_people == Changes(120, 14, 0, 736)
    assert impact.changed_tokens == Changes(240, 28, 0, 1472)


def test_a_model_that_is_not_named_is_not_touched(impact: Impact) -> None:
    assert impact.by_model["opal-4"].people == Tally(allowed=870)
    assert impact.by_model["fable-5"] == impact.by_model["mythos-5"] == impact.whole


def test_every_reading_is_counted(impact: Impact) -> None:
    assert {name: each.people.blocked for name, each in impact.by_reading.items()} == {
        "A": 150,
        "B": 120,
    }


def test_levels_are_those_of_the_best_proven_fact(impact: Impact) -> None:
    assert {level: each.people for level, each in impact.by_level.items()} == {
        NationalityAssuranceLevel.NOTHING: Tally(held=11),
        SAID: Tally(held=3),
        SHOWN: Tally(allowed=736, blocked=120),
    }


def test_countries_are_shown_where_no_small_count_can_be_worked_out(impact: Impact) -> None:
    # Three Americans are held: shown beside them, 120 French who are blocked would tell.
    assert impact.by_country == {
        "": (None, None, 11),
        "DEU": (30, None, None),
        "FRA": (6, None, None),
        "USA": (706, None, None),
    }


def test_the_directive_itself_among_the_rules_is_no_part_of_before() -> None:
    rule = Rule(directive(), directive().readings[0], AT)
    assert foresee(Question(RuleBook([rule]), directive(), "B", AT)) == foresee(
        Question(EMPTY, directive(), "B", AT)
    )


def test_a_person_counts_by_the_worst_that_happens_to_them() -> None:
    other = directive("us-0", "mythos-5")
    book = RuleBook([Rule(other, other.readings[0], AT)])
    impact = foresee(Question(book, directive(), "B", AT))
    assert impact.by_model["fable-5"].people.blocked == 120
    assert impact.by_model["mythos-5"].people.blocked == 150
    assert impact.whole.people.blocked == 150
    assert impact.changed_people == Changes(0, 0, 0, 870)


def test_a_back_dated_directive_shows_its_gap_and_a_future_one_has_none() -> None:
    late = Question(EMPTY, directive(), "B", AT + timedelta(hours=3))
    early = Question(EMPTY, directive(), "B", AT - timedelta(days=2))
    assert (foresee(late).gap, foresee(late).at) == (timedelta(hours=3), AT + timedelta(hours=3))
    assert (foresee(early).gap, foresee(early).at) == (timedelta(0), AT)
    assert foresee(early).whole.people.blocked == 120


def test_a_lift_shows_who_gets_access_back() -> None:
    old = directive()
    lift = Directive(
        id="us-2", title="", authority="", reference="", basis="", text="", text_sha256="",
        received=AT, in_force=AT, zone="UTC", models=("fable-5", "mythos-5"),
        supersedes=(Supersession("us-1", ("mythos-5",)),),
    )  # fmt: skip
    book = RuleBook([Rule(old, old.readings[1], AT)])
    impact = foresee(Question(book, lift, "", AT + timedelta(minutes=5)))
    assert impact.by_model["mythos-5"].people == Tally(allowed=870)
    assert impact.by_model["fable-5"].people.blocked == 120
    assert impact.changed_people.untouched == 870
    assert list(impact.by_reading) == [""]


def test_a_directive_that_supersedes_in_a_circle_has_no_impact() -> None:
    old = directive("us-0", supersedes=(Supersession("us-1"),))
    book = RuleBook([Rule(old, old.readings[0], AT)])
    with pytest.raises(SupersessionCycleError):
        foresee(Question(book, directive(supersedes=(Supersession("us-0"),)), "B", AT))


def test_readings_differ_on_the_green_card_and_say_why() -> None:
    question = Question(EMPTY, directive(), "B", AT)
    found = difference(question, ("A", "B"), GROUPS, MODELS, outcomes_of(GROUPS))
    assert [(each.position, each.model) for each in found] == [(3, "fable-5"), (3, "mythos-5")]
    assert found[0].first.decision is AccessDecision.BLOCK
    assert found[0].first.reasons[0].ground is Ground.BLOCK_ON_STATED
    assert found[0].first.reasons[0].reading == "A"
    assert found[0].second.decision is AccessDecision.ALLOW


def test_a_group_without_people_differs_for_nobody() -> None:
    groups = [Group(GROUPS[3].facts, 0)]
    question = Question(EMPTY, directive(), "B", AT)
    assert difference(question, ("A", "B"), groups, MODELS, outcomes_of(groups)) == ()


def test_nobody_at_all_is_counted_as_nobody() -> None:
    impact = preview(Question(EMPTY, directive(), "B", AT), [], MODELS, outcomes_of([]))
    assert (impact.whole.people.total, impact.by_level, impact.by_country) == (0, {}, {})


def test_the_table_has_one_line_per_count_and_shows_nothing_that_is_withheld(
    impact: Impact,
) -> None:
    rows = list(csv.DictReader(io.StringIO(write_impact(impact).decode(), newline="")))
    assert {(row["directive"], row["reading"], row["binds_from"]) for row in rows} == {
        ("us-1", "B", AT.isoformat())
    }
    found = {(row["table"], row["row"], row["outcome"]): row["people"] for row in rows}
    assert len(found) == len(rows)
    assert found["whole", "", "blocked"] == found["model", "fable-5", "blocked"] == "120"
    assert found["changed", "", "newly_held"] == "14"
    assert found["reading", "A", "blocked"] == "150"
    assert found["level", "1", "held"] == "3"
    assert found["country", "FRA", "held"] == ""
    countries = [row for row in rows if row["table"] == "country"]
    assert all(row["tokens"] == "" for row in countries)
    assert all(not row["people"] or int(row["people"]) >= 5 for row in countries)


def test_the_table_says_since_when_a_back_dated_directive_claims_force() -> None:
    impact = foresee(Question(EMPTY, directive(), "B", AT + timedelta(hours=3)))
    row = next(csv.DictReader(io.StringIO(write_impact(impact).decode(), newline="")))
    assert row["claims_force_from"] == AT.isoformat()
    assert row["binds_from"] == (AT + timedelta(hours=3)).isoformat()
