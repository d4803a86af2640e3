"""A window says that its machine is offline, and that its clock was moved."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from kiosk.ui.shared.machine_watch import MachineWatch, machine_is_offline, steady_seconds
from kiosk.ui.shared.widgets.machine_notice import MachineNotice

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

START = datetime(2026, 6, 12, 21, 0, tzinfo=UTC)


class Machine:
    """A machine whose clocks and line are what a test says."""

    def __init__(self) -> None:
        self.wall, self.steady, self.offline = START, 100.0, False

    def pass_time(self, seconds: float, *, set_by: float = 0) -> None:
        self.wall += timedelta(seconds=seconds + set_by)
        self.steady += seconds


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture
def notice(qtbot: QtBot, machine: Machine) -> MachineNotice:
    watch = MachineWatch(
        lambda: machine.wall, steady=lambda: machine.steady, offline=lambda: machine.offline
    )
    notice = MachineNotice(watch)
    watch.setParent(notice)
    qtbot.addWidget(notice)
    notice.show()
    return notice


def look(notice: MachineNotice) -> None:
    watch = notice.findChild(MachineWatch)
    assert watch is not None
    watch.look()


def test_nothing_is_said_while_all_is_well(notice: MachineNotice, machine: Machine) -> None:
    machine.pass_time(3600)
    look(notice)
    assert notice.clock.isHidden()
    assert notice.line.isHidden()
    assert notice.sizeHint().height() == 0


def test_a_moved_clock_is_said_until_somebody_says_that_it_is_right(
    notice: MachineNotice, machine: Machine
) -> None:
    machine.pass_time(5, set_by=-605)
    look(notice)
    assert "put back by 10 min 5 s" in notice.clock.text()
    assert not notice.clock.isHidden()
    notice.right.click()
    assert notice.clock.isHidden()
    machine.pass_time(5, set_by=90)
    look(notice)
    assert "put forward by 1 min 30 s" in notice.clock.text()


def test_the_line_that_is_lost_and_found_is_said(notice: MachineNotice, machine: Machine) -> None:
    machine.offline = True
    look(notice)
    assert "This machine is offline." in notice.line.text()
    machine.offline = False
    look(notice)
    assert notice.line.isHidden()


def test_the_system_can_be_asked() -> None:
    assert machine_is_offline() in {True, False}
    assert steady_seconds() <= steady_seconds()
