"""Find which print in a picture may be machine-readable lines.

A text detector marks all print. What sets an MRZ apart is its geometry (Doc
9303 part 3, section 4.2): two or three lines, long for their height, parallel,
equally long, close together. That is what is looked for, at any angle.
"""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.reading.detect import TextBox

_MOST_BOXES: Final = 60
_MOST_STACKS: Final = 6
_TOO_STRANGE: Final = 3.0
_ONE_LINE: Final = 12.0
_MOST_SINGLE_LINES: Final = 3
_MOST_BLOCKS: Final = 3
_FLATTEST_BLOCK: Final = 15.0
_TALLEST_BLOCK: Final = 4.5
"""Length by height of two or three lines that are seen as one block."""
_SPACING_IN_BLOCK: Final = {2: 0.6, 3: 0.36}
_LENGTH_BY_SPACING: Final = {2: (17.6, 14.4, 21.6), 3: (18.0, 12.0)}
"""Length of a line by distance of lines, for two lines (TD3, TD2) and three (TD1)."""


def find_stacks(boxes: Sequence[TextBox]) -> list[list[TextBox]]:
    """Return groups of two or three lines, the likeliest MRZ first, top line first.

    All lines of a group are as long as its longest: MRZ lines begin and end
    together, yet the detector loses pale fillers. "Top" is across the long
    side to its right hand, so a document on its head comes bottom line first.
    """
    # A line may touch other print beside the document, so the pieces count as well.
    candidates = dict.fromkeys((*_joined_rows(boxes), *boxes))
    rows = [row for row in candidates if row.length > 8 * row.height]
    found: list[tuple[float, list[TextBox]]] = []
    for row in rows:
        below = [other for other in rows if _stands_below(row, other)]
        below.sort(key=lambda other: row.offset_to(other)[1])
        found += [_weighed([row, other], rows) for other in below[:4]]
        found += [
            _weighed([row, middle, last], rows)
            for place, middle in enumerate(below[:2])
            for last in below[place + 1 : place + 3]
        ]
    found.sort(key=lambda weighed: weighed[0])
    return [stack for strangeness, stack in found if strangeness < _TOO_STRANGE][:_MOST_STACKS]


def likely_lines(boxes: Sequence[TextBox]) -> list[list[TextBox]]:
    """Return what may be an MRZ: stacks of lines, blurred blocks of them, single ones alone."""
    blocks = [box for box in boxes if _FLATTEST_BLOCK > box.length / box.height > _TALLEST_BLOCK]
    blocks.sort(key=lambda box: -box.length)
    split = [_split(box, lines) for box in blocks[:_MOST_BLOCKS] for lines in (2, 3)]
    rows = [row for row in _joined_rows(boxes) if row.length > _ONE_LINE * row.height]
    alone = [row for row in rows if not any(_stands_near(row, other) for other in rows)]
    alone.sort(key=lambda row: -row.length / row.height)
    return [*find_stacks(boxes), *split, *([row] for row in alone[:_MOST_SINGLE_LINES])]


def _split(block: TextBox, lines: int) -> list[TextBox]:
    """Return the lines of a block that the detector took for one, top line first."""
    u_x, u_y = block.along
    spacing = block.height * _SPACING_IN_BLOCK[lines]
    offs = [(row - (lines - 1) / 2) * spacing for row in range(lines)]
    height = 0.6 * spacing
    return [
        replace(block, x=block.x - u_y * off, y=block.y + u_x * off, height=height) for off in offs
    ]


def _stands_near(row: TextBox, other: TextBox) -> bool:
    return _stands_below(row, other) or _stands_below(row.upside_down(), other)


def _stands_below(row: TextBox, other: TextBox) -> bool:
    """Tell whether ``other`` may be a later line of the MRZ that ``row`` begins."""
    if other is row or row.turn_to(other) > 0.1:  # noqa: PLR2004 - radians
        return False
    along, across = row.offset_to(other)
    near = 0.6 * row.height < across < 0.25 * max(row.length, other.length)
    return near and abs(along) < abs(row.length - other.length) / 2 + 0.15 * row.length


