"""What a clerk may do with a case besides approving it: by keys, from lists, undone by one key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.enrolments import CaseReason
from kiosk.domain.errors import KioskError
from kiosk.flows import desk_queue_events as events
from kiosk.flows.desk_queue_state import VerdictKind
from kiosk.services.case_background import Background, ListedName
from kiosk.services.likenesses import Likeness, LikenessKind
from kiosk.ui.desk import keys
from kiosk.ui.desk.verdict_dialog import HandOverDialog
from kiosk.ui.shared.case_words import reason_title
from kiosk.ui.shared.widgets.toast import Toast

from .fake_queue import ANNA, CODE, NOW, case
from .queued_desk import QueuedDesk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kiosk.ui.shared import Lane

TWIN = Likeness(LikenessKind.POSSIBLE_TWIN, "7e1a" * 8, ANNA, NOW)


@pytest.fixture
def desk(qtbot: QtBot, lane: Lane) -> QueuedDesk:
    return QueuedDesk(qtbot, lane)


def test_a_case_is_sent_back_by_two_keys_and_undone_by_one(desk: QueuedDesk) -> None:
    desk.claim()
    desk.key(keys.SEND_BACK)
    desk.key("Ctrl+1")
    assert [(v.kind, v.reason) for v in desk.fake.verdicts] == [
        (VerdictKind.SEND_BACK, CaseReason.PICTURE_UNREADABLE)
    ]
    assert desk.shows_queue
    assert desk.view.untouched, "nobody's data lies about"
    desk.key(keys.UNDO)
    assert desk.fake.undone == [case(9).id]
    assert not desk.shows_queue
    assert desk.view.state.document is not None
    assert desk.view.state.queued is not None


def test_after_its_ten_seconds_a_decision_stands(desk: QueuedDesk) -> None:
    desk.claim()
    desk.key(keys.REFUSE)
    desk.asked.choices[CaseReason.NOT_ENTITLED].click()
    desk.settle()
    assert isinstance(desk.queue.toast, Toast)
    desk.queue.toast.finish()
    desk.key(keys.UNDO)
    assert desk.fake.undone == []


def test_no_reason_no_decision(desk: QueuedDesk) -> None:
    desk.claim()
    desk.key(keys.SEND_BACK)
    desk.qtbot.keyClick(desk.page.window(), Qt.Key.Key_Escape)
    assert desk.fake.verdicts == []
    assert desk.view.state.queued is not None


def test_a_decision_that_cannot_be_stored_comes_back_with_a_sentence(desk: QueuedDesk) -> None:
    desk.claim()
    desk.fake.error = KioskError("The store is busy.", "Try again.")
    desk.key(keys.SEND_BACK)
    desk.key("Ctrl+2")
    assert desk.queue.page.state.holding is not None
    assert desk.view.state.queued is not None
    assert "The store is busy." in desk.queue.page.banner.text()
    assert desk.queue.toast is None


def test_a_case_taken_by_somebody_quicker_says_so(desk: QueuedDesk) -> None:
    desk.fake.error = KioskError("Somebody else took this case.", "Take another.")
    desk.claim()
    assert desk.shows_queue
    assert "Somebody else took this case." in desk.queue.page.banner.text()


@pytest.mark.parametrize("reason", CaseReason)
def test_every_reason_has_its_words(reason: CaseReason) -> None:
    assert reason_title(reason)


# ---- Likenesses, lists, the second person ----


def test_a_twin_is_passed_on_to_a_second_person_and_not_accused(desk: QueuedDesk) -> None:
    desk.ports.background = Background(
        likenesses=(TWIN,), listed=(ListedName("sdn", "ERIKSEN, Ana", "The name is similar."),)
    )
    desk.claim()
    desk.key(keys.PRESS)
    row = desk.view.work.background.rows[TWIN.person_id]
    row.other.click()
    assert desk.view.primary.text() == "Ask a second person"
    desk.key(keys.PRESS)
    assert [(v.kind, v.reason) for v in desk.fake.verdicts] == [
        (VerdictKind.WANT_SECOND, CaseReason.POSSIBLE_TWIN)
    ]
    assert not desk.ports.cases


def test_a_case_begun_at_the_desk_goes_to_a_second_person_as_it_is(desk: QueuedDesk) -> None:
    desk.scan()
    desk.key(keys.SECOND_PERSON)
    desk.asked.choices[CaseReason.OVERRIDE].click()
    desk.settle()
    (left, reason) = desk.fake.seconds[0]
    assert reason is CaseReason.OVERRIDE
    assert str(left.particulars.name) == "ANNA MARIA ERIKSSON"
    assert left.documents[0].image == b"passport.jpg"
    assert left.asked_for_staff
    assert desk.view.untouched
    assert desk.shows_queue


# ---- Hand-over ----


def test_the_shift_ends_with_a_note_and_nothing_in_hand(desk: QueuedDesk) -> None:
    desk.claim()
    desk.key(keys.HAND_OVER)
    asked = desk.queue.asked
    assert isinstance(asked, HandOverDialog)
    asked.note.set_text("Printer is out of paper.")
    asked.dialog.choose("go")
    desk.settle()
    assert desk.fake.notes == ["Printer is out of paper."]
    assert desk.view.untouched
    assert desk.shows_queue
    assert desk.queue.page.banner.text() == "Handed over: 1 case waits again. You may sign out."


def test_the_new_code_of_a_case_sent_back_stands_until_it_is_handed_on(desk: QueuedDesk) -> None:
    desk.claim()
    desk.key(keys.SEND_BACK)
    desk.key("Ctrl+1")
    card = desk.queue.page.new_code
    assert card.isVisible()
    assert card.code.text() == CODE
    desk.queue.page.send(events.Looked())
    desk.settle()
    assert card.isVisible(), "it does not go away by itself"
    card.print_slip.click()
    desk.settle()
    assert [slip.qr for slip in desk.fake.slips] == [CODE]
    card.done.click()
    assert not card.isVisible()
    assert card.code.text() == ""


def test_a_case_taken_back_after_sending_it_back_needs_no_new_code(desk: QueuedDesk) -> None:
    desk.claim()
    desk.key(keys.SEND_BACK)
    desk.key("Ctrl+1")
    desk.key(keys.UNDO)
    assert desk.queue.page.state.codes == ()
    assert not desk.queue.page.new_code.isVisible()


def test_the_first_of_two_leaves_what_they_found(desk: QueuedDesk) -> None:
    desk.claim()
    desk.key(keys.SECOND_PERSON)
    desk.key("Ctrl+1")
    assert desk.fake.found == [None], "a look that is not complete is none"
    desk.key(keys.UNDO)
    desk.key(keys.PRESS)
    desk.key(keys.SECOND_PERSON)
    desk.key("Ctrl+1")
    found = desk.fake.found[-1]
    assert found is not None
    assert found.document is not None
    assert found.document.inspection_answers
