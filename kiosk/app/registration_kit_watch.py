"""Notice a new kit, a directive that begins and an expiry while nobody stands at a station."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from kiosk.app.registration_adapter import StationAdapter
    from kiosk.domain.errors import KioskError
    from kiosk.services.stations import StationKit
    from kiosk.ui.registration.window import RegistrationWindow
    from kiosk.ui.shared import Lane

_LOOK_EVERY: Final = 15_000  # ms


class KitWatch(QObject):
    """Look at the station's file every few seconds; who stands there is not interrupted.

    A kit that is out of date, or was put there by somebody else, closes the
    station until there is one that holds.
    """

    def __init__(
        self, window: RegistrationWindow, station: StationAdapter, lane: Lane, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window, self._station, self._lane = window, station, lane
        self._looking = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Look from now on."""
        self._timer.start()

    def stop(self) -> None:
        """Look no more: the window serves nobody again."""
        self._timer.stop()

    def look(self) -> None:
        """Look now, unless somebody stands there or a look is under way."""
        if self._looking or self._window.state.carries:
            return
        self._looking = True
        self._lane.run(self, self._station.read_kit, self._read, self._refused)

    def _read(self, kit: StationKit) -> None:
        self._looking = False
        if self._window.state.carries:
            return
        before = self._station.questions()
        self._station.adopt(kit)
        if self._station.questions() != before:
            self._window.renew()
        self._window.covers.rest.forget()

    def _refused(self, error: KioskError) -> None:
        self._looking = False
        if not self._window.state.carries:
            self._window.covers.rest.close_station(self._station.words().place, error)
