"""The machine-readable zone, enlarged: the picture of each line above its characters."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QPolygonF, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.shared import Audience, TextRole, current_theme

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QImage

    from kiosk.flows.onboarding_state import DocumentScan
    from kiosk.reading import LinePlace

Span = tuple[int, int, int]
"""A line number, the first position and the position after the last."""

_CENTRED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextForceLeftToRight
_CORNERS = 4
_NEIGHBOURS = 2
_ADVANCE = 0.6
"""The width of a character of the fixed-pitch face, in ems."""


class MrzStrip(QWidget):
    """Draw the lines as photographed and as read, right under each other.

    Never mirrored. A character that was corrected stands on the tint of
    ``hold``; the fields of `highlight` stand on that of a selection.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._pixmap = QPixmap()
        self._lines: tuple[str, ...] = ()
        self._read: tuple[str, ...] = ()
        self._places: tuple[LinePlace, ...] = ()
        self._spans: tuple[Span, ...] = ()

    def set_scan(self, scan: DocumentScan | None, image: QImage | None) -> None:
        """Show the lines of a scan; ``image`` is its preview, if it has one."""
        self._pixmap = QPixmap() if image is None else QPixmap.fromImage(image)
        self._lines = scan.best_lines if scan else ()
        self._read = scan.lines if scan else ()
        self._places = scan.places if scan and len(scan.places) == len(scan.lines) else ()
        self._spans = ()
        self.setAccessibleName(self.tr("Machine-readable zone"))
        self.setAccessibleDescription("\n".join(self._lines))
        self.updateGeometry()
        self.update()

    def highlight(self, spans: Iterable[Span]) -> None:
        """Point at fields of the zone; none clears them."""
        self._spans = tuple(spans)
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Tell that a wider strip has larger characters."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of all lines at this width."""
        return round(sum(self._line_height(width, n) for n in range(len(self._lines))))

    def sizeHint(self) -> QSize:
        """Ask for a strip whose characters are as large as the type scale's code."""
        width = current_theme().px(440)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Shrink with the panel; the characters shrink along."""
        return QSize(200, self.heightForWidth(200))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw photographed and read characters, line by line."""
        if not self._lines:
            return
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        # A zone reads from left to right everywhere; a mirrored < would be a >.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        cell, size = self._cell(self.width()), self._size(self.width())
        theme = current_theme()
        painter.setFont(theme.sized_font(size, mono=True))
        top = 0.0
        for number, line in enumerate(self._lines):
            picture = self._picture_height(self.width(), number)
            if picture:
                self._paint_picture(painter, number, QRectF(0, top, cell * len(line), picture))
            text_top = top + picture
            self._paint_tints(painter, number, text_top, cell, size * 1.4)
            painter.setPen(QColor(theme.colors.text))
            for place, character in enumerate(line):
                box = QRectF(place * cell, text_top, cell, size * 1.4)
                painter.drawText(box, _CENTRED, character)
            top += self._line_height(self.width(), number)

    def _paint_picture(self, painter: QPainter, number: int, target: QRectF) -> None:
        place = self._places[number]
        width, height = self._pixmap.width(), self._pixmap.height()
        # A little more than the line itself, so that no character is cut.
        corners = _grown([QPointF(x * width, y * height) for x, y in tight_corners(place)])
        wanted = QPolygonF(
            [target.topLeft(), target.topRight(), target.bottomRight(), target.bottomLeft()]
        )
        transform = QTransform()
        made = QTransform.quadToQuad(QPolygonF(corners), wanted, transform)
        if not made:
            return
        painter.save()
        painter.setClipRect(target)
        painter.setTransform(transform)
        painter.drawPixmap(0, 0, self._pixmap)
        painter.restore()

    def _paint_tints(
        self, painter: QPainter, number: int, top: float, cell: float, height: float
    ) -> None:
        colors = current_theme().colors
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.selected))
        for line, start, end in self._spans:
            if line == number:
                area = QRectF(start * cell, top, (end - start) * cell, height)
                painter.drawRect(area)
                painter.fillRect(
                    QRectF(area.left(), area.bottom() - 3, area.width(), 3), QColor(colors.accent)
                )
        read = self._read[number] if number < len(self._read) else ""
        for place, character in enumerate(self._lines[number]):
            if place < len(read) and read[place] != character:
                painter.fillRect(QRectF(place * cell, top, cell, height), QColor(colors.hold_tint))
                painter.fillRect(
                    QRectF(place * cell, top + height - 3, cell, 3), QColor(colors.hold)
                )

    def _longest(self) -> int:
        return max((len(line) for line in self._lines), default=44)

    def _cell(self, width: int) -> float:
        return min(width / self._longest(), current_theme().px(14))

    def _size(self, width: int) -> int:
        most = current_theme().step(Audience.DESK, TextRole.CODE).size * 1.2
        return max(6, int(min(self._cell(width) / _ADVANCE, most)))

    def _picture_height(self, width: int, number: int) -> float:
        """Keep the shape of the photographed line."""
        if not self._places or self._pixmap.isNull():
            return 0.0
        place, cell = self._places[number], self._cell(width)
        across, down = self._pixmap.width(), self._pixmap.height()
        corners = _grown([QPointF(x * across, y * down) for x, y in tight_corners(place)])
        long, high = corners[1] - corners[0], corners[3] - corners[0]
        shape = math.hypot(high.x(), high.y()) / max(math.hypot(long.x(), long.y()), 1e-6)
        return min(max(shape * cell * len(self._lines[number]), 1.4 * cell), 4 * cell)

    def _line_height(self, width: int, number: int) -> float:
        return self._picture_height(width, number) + 1.5 * self._size(width) + 6


def _grown(corners: list[QPointF]) -> list[QPointF]:
    """Move the corners of a line apart by a fifth of its height."""
    if len(corners) != _CORNERS:
        return corners
    top_left, top_right, bottom_right, bottom_left = corners
    up_left, up_right = (top_left - bottom_left) * 0.2, (top_right - bottom_right) * 0.2
    return [
        top_left + up_left,
        top_right + up_right,
        bottom_right - up_right,
        bottom_left - up_left,
    ]


def place_of_span(place: LinePlace, start: int, end: int) -> list[tuple[float, float]]:
    """Give the four corners of some characters of a line, as shares of the picture.

    ``place.centres`` are shares of the line's length; a character reaches half
    way to its neighbours.
    """
    centres = place.centres
    if len(centres) < _NEIGHBOURS or end <= start or end > len(centres):
        return list(place.corners)
    first = _edge(centres, start)
    last = _edge(centres, end)
    top_left, top_right, bottom_right, bottom_left = place.corners
    return [
        _between(top_left, top_right, first),
        _between(top_left, top_right, last),
        _between(bottom_left, bottom_right, last),
        _between(bottom_left, bottom_right, first),
    ]


def tight_corners(place: LinePlace) -> list[tuple[float, float]]:
    """Give the corners of a line without the blank before its first and after its last character.

    Each character of the picture then stands above the one that was read.
    """
    return place_of_span(place, 0, len(place.centres))


def _edge(centres: tuple[float, ...], number: int) -> float:
    """Give the share of the line at which a character begins; the last edge ends the line."""
    if number == 0:
        return max(0.0, centres[0] - (centres[1] - centres[0]) / 2)
    if number == len(centres):
        return min(1.0, centres[-1] + (centres[-1] - centres[-2]) / 2)
    return (centres[number - 1] + centres[number]) / 2


def _between(
    start: tuple[float, float], end: tuple[float, float], share: float
) -> tuple[float, float]:
    return (start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share)
