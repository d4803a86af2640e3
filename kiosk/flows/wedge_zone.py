"""Find the lines of one zone in the text that a reader sent.

Readers frame what they swiped: start and end of text, carriage returns, tabs,
an AIM symbology identifier (ISO/IEC 15424), a prefix or suffix that somebody
configured. They send twice when a document is drawn back, stop in the middle
and begin again, and some send the last line first. Wherever a zone can lie in
such a text is tried; check digits, asked through ``holds``, are the judge.
"""

from __future__ import annotations

import re
from itertools import islice, permutations, product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

Lines = tuple[str, ...]

SHAPES = ((44, 44), (36, 36), (30, 30, 30))
"""Characters a line in TD3 and MRV-A, in TD2 and MRV-B, and in TD1 (Doc 9303-4 to 9303-7)."""

MOST_STEPS_OF_TEXT = 1000
"""Places of one spelling at which a zone is looked for: enough for every fault known."""

MOST_STEPS = 3000
"""Places in all spellings of a burst, about 0.1 s: a burst can be made to have millions."""

STEPS_OF_SPELLING = 5
"""What spelling a burst in another way counts: about as long as looking at five places takes."""

MOST_ADDED = 6
"""Characters that a reader may put before or behind a line of its own accord."""

_LINE_ENDS = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029]+")
_ALPHABET = re.compile(r"[A-Z0-9<]+")
_FIRST_LETTERS = frozenset("ACIPV")
_LEAST_TORN = 20


class Search:
    """Look for the zone in one burst, however many ways there are to spell it.

    ``holds`` judges by check digits and is asked once about the same lines.
    The work is bounded by `MOST_STEPS` for all spellings together.
    """

    def __init__(self, holds: Callable[[Lines], bool]) -> None:
        self._judge = holds
        self._judged: dict[Lines, bool] = {}
        self._left = MOST_STEPS

    def holds(self, lines: Lines) -> bool:
        """Tell whether the check digits of these lines are right."""
        if lines not in self._judged:
            self._judged[lines] = self._judge(lines)
        return self._judged[lines]

    @property
    def given_up(self) -> bool:
        """Tell whether the work that one burst is worth is done."""
        return self._left <= 0

    def zone_in(self, text: str) -> Lines | None:
        """Give the zone in ``text`` whose check digits hold, else one that fills it exactly.

        ``text`` may have small letters. A zone with wrong check digits is given
        only where nothing else was sent, so that the desk can show what is wrong.
        """
        self._left -= STEPS_OF_SPELLING
        if "<<" not in text:
            return None
        rows = _rows(text)
        for lines in islice(_candidates(rows), max(0, min(MOST_STEPS_OF_TEXT, self._left))):
            self._left -= 1
            if lines is not None and self.holds(lines):
                return lines
        return next(_exact(rows), None)


def zone_in(text: str, holds: Callable[[Lines], bool]) -> Lines | None:
    """Give the zone in a text that can be spelled in one way only, see `Search.zone_in`."""
    return Search(holds).zone_in(text)


def is_torn(text: str) -> bool:
    """Tell whether ``text`` is a part of a zone: its reader must send it again.

    Every zone has two fillers in a row, and hardly anything else has.
    """
    whole = {length for shape in SHAPES for length in shape}
    return any(
        (len(part) >= _LEAST_TORN and "<<" in part)
        or (len(part) in whole and any(c.isdigit() for c in part) and "<" in part)
        for row in _rows(text)
        for part in _ALPHABET.findall(row)
    )


def _rows(text: str) -> tuple[str, ...]:
    """Split at line ends and at every other control character."""
    return tuple(row for part in _LINE_ENDS.split(text.upper()) if (row := part.strip()))


def _candidates(rows: Sequence[str]) -> Iterator[Lines | None]:
    """Yield what may be a zone, the likeliest first; ``None`` for each place with none.

    So whoever takes them counts the work as well as what comes of it.
    """
    yield from _exact(rows)
    for shape in SHAPES:
        yield from _stacked(rows, shape)
    for shape in SHAPES:
        for row in rows:
            yield from _unbroken(row, shape)


def _exact(rows: Sequence[str]) -> Iterator[Lines]:
    """Yield the zone that all of ``rows`` make, once or twice."""
    half = len(rows) // 2
    if half and rows[:half] == rows[half:]:
        rows = rows[:half]
    if len(rows) == 1:
        row = rows[0]
        if row[: len(row) // 2] == row[len(row) // 2 :]:
            row = row[: len(row) // 2]
        for shape in SHAPES:
            if len(row) == sum(shape):
                rows = _broken_up(row, shape)
    if tuple(map(len, rows)) in SHAPES and _may_be_zone(rows):
        yield tuple(rows)


def _stacked(rows: Sequence[str], shape: tuple[int, ...]) -> Iterator[Lines | None]:
    """Yield zones of ``shape`` in rows that follow each other, with what was added cut off."""
    for first in range(len(rows) - len(shape) + 1):
        group = rows[first : first + len(shape)]
        for lines in product(*(_cut(row, shape[0]) for row in group)):
            if not _may_be_zone(lines):
                yield None
                continue
            for order in permutations(lines):
                possible = order[0][0] in _FIRST_LETTERS and _names_are_letters(order)
                yield order if possible else None


def _cut(row: str, length: int) -> list[str]:
    """Give what a row may hold of a line: all of it, its end, its beginning, its middle."""
    added = len(row) - length
    if not 0 <= added <= MOST_ADDED:
        return []
    starts = dict.fromkeys((added, 0, *range(added)))
    parts = (row[start : start + length] for start in starts)
    return [part for part in parts if _ALPHABET.fullmatch(part)]


def _unbroken(row: str, shape: tuple[int, ...]) -> Iterator[Lines | None]:
    """Yield zones of ``shape`` anywhere in a row without line ends.

    The last first: a reader that broke off begins again, and then sends all.
    """
    length = sum(shape)
    for run in reversed(_ALPHABET.findall(row)):
        for start in range(len(run) - length, -1, -1):
            if run[start] in _FIRST_LETTERS:
                lines = _broken_up(run[start : start + length], shape)
                yield lines if _may_be_zone(lines) and _names_are_letters(lines) else None


def _broken_up(row: str, shape: tuple[int, ...]) -> Lines:
    return tuple(row[shape[0] * at : shape[0] * (at + 1)] for at in range(len(shape)))


def _may_be_zone(lines: Sequence[str]) -> bool:
    """Ask for the alphabet, and for the two fillers in a row that every zone has.

    They tell ``0`` and ``<`` apart, which count alike in a check digit (Doc
    9303-3, section 4.9). No zone repeats a line: what came twice was sent twice.
    """
    if len(set(lines)) < len(lines):
        return False
    whole = "".join(lines)
    return "<<" in whole and _ALPHABET.fullmatch(whole) is not None


def _names_are_letters(lines: Sequence[str]) -> bool:
    """Refuse a third line with digits: it holds names, and no check digit covers it."""
    return len(lines) < len(SHAPES[-1]) or not any(map(str.isdigit, lines[-1]))
