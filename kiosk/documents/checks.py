"""The findings of one document: check digits, dates, codes, names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.documents.check_digits import FILLER, check_digit
from kiosk.documents.errors import MrzError
from kiosk.documents.formats import LAYOUTS, MrzFormat
from kiosk.documents.numbers import read_document_number
from kiosk.domain.evidence import Check
from kiosk.domain.nationality import NationalityKind, Treatment, classify

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.documents.dates import MrzDate
    from kiosk.documents.document import MrzDocument

_NAME = re.compile(r"[A-Z]+(?:<[A-Z]+)*(?:<<[A-Z]+(?:<[A-Z]+)*)?<*")
# Russian internal passports write seven Cyrillic letters as digits.
_RUSSIAN_INTERNAL = ("PN", "RUS")
_RUSSIAN_DIGITS = str.maketrans("2346789", "AAAAAAA")
_SEXES = ("M", "F", "X", "")
_LETTERS = "letters A to Z"
_LISTED = "a code of ICAO Doc 9303-3 or ISO 3166-1"


def compare_check_digits(document: MrzDocument) -> Iterator[Check]:
    """Compare the check digits that the format has with those that are due.

    Doc 9303-3, section 4.9. A field without a check digit makes no row.
    """
    layout = LAYOUTS[document.format]
    raw = document.raw
    if document.format is MrzFormat.FRENCH_DRIVING_LICENCE:
        covered = raw.document_code + raw.issuing_state + raw.document_number
        yield _digit("document_number", covered, raw.document_number_check_digit)
    elif raw.document_number_check_digit:
        number = read_document_number(raw, long_numbers=layout.long_numbers)
        yield _digit("document_number", number.number, number.check_digit)
    if raw.date_of_birth_check_digit:
        yield _digit("date_of_birth", raw.date_of_birth, raw.date_of_birth_check_digit)
    if raw.date_of_expiry_check_digit:
        yield _date_of_expiry_digit(raw.date_of_expiry, raw.date_of_expiry_check_digit)
    if raw.optional_data_check_digit:
        yield _optional_data_digit(raw.optional_data, raw.optional_data_check_digit)
    if raw.composite_check_digit:
        covered = layout.composite_text("".join(document.lines))
        yield _digit("composite", covered, raw.composite_check_digit)


def _digit(name: str, covered: str, found: str) -> Check:
    try:
        due = check_digit(covered)
    except MrzError:
        # A letter with a diacritic in the name; no digit can be due for it.
        return Check(name, ok=False, found=found)
    return Check(name, due == found, due, found)


def _optional_data_digit(covered: str, found: str) -> Check:
    """Accept 0 or a filler where the field is empty, Doc 9303-4, section 4.2.2.2."""
    if found == FILLER and not covered.strip(FILLER):
        return Check("optional_data", ok=True, expected=FILLER, found=found)
    return _digit("optional_data", covered, found)


def _date_of_expiry_digit(covered: str, found: str) -> Check:
    """Leave open a missing digit of a missing date, as on Russian internal passports."""
    if found == FILLER and not covered.strip(FILLER):
        return Check("date_of_expiry", ok=None, expected="0", found=found)
    return _digit("date_of_expiry", covered, found)


def check_fields(document: MrzDocument) -> Iterator[Check]:
    """Test what the fields hold: codes, names, sex, dates."""
    raw = document.raw
    layout = LAYOUTS[document.format]
    yield Check(
        "document_code",
        raw.document_code[0] in layout.first_letters,
        " or ".join(layout.first_letters),
        document.document_code,
    )
    yield _code("issuing_state", document.issuing_state, document)
    if "nationality" in layout.spans:
        yield _code("nationality", document.nationality, document)
    name = raw.name
    if (document.document_code, document.issuing_state) == _RUSSIAN_INTERNAL:
        name = name.translate(_RUSSIAN_DIGITS)
    yield _name(name, raw.secondary_name)
    if "sex" in layout.spans:
        yield Check("sex", document.sex in _SEXES, "M, F or <", document.sex or FILLER)
    if "date_of_birth" in layout.spans:
        yield _calendar("date_of_birth_calendar", document.date_of_birth)
    if "date_of_expiry" in layout.spans:
        yield _calendar("date_of_expiry_calendar", document.date_of_expiry)
        yield _expiry(document)


def _code(name: str, code: str, document: MrzDocument) -> Check:
    """Pass listed codes, fail unknown and refused ones, leave open the rest."""
    if not code:
        return Check(name, ok=None, expected=_LISTED, found=FILLER)
    known = classify(code, specimens_allowed=document.specimens_allowed)
    if known.kind is NationalityKind.UNKNOWN or known.treatment is Treatment.REFUSE:
        ok: bool | None = False
    else:
        ok = None if known.treatment is Treatment.REVIEW else True
    return Check(name, ok, _LISTED, code)


def _name(primary: str, secondary: str) -> Check:
    """Test that names hold letters in the order primary, secondary.

    A digit in a name is a misread letter; no check digit would notice it.
    """
    text = primary
    if secondary.strip(FILLER):
        # The old French card parts its given names by two fillers.
        text = f"{primary.rstrip(FILLER)}<<{secondary.rstrip(FILLER).replace('<<', FILLER)}"
    if _NAME.fullmatch(text):
        return Check("name", ok=True, expected=_LETTERS)
    foreign = sorted({c for c in text if not ("A" <= c <= "Z" or c == FILLER)})
    return Check("name", ok=False, expected=_LETTERS, found="".join(foreign))


def _calendar(name: str, value: MrzDate) -> Check:
    return Check(name, value.calendar, "YYMMDD", value.text)


def _expiry(document: MrzDocument) -> Check:
    """Compare the last day the expiry can mean with the day of reading."""
    expiry = document.date_of_expiry.value
    return Check(
        "expiry",
        expiry.latest >= document.read_on if expiry.known else None,
        f"{document.read_on.isoformat()} or later",
        str(expiry),
    )
