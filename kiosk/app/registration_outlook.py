"""What the directives in force say about a stated claim, from a station's kit alone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from kiosk.directives.decision import decide
from kiosk.directives.principal import cohort_of
from kiosk.directives.rules import Rule, RuleBook
from kiosk.domain.access import AccessDecision
from kiosk.domain.facts import Claim, NationalityAssuranceLevel, PersonFacts
from kiosk.flows.registration_state import Outlook, StationRules
from kiosk.services.rule_book import chosen_reading, read_source

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.services.stations import KitDirective, StationKit

_STATED: Final = NationalityAssuranceLevel.SIGNED_STATEMENT
_LAST_COUNTRY: Final = "principal.ear_country"
"""What a condition asks that depends on which citizenship or residence came last."""


class KitRules:
    """Hold the rules of one kit, read once."""

    def __init__(self, kit: StationKit) -> None:
        self._kit = kit
        self.book = RuleBook([_rule(each) for each in kit.directives])

    def asks(self, at: datetime) -> StationRules:
        """Give what has to be asked at this instant, and nothing more."""
        conditions = [
            f"{rule.reading.block} {rule.reading.hold}"
            for model in self._kit.models
            for rule in self.book.in_force(model.name, at)
            if rule.reading is not None
        ]
        return StationRules(
            former=self._kit.asks_former_citizenships,
            order=any(_LAST_COUNTRY in condition for condition in conditions),
        )

    def outlook(self, claim: Claim, at: datetime) -> Outlook:
        """Tell model by model what is open, waits or is closed while nobody has looked yet."""
        facts = PersonFacts(claim=_stated(claim))
        cohort = cohort_of(facts, at, ZoneInfo(self._kit.zone))
        found: dict[AccessDecision, list[tuple[str, str]]] = {each: [] for each in AccessDecision}
        for model in self._kit.models:
            outcome = decide(cohort, model.name, at, self.book, controlled=model.controlled)
            why = outcome.reasons[0].sentence if outcome.reasons else ""
            found[outcome.decision].append((model.name, why))
        return Outlook(
            open_models=tuple(name for name, _ in found[AccessDecision.ALLOW]),
            waiting=tuple(found[AccessDecision.HOLD]),
            closed=tuple(found[AccessDecision.BLOCK]),
        )


def _rule(directive: KitDirective) -> Rule:
    read = read_source(directive.source, directive.groups)
    return Rule(read, chosen_reading(read, directive.reading), directive.binds_from)


def _stated(claim: Claim) -> Claim:
    """Give every fact the level of a signed statement."""
    return Claim(
        citizenships=tuple(replace(fact, level=_STATED) for fact in claim.citizenships),
        residences=tuple(replace(fact, level=_STATED) for fact in claim.residences),
        statuses=tuple(replace(fact, level=_STATED) for fact in claim.statuses),
    )
