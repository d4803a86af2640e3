"""Pass what needs a key or the store on to the process that has them, within bounds.

Nothing is decided here: a request goes over as it came, with the few headers
that matter, and the answer comes back as it is.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from kiosk.server.calls import (
    PING,
    AsyncCaller,
    CallBrokenError,
    CallError,
    CallRefusedError,
)
from kiosk.server.endpoint import (
    ENDPOINT_CALL,
    METADATA_CALL,
    PASSED_ON,
    EndpointAnswer,
    EndpointRequest,
)
from kiosk.server.front_objects import combined_headers, plain_answer

if TYPE_CHECKING:
    import socket
    from collections.abc import Mapping

    from starlette.types import Receive, Scope, Send

    from kiosk.server.endpoint import Endpoint
    from kiosk.server.front_metrics import FrontMetrics

CALL_SECONDS = 10.0
MOST_PENDING = 64
WATCH_SECONDS = 2.0
SILENT_SECONDS = 5.0
RETRY_SECONDS = b"5"
_PASSED_BACK = frozenset(
    {"content-type", "cache-control", "pragma", "www-authenticate", "dpop-nonce", "retry-after"}
)

_LOOPBACK_NAMES: Mapping[str, tuple[str, ...]] = {
    "127.0.0.1": ("127.0.0.1", "localhost"),
    "::1": ("[::1]", "localhost"),
}


class _GoneError(Exception):
    """Tell that a client went away in the middle of its request."""


class SignerLine:
    """Be the line to the signer, which may be away and come back on another socket.

    One that hangs is as good as away: nobody waits for it once that is noticed.
    """

    def __init__(self, seconds: float = CALL_SECONDS, most_pending: int = MOST_PENDING) -> None:
        self._seconds, self._most_pending = seconds, most_pending
        self._caller: AsyncCaller | None = None
        self._silent = False
        self._pending = 0
        self._metadata: dict[str, Any] | None = None

    @property
    def alive(self) -> bool:
        """Tell whether the signer was there a moment ago, and answered."""
        return self._caller is not None and self._caller.alive and not self._silent

    async def take(self, sock: socket.socket) -> None:
        """Talk over this socket from now on."""
        await self.close()
        self._caller = await AsyncCaller(sock, self._seconds).__aenter__()
        self._silent = False

    async def watch(self, every: float = WATCH_SECONDS, within: float = SILENT_SECONDS) -> None:
        """Ask again and again whether the signer still answers; never returns."""
        while True:
            await asyncio.sleep(every)
            caller = self._caller
            if caller is not None and caller.alive:
                silent = not await _answers(caller, within)
                if caller is self._caller:
                    self._silent = silent

    async def close(self) -> None:
        """Hang up."""
        caller, self._caller, self._metadata = self._caller, None, None
        if caller is not None:
            await caller.__aexit__()

    async def call(self, name: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """Ask the signer; raise ``CallError``, at once when it is away or too many wait."""
        if self._caller is None or self._silent or self._pending >= self._most_pending:
            raise CallBrokenError
        self._pending += 1
        try:
            return await self._caller.call(name, arguments)
        finally:
            self._pending -= 1

    async def metadata(self) -> dict[str, Any]:
        """Ask once for the members of RFC 8414, section 2."""
        if self._metadata is None:
            self._metadata = await self.call(METADATA_CALL, {})
        return self._metadata


async def _answers(caller: AsyncCaller, within: float) -> bool:
    try:
        async with asyncio.timeout(within):
            await caller.call(PING, {})
    except CallRefusedError:
        return True
    except (TimeoutError, CallError):
        return False
    return True


class SignerEndpoint:
    """Pass the requests to one endpoint on."""

    def __init__(self, endpoint: Endpoint, line: SignerLine, metrics: FrontMetrics) -> None:
        self._endpoint, self._line, self._metrics = endpoint, line, metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one POST."""
        with suppress(_GoneError):
            status = await self._answer(scope, receive, send)
            self._metrics.count(self._endpoint.name, status)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> HTTPStatus:
        headers = combined_headers(scope)
        given = headers.get("content-type", "").partition(";")[0].strip().lower()
        if scope["query_string"]:  # no secret belongs into an address (RFC 6749, section 2.3.1)
            return await _refuse(send, HTTPStatus.BAD_REQUEST)
        medium = self._endpoint.medium
        if given != medium.media_type or headers.get("content-encoding", "identity") != "identity":
            return await _refuse(send, HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
        length = headers.get("content-length", "")
        body = await _bounded_body(receive, length, medium.most_bytes)
        if body is None:
            return await _refuse(
                send, HTTPStatus.REQUEST_ENTITY_TOO_LARGE, (b"connection", b"close")
            )
        try:
            request = self._request(scope, headers.get("host", ""), body)
            answer = EndpointAnswer.from_call(
                await self._line.call(ENDPOINT_CALL, request.to_call())
            )
        except CallError:
            return await unavailable(send)
        fields = _passed_back(answer)
        await send({"type": "http.response.start", "status": answer.status, "headers": fields})
        await send({"type": "http.response.body", "body": answer.body})
        return HTTPStatus(answer.status)

    def _request(self, scope: Scope, host: str, body: bytes) -> EndpointRequest:
        address = local_address(scope, host)
        fields = (
            (name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"]
        )
        return EndpointRequest(
            self._endpoint.name,
            scope["method"],
            address and address + self._endpoint.path,
            tuple((name, value) for name, value in fields if name in PASSED_ON),
            body,
        )


def local_address(scope: Scope, host: str) -> str:
    """Give scheme and authority that a client on this machine asked, empty for any other.

    ``Host`` is the client's own word: behind a proxy it may name any server,
    also one for which somebody else has made a proof of a key.
    """
    here, port = scope["server"]
    names = {f"{name}:{port}" for name in _LOOPBACK_NAMES.get(here, ())}
    return f"http://{host}" if host in names else ""


async def unavailable(send: Send) -> HTTPStatus:
    """Say that the signer is away, and when to come again."""
    return await _refuse(send, HTTPStatus.SERVICE_UNAVAILABLE, (b"retry-after", RETRY_SECONDS))


async def _refuse(send: Send, status: HTTPStatus, *more: tuple[bytes, bytes]) -> HTTPStatus:
    await plain_answer(send, status, *more)
    return status


async def _bounded_body(receive: Receive, length: str, most: int) -> bytes | None:
    """Read the body, ``None`` for one that is too long: told by its length, or found out."""
    if length.isascii() and length.isdecimal() and int(length[:9]) > most:
        return None
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise _GoneError
        body += message.get("body", b"")
        if len(body) > most:
            return None
        if not message.get("more_body", False):
            return bytes(body)


def _passed_back(answer: EndpointAnswer) -> list[tuple[bytes, bytes]]:
    """Give the header fields that go back to the client.

    What holds a token or says something of one is for nobody's cache (RFC 6749, section 5.1).
    """
    fields = {"cache-control": "no-store"}
    fields |= {name.lower(): value for name, value in answer.headers}
    passed = [
        (name.encode(), value.encode()) for name, value in fields.items() if name in _PASSED_BACK
    ]
    return [*passed, (b"content-length", str(len(answer.body)).encode())]
