"""ASGI middleware for one's own model server (ASGI 3.0; standard library only).

>>> gateway = RunningGateway(GatewaySettings.from_environment(os.environ), name="my-models")
>>> app = KioskGuard(app, gateway)

Put it around everything else: what stands before it could change a request
after it was judged. The application gets the request as it came, and the
verdict in ``scope["kiosk"]``.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote_from_bytes, unquote_to_bytes

from kiosk.domain.errors import KioskError
from kiosk.gateway.answers import ErrorShape
from kiosk.gateway.request_body import states_more
from kiosk.gateway.request_refusal import Fault
from kiosk.gateway.seen_request import SeenRequest

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection, MutableMapping

    from kiosk.gateway.guard import Verdict
    from kiosk.gateway.running import RunningGateway

    Message = MutableMapping[str, Any]
    Scope = MutableMapping[str, Any]
    Receive = Callable[[], Awaitable[Message]]
    Send = Callable[[Message], Awaitable[None]]
    Application = Callable[[Scope, Receive, Send], Awaitable[None]]

VERDICT_KEY = "kiosk"
DEFAULT_BODY_SECONDS = 30.0
# How long the start, or the first request where there is none, waits for a publication.
FIRST_WAIT = 5.0
_POLICY_VIOLATION = 1008
# Reading a larger body would keep other requests waiting for milliseconds.
_LARGE_BODY = 64 * 1024
# Behind these the rest of the body may still be coming.
_CLOSING = frozenset({Fault.BODY_TOO_LARGE.value, Fault.BODY_TOO_SLOW.value})


class KioskGuard:
    """Let through what ``gateway`` admits, and answer everything else.

    It starts the gateway with the server and stops it with the server.
    ``errors`` is the shape of refusals, ``"problem"`` or ``"openai"``.
    ``websockets`` lists the paths where websockets may open: only the
    handshake is judged, as a GET request that must name its model or be listed
    as a route without one; what is said afterwards is not seen. ``origin`` is
    what clients address the server by (``https://models.example.org``); tokens
    bound to a key need it, since their proofs name it and the header ``Host``
    proves nothing. A body must have come within ``body_seconds``.
    """

    def __init__(
        self,
        app: Application,
        gateway: RunningGateway,
        *,
        errors: str = ErrorShape.PROBLEM,
        websockets: Collection[str] = (),
        origin: str = "",
        body_seconds: float = DEFAULT_BODY_SECONDS,
    ) -> None:
        self._app = app
        self._gateway = gateway
        self._errors = ErrorShape(errors)
        self._websockets = frozenset(websockets)
        self._origin = origin
        self._body_seconds = body_seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Take one connection of the server's."""
        kind = scope["type"]
        if kind == "lifespan":
            await self._live(scope, receive, send)
            return
        if kind not in {"http", "websocket"}:
            raise RuntimeError(f"nobody has said how to judge connections of type {kind}")
        if not self._gateway.running:
            await asyncio.to_thread(self._gateway.start, FIRST_WAIT)
        # A server may add what comes behind the body (trailers) to its own list: who
        # reads that later would see fields that nobody judged.
        scope = {**scope, "headers": list(scope["headers"])}
        if kind == "http":
            await self._serve(scope, receive, send)
        else:
            await self._open_websocket(scope, receive, send)

    async def _live(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Start before the application does, stop after it."""
        first = await receive()
        try:
            await asyncio.to_thread(self._gateway.start, FIRST_WAIT)
        except KioskError as error:
            await send({"type": "lifespan.startup.failed", "message": str(error)})
            return

        async def end_first(message: Message) -> None:
            # The server may go as soon as it is told that the shutdown is complete.
            if message["type"].startswith("lifespan.shutdown."):
                await asyncio.to_thread(self._gateway.stop)
            await send(message)

        try:
            await self._app(scope, _Replay([first], receive), end_first)
        finally:
            await asyncio.to_thread(self._gateway.stop)

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        guard, rules = self._gateway.guard, self._gateway.settings.rules
        head = self._seen(scope)
        if head is None:
            await self._refuse(scope, send, guard.refuse(Fault.BAD_TARGET))
            return
        verdict = guard.refuse_early(head)
        if verdict is not None:
            await self._refuse(scope, send, verdict)
            return
        body = await _read_body(head, receive, rules.max_body, self._body_seconds)
        if body is None:
            return  # The client has gone, and wants no answer.
        if body.fault is not None:
            verdict = self._refused_unless_shadow(body.fault)
        else:
            request = replace(head, body=body.content)
            if len(body.content) > _LARGE_BODY:
                verdict = await asyncio.to_thread(guard.judge, request)
            else:
                verdict = guard.judge(request)
        if verdict.admitted:
            handed_on = {**scope, VERDICT_KEY: verdict}
            await self._app(handed_on, _Replay(body.messages, receive), send)
        else:
            await self._refuse(scope, send, verdict)

    async def _open_websocket(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = self._seen(scope)
        if scope["path"] not in self._websockets or request is None:
            verdict = self._refused_unless_shadow(Fault.WEBSOCKET)
        else:
            verdict = self._gateway.guard.judge(request)
        if verdict.admitted:
            await self._app({**scope, VERDICT_KEY: verdict}, receive, send)
            return
        await receive()
        await send({"type": "websocket.close", "code": _POLICY_VIOLATION})

    def _refused_unless_shadow(self, fault: Fault) -> Verdict:
        verdict = self._gateway.guard.refuse(fault)
        return verdict._replace(admitted=self._gateway.settings.shadow)

    def _seen(self, scope: Scope) -> SeenRequest | None:
        """Return the request as the application will see it, ``None`` where that is not clear.

        The application routes by ``path``, the decoded one; where the server
        hands over the raw one too, both must say the same.
        """
        path = scope["path"].encode("utf-8", "surrogateescape")
        raw: bytes = scope.get("raw_path") or quote_from_bytes(path).encode("ascii")
        if unquote_to_bytes(raw) != path:
            return None
        query: bytes = scope.get("query_string", b"")
        target = raw + b"?" + query if query else raw
        headers = [
            (name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"]
        ]
        return SeenRequest(
            scope.get("method", "GET"),
            target.decode("latin-1"),
            headers,
            origin=self._origin,
        )

    async def _refuse(self, scope: Scope, send: Send, verdict: Verdict) -> None:
        answer = verdict.refusal
        media_type, body = answer.entity(self._errors)
        headers = [*answer.headers, ("Content-Type", media_type), ("Content-Length", len(body))]
        if verdict.reason in _CLOSING:
            headers.append(("Connection", "close"))
        await send(
            {
                "type": "http.response.start",
                "status": answer.status.value,
                "headers": [
                    (name.lower().encode("ascii"), str(value).encode("ascii"))
                    for name, value in headers
                ],
            }
        )
        content = b"" if scope["method"] == "HEAD" else body
        await send({"type": "http.response.body", "body": content})


class _Body(NamedTuple):
    """Hold what was read of a body, as the server gave it, and why no more was."""

    messages: list[Message]
    content: bytes
    fault: Fault | None = None


async def _read_body(
    head: SeenRequest, receive: Receive, max_body: int, seconds: float
) -> _Body | None:
    """Read a body of ``max_body`` bytes at most, ``None`` when the client goes away."""
    if any(states_more(each, max_body) for each in head.header_values("content-length")):
        return _Body([], b"", Fault.BODY_TOO_LARGE)
    messages: list[Message] = []
    chunks: list[bytes] = []
    length = 0
    try:
        async with asyncio.timeout(seconds):
            while True:
                message = await receive()
                if message["type"] != "http.request":
                    return None
                messages.append(message)
                chunks.append(message.get("body", b""))
                length += len(chunks[-1])
                if length > max_body:
                    return _Body(messages, b"", Fault.BODY_TOO_LARGE)
                if not message.get("more_body", False):
                    return _Body(messages, b"".join(chunks))
    except TimeoutError:
        return _Body(messages, b"", Fault.BODY_TOO_SLOW)


class _Replay:
    """Give the messages that were read already, then what the server gives."""

    def __init__(self, messages: list[Message], receive: Receive) -> None:
        self._messages = list(reversed(messages))
        self._receive = receive

    async def __call__(self) -> Message:
        return self._messages.pop() if self._messages else await self._receive()
