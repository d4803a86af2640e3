"""What stands in the navigation rail: a place or an act, and what names a group of places."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from kiosk.ui.shared.icons import icon_pixmap
from kiosk.ui.shared.theme.theme import current_theme
from kiosk.ui.shared.theme.tokens import FOCUS_RING, RADIUS, RAIL_WIDTH, Mode, mix

TALL = 64  # px at 100 %: icon above word
SHORT = 36  # the icon alone, still a target for a mouse
HEADING = 36
HEADING_LOW = 26  # at 200 %, where it is needed, as high as any other target
_WORD = 13  # px at 100 %
_GAP = 4
_INSET = 4
_CHEVRON = 12
_SIDE = 6  # beside the word and the arrow of a heading
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
}


class RailButton(QAbstractButton):
    """Be one stop of the rail.

    Arrow keys ask to move along the rail (``stepped``, by how many stops);
    only the space bar and Enter press.
    """

    stepped = Signal(int)

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("own_focus", True)  # a ring around it would be cut off by the rail
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._width = 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move along the rail, or press."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def set_width(self, width: int) -> None:
        """Take the width that the rail's widest word needs, in px."""
        self._width = width
        self.updateGeometry()

    def word_width(self) -> int:
        """Give the width of the word as it stands when chosen, in px."""
        theme = current_theme()
        font = theme.sized_font(theme.px(_WORD), 600)
        return QFontMetrics(font).horizontalAdvance(self.text()) + 2 * theme.px(_GAP)

    def area(self) -> QRectF:
        """Give what is tinted and framed, in px."""
        inset = current_theme().px(_INSET)
        return QRectF(self.rect()).adjusted(inset, 2, -inset, -2)

    def paint_ground(self, painter: QPainter, *, chosen: bool, framed: bool = False) -> None:
        """Draw what lies under the word: tint, bar of what is chosen, ring of the focus.

        A bar would stand between two icons of a row: there the chosen one is ``framed``.
        """
        theme = current_theme()
        colors, area = theme.colors, self.area()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or self.underMouse():
            fill = colors.selected if chosen else mix(colors.surface, colors.accent, 0.08)
            painter.setBrush(QColor(fill))
            painter.drawRoundedRect(area, RADIUS.control, RADIUS.control)
        if chosen and framed:
            width = 3 if theme.mode is Mode.CONTRAST else 2
            painter.setPen(QPen(QColor(colors.accent), width))
            half = width / 2
            inner = area.adjusted(half, half, -half, -half)
            painter.drawRoundedRect(inner, RADIUS.control, RADIUS.control)
        elif chosen:
            bar = 5 if theme.mode is Mode.CONTRAST else 3
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = self.width() - bar if mirrored else 0
            painter.setBrush(QColor(colors.accent))
            painter.drawRoundedRect(QRectF(left, area.top() + 8, bar, area.height() - 16), 2, 2)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colors.focus), FOCUS_RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            half = FOCUS_RING / 2
            ring = area.adjusted(half, half, -half, -half)
            painter.drawRoundedRect(ring, RADIUS.control, RADIUS.control)


