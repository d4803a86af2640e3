"""A registrant who goes away is in no byte of the station's memory, and in no file of it."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.gui.registration.leaks import found_in_folder
from tests.gui.registration.memory import MemorySearch
from tests.gui.registration.persons import draw_person
from tests.gui.registration.true_station import open_station
from tests.gui.registration.walks import steps_abroad, steps_of_a_citizen

if TYPE_CHECKING:
    from tests.gui.registration.true_station import Shown, TrueStation

FIRST = 7000
"""The seed of the first person: nobody whom another test draws."""
LONGEST_COVER = 2.0
"""Seconds for which nobody is served between two registrants."""
WARMING_UP = 5


def come_and_go(
    station: TrueStation, window: Shown, seed: int, walk: str, count: int, *, reads: bool = False
) -> float:
    """Have one person come to a step and be left alone; give when they were wiped.

    Their marks are found in the window's memory before.
    """
    window.walk(seed, walk, count, reads=reads)
    assert window.pid in station.processes()
    assert MemorySearch(draw_person(seed).marks).found_in([window.pid])
    return window.go_away()


def what_is_left(station: TrueStation, seed: int) -> set[str]:
    """Give the marks in the memory of the keeper and all that it started, and in any file."""
    marks = draw_person(seed).marks
    on_disk = found_in_folder(station.folder.parent, marks)
    return MemorySearch(marks).found_in(station.processes()) | set(on_disk)


def test_whoever_is_left_alone_is_in_no_byte_of_memory_or_disk_afterwards(
    tmp_path: Path,
) -> None:
    with open_station(tmp_path) as station:
        window = station.next_window()
        come_and_go(station, window, FIRST, "citizen", 22)
        station.next_window()
        station.wait_without({window.pid})
        assert what_is_left(station, FIRST) == set()


@pytest.mark.long
def test_a_station_without_a_next_window_stays_closed_and_remembers_nobody(
    tmp_path: Path,
) -> None:
    """The memory that nobody replaces is overwritten where it was freed."""
    with open_station(tmp_path, windows=1) as station:
        window = station.next_window()
        come_and_go(station, window, FIRST + 1, "citizen", 22)
        station.wait_for_note("station closed")
        assert window.pid in station.processes()
        assert what_is_left(station, FIRST + 1) == set()


@pytest.mark.long
@pytest.mark.parametrize(
    ("walk", "steps"),
    [
        ("citizen", len(steps_of_a_citizen(draw_person(0)))),
        ("abroad", len(steps_abroad(draw_person(0)))),
    ],
)
def test_left_alone_at_every_single_step_no_byte_is_left(
    tmp_path: Path, walk: str, steps: int
) -> None:
    with open_station(tmp_path) as station:
        window = station.next_window()
        left, covers = {}, []
        for count in range(1, steps + 1):
            seed = FIRST + 100 + count
            wiped_at = come_and_go(station, window, seed, walk, count, reads=count % 8 == 0)
            following = station.next_window()
            covers.append(time.monotonic() - wiped_at)
            station.wait_without({window.pid})
            left[count] = what_is_left(station, seed)
            window = following
        assert {count: found for count, found in left.items() if found} == {}
        assert sorted(covers)[len(covers) // 2] <= LONGEST_COVER, covers


@pytest.mark.long
def test_a_hundred_persons_through_one_kiosk_leave_nothing_and_memory_stays_flat(
    tmp_path: Path,
) -> None:
    with open_station(tmp_path) as station:
        window = station.next_window()
        sizes, covers = [], []
        for seed in range(FIRST + 200, FIRST + 200 + WARMING_UP + 100):
            window.walk(seed, "citizen", len(steps_of_a_citizen(draw_person(seed))))
            wiped_at = window.go_away()
            following = station.next_window()
            covers.append(time.monotonic() - wiped_at)
            station.wait_without({window.pid})
            assert what_is_left(station, seed) == set()
            sizes.append(sum(resident_bytes(pid) for pid in (station.keeper.pid, following.pid)))
            window = following
        sizes = sizes[WARMING_UP:]
        middle = sorted(sizes)[len(sizes) // 2]
        assert max(sizes) <= 1.05 * middle
        assert min(sizes) >= 0.95 * middle
        assert sorted(covers)[len(covers) // 2] <= LONGEST_COVER, covers


def resident_bytes(pid: int) -> int:
    """Give the memory that a process has filled itself; libraries are shared as others come."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Anonymous:"))
