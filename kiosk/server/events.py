"""Announce each new timestamp to all who listen: server-sent events (WHATWG HTML, section 9.2).

An event says that there is something new, and its number; the gateway fetches
and verifies. Ten thousand listeners cost little because each is a connection
and nothing else: it is taken over from the HTTP server once the request is
read, has no task of its own, and an announcement is one write each.
"""

from __future__ import annotations

import asyncio
import ipaddress
import time
from collections import Counter
from email.utils import formatdate
from http import HTTPStatus
from typing import TYPE_CHECKING

from kiosk.server.front_objects import combined_headers, plain_answer
from kiosk.server.protocol import TAKE_OVER

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.types import Receive, Scope, Send

    from kiosk.server.front_metrics import FrontMetrics
    from kiosk.server.front_state import Current

RETRY_MILLISECONDS = 1000
# A gateway takes a connection for dead that brings nothing for fifteen seconds.
KEEP_ALIVE_SECONDS = 10.0
REFUSED_SECONDS = b"30"
_KEEP_ALIVE = b":\n\n"
# Who has not read this much, hundreds of events, does not listen any more.
_MOST_UNREAD = 16 << 10
_AT_ONCE = 250
_NETWORK_BITS = 64
_HEADERS = (
    ("content-type", "text/event-stream"),
    ("cache-control", "no-store"),
    ("x-accel-buffering", "no"),  # nginx would wait for more
    ("connection", "close"),
)


class Subscriptions:
    """Hold the connections of all who listen, and write to them.

    ``has_room`` tells whether one more may be held, ``most_per_address`` is
    how many one client may have.
    """

    def __init__(
        self, has_room: Callable[[], bool], most_per_address: int, metrics: FrontMetrics
    ) -> None:
        self.has_room = has_room
        self._most_per_address = most_per_address
        self._metrics = metrics
        self._from: Counter[str] = Counter()
        self._subscribers: set[Subscriber] = set()
        self._next: bytes | None = None
        self._writing: asyncio.Task[None] | None = None
        self._written_at = 0.0

    def __len__(self) -> int:
        """Count those who listen."""
        return len(self._subscribers)

    def has_place_for(self, client: str) -> bool:
        """Tell whether one more of a `counted_client` may be held."""
        return not client or self._from[client] < self._most_per_address

    def add(self, subscriber: Subscriber) -> None:
        """Write to this one from now on."""
        self._subscribers.add(subscriber)
        self._from[subscriber.client] += 1

    def discard(self, subscriber: Subscriber) -> None:
        """Forget one whose connection ended."""
        if subscriber in self._subscribers:
            self._subscribers.remove(subscriber)
            self._from[subscriber.client] -= 1
            if not self._from[subscriber.client]:
                del self._from[subscriber.client]

    def announce(self, version: int) -> None:
        """Write an event to everybody; one that still waits gives way to a newer one."""
        self._metrics.announcements += 1
        self._write(_event(version))

    async def keep_alive(self, seconds: float = KEEP_ALIVE_SECONDS) -> None:
        """Write a comment whenever nothing else was written for so long; never returns."""
        while True:
            await asyncio.sleep(max(0.0, self._written_at + seconds - time.monotonic()))
            if time.monotonic() - self._written_at >= seconds:
                self._write(_KEEP_ALIVE)

    def close(self) -> None:
        """End all connections; what is written already still arrives."""
        for subscriber in list(self._subscribers):
            subscriber.transport.close()

    def _write(self, data: bytes) -> None:
        self._written_at = time.monotonic()
        self._next = data
        if self._writing is None or self._writing.done():
            self._writing = asyncio.create_task(self._write_all())

    async def _write_all(self) -> None:
        """Write in portions, so that requests in between do not wait for ten thousand writes."""
        while (data := self._next) is not None:
            self._next = None
            began = time.perf_counter()
            for number, subscriber in enumerate(list(self._subscribers), 1):
                subscriber.transport.write(data)
                if number % _AT_ONCE == 0:
                    await asyncio.sleep(0)
            self._metrics.announcing_seconds = time.perf_counter() - began


