"""Reasons in words: which directive, which reading, which facts were used or missing.

The sentences are read by the person they are about, so they are short, say
what a directive does and not what a law requires, and blame nobody.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.directives.cedar import ConditionError, parse_condition

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.directives.principal import Principal
    from kiosk.directives.rules import Rule
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
    with the values used (``us_person = true (stated), false (proven at level
    2)``), ``lists`` the editions of country groups it used. Screening has no
    directive.
    """

    decision: AccessDecision
    ground: Ground
    directive: str
    reading: str
    clause: str
    facts: tuple[str, ...]
    lists: tuple[str, ...]
    sentence: str


_NOTHING = "citizenships, former_citizenships, permanent_residences and statuses are empty"


def directive_reason(
    rule: Rule,
    ground: Ground,
    decision: AccessDecision,
    model: str,
    by_level: tuple[Principal, ...],
) -> Reason:
    """Return the reason why a rule refuses these people."""
    reading = rule.reading
    clause = ""
    if reading is not None and ground not in {Ground.NOTHING_ASSERTED, Ground.NOTHING_PROVEN}:
        clause = reading.hold if ground is Ground.HOLD_CONDITION else reading.block
    facts, lists = _used(rule, ground, clause, by_level)
    return Reason(
        decision,
        ground,
        rule.directive.id,
        "" if reading is None else reading.id,
        clause.strip(),
        facts,
        lists,
        _SENTENCES[ground](rule, model),
    )


def screening_reason(ground: Ground, decision: AccessDecision, model: str) -> Reason:
    """Return the reason that lies in a screening list."""
    sentence = (
        f"A confirmed match in screening blocks {model}."
        if ground is Ground.SCREENING_CONFIRMED
        else f"{model} waits until an officer has looked at a possible match in screening."
    )
    state = "confirmed" if ground is Ground.SCREENING_CONFIRMED else "open"
    return Reason(decision, ground, "", "", "", (f"screening = {state}",), (), sentence)


def _used(
    rule: Rule, ground: Ground, clause: str, by_level: tuple[Principal, ...]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the facts and the lists that the ground rests on."""
    least = rule.directive.least_nal
    if ground is Ground.NOTHING_ASSERTED:
        return (f"{_NOTHING} (stated)",), ()
    if ground is Ground.NOTHING_PROVEN:
        return (f"{_NOTHING} (proven at level {int(least)})",), ()
    try:
        condition = parse_condition(clause)
    except ConditionError:
        return (), ()
    stated, proven = by_level[0], by_level[least]
    facts = tuple(_fact(name, stated, proven, ground, int(least)) for name in condition.attributes)
    lists = tuple(
        f"{use.group}, edition {use.edition}, SHA-256 {use.sha256}"
        for use in rule.directive.lists
        if use.name in condition.lists
    )
    return facts, lists


def _fact(name: str, stated: Principal, proven: Principal, ground: Ground, least: int) -> str:
    """Return ``location = DEU (stated)``, with what is proven where that differs."""
    said = _value(getattr(stated, name, ""))
    shown = f"{name} = {said} (stated)"
    proof = _value(getattr(proven, name, ""))
    if ground is not Ground.BLOCK_ON_STATED and proof != said:
        shown += f", {proof} (proven at level {least})"
    return shown


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, frozenset):
        return ", ".join(sorted(value)) or "none"
    return str(value) or "none"


def _reading_id(rule: Rule) -> str:
    return "" if rule.reading is None else rule.reading.id


def _blocks(rule: Rule) -> str:
    """Return whom the reading blocks: its own words, otherwise its title."""
    if rule.reading is None:
        return ""
    return rule.reading.people or f"those it means by “{rule.reading.title}”"


def _block_on_stated(rule: Rule, model: str) -> str:
    del model
    return f"Directive {rule.directive.id}, reading {_reading_id(rule)}, blocks {_blocks(rule)}."


def _hold_condition(rule: Rule, model: str) -> str:
    return (
        f"{model} waits for an officer: directive {rule.directive.id}, "
        f"reading {_reading_id(rule)}, asks for a closer look at what you stated."
    )


def _nothing_asserted(rule: Rule, model: str) -> str:
    return (
        f"{model} waits for your answers: directive {rule.directive.id}, "
        f"reading {_reading_id(rule)}, depends on citizenship or status."
    )


def _nothing_proven(rule: Rule, model: str) -> str:
    return (
        f"{model} waits for proof of your citizenship or status, on which directive "
        f"{rule.directive.id}, reading {_reading_id(rule)}, depends."
    )


def _block_on_proven(rule: Rule, model: str) -> str:
    return (
        f"{model} waits for proof of what you stated: directive {rule.directive.id}, "
        f"reading {_reading_id(rule)}, blocks {_blocks(rule)}."
    )


def _evaluation_failed(rule: Rule, model: str) -> str:
    return (
        f"{model} is blocked because directive {rule.directive.id}, "
        f"reading {_reading_id(rule)}, could not be evaluated. "
        "A compliance officer must correct or lift this directive now."
    )


_SENTENCES: Mapping[Ground, Callable[[Rule, str], str]] = {
    Ground.BLOCK_ON_STATED: _block_on_stated,
    Ground.HOLD_CONDITION: _hold_condition,
    Ground.NOTHING_ASSERTED: _nothing_asserted,
    Ground.NOTHING_PROVEN: _nothing_proven,
    Ground.BLOCK_ON_PROVEN: _block_on_proven,
    Ground.EVALUATION_FAILED: _evaluation_failed,
}
