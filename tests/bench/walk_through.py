"""Open the demo, sign in, visit every page, read a document; say what memory that takes."""

from __future__ import annotations

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

    from kiosk.app.demo_store import fill_demo_store
    from kiosk.app.settings import settings_at
    from kiosk.app.specimens import SPECIMENS
    from kiosk.app.window import Wiring
    from kiosk.app.world import World
    from kiosk.devices.secret_hasher import Argon2Hasher
    from kiosk.ui.shared import apply_theme

    application = QApplication([])
    apply_theme(application)
    with tempfile.TemporaryDirectory() as folder:
        settings = settings_at(Path(folder) / "home", demo=True)
        world = World(hasher=Argon2Hasher(memory_kib=1024, passes=1, lanes=1))
        filled = fill_demo_store(settings, world)
        account = next(each for each in filled.demo_accounts() if each.role == "admin")
        wiring = Wiring(filled)
        wiring.window.show()
        wiring.lane.run(
            wiring.window,
            lambda: filled.sign_in(account.login, account.secret),
            on_done=wiring.window.open_workspace,
            on_error=print,
        )
        _turn(application, lambda: wiring.window.workspace is not None)
        workspace = wiring.window.workspace
        assert workspace is not None
        for key in ("desk", "people", "tokens", "publications", "log", "team", "desk"):
            workspace.go(key)
            _turn(application, lambda: False, limit=0.2)
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
