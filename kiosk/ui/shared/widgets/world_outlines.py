"""The outlines of the world's States, laid flat so that areas keep their proportion.

Equal Earth (Šavrič, Patterson, Jenny 2018): a projection on which no State
looks larger than it is.
"""

from __future__ import annotations

import json
from functools import cache
from math import asin, cos, radians, sin, sqrt
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF

from kiosk.ui.shared.theme.fonts import assets_root

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_A1, _A2, _A3, _A4 = 1.340264, -0.081106, 0.000893, 0.003796
_ROOT = sqrt(3) / 2
_NORTH, _SOUTH = 84.0, -57.0
"""The latitudes between which States lie, but for Antarctica, which the outlines leave out."""


@cache
def outlines() -> Mapping[str, QPainterPath]:
    """Give the path of each State by its alpha-3 code, in the units of `extent`."""
    text = (assets_root() / "map" / "world.json").read_text("utf-8")
    document = json.loads(text)
    units = float(document["units_per_degree"])
    return {code: _path(rings, units) for code, rings in document["states"].items()}


@cache
def extent() -> QRectF:
    """Give the rectangle in which all outlines lie; south is down."""
    half = _place(180, 0).x()
    top, bottom = _place(0, _NORTH).y(), _place(0, _SOUTH).y()
    return QRectF(QPointF(-half, top), QPointF(half, bottom))


def _path(rings: Sequence[Sequence[int]], units: float) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for ring in rings:
        pairs = zip(ring[::2], ring[1::2], strict=True)
        path.addPolygon(QPolygonF([_place(x / units, y / units) for x, y in pairs]))
        path.closeSubpath()
    return path


def _place(longitude: float, latitude: float) -> QPointF:
    """Project degrees onto the plane."""
    theta = asin(_ROOT * sin(radians(latitude)))
    square = theta * theta
    sixth = square**3
    across = 3 * (_A1 + 3 * _A2 * square + sixth * (7 * _A3 + 9 * _A4 * square))
    x = 4 * _ROOT * radians(longitude) * cos(theta) / across
    y = theta * (_A1 + _A2 * square + sixth * (_A3 + _A4 * square))
    return QPointF(x, -y)
