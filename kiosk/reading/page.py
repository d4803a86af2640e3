"""Measure a document in millimetres from where its machine-readable lines lie.

The characters of an MRZ stand 2.54 mm apart (Doc 9303-3, section 4.4, OCR-B
size 1), so its first line says how large the page is in the picture, which way
is up, and where to look for everything that Doc 9303 gives a place.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

import cv2
import numpy as np

from kiosk.documents.page_sizes import PITCH_MM

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from kiosk.reading.decode import Frame
    from kiosk.reading.results import Corners, Point, Reading

_FEWEST_CHARACTERS: Final = 9


class Area(NamedTuple):
    """Name a rectangle on a page, in millimetres from the first character of the MRZ."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """Return the width in millimetres, negative where nothing is left."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Return the height in millimetres, negative where nothing is left."""
        return self.bottom - self.top

    def holds(self, x: float, y: float) -> bool:
        """Tell whether a place lies in the area."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom

    def corners(self) -> Corners:
        """Return the corners clockwise from top left."""
        return (
            (self.left, self.top),
            (self.right, self.top),
            (self.right, self.bottom),
            (self.left, self.bottom),
        )

    def within(self, other: Area) -> Area:
        """Return what both have in common."""
        return Area(
            max(self.left, other.left),
            max(self.top, other.top),
            min(self.right, other.right),
            min(self.bottom, other.bottom),
        )


@dataclass(frozen=True, slots=True)
class PageGrid:
    """Turn millimetres on the page into pixels of the frame and back.

    The page's x runs along the lines, its y down the page; both start at the
    middle of the first character of the first line. ``across`` and ``down``
    are the pixels that one millimetre takes either way.
    """

    origin: Point
    across: Point
    down: Point

    @property
    def pixels_per_mm(self) -> float:
        """Return how many pixels of the frame one millimetre takes."""
        return math.hypot(*self.across)

    def pixel(self, x: float, y: float) -> Point:
        """Return where a place of the page lies in the frame."""
        return (
            self.origin[0] + x * self.across[0] + y * self.down[0],
            self.origin[1] + x * self.across[1] + y * self.down[1],
        )

    def millimetres(self, x: float, y: float) -> Point:
        """Return which place of the page a pixel of the frame shows."""
        d_x, d_y = x - self.origin[0], y - self.origin[1]
        area = self.across[0] * self.down[1] - self.across[1] * self.down[0]
        return (
            (d_x * self.down[1] - d_y * self.down[0]) / area,
            (d_y * self.across[0] - d_x * self.across[1]) / area,
        )

    def seen(self, frame: Frame) -> Area:
        """Return the smallest area of the page's plane that holds the whole frame."""
        ends = ((0, 0), (frame.width, 0), (0, frame.height), (frame.width, frame.height))
        xs, ys = zip(*(self.millimetres(*end) for end in ends), strict=True)
        return Area(min(xs), min(ys), max(xs), max(ys))

    def fractions(self, corners: Sequence[Point], frame: Frame) -> Corners:
        """Return four places of the page in fractions of the frame's width and height."""
        pixels = (self.pixel(*corner) for corner in corners)
        first, second, third, fourth = (
            (column / frame.width, row / frame.height) for column, row in pixels
        )
        return first, second, third, fourth

    def cut(self, frame: Frame, area: Area, per_mm: float) -> NDArray[np.uint8]:
        """Return an area upright, rows × columns × RGB, at ``per_mm`` pixels a millimetre.

        What lies outside the frame repeats its edge. An area that is shown
        smaller is averaged first, lest it alias.
        """
        finer = max(1, int(self.pixels_per_mm / per_mm))
        columns = max(1, round(area.width * per_mm)) * finer
        rows = max(1, round(area.height * per_mm)) * finer
        seen = np.array(
            [
                self.pixel(area.left, area.top),
                self.pixel(area.right, area.top),
                self.pixel(area.left, area.bottom),
            ],
            np.float32,
        )
        shown = np.array([[0, 0], [columns, 0], [0, rows]], np.float32)
        upright = cv2.warpAffine(
            frame.pixels,
            cv2.getAffineTransform(seen, shown),
            (columns, rows),
            flags=cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REPLICATE,
        )
        if finer > 1:
            size = (columns // finer, rows // finer)
            upright = cv2.resize(upright, size, interpolation=cv2.INTER_AREA)
        return np.asarray(upright, np.uint8)


def page_grid(frame: Frame, reading: Reading) -> PageGrid | None:
    """Return the grid that the first long line gives, ``None`` for a reading without places."""
    for line, place in zip(reading.lines, reading.places, strict=False):
        if len(line) <= _FEWEST_CHARACTERS or len(place.centres) != len(line):
            continue
        start = _on_line(place.corners, place.centres[0], frame)
        end = _on_line(place.corners, place.centres[-1], frame)
        steps = (len(line) - 1) * PITCH_MM
        across = ((end[0] - start[0]) / steps, (end[1] - start[1]) / steps)
        if math.hypot(*across) > 0:
            return PageGrid(start, across, (-across[1], across[0]))
    return None


def _on_line(corners: Corners, along: float, frame: Frame) -> Point:
    """Return the pixel in the middle of a line's height, at a fraction of its length."""
    top_left, top_right, bottom_right, bottom_left = corners
    left = (top_left[0] + bottom_left[0]) / 2, (top_left[1] + bottom_left[1]) / 2
    right = (top_right[0] + bottom_right[0]) / 2, (top_right[1] + bottom_right[1]) / 2
    return (
        (left[0] + (right[0] - left[0]) * along) * frame.width,
        (left[1] + (right[1] - left[1]) * along) * frame.height,
    )
