"""Layouts of machine-readable zones: which field stands where.

One table per format, written as Doc 9303 writes it (lines and positions),
compiled once into slices over the joined lines so that reading a document is
one call. Positions here count from 0 and ends are exclusive.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Span = tuple[int, int, int]
"""A line number, the first position and the position after the last."""


class MrzFormat(StrEnum):
    """Name the formats: five of Doc 9303 and three that deviate from it."""

    TD1 = "TD1"
    TD2 = "TD2"
    TD3 = "TD3"
    MRV_A = "MRVA"
    MRV_B = "MRVB"
    FRENCH_ID = "FRID"
    FRENCH_DRIVING_LICENCE = "FRDL"
    SWISS_DRIVING_LICENCE = "CHDL"


class RawFields(NamedTuple):
    """Hold the characters of each field, fillers and all; empty where there is no such field."""

    document_code: str
    issuing_state: str
    name: str
    secondary_name: str
    document_number: str
    document_number_check_digit: str
    nationality: str
    date_of_birth: str
    date_of_birth_check_digit: str
    sex: str
    date_of_expiry: str
    date_of_expiry_check_digit: str
    optional_data: str
    optional_data_check_digit: str
    optional_data_2: str
    composite_check_digit: str


class Guard(NamedTuple):
    """Name a check digit: what it covers in the joined lines, and where it stands."""

    name: str
    covered: slice
    digit: int


@dataclass(frozen=True, slots=True)
class Layout:
    """Describe one format.

    ``lengths`` are the line lengths, ``spans`` the place of each field,
    ``composite`` what the composite check digit covers, ``first_letters``
    what the document code may begin with, ``long_numbers`` whether a document
    number may run on in the optional data. ``number_covers`` is what the
    check digit of the document number covers where that is more than the
    number. ``cut`` and ``cut_composite`` cut the joined lines, ``guards`` are
    the check digits of single fields in the order of the desk.
    """

    format: MrzFormat
    lengths: tuple[int, ...]
    first_letters: str
    spans: Mapping[str, Span]
    composite: tuple[Span, ...] = ()
    long_numbers: bool = False
    number_covers: Span | None = None
    cut: Callable[[str], tuple[str, ...]] = field(init=False, repr=False, compare=False)
    cut_composite: Callable[[bytes], tuple[bytes, ...]] = field(
        init=False, repr=False, compare=False
    )
    guards: tuple[Guard, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Compile the spans into slices over the joined lines."""
        nothing = slice(0, 0)
        cut = itemgetter(
            *(
                self._flat(self.spans[name]) if name in self.spans else nothing
                for name in RawFields._fields
            )
        )
        object.__setattr__(self, "cut", cut)
        # The two empty slices keep the answer a tuple whatever the number of spans.
        covered = itemgetter(nothing, nothing, *map(self._flat, self.composite))
        object.__setattr__(self, "cut_composite", covered)
        guards = tuple(
            self._guard(name) for name in GUARDED if f"{name}_check_digit" in self.spans
        )
        object.__setattr__(self, "guards", guards)

    def read(self, text: str) -> RawFields:
        """Cut the joined lines into fields."""
        return RawFields._make(self.cut(text))

    def covered(self, name: str) -> Span:
        """Give what the check digit of a field covers, nearly always the field itself."""
        if name == "document_number" and self.number_covers:
            return self.number_covers
        return self.spans[name]

    def _guard(self, name: str) -> Guard:
        digit = self._flat(self.spans[f"{name}_check_digit"])
        return Guard(name, self._flat(self.covered(name)), digit.start)

    def _flat(self, span: Span) -> slice:
        line, start, end = span
        before = sum(self.lengths[:line])
        return slice(before + start, before + end)


GUARDED = ("document_number", "date_of_birth", "date_of_expiry", "optional_data")
"""Fields that may have a check digit of their own, in the order of the desk."""
_TD3_LINE_2 = {
    "document_number": (1, 0, 9),
    "document_number_check_digit": (1, 9, 10),
    "nationality": (1, 10, 13),
    "date_of_birth": (1, 13, 19),
    "date_of_birth_check_digit": (1, 19, 20),
    "sex": (1, 20, 21),
    "date_of_expiry": (1, 21, 27),
    "date_of_expiry_check_digit": (1, 27, 28),
}

