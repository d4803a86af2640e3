"""Find the two-dimensional barcodes of a document and read their text.

zxing-cpp (Apache-2.0) reads what stands level at two pixels a module or more:
PDF417 it misses beyond two degrees, and every kind at one pixel. So the frame
is shown to it once as it is; then each place that looks like a barcode (packed
with strong edges, about as much dark as light) is turned level by the
direction of its own edges and shown again, enlarged.
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np
import zxingcpp

from kiosk.reading.results import Barcode

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from kiosk.reading.decode import Frame
    from kiosk.reading.results import Point

MOST_BARCODES: Final = 8
MOST_CHARACTERS: Final = 8192
"""More than the largest symbol holds (QR code 40-L: 7,089 digits, ISO/IEC 18004)."""

_SYMBOLOGIES: Final = {
    zxingcpp.BarcodeFormat.PDF417: "PDF417",
    zxingcpp.BarcodeFormat.QRCode: "QR",
    zxingcpp.BarcodeFormat.Aztec: "Aztec",
    zxingcpp.BarcodeFormat.DataMatrix: "DataMatrix",
}
_FORMATS: Final = zxingcpp.BarcodeFormats(list(_SYMBOLOGIES))
_LONGEST_SIDE: Final = 2000
_CELL: Final = 4
_STRONG_EDGE: Final = 45
_EDGES_SHARE: Final = 0.42
_FILL: Final = 0.6
_DARK: Final = (0.36, 0.64)
_SQUARE: Final = 0.15
_STRIPED: Final = 0.42
_LONG: Final = 2.5
_LEAST_CELLS: Final = 25
_LEAST_SIDE: Final = 3
"""Cells: a core and its rim. What is thinner, a frame at the edge of the picture, may be large."""
_MOST_PLACES: Final = 6
_ROOM: Final = 1.12
_LOOKS: Final = (
    (2.0, zxingcpp.Binarizer.LocalAverage),
    (3.0, zxingcpp.Binarizer.GlobalHistogram),
    (3.0, zxingcpp.Binarizer.LocalAverage),
    (1.5, zxingcpp.Binarizer.LocalAverage),
)
"""How often a levelled place is shown: enlargement, and how dark is told from light."""
_LARGEST_SHOWN: Final = 1600
_ATTEMPT_SECONDS: Final = 0.05
"""What one look at a levelled place may cost; measured at ``_LARGEST_SHOWN``."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Hold a rectangle that may be a barcode and the degrees that its edges are turned by."""

    x: float
    y: float
    width: float
    height: float
    turns: tuple[float, ...]


def find_barcodes(
    frame: Frame, *, seconds: float, clock: Callable[[], float] = time.process_time
) -> tuple[Barcode, ...]:
    """Return the PDF417, QR, Aztec and Data Matrix codes in ``frame``, at most eight.

    ``seconds`` of the processor bound the search beyond its first look;
    ``clock`` counts them. Contents are what the codes hold, control characters
    and all: whoever uses them parses them as the hostile text they may be.
    """
    deadline = clock() + seconds
    grey = _grey(frame)
    size = (grey.shape[1], grey.shape[0])
    found = _read(grey, np.array([[1.0, 0, 0], [0, 1, 0]]), size)
    for place in _places(grey):
        if any(_holds(barcode, place, size) for barcode in found):
            continue
        for (enlargement, binarizer), turn in product(_LOOKS, place.turns):
            if clock() + _ATTEMPT_SECONDS > deadline or len(found) >= MOST_BARCODES:
                return tuple(found[:MOST_BARCODES])
            read = _read(*_levelled(grey, place, turn, enlargement), size, binarizer)
            found += read
            if read:
                break
    return tuple(found[:MOST_BARCODES])


def _grey(frame: Frame) -> NDArray[np.uint8]:
    grey = cv2.cvtColor(np.ascontiguousarray(frame.pixels), cv2.COLOR_RGB2GRAY)
    ratio = _LONGEST_SIDE / max(grey.shape)
    if ratio < 1:
        grey = cv2.resize(grey, None, fx=ratio, fy=ratio, interpolation=cv2.INTER_AREA)
    return np.asarray(grey, np.uint8)


def _read(
    shown: NDArray[np.uint8],
    to_frame: NDArray[np.float64],
    size: tuple[int, int],
    binarizer: zxingcpp.Binarizer = zxingcpp.Binarizer.LocalAverage,
) -> list[Barcode]:
    """Return what zxing-cpp sees; ``to_frame`` maps shown pixels to the frame's."""
    read = zxingcpp.read_barcodes(
        shown,
        formats=_FORMATS,
        try_downscale=False,
        try_invert=False,
        binarizer=binarizer,
        text_mode=zxingcpp.TextMode.Plain,
    )
    found = []
    for one in read:
        corners = one.position
        points = (corners.top_left, corners.top_right, corners.bottom_right, corners.bottom_left)
        top_left, top_right, bottom_right, bottom_left = (
            _fraction(to_frame @ (point.x, point.y, 1.0), size) for point in points
        )
        if one.valid and len(one.text) <= MOST_CHARACTERS:
            found.append(
                Barcode(
                    _SYMBOLOGIES.get(one.symbology, str(one.symbology)),
                    one.text,
                    (top_left, top_right, bottom_right, bottom_left),
                )
            )
    return found


def _fraction(pixel: NDArray[np.float64], size: tuple[int, int]) -> Point:
    return (
        min(max(float(pixel[0]) / size[0], 0.0), 1.0),
        min(max(float(pixel[1]) / size[1], 0.0), 1.0),
    )


