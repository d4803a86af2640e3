"""The machine-readable zone, enlarged: the picture of each line above its characters."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from kiosk.flows.onboarding_points import to_compare
from kiosk.ui.desk.picture_places import draw_upright, grown, in_pixels, tight_corners
from kiosk.ui.shared import Audience, TextRole, current_theme

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.domain.evidence import Place
    from kiosk.flows.onboarding_state import DeskDocument
    from kiosk.reading import LinePlace

Span = tuple[int, int, int]
"""A line number, the first position and the position after the last."""

_CENTRED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextForceLeftToRight
_ADVANCE = 0.6
"""The width of a character of the fixed-pitch face, in ems."""
_AROUND = 0.2
"""How much of the picture is shown around a line, as a share of its height."""
_LEAST = 200  # px wide, below which nobody reads a line
_NARROWER = 0.97


class MrzStrip(QWidget):
    """Draw the lines as photographed and as read, right under each other.

    Never mirrored. A character to be compared stands on the tint of ``hold``
    over a bar with a point; one that was corrected and compared keeps a thin
    bar. The fields of `highlight` stand on the tint of a selection, the
    character of `frame` in the frame of the focus. ``pressed`` carries the
    place of a character that was clicked.
    """

    pressed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._pixmap = QPixmap()
        self._document: DeskDocument | None = None
        self._lines: tuple[str, ...] = ()
        self._places: tuple[LinePlace, ...] = ()
        self._open: frozenset[Place] = frozenset()
        self._spans: tuple[Span, ...] = ()
        self._framed: Place | None = None
        self._fitted: tuple[tuple[int, int, float], int] | None = None

    def set_document(self, document: DeskDocument | None, pixmap: QPixmap) -> None:
        """Show the lines of a document; ``pixmap`` is its preview, or empty."""
        scan = document.scan if document else None
        self._document, self._pixmap = document, pixmap
        self._lines = scan.best_lines if scan else ()
        self._places = scan.places if scan and len(scan.places) == len(self._lines) else ()
        self._open = frozenset(to_compare(document)) if document else frozenset()
        self._spans = ()
        self._fitted = None
        self.setAccessibleName(self.tr("Machine-readable zone"))
        self.setAccessibleDescription("\n".join(self._lines))
        self.updateGeometry()
        self.update()

    def highlight(self, spans: Iterable[Span]) -> None:
        """Point at fields of the zone; none clears them."""
        self._spans = tuple(spans)
        self.update()

    def frame(self, place: Place | None) -> None:
        """Frame the one character that is being compared."""
        self._framed = place
        self.update()

    def area_of(self, place: Place) -> QRectF:
        """Give where a character as read stands in the strip."""
        line, position = place
        width = self._room()
        cell, height = self._cell(width), self._text_height(width)
        top = sum(self._line_height(width, number) for number in range(line))
        top += self._picture_height(width, line)
        return QRectF(position * cell, top, cell, height)

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
        return QSize(_LEAST, self.heightForWidth(_LEAST))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell which character was clicked, photographed or read."""
        place = self._place_at(event.position())
        if place is not None:
            self.pressed.emit(place)

    def event(self, event: QEvent) -> bool:
        """Say of a character under the pointer what was read and what it became."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._place_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._told(place) if place else "", self)
            return True
        return super().event(event)

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
        width = self._room()
        cell, theme = self._cell(width), current_theme()
        painter.setFont(theme.sized_font(self._size(width), mono=True))
        top = 0.0
        for number, line in enumerate(self._lines):
            picture = self._picture_height(width, number)
            if picture:
                target = QRectF(0, top, cell * len(line), picture)
                draw_upright(painter, self._pixmap, self._corners(number), target)
            self._paint_marks(painter, number)
            painter.setPen(QColor(theme.colors.text))
            for position, character in enumerate(line):
                painter.drawText(self.area_of((number, position)), _CENTRED, character)
            top += self._line_height(width, number)

    def _paint_marks(self, painter: QPainter, number: int) -> None:
        colors = current_theme().colors
        for line, start, end in self._spans:
            if line == number:
                area = self.area_of((line, start)).united(self.area_of((line, end - 1)))
                painter.fillRect(area, QColor(colors.selected))
                _underline(painter, area, colors.accent, 3)
        for position in range(len(self._lines[number])):
            place = (number, position)
            area = self.area_of(place)
            if place in self._open:
                painter.fillRect(area, QColor(colors.hold_tint))
                _underline(painter, area, colors.hold, 3)
                _point_at(painter, area, colors.hold)
            elif self._was_corrected(place):
                _underline(painter, area, colors.hold, 2)
            if place == self._framed:
                painter.setPen(QPen(QColor(colors.focus), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(area.adjusted(-1, -1, 1, 3), 3, 3)

    def _was_corrected(self, place: Place) -> bool:
        if self._document is None:
            return False
        read = self._document.scan.character_read(place)
        return bool(read) and read != self._lines[place[0]][place[1]]

    def _told(self, place: Place) -> str:
        if self._document is None:
            return ""
        now = self._lines[place[0]][place[1]]
        if self._was_corrected(place):
            read = self._document.scan.character_read(place)
            return self.tr("Read as {read}, corrected to {now}").format(read=read, now=now)
        if place in self._open:
            return self.tr("Not sure that this is {now}. Compare it.").format(now=now)
        return self.tr("Click to correct")

    def _place_at(self, point: QPointF) -> Place | None:
        width = self._room()
        top, position = 0.0, int(point.x() // self._cell(width))
        for number, line in enumerate(self._lines):
            height = self._line_height(width, number)
            if top <= point.y() < top + height and 0 <= position < len(line):
                return (number, position)
            top += height
        return None

    def _corners(self, number: int) -> list[QPointF]:
        """Give the corners of a line, a little apart, so that no character is cut."""
        tight = in_pixels(tight_corners(self._places[number]), self._pixmap.size())
        return grown(tight, 0.0, _AROUND)

    def _room(self) -> int:
        """Give the width in px at which every line fits: a low panel has smaller characters."""
        asked = (self.width(), self.height(), current_theme().scale)
        if self._fitted is None or self._fitted[0] != asked:
            width = self.width()
            while width > _LEAST and self.heightForWidth(width) > self.height():
                width = int(width * _NARROWER)
            self._fitted = (asked, width)
        return self._fitted[1]

    def _longest(self) -> int:
        return max((len(line) for line in self._lines), default=44)

    def _cell(self, width: int) -> float:
        return min(width / self._longest(), current_theme().px(14))

    def _size(self, width: int) -> int:
        most = current_theme().step(Audience.DESK, TextRole.CODE).size * 1.2
        return max(6, int(min(self._cell(width) / _ADVANCE, most)))

    def _text_height(self, width: int) -> float:
        return self._size(width) * 1.4

    def _picture_height(self, width: int, number: int) -> float:
        """Keep the shape of the photographed line."""
        if not self._places or self._pixmap.isNull():
            return 0.0
        cell, corners = self._cell(width), self._corners(number)
        long, high = corners[1] - corners[0], corners[3] - corners[0]
        shape = math.hypot(high.x(), high.y()) / max(math.hypot(long.x(), long.y()), 1e-6)
        return min(max(shape * cell * len(self._lines[number]), 1.4 * cell), 4 * cell)

    def _line_height(self, width: int, number: int) -> float:
        return self._picture_height(width, number) + 1.5 * self._size(width) + 6


def _underline(painter: QPainter, area: QRectF, color: str, thick: int) -> None:
    bar = QRectF(area.left(), area.bottom() - thick, area.width(), thick)
    painter.fillRect(bar, QColor(color))


def _point_at(painter: QPainter, area: QRectF, color: str) -> None:
    """Draw a small point under a character, which is seen without any colour."""
    tip, half = QPointF(area.center().x(), area.bottom() - 1), max(area.width() / 3, 3.0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.drawPolygon(
        QPolygonF([tip, tip + QPointF(-half, half + 2), tip + QPointF(half, half + 2)])
    )
