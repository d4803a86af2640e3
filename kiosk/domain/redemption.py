"""What a registrant takes home: a one-time code, and tokens that renew themselves for a while."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datetime import datetime

FREE_MISSES: Final = 3
"""Misses in a row that cost nothing: people mistype."""
FIRST_WAIT: Final = timedelta(seconds=30)
LONGEST_WAIT: Final = timedelta(minutes=15)
_DOUBLINGS: Final = 5


@dataclass(frozen=True, slots=True)
class RedemptionCode:
    """Hold a code that was offered at the desk, without the code.

    It is for a person or for a service: the id of the other is empty. ``jti``
    names the desk's token that it stands beside: redeeming puts another in
    its place. ``ended_at`` is when it was used, or ended by a newer
    offer; ``None`` while it is open.
    """

    id: str
    person_id: str
    jti: str
    offered_at: datetime
    expires_at: datetime
    ended_at: datetime | None = None
    service_id: str = ""

    def good_at(self, now: datetime) -> bool:
        """Tell whether it may be redeemed."""
        return self.ended_at is None and self.offered_at <= now < self.expires_at

    def ended(self, at: datetime) -> RedemptionCode:
        """Give it used or ended; what has ended stays as it ended."""
        return self if self.ended_at is not None else replace(self, ended_at=at)


@dataclass(frozen=True, slots=True)
class RefreshFamily:
    """Hold one computer's right to new access tokens: all refresh tokens since one redemption.

    It is a person's or a service's, as its code was. ``jti`` is its one living
    access token, ``expires_at`` that token's end.
    ``jkt`` is the thumbprint (RFC 7638) of the key that all of them are bound
    to, empty for bearer tokens. ``ends_at`` is when it ends whatever is done
    meanwhile; ``renewals`` are the last renewals, oldest first.
    """

    id: str
    person_id: str
    jti: str
    jkt: str
    began_at: datetime
    renewed_at: datetime
    expires_at: datetime
    ends_at: datetime
    renewals: tuple[datetime, ...] = ()
    ended_at: datetime | None = None
    service_id: str = ""

    def good_at(self, now: datetime) -> bool:
        """Tell whether it may be renewed."""
        return self.ended_at is None and self.began_at <= now < self.ends_at

    def ended(self, at: datetime) -> RefreshFamily:
        """Give it ended; what has ended stays as it ended."""
        return self if self.ended_at is not None else replace(self, ended_at=at)


@dataclass(frozen=True, slots=True)
class RefreshToken:
    """Hold one refresh token, by its hash (hex SHA-256).

    ``spent_at`` is when it was first used. ``answers`` counts how often it was
    answered: more than once where an answer was lost.
    """

    hash: str
    family_id: str
    issued_at: datetime
    spent_at: datetime | None = None
    answers: int = 0


@dataclass(frozen=True, slots=True)
class Attempts:
    """Count misses under one key: the beginning of a code, or everything there is."""

    misses: int = 0
    last_at: datetime | None = None
    closed_until: datetime | None = None

    def open_at(self, now: datetime) -> bool:
        """Tell whether a try is heard."""
        return self.closed_until is None or now >= self.closed_until

    def missed(self, now: datetime) -> Attempts:
        """Count a miss: the fourth waits 30 seconds, each further one twice as long."""
        misses = self.misses + 1
        if misses <= FREE_MISSES:
            return Attempts(misses, now)
        doublings = min(misses - FREE_MISSES - 1, _DOUBLINGS)
        return Attempts(misses, now, now + min(FIRST_WAIT * 2**doublings, LONGEST_WAIT))
