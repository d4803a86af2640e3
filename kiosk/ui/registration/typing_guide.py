"""Have the touch keyboard follow the focus, and keep the field in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from kiosk.ui.registration.window import RegistrationWindow


class TypingGuide(QObject):
    """Show the keyboard of one window while a field of its page has the focus."""

    def __init__(self, window: RegistrationWindow) -> None:
        super().__init__(window)
        self._window = window

    def follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Take that the focus moved."""
        window = self._window
        keyboard = window.keyboard
        if not isValid(keyboard):
            return
        if (
            isinstance(new, QLineEdit)
            and window.isAncestorOf(new)
            and not window.covers.staff.shown
        ):
            keyboard.follow(new)
            QTimer.singleShot(0, new, lambda: self._show_whole(new))
        elif new is not None:
            keyboard.follow(None)
        if window.view is not None and isValid(window.view):
            window.make_room()

    def _show_whole(self, field: QWidget) -> None:
        """Scroll so that a field is seen with what stands above it, if there is room."""
        reading = self._window.reading
        reading.ensureWidgetVisible(field, 0, reading.height() // 3)
