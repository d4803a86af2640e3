"""Bring how the store stands from the thread that watches it to the windows that show it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.flows.store_standing import StoreStanding

if TYPE_CHECKING:
    from collections.abc import Callable


class StoreLine(QObject):
    """Hold the standing last told; ``changed`` comes on the GUI thread, also with nothing new.

    ``tell`` may be called on any thread.
    """

    changed = Signal()
    _told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.standing = StoreStanding()
        self.tell: Callable[[StoreStanding], object] = self._told.emit
        self._told.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def _take(self, standing: StoreStanding) -> None:
        self.standing = standing
        self.changed.emit()
