"""A clock that is moved is noticed; one that drifts and is kept right is not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.flows.clock_watch import TOLERANCE, ClockState, believe, look

START = datetime(2026, 6, 12, 21, 0, tzinfo=UTC)


def after(state: ClockState, seconds: float, *, set_by: float = 0) -> ClockState:
    """Let time pass, and have somebody set the wall clock by so many seconds."""
    wall = state.wall + state.skew + timedelta(seconds=seconds + set_by)
    return look(state, wall, state.steady + seconds)


def test_time_that_passes_on_both_clocks_is_no_jump() -> None:
    state = believe(START, 100.0)
    for _ in range(10):
        state = after(state, 3600)
    assert not state.jumped


@pytest.mark.parametrize("seconds", [-3600, -31, 31, 86400])
def test_a_clock_that_was_set_is_noticed(seconds: float) -> None:
    state = after(believe(START, 100.0), 10, set_by=seconds)
    assert state.jumped
    assert state.skew == timedelta(seconds=seconds)


def test_it_stays_noticed_until_a_person_believes_the_clock() -> None:
    state = after(believe(START, 100.0), 10, set_by=300)
    later = look(state, START + timedelta(seconds=1320), 1110.0)
    assert later.jumped
    assert not believe(START, 100.0).jumped


def test_a_clock_that_was_put_right_again_is_forgiven() -> None:
    state = after(believe(START, 100.0), 10, set_by=300)
    right = look(state, START + timedelta(seconds=20), 120.0)
    assert not right.jumped


def test_small_steps_do_not_add_up() -> None:
    state = believe(START, 100.0)
    for _ in range(1000):
        state = after(state, 60, set_by=TOLERANCE.total_seconds() / 2)
    assert not state.jumped
