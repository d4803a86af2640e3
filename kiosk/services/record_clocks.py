"""The clocks of what is not a person: cases, appeals, screening hits, flags, refused files.

Each kind names what has outlived its days and what stays in spite of that. A
legal hold on a case or on the person concerned beats every clock, and nothing
goes that somebody works on or that still has an effect: a case stays as long as
a flag on it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.domain.enrolments import OPEN_STATES, CaseState
from kiosk.domain.rights import RecordKind
from kiosk.services.case_ports import CaseFilter
from kiosk.services.cases import CLAIM_LASTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import datetime, timedelta

    from kiosk.domain.enrolments import EnrolmentCase
    from kiosk.services.ports import UnitOfWork

_STATES = {
    RecordKind.UNDECIDED_CASES: OPEN_STATES,
    RecordKind.SENT_BACK_CASES: frozenset({CaseState.SENT_BACK}),
    RecordKind.REFUSED_CASES: frozenset({CaseState.REFUSED}),
}


class SkipReason(StrEnum):
    """Name why a record whose clock has run out stays."""

    LEGAL_HOLD = "legal_hold"
    ACCOUNT = "account"
    RETENTION_DUTY = "retention_duty"
    IN_HAND = "in_hand"


@dataclass(frozen=True, slots=True)
class Skipped:
    """Hold one record, or all notes about one person, that a purge leaves, and why.

    ``person_id`` is whom it is about, empty where that is nobody in the store;
    ``case_id`` is the case, where it is one.
    """

    kind: RecordKind
    reason: SkipReason
    person_id: str
    case_id: str = ""


@dataclass(frozen=True, slots=True)
class Sweep:
    """Gather what goes and what stays, in one unit of work and at one instant.

    ``going`` are the persons who are erased in the same purge, with all theirs.
    """

    uow: UnitOfWork
    now: datetime
    days: Callable[[RecordKind], timedelta]
    held_people: frozenset[str]
    held_cases: frozenset[str]
    skipped: list[Skipped]
    going: frozenset[str]

    def due(self) -> dict[RecordKind, tuple[str, ...]]:
        """Give the ids of what goes, by kind; what stays is in ``skipped``."""
        found = {kind: tuple(self._cases(kind)) for kind in _STATES}
        found[RecordKind.APPEALS] = tuple(self._appeals())
        found[RecordKind.SCREENING_HITS] = tuple(self._hits())
        found[RecordKind.CASE_FLAGS] = tuple(self._flags())
        return found

    def _cases(self, kind: RecordKind) -> Iterator[str]:
        before = self.now - self.days(kind)
        flags_from = self.now - self.days(RecordKind.CASE_FLAGS)
        flagged = {each.case_id for each in self.uow.cases.flags() if each.raised_at >= flags_from}
        wanted = CaseFilter(_STATES[kind], waiting_before=before)
        for case in self.uow.cases.page(wanted, 0, self.uow.cases.count(wanted)):
            begins = case.waiting_since if case.is_open else case.last_step.at
            if begins >= before:
                continue
            if case.id in self.held_cases:
                self._skip(kind, SkipReason.LEGAL_HOLD, case_id=case.id)
            elif case.id in flagged or _in_hand(case, self.now):
                self._skip(kind, SkipReason.IN_HAND, case_id=case.id)
            else:
                yield case.id

    def _appeals(self) -> Iterator[str]:
        """Take answered appeals; one whose relief still holds stays."""
        before = self.now - self.days(RecordKind.APPEALS)
        holding = {each.appeal for each in self.uow.appeals.reliefs() if each.holds(self.now)}
        for appeal in self.uow.appeals.all():
            if appeal.closed_at is None or appeal.closed_at >= before:
                continue
            if appeal.person_id in self.going:
                continue
            if appeal.person_id in self.held_people:
                self._skip(RecordKind.APPEALS, SkipReason.LEGAL_HOLD, appeal.person_id)
            elif appeal.id in holding:
                self._skip(RecordKind.APPEALS, SkipReason.IN_HAND, appeal.person_id)
            else:
                yield appeal.id

    def _hits(self) -> Iterator[str]:
        """Take hits that were withdrawn; one that still answers for an entry decides."""
        before = self.now - self.days(RecordKind.SCREENING_HITS)
        for person_id in sorted(self.uow.screening.people_with_withdrawn_hits() - self.going):
            for hit in self.uow.screening.hits_of(person_id):
                if hit.withdrawn_at is None or hit.withdrawn_at >= before:
                    continue
                if person_id in self.held_people:
                    self._skip(RecordKind.SCREENING_HITS, SkipReason.LEGAL_HOLD, person_id)
                else:
                    yield hit.id

    def _flags(self) -> Iterator[str]:
        before = self.now - self.days(RecordKind.CASE_FLAGS)
        for flag in self.uow.cases.flags():
            if flag.raised_at >= before:
                continue
            person_id = self.uow.cases.get(flag.case_id).person_id if flag.case_id else ""
            if person_id and person_id in self.going:
                continue
            if flag.case_id in self.held_cases or person_id in self.held_people:
                self._skip(RecordKind.CASE_FLAGS, SkipReason.LEGAL_HOLD, person_id, flag.case_id)
            else:
                yield flag.id

    def _skip(
        self, kind: RecordKind, reason: SkipReason, person_id: str = "", case_id: str = ""
    ) -> None:
        self.skipped.append(Skipped(kind, reason, person_id, case_id))


def remove(uow: UnitOfWork, due: Mapping[RecordKind, tuple[str, ...]]) -> None:
    """Remove what is due: a case with its key, so that nothing of it can be read again."""
    removing: dict[RecordKind, Callable[[Sequence[str]], None]] = {
        RecordKind.APPEALS: uow.appeals.remove,
        RecordKind.SCREENING_HITS: uow.screening.remove_hits,
        RecordKind.CASE_FLAGS: uow.cases.remove_flags,
    }
    for kind, identifiers in due.items():
        if kind in _STATES:
            for case_id in identifiers:
                uow.cases.forget(case_id)
        elif kind in removing:
            removing[kind](identifiers)


def _in_hand(case: EnrolmentCase, now: datetime) -> bool:
    return case.claimed_at is not None and now - case.claimed_at < CLAIM_LASTS
