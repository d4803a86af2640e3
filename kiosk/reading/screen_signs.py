"""Tell a picture of a screen by the order in which its colours come.

A screen makes every pixel of a red, a green and a blue stripe side by side.
Photographed, their grid beats with the camera's, and the fringes of the three
colours follow each other a third of a period apart. Print does no such thing:
the dots of a printed page and the lines of a guilloche are of one ink, so
their colours rise and fall together, or each screen of dots runs its own way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import cv2
import numpy as np

from kiosk.reading.results import Sign, SignName

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from kiosk.reading.decode import Frame

_TILE: Final = 192
_GRID: Final = (4, 5)
_LEAST_FREQUENCY: Final = 0.03
_PEAK: Final = 3.5
_MOST_PEAKS: Final = 8
_THIRD_OF_A_PERIOD: Final = (0.9, 3.0)
"""Radians that one colour's fringes may lag behind the next's; in print they lag by none."""
_LEAST_AMPLITUDE: Final = 0.3
_LEAST_COHERENCE: Final = 0.8
_SAME_FREQUENCY: Final = 0.03
_SHARE_OF_TILES: Final = 0.25
_LEAST_TILES: Final = 4
_WINDOW: Final = np.outer(np.hanning(_TILE), np.hanning(_TILE)).astype(np.float32)[:, :, None]
_FREQUENCIES: Final = np.stack(
    np.broadcast_arrays(np.fft.rfftfreq(_TILE)[None, :], np.fft.fftfreq(_TILE)[:, None]), -1
)


class _Fringe(NamedTuple):
    """Hold a period that red, green and blue follow one after the other."""

    across: float
    down: float
    order: float


def screen_sign(frame: Frame) -> Sign | None:
    """Return the sign of a photographed screen, ``None`` where there is none.

    Tiles of the picture at full size are looked at, for a smaller picture
    would blur what betrays a screen. A quarter of them must show fringes of
    one period, in one order of colours.
    """
    tiles = _tiles(frame.pixels)
    fringes = [fringe for fringe in map(_fringe, tiles) if fringe is not None]
    agreeing = max((_agreeing(fringe, fringes) for fringe in fringes), default=0)
    if agreeing < max(_LEAST_TILES, _SHARE_OF_TILES * len(tiles)):
        return None
    return Sign(SignName.PHOTOGRAPHED_SCREEN, round(int(agreeing) / len(tiles), 3))


def _tiles(pixels: NDArray[np.uint8]) -> list[NDArray[np.uint8]]:
    height, width = pixels.shape[:2]
    if min(height, width) < _TILE:
        return []
    rows = np.linspace(0, height - _TILE, min(_GRID[0], height // _TILE)).astype(int)
    columns = np.linspace(0, width - _TILE, min(_GRID[1], width // _TILE)).astype(int)
    return [pixels[y : y + _TILE, x : x + _TILE] for y in rows for x in columns]


def _agreeing(one: _Fringe, fringes: list[_Fringe]) -> int:
    return sum(
        other.order == one.order
        and np.hypot(other.across - one.across, other.down - one.down) < _SAME_FREQUENCY
        for other in fringes
    )


def _fringe(tile: NDArray[np.uint8]) -> _Fringe | None:
    """Return the strongest fringe of a tile whose colours follow each other."""
    values = tile.astype(np.float32)
    spectra = np.fft.rfft2((values - values.mean((0, 1))) * _WINDOW, axes=(0, 1))
    red, green, blue = np.moveaxis(spectra, -1, 0)
    apart = np.log(np.abs(red - green) ** 2 + np.abs(blue - green) ** 2 + 1e-3)
    height = (apart - cv2.blur(apart, (11, 11))).astype(np.float32)
    # Where a frequency is all across or all down, blocks of compression and edges of frames live.
    height[np.abs(_FREQUENCIES).min(-1) * _TILE < 1] = 0
    height[np.hypot(*np.moveaxis(_FREQUENCIES, -1, 0)) < _LEAST_FREQUENCY] = 0
    for place in np.argsort(height, axis=None)[: -_MOST_PEAKS - 1 : -1]:
        row, column = divmod(int(place), height.shape[1])
        if height[row, column] < _PEAK:
            return None
        order = _order(spectra, row, column)
        if order:
            across, down = _FREQUENCIES[row, column]
            return _Fringe(float(across), float(down), order)
    return None


def _order(spectra: NDArray[np.complexfloating], row: int, column: int) -> float:
    """Return +1 or -1 for colours that follow each other either way, 0 where they do not."""
    rows = np.arange(row - 1, row + 2) % _TILE
    red, green, blue = np.moveaxis(spectra[rows, max(column - 1, 0) : column + 2], -1, 0)
    power = [float(np.sum(np.abs(colour) ** 2)) + 1e-9 for colour in (red, green, blue)]
    lags = (np.sum(red * green.conj()), np.sum(green * blue.conj()))
    coherence = (
        abs(lags[0]) / np.sqrt(power[0] * power[1]),
        abs(lags[1]) / np.sqrt(power[1] * power[2]),
    )
    if min(coherence) < _LEAST_COHERENCE:
        return 0.0
    if min(power) < _LEAST_AMPLITUDE**2 * max(power):
        return 0.0
    first, second = (float(np.angle(lag)) for lag in lags)
    least, most = _THIRD_OF_A_PERIOD
    follow = all(least < abs(lag) < most for lag in (first, second)) and first * second > 0
    return float(np.sign(first)) if follow else 0.0
