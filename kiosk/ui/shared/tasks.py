"""Carry slow work off the GUI thread, one piece after the other.

There is one lane, so two pieces of work never race each other, and an
outcome comes back by one queued signal on the thread of the window that asked.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from kiosk.domain.errors import KioskError

Outcome = TypeVar("Outcome")
UnexpectedHandler = Callable[[BaseException], object]
_END: Final = None


class UnexpectedError(KioskError):
    """Stand for an exception that only the application's handler has seen."""


@dataclass(frozen=True, slots=True)
class _Job:
    """Hold one piece of work and who waits for it."""

    run: Callable[[], Any]
    on_done: Callable[[Any], object]
    on_error: Callable[[KioskError], object]
    context: QObject
    ticket: Ticket


class Ticket:
    """Let whoever asked lose interest: a cancelled outcome is not delivered.

    Work that has begun runs to its end, because nothing can be stopped in the
    middle of a transaction; its outcome is dropped.
    """

    def __init__(self) -> None:
        self._cancelled = threading.Event()

    @property
    def cancelled(self) -> bool:
        """Tell whether nobody waits any more."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Stop waiting."""
        self._cancelled.set()


class Lane(QObject):
    """Run work on one thread of its own.

    `run` takes who asks, a function that knows no widget, and two that run on
    the GUI thread: ``on_done`` gets its result, which says what changed; ``on_error``
    gets a `KioskError`. Any other exception goes to ``on_unexpected``, the
    application's handler, and ``on_error`` gets an `UnexpectedError`, so that
    no window waits for an outcome that never comes. An outcome whose
    ``context`` has been destroyed is dropped, as Qt drops a connection: the
    page may be gone with the session it belonged to. ``failed`` carries every
    `KioskError`, after whoever asked had it. `close` finishes what is queued and
    joins.
    """

    busy_changed = Signal(bool)
    failed = Signal(object)
    _finished = Signal(object, object, object)

    def __init__(self, on_unexpected: UnexpectedHandler, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on_unexpected = on_unexpected
        self._jobs: queue.Queue[_Job | None] = queue.Queue()
        self._waiting = 0
        self._closed = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name="kiosk-lane", daemon=True)
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Tell whether anything runs, waits or has not been delivered yet."""
        return self._waiting > 0

    def run(
        self,
        context: QObject,
        fn: Callable[[], Outcome],
        on_done: Callable[[Outcome], object],
        on_error: Callable[[KioskError], object],
    ) -> Ticket:
        """Queue ``fn``; raises `KioskError` when the lane is closed."""
        if self._closed:
            raise KioskError("The program is closing.", "Start it again to go on.")
        ticket = Ticket()
        self._waiting += 1
        if self._waiting == 1:
            self.busy_changed.emit(True)
        self._jobs.put(_Job(fn, on_done, on_error, context, ticket))
        return ticket

    def close(self, *, drop_waiting: bool = False) -> None:
        """Take no more work, finish what is queued (or drop it), join the thread.

        Outcomes that come after this are not delivered: their windows are gone.
        """
        if self._closed:
            return
        self._closed = True
        if drop_waiting:
            self._drop()
        self._jobs.put(_END)
        self._thread.join()
        self._finished.disconnect(self._deliver)

    def _drop(self) -> None:
        while True:
            try:
                self._jobs.get_nowait()
            except queue.Empty:
                return

    def _work(self) -> None:
        while (job := self._jobs.get()) is not _END:
            if job.ticket.cancelled:
                self._finished.emit(job, None, None)
                continue
            try:
                result = job.run()
            except Exception as error:  # noqa: BLE001 - the one task runner; nothing is swallowed.
                self._finished.emit(job, None, error)
            else:
                self._finished.emit(job, result, None)
            # Neither the work nor its result may live on in this idle thread.
            job = result = None

    @Slot(object, object, object)
    def _deliver(self, job: _Job, result: object, error: BaseException | None) -> None:
        self._waiting -= 1
        if self._waiting == 0:
            self.busy_changed.emit(False)
        if error is not None and not isinstance(error, KioskError):
            self._on_unexpected(error)
            error = UnexpectedError(
                "Something went wrong that the program did not foresee.",
                "Try again; if it happens again, give the log file to whoever looks after it.",
            )
        wanted = not job.ticket.cancelled and isValid(job.context)
        if not isinstance(error, KioskError):
            if wanted:
                job.on_done(result)
            return
        if wanted:
            job.on_error(error)
        self.failed.emit(error)
