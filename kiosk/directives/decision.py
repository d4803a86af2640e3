"""The decision about one person, one model, one instant, and its reasons.

The order of outcomes: a confirmed screening hit blocks; a reading that needs
nationality holds who has asserted nothing; the block condition on the stated
facts blocks; the hold condition on the stated or the proven facts holds;
nothing proven, or the block condition on the proven facts alone, holds; an
open screening hit holds; otherwise access is allowed. Over several directives
block outranks hold, hold outranks allow.

A condition that cannot be evaluated blocks the models of its directive: what
cannot be decided is not allowed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kiosk.directives.evaluation import BLOCK, HOLD, Answer, clauses_of
from kiosk.directives.reasons import Ground, Reason, directive_reason, screening_reason
from kiosk.domain.access import AccessDecision
from kiosk.domain.facts import ScreeningState

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from kiosk.directives.evaluation import ClauseSet
    from kiosk.directives.principal import CohortFacts, Principal
    from kiosk.directives.rules import Rule, RuleBook

__all__ = ["Evaluator", "Ground", "Outcome", "Reason", "decide"]

# Block outranks hold, hold outranks allow; the values are those of the lists.
_RANK: Final = {AccessDecision.ALLOW: 0, AccessDecision.HOLD: 1, AccessDecision.BLOCK: 2}
_DECISIONS: Final = {
    Ground.SCREENING_CONFIRMED: AccessDecision.BLOCK,
    Ground.NOTHING_ASSERTED: AccessDecision.HOLD,
    Ground.BLOCK_ON_STATED: AccessDecision.BLOCK,
    Ground.HOLD_CONDITION: AccessDecision.HOLD,
    Ground.NOTHING_PROVEN: AccessDecision.HOLD,
    Ground.BLOCK_ON_PROVEN: AccessDecision.HOLD,
    Ground.SCREENING_OPEN: AccessDecision.HOLD,
    Ground.EVALUATION_FAILED: AccessDecision.BLOCK,
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """Hold a decision with the reasons of every directive that refuses, the strongest first."""

    decision: AccessDecision
    reasons: tuple[Reason, ...]


def decide(
    cohort: CohortFacts, model: str, at: datetime, book: RuleBook, *, controlled: bool = True
) -> Outcome:
    """Decide about people with these facts, for ``model`` as of ``at`` (aware)."""
    rules = book.in_force(model, at)
    by_level = cohort.principals_at(at)
    reasons = [
        screening_reason(ground, _DECISIONS[ground], model)
        for ground in _screening_grounds(cohort.screening, controlled=controlled)
    ]
    for rule, ground in _refusals(rules, clauses_of(rules), by_level):
        reasons.append(directive_reason(rule, ground, _DECISIONS[ground], model, by_level))
    reasons.sort(key=lambda reason: -_RANK[reason.decision])
    decision = reasons[0].decision if reasons else AccessDecision.ALLOW
    return Outcome(decision, tuple(reasons))


class Evaluator:
    """Decide about many cohorts; Cedar is asked once for each distinct principal.

    People whom no condition in force can tell apart count as one. Answers stay
    for the next call with the same rules.
    """

    def outcomes(
        self,
        cohorts: Sequence[CohortFacts],
        model: str,
        at: datetime,
        book: RuleBook,
        *,
        controlled: bool = True,
    ) -> bytes:
        """Return one `AccessDecision` value for each cohort, equal to `decide`'s."""
        rules = book.in_force(model, at)
        clauses = clauses_of(rules)
        levels = sorted({0, *(int(rule.directive.least_nal) for rule in rules)})
        people = [
            tuple(principals[level] for level in levels)
            for principals in (cohort.principals_at(at) for cohort in cohorts)
        ]
        kinds = [
            tuple([(clauses.project(one), one.says_nothing) for one in several])
            for several in people
        ]
        examples = dict(zip(kinds, cohorts, strict=True))
        clauses.answers(
            [one for several in dict(zip(kinds, people, strict=True)).values() for one in several]
        )
        ruled = {
            kind: _strongest(rules, clauses, cohort.principals_at(at))
            for kind, cohort in examples.items()
        }
        screened = {
            state: _stricter(
                _DECISIONS[ground] for ground in _screening_grounds(state, controlled=controlled)
            )
            for state in ScreeningState
        }
        return bytes(
            max(ruled[kind], screened[cohort.screening], key=_RANK.__getitem__)
            for kind, cohort in zip(kinds, cohorts, strict=True)
        )


def _stricter(decisions: Iterable[AccessDecision]) -> AccessDecision:
    return max(decisions, key=_RANK.__getitem__, default=AccessDecision.ALLOW)


def _strongest(
    rules: tuple[Rule, ...], clauses: ClauseSet, by_level: tuple[Principal, ...]
) -> AccessDecision:
    return _stricter(_DECISIONS[ground] for _, ground in _refusals(rules, clauses, by_level))


def _refusals(
    rules: tuple[Rule, ...], clauses: ClauseSet, by_level: tuple[Principal, ...]
) -> list[tuple[Rule, Ground]]:
    """Return the rules that refuse these people, each with its ground."""
    if not rules:
        return []
    stated = by_level[0]
    found = []
    answer_on_stated = clauses.answer(stated)
    for position, rule in enumerate(rules):
        proven = by_level[rule.directive.least_nal]
        answer_on_proven = answer_on_stated if proven is stated else clauses.answer(proven)
        ground = _ground(
            rule,
            position,
            (stated, answer_on_stated),
            (proven, answer_on_proven),
        )
        if ground is not None:
            found.append((rule, ground))
    return found


def _ground(
    rule: Rule,
    position: int,
    on_stated: tuple[Principal, Answer],
    on_proven: tuple[Principal, Answer],
) -> Ground | None:
    """Return the first step of the order that refuses, ``None`` where the rule allows."""
    (stated, stated_answer), (proven, proven_answer) = on_stated, on_proven
    block, hold = f"{position}.{BLOCK}", f"{position}.{HOLD}"
    needs_nationality = rule.reading is not None and rule.reading.needs_nationality
    steps = (
        (
            bool((stated_answer.failed | proven_answer.failed) & {block, hold}),
            Ground.EVALUATION_FAILED,
        ),
        (needs_nationality and stated.says_nothing, Ground.NOTHING_ASSERTED),
        (block in stated_answer.met, Ground.BLOCK_ON_STATED),
        (hold in stated_answer.met or hold in proven_answer.met, Ground.HOLD_CONDITION),
        (needs_nationality and proven.says_nothing, Ground.NOTHING_PROVEN),
        (block in proven_answer.met, Ground.BLOCK_ON_PROVEN),
    )
    return next((ground for refuses, ground in steps if refuses), None)


def _screening_grounds(state: ScreeningState, *, controlled: bool) -> tuple[Ground, ...]:
    """Return what the screening state says: a confirmed hit for any model, an open one if held."""
    if state is ScreeningState.CONFIRMED:
        return (Ground.SCREENING_CONFIRMED,)
    if state is ScreeningState.OPEN and controlled:
        return (Ground.SCREENING_OPEN,)
    return ()
