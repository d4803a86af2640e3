"""What a registrant is told: open, waiting, closed; and why, once somebody asks."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kiosk.directives.decision import Ground, Outcome, Reason
from kiosk.directives.principal import Principal
from kiosk.domain.access import AccessDecision
from kiosk.ui.desk.decision_card import DecisionCard
from kiosk.ui.desk.fact_sentences import fact_sentences
from kiosk.ui.shared import Text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kiosk.services.onboarding import IssuedAccess

    from .conftest import Desk

NOTHING_PROVEN = (
    "citizenships, former_citizenships, permanent_residences and statuses are empty "
    "(proven at level 2)"
)
BLOCKS = "Directive us-2026-06-12, reading B, blocks people who are not US persons."
WAITS = "mythos-5 waits for proof of your citizenship or status."


def outcome(decision: AccessDecision, ground: Ground, sentence: str, *facts: str) -> Outcome:
    reason = Reason(decision, ground, "us-2026-06-12", "B", "", facts, (), sentence)
    return Outcome(decision, (reason,))


@pytest.fixture
def access(desk: Desk) -> IssuedAccess:
    """Give what the desk issued, as if a directive had closed models."""
    desk.scan()
    desk.press()
    desk.sign()
    desk.press()
    issued = desk.view.state.issued
    assert issued is not None
    blocked = outcome(
        AccessDecision.BLOCK, Ground.BLOCK_ON_STATED, BLOCKS, "us_person = false (stated)"
    )
    held = outcome(AccessDecision.HOLD, Ground.NOTHING_PROVEN, WAITS, NOTHING_PROVEN)
    return replace(
        issued,
        open_models=("opal-4",),
        waiting_models=("mythos-5",),
        closed_models=("fable-5", "fable-6"),
        reasons=(("fable-5", blocked), ("mythos-5", held), ("fable-6", blocked)),
    )


def shown(qtbot: QtBot, access: IssuedAccess) -> DecisionCard:
    card = DecisionCard()
    qtbot.addWidget(card)
    card.show_access(access)
    card.show()
    return card


def texts(card: DecisionCard) -> str:
    return "\n".join(text.text() for text in card.findChildren(Text) if text.isVisibleTo(card))


def test_reasons_open_when_somebody_asks(qtbot: QtBot, access: IssuedAccess) -> None:
    card = shown(qtbot, access)
    assert "Closed now" in texts(card)
    assert BLOCKS not in texts(card)
    qtbot.mouseClick(card.ask, Qt.MouseButton.LeftButton)
    said = texts(card)
    for sentence in (
        "You cannot use fable-5, fable-6 now.",
        BLOCKS,
        "By what you stated, you are not a US person.",
        "mythos-5 must wait.",
        WAITS,
        "Level 2 is needed, and no citizenship, residence or status has it yet.",
        "opal-4 stays open.",
        "You can appeal: tell the desk, or write to",
    ):
        assert sentence in said
    qtbot.mouseClick(card.ask, Qt.MouseButton.LeftButton)
    assert BLOCKS not in texts(card)


def test_an_address_to_appeal_at_is_written_as_people_write_it(
    qtbot: QtBot, access: IssuedAccess
) -> None:
    receipt = replace(access.receipt, appeal_url="mailto:appeals@example.org")
    card = shown(qtbot, replace(access, receipt=receipt))
    qtbot.mouseClick(card.ask, Qt.MouseButton.LeftButton)
    assert "or write to appeals@example.org." in texts(card)


def test_nothing_is_asked_where_everything_is_open(qtbot: QtBot, access: IssuedAccess) -> None:
    card = shown(qtbot, replace(access, waiting_models=(), closed_models=(), reasons=()))
    assert card.ask.isHidden()
    assert texts(card) == "Open now\nopal-4"


def test_the_next_applicant_sees_nothing_of_the_last(qtbot: QtBot, access: IssuedAccess) -> None:
    card = shown(qtbot, access)
    qtbot.mouseClick(card.ask, Qt.MouseButton.LeftButton)
    card.wipe()
    assert texts(card) == ""
    assert card.reasons.isHidden()


def test_no_fact_is_told_in_the_spelling_of_the_rules() -> None:
    rule = Principal()
    spelled = [
        f"{field.name} = {value} (stated)" for field in fields(rule) for value in ("none", "DEU")
    ]
    told = fact_sentences(spelled)
    assert len(told) == 2 * len(fields(rule)), "every attribute of a condition has its sentences"
    assert not [sentence for sentence in told if "=" in sentence or "_" in sentence]
    assert fact_sentences(["citizenships = FRA, SYR (stated), none (proven at level 2)"]) == (
        "You stated citizenship of \u2068France\u2069, \u2068Syria\u2069.",
        "This is not proven at level 2 yet.",
    )
    assert fact_sentences(["us_person = true (stated), false (proven at level 2)"]) == (
        "By what you stated, you are a US person.",
        "This is not proven at level 2 yet.",
    )
    assert fact_sentences(["statuses = USA:permanent_resident (stated)"]) == (
        "You stated this status: \u2068United States\u2069: permanent resident.",
    )
