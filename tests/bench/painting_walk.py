"""Visit every page in the true window over a large store; print when each was painted.

Arguments: the store's folder, its passphrase, the login and secret of an
operator, how often. A line for each visit: ``cold`` (nothing was built ahead,
as for whoever clicks in the first seconds), ``first`` or ``again``, the page's
key, and the milliseconds from the click to the end of the first paint, to the
end of the paint after which nothing was left to be fetched, and the longest
that one turn of the event loop held the thread in time of the processor.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QEvent, QObject, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from kiosk.app.program import Program  # noqa: E402
from kiosk.app.qt_application import start_application  # noqa: E402
from kiosk.app.settings import settings_at  # noqa: E402
from kiosk.app.window import Wiring  # noqa: E402
from kiosk.app.world import World  # noqa: E402
from kiosk.devices.secret_hasher import Argon2Hasher  # noqa: E402
from kiosk.ui.building_ahead import BuildingAhead  # noqa: E402
from kiosk.ui.shared import apply_theme  # noqa: E402
from tests.gui.journey.gui_stalls import StallWatch  # noqa: E402

if TYPE_CHECKING:
    from kiosk.ui.workspace import Workspace


class Paints(QObject):
    """Note when a window was last painted, and when first since it was asked."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.first = self.last = 0.0
        window.installEventFilter(self)

    def forget(self) -> None:
        self.first = self.last = 0.0

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        # The window paints all that is due while it handles this; the timer comes after.
        if event.type() == QEvent.Type.UpdateRequest:
            QTimer.singleShot(0, self._painted)
        return False

    def _painted(self) -> None:
        self.last = time.perf_counter()
        self.first = self.first or self.last


def main(home: str, passphrase: str, login: str, secret: str, times: str) -> None:
    application = start_application(demo=True)
    apply_theme(application)
    world = World(hasher=Argon2Hasher(memory_kib=1024, passes=1, lanes=1))
    program = Program(settings_at(Path(home), demo=True), world)
    program.unlock(passphrase)
    wiring = Wiring(program)
    window, lane = wiring.window, wiring.lane
    window.show()
    wiring.warm_up()
    watch, paints = StallWatch(), Paints(window)
    watch.run("settle", lambda: None, lambda: wiring.warm and not lane.busy)
    session = program.sign_in(login, secret)

    def visit(kind: str, key: str) -> None:
        workspace = window.workspace
        assert workspace is not None
        began = 0.0

        def click() -> None:
            nonlocal began
            paints.forget()
            began = time.perf_counter()
            workspace.rail._items[key].click()

        held = watch.run(
            f"{kind} {key}",
            click,
            lambda: paints.first and not lane.busy and time.perf_counter() - paints.last > 0.05,
        )
        first, full = ((moment - began) * 1000 for moment in (paints.first, paints.last))
        print(f"{kind} {key} {first:.1f} {full:.1f} {held * 1000:.1f}", flush=True)

    def open_anew() -> Workspace:
        watch.run("open", lambda: window.open_workspace(session), lambda: not lane.busy)
        workspace = window.workspace
        assert workspace is not None
        return workspace

    for _ in range(int(times)):
        workspace = open_anew()
        workspace.findChild(BuildingAhead).deleteLater()
        watch.run("index", lambda: None, lambda: wiring.searchable)
        begun = workspace.shown
        keys = [key for key in workspace.places() if key != begun]
        for key in keys:
            visit("cold", key)
        open_anew()
        watch.run("ahead", lambda: None, lambda: wiring.built_ahead)
        for key in keys:
            visit("first", key)
        visit("again", begun)
        for key in keys:
            visit("again", key)
    window.close()
    wiring.close()
    QApplication.processEvents()


if __name__ == "__main__":
    main(*sys.argv[1:])
