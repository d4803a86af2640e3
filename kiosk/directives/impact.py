"""Impact: whom a directive would refuse, counted before it does.

Preview and activation ask the same function for the same outcomes, so their
counts cannot differ. Everything is counted per group of people with equal
facts; nobody is looked at one by one.

Where a directive names several models, a person counts by the worst that
happens to them: block outranks hold outranks allow.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kiosk.directives.countries import country_or_code
from kiosk.directives.decision import decide
from kiosk.directives.rules import Rule, RuleBook
from kiosk.directives.suppression import suppress
from kiosk.domain.access import AccessDecision
from kiosk.domain.facts import NationalityAssuranceLevel

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime, timedelta

    from kiosk.directives.decision import Outcome
    from kiosk.directives.directive import Directive
    from kiosk.directives.principal import CohortFacts
    from kiosk.directives.suppression import Counts, Shown
    from kiosk.domain.access import Model

    Outcomes = Callable[[Model, datetime, RuleBook], bytes]

NOTHING_STATED: Final = ""
_ALLOW, _BLOCK, _HOLD = map(int, AccessDecision)
_TO_RANK: Final = bytes.maketrans(bytes((_ALLOW, _HOLD, _BLOCK)), bytes((0, 1, 2)))
_FROM_RANK: Final = bytes.maketrans(bytes((0, 1, 2)), bytes((_ALLOW, _HOLD, _BLOCK)))


@dataclass(frozen=True, slots=True)
class Group:
    """Hold a cohort as counting needs it: its facts, its people, their live tokens.

    One of services has no people, and the facts of the least proven of those
    who answer for them.
    """

    facts: CohortFacts
    people: int
    tokens: int = 0


@dataclass(frozen=True, slots=True)
class Question:
    """Say what is asked: this directive in this reading, were it approved at ``asked_at``.

    ``book`` holds what is approved otherwise. ``reading`` is empty for a
    directive without readings.
    """

    book: RuleBook
    directive: Directive
    reading: str
    asked_at: datetime

    @property
    def at(self) -> datetime:
        """Say from when it would bind: its own instant, or now where that has passed."""
        return max(self.directive.in_force, self.asked_at)

    @property
    def gap(self) -> timedelta:
        """Say for how long it claims force although nobody enforced it."""
        return self.at - self.directive.in_force

    def before(self) -> RuleBook:
        """Give the rules without this directive."""
        return RuleBook(self._others())

    def after(self, reading: str | None = None) -> RuleBook:
        """Give the rules with this directive, in the reading asked for or in another."""
        chosen = self.directive.reading(self.reading if reading is None else reading)
        return RuleBook([*self._others(), Rule(self.directive, chosen, self.at)])

    def _others(self) -> list[Rule]:
        return [rule for rule in self.book.rules if rule.directive.id != self.directive.id]


@dataclass(frozen=True, slots=True)
class Tally:
    """Hold how a number of people, or of tokens, divides."""

    allowed: int = 0
    blocked: int = 0
    held: int = 0

    @property
    def total(self) -> int:
        """Give the whole number."""
        return self.allowed + self.blocked + self.held


@dataclass(frozen=True, slots=True)
class Divided:
    """Hold how people and their live tokens divide."""

    people: Tally
    tokens: Tally


@dataclass(frozen=True, slots=True)
class Changes:
    """Count who gets another outcome than without the directive, and who does not."""

    newly_blocked: int = 0
    newly_held: int = 0
    newly_allowed: int = 0
    untouched: int = 0


@dataclass(frozen=True, slots=True)
class Impact:
    """Hold what a reading of a directive would do at ``at``.

    ``asked_at`` and ``at`` are when it was asked and from when it would bind;
    ``gap`` is how long before that the directive claims force. ``whole``,
    ``before`` (the same without the directive), ``by_level`` and
    ``by_country`` are over the directive's models, ``by_model`` over all
    models, ``by_reading`` over the directive's readings.

    A person's level is that of the best proven fact about nationality or
    status. A person counts for every State of which they state a citizenship,
    under ``NOTHING_STATED`` for none; by country, people are counted and
    tokens are not, and nothing small is shown (`kiosk.directives.suppression`).
    """

    directive: str
    reading: str
    asked_at: datetime
    at: datetime
    gap: timedelta
    whole: Divided
    before: Divided
    changed_people: Changes
    changed_tokens: Changes
    by_model: Mapping[str, Divided]
    by_reading: Mapping[str, Divided]
    by_level: Mapping[NationalityAssuranceLevel, Divided]
    by_country: Mapping[str, Shown]


def preview(
    question: Question, groups: Sequence[Group], models: Sequence[Model], outcomes: Outcomes
) -> Impact:
    """Count what ``question`` asks, over ``groups``, for ``models`` (all that are served).

    ``outcomes(model, at, book)`` gives one `AccessDecision` value for each
    group, in their order; it is the function that activation uses.
    """
    at, directive, after = question.at, question.directive, question.after()
    per_model = {model.name: outcomes(model, at, after) for model in models}
    whole = _over_its_models(question, after, len(groups), models, outcomes)
    before = _over_its_models(question, question.before(), len(groups), models, outcomes)
    by_reading = {question.reading: whole}
    for reading in directive.readings:
        if reading.id != question.reading:
            book = question.after(reading.id)
            by_reading[reading.id] = _over_its_models(
                question, book, len(groups), models, outcomes
            )
    people = [group.people for group in groups]
    tokens = [group.tokens for group in groups]
    return Impact(
        directive=directive.id,
        reading=question.reading,
        asked_at=question.asked_at,
        at=at,
        gap=question.gap,
        whole=_divided(whole, people, tokens),
        before=_divided(before, people, tokens),
        changed_people=_changes(before, whole, people),
        changed_tokens=_changes(before, whole, tokens),
        by_model={name: _divided(each, people, tokens) for name, each in per_model.items()},
        by_reading={
            reading: _divided(each, people, tokens) for reading, each in sorted(by_reading.items())
        },
        by_level=_by_level(groups, whole, at),
        by_country=suppress(count_by_country(groups, whole, at)),
    )


def count_blocked(
    question: Question, people: Sequence[int], models: Sequence[Model], outcomes: Outcomes
) -> int:
    """Count the people whom `preview` counts as blocked in ``whole``, and nothing else.

    ``people`` says how many each group has.
    """
    whole = _over_its_models(question, question.after(), len(people), models, outcomes)
    return _tally(whole, people).blocked


@dataclass(frozen=True, slots=True)
class Differing:
    """Hold a group, by its position, for which two readings decide differently on ``model``."""

    position: int
    model: str
    first: Outcome
    second: Outcome


def difference(
    question: Question,
    readings: tuple[str, str],
    groups: Sequence[Group],
    models: Sequence[Model],
    outcomes: Outcomes,
) -> tuple[Differing, ...]:
    """Find the groups on which two readings differ, with both outcomes and their reasons.

    For each of the directive's models, in the order of ``models``, then of
    ``groups``. Groups without people are left out.
    """
    at = question.at
    books = tuple(question.after(reading) for reading in readings)
    found = []
    for model in models:
        if not question.directive.names(model.name):
            continue
        one, two = (outcomes(model, at, book) for book in books)
        for position, group in enumerate(groups):
            if one[position] != two[position] and group.people:
                first, second = (
                    decide(group.facts, model.name, at, book, controlled=model.controlled)
                    for book in books
                )
                found.append(Differing(position, model.name, first, second))
    return tuple(found)


def count_by_country(groups: Sequence[Group], outcomes: bytes, at: datetime) -> dict[str, Counts]:
    """Count people by the States whose citizenship they state; nothing is withheld yet."""
    counted: dict[str, list[int]] = {}
    for group, outcome in zip(groups, outcomes, strict=True):
        stated = group.facts.principals_at(at)[0].citizenships
        countries = {country_or_code(code) or code for code in stated} or {NOTHING_STATED}
        for country in countries:
            counted.setdefault(country, [0, 0, 0])[outcome] += group.people
    return {country: (each[0], each[1], each[2]) for country, each in counted.items()}


def _by_level(
    groups: Sequence[Group], outcomes: bytes, at: datetime
) -> dict[NationalityAssuranceLevel, Divided]:
    positions: dict[NationalityAssuranceLevel, list[int]] = {}
    for position, group in enumerate(groups):
        positions.setdefault(_level(group.facts, at), []).append(position)
    return {
        level: _divided(
            bytes(outcomes[each] for each in positions[level]),
            [groups[each].people for each in positions[level]],
            [groups[each].tokens for each in positions[level]],
        )
        for level in sorted(positions)
    }


def least_proven(people: Sequence[CohortFacts], at: datetime) -> CohortFacts:
    """Give the facts of whoever proves least of several people who count as one."""
    return min(people, key=lambda facts: _level(facts, at))


def _level(facts: CohortFacts, at: datetime) -> NationalityAssuranceLevel:
    by_level = facts.principals_at(at)
    for level in reversed(NationalityAssuranceLevel):
        if level and not by_level[level].says_nothing:
            return level
    return NationalityAssuranceLevel.NOTHING


def _over_its_models(
    question: Question,
    book: RuleBook,
    groups: int,
    models: Sequence[Model],
    outcomes: Outcomes,
) -> bytes:
    """Give the worst that happens to each group on a model that the directive names."""
    worst = bytes(groups)
    for model in models:
        if question.directive.names(model.name):
            each = outcomes(model, question.at, book).translate(_TO_RANK)
            worst = bytes(map(max, worst, each))
    return worst.translate(_FROM_RANK)


def _tally(outcomes: bytes, weights: Sequence[int]) -> Tally:
    counts = [0, 0, 0]
    for outcome, weight in zip(outcomes, weights, strict=True):
        counts[outcome] += weight
    return Tally(counts[_ALLOW], counts[_BLOCK], counts[_HOLD])


def _divided(outcomes: bytes, people: Sequence[int], tokens: Sequence[int]) -> Divided:
    return Divided(_tally(outcomes, people), _tally(outcomes, tokens))


def _changes(before: bytes, after: bytes, weights: Sequence[int]) -> Changes:
    newly, untouched = [0, 0, 0], 0
    for old, new, weight in zip(before, after, weights, strict=True):
        if old == new:
            untouched += weight
        else:
            newly[new] += weight
    return Changes(newly[_BLOCK], newly[_HOLD], newly[_ALLOW], untouched)
