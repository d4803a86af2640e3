"""Cut lines out of a picture, level and straight, with the print at one size.

The detector sees a line at a few pixels' height and marks it generously. Fed
with such a strip the recogniser gets small print amid much background. So the
band of print is measured in the picture itself: its middle is followed along
the line (tilt, perspective and a curved page show there) and its height scales
the strip, so that capitals always fill the same share of it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from kiosk.reading.detect import TextBox
    from kiosk.reading.results import Corners

STRIP_HEIGHT: Final = 48
FILL: Final = 0.62
"""The share of a strip's height that capitals take."""
_SHORTEST_STRIP: Final = 320
_LONGEST_STRIP: Final = 1800
_PITCH: Final = 0.95  # Capitals are nearly as high as characters are apart.
_COUNT_BY_SHAPE: Final = {
    1: ((0.0, 30),),
    2: ((17.6, 44), (14.4, 36), (21.6, 36)),
    3: ((18.0, 30), (12.0, 30)),
}
"""Length of a line by distance of lines, and its characters, for so many lines."""
_CAPITAL: Final = 16  # Rows of a capital in the picture that is measured.
_REACH: Final = 1.15  # Rows above and below the middle that are looked at, in capitals.
_HALFWAY: Final = 0.62  # The same in distances of lines, whichever is less.
_CLOSEST: Final = 0.6  # Height of a capital in distances of lines, at most.
_WINDOW: Final = 6 * _CAPITAL
_FEWEST_WINDOWS: Final = 5
_STRAIGHT: Final = 0.3  # Capitals by which a page bends over a line, at most.


