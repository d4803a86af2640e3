"""A station opens again by itself."""

from __future__ import annotations

import pytest

from kiosk.app.registration_keeper import LONGEST_PAUSE, keep_open

CRASHED, KILLED = 70, -9


@pytest.mark.parametrize("last", [0, 2])
def test_it_stays_closed_when_staff_leave_or_it_cannot_open(last: int) -> None:
    pauses: list[float] = []
    assert keep_open(lambda: last, pauses.append) == last
    assert pauses == []


def test_after_each_crash_it_opens_again_a_little_later() -> None:
    codes = iter([CRASHED, KILLED, *[CRASHED] * 8, 0])
    pauses: list[float] = []
    assert keep_open(lambda: next(codes), pauses.append) == 0
    assert pauses[:3] == [1.0, 2.0, 4.0]
    assert pauses[-1] == LONGEST_PAUSE
