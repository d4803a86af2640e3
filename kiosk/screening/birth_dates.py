"""Read the dates of birth of screening lists, and hold one person's date against them.

Lists write ``1978-12-05``, ``05 Dec 1978``, ``Dec 1978``, ``1955``, ``circa
1960`` and ``1955 to 1958``. What cannot be read is no date: it neither
corroborates nor contradicts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from kiosk.domain.dates import PartialDate, PartialDateError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

CIRCA_YEARS = 2
"""How far a date marked as approximate may lie from the true one, either way."""

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_CIRCA = re.compile(r"^(?:circa|c\.|ca\.|approximately|about)\s*", re.IGNORECASE)
_RANGE = re.compile(r"\s+(?:to|-|–|and)\s+", re.IGNORECASE)
_ISO = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?", re.ASCII)
_WORDED = re.compile(r"(?:(\d{1,2})\s+)?([A-Za-z]{3,9})\.?,?\s+(\d{4})", re.ASCII)
_LAST_YEAR = 9999


class BirthComparison(IntEnum):
    """Say what a date of birth adds to a name that agrees; the better the lower."""

    SAME_DAY = 0
    SAME_MONTH = 1
    MAY_AGREE = 2
    UNKNOWN = 3
    DAY_AND_MONTH_SWAPPED = 4
    DIFFERS = 5


@dataclass(frozen=True, slots=True)
class BirthSpan:
    """Hold the days between which a list places a birth, both included.

    ``precision`` is 3 where the list names a day, 2 for a month, 1 for less:
    a year, a range, an approximate date.
    """

    earliest: date
    latest: date
    precision: int

    @classmethod
    def parse(cls, text: str) -> BirthSpan | None:
        """Read one date as lists write it; ``None`` for anything else."""
        words = text.strip()
        bare = _CIRCA.sub("", words)
        ends = [_partial(end) for end in _RANGE.split(bare, maxsplit=1)]
        known = [end for end in ends if end is not None]
        if len(known) != len(ends) or known[-1].latest < known[0].earliest:
            return None
        earliest, latest = known[0].earliest, known[-1].latest
        if bare != words:
            return cls(_moved(earliest, -CIRCA_YEARS), _moved(latest, CIRCA_YEARS), 1)
        if len(known) > 1:
            return cls(earliest, latest, 1)
        return cls(
            earliest, latest, 1 + sum(p is not None for p in (known[0].month, known[0].day))
        )

    def compare(self, born: PartialDate) -> BirthComparison:
        """Hold a person's date of birth, of any precision, against this span."""
        if not born.known:
            return BirthComparison.UNKNOWN
        if born.earliest <= self.latest and self.earliest <= born.latest:
            known = 1 + sum(part is not None for part in (born.month, born.day))
            agreed = min(known, self.precision)
            return (
                BirthComparison.MAY_AGREE,
                BirthComparison.SAME_MONTH,
                BirthComparison.SAME_DAY,
            )[agreed - 1]
        if self._is_swapped(born):
            return BirthComparison.DAY_AND_MONTH_SWAPPED
        return BirthComparison.DIFFERS

    def _is_swapped(self, born: PartialDate) -> bool:
        return self.earliest == self.latest and (
            (self.earliest.year, self.earliest.day, self.earliest.month)
            == (born.year, born.month, born.day)
        )


def compare_births(spans: Iterable[BirthSpan], born: PartialDate) -> BirthComparison:
    """Give the best that any of a list's dates says; a list may name several."""
    return min((span.compare(born) for span in spans), default=BirthComparison.UNKNOWN)


def _partial(text: str) -> PartialDate | None:
    words = text.strip()
    worded = _WORDED.fullmatch(words)
    try:
        if _ISO.fullmatch(words):
            return PartialDate.parse(words)
        if worded is None or worded[2][:3].lower() not in _MONTHS:
            return None
        month = _MONTHS.index(worded[2][:3].lower()) + 1
        return PartialDate(int(worded[3]), month, int(worded[1]) if worded[1] else None)
    except PartialDateError:
        return None


def _moved(day: date, years: int) -> date:
    year = min(max(day.year + years, 1), _LAST_YEAR)
    return day.replace(year=year, day=min(day.day, 28) if day.month == 2 else day.day)  # noqa: PLR2004 - February
