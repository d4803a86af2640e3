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
    from kiosk.documents.formats import Guard

_WORDS = r"[A-Z]+(?:<[A-Z]+)*"
# India prints the only name of a holder where the secondary identifier would stand.
_NAME = re.compile(rf"(?:{_WORDS}(?:<<{_WORDS})?|<<{_WORDS})<*")
# Russian internal passports write seven Cyrillic letters as digits.
_RUSSIAN_INTERNAL = ("PN", "RUS")
_RUSSIAN_DIGITS = str.maketrans("2346789", "AAAAAAA")
_SEXES = ("M", "F", "X", FILLER)
_LETTERS = "letters A to Z"
_LISTED = "a code of ICAO Doc 9303-3 or ISO 3166-1"
_LETTERS_ONLY = Check("name", ok=True, expected=_LETTERS)
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
    found = [
        _unwritten(document, guard, text[guard.covered])
        if text[guard.digit] == FILLER
        else _digit(guard.name, values[guard.covered], text[guard.digit])
        for guard in layout.guards
    ]
    if document.raw.composite_check_digit:
        covered = b"".join(layout.cut_composite(values))
        found.append(_digit("composite", covered, document.raw.composite_check_digit))
    return tuple(found)


def _digit(name: str, covered: bytes, found: str) -> Check:
    if NO_VALUE in covered:
        # A letter with a diacritic in the name; no digit can be due for it.
        return Check(name, ok=False, found=found)
    return _compared(name, weighed(covered), found)


@cache
def _compared(name: str, due: str, found: str) -> Check:
    """Give a finding; there are few, and each is made once."""
    return Check(name, due == found, due, found)


def _unwritten(document: MrzDocument, guard: Guard, covered: str) -> Check:
    """Judge a filler in place of a check digit.

    It may mean a number that runs on in the optional data, an empty field of
    optional data (Doc 9303-4, section 4.2.2.2), or no date, as on Russian
    internal passports, which stays open.
    """
    if guard.name == "document_number":
        number = document.number
        return _digit(guard.name, character_values(number.number), number.check_digit)
    if guard.name == "optional_data" and not covered.strip(FILLER):
        return Check(guard.name, ok=True, expected=FILLER, found=FILLER)
    if guard.name == "date_of_expiry" and not covered.strip(FILLER):
        return Check(guard.name, ok=None, expected="0", found=FILLER)
    return _digit(guard.name, character_values(covered), FILLER)


def check_fields(document: MrzDocument) -> tuple[Check, ...]:
    """Test what the fields hold: codes, names, sex, dates."""
    raw = document.raw
    layout = LAYOUTS[document.format]
    spans = layout.spans
    issuer = raw.issuing_state.rstrip(FILLER)
    allowed = document.specimens_allowed
    found = [
        _document_code(raw.document_code, layout.first_letters),
        _code("issuing_state", issuer, specimens_allowed=allowed),
    ]
    if "nationality" in spans:
        nationality = raw.nationality.rstrip(FILLER)
        name = document.nationality_field
        found.append(_code(name, nationality, specimens_allowed=allowed))
    names = raw.name
    if (raw.document_code, issuer) == _RUSSIAN_INTERNAL:
        names = names.translate(_RUSSIAN_DIGITS)
    found.append(_name(names, raw.secondary_name))
    if "sex" in spans:
        found.append(_sex(raw.sex))
    if "date_of_birth" in spans:
        found.append(_calendar("date_of_birth_calendar", document.date_of_birth))
    if "date_of_expiry" in spans:
        expiry = document.date_of_expiry
        found += (_calendar("date_of_expiry_calendar", expiry), _expiry(expiry, document.read_on))
    return tuple(found)


@lru_cache(_CODES_KEPT)
def _document_code(code: str, first_letters: str) -> Check:
    expected = " or ".join(first_letters)
    return Check("document_code", code[0] in first_letters, expected, code.rstrip(FILLER))


@lru_cache(_CODES_KEPT)
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
def _expiry(date_of_expiry: MrzDate, read_on: date) -> Check:
    """Compare the last day the expiry can mean with the day of reading."""
    expiry = date_of_expiry.value
    return Check(
        "expiry",
        expiry.latest >= read_on if expiry.known else None,
        f"{read_on.isoformat()} or later",
        str(expiry),
    )
