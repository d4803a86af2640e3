"""Where keyboards have the characters of a machine-readable zone.

Each layout lists, key by key, what the 37 keys of `CHARACTERS` give without
and with Shift. Shift itself is ignored on the way back: a zone has capitals
only, and neither ``,`` nor ``!``.
"""

from __future__ import annotations

from dataclasses import dataclass, field

CHARACTERS = "1234567890QWERTYUIOPASDFGHJKLZXCVBNM<"
"""What the keys of `PLACES` mean on the American layout, which readers ship with."""

PLACES = (*range(2, 12), *range(16, 26), *range(30, 39), *range(44, 52))
"""Linux input codes (Windows set 1 scan codes) of the keys, row by row."""

ANGLE_KEY = 86
"""The key between Shift and Z, where Europe has ``<``."""


@dataclass(frozen=True, slots=True)
class KeyboardLayout:
    """Hold what each key of `PLACES` gives; ``angle_key`` if ``<`` has a key of its own."""

    name: str
    plain: str
    shifted: str
    angle_key: bool = True
    by_place: dict[int, str] = field(init=False, repr=False, compare=False)
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
        object.__setattr__(self, "by_place", characters)
        object.__setattr__(self, "_places", places)

    def place_of(self, text: str) -> int:
        """Give the place of the key that gives ``text`` here, or 0."""
        return self._places.get(text, 0)


_QWERTY = "qwertyuiopasdfghjklzxcvbnm"
_QWERTZ = "qwertzuiopasdfghjklyxcvbnm"
_AZERTY = "azertyuiopqsdfghjklwxcvbn"
_DIGITS = "1234567890"


def _latin(name: str, letters: str, shifted_digits: str, comma: str) -> KeyboardLayout:
    return KeyboardLayout(
        name, _DIGITS + letters + comma[0], shifted_digits + letters.upper() + comma[1]
    )


LAYOUTS = (
    KeyboardLayout("American", _DIGITS + _QWERTY + ",", "!@#$%^&*()" + _QWERTY.upper() + "<"),
    _latin("German", _QWERTZ, '!"§$%&/()=', ",;"),
    KeyboardLayout("French", "&é\"'(-è_çà" + _AZERTY + ",;", _DIGITS + _AZERTY.upper() + "?."),
    KeyboardLayout("Belgian", "&é\"'(§è!çà" + _AZERTY + ",;", _DIGITS + _AZERTY.upper() + "?."),
    _latin("Swiss", _QWERTZ, '+"*ç%&/()=', ",;"),
    _latin("British", _QWERTY, '!"£$%^&*()', ",<"),
    _latin("Spanish", _QWERTY, '!"·$%&/()=', ",;"),
    _latin("Italian", _QWERTY, '!"£$%&/()=', ",;"),
    _latin("Nordic", _QWERTY, '!"#¤%&/()=', ",;"),
    KeyboardLayout("Czech", "+ěščřžýáíé" + _QWERTZ + ",", _DIGITS + _QWERTZ.upper() + "?"),
    _latin("Hungarian", _QWERTZ, "'\"+!%/=()Ö", ",?"),
    KeyboardLayout(
        "Turkish",
        _DIGITS + _QWERTY.replace("i", "ı") + "ö",
        "!'^+%&/()=" + _QWERTY.upper() + "Ö",
    ),
    KeyboardLayout(
        "Russian",
        _DIGITS + "йцукенгшщзфывапролдячсмитьб",
        '!"№;%:?*()ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬБ',
    ),
    KeyboardLayout(
        "Greek",
        _DIGITS + ";ςερτυθιοπασδφγηξκλζχψωβνμ,",
        "!@#$%^&*():΅ΕΡΤΥΘΙΟΠΑΣΔΦΓΗΞΚΛΖΧΨΩΒΝΜ<",
    ),
)
"""The American layout first: it is what a reader sends unless told otherwise."""
