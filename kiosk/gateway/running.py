"""One gateway at work: what it follows, decides by, logs and counts, from start to stop.

>>> settings = GatewaySettings.from_environment(os.environ)
>>> with RunningGateway(settings, name="forward-auth") as gateway:
...     verdict = gateway.guard.judge(request)

Every adapter has one of these and asks its ``guard``.
"""

from __future__ import annotations

import asyncio
import logging
import os
import re
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Self

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root

from kiosk.domain.errors import KioskError
from kiosk.gateway.check_in import CheckInClient, CheckIns, GatewayCredential
from kiosk.gateway.decision_log import AppendedFile, DecisionLog
from kiosk.gateway.errors import TrustRootError
from kiosk.gateway.follower import Follower
from kiosk.gateway.following import FollowerThread
from kiosk.gateway.guard import Guard
from kiosk.gateway.metrics import GatewayMetrics
from kiosk.gateway.settings import STANDARD_OUTPUT, GatewaySettings
from kiosk.gateway.state import GatewayState
from kiosk.gateway.verifier import Verifier

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.gateway.decision_log import TextSink
    from kiosk.gateway.errors import PublicationError
    from kiosk.gateway.guard import Witness
    from kiosk.gateway.snapshot import PublicationSnapshot

__all__ = ["GatewaySettings", "RunningGateway", "read_trust"]

ROOT_MAX_LENGTH = 512 * 1024
_ROOT_REMEDY = "Give the file root.json that the issuer's admins handed out."
_NAME = re.compile(r"[A-Za-z0-9._-]{1,64}")
_LOG = logging.getLogger("kiosk.gateway")


