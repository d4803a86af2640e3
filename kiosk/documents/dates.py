"""Six-character dates, Doc 9303-3, sections 3.8 and 4.8.

Two rules give the century, and both need to know today:

* nobody is born in the future: a date of birth is the latest possible one
  that is not after today, so a two-digit year never means more than a hundred
  years ago. A person older than that shows as too young and the eye decides;
* an expiry lies within fifty years before and forty-nine years after this
  year, which no validity period exceeds. Cards without end, such as the
  Spanish one for the elderly, say 1 January or 31 December 9999: 990101 and
  991231 are therefore no known date, which leaves their expiry open.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from kiosk.documents.check_digits import FILLER
from kiosk.domain.dates import UNKNOWN_DATE, PartialDate, PartialDateError

if TYPE_CHECKING:
    from datetime import date

_CenturyOf = Callable[[int, int, int, "date"], int]
"""Two-digit year, month and day (0 if unknown) and today give the whole year."""

_CENTURY = 100
_EXPIRY_YEARS_BACK = 50
_WITHOUT_END = ("990101", "991231")
_LEAP_YEAR = 2000
_LONGEST_MONTH = 31
_KEPT = 4096  # Documents share their dates, and a date alone names nobody.


@dataclass(frozen=True, slots=True)
class MrzDate:
    """Hold a date as read and what it means.

    ``text`` is the six characters as read, empty where the format has no such
    date. ``value`` holds the parts that are known; ``calendar`` is false for
    a date that no calendar has or that is not written as Doc 9303 writes
    dates, and ``None`` for unknown parts written ``00`` instead of ``<<``.
    """

    text: str = ""
    value: PartialDate = UNKNOWN_DATE
    calendar: bool | None = True
    _iso: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Write the date once: the same object answers for all documents that share it."""
        object.__setattr__(self, "_iso", str(self.value))

    def __str__(self) -> str:
        return self._iso

    def __hash__(self) -> int:
        """Hash the characters alone, which tell nearly all dates apart."""
        return hash(self.text)


NO_DATE = MrzDate()


@lru_cache(_KEPT)
def read_date_of_birth(text: str, today: date) -> MrzDate:
    """Read a date of birth: the latest possible one that is not after ``today``."""
    return _read(text, today, _birth_year)


@lru_cache(_KEPT)
def read_date_of_expiry(text: str, today: date) -> MrzDate:
    """Read an expiry within fifty years before and forty-nine after this year."""
    if text in _WITHOUT_END:
        return MrzDate(text)
    return _read(text, today, _expiry_year)


def _read(text: str, today: date, century_of: _CenturyOf) -> MrzDate:
    if not text:
        return NO_DATE
    if text.isdigit() and text.isascii():
        month, day = int(text[2:4]), int(text[4:])
        return _date(text, century_of(int(text[:2]), month, day, today), month, day)
    if FILLER in text:
        return _read_partly_unknown(text, today, century_of)
    return MrzDate(text, UNKNOWN_DATE, calendar=False)


def _read_partly_unknown(text: str, today: date, century_of: _CenturyOf) -> MrzDate:
    """Read a date of which year, month or day are fillers."""
    year_text, month_text, day_text = text[:2], text[2:4], text[4:6]
    month = _part(month_text)
    day = _part(day_text)
    if month is None or day is None or not (_two_digits(year_text) or year_text == "<<"):
        return MrzDate(text, UNKNOWN_DATE, calendar=False)
    if year_text == "<<":
        return MrzDate(text, UNKNOWN_DATE, calendar=_sound(month, day))
    return _date(text, century_of(int(year_text), month, day, today), month, day)


def _date(text: str, year: int, month: int, day: int) -> MrzDate:
    """Put a date together; a month or day of 0 is unknown."""
    try:
        value = _partial(year, month, day)
    except PartialDateError:
        return MrzDate(text, UNKNOWN_DATE, calendar=False)
    if month and day:
        return MrzDate(text, value)
    return MrzDate(text, value, calendar=None if "00" in (text[2:4], text[4:6]) else True)


def _two_digits(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _part(text: str) -> int | None:
    """Read a month or day: 0 where it is unknown, ``None`` where it is neither."""
    if _two_digits(text):
        return int(text)
    return 0 if text == "<<" else None


def _sound(month: int, day: int) -> bool:
    """Tell whether a year can have this month and day; 0 is unknown."""
    try:
        _partial(_LEAP_YEAR, month or 1, day)
    except PartialDateError:
        return False
    return True


def _partial(year: int, month: int, day: int) -> PartialDate:
    if month:
        return PartialDate(year, month, day or None)
    if day > _LONGEST_MONTH:
        raise PartialDateError("No month has this day.", "Read the date again.")
    return PartialDate(year)


def _birth_year(year: int, month: int, day: int, today: date) -> int:
    year += today.year - today.year % _CENTURY
    if (year, month or 1, day or 1) > (today.year, today.month, today.day):
        year -= _CENTURY
    return year


def _expiry_year(year: int, _month: int, _day: int, today: date) -> int:
    first = today.year - _EXPIRY_YEARS_BACK
    return first + (year - first) % _CENTURY
