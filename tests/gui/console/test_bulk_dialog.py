"""Bulk revocation on the screen: the count first, a reason, and two officers above a number."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.domain.errors import KioskError
from kiosk.flows.act_of_two import Entry, Typed
from kiosk.services.bulk_revocation import BulkCount, BulkResult, Left
from kiosk.services.bulk_runs import StoppedShort
from kiosk.services.bulk_selection import Selection
from kiosk.ui.console.bulk_dialog import BulkDialog
from kiosk.ui.shared import SecondaryButton
from kiosk.ui.shared.widgets.banner import Banner
from tests.gui.console.console_fakes import NOW, InWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from pytestqt.qtbot import QtBot

    from kiosk.domain.operators import Act
    from kiosk.ui.console.bulk_ports import BulkWatch
    from kiosk.ui.console.directive_ports import SecondOfficer
    from kiosk.ui.shared import Lane

    Open = Callable[["FakeBulk"], BulkDialog]


SHARE = (500, 3000)
ANNEX = Selection(organisation="annex")


@dataclass
class FakeBulk:
    counted: BulkCount = field(default_factory=lambda: BulkCount(12, 9, needs_two=False))
    error: KioskError | None = None
    unread: KioskError | None = None
    asked: list[Selection] = field(default_factory=list)
    done: list[tuple[object, ...]] = field(default_factory=list)
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("America/New_York"))
    login: str = "ada"
    result: BulkResult | None = None
    runs: Sequence[StoppedShort] = ()
    slices: bool = False
    go_on: threading.Event = field(default_factory=threading.Event)

    def may(self, act: Act) -> bool:
        return bool(act)

    def now(self) -> datetime:
        return NOW

    def find_people(self, query: str) -> Sequence[tuple[str, str]]:
        return [("p1", "Ada Lovegood")] if "ada" in query.casefold() else []

    def organisations(self) -> Sequence[str]:
        assert threading.current_thread() is not threading.main_thread()
        if self.unread is not None:
            raise self.unread
        return ["annex", "glasswing"]

    def directives_in_force(self) -> Sequence[tuple[str, str]]:
        assert threading.current_thread() is not threading.main_thread()
        return [("us-1", "us-1: Foreign persons")]

    def count_selected(self, selection: Selection) -> BulkCount:
        self.asked.append(selection)
        return self.counted

    def revoke_selected(
        self,
        selection: Selection,
        reason: str,
        counted: int,
        second: SecondOfficer | None,
        watch: BulkWatch,
    ) -> BulkResult:
        self.done.append((selection, reason, counted, second))
        if self.error is not None:
            raise self.error
        if self.slices:
            watch.moved(*SHARE)
            assert self.go_on.wait(5)
        if not watch.goes_on():
            return BulkResult(500, living=counted - 500, left=Left.STOPPED)
        return self.result or BulkResult(counted)

    def stopped_short(self) -> Sequence[StoppedShort]:
        return self.runs


@pytest.fixture
def open_dialog(in_window: InWindow, lane: Lane, qtbot: QtBot) -> Open:
    def show(ports: FakeBulk) -> BulkDialog:
        dialog = BulkDialog(in_window(QWidget()), ports, lane)
        dialog.open()
        qtbot.waitUntil(dialog.dialog.isVisible)
        qtbot.waitUntil(lambda: not lane.busy)
        return dialog

    return show


def choose(qtbot: QtBot, dialog: BulkDialog, organisation: str = "annex") -> None:
    dialog.choice.organisation.set_value(organisation)
    dialog.recount()
    qtbot.waitUntil(lambda: dialog.count is not None)


def press(qtbot: QtBot, dialog: BulkDialog) -> None:
    qtbot.mouseClick(dialog.dialog.button("act"), Qt.MouseButton.LeftButton)


def test_the_count_stands_on_the_button_before_anything_happens(
    qtbot: QtBot, open_dialog: Open
) -> None:
    ports = FakeBulk()
    dialog = open_dialog(ports)
    press(qtbot, dialog)
    assert "Choose whose tokens" in dialog.banner.text()
    choose(qtbot, dialog)
    assert ports.asked[-1] == Selection(organisation="annex")
    assert dialog.dialog.button("act").text() == "Revoke 12 tokens"
    assert dialog.meant.text() == "12 living tokens. They belong to 9 people."
    press(qtbot, dialog)
    assert dialog.reason.error
    assert ports.done == []
    dialog.reason.set_text("Contract ended")
    with qtbot.waitSignal(dialog.revoked) as caught:
        press(qtbot, dialog)
    assert caught.args == [12]
    assert ports.done == [(Selection(organisation="annex"), "Contract ended", 12, None)]


def test_what_can_be_chosen_is_read_on_the_lane(qtbot: QtBot, open_dialog: Open) -> None:
    ports = FakeBulk()
    dialog = open_dialog(ports)
    offered = [dialog.choice.organisation.select.itemText(number) for number in range(3)]
    assert offered == ["Any", "annex", "glasswing"]
    assert dialog.choice.organisation.select.currentText() == "Any"
    assert dialog.choice.directive.select.count() == 2
    assert dialog.meant.text() == "Nothing is chosen yet."
    dialog.choice.directive.set_value("us-1")
    qtbot.waitUntil(lambda: dialog.count is not None)
    assert ports.asked == [Selection(directive="us-1")]
    dialog.dialog.dismiss()


def test_what_could_not_be_read_is_said_also_when_the_rest_arrives(open_dialog: Open) -> None:
    dialog = open_dialog(FakeBulk(unread=KioskError("The store is away.", "Try again.")))
    assert dialog.choice.directive.select.count() == 2
    assert "The store is away." in dialog.banner.text()
    dialog.dialog.dismiss()


def test_everything_chosen_narrows_together(qtbot: QtBot, open_dialog: Open) -> None:
    ports = FakeBulk()
    dialog = open_dialog(ports)
    dialog.choice.person.pick("p1", "Ada Lovegood")
    dialog.choice.directive.set_value("us-1")
    dialog.choice.issued.set_value("between")
    dialog.choice.begin.set_text("2026-06-12 17:21")
    choose(qtbot, dialog)
    (selection,) = ports.asked[-1:]
    assert selection.person_ids == {"p1"}
    assert (selection.organisation, selection.directive) == ("annex", "us-1")
    assert selection.issued_from is not None
    assert selection.issued_from.isoformat() == "2026-06-12T17:21:00-04:00"
    assert selection.issued_until is None
    dialog.dialog.dismiss()


def test_a_time_that_is_none_is_said_and_counts_nothing(qtbot: QtBot, open_dialog: Open) -> None:
    ports = FakeBulk()
    dialog = open_dialog(ports)
    dialog.choice.issued.set_value("between")
    dialog.choice.begin.set_text("yesterday")
    dialog.recount()
    assert "no date" in dialog.meant.text()
    press(qtbot, dialog)
    assert ports.done == []
    dialog.dialog.dismiss()


def test_above_the_number_a_second_officer_types_it(qtbot: QtBot, open_dialog: Open) -> None:
    ports = FakeBulk(BulkCount(3000, 2900, needs_two=True))
    dialog = open_dialog(ports)
    choose(qtbot, dialog)
    assert "A second officer must confirm." in dialog.meant.text()
    press(qtbot, dialog)
    two = dialog.by_two
    assert two is not None
    qtbot.waitUntil(lambda: two.state.count == 3000)
    assert two.counted.text() == "This revokes 3,000 tokens."
    for entry, words in (
        (Entry.REASON, "Stolen"),
        (Entry.COUNT, "3000"),
        (Entry.LOGIN, "ben"),
        (Entry.SECRET, "four words of his"),
    ):
        two.send(Typed(entry, words))
    ports.result = BulkResult(2990, since=4, living=1, left=Left.STILL_COMING)
    with qtbot.waitSignal(dialog.revoked) as caught:
        qtbot.mouseClick(two.dialog.button("act"), Qt.MouseButton.LeftButton)
    ((_, reason, counted, second),) = ports.done
    assert (reason, counted) == ("Stolen", 3000)
    assert second is not None
    assert caught.args == [2990], "what was done, not what was counted"
    assert dialog.ended is not None
    words = dialog.ended.accessibleName() + dialog.ended.accessibleDescription()
    assert "2,990 tokens were revoked." in words
    assert "1 token that is meant lives still.\nNew ones are issued as fast" in words
    dialog.ended.dismiss()


def test_a_refusal_is_shown_and_the_words_are_kept(qtbot: QtBot, open_dialog: Open) -> None:
    ports = FakeBulk(error=KioskError("The number shown is 12, but 13 are meant.", "Look again."))
    dialog = open_dialog(ports)
    choose(qtbot, dialog)
    dialog.reason.set_text("Contract ended")
    press(qtbot, dialog)
    qtbot.waitUntil(dialog.banner.isVisible)
    assert "13 are meant" in dialog.banner.text()
    assert dialog.reason.text() == "Contract ended"
    dialog.dialog.dismiss()


def test_how_far_it_is_stands_there_and_it_stops_when_asked(
    qtbot: QtBot, open_dialog: Open
) -> None:
    ports = FakeBulk(BulkCount(3000, 2900, needs_two=False), slices=True)
    dialog = open_dialog(ports)
    dialog.dialog.window().resize(720, 420)  # too low for all of the dialog
    choose(qtbot, dialog)
    dialog.reason.set_text("Contract ended")
    press(qtbot, dialog)
    qtbot.waitUntil(lambda: dialog.progress.share == SHARE)
    qtbot.waitUntil(lambda: not dialog.progress.visibleRegion().isEmpty())
    press(qtbot, dialog)
    with qtbot.waitSignal(dialog.revoked) as caught:
        qtbot.mouseClick(dialog.dialog.button("keep"), Qt.MouseButton.LeftButton)
        ports.go_on.set()
    assert caught.args == [500]
    assert len(ports.done) == 1
    assert dialog.ended is not None
    assert "2,500 tokens that are meant live still." in dialog.ended.accessibleDescription()
    dialog.ended.dismiss()


def test_what_ended_short_is_named_and_taken_up(qtbot: QtBot, open_dialog: Open) -> None:
    run = StoppedShort("r1", 500, 3000, "organisation", NOW, ANNEX)
    whose = StoppedShort("r2", 1, 2, "person", NOW, None)
    ports = FakeBulk(runs=(run, whose))
    dialog = open_dialog(ports)
    qtbot.waitUntil(lambda: len(dialog.stopped.findChildren(Banner)) == 2)
    shown = [each.text() for each in dialog.stopped.findChildren(Banner)]
    assert "stopped at 500 of 3,000 tokens" in shown[0]
    assert "choose them again" in shown[1]
    (button,) = dialog.stopped.findChildren(SecondaryButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.count is not None)
    assert ports.asked == [ANNEX]
    assert not dialog.choice.organisation.isVisible()
    dialog.reason.set_text("Contract ended")
    with qtbot.waitSignal(dialog.revoked):
        press(qtbot, dialog)
    assert [each[0] for each in ports.done] == [ANNEX]
