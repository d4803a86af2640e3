"""What may happen at the desk's queue: acts of the clerk, outcomes of the lane."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.enrolments import CaseReason, EnrolmentCase
    from kiosk.domain.errors import KioskError
    from kiosk.flows.desk_queue_state import Sieve, VerdictKind
    from kiosk.services.onboarding_case import OnboardingCase


@dataclass(frozen=True, slots=True)
class Looked:
    """Ask for the list afresh."""


@dataclass(frozen=True, slots=True)
class Listed:
    """Carry the list as it stood at an instant."""

    ticket: int
    rows: tuple[EnrolmentCase, ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class SieveChosen:
    """Show other cases."""

    sieve: Sieve


@dataclass(frozen=True, slots=True)
class NextWanted:
    """Claim the case that has waited longest."""


@dataclass(frozen=True, slots=True)
class CaseWanted:
    """Claim this case."""

    case_id: str


@dataclass(frozen=True, slots=True)
class CodeGiven:
    """Claim the case that a registrant's continuation code names."""

    code: str


@dataclass(frozen=True, slots=True)
class Claimed:
    """Carry the case that is this clerk's now, or that nothing was left to claim."""

    ticket: int
    case: EnrolmentCase | None


@dataclass(frozen=True, slots=True)
class VerdictGiven:
    """Decide about the case held, for a reason from its list.

    ``found`` is the case as this clerk would approve it, for the second look.
    """

    kind: VerdictKind
    reason: CaseReason
    found: OnboardingCase | None = None


@dataclass(frozen=True, slots=True)
class CodeHandedOn:
    """Say that the registrant has been given the new code of a case."""

    case_id: str


@dataclass(frozen=True, slots=True)
class VerdictUndone:
    """Take the last verdict back, within its ten seconds."""


@dataclass(frozen=True, slots=True)
class VerdictStands:
    """Say that the ten seconds are over."""


@dataclass(frozen=True, slots=True)
class Approved:
    """Say that the case held was approved and its token issued."""


@dataclass(frozen=True, slots=True)
class PutBackWanted:
    """Put the case held back where it waited."""


@dataclass(frozen=True, slots=True)
class HandOverWanted:
    """End the shift: put everything that is mine back, with a note for the next."""

    note: str


@dataclass(frozen=True, slots=True)
class Stored:
    """Say that what was asked for is stored.

    ``count`` cases went back by a hand-over; ``code`` is the new one of a case
    that was sent back.
    """

    ticket: int
    count: int = 0
    code: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Failed:
    """Carry why something asked for did not happen."""

    ticket: int
    error: KioskError


@dataclass(frozen=True, slots=True)
class StoreLost:
    """Say that the store does not answer."""


@dataclass(frozen=True, slots=True)
class StoreBack:
    """Say that the store answers."""


Event = (
    Looked
    | Listed
    | SieveChosen
    | NextWanted
    | CaseWanted
    | CodeGiven
    | Claimed
    | VerdictGiven
    | CodeHandedOn
    | VerdictUndone
    | VerdictStands
    | Approved
    | PutBackWanted
    | HandOverWanted
    | Stored
    | Failed
    | StoreLost
    | StoreBack
)
