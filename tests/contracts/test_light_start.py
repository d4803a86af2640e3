"""The first window is painted with nothing loaded that it does not show; counted by names."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

TO_THE_FIRST_PAINT = """
import os, sys
from pathlib import Path

from kiosk.app.program import Program
from kiosk.app.qt_application import start_application
from kiosk.app.settings import settings_at
from kiosk.app.window import Wiring, run_window
from kiosk.ui.entry.ports import StoreState

class Locked(Program):
    def store_state(self):
        return StoreState.LOCKED

def told(_wiring):
    print(*sorted(sys.modules), sep=chr(10), flush=True)
    os._exit(0)

class Told(Wiring):
    offer_help = told
{planted}
run_window(start_application(demo=False), Locked(settings_at(Path(sys.argv[1]))), Told)
"""

QT = {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtSvg", "PySide6.QtWidgets"}
OF_QT = {"PySide6", "shiboken6", "shibokensupport", "signature_bootstrap"}
FLOORS = ("kiosk.app.", "kiosk.domain.errors", "kiosk.storage.glance", "kiosk.ui.")
LATE = {
    "json",
    "kiosk.app.opening",
    "kiosk.app.places",
    "kiosk.domain.state_name_table",
    "kiosk.domain.state_names",
    "kiosk.ui.shared.accessible_roles",
    "kiosk.ui.shared.help_guide",
    "kiosk.ui.shared.help_text",
    "kiosk.ui.shared.language_choice",
    "kiosk.ui.shared.language_sentences",
    "kiosk.ui.shared.machine_watch",
    "kiosk.ui.workspace",
}


def too_early(folder: Path, planted: str = "") -> set[str]:
    """Open the window of a locked store in a fresh process; give what it need not have loaded."""
    done = subprocess.run(
        [sys.executable, "-c", TO_THE_FIRST_PAINT.format(planted=planted), str(folder)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"},
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    return {name for name in done.stdout.split() if not _is_needed(name)}


def _is_needed(name: str) -> bool:
    if name in LATE:
        return False
    package = name.partition(".")[0]
    if package == "PySide6" and name.count("."):
        return name in QT or name.startswith("PySide6.support")
    if package == "kiosk" and name.count(".") > 1:
        return name.startswith(FLOORS)
    return package in {"kiosk", "__main__", *OF_QT, *sys.stdlib_module_names} or (
        # What an environment runs at every start of Python, whatever the program.
        package.startswith(("_", "distutils-precedence", "sitecustomize"))
    )


def test_the_first_window_loads_only_what_it_shows(tmp_path: Path) -> None:
    assert too_early(tmp_path) == set()


@pytest.mark.parametrize(
    "name",
    [
        "PySide6.QtNetwork",
        "kiosk.domain.state_names",
        "kiosk.services.permission",
        "kiosk.ui.shared.language_sentences",
        "sqlalchemy",
    ],
)
def test_what_is_loaded_too_early_is_noticed(tmp_path: Path, name: str) -> None:
    assert name in too_early(tmp_path, f"import {name}")
