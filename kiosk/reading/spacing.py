"""Settle which steps of a strip make which character, knowing that pitch is even.

OCR-B in an MRZ is monospaced (Doc 9303 part 3, section 4.2). A pass that knows it
cannot take one blurred glyph for two or swallow a pale one, so it neither loses
count nor shifts the rest of the line. Perspective stretches one end against the
other, so the distance may drift, but not jump.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from kiosk.reading.align import AlignedLine, align

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_FINE: Final = 2
"""Places looked at per step: centres lie between steps as well."""
_FLOOR: Final = 1e-3
_NARROWEST: Final = 0.78
_WIDEST: Final = 1.28
_STIFFNESS: Final = 6.0
"""Nats per squared log of a distance over the usual one."""
_BESIDE_COST: Final = 0.35
"""Nats for each place of print before the first or after the last character."""
_REACH: Final = 0.36
"""How far from its centre, in pitches, a character is looked for."""
_ALIKE: Final = 0.06
_FEWEST_STARTS: Final = 4


def align_spaced(jobs: Sequence[tuple[NDArray[np.float32], int]]) -> list[AlignedLine]:
    """Return the likeliest evenly spaced reading of each strip's steps with so many characters.

    ``steps`` are T × 38 probabilities, the blank first. ``cost`` is in nats:
    near 0 where the line has this length, far from it where characters would
    have to be left out or made up.
    """
    return [_aligned(steps, length) for steps, length in jobs]


def _aligned(steps: NDArray[np.float32], length: int) -> AlignedLine:
    count = len(steps)
    places = np.arange((count - 1) * _FINE + 1) / _FINE
    blank = np.interp(places, np.arange(count), steps[:, 0])
    passes = [_best_centres(blank, length, pitch) for pitch in _pitches(blank, length)]
    if not passes or not np.isfinite(max(score for score, _, _ in passes)):
        return align(steps, length)
    score, found, pitch = max(passes, key=lambda one: one[0])
    centres = places[found]
    off = np.abs(np.arange(count)[None] - centres[:, None]) * _FINE / pitch
    taken = off < _REACH
    taken[np.arange(length), np.rint(centres).astype(int).clip(0, count - 1)] = True
    posteriors = np.where(taken[:, :, None], steps[None, :, 1:], 0).max(1) + np.float32(1e-6)
    posteriors /= posteriors.sum(1, keepdims=True)
    return AlignedLine(posteriors, tuple(((centres + 0.5) / count).tolist()), -score)


def _pitches(blank: NDArray[np.float64], length: int) -> list[float]:
    """Return the likely distances of characters: from their starts, and from the line's ends."""
    print_at = np.flatnonzero(blank < 0.5)  # noqa: PLR2004 - print is likelier than none
    if not print_at.size:
        return []
    by_ends = float(print_at[-1] - print_at[0]) / max(length - 0.5, 1.0)
    starts = print_at[1:][np.diff(print_at) > 1]
    by_starts = float(np.median(np.diff(starts))) if starts.size > _FEWEST_STARTS else by_ends
    found = [by_ends]
    if abs(by_starts - by_ends) > _ALIKE * by_ends:
        found.append(by_starts)
    return [pitch for pitch in found if pitch >= _FINE]


def _best_centres(
    blank: NDArray[np.float64], length: int, pitch: float
) -> tuple[float, NDArray[np.intp], float]:
    """Return the path's log probability, the places of its centres, and the pitch."""
    count = len(blank)
    on, gaps = np.log(1 - blank + _FLOOR), np.log(blank + _FLOOR)
    # The gap between two characters may be a single step, somewhere near the middle.
    wide = np.pad(gaps, (_FINE, _FINE), mode="edge")
    between = np.max([wide[shift : shift + count] for shift in range(2 * _FINE + 1)], axis=0)
    outside = np.where(blank < 0.5, -_BESIDE_COST, 0.0).cumsum()  # noqa: PLR2004 - as above
    half = round(pitch / 2)
    places = np.arange(count)
    before = np.where(places >= half, outside[places - half], 0.0)
    after = outside[-1] - outside[(places + half).clip(max=count - 1)]
    distances = np.arange(int(np.ceil(_NARROWEST * pitch)), int(_WIDEST * pitch) + 1)
    distances = distances[distances < count]
    if not distances.size:
        return -np.inf, places[:0], pitch
    # What a character costs whose predecessor stands so far before it.
    steps_to = np.full((len(distances), count), -np.inf)
    for row, distance in enumerate(distances):
        middle = distance // 2
        gap = between[middle : middle + count - distance]
        steps_to[row, distance:] = gap - _STIFFNESS * np.log(distance / pitch) ** 2
    # The scores with nothing before them: a row of the window lies one more distance back.
    widest = int(distances[-1])
    padded = np.full(widest + count, -np.inf)
    score = padded[widest:]
    score[:] = on + before
    predecessors = sliding_window_view(padded, count)[: len(distances)][::-1]
    choices = np.zeros((length, count), np.intp)
    for position in range(1, length):
        options = predecessors + steps_to
        options.argmax(0, out=choices[position])
        np.add(options.max(0), on, out=score)
    final = score + after
    centres = np.zeros(length, np.intp)
    centres[-1] = final.argmax()
    for position in range(length - 1, 0, -1):
        place = centres[position]
        centres[position - 1] = max(place - distances[choices[position, place]], 0)
    return float(final.max()), centres, pitch
