"""The roster: whom an employer or partner announced, and invitations; neither proves anything."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.dates import PartialDate
    from kiosk.domain.facts import AffiliationKind


@dataclass(frozen=True, slots=True)
class RosterEntry:
    """Hold one line of a roster.

    ``number`` is the personnel number that the organisation gives, unique
    within it; ``badge`` what its badge reads as, or empty. The affiliation
    holds from ``since`` to ``until``, as in `kiosk.domain.facts.Affiliation`.
    ``left_at`` is when an import no longer named the entry.
    """

    id: str
    number: str
    name: str
    email: str
    organisation: str
    kind: AffiliationKind
    since: PartialDate
    until: PartialDate
    badge: str = ""
    left_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Invitation:
    """Hold one invitation; its code is known to whoever was invited and to nobody else.

    ``entry_id`` names the roster's entry that it is for, or is empty. It is
    good once, until ``expires_at``, unless it was withdrawn.
    """

    id: str
    entry_id: str
    created_at: datetime
    expires_at: datetime
    used_by: str = ""
    used_at: datetime | None = None
    withdrawn_at: datetime | None = None

    def good_at(self, now: datetime) -> bool:
        """Tell whether it may still be used."""
        return self.used_at is None and self.withdrawn_at is None and now < self.expires_at

    def used(self, case_id: str, now: datetime) -> Invitation:
        """Give the invitation after a case came by it."""
        return replace(self, used_by=case_id, used_at=now)
