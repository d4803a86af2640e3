"""The decision about one person, one model, one instant, and its reasons.

The order of outcomes: a confirmed screening hit blocks; a reading that needs
nationality holds who has asserted nothing; the block condition on the stated
facts blocks; the hold condition on the stated or the proven facts holds;
nothing proven, or the block condition on the proven facts alone, holds; an
open screening hit holds; otherwise access is allowed. Over several directives
block outranks hold, hold outranks allow.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kiosk.directives.principal import CohortFacts
    from kiosk.directives.rules import RuleBook
    from kiosk.domain.access import AccessDecision


class Ground(StrEnum):
    """Name the step of the order that decided."""

    SCREENING_CONFIRMED = "screening_confirmed"
    NOTHING_ASSERTED = "nothing_asserted"
    BLOCK_ON_STATED = "block_on_stated"
    HOLD_CONDITION = "hold_condition"
    NOTHING_PROVEN = "nothing_proven"
    BLOCK_ON_PROVEN = "block_on_proven"
    SCREENING_OPEN = "screening_open"
    EVALUATION_FAILED = "evaluation_failed"


@dataclass(frozen=True, slots=True)
class Reason:
    """Say why access is not allowed.

    ``clause`` is the condition's text, ``facts`` are the attributes it names
    with the values used (``us_person = false (stated)``), ``lists`` the
    editions of country groups it used. Screening has no directive.
    """

    decision: AccessDecision
    ground: Ground
    directive: str
    reading: str
    clause: str
    facts: tuple[str, ...]
    lists: tuple[str, ...]
    sentence: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """Hold a decision with the reasons of every directive that refuses, the strongest first."""

    decision: AccessDecision
    reasons: tuple[Reason, ...]


def decide(
    cohort: CohortFacts, model: str, at: datetime, book: RuleBook, *, controlled: bool = True
) -> Outcome:
    """Decide about people with these facts, for ``model`` as of ``at``."""
    raise NotImplementedError


class Evaluator:
    """Decide about many cohorts; Cedar is asked once for each distinct principal."""

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
        raise NotImplementedError
