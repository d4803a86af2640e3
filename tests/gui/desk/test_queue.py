"""The desk's queue on the screen: listed, claimed, approved, by keys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.enrolments import CaseState
from kiosk.flows.desk_queue_state import Notice, Sieve
from kiosk.flows.onboarding_state import Phase
from kiosk.flows.wedge import Swipe
from kiosk.ui.desk import keys

from .fake_queue import COLLEAGUE, ME, case
from .queued_desk import QueuedDesk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kiosk.ui.shared import Lane


@pytest.fixture
def desk(qtbot: QtBot, lane: Lane) -> QueuedDesk:
    return QueuedDesk(qtbot, lane)


def test_the_queue_lies_open_and_the_oldest_is_on_top(desk: QueuedDesk) -> None:
    assert desk.shows_queue
    model = desk.queue.page.model
    assert model.index(0, 0).data() == case(9).short_name
    assert model.index(0, 1).data() == "9 min"
    assert model.index(1, 1).data() == "3 min"


def test_the_chosen_row_stays_chosen_while_the_list_is_read_again(desk: QueuedDesk) -> None:
    desk.queue.page.table.selectRow(1)
    desk.page.refresh()
    desk.settle()
    assert desk.queue.page.table.selected_rows() == [case(3)]


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


def test_the_next_document_at_the_queue_is_the_next_applicants(desk: QueuedDesk) -> None:
    desk.scan()
    desk.key(keys.PRESS)
    desk.sign()
    desk.key(keys.PRESS)
    desk.key(keys.TURN)
    assert desk.shows_queue
    desk.page.wedge.swiped.emit(Swipe(desk.passport, ()))
    desk.settle()
    assert not desk.shows_queue
    assert desk.view.state.document is not None
    assert desk.view.state.phase is Phase.REVIEWING


def test_after_the_token_of_a_case_is_handed_over_the_queue_is_next(desk: QueuedDesk) -> None:
    desk.claim()
    desk.key(keys.PRESS)
    desk.key(keys.PRESS)
    desk.key(keys.PRESS)
    assert desk.view.untouched
    assert desk.shows_queue


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
