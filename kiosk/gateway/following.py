"""Keep a follower up to date in the background, for threads and for asyncio.

>>> with FollowerThread(follower, on_failure=log_failure):
...     serve(Verifier(follower, audience="https://models.example.org"))

One thread asks the publisher and swaps publications in; a second one listens
to its announcements (server-sent events) and only ever wakes the first. So a
stream that lies, stalls or never ends costs no more than asking every second
would. Start the threads after a server has forked its workers, in each of
them; they may share a state folder.
"""

from __future__ import annotations

import asyncio
import random
import threading
import time
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, Protocol, Self

from kiosk.gateway.errors import PublicationError, PublicationStaleError
from kiosk.gateway.event_source import EventSource
from kiosk.gateway.listening import Listener
from kiosk.gateway.pacing import Pace, Rhythm

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from kiosk.gateway.listening import Announcements, Signal
    from kiosk.gateway.snapshot import PublicationSnapshot

STOP_SECONDS = 10.0
_RHYTHM = Rhythm()


class Follows(Protocol):
    """Follow a publication; ``Follower`` does."""

    @property
    def snapshot(self) -> PublicationSnapshot | None:
        """Return the newest trusted publication, ``None`` before the first."""
        ...

    @property
    def events_url(self) -> str:
        """Return where announcements are, empty for nowhere."""
        ...

    def refresh(self) -> PublicationSnapshot:
        """Trust the current publication, or raise ``PublicationError``."""
        ...

    def restore(self) -> PublicationSnapshot | None:
        """Trust what was accepted before, if anything was."""
        ...

    def recall(self) -> PublicationSnapshot:
        """Trust an old publication as of when it was signed."""
        ...


