"""What the desk's queue holds: who waits for how long, who is held, what may be undone.

Frozen values only. `kiosk.flows.desk_queue` moves from one to the next.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.domain.enrolments import (
    REFUSAL_REASONS,
    SECOND_PERSON_REASONS,
    SEND_BACK_REASONS,
    CaseReason,
    CaseState,
    EnrolmentCase,
)

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.errors import KioskError
    from kiosk.services.onboarding_case import OnboardingCase


class Sieve(StrEnum):
    """Name which cases are shown, seen from this desk."""

    TO_DO = "to_do"
    SECOND_WANTED = "second_wanted"
    MINE = "mine"
    ELSEWHERE = "elsewhere"
    SENT_BACK = "sent_back"


class VerdictKind(StrEnum):
    """Name what a clerk may decide besides approving."""

    SEND_BACK = "send_back"
    REFUSE = "refuse"
    WANT_SECOND = "want_second"


REASONS = {
    VerdictKind.SEND_BACK: SEND_BACK_REASONS,
    VerdictKind.REFUSE: REFUSAL_REASONS,
    VerdictKind.WANT_SECOND: SECOND_PERSON_REASONS,
}
"""The reasons that each decision may have, most frequent first."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Hold what was decided about a case, and why."""

    case: EnrolmentCase
    kind: VerdictKind
    reason: CaseReason


class Notice(StrEnum):
    """Name what the queue tells without being asked; sentences belong to the view."""

    NOTHING_WAITS = "nothing_waits"
    HANDED_OVER = "handed_over"
    UNDONE = "undone"
    PUT_BACK = "put_back"


@dataclass(frozen=True, slots=True)
class ListCases:
    """Ask for the list."""

    ticket: int


@dataclass(frozen=True, slots=True)
class ClaimNext:
    """Ask for the case that has waited longest and that this clerk may claim."""

    ticket: int


@dataclass(frozen=True, slots=True)
class ClaimCase:
    """Ask for one case."""

    ticket: int
    case_id: str


@dataclass(frozen=True, slots=True)
class ResumeCase:
    """Ask for the case that a registrant's continuation code names."""

    ticket: int
    code: str


@dataclass(frozen=True, slots=True)
class StoreVerdict:
    """Ask to have a verdict stored, with what this clerk found for the second look."""

    ticket: int
    verdict: Verdict
    found: OnboardingCase | None = None


@dataclass(frozen=True, slots=True)
class NewCode:
    """Hold the code with which the registrant of a case that was sent back returns."""

    case: EnrolmentCase
    code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class UndoVerdict:
    """Ask to have a verdict taken back: the case is held again."""

    ticket: int
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class PutBack:
    """Ask to have a case put back where it waited."""

    ticket: int
    case_id: str


@dataclass(frozen=True, slots=True)
class HandOver:
    """Ask to have every case of this clerk put back, with a note for the next shift."""

    ticket: int
    note: str


Claim = ClaimNext | ClaimCase | ResumeCase
Effect = ListCases | Claim | StoreVerdict | UndoVerdict | PutBack | HandOver


@dataclass(frozen=True, slots=True)
class QueueState:
    """Hold the queue as this desk sees it.

    ``me`` is the person id of the clerk. ``pending`` are the effects under
    way, in the order in which the lane runs them. ``undoable`` was decided a
    few seconds ago and may still be taken back. ``count`` belongs to the
    notice: how many cases were handed over. ``codes`` are to be handed on to
    registrants: their old ones are dead. While the store is ``away`` nothing is
    asked of it, and the rows are those of the last look.
    """

    me: str
    sieve: Sieve = Sieve.TO_DO
    rows: tuple[EnrolmentCase, ...] = ()
    listed_at: datetime | None = None
    holding: EnrolmentCase | None = None
    undoable: Verdict | None = None
    pending: tuple[Effect, ...] = ()
    problem: KioskError | None = None
    notice: Notice | None = None
    count: int = 0
    tickets: int = 0
    codes: tuple[NewCode, ...] = ()
    away: bool = False

    @property
    def claiming(self) -> bool:
        """Tell whether a claim is under way, or one that was given up comes back."""
        return any(isinstance(effect, Claim | UndoVerdict) for effect in self.pending)

    @property
    def next_ticket(self) -> int:
        """Give the number of the next effect."""
        return self.tickets + 1

    def asking(self, effect: Effect) -> QueueState:
        """Give the state that waits for this as well."""
        return replace(
            self,
            pending=(*self.pending, effect),
            tickets=effect.ticket,
            problem=None,
            notice=None,
        )

    def awaited(self, ticket: int) -> Effect | None:
        """Give the effect of this number, if it is under way."""
        return next((effect for effect in self.pending if effect.ticket == ticket), None)

    def without(self, ticket: int) -> QueueState:
        """Give the state that no longer waits for this effect."""
        left = tuple(effect for effect in self.pending if effect.ticket != ticket)
        return replace(self, pending=left)

    def may_claim(self, case: EnrolmentCase) -> bool:
        """Tell whether this clerk may claim it; the first of two may not be the second."""
        match case.state:
            case CaseState.WAITING:
                return True
            case CaseState.SECOND_WANTED:
                return case.first_reviewer != self.me
            case CaseState.CLAIMED:
                return case.claimed_by == self.me
            case _:
                return False
