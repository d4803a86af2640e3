"""A true station, kept open by its keeper, whose windows take a test's registrants.

Run as ``keep FOLDER SOCKET WINDOWS`` it is the keeper; each window that it
opens runs as ``window FOLDER SOCKET WINDOWS`` and says on the socket when it shows. The test then
has somebody walk in there (``walk SEED STEPS COUNT``) and go away (``idle``):
the clock that tells silence is handed in, so that no minute has to pass.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

from kiosk.app.registration_log import StationLog
from kiosk.app.registration_processes import keep_open

_LOOK_MS = 20


CRASHED = 70


def keep(folder: Path, address: str, windows: int) -> int:
    """Keep windows open as ``kiosk register`` does; after so many (not 0) the next ones fail."""
    log = StationLog(folder)
    words = [sys.executable, "-m", "tests.gui.registration.left_alone_program"]
    try:
        return keep_open(
            [*words, "window", str(folder), address, str(windows)], log.note, log.record
        )
    finally:
        log.close()


def one_too_many(folder: Path, windows: int) -> bool:
    """Count the windows by files beside the folder."""
    opened = len(list(folder.parent.glob("opened-*")))
    (folder.parent / f"opened-{opened}").touch()
    return 0 < windows <= opened


def window(folder: Path, address: str) -> None:
    """Open one window as ``kiosk register --kept`` does, with a registrant at hand."""
    from PySide6.QtCore import QTimer  # noqa: PLC0415 -- the keeper has no Qt

    from kiosk.app.qt_application import start_application  # noqa: PLC0415 -- likewise
    from kiosk.app.registration_line import KeeperLine  # noqa: PLC0415 -- likewise
    from kiosk.app.registration_setup import open_kit, read_setup  # noqa: PLC0415 -- likewise
    from kiosk.app.registration_window import serve  # noqa: PLC0415 -- likewise
    from kiosk.app.settings import DeviceSettings  # noqa: PLC0415 -- likewise
    from kiosk.app.world import World  # noqa: PLC0415 -- likewise
    from kiosk.devices.secret_hasher import Argon2Hasher  # noqa: PLC0415 -- likewise
    from kiosk.devices.worker import ReadingWorker  # noqa: PLC0415 -- likewise
    from kiosk.ui.shared.machine_watch import MachineWatch  # noqa: PLC0415 -- likewise
    from tests.gui.registration.staged_registrant import (  # noqa: PLC0415 -- likewise
        Registrant,
        StagedStation,
    )

    setup = read_setup(folder)
    application = start_application(demo=False)
    with ReadingWorker() as worker:
        station = StagedStation(
            folder,
            open_kit(folder, setup, datetime.now(UTC)),
            setup,
            world=World(),
            hasher=Argon2Hasher(),
            worker=worker,
            devices=DeviceSettings(),
            specimens_allowed=True,
        )
        registrant = Registrant(application, station, address)
        looking = QTimer()
        looking.timeout.connect(registrant.look)
        looking.start(_LOOK_MS)
        watch = MachineWatch(station.now)
        serve(application, station, KeeperLine(), watch, None, screen=0, windowed=True)
        looking.stop()


if __name__ == "__main__":
    what, place, line, most = sys.argv[1], Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])
    if what == "keep":
        sys.exit(keep(place, line, most))
    if one_too_many(place, most):
        sys.exit(CRASHED)
    window(place, line)
