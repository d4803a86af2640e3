"""A station says that it is offline, or that its clock was moved, also to the next person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from kiosk.app.registration_processes import clock_words
from kiosk.flows import registration_events as events
from kiosk.flows.clock_watch import believe
from kiosk.ui.registration.machine_words import StationNotice
from kiosk.ui.shared.machine_watch import MachineWatch
from tests.gui.registration.station_fakes import NOW

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.gui.registration.conftest import Station


@dataclass
class Machine:
    """Hold both clocks and the line."""

    wall: datetime = NOW
    steady: float = 1000.0
    offline: bool = False

    def watch(self, **more: object) -> MachineWatch:
        return MachineWatch(
            lambda: self.wall,
            steady=lambda: self.steady,
            offline=lambda: self.offline,
            **more,  # type: ignore[arg-type] # Only what a test hands in.
        )


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture
def watch(station: Station, machine: Machine) -> Iterator[MachineWatch]:
    made = machine.watch()
    station.window.watch_machine(made)
    yield made
    made.deleteLater()


def notice(station: Station) -> StationNotice:
    found = station.window.notice
    assert isinstance(found, StationNotice)
    return found


def test_while_all_is_well_nothing_is_said(station: Station, watch: MachineWatch) -> None:
    watch.look()
    assert notice(station).height() == 0


def test_a_clock_that_was_moved_is_said_in_every_language_from_then_on(
    station: Station, watch: MachineWatch, machine: Machine
) -> None:
    machine.wall += timedelta(hours=3)
    watch.look()
    assert "Reception" in notice(station).clock.text()
    station.send(events.LanguageChosen("ar", NOW))
    assert notice(station).clock.isVisible()


def test_a_machine_without_a_line_says_that_what_is_entered_arrives_later(
    station: Station, watch: MachineWatch, machine: Machine
) -> None:
    machine.offline = True
    watch.look()
    assert "later" in notice(station).line.text()
    machine.offline = False
    watch.look()
    assert not notice(station).line.isVisible()


def test_the_next_window_knows_that_the_clock_was_moved_before_it_opened(
    machine: Machine,
) -> None:
    _, written = clock_words(machine.wall, machine.steady)
    wall, steady = written.split(" ")
    machine.wall += timedelta(hours=3)
    machine.steady += 10
    following = machine.watch(believed=believe(datetime.fromisoformat(wall), float(steady)))
    following.look()
    assert following.clock.jumped
    following.deleteLater()
