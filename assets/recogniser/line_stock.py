"""Draw what lines are made of: free faces in many cuts, patterns of print and paper, noise.

OCR-B comes from Debian's ``fonts-ocr-b``; real documents differ from it in weight,
in width and in how tall letters stand beside digits, so each face is cut many ways.
A few other monospaced faces stand for documents that use no OCR-B at all.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np
from line_text import CHARACTERS, chance
from PIL import Image, ImageDraw, ImageFont

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.random import Generator
    from numpy.typing import NDArray

CAP: Final = 28
"""Height of a capital on the canvas, where glyphs are laid out before they are seen."""
CELL: Final = 56
_FONTS: Final = Path("/usr/share/fonts")
_OCR_B: Final = ("opentype/ocr-b/OCRB.otf", "opentype/ocr-b/OCRBS.otf")
_OTHERS: Final = (
    "opentype/courier-prime/Courier Prime.otf",
    "opentype/courier-prime/Courier Prime Sans.otf",
    "opentype/courier-prime/Courier Prime Bold.otf",
    "truetype/liberation/LiberationMono-Regular.ttf",
    "truetype/liberation/LiberationMono-Bold.ttf",
    "truetype/gnutypewriter/GNUTypewriter.ttf",
    "opentype/freefont/FreeMonoBold.otf",
    "truetype/noto/NotoMono-Regular.ttf",
)
_WEIGHTS: Final = (-4, -2, 0, 2, 4, 7)
_WIDTHS: Final = (0.8, 0.88, 0.95, 1.0, 1.07, 1.15)
_TALL: Final = (1.0, 1.0, 1.06, 1.0, 1.0)
"""In OCR-B letters are lower than digits, which tells O from 0; in a few cuts they are not."""
NOISE_LENGTH: Final = 1 << 20
_PATTERNS: Final = 240
_PATTERN_SHAPE: Final = (192, 1800)


@dataclass(frozen=True, slots=True)
class Stock:
    """Hold what is drawn once and used again: glyphs, patterns of print, noise.

    ``ocr_b`` and ``others`` are cuts, each 37 × ``CELL`` × ``CELL`` of ink from 0 to 255;
    ``patterns`` are wide pictures of mean 0 and deviation 1.
    """

    ocr_b: tuple[NDArray[np.uint8], ...]
    others: tuple[NDArray[np.uint8], ...]
    patterns: tuple[NDArray[np.float32], ...]
    noise: NDArray[np.float32]


def make_stock(rng: Generator) -> Stock:
    """Draw all faces in all cuts, and the patterns."""
    return Stock(
        ocr_b=tuple(cut for name in _OCR_B for cut in _cuts(_FONTS / name, _WEIGHTS)),
        others=tuple(cut for name in _OTHERS for cut in _cuts(_FONTS / name, (0, 2))),
        patterns=tuple(_pattern(rng) for _ in range(_PATTERNS)),
        noise=rng.standard_normal(NOISE_LENGTH, np.float32),
    )


def _cuts(path: Path, weights: Iterable[int]) -> list[NDArray[np.uint8]]:
    """Return one face in several weights, widths, and heights of its letters."""
    fine = 4
    size = CELL * fine
    probe = ImageFont.truetype(str(path), 400)
    _, top, _, bottom = probe.getbbox("H")
    font = ImageFont.truetype(str(path), 400 * CAP * fine / (bottom - top))
    advance = font.getlength("A")
    glyphs = []
    for character in CHARACTERS:
        picture = Image.new("L", (size, size))
        foot = (CELL + CAP) / 2 * fine
        ImageDraw.Draw(picture).text(
            ((size - advance) / 2, foot), character, font=font, fill=255, anchor="ls"
        )
        glyphs.append(np.asarray(picture))
    cuts = []
    for weight in weights:
        kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (abs(weight) * 2 + 1,) * 2)
        change = cv2.dilate if weight > 0 else cv2.erode
        heavy = [change(glyph, kernel) if weight else glyph for glyph in glyphs]
        for width in _WIDTHS:
            cuts.append(_cut(heavy, width, _TALL[len(cuts) % len(_TALL)]))
    return cuts


def _cut(glyphs: list[NDArray[np.uint8]], width: float, tall: float) -> NDArray[np.uint8]:
    size = glyphs[0].shape[0]
    cells = np.zeros((len(glyphs), CELL, CELL), np.uint8)
    foot = (CELL + CAP) / 2 / CELL * size
    for index, glyph in enumerate(glyphs):
        height = tall if CHARACTERS[index].isalpha() else 1.0
        matrix = np.array(
            [[width, 0, size / 2 * (1 - width)], [0, height, foot * (1 - height)]], np.float32
        )
        scaled = cv2.warpAffine(glyph, matrix, (size, size), flags=cv2.INTER_LINEAR)
        cells[index] = cv2.resize(scaled, (CELL, CELL), interpolation=cv2.INTER_AREA)
    return cells


def _pattern(rng: Generator) -> NDArray[np.float32]:
    """Return one pattern as security printing, paper and screens show them."""
    kinds = (_guilloche, _curves, _blotches, _grain, _lettering, _dots)
    field = kinds[rng.integers(len(kinds))](rng, *_PATTERN_SHAPE)
    field = field - field.mean()
    return np.asarray(field / (field.std() + 1e-6), np.float32)


def _guilloche(rng: Generator, rows: int, columns: int) -> NDArray[np.float32]:
    """Return fine lines that swing."""
    y, x = np.mgrid[0:rows, 0:columns].astype(np.float32)
    field = np.zeros((rows, columns), np.float32)
    for _ in range(int(rng.integers(1, 5))):
        swing = rng.uniform(2, 30) * np.sin(x * rng.uniform(0.005, 0.08) + rng.uniform(0, 6))
        angle = rng.uniform(0, math.pi)
        place = x * math.cos(angle) + y * math.sin(angle) + swing
        wave = np.sin(place * 2 * math.pi / rng.uniform(5, 40))
        field += wave if chance(rng, 0.5) else np.maximum(wave - rng.uniform(0.3, 0.9), 0) * 3
    return field


def _curves(rng: Generator, rows: int, columns: int) -> NDArray[np.float32]:
    """Return separate curves, as thick as strokes of characters."""
    canvas = np.zeros((rows, columns), np.uint8)
    x = np.arange(columns, dtype=np.float32)
    for _ in range(int(rng.integers(6, 40))):
        swing = rng.uniform(3, 60) * np.sin(x * rng.uniform(0.004, 0.06) + rng.uniform(0, 6))
        y = rng.uniform(0, rows) + swing + rng.normal(0, 0.2) * (x - columns / 2)
        points = np.stack((x, y), 1).astype(np.int32)
        colour, thick = int(rng.integers(80, 255)), int(rng.integers(1, 4))
        cv2.polylines(canvas, [points], False, colour, thick, cv2.LINE_AA)
    return canvas.astype(np.float32)


def _blotches(rng: Generator, rows: int, columns: int) -> NDArray[np.float32]:
    """Return areas of coloured underprint, soft or with edges."""
    coarse = rng.standard_normal((int(rng.integers(2, 12)), int(rng.integers(4, 60))), np.float32)
    field = cv2.resize(coarse, (columns, rows))
    return np.asarray(np.sign(field) + field * 0.1 if chance(rng, 0.5) else field, np.float32)


def _grain(rng: Generator, rows: int, columns: int) -> NDArray[np.float32]:
    """Return the grain of paper and of sensors."""
    shape = rows // int(rng.integers(1, 5)), columns // int(rng.integers(1, 5))
    coarse = rng.standard_normal(shape, np.float32)
    return np.asarray(cv2.resize(coarse, (columns, rows)), np.float32)


def _dots(rng: Generator, rows: int, columns: int) -> NDArray[np.float32]:
    """Return the dots of halftones and screens."""
    y, x = np.mgrid[0:rows, 0:columns].astype(np.float32)
    step_x, step_y = rng.uniform(3, 14, 2)
    field = np.sin(x * 2 * math.pi / step_x) * np.sin(y * 2 * math.pi / step_y)
    return np.asarray(field + rng.uniform(0, 1) * np.sin(x * rng.uniform(0.01, 0.1)), np.float32)


def _lettering(rng: Generator, rows: int, columns: int) -> NDArray[np.float32]:
    """Return print of other sizes: microprint, a word over everything."""
    canvas = np.zeros((rows, columns), np.uint8)
    faces = (cv2.FONT_HERSHEY_SIMPLEX, cv2.FONT_HERSHEY_COMPLEX, cv2.FONT_HERSHEY_SCRIPT_SIMPLEX)
    words = ("SPECIMEN", "SAMPLE", "MUSTER", "VOID", "PASSPORT", "REPUBLIC", "1234567890")
    size = rng.uniform(0.3, 1) if chance(rng, 0.5) else rng.uniform(1.5, 5)
    step = int(24 * size * rng.uniform(1, 2.5)) + 6
    for y in range(int(rng.integers(0, step)), rows + step, step):
        x = int(rng.integers(-200, 100))
        while x < columns:
            word = words[rng.integers(len(words))]
            face = faces[rng.integers(len(faces))]
            thick = max(1, int(size * rng.uniform(0.8, 4)))
            cv2.putText(canvas, word, (x, y), face, size, 255, thick, cv2.LINE_AA)
            x += int(len(word) * 20 * size * rng.uniform(0.9, 2)) + 20
    turn = cv2.getRotationMatrix2D((columns / 2, rows / 2), rng.normal(0, 6), 1)
    return np.asarray(cv2.warpAffine(canvas, turn, (columns, rows)), np.float32)
