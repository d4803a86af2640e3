"""Where keyboards have the characters of a machine-readable zone.

Each layout lists, key by key, what the 38 keys of `CHARACTERS` give without
and with Shift; the one beside ``L`` is the ``M`` of France. Shift itself is
ignored on the way back: a zone has capitals only, and neither ``,`` nor ``!``.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

CHARACTERS = "1234567890QWERTYUIOPASDFGHJKL;ZXCVBNM<"
"""What the keys of `PLACES` mean on the American layout, which readers ship with."""

PLACES: tuple[int, ...] = (*range(2, 12), *range(16, 26), *range(30, 40), *range(44, 52))
"""Linux input codes (Windows set 1 scan codes) of the keys, row by row."""

NUMPAD = {82: "0", 79: "1", 80: "2", 81: "3", 75: "4", 76: "5", 77: "6", 71: "7", 72: "8", 73: "9"}
"""The digits of the numeric keypad, by the same codes."""

ANGLE_KEY = 86
"""The key between Shift and Z, where Europe has ``<``."""

_ANGLE_KEY_TEXTS = "<>\\|«»"
"""What the key between Shift and Z gives, one layout or another."""

_FIRST_SYMBOL = 0xE000
_LAST_PLACE = 0xFF

_DEAD = {"\u0300": "`", "\u0301": "'", "\u0302": "^", "\u0303": "~", "\u0308": '"'}
"""The accents that dead keys set, and what those keys give alone."""


def symbol_of(place: int) -> str:
    """Give the sign of Unicode's private use that stands for the key at a place.

    No zone has one, so a key that a layout does not list fits nowhere.
    """
    return chr(_FIRST_SYMBOL + (place if 0 < place <= _LAST_PLACE else 0))


@dataclass(frozen=True, slots=True)
class KeyboardLayout:
    """Hold what each key of `PLACES` gives; ``angle_key`` if ``<`` has a key of its own.

    ``by_place`` is a table for `str.translate`, from the symbols of keys
    (`symbol_of`) to the characters of a zone.
    """

    name: str
    plain: str
    shifted: str
    angle_key: bool = True
    by_place: Mapping[int, str] = field(init=False, repr=False, compare=False)
    _places: dict[str, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index the keys both ways."""
        characters = dict.fromkeys(PLACES, "?")
        places: dict[str, int] = {}
        for place, plain, shifted in zip(PLACES, self.plain, self.shifted, strict=True):
            places.setdefault(plain, place)
            places.setdefault(shifted, place)
            meant = next((c for c in (plain, shifted) if c.isascii() and c.isdigit()), plain)
            characters[place] = meant.upper()
            if shifted == "<":
                characters[place] = "<"
        if self.angle_key:
            characters[ANGLE_KEY] = "<"
        by_place = {ord(symbol_of(place)): meant for place, meant in characters.items()}
        object.__setattr__(self, "by_place", by_place)
        object.__setattr__(self, "_places", places)

    def places_of(self, text: str) -> tuple[int, ...]:
        """Give the places of the keys that give ``text`` here, 0 for one that none gives.

        An accented letter that has no key was a dead key and a letter.
        """
        if text in self._places:
            return (self._places[text],)
        parts = unicodedata.normalize("NFD", text)
        if len(parts) == 2 and parts[1] in _DEAD:  # noqa: PLR2004 - a letter and its accent
            return (*self.places_of(_DEAD[parts[1]]), *self.places_of(parts[0]))
        if text in _ANGLE_KEY_TEXTS:
            return (ANGLE_KEY,)
        return (0,)


_QWERTY = "qwertyuiopasdfghjkl", "zxcvbnm"
_QWERTZ = "qwertzuiopasdfghjkl", "yxcvbnm"
_AZERTY = "azertyuiopqsdfghjklmwxcvbn"
_DIGITS = "1234567890"


def _latin(
    name: str,
    letters: tuple[str, str],
    shifted_digits: str,
    beside_l: str,
    comma: str,
    *,
    angle_key: bool = True,
) -> KeyboardLayout:
    rows, last_row = letters
    return KeyboardLayout(
        name,
        _DIGITS + rows + beside_l[0] + last_row + comma[0],
        shifted_digits + rows.upper() + beside_l[1] + last_row.upper() + comma[1],
        angle_key=angle_key,
    )


def _azerty(name: str, digits: str) -> KeyboardLayout:
    return KeyboardLayout(name, digits + _AZERTY + ",;", _DIGITS + _AZERTY.upper() + "?.")


LAYOUTS = (
    _latin("American", _QWERTY, "!@#$%^&*()", ";:", ",<", angle_key=False),
    _latin("German", _QWERTZ, '!"§$%&/()=', "öÖ", ",;"),
    _azerty("French", "&é\"'(-è_çà"),
    _azerty("Belgian", "&é\"'(§è!çà"),
    _latin("Swiss", _QWERTZ, '+"*ç%&/()=', "öé", ",;"),
    _latin("British", _QWERTY, '!"£$%^&*()', ";:", ",<", angle_key=False),
    _latin("Spanish", _QWERTY, '!"·$%&/()=', "ñÑ", ",;"),
    _latin("Italian", _QWERTY, '!"£$%&/()=', "òç", ",;"),
    _latin("Nordic", _QWERTY, '!"#¤%&/()=', "öÖ", ",;"),
    KeyboardLayout(
        "Czech",
        "+ěščřžýáíéqwertzuiopasdfghjklůyxcvbnm,",
        _DIGITS + 'QWERTZUIOPASDFGHJKL"YXCVBNM?',
    ),
    _latin("Hungarian", _QWERTZ, "'\"+!%/=()Ö", "éÉ", ",?"),
    KeyboardLayout(
        "Turkish",
        _DIGITS + "qwertyuıopasdfghjklşzxcvbnmö",
        "!'^+%&/()=QWERTYUIOPASDFGHJKLŞZXCVBNMÖ",
    ),
    KeyboardLayout(
        "Russian",
        _DIGITS + "йцукенгшщзфывапролджячсмитьб",
        '!"№;%:?*()ЙЦУКЕНГШЩЗФЫВАПРОЛДЖЯЧСМИТЬБ',
    ),
    KeyboardLayout(
        "Greek",
        _DIGITS + ";ςερτυθιοπασδφγηξκλ΄ζχψωβνμ,",
        "!@#$%^&*():΅ΕΡΤΥΘΙΟΠΑΣΔΦΓΗΞΚΛ¨ΖΧΨΩΒΝΜ<",
        angle_key=False,
    ),
)
"""The American layout first: it is what a reader sends unless told otherwise."""

_OF_LANGUAGE = {
    "cs": "Czech",
    "da": "Nordic",
    "de": "German",
    "de_CH": "Swiss",
    "el": "Greek",
    "en": "American",
    "en_GB": "British",
    "en_IE": "British",
    "es": "Spanish",
    "fi": "Nordic",
    "fr": "French",
    "fr_BE": "Belgian",
    "fr_CH": "Swiss",
    "hu": "Hungarian",
    "it": "Italian",
    "nb": "Nordic",
    "nl_BE": "Belgian",
    "ru": "Russian",
    "sk": "Czech",
    "sv": "Nordic",
    "tr": "Turkish",
}


def layout_of(locale: str) -> str:
    """Name the layout that a desktop with this keyboard locale (``de_CH``) most likely has."""
    return _OF_LANGUAGE.get(locale) or _OF_LANGUAGE.get(locale.partition("_")[0], "")
