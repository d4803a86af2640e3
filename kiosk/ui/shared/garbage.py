"""Search for garbage on the GUI thread alone."""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_MILLISECONDS: Final = 1000


class GarbageCollector(QObject):
    """Collect cycles on the thread that made it, as long as it lives.

    By itself Python searches on whichever thread allocates, and destroys what
    it finds there. A cycle that holds a widget would then die on the lane or
    the publisher's thread, and an object of Qt belongs to the thread that made
    it: its timers cannot be stopped elsewhere, and the process may die of it.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(_MILLISECONDS)

    def collect(self) -> None:
        """Search the oldest generation that has reached its threshold, if one has."""
        due = [
            generation
            for generation, (count, threshold) in enumerate(
                zip(gc.get_count(), gc.get_threshold(), strict=True)
            )
            if count > threshold > 0
        ]
        if due:
            gc.collect(max(due))
