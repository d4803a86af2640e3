"""Where characters and findings lie in a picture, and how to draw such a place upright.

Corners are top left, top right, bottom right and bottom left as the text runs;
shares count from 0 to 1 along the picture's width and height.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPixmap, QPolygonF, QTransform

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QPainter

    from kiosk.reading import LinePlace

Share = tuple[float, float]
CORNERS = 4
_NEIGHBOURS = 2


def place_of_span(place: LinePlace, start: int, end: int) -> list[Share]:
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


def tight_corners(place: LinePlace) -> list[Share]:
    """Give the corners of a line without the blank before its first and after its last character.

    Each character of the picture then stands above the one that was read.
    """
    return place_of_span(place, 0, len(place.centres))


def in_pixels(corners: Iterable[Share], size: QSize) -> list[QPointF]:
    """Turn shares into the pixels of a picture of ``size``."""
    return [QPointF(x * size.width(), y * size.height()) for x, y in corners]


def grown(corners: Sequence[QPointF], across: float, down: float) -> list[QPointF]:
    """Move the corners of a place apart by shares of its own width and height."""
    if len(corners) != CORNERS:
        return list(corners)
    top_left, top_right, bottom_right, bottom_left = corners
    top, bottom = (top_right - top_left) * across, (bottom_right - bottom_left) * across
    left, right = (bottom_left - top_left) * down, (bottom_right - top_right) * down
    return [
        top_left - top - left,
        top_right + top - right,
        bottom_right + bottom + right,
        bottom_left - bottom + left,
    ]


def draw_upright(
    painter: QPainter, pixmap: QPixmap, corners: Sequence[QPointF], target: QRectF
) -> QTransform:
    """Draw the quadrilateral of a picture so that it fills ``target``; give how it was turned.

    What has no area is not drawn.
    """
    wanted = QPolygonF(
        [target.topLeft(), target.topRight(), target.bottomRight(), target.bottomLeft()]
    )
    transform = QTransform()
    if not QTransform.quadToQuad(QPolygonF(list(corners)), wanted, transform):
        return transform
    painter.save()
    painter.setClipRect(target, Qt.ClipOperation.IntersectClip)
    painter.setTransform(transform, combine=True)
    painter.drawPixmap(0, 0, pixmap)
    painter.restore()
    return transform


def _edge(centres: tuple[float, ...], number: int) -> float:
    """Give the share of the line at which a character begins; the last edge ends the line."""
    if number == 0:
        return max(0.0, centres[0] - (centres[1] - centres[0]) / 2)
    if number == len(centres):
        return min(1.0, centres[-1] + (centres[-1] - centres[-2]) / 2)
    return (centres[number - 1] + centres[number]) / 2


def _between(start: Share, end: Share, share: float) -> Share:
    return (start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share)
