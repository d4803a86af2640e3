"""Directives that contradict each other: found, worded, shown; never resolved here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.directives.directive import Directive
    from kiosk.directives.rules import Rule


class ContradictionKind(StrEnum):
    """Name how two directives contradict each other.

    ``OPPOSED``: the first says who must keep access, the second may refuse
    them. ``OVERRULED``: the first supersedes what another authority ordered.
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


def contradiction_between(
    first: Rule, second: Rule, models: tuple[str, ...]
) -> Contradiction | None:
    """Return how ``first`` contradicts ``second``, ``None`` where it does not.

    ``models`` are those for which both stand.
    """
    one, other = first.directive, second.directive
    replaced = _replaced(one, other)
    if replaced and one.authority != other.authority:
        return Contradiction(
            ContradictionKind.OVERRULED,
            one.id,
            other.id,
            replaced,
            f"Directive {one.id} of {one.authority} supersedes directive {other.id} of "
            f"{other.authority}.",
        )
    if models and _keeps_open(first) and _refuses(second):
        return Contradiction(
            ContradictionKind.OPPOSED,
            one.id,
            other.id,
            models,
            f"Directive {one.id} says that people keep access to {', '.join(models)} whom "
            f"directive {other.id} may refuse. The stricter one is enforced until people decide.",
        )
    return None


def _replaced(one: Directive, other: Directive) -> tuple[str, ...]:
    """Return the models for which ``other`` gives way to ``one``."""
    spoken_of = one.models_spoken_of() | other.models_spoken_of()
    return tuple(
        sorted(
            model for model in spoken_of if one.replaces(other.id, model) and other.names(model)
        )
    )


def _keeps_open(rule: Rule) -> bool:
    return rule.reading is not None and bool(rule.reading.keep_open.strip())


def _refuses(rule: Rule) -> bool:
    return rule.reading is not None and bool(
        rule.reading.block.strip() or rule.reading.hold.strip()
    )
