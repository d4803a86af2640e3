"""Bursts of keystrokes from a keyboard-wedge reader, turned back into MRZ lines.

A wedge types what it swiped as if it were a keyboard. It is told apart from a
hand by its speed, and its characters are recovered from the *places* of the
keys: a reader set to the American layout on a German or French desktop sends
``;`` for ``<``, swaps ``Y`` and ``Z``, ``A`` and ``Q``, and turns digits into
accented letters. Where the system reports no places (macOS, remote screens)
the layout of the desktop is undone first, then that of the reader.

Two set-ups are likely: the reader as shipped (American), and the reader set to
its desktop's layout. Only where neither makes a zone is every other pair tried.
Check digits judge, but they do not cover names: where pairs that hold disagree,
the characters in which they do are given as doubtful.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.flows.keyboard_layouts import (
    ANGLE_KEY,
    LAYOUTS,
    PLACES,
    KeyboardLayout,
    symbol_of,
)
from kiosk.flows.wedge_zone import Search, is_torn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

BURST_GAP = 0.035
"""Seconds between two keys beyond which a hand is typing, and a key's longest delay."""

LINE_GAP = 0.25
"""Seconds that a reader may rest, between lines, once it is known to be one."""

TORN_GAP = 1.0
"""Seconds that the rest of a zone is waited for, once a part of one has come."""

BURST_LEAST = 6
"""Keys in a row, each within `BURST_GAP`, that no hand types; rolling fingers reach three."""

BURST_MOST = 512
"""Keys after which nothing can be a machine-readable zone; two zones of 90 and a margin."""

EARLIER_MOST = BURST_LEAST + 2
"""Keys before a burst that may belong to it: a reader that stumbles at its start."""

EARLIER_SECONDS = 0.5
"""How long before a burst its first keys may have come."""

SEPARATORS = frozenset("\r\n\t")
FRAMING = frozenset("\x02\x03\x1c\x1d\x1e\x04")
"""What readers put around a zone: start and end of text, separators, end of transmission."""


@dataclass(frozen=True, slots=True)
class Keystroke:
    """Hold one pressed key.

    ``text`` is what the key means to the system (one character or a line end;
    empty for a dead key), ``place`` its position as a
    Linux input code (the set 1 scan code of Windows; an X11 keycode less
    eight), 0 where unknown, ``at`` seconds on any steady clock. ``alt`` is 0,
    or the number of the press of Alt under which a digit was typed: some
    readers spell each character by its code.
    """

    text: str
    place: int
    at: float
    alt: int = 0

    @property
    def can_be_swiped(self) -> bool:
        """Tell whether a reader could have sent this key."""
        if self.alt:
            return len(self.text) == 1 and self.text.isascii() and self.text.isdigit()
        if not self.text:
            return self.place in PLACES or self.place == ANGLE_KEY
        framing = self.text in SEPARATORS or self.text in FRAMING
        return framing or (self.text.isprintable() and self.text != " ")


_END = Keystroke("", 0, 0.0)
_LITERALLY = -1
"""The place of a character that was spelled by its code, so no layout touched it."""
_ALT_KEY = 56


@dataclass(frozen=True, slots=True)
class Swipe:
    """Hold the lines that a burst spells.

    ``doubtful`` lists places (line, position; from 0) where another layout of
    the reader would give another character: a person is asked about them.
    ``earlier`` counts keys before the burst that belong to it.
    """

    lines: tuple[str, ...]
    doubtful: tuple[tuple[int, int], ...] = ()
    earlier: int = 0


def patience(count: int) -> float:
    """Give the seconds to wait for another key after ``count`` quick ones."""
    return LINE_GAP if count >= BURST_LEAST else BURST_GAP


def read_swipe(
    keys: Sequence[Keystroke],
    holds: Callable[[tuple[str, ...]], bool],
    *,
    earlier: Sequence[Keystroke] = (),
    host: str = "",
) -> Swipe | None:
    """Give what a burst spells, or nothing if it spells no zone.

    ``holds`` tells whether the check digits of a zone are right. A zone whose
    check digits hold in no layout is given as the system read it, or by the
    places of its keys, so that the desk can show what is wrong with it.
    ``earlier`` are keys that came shortly before and were taken for typing: a
    reader that pauses among its first keys is read with them. ``host`` names
    the desktop's layout where the system tells it.
    """
    search = Search(holds)
    at_hand = _shortly_before(keys, earlier)
    fallback: tuple[str, ...] | None = None
    for spellings in (_likely_spellings, _other_spellings):
        for count in range(len(at_hand) + 1):
            burst = (*at_hand[len(at_hand) - count :], *keys)
            zones = _zones(spellings(burst, host), search)
            holding = [lines for lines in zones if search.holds(lines)]
            if holding:
                return Swipe(holding[0], _differences(holding), count)
            if count == 0 and zones:
                # All of a zone came: what was typed before it is no part of it.
                fallback = fallback or zones[0]
                break
    return Swipe(fallback) if fallback is not None else None


