"""When a registrant counts as gone."""

from __future__ import annotations

import pytest

from kiosk.flows.registration_idle import (
    AWAKE,
    COUNTDOWN,
    READING_PATIENCE,
    USUAL_PATIENCE,
    IdleClock,
    Idleness,
    look,
    patience,
    touch,
)
from kiosk.flows.registration_state import Page

BEGIN = 5000.0
LEAST_COUNTDOWN = 20
THREE_MINUTES = 180
LEAST_EXTENSIONS = 10


def test_the_countdown_is_long_enough_to_be_noticed() -> None:
    assert COUNTDOWN >= LEAST_COUNTDOWN


@pytest.mark.parametrize("page", [Page.NOTICE, Page.STATEMENT])
def test_pages_to_read_wait_three_minutes_first(page: Page) -> None:
    clock = IdleClock(BEGIN)
    assert look(clock, page, BEGIN + THREE_MINUTES - 0.1) == AWAKE
    assert look(clock, page, BEGIN + THREE_MINUTES).idleness is Idleness.COUNTING
    assert patience(page) == READING_PATIENCE


@pytest.mark.parametrize("page", Page)
def test_every_page_counts_down_and_then_expires(page: Page) -> None:
    clock, begins = IdleClock(BEGIN), BEGIN + patience(page)
    first = look(clock, page, begins)
    assert (first.idleness, first.seconds_left) == (Idleness.COUNTING, COUNTDOWN)
    last = look(clock, page, begins + COUNTDOWN - 0.01)
    assert (last.idleness, last.seconds_left) == (Idleness.COUNTING, 1)
    assert look(clock, page, begins + COUNTDOWN).idleness is Idleness.EXPIRED
    assert look(clock, page, begins + 1e6).idleness is Idleness.EXPIRED


def test_an_untouched_attract_screen_never_counts() -> None:
    assert look(IdleClock(BEGIN), Page.ATTRACT, BEGIN + 1e6, carries=False) == AWAKE


def test_one_touch_gives_all_the_time_again_as_often_as_it_takes() -> None:
    clock, now = IdleClock(BEGIN), BEGIN
    for extension in range(1, 5 * LEAST_EXTENSIONS):
        now += USUAL_PATIENCE + COUNTDOWN - 1
        assert look(clock, Page.STATUS, now).idleness is Idleness.COUNTING
        clock = touch(clock, Page.STATUS, now)
        assert clock.extensions == extension
        assert look(clock, Page.STATUS, now + USUAL_PATIENCE - 1) == AWAKE


def test_a_touch_before_the_countdown_extends_nothing() -> None:
    clock = touch(IdleClock(BEGIN), Page.STATUS, BEGIN + 10)
    assert clock == IdleClock(BEGIN + 10)


def test_a_touch_that_comes_too_late_brings_nothing_back() -> None:
    """A machine that slept through the countdown wipes, whoever touches it then."""
    clock = IdleClock(BEGIN)
    assert touch(clock, Page.STATUS, BEGIN + 1e5) == clock
