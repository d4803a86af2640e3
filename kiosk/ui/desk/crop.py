"""A part of the document's picture, upright and enlarged."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.desk.picture_places import CORNERS, draw_upright, grown, in_pixels
from kiosk.ui.shared import current_theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.ui.desk.picture_places import Share

_RADIUS = 6


class Crop(QWidget):
    """Draw one place of a picture, never mirrored; without a place it is hidden.

    ``width`` and ``height`` are the most that it takes, in px at 100 %; the
    shape is that of the place. ``margin`` shows as much around it, as shares
    of its own width and height, and frames the place itself where there is any.
    """

    def __init__(
        self, width: int, height: int, *, margin: tuple[float, float] = (0.0, 0.0)
    ) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._most, self._margin = (width, height), margin
        self._pixmap = QPixmap()
        self._framed: list[QPointF] = []
        self._shown: list[QPointF] = []
        self.hide()

    def set_place(self, pixmap: QPixmap, corners: Sequence[Share], name: str) -> None:
        """Show the place with these corners; ``name`` is what a screen reader says."""
        self._pixmap = pixmap
        whole = len(corners) == CORNERS and not pixmap.isNull()
        self._framed = in_pixels(corners, pixmap.size()) if whole else []
        self._shown = grown(self._framed, *self._margin)
        self.setAccessibleName(name)
        self.setVisible(whole)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Keep the shape of the place inside the most that is allowed."""
        theme = current_theme()
        width, height = (theme.px(length) for length in self._most)
        if len(self._shown) != CORNERS:
            return QSize(width, height)
        long, high = self._shown[1] - self._shown[0], self._shown[3] - self._shown[0]
        across, down = math.hypot(long.x(), long.y()), math.hypot(high.x(), high.y())
        scale = min(width / max(across, 1.0), height / max(down, 1.0))
        return QSize(max(round(across * scale), 24), max(round(down * scale), 24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture, then the frame around what is meant."""
        if len(self._shown) != CORNERS:
            return
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(area, _RADIUS, _RADIUS)
        painter.setClipPath(outline)
        turned = draw_upright(painter, self._pixmap, self._shown, area)
        if self._margin != (0.0, 0.0):
            place = turned.map(QPolygonF(self._framed))
            for color, width in (("#000000", 4), ("#FFE14D", 2)):
                painter.setPen(QPen(QColor(color), width))
                painter.drawPolygon(place)
        painter.setClipping(False)
        painter.setPen(QPen(QColor(current_theme().colors.edge), 1))
        painter.drawPath(outline)
