"""From facts to lines: the inverse of `parse`, for round trips and specimens."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.documents.check_digits import FILLER, check_digit
from kiosk.documents.errors import MrzError
from kiosk.documents.formats import LAYOUTS, Layout, MrzFormat
from kiosk.documents.names import compose_name, transliterate
from kiosk.domain.dates import PartialDate

if TYPE_CHECKING:
    from datetime import date

_LONG_NUMBER = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class MrzFacts:
    """Hold what a zone is composed from; a fact its format has no place for is dropped.

    Codes are two and three letters without fillers, dates are `date`,
    `PartialDate` or ``None`` for unknown, ``sex`` is ``M``, ``F`` or empty.
    Names and numbers may hold letters with diacritics, hyphens, apostrophes
    and spaces; they are transliterated.
    """

    document_code: str
    issuing_state: str
    primary_identifier: str
    document_number: str
    nationality: str = ""
    secondary_identifier: str = ""
    date_of_birth: date | PartialDate | None = None
    sex: str = ""
    date_of_expiry: date | PartialDate | None = None
    optional_data: str = ""
    optional_data_2: str = ""


def compose(mrz_format: MrzFormat, facts: MrzFacts) -> tuple[str, ...]:
    """Write the lines of a zone with every check digit right.

    Raises `MrzError` for a fact that does not fit its field or holds a
    character that Doc 9303-3, section 6, has no transliteration for.
    """
    layout = LAYOUTS[mrz_format]
    fields = {
        "document_code": facts.document_code,
        "issuing_state": facts.issuing_state,
        "nationality": facts.nationality,
        "document_number": _plain(facts.document_number),
        "date_of_birth": _date(facts.date_of_birth),
        "sex": facts.sex,
        "date_of_expiry": _date(facts.date_of_expiry),
        "optional_data": _plain(facts.optional_data),
        "optional_data_2": _plain(facts.optional_data_2),
    }
    if mrz_format is MrzFormat.FRENCH_ID:
        fields["nationality"] = facts.issuing_state
    if layout.long_numbers and len(fields["document_number"]) > _LONG_NUMBER:
        _split_long_number(fields)
    _fill_names(fields, layout, facts)
    return _lines(layout, fields)


def _fill_names(fields: dict[str, str], layout: Layout, facts: MrzFacts) -> None:
    width = _width(layout, "name")
    if "secondary_name" in layout.spans:
        fields["name"] = compose_name(facts.primary_identifier, "", width)
        fields["secondary_name"] = compose_name(
            facts.secondary_identifier, "", _width(layout, "secondary_name"), components=FILLER * 2
        )
    elif layout.format is MrzFormat.FRENCH_DRIVING_LICENCE:
        fields["name"] = compose_name(facts.primary_identifier, "", width)
    else:
        fields["name"] = compose_name(facts.primary_identifier, facts.secondary_identifier, width)


def _split_long_number(fields: dict[str, str]) -> None:
    """Run a long number on in the optional data (Doc 9303-5 and 9303-6, note j)."""
    number = fields["document_number"]
    if FILLER in number:
        raise MrzError(
            "A document number of more than nine characters cannot hold a space.",
            "Write the number without spaces.",
        )
    rest = number[_LONG_NUMBER:] + check_digit(number)
    fields["document_number"] = number[:_LONG_NUMBER]
    fields["document_number_check_digit"] = FILLER
    fields["optional_data"] = f"{rest}{FILLER}{fields['optional_data']}"


def _lines(layout: Layout, fields: dict[str, str]) -> tuple[str, ...]:
    rows = [[FILLER] * length for length in layout.lengths]
    digits = [name for name in layout.spans if name.endswith("_check_digit")]
    for name, (line, start, end) in layout.spans.items():
        if name in fields:
            rows[line][start:end] = _fit(name, fields[name], end - start)
    for name in digits:
        if name not in fields and name != "composite_check_digit":
            line, start, end = layout.spans[name]
            rows[line][start:end] = _due(layout, rows, name.removesuffix("_check_digit"))
    if "composite_check_digit" in layout.spans:
        covered = "".join("".join(rows[line][a:b]) for line, a, b in layout.composite)
        line, start, end = layout.spans["composite_check_digit"]
        rows[line][start:end] = check_digit(covered)
    return tuple("".join(row) for row in rows)


def _due(layout: Layout, rows: list[list[str]], name: str) -> str:
    line, start, end = layout.covered(name)
    covered = "".join(rows[line][start:end])
    if name == "optional_data" and not covered.strip(FILLER):
        return FILLER
    return check_digit(covered)


def _width(layout: Layout, name: str) -> int:
    _, start, end = layout.spans[name]
    return end - start


def _fit(name: str, text: str, width: int) -> str:
    if len(text) > width:
        raise MrzError(
            f"The field {name} has {width} places and the text needs {len(text)}.",
            "Shorten the text or choose another format.",
        )
    return text.ljust(width, FILLER)


def _plain(text: str) -> str:
    """Write a number: spaces and punctuation become fillers."""
    return transliterate(text.replace("'", " ").replace("-", " ").replace("/", " "))


def _date(value: date | PartialDate | None) -> str:
    """Write YYMMDD with fillers for unknown parts, Doc 9303-3, section 4.8."""
    if value is None:
        return FILLER * 6
    if not isinstance(value, PartialDate):
        value = PartialDate.of(value)
    year = FILLER * 2 if value.year is None else f"{value.year % 100:02d}"
    month = FILLER * 2 if value.month is None else f"{value.month:02d}"
    day = FILLER * 2 if value.day is None else f"{value.day:02d}"
    return year + month + day
