"""What is asked of the store about tokens, and the places that they hold in the lists.

They are parts of `kiosk.services.ports.UnitOfWork`, apart for their number.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kiosk.domain.access import Shard, TokenRecord, TokenState


@dataclass(frozen=True, slots=True)
class TokenFilter:
    """Narrow a list of tokens; an empty filter takes all.

    ``person_ids`` and ``jti_prefix`` come from a search, ``jtis`` are a choice
    of tokens; ``live_at`` leaves
    out the tokens that expired before that instant, ``ends_before`` those that
    live until then or longer. ``issued_from`` and ``issued_until`` are a
    window of time, its end not in it. ``kid`` names the key that signed. Where
    ``service_ids`` are given, the tokens of these services are taken, beside
    those of ``person_ids``, which may be none.
    """

    state: TokenState | None = None
    person_ids: frozenset[str] | None = None
    jtis: frozenset[str] | None = None
    jti_prefix: str = ""
    live_at: datetime | None = None
    ends_before: datetime | None = None
    issued_from: datetime | None = None
    issued_until: datetime | None = None
    not_state: TokenState | None = None
    kid: str = ""
    service_ids: frozenset[str] = frozenset()

    def of_holder(self, person_id: str, service_id: str) -> bool:
        """Tell whether what belongs to this person, or to this service, is taken."""
        if self.person_ids is None and not self.service_ids:
            return True
        return person_id in (self.person_ids or ()) or service_id in self.service_ids


@dataclass(frozen=True, slots=True)
class TokenCounts:
    """Count the tokens that are alive at an instant, by state; valid ones that end soon."""

    valid: int = 0
    invalid: int = 0
    suspended: int = 0
    ending: int = 0


class Tokens(Protocol):
    """Keep token records; nothing personal is in them but their holder's random id."""

    def add(self, token: TokenRecord) -> None:
        """Store a token; the pair of shard and index is unique while it lives."""

    def get(self, jti: str) -> TokenRecord:
        """Give the record, or raise `NotFoundError`."""

    def of_person(self, person_id: str) -> Sequence[TokenRecord]:
        """Give a person's tokens, newest first."""

    def page(self, wanted: TokenFilter, offset: int, limit: int) -> Sequence[TokenRecord]:
        """Give tokens, newest first."""

    def count(self, wanted: TokenFilter) -> int:
        """Count the tokens that a filter takes."""

    def counts(self, now: datetime, soon: datetime) -> TokenCounts:
        """Count the living tokens by state, and the valid ones that end before ``soon``."""

    def jtis(self, wanted: TokenFilter) -> Sequence[str]:
        """Give the ids of the tokens that a filter takes, in the order of their places."""

    def of_service(self, service_id: str) -> Sequence[TokenRecord]:
        """Give a service's tokens, newest first."""

    def holders(self, wanted: TokenFilter) -> frozenset[str]:
        """Give the ids of the persons whose tokens a filter takes."""

    def set_state(self, jtis: Sequence[str], state: TokenState, reason: str) -> None:
        """Change the state of these tokens."""

    def taken(self, shard: str, idx: int, now: datetime) -> bool:
        """Tell whether a token that has not expired holds this index."""

    def occupancy(self, shard: str, now: datetime) -> int:
        """Count the live tokens of a shard."""


class Shards(Protocol):
    """Keep the shards of the status lists."""

    def add(self, shard: Shard) -> None:
        """Store a new shard; its secret is sealed."""

    def all(self) -> Sequence[Shard]:
        """Give all shards, oldest first."""

    def close(self, at: datetime) -> None:
        """Close every shard that is open."""
