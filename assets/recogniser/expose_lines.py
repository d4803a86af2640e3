"""Show drawn print as cameras and scanners do: lit, blurred, grainy, sharpened, compressed."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np
from line_stock import NOISE_LENGTH, Stock
from line_text import chance

if TYPE_CHECKING:
    from numpy.random import Generator
    from numpy.typing import NDArray

_OUT_OF_FOCUS: Final = 0.45
_MOVED: Final = 0.22
_SMOOTHABLE: Final = 10
"""Height of a capital in pixels below which smoothing leaves nothing."""


def expose(
    rng: Generator, stock: Stock, seen: NDArray[np.float32], cap: float
) -> NDArray[np.uint8]:
    """Light, blur, grain and compress what the camera sees, capitals ``cap`` pixels high."""
    rows, columns = seen.shape
    seen = _blurred(rng, _lit(rng, seen), cap)
    if chance(rng, 0.22):  # Sharpened by the camera, with haloes.
        seen = seen + rng.uniform(0.4, 2) * (seen - cv2.GaussianBlur(seen, (0, 0), 1.2))
    seen = seen * rng.uniform(0.45, 1.15) + rng.uniform(-15, 15)
    if chance(rng, 0.75):
        first = int(rng.integers(0, NOISE_LENGTH - rows * columns))
        grain = stock.noise[first : first + rows * columns].reshape(rows, columns)
        depth = rng.uniform(0.02, 0.5 if chance(rng, 0.85) else 1.0)
        seen = seen + grain * (0.5 + depth * float(seen.std()))
    shown = np.clip(seen, 0, 255).astype(np.uint8)
    return _kept(rng, shown, cap)


def _lit(rng: Generator, seen: NDArray[np.float32]) -> NDArray[np.float32]:
    """Add uneven light, a reflection, moiré."""
    rows, columns = seen.shape
    x = np.linspace(-1, 1, columns, dtype=np.float32)[None, :]
    y = np.linspace(-1, 1, rows, dtype=np.float32)[:, None]
    if chance(rng, 0.35):
        seen = seen * (1 + rng.uniform(-0.3, 0.3) * x + rng.uniform(-0.12, 0.12) * y)
    if chance(rng, 0.15):
        reach = rng.uniform(0.05, 0.5)
        across = (x - rng.uniform(-1, 1) + rng.normal(0, 0.2) * y) / reach
        seen = seen + (250 - seen) * (rng.uniform(0.2, 0.9) * np.exp(-across * across))
    if chance(rng, 0.1):
        # A gleam along the line, which takes the upper or the lower strokes.
        across = (y - rng.uniform(-0.8, 0.8) + rng.normal(0, 0.1) * x) / rng.uniform(0.1, 0.4)
        along = (x - rng.uniform(-1, 1)) / rng.uniform(0.15, 1.5)
        gleam = np.exp(-across * across - along * along)
        seen = seen + (seen.max() - seen) * (rng.uniform(0.2, 0.85) * gleam)
    if chance(rng, 0.08):
        wave = np.sin(x * rng.uniform(20, columns * 1.5) + y * rng.uniform(0, rows) * 1.5)
        seen = seen + rng.uniform(2, 14) * wave
    return np.asarray(seen, np.float32)


def _blurred(rng: Generator, seen: NDArray[np.float32], cap: float) -> NDArray[np.float32]:
    """Put the lens out of focus or move the hand, or neither."""
    how = rng.random()
    if how < _OUT_OF_FOCUS:
        spread = max(0.2, rng.uniform(0.02, 0.13) * cap)
        return np.asarray(cv2.GaussianBlur(seen, (0, 0), spread), np.float32)
    if how > _OUT_OF_FOCUS + _MOVED:
        return seen
    size = math.ceil(0.28 * cap)
    angle = rng.uniform(0, math.pi)
    kernel = np.zeros((2 * size + 1, 2 * size + 1), np.float32)
    reach = rng.uniform(0.05, 0.25) * cap * 16
    d_x, d_y = reach * math.cos(angle), reach * math.sin(angle)
    start = round(size * 16 - d_x), round(size * 16 - d_y)
    stop = round(size * 16 + d_x), round(size * 16 + d_y)
    cv2.line(kernel, start, stop, 1.0, 1, cv2.LINE_8, 4)
    return np.asarray(cv2.filter2D(seen, -1, kernel / max(float(kernel.sum()), 1.0)), np.float32)


def _kept(rng: Generator, shown: NDArray[np.uint8], cap: float) -> NDArray[np.uint8]:
    """Smooth, harden, compress and resize a picture as cameras and programs do."""
    if chance(rng, 0.05) and cap > _SMOOTHABLE:
        shown = np.asarray(cv2.medianBlur(shown, 3), np.uint8)
    if chance(rng, 0.08):
        hard = (shown - float(np.median(shown)) * rng.uniform(0.6, 0.95)) * rng.uniform(1.3, 6)
        shown = np.clip(hard + 128, 0, 255).astype(np.uint8)
    if chance(rng, 0.45):
        shown = _compressed(rng, shown)
        if chance(rng, 0.3):
            size = tuple(round(side * rng.uniform(0.85, 1.4)) for side in shown.shape[::-1])
            kind = cv2.INTER_CUBIC if chance(rng, 0.5) else cv2.INTER_LINEAR
            shown = _compressed(rng, np.asarray(cv2.resize(shown, size, interpolation=kind)))
    return shown


def _compressed(rng: Generator, shown: NDArray[np.uint8]) -> NDArray[np.uint8]:
    quality = int(rng.integers(20, 96))
    coded = cv2.imencode(".jpg", shown, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
    return np.asarray(cv2.imdecode(coded, cv2.IMREAD_GRAYSCALE), np.uint8)
