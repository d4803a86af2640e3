"""Ask for decisions about whole stores, remembering what need not be asked again."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from kiosk.directives.decision import Evaluator
from kiosk.directives.memory import DecisionMemory
from kiosk.directives.principal import read_cohort
from kiosk.domain.access import AccessDecision, strictest
from kiosk.domain.cohorts import NO_COHORT
from kiosk.services.rule_book import emergency_book

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kiosk.directives.principal import CohortFacts
    from kiosk.directives.rules import RuleBook
    from kiosk.domain.access import Model
    from kiosk.domain.cohorts import Cohort, Combination

_MOST_COHORTS = 1 << 16

facts_of_cohort = lru_cache(maxsize=_MOST_COHORTS)(read_cohort)
"""Read a cohort's canonical facts, once for each."""


class Judge:
    """Decide about every cohort of a store, for one model at one instant.

    One lives as long as the program and remembers, so that a preview and the
    activation after it share their answers.
    """

    def __init__(self) -> None:
        self._evaluator = DecisionMemory(Evaluator())

    def table(
        self,
        cohorts: Sequence[Cohort],
        highest: int,
        model: Model,
        at: datetime,
        book: RuleBook,
        *,
        combinations: Sequence[Combination] = (),
    ) -> bytes:
        """Give the decision for every cohort number up to ``highest``, as lists are made from.

        A combination's is the strictest of its members'. A number that no
        cohort bears, and that of people without facts, is blocked: nothing is
        ever open for want of a record.
        """
        decided = bytearray([AccessDecision.BLOCK]) * (highest + 1)
        decided[NO_COHORT] = AccessDecision.ALLOW
        outcomes = self.outcomes(cohorts, model, at, book)
        for cohort, outcome in zip(cohorts, outcomes, strict=True):
            decided[cohort.number] = outcome
        for each in combinations:
            decided[each.number] = strictest(decided[member] for member in each.members)
        return bytes(decided)

    def outcomes(
        self, cohorts: Sequence[Cohort], model: Model, at: datetime, book: RuleBook
    ) -> bytes:
        """Give one `AccessDecision` value for each cohort.

        Whoever has temporary relief is decided about as if no directive but
        the kill switches were in force.
        """
        decided = self._ask([facts_of_cohort(each.facts) for each in cohorts], model, at, book)
        relieved = [
            place
            for place, each in enumerate(cohorts)
            if each.exemption is not None and each.exemption.covers(model.name, at)
        ]
        if not relieved:
            return decided
        spared = [facts_of_cohort(cohorts[place].facts) for place in relieved]
        changed = bytearray(decided)
        answers = self._ask(spared, model, at, emergency_book(book))
        for place, outcome in zip(relieved, answers, strict=True):
            changed[place] = outcome
        return bytes(changed)

    def _ask(
        self, facts: Sequence[CohortFacts], model: Model, at: datetime, book: RuleBook
    ) -> bytes:
        return self._evaluator.outcomes(facts, model.name, at, book, controlled=model.controlled)
