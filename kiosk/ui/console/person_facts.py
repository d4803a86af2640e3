"""What is known of a person, fact by fact, and what they may use now and why not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.facts import ScreeningState
from kiosk.ui.console.decision_words import decision_badge
from kiosk.ui.console.formats import (
    affiliation_words,
    fact_words,
    level_word,
    licence_words,
    state_name,
    tr,
)
from kiosk.ui.shared import Column, Row, label, small
from kiosk.ui.shared.language import said
from kiosk.ui.shared.widgets.checks import KeyValueList

if TYPE_CHECKING:
    from collections.abc import Sequence
    from zoneinfo import ZoneInfo

    from PySide6.QtWidgets import QWidget

    from kiosk.directives.decision import Outcome
    from kiosk.ui.console.ports import PersonSheet


def access_lines(access: Sequence[tuple[str, Outcome]]) -> list[QWidget]:
    """Show each model with its decision, and below it every reason in its sentence."""
    lines: list[QWidget] = []
    for model, outcome in access:
        badge = decision_badge(outcome.decision)
        head = Row(badge, label(model), gap=8)
        head.add(None)
        reasons = [small(said(reason.sentence)) for reason in outcome.reasons]
        lines.append(Column(head, *reasons, gap=4))
    return lines


def fact_list(sheet: PersonSheet, zone: ZoneInfo) -> QWidget:
    """List the claim and whatever else is recorded, each with its own level."""
    facts, listed = sheet.facts, KeyValueList()
    for fact in sheet.person.claim.facts:
        listed.put(fact_words(fact), _level(fact.level))
    if facts.location is not None:
        place = tr("Uses it from {state}").format(state=state_name(facts.location.state))
        listed.put(place, _level(facts.location.level))
    for held in facts.affiliations:
        listed.put(affiliation_words(held), _level(held.level))
    for licence in facts.licences:
        words = tr("Licence {licence}").format(licence=licence_words(licence, zone))
        listed.put(words, _level(licence.level))
    for purpose in sorted(facts.purposes):
        listed.put(tr("Purpose {purpose}").format(purpose=purpose), tr("declared"))
    if facts.screening is not ScreeningState.CLEAR:
        listed.put(tr("Screening"), _screening_word(facts.screening))
    known = bool(sheet.person.claim.facts or facts.location or facts.affiliations)
    known = known or bool(facts.licences or facts.purposes)
    if not known and facts.screening is ScreeningState.CLEAR:
        return small(tr("Nothing is stated."))
    return listed


def _level(level: int) -> str:
    return tr("Level {level}").format(level=level_word(level))


def _screening_word(state: ScreeningState) -> str:
    return {
        ScreeningState.CLEAR: tr("clear"),
        ScreeningState.OPEN: tr("a hit waits for an officer"),
        ScreeningState.CONFIRMED: tr("a hit is confirmed"),
    }[state]
