"""Say which characters a format lets stand where, and which look alike.

Doc 9303 part 3, section 4.3 gives the 37 characters of a zone, the parts on
the formats say which of them a field may hold. Nothing here knows the list of
States, so an unknown code is shown as it stands on the document.
"""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING, Final

import numpy as np

from kiosk.documents.formats import LAYOUTS, MrzFormat
from kiosk.reading.recognise import CHARACTERS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

CLOSE_SECOND: Final = math.log(50)
"""How much less likely (in nats) a character may be to replace the likeliest."""
CLEAR_LEAD: Final = 1.0
"""How much likelier (in nats) a correction must be than the next that would also do."""
_TWINS: Final = {
    "0O": 0.3,
    "1I": 0.1,
    "2Z": 0.1,
    "5S": 0.1,
    "6G": 0.1,
    "8B": 0.1,
    "0D": 0.03,
    "0Q": 0.03,
}
"""How likely one is printed where the other was seen and cannot stand."""
_DIGITS: Final = "0123456789"
_LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ<"
_OF_FIELD: Final[Mapping[str, str]] = {
    "issuing_state": _LETTERS,
    "nationality": _LETTERS,
    "name": _LETTERS,
    "secondary_name": _LETTERS,
    "date_of_birth": _DIGITS + "<",
    "date_of_birth_check_digit": _DIGITS,
    "date_of_expiry": _DIGITS + "<",
    "date_of_expiry_check_digit": _DIGITS,
    "sex": "MFX<",
    "document_number_check_digit": _DIGITS + "<",
    "optional_data_check_digit": _DIGITS + "<",
    "composite_check_digit": _DIGITS,
}


@cache
def allowed(mrz_format: MrzFormat) -> tuple[NDArray[np.bool_], ...]:
    """Return for each line of a format which of the 37 characters may stand where (n × 37)."""
    layout = LAYOUTS[mrz_format]
    masks = tuple(np.ones((length, len(CHARACTERS)), np.bool_) for length in layout.lengths)
    for name, (line, start, end) in layout.spans.items():
        if name in _OF_FIELD:
            masks[line][start:end] = _mask(_OF_FIELD[name])
    line, start, _ = layout.spans["document_code"]
    masks[line][start] = _mask(_LETTERS[:-1])
    # Digits stand in the codes of cards only: C1 and C2 of the US, D1 of France.
    if layout.first_letters in ("P", "V"):
        masks[line][start + 1] = _mask(_LETTERS)
    return masks


@cache
def twin_table() -> NDArray[np.float32]:
    """Return the 37 × 37 chances of each character being printed, given the one seen."""
    table = np.eye(len(CHARACTERS), dtype=np.float32)
    for twins, chance in _TWINS.items():
        a, b = map(CHARACTERS.index, twins)
        table[a, b] = table[b, a] = chance
    return np.asarray(table / table.sum(1, keepdims=True), np.float32)


def are_twins(one: str, other: str) -> bool:
    """Tell whether two characters look alike, as ``O`` and ``0`` do."""
    return one + other in _TWINS or other + one in _TWINS


def _mask(characters: str) -> NDArray[np.bool_]:
    return np.array([character in characters for character in CHARACTERS])
