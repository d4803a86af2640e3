"""The navigation rail: the program's places, and what can be done from everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy

from kiosk.ui.shared.icons import icon_pixmap
from kiosk.ui.shared.theme.theme import current_theme
from kiosk.ui.shared.theme.tokens import FOCUS_RING, RADIUS, RAIL_WIDTH, Mode, mix
from kiosk.ui.shared.widgets.layout import Column, Scroll

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_TALL = 64  # px at 100 %: icon above word
_SHORT = 40  # the icon alone, still a target for a mouse
_GAP = 4
_MARGIN = 8
_WORD = 13  # px at 100 %


_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
}


class RailItem(QAbstractButton):
    """Lead to one place: icon above its word.

    Arrow keys ask to move along the rail (``stepped``, by how many items);
    only the space bar and Enter lead to the place.
    """

    stepped = Signal(int)

    def __init__(self, icon_name: str, text: str) -> None:
        super().__init__()
        self._icon_name = icon_name
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("own_focus", True)  # a ring around it would be cut off by the rail
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._short = False
        self._width = 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move along the rail, or go where this leads."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def set_short(self, short: bool) -> None:
        """Show the icon alone, with the word as its tool tip, where the rail is crowded."""
        self._short = short
        self.setToolTip(self.text() if short else "")
        self.updateGeometry()
        self.update()

    def set_width(self, width: int) -> None:
        """Take the width that the rail's widest word needs, in px."""
        self._width = width
        self.updateGeometry()

    def word_width(self) -> int:
        """Give the width of the word as it stands when chosen, in px."""
        theme = current_theme()
        font = theme.sized_font(theme.px(_WORD), 600)
        return QFontMetrics(font).horizontalAdvance(self.text()) + 2 * theme.px(_GAP)

    def sizeHint(self) -> QSize:
        """Ask for the rail's width."""
        theme = current_theme()
        width = max(theme.px(RAIL_WIDTH), self._width)
        return QSize(width, theme.px(_SHORT if self._short else _TALL))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the item; the chosen one has a bar, a tint and a heavier word."""
        theme, on = current_theme(), self.isChecked()
        colors = theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        inset = theme.px(4)
        area = QRectF(self.rect()).adjusted(inset, 2, -inset, -2)
        if on or self.underMouse():
            fill = colors.selected if on else mix(colors.surface, colors.accent, 0.08)
            painter.setBrush(QColor(fill))
            painter.drawRoundedRect(area, RADIUS.control, RADIUS.control)
        if on:
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
        ink = colors.accent if on else colors.muted
        size = theme.px(24)
        pixmap = icon_pixmap(self._icon_name, ink, size)
        top = (self.height() - size) // 2 if self._short else theme.px(10)
        painter.drawPixmap((self.width() - size) // 2, top, pixmap)
        if self._short:
            return
        painter.setPen(QColor(colors.text if on else colors.muted))
        painter.setFont(theme.sized_font(theme.px(_WORD), 600 if on else 400))
        words = self.rect().adjusted(0, theme.px(36), 0, -theme.px(6))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())


class NavRail(Column):
    """List the program's places at the line's start, one of them chosen.

    Where the window is too low for all the words, icons stand alone; where it
    is too low for those, the places scroll and the foot stays.
    """

    selected = Signal(str)

    def __init__(self, items: Sequence[tuple[str, str, str]] = ()) -> None:
        super().__init__(gap=_GAP, margin=(0, _MARGIN), role="rail")
        self._group = QButtonGroup(self)
        self._items: dict[str, RailItem] = {}
        self._actions: list[RailItem] = []
        self._places = Column(gap=_GAP)
        self._places.add(None)
        self._scroll = Scroll(self._places)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.add(self._scroll, 1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        for key, icon_name, text in items:
            self.add_item(key, icon_name, text)

    def sizeHint(self) -> QSize:
        """Ask for the width of an item; words alone may widen it, and only where they show."""
        items = [*self._items.values(), *self._actions]
        width = max((item.sizeHint().width() for item in items), default=0)
        return QSize(max(width, current_theme().px(RAIL_WIDTH)), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Shrink down to the foot and one place."""
        return QSize(self.sizeHint().width(), self._needed(len(self._actions) + 1, _SHORT))

    def add_item(self, key: str, icon_name: str, text: str) -> RailItem:
        """Append a place."""
        item = RailItem(icon_name, text)
        self._group.addButton(item)
        item.clicked.connect(lambda: self.selected.emit(key))
        item.stepped.connect(lambda step: self._step(item, step))
        self._places.box.insertWidget(len(self._items), item)
        self._items[key] = item
        self._arrange()
        return item

    def add_action(self, icon_name: str, text: str, run: Callable[[], object]) -> RailItem:
        """Append something to do at the foot, such as to sign out."""
        item = RailItem(icon_name, text)
        item.setCheckable(False)

        def pressed(_checked: bool = False) -> None:
            run()

        item.clicked.connect(pressed)
        item.stepped.connect(lambda step: self._step(item, step))
        self.add(item)
        self._actions.append(item)
        self._arrange()
        return item

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words out where there is no room for them."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme's scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def _step(self, item: RailItem, step: int) -> None:
        """Give the focus to the item before or after, round the rail."""
        items = [*self._items.values(), *self._actions]
        wanted = items[(items.index(item) + step) % len(items)]
        wanted.setFocus(Qt.FocusReason.TabFocusReason)
        if wanted in self._items.values():
            self._scroll.ensureWidgetVisible(wanted)

    def _arrange(self) -> None:
        items = [*self._items.values(), *self._actions]
        short = self._needed(len(items), _TALL) > self.height()
        widest = 0 if short else max((item.word_width() for item in items), default=0)
        for item in items:
            item.set_short(short)
            item.set_width(widest)
        self.updateGeometry()

    def _needed(self, count: int, height: int) -> int:
        theme = current_theme()
        return 2 * theme.space(_MARGIN) + count * (theme.px(height) + theme.space(_GAP))

    def select(self, key: str) -> None:
        """Mark a place as the one shown, without telling anybody, and bring it into sight."""
        self._items[key].setChecked(True)
        self._scroll.ensureWidgetVisible(self._items[key])

    def item(self, key: str) -> RailItem:
        """Give the item of a place."""
        return self._items[key]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the surface and the hairline towards the content."""
        super().paintEvent(event)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.fillRect(
            0 if mirrored else self.width() - 1,
            0,
            1,
            self.height(),
            QColor(current_theme().colors.line),
        )
