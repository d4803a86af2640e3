"""Hits: an entry that may mean a person, until an officer has said whether it does."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.domain.errors import KioskError
from kiosk.domain.facts import ScreeningState
from kiosk.screening.birth_dates import BirthComparison

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from kiosk.domain.persons import Particulars
    from kiosk.screening.entries import ListEntry


class Outcome(StrEnum):
    """Name what an officer finds."""

    FALSE_MATCH = "false_match"
    CONFIRMED = "confirmed"


class ReasonCode(StrEnum):
    """Name why; the list is fixed, so that reasons can be counted."""

    BIRTH_DIFFERS = "birth_differs"
    BIRTHPLACE_DIFFERS = "birthplace_differs"
    DOCUMENT_DIFFERS = "document_differs"
    OTHER_NAMES_DIFFER = "other_names_differ"
    NOT_A_PERSON = "not_a_person"
    AUTHORITY_CLEARED = "authority_cleared"
    DOCUMENT_AGREES = "document_agrees"
    NAME_AND_BIRTH_AGREE = "name_and_birth_agree"
    AUTHORITY_CONFIRMED = "authority_confirmed"
    PERSON_CONFIRMED = "person_confirmed"


REASONS: dict[Outcome, tuple[ReasonCode, ...]] = {
    Outcome.FALSE_MATCH: (
        ReasonCode.BIRTH_DIFFERS,
        ReasonCode.BIRTHPLACE_DIFFERS,
        ReasonCode.DOCUMENT_DIFFERS,
        ReasonCode.OTHER_NAMES_DIFFER,
        ReasonCode.NOT_A_PERSON,
        ReasonCode.AUTHORITY_CLEARED,
    ),
    Outcome.CONFIRMED: (
        ReasonCode.DOCUMENT_AGREES,
        ReasonCode.NAME_AND_BIRTH_AGREE,
        ReasonCode.AUTHORITY_CONFIRMED,
        ReasonCode.PERSON_CONFIRMED,
    ),
}
"""Which reasons go with which outcome; none of them is the name alone."""

_BIRTH_AGREES = (BirthComparison.SAME_DAY, BirthComparison.SAME_MONTH)
_BIRTH_DIFFERS = (BirthComparison.DIFFERS, BirthComparison.DAY_AND_MONTH_SWAPPED)


class AdjudicationError(KioskError):
    """Refuse an adjudication."""


@dataclass(frozen=True, slots=True)
class Adjudication:
    """Hold what was found, why and by whom; officers are person ids.

    ``note`` is personal and sealed. ``second_officer`` is empty for a false match.
    """

    outcome: Outcome
    reason: ReasonCode
    note: str
    officer: str
    second_officer: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ScreeningHit:
    """Hold one hit of one person on one entry of one list.

    ``person_digest`` is what `person_digest` gave for the person that was
    held against the list; an adjudication counts for this person as they
    were and for this entry as it was. ``written``, ``score`` and ``sentence``
    are the match's. ``withdrawn_at`` says when the entry left the list or the
    person's name ceased to fit.
    """

    id: str
    person_id: str
    person_digest: str
    list_name: str
    snapshot_sha256: str
    entry: ListEntry
    written: str
    score: float
    birth: BirthComparison
    sentence: str
    opened_at: datetime
    adjudication: Adjudication | None = None
    withdrawn_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        """Tell whether somebody must still look at it."""
        return self.adjudication is None and self.withdrawn_at is None

    @property
    def is_confirmed(self) -> bool:
        """Tell whether two officers confirmed it; a list that drops the entry undoes nothing."""
        return self.adjudication is not None and self.adjudication.outcome is Outcome.CONFIRMED

    def still_answers(self, person_digest: str, entry: ListEntry) -> bool:
        """Tell whether person and entry are the ones that this hit is about, unchanged."""
        return self.person_digest == person_digest and self.entry == entry

    def require_reason(self, outcome: Outcome, reason: ReasonCode) -> None:
        """Raise `AdjudicationError` for a reason that this outcome, or this hit, does not bear."""
        if reason not in REASONS[outcome]:
            raise AdjudicationError(
                "This reason does not go with this outcome.", "Choose one of the reasons offered."
            )
        if reason is ReasonCode.NAME_AND_BIRTH_AGREE and self.birth not in _BIRTH_AGREES:
            raise AdjudicationError(
                "The name agrees, but no day or month of birth does: a name alone blocks nobody.",
                "Give another reason, or obtain the date of birth first.",
            )
        if reason is ReasonCode.BIRTH_DIFFERS and self.birth not in _BIRTH_DIFFERS:
            raise AdjudicationError(
                "The dates of birth, as far as they are known, do not differ.",
                "Give another reason.",
            )


def state_of(hits: Iterable[ScreeningHit]) -> ScreeningState:
    """Give where screening stands for one person with these hits."""
    state = ScreeningState.CLEAR
    for hit in hits:
        if hit.is_confirmed:
            return ScreeningState.CONFIRMED
        if hit.is_open:
            state = ScreeningState.OPEN
    return state


def person_digest(particulars: Particulars) -> str:
    """Give the SHA-256 (hex) of what a person is screened by: names and date of birth."""
    name = particulars.name
    fields = [name.primary_identifier, name.secondary_identifier, str(particulars.date_of_birth)]
    return hashlib.sha256(json.dumps(fields, ensure_ascii=True).encode()).hexdigest()
