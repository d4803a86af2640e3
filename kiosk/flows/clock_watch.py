"""Notice that a machine's clock was moved while the program runs.

Directives bind on their second and tokens end on theirs, so a clock that was
set by hand, or jumps, changes decisions. What passes on a steady clock that
nobody can set is compared with what passes on the wall clock.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

TOLERANCE = timedelta(seconds=30)
"""What clocks that are kept right drift, and are corrected by, in small steps."""


@dataclass(frozen=True, slots=True)
class ClockState:
    """Hold where both clocks stood when they were last believed, and how far they part.

    ``steady`` is in seconds on a clock that goes on while the machine sleeps.
    ``skew`` is how much further the wall clock has come than the steady one.
    """

    wall: datetime
    steady: float
    skew: timedelta = timedelta()

    @property
    def jumped(self) -> bool:
        """Tell whether a person should look at the clock."""
        return abs(self.skew) > TOLERANCE


def believe(wall: datetime, steady: float) -> ClockState:
    """Take both clocks as right: at the start, and when a person says so."""
    return ClockState(wall, steady)


def look(state: ClockState, wall: datetime, steady: float) -> ClockState:
    """Give how far the clocks part now.

    A drift that stays small is forgotten, or it would add up over weeks.
    """
    skew = (wall - state.wall) - timedelta(seconds=steady - state.steady)
    if abs(skew) <= TOLERANCE:
        return believe(wall, steady)
    return replace(state, skew=skew)
