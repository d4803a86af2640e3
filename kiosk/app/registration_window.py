"""Open one window of a station, serve one registrant, and hand the screen to the next window.

`kiosk.app.registration_keeper` tells why a window serves one registrant only.
"""

from __future__ import annotations

import logging
import signal
import sys
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.app.crash_report import explain_unexpected
from kiosk.app.qt_application import start_application
from kiosk.app.registration_adapter import StationAdapter
from kiosk.app.registration_keeper import Word
from kiosk.app.registration_kit_watch import KitWatch
from kiosk.app.registration_line import KeeperLine, KeeperLog
from kiosk.app.registration_processes import die_with_keeper
from kiosk.app.registration_scans import StationScans
from kiosk.app.registration_setup import open_kit, read_setup
from kiosk.app.registration_voice import find_voice
from kiosk.app.settings import settings_from
from kiosk.app.world import World
from kiosk.devices.secret_hasher import Argon2Hasher
from kiosk.devices.worker import ReadingWorker
from kiosk.domain.errors import KioskError
from kiosk.flows.clock_watch import believe
from kiosk.ui.registration.first_showing import FirstShowing
from kiosk.ui.registration.speech import Speech
from kiosk.ui.registration.window import RegistrationWindow
from kiosk.ui.shared import Lane, Theme, apply_theme
from kiosk.ui.shared.hot_keys import STATION_KEYS, HotKeyFilter
from kiosk.ui.shared.language import set_language
from kiosk.ui.shared.machine_watch import MachineWatch

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from PySide6.QtGui import QScreen
    from PySide6.QtWidgets import QApplication

    from kiosk.flows.clock_watch import ClockState
    from kiosk.ui.registration.speech import Voice

_LOG = logging.getLogger(__name__)
_TICK_MS: Final = 500
_TALL: Final = 1000
_TALL_SCALE: Final = 1.25


class NoSuccessorError(KioskError):
    """Tell staff that the window for the next person does not open."""

    def __init__(self) -> None:
        super().__init__(
            "The window for the next person did not open.",
            "It is tried again every minute; the log in the station's folder says when.",
        )


def run_station(
    folder: Path,
    *,
    screen: int = 0,
    windowed: bool = False,
    clocks: str = "",
    speech: bool = False,
) -> None:
    """Open the station of a folder; raises `KioskError` for one that is not set up.

    ``clocks`` is how the clocks stood when the keeper opened the station.

    Nothing of a registrant is ever written but the sealed file, so a start
    after a crash shows the attract screen and knows nothing of who stood there.
    """
    world = World()
    setup = read_setup(folder)
    kit = open_kit(folder, setup, world.clock())
    settings = settings_from()
    application = start_application(demo=False)
    with ReadingWorker() as worker:
        station = StationAdapter(
            folder,
            kit,
            setup,
            world=world,
            hasher=Argon2Hasher(),
            worker=worker,
            devices=settings.devices,
        )
        watch = MachineWatch(station.now, believed=_believed(clocks))
        voice = find_voice() if speech else None
        line = KeeperLine()
        serve(application, station, line, watch, voice, screen=screen, windowed=windowed)


def serve(
    application: QApplication,
    station: StationAdapter,
    line: KeeperLine,
    watch: MachineWatch,
    voice: Voice | None,
    *,
    screen: int,
    windowed: bool,
) -> None:
    """Make the window, show it when the keeper says so, and run until it has to go."""
    die_with_keeper()
    screens = QGuiApplication.screens()
    chosen = screens[min(screen, len(screens) - 1)]
    theme = Theme(touch=True, scale=_usual_scale(chosen.size().height()))
    apply_theme(application, theme)
    set_language(application, station.languages()[0])
    log = KeeperLog(line)
    logging.getLogger().addHandler(log)
    logging.getLogger().setLevel(logging.INFO)
    report = _Report()
    lane = Lane(report.unforeseen)
    window = RegistrationWindow(station, lane, theme=theme)
    report.window = window
    window.watch_machine(watch)
    watch.look()
    if voice is not None:
        Speech(window, voice)
    service = Service(application, window, station, line, lane)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: service.leave())
    ticking = QTimer()
    ticking.timeout.connect(lambda: None)  # lets Python see signals between Qt's events
    ticking.start(_TICK_MS)
    service.place(chosen, windowed=windowed)
    before, sys.excepthook = sys.excepthook, report
    line.listen()
    line.tell(Word.READY)
    try:
        application.exec()
    finally:
        sys.excepthook = before
        ticking.stop()
        station.abandon()
        lane.close()
        logging.getLogger().removeHandler(log)


