"""Look for characters of the zone that were not printed with the others.

One machine prints a machine-readable zone in one pass: capitals and digits of
OCR-B on one line, at one pitch (Doc 9303-3, section 4.2). A character put in
later by another hand stands a little high or low, comes from another font, or
is heavier. So characters are compared with each other and never with a
drawing of how they should look: issuers' fonts differ. A picture too small or
too blurred for that shows no sign.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np

from kiosk.reading.results import Sign, SignName

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from kiosk.reading.decode import Frame
    from kiosk.reading.results import Corners, LinePlace, Reading

_ROWS: Final = 48
_COLUMNS: Final = 26
"""A character's cell, levelled: as many columns as characters are apart."""
_SMALLEST_PITCH: Final = 14.0
"""Pixels between characters; in fewer a stroke of OCR-B, a seventh of that, is two pixels wide."""
_DIGITS: Final = frozenset("0123456789")
_CAPITALS: Final = frozenset("ABCDEFGHIKLMNOPRSTUVWXYZ")
"""All that stand on the line; Q and J may reach below it."""
_SURE: Final = 0.9
"""The probability from which a character is compared: a misread one is unlike its fellows."""
_INKED: Final = 0.5
"""Half way from paper to print, where the edge of a blurred stroke stays in its place."""
_SPECK: Final = 10
"""Pixels of a cell, less than one in a hundred: grain, not a stroke."""
_OWN: Final = 0.35
"""The share of a cell that ink may lie off its middle; a neighbour's lies a whole cell off."""
_NEAR: Final = 5
"""Cells to either side over which light is taken for even."""
_LEAST_CONTRAST: Final = 12
"""Grey levels between paper and print below which ink is not made any stronger."""
_SHORTEST_LINE: Final = 8
"""Characters through which a curve of three numbers still shows which of them is off."""

# Measured on 30 drawn pages, flat and photographed at hardness 1 to 2, of which
# no character was altered (56 lines, 676 characters with two others alike).
_OFF_LINE: Final = 1.5
"""Rows of a cell, 0.15 mm of print; the farthest off was 0.48."""
_STRAIGHT: Final = 0.45
"""Rows that characters are usually off; on the least straight of the lines 0.36."""
_TIMES_USUAL: Final = 5.0
"""The farthest was 2.8 times as far off as is usual on its line."""
_FEWEST_ALIKE: Final = 3
"""Of two that differ nobody can tell which one is odd."""
_ALIKE: Final = 0.93
"""Correlation of a character's fellows; blur puts 1 in 100 groups below."""
_UNLIKE: Final = 0.12
"""Correlation less than among the fellows; 99 in 100 lost up to 0.06, the worst 0.119."""
_EVEN: Final = 0.04
"""The usual difference in weight among the fellows; 9 in 10 groups are as even."""
_HEAVIER: Final = 0.38
"""A character's difference from its fellows' weight; the worst was 0.19."""
_LARGE_ENOUGH: Final = 18.0
"""Pixels that characters must be apart before blur no longer thins and thickens them."""
_MOST_ODD: Final = 3
"""What is odd about more is the picture."""
_REACH: Final = (4, 3)
"""Rows and columns by which two cells may be shifted to lie on each other."""


@dataclass(frozen=True, slots=True)
class _Glyph:
    """Hold one character as printed: ``ink`` from 0 to 1 in its cell, edges in cell rows."""

    character: str
    line: int
    position: int
    sure: bool
    large: bool
    ink: NDArray[np.float32]
    top: float
    bottom: float


def print_signs(frame: Frame, reading: Reading) -> tuple[Sign, ...]:
    """Return the signs of characters that stand, look or weigh unlike their fellows."""
    lines = [list(_glyphs(frame.pixels, reading, index)) for index in range(len(reading.places))]
    if not all(lines):
        return ()
    found = [(SignName.MRZ_BASELINE, odd) for line in lines for odd in _off_the_line(line)]
    found += _unlike_their_fellows([glyph for line in lines for glyph in line])
    counts = {name: sum(name == other for other, _ in found) for name, _ in found}
    return tuple(
        Sign(name, round(strength, 3), _corners(reading.places[glyph.line], glyph.position))
        for name, (glyph, strength) in found
        if counts[name] <= _MOST_ODD
    )


def _glyphs(pixels: NDArray[np.uint8], reading: Reading, index: int) -> Iterator[_Glyph]:
    """Yield the characters of a line that can be measured, none where it is too small."""
    text, place = reading.best_lines[index], reading.places[index]
    along, start = _pitch(pixels, place)
    pitch = float(np.linalg.norm(along))
    if pitch < _SMALLEST_PITCH or len(place.centres) != len(text):
        return
    inked = _ink(_strip(pixels, along, start, len(text)), len(text))
    confidences = reading.confidences[index] if reading.confidences else (1.0,) * len(text)
    for position, (character, middle) in enumerate(zip(text, _middles(place), strict=True)):
        sure = confidences[position] > _SURE and (index, position) not in reading.doubtful
        outline = _outline(inked, middle)
        if outline is not None:
            large = pitch >= _LARGE_ENOUGH
            yield _Glyph(character, index, position, sure, large, *outline)


