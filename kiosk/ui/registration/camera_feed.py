"""Bring the camera's frames to the screen and to the reader, each at its own pace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.domain.errors import KioskError
from kiosk.flows import registration_events as events

if TYPE_CHECKING:
    from kiosk.flows.registration_state import Looking, RegistrationState
    from kiosk.reading.results import Watched
    from kiosk.ui.registration.ports import RegistrationPorts
    from kiosk.ui.shared import Lane
    from kiosk.ui.shared.widgets.live_canvas import LiveFrame

INTERVAL_MS: Final = 83
"""Twelve pictures a second look live and leave the window its time."""


class CameraFeed(QObject):
    """Poll the camera while a state looks through it.

    ``shown`` carries every frame, ``sent`` what the reader makes of one of them
    at a time: a slow reader skips frames, the picture does not wait for it.
    """

    shown = Signal(object)
    sent = Signal(object)

    def __init__(self, ports: RegistrationPorts, lane: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self._ports, self._lane = ports, lane
        self._looking: Looking | None = None
        self._watching = False
        self._last_at = float("-inf")
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.poll)

    def follow(self, state: RegistrationState) -> None:
        """Poll while the camera is live and nothing is being read."""
        self._looking = state.looking
        live = state.looking is not None and state.looking.live and state.pending is None
        if live and not self._timer.isActive():
            self._last_at = float("-inf")
            self._timer.start()
        elif not live:
            self._timer.stop()

    def poll(self) -> None:
        """Show the newest frame, and have it looked at unless another one still is."""
        looking = self._looking
        if looking is None:
            return
        ticket = looking.ticket
        try:
            frame = self._ports.camera_latest()
        except KioskError as error:
            self.sent.emit(events.CameraFailed(ticket, error))
            return
        if frame is None or frame.at <= self._last_at:
            return
        self._last_at = frame.at
        self.shown.emit(frame)
        if not self._watching:
            self._watch(frame, ticket)

    def _watch(self, frame: LiveFrame, ticket: int) -> None:
        self._watching = True

        def watched(seen: Watched) -> None:
            self._watching = False
            self.sent.emit(events.FrameWatched(ticket, seen))

        def failed(error: KioskError) -> None:
            self._watching = False
            self.sent.emit(events.CameraFailed(ticket, error))

        self._lane.run(self, lambda: self._ports.camera_watch(frame), watched, failed)