_LAYOUTS = (
    Layout(  # Doc 9303-5, section 4.2
        MrzFormat.TD1,
        (30, 30, 30),
        "ACI",
        {
            "document_code": (0, 0, 2),
            "issuing_state": (0, 2, 5),
            "document_number": (0, 5, 14),
            "document_number_check_digit": (0, 14, 15),
            "optional_data": (0, 15, 30),
            "date_of_birth": (1, 0, 6),
            "date_of_birth_check_digit": (1, 6, 7),
            "sex": (1, 7, 8),
            "date_of_expiry": (1, 8, 14),
            "date_of_expiry_check_digit": (1, 14, 15),
            "nationality": (1, 15, 18),
            "optional_data_2": (1, 18, 29),
            "composite_check_digit": (1, 29, 30),
            "name": (2, 0, 30),
        },
        composite=((0, 5, 30), (1, 0, 7), (1, 8, 15), (1, 18, 29)),
        long_numbers=True,
    ),
    Layout(  # Doc 9303-6, section 4.2
        MrzFormat.TD2,
        (36, 36),
        "ACI",
        {
            "document_code": (0, 0, 2),
            "issuing_state": (0, 2, 5),
            "name": (0, 5, 36),
            **_TD3_LINE_2,
            "optional_data": (1, 28, 35),
            "composite_check_digit": (1, 35, 36),
        },
        composite=((1, 0, 10), (1, 13, 20), (1, 21, 35)),
        long_numbers=True,
    ),
    Layout(  # Doc 9303-4, section 4.2
        MrzFormat.TD3,
        (44, 44),
        "P",
        {
            "document_code": (0, 0, 2),
            "issuing_state": (0, 2, 5),
            "name": (0, 5, 44),
            **_TD3_LINE_2,
            "optional_data": (1, 28, 42),
            "optional_data_check_digit": (1, 42, 43),
            "composite_check_digit": (1, 43, 44),
        },
        composite=((1, 0, 10), (1, 13, 20), (1, 21, 43)),
    ),
    Layout(  # Doc 9303-7, section 4.2
        MrzFormat.MRV_A,
        (44, 44),
        "V",
        {
            "document_code": (0, 0, 2),
            "issuing_state": (0, 2, 5),
            "name": (0, 5, 44),
            **_TD3_LINE_2,
            "optional_data": (1, 28, 44),
        },
    ),
    Layout(  # Doc 9303-7, section 5.2
        MrzFormat.MRV_B,
        (36, 36),
        "V",
        {
            "document_code": (0, 0, 2),
            "issuing_state": (0, 2, 5),
            "name": (0, 5, 36),
            **_TD3_LINE_2,
            "optional_data": (1, 28, 36),
        },
    ),
    Layout(  # The French carte nationale d'identité of 1988 to 2021.
        MrzFormat.FRENCH_ID,
        (36, 36),
        "I",
        {
            "document_code": (0, 0, 2),
            "issuing_state": (0, 2, 5),
            "nationality": (0, 2, 5),
            "name": (0, 5, 30),
            "optional_data": (0, 30, 36),
            "document_number": (1, 0, 12),
            "document_number_check_digit": (1, 12, 13),
            "secondary_name": (1, 13, 27),
            "date_of_birth": (1, 27, 33),
            "date_of_birth_check_digit": (1, 33, 34),
            "sex": (1, 34, 35),
            "composite_check_digit": (1, 35, 36),
        },
        composite=((0, 0, 36), (1, 0, 35)),
    ),
    Layout(  # ISO/IEC 18013 one-line zone as France prints it.
        MrzFormat.FRENCH_DRIVING_LICENCE,
        (30,),
        "D",
        {
            "document_code": (0, 0, 2),
            "issuing_state": (0, 2, 5),
            "document_number": (0, 5, 14),
            "document_number_check_digit": (0, 14, 15),
            "date_of_expiry": (0, 15, 21),
            "name": (0, 21, 29),
            "composite_check_digit": (0, 29, 30),
        },
        composite=((0, 0, 29),),
        number_covers=(0, 0, 14),
    ),
    Layout(  # The Swiss driving licence since 2003; it has no check digit at all.
        MrzFormat.SWISS_DRIVING_LICENCE,
        (9, 30, 30),
        "F",
        {
            "document_number": (0, 0, 9),
            "document_code": (1, 0, 2),
            "issuing_state": (1, 2, 5),
            "optional_data": (1, 5, 14),
            "optional_data_2": (1, 14, 17),
            "date_of_birth": (1, 19, 25),
            "name": (2, 0, 30),
        },
    ),
)

LAYOUTS: Mapping[MrzFormat, Layout] = {layout.format: layout for layout in _LAYOUTS}


def field_positions(mrz_format: MrzFormat) -> Mapping[str, Span]:
    """Give the place of each field: line, first position, position after the last."""
    return dict(LAYOUTS[mrz_format].spans)


def check_positions(mrz_format: MrzFormat, check: str) -> tuple[Span, ...]:
    """Give the places that a check of this name looks at, its check digit last.

    Empty for a check that this format does not have.
    """
    layout = LAYOUTS[mrz_format]
    if check == "composite":
        digit = layout.spans.get("composite_check_digit")
        return (*layout.composite, digit) if digit else ()
    names = _LOOKS_AT.get(check, (check, f"{check}_check_digit"))
    return tuple(layout.spans[name] for name in names if name in layout.spans)


_LOOKS_AT = {
    "country_of_birth": ("nationality",),
    "name": ("name", "secondary_name"),
    "date_of_birth_calendar": ("date_of_birth",),
    "date_of_expiry_calendar": ("date_of_expiry",),
    "expiry": ("date_of_expiry",),
}
