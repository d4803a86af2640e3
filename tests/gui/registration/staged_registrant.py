"""A registrant inside a station's window, led by a test in another process."""

from __future__ import annotations

import json
import os
import socket
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from kiosk.app.assets import asset
from kiosk.app.registration_adapter import StationAdapter
from kiosk.flows import registration_events as events
from kiosk.flows.registration_idle import COUNTDOWN, Idleness, patience
from kiosk.flows.registration_state import Page, StationRules
from kiosk.reading.results import Hint, Preview, Reading, Watched
from kiosk.ui.registration.ports import Shot
from kiosk.ui.registration.statement_view import StatementView
from kiosk.ui.registration.window import RegistrationWindow
from tests.gui.registration.persons import draw_person
from tests.gui.registration.station_fakes import FakeFrame
from tests.gui.registration.walks import steps_abroad, steps_of_a_citizen

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.ui.shared.widgets.live_canvas import LiveFrame
    from tests.gui.registration.persons import SyntheticPerson

WALKS: dict[str, Callable[[SyntheticPerson], list[events.Event]]] = {
    "citizen": steps_of_a_citizen,
    "abroad": steps_abroad,
}
_TURN_MS = 10


class StagedStation(StationAdapter):
    """Serve with the true kit, folder and reading process; camera and clock are the test's."""

    ahead = 0.0
    person: SyntheticPerson | None = None
    former = False
    reads = False

    def rules(self) -> StationRules:
        """Ask all that can be asked."""
        return StationRules(former=self.former, order=self.former)

    def uptime(self) -> float:
        """Let time pass as the test says."""
        return super().uptime() + self.ahead

    def camera_start(self) -> None:
        """Look at the person's document."""

    def camera_latest(self) -> LiveFrame | None:
        """Give one picture again and again."""
        return FakeFrame(at=super().uptime())

    def camera_watch(self, frame: LiveFrame) -> Watched:
        """Read the lines at once."""
        assert self.person is not None
        preview = Preview(frame.width, frame.height, frame.pixels)
        return Watched(
            Hint.DONE, reading=Reading(self.person.lines), settled=True, preview=preview
        )

    def camera_shot(self) -> Shot:
        """Give their document; where ``reads`` is set, a true process reads a picture for it."""
        assert self.person is not None
        if self.reads:
            self.read_picture(asset("specimens", "passport-utopia.jpg").read_bytes())
        return Shot(self.assess_lines(self.person.lines), self.person.picture)


class Registrant:
    """Take a test's words and do in the window what they say."""

    def __init__(self, application: QApplication, station: StagedStation, address: str) -> None:
        self._application, self._station, self._address = application, station, address
        self._line: socket.socket | None = None
        self._busy = False

    def look(self) -> None:
        """Say once that the window shows; then hear the next word, if there is one."""
        window = self._window()
        if window is None or not window.isVisible() or self._busy:
            return
        if self._line is None:
            self._line = socket.socket(socket.AF_UNIX)
            self._line.connect(self._address)
            self._tell(pid=os.getpid())
            window.wiped.connect(lambda: self._tell(wiped=True))
            self._line.setblocking(False)
            return
        try:
            heard = self._line.recv(4096)
        except BlockingIOError:
            return
        if heard:
            self._busy = True
            self._do(window, *json.loads(heard))
            self._busy = False

    def _tell(self, **said: object) -> None:
        assert self._line is not None
        self._line.sendall(json.dumps(said).encode() + b"\n")

    def _do(self, window: RegistrationWindow, act: str, *how: object) -> None:
        if act == "walk":
            seed, name, count, reads = how
            assert isinstance(seed, int)
            assert isinstance(count, int)
            self._station.reads = bool(reads)
            self._walk(window, draw_person(seed), str(name), count)
            self._tell(page=window.state.page.value)
        elif act == "idle":
            self._station.person = None
            self._station.ahead += patience(window.state.page)
            while window.watch.last.idleness is not Idleness.COUNTING:
                QTest.qWait(_TURN_MS)
            self._station.ahead += COUNTDOWN

    def _walk(
        self, window: RegistrationWindow, person: SyntheticPerson, name: str, count: int
    ) -> None:
        self._station.person = person
        self._station.former = name == "abroad"
        window.renew()
        for event in WALKS[name](person)[:count]:
            if isinstance(event, events.Signed):
                sign(window)
            else:
                window.send(event)
            self._settle(window)
        QApplication.clipboard().setText(person.surname)
        for line in window.reading.findChildren(QLineEdit):
            line.clear()
            QTest.keyClicks(line, person.surname)

    def _settle(self, window: RegistrationWindow) -> None:
        """Wait for what was asked for; the camera takes its picture by itself."""
        QTest.qWait(_TURN_MS)
        while window.state.pending is not None or (
            window.state.page is Page.CAPTURE and window.state.document is None
        ):
            QTest.qWait(_TURN_MS)

    @staticmethod
    def _window() -> RegistrationWindow | None:
        for each in QApplication.topLevelWidgets():
            if isinstance(each, RegistrationWindow):
                return each
        return None


def sign(window: RegistrationWindow) -> None:
    """Draw a line on the signature's field."""
    view = window.view
    assert isinstance(view, StatementView)
    canvas = view.pad.canvas
    left, start = Qt.MouseButton.LeftButton, canvas.rect().center() / 2
    QTest.mousePress(canvas, left, pos=start)
    for step in range(1, 9):
        place = start + QPoint(canvas.width() * step // 20, 3 * step * (-1) ** step)
        QTest.mouseMove(canvas, place)
    QTest.mouseRelease(canvas, left, pos=place)
