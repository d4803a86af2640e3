"""The rows of the claim editor, and the facts they amount to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.domain.dates import UNKNOWN_DATE, PartialDateError
from kiosk.domain.facts import (
    Citizenship,
    Claim,
    Fact,
    LegalStatus,
    PermanentResidence,
    StatusKind,
)
from kiosk.flows.onboarding_dates import read_past_date

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from kiosk.domain.dates import PartialDate


class FactKind(StrEnum):
    """Name what a row states: a citizenship, a permanent residence, or one of the statuses."""

    CITIZENSHIP = "citizenship"
    PERMANENT_RESIDENCE = "permanent_residence"
    CITIZEN = "citizen"
    NATIONAL = "national"
    PERMANENT_RESIDENT = "permanent_resident"
    CONDITIONAL_PERMANENT_RESIDENT = "conditional_permanent_resident"
    REFUGEE = "refugee"
    ASYLEE = "asylee"
    OTHER = "other"
    UNDECLARED = "undeclared"


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """Hold one row: kind, State (alpha-3, empty until picked), dates as typed.

    ``lost`` counts only where ``ended`` is true; empty then means "ended, day
    unknown". ``id`` is the row's own, so that rows may come and go.
    """

    id: int
    kind: FactKind = FactKind.CITIZENSHIP
    state: str = ""
    acquired: str = ""
    ended: bool = False
    lost: str = ""
    from_document: bool = False

    def states_same_as(self, fact: Fact) -> bool:
        """Tell whether this row and ``fact`` state the same, whatever the dates."""
        return (self.kind, self.state) == (kind_of(fact), fact.state)


class RowPart(StrEnum):
    """Name the part of a row that a sentence is about."""

    STATE = "state"
    ACQUIRED = "acquired"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class RowFault:
    """Say what is wrong with a row, and where."""

    row: int
    part: RowPart
    sentence: str


def kind_of(fact: Fact) -> FactKind:
    """Give the kind of row that states ``fact``."""
    match fact:
        case Citizenship():
            return FactKind.CITIZENSHIP
        case PermanentResidence():
            return FactKind.PERMANENT_RESIDENCE
        case LegalStatus():
            return FactKind(fact.kind.value)


def row_of(fact: Fact, number: int) -> ClaimRow:
    """Make the row that a document's fact proposes."""
    return ClaimRow(number, kind_of(fact), fact.state, from_document=True)


def fault_of(row: ClaimRow, rows: Iterable[ClaimRow], today: date) -> RowFault | None:
    """Give the first thing that is wrong with a row, or nothing."""
    if not row.state:
        return RowFault(row.id, RowPart.STATE, "Choose the State.")
    try:
        acquired = read_past_date(row.acquired, today)
    except PartialDateError as error:
        return RowFault(row.id, RowPart.ACQUIRED, str(error))
    if row.ended:
        try:
            lost = read_past_date(row.lost, today)
        except PartialDateError as error:
            return RowFault(row.id, RowPart.LOST, str(error))
        if lost.known and acquired.known and lost.latest < acquired.earliest:
            return RowFault(row.id, RowPart.LOST, "It ended before it began. Compare both dates.")
    said = (row.kind, row.state, row.ended)
    if any(other.id < row.id and (other.kind, other.state, other.ended) == said for other in rows):
        return RowFault(row.id, RowPart.STATE, "This stands in the list already. Remove one.")
    return None


def claim_of(rows: Iterable[ClaimRow], today: date) -> Claim:
    """Give the claim that the complete rows state."""
    rows = tuple(rows)
    facts = [_fact(row, today) for row in rows if fault_of(row, rows, today) is None]
    return Claim(
        citizenships=tuple(fact for fact in facts if isinstance(fact, Citizenship)),
        residences=tuple(fact for fact in facts if isinstance(fact, PermanentResidence)),
        statuses=tuple(fact for fact in facts if isinstance(fact, LegalStatus)),
    )


def _fact(row: ClaimRow, today: date) -> Fact:
    acquired = read_past_date(row.acquired, today)
    lost: PartialDate | None = None
    if row.ended:
        lost = read_past_date(row.lost, today) if row.lost else UNKNOWN_DATE
    match row.kind:
        case FactKind.CITIZENSHIP:
            return Citizenship(row.state, acquired, lost)
        case FactKind.PERMANENT_RESIDENCE:
            return PermanentResidence(row.state, acquired, lost)
        case _:
            return LegalStatus(row.state, StatusKind(row.kind.value), acquired, lost)
