"""What the operator of a forward authorization service asks it: is it well, what has it done.

On a listener of its own. Where gateways ask, 200 means "let it pass", and
Envoy asks by the client's own path: with both on one listener, a wrong prefix
in a configuration would let ``/metrics`` through without a token.
"""

from __future__ import annotations

import time
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Protocol

from kiosk.gateway.forward import respond
from kiosk.gateway.metrics import CONTENT_TYPE
from kiosk.tokens import strict_json

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.gateway.forward import Message, Receive, Send
    from kiosk.gateway.snapshot import PublicationSnapshot


class Observed(Protocol):
    """Be looked at; ``RunningGateway`` is."""

    @property
    def snapshot(self) -> PublicationSnapshot | None:
        """Return the publication that is decided by."""
        ...

    def metrics_text(self) -> str:
        """Return what Prometheus reads."""
        ...


class StatusPages:
    """Serve ``/healthz`` and ``/metrics``; ``clock`` gives seconds since the epoch.

    Health is 503 as soon as any model is refused because nobody has vouched
    for the publication lately, so that an operator hears of it first.
    """

    def __init__(self, gateway: Observed, clock: Callable[[], float] = time.time) -> None:
        self._gateway = gateway
        self._clock = clock

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Answer one request."""
        del receive  # Nothing here has a body.
        if scope["type"] != "http":
            raise RuntimeError("the status pages speak HTTP only")
        status, kind, body = HTTPStatus.NOT_FOUND, "text/plain", b""
        if scope["method"] not in ("GET", "HEAD"):
            status = HTTPStatus.METHOD_NOT_ALLOWED
        elif scope["path"] == "/metrics":
            status, kind = HTTPStatus.OK, CONTENT_TYPE
            body = self._gateway.metrics_text().encode()
        elif scope["path"] == "/healthz":
            kind = "application/json"
            status, health = self._health()
            body = strict_json.dumps(health)
        headers = [("Content-Type", kind), ("Cache-Control", "no-store")]
        await respond(send, status, headers, body)

    def _health(self) -> tuple[HTTPStatus, dict[str, Any]]:
        snapshot, now = self._gateway.snapshot, self._clock()
        if snapshot is None:
            return HTTPStatus.SERVICE_UNAVAILABLE, {"status": "no publication"}
        health = {"publication": snapshot.version, "age": int(now - snapshot.signed_at)}
        patience = min((each.entry.max_stale for each in snapshot.models.values()), default=0)
        if now >= snapshot.expires or now - snapshot.signed_at > patience:
            return HTTPStatus.SERVICE_UNAVAILABLE, {"status": "stale", **health}
        return HTTPStatus.OK, {"status": "ok", **health}
