"""Watch whether the store answers; have this desk's outbox ready, and deliver it when it does."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from kiosk.app.crash_report import explain_unexpected
from kiosk.domain.errors import KioskError, UnreachableError
from kiosk.domain.operators import PERMISSIONS, Act
from kiosk.flows.store_standing import StoreStanding

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.app.station_inbox import Collected
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.ports import Clock

_CLOSING_SECONDS = 10.0


class Outbox(Protocol):
    """Be the outbox of this desk, bound to its store."""

    def prepare(self, session: OperatorSession) -> None:
        """Have a kit at hand that is not about to end."""

    def ready(self) -> bool:
        """Tell whether a case could be kept without the store."""

    def waiting(self) -> int:
        """Count the cases that are kept."""

    def deliver(self) -> Collected:
        """Put what is kept into the queue, oldest first."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Set, in seconds, how often to ask a store that answers, and one that is away."""

    there: float = 5.0
    away: float = 2.0


class StoreWatch:
    """Look at the store now and then, on a thread of its own, whoever is signed in.

    ``reach`` asks the store for little, and raises `UnreachableError` while
    it is away. ``report`` is called on that thread with every new standing, and
    once more whenever somebody had it looked; ``complain`` with what went wrong
    besides, once while it lasts, and with cases that the store refused.
    """

    def __init__(
        self,
        reach: Callable[[], object],
        outbox: Outbox,
        clock: Clock,
        report: Callable[[StoreStanding], object],
        complain: Callable[[Collected | KioskError], object],
        *,
        pace: Pace | None = None,
    ) -> None:
        self._reach, self._outbox, self._clock = reach, outbox, clock
        self._report, self._complain = report, complain
        self._pace = pace or Pace()
        self._wake, self._closing, self._asked = (threading.Event() for _ in range(3))
        self._entered: OperatorSession | None = None
        self._failing = ""
        self.standing = StoreStanding()
        self._thread = threading.Thread(target=self._run, name="store watch", daemon=True)

    @property
    def away(self) -> bool:
        """Tell whether the store did not answer when it was last asked. On any thread."""
        return self.standing.away

    def start(self) -> None:
        """Begin; what a desk that was closed has kept is delivered at once."""
        self._thread.start()

    def enter(self, session: OperatorSession) -> None:
        """Have the outbox made ready for a desk at which somebody signed in."""
        if session.roles & PERMISSIONS[Act.PREPARE_OUTBOX]:
            self._entered = session
        self.look_now()

    def look_now(self) -> None:
        """Look at once and report, whether anything is new or not."""
        self._asked.set()
        self._wake.set()

    def close(self) -> None:
        """Finish the case under way and stop; what is left is kept."""
        self._closing.set()
        self._wake.set()
        self._thread.join(_CLOSING_SECONDS)

    def look(self) -> None:
        """Ask the store, make the outbox ready, deliver it; report what is new."""
        asked = self._asked.is_set()
        self._asked.clear()
        before = self.standing
        after = self._look(before)
        self.standing = after
        if asked or after != before:
            self._report(after)

    def _run(self) -> None:
        while not self._closing.is_set():
            self.look()
            self._wake.wait(self._pace.away if self.away else self._pace.there)
            self._wake.clear()

    def _look(self, before: StoreStanding) -> StoreStanding:
        since, delivered = before.away_since, before.delivered
        try:
            self._reach()
            since = None
            self._prepare()
            delivered += self._deliver()
        except UnreachableError:
            since, delivered = before.away_since or self._clock(), 0
        except KioskError as error:
            self._complain_once(error)
        except Exception as error:  # noqa: BLE001 -- a watch must outlive a fault
            self._complain_once(KioskError(explain_unexpected(error)))
        else:
            self._failing = ""
        return StoreStanding(since, self._outbox.waiting(), delivered, self._outbox.ready())

    def _prepare(self) -> None:
        session = self._entered
        if session is None:
            return
        self._entered = None
        try:
            self._outbox.prepare(session)
        except UnreachableError:
            self._entered = session  # once it is back
            raise

    def _deliver(self) -> int:
        """Deliver all that is kept; tell of each round, for it may be long."""
        delivered = 0
        while not self._closing.is_set():
            found = self._outbox.deliver()
            delivered += found.taken
            if found.refusals:
                self._complain(found)
            if not found.left:
                break
            self._report(replace(self.standing, kept=found.left))
        return delivered

    def _complain_once(self, error: KioskError) -> None:
        if self._failing != str(error):
            self._failing = str(error)
            self._complain(error)
