"""How often a code may be tried."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from kiosk.flows.registration_throttle import FIRST_WAIT, FREE_MISSES, LONGEST_WAIT, Throttle

NOW = datetime(2026, 6, 12, 9, 0, tzinfo=UTC)


def after(misses: int) -> Throttle:
    throttle = Throttle()
    for _ in range(misses):
        throttle = throttle.missed(NOW)
    return throttle


def test_the_first_misses_cost_nothing() -> None:
    assert after(FREE_MISSES).open_at(NOW)


def test_each_further_miss_waits_twice_as_long_up_to_a_limit() -> None:
    waits = []
    for misses in range(FREE_MISSES + 1, FREE_MISSES + 9):
        until = after(misses).closed_until
        assert until is not None
        waits.append(until - NOW)
    assert waits[:3] == [FIRST_WAIT, 2 * FIRST_WAIT, 4 * FIRST_WAIT]
    assert waits == sorted(waits)
    assert waits[-1] == LONGEST_WAIT


def test_a_closed_try_opens_again_by_itself() -> None:
    throttle = after(FREE_MISSES + 1)
    assert not throttle.open_at(NOW + FIRST_WAIT - timedelta(seconds=1))
    assert throttle.open_at(NOW + FIRST_WAIT)


def test_a_hit_forgets_the_misses() -> None:
    assert after(9).hit() == Throttle()
