"""Start a window in a fresh process and say when it was first painted.

``python tests/bench/first_paint.py kiosk HOME`` opens the program on a store
(locked, so that nothing is derived from a passphrase); ``bare`` opens a
PySide6 window with a label. Prints the seconds since the process began, those
of them that the processor worked for it, and its resident memory in kilobytes
once everything is idle. Each window tells of its paint itself: a filter over
all events would have Qt load every class it may meet, in both of them.
"""

from __future__ import annotations

import gc
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


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
    if sys.argv[1] == "bare":
        bare()
    else:
        kiosk(Path(sys.argv[2]))


def tell() -> None:
    """Say what it cost; called when the event loop is reached again after the first paint."""
    from PySide6.QtCore import QTimer

    print(f"painted {_age():.4f}", flush=True)
    print(f"used {time.process_time():.4f}", flush=True)
    QTimer.singleShot(1000, end)


def end() -> None:
    from PySide6.QtWidgets import QApplication

    print(f"resident {_resident()}", flush=True)
    for window in QApplication.topLevelWidgets():
        window.close()
    QApplication.quit()


def bare() -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    class Window(QMainWindow):
        painted = False

        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            if not self.painted:
                self.painted = True
                QTimer.singleShot(0, tell)

    application = QApplication([])
    window = Window()
    window.setCentralWidget(QLabel("bare"))
    window.resize(1440, 900)
    window.show()
    application.exec()


def kiosk(home: Path) -> None:
    gc.disable()  # as kiosk.app.main does before anything of Qt
    from kiosk.app.instance import claim_store
    from kiosk.app.program import Program
    from kiosk.app.qt_application import start_application
    from kiosk.app.settings import settings_at
    from kiosk.app.window import Wiring, run_window

    class Told(Wiring):
        def offer_help(self) -> None:
            tell()
            super().offer_help()

    settings = settings_at(home)
    application = start_application(demo=False)
    lock = claim_store(settings.home)
    run_window(application, Program(settings), Told)
    lock.unlock()


if __name__ == "__main__":
    main()
