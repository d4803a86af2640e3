"""Keep the publication true: publish after every change, say in between that it still stands.

The window does this for its own folder while it is open; ``kiosk publish``
does it with every window closed, and while it runs the window leaves it to it:
two publishers with different lifetimes must not take turns.
"""

from __future__ import annotations

import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from filelock import FileLock, Timeout

from kiosk.app.crash_report import explain_unexpected
from kiosk.domain.errors import KioskError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from kiosk.domain.issuer import PublicationRecord
    from kiosk.services.change_ports import Changes

LOCK_FILE = "publisher.lock"
_CLOSING_SECONDS = 10.0
_SHORTEST_PAUSE = 0.01
_CHANGES_SECONDS = 1.0


class OtherPublisherError(KioskError):
    """Report that another process publishes this store."""


class Work(Protocol):
    """Be what a publishing thread does, bound to one store and one folder."""

    def publish(self, *, anew: bool) -> PublicationRecord | None:
        """Publish what changed, or everything ``anew``; give the record, or nothing."""

    def refresh(self) -> None:
        """Sign the timestamp again."""

    def log_size(self) -> int:
        """Give the number of log entries: it grows with every change of the store."""

    def seconds_until_change(self) -> float | None:
        """Say in how many seconds time alone changes a decision, ``None`` for never."""


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Set, in seconds, how often to look for changes, sign the timestamp, sign everything.

    ``renew`` lies well below the week for which lists and keys are signed, so
    that an issuer where nothing happens stays published.
    """

    watch: float = 0.5
    refresh: float = 5.0
    renew: float = 24 * 3600.0


def hold_publishing(home: Path, *, wait: float = _CLOSING_SECONDS) -> FileLock:
    """Take the store's publishing lock for good, or raise `OtherPublisherError`.

    An open window takes the lock for moments only, so a publisher that starts
    waits for the end of the moment and from then on publishes alone.
    """
    lock = FileLock(home / LOCK_FILE, mode=0o600)
    try:
        lock.acquire(timeout=wait)
    except Timeout:
        raise OtherPublisherError(
            "Another process publishes this store already.",
            "Leave it running, or stop it and try again.",
        ) from None
    except OSError:
        raise KioskError(
            "The folder of the store cannot be written.",
            "Give this account the right to write there; a publisher signs and counts.",
        ) from None
    return lock


@contextmanager
def momentary_turn(home: Path) -> Iterator[bool]:
    """Take the lock for one turn; give false while a publisher holds it."""
    lock = FileLock(home / LOCK_FILE, mode=0o600)
    try:
        lock.acquire(blocking=False)
    except Timeout:
        yield False
        return
    try:
        yield True
    finally:
        lock.release()


@contextmanager
def every_turn() -> Iterator[bool]:
    """Give every turn to a process that holds the lock for good."""
    yield True


def _no_turn() -> KioskError:
    return KioskError(
        "The lock beside the store cannot be taken, so nothing is published.",
        "Check that the folder of the store is there and may be written to.",
    )


def call_at_changes(changes: Changes, thread: PublishingThread, ended: threading.Event) -> None:
    """Have a thread look at once whenever the store was changed, until ``ended``."""
    while not ended.is_set():
        if changes.wait(_CHANGES_SECONDS):
            thread.request()


class PublishingThread:
    """Publish on a thread of its own; outcomes are reported on that thread.

    ``report`` is called with a record after each publication and with an
    error whenever one fails; the thread goes on and tries again with the next
    watch, so a full disk that was cleared needs no restart. ``clock`` gives
    seconds that never go back; being called does not put off what is due.
    """

    def __init__(
        self,
        work: Work,
        report: Callable[[PublicationRecord | KioskError], None],
        *,
        turn: Callable[[], AbstractContextManager[bool]] = every_turn,
        rhythm: Rhythm | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._clock = clock
        self._work, self._report, self._turn = work, report, turn
        self._rhythm = rhythm or Rhythm()
        self._wake = threading.Event()
        self._closing = threading.Event()
        self._seen = -1
        self._failing: dict[str, str] = {}
        self._thread = threading.Thread(target=self._run, name="publishing", daemon=True)

    def start(self) -> None:
        """Begin; the first turn publishes at once."""
        self._thread.start()

    def request(self) -> None:
        """Look for changes now instead of at the next watch."""
        self._wake.set()

    def close(self) -> None:
        """Finish the turn under way and stop."""
        self._closing.set()
        self._wake.set()
        self._thread.join(_CLOSING_SECONDS)

    def _run(self) -> None:
        refreshed = renewed = self._clock()
        while not self._closing.is_set():
            now = self._clock()
            try:
                with self._turn() as ours:
                    if not ours or now - renewed >= self._rhythm.renew:
                        self._seen, renewed = -1, now
                    if ours:
                        self._attempt("publish", self._publish_changes)
                        if now - refreshed >= self._rhythm.refresh:
                            self._attempt("refresh", self._work.refresh)
                            refreshed = now
            except OSError:
                self._report_once("turn", _no_turn())
            except KioskError as error:
                self._report_once("turn", error)
            else:
                self._failing.pop("turn", None)
            self._wake.wait(self._pause())
            self._wake.clear()

    def _pause(self) -> float:
        """Wait until the next watch, but no longer than until an instant that changes a decision.

        A directive comes into force on its second, whatever the rhythm.
        """
        until_change = self._work.seconds_until_change()
        if until_change is None or self._failing:
            return self._rhythm.watch
        return min(self._rhythm.watch, max(until_change, _SHORTEST_PAUSE))

    def _publish_changes(self) -> None:
        """Publish what was committed since the last look.

        What is committed while a publication is made may or may not be in it,
        so only what was there before counts as seen.
        """
        size = self._work.log_size()
        if size == self._seen and self._work.seconds_until_change() != 0.0:
            return
        record = self._work.publish(anew=self._seen < 0)
        self._seen = size
        if record is not None:
            self._report(record)

    def _attempt(self, name: str, act: Callable[[], None]) -> None:
        """Run one act; report a failure once, not at every turn while it lasts."""
        try:
            act()
        except KioskError as error:
            self._report_once(name, error)
        except Exception as error:  # noqa: BLE001 -- a publisher must outlive a fault
            self._report_once(name, KioskError(explain_unexpected(error)))
        else:
            self._failing.pop(name, None)

    def _report_once(self, name: str, error: KioskError) -> None:
        if self._failing.get(name) != str(error):
            self._failing[name] = str(error)
            self._report(error)