def _neighbours(stack: list[TextBox], spacing: float, rows: Sequence[TextBox]) -> int:
    """Count other lines like these between and next to them: a page of print has them."""
    first, last = stack[0], stack[-1]
    _, depth = first.offset_to(last)
    members = [first.offset_to(row)[1] for row in stack]
    count = 0
    for row in rows:
        along, across = first.offset_to(row)
        near = -1.5 * spacing < across < depth + 1.5 * spacing
        apart = min(abs(across - member) for member in members) > 0.3 * spacing
        alike = (
            0.8 < row.length / first.length < 1.25  # noqa: PLR2004 - equally long
            and abs(along) < 0.25 * first.length
            and first.turn_to(row) < 0.05  # noqa: PLR2004 - radians
        )
        count += near and apart and alike
    return count


def _weighed(stack: list[TextBox], rows: Sequence[TextBox]) -> tuple[float, list[TextBox]]:
    """Return how little a group looks like an MRZ (0 is perfect) and its lines, levelled."""
    longest = max(stack, key=lambda row: row.length)
    places = [longest.offset_to(row) for row in stack]
    starts = [along - row.length / 2 for (along, _), row in zip(places, stack, strict=True)]
    ends = [along + row.length / 2 for (along, _), row in zip(places, stack, strict=True)]
    start, end = min(starts), max(ends)
    length = end - start
    raggedness = min(max(starts) - start, end - min(ends)) / length
    shortness = 1 - min(row.length for row in stack) / length
    gaps = [abs(after[1] - before[1]) for before, after in pairwise(places)]
    spacing = sum(gaps) / len(gaps)
    expected = _LENGTH_BY_SPACING[len(stack)]
    shape = min(abs(math.log(length / spacing / ratio)) for ratio in expected)
    unevenness = (max(gaps) - min(gaps)) / spacing
    height = sum(row.height for row in stack) / len(stack)
    middle = (start + end) / 2
    level = []
    for (along, _), row in zip(places, stack, strict=True):
        u_x, u_y = row.along
        same_way = 1.0 if u_x * longest.along[0] + u_y * longest.along[1] > 0 else -1.0
        shift = same_way * (middle - along)
        level.append(
            replace(
                row, x=row.x + u_x * shift, y=row.y + u_y * shift, length=length, height=height
            )
        )
    crowd = _neighbours(stack, spacing, rows)
    return 2 * shape + shortness + 6 * raggedness + unevenness + crowd, level


def _joined_rows(boxes: Sequence[TextBox]) -> list[TextBox]:
    """Join fragments that lie on one row, as a run of fillers often splits a line."""
    long_enough = [box for box in boxes if box.length > 3.5 * box.height]
    waiting = sorted(long_enough, key=lambda box: -box.length)[:_MOST_BOXES]
    rows: list[TextBox] = []
    while waiting:
        row = waiting.pop(0)
        joined = True
        while joined:
            joined = False
            for other in waiting:
                if (longer := _joined(row, other)) is not None:
                    row = longer
                    waiting.remove(other)
                    joined = True
                    break
        rows.append(row)
    return rows


def _joined(row: TextBox, other: TextBox) -> TextBox | None:
    along, across = row.offset_to(other)
    on_one_row = (
        row.turn_to(other) < 0.12  # noqa: PLR2004 - radians
        and abs(across) < 0.45 * max(row.height, other.height) + 0.03 * abs(along)
        and 0.5 < other.height / row.height < 2  # noqa: PLR2004 - one size of print
    )
    gap = abs(along) - (row.length + other.length) / 2
    if not on_one_row or gap > 1.3 * row.height:
        return None
    start = min(-row.length / 2, along - other.length / 2)
    end = max(row.length / 2, along + other.length / 2)
    u_x, u_y = row.along
    middle = (start + end) / 2
    return replace(row, x=row.x + u_x * middle, y=row.y + u_y * middle, length=end - start)