class Subscriber(asyncio.Protocol):
    """Be one connection that listens; what it sends, and falling far behind, ends it."""

    __slots__ = ("_subscriptions", "client", "transport")

    def __init__(
        self, subscriptions: Subscriptions, transport: asyncio.Transport, client: str = ""
    ) -> None:
        self._subscriptions, self.transport, self.client = subscriptions, transport, client
        transport.set_write_buffer_limits(high=_MOST_UNREAD)

    def data_received(self, data: bytes) -> None:
        """End a connection on which anything more is asked."""
        del data
        self.transport.close()

    def pause_writing(self) -> None:
        """End a connection whose other end reads nothing."""
        self.transport.abort()

    def connection_lost(self, exc: Exception | None) -> None:
        """Give up the place."""
        del exc
        self._subscriptions.discard(self)


class EventsEndpoint:
    """Answer ``/events``: where the listener is behind, with the present state at once."""

    def __init__(
        self, subscriptions: Subscriptions, current: Current, metrics: FrontMetrics
    ) -> None:
        self._subscriptions, self._current, self._metrics = subscriptions, current, metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Take one listener in, or refuse: there is no room, or this client has too much of it."""
        del receive
        client = counted_client(scope)
        if scope["query_string"]:
            await plain_answer(send, HTTPStatus.NOT_FOUND)
        elif scope["method"] == "HEAD":
            headers = [(name.encode(), value.encode()) for name, value in _HEADERS]
            await send({"type": "http.response.start", "status": 200, "headers": headers})
            await send({"type": "http.response.body"})
        elif not self._subscriptions.has_room():
            await self._refuse(send, HTTPStatus.SERVICE_UNAVAILABLE)
        elif not self._subscriptions.has_place_for(client):
            await self._refuse(send, HTTPStatus.TOO_MANY_REQUESTS)
        else:
            self._metrics.count("events", HTTPStatus.OK)
            self._take_in(scope, client)

    async def _refuse(self, send: Send, status: HTTPStatus) -> None:
        self._metrics.count("events", status)
        again = b"retry-after", REFUSED_SECONDS
        await plain_answer(send, status, again, (b"connection", b"close"))

    def _take_in(self, scope: Scope, client: str) -> None:
        seen = combined_headers(scope).get("last-event-id", "")
        stamp = self._current.stamp
        first = f"retry: {RETRY_MILLISECONDS}\n:\n\n".encode()
        if stamp is not None and seen != str(stamp.version):
            first += _event(stamp.version)
        transport: asyncio.Transport = scope["extensions"][TAKE_OVER]["take"]()
        subscriber = Subscriber(self._subscriptions, transport, client)
        self._subscriptions.add(subscriber)
        transport.set_protocol(subscriber)
        lines = [
            *(f"{name}: {value}" for name, value in _HEADERS),
            f"date: {formatdate(usegmt=True)}",
        ]
        head = "\r\n".join(["HTTP/1.1 200 OK", *lines, "", ""])
        transport.write(head.encode() + first)


def counted_client(scope: Scope) -> str:
    """Give by what a client's connections are counted; empty for those that are not.

    That is its address, or the 64 bits of one of IPv6 that name its network
    (RFC 4291, section 2.5.4). What a header says of others is anybody's word.
    Who is on this machine is not counted: a proxy here speaks for many.
    """
    client = scope.get("client")
    if client is None:
        return ""
    address = ipaddress.ip_address(client[0].partition("%")[0])
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped is None:
            network = ipaddress.ip_network((address, _NETWORK_BITS), strict=False)
            return "" if address.is_loopback else str(network)
        address = address.ipv4_mapped
    return "" if address.is_loopback else str(address)


def _event(version: int) -> bytes:
    return f"id: {version}\nevent: timestamp\ndata: {version}\n\n".encode()