class FollowerThread:
    """Follow in the background, from ``start`` (or ``with``) to ``stop``.

    What was accepted before a restart serves at once, as old as it is.
    ``on_change`` is given each snapshot that is newer than the one before, by
    its content or by its ``signed_at`` alone; ``on_failure`` each error, while
    the snapshot held grows old. Both are called from the thread and shall not
    raise: it would end, and the gateway refuse by age. ``source`` announces;
    by default the publisher does where ``follower`` knows its address.

    ``rhythm``, ``clock`` (seconds, from anywhere), ``spread`` (random numbers
    from 0 to 1) and the two signals are handed in by tests.
    """

    def __init__(
        self,
        follower: Follows,
        *,
        on_change: Callable[[PublicationSnapshot], object] | None = None,
        on_failure: Callable[[PublicationError], object] | None = None,
        source: Announcements | None = None,
        rhythm: Rhythm = _RHYTHM,
        clock: Callable[[], float] = time.monotonic,
        spread: Callable[[], float] = random.random,
        called: Signal | None = None,
        ended: Signal | None = None,
    ) -> None:
        self._follower = follower
        self._on_change = on_change
        self._on_failure = on_failure
        self._clock = clock
        self._called: Signal = called or threading.Event()
        self._ended: Signal = ended or threading.Event()
        self._pace = Pace(rhythm, spread)
        self._threads = [threading.Thread(target=self.run, name="kiosk-follower", daemon=True)]
        self._source = source
        if source is None and follower.events_url:
            self._source = EventSource(follower.events_url, silence=rhythm.silence)
        self._listener: Listener | None = None
        if self._source is not None:
            self._listener = Listener(
                self._source,
                self._called.set,
                rhythm,
                clock=clock,
                spread=spread,
                ended=self._ended,
            )
            listening = threading.Thread(
                target=self._listener.run, name="kiosk-announcements", daemon=True
            )
            self._threads.append(listening)
        self.last_error: PublicationError | None = None

    @property
    def snapshot(self) -> PublicationSnapshot | None:
        """Return the newest trusted publication, so that a verifier can ask here too."""
        return self._follower.snapshot

    @property
    def hearing(self) -> bool:
        """Tell whether the publisher's announcements come through now."""
        return self._listener is not None and self._listener.hearing

    def start(self) -> None:
        """Begin; returns at once."""
        for thread in self._threads:
            thread.start()

    def stop(self, seconds: float = STOP_SECONDS) -> None:
        """End, and wait so long for what is under way.

        A file that comes slowly may take longer (``fetchers.TOTAL_SECONDS``);
        the thread then ends with it, and does not keep the program alive.
        """
        self._ended.set()
        self._called.set()
        if self._source is not None:
            self._source.close()
        for thread in self._threads:
            if thread.ident is not None and thread is not threading.current_thread():
                thread.join(seconds)

    def __enter__(self) -> Self:
        """Start."""
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop."""
        self.stop()

    def run(self) -> None:
        """Follow until the end, in the thread that calls."""
        self.restore()
        called = False
        while not self._ended.is_set():
            self._refresh(called=called)
            called = self._rest()

    def restore(self) -> None:
        """Trust what was accepted before, in the thread that calls, unless that was done.

        ``run`` does so first; whoever calls it before ``start`` can decide at once.
        """
        if self._follower.snapshot is not None:
            return
        try:
            snapshot = self._follower.restore()
        except PublicationError as error:
            self._fail(error)
            return
        if snapshot is not None:
            self._tell(snapshot)

    def _refresh(self, *, called: bool) -> None:
        before = self._follower.snapshot
        try:
            after = self._follower.refresh()
        except PublicationError as error:
            self._pace.failed(called=called)
            self._fail(error)
            if isinstance(error, PublicationStaleError) and before is None:
                self._recall()
            return
        self.last_error = None
        news = before is None or (before.signed_at, before.content_digest) != (
            after.signed_at,
            after.content_digest,
        )
        self._pace.refreshed(self._clock(), news=news, called=called)
        if news:
            self._tell(after)

    def _recall(self) -> None:
        """Take what an address still shows of a publisher that has been away for long."""
        try:
            self._tell(self._follower.recall())
        except PublicationError as error:
            self._fail(error)

    def _rest(self) -> bool:
        """Wait until it is time to ask; tell whether an announcement ended the wait."""
        if self._listener is not None:
            self._listener.hang_up_if_silent()
        deafness = self._pace.deafness()
        if deafness and self._ended.wait(deafness):
            return False
        pause = self._pace.pause(self._clock(), hearing=self.hearing)
        called = self._called.wait(max(0.0, pause - deafness))
        self._called.clear()
        return called

    def _tell(self, snapshot: PublicationSnapshot) -> None:
        if self._on_change is not None:
            self._on_change(snapshot)

    def _fail(self, error: PublicationError) -> None:
        self.last_error = error
        if self._on_failure is not None:
            self._on_failure(error)


@asynccontextmanager
async def following(
    follower: Follows,
    *,
    on_change: Callable[[PublicationSnapshot], object] | None = None,
    on_failure: Callable[[PublicationError], object] | None = None,
    **more: Any,
) -> AsyncIterator[FollowerThread]:
    """Follow while the block runs, with callbacks on the event loop of the caller.

    Verifying lists takes the processor for tens of milliseconds, so it stays
    in a thread; the loop only looks at the snapshot. ``more`` goes to
    ``FollowerThread``.
    """
    loop = asyncio.get_running_loop()
    inside = True

    def on_loop(callback: Callable[[Any], object] | None) -> Callable[[Any], None]:
        def arrive(value: Any) -> None:
            if inside and callback is not None:
                callback(value)

        def send(value: Any) -> None:
            if inside:
                loop.call_soon_threadsafe(arrive, value)

        return send

    thread = FollowerThread(
        follower, on_change=on_loop(on_change), on_failure=on_loop(on_failure), **more
    )
    thread.start()
    try:
        yield thread
    finally:
        inside = False
        await asyncio.to_thread(thread.stop)
