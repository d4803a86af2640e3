"""Bursts of keystrokes from a keyboard-wedge reader, turned back into MRZ lines.

A wedge types what it swiped as if it were a keyboard. It is told apart from a
hand by its speed, and its characters are recovered from the *places* of the
keys: a reader set to the American layout on a German or French desktop sends
``;`` for ``<``, swaps ``Y`` and ``Z``, ``A`` and ``Q``, and turns digits into
accented letters. Where the system reports no places (macOS, remote screens)
every known layout is tried backwards. Of all candidates the one whose check
digits hold wins; that is the only judge, and it is handed in.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.flows.keyboard_layouts import ANGLE_KEY, LAYOUTS, PLACES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

BURST_GAP = 0.035
"""Seconds between two keys beyond which a hand is typing, and a key's longest delay."""

LINE_GAP = 0.25
"""Seconds that a reader may rest, between lines, once it is known to be one."""

BURST_LEAST = 6
"""Keys in a row, each within `BURST_GAP`, that no hand types; rolling fingers reach three."""

BURST_MOST = 512
"""Keys after which nothing can be a machine-readable zone; two zones of 90 and a margin."""

SEPARATORS = frozenset("\r\n\t")

_ALPHABET = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<")
_LENGTHS = {90: (30, 30, 30), 88: (44, 44), 72: (36, 36)}
_SHAPES = frozenset(_LENGTHS.values())


@dataclass(frozen=True, slots=True)
class Keystroke:
    """Hold one pressed key.

    ``text`` is what the key means to the system (one character or a line end;
    empty for a dead key), ``place`` its position as a
    Linux input code (the set 1 scan code of Windows; an X11 keycode less
    eight), 0 where unknown, ``at`` seconds on any steady clock.
    """

    text: str
    place: int
    at: float

    @property
    def can_be_swiped(self) -> bool:
        """Tell whether a reader could have sent this key."""
        if not self.text:
            return self.place in PLACES or self.place == ANGLE_KEY
        return self.text in SEPARATORS or (self.text.isprintable() and self.text != " ")


def patience(count: int) -> float:
    """Give the seconds to wait for another key after ``count`` quick ones."""
    return LINE_GAP if count >= BURST_LEAST else BURST_GAP


def swiped_lines(
    keys: Sequence[Keystroke], holds: Callable[[tuple[str, ...]], bool]
) -> tuple[str, ...] | None:
    """Give the MRZ lines that a burst spells, or nothing if it spells none.

    ``holds`` tells whether the check digits of a zone are right. A zone whose
    check digits hold in no layout is given as the system read it, or by the
    places of its keys, so that the desk can show what is wrong with it.
    """
    first: tuple[str, ...] | None = None
    for spelled in _spellings(keys):
        lines = _zone(spelled)
        if lines is None:
            continue
        if holds(lines):
            return lines
        first = first or lines
    return first


def _spellings(keys: Sequence[Keystroke]) -> Iterator[str]:
    """Spell the burst in every way it can be meant; line ends are newlines."""
    yield "".join(_typed(key) for key in keys)
    if all(key.place or key.text in SEPARATORS for key in keys):
        for layout in LAYOUTS:
            yield "".join(_by_place(key, layout.by_place) for key in keys)
    american = LAYOUTS[0].by_place
    for layout in LAYOUTS:
        yield "".join(
            _by_place(Keystroke(key.text, layout.place_of(key.text), 0), american) for key in keys
        )


def _typed(key: Keystroke) -> str:
    return "\n" if key.text in SEPARATORS else key.text.upper()


def _by_place(key: Keystroke, characters: dict[int, str]) -> str:
    if key.text in SEPARATORS:
        return "\n"
    return characters.get(key.place, "?")


def _zone(spelled: str) -> tuple[str, ...] | None:
    """Find the lines of one zone; a burst sent twice is one zone.

    Every zone has two fillers in a row. Asking for them tells ``0`` and ``<``
    apart, which count alike in a check digit (Doc 9303-3, section 4.9).
    """
    rows = tuple(row for part in spelled.split("\n") if (row := part.strip()))
    if not rows or any(character not in _ALPHABET for row in rows for character in row):
        return None
    half = len(rows) // 2
    if len(rows) % 2 == 0 and rows[:half] == rows[half:]:
        rows = rows[:half]
    if len(rows) == 1:
        rows = _broken_up(rows[0])
    return rows if tuple(map(len, rows)) in _SHAPES and "<<" in "".join(rows) else None


def _broken_up(row: str) -> tuple[str, ...]:
    """Break a zone without line ends; its length says where."""
    half = len(row) // 2
    if row[:half] == row[half:] and half in _LENGTHS:
        row = row[:half]
    lines = []
    for length in _LENGTHS.get(len(row), ()):
        lines.append(row[:length])
        row = row[length:]
    return tuple(lines)
