"""Keep a station open: each registrant meets a process in which nobody stood before.

The window runs in a process of its own, which holds all that a registrant
enters. Erasing is not enough there: what a program has freed still stands in
its memory, and no wipe reaches the insides of every library. So the process
itself ends. While one window serves, the next one is made ready out of sight;
when the first has been wiped, it keeps a neutral cover on the screen until the
next one shows, and only then goes. Nothing is handed from one to the other.

A window that crashes is replaced in the same way, and so is one that has
frozen: its GUI thread says every few seconds that it lives. A station whose next window
does not come says so on its cover: it stays closed rather than serve on with a
memory in which somebody stood.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

LEFT_BY_STAFF: Final = 0
REFUSED: Final = 2
"""What a station that is not set up, or whose kit is out of date, ends with."""
FIRST_PAUSE: Final = 1.0
LONGEST_PAUSE: Final = 60.0
STANDBY_AFTER: Final = 1.0
"""Seconds that a window which just opened has the machine for itself."""
SHOWN_WITHIN: Final = 15.0
"""Seconds after which a wiped window says that the next one does not come."""
HUNG_AFTER: Final = 120.0
"""Seconds after which a window that does not start or show is given up; machines may be slow."""
GONE_WITHIN: Final = 8.0
"""Seconds in which a window lets its devices go; then it is killed."""
ALIVE_EVERY: Final = 4.0
"""Seconds after which a window says again that its GUI thread works."""
SILENT_AFTER: Final = 20.0
"""Seconds without a word after which a window is frozen, and killed; machines may be slow."""
STOOD_STILL_AFTER: Final = 10.0
"""Seconds between two looks after which it was the keeper itself that stood still."""
STEADY_AFTER: Final = 60.0
"""Seconds after which a window that crashes did not crash at once."""


class Word(StrEnum):
    """Name what the keeper and a window say to each other."""

    READY = "ready"
    """The window is made and can be shown."""
    SHOWN = "shown"
    """It covers the screen."""
    ALIVE = "alive"
    """Its GUI thread works."""
    WIPED = "wiped"
    """Somebody's entries are erased; the cover shows, and nobody is served."""
    SHOW = "show"
    """To the window: cover the screen and serve."""
    ALONE = "alone"
    """To the window: the one before is gone, the keys are yours."""
    CLOSED = "closed"
    """To the window: the next one does not come; say so."""


class Window(Protocol):
    """Stand for the process of one window."""

    def tell(self, word: str) -> None:
        """Say a word to it; one that is gone hears nothing."""

    def end(self) -> None:
        """Ask it to go."""

    def kill(self) -> None:
        """End it at once."""


@dataclass(slots=True)
class _Next:
    """Hold the window that comes next, and how far it is."""

    window: Window
    opened_at: float
    ready: bool = False
    told_at: float | None = None

    def hangs(self, now: float) -> bool:
        """Tell whether it takes too long to start, or to show once it was told to."""
        since = self.opened_at if self.told_at is None else self.told_at
        return (self.told_at is not None or not self.ready) and now - since >= HUNG_AFTER


