"""When a registrant who does nothing is asked, and when what they entered is wiped.

Pure rules with the time handed in: seconds of a clock that never goes back
and that runs on while the machine sleeps. One touch or key gives all the time
again, as often as it takes (WCAG 2.2, success criterion 2.2.1, asks for ten).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from kiosk.flows.registration_state import Page

USUAL_PATIENCE: Final = 60.0
"""Seconds without a touch before the countdown begins, on a page that is quickly answered."""
READING_PATIENCE: Final = 180.0
"""The same on pages that are read or that need both hands."""
COUNTDOWN: Final = 30.0
"""Seconds that are counted down, seen and heard; never fewer than 20."""
_UNHURRIED: Final = frozenset({Page.NOTICE, Page.STATEMENT, Page.CAPTURE})


class Idleness(Enum):
    """Name how long nobody has touched anything."""

    AWAKE = "awake"
    COUNTING = "counting"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class IdleClock:
    """Hold when somebody last touched the machine, and how often a countdown was extended."""

    touched_at: float
    extensions: int = 0


@dataclass(frozen=True, slots=True)
class IdleLook:
    """Hold what a look at the clock says; ``seconds_left`` counts only while counting."""

    idleness: Idleness
    seconds_left: int = 0


AWAKE: Final = IdleLook(Idleness.AWAKE)


def patience(page: Page) -> float:
    """Give the seconds that a page waits before the countdown."""
    return READING_PATIENCE if page in _UNHURRIED else USUAL_PATIENCE


def look(clock: IdleClock, page: Page, now: float, *, carries: bool = True) -> IdleLook:
    """Tell whether to wait, count down or wipe.

    ``carries`` tells whether there is anything of a registrant, be it only
    their language: an untouched attract screen has nothing to wipe.
    """
    if not carries:
        return AWAKE
    counted = now - clock.touched_at - patience(page)
    if counted < 0:
        return AWAKE
    left = COUNTDOWN - counted
    if left <= 0:
        return IdleLook(Idleness.EXPIRED)
    return IdleLook(Idleness.COUNTING, seconds_left=-int(-left // 1))


def touch(clock: IdleClock, page: Page, now: float) -> IdleClock:
    """Give all the time again; too late is too late: an expired clock stays so."""
    match look(clock, page, now).idleness:
        case Idleness.EXPIRED:
            return clock
        case Idleness.COUNTING:
            return IdleClock(now, clock.extensions + 1)
        case Idleness.AWAKE:
            return replace(clock, touched_at=now)