def _pitch(
    pixels: NDArray[np.uint8], place: LinePlace
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the way from one character to the next, and the left end of the first."""
    corners = np.array(place.corners) * (pixels.shape[1], pixels.shape[0])
    left, right = (corners[0] + corners[3]) / 2, (corners[1] + corners[2]) / 2
    step, start = np.polyfit(np.arange(len(place.centres)), place.centres, 1)
    return (right - left) * step, left + (right - left) * (start - step / 2)


def _strip(
    pixels: NDArray[np.uint8],
    along: NDArray[np.float64],
    start: NDArray[np.float64],
    count: int,
) -> NDArray[np.float32]:
    """Return a line level and grey, each character in a cell of its own."""
    down = np.array([-along[1], along[0]]) * (_ROWS / 2 / _COLUMNS)
    source = np.array([start - down, start - down + along * count, start + down], np.float32)
    target = np.array([[0, 0], [count * _COLUMNS, 0], [0, _ROWS]], np.float32)
    grey = cv2.warpAffine(
        pixels,
        cv2.getAffineTransform(source, target),
        (count * _COLUMNS, _ROWS),
        flags=cv2.INTER_CUBIC if np.linalg.norm(along) < _COLUMNS else cv2.INTER_AREA,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(cv2.cvtColor(grey, cv2.COLOR_RGB2GRAY), np.float32)


def _middles(place: LinePlace) -> NDArray[np.float64]:
    """Return the strip's columns where characters stand; perspective spreads them unevenly."""
    places = np.arange(len(place.centres))
    step, start = np.polyfit(places, place.centres, 1)
    spread = np.polyval(np.polyfit(places, place.centres, 3), places)
    return np.asarray(((spread - start) / step + 0.5) * _COLUMNS, np.float64)


def _ink(strip: NDArray[np.float32], count: int) -> NDArray[np.float32]:
    """Return how much ink lies where, 0 for paper and 1 for print, light and shade evened."""
    cells = strip.reshape(_ROWS, count, _COLUMNS).transpose(1, 0, 2).reshape(count, -1)
    paper, print_ = np.percentile(cells, [80, 4], axis=1)
    near = np.abs(np.arange(count)[:, None] - np.arange(count)) <= _NEAR
    paper, print_ = (
        np.array([np.median(values[row]) for row in near]).repeat(_COLUMNS)
        for values in (paper, print_)
    )
    ink = (paper - strip) / np.maximum(paper - print_, _LEAST_CONTRAST)
    return np.asarray(np.clip(ink, 0, 1.3), np.float32)


def _outline(
    inked: NDArray[np.float32], middle: float
) -> tuple[NDArray[np.float32], float, float] | None:
    """Return a character's own ink in its cell, and its upper and lower edge.

    ``None`` where it cannot be told from its neighbours or from what lies
    above and below the line.
    """
    reach = _COLUMNS // 2 + 5
    start = max(round(middle) - reach, 0)
    window = inked[:, start : round(middle) + reach]
    count, labels, statistics, middles = cv2.connectedComponentsWithStats(
        (window > _INKED).astype(np.uint8)
    )
    own = [
        label
        for label in range(1, count)
        if statistics[label, cv2.CC_STAT_AREA] >= _SPECK
        and abs(middles[label][0] + start - middle) < _OWN * _COLUMNS
    ]
    mask = np.isin(labels, own)
    rows, columns = np.nonzero(mask)
    if (
        not own
        or rows.min() == 0
        or rows.max() == _ROWS - 1
        or columns.min() == 0
        or columns.max() == window.shape[1] - 1
        or np.ptp(columns) >= _COLUMNS
    ):
        return None
    around = cv2.dilate(mask.astype(np.uint8), np.ones((3, 3), np.uint8))
    ink = np.where(around, window, 0)
    profile = ink.max(1)
    top = _edge(profile, int(rows.min()), -1)
    bottom = _edge(profile, int(rows.max()), 1)
    cell = np.zeros((_ROWS, _COLUMNS + 2), np.float32)
    left, right = int(columns.min()), int(columns.max()) + 1
    margin = (_COLUMNS - (right - left)) // 2
    cell[:, margin : margin + right - left + 2] = ink[:, left - 1 : right + 1]
    return cell, top, bottom


def _edge(profile: NDArray[np.float32], row: int, outwards: int) -> float:
    """Return where ink ends, between two rows."""
    inside, outside = float(profile[row]), float(profile[row + outwards])
    return row + outwards * max(inside - _INKED, 0) / max(inside - outside, 0.05)


def _off_the_line(line: list[_Glyph]) -> Iterator[tuple[_Glyph, float]]:
    """Yield characters of which both edges are off the line that the others stand on."""
    level = [g for g in line if g.sure and g.character in _DIGITS | _CAPITALS]
    digits = np.array([g.character in _DIGITS for g in level], bool)
    if len(level) < _SHORTEST_LINE:
        return
    positions = np.array([g.position for g in level], float) / (line[-1].position + 1)
    bottoms = np.array([g.bottom for g in level])
    tops = np.array([g.top for g in level])
    if 0 < digits.sum() < len(level):
        # The digits of OCR-B are taller than its capitals.
        heights = bottoms - tops
        tops[digits] += np.median(heights[digits]) - np.median(heights[~digits])
    off_bottom, off_top = _residuals(positions, bottoms), _residuals(positions, tops)
    usual = max(float(np.median(np.abs(off))) for off in (off_bottom, off_top))
    if usual > _STRAIGHT:
        return
    together = (off_bottom * off_top > 0) & (np.abs(off_bottom - off_top) < _OFF_LINE)
    least = np.minimum(np.abs(off_bottom), np.abs(off_top))
    # Where the line ends the curve is a guess.
    together[[0, -1]] = False
    for index in np.flatnonzero(together & (least > max(_OFF_LINE, _TIMES_USUAL * usual))):
        yield level[int(index)], min(1.0, float(least[index]) / (3 * _OFF_LINE))


def _residuals(positions: NDArray[np.float64], values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return what is left of values after the smooth curve that most of them follow."""
    kept = np.ones(len(values), bool)
    left = values
    for _ in range(4):
        left = values - np.polyval(np.polyfit(positions[kept], values[kept], 2), positions)
        kept = np.abs(left) <= 4 * np.median(np.abs(left)) + 0.05
    return np.asarray(left, np.float64)


def _unlike_their_fellows(glyphs: list[_Glyph]) -> list[tuple[SignName, tuple[_Glyph, float]]]:
    """Return characters that look or weigh unlike the same character elsewhere in the zone."""
    found = []
    for character in sorted({g.character for g in glyphs} - {"<"}):
        alike = [g for g in glyphs if g.character == character and g.sure]
        if len(alike) < _FEWEST_ALIKE:
            continue
        likeness = _likeness(alike)
        weights = np.array([float(g.ink.sum()) for g in alike])
        for index, glyph in enumerate(alike):
            others = np.arange(len(alike)) != index
            own = float(np.median(likeness[index, others]))
            among = likeness[np.ix_(others, others)]
            usual = float(np.median(among[~np.eye(len(among), dtype=bool)]))
            if usual < _ALIKE:
                continue
            if usual - own > _UNLIKE:
                found.append((SignName.MRZ_FONT, (glyph, min(1.0, (usual - own) / 0.5))))
            weight = float(np.median(weights[others]))
            spread = float(np.median(np.abs(weights[others] / weight - 1)))
            heavier = abs(float(weights[index]) / weight - 1)
            if glyph.large and spread < _EVEN and heavier > _HEAVIER:
                found.append((SignName.MRZ_WEIGHT, (glyph, min(1.0, heavier))))
    return found


def _likeness(alike: list[_Glyph]) -> NDArray[np.float64]:
    """Return how like each is to each, 1 for the same, wherever in their cells they stand."""
    down, across = _REACH
    likeness = np.eye(len(alike))
    for one, first in enumerate(alike):
        core = first.ink[down:-down, across:-across]
        for other, second in enumerate(alike):
            if other == one:
                continue
            best = float(cv2.matchTemplate(second.ink, core, cv2.TM_CCOEFF_NORMED).max())
            likeness[one, other] = max(likeness[one, other], best)
            likeness[other, one] = max(likeness[other, one], best)
    return likeness


def _corners(place: LinePlace, position: int) -> Corners:
    """Return where one character stands, in fractions of the picture."""
    top_left, top_right, bottom_right, bottom_left = np.array(place.corners)
    half = (place.centres[-1] - place.centres[0]) / (len(place.centres) - 1) / 2
    start, end = place.centres[position] - half, place.centres[position] + half
    points = [
        top_left + (top_right - top_left) * start,
        top_left + (top_right - top_left) * end,
        bottom_left + (bottom_right - bottom_left) * end,
        bottom_left + (bottom_right - bottom_left) * start,
    ]
    one, two, three, four = ((float(x), float(y)) for x, y in points)
    return one, two, three, four
