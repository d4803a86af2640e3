"""Listen to announcements, connection after connection, and call for each one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from kiosk.gateway.errors import PublicationError
from kiosk.gateway.event_source import NoMoreEventsError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kiosk.gateway.event_stream import ServerSentEvent
    from kiosk.gateway.pacing import Rhythm


class Announcements(Protocol):
    """Announce that there is something new; ``EventSource`` does."""

    retry_seconds: float

    def listen(self) -> Iterable[ServerSentEvent]:
        """Yield what comes over one connection."""
        ...

    def hang_up(self) -> None:
        """End this connection."""
        ...

    def close(self) -> None:
        """End this connection and have no other."""
        ...


class Signal(Protocol):
    """Wait for something; ``threading.Event`` does."""

    def wait(self, timeout: float) -> bool:
        """Return whether it is set, after so many seconds at most."""
        ...

    def is_set(self) -> bool:
        """Tell whether it is set."""
        ...

    def set(self) -> None:
        """Set it, and wake who waits."""
        ...

    def clear(self) -> None:
        """Take it back."""
        ...


class Listener:
    """Call for each announcement, and once more when a connection is lost.

    Whoever is called finds out what there is to it; from a lost connection on,
    ``hearing`` is false and the publisher has to be asked.
    """

    def __init__(
        self,
        source: Announcements,
        call: Callable[[], None],
        rhythm: Rhythm,
        *,
        clock: Callable[[], float],
        spread: Callable[[], float],
        ended: Signal,
    ) -> None:
        self._source = source
        self._call = call
        self._rhythm = rhythm
        self._clock = clock
        self._spread = spread
        self._ended = ended
        # Since when this connection has brought no event, None without one.
        self._silent_since: float | None = None
        self._heard = False
        self.hearing = False
        self.last_error: PublicationError | None = None

    def run(self) -> None:
        """Listen until the end, or until the server wants nobody to."""
        failures = 0
        while not self._ended.is_set():
            self._heard = False
            try:
                self._hear_out()
            except NoMoreEventsError as error:
                self.last_error = error
                return
            except PublicationError as error:
                self.last_error = error
            failures = 1 if self._heard else failures + 1
            pause = self._rhythm.back_off(failures, self._spread())
            asked = min(self._source.retry_seconds, self._rhythm.longest)
            if self._ended.wait(max(pause, asked)):
                return

    def hang_up_if_silent(self) -> None:
        """Give up a connection over which no event came for too long."""
        since = self._silent_since
        if since is not None and self._clock() - since > self._rhythm.silence:
            self._source.hang_up()

    def _hear_out(self) -> None:
        """Listen to one connection until it ends."""
        self._silent_since = self._clock()
        try:
            for _ in self._source.listen():
                self._heard = self.hearing = True
                self._silent_since = self._clock()
                self._call()
        finally:
            self._silent_since = None
            if self.hearing:
                self.hearing = False
                self._call()
