"""Find the holder's picture on the page.

Doc 9303-4, 9303-6 and 9303-7 put it into zone V: at the left of the page,
above the lines, in the shape of 45 × 35 mm or smaller. The lines say how long
a millimetre is and where that zone lies. Within it a face differs from the
paper over an area, as print does not; that tells whether there is a picture
at all, and where it ends.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np

from kiosk.reading.page import Area, page_grid

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from kiosk.reading.decode import Frame
    from kiosk.reading.results import Corners, Reading

_PER_MM: Final = 2
_MEDIAN: Final = 7  # Pixels, 3.5 mm: print is thinner and vanishes in it.
_LIGHTNESS: Final = 0.8  # Shadows change lightness more than colour.
_MOST_DIFFERENCE: Final = 40.0
_LEAST_DIFFERENCE: Final = 8.0
_PAPER_SHARE: Final = 0.6
_SHAPES: Final = (1.2, 1.3, 1.4)  # Height for width.
_SURROUND_MM: Final = 3
_LEAST_CONTRAST: Final = 1.15
_MARGIN_MM: Final = 2  # Round the part that differs from the paper, often head and shoulders.


@dataclass(frozen=True, slots=True)
class _Zone:
    """Say, for one size of page, where a portrait may lie and where paper shows.

    ``face`` is covered by every portrait in that zone; ``widths`` are the
    narrowest and the widest in millimetres.
    """

    may: Area
    face: Area
    paper: Area
    widths: tuple[int, int]


_LARGE: Final = _Zone(
    Area(-8, -62, 42, -5), Area(8, -42, 22, -24), Area(36, -60, 100, -8), (22, 38)
)
_SMALL: Final = _Zone(
    Area(-9, -52, 34, -4), Area(4, -34, 16, -20), Area(32, -45, 84, -8), (18, 32)
)
_CARD: Final = _Zone(Area(-7, -36, 24, -3), Area(4, -22, 13, -11), Area(26, -32, 70, -5), (14, 24))
_ZONES: Final = {44: _LARGE, 36: _SMALL}
_LINES_IN_FRONT: Final = ("C1USA", "C2USA")


def portrait_place(frame: Frame, reading: Reading) -> Corners | None:
    """Return where the holder's picture lies, or ``None`` where none is surely there.

    A card of size TD1 has its lines on the other side, but for the older
    permanent resident cards of the United States.
    """
    zone = _zone(reading)
    grid = page_grid(frame, reading)
    if zone is None or grid is None:
        return None
    seen = grid.seen(frame)
    inside = seen.within(zone.may)
    if zone.face.within(inside) != zone.face or min(inside.width, inside.height) <= 0:
        return None
    unlike = _unlike_paper(
        grid.cut(frame, zone.may, _PER_MM), grid.cut(frame, zone.paper.within(seen), _PER_MM)
    )
    area = _picture(unlike, zone)
    return None if area is None else grid.fractions(area.corners(), frame)


def _zone(reading: Reading) -> _Zone | None:
    lines = reading.best_lines
    if lines and lines[0].startswith(_LINES_IN_FRONT):
        return _CARD
    return _ZONES.get(max(map(len, lines), default=0))


def _unlike_paper(part: NDArray[np.uint8], paper: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return, for each place, how far its colour is from the paper's, without the print."""
    smooth = cv2.cvtColor(cv2.medianBlur(part, _MEDIAN), cv2.COLOR_RGB2LAB).astype(np.float32)
    blank = np.median(cv2.cvtColor(paper, cv2.COLOR_RGB2LAB).reshape(-1, 3), axis=0)
    apart = (smooth - blank) * (_LIGHTNESS, 1, 1)
    unlike: NDArray[np.float32] = np.sqrt((apart**2).sum(-1)).astype(np.float32)
    return np.minimum(unlike, np.float32(_MOST_DIFFERENCE))


def _picture(unlike: NDArray[np.float32], zone: _Zone) -> Area | None:
    """Return the rectangle that holds most of what is no paper and least of what is."""
    face = unlike[_slices(zone.face, zone.may)].mean()
    if face < _LEAST_DIFFERENCE:
        return None
    gain = unlike - max(_LEAST_DIFFERENCE / 2, _PAPER_SHARE * float(face))
    sums = np.asarray(cv2.integral(gain), np.float64)
    _, left, top, width, height = max(_rectangles(sums, zone))
    around = _SURROUND_MM * _PER_MM
    rows, columns = unlike.shape
    wide = unlike[
        max(top - around, 0) : min(top + height + around, rows),
        max(left - around, 0) : min(left + width + around, columns),
    ]
    within = unlike[top : top + height, left : left + width]
    outside = (wide.sum() - within.sum()) / max(wide.size - within.size, 1)
    if within.mean() < _LEAST_CONTRAST * outside:
        return None
    may = zone.may
    return Area(
        may.left + left / _PER_MM - _MARGIN_MM,
        may.top + top / _PER_MM - _MARGIN_MM,
        may.left + (left + width) / _PER_MM + _MARGIN_MM,
        may.top + (top + height) / _PER_MM + _MARGIN_MM,
    )


def _rectangles(
    sums: NDArray[np.float64], zone: _Zone
) -> Iterator[tuple[float, int, int, int, int]]:
    """Yield the best place of each size: its gain, left, top, width and height in pixels."""
    narrowest, widest = zone.widths
    for width_mm in range(narrowest, widest + 1):
        for shape in _SHAPES:
            width, height = width_mm * _PER_MM, round(width_mm * shape * _PER_MM)
            if height >= sums.shape[0] or width >= sums.shape[1]:
                continue
            gains = (
                sums[height:, width:]
                - sums[:-height, width:]
                - sums[height:, :-width]
                + sums[:-height, :-width]
            )
            top, left = np.unravel_index(int(gains.argmax()), gains.shape)
            yield float(gains[top, left]), int(left), int(top), width, height


def _slices(area: Area, whole: Area) -> tuple[slice, slice]:
    return (
        slice(round((area.top - whole.top) * _PER_MM), round((area.bottom - whole.top) * _PER_MM)),
        slice(
            round((area.left - whole.left) * _PER_MM), round((area.right - whole.left) * _PER_MM)
        ),
    )