@dataclass(frozen=True, slots=True)
class Strip:
    """Say where a strip lies: around a straight or slightly bent middle, in pixels.

    ``length`` and ``height`` are those of the strip, ``angle`` is where the
    text runs to, ``bend`` how far the middle leaves its chord at both ends
    (downwards as the text stands) and ``columns`` how wide the strip becomes.
    """

    x: float
    y: float
    length: float
    height: float
    angle: float
    columns: int
    bend: float = 0.0

    def upside_down(self) -> Strip:
        """Return the same strip for text that runs the other way."""
        return replace(self, angle=self.angle + math.pi, bend=-self.bend)

    def recut(self, height: float, columns: float) -> Strip:
        """Return a strip so many times as high and as wide in columns: another sampling."""
        wide = int(np.clip(round(self.columns * columns), _SHORTEST_STRIP, _LONGEST_STRIP))
        return replace(self, height=self.height * height, columns=wide)

    def corners(self) -> Corners:
        """Return the corners in pixels, clockwise from the text's top left."""
        u_x, u_y = math.cos(self.angle), math.sin(self.angle)

        def corner(along: float, across: float) -> tuple[float, float]:
            down = across * self.height / 2 + self.bend
            right = along * self.length / 2
            return self.x + u_x * right - u_y * down, self.y + u_y * right + u_x * down

        return corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)

    def cut(self, pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """Return the strip of ``pixels``, ``STRIP_HEIGHT`` × ``columns`` × colours."""
        # A line larger than the strip is cut at a multiple and averaged, lest it alias.
        finer = max(1, int(self.height / STRIP_HEIGHT))
        columns, rows = self.columns * finer, STRIP_HEIGHT * finer
        along = (np.arange(columns, dtype=np.float32) + 0.5) / columns - 0.5
        across = (np.arange(rows, dtype=np.float32) + 0.5) / rows - 0.5
        right = along * self.length
        down = across[:, None] * self.height + self.bend * (2 * along) ** 2
        u_x, u_y = math.cos(self.angle), math.sin(self.angle)
        map_x = (self.x + u_x * right - u_y * down - 0.5).astype(np.float32)
        map_y = (self.y + u_y * right + u_x * down - 0.5).astype(np.float32)
        kind = cv2.INTER_CUBIC if finer == 1 else cv2.INTER_LINEAR
        strip = cv2.remap(pixels, map_x, map_y, kind, borderMode=cv2.BORDER_REPLICATE)
        if finer > 1:
            strip = cv2.resize(strip, (self.columns, STRIP_HEIGHT), interpolation=cv2.INTER_AREA)
        return np.asarray(strip, np.uint8)


def strips_of(pixels: NDArray[np.uint8], stack: Sequence[TextBox]) -> list[Strip]:
    """Return the strips of a stack of lines, following the print that is there.

    The lines of a document share their height, and the page they lie on bends
    as one; only their tilt differs, by perspective.
    """
    spacing = _spacing(stack)
    pitch = stack[0].length / _likely_count(stack, spacing)
    # Seen from the side lines are closer than they are long; neighbours stay out of view.
    capital = min(_PITCH * pitch, _CLOSEST * spacing) if spacing else _PITCH * pitch
    reach = min(_REACH, _HALFWAY * spacing / capital) if spacing else _REACH
    views = [_ink(_levelled(pixels, box, capital, reach)) for box in stack]
    paths = _paths(views)
    heights = [_band(view, path) for view, path in zip(views, paths, strict=True)]
    bands = [band for band in heights if band is not None]
    measured = float(np.mean([high for high, _ in bands])) / _CAPITAL if bands else 1.0
    printed = capital * min(max(measured, 0.55), 1.25)
    height = printed / FILL
    flat = printed / (_PITCH * pitch)
    # A page seen from the side is upright again in its strip.
    flat = flat if flat < 0.8 else 1.0  # noqa: PLR2004 - less is perspective
    scale = capital / _CAPITAL
    found = []
    for box, path, band in zip(stack, paths, heights, strict=True):
        bend, rise, middle = (float(part) * scale for part in path)
        middle += band[1] * scale if band is not None else 0.0
        length = box.length + capital
        u_x, u_y = box.along
        columns = STRIP_HEIGHT * length / height * flat
        found.append(
            Strip(
                x=box.x - u_y * middle,
                y=box.y + u_x * middle,
                length=length,
                height=height,
                angle=box.angle + math.atan(rise / (length / 2)),
                columns=int(np.clip(round(columns), _SHORTEST_STRIP, _LONGEST_STRIP)),
                bend=bend,
            )
        )
    return found


def neighbours(pair: Sequence[Strip]) -> tuple[Strip, Strip]:
    """Return where a line above and one below two lines would lie."""
    first, last = pair[0], pair[-1]
    x, y = last.x - first.x, last.y - first.y
    return replace(first, x=first.x - x, y=first.y - y), replace(last, x=last.x + x, y=last.y + y)


def _spacing(stack: Sequence[TextBox]) -> float:
    """Return how far apart the lines are on average; 0 for a single line."""
    across = [stack[0].offset_to(box)[1] for box in stack]
    return sum(abs(b - a) for a, b in pairwise(across)) / max(len(stack) - 1, 1)


def _likely_count(stack: Sequence[TextBox], spacing: float) -> int:
    """Return how many characters lines of such length and distance have."""
    shapes = _COUNT_BY_SHAPE[len(stack)]
    if not spacing:
        return shapes[0][1]
    shape = stack[0].length / spacing
    return min(shapes, key=lambda known: abs(math.log(shape / known[0])))[1]


def _levelled(
    pixels: NDArray[np.uint8], box: TextBox, capital: float, reach: float
) -> NDArray[np.uint8]:
    """Return the grey surroundings of a line, level, a capital ``_CAPITAL`` rows high."""
    scale = _CAPITAL / capital
    columns = max(round((box.length + capital) * scale), 1)
    rows = round(2 * reach * _CAPITAL)
    finer = max(1, int(1 / scale))
    u_x, u_y = box.along
    turn = np.array([[u_x, u_y], [-u_y, u_x]]) * scale * finer
    shift = np.array([columns, rows]) * finer / 2 - turn @ (box.x, box.y)
    view = cv2.warpAffine(
        pixels,
        np.column_stack((turn, shift)),
        (columns * finer, rows * finer),
        flags=cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    if finer > 1:
        view = cv2.resize(view, (columns, rows), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.cvtColor(view, cv2.COLOR_RGB2GRAY), np.uint8)


def _ink(grey: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return how much darker than its surroundings each pixel is, faint pattern left out."""
    paper = cv2.morphologyEx(grey, cv2.MORPH_CLOSE, np.ones((13, 13), np.uint8))
    ink = cv2.subtract(paper, grey).astype(np.float32)
    return np.asarray(np.maximum(ink - (0.5 * float(ink.mean()) + 2), 0), np.float32)


def _rows_off_middle(view: NDArray[np.float32]) -> NDArray[np.float64]:
    return np.asarray(np.arange(len(view)) - (len(view) - 1) / 2, np.float64)


def _paths(views: Sequence[NDArray[np.float32]]) -> list[NDArray[np.float64]]:
    """Return for each line the three numbers of its middle: bend, rise, height.

    The middle lies at bend · t² + rise · t + height rows below the box's, for
    t from -1 to 1 along the line.
    """
    paths = [np.zeros(3) for _ in views]
    for reach in (1.0, 0.8):
        samples = [_middles(view, path, reach) for view, path in zip(views, paths, strict=True)]
        if any(len(places) < _FEWEST_WINDOWS for places, _, _ in samples):
            return paths
        paths = _fitted(samples)
    return paths


def _middles(
    view: NDArray[np.float32], path: NDArray[np.float64], reach: float
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Return places along the line, the middle of the print there, and its weight."""
    rows = _rows_off_middle(view)
    columns = view.shape[1]
    sums = np.cumsum(view, axis=1, dtype=np.float64)
    starts = np.arange(0, columns - _WINDOW, _WINDOW // 2)
    profiles = sums[:, starts + _WINDOW - 1] - sums[:, starts]
    places = (starts + _WINDOW / 2) / columns * 2 - 1
    near = np.abs(rows[:, None] - np.polyval(path, places)) < reach * _CAPITAL
    profiles = profiles * near
    profiles = np.maximum(profiles - 0.25 * profiles.max(0, initial=0.0), 0)
    weights = profiles.sum(0)
    seen = weights > 0
    middles = (profiles[:, seen] * rows[:, None]).sum(0) / weights[seen]
    return places[seen], middles, np.sqrt(weights[seen])


def _fitted(
    samples: Sequence[tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]],
) -> list[NDArray[np.float64]]:
    """Fit one bend for all lines, and a rise and a height for each, robustly."""
    count = len(samples)
    design = np.concatenate(
        [
            np.column_stack(
                (
                    places**2,
                    *(places * (own == line) for own in range(count)),
                    *(np.ones_like(places) * (own == line) for own in range(count)),
                )
            )
            for line, (places, _, _) in enumerate(samples)
        ]
    )
    middles = np.concatenate([middle for _, middle, _ in samples])
    weights = np.concatenate([weight / weight.mean() for _, _, weight in samples])
    solution = np.zeros(1 + 2 * count)
    for _ in range(4):
        solution = np.linalg.lstsq(design * weights[:, None], middles * weights, rcond=None)[0]
        rest = np.abs(design @ solution - middles)
        spread = max(0.5, 2 * float(np.median(rest)))
        weights = weights * np.where(rest > spread, spread / np.maximum(rest, spread), 1.0)
    bend = float(np.clip(solution[0], -_STRAIGHT * _CAPITAL, _STRAIGHT * _CAPITAL))
    return [
        np.array([bend, solution[1 + line], solution[1 + count + line]]) for line in range(count)
    ]


def _band(view: NDArray[np.float32], path: NDArray[np.float64]) -> tuple[float, float] | None:
    """Return how high the print along a middle is, and how far below it its own middle lies."""
    rows, columns = view.shape
    map_x, map_y = np.meshgrid(
        np.arange(columns, dtype=np.float32), np.arange(rows, dtype=np.float32)
    )
    along = (np.arange(columns) + 0.5) / columns * 2 - 1
    map_y += np.polyval(path, along).astype(np.float32)
    straight = cv2.remap(view, map_x, map_y, cv2.INTER_LINEAR)
    # Fillers are low; the darker half of each row are strokes of full characters.
    profile = np.sort(straight, axis=1)[:, columns // 2 :].mean(1)
    off_middle = _rows_off_middle(view)
    profile = profile - np.percentile(profile, 10)
    level = 0.4 * float(np.percentile(profile[np.abs(off_middle) < _CAPITAL], 85))
    if level <= 0:
        return None
    top = bottom = rows // 2
    while top > 0 and profile[top - 1] > level:
        top -= 1
    while bottom < rows - 1 and profile[bottom + 1] > level:
        bottom += 1
    return bottom - top + 1.0, float(off_middle[top] + off_middle[bottom]) / 2
