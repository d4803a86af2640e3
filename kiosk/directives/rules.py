"""Which directives bind which model when."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.domain.errors import KioskError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from kiosk.directives.directive import Directive, Reading
    from kiosk.domain.directives import DirectiveState


class RuleBookError(KioskError):
    """Refuse directives that cannot stand together."""


class SupersessionCycleError(RuleBookError):
    """Refuse directives that supersede one another in a circle."""


@dataclass(frozen=True, slots=True)
class Rule:
    """Hold an approved directive, the reading that was chosen, and from when it binds.

    ``binds_from`` is the later of the directive's ``in_force`` and its
    approval. ``reading`` is ``None`` for a directive without readings.
    """

    directive: Directive
    reading: Reading | None
    binds_from: datetime


class ContradictionKind(StrEnum):
    """Name how two directives contradict each other.

    ``OPPOSED``: one says that people keep access whom the other may refuse.
    ``OVERRULED``: one supersedes what another authority ordered.
    """

    OPPOSED = "opposed"
    OVERRULED = "overruled"


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Hold two directives in force that a person has to look at together."""

    kind: ContradictionKind
    first: str
    second: str
    models: tuple[str, ...]
    sentence: str


class RuleBook:
    """Answer which rules bind a model at an instant, after supersession."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)

    def in_force(self, model: str, at: datetime) -> tuple[Rule, ...]:
        """Return the rules that bind ``model`` at ``at``, in the order they came into force."""
        raise NotImplementedError

    def state(self, directive_id: str, at: datetime) -> DirectiveState:
        """Return what time and other directives have made of one by ``at``."""
        raise NotImplementedError

    def next_change(self, after: datetime) -> datetime | None:
        """Return the next instant at which a directive begins or ends, if there is one."""
        raise NotImplementedError

    def contradictions(self, at: datetime) -> Sequence[Contradiction]:
        """Return the pairs in force that contradict each other; nothing resolves them here."""
        raise NotImplementedError

    def names_subjects(self) -> frozenset[str]:
        """Return the subjects whom conditions name."""
        raise NotImplementedError
