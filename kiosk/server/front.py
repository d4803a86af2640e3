"""The part of the publisher that meets the network: no store, no key, nothing to be stolen.

It serves the folder that the publisher writes, announces each new timestamp,
tells how the publisher is, and passes on what needs a key. Nothing here
writes a line about who asked for what.
"""

from __future__ import annotations

import json
import time
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from starlette.routing import Route, Router

from kiosk.domain.oauth import METADATA_PATH
from kiosk.server.calls import CallError
from kiosk.server.endpoint import ENDPOINTS, METHOD
from kiosk.server.events import EventsEndpoint, Subscriptions
from kiosk.server.front_endpoints import SignerEndpoint, SignerLine, unavailable
from kiosk.server.front_files import PublishedFolder, PublishedObject
from kiosk.server.front_metrics import CONTENT_TYPE, FrontMetrics
from kiosk.server.front_objects import PublicationEndpoint, plain_answer, send_object
from kiosk.server.front_state import Current
from kiosk.server.protocol import Connections, Limits

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from starlette.types import ASGIApp, Receive, Scope, Send

# Keys are published well before they sign, and one that is struck off shall be gone soon.
KEPT_FOR_A_MINUTE = "public, max-age=60"
_SHARE_FOR_LISTENERS = 0.8
# Files, sockets to the other processes, what the loop needs.
_OWN_DESCRIPTORS = 32
_USUAL_LIMITS = Limits()


class Front:
    """Hold everything that answers, for one folder and one event loop.

    ``descriptors`` is how many this process may have open; listeners get four
    fifths of them, so that there are always some for those who ask. ``clock``
    gives seconds since the epoch, ``steady`` seconds that never go back.
    """

    def __init__(
        self,
        folder: Path,
        *,
        descriptors: int = 1024,
        limits: Limits = _USUAL_LIMITS,
        clock: Callable[[], float] = time.time,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        self._clock = clock
        self._room = int(descriptors * _SHARE_FOR_LISTENERS) - _OWN_DESCRIPTORS
        self.metrics = FrontMetrics()
        self.connections = Connections(limits, self.metrics, steady)
        self.subscriptions = Subscriptions(
            self._has_room, limits.listeners_per_address, self.metrics
        )
        self.signer = SignerLine()
        self._folder = PublishedFolder(folder)
        self._current = Current(self._folder)
        self.app = self._router()

    async def look(self) -> None:
        """Look at the timestamp, and announce it if it is a new one."""
        if await self._current.look() and self._current.stamp is not None:
            self.subscriptions.announce(self._current.stamp.version)

    def _has_room(self) -> bool:
        return len(self.subscriptions) + len(self.connections) < self._room

    def _router(self) -> ASGIApp:
        events = EventsEndpoint(self.subscriptions, self._current, self.metrics)
        get = ["GET"]
        routes = [
            Route("/events", events, methods=get),
            Route("/healthz", _Endpoint(self._health), methods=get),
            Route("/metrics", _Endpoint(self._metrics), methods=get),
            Route("/jwks.json", _Endpoint(self._key_set), methods=get),
            Route(METADATA_PATH, _Endpoint(self._metadata), methods=get),
            *(
                Route(each.path, SignerEndpoint(each, self.signer, self.metrics), methods=[METHOD])
                for each in ENDPOINTS.values()
            ),
        ]
        files = PublicationEndpoint(self._folder, self.metrics)
        router = Router(routes, redirect_slashes=False, default=files)

        async def app(scope: Scope, receive: Receive, send: Send) -> None:
            # A path has one spelling here: what is percent-encoded matches nothing.
            undecoded = scope["raw_path"].decode("latin-1")
            await router({**scope, "path": undecoded}, receive, send)

        return app

    async def _health(self, scope: Scope, send: Send) -> HTTPStatus:
        """Say whether gateways get what they need: a timestamp that has not expired."""
        del scope
        now, stamp = self._clock(), self._current.stamp
        fresh = self._current.fresh(now)
        state: dict[str, Any] = {"status": "ok" if fresh else "stale", "signer": self.signer.alive}
        if stamp is not None:
            state |= {"publication": stamp.publication, "age": round(now - stamp.signed_at, 3)}
        status = HTTPStatus.OK if fresh else HTTPStatus.SERVICE_UNAVAILABLE
        return await _say(send, status, "application/json", json.dumps(state))

    async def _metrics(self, scope: Scope, send: Send) -> HTTPStatus:
        del scope
        text = self.metrics.render(
            self._current.stamp,
            subscribers=len(self.subscriptions),
            connections=len(self.connections),
            signer=self.signer.alive,
        )
        return await _say(send, HTTPStatus.OK, CONTENT_TYPE, text)

    async def _key_set(self, scope: Scope, send: Send) -> HTTPStatus:
        """Serve the published key set under a name that stays (RFC 7517, section 8.5.2)."""
        found = await self._current.key_set()
        if found is None:
            await plain_answer(send, HTTPStatus.NOT_FOUND)
            return HTTPStatus.NOT_FOUND
        kind = "application/jwk-set+json"
        return await send_object(
            scope, send, found, KEPT_FOR_A_MINUTE, self.metrics.sent, content_type=kind
        )

    async def _metadata(self, scope: Scope, send: Send) -> HTTPStatus:
        """Serve the metadata of the authorization server (RFC 8414, section 3)."""
        try:
            members = await self.signer.metadata()
        except CallError:
            return await unavailable(send)
        found = PublishedObject(json.dumps(members).encode(), "application/json")
        return await send_object(scope, send, found, KEPT_FOR_A_MINUTE, self.metrics.sent)


class _Endpoint:
    """Make one of the methods above an ASGI application, and count its answers."""

    def __init__(self, answer: Any) -> None:
        self._answer = answer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        del receive
        if scope["query_string"]:
            await plain_answer(send, HTTPStatus.NOT_FOUND)
        else:
            await self._answer(scope, send)


async def _say(send: Send, status: HTTPStatus, content_type: str, text: str) -> HTTPStatus:
    """Send what is true now and kept by nobody."""
    body = text.encode()
    headers = [
        (b"content-type", content_type.encode()),
        (b"content-length", str(len(body)).encode()),
        (b"cache-control", b"no-store"),
        (b"x-content-type-options", b"nosniff"),
    ]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
    return status
