"""How often a code, badge or number may be tried at one station.

The count belongs to the machine, not to the registrant: whoever wipes the
screen and begins again has no more tries than before. It holds no input.
"""

from __future__ import annotations

from dataclasses import dataclass
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
class Throttle:
    """Hold the misses since the last hit, and when the next try is heard."""

    misses: int = 0
    closed_until: datetime | None = None

    def open_at(self, now: datetime) -> bool:
        """Tell whether a try is heard."""
        return self.closed_until is None or now >= self.closed_until

    def missed(self, now: datetime) -> Throttle:
        """Count a miss: the fourth waits 30 seconds, each further one twice as long."""
        misses = self.misses + 1
        if misses <= FREE_MISSES:
            return Throttle(misses)
        doublings = min(misses - FREE_MISSES - 1, _DOUBLINGS)
        return Throttle(misses, now + min(FIRST_WAIT * 2**doublings, LONGEST_WAIT))

    def hit(self) -> Throttle:
        """Forget the misses: who knows a code may mistype the next one."""
        return Throttle()


@dataclass(frozen=True, slots=True)
class Attempts:
    """Hold both counts of a machine: of who registers, and of staff's code."""

    registering: Throttle = Throttle()
    leaving: Throttle = Throttle()


def lost_counts(now: datetime) -> Throttle:
    """Give what a machine begins with whose counts are lost or altered: closed, for longest."""
    return Throttle(FREE_MISSES + _DOUBLINGS, now + LONGEST_WAIT)
