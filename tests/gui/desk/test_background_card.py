"""What stands beside a case: said for the clerk alone, and only where there is something."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from kiosk.domain.dates import UNKNOWN_DATE
from kiosk.domain.enrolments import CaseReason, CaseState
from kiosk.domain.facts import AffiliationKind
from kiosk.domain.roster import RosterEntry
from kiosk.flows import onboarding_events as events
from kiosk.flows.onboarding import advance, begin
from kiosk.services.case_background import Background, EarlierEvent
from kiosk.ui.desk.background_card import BackgroundCard

from .fake_queue import COLLEAGUE, ME, NOW, case, submission

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kiosk.flows.onboarding_state import OnboardingState

ENTRY = RosterEntry(
    "e" * 32, "4711", "Anna Eriksson", "", "Annex", AffiliationKind.EMPLOYEE, UNKNOWN_DATE,
    UNKNOWN_DATE,
)  # fmt: skip


@pytest.fixture
def card(qtbot: QtBot) -> BackgroundCard:
    made = BackgroundCard(lambda png: QLabel(f"a signature of {len(png)} bytes"))
    qtbot.addWidget(made)
    return made


def opened(**changes: object) -> OnboardingState:
    held = case(9, CaseState.CLAIMED, by=ME)
    event = events.CaseOpened(held, submission(held.id, "I state."), NOW.date())
    return advance(begin(NOW.date()), replace(event, **changes))  # type: ignore[arg-type]  # Its fields.


def words(card: BackgroundCard) -> str:
    card.show()
    return " ".join(each.text() for each in card.findChildren(QLabel) if not each.isHidden())


def test_without_a_case_or_anything_found_it_takes_no_room(card: BackgroundCard) -> None:
    card.draw(begin(NOW.date()))
    assert card.isHidden()


def test_what_was_read_and_what_was_said_both_stand(card: BackgroundCard) -> None:
    card.draw(opened())
    assert "read ERIKSSON" in words(card)
    assert "said Eriksson" in words(card)
    assert "Statement signed" in words(card)


def test_the_roster_is_shown_as_a_claim_and_a_spent_invitation_is_told(
    card: BackgroundCard,
) -> None:
    card.draw(opened(entry=ENTRY, spent_invitation=True))
    assert "Anna Eriksson, Annex" in words(card)
    assert "which proves nothing" in words(card)
    assert "The invitation was not good for this case." in words(card)


def test_the_second_person_reads_why_the_first_asked(card: BackgroundCard) -> None:
    held = case(9, CaseState.CLAIMED, by=ME, first=COLLEAGUE)
    card.draw(opened(case=held))
    assert "You are the second person" in words(card)


@pytest.mark.parametrize(("first", "told"), [("", True), (COLLEAGUE, False)])
def test_that_two_must_look_is_told_to_the_first(
    card: BackgroundCard, first: str, told: bool
) -> None:
    state = opened(case=case(9, CaseState.CLAIMED, by=ME, first=first))
    wanted = Background(wants_second=(CaseReason.HIGHER_ASSURANCE,))
    card.draw(replace(state, background=wanted))
    assert ("asks that two people look" in words(card)) is told


@pytest.mark.parametrize(
    "what",
    ["registered", "document", "statement", "token_valid", "token_invalid", "token_suspended"],
)
def test_every_earlier_event_has_its_words(card: BackgroundCard, what: str) -> None:
    found = Background(history=(EarlierEvent(NOW, what),))
    card.draw(replace(begin(NOW.date()), background=found))
    assert "2011-06-12" in words(card)
