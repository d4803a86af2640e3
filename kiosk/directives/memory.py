"""Remember decisions: a cohort is asked about once for the same rules.

An answer stays good for the rules that bind a model, not for its name: two
models under the same rules share it, and a directive previewed is a directive
decided about when it comes into force. It holds until a fact of the cohort
begins or ends. A new cohort costs one evaluation, not all.
"""

from __future__ import annotations

from collections import OrderedDict
from datetime import UTC, datetime
from threading import Lock
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.directives.principal import CohortFacts
    from kiosk.directives.rules import Rule, RuleBook

_MOST_DECISIONS: Final = 1 << 18
_ALWAYS: Final = datetime.min.replace(tzinfo=UTC)
_FOR_EVER: Final = datetime.max.replace(tzinfo=UTC)


class Evaluating(Protocol):
    """Decide about many cohorts, as `kiosk.directives.decision.Evaluator` does."""

    def outcomes(
        self,
        cohorts: Sequence[CohortFacts],
        model: str,
        at: datetime,
        book: RuleBook,
        *,
        controlled: bool = True,
    ) -> bytes:
        """Return one `AccessDecision` value for each cohort."""
        ...


class _Decided(NamedTuple):
    """Hold a decision, from when and until when it is good, and the facts that it is about."""

    since: datetime
    until: datetime
    decision: int
    facts: CohortFacts


class DecisionMemory:
    """Answer as its evaluator does, from memory where it was asked before.

    Facts are recognised as the very object: comparing them would cost more
    than the look-up is worth, and who reads a cohort once keeps it. Beyond a
    quarter of a million decisions the rules asked about longest ago are
    forgotten. Threads take turns.
    """

    def __init__(self, evaluator: Evaluating, most: int = _MOST_DECISIONS) -> None:
        self._evaluator, self._most = evaluator, most
        self._by_rules: OrderedDict[tuple[bool, tuple[Rule, ...]], dict[int, _Decided]]
        self._by_rules = OrderedDict()
        self._turn = Lock()

    def outcomes(
        self,
        cohorts: Sequence[CohortFacts],
        model: str,
        at: datetime,
        book: RuleBook,
        *,
        controlled: bool = True,
    ) -> bytes:
        """Return one `AccessDecision` value for each cohort, as of ``at``."""
        with self._turn:
            # Instants of one zone compare ten times as fast as those of two.
            return self._outcomes(cohorts, model, at.astimezone(UTC), book, controlled=controlled)

    def _outcomes(
        self,
        cohorts: Sequence[CohortFacts],
        model: str,
        at: datetime,
        book: RuleBook,
        *,
        controlled: bool,
    ) -> bytes:
        rules = controlled, book.in_force(model, at)
        known = self._by_rules.setdefault(rules, {})
        self._by_rules.move_to_end(rules)
        found = bytearray(len(cohorts))
        missing = []
        for position, facts in enumerate(cohorts):
            # The memory holds the facts, so no other object can have their id.
            decided = known.get(id(facts))
            if decided is not None and decided.since <= at < decided.until:
                found[position] = decided.decision
            else:
                missing.append(position)
        if missing:
            asked = [cohorts[position] for position in missing]
            answers = self._evaluator.outcomes(asked, model, at, book, controlled=controlled)
            for position, facts, decision in zip(missing, asked, answers, strict=True):
                known[id(facts)] = _Decided(*_validity(facts, at), decision, facts)
                found[position] = decision
            self._forget()
        return bytes(found)

    def _forget(self) -> None:
        while len(self._by_rules) > 1 and sum(map(len, self._by_rules.values())) > self._most:
            self._by_rules.popitem(last=False)


def _validity(facts: CohortFacts, at: datetime) -> tuple[datetime, datetime]:
    """Return from when and until when the facts are what they are at ``at``."""
    since = _ALWAYS
    for segment in facts.segments:
        if segment.until is None:
            break
        until = segment.until.astimezone(UTC)
        if at < until:
            return since, until
        since = until
    return since, _FOR_EVER
