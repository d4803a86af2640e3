"""Find the names of a zone in print that has diacritics, other scripts and reading errors."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from itertools import pairwise

from kiosk.documents.printed_slots import plain_text
from kiosk.documents.transliteration import Spellings, spellings, spells

# What small print is taken for: a mark that is lost, a letter like another.
_AS_READ: dict[str, Spellings] = {
    "A": ("A", "AE", "AA"),
    "O": ("O", "OE"),
    "U": ("U", "UE", "UXX"),
    "N": ("N", "NXX"),
    "Ə": ("A", "E"),
    "0": ("O",),
    "1": ("I", "L"),
    "5": ("S",),
    "8": ("B",),
    "2": ("Z",),
}
_APOSTROPHES = str.maketrans("", "", "'’ʼ‘`´")
_UNLIKE = 0.45
_FEWEST_LETTERS = 4
_WORD = re.compile(r"[^\W_]+")


def names_spelt(text: str, identifier: str, *, cut: bool = False) -> bool:
    """Tell whether the words of a text hold an identifier of the zone, in order.

    ``identifier`` has spaces between its components. ``cut`` lets its last
    component be the beginning of a word, as in a zone that was truncated
    (Doc 9303-4, section 4.2.3). Components that the page writes as one word,
    or the other way round, count as well.
    """
    words = [choices for word in _words(text) if (choices := _choices(word))]
    components = identifier.split()
    count = len(components)
    for start in range(len(words) - count + 1):
        if all(
            spells(word, component, cut=cut and place == count - 1)
            for place, (word, component) in enumerate(
                zip(words[start : start + count], components, strict=True)
            )
        ):
            return True
    whole = "".join(components)
    return any(spells([*first, *second], whole) for first, second in pairwise(words)) or (
        count > 1 and any(spells(word, whole) for word in words)
    )


def another_name(text: str, *identifiers: str) -> bool:
    """Tell whether a text is surely a name, and like none of the identifiers.

    A name that was merely read badly resembles what it is; only letters of
    the zone's own alphabet count, since others may have been misread.
    """
    if re.fullmatch(r"[A-Za-z][A-Za-z .'’\-]*", text) is None:
        return False
    letters = "".join(_words(plain_text(text)))
    if len(letters) < _FEWEST_LETTERS:
        return False
    return all(_likeness(letters, identifier) < _UNLIKE for identifier in identifiers)


def _likeness(letters: str, identifier: str) -> float:
    """Compare with the whole identifier and with each component, and give the most alike."""
    whole = identifier.replace(" ", "")
    return max(
        SequenceMatcher(None, letters, each, autojunk=False).ratio()
        for each in (whole, whole[: len(letters)], *identifier.split())
    )


def _words(text: str) -> list[str]:
    return _WORD.findall(text.translate(_APOSTROPHES))


def _choices(word: str) -> list[Spellings] | None:
    choices: list[Spellings] = []
    for letter in word.upper():
        read = (_AS_READ[letter],) if letter in _AS_READ else spellings(letter)
        if read is None:
            return None
        choices.extend(read)
    return choices