class Keeper:
    """Decide which window serves; reports come in, words go out.

    ``outcome`` is the exit code once there is nothing left to keep. ``again``
    tells whether a crashed window is replaced. ``note`` takes the name of what
    happened, for the log. ``silent_after`` is how many seconds a window that
    serves, or waits to, may say nothing.
    """

    def __init__(
        self,
        open_window: Callable[[], Window],
        now: Callable[[], float],
        note: Callable[[str], None],
        *,
        again: bool = True,
        silent_after: float = SILENT_AFTER,
    ) -> None:
        self._silent_after = silent_after
        self._ticked_at = now()
        self._heard_at: dict[Window, float] = {}
        self._open, self._now, self._note, self._again = open_window, now, note, again
        self._serving: Window | None = None
        self._serving_since = now()
        self._wiped_at: float | None = None
        self._closed = False
        self._next: _Next | None = None
        self._leaving: dict[Window, float] = {}
        self._open_at: float | None = now()
        self._show_from = now()
        self._pause = 0.0
        self.outcome: int | None = None

    @property
    def windows(self) -> tuple[Window, ...]:
        """Give every window that has not ended."""
        serving = () if self._serving is None else (self._serving,)
        following = () if self._next is None else (self._next.window,)
        return (*serving, *following, *self._leaving)

    def hear(self, window: Window, word: str) -> None:
        """Take what a window says."""
        following = self._next
        self._heard_at[window] = self._now()
        if word == Word.WIPED and window is self._serving:
            self._wiped_at, self._pause, self._show_from = self._now(), 0.0, self._now()
            if following is None:
                self._open_at = self._now()
        elif following is not None and window is following.window:
            if word == Word.READY:
                following.ready = True
            elif word == Word.SHOWN:
                self._hand_over(window)
        self.tick()

    def ended(self, window: Window, code: int) -> None:
        """Take that a process is gone, and with which exit code."""
        self._heard_at.pop(window, None)
        if window in self._leaving:
            del self._leaving[window]
            if self._serving is not None:
                self._serving.tell(Word.ALONE)
        elif window is self._serving:
            self._serving_ended(code)
        elif self._next is not None and window is self._next.window:
            self._next_ended(code)
        self.tick()

    def tick(self) -> None:
        """Do what is due."""
        now = self._now()
        if self.outcome is not None:
            return
        for window, latest in tuple(self._leaving.items()):
            if now >= latest:
                window.kill()
        self._kill_silent(now)
        if self._next is None and self._open_at is not None and now >= self._open_at:
            self._open_next()
        if self._wiped_at is not None and now - self._wiped_at >= SHOWN_WITHIN:
            self._close()
        following = self._next
        if following is None:
            return
        waits = following.ready and following.told_at is None
        if self._wanted and waits and now >= self._show_from:
            following.told_at = now
            following.window.tell(Word.SHOW)
        if following.hangs(now):
            self._note("window hangs")
            following.window.kill()

    def _kill_silent(self, now: float) -> None:
        """Kill a window that has frozen: its end is then reported like that of any other.

        After the machine slept, or gave the keeper no time, all are waited for
        anew. One that leaves or begins to show has a time of its own.
        """
        stood_still = now - self._ticked_at >= STOOD_STILL_AFTER
        self._ticked_at = now
        following = self._next
        begins = None if following is None or following.told_at is None else following.window
        for window, heard_at in self._heard_at.items():
            if stood_still:
                self._heard_at[window] = now
            elif window is begins or window in self._leaving:
                continue
            elif now - heard_at >= self._silent_after:
                self._note("window frozen")
                self._heard_at[window] = now
                window.kill()

    def due_in(self) -> float:
        """Give the seconds after which to `tick` without a report."""
        if self._open_at is not None or self._leaving or self._wanted:
            return 0.25
        return min(5.0, self._silent_after / 4)

    def stop(self) -> None:
        """Have every window go: the machine shuts down."""
        self.outcome = LEFT_BY_STAFF
        for window in self.windows:
            window.end()

    @property
    def _wanted(self) -> bool:
        return self._serving is None or self._wiped_at is not None

    def _open_next(self) -> None:
        self._open_at = None
        try:
            self._next = _Next(self._open(), self._now())
        except OSError:
            self._note("window did not start")
            self._close()
            self._open_at = self._now() + self._longer()

    def _hand_over(self, window: Window) -> None:
        now = self._now()
        before, self._serving, self._next = self._serving, window, None
        self._serving_since, self._wiped_at, self._closed = now, None, False
        self._open_at = now + STANDBY_AFTER
        self._note("window shown")
        if before is None:
            window.tell(Word.ALONE)
        else:
            self._leaving[before] = now + GONE_WITHIN
            before.end()

    def _serving_ended(self, code: int) -> None:
        self._serving, self._wiped_at = None, None
        if code == LEFT_BY_STAFF or not self._again:
            self._note("window closed")
            self.stop()
            self.outcome = code
            return
        self._note("window crashed")
        now = self._now()
        if now - self._serving_since >= STEADY_AFTER:
            self._pause = 0.0
        self._show_from = now + self._pause
        if self._next is None:
            self._open_at = self._show_from
        self._longer()

    def _next_ended(self, code: int) -> None:
        self._next = None
        if code == REFUSED and self._serving is None:
            self.outcome = REFUSED
            return
        if self._serving is None and not self._again:
            self.outcome = code
            return
        self._note("window did not start")
        self._close()
        self._open_at = self._now() + self._longer()

    def _close(self) -> None:
        """Have the wiped window say that nobody is served; until then it only waits."""
        if self._serving is not None and self._wiped_at is not None and not self._closed:
            self._closed = True
            self._note("station closed")
            self._serving.tell(Word.CLOSED)

    def _longer(self) -> float:
        """Wait twice as long as before, up to a minute: a broken machine does not flicker."""
        self._pause = min(max(2 * self._pause, FIRST_PAUSE), LONGEST_PAUSE)
        return self._pause
