"""What the dashboard asks of the program, and what its numbers open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from kiosk.domain.operators import Act
    from kiosk.services.dashboard import DashboardNumbers


@dataclass(frozen=True, slots=True)
class Need:
    """Hold one thing that waits for a person, and the place where it is done."""

    sentence: str
    place: str


@dataclass(frozen=True, slots=True)
class StoreHealth:
    """Hold how the store is: where, how large (bytes, 0 where that is not known)."""

    database: str
    size: int = 0
    free: int = 0


@dataclass(frozen=True, slots=True)
class Overview:
    """Hold everything that the dashboard shows, as of one instant."""

    numbers: DashboardNumbers
    needs: Sequence[Need]
    health: StoreHealth


class DashboardPorts(Protocol):
    """Serve the dashboard of one session."""

    zone: ZoneInfo

    def may(self, act: Act) -> bool:
        """Tell whether the session's roles include an act."""

    def now(self) -> datetime:
        """Give the present instant."""

    def overview(self) -> Overview:
        """Count everything. *Slow*."""
