"""Names in machine-readable zones: reading, transliteration, truncation."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from kiosk.documents.check_digits import ALPHABET, FILLER
from kiosk.documents.errors import MrzError
from kiosk.documents.transliteration import LATIN

TRANSLITERATION = {letter: written[0] for letter, written in LATIN.items()}
"""Latin letters of more than ASCII and what Doc 9303-3, section 6.A, recommends for them."""

NATIONAL_LETTERS = frozenset(TRANSLITERATION)

_ZONE = frozenset(ALPHABET)
_DROPPED = frozenset("'’ʼ‘`.,")
_SPACES = frozenset("-‐‑–")
_SECONDARY_AT_LEAST = 3  # two fillers and the first letter of the secondary identifier


class Names(NamedTuple):
    """Hold the identifiers of a name field with spaces for fillers, and whether it is full."""

    primary: str
    secondary: str
    truncated: bool


def read_name(name: str, secondary: str = "") -> Names:
    """Split a name field into primary and secondary identifier.

    Two fillers part the identifiers, one filler parts their components (Doc
    9303-3, section 4.6). ``secondary`` is the second field of a format that
    has one. The third answer tells whether the name fills its field to the
    last place, so that it may have been truncated.
    """
    if secondary:
        first, last = name, secondary
    else:
        first, _, last = name.rstrip(FILLER).partition("<<")
    truncated = name[-1:] != FILLER or (secondary != "" and secondary[-1] != FILLER)
    return Names(_words(first), _words(last), truncated)


def _words(text: str) -> str:
    return " ".join(text.replace(FILLER, " ").split())


def transliterate(text: str) -> str:
    """Write a name or number in the alphabet of the zone, Doc 9303-3, section 6.

    Letters take the recommended form (``Ä`` is ``AE``, ``Þ`` is ``TH``),
    spaces and hyphens become one filler, apostrophes, commas and full stops
    go (section 4.6). Raises `MrzError` for a letter that the Latin table lacks.
    """
    letters: list[str] = []
    for character in unicodedata.normalize("NFC", text).upper():
        if character in _ZONE or character in TRANSLITERATION:
            letters.append(TRANSLITERATION.get(character, character))
        elif character in _DROPPED:
            continue
        elif character in _SPACES or character.isspace():
            letters.append(FILLER)
        else:
            raise MrzError(
                "This text holds a character that has no place in a machine-readable zone.",
                "Write it in Latin letters.",
            )
    return FILLER.join(part for part in "".join(letters).split(FILLER) if part)


def compose_name(primary: str, secondary: str, width: int, *, components: str = FILLER) -> str:
    """Fill a name field of ``width`` places, truncating as Doc 9303-4, 4.2.3, allows.

    A truncated name ends in a letter in the last place. ``components`` parts
    the components of a name: one filler everywhere but for the given names of
    the old French card, which has two.
    """
    first = transliterate(primary).replace(FILLER, components)
    last = transliterate(secondary).replace(FILLER, components)
    whole = f"{first}<<{last}" if last else first
    if len(whole) <= width:
        return whole.ljust(width, FILLER)
    if last and len(first) + _SECONDARY_AT_LEAST > width:
        first = first[: width - _SECONDARY_AT_LEAST].rstrip(FILLER)
        whole = f"{first}<<{last}"
    while len(whole) > width and whole[width - 1] == FILLER:
        longest = max(re.findall(r"[^<]+", whole[:width]), key=len)
        if len(longest) == 1:
            break
        whole = whole.replace(longest, longest[:-1], 1)
    return whole[:width].ljust(width, FILLER)
