"""Bring how the store stands from the thread that watches it to the windows that show it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.flows.store_standing import StoreStanding


class StoreLine(QObject):
    """Hold the standing last told; ``changed`` comes on the GUI thread, also with nothing new.

    ``tell`` may be called on any thread.
    """

    changed = Signal()
    _told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._standing: StoreStanding | None = None
        self.tell: Callable[[StoreStanding], object] = self._told.emit
        self._told.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def standing(self) -> StoreStanding:
        """Give how the store stands; before anything was told it is taken to be there."""
        from kiosk.flows.store_standing import StoreStanding  # noqa: PLC0415 -- after the paint

        return self._standing or StoreStanding()

    @Slot(object)
    def _take(self, standing: StoreStanding) -> None:
        self._standing = standing
        self.changed.emit()
