"""Take a signature by pen, finger or mouse."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTabletEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.shared.theme.theme import current_theme
from kiosk.ui.shared.theme.tokens import RADIUS, TextRole
from kiosk.ui.shared.widgets.buttons import LinkButton, QuietButton
from kiosk.ui.shared.widgets.layout import Column, Row
from kiosk.ui.shared.widgets.text import Text

Stroke = tuple[tuple[float, float, float], ...]
_LEAST_STEP = 1.5
_PAPER_INK = "#14202B"


@dataclass(frozen=True, slots=True)
class SignatureSample:
    """Hold what was signed.

    ``strokes`` are polylines of (x, y, pressure), x and y as shares of the pad's
    width, pressure 0 to 1. ``image`` is dark ink on white, whatever the theme.
    """

    strokes: tuple[Stroke, ...]
    image: QImage


class SignatureCanvas(QWidget):
    """Draw strokes as they are made, smoothed through the middles of their steps."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TabletTracking)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Signature"))
        self._strokes: list[list[tuple[float, float, float]]] = []
        self._drawing = False

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """Give the strokes."""
        return tuple(tuple(stroke) for stroke in self._strokes)

    def is_empty(self) -> bool:
        """Tell whether there is nothing that could be a signature; a dot is not one."""
        return sum(len(stroke) for stroke in self._strokes) < 4  # noqa: PLR2004 - a dot has fewer.

    def clear(self) -> None:
        """Wipe the pad."""
        self._strokes.clear()
        self._drawing = False
        self.update()
        self.changed.emit()

    def sizeHint(self) -> QSize:
        """Ask for a strip three times as wide as high."""
        theme = current_theme()
        return QSize(theme.space(480), theme.space(160))

    def minimumSizeHint(self) -> QSize:
        """Stay large enough to sign in."""
        return QSize(240, 120)

    def to_image(self, width: int = 1200) -> QImage:
        """Draw the strokes in dark ink on white, ``width`` px wide."""
        height = max(1, round(width * self.height() / max(self.width(), 1)))
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(QColor("#FFFFFF"))
        painter = QPainter(image)
        self._paint_strokes(painter, width, QColor(_PAPER_INK))
        painter.end()
        return image

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position(), 0.5)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the stroke on."""
        if self._drawing:
            self._extend(event.position(), 0.5)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the stroke."""
        if self._drawing and event.button() == Qt.MouseButton.LeftButton:
            self._extend(event.position(), 0.5)
            self._drawing = False
            self.changed.emit()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Draw by pen with its pressure; accepting keeps Qt from making a mouse of it."""
        kind = event.type()
        if kind == event.Type.TabletPress:
            self._begin(event.position(), event.pressure())
        elif kind == event.Type.TabletMove and self._drawing:
            self._extend(event.position(), event.pressure())
        elif kind == event.Type.TabletRelease and self._drawing:
            self._drawing = False
            self.changed.emit()
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sheet, the line to sign on, and the ink."""
        theme = current_theme()
        colors = theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colors.edge), 1))
        painter.setBrush(QColor(colors.surface))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, RADIUS.control, RADIUS.control)
        inset, base = theme.space(24), round(self.height() * 0.74)
        painter.setPen(QPen(QColor(colors.edge), 1, Qt.PenStyle.DotLine))
        painter.drawLine(inset, base, self.width() - inset, base)
        self._paint_strokes(painter, self.width(), QColor(colors.text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the strokes; they are shares of the width."""
        super().resizeEvent(event)
        self.update()

    def _begin(self, position: QPointF, pressure: float) -> None:
        self._drawing = True
        self._strokes.append([self._share(position, pressure)])
        self.update()

    def _extend(self, position: QPointF, pressure: float) -> None:
        x, y, _ = self._strokes[-1][-1]
        width = self.width()
        far = abs(position.x() - x * width) + abs(position.y() - y * width)
        if far >= _LEAST_STEP:
            self._strokes[-1].append(self._share(position, pressure))
            self.update()

    def _share(self, position: QPointF, pressure: float) -> tuple[float, float, float]:
        width = max(self.width(), 1)
        return (position.x() / width, position.y() / width, pressure)

    def _paint_strokes(self, painter: QPainter, width: int, ink: QColor) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        base = width / 240
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for stroke in self._strokes:
            pressure = sum(point[2] for point in stroke) / len(stroke)
            pen = QPen(ink, base * (0.6 + 0.8 * pressure))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPath(_smooth([QPointF(x * width, y * width) for x, y, _ in stroke]))


class SignaturePad(Column):
    """Hold the canvas with Clear, and "I cannot sign" for whom a pad shuts out."""

    changed = Signal()
    cannot_sign = Signal()

    def __init__(self, label: str = "", *, offer_alternative: bool = True) -> None:
        super().__init__(gap=8)
        self.canvas = SignatureCanvas()
        clear = QuietButton(self.tr("Clear"), icon_name="rotate-ccw")
        clear.clicked.connect(self.canvas.clear)
        self.add(Text(label or self.tr("Sign here"), TextRole.LABEL))
        self.add(self.canvas, 1)
        row = Row(gap=12)
        if offer_alternative:
            cannot = LinkButton(self.tr("I cannot sign"))
            cannot.clicked.connect(self.cannot_sign)
            row.add(cannot)
        row.add(None)
        row.add(clear)
        self.add(row)
        self.canvas.changed.connect(self.changed)

    def is_empty(self) -> bool:
        """Tell whether nothing was signed yet."""
        return self.canvas.is_empty()

    def clear(self) -> None:
        """Wipe the pad."""
        self.canvas.clear()

    def sample(self) -> SignatureSample | None:
        """Give what was signed, or nothing."""
        if self.is_empty():
            return None
        return SignatureSample(self.canvas.strokes, self.canvas.to_image())


def _smooth(points: list[QPointF]) -> QPainterPath:
    """Run a quadratic curve through the middles of the steps."""
    path = QPainterPath(points[0])
    if len(points) == 1:
        path.lineTo(points[0] + QPointF(0.1, 0))
        return path
    for first, second in itertools.pairwise(points):
        path.quadTo(first, (first + second) / 2)
    path.lineTo(points[-1])
    return path
