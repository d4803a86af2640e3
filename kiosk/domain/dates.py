"""Dates of any precision: a day, a month, a year, or nothing at all."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

from kiosk.domain.errors import KioskError

_PATTERN = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


class PartialDateError(KioskError):
    """Report a date that no calendar has."""


@dataclass(frozen=True, slots=True)
class PartialDate:
    """Hold as much of a Gregorian date as is known.

    ``year`` 1–9999; ``month`` and ``day`` are ``None`` where unknown, and a
    day needs a month. The text form is ISO 8601 reduced precision
    (``2011``, ``2011-03``, ``2011-03-09``); an unknown date is ``""``.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        """Raise `PartialDateError` for parts that no calendar date has."""
        if (self.month is not None and self.year is None) or (
            self.day is not None and self.month is None
        ):
            raise PartialDateError(
                "This date has a smaller part without the larger one.",
                "Give the year, then the month, then the day.",
            )
        if self.year is not None:
            try:
                date(self.year, self.month or 1, self.day or 1)
            except ValueError:
                raise PartialDateError(
                    "No calendar has this date.",
                    "Write it as YYYY-MM-DD, YYYY-MM or YYYY.",
                ) from None

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read ``YYYY``, ``YYYY-MM``, ``YYYY-MM-DD`` or an empty text."""
        if not text.strip():
            return cls()
        match = _PATTERN.fullmatch(text.strip())
        if match is None:
            raise PartialDateError(
                "This is not a date.", "Write it as YYYY-MM-DD, YYYY-MM or YYYY."
            )
        year, month, day = (int(part) if part else None for part in match.groups())
        return cls(year, month, day)

    @classmethod
    def of(cls, day: date) -> PartialDate:
        """Take a whole date."""
        return cls(day.year, day.month, day.day)

    def __str__(self) -> str:
        if self.year is None:
            return ""
        text = f"{self.year:04d}"
        if self.month is not None:
            text += f"-{self.month:02d}"
        if self.day is not None:
            text += f"-{self.day:02d}"
        return text

    @property
    def known(self) -> bool:
        """Tell whether at least the year is known."""
        return self.year is not None

    @property
    def earliest(self) -> date:
        """Give the first day this date can mean (``date.min`` if unknown)."""
        if self.year is None:
            return date.min
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date:
        """Give the last day this date can mean (``date.max`` if unknown)."""
        if self.year is None:
            return date.max
        month = self.month or 12
        last = self.day or calendar.monthrange(self.year, month)[1]
        return date(self.year, month, last)

    def may_equal(self, other: PartialDate) -> bool:
        """Tell whether both can mean the same day."""
        return self.earliest <= other.latest and other.earliest <= self.latest


UNKNOWN_DATE = PartialDate()
