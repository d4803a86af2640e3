"""The desk's queue on the screen: by keys alone, from claim to token, and every way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from kiosk.attestations.statements import statement_text
from kiosk.domain.enrolments import CaseFlagKind, CaseReason, CaseState
from kiosk.domain.errors import KioskError
from kiosk.flows.desk_queue_state import Notice, Sieve, VerdictKind
from kiosk.flows.onboarding_state import Phase
from kiosk.services.case_background import Background, ListedName
from kiosk.services.likenesses import Likeness, LikenessKind
from kiosk.ui.desk import keys
from kiosk.ui.desk.discreet_flags import TRY_AGAIN_AFTER
from kiosk.ui.desk.queue_words import reason_title
from kiosk.ui.desk.verdict_dialog import HandOverDialog, VerdictDialog
from kiosk.ui.shared.widgets.toast import Toast

from .conftest import Desk
from .fake_queue import ANNA, COLLEAGUE, ME, NOW, UTOPIAN, FakeQueue, case

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kiosk.ui.desk.queue_desk import QueueDesk
    from kiosk.ui.shared import Lane

CTRL = Qt.KeyboardModifier.ControlModifier
TWIN = Likeness(LikenessKind.POSSIBLE_TWIN, "7e1a" * 8, ANNA, NOW)


class QueuedDesk(Desk):
    """Drive the page with a queue as a clerk would, by keys."""

    def __init__(self, qtbot: QtBot, lane: Lane) -> None:
        self.fake = FakeQueue([case(3), case(9)])
        self.fake.statement = statement_text(
            UTOPIAN,
            ANNA.name,
            issuer_name="Example Laboratory",
            appeal_url="https://example.org/appeal",
        )
        super().__init__(qtbot, lane, self.fake)
        self.page.refresh()
        self.settle()

    @property
    def queue(self) -> QueueDesk:
        assert self.page.queue is not None
        return self.page.queue

    def key(self, sequence: str) -> None:
        """Press a key of the desk."""
        name = sequence.removeprefix("Ctrl+")
        modifier = CTRL if sequence.startswith("Ctrl+") else Qt.KeyboardModifier.NoModifier
        self.qtbot.keyClick(self.page.window(), getattr(Qt.Key, f"Key_{name}"), modifier)
        self.settle()

    def claim(self) -> None:
        self.key(keys.CLAIM_NEXT)

    @property
    def shows_queue(self) -> bool:
        return self.queue.page.isVisible()

    @property
    def asked(self) -> VerdictDialog:
        assert isinstance(self.queue.asked, VerdictDialog)
        return self.queue.asked

    def picture(self) -> QImage:
        """Give the screen once everything that was going to be drawn is drawn."""
        window, before = self.page.window(), QImage()
        for _ in range(50):
            self.qtbot.wait(40)
            seen = window.grab().toImage()
            if seen == before:
                return seen
            before = seen
        raise TimeoutError("The screen never came to rest.")


@pytest.fixture
def desk(qtbot: QtBot, lane: Lane) -> QueuedDesk:
    return QueuedDesk(qtbot, lane)


def test_the_queue_lies_open_and_the_oldest_is_on_top(desk: QueuedDesk) -> None:
    assert desk.shows_queue
    model = desk.queue.page.model
    assert model.index(0, 0).data() == case(9).short_name
    assert model.index(0, 1).data() == "9 min"
    assert model.index(1, 1).data() == "3 min"


def test_claim_confirm_approve_are_three_keys_and_three_actions(desk: QueuedDesk) -> None:
    desk.claim()
    assert desk.view.state.phase is Phase.REVIEWING
    assert desk.view.state.document is not None
    assert not desk.shows_queue
    desk.key(keys.PRESS)
    assert desk.view.primary.text() == "Approve"
    assert not desk.ports.cases, "confirming an inspection issues nothing"
    desk.key(keys.PRESS)
    assert desk.view.state.phase is Phase.ISSUED
    assert desk.ports.case_ids == [case(9).id]
    assert desk.queue.page.state.holding is None
    assert [effort.count for effort in desk.fake.efforts] == [3]
    assert desk.view.foot.cost.text() == "3 actions, 0 s"
    desk.claim()
    assert desk.view.state.queued is not None
    assert desk.view.state.queued.case.id == case(3).id


def test_a_clean_passport_from_scan_to_token_takes_three_actions(desk: QueuedDesk) -> None:
    desk.scan()
    assert not desk.shows_queue, "a scan opens by itself"
    desk.key(keys.PRESS)
    desk.sign()
    desk.key(keys.PRESS)
    assert desk.view.state.phase is Phase.ISSUED
    assert [effort.count for effort in desk.fake.efforts] == [3]


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


def test_an_empty_queue_teaches_and_says_so(desk: QueuedDesk) -> None:
    desk.fake.rows.clear()
    desk.claim()
    assert desk.queue.page.state.notice is Notice.NOTHING_WAITS
    assert desk.queue.page.empty.isVisible()


def test_a_case_put_back_leaves_nothing_on_the_screen(desk: QueuedDesk) -> None:
    desk.claim()
    desk.key(keys.PUT_BACK)
    assert desk.shows_queue
    assert desk.view.untouched
    assert all(row.state is CaseState.WAITING for row in desk.fake.rows)


def test_whoever_is_being_served_is_not_pushed_aside_by_the_next_case(desk: QueuedDesk) -> None:
    desk.scan()
    desk.key(keys.TURN)
    assert desk.shows_queue
    desk.claim()
    assert not desk.shows_queue
    assert desk.view.state.queued is None
    assert desk.view.state.document is not None


def test_the_chips_show_who_stands_where(desk: QueuedDesk) -> None:
    desk.fake.rows += [
        case(20, CaseState.CLAIMED, by=COLLEAGUE),
        case(30, CaseState.SECOND_WANTED, first=ME),
        case(40, CaseState.SENT_BACK),
    ]
    desk.page.refresh()
    desk.settle()
    chips = desk.queue.page.chips
    assert [chip.text() for chip in chips.values()] == [
        "To do 2",
        "Second person 1",
        "Mine 0",
        "With others 1",
        "Sent back 1",
    ]
    chips[Sieve.ELSEWHERE].click()
    model = desk.queue.page.model
    assert [model.index(0, column).data() for column in (0, 2, 5)] == [
        case(20).short_name,
        "With others",
        "bea",
    ]


def test_a_continuation_code_opens_its_case_and_leaves_the_field(desk: QueuedDesk) -> None:
    desk.queue.page.code.set_text("4F2K-9QRM")
    desk.qtbot.keyClick(desk.queue.page.code.editor, Qt.Key.Key_Return)
    desk.settle()
    assert desk.view.state.queued is not None
    assert desk.queue.page.code.text() == ""


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


# ---- Flags ----


@pytest.mark.parametrize(
    ("key", "kind"),
    [(keys.DURESS, CaseFlagKind.DURESS), (keys.FRAUD, CaseFlagKind.FRAUD)],
)
def test_a_flag_leaves_the_screen_pixel_for_pixel_as_it_was(
    desk: QueuedDesk, key: str, kind: CaseFlagKind
) -> None:
    desk.claim()
    before, state, focus = desk.picture(), desk.view.state, desk.page.window().focusWidget()
    desk.key(key)
    assert desk.fake.flags == [(kind, case(9).id)]
    assert desk.picture() == before
    assert desk.view.state is state
    assert desk.page.window().focusWidget() is focus


def test_a_flag_at_the_queue_is_about_whoever_stands_there(desk: QueuedDesk) -> None:
    before = desk.picture()
    desk.key(keys.DURESS)
    assert desk.fake.flags == [(CaseFlagKind.DURESS, "")]
    assert desk.picture() == before


def test_a_flag_that_cannot_be_stored_is_tried_again_in_silence(desk: QueuedDesk) -> None:
    desk.claim()
    desk.fake.flag_errors.append(KioskError("The store is busy.", "Try again."))
    before = desk.picture()
    desk.key(keys.DURESS)
    assert desk.fake.flags == []
    assert desk.picture() == before
    desk.qtbot.waitUntil(lambda: bool(desk.fake.flags), timeout=3 * TRY_AGAIN_AFTER)
    assert desk.picture() == before


def test_no_list_of_keys_tells_how_to_raise_a_flag(desk: QueuedDesk) -> None:
    dialog = keys.show_keys(desk.page)
    words = " ".join(
        str(child.text()) for child in dialog.findChildren(object) if hasattr(child, "text")
    )
    assert keys.cap(keys.CLAIM_NEXT) in words
    assert keys.cap(keys.DURESS) not in words
    assert keys.cap(keys.FRAUD) not in words
    dialog.dismiss()
