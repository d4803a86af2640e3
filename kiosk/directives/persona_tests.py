"""The persona tests that belong to a directive: made-up people and what must be decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.directives.decision import decide
from kiosk.directives.person_cells import facts_of
from kiosk.directives.principal import cohort_of
from kiosk.directives.rules import Rule, RuleBook

if TYPE_CHECKING:
    from kiosk.directives.directive import Directive, PersonaTest, Reading
    from kiosk.domain.access import AccessDecision


@dataclass(frozen=True, slots=True)
class PersonaFailure:
    """Hold a persona about whom the directive decides otherwise than its test expects."""

    persona: str
    expected: str
    decided: str


def persona_failures(directive: Directive, reading: Reading | None) -> tuple[PersonaFailure, ...]:
    """Return the personas of the directive that fail under a reading, none if all pass.

    The directive stands alone and is asked at the instant it comes into force.
    """
    book = RuleBook([Rule(directive, reading, directive.in_force)])
    reading_id = "" if reading is None else reading.id
    failures = []
    for persona in directive.personas:
        expected = dict(persona.expect).get(reading_id)
        if expected is None:
            continue
        decided = _decision(persona, directive, book).name.lower()
        if decided != expected:
            failures.append(PersonaFailure(persona.id, expected, decided))
    return tuple(failures)


def _decision(persona: PersonaTest, directive: Directive, book: RuleBook) -> AccessDecision:
    zone = ZoneInfo(directive.zone)
    facts = facts_of(dict(persona.cells), subject="", zone=zone)
    cohort = cohort_of(facts, directive.in_force, zone, named=book.names_subjects())
    return decide(cohort, persona.model, directive.in_force, book).decision
