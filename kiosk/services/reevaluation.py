"""Derive every decision a second time, by the code of the evidence packs' checker.

It shares no line with ``kiosk.directives``: its own reader of the directive's
file, its own rules of precedence, its own interpreter of Cedar. What both get
wrong alike is in the directive, not in one of them.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from kiosk.audit import checker
from kiosk.audit.pack import cohort_value
from kiosk.domain.access import AccessDecision

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kiosk.audit.pack import Evidence
    from kiosk.tokens.status_list import StatusList

ALLOW, BLOCK, HOLD = map(int, AccessDecision)


@dataclass(frozen=True, slots=True)
class ModelTally:
    """Count the tokens of one model.

    ``allowed``, ``blocked`` and ``held`` are what the signed lists say and add
    up to all living tokens. ``named`` are those whom this directive, taken
    alone, blocks or holds. The rest is how the lists differ from a second
    derivation: ``collateral`` are refused although no rule refuses them,
    ``missed`` are allowed although one does, ``confused`` are blocked instead
    of held or held instead of blocked.
    """

    model: str
    allowed: int
    blocked: int
    held: int
    named: int
    collateral: int
    missed: int
    confused: int

    @property
    def all(self) -> int:
        """Give M, the number of all living tokens."""
        return self.allowed + self.blocked + self.held


def reevaluate(
    evidence: Evidence, lists: Mapping[str, Mapping[str, StatusList]]
) -> tuple[ModelTally, ...]:
    """Hold the lists of each model against a derivation from facts and directive files."""
    rules = read_rules(evidence)
    cohorts = [
        checker.read_cohort(cohort_value(row).decode(), evidence.as_of, f"cohort {number}")
        for number, row in enumerate(evidence.cohorts)
    ]
    subject = [rule for rule in rules if rule.id == evidence.directive]
    return tuple(
        _tally(evidence, model, shards, cohorts, (rules, subject))
        for model, shards in lists.items()
    )


def read_rules(evidence: Evidence) -> list[checker.Rule]:
    """Read the directives of the evidence by the checker's own reader."""
    groups = {
        sha256(group).hexdigest(): checker.to_value(checker.read_json(group, "group")["members"])
        for group in evidence.groups
    }
    return [
        checker.read_rule(
            rule.source.decode(),
            {
                "file": rule.directive,
                "reading": rule.reading,
                "approved": rule.approved.isoformat(),
            },
            groups,
        )
        for rule in evidence.rules
    ]


def _tally(
    evidence: Evidence,
    model: str,
    shards: Mapping[str, StatusList],
    cohorts: Sequence[checker.CohortRow],
    rules: tuple[Sequence[checker.Rule], Sequence[checker.Rule]],
) -> ModelTally:
    everything, subject = rules
    at, controlled = evidence.as_of, model not in evidence.uncontrolled
    derived = [
        checker.outcome(cohort, model, at, everything, controlled=controlled) for cohort in cohorts
    ]
    named = [
        any(
            rule.in_force(model, at, everything) and checker.ruling(cohort, rule) != ALLOW
            for rule in subject
        )
        for cohort in cohorts
    ]
    found = Counter(
        (shards[token.shard].status(token.idx), derived[token.cohort]) for token in evidence.tokens
    )
    listed = Counter[int]()
    for (said, _), count in found.items():
        listed[said] += count
    return ModelTally(
        model=model,
        allowed=listed[ALLOW],
        blocked=listed[BLOCK],
        held=listed[HOLD],
        named=sum(named[token.cohort] for token in evidence.tokens),
        collateral=found[BLOCK, ALLOW] + found[HOLD, ALLOW],
        missed=found[ALLOW, BLOCK] + found[ALLOW, HOLD],
        confused=found[BLOCK, HOLD] + found[HOLD, BLOCK],
    )
