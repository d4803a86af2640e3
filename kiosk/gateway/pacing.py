"""When to ask the publisher next: rules without a clock, a thread or a socket.

Announcements are believed for what they bring. While they come and lead to
something new, nobody asks without one; when they stop, or lead nowhere, the
publisher is asked every second as if there were none.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

# So many announcements in a row may lead nowhere, since an answer to one may
# already hold what the next announces; from then on each waits its turn.
_IDLE_CALLS = 3
_MOST_DOUBLINGS = 16


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Hold the seconds between questions.

    ``poll`` lies between two without announcements, ``silence`` is how long
    announcements may bring nothing before they no longer count, ``longest``
    the most after failures. ``jitter`` is the share by which gateways differ,
    so that a thousand of them do not ask at the same instant.
    """

    poll: float = 1.0
    silence: float = 15.0
    longest: float = 30.0
    jitter: float = 0.2

    def back_off(self, failures: int, spread: float) -> float:
        """Return the pause after so many failures: doubled each time, up to ``longest``.

        ``spread`` is a random number from 0 to 1.
        """
        doubled = self.poll * 2.0 ** min(failures - 1, _MOST_DOUBLINGS)
        return min(doubled, self.longest) * (1 - self.jitter * spread)

    def between_polls(self, spread: float) -> float:
        """Return a pause around ``poll``."""
        return self.poll * (1 + self.jitter * (2 * spread - 1))


class Pace:
    """Remember how the last questions went; ``spread`` gives random numbers from 0 to 1."""

    def __init__(self, rhythm: Rhythm, spread: Callable[[], float]) -> None:
        self._rhythm = rhythm
        self._spread = spread
        self._failures = 0
        self._idle_calls = 0
        self._announced_at: float | None = None

    def refreshed(self, now: float, *, news: bool, called: bool) -> None:
        """Note an answer, whether it held news and whether an announcement led to it."""
        self._failures = 0
        if called:
            self._idle_calls = 0 if news else self._idle_calls + 1
            self._announced_at = now if news else self._announced_at

    def failed(self, *, called: bool) -> None:
        """Note that there was no answer, or none that is to be trusted."""
        self._failures += 1
        self._idle_calls += called

    def pause(self, now: float, *, hearing: bool) -> float:
        """Return how long to wait for an announcement before asking without one."""
        if self._failures:
            return self._rhythm.back_off(self._failures, self._spread())
        if hearing and self._announced_at is not None:
            left = self._announced_at + self._rhythm.silence - now
            if left > 0:
                return left
        return self._rhythm.between_polls(self._spread())

    def deafness(self) -> float:
        """Return how long to wait before even an announcement counts: mostly not at all.

        A stream that announces without end, with nothing behind it, leads to
        no more questions than asking at intervals does.
        """
        if self._idle_calls <= _IDLE_CALLS:
            return 0.0
        if self._failures:
            return self._rhythm.back_off(self._failures, self._spread())
        return self._rhythm.between_polls(self._spread())