def _zones(spellings: Iterable[str], search: Search) -> list[tuple[str, ...]]:
    """Give each zone that a burst may spell once, in their order."""
    tried: set[str] = set()
    found: dict[tuple[str, ...], None] = {}
    for text in spellings:
        if search.given_up:
            break
        if text not in tried:
            tried.add(text)
            lines = search.zone_in(text)
            if lines is not None:
                found[lines] = None
    return list(found)


def is_torn_swipe(keys: Sequence[Keystroke], host: str = "") -> bool:
    """Tell whether a burst is a part of a zone, and no typing of anybody's.

    Nothing of it may reach a field: the rest is waited for `TORN_GAP`, then the
    person is asked to swipe again.
    """
    tiers = (_likely_spellings(keys, host), _other_spellings(keys, host))
    return any(is_torn(spelled) for tier in tiers for spelled in dict.fromkeys(tier))


def _shortly_before(
    keys: Sequence[Keystroke], earlier: Sequence[Keystroke]
) -> tuple[Keystroke, ...]:
    """Give those of the keys before a burst that may belong to it."""
    if not keys:
        return ()
    since = keys[0].at - EARLIER_SECONDS
    return tuple(key for key in earlier if key.at >= since)[-EARLIER_MOST:]


def _differences(zones: Sequence[tuple[str, ...]]) -> tuple[tuple[int, int], ...]:
    """List where the first of ``zones`` differs from others of its shape."""
    best = zones[0]
    return tuple(
        (row, place)
        for row, line in enumerate(best)
        for place, character in enumerate(line)
        if any(
            other[row][place] != character
            for other in zones[1:]
            if list(map(len, other)) == list(map(len, best))
        )
    )


def _likely_spellings(keys: Sequence[Keystroke], host: str) -> Iterator[str]:
    """Spell a burst of a reader that is set as its desktop is, or as it was shipped."""
    hosts = [layout for layout in LAYOUTS if layout.name == host]
    # An American reader has no key beside the left Shift: its "<" came from elsewhere.
    strange = any(key.place == ANGLE_KEY for key in keys) and any(
        not layout.angle_key for layout in hosts
    )
    typed = composed(keys)
    if not strange:
        yield "".join(typed_text(key) for key in typed)
    if places_known(typed):
        yield pressed_places(typed).translate(LAYOUTS[0].by_place)
    for layout in hosts:
        yield pressed_places(typed, layout).translate(LAYOUTS[0].by_place)


def _other_spellings(keys: Sequence[Keystroke], _host: str) -> Iterator[str]:
    """Spell a burst for every pair of a reader's and a desktop's layout."""
    typed = composed(keys)
    hosts: Sequence[KeyboardLayout | None] = (None,) if places_known(typed) else LAYOUTS
    for host in hosts:
        pressed = pressed_places(typed, host)
        for reader in LAYOUTS:
            yield pressed.translate(reader.by_place)


def composed(keys: Sequence[Keystroke]) -> list[Keystroke]:
    """Make one keystroke of the digits under each press of Alt, in no layout.

    Windows then sends the character as well, on behalf of the Alt key or of
    none; others leave it at the digits.
    """
    made: list[Keystroke] = []
    code, press = "", 0
    for key in (*keys, _END):
        if code and key.alt != press:
            meant = chr(int(code) % 256)
            made.append(Keystroke(meant, _LITERALLY, key.at))
            code = ""
            if not key.alt and key.text == meant and key.place in (0, _ALT_KEY):
                continue
        if key.alt:
            code, press = code + key.text, key.alt
        elif key is not _END:
            made.append(key)
    return made


def places_known(keys: Sequence[Keystroke]) -> bool:
    """Tell whether the system said where each key lies."""
    return all(key.place or _ends_line(key) for key in keys)


def _ends_line(key: Keystroke) -> bool:
    return key.text in SEPARATORS or key.text in FRAMING


def typed_text(key: Keystroke) -> str:
    """Give what a key means to the system, a line end for each key that ends a line."""
    return "\n" if _ends_line(key) else key.text


def pressed_places(keys: Iterable[Keystroke], host: KeyboardLayout | None = None) -> str:
    """Give the symbols of the keys, by their places or by what they mean on a host.

    Line ends, and characters that were spelled by their code, stand for themselves.
    """
    symbols: dict[tuple[str, int], str] = {}

    def symbol(key: Keystroke) -> str:
        if _ends_line(key) or key.place == _LITERALLY:
            return typed_text(key)
        places = (key.place,) if host is None else host.places_of(key.text)
        return "".join(map(symbol_of, places))

    pressed = []
    for key in keys:
        known = (key.text, key.place)
        if known not in symbols:
            symbols[known] = symbol(key)
        pressed.append(symbols[known])
    return "".join(pressed)
