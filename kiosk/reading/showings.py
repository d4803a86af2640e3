"""Decide how large the detector sees which part of a picture, one after another.

Small print needs a large picture, but the detector's memory and time grow with
its pixels. So the whole is shown small, then larger, then part by part. The
parts overlap by half their length: lines too small to be found in the whole
are short enough to lie wholly in one of them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import numpy as np

from kiosk.reading.detect import LARGEST_ENLARGEMENT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Protocol

    from numpy.typing import NDArray

    from kiosk.reading.detect import TextBox

    class Detector(Protocol):
        """Mark the print in a picture."""

        def boxes(
            self, pixels: NDArray[np.uint8], side: int, *, greys: NDArray[np.uint8]
        ) -> list[TextBox]:
            """Return the boxes seen, see `TextDetector.boxes`."""


_GLANCE: Final = 384
_SMALL: Final = 640
_LARGE: Final = 960
_MOST_PIXELS: Final = 700_000
"""What the detector sees at once, at most: it takes some 300 bytes for each."""
_PART: Final = 2 / 3
_OF_PART: Final = 800
_FAINTEST: Final = 40  # Greys; what spans fewer is stretched no further.


@dataclass(frozen=True, slots=True)
class Showing:
    """Name a part of a picture, in its pixels, and the longer side it is shown with."""

    left: int
    top: int
    width: int
    height: int
    side: int
    is_whole: bool = False

    @property
    def shown_pixels(self) -> float:
        """Return about how many pixels the detector sees."""
        longer = max(self.width, self.height)
        scale = min(self.side / longer, LARGEST_ENLARGEMENT)
        return self.width * self.height * scale * scale

    def boxes(self, detector: Detector, pixels: NDArray[np.uint8]) -> list[TextBox]:
        """Return the print in this part of ``pixels``, placed in the whole."""
        rows = slice(self.top, self.top + self.height)
        part = pixels[rows, self.left : self.left + self.width]
        found = detector.boxes(part, self.side, greys=_full_contrast(part))
        return [replace(box, x=box.x + self.left, y=box.y + self.top) for box in found]


def _full_contrast(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return as what to show each grey of a picture: dim or pale, it would hide its print."""
    step = max(1, min(pixels.shape[:2]) // 200)
    low, high = np.percentile(pixels[::step, ::step], (1, 99))
    stretch = np.clip((np.arange(256) - low) * (255 / max(high - low, _FAINTEST)), 0, 255)
    return np.asarray(stretch, np.uint8)


def glance(width: int, height: int) -> Showing:
    """Return the smallest showing in which most documents that fill a picture are found.

    It takes two fifths of the time of the first of `showings`.
    """
    return Showing(0, 0, width, height, _GLANCE, is_whole=True)


def showings(width: int, height: int) -> Iterator[Showing]:
    """Yield what to show of a picture of this size, until nothing new is to be seen."""
    yield Showing(0, 0, width, height, _SMALL, is_whole=True)
    largest = LARGEST_ENLARGEMENT * max(width, height)
    side = _largest_side(width, height)
    if largest > _SMALL:
        yield Showing(0, 0, width, height, side, is_whole=True)
    if largest <= side:
        return
    wide, high = max(1, round(width * _PART)), max(1, round(height * _PART))
    # Most often the lines are at the foot of a page.
    for top in (height - high, 0):
        for left in (0, width - wide):
            yield Showing(left, top, wide, high, min(_OF_PART, _largest_side(wide, high)))


def _largest_side(width: int, height: int) -> int:
    """Return the longer side at which a picture of this shape has the most pixels allowed."""
    shape = max(width, height) / min(width, height)
    return min(_LARGE, int(math.sqrt(_MOST_PIXELS * shape)))
