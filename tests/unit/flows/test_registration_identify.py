"""Who the registrant is: by a code, a badge, a number with an address, or not at all."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.domain.enrolments import WayIn
from kiosk.flows import registration_events as events
from kiosk.flows.registration import advance
from kiosk.flows.registration_state import (
    Fact,
    Identify,
    Page,
)
from kiosk.reading.results import Hint, Watched
from tests.unit.flows.registration_walk import (
    BACK,
    ERROR,
    NOW,
    ON,
    PREVIEW,
    RECEIPT,
    TODAY,
    asked,
    composed,
    play,
    reviewed,
    scan,
    started,
)


def test_pressed_early_the_button_names_what_is_missing_and_keeps_the_page() -> None:
    state = advance(started(), ON)
    assert state.page is Page.WAY_IN
    assert state.missing
    assert advance(state, events.WayChosen(WayIn.BADGE)).missing == ""


@pytest.mark.parametrize("way", [WayIn.INVITATION, WayIn.BADGE])
def test_a_code_is_looked_up_and_then_forgotten(way: WayIn) -> None:
    state = play(started(), [events.WayChosen(way), ON])
    assert state.page is Page.IDENTIFY
    assert advance(state, ON).missing
    state = play(state, [events.Drafted(" 4f2k-9qrm "), ON])
    assert state.pending == Identify(1, way, ("4f2k-9qrm",))
    found = advance(state, events.Found(1, "e1"))
    assert (found.page, found.entry_id, found.draft) == (Page.STATUS, "e1", "")


def test_the_roster_takes_a_number_and_an_address_which_is_not_asked_for_again() -> None:
    state = play(started(), [events.WayChosen(WayIn.ROSTER), ON, events.Drafted("10042"), ON])
    assert state.page is Page.ROSTER_EMAIL
    assert advance(state, ON).missing
    state = play(state, [events.Drafted("anna@example.org"), ON])
    assert state.pending == Identify(1, WayIn.ROSTER, ("10042", "anna@example.org"))
    found = advance(state, events.Found(1, "e3"))
    assert (found.page, found.number) == (Page.STATUS, "")
    assert dict(found.said) == {Fact.EMAIL: "anna@example.org"}


def test_misses_are_counted_for_the_machine_and_close_it_for_a_while() -> None:
    state = play(started(), [events.WayChosen(WayIn.INVITATION), ON, events.Drafted("XXXX")])
    for miss in range(1, 5):
        state = advance(state, ON)
        assert isinstance(state.pending, Identify)
        state = advance(state, events.NotFound(state.pending.ticket, NOW))
        assert state.problem is not None
        assert state.throttle.misses == miss
    closed = advance(state, ON)
    assert closed.pending is None
    assert "Wait 30 seconds" in str(closed.problem)
    wiped = advance(closed, events.Wiped(TODAY))
    again = play(
        wiped,
        [
            events.LanguageChosen("en", NOW),
            ON,
            events.WayChosen(WayIn.INVITATION),
            ON,
            events.Drafted("4F2K"),
            ON,
        ],
    )
    assert again.pending is None
    later = advance(again, events.WentOn(NOW + timedelta(seconds=30)))
    assert isinstance(later.pending, Identify)


def test_none_of_these_leads_on_from_every_page_that_asks_who_you_are() -> None:
    none = events.WayChosen(WayIn.NONE)
    assert play(started(), [none, ON]).page is Page.STATUS
    code = play(started(), [events.WayChosen(WayIn.INVITATION), ON])
    assert advance(code, none).page is Page.STATUS
    number = play(started(), [events.WayChosen(WayIn.ROSTER), ON, events.Drafted("1"), ON])
    led = advance(number, none)
    assert (led.page, led.way, led.number) == (Page.STATUS, WayIn.NONE, "")
    assert advance(asked(), events.WayChosen(WayIn.BADGE)) == asked()


def test_a_badge_is_taken_where_one_is_waited_for_and_lands_nowhere_else() -> None:
    badge = events.BadgeScanned(" B1234567\r")
    waiting = play(started(), [events.WayChosen(WayIn.BADGE), ON])
    assert advance(waiting, badge).draft == "B1234567"
    looked_up = play(waiting, [badge, ON])
    assert advance(looked_up, badge) == looked_up
    code = play(started(), [events.WayChosen(WayIn.INVITATION), ON])
    for state in (code, asked(), reviewed(), composed()):
        assert advance(state, badge) == state


def test_an_outcome_for_somebody_who_is_gone_is_dropped() -> None:
    state = play(started(), [events.WayChosen(WayIn.BADGE), ON, events.Drafted("B1"), ON, BACK])
    for late in (
        events.Found(1, "e2"),
        events.NotFound(1, NOW),
        events.Failed(1, ERROR),
        events.DocumentRead(1, scan(), NOW),
        events.NothingReadable(1, PREVIEW, NOW, ERROR),
        events.StatementComposed(1, "text"),
        events.Sealed(1, RECEIPT),
        events.CameraStarted(1),
        events.CameraFailed(1, ERROR),
        events.FrameWatched(1, Watched(Hint.READING)),
    ):
        assert advance(state, late) == state


def test_while_something_is_looked_up_the_button_waits() -> None:
    state = play(started(), [events.WayChosen(WayIn.BADGE), ON, events.Drafted("B1"), ON])
    assert advance(state, ON) == state
    failed = advance(state, events.Failed(1, ERROR))
    assert (failed.pending, failed.problem) == (None, ERROR)
