"""One person's facts as cells of a table: ``USA@1990;FRA@1990~3``.

Entries are parted by ``;``. After ``@`` comes the date from when, after a ``/``
the date until when, each with the precision that is known; after ``~`` the
entry's own assurance level, otherwise it is the row's ``nal``. Affiliations are
``organisation:kind``, statuses ``USA:citizen``. A former citizenship is lost,
whether its loss is dated or not. Columns that are derived, or say what is
expected, are never read.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from kiosk.directives.cedar import ConditionError
from kiosk.directives.literals import check_code
from kiosk.directives.wording import nearest, shown
from kiosk.domain.dates import UNKNOWN_DATE, PartialDate, PartialDateError
from kiosk.domain.errors import KioskError
from kiosk.domain.facts import (
    Affiliation,
    AffiliationKind,
    Citizenship,
    Claim,
    LegalStatus,
    Licence,
    Location,
    NationalityAssuranceLevel,
    PermanentResidence,
    PersonFacts,
    ScreeningState,
    StatusKind,
)
from kiosk.domain.nationality import classify

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import tzinfo

COLUMNS: Final = (
    "citizenships",
    "former_citizenships",
    "permanent_residences",
    "statuses",
    "location",
    "affiliations",
    "licences",
    "purposes",
    "subject",
    "nal",
    "screening",
)
MAX_CELL_LENGTH: Final = 4096
_ENTRY: Final = re.compile(r"([^@~;]+)(?:@([^@~;/]*)(?:/([^@~;/]*))?)?(?:~([0-4]))?", re.ASCII)
_ENTRY_FORM: Final = "Write entries as USA@1990~2, parted by semicolons."


class CellError(KioskError):
    """Refuse one cell; ``column`` names it."""

    def __init__(self, problem: str, remedy: str, *, column: str = "") -> None:
        super().__init__(problem, remedy)
        self.column = column


def facts_of(cells: Mapping[str, str], *, subject: str, zone: tzinfo) -> PersonFacts:
    """Read a person's facts; raise `CellError` for the first cell that is no such thing.

    ``subject`` names the person where no cell does. Days of licences end at
    midnight in ``zone``.
    """
    column = ""

    def cell(name: str) -> str:
        nonlocal column
        column = name
        text = (cells.get(name) or "").strip()
        if len(text) > MAX_CELL_LENGTH:
            raise CellError("The cell is too long.", f"Write {MAX_CELL_LENGTH} letters at most.")
        return text

    try:
        level = _row_level(cell("nal"))
        return PersonFacts(
            claim=Claim(
                citizenships=(
                    *_citizenships(cell("citizenships"), level),
                    *_former_citizenships(cell("former_citizenships"), level),
                ),
                residences=_residences(cell("permanent_residences"), level),
                statuses=_statuses(cell("statuses"), level),
            ),
            location=_location(cell("location"), level),
            affiliations=_affiliations(cell("affiliations"), level),
            licences=_licences(cell("licences"), level, zone),
            purposes=_purposes(cell("purposes")),
            screening=_screening(cell("screening")),
            subject=cell("subject") or subject,
        )
    except CellError as error:
        raise CellError(error.problem, error.remedy, column=column) from error
    except (ConditionError, PartialDateError) as error:
        raise CellError(error.problem, error.remedy, column=column) from error


class _Entry:
    """Hold one entry of a cell in its parts."""

    __slots__ = ("level", "since", "until", "value")

    def __init__(self, text: str, row_level: NationalityAssuranceLevel) -> None:
        match = _ENTRY.fullmatch(text)
        if match is None:
            raise CellError(f"The entry “{shown(text)}” cannot be read.", _ENTRY_FORM)
        self.value = match[1].strip()
        self.since = match[2] or ""
        self.until = match[3]
        self.level = row_level if match[4] is None else NationalityAssuranceLevel(int(match[4]))

    @property
    def acquired(self) -> PartialDate:
        return PartialDate.parse(self.since)

    @property
    def lost(self) -> PartialDate | None:
        return None if self.until is None else PartialDate.parse(self.until)


def _entries(text: str, level: NationalityAssuranceLevel) -> list[_Entry]:
    return [_Entry(part.strip(), level) for part in text.split(";") if part.strip()]


@lru_cache(maxsize=4096)
def _citizenships(text: str, level: NationalityAssuranceLevel) -> tuple[Citizenship, ...]:
    return tuple(
        Citizenship(_code(entry.value), entry.acquired, entry.lost, entry.level)
        for entry in _entries(text, level)
    )


@lru_cache(maxsize=4096)
def _former_citizenships(text: str, level: NationalityAssuranceLevel) -> tuple[Citizenship, ...]:
    return tuple(
        Citizenship(_code(entry.value), entry.acquired, entry.lost or UNKNOWN_DATE, entry.level)
        for entry in _entries(text, level)
    )


@lru_cache(maxsize=4096)
def _residences(text: str, level: NationalityAssuranceLevel) -> tuple[PermanentResidence, ...]:
    return tuple(
        PermanentResidence(_code(entry.value), entry.acquired, entry.lost, entry.level)
        for entry in _entries(text, level)
    )


@lru_cache(maxsize=4096)
def _statuses(text: str, level: NationalityAssuranceLevel) -> tuple[LegalStatus, ...]:
    found = []
    for entry in _entries(text, level):
        code, _, kind = entry.value.partition(":")
        if kind not in tuple(StatusKind):
            raise _unknown_kind("status", entry.value, code, kind, StatusKind)
        found.append(
            LegalStatus(_code(code), StatusKind(kind), entry.acquired, entry.lost, entry.level)
        )
    return tuple(found)


@lru_cache(maxsize=4096)
def _affiliations(text: str, level: NationalityAssuranceLevel) -> tuple[Affiliation, ...]:
    found = []
    for entry in _entries(text, level):
        organisation, _, kind = entry.value.partition(":")
        if kind not in tuple(AffiliationKind) or not organisation or " " in organisation:
            raise _unknown_kind("affiliation", entry.value, organisation, kind, AffiliationKind)
        until = entry.lost or UNKNOWN_DATE
        found.append(
            Affiliation(organisation, AffiliationKind(kind), entry.acquired, until, entry.level)
        )
    return tuple(found)


@lru_cache(maxsize=4096)
def _location(text: str, level: NationalityAssuranceLevel) -> Location | None:
    entries = _entries(text, level)
    if len(entries) > 1:
        raise CellError("A person has one declared place of use.", "Write one code.")
    return Location(_code(entries[0].value), entries[0].level) if entries else None


@lru_cache(maxsize=4096)
def _licences(text: str, level: NationalityAssuranceLevel, zone: tzinfo) -> tuple[Licence, ...]:
    return tuple(
        Licence(
            entry.value,
            _instant(entry.since, zone, end=False),
            _instant(entry.until or "", zone, end=True),
            entry.level,
        )
        for entry in _entries(text, level)
    )


@lru_cache(maxsize=4096)
def _purposes(text: str) -> frozenset[str]:
    return frozenset(part.strip() for part in text.split(";") if part.strip())


def _screening(text: str) -> ScreeningState:
    if text and text not in tuple(ScreeningState):
        raise CellError(
            f"The screening state “{shown(text)}” is unknown.",
            f"Write {', '.join(ScreeningState)}.",
        )
    return ScreeningState(text or ScreeningState.CLEAR)


def _row_level(text: str) -> NationalityAssuranceLevel:
    if text and text not in {"0", "1", "2", "3", "4"}:
        raise CellError(
            f"The assurance level “{shown(text)}” is unknown.", "Write a level from 0 to 4."
        )
    return NationalityAssuranceLevel(int(text or 0))


@lru_cache(maxsize=1024)
def _code(text: str) -> str:
    """Return the canonical code; an alias such as ``D`` is taken as well."""
    canonical = classify(text).canonical
    check_code(canonical)
    return canonical


def _instant(text: str, zone: tzinfo, *, end: bool) -> datetime | None:
    """Read a date (to its end, where a licence ends) or a time with its offset."""
    if not text:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return _moment(text)
    midnight = datetime(day.year, day.month, day.day, tzinfo=zone)
    return (midnight + timedelta(days=1) if end else midnight).astimezone(UTC)


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise CellError(
            f"“{shown(text)}” is no date.", "Write it as YYYY-MM-DD, or as a time with its offset."
        ) from None
    if moment.tzinfo is None:
        raise CellError(
            f"The time {text} says no offset from UTC.", "Write it as 2026-06-12T17:21:00-04:00."
        )
    return moment.astimezone(UTC)


def _unknown_kind(
    what: str, entry: str, before: str, kind: str, kinds: type[StatusKind | AffiliationKind]
) -> CellError:
    found = nearest(kind, kinds)
    return CellError(
        f"The {what} “{shown(entry)}” is unknown.",
        f"Did you mean {shown(before)}:{found}?"
        if found
        else f"Write {'USA' if what == 'status' else 'organisation'}:kind; the kinds are: "
        f"{', '.join(kinds)}.",
    )
