"""Bound what one connection may cost: uvicorn's HTTP protocol with deadlines and places.

The server below reads for as long as a client cares to drip, a header of any
length, and has no end of connections. A publisher meets the whole network, so
each request has its time, from the first byte of its head to the last byte of
its answer, and a newcomer beyond the most connections cuts off the one whose
time is up next: dawdlers do not keep others out.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from kiosk.server.announcing import LISTENERS_PER_ADDRESS

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable

    from uvicorn.config import Config
    from uvicorn.server import ServerState

    from kiosk.server.front_metrics import FrontMetrics

TAKE_OVER = "kiosk.take_over"
"""The extension of a scope whose ``take`` gives the connection away, for good."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Hold what a connection may take: seconds, bytes, requests sent ahead of their answers.

    ``idle_seconds`` is for the wait between requests, which uvicorn bounds itself;
    ``listeners_per_address`` how many connections of one client may listen.
    """

    head_seconds: float = 10.0
    request_seconds: float = 30.0
    idle_seconds: float = 20.0
    head_bytes: int = 16 << 10
    sent_ahead: int = 8
    connections: int = 1024
    listeners_per_address: int = LISTENERS_PER_ADDRESS


class Connections:
    """Know the connections that are open, each with when its time is up."""

    def __init__(self, limits: Limits, metrics: FrontMetrics, clock: Callable[[], float]) -> None:
        self.limits, self._metrics, self._clock = limits, metrics, clock
        self._deadlines: dict[FrontProtocol, float] = {}

    def __len__(self) -> int:
        """Count them; those that were taken over are not among them."""
        return len(self._deadlines)

    def admit(self, newcomer: FrontProtocol) -> None:
        """Take a connection in, and make room first where there is none."""
        if len(self._deadlines) >= self.limits.connections:
            self._cut_off(min(self._deadlines, key=self._deadlines.__getitem__), "crowded")
        self.give(newcomer, self.limits.head_seconds)

    def give(self, connection: FrontProtocol, seconds: float) -> None:
        """Give a connection so much time from now."""
        self._deadlines[connection] = self._clock() + seconds

    def forget(self, connection: FrontProtocol) -> None:
        """Let go of a connection that ended or was taken over."""
        self._deadlines.pop(connection, None)

    def cut_off_late(self) -> None:
        """Cut off what is over its time; to be called every second or so."""
        now = self._clock()
        for connection in [each for each, until in self._deadlines.items() if until < now]:
            self._cut_off(connection, "late")

    def _cut_off(self, connection: FrontProtocol, reason: str) -> None:
        self._metrics.cut_off[reason] += 1
        self.forget(connection)
        connection.transport.abort()


class FrontProtocol(HttpToolsProtocol):
    """Read requests of one connection within its limits; ``connections`` are set by a subclass."""

    registry: Connections

    def __init__(
        self,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:
        super().__init__(config, server_state, app_state, _loop)
        self._unread = 0
        self._refused = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # as the base
        """Begin to count time."""
        super().connection_made(transport)
        self.registry.admit(self)

    def connection_lost(self, exc: Exception | None) -> None:
        """Give up the place."""
        self.registry.forget(self)
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Read on, unless the head of a request is longer than any needs to be.

        The same goes for what is no head and no body: what a client writes
        beside its chunks, and the fields behind them (RFC 9112 section 7.1).
        """
        if self._refused:
            return
        self._unread += len(data)
        super().data_received(data)
        if self._unread > self.registry.limits.head_bytes:
            self._refuse(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)

    def on_message_begin(self) -> None:
        """Count time and bytes anew: here a request begins."""
        super().on_message_begin()
        if self.cycle is None or self.cycle.response_complete:
            self.registry.give(self, self.registry.limits.head_seconds)

    def on_headers_complete(self) -> None:
        """Start on the request, unless its head or what was sent ahead is too much."""
        self._unread = 0
        limits = self.registry.limits
        head = len(self.url) + sum(len(name) + len(value) + 4 for name, value in self.headers)
        if head > limits.head_bytes or len(self.pipeline) >= limits.sent_ahead:
            self._refuse(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
        if self._refused:
            return
        self.scope["extensions"] = {TAKE_OVER: {"take": self._take_over}}
        self.registry.give(self, limits.request_seconds)
        super().on_headers_complete()
        self.headers = []  # fields behind the body are not the head's (RFC 9110 section 6.5.1)

    def on_body(self, body: bytes) -> None:
        """Take a piece of a body, unless its request was refused."""
        self._unread = 0
        if not self._refused:
            super().on_body(body)

    def on_message_complete(self) -> None:
        """Take the end of a request, unless it was refused."""
        if not self._refused:
            super().on_message_complete()

    def _refuse(self, status: HTTPStatus) -> None:
        if self._refused:
            return
        self._refused = True
        line = f"HTTP/1.1 {status.value} {status.phrase}\r\n"
        self.transport.write(f"{line}connection: close\r\ncontent-length: 0\r\n\r\n".encode())
        self.transport.close()

    def _take_over(self) -> asyncio.Transport:
        """Give the connection away; whoever asks writes the answer and sets its protocol."""
        self.registry.forget(self)
        self.connections.discard(self)
        self._unset_keepalive_if_required()
        self.cycle.response_started = self.cycle.response_complete = True
        self.flow.resume_reading()
        return self.transport


def protocol_for(registry: Connections) -> type[FrontProtocol]:
    """Make the protocol class of one server: uvicorn makes its instances itself."""
    return type("FrontProtocol", (FrontProtocol,), {"registry": registry})


def raise_descriptor_limit() -> int:
    """Ask for as many descriptors as this account may have; return how many there are."""
    if sys.platform == "win32":
        return 1 << 13  # its C library's; sockets are not among them
    import resource  # noqa: PLC0415 -- there is none on Windows

    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = _MOST_DESCRIPTORS if hard == resource.RLIM_INFINITY else hard
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
    return most


_MOST_DESCRIPTORS = 1 << 20
