"""Pass what needs a key or the store on to the process that has them, within bounds.

Nothing is decided here: a request goes over as it came, with the few headers
that matter, and the answer comes back as it is.
"""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from contextlib import suppress
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from kiosk.server.calls import AsyncCaller, CallBrokenError, CallError
from kiosk.server.front_objects import combined_headers, plain_answer

if TYPE_CHECKING:
    import socket
    from collections.abc import Mapping

    from starlette.types import Receive, Scope, Send

    from kiosk.server.front_metrics import FrontMetrics

MOST_BODY = 64 << 10
CALL_SECONDS = 10.0
MOST_PENDING = 64
RETRY_SECONDS = b"5"
_FORM = "application/x-www-form-urlencoded"
_JSON = "application/json"
ENDPOINTS: Mapping[str, tuple[str, str]] = {
    "/token": ("token", _FORM),
    "/introspect": ("introspect", _FORM),
    "/revoke": ("revoke", _FORM),
    "/check-in": ("check_in", _JSON),
}
"""Path → what the call names it, and the one media type that it takes."""
_PASSED_ON = frozenset({b"authorization", b"dpop", b"content-type"})
_PASSED_BACK = frozenset(
    {"content-type", "cache-control", "pragma", "www-authenticate", "dpop-nonce", "retry-after"}
)
_HEADER_VALUE = re.compile(r"[\t\x20-\x7e]*")


class _GoneError(Exception):
    """Tell that a client went away in the middle of its request."""


class SignerLine:
    """Be the line to the signer, which may be away and come back on another socket."""

    def __init__(self, seconds: float = CALL_SECONDS, most_pending: int = MOST_PENDING) -> None:
        self._seconds, self._most_pending = seconds, most_pending
        self._caller: AsyncCaller | None = None
        self._pending = 0
        self._metadata: dict[str, Any] | None = None

    @property
    def alive(self) -> bool:
        """Tell whether the signer was there a moment ago."""
        return self._caller is not None and self._caller.alive

    async def take(self, sock: socket.socket) -> None:
        """Talk over this socket from now on."""
        await self.close()
        self._caller = await AsyncCaller(sock, self._seconds).__aenter__()

    async def close(self) -> None:
        """Hang up."""
        caller, self._caller, self._metadata = self._caller, None, None
        if caller is not None:
            await caller.__aexit__()

    async def call(self, name: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """Ask the signer; raise ``CallError``, at once when too many wait already."""
        if self._caller is None or self._pending >= self._most_pending:
            raise CallBrokenError
        self._pending += 1
        try:
            return await self._caller.call(name, arguments)
        finally:
            self._pending -= 1

    async def metadata(self) -> dict[str, Any]:
        """Ask once for the members of RFC 8414, section 2."""
        if self._metadata is None:
            self._metadata = await self.call("metadata", {})
        return self._metadata


class SignerEndpoint:
    """Pass the requests to one path on."""

    def __init__(self, path: str, line: SignerLine, metrics: FrontMetrics) -> None:
        self._name, self._media_type = ENDPOINTS[path]
        self._line, self._metrics = line, metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one POST."""
        with suppress(_GoneError):
            status = await self._answer(scope, receive, send)
            self._metrics.count(self._name, status)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> HTTPStatus:
        headers = combined_headers(scope)
        given = headers.get("content-type", "").partition(";")[0].strip().lower()
        if scope["query_string"]:  # no secret belongs into an address (RFC 6749, section 2.3.1)
            return await _refuse(send, HTTPStatus.BAD_REQUEST)
        if given != self._media_type or headers.get("content-encoding", "identity") != "identity":
            return await _refuse(send, HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
        body = await _bounded_body(receive, headers.get("content-length", ""))
        if body is None:
            return await _refuse(
                send, HTTPStatus.REQUEST_ENTITY_TOO_LARGE, (b"connection", b"close")
            )
        try:
            answer = await self._line.call("endpoint", self._arguments(scope, headers, body))
            status, passed_back, content = _read_answer(answer)
        except CallError:
            return await unavailable(send)
        await send({"type": "http.response.start", "status": status, "headers": passed_back})
        await send({"type": "http.response.body", "body": content})
        return status

    def _arguments(self, scope: Scope, headers: Mapping[str, str], body: bytes) -> dict[str, Any]:
        path = scope["raw_path"].decode("latin-1")
        return {
            "endpoint": self._name,
            "method": scope["method"],
            "uri": f"{scope['scheme']}://{headers.get('host', '')}{path}",
            "headers": [
                [name.decode("latin-1"), value.decode("latin-1")]
                for name, value in scope["headers"]
                if name in _PASSED_ON
            ],
            "body": b64encode(body).decode("ascii"),
        }


async def unavailable(send: Send) -> HTTPStatus:
    """Say that the signer is away, and when to come again."""
    return await _refuse(send, HTTPStatus.SERVICE_UNAVAILABLE, (b"retry-after", RETRY_SECONDS))


async def _refuse(send: Send, status: HTTPStatus, *more: tuple[bytes, bytes]) -> HTTPStatus:
    await plain_answer(send, status, *more)
    return status


async def _bounded_body(receive: Receive, length: str) -> bytes | None:
    """Read the body, ``None`` for one that is too long: told by its length, or found out."""
    if length.isascii() and length.isdecimal() and int(length[:9]) > MOST_BODY:
        return None
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise _GoneError
        body += message.get("body", b"")
        if len(body) > MOST_BODY:
            return None
        if not message.get("more_body", False):
            return bytes(body)


def _read_answer(
    answer: Mapping[str, Any],
) -> tuple[HTTPStatus, list[tuple[bytes, bytes]], bytes]:
    """Read what the signer answers; raise ``CallBrokenError`` for what is no answer."""
    try:
        status, body = HTTPStatus(answer["status"]), b64decode(answer["body"], validate=True)
        headers = {str(name).lower(): str(value) for name, value in answer["headers"]}
    except (KeyError, TypeError, ValueError) as error:
        raise CallBrokenError from error
    if not all(_HEADER_VALUE.fullmatch(value) for value in headers.values()):
        raise CallBrokenError
    # What holds a token or says something of one is for nobody's cache (RFC 6749, section 5.1).
    headers = {"cache-control": "no-store"} | headers
    passed = [
        (name.encode(), value.encode()) for name, value in headers.items() if name in _PASSED_BACK
    ]
    return status, [*passed, (b"content-length", str(len(body)).encode())], body
