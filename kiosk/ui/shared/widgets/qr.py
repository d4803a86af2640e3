"""Show a text as a QR code."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.shared.theme.theme import current_theme

QUIET_ZONE = 4
_DARK, _LIGHT = "#000000", "#FFFFFF"


class QrView(QWidget):
    """Paint QR modules in black on white, whatever the theme, with the quiet zone.

    Modules are whole device pixels, so that a camera reads them. ISO/IEC 18004
    asks for four empty modules around the code.
    """

    def __init__(self, text: str = "", *, name: str = "", error: str = "m") -> None:
        super().__init__()
        self._modules: tuple[tuple[bool, ...], ...] = ()
        self._error = error
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(name or self.tr("QR code"))
        if text:
            self.set_text(text)

    def set_text(self, text: str) -> None:
        """Encode another text; at most 2,331 bytes at error level M."""
        import segno  # noqa: PLC0415 - the first window opens without it.

        code = segno.make_qr(text, error=self._error, boost_error=False)
        self._modules = tuple(
            tuple(bool(module) for module in row) for row in code.matrix_iter(border=0)
        )
        self.updateGeometry()
        self.update()

    def clear(self) -> None:
        """Show nothing."""
        self._modules = ()
        self.update()

    def to_image(self, module: int = 8) -> QImage:
        """Draw the code for a file or for paper, ``module`` px a module."""
        side = (len(self._modules) + 2 * QUIET_ZONE) * module
        image = QImage(side, side, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        self._paint(painter, QRect(0, 0, side, side), module)
        painter.end()
        return image

    def sizeHint(self) -> QSize:
        """Ask for three px a module, at least 200."""
        side = max(200, current_theme().px(3 * (len(self._modules) + 2 * QUIET_ZONE)))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Keep two px a module."""
        side = 2 * (len(self._modules) + 2 * QUIET_ZONE)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the code in the middle."""
        if not self._modules:
            return
        ratio = self.devicePixelRatioF()
        painter = QPainter(self)
        painter.scale(1 / ratio, 1 / ratio)
        width, height = round(self.width() * ratio), round(self.height() * ratio)
        count = len(self._modules) + 2 * QUIET_ZONE
        module = max(1, min(width, height) // count)
        side = module * count
        area = QRect((width - side) // 2, (height - side) // 2, side, side)
        self._paint(painter, area, module)

    def _paint(self, painter: QPainter, area: QRect, module: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(area, QColor(_LIGHT))
        dark = QColor(_DARK)
        start = area.topLeft()
        for y, row in enumerate(self._modules):
            for x, filled in enumerate(row):
                if filled:
                    left = start.x() + (x + QUIET_ZONE) * module
                    top = start.y() + (y + QUIET_ZONE) * module
                    painter.fillRect(left, top, module, module, dark)
