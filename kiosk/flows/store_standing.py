"""How the store stands, seen from one desk: there or away, and what is kept sealed meanwhile."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class StoreStanding:
    """Hold since when the store is away, ``None`` while it answers, and what follows.

    ``kept`` cases lie sealed on this machine; ``delivered`` are those that went
    into the queue since it was away last. ``can_keep`` tells whether this desk
    has what it needs to seal one.
    """

    away_since: datetime | None = None
    kept: int = 0
    delivered: int = 0
    can_keep: bool = True

    @property
    def away(self) -> bool:
        """Tell whether the store does not answer."""
        return self.away_since is not None
