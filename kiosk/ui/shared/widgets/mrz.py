"""Show the lines of a machine readable zone, as large as the room allows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.shared.theme.theme import current_theme
from kiosk.ui.shared.theme.tokens import RADIUS

if TYPE_CHECKING:
    from collections.abc import Sequence

_SMALLEST, _LARGEST = 13, 22
_LINE_FACTOR = 1.5


class MrzView(QWidget):
    """Set MRZ lines in the fixed-pitch face, never wrapped, mirrored or cut.

    ``mark`` frames characters, each given as (line, position), both from 0:
    those that were corrected, or the field a failed check is about.
    """

    def __init__(self, lines: Sequence[str] = ()) -> None:
        super().__init__()
        self._lines: tuple[str, ...] = ()
        self._marked: frozenset[tuple[int, int]] = frozenset()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_lines(lines)

    def set_lines(self, lines: Sequence[str]) -> None:
        """Show other lines and frame nothing."""
        self._lines, self._marked = tuple(lines), frozenset()
        self.setAccessibleName("\n".join(self._lines))
        self.updateGeometry()
        self.update()

    def mark(self, *places: tuple[int, int]) -> None:
        """Frame these characters only."""
        self._marked = frozenset(places)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the lines at their largest."""
        theme = current_theme()
        size, pad = theme.px(_LARGEST), 2 * theme.space(12)
        longest = max((len(line) for line in self._lines), default=0)
        height = round(size * _LINE_FACTOR) * len(self._lines) + pad
        return QSize(round(longest * size * 0.6) + pad, height)

    def minimumSizeHint(self) -> QSize:
        """Keep every character readable."""
        longest = max((len(line) for line in self._lines), default=0)
        return QSize(round(longest * _SMALLEST * 0.6) + 16, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the strip, its characters, and the frames around some of them."""
        theme = current_theme()
        colors = theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colors.line), 1))
        painter.setBrush(QColor(colors.sunken))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, RADIUS.control, RADIUS.control)
        if not self._lines:
            return
        size, pitch = self._fitted()
        painter.setFont(theme.sized_font(size, mono=True))
        # Read from the right, a filler would turn into its mirror image.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        step = (self.height() - 2 * theme.space(12)) / len(self._lines)
        left = (self.width() - pitch * max(len(line) for line in self._lines)) / 2
        for number, line in enumerate(self._lines):
            top = theme.space(12) + number * step
            for place, character in enumerate(line):
                cell = QRectF(left + place * pitch, top, pitch, step)
                marked = (number, place) in self._marked
                if marked:
                    painter.setPen(QPen(QColor(colors.block), 2))
                    painter.setBrush(QColor(colors.block_tint))
                    painter.drawRoundedRect(cell.adjusted(-1, 2, 1, -2), 3, 3)
                painter.setPen(QColor(colors.block if marked else colors.text))
                painter.drawText(cell, int(Qt.AlignmentFlag.AlignCenter), character)

    def _fitted(self) -> tuple[int, float]:
        """Give the largest size that fits, and the width of one character."""
        theme = current_theme()
        longest = max(len(line) for line in self._lines)
        room = self.width() - 16
        size = theme.px(_LARGEST)
        while size > _SMALLEST:
            pitch = QFontMetricsF(theme.sized_font(size, mono=True)).horizontalAdvance("<")
            if pitch * longest <= room:
                return size, pitch
            size -= 1
        return size, room / longest
