"""Small marks: icons, outcome badges, chips. State is icon and word, never colour alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QLabel, QLayout, QLayoutItem, QSizePolicy, QWidget

from kiosk.ui.shared.icons import icon_pixmap
from kiosk.ui.shared.theme.theme import current_theme
from kiosk.ui.shared.theme.tokens import TextRole, Tone
from kiosk.ui.shared.widgets.buttons import Button, IconButton
from kiosk.ui.shared.widgets.layout import Row
from kiosk.ui.shared.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

TONE_ICONS = {
    Tone.ALLOW: "circle-check",
    Tone.BLOCK: "ban",
    Tone.HOLD: "circle-pause",
    Tone.INFO: "info",
    Tone.NEUTRAL: "circle",
}


class Icon(QLabel):
    """Show one icon of ``size`` px at 100 %, in the ink of a tone."""

    def __init__(
        self,
        name: str,
        size: int = 20,
        *,
        tone: Tone = Tone.NEUTRAL,
        muted: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._size, self._tone, self._muted = name, size, tone, muted
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._draw()

    def set(self, name: str, tone: Tone | None = None) -> None:
        """Change the icon and its tone."""
        self._name = name
        self._tone = self._tone if tone is None else tone
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._draw()

    def _draw(self) -> None:
        theme = current_theme()
        colors = theme.colors
        ink = colors.muted if self._muted else colors.tone(self._tone)[0]
        size = theme.px(self._size)
        self.setPixmap(icon_pixmap(self._name, ink, size))
        self.setFixedSize(size, size)


class Badge(Row):
    """Show an outcome as icon and word on its tint: "Allowed", "Blocked", "Held"."""

    def __init__(self, word: str, tone: Tone, *, icon_name: str = "") -> None:
        self._icon = Icon(icon_name or TONE_ICONS[tone], 16, tone=tone)
        self._word = Text(word, TextRole.SMALL, tone=tone, wrap=False)
        super().__init__(self._icon, self._word, gap=4, margin=(8, 2), role="badge")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.setProperty("tone", tone.value)
        self.setAccessibleName(word)

    def set(self, word: str, tone: Tone) -> None:
        """Change the outcome."""
        self._word.setText(word)
        self._word.set_tone(tone)
        self._icon.set(TONE_ICONS[tone], tone)
        self.setAccessibleName(word)
        self.setProperty("tone", tone.value)
        self.style().unpolish(self)
        self.style().polish(self)


class FilterChip(Button):
    """Turn one filter on and off; what is on carries a check mark, not only colour."""

    def __init__(self, text: str, *, on: bool = False) -> None:
        super().__init__(text, "chip")
        self.setCheckable(True)
        self.toggled.connect(self._mark)
        self.setChecked(on)

    def sizeHint(self) -> QSize:
        """Ask for the room of the bold letters that the style sheet gives to what is on."""
        hint, theme = super().sizeHint(), current_theme()
        strong = self.font()
        strong.setWeight(QFont.Weight.DemiBold)
        plain = self.fontMetrics().horizontalAdvance(self.text())
        bold = QFontMetrics(strong).horizontalAdvance(self.text())
        bolder = max(0, bold - plain) + theme.space(4)
        return QSize(hint.width() + bolder, hint.height())

    def _mark(self, on: bool) -> None:
        self.set_icon("check" if on else "")
        self.updateGeometry()


class RemovableChip(Row):
    """Show one thing of several that were added, with a cross that takes it away."""

    removed = Signal()

    def __init__(self, text: str, *, on_remove: Callable[[], object] | None = None) -> None:
        self._text = Text(text, wrap=False, isolate=True)
        super().__init__(6, self._text, gap=2, margin=(4, 2), role="chip-box")
        self._cross = IconButton("x", self.tr("Remove {name}").format(name=text))
        self._cross.setProperty("role", "icon-small")
        self._cross.clicked.connect(self.removed)
        self.add(self._cross)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        if on_remove is not None:
            self.removed.connect(on_remove)

    def text(self) -> str:
        """Give the text shown."""
        return self._text.text()


class FlowLayout(QLayout):
    """Lay items along the line of reading and wrap like words."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[tuple[int, int], int] = {}
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Append an item."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """Count the items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Give the item at ``index``, or nothing past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the item at ``index`` out."""
        self._heights.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def items(self) -> list[QLayoutItem]:
        """Give the items in their order."""
        return list(self._items)

    def expandingDirections(self) -> Qt.Orientation:
        """Grow in neither direction."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Tell that a narrower flow is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of the flow at ``width``; nested layouts ask again and again."""
        key = (width, self.gap)
        height = self._heights.get(key)
        if height is None:
            height = self._heights[key] = self._arrange(QRect(0, 0, width, 0), move=False)
        return height

    def invalidate(self) -> None:
        """Forget heights: an item wants another size."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """Ask for the widest item."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Need the widest and the tallest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    @property
    def gap(self) -> int:
        """Give the gap between two items, in pixels."""
        return current_theme().space(self._gap)

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        gap = self.gap
        rows: list[list[tuple[QLayoutItem, int, QSize]]] = [[]]
        x = 0
        for item in self._items:
            size = item.sizeHint()
            if rows[-1] and x + size.width() > rect.width():
                rows.append([])
                x = 0
            rows[-1].append((item, x, size))
            x += size.width() + gap
        top = 0
        for row in rows:
            height = max((size.height() for _, _, size in row), default=0)
            for item, across, size in row if move else ():
                left = rect.width() - across - size.width() if self._mirrored() else across
                down = top + (height - size.height()) // 2
                item.setGeometry(QRect(rect.topLeft() + QPoint(left, down), size))
            top += height + gap
        return top - gap

    def _mirrored(self) -> bool:
        parent = self.parentWidget()
        return parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft


class Flow(QWidget):
    """Hold chips, badges or small buttons in rows that wrap."""

    def __init__(self, *children: QWidget, gap: int = 8) -> None:
        super().__init__()
        self._flow = FlowLayout(self, gap=gap)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for child in children:
            self.add(child)

    def add(self, child: QWidget) -> None:
        """Append a widget."""
        self._flow.addWidget(child)

    def sizeHint(self) -> QSize:
        """Ask for one row; the layout's own hint would be one item wide and many rows high."""
        sizes = [item.sizeHint() for item in self._flow.items()]
        gaps = self._flow.gap * max(len(sizes) - 1, 0)
        width = sum(size.width() for size in sizes) + gaps
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSizeHint(self) -> QSize:
        """Need the widest and the tallest item."""
        return self._flow.minimumSize()

    def clear(self) -> None:
        """Take every child out and delete it."""
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