def _holds(barcode: Barcode, place: _Place, size: tuple[int, int]) -> bool:
    """Tell whether a barcode already read stands at ``place``."""
    xs, ys = zip(*barcode.corners, strict=True)
    x, y = place.x / size[0], place.y / size[1]
    return min(xs) <= x <= max(xs) and min(ys) <= y <= max(ys)


def _places(grey: NDArray[np.uint8]) -> list[_Place]:
    """Return where a barcode may be, largest first: edges everywhere, half dark, a full rectangle.

    Print has edges as strong, but a fifth of it is ink; guilloche has as
    much dark as light, but pale edges.
    """
    height, width = (side // _CELL * _CELL for side in grey.shape)
    if min(height, width) < 3 * _CELL:
        return []
    grey = grey[:height, :width]
    across, down = (cv2.Scharr(grey, cv2.CV_16S, x, 1 - x, scale=1 / 4) for x in (1, 0))
    strength = cv2.add(
        cv2.convertScaleAbs(across, alpha=0.5), cv2.convertScaleAbs(down, alpha=0.5)
    )
    edges = (strength > _STRONG_EDGE).astype(np.uint8) * 255
    cells = (width // _CELL, height // _CELL)
    density = cv2.blur(cv2.resize(edges, cells, interpolation=cv2.INTER_AREA), (3, 3))
    dense = (density > _EDGES_SHARE * 255).astype(np.uint8)
    mask = cv2.morphologyEx(dense, cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8))
    mask = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((4, 4), np.uint8))
    count, labels, statistics, _ = cv2.connectedComponentsWithStats(mask)
    largest = sorted(range(1, count), key=lambda label: -statistics[label, cv2.CC_STAT_AREA])
    places = []
    for label in largest[: 4 * _MOST_PLACES]:
        left, top, columns, rows, area = (int(value) for value in statistics[label])
        if area < _LEAST_CELLS:
            break
        if min(columns, rows) < _LEAST_SIDE:
            continue
        own = labels[top : top + rows, left : left + columns] == label
        window = np.s_[top * _CELL : (top + rows) * _CELL, left * _CELL : (left + columns) * _CELL]
        slopes = np.stack([across[window], down[window]], -1).astype(np.float32)
        place = _place(grey[window], slopes, own)
        if place is not None:
            places.append(_moved(place, left * _CELL, top * _CELL))
    return places[:_MOST_PLACES]


def _moved(place: _Place, x: float, y: float) -> _Place:
    return _Place(place.x + x, place.y + y, place.width, place.height, place.turns)


def _place(
    grey: NDArray[np.uint8],
    slopes: NDArray[np.float32],
    own: NDArray[np.bool_],
) -> _Place | None:
    """Return the turned rectangle of the cells ``own``, ``None`` where they are no barcode's."""
    rows, columns = np.nonzero(own)
    (x, y), (width, height), leaning = cv2.minAreaRect(
        np.stack([columns, rows], 1).astype(np.float32)
    )
    width, height = width + 1, height + 1
    if len(rows) < _FILL * width * height:
        return None
    inside = np.kron(own, np.ones((_CELL, _CELL), np.bool_))
    pixels = grey[inside]
    dark = float(np.mean(pixels < (int(pixels.min()) + int(pixels.max())) / 2))
    if not _DARK[0] < dark < _DARK[1]:
        return None
    long = max(width, height) > _LONG * min(width, height)
    turn = _turn(slopes[inside], long=long)
    if turn is None:
        return None
    leaning = (leaning + 45) % 90 - 45
    away = abs((leaning - turn + 45) % 90 - 45)
    turns = (turn,) if away < 0.5 or away > 8 else (turn, leaning, (turn + leaning) / 2)  # noqa: PLR2004 - degrees
    return _Place(
        (x + 0.5) * _CELL, (y + 0.5) * _CELL, own.shape[1] * _CELL, own.shape[0] * _CELL, turns
    )


def _turn(slopes: NDArray[np.float32], *, long: bool) -> float | None:
    """Return the degrees that a barcode's edges are turned by, ``None`` for other edges.

    They run along and across, so the fourth powers of their directions add
    up. Those of PDF417, the one long symbol, run one way more than the
    other, so that their squares add up as well; those of a line of text do not.
    """
    directions = slopes[:, 0] + 1j * slopes[:, 1]
    power = np.abs(directions) ** 2 + 1e-6
    fourth = np.sum(directions**4 / power)
    if abs(fourth) < _SQUARE * power.sum():
        return None
    if long and abs(np.sum(directions**2)) < _STRIPED * power.sum():
        return None
    return math.degrees(float(np.angle(fourth))) / 4


def _levelled(
    grey: NDArray[np.uint8], place: _Place, turn: float, enlargement: float
) -> tuple[NDArray[np.uint8], NDArray[np.float64]]:
    """Return the place turned level and enlarged, and the way back to the frame's pixels."""
    reach = math.hypot(place.width, place.height)
    side = (min(reach, max(place.width, place.height) * 1.5) + 2 * _CELL) * _ROOM
    enlargement = min(enlargement, _LARGEST_SHOWN / side)
    shown = round(side * enlargement)
    forth = cv2.getRotationMatrix2D((place.x, place.y), turn, enlargement)
    forth[0, 2] += shown / 2 - place.x
    forth[1, 2] += shown / 2 - place.y
    levelled = cv2.warpAffine(
        grey, forth, (shown, shown), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(levelled, np.uint8), np.asarray(cv2.invertAffineTransform(forth), np.float64)
