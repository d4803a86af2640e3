"""Tell which operation holds the GUI thread, turn by turn of its event loop.

A turn is what runs between two moments in which the loop is ready to sleep.
It is measured in time of the processor that this thread was given, so that a
machine busy with other things does not lie; what the thread spends asleep
inside a turn is not seen. The limit is 50 ms of the machine this was written
on, and more where the same sum takes longer: at the start, or just after an
operation that took longer, for two threads that share a core slow each other.
Of an operation that ran several times the best run counts, for the same reason.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

LIMIT = 0.050
_SUM_HERE = 0.020
"""What `_sum` takes, in seconds, where a turn may take `LIMIT`."""

_LOOK_EVERY = 5  # milliseconds
_PATIENCE = 300.0


class GuiStallError(AssertionError):
    """Report the operations that held the GUI thread for too long."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Say how many seconds one turn of the loop took in an operation."""

    operation: str
    seconds: float


class StallWatch(QObject):
    """Watch the event loop of the thread that made it while operations run in it."""

    def __init__(self) -> None:
        super().__init__()
        self._operation = ""
        self._since = 0.0
        self.turns: list[Turn] = []
        self._runs: dict[str, list[float]] = {}
        self._sum_at_start = _sum()
        self._sums: dict[str, float] = {}
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None, "there is no event loop to watch"
        dispatcher.aboutToBlock.connect(self._turn_over)

    @property
    def limit(self) -> float:
        """Give the seconds that a turn may take on this machine, as it was at the start."""
        return LIMIT * self._slower()

    def _slower(self, operation: str = "") -> float:
        return max(1.0, self._sum_at_start / _SUM_HERE, self._sums.get(operation, 0) / _SUM_HERE)

    def run(
        self, operation: str, act: Callable[[], object], done: Callable[[], object] = bool
    ) -> float:
        """Act inside the loop and stay in it until ``done`` answers; give its longest turn.

        Without ``done`` it goes on until a moment in which nothing is left to do.
        """
        loop = QEventLoop()
        started: list[bool] = []
        ended: list[bool] = []
        end = time.monotonic() + _PATIENCE

        def begin() -> None:
            act()
            started.append(True)

        def look() -> None:
            if started and (done is bool or done()):
                ended.append(True)
                loop.quit()
            elif time.monotonic() > end:
                loop.quit()

        looking = QTimer()
        looking.timeout.connect(look)
        looking.start(_LOOK_EVERY)
        first = len(self.turns)
        QTimer.singleShot(0, begin)
        self._operation, self._since = operation, time.thread_time()
        loop.exec()
        self._turn_over()
        self._operation = ""
        looking.stop()
        assert ended, f"{operation} did not come to its end"
        longest = max(turn.seconds for turn in self.turns[first:])
        if longest > LIMIT:
            self._sums[operation] = max(self._sums.get(operation, 0.0), _sum())
        self._runs.setdefault(operation, []).append(longest)
        return longest

    def longest(self) -> dict[str, float]:
        """Give each operation's longest turn in seconds, the longest first."""
        found = {operation: min(runs) for operation, runs in self._runs.items()}
        return dict(sorted(found.items(), key=lambda item: -item[1]))

    def require_responsive(self, known: Mapping[str, float] | None = None) -> None:
        """Raise `GuiStallError` that names each operation with a turn above the limit.

        ``known`` gives the seconds of those that are known to hold the thread
        longer, by the first word of their names: above that they are named as well.
        """
        allowed = known or {}
        held = []
        for operation, seconds in self.longest().items():
            most = max(LIMIT, allowed.get(operation.partition(" ")[0], 0.0))
            most *= self._slower(operation)
            if seconds > most:
                held.append(f"{operation} {seconds * 1000:.0f} ms (of {most * 1000:.0f})")
        if held:
            raise GuiStallError(f"Too long on the GUI thread: {', '.join(held)}.")

    def _turn_over(self) -> None:
        now = time.thread_time()
        if self._operation:
            self.turns.append(Turn(self._operation, now - self._since))
        self._since = now


def _sum() -> float:
    """Time a fixed piece of Python, three times; give the middle one."""

    def once() -> float:
        start = time.thread_time()
        total, words = 0, {}
        for number in range(100_000):
            total += number * number % 7
            words[number & 255] = str(total)
        return time.thread_time() - start

    return sorted(once() for _ in range(3))[1]
