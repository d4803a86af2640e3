"""The registrant's document: looked at through the camera, swiped or brought as a file.

Each function takes an event and the state and gives the next state.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.flows.registration_state import (
    NOTHING_SEEN,
    CapturedDocument,
    Fact,
    Looking,
    Page,
    ReadPicture,
    ReadSwipe,
    StartCamera,
    TakeShot,
)

if TYPE_CHECKING:
    from kiosk.flows import registration_events as events
    from kiosk.flows.registration_state import RegistrationState

_FROM_DOCUMENT = frozenset(Fact) - {Fact.EMAIL}


def look(state: RegistrationState) -> RegistrationState:
    """Start the camera, on the page that captures and where nothing was captured yet."""
    if state.page is not Page.CAPTURE or state.document is not None or state.looking is not None:
        return state
    ticket = state.tickets + 1
    return replace(state, looking=Looking(ticket)).asking(StartCamera(ticket))


def camera_started(event: events.CameraStarted, state: RegistrationState) -> RegistrationState:
    """Watch its frames from now on."""
    if state.looking is None or not state.awaits(event.ticket):
        return state
    return replace(state, looking=replace(state.looking, live=True), pending=None)


def camera_failed(event: events.CameraFailed, state: RegistrationState) -> RegistrationState:
    """Say why there is no picture; a file, a swipe or a person still help."""
    looking = state.looking
    if looking is None or looking.ticket != event.ticket:
        return state
    waiting = isinstance(state.pending, StartCamera | TakeShot)
    pending = None if waiting else state.pending
    lost = replace(looking, live=False, lost=event.error)
    return replace(state, looking=lost, pending=pending)


def frame_watched(event: events.FrameWatched, state: RegistrationState) -> RegistrationState:
    """Give the next hint; once the fields agree, take the shot without being told."""
    looking = state.looking
    if looking is None or looking.ticket != event.ticket or not looking.live:
        return state
    if state.pending is not None or event.watched == looking.watched:
        return state
    seen = replace(state, looking=replace(looking, watched=event.watched))
    return seen.asking(TakeShot(state.tickets + 1)) if event.watched.settled else seen


def picture_offered(event: events.PictureOffered, state: RegistrationState) -> RegistrationState:
    """Have a picture read that the registrant took or brought."""
    if not _takes(state):
        return state
    return state.asking(ReadPicture(state.tickets + 1, event.data))


def swiped(event: events.LinesSwiped, state: RegistrationState) -> RegistrationState:
    """Take a swipe on the page that captures; elsewhere it lands nowhere."""
    if not _takes(state):
        return state
    return state.asking(ReadSwipe(state.tickets + 1, event.lines))


def _takes(state: RegistrationState) -> bool:
    busy = isinstance(state.pending, TakeShot | ReadPicture | ReadSwipe)
    return state.page is Page.CAPTURE and state.document is None and not busy


def document_read(event: events.DocumentRead, state: RegistrationState) -> RegistrationState:
    """Keep the document with its lines; the camera is put away."""
    if not state.awaits(event.ticket):
        return state
    pending = state.pending
    image = pending.data if isinstance(pending, ReadPicture) else event.image
    document = CapturedDocument(
        event.scan,
        image,
        event.scan.preview,
        "swipe" if isinstance(pending, ReadSwipe) else "image",
        event.at,
    )
    return _captured(state, document)


def nothing_readable(event: events.NothingReadable, state: RegistrationState) -> RegistrationState:
    """Keep the picture of a paper that has no lines; of any other, ask for a better one."""
    pending = state.pending
    if not isinstance(pending, ReadPicture) or not state.awaits(event.ticket):
        return state
    if state.chosen is not None and state.chosen.has_lines:
        return replace(state, pending=None, problem=event.error)
    document = CapturedDocument(None, pending.data, event.preview, "image", event.at)
    return _captured(state, document)


def _captured(state: RegistrationState, document: CapturedDocument) -> RegistrationState:
    """Keep a document; what was said about another one's facts goes."""
    said = tuple(pair for pair in state.said if pair[0] not in _FROM_DOCUMENT)
    return replace(
        state, document=document, said=said, looking=None, pending=None, problem=None, missing=""
    )


def failed(event: events.Failed, state: RegistrationState) -> RegistrationState:
    """Say why something failed; on the page that captures the camera looks again."""
    if not state.awaits(event.ticket):
        return state
    looking = state.looking and replace(state.looking, watched=NOTHING_SEEN)
    return replace(state, pending=None, looking=looking, problem=event.error)


def retaken(_event: events.Retaken, state: RegistrationState) -> RegistrationState:
    """Put the document away and look again."""
    if state.page is not Page.CAPTURE or state.document is None:
        return state
    said = tuple(pair for pair in state.said if pair[0] not in _FROM_DOCUMENT)
    return look(replace(state, document=None, said=said, missing="", problem=None))


def put_camera_away(state: RegistrationState) -> RegistrationState:
    """Leave the page that captures."""
    waiting = isinstance(state.pending, StartCamera | TakeShot | ReadPicture | ReadSwipe)
    return replace(state, looking=None, pending=None if waiting else state.pending)
