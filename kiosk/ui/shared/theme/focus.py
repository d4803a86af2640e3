"""Draw the focus ring over the window, so that it never moves the layout."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid

from kiosk.ui.shared.theme.tokens import FOCUS_GAP, FOCUS_RING, RADIUS

_REACH = FOCUS_GAP + FOCUS_RING
_MOVES = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.ParentChange,
    }
)
_TYPED_INTO = (QLineEdit, QPlainTextEdit)


class FocusRing(QWidget):
    """Lie over one window and frame the widget that has the focus."""

    def __init__(self, window: QWidget, color: str) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._color = color

    def frame(self, widget: QWidget) -> None:
        """Move around ``widget``, cut off where a scroll area cuts it off."""
        window = self._window
        rect = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        rect.adjust(-_REACH, -_REACH, _REACH, _REACH)
        visible = window.rect()
        place = widget.parentWidget()
        while place is not None and place is not window:
            around = place.parentWidget()
            # By name, because the import of a graphics view would delay the first window.
            if isinstance(around, QScrollArea) or (
                around is not None and around.inherits("QGraphicsView")
            ):
                visible &= QRect(place.mapTo(window, QPoint(0, 0)), place.size())
            place = place.parentWidget()
        rect &= window.rect()
        self.setGeometry(rect)
        cut = visible.translated(-rect.topLeft())
        self.setMask(cut & self.rect())
        self.setVisible(widget.isVisible() and not (cut & self.rect()).isEmpty())
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a rounded ring of 3 px."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._color), FOCUS_RING))
        half = FOCUS_RING / 2
        radius = RADIUS.control + FOCUS_GAP + half
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius
        )


class FocusRings(QObject):
    """Follow the application's focus with one ring.

    A press on a button shows no ring, because the eye is already there; a
    field that is typed into always shows it. A widget that draws its own
    focus sets the property ``own_focus``.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: FocusRing | None = None
        self._watched: list[QWidget] = []
        self._focused: QWidget | None = None
        self._color = "#000000"
        app.focusChanged.connect(self._follow)

    def set_color(self, color: str) -> None:
        """Draw the ring in ``color`` from now on."""
        self._color = color
        self._follow(None, QApplication.focusWidget())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the ring around its widget while anything above it moves."""
        if event.type() in _MOVES:
            self._place()
        return super().eventFilter(watched, event)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._let_go()
        if new is None:
            return
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            _bring_into_sight(new)
        if not _wants_ring(new):
            return
        self._focused = new
        window = new.window()
        self._ring = FocusRing(window, self._color)
        place: QWidget | None = new
        while place is not None and place is not window:
            place.installEventFilter(self)
            self._watched.append(place)
            place = place.parentWidget()
        self._place()

    def _let_go(self) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched.clear()
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.setParent(None)
            self._ring.deleteLater()
        self._ring = self._focused = None

    def _place(self) -> None:
        ring, focused = self._ring, self._focused
        if ring is None or focused is None or not isValid(ring) or not isValid(focused):
            return
        if ring.parentWidget() is focused.window():
            ring.frame(focused)


def _bring_into_sight(widget: QWidget) -> None:
    """Scroll to what the keyboard came to; where the mouse is, the eye is already."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget, _REACH, _REACH)
        around = around.parentWidget()


def _wants_ring(widget: QWidget) -> bool:
    if widget.property("own_focus") or widget.isWindow():
        return False
    if isinstance(widget, _TYPED_INTO):
        return True
    return QApplication.mouseButtons() == Qt.MouseButton.NoButton
