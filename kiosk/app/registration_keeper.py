"""Keep a station open: a window that crashes is opened again, on the attract screen.

The window runs in a process of its own, which holds all that a registrant
enters. When that process dies, its memory goes with it; the one that opens
next knows nothing of who stood there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

LEFT_BY_STAFF: Final = 0
REFUSED: Final = 2
"""What a station that is not set up, or whose kit is out of date, ends with."""
FIRST_PAUSE: Final = 1.0
LONGEST_PAUSE: Final = 60.0


def keep_open(run: Callable[[], int], pause: Callable[[float], None]) -> int:
    """Run the window until staff leave it, or it says why it cannot open.

    ``run`` opens it once and gives its exit code. Each crash in a row waits
    twice as long as the one before, up to a minute, so that a machine that
    cannot work does not flicker.
    """
    seconds = FIRST_PAUSE
    while (code := run()) not in (LEFT_BY_STAFF, REFUSED):
        pause(seconds)
        seconds = min(2 * seconds, LONGEST_PAUSE)
    return code
