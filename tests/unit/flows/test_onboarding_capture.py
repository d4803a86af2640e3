"""A look through the camera: started, hints, the shot by itself, put away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.domain.errors import KioskError
from kiosk.flows import onboarding_events as events
from kiosk.flows.onboarding_state import NOTHING_SEEN, Field, Phase, ReadDocument, TakeShot
from kiosk.reading.results import Hint, Watched

if TYPE_CHECKING:
    from kiosk.flows.onboarding_state import Capture

    from .conftest import Desk

LOST = KioskError("The camera stopped giving pictures.", "Check its cable and try again.")
GLARE, SETTLED = Watched(Hint.TILT_GLARE), Watched(Hint.DONE, settled=True)


def opened(desk: Desk) -> Capture:
    """Open the camera and have it started."""
    desk.send(events.CameraOpened())
    assert desk.state.capture is not None
    desk.send(events.CameraStarted(desk.state.capture.ticket))
    assert desk.state.capture.live
    return desk.state.capture


def test_camera_shows_nothing_before_it_runs(desk: Desk) -> None:
    state = desk.send(events.CameraOpened())
    assert state.capture is not None
    assert not state.capture.live
    before = desk.state
    assert desk.send(events.FrameWatched(state.capture.ticket, GLARE)) == before


def test_one_hint_at_a_time(desk: Desk) -> None:
    capture = opened(desk)
    assert capture.watched == NOTHING_SEEN
    state = desk.send(events.FrameWatched(capture.ticket, GLARE))
    assert state.capture is not None
    assert state.capture.watched.hint is Hint.TILT_GLARE


def test_settled_frames_take_the_shot_by_themselves(desk: Desk) -> None:
    capture = opened(desk)
    desk.send(events.FrameWatched(capture.ticket, SETTLED))
    assert isinstance(desk.state.pending, TakeShot)
    state = desk.read()
    assert state.phase is Phase.REVIEWING
    assert state.capture is None
    assert desk.document.image == b"a shot"
    assert desk.document.source == "image"
    assert state.examining is not None


def test_no_second_shot_is_taken_while_the_first_is(desk: Desk) -> None:
    capture = opened(desk)
    before = desk.send(events.FrameWatched(capture.ticket, SETTLED))
    assert desk.send(events.FrameWatched(capture.ticket, GLARE)) == before


def test_failed_shot_is_said_and_the_camera_looks_again(desk: Desk) -> None:
    capture = opened(desk)
    desk.send(events.FrameWatched(capture.ticket, SETTLED))
    assert desk.state.pending is not None
    state = desk.send(events.ReadingFailed(desk.state.pending.ticket, LOST))
    assert state.problem is not None
    assert state.capture is not None
    assert state.capture.watched == NOTHING_SEEN
    desk.send(events.FrameWatched(capture.ticket, SETTLED))
    assert isinstance(desk.state.pending, TakeShot)
    assert desk.state.problem is None


def test_camera_that_fails_is_put_away_with_a_sentence(desk: Desk) -> None:
    capture = opened(desk)
    state = desk.send(events.CameraFailed(capture.ticket, LOST))
    assert state.capture is None
    assert state.problem is not None
    assert (state.problem.error, state.problem.field) == (LOST, Field.DOCUMENT)


def test_camera_that_never_starts_is_waited_for_no_more(desk: Desk) -> None:
    desk.send(events.CameraOpened())
    assert desk.state.capture is not None
    state = desk.send(events.CameraFailed(desk.state.capture.ticket, LOST))
    assert (state.capture, state.pending) == (None, None)


@pytest.mark.parametrize("started", [False, True])
def test_closed_camera_leaves_nothing_waiting(desk: Desk, started: bool) -> None:
    desk.send(events.CameraOpened())
    assert desk.state.capture is not None
    if started:
        desk.send(events.CameraStarted(desk.state.capture.ticket))
    state = desk.send(events.CameraClosed())
    assert (state.capture, state.pending) == (None, None)
    assert desk.send(events.CameraClosed()) is state


def test_late_news_of_a_camera_that_was_put_away_is_dropped(desk: Desk) -> None:
    late = opened(desk).ticket
    desk.send(events.CameraClosed())
    opened(desk)
    before = desk.state
    for event in (
        events.CameraStarted(late),
        events.FrameWatched(late, SETTLED),
        events.CameraFailed(late, LOST),
    ):
        assert desk.send(event) == before


def test_shot_of_a_camera_that_was_put_away_is_dropped(desk: Desk) -> None:
    capture = opened(desk)
    desk.send(events.FrameWatched(capture.ticket, SETTLED))
    assert desk.state.pending is not None
    late = desk.state.pending.ticket
    before = desk.send(events.CameraClosed())
    assert desk.send(events.ReadingFailed(late, LOST)) == before


def test_file_takes_the_place_of_the_camera(desk: Desk) -> None:
    opened(desk)
    state = desk.send(events.DocumentOffered(b"a picture"))
    assert state.capture is None
    assert isinstance(state.pending, ReadDocument)


@pytest.mark.parametrize("leaving", [events.WithoutDocument(), events.LinesTyped(("I<UTO",))])
def test_other_way_puts_the_camera_away(desk: Desk, leaving: events.Event) -> None:
    opened(desk)
    assert desk.send(leaving).capture is None


def test_statement_puts_the_camera_away(desk: Desk) -> None:
    desk.scan()
    opened(desk)
    state = desk.press()
    assert (state.phase, state.capture) == (Phase.SIGNING, None)


def test_camera_opens_once(desk: Desk) -> None:
    opened(desk)
    before = desk.state
    assert desk.send(events.CameraOpened()) == before


def test_next_applicant_is_not_seen_through_the_last_ones_camera(desk: Desk) -> None:
    opened(desk)
    assert desk.send(events.NextApplicant(desk.today)).capture is None
