"""A look through the camera: opened, live, one hint at a time, the shot by itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.flows.onboarding_state import Capture, Field, Problem, StartCamera, TakeShot

if TYPE_CHECKING:
    from kiosk.flows import onboarding_events as events
    from kiosk.flows.onboarding_state import OnboardingState


def opened(_event: events.CameraOpened, state: OnboardingState) -> OnboardingState:
    """Start the camera; what was being read is not waited for any more."""
    if not state.editable or state.capture is not None:
        return state
    ticket = state.tickets + 1
    return replace(state, capture=Capture(ticket)).asking(StartCamera(ticket))


def started(event: events.CameraStarted, state: OnboardingState) -> OnboardingState:
    """Look at its frames from now on."""
    capture = state.capture
    if capture is None or not state.awaits(event.ticket):
        return state
    return replace(state, capture=replace(capture, live=True), pending=None)


def failed(event: events.CameraFailed, state: OnboardingState) -> OnboardingState:
    """Put the camera away and say why it gives no picture."""
    if state.capture is None or state.capture.ticket != event.ticket:
        return state
    return replace(_away(state), problem=Problem(event.error, Field.DOCUMENT))


def watched(event: events.FrameWatched, state: OnboardingState) -> OnboardingState:
    """Give the next hint; once the fields agree, take the shot without being told."""
    capture = state.capture
    if capture is None or capture.ticket != event.ticket or not capture.live:
        return state
    if state.pending is not None or event.watched == capture.watched:
        return state
    seen = replace(state, capture=replace(capture, watched=event.watched))
    return seen.asking(TakeShot(state.tickets + 1)) if event.watched.settled else seen


def closed(_event: events.CameraClosed, state: OnboardingState) -> OnboardingState:
    """Put the camera away."""
    return state if state.capture is None else _away(state)


def _away(state: OnboardingState) -> OnboardingState:
    waiting = isinstance(state.pending, StartCamera | TakeShot)
    return replace(state, capture=None, pending=None if waiting else state.pending)
