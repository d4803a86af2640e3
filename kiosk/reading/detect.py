"""Mark the print in a picture."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np

from kiosk.reading.models import DETECTOR_FILE, give_back_after, open_model

if TYPE_CHECKING:
    from numpy.typing import NDArray

_TEXT_PROBABILITY: Final = 0.25
_SHRINKAGE: Final = 1.6  # The detector is trained to mark the core of a line.
_AS_TAUGHT: Final = np.arange(256, dtype=np.float32) / np.float32(127.5) - np.float32(1)
"""What the detector was taught to see for each of the 256 greys: -1 to 1."""
_AS_THEY_ARE: Final = np.arange(256, dtype=np.uint8)
LARGEST_ENLARGEMENT: Final = 2.2
_MOST_KEPT_FOR: Final = 640 * 640
"""Pixels shown at first at most; what a run takes for more is given back after it."""
_STEP: Final = 32  # The detector's sides are multiples of this.
_SHORTEST: Final = 40  # Pixels of the shown picture; fewer hold no line of an MRZ.


@dataclass(frozen=True, slots=True)
class TextBox:
    """Hold a turned rectangle around print, in pixels of the frame.

    ``angle`` is that of the long side in radians, along which the text runs
    or, when the document stands on its head, runs backwards.
    """

    x: float
    y: float
    length: float
    height: float
    angle: float

    @property
    def along(self) -> tuple[float, float]:
        """Return the unit vector of the long side."""
        return math.cos(self.angle), math.sin(self.angle)

    def offset_to(self, other: TextBox) -> tuple[float, float]:
        """Return how far ``other``'s centre lies along and across this box."""
        u_x, u_y = self.along
        d_x, d_y = other.x - self.x, other.y - self.y
        return d_x * u_x + d_y * u_y, d_y * u_x - d_x * u_y

    def turn_to(self, other: TextBox) -> float:
        """Return the angle between the two long sides, from 0 to π/2."""
        return abs((other.angle - self.angle + math.pi / 2) % math.pi - math.pi / 2)

    def upside_down(self) -> TextBox:
        """Return the same rectangle for text that runs the other way."""
        return replace(self, angle=self.angle + math.pi)


class TextDetector:
    """Mark the print in a picture with the PP-OCR text detector."""

    def __init__(self) -> None:
        self._model = open_model(DETECTOR_FILE)
        self._input = self._model.get_inputs()[0].name

    def boxes(
        self,
        pixels: NDArray[np.uint8],
        side: int,
        *,
        shortest: int = _SHORTEST,
        greys: NDArray[np.uint8] = _AS_THEY_ARE,
    ) -> list[TextBox]:
        """Return the boxes seen when the frame's longer side is shown at ``side`` pixels.

        ``pixels`` are rows × columns × RGB. Print that is shown shorter than
        ``shortest`` pixels is left out. ``greys`` says as what each of the 256
        values is shown.
        """
        height, width = pixels.shape[:2]
        ratio = min(side / max(height, width), LARGEST_ENLARGEMENT)
        rows = max(_STEP, round(height * ratio / _STEP) * _STEP)
        columns = max(_STEP, round(width * ratio / _STEP) * _STEP)
        kind = cv2.INTER_AREA if ratio < 1 else cv2.INTER_LINEAR
        shown = cv2.resize(pixels, (columns, rows), interpolation=kind)
        taught = _AS_TAUGHT[greys]
        # The network was taught blue first.
        tensor = np.stack([cv2.LUT(colour, taught) for colour in cv2.split(shown)[::-1]])[None]
        options = give_back_after() if rows * columns > _MOST_KEPT_FOR else None
        probability = self._model.run(None, {self._input: tensor}, options)[0][0, 0]
        mask = (probability > _TEXT_PROBABILITY).astype(np.uint8)
        mask = cv2.dilate(mask, np.ones((2, 2), np.uint8))
        contours, _ = cv2.findContours(mask, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
        found = (
            _box(np.asarray(contour, np.int32), width / columns, height / rows, shortest)
            for contour in contours
        )
        return [box for box in found if box is not None]


def _box(
    contour: NDArray[np.int32], scale_x: float, scale_y: float, shortest: int
) -> TextBox | None:
    """Turn a contour in the shown picture into a box of the frame, ``None`` if tiny."""
    (x, y), (length, height), degrees = cv2.minAreaRect(contour)
    if length < height:
        length, height, degrees = height, length, degrees + 90
    if length < shortest or height < 2:  # noqa: PLR2004 - pixels, fewer hold no print
        return None
    growth = length * height * _SHRINKAGE / (length + height)
    return TextBox(
        x * scale_x,
        y * scale_y,
        (length + growth) * scale_x,
        (height + growth) * scale_y,
        math.radians(degrees),
    )
