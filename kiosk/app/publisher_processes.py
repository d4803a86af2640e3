"""Keep the publisher's two other processes running: the front and the signer.

One that ends is started again, after a pause that doubles while it keeps
ending. What each of them holds of the other is one socket that no third
process has a copy of; so a new front gets a new signer too: an answer meant
for the old one cannot reach a stranger.
"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from kiosk.domain.errors import KioskError
from kiosk.server.calls import CallBrokenError

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Mapping

    from kiosk.server.announcing import FrontLine
    from kiosk.server.remote_signer import Calls

_LOOK_SECONDS = 0.2
_FIRST_PAUSE = 0.1
_LONGEST_PAUSE = 10.0
# One that has run for so long did not fail at its start.
_SETTLED_SECONDS = 60.0


class Child(Protocol):
    """Be a process that was started."""

    def alive(self) -> bool:
        """Tell whether it still runs."""
        ...

    def end(self) -> None:
        """End it."""
        ...


class Front(Child, Protocol):
    """Be the process that meets the network."""

    @property
    def line(self) -> FrontLine:
        """Give the line to it."""
        ...


class Signer(Child, Protocol):
    """Be the process that holds the key of tokens."""

    @property
    def calls(self) -> Calls:
        """Give the way to call it from here."""
        ...

    @property
    def for_front(self) -> socket.socket:
        """Give the front's way to call it, to be handed over once."""
        ...


C = TypeVar("C", bound=Child)


class Kept(Generic[C]):
    """Keep one process running."""

    def __init__(
        self,
        name: str,
        start: Callable[[], C],
        report: Callable[[KioskError], None],
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._name, self._start, self._report, self._clock = name, start, report, clock
        self._pause = _FIRST_PAUSE
        self._started_at = self._not_before = 0.0
        self.child: C | None = None

    def begin(self) -> C:
        """Start it for the first time; what keeps it from starting is raised."""
        self.child = self._start()
        self._started_at = self._clock()
        return self.child

    def look(self) -> bool:
        """Start it again if it has ended and its pause is over; tell whether it was."""
        if self.child is not None:
            if self.child.alive():
                return False
            self._note_end(self.child)
        if self._clock() < self._not_before:
            return False
        try:
            self.begin()
        except (KioskError, OSError) as error:
            self._put_off()
            self._report(error if isinstance(error, KioskError) else _not_started(self._name))
            return False
        return True

    def renew(self) -> None:
        """End it; the next look starts another."""
        child, self.child = self.child, None
        if child is not None:
            child.end()

    def _note_end(self, child: C) -> None:
        if self._clock() - self._started_at >= _SETTLED_SECONDS:
            self._pause = _FIRST_PAUSE
        self._put_off()
        self.child = None
        child.end()
        self._report(
            KioskError(
                f"The {self._name} of the publisher has ended by itself.",
                "It is started again; if that keeps happening, look at what it says before.",
            )
        )

    def _put_off(self) -> None:
        self._not_before = self._clock() + self._pause
        self._pause = min(2 * self._pause, _LONGEST_PAUSE)


class PublisherProcesses:
    """Keep the front and the signer running, and each of them in touch with the other.

    The front is started first, when no store is open here. ``announce`` and
    ``call`` may come from any thread, whatever runs at the moment.
    """

    def __init__(
        self,
        start_front: Callable[[], Front],
        report: Callable[[KioskError], None],
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._report, self._clock = report, clock
        self._front: Kept[Front] = Kept("front", start_front, report, clock=clock)
        self._signer: Kept[Signer] | None = None
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name="processes", daemon=True)

    def begin_front(self) -> None:
        """Start the front; what keeps it from starting is raised."""
        self._front.begin()

    def begin_signer(self, start: Callable[[], Signer]) -> None:
        """Start the signer and bring the two together; from now on both are kept."""
        self._signer = Kept("signer", start, self._report, clock=self._clock)
        self._signer.begin()
        self._introduce(self._signer)
        self._thread.start()

    def announce(self) -> None:
        """Tell the front, if there is one, that the timestamp was replaced."""
        front = self._front.child
        if front is not None:
            front.line.announce()

    def call(self, name: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """Call the signer; raise `kiosk.server.calls.CallError`."""
        signer = None if self._signer is None else self._signer.child
        if signer is None:
            raise CallBrokenError
        return signer.calls.call(name, arguments)

    def close(self) -> None:
        """End both."""
        self._closing.set()
        if self._thread.ident is not None:
            self._thread.join()
        if self._front.child is not None:
            self._front.child.line.close()  # the two go at the same time
        if self._signer is not None:
            self._signer.renew()
        self._front.renew()

    def look(self) -> None:
        """See to both once."""
        new_front = self._front.look()
        if self._signer is None:
            return
        if new_front:
            self._signer.renew()
        if self._signer.look():
            self._introduce(self._signer)

    def _run(self) -> None:
        while not self._closing.wait(_LOOK_SECONDS):
            self.look()

    def _introduce(self, signer: Kept[Signer]) -> None:
        if self._front.child is not None and signer.child is not None:
            self._front.child.line.give_signer(signer.child.for_front)


def _not_started(name: str) -> KioskError:
    return KioskError(
        f"The {name} of the publisher cannot be started.",
        "Free memory and processes on this machine; it is tried again.",
    )
