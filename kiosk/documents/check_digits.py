"""Check digits, Doc 9303-3, section 4.9."""

from __future__ import annotations

from kiosk.documents.errors import MrzError

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<"
FILLER = "<"

NO_VALUE = 0xFF
_VALUES = bytearray([NO_VALUE]) * 256
for _letter in ALPHABET:
    _VALUES[ord(_letter)] = 0 if _letter == FILLER else int(_letter, 36)
_TABLE = bytes(_VALUES)
_DIGITS = "0123456789"


def character_values(text: str) -> bytes:
    """Give the value of each character; one that no zone has is `NO_VALUE`."""
    return text.encode("ascii", "replace").translate(_TABLE)


def weighed(values: bytes) -> str:
    """Give the check digit of character values: weights 7, 3, 1, modulo 10."""
    return _DIGITS[(sum(values) + 6 * sum(values[::3]) + 2 * sum(values[1::3])) % 10]


def check_digit(text: str) -> str:
    """Give the check digit of a text.

    Raises `MrzError` for a character outside A–Z, 0–9 and ``<``.
    """
    values = character_values(text)
    if NO_VALUE in values:
        raise _foreign_character()
    return weighed(values)


def _foreign_character() -> MrzError:
    return MrzError(
        "A check digit covers a character that no machine-readable zone has.",
        "Use the letters A to Z, the digits 0 to 9 and the filler <.",
    )
