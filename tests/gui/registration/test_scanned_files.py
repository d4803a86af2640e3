"""A scanner's folder, where the set-up allows one: read while a page captures, else wiped."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.app.registration_scans import StationScans
from kiosk.devices.drop_folder import STEADY_SECONDS, DropFolder
from kiosk.flows import registration_events as events
from tests.gui.registration.persons import draw_person
from tests.gui.registration.walks import state_after, steps_of_a_citizen

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.domain.errors import KioskError
    from tests.gui.registration.conftest import Station


class Clock:
    """Let time pass by hand."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def said() -> list[KioskError]:
    return []


@pytest.fixture
def scans(station: Station, tmp_path: Path, clock: Clock, said: list[KioskError]) -> StationScans:
    folder = DropFolder(tmp_path, clock=clock)
    return StationScans(station.window, folder, station.lane, said.append)


def come_to_capture(station: Station) -> None:
    person = draw_person(1)
    station.resume(state_after(steps_of_a_citizen(person)[:13], station.ports, person))
    station.send(events.DocumentChosen("passport.USA"))
    station.go_on()


def look(station: Station, scans: StationScans, clock: Clock) -> None:
    """Look until a file that stays as it is counts as complete."""
    for _ in range(3):
        scans.look()
        station.settle()
        clock.now += STEADY_SECONDS


def test_a_scan_is_read_where_a_page_waits_for_it_and_leaves_the_disk(
    station: Station, scans: StationScans, clock: Clock, tmp_path: Path
) -> None:
    scans.clear()
    come_to_capture(station)
    (tmp_path / "scan.jpg").write_bytes(b"a picture")
    look(station, scans, clock)
    document = station.window.state.document
    assert document is not None
    assert document.image == b"a picture"
    assert list(tmp_path.iterdir()) == []


def test_a_scan_that_nobody_waits_for_is_not_read_and_wiped_with_the_rest(
    station: Station, scans: StationScans, clock: Clock, tmp_path: Path
) -> None:
    come_to_capture(station)
    station.window.go_back()
    (tmp_path / "early.jpg").write_bytes(b"a picture")
    look(station, scans, clock)
    assert station.window.state.document is None
    station.window.wipe()
    station.settle()
    assert list(tmp_path.iterdir()) == []


def test_a_scan_that_comes_when_its_registrant_has_gone_never_reaches_the_next(
    station: Station, scans: StationScans, clock: Clock, tmp_path: Path
) -> None:
    scans.begin()
    come_to_capture(station)
    station.window.wipe()
    station.settle()
    (tmp_path / "late.jpg").write_bytes(b"a picture of the one before")
    look(station, scans, clock)
    assert list(tmp_path.iterdir()) == []
    come_to_capture(station)
    look(station, scans, clock)
    assert station.window.state.document is None


def test_a_folder_that_cannot_be_wiped_is_said_once(
    station: Station, scans: StationScans, clock: Clock, tmp_path: Path, said: list[KioskError]
) -> None:
    tmp_path.rmdir()
    look(station, scans, clock)
    assert [error.problem for error in said] == ["The folder for scans cannot be opened."]
    tmp_path.mkdir()


def test_what_lies_there_when_a_window_begins_is_wiped(
    station: Station, scans: StationScans, tmp_path: Path
) -> None:
    (tmp_path / "somebody-else.jpg").write_bytes(b"a picture")
    scans.begin()
    station.settle()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_gone_is_said(
    station: Station, scans: StationScans, tmp_path: Path, said: list[KioskError]
) -> None:
    come_to_capture(station)
    tmp_path.rmdir()
    scans.look()
    station.settle()
    assert [error.problem for error in said] == ["The folder for scans cannot be opened."]
    tmp_path.mkdir()
