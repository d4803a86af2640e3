"""The privacy shade: one key hides all that stands on the screen, one touch brings it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk.ui.shared.theme.tokens import TextRole
from kiosk.ui.shared.widgets.layout import Column, Row
from kiosk.ui.shared.widgets.marks import Icon
from kiosk.ui.shared.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent


class Cover(Column):
    """Lie over a whole window and swallow what is meant for the page beneath."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(gap=16, margin=24, role="page", parent=window)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("own_focus", True)
        self._before: QWidget | None = None
        self.hide()

    @property
    def shown(self) -> bool:
        """Tell whether it lies over the window."""
        return not self.isHidden()

    def cover(self) -> None:
        """Lie over the window and take the focus."""
        window = self.parentWidget()
        if window is None or self.shown:
            return
        self._before = window.focusWidget()
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def uncover(self) -> None:
        """Give the window and its focus back."""
        window = self.parentWidget()
        if window is None or not self.shown:
            return
        window.removeEventFilter(self)
        self.hide()
        before, self._before = self._before, None
        if before is not None and before.window() is window and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Uncover without going back to where the focus was: that page is gone."""
        self._before = None
        self.uncover()

    def focusNextPrevChild(self, _forward: bool) -> bool:
        """Keep Tab here: nothing beneath is reached."""
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window when it is resized."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)


class Shade(Cover):
    """Hide the page until somebody touches the screen or presses a key (``lifted``)."""

    lifted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        middle = Qt.AlignmentFlag.AlignHCenter
        self.add(None)
        self.add(Row(None, Icon("eye-off", 48, muted=True), None))
        self.add(Text(self.tr("The screen is hidden"), TextRole.HEADING, align=middle))
        self.add(Text(self.tr("Touch it, or press any key, to go on."), align=middle))
        self.add(None)
        self.setAccessibleName(self.tr("The screen is hidden"))
        self.setAccessibleDescription(self.tr("Touch it, or press any key, to go on."))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Lift by a touch."""
        self._lift()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lift by a key; the key does nothing else."""
        event.accept()
        self._lift()

    def _lift(self) -> None:
        self.uncover()
        self.lifted.emit()
