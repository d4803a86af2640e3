"""Import, once the first window is painted, what it did without.

Libraries come on the lane. Widgets come on the thread that draws, one module a
turn of its event loop: where a class with signals came into being on another
thread while this one drew, PySide ended the program, about once in ten starts of
a busy machine.
"""

from __future__ import annotations

import gc
import linecache
import pkgutil
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from kiosk.ui.shell import VIEWS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from kiosk.ui.shared.tasks import Lane

_LIBRARIES: Final = (
    "kiosk.app.opening",
    "phonenumbers",
    "kiosk.audit.checker",
    "kiosk.devices.worker",
    "kiosk.flows.desk_queue",
    "kiosk.gateway",
    "kiosk.services.activation",
    "kiosk.services.evidence_pack",
    "kiosk.services.key_rotation",
    "kiosk.services.kill_switch",
    "kiosk.services.onboarding",
    "kiosk.services.publication",
)
_WIDGETS: Final = ("kiosk.ui.desk", "kiosk.ui.console", "kiosk.ui.devices", "kiosk.ui.drill")
_PLACES: Final = (
    "kiosk.app.console_adapter",
    "kiosk.app.dashboard_adapter",
    "kiosk.app.desk_adapter",
    "kiosk.app.directives_adapter",
    "kiosk.app.evidence_adapter",
    "kiosk.app.places",
)
"""The places, after those of their parts that take too long in one turn with the others."""


class Warming(QObject):
    """Import what comes next; ``over`` tells that all of it is there."""

    def __init__(
        self, parent: QObject, lane: Lane, home: Path, fail: Callable[[BaseException], None]
    ) -> None:
        super().__init__(parent)
        self.over = False
        self._left = iter((*VIEWS, *_modules_of(_WIDGETS), *_PLACES))
        lane.run(
            self, partial(_prepare, home), on_done=lambda _: self._import_next(), on_error=fail
        )

    def _import_next(self) -> None:
        module = next(self._left, "")
        if module:
            import_module(module)
            QTimer.singleShot(0, self, self._import_next)
        else:
            _settle()
            self.over = True


def _prepare(home: Path) -> None:
    """Import what no window is made of, and begin the log."""
    for library in _LIBRARIES:
        import_module(library)
    from kiosk.app.log_file import start_log  # noqa: PLC0415 -- slow to import

    start_log(home)


def _modules_of(packages: Iterable[str]) -> Iterator[str]:
    """Give the names of the modules in packages, each of which is imported when it is come to."""
    for package in packages:
        folder = import_module(package).__path__
        yield from (module.name for module in pkgutil.iter_modules(folder, f"{package}."))


def _settle() -> None:
    gc.freeze()  # modules and classes live as long as the program
    # PySide looks into the source of each module that is imported, and Python keeps it all.
    linecache.clearcache()
