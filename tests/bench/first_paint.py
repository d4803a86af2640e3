"""Start a window in a fresh process and say when it was first painted.

``python tests/bench/first_paint.py kiosk HOME`` opens the program on a store
(locked, so that nothing is derived from a passphrase); ``bare`` opens a
PySide6 window with a label. Prints the seconds since the process began and
its resident memory in kilobytes once everything is idle.
"""

from __future__ import annotations

import gc
import os
import sys
import time
from pathlib import Path


def _age() -> float:
    """Give the seconds since this process was started, from the kernel's clock."""
    ticks = int(Path("/proc/self/stat").read_text().rsplit(")", 1)[1].split()[19])
    return time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")


def _resident() -> int:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1])
    return 0


def main() -> None:
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    class FirstPaint(QObject):
        """Wait for the first paint of a shown window, then for an idle second, then end."""

        def __init__(self, application: QApplication) -> None:
            super().__init__(application)
            self._application = application
            self._told = False
            application.installEventFilter(self)

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and not self._told:
                self._told = True
                QTimer.singleShot(0, self._tell)
            return False

        def _tell(self) -> None:
            print(f"painted {_age():.4f}", flush=True)
            QTimer.singleShot(1000, self._end)

        def _end(self) -> None:
            print(f"resident {_resident()}", flush=True)
            for window in self._application.topLevelWidgets():
                window.close()
            self._application.quit()

    if sys.argv[1] == "bare":
        application = QApplication([])
        watcher = FirstPaint(application)
        window = QMainWindow()
        window.setCentralWidget(QLabel("bare"))
        window.resize(1440, 900)
        window.show()
        application.exec()
        del watcher
        return
    gc.disable()  # as kiosk.app.main does before it imports the window
    from kiosk.app.instance import claim_store
    from kiosk.app.program import Program
    from kiosk.app.qt_application import start_application
    from kiosk.app.settings import settings_at
    from kiosk.app.window import run_window

    settings = settings_at(Path(sys.argv[2]))
    application = start_application(demo=False)
    watcher = FirstPaint(application)
    lock = claim_store(settings.home)
    run_window(application, Program(settings))
    lock.unlock()
    del watcher


if __name__ == "__main__":
    main()