class RailItem(RailButton):
    """Lead to one place, or do one thing: icon above its word."""

    def __init__(self, icon_name: str, text: str) -> None:
        super().__init__(text)
        self._icon_name = icon_name
        self._short = False

    def set_short(self, short: bool) -> None:
        """Show the icon alone, two in a row, with the word as its tool tip."""
        self._short = short
        self.setToolTip(self.text() if short else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the rail's width, or for half of it."""
        theme = current_theme()
        width = max(theme.px(RAIL_WIDTH), self._width)
        return QSize(width // 2, theme.px(SHORT)) if self._short else QSize(width, theme.px(TALL))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the item; the chosen one has a bar, a tint and a heavier word."""
        theme, on = current_theme(), self.isChecked()
        colors = theme.colors
        painter = QPainter(self)
        self.paint_ground(painter, chosen=on, framed=self._short)
        size = theme.px(24)
        pixmap = icon_pixmap(self._icon_name, colors.accent if on else colors.muted, size)
        top = (self.height() - size) // 2 if self._short else theme.px(10)
        painter.drawPixmap((self.width() - size) // 2, top, pixmap)
        if self._short:
            return
        painter.setPen(QColor(colors.text if on else colors.muted))
        painter.setFont(theme.sized_font(theme.px(_WORD), 600 if on else 400))
        words = self.rect().adjusted(0, theme.px(36), 0, -theme.px(6))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())


class RailHeading(RailButton):
    """Name a group of places and open it; checked while the group stands open.

    The ``first`` has no line above it, where nothing stands.
    """

    def __init__(self, text: str, *, first: bool) -> None:
        super().__init__(text)
        self._first, self._low, self._within = first, False, False
        self._names: list[str] = []

    def add_name(self, name: str) -> None:
        """Tell of one more place of the group."""
        self._names.append(name)
        self.setAccessibleDescription("\n".join(self._names))

    def set_low(self, low: bool) -> None:
        """Save height where the rail is crowded."""
        self._low = low
        self.updateGeometry()

    def show_open(self, is_open: bool, *, within: bool) -> None:
        """Show whether the group stands open, and whether the place shown is ``within`` it."""
        self._within = within
        self.setChecked(is_open)
        self.setToolTip("" if is_open else "\n".join(self._names))
        self.update()

    def needed_width(self) -> int:
        """Give the width of the word and of the arrow beside it, in px."""
        arrow = current_theme().px(_CHEVRON) + current_theme().px(2 * _SIDE)
        return self.word_width() + arrow - current_theme().px(_GAP)

    def sizeHint(self) -> QSize:
        """Ask for the rail's width."""
        theme = current_theme()
        width = max(theme.px(RAIL_WIDTH), self._width, self.needed_width())
        return QSize(width, theme.px(HEADING_LOW if self._low else HEADING))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a hairline, the word at the line's start, and the arrow at its end."""
        theme, is_open = current_theme(), self.isChecked()
        painter = QPainter(self)
        if not self._first:
            _paint_line(painter, self)
        away = self._within and not is_open
        self.paint_ground(painter, chosen=away)
        size, inset = theme.px(_CHEVRON), theme.px(_SIDE)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        ink = theme.colors.text if away or is_open else theme.colors.muted
        arrow = icon_pixmap("chevron-up" if is_open else "chevron-down", ink, size)
        left = inset if mirrored else self.width() - inset - size
        painter.drawPixmap(left, (self.height() - size) // 2, arrow)
        _paint_word(painter, self, self.text(), ink)


class RailCaption(QLabel):
    """Name a group of places that always stands open: words, nothing to press."""

    def __init__(self, text: str, *, first: bool) -> None:
        super().__init__(text)
        self._first = first
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for a row; how wide it is follows from the places."""
        theme = current_theme()
        return QSize(theme.px(RAIL_WIDTH), theme.px(HEADING))

    def minimumSizeHint(self) -> QSize:
        """Stay as large as it asks to be."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a hairline and the word at the line's start."""
        painter = QPainter(self)
        if not self._first:
            _paint_line(painter, self)
        _paint_word(painter, self, self.text(), current_theme().colors.muted)


def _paint_line(painter: QPainter, place: QWidget) -> None:
    """Draw the hairline that parts a group from the one above."""
    theme = current_theme()
    inset = theme.px(_SIDE)
    painter.fillRect(inset, 0, place.width() - 2 * inset, 1, QColor(theme.colors.line))


def _paint_word(painter: QPainter, place: QWidget, word: str, ink: str) -> None:
    """Draw a group's name at the line's start."""
    theme = current_theme()
    painter.setPen(QColor(ink))
    painter.setFont(theme.sized_font(theme.px(_WORD), 600))
    inset = theme.px(_SIDE)
    words = QRect(inset, 0, place.width() - 2 * inset, place.height())
    mirrored = place.layoutDirection() == Qt.LayoutDirection.RightToLeft
    start = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    # Absolute: the painter would mirror it once more, where the whole program is mirrored.
    start |= Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(words, start | Qt.AlignmentFlag.AlignVCenter, word)
