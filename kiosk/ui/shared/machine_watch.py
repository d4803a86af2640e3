"""Watch what a machine may lose while a window is open: its line, and the right time."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QNetworkInformation

from kiosk.flows.clock_watch import ClockState, believe, look

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

_LOOK_EVERY = 5000  # ms


def steady_seconds() -> float:
    """Give seconds on a clock that nobody sets and that goes on while the machine sleeps."""
    boot: int | None = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot is None else time.clock_gettime(boot)


def machine_is_offline() -> bool:
    """Tell whether the system says that no network is there; one that does not tell is online."""
    if not QNetworkInformation.loadDefaultBackend():
        return False
    return (
        QNetworkInformation.instance().reachability()
        is QNetworkInformation.Reachability.Disconnected
    )


class MachineWatch(QObject):
    """Look every few seconds; ``changed`` comes when `offline` or `jumped` does.

    ``wall`` and ``steady`` are the two clocks, ``offline`` asks the system.
    ``believed`` is how the clocks stood when they were last believed, where
    that was before this process began.
    """

    changed = Signal()

    def __init__(
        self,
        wall: Callable[[], datetime],
        parent: QObject | None = None,
        *,
        steady: Callable[[], float] = steady_seconds,
        offline: Callable[[], bool] = machine_is_offline,
        believed: ClockState | None = None,
    ) -> None:
        super().__init__(parent)
        self._wall, self._steady, self._offline = wall, steady, offline
        self._clock: ClockState = believed or believe(wall(), steady())
        self.offline = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @property
    def clock(self) -> ClockState:
        """Give how the machine's clock stands."""
        return self._clock

    def look(self) -> None:
        """Look now."""
        before = self.offline, self._clock.jumped, _minutes(self._clock)
        self.offline = self._offline()
        self._clock = look(self._clock, self._wall(), self._steady())
        if before != (self.offline, self._clock.jumped, _minutes(self._clock)):
            self.changed.emit()

    def believe(self) -> None:
        """Take the clock as right: a person has looked at it."""
        self._clock = believe(self._wall(), self._steady())
        self.changed.emit()


def _minutes(clock: ClockState) -> int:
    """Tell a second jump from the first."""
    return round(clock.skew.total_seconds() / 60)
