"""Tell when a window has come onto the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class FirstShowing(QObject):
    """Say once (``shown``) that a window is seen; make it before the window is shown."""

    shown = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.winId()  # makes the system's window, which is told of it
        self._handle = window.windowHandle()
        self._handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first exposure; what is painted on it stands there a turn later."""
        if event.type() == QEvent.Type.Expose and self._handle.isExposed():
            self._handle.removeEventFilter(self)
            QTimer.singleShot(0, self, self.shown.emit)
        return super().eventFilter(watched, event)
