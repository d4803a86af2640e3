"""Many registrants through one station: nothing of one is left for the next, nothing grows."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiosk.flows.registration_state import Page
from tests.gui.registration.leaks import ObjectSearch, found_on_screen, what_is_left
from tests.gui.registration.persons import draw_person
from tests.gui.registration.walks import walk_through_window

if TYPE_CHECKING:
    from tests.gui.registration.conftest import Station

FIRST = 1000
"""The seed of the first person: nobody whom another test draws."""
WARMING_UP = 20
"""Registrants after whom every font, picture and module has been loaded."""


def register(station: Station, seed: int) -> None:
    """Have one person walk through the window from the language to the end."""
    pages = list(walk_through_window(station, draw_person(seed)))
    assert pages[-1] == Page.CONFIRMATION
    assert found_on_screen(draw_person(seed - 1).marks) == []
    station.press("Finish and erase")


def left_of(seed: int, station: Station, objects: ObjectSearch) -> list[str]:
    """Search for one of them; an assertion itself would hold whom it draws."""
    marks = draw_person(seed).marks
    return what_is_left(station, marks, objects)


def resident_bytes() -> int:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def test_ten_persons_in_a_row_leave_nothing_to_each_other(station: Station) -> None:
    with ObjectSearch() as objects:
        for seed in range(FIRST, FIRST + 10):
            register(station, seed)
            assert left_of(seed, station, objects) == []


@pytest.mark.long
def test_a_hundred_persons_leave_nothing_and_memory_stays_flat(station: Station) -> None:
    sizes = []
    with ObjectSearch() as objects:
        for seed in range(FIRST, FIRST + WARMING_UP + 100):
            register(station, seed)
            assert left_of(seed, station, objects) == []
            if seed >= FIRST + WARMING_UP:
                sizes.append(resident_bytes())
    middle = sorted(sizes)[len(sizes) // 2]
    assert max(sizes) <= 1.05 * middle
    assert min(sizes) >= 0.95 * middle