class RunningGateway:
    """Run one gateway, from ``start`` (or ``with``, or ``async with``) to ``stop``.

    ``name`` stands in its log and its metrics. What was accepted before a
    restart decides as soon as ``start`` returns, as old as it is, without a
    network; before the first publication everything is refused. ``guard`` may
    be asked from any thread and on an event loop: it reads memory only, about
    0.1 ms for a new token.

    Worker processes may share the settings, the state folder and the log;
    each needs a gateway at work of its own. A process that was forked from
    one with a gateway at work calls ``start`` again, since threads and
    connections stayed behind; there, and while it runs, ``start`` costs
    nothing to call again. Metrics count one process.

    ``on_change`` and ``on_failure`` are called as ``FollowerThread`` says.
    Raises a ``KioskError`` for settings that cannot be used.
    """

    guard: Guard
    verifier: Verifier
    follower: Follower
    thread: FollowerThread

    def __init__(
        self,
        settings: GatewaySettings,
        *,
        name: str,
        on_change: Callable[[PublicationSnapshot], object] | None = None,
        on_failure: Callable[[PublicationError], object] | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        if not _NAME.fullmatch(name):
            raise KioskError(
                "The name of the gateway cannot be used.",
                "Use up to 64 letters, digits, dots, hyphens and underscores.",
            )
        self.settings = settings
        self.name = name
        self._on_change = on_change
        self._on_failure = on_failure
        self._clock = clock
        self._trust = read_trust(settings.trust)
        self._log = _open_log(settings.decision_log, name)
        self._credential: GatewayCredential | None = None
        if settings.credential is not None:
            self._credential = GatewayCredential.read(settings.credential)
        self._starting = threading.Lock()
        # The process that it is at work in, None while it is not.
        self._process: int | None = None
        self._used = False
        self._assemble()

    @property
    def snapshot(self) -> PublicationSnapshot | None:
        """Return the publication that is decided by, ``None`` before the first."""
        return self.follower.snapshot

    @property
    def running(self) -> bool:
        """Tell whether it is at work in this process."""
        return self._process == os.getpid()

    def start(self, wait: float = 0.0) -> None:
        """Begin to follow, and wait so many seconds for a first publication.

        Raises ``GatewayStateError`` for a state folder that cannot be written to.
        """
        if not self.running:
            with self._starting:
                self._start()
        self._present.wait(wait)

    def stop(self) -> None:
        """End following; decisions go on by what is known, and it grows old."""
        with self._starting:
            if self.running:
                self.thread.stop()
                if self.check_ins is not None:
                    self.check_ins.stop()
            self._process = None

    def metrics_text(self) -> str:
        """Return what Prometheus reads; ``metrics.CONTENT_TYPE`` is its type."""
        return self._metrics.render(self._clock())

    def __enter__(self) -> Self:
        """Start."""
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop."""
        self.stop()

    async def __aenter__(self) -> Self:
        """Start beside the event loop: lists from the disk are verified first."""
        await asyncio.to_thread(self.start)
        return self

    async def __aexit__(self, *_: object) -> None:
        """Stop beside the event loop."""
        await asyncio.to_thread(self.stop)

    def _start(self) -> None:
        if self.running:
            return
        if self._used:
            self._assemble()
        with GatewayState(self.settings.state).exclusive():
            pass  # A folder that cannot be used is found out now, not in the thread.
        self._used = True
        self.thread.restore()
        self.thread.start()
        if self.check_ins is not None:
            self.check_ins.start()
        self._process = os.getpid()

    def _assemble(self) -> None:
        settings, clock = self.settings, self._clock
        self._present = threading.Event()
        self._last_failure = ""
        self.check_ins: CheckIns | None = None
        if self._credential is not None:
            self.check_ins = CheckIns(CheckInClient(self._credential), clock=clock)
        self.follower = Follower(
            settings.publication,
            self._trust,
            settings.state,
            models=settings.models,
            clock=clock,
        )
        self.thread = FollowerThread(
            self.follower, on_change=self._changed, on_failure=self._failed
        )
        self.verifier = Verifier(self.follower, settings.audience, clock=clock)
        self._metrics = GatewayMetrics(self.follower, self._log, gateway=self.name)
        witnesses: list[Witness] = [self._metrics]
        if self._log is not None:
            witnesses.append(self._log)
        self.guard = Guard(
            self.verifier,
            self.follower,
            rules=settings.rules,
            witnesses=witnesses,
            shadow=settings.shadow,
            type_base=settings.type_base,
            clock=clock,
        )

    def _changed(self, snapshot: PublicationSnapshot) -> None:
        self._present.set()
        if self.check_ins is not None:
            self.check_ins.applied(snapshot)
        if self._last_failure:
            self._last_failure = ""
            _LOG.info("%s: the publication can be followed again.", self.name)
        if self._on_change is not None:
            self._on_change(snapshot)

    def _failed(self, error: PublicationError) -> None:
        self._metrics.note_failure(error)
        if f"{error}" != self._last_failure:
            self._last_failure = f"{error}"
            _LOG.warning("%s: %s", self.name, error)
        if self._on_failure is not None:
            self._on_failure(error)


def read_trust(path: Path) -> bytes:
    """Read the pinned ``root.json``.

    Raises ``TrustRootError`` for one that cannot be read, or that its own
    keys have not signed (TUF specification, section 5.3.4).
    """
    try:
        with path.open("rb") as file:
            data = file.read(ROOT_MAX_LENGTH)
    except OSError as error:
        raise TrustRootError("The pinned root of trust cannot be read.", _ROOT_REMEDY) from error
    try:
        root = Metadata[Root].from_bytes(data)
        root.signed.verify_delegate(Root.type, root.signed_bytes, root.signatures)
    except (RepositoryError, ValueError) as error:
        raise TrustRootError("The pinned root of trust is none.", _ROOT_REMEDY) from error
    return data


def _open_log(place: str, name: str) -> DecisionLog | None:
    if not place:
        return None
    try:
        sink: TextSink = sys.stdout if place == STANDARD_OUTPUT else AppendedFile(Path(place))
    except OSError as error:
        raise KioskError(
            "The decision log cannot be written to.",
            "Name a file in a folder that the gateway may write to.",
        ) from error
    return DecisionLog(sink, gateway=name)
