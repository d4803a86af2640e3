"""Draw the lines of a slip that a receipt printer has no letters for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter, QTextOption

from kiosk.devices.receipt_printer import Raster
from kiosk.services.slips import SlipRole
from kiosk.ui.shared.theme.fonts import families
from kiosk.ui.shared.widgets.text import reading_direction

if TYPE_CHECKING:
    from collections.abc import Callable

_BODY_DOTS: Final = 26
"""Height of the letters' em: about that of a printer's own font A."""

_TITLE_DOTS: Final = 40
_MARGIN: Final = 10
"""Dots at both edges; Qt hangs the space that ends a line from right to left over the edge."""

_TALLEST: Final = 4000
_BOLD: Final = frozenset({SlipRole.TITLE, SlipRole.HEADING, SlipRole.CODE})
_CENTERED: Final = frozenset({SlipRole.TITLE, SlipRole.CODE})


def line_drawer(language: str) -> Callable[[str, SlipRole, int], Raster]:
    """Give what draws a line in the fonts of a language tag; any thread may call it.

    Qt shapes and orders the letters; which side a line starts from is its own
    first letter's.
    """

    def draw(text: str, role: SlipRole, width: int) -> Raster:
        font = QFont()
        font.setFamilies(families(language, mono=role is SlipRole.CODE))
        font.setPixelSize(_TITLE_DOTS if role is SlipRole.TITLE else _BODY_DOTS)
        font.setWeight(QFont.Weight.DemiBold if role in _BOLD else QFont.Weight.Normal)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(reading_direction(text, Qt.LayoutDirection.RightToLeft))
        middle = role in _CENTERED
        option.setAlignment(
            Qt.AlignmentFlag.AlignHCenter if middle else Qt.AlignmentFlag.AlignLeading
        )
        flags = int(Qt.TextFlag.TextWrapAnywhere)
        room = QFontMetrics(font).boundingRect(
            QRect(0, 0, width - 2 * _MARGIN, _TALLEST), flags, text
        )
        image = QImage(width, room.height() + 4, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setFont(font)
        painter.drawText(image.rect().adjusted(_MARGIN, 0, -_MARGIN, 0), text, option)
        painter.end()
        return Raster(width, image.height(), _rows(image))

    return draw


def _rows(image: QImage) -> bytes:
    """Give the dots row by row, without the bytes that Qt pads each row with."""
    data, stride = bytes(image.constBits()), image.bytesPerLine()
    return b"".join(
        data[row * stride : row * stride + image.width()] for row in range(image.height())
    )
