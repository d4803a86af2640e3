"""Where the touch keyboard has its letters: one plane a script, rows from top to bottom.

``VARIANTS`` are what a Latin letter turns into by its accents, in the order of
how often people need them. Plain data.
"""

from __future__ import annotations

from enum import StrEnum


class Plane(StrEnum):
    """Name the planes of the keyboard."""

    LATIN = "latin"
    ARABIC = "arabic"
    DIGITS = "digits"


_QWERTY = ("qwertyuiop", "asdfghjkl'", "zxcvbnm-.")
_LATIN_BY_LANGUAGE = {
    "de": ("qwertzuiopü", "asdfghjklöä", "yxcvbnmß-.'"),
    "fr": ("azertyuiop", "qsdfghjklm", "wxcvbn'-.é"),
    "es": ("qwertyuiop", "asdfghjklñ", "zxcvbnm'-."),
}
_ARABIC = ("ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرلاىةوزظذ")
_DIGITS = ("1234567890", "-/.@_+():", "&#,;!?'\"")

VARIANTS: dict[str, str] = {
    "a": "áàâäãåąāăæ",
    "c": "çćčĉċ",
    "d": "ďđð",
    "e": "éèêëęėēě",
    "g": "ğģĝġ",
    "h": "ħĥ",
    "i": "íìîïįīı",
    "j": "ĵ",
    "k": "ķ",
    "l": "łľĺļ",
    "n": "ñńňņŋ",
    "o": "óòôöõøőōœ",
    "r": "řŕŗ",
    "s": "śšşșŝß",
    "t": "ťţțþŧ",
    "u": "úùûüűůūų",
    "w": "ŵ",
    "y": "ýÿŷ",
    "z": "źžż",
}
_BASES = {variant: base for base, variants in VARIANTS.items() for variant in variants}


def rows_of(plane: Plane, language: str) -> tuple[str, ...]:
    """Give the rows of a plane as people with this language (BCP 47) know them."""
    match plane:
        case Plane.ARABIC:
            return _ARABIC
        case Plane.DIGITS:
            return _DIGITS
        case Plane.LATIN:
            return _LATIN_BY_LANGUAGE.get(language.split("-", maxsplit=1)[0], _QWERTY)


def variants_of(letter: str) -> str:
    """Give what a letter may become, the letter without accent first; capitals stay capitals."""
    low = letter.lower()
    base = _BASES.get(low, low)
    if base not in VARIANTS:
        return ""
    others = [each for each in base + VARIANTS[base] if each != low]
    if not letter.isupper():
        return "".join(others)
    capitals = [each.upper() for each in others if len(each.upper()) == 1]
    return "".join(each for each in dict.fromkeys(capitals) if each != letter)
