"""Which directives bind which model when.

A directive binds from the later of its time in force and its approval, and no
longer at its end. Another that supersedes it takes its place for the models
that this other one names itself, for as long as it has not ended: when it
ends, the older directive binds again. Being superseded in turn does not bring
the older one back.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC
from graphlib import CycleError, TopologicalSorter
from itertools import combinations
from typing import TYPE_CHECKING

from kiosk.directives.cedar import ConditionError, parse_condition
from kiosk.directives.contradiction import (
    Contradiction,
    ContradictionKind,
    contradiction_between,
)
from kiosk.directives.directive import EVERY_MODEL
from kiosk.domain.directives import DirectiveState
from kiosk.domain.errors import KioskError, NotFoundError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from kiosk.directives.directive import Directive, Reading

__all__ = [
    "Contradiction",
    "ContradictionKind",
    "ReadingChoiceError",
    "Rule",
    "RuleBook",
    "RuleBookError",
    "SupersessionCycleError",
    "choose_reading",
]


class RuleBookError(KioskError):
    """Refuse directives that cannot stand together."""


class SupersessionCycleError(RuleBookError):
    """Refuse directives that supersede one another in a circle."""


class ReadingChoiceError(KioskError):
    """Ask for the reading of a directive that has several."""


@dataclass(frozen=True, slots=True)
class Rule:
    """Hold an approved directive, the reading that was chosen, and from when it binds.

    ``binds_from`` is the later of the directive's ``in_force`` and its
    approval. ``reading`` is ``None`` for a directive without readings.
    """

    directive: Directive
    reading: Reading | None
    binds_from: datetime

    def binds(self, at: datetime) -> bool:
        """Tell whether the rule has begun and not ended at ``at`` (in UTC).

        Two times that share a zone object are compared by their clocks, which
        goes wrong in the hour that a clock change repeats; so ``at`` is in UTC.
        """
        until = self.directive.until
        return self.binds_from <= at and (until is None or at < until)


def choose_reading(directive: Directive, reading_id: str | None) -> Reading | None:
    """Return the chosen reading; raise `ReadingChoiceError` naming those that there are.

    A directive with one reading, or none, needs no choice.
    """
    if reading_id is None and len(directive.readings) <= 1:
        return directive.readings[0] if directive.readings else None
    reading = directive.reading(reading_id or "")
    if reading is not None:
        return reading
    if not directive.readings:
        raise ReadingChoiceError(
            f"Directive {directive.id} has no readings.", "Choose none for it."
        )
    choices = "; ".join(f"{entry.id} ({entry.title})" for entry in directive.readings)
    problem = (
        f"Directive {directive.id} has several readings."
        if reading_id is None
        else f"Directive {directive.id} has no such reading."
    )
    raise ReadingChoiceError(problem, f"Choose one of them by its id: {choices}.")


class RuleBook:
    """Answer which rules bind a model at an instant, after supersession."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        """Take rules in any order; raise `RuleBookError` where they cannot stand together."""
        self.rules = tuple(
            sorted(rules, key=lambda rule: (rule.binds_from.astimezone(UTC), rule.directive.id))
        )
        self._by_id = {rule.directive.id: rule for rule in self.rules}
        if len(self._by_id) != len(self.rules):
            raise RuleBookError(
                "Two directives have the same id.", "Give every directive an id of its own."
            )
        self._check_readings()
        self._check_supersession()

    def _check_readings(self) -> None:
        """Refuse a directive whose reading was not chosen: it would refuse nobody, unnoticed."""
        for rule in self.rules:
            if rule.directive.readings and rule.reading not in rule.directive.readings:
                raise RuleBookError(
                    f"No reading of directive {rule.directive.id} is chosen.",
                    "Choose one of its readings before it is approved.",
                )

    def _check_supersession(self) -> None:
        graph = {
            rule.directive.id: [entry.id for entry in rule.directive.supersedes]
            for rule in self.rules
        }
        try:
            TopologicalSorter(graph).prepare()
        except CycleError as error:
            circle = ", ".join(reversed(error.args[1][1:]))
            raise SupersessionCycleError(
                f"These directives supersede one another in a circle: {circle}.",
                "Name in supersedes only what is older.",
            ) from error

    def in_force(self, model: str, at: datetime) -> tuple[Rule, ...]:
        """Return the rules that bind ``model`` at ``at``, in the order they came into force.

        ``at`` is aware. A rule without a reading refuses nobody and is not
        among them.
        """
        at = at.astimezone(UTC)
        return tuple(
            rule
            for rule in self.rules
            if rule.reading is not None
            and rule.directive.names(model)
            and rule.binds(at)
            and not any(self._superseding(rule, model, at))
        )

    def _superseding(self, rule: Rule, model: str, at: datetime) -> Iterator[Rule]:
        """Yield the rules that take the place of ``rule`` for ``model`` at ``at``.

        ``*`` for the model asks for those that take its place for every one.
        """
        for other in self.rules:
            if other.binds(at) and other.directive.replaces(rule.directive.id, model):
                yield other

    def state(self, directive_id: str, at: datetime) -> DirectiveState:
        """Return what time and other directives have made of one by ``at``.

        Lifted is what a directive without readings supersedes as a whole.
        Raises `NotFoundError` for a directive that is not in the book.
        """
        rule = self._by_id.get(directive_id)
        if rule is None:
            raise NotFoundError(
                "This directive is not among those approved.", "Look for it in the library."
            )
        at = at.astimezone(UTC)
        if at < rule.binds_from:
            return DirectiveState.SCHEDULED
        if not rule.binds(at):
            return DirectiveState.EXPIRED
        return self._superseded_state(rule, at)

    def _superseded_state(self, rule: Rule, at: datetime) -> DirectiveState:
        by_model = [tuple(self._superseding(rule, model, at)) for model in rule.directive.models]
        if all(by_model):
            lifted = all(other.reading is None for others in by_model for other in others)
            return DirectiveState.LIFTED if lifted else DirectiveState.SUPERSEDED
        in_part = any(by_model) or self._superseded_for_some(rule, at)
        return DirectiveState.PARTLY_SUPERSEDED if in_part else DirectiveState.IN_FORCE

    def _superseded_for_some(self, rule: Rule, at: datetime) -> bool:
        """Tell whether a directive for every model has lost some of them by name."""
        return EVERY_MODEL in rule.directive.models and any(
            other.directive.replaces(rule.directive.id, model)
            for other in self.rules
            if other.binds(at)
            for model in other.directive.models_spoken_of()
        )

    def next_change(self, after: datetime) -> datetime | None:
        """Return the next instant (UTC) at which a directive begins or ends, if there is one."""
        after = after.astimezone(UTC)
        instants = (
            instant.astimezone(UTC)
            for rule in self.rules
            for instant in (rule.binds_from, rule.directive.until)
            if instant is not None and instant > after
        )
        return min(instants, default=None)

    def reviews_due(self, at: datetime) -> tuple[Rule, ...]:
        """Return the rules that bind at ``at`` and whose time of review has come."""
        at = at.astimezone(UTC)
        return tuple(
            rule
            for rule in self.rules
            if rule.directive.review is not None and rule.directive.review <= at and rule.binds(at)
        )

    def contradictions(self, at: datetime) -> Sequence[Contradiction]:
        """Return the pairs in force that contradict each other; nothing resolves them here."""
        at = at.astimezone(UTC)
        bound = [rule for rule in self.rules if rule.binds(at)]
        found = []
        for pair in combinations(bound, 2):
            for first, second in (pair, pair[::-1]):
                models = self._shared_models(first, second, at)
                contradiction = contradiction_between(first, second, models)
                if contradiction is not None:
                    found.append(contradiction)
        return found

    def _shared_models(self, first: Rule, second: Rule, at: datetime) -> tuple[str, ...]:
        """Return the models that both name and for which neither is superseded."""
        named = {*first.directive.models, *second.directive.models}
        return tuple(
            sorted(
                model
                for model in named
                if first.directive.names(model)
                and second.directive.names(model)
                and not any(self._superseding(first, model, at))
                and not any(self._superseding(second, model, at))
            )
        )

    def names_subjects(self) -> frozenset[str]:
        """Return the subjects whom conditions name."""
        found: set[str] = set()
        for rule in self.rules:
            if rule.reading is not None:
                for text in (rule.reading.block, rule.reading.hold):
                    found |= _subjects(text)
        return frozenset(found)


def _subjects(text: str) -> frozenset[str]:
    """Return the subjects in a condition; one that cannot be parsed fails when it is asked."""
    if not text.strip():
        return frozenset()
    try:
        return parse_condition(text).subjects
    except ConditionError:
        return frozenset()
