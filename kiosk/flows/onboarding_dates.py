"""Dates as people write them, of any precision; what could be read two ways is not read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.domain.dates import PartialDate, PartialDateError

if TYPE_CHECKING:
    from datetime import date

_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_DOTTED = re.compile(r"(?:(\d{1,2})\.\s*)?(\d{1,2})\.\s*(\d{4})", re.ASCII)
_NAMED = re.compile(r"(?:(\d{1,2})[. -]*)?([a-z]{3,9})[., -]*(\d{4})", re.ASCII)
_NAMED_FIRST = re.compile(r"([a-z]{3,9})[. ]*(\d{1,2}),? +(\d{4})", re.ASCII)
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})", re.ASCII)
_MOST_MONTHS = 12


def read_date(text: str) -> PartialDate:
    """Read ``1974-08-12``, ``12.8.1974``, ``12 Aug 1974``, ``Aug 1974``, ``1974`` or nothing.

    Raises `PartialDateError` for what is no date and for ``3/4/1974``, which
    is in March to some and in April to others.
    """
    plain = " ".join(text.lower().split())
    if match := _DOTTED.fullmatch(plain):
        day, month, year = match.groups()
        return _date(year, int(month), day)
    if match := _NAMED_FIRST.fullmatch(plain):
        name, day, year = match.groups()
        return _date(year, _month(name), day)
    if match := _NAMED.fullmatch(plain):
        day, name, year = match.groups()
        return _date(year, _month(name), day)
    if match := _SLASHED.fullmatch(plain):
        return _slashed(*match.groups())
    return PartialDate.parse(plain)


def read_past_date(text: str, today: date) -> PartialDate:
    """Read a date that cannot lie after ``today``."""
    found = read_date(text)
    if found.known and found.earliest > today:
        raise PartialDateError("This date is in the future.", "Compare the year.")
    return found


def _date(year: str, month: int, day: str | None) -> PartialDate:
    return PartialDate(int(year), month, int(day) if day else None)


def _month(name: str) -> int:
    plain = "september" if name == "sept" else name
    for number, full in enumerate(_MONTHS, start=1):
        if full.startswith(plain):
            return number
    raise PartialDateError("This month is not known.", "Write the date as YYYY-MM-DD.")


def _slashed(first: str, second: str, year: str) -> PartialDate:
    one, two = int(first), int(second)
    if one > _MOST_MONTHS or one == two:
        return PartialDate(int(year), two, one)
    if two > _MOST_MONTHS:
        return PartialDate(int(year), one, two)
    raise PartialDateError(
        "Day and month could be the other way round.", "Write the date as YYYY-MM-DD."
    )
