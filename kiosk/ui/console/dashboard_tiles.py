"""Numbers that open their rows: a tile for one, a bar for each part of a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from kiosk.ui.shared.language import number as spelled
from kiosk.ui.shared.theme.fonts import tabular
from kiosk.ui.shared.theme.theme import current_theme
from kiosk.ui.shared.theme.tokens import RADIUS, Audience, Mode, TextRole, mix

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFont

    from kiosk.ui.shared.theme.theme import Theme

_TILE_WIDTH = 232  # px at 100 %; how many stand beside each other follows from it
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading)


class NumberTile(QAbstractButton):
    """Show one number over what it counts; a press opens the rows behind it."""

    def __init__(self, label: str, on_click: Callable[[], object]) -> None:
        super().__init__()
        self._number, self._detail = "–", ""
        self._set: dict[int, list[tuple[str, QFont, int]]] = {}
        self._set_in: Theme | None = None
        self.setText(label)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(lambda _checked=False: on_click())
        self._speak()

    @property
    def number(self) -> str:
        """Give the number as it is shown."""
        return self._number

    def set_number(self, number: str, detail: str = "") -> None:
        """Show another number, and a line under its label."""
        if (number, detail) == (self._number, self._detail):
            return
        self._number, self._detail = number, detail
        self._set.clear()
        self._speak()
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Tell that a narrower tile is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of number, label and detail at a width."""
        return sum(height for _, _, height in self._lines(width)) + 2 * self._pad()

    def sizeHint(self) -> QSize:
        """Ask for one tile's width."""
        width = current_theme().px(_TILE_WIDTH)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Shrink no further than a tile."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card, then its lines."""
        theme = current_theme()
        colors = theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.underMouse() or self.isDown()
        ground = mix(colors.surface, colors.accent, 0.08) if lit else colors.surface
        border = 3 if theme.mode is Mode.CONTRAST and lit else 1
        painter.setPen(QPen(QColor(colors.accent if lit else colors.line), border))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS.card, RADIUS.card
        )
        pad, top = self._pad(), self._pad()
        inks = (colors.text, colors.text, colors.muted)
        for (text, font, height), ink in zip(self._lines(self.width()), inks, strict=False):
            painter.setFont(font)
            painter.setPen(QColor(ink))
            painter.drawText(QRect(pad, top, self.width() - 2 * pad, height), _WRAPPED, text)
            top += height

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme's scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def _lines(self, width: int) -> list[tuple[str, QFont, int]]:
        """Set the texts in a width once: nested layouts ask again and again."""
        theme = current_theme()
        if theme is not self._set_in:
            self._set.clear()
            self._set_in = theme
        if width not in self._set:
            self._set[width] = self._set_lines(width, theme)
        return self._set[width]

    def _set_lines(self, width: int, theme: Theme) -> list[tuple[str, QFont, int]]:
        room = QRect(0, 0, max(width - 2 * self._pad(), 1), 10_000)
        parts = [
            (self._number, TextRole.TITLE),
            (self.text(), TextRole.BODY),
            (self._detail, TextRole.SMALL),
        ]
        lines = []
        for text, role in parts:
            if not text:
                continue
            font = theme.font(Audience.DESK, role)
            font = tabular(font) if role is TextRole.TITLE else font
            needed = QFontMetrics(font).boundingRect(room, _WRAPPED, text).height()
            lines.append((text, font, max(needed, theme.step(Audience.DESK, role).line)))
        return lines

    def _pad(self) -> int:
        return current_theme().space(16)

    def _speak(self) -> None:
        said = (self.text(), self._number, self._detail)
        self.setAccessibleName(". ".join(each for each in said if each))


class PartBar(QAbstractButton):
    """Show one part of a whole: its name, how many, and a bar as long as its share."""

    def __init__(self, label: str, on_click: Callable[[], object]) -> None:
        super().__init__()
        self._count, self._share = "–", 0.0
        self.setText(label)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked=False: on_click())

    @property
    def count(self) -> str:
        """Give the count as it is shown."""
        return self._count

    def set_count(self, count: int, whole: int) -> None:
        """Show another count, as a part of ``whole``."""
        shown = spelled(count), count / whole if whole else 0.0
        if shown == (self._count, self._share):
            return
        self._count, self._share = shown
        self.setAccessibleName(f"{self.text()}: {self._count}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the room of the words and the bar under them."""
        theme = current_theme()
        font = theme.font(Audience.DESK, TextRole.BODY)
        words = QFontMetrics(font).horizontalAdvance(f"{self.text()}   {self._count}")
        line = theme.step(Audience.DESK, TextRole.BODY).line
        return QSize(words + 2 * theme.space(8), line + theme.px(8) + 2 * theme.space(8))

    def minimumSizeHint(self) -> QSize:
        """Let a long name be cut in a narrow window; it is spoken and hovers whole."""
        return QSize(current_theme().px(_TILE_WIDTH), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words, then the bar from the line's start."""
        theme = current_theme()
        colors = theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse() or self.isDown():
            painter.setBrush(QColor(mix(colors.surface, colors.accent, 0.08)))
            painter.drawRoundedRect(QRectF(self.rect()), RADIUS.control, RADIUS.control)
        pad = theme.space(8)
        line = theme.step(Audience.DESK, TextRole.BODY).line
        words = QRect(pad, pad, self.width() - 2 * pad, line)
        painter.setPen(QColor(colors.text))
        painter.setFont(tabular(theme.font(Audience.DESK, TextRole.BODY)))
        metrics = painter.fontMetrics()
        room = words.width() - metrics.horizontalAdvance(f"  {self._count}")
        name = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        self.setToolTip(self.text() if name != self.text() else "")
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        painter.setLayoutDirection(self.layoutDirection())
        painter.drawText(words, int(leading), name)
        painter.drawText(words, int(trailing), self._count)
        self._paint_bar(painter, QRectF(pad, pad + line + theme.px(2), words.width(), theme.px(6)))

    def _paint_bar(self, painter: QPainter, area: QRectF) -> None:
        colors = current_theme().colors
        painter.setPen(
            QPen(QColor(colors.edge), 1)
            if current_theme().mode is Mode.CONTRAST
            else Qt.PenStyle.NoPen
        )
        painter.setBrush(QColor(colors.sunken))
        painter.drawRoundedRect(area, 3, 3)
        length = max(area.width() * self._share, 3.0 if self._share else 0.0)
        left = area.left()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = area.right() - length
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.accent))
        painter.drawRoundedRect(QRectF(left, area.top(), length, area.height()), 3, 3)


class TileGrid(QWidget):
    """Set tiles in rows of equal width, as many beside each other as there is room for."""

    def __init__(self, tiles: Sequence[QWidget], *, width: int = _TILE_WIDTH) -> None:
        super().__init__()
        self._tiles, self._tile_width, self._across = list(tiles), width, 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Shrink down to one tile beside none."""
        return QSize(current_theme().px(_TILE_WIDTH), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set more or fewer beside each other."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme's scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._across = 0
            self._arrange()

    def _arrange(self) -> None:
        theme = current_theme()
        gap = theme.space(12)
        room = (self.width() + gap) // (theme.px(self._tile_width) + gap)
        across = max(1, min(room, len(self._tiles)))
        if across == self._across:
            return
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        self._across = across
        self._grid.setSpacing(gap)
        for place, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, place // across, place % across)
        for column in range(across):
            self._grid.setColumnStretch(column, 1)
