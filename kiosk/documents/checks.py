"""The findings of one document: check digits, dates, codes, names."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from kiosk.documents.check_digits import FILLER, NO_VALUE, character_values, weighed
from kiosk.documents.formats import LAYOUTS
from kiosk.domain.evidence import Check
from kiosk.domain.nationality import NationalityKind, Treatment, classify

if TYPE_CHECKING:
    from datetime import date

    from kiosk.documents.dates import MrzDate
    from kiosk.documents.document import MrzDocument

_WORDS = r"[A-Z]++(?:<[A-Z]++)*+"
# India prints the only name of a holder where the secondary identifier would stand.
_NAME = re.compile(rf"(?:{_WORDS}(?:<<{_WORDS})?|<<{_WORDS})<*")
# Russian internal passports write seven Cyrillic letters as digits.
_RUSSIAN_INTERNAL = ("PN", "RUS")
_RUSSIAN_DIGITS = str.maketrans("2346789", "AAAAAAA")
_DATES = ("date_of_birth", "date_of_expiry")
_SEXES = ("M", "F", "X", FILLER)
_LETTERS = "letters A to Z"
_LISTED = "a code of ICAO Doc 9303-3 or ISO 3166-1"
_LETTERS_ONLY = Check("name", ok=True, expected=_LETTERS)
_NO_OPTIONAL_DATA = Check("optional_data", ok=True, expected=FILLER, found=FILLER)
_NO_DATE_OF_EXPIRY = Check("date_of_expiry", ok=None, expected="0", found=FILLER)
# Findings about codes and dates, which many documents share, are made once.
_CODES_KEPT = 1024
_DATES_KEPT = 4096


def compare_check_digits(document: MrzDocument) -> tuple[Check, ...]:
    """Compare the check digits that the format has with those that are due.

    Doc 9303-3, section 4.9. A field without a check digit makes no row.
    """
    layout = LAYOUTS[document.format]
    text = "".join(document.lines)
    values = character_values(text)
    found = []
    for name, covered, digit in layout.guards:
        if text[digit] == FILLER:
            found.append(_unwritten(document, name, text[covered]))
        elif name in _DATES:
            found.append(_date_digit(name, values[covered], text[digit]))
        else:
            found.append(_digit(name, values[covered], text[digit]))
    if document.raw.composite_check_digit:
        whole = b"".join(layout.cut_composite(values))
        found.append(_digit("composite", whole, document.raw.composite_check_digit))
    return tuple(found)


def _digit(name: str, covered: bytes, found: str) -> Check:
    # A letter with a diacritic in the name: no digit can be due for it.
    due = "" if NO_VALUE in covered else weighed(covered)
    return _compared(name, due, found)


@lru_cache(_DATES_KEPT)
def _date_digit(name: str, covered: bytes, found: str) -> Check:
    return _digit(name, covered, found)


@cache
def _compared(name: str, due: str, found: str) -> Check:
    """Give a finding; there are few, and each is made once."""
    return Check(name, due == found, due, found)


def _unwritten(document: MrzDocument, name: str, covered: str) -> Check:
    """Judge a filler in place of a check digit.

    It may mean a number that runs on in the optional data, an empty field of
    optional data (Doc 9303-4, section 4.2.2.2), or no date, as on Russian
    internal passports, which stays open.
    """
    if name == "document_number":
        number = document.number
        return _digit(name, character_values(number.number), number.check_digit)
    if name == "optional_data" and not covered.strip(FILLER):
        return _NO_OPTIONAL_DATA
    if name == "date_of_expiry" and not covered.strip(FILLER):
        return _NO_DATE_OF_EXPIRY
    return _digit(name, character_values(covered), FILLER)


def check_fields(document: MrzDocument) -> tuple[Check, ...]:
    """Test what the fields hold: codes, names, sex, dates."""
    raw = document.raw
    layout = LAYOUTS[document.format]
    spans = layout.spans
    states = [("issuing_state", raw.issuing_state)]
    if "nationality" in spans:
        states.append((document.nationality_field, raw.nationality))
    found = [
        _document_code(raw.document_code, layout.first_letters),
        *_codes(*states, specimens_allowed=document.specimens_allowed),
    ]
    names = raw.name
    if (raw.document_code, raw.issuing_state) == _RUSSIAN_INTERNAL:
        names = names.translate(_RUSSIAN_DIGITS)
    found.append(_name(names, raw.secondary_name))
    if "sex" in spans:
        found.append(_sex(raw.sex))
    if "date_of_birth" in spans:
        found.append(_calendar("date_of_birth_calendar", document.date_of_birth))
    if "date_of_expiry" in spans:
        found += _expiry(document.date_of_expiry, document.read_on)
    return tuple(found)


@lru_cache(_CODES_KEPT)
def _document_code(code: str, first_letters: str) -> Check:
    expected = " or ".join(first_letters)
    return Check("document_code", code[0] in first_letters, expected, code.rstrip(FILLER))


@lru_cache(_CODES_KEPT)
def _codes(*states: tuple[str, str], specimens_allowed: bool) -> tuple[Check, ...]:
    """Test the codes of States, each with the name of its field."""
    return tuple(
        _code(name, code.rstrip(FILLER), specimens_allowed=specimens_allowed)
        for name, code in states
    )


def _code(name: str, code: str, *, specimens_allowed: bool) -> Check:
    """Pass listed codes, fail unknown and refused ones, leave open the rest."""
    if not code:
        return Check(name, ok=None, expected=_LISTED, found=FILLER)
    known = classify(code, specimens_allowed=specimens_allowed)
    if known.kind is NationalityKind.UNKNOWN or known.treatment is Treatment.REFUSE:
        ok: bool | None = False
    else:
        ok = None if known.treatment is Treatment.REVIEW else True
    return Check(name, ok, _LISTED, code)


@lru_cache(_CODES_KEPT)
def _sex(found: str) -> Check:
    return Check("sex", found in _SEXES, "M, F or <", found)


def _name(primary: str, secondary: str) -> Check:
    """Test that names hold letters in the order primary, secondary.

    A digit in a name is a misread letter; no check digit would notice it.
    """
    text = primary
    if secondary.strip(FILLER):
        # The old French card parts its given names by two fillers.
        text = f"{primary.rstrip(FILLER)}<<{secondary.rstrip(FILLER).replace('<<', FILLER)}"
    if _NAME.fullmatch(text):
        return _LETTERS_ONLY
    foreign = sorted({c for c in text if not ("A" <= c <= "Z" or c == FILLER)})
    return Check("name", ok=False, expected=_LETTERS, found="".join(foreign))


@lru_cache(_DATES_KEPT)
def _calendar(name: str, value: MrzDate) -> Check:
    return Check(name, value.calendar, "YYMMDD", value.text)


@lru_cache(_DATES_KEPT)
def _expiry(date_of_expiry: MrzDate, read_on: date) -> tuple[Check, Check]:
    """Test the date, and compare the last day it can mean with the day of reading."""
    expiry = date_of_expiry.value
    in_force = Check(
        "expiry",
        expiry.latest >= read_on if expiry.known else None,
        f"{read_on.isoformat()} or later",
        str(expiry),
    )
    return _calendar("date_of_expiry_calendar", date_of_expiry), in_force
