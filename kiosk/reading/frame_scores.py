"""Measure what stands between a live frame and its lines: blur, glare, size, slant, darkness.

Two questions are asked. Of the whole frame, before any network runs: is it
sharp enough to be worth reading? Of the lines once they are found: what would
make the next frame better? Every measure is relative to the contrast that is
there, so that pale print on a pattern and black print on white count alike.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from kiosk.reading.decode import Frame
    from kiosk.reading.results import Corners, LinePlace

_TILE: Final = 32
_LEAST_CONTRAST: Final = 35
_CELL: Final = 8
_ROW: Final = 16
_WASHED: Final = 0.3
_BLOWN_OUT: Final = 254
_BRIGHT: Final = 0.9
_EDGE: Final = 0.004
_GAUSSIAN_SLOPE: Final = math.sqrt(2 * math.pi)


@dataclass(frozen=True, slots=True)
class SceneScores:
    """Hold what a whole frame is like.

    ``light`` is the brightness of its brightest tenth from 0 to 1, ``blur`` the
    width (standard deviation, in pixels) of its sharpest edges in the direction
    that is the more smeared, infinite where there is nothing to see. ``glare``
    is the share of the frame that is blown out amid other things.
    """

    light: float
    blur: float
    glare: float = 0.0


@dataclass(frozen=True, slots=True)
class LineScores:
    """Hold how well the lines can be read.

    ``pitch`` is the pixels from one character to the next, ``blur`` the width
    of edges in characters, ``glare`` the share of characters that are washed
    out, ``slant`` the radians to the nearest upright or level position, and
    ``cut`` tells that the lines touch the frame's edge.
    """

    pitch: float
    blur: float
    glare: float
    slant: float
    light: float
    cut: bool

    @property
    def quality(self) -> float:
        """Return one number to choose the best of several frames by; the higher, the better."""
        sharp = 1 / (1 + 10 * self.blur)
        return sharp * (1 - self.glare) * min(1.0, self.pitch / 20) * (0.5 if self.cut else 1.0)


def grey(frame: Frame) -> NDArray[np.uint8]:
    """Return the frame's brightness, rows × columns."""
    return np.asarray(cv2.cvtColor(frame.pixels, cv2.COLOR_RGB2GRAY), np.uint8)


def score_scene(shade: NDArray[np.uint8]) -> SceneScores:
    """Measure a whole frame, given as brightness."""
    thumbnail = cv2.resize(shade, (64, 48), interpolation=cv2.INTER_AREA)
    light = float(np.quantile(thumbnail, 0.9)) / 255
    rows, columns = (side // _TILE * _TILE for side in shade.shape)
    if not rows or not columns:
        return SceneScores(light, math.inf)
    smooth = np.asarray(cv2.blur(shade[:rows, :columns], (3, 3)), np.uint8)
    contrast = _tiles(smooth).max((1, 3)).astype(np.float32) - _tiles(smooth).min((1, 3))
    textured = contrast > _LEAST_CONTRAST
    if not textured.any():
        return SceneScores(light, math.inf)
    # A hand that moves smears one direction and leaves the other sharp.
    sharpest = min(
        float(np.quantile(_tiles(slopes).max((1, 3))[textured] / contrast[textured], 0.9))
        for slopes in _slopes(smooth)
    )
    blown_out = float(np.mean(thumbnail >= _BLOWN_OUT))
    return SceneScores(light, 1 / (_GAUSSIAN_SLOPE * max(sharpest, 1e-3)), blown_out)


def score_lines(shade: NDArray[np.uint8], places: Sequence[LinePlace]) -> LineScores:
    """Measure the lines at ``places`` in a frame, given as brightness."""
    height, width = shade.shape
    corners = [_in_pixels(place.corners, width, height) for place in places]
    counts = [max(1, len(place.centres)) for place in places]
    along = [quad[1] - quad[0] for quad in corners]
    pitch = float(np.mean([math.hypot(*v) / n for v, n in zip(along, counts, strict=True)]))
    turn = math.atan2(float(along[0][1]), float(along[0][0])) % (math.pi / 2)
    rows = [_level(shade, quad, n) for quad, n in zip(corners, counts, strict=True)]
    edges = [quad / (width, height) for quad in corners]
    return LineScores(
        pitch=pitch,
        blur=float(np.median([_blur_in_characters(row) for row in rows])),
        glare=float(np.mean([_washed_out(row) for row in rows])),
        slant=min(turn, math.pi / 2 - turn),
        light=float(np.median([np.quantile(row, 0.8) for row in rows])) / 255,
        cut=any(quad.min() < _EDGE or quad.max() > 1 - _EDGE for quad in edges),
    )


def zone_corners(places: Sequence[LinePlace]) -> Corners:
    """Return the corners of all lines together, as fractions of the frame."""
    top_left, top_right = places[0].corners[:2]
    bottom_right, bottom_left = places[-1].corners[2:]
    return top_left, top_right, bottom_right, bottom_left


def _tiles(values: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Cut into squares: tile rows × rows × tile columns × columns."""
    rows, columns = values.shape
    return values.reshape(rows // _TILE, _TILE, columns // _TILE, _TILE)


def _slopes(shade: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Return how much brightness changes from pixel to pixel, across and down."""
    across = cv2.Sobel(shade, cv2.CV_16S, 1, 0, ksize=3, scale=1 / 8)
    down = cv2.Sobel(shade, cv2.CV_16S, 0, 1, ksize=3, scale=1 / 8)
    return np.asarray(np.abs(across), np.uint8), np.asarray(np.abs(down), np.uint8)


def _in_pixels(corners: Corners, width: int, height: int) -> NDArray[np.float32]:
    return np.array([(x * width, y * height) for x, y in corners], np.float32)


def _level(
    shade: NDArray[np.uint8], corners: NDArray[np.float32], count: int
) -> NDArray[np.uint8]:
    """Return one line level, ``_ROW`` rows by ``_CELL`` columns a character."""
    size = (count * _CELL, _ROW)
    target = np.array([[0, 0], [size[0], 0], [0, size[1]]], np.float32)
    transform = cv2.getAffineTransform(corners[[0, 1, 3]], target)
    row = cv2.warpAffine(shade, transform, size, flags=cv2.INTER_LINEAR)
    return np.asarray(row, np.uint8)


def _blur_in_characters(row: NDArray[np.uint8]) -> float:
    """Return the width of the line's edges as a share of a character."""
    contrast = float(np.quantile(row, 0.95)) - float(np.quantile(row, 0.05))
    steepest = float(np.quantile(np.maximum(*_slopes(row)), 0.97))
    if contrast < 1 or steepest < 1:
        return 1.0
    return min(1.0, contrast / (_GAUSSIAN_SLOPE * steepest) / _CELL)


def _washed_out(row: NDArray[np.uint8]) -> float:
    """Return the share of characters without ink where the paper is at its brightest.

    A filler is ink as well, so each cell of an MRZ has some. The first and the
    last cell may lie beside the line.
    """
    cells = row.reshape(_ROW, -1, _CELL).astype(np.float32)
    darkest = np.quantile(cells, 0.05, axis=(0, 2))
    paper = np.quantile(cells, 0.9, axis=(0, 2))
    contrast = paper - darkest
    usual = float(np.quantile(contrast, 0.75))
    washed = (contrast < _WASHED * usual) & (darkest > _BRIGHT * float(np.quantile(paper, 0.75)))
    return float(washed[1:-1].mean()) if washed.size > 2 else 0.0  # noqa: PLR2004 - ends
