"""The desk while the store is away: capturing goes on, the end is a seal, the queue rests."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from kiosk.domain.errors import KioskError, UnreachableError
from kiosk.flows.onboarding_state import Phase
from kiosk.flows.store_standing import StoreStanding
from kiosk.ui.desk import keys
from kiosk.ui.shared.store_line import StoreLine
from kiosk.ui.shared.widgets.store_notice import StoreNotice, door_sentence
from kiosk.ui.shared.widgets.toast import Toast

from .queued_desk import QueuedDesk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kiosk.ui.shared import Lane

SINCE = datetime(2026, 6, 12, 14, 2, tzinfo=UTC)
AWAY = StoreStanding(SINCE)
LOST = UnreachableError("The store cannot be reached.", "Check that its server is there.")


class LosingDesk(QueuedDesk):
    """Lose the store, and have it back."""

    def __init__(self, qtbot: QtBot, lane: Lane) -> None:
        self.line = StoreLine()
        super().__init__(qtbot, lane, self.line)

    def told(self, standing: StoreStanding) -> None:
        with self.qtbot.waitSignal(self.line.changed):
            self.line.tell(standing)
        self.settle()

    def signed(self) -> None:
        """Bring a clean passport to its signature."""
        self.scan()
        self.press()
        self.sign()

    @property
    def toasts(self) -> list[str]:
        return [each.accessibleName() for each in self.page.window().findChildren(Toast)]


@pytest.fixture
def desk(qtbot: QtBot, lane: Lane) -> LosingDesk:
    return LosingDesk(qtbot, lane)


def test_the_store_lost_in_the_midst_of_a_case_ends_it_in_a_seal(desk: LosingDesk) -> None:
    desk.scan()
    desk.told(AWAY)
    desk.press()
    desk.sign()
    assert desk.view.primary.text() == "Keep sealed"
    desk.key(keys.PRESS)

    (kept,) = desk.ports.kept
    assert str(kept.particulars.name) == "ANNA MARIA ERIKSSON"
    assert kept.statement is not None
    assert desk.ports.cases == [], "no token was issued"
    assert desk.view.untouched, "nothing of the case stays on the screen"
    assert desk.ports.forgotten
    assert any("Case 4F2A is kept sealed" in each for each in desk.toasts), desk.toasts


def test_issuing_that_finds_the_store_gone_offers_to_seal_and_keeps_everything(
    desk: LosingDesk,
) -> None:
    desk.signed()
    desk.ports.issue_error = LOST
    desk.press()
    assert desk.view.state.phase is Phase.SIGNING
    assert "The store cannot be reached. Keep the case sealed" in desk.view.message.text()
    desk.key(keys.PRESS)
    assert len(desk.ports.kept) == 1


def test_a_full_disk_leaves_the_case_on_the_screen_and_says_so(desk: LosingDesk) -> None:
    desk.signed()
    desk.told(AWAY)
    desk.ports.keep_error = KioskError("There is no room.", "Free some space, then press again.")
    desk.press()
    assert desk.view.message.text() == "There is no room. Free some space, then press again."
    assert desk.view.state.signature is not None
    desk.ports.keep_error = None
    desk.press()
    assert len(desk.ports.kept) == 1


def test_back_before_the_end_a_token_is_issued(desk: LosingDesk) -> None:
    desk.told(AWAY)
    desk.signed()
    desk.told(StoreStanding())
    assert desk.view.primary.text() == "Issue token"
    desk.press()
    assert (len(desk.ports.cases), desk.ports.kept) == (1, [])


def test_the_queue_rests_says_so_and_goes_on_by_itself(desk: LosingDesk) -> None:
    looks = desk.fake.asked
    desk.told(AWAY)
    for key in (keys.CLAIM_NEXT, keys.HAND_OVER, keys.UNDO):
        desk.key(key)
    desk.page.refresh()
    desk.settle()
    assert "The queue rests" in desk.queue.page.banner.text()
    assert desk.fake.asked == looks, "nothing was asked of the store"
    assert desk.queue.asked is None

    desk.told(StoreStanding())
    assert desk.queue.page.banner.text() == ""
    assert desk.fake.asked == looks + 1


def test_a_case_of_the_queue_waits_and_is_not_sealed(desk: LosingDesk) -> None:
    desk.claim()
    desk.told(AWAY)
    for _ in range(3):
        desk.press()
    assert desk.ports.kept == []
    assert "this case stands in its queue" in desk.view.message.text()
    desk.key(keys.PUT_BACK)
    desk.key(keys.REFUSE)
    assert desk.view.state.queued is not None
    assert desk.queue.asked is None
    assert any("The queue rests" in each for each in desk.toasts)


def test_what_cannot_be_asked_of_the_store_is_told_by_the_lane_that_lost_it(
    desk: LosingDesk,
) -> None:
    failures: list[KioskError] = []
    desk.lane.failed.connect(failures.append)
    desk.fake.error = LOST
    desk.claim()
    assert failures == [LOST]
    assert desk.queue.page.state.away


def notice_of(qtbot: QtBot, line: StoreLine, linger: int = 60_000) -> StoreNotice:
    notice = StoreNotice(line, linger=linger)
    qtbot.addWidget(notice)
    return notice


def tell(qtbot: QtBot, line: StoreLine, standing: StoreStanding) -> None:
    with qtbot.waitSignal(line.changed):
        line.tell(standing)


def test_the_notice_says_since_when_how_many_and_that_it_is_over(qtbot: QtBot) -> None:
    line = StoreLine()
    notice = notice_of(qtbot, line, linger=1)
    assert notice.isHidden()
    tell(qtbot, line, AWAY)
    assert f"away since {SINCE.astimezone():%H:%M}" in notice.accessibleName()
    assert "no tokens and no queue" in notice.text()
    tell(qtbot, line, StoreStanding(SINCE, kept=2))
    assert notice.text().startswith("2 cases are kept sealed on this machine")
    tell(qtbot, line, StoreStanding(SINCE, kept=1))
    assert notice.text().startswith("1 case is kept sealed on this machine")
    tell(qtbot, line, StoreStanding(None, kept=1, delivered=1))
    assert "1 case kept here is still to be delivered." in notice.text()
    tell(qtbot, line, StoreStanding(None, delivered=2))
    assert notice.accessibleName() == (
        "The database is back. 2 cases kept here stand in the queue now."
    )
    qtbot.waitUntil(notice.isHidden)
    tell(qtbot, line, StoreStanding(None, delivered=2))
    assert notice.isHidden()


def test_a_desk_without_an_outbox_is_told_to_write_down(qtbot: QtBot) -> None:
    line = StoreLine()
    notice = notice_of(qtbot, line)
    tell(qtbot, line, StoreStanding(SINCE, can_keep=False))
    assert "Write cases down on paper" in notice.text()
    assert "Go on capturing" not in notice.text()


def test_what_an_earlier_day_has_kept_is_told_without_having_been_away(qtbot: QtBot) -> None:
    line = StoreLine()
    notice = notice_of(qtbot, line)
    tell(qtbot, line, StoreStanding(None, delivered=1))
    assert notice.accessibleName() == ("1 case kept here stands in the queue now.")


def test_the_door_says_that_nobody_can_sign_in_until_it_is_back() -> None:
    assert door_sentence(AWAY).endswith(
        "Nobody can sign in until it is back; nothing is lost meanwhile."
    )
    assert door_sentence(StoreStanding()) == ""
