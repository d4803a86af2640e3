"""Take what a scanner saves while a registrant captures; nothing stays lying in its folder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from kiosk.flows import registration_events as events
from kiosk.flows.registration_state import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.devices.drop_folder import DropFolder
    from kiosk.domain.errors import KioskError
    from kiosk.ui.registration.window import RegistrationWindow
    from kiosk.ui.shared import Lane

_LOOK_MS: Final = 500


class StationScans(QObject):
    """Bring scans into one window, while its page captures.

    The folder is the station's own: it was empty when the station was set up,
    and whatever lies in it when nobody captures shows somebody who is gone. It
    is wiped when the window begins, at each wipe, as soon as it was read, and
    at each look while no page captures: a slow scanner saves after its user
    has gone, and the next one must not be given that.
    """

    def __init__(
        self,
        window: RegistrationWindow,
        folder: DropFolder,
        lane: Lane,
        say: Callable[[KioskError], None],
    ) -> None:
        super().__init__(window)
        self._window, self._folder, self._lane, self._say = window, folder, lane, say
        self._looking = False
        self._complaint = ""
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        window.wiped.connect(self.clear)

    def begin(self) -> None:
        """Look from now on."""
        self.clear()
        self._timer.start()

    def clear(self) -> None:
        """Wipe what lies there."""
        self._lane.run(self, self._folder.clear, lambda _: None, self._say)

    def look(self) -> None:
        """Take the newest scan where one is waited for; wipe what lies there where none is."""
        state = self._window.state
        captures = state.page is Page.CAPTURE
        if self._looking or (captures and state.document is not None):
            return
        self._looking = True
        if captures:
            self._lane.run(self, self._take, self._taken, self._failed)
        else:
            self._lane.run(self, self._folder.clear, self._cleared, self._stays)

    def _take(self) -> bytes:
        found = self._folder.poll()
        if found.refusals:
            raise found.refusals[0]
        data = b""
        for file in found.files:
            taken = self._folder.take(file)
            data = taken.data
            self._folder.discard(taken)
        return data

    def _taken(self, data: bytes) -> None:
        self._looking = False
        if data:
            self._window.send(events.PictureOffered(data))

    def _failed(self, error: KioskError) -> None:
        self._looking = False
        self._say(error)

    def _cleared(self, _: None) -> None:
        self._looking, self._complaint = False, ""

    def _stays(self, error: KioskError) -> None:
        """Say once what keeps the folder from being wiped, not twice a second."""
        self._looking = False
        if str(error) != self._complaint:
            self._complaint = str(error)
            self._say(error)
