"""Name the characters that a person should compare with the document.

A check digit that agrees speaks for the characters it covers, but not for all
of them: ``G`` and ``6`` have the same value, and two misread characters can
make up for each other (``ZS`` and ``25``, ``BD`` and ``80``). Some printers draw
``O`` and ``0`` alike; where a field may hold both, the check digit alone would
choose. Names and the codes of States have none at all (Doc 9303-3, section 4.9):
a letter in a code that was read as a digit is a guess at its shape, and asked about.
"""

from __future__ import annotations

import math
from itertools import combinations
from typing import TYPE_CHECKING, Final

from kiosk.reading.alphabets import are_twins
from kiosk.reading.checks import failed_guards, guards_of
from kiosk.reading.recognise import CHARACTERS
from kiosk.reading.repair import changes_within

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.documents.formats import Layout, Span
    from kiosk.reading.checks import Lines
    from kiosk.reading.repair import Change, Posteriors

Place = tuple[int, int]

_CODES: Final = ("issuing_state", "nationality")
_CLEAR: Final = math.log(20)
"""How much likelier (in nats) a character must be than any other that may stand there."""
_CLEAR_OF_PAIR: Final = math.log(200)
"""The same for two characters together that make up for each other in a check digit."""


def doubtful_places(lines: Lines, posteriors: Posteriors, layout: Layout) -> tuple[Place, ...]:
    """Return the places (line, position; from 0) whose character has no clear lead."""
    failed = failed_guards(lines, layout.format)
    agreeing = [guard for guard in guards_of(layout.format) if guard not in failed]
    settled = {place for guard in agreeing for place in _places(guard.spans)}
    settled -= {
        place for guard in failed if guard.name != "composite" for place in _places(guard.spans)
    }
    everywhere = tuple((row, 0, length) for row, length in enumerate(layout.lengths))
    doubtful = {
        (change.row, change.place)
        for change in changes_within(lines, posteriors, layout, everywhere, _CLEAR)
        if (change.row, change.place) not in settled
        or are_twins(change.character, lines[change.row][change.place])
    }
    doubtful |= _codes_that_nearly_agree(lines, layout)
    doubtful |= _codes_that_were_changed(lines, posteriors, layout)
    for guard in agreeing:
        changes = changes_within(lines, posteriors, layout, guard.spans, _CLEAR_OF_PAIR)
        broken = {each.name for each in failed}
        for change in changes:
            if change.cost < _CLEAR and _as_valid([change], lines, layout, broken):
                doubtful.add((change.row, change.place))
        for one, other in combinations(changes, 2):
            apart = (one.row, one.place) != (other.row, other.place)
            likely = one.cost + other.cost < _CLEAR_OF_PAIR
            if apart and likely and _as_valid([one, other], lines, layout, broken):
                doubtful |= {(one.row, one.place), (other.row, other.place)}
    return tuple(sorted(doubtful))


def _codes_that_nearly_agree(lines: Lines, layout: Layout) -> set[Place]:
    """Return where the codes of issuer and nationality differ, if in one letter alone.

    They may rightly differ, but seldom so little, and no check digit covers them.
    """
    codes = [layout.spans[name] for name in _CODES if name in layout.spans]
    if len(set(codes)) < len(_CODES):
        return set()
    places = [[(row, place) for place in range(start, end)] for row, start, end in codes]
    apart = [
        {one, other}
        for one, other in zip(*places, strict=True)
        if lines[one[0]][one[1]] != lines[other[0]][other[1]]
    ]
    return apart[0] if len(apart) == 1 else set()


def _codes_that_were_changed(lines: Lines, posteriors: Posteriors, layout: Layout) -> set[Place]:
    """Return where the code of a State is not what was likeliest by sight alone.

    Only letters may stand there, so a zero became an O: likely, but a Q or a D
    looks like a zero as well, and one letter makes another State.
    """
    spans = tuple(layout.spans[name] for name in _CODES if name in layout.spans)
    return {
        (row, place)
        for row, place in _places(spans)
        if CHARACTERS[int(posteriors[row][place].argmax())] != lines[row][place]
    }


def _places(spans: tuple[Span, ...]) -> set[Place]:
    return {(row, place) for row, start, end in spans for place in range(start, end)}


def _as_valid(changes: Sequence[Change], lines: Lines, layout: Layout, broken: set[str]) -> bool:
    """Tell whether no check digit that agrees now would notice these changes."""
    for change in changes:
        lines = change.made_in(lines)
    return {guard.name for guard in failed_guards(lines, layout.format)} <= broken
