"""Look at a document's picture: zoom, turn, pan, point at a place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.shared.accessible_roles import say_role
from kiosk.ui.shared.theme.theme import current_theme
from kiosk.ui.shared.theme.tokens import RADIUS
from kiosk.ui.shared.widgets.buttons import IconButton
from kiosk.ui.shared.widgets.layout import Column, Row

Polygon = Sequence[tuple[float, float]]
GREATEST_ZOOM = 8.0
ZOOM_STEP = 1.25
_PAN = 48


class ImageCanvas(QWidget):
    """Draw one `QImage`; it is given decoded, files are opened elsewhere.

    Polygons are in the picture's own pixels, before turning, clockwise from the
    top left as the text runs. Zoom 1 fits the
    picture into the view. Arrow keys pan, ``+`` and ``-`` zoom, ``0`` fits.
    """

    zoom_changed = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        say_role(self, "picture")
        self.setAccessibleName(self.tr("Picture of the document"))
        self._pixmap = QPixmap()
        self._turns, self._zoom = 0, 1.0
        self._middle = QPointF()
        self._polygons: list[QPolygonF] = []
        self._marked: list[QPolygonF] = []
        self._grip: QPoint | None = None

    @property
    def turns(self) -> int:
        """Give the quarter turns clockwise, 0 to 3."""
        return self._turns

    @property
    def zoom(self) -> float:
        """Give the magnification, 1 for the whole picture."""
        return self._zoom

    def set_image(self, image: QImage | None) -> None:
        """Show another picture, whole and unturned; ``None`` shows none."""
        self._pixmap = QPixmap() if image is None else QPixmap.fromImage(image)
        self._turns = 0
        self._polygons, self._marked = [], []
        self.fit()

    def highlight(self, *polygons: Polygon) -> None:
        """Frame places of the picture, given in its own pixels; none clears them."""
        self._polygons = [_placed(polygon) for polygon in polygons]
        self.update()

    def mark(self, *polygons: Polygon) -> None:
        """Underline places that are in doubt, for as long as they are; none clears them."""
        self._marked = [_placed(polygon) for polygon in polygons]
        self.update()

    def turn(self, quarters: int = 1) -> None:
        """Turn clockwise by quarters; the file is not changed."""
        self._turns = (self._turns + quarters) % 4
        self.fit()

    def fit(self) -> None:
        """Show the whole picture."""
        self._middle = QPointF(self._pixmap.width() / 2, self._pixmap.height() / 2)
        self.set_zoom(1.0)

    def set_zoom(self, zoom: float) -> None:
        """Magnify around the middle of what is seen."""
        self._zoom = min(max(zoom, 1.0), GREATEST_ZOOM)
        self._keep_inside()
        self.zoom_changed.emit(self._zoom)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a page's worth of room."""
        return QSize(480, 340)

    def minimumSizeHint(self) -> QSize:
        """Shrink to a stamp."""
        return QSize(160, 120)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom by the wheel."""
        up = event.angleDelta().y() > 0
        self.set_zoom(self._zoom * (ZOOM_STEP if up else 1 / ZOOM_STEP))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Grip the picture."""
        self._grip = event.position().toPoint()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pull the picture along."""
        if self._grip is not None:
            position = event.position().toPoint()
            self._pan(position - self._grip)
            self._grip = position

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let the picture go."""
        self._grip = None
        self.unsetCursor()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pan, zoom and fit by key."""
        pans = {
            Qt.Key.Key_Left: QPoint(_PAN, 0),
            Qt.Key.Key_Right: QPoint(-_PAN, 0),
            Qt.Key.Key_Up: QPoint(0, _PAN),
            Qt.Key.Key_Down: QPoint(0, -_PAN),
        }
        key = Qt.Key(event.key())
        if key in pans:
            self._pan(pans[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.set_zoom(self._zoom * ZOOM_STEP)
        elif key == Qt.Key.Key_Minus:
            self.set_zoom(self._zoom / ZOOM_STEP)
        elif key == Qt.Key.Key_0:
            self.fit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay inside the picture."""
        super().resizeEvent(event)
        self._keep_inside()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture, dim it around highlighted places, frame them."""
        colors = current_theme().colors
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.setPen(QPen(QColor(colors.line), 1))
        painter.setBrush(QColor(colors.sunken))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, RADIUS.control, RADIUS.control)
        if self._pixmap.isNull():
            return
        painter.setClipRect(self.rect().adjusted(1, 1, -1, -1))
        transform = self._transform()
        painter.setTransform(transform)
        painter.drawPixmap(0, 0, self._pixmap)
        painter.resetTransform()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        # A dark line under a light one is seen on any picture.
        for color, width in (("#000000", 5), ("#FFE14D", 3)):
            painter.setPen(QPen(QColor(color), width))
            for polygon in self._polygons:
                painter.drawPolygon(transform.map(polygon))
        for color, width in (("#000000", 7), ("#FFC46B", 4)):
            painter.setPen(QPen(QColor(color), width))
            for polygon in self._marked:
                foot = transform.map(polygon).toList()[2:4]
                painter.drawPolyline(foot)

    def _turned_size(self) -> QSize:
        size = self._pixmap.size()
        return size.transposed() if self._turns % 2 else size

    def _fit_scale(self) -> float:
        size = self._turned_size()
        if size.isEmpty():
            return 1.0
        return min((self.width() - 16) / size.width(), (self.height() - 16) / size.height())

    def _transform(self) -> QTransform:
        scale = self._fit_scale() * self._zoom
        transform = QTransform()
        transform.translate(self.width() / 2, self.height() / 2)
        transform.scale(scale, scale)
        transform.rotate(90 * self._turns)
        transform.translate(-self._middle.x(), -self._middle.y())
        return transform

    def _pan(self, by: QPoint) -> None:
        scale = self._fit_scale() * self._zoom
        back = QTransform().rotate(-90 * self._turns)
        self._middle -= back.map(QPointF(by)) / max(scale, 1e-6)
        self._keep_inside()
        self.update()

    def _keep_inside(self) -> None:
        size = self._pixmap.size()
        if size.isEmpty():
            return
        scale = self._fit_scale() * self._zoom
        seen = (
            QTransform()
            .rotate(-90 * self._turns)
            .mapRect(QRectF(0, 0, self.width() / scale, self.height() / scale))
        )
        self._middle = QPointF(
            _clamp(self._middle.x(), seen.width(), size.width()),
            _clamp(self._middle.y(), seen.height(), size.height()),
        )


class DocumentImageView(Column):
    """Hold the picture with its tools: zoom in, zoom out, whole, turn."""

    def __init__(self) -> None:
        super().__init__(gap=8)
        self.canvas = ImageCanvas()
        self.tools = Row(
            None,
            self._tool("zoom-out", self.tr("Zoom out"), 1 / ZOOM_STEP),
            self._tool("zoom-in", self.tr("Zoom in"), ZOOM_STEP),
            IconButton("image", self.tr("Whole picture"), on_click=self.canvas.fit),
            IconButton("rotate-cw", self.tr("Turn by 90°"), on_click=self.canvas.turn),
            gap=4,
        )
        self.add(self.canvas, 1)
        self.add(self.tools)

    def set_image(self, image: QImage | None) -> None:
        """Show another picture, or none."""
        self.canvas.set_image(image)

    def highlight(self, *polygons: Polygon) -> None:
        """Frame places of the picture, given in its own pixels."""
        self.canvas.highlight(*polygons)

    def mark(self, *polygons: Polygon) -> None:
        """Underline places that are in doubt."""
        self.canvas.mark(*polygons)

    def _tool(self, icon_name: str, name: str, factor: float) -> IconButton:
        def press() -> None:
            self.canvas.set_zoom(self.canvas.zoom * factor)

        return IconButton(icon_name, name, on_click=press)


def _placed(polygon: Polygon) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in polygon])


def _clamp(middle: float, seen: float, whole: float) -> float:
    if seen >= whole:
        return whole / 2
    return min(max(middle, seen / 2), whole - seen / 2)
