"""Open a store of 100,000 people, sign in, visit every page, read a document; say the memory.

The store is filled by a process of its own, whose memory is no part of it.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path


def _resident(process: str) -> int:
    for line in Path(f"/proc/{process}/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1])
    return 0


def main() -> None:
    from PySide6.QtWidgets import QApplication

    from kiosk.app.program import Program
    from kiosk.app.settings import settings_at
    from kiosk.app.specimens import SPECIMENS
    from kiosk.app.window import Wiring
    from kiosk.app.world import World
    from kiosk.devices.secret_hasher import Argon2Hasher
    from kiosk.ui.shared import apply_theme

    application = QApplication([])
    apply_theme(application)
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        filled = subprocess.run(
            [sys.executable, "-m", "tests.bench.crowd", str(home)],
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        passphrase, login, secret = filled.stdout.split()
        world = World(hasher=Argon2Hasher(memory_kib=1024, passes=1, lanes=1))
        program = Program(settings_at(home, demo=True), world)
        wiring = Wiring(program)
        wiring.window.show()
        wiring.warm_up()
        _turn(application, lambda: wiring.warm and not wiring.lane.busy)
        wiring.lane.run(
            wiring.window, lambda: program.unlock(passphrase), on_done=str, on_error=print
        )
        wiring.lane.run(
            wiring.window,
            lambda: program.sign_in(login, secret),
            on_done=wiring.window.open_workspace,
            on_error=print,
        )
        _turn(application, lambda: wiring.window.workspace is not None)
        workspace = wiring.window.workspace
        assert workspace is not None
        _turn(application, lambda: wiring.searchable, limit=120.0)
        for key in workspace.places():
            workspace.go(key)
            _turn(application, lambda: not wiring.lane.busy)
        readable = next(specimen for specimen in SPECIMENS if specimen.lines)
        wiring.worker.read(readable.path.read_bytes())
        _turn(application, lambda: False, limit=1.0)
        print(f"worker {_resident(str(wiring.worker.process_id))}")
        print(f"resident {_resident('self')}", flush=True)
        wiring.window.close()
        wiring.close()


def _turn(application: object, done: object, *, limit: float = 30.0) -> None:
    end = time.monotonic() + limit
    while not done() and time.monotonic() < end:  # type: ignore[operator]
        application.processEvents()  # type: ignore[attr-defined]


if __name__ == "__main__":
    main()
