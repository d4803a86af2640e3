from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

import pytest

from kiosk.directives.directive import Directive, Reading
from kiosk.directives.memory import DecisionMemory
from kiosk.directives.principal import CohortFacts, Principal, Segment
from kiosk.directives.rules import Rule, RuleBook

AT = datetime(2026, 6, 12, 21, 21, tzinfo=UTC)
LATER = AT + timedelta(hours=1)


def directive(name: str, *models: str) -> Directive:
    return Directive(
        id=name, title=name, authority="", reference="", basis="", text="", text_sha256="",
        received=AT, in_force=AT, zone="UTC", models=models, readings=(Reading("A", "A"),),
    )  # fmt: skip


def book(*directives: Directive) -> RuleBook:
    return RuleBook(Rule(each, each.readings[0], AT) for each in directives)


def cohort(*ends: datetime) -> CohortFacts:
    levels = (Principal(),) * 5
    return CohortFacts(tuple(Segment(end, levels) for end in (*ends, None)))


class Asked(NamedTuple):
    number: int
    model: str
    at: datetime


class Counting:
    """Decide by the number of rules in force, and keep what was asked."""

    def __init__(self) -> None:
        self.asked: list[Asked] = []

    def outcomes(
        self,
        cohorts: Sequence[CohortFacts],
        model: str,
        at: datetime,
        book: RuleBook,
        *,
        controlled: bool = True,
    ) -> bytes:
        self.asked.append(Asked(len(cohorts), model, at))
        return bytes([len(book.in_force(model, at)) + controlled]) * len(cohorts)


@pytest.fixture
def counting() -> Counting:
    return Counting()


@pytest.fixture
def memory(counting: Counting) -> DecisionMemory:
    return DecisionMemory(counting)


def test_the_same_question_is_asked_once(memory: DecisionMemory, counting: Counting) -> None:
    cohorts, rules = [cohort(), cohort()], book(directive("d", "fable-5"))
    for at in (AT, LATER, AT):
        assert memory.outcomes(cohorts, "fable-5", at, rules) == b"\2\2"
    assert counting.asked == [Asked(2, "fable-5", AT)]


def test_models_under_the_same_rules_share_answers(
    memory: DecisionMemory, counting: Counting
) -> None:
    cohorts, rules = [cohort()], book(directive("d", "fable-5", "mythos-5"))
    memory.outcomes(cohorts, "fable-5", AT, rules)
    memory.outcomes(cohorts, "mythos-5", AT, rules)
    assert len(counting.asked) == 1
    assert memory.outcomes(cohorts, "opal-4", AT, rules) == b"\1"
    assert memory.outcomes(cohorts, "opal-4", AT, rules, controlled=False) == b"\0"
    assert len(counting.asked) == 3


def test_a_new_cohort_is_asked_about_alone(memory: DecisionMemory, counting: Counting) -> None:
    cohorts, rules = [cohort() for _ in range(3)], book()
    memory.outcomes(cohorts, "fable-5", AT, rules)
    memory.outcomes([cohort(), *cohorts], "fable-5", AT, rules)
    assert [each.number for each in counting.asked] == [3, 1]


def test_an_answer_lasts_until_a_fact_begins_or_ends(
    memory: DecisionMemory, counting: Counting
) -> None:
    second = timedelta(seconds=1)
    cohorts, rules = [cohort(LATER, LATER + 2 * second), cohort()], book()
    asked = [AT, LATER - second, LATER, LATER + second, LATER + 2 * second, LATER]
    for at in asked:
        memory.outcomes(cohorts, "fable-5", at, rules)
    assert counting.asked == [
        Asked(2, "fable-5", AT),
        Asked(1, "fable-5", LATER),
        Asked(1, "fable-5", LATER + 2 * second),
        Asked(1, "fable-5", LATER),
    ]


def test_other_rules_are_another_question(memory: DecisionMemory, counting: Counting) -> None:
    cohorts = [cohort()]
    one, two = directive("d", "fable-5"), directive("e", "fable-5")
    assert memory.outcomes(cohorts, "fable-5", AT, book(one)) == b"\2"
    assert memory.outcomes(cohorts, "fable-5", AT, book(one, two)) == b"\3"
    assert memory.outcomes(cohorts, "fable-5", AT, book(two)) == b"\2"
    assert len(counting.asked) == 3


def test_what_was_asked_longest_ago_is_forgotten(counting: Counting) -> None:
    memory = DecisionMemory(counting, most=3)
    cohorts = [cohort(), cohort()]
    books = [book(directive(name, "fable-5")) for name in "ab"]
    for rules in (*books, books[1], books[0]):
        memory.outcomes(cohorts, "fable-5", AT, rules)
    assert len(counting.asked) == 3
