"""What a registrant may expect: which models would be open, wait, or stay closed for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.directives.decision import decide
from kiosk.directives.principal import cohort_of
from kiosk.directives.rules import Rule, RuleBook
from kiosk.domain.access import AccessDecision
from kiosk.domain.facts import PersonFacts
from kiosk.services.rule_book import chosen_reading, read_source

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.facts import Claim
    from kiosk.services.stations import StationKit


@dataclass(frozen=True, slots=True)
class Outlook:
    """Hold the models by what the directives in the kit decide on the claim as stated.

    It promises nothing: the desk decides anew, with the directives of then.
    """

    open_models: tuple[str, ...]
    waiting_models: tuple[str, ...]
    closed_models: tuple[str, ...]


def outlook(kit: StationKit, claim: Claim, at: datetime) -> Outlook:
    """Decide about a claim that nobody has proven yet, with what the kit knows."""
    book = RuleBook(_rule(kit, number) for number in range(len(kit.directives)))
    cohort = cohort_of(PersonFacts(claim), at, ZoneInfo(kit.zone))
    decided = {
        model.name: decide(
            cohort, model.name, at.astimezone(UTC), book, controlled=model.controlled
        ).decision
        for model in kit.models
    }
    open_models, waiting, closed = (
        tuple(name for name, decision in decided.items() if decision is wanted)
        for wanted in (AccessDecision.ALLOW, AccessDecision.HOLD, AccessDecision.BLOCK)
    )
    return Outlook(open_models, waiting, closed)


def _rule(kit: StationKit, number: int) -> Rule:
    found = kit.directives[number]
    directive = read_source(found.source, found.groups)
    return Rule(directive, chosen_reading(directive, found.reading), found.binds_from)
