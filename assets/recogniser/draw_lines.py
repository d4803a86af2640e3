"""Draw lines of an MRZ as scanners and cameras see them, and say what stands where.

Each drawing is a window onto one line: ``ROWS`` × ``COLUMNS`` grey values, and for
each of its ``STEPS`` steps the class printed there (0 is none, then the characters
in their order) or ``UNTOLD`` where a character begins or is cut. Nothing is taken
from any document: faces are free fonts, patterns are sums of waves, text is drawn by lot.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np
from expose_lines import expose
from line_stock import CAP, CELL, Stock
from line_text import chance, draw_text

if TYPE_CHECKING:
    from numpy.random import Generator
    from numpy.typing import NDArray

ROWS: Final = 32
COLUMNS: Final = 480
STRIDE: Final = 4
STEPS: Final = COLUMNS // STRIDE
UNTOLD: Final = -1
_CLEAR: Final = 0.62 * CAP
"""From the middle of a line to where other things may begin."""


@dataclass(frozen=True, slots=True)
class View:
    """Say how the canvas is seen: sizes in pixels of the window, ``x`` of the line's start."""

    pitch: float
    cap: float
    canvas_pitch: float
    start: float
    length: int
    shift: float
    slope: float
    bend: float
    shear: float
    keystone: float

    @property
    def scale_x(self) -> float:
        """Return the window's pixels per pixel of the canvas, along the line."""
        return self.pitch / self.canvas_pitch

    @property
    def scale_y(self) -> float:
        """Return the window's pixels per pixel of the canvas, across the line."""
        return self.cap / CAP


def draw_view(rng: Generator) -> View:
    """Choose how one line is seen."""
    # The reader fills its strips alike, as well as it can measure the print.
    around = ((0.5, 0.74), (0.5, 0.74), (0.5, 0.74), (0.4, 0.82), (0.28, 0.86))
    cap = ROWS * rng.uniform(*around[rng.integers(len(around))])
    proportion = rng.uniform(0.88, 1.25)
    pitch = float(np.clip(cap * proportion * rng.uniform(0.7, 1.1), 8.5, 26))
    length = int(rng.choice((30, 36, 44))) if chance(rng, 0.8) else int(rng.integers(6, 45))
    free = COLUMNS - length * pitch
    beside = rng.uniform(0.02, 2.5 if chance(rng, 0.8) else 5) * pitch
    where = rng.random()
    if free > 0:
        start = rng.uniform(0, free)
    elif where < 0.4:  # noqa: PLR2004 - shares of windows at the start and the end
        start = beside
    elif where < 0.75:  # noqa: PLR2004
        start = free - beside
    else:
        start = rng.uniform(free, 0)
    hard = 2.2 if chance(rng, 0.25) else 1.0
    slack = max(0.0, ROWS - cap) / 2
    return View(
        pitch=pitch,
        cap=cap,
        canvas_pitch=CAP * proportion,
        start=start,
        length=length,
        shift=float(np.clip(rng.normal(0, 0.28 * slack), -slack - 1, slack + 1)),
        slope=rng.normal(0, 0.004) * hard,
        bend=rng.normal(0, 0.5) * hard,
        shear=rng.normal(0, 0.06) * hard,
        keystone=float(np.clip(rng.normal(0, 0.02) * hard, -0.12, 0.12)),
    )


def draw_window(rng: Generator, stock: Stock) -> tuple[NDArray[np.uint8], NDArray[np.int8]]:
    """Return one window's grey values and the class of each of its steps."""
    view = draw_view(rng)
    text = draw_text(rng, view.length)
    width = math.ceil(COLUMNS / view.scale_x * 1.08) + 2
    height = math.ceil((ROWS + 10) / view.scale_y)
    ink = _lay_ink(rng, stock, view, text, (height, width))
    page = _print(rng, stock, view, ink)
    seen = _see(rng, stock, view, page)
    return seen, _classes(view, text)


