"""Tell that something is done, and offer ten seconds to undo it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QColor

from kiosk.ui.shared.announcement import announce
from kiosk.ui.shared.theme.theme import audience_of, current_theme
from kiosk.ui.shared.theme.tokens import TextRole
from kiosk.ui.shared.widgets.buttons import Button
from kiosk.ui.shared.widgets.layout import Row
from kiosk.ui.shared.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

UNDO_SECONDS = 10
_EDGE = 24  # px at 100 % between a toast and the window's edge


class _OnToast(Text):
    """Write in the window's surface colour on the toast's dark ground."""

    def _ink(self) -> QColor:
        return QColor(current_theme().colors.surface)


class Toast(Row):
    """Float at the foot of a window for ``seconds``.

    With ``undo`` it offers to take back what has not left the machine:
    ``undone`` if pressed in time, ``expired`` otherwise. The act itself must
    wait for ``expired`` or be reversible.
    """

    undone = Signal()
    expired = Signal()

    def __init__(
        self, parent: QWidget, text: str, *, undo: bool = False, seconds: int = UNDO_SECONDS
    ) -> None:
        window = parent.window()
        super().__init__(gap=16, margin=(16, 8), role="toast", parent=window)
        self.setProperty("audience", audience_of(parent).value)
        self._text = _OnToast(text, TextRole.BODY)
        self.add(self._text, 1)
        self.setAccessibleName(text)
        self._left = seconds
        self._undo: Button | None = None
        if undo:
            self._undo = Button("", "on-toast")
            self._undo.clicked.connect(self._take_back)
            self.add(self._undo)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._tick)
        self._clock.start()
        window.installEventFilter(self)
        self._count()
        self.show()
        self._settle()
        self.raise_()
        announce(self, text)

    def finish(self) -> None:
        """Let the time run out now."""
        self._go()
        self.expired.emit()

    def undo(self) -> None:
        """Take back as a press on the button would."""
        self._take_back()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the window's foot."""
        if event.type() == QEvent.Type.Resize:
            self._settle()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Take the room that the words need, also after the text size changed."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._settle()
        return handled

    def _settle(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        theme = current_theme()
        room = window.width() - 2 * theme.space(_EDGE)
        wanted = self.sizeHint().width()
        width = min(max(wanted, self.minimumSizeHint().width()), room)
        height = self.heightForWidth(width) if self.hasHeightForWidth() else 0
        self.resize(width, max(height, self.minimumSizeHint().height()))
        left = (window.width() - self.width()) // 2
        self.move(max(left, 8), window.height() - self.height() - theme.space(_EDGE))

    def _tick(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self.finish()
        else:
            self._count()

    def _count(self) -> None:
        if self._undo is not None:
            self._undo.setText(self.tr("Undo ({seconds})").format(seconds=self._left))

    def _take_back(self) -> None:
        self._go()
        self.undone.emit()

    def _go(self) -> None:
        self._clock.stop()
        window = self.parentWidget()
        if window is not None:
            window.removeEventFilter(self)
        self.hide()
        self.setParent(None)
        self.deleteLater()