class Service(QObject):
    """Lead one window from its making to its end, by the keeper's words."""

    def __init__(
        self,
        application: QApplication,
        window: RegistrationWindow,
        station: StationAdapter,
        line: KeeperLine,
        lane: Lane,
    ) -> None:
        super().__init__(application)
        self._application, self._window, self._station = application, window, station
        self._line, self._lane = line, lane
        self._windowed, self._leaves = True, False
        self.kit = KitWatch(window, station, lane, self)
        folder = station.scans()
        self.scans = None if folder is None else StationScans(window, folder, lane, window.say)
        line.heard.connect(self._hear)
        line.ended.connect(self.leave)
        window.wiped.connect(self._rest)
        window.staff_left.connect(window.close)
        # Also where it comes before the loop runs, which would else wait for ever.
        window.staff_left.connect(lambda: QTimer.singleShot(0, application.quit))

    def place(self, screen: QScreen, *, windowed: bool) -> None:
        """Choose where the window will show."""
        self._windowed = windowed
        self._window.setScreen(screen)
        if not windowed:
            HotKeyFilter(self._application, STATION_KEYS)
            self._window.setGeometry(screen.geometry())

    def leave(self) -> None:
        """End when the keeper or the machine does: whatever was entered is erased first.

        Both may say so, each more than once.
        """
        if self._leaves:
            return
        self._leaves = True
        self._window.wiped.disconnect(self._rest)
        self._window.leave()

    def _hear(self, word: str) -> None:
        match word:
            case Word.SHOW:
                self._show()
            case Word.ALONE:
                self._window.raise_()
                self._window.activateWindow()
            case Word.CLOSED:
                self._window.covers.rest.close_station(
                    self._station.words().place, NoSuccessorError()
                )

    def _show(self) -> None:
        """Serve; the kit and the counts are read again, for both may be older than this."""
        self._window.renew(self._station.attempts())
        FirstShowing(self._window).shown.connect(self._shown)
        if self._windowed:
            self._window.show()
        else:
            self._window.showFullScreen()
        self._window.begin_watching()
        self.kit.look()
        self.kit.begin()
        if self.scans is not None:
            self.scans.begin()

    def _shown(self) -> None:
        self._window.raise_()
        self._window.activateWindow()
        self._line.tell(Word.SHOWN)

    def _rest(self) -> None:
        """Serve nobody any more: the next one meets a process in which nobody stood."""
        self.kit.stop()
        self._window.covers.rest.wait()
        self._line.tell(Word.WIPED)


def _believed(clocks: str) -> ClockState | None:
    wall, _, steady = clocks.partition(" ")
    return believe(datetime.fromisoformat(wall), float(steady)) if steady else None


def _usual_scale(height: int) -> float:
    """Give the text size that everybody begins with: a quarter larger on a tall screen."""
    return _TALL_SCALE if height >= _TALL else 1.0


class _Report:
    """Erase and begin anew where the program met something that it did not foresee."""

    window: RegistrationWindow | None = None

    def __call__(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Take what a slot of Qt raised."""
        del kind, trace
        self.unforeseen(error)

    def unforeseen(self, error: BaseException) -> None:
        """Write down where it happened, without what anybody entered, and wipe."""
        _LOG.error("unexpected", exc_info=error)
        explain_unexpected(error)
        if self.window is not None:
            self.window.wipe()