def _canvas_x(view: View, x: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return where the window's ``x`` lies along the line on the canvas."""
    u = x / COLUMNS
    return np.asarray((x - view.keystone * COLUMNS * u * (1 - u)) / view.scale_x, np.float32)


def _classes(view: View, text: NDArray[np.intp]) -> NDArray[np.int8]:
    x = np.arange(COLUMNS, dtype=np.float32)
    steps = (np.arange(STEPS, dtype=np.float32) + 0.5) * STRIDE - 0.5
    along = (np.interp(steps, x, _canvas_x(view, x)) - view.start / view.scale_x) / (
        view.canvas_pitch
    )
    place = np.floor(along).astype(int)
    off = np.abs(along - place - 0.5)
    inside = (place >= 0) & (place < len(text))
    classes = np.zeros(STEPS, np.int8)
    on = inside & (off <= 0.25)  # noqa: PLR2004 - the middle half of a cell is the character
    classes[on] = text[place[on]] + 1
    edge = inside & (np.abs(off - 0.25) < 0.5 / view.pitch)
    classes[edge] = UNTOLD
    # A character that the window cuts says nothing sure.
    first, last = _canvas_x(view, np.array([0, COLUMNS - 1], np.float32))
    begins = (view.start / view.scale_x) + place * view.canvas_pitch
    cut = inside & (
        (begins + 0.1 * view.canvas_pitch < first) | (begins + 0.9 * view.canvas_pitch > last)
    )
    classes[cut] = UNTOLD
    return classes


def _lay_ink(
    rng: Generator, stock: Stock, view: View, text: NDArray[np.intp], shape: tuple[int, int]
) -> NDArray[np.uint8]:
    """Return the ink of the line and of its neighbours, from 0 to 255."""
    height, width = shape
    ink = np.zeros((height + 4 * CELL, width + 4 * CELL), np.uint8)
    cuts = stock.others if chance(rng, 0.1) else stock.ocr_b
    glyphs = cuts[rng.integers(len(cuts))]
    spacing = rng.uniform(1.6, 2.8) * CAP
    middle = height / 2 + 2 * CELL
    start = view.start / view.scale_x + 2 * CELL
    jitter = rng.choice((0.0, 0.0, 0.6, 1.2))
    for row in (0, -1, 1):
        y = middle + row * spacing
        if row and (chance(rng, 0.35) or not CELL < y < ink.shape[0] - CELL):
            continue
        characters = draw_text(rng, view.length) if row else text
        shifts = rng.normal(0, jitter, (len(characters), 2)) if jitter else None
        for place, character in enumerate(characters):
            x = start + (place + 0.5) * view.canvas_pitch
            if not CELL < x < ink.shape[1] - CELL:
                continue
            d_x, d_y = shifts[place] if shifts is not None else (0.0, 0.0)
            left, top = round(x + d_x - CELL / 2), round(y + d_y - CELL / 2)
            cell = ink[top : top + CELL, left : left + CELL]
            np.maximum(cell, glyphs[character], out=cell)
    return ink[2 * CELL : 2 * CELL + height, 2 * CELL : 2 * CELL + width]


def _crop(rng: Generator, stock: Stock, shape: tuple[int, int]) -> NDArray[np.float32]:
    """Return a piece of some pattern."""
    pattern = stock.patterns[rng.integers(len(stock.patterns))]
    rows, columns = shape
    if rows > pattern.shape[0] or columns > pattern.shape[1]:
        pattern = cv2.resize(
            pattern, (max(columns, pattern.shape[1]), max(rows, pattern.shape[0]))
        )
    top = int(rng.integers(0, pattern.shape[0] - rows + 1))
    left = int(rng.integers(0, pattern.shape[1] - columns + 1))
    piece = pattern[top : top + rows, left : left + columns]
    return piece[:, ::-1] if chance(rng, 0.5) else piece


def _print(
    rng: Generator, stock: Stock, view: View, ink: NDArray[np.uint8]
) -> NDArray[np.float32]:
    """Return the page: paper with its patterns, the ink upon it, and what lies beside."""
    paper_level = rng.uniform(110, 245)
    contrast = rng.uniform(0.45, 0.95) if chance(rng, 0.75) else rng.uniform(0.18, 0.5)
    drop = paper_level * contrast
    paper = np.full(ink.shape, paper_level, np.float32)
    for _ in range(int(rng.choice((0, 1, 1, 1, 2, 2, 3)))):
        depth = rng.uniform(0.02, 0.2 if chance(rng, 0.8) else 0.4)
        paper += _crop(rng, stock, ink.shape) * (drop * depth)
    cover = _spread(rng, ink.astype(np.float32) * (1 / 255))
    if chance(rng, 0.3):
        # Worn, patchy or dotted ink: laser engraving, dot matrix, poor ribbon.
        worn = _crop(rng, stock, ink.shape)
        cover *= np.clip(1 - rng.uniform(0.05, 0.35) * (worn + 0.5), 0.15, 1)
    page = paper - cover * (drop - (paper_level - paper) * rng.uniform(0, 1))
    if chance(rng, 0.12):
        # Print over the ink: stamps, overprint, frames drawn around.
        over = _crop(rng, stock, ink.shape)
        page -= np.clip(over - rng.uniform(0, 1.5), 0, 1) * drop * rng.uniform(0.1, 0.7)
    if chance(rng, 0.3):
        _lay_surroundings(rng, view, page, drop)
    if chance(rng, 0.04):
        page = 255 - page
    return page


def _spread(rng: Generator, cover: NDArray[np.float32]) -> NDArray[np.float32]:
    """Let the ink run, be thin, or be dragged along while it is wet, or none of it."""
    if chance(rng, 0.25):
        wet = cv2.GaussianBlur(cover, (0, 0), rng.uniform(0.03, 0.1) * CAP)
        cover = np.minimum(wet * rng.uniform(0.75, 2.6), 1)
    if chance(rng, 0.06):
        reach, angle = rng.uniform(0.08, 0.35) * CAP, rng.uniform(0, 2 * math.pi)
        for share in (0.25, 0.5, 0.75, 1.0):
            by = share * reach
            drag = np.array(
                [[1, 0, by * math.cos(angle)], [0, 1, by * math.sin(angle)]], np.float32
            )
            trace = cv2.warpAffine(cover, drag, cover.shape[::-1], flags=cv2.INTER_LINEAR)
            cover = np.maximum(cover, trace * (0.9 - 0.6 * share))
    return np.asarray(cover, np.float32)


def _lay_surroundings(rng: Generator, view: View, page: NDArray[np.float32], drop: float) -> None:
    """Draw what may lie around the line: edges of the page, rules, frames, bars."""
    begin = view.start / view.scale_x - 0.1 * view.canvas_pitch
    end = begin + (view.length + 0.2) * view.canvas_pitch
    grey = float(np.clip(rng.uniform(-60, 255), 0, 255))
    kind = int(rng.integers(5))
    if kind == 0:
        _end_page_beside(rng, page, (begin, end), grey)
    elif kind == 1:
        _end_page_across(rng, page, grey)
    elif kind <= 3:  # noqa: PLR2004 - rules and frames, level or upright
        _lay_rules(rng, page, grey, upright=kind == 3)  # noqa: PLR2004
    else:
        span = (0.0, begin) if chance(rng, 0.5) else (end, float(page.shape[1]))
        _lay_bars(rng, page, span, drop)


def _end_page_beside(
    rng: Generator, page: NDArray[np.float32], line: tuple[float, float], grey: float
) -> None:
    begin, end = line
    if begin > 0:
        page[:, : int(rng.uniform(0, begin))] = grey
    if end < page.shape[1]:
        page[:, int(rng.uniform(end, page.shape[1])) :] = grey


def _end_page_across(rng: Generator, page: NDArray[np.float32], grey: float) -> None:
    middle, beyond = page.shape[0] / 2, _CLEAR + rng.uniform(0, 0.4 * CAP)
    if chance(rng, 0.5):
        page[: max(0, int(middle - beyond))] = grey
    else:
        page[int(middle + beyond) :] = grey


def _lay_rules(rng: Generator, page: NDArray[np.float32], grey: float, *, upright: bool) -> None:
    height, width = page.shape
    for _ in range(int(rng.integers(1, 4))):
        thick = int(rng.integers(1, 5))
        if upright:
            x, lean = rng.uniform(0, width), rng.normal(0, height * 0.5)
            start, stop = (round(x - lean), 0), (round(x + lean), height)
        else:
            y, lean = rng.uniform(0, height), rng.normal(0, 0.03 * height)
            start, stop = (0, round(y - lean)), (width, round(y + lean))
        cv2.line(page, start, stop, grey, thick, cv2.LINE_AA)


def _lay_bars(
    rng: Generator, page: NDArray[np.float32], span: tuple[float, float], drop: float
) -> None:
    x, stop = span
    while x < stop:
        wide = rng.uniform(2, 9)
        page[:, int(max(0, x)) : int(max(0, min(stop, x + wide)))] -= drop
        x += wide + rng.uniform(2, 9)


def _see(rng: Generator, stock: Stock, view: View, page: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Return the window as a camera or scanner of some resolution shows it."""
    fineness = _fineness(rng, view.cap)
    squeeze = view.cap * view.canvas_pitch / CAP / view.pitch
    rows = max(6, round(ROWS * fineness))
    columns = max(90, round(COLUMNS * float(np.clip(fineness * squeeze, 0.2, 1.6))))
    fine_x, fine_y = columns / COLUMNS, rows / ROWS
    # A picture that was made smaller without averaging has lost strokes between its pixels.
    averaged = 0.4 if chance(rng, 0.75) else rng.uniform(0.08, 0.4)
    blur_x = averaged / (view.scale_x * fine_x)
    blur_y = averaged / (view.scale_y * fine_y)
    page = cv2.GaussianBlur(page, (0, 0), sigmaX=max(blur_x, 0.3), sigmaY=max(blur_y, 0.3))
    x = (np.arange(columns, dtype=np.float32) + 0.5) / fine_x - 0.5
    y = (np.arange(rows, dtype=np.float32) + 0.5) / fine_y - (ROWS / 2)
    u = (x - COLUMNS / 2) / (COLUMNS / 2)
    level = y[:, None] - (view.shift + view.slope * (x - COLUMNS / 2) + view.bend * u * u)[
        None, :
    ].astype(np.float32)
    map_y = (level / view.scale_y + page.shape[0] / 2 - 0.5).astype(np.float32)
    map_x = _canvas_x(view, x)[None, :] + (view.shear / view.scale_x) * level
    seen = cv2.remap(
        page, map_x.astype(np.float32), map_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    seen = expose(rng, stock, seen, view.cap * fine_y)
    kind = cv2.INTER_AREA if fine_x > 1 and fine_y > 1 else cv2.INTER_CUBIC
    if chance(rng, 0.4):
        kind = cv2.INTER_LINEAR
    return np.asarray(cv2.resize(seen, (COLUMNS, ROWS), interpolation=kind), np.uint8)


def _fineness(rng: Generator, cap: float) -> float:
    """Return the pixels of the source per pixel of the window, alike both ways on paper."""
    kind = rng.random()
    if kind < 0.4:  # noqa: PLR2004 - shares of scans, photographs, and small pictures
        return float(rng.uniform(0.9, 1.6))
    if kind < 0.84:  # noqa: PLR2004
        return float(max(rng.uniform(0.36, 1), 7.0 / cap))
    return float(rng.uniform(4.6, 12) / cap)


def draw_batch(
    rng: Generator, stock: Stock, count: int
) -> tuple[NDArray[np.uint8], NDArray[np.int8]]:
    """Return ``count`` windows and their classes."""
    windows = np.empty((count, ROWS, COLUMNS), np.uint8)
    classes = np.empty((count, STEPS), np.int8)
    for index in range(count):
        windows[index], classes[index] = draw_window(rng, stock)
    return windows, classes
