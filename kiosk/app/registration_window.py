"""Open a station's window and stay until staff close it."""

from __future__ import annotations

import logging
import signal
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.app.crash_report import explain_unexpected
from kiosk.app.instance import claim_store
from kiosk.app.qt_application import start_application
from kiosk.app.registration_adapter import StationAdapter
from kiosk.app.registration_setup import open_kit, read_setup
from kiosk.app.settings import settings_from
from kiosk.app.world import World
from kiosk.devices.secret_hasher import Argon2Hasher
from kiosk.devices.worker import ReadingWorker
from kiosk.ui.registration.window import RegistrationWindow
from kiosk.ui.shared import Lane, Theme, apply_theme
from kiosk.ui.shared.hot_keys import STATION_KEYS, HotKeyFilter
from kiosk.ui.shared.language import set_language

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from PySide6.QtWidgets import QApplication

    from kiosk.ui.registration.ports import RegistrationPorts

_LOG = logging.getLogger(__name__)
_TICK_MS = 500
_TALL = 1000
_TALL_SCALE = 1.25


def run_station(folder: Path, *, screen: int = 0, windowed: bool = False) -> None:
    """Open the station of a folder; raises `KioskError` for one that is not set up.

    Nothing of a registrant is ever written but the sealed file, so a start
    after a crash shows the attract screen and knows nothing of who stood there.
    """
    world = World()
    setup = read_setup(folder)
    kit = open_kit(folder, setup, world.clock())
    settings = settings_from()
    lock = claim_store(folder)
    try:
        application = start_application(demo=False)
        with ReadingWorker() as worker:
            ports = StationAdapter(
                folder,
                kit,
                setup,
                world=world,
                hasher=Argon2Hasher(),
                worker=worker,
                devices=settings.devices,
            )
            show_station(application, ports, screen=screen, windowed=windowed)
    finally:
        lock.unlock()


def show_station(
    application: QApplication, ports: RegistrationPorts, *, screen: int, windowed: bool
) -> None:
    """Show the window of a station and run until it is closed."""
    screens = QGuiApplication.screens()
    chosen = screens[min(screen, len(screens) - 1)]
    theme = Theme(touch=True, scale=_usual_scale(chosen.size().height()))
    apply_theme(application, theme)
    set_language(application, ports.languages()[0])
    report = _Report()
    lane = Lane(report.unforeseen)
    window = RegistrationWindow(ports, lane, theme=theme)
    report.window = window
    window.staff_left.connect(window.close)
    # Also where it comes before the loop runs, which would else wait for ever.
    window.staff_left.connect(lambda: QTimer.singleShot(0, application.quit))
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: _shut_down(window))
    ticking = QTimer()
    ticking.timeout.connect(lambda: None)  # lets Python see signals between Qt's events
    ticking.start(_TICK_MS)
    window.setScreen(chosen)
    if windowed:
        window.show()
    else:
        HotKeyFilter(application, STATION_KEYS)
        window.setGeometry(window.screen().geometry())
        window.showFullScreen()
    window.begin_watching()
    before, sys.excepthook = sys.excepthook, report
    try:
        application.exec()
    finally:
        sys.excepthook = before
        ticking.stop()
        lane.close(drop_waiting=True)


def _usual_scale(height: int) -> float:
    """Give the text size that everybody begins with: a quarter larger on a tall screen."""
    return _TALL_SCALE if height >= _TALL else 1.0


def _shut_down(window: RegistrationWindow) -> None:
    """End when the machine does: whatever was entered is erased first."""
    window.leave()


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
