"""The live picture of the camera, with the outline to fill and the lines it sees."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.shared.theme.theme import current_theme

if TYPE_CHECKING:
    from kiosk.reading.results import Corners

_PAGE_SHAPE = 125 / 88
"""Width by height of a passport's data page, Doc 9303-4, section 2; a card fits inside."""
_FILLED = 0.82
_ZONE = 0.26
"""The share of a page's height that its machine-readable zone takes."""
_RADIUS = 12
_DASH, _GAP = 16, 10


class LiveFrame(Protocol):
    """Show one picture of the camera: rows of red, green, blue, one byte each, unpadded."""

    @property
    def width(self) -> int:
        """Give the width in pixels."""

    @property
    def height(self) -> int:
        """Give the height in pixels."""

    @property
    def pixels(self) -> bytes:
        """Give the rows."""

    @property
    def at(self) -> float:
        """Give when it was taken, in seconds of the camera's clock."""


class LiveCanvas(QWidget):
    """Draw the newest frame, never mirrored: what is shown is what is read."""

    def __init__(self) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Live picture of the camera"))
        self._pixmap = QPixmap()
        self._corners: Corners | None = None

    def show_frame(self, frame: LiveFrame | None) -> None:
        """Show another frame, or none."""
        if frame is None:
            self._pixmap = QPixmap()
        else:
            image = QImage(
                frame.pixels,
                frame.width,
                frame.height,
                3 * frame.width,
                QImage.Format.Format_RGB888,
            )
            self._pixmap = QPixmap.fromImage(image)
        self.update()

    def show_lines(self, corners: Corners | None) -> None:
        """Frame the lines where they are seen now, as shares of the picture."""
        if corners != self._corners:
            self._corners = corners
            self.update()

    def sizeHint(self) -> QSize:
        """Ask for a page's worth of room."""
        return QSize(640, 480)

    def minimumSizeHint(self) -> QSize:
        """Stay large enough to hold a document into it."""
        return QSize(200, 180)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame, and over it the outline or the lines."""
        colors = current_theme().colors
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        rounded = QPainterPath()
        rounded.addRoundedRect(area, _RADIUS, _RADIUS)
        painter.fillPath(rounded, QColor(colors.sunken))
        painter.setClipPath(rounded)
        seen = self._seen(area)
        if not self._pixmap.isNull():
            painter.drawPixmap(seen, self._pixmap, QRectF(self._pixmap.rect()))
        if self._corners is None:
            _outline(painter, seen)
        else:
            _frame(painter, seen, self._corners)
        painter.setClipping(False)
        painter.setPen(QPen(QColor(colors.line), 1))
        painter.drawPath(rounded)

    def _seen(self, area: QRectF) -> QRectF:
        """Give where the whole frame fits."""
        if self._pixmap.isNull():
            return area
        size = QSize(self._pixmap.size()).toSizeF()
        size.scale(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
        seen = QRectF(QPointF(0, 0), size)
        seen.moveCenter(area.center())
        return seen


def _outline(painter: QPainter, seen: QRectF) -> None:
    """Draw where a page would lie, with the band of its lines; dark under light on any picture."""
    width = min(seen.width() * _FILLED, seen.height() * _FILLED * _PAGE_SHAPE)
    page = QRectF(0, 0, width, width / _PAGE_SHAPE)
    page.moveCenter(seen.center())
    band = page.bottom() - page.height() * _ZONE
    for color, thick in (("#000000", 4), ("#FFFFFF", 2)):
        pen = QPen(QColor(color), thick, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        # Lengths count in widths of the pen: the light dashes lie on the dark ones.
        pen.setDashPattern([_DASH / thick, _GAP / thick])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(page, _RADIUS, _RADIUS)
        painter.drawLine(QPointF(page.left(), band), QPointF(page.right(), band))


def _frame(painter: QPainter, seen: QRectF, corners: Corners) -> None:
    placed = [
        QPointF(seen.left() + x * seen.width(), seen.top() + y * seen.height()) for x, y in corners
    ]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for color, thick in (("#000000", 6), ("#FFE14D", 3)):
        painter.setPen(QPen(QColor(color), thick))
        painter.drawPolygon(placed)
