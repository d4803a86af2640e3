"""Answer requests for objects: conditions, ranges, compression, and how long each may be kept."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

from kiosk.server.front_conditions import (
    Condition,
    RangeUnsatisfiableError,
    byte_range,
    judge,
    takes_gzip,
)
from kiosk.server.front_files import TIMESTAMP_PATH, is_published_path

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.types import Receive, Scope, Send

    from kiosk.server.front_files import PublishedFolder, PublishedObject
    from kiosk.server.front_metrics import FrontMetrics

IMMUTABLE = "public, max-age=31536000, immutable"
# A cache between may keep it, but asks each time: an announced timestamp that
# came a second old out of a cache would be news that brings nothing.
REVALIDATE = "public, no-cache"
# A path where nothing lies today may be the next root's tomorrow.
NOT_KEPT = "no-store"
_CHUNK = 1 << 16


async def plain_answer(
    send: Send, status: HTTPStatus, *more: tuple[bytes, bytes], body: bytes | None = None
) -> None:
    """Send a status in words, which no cache keeps."""
    text = f"{status.phrase}\n".encode() if body is None else body
    headers = [
        (b"content-type", b"text/plain; charset=utf-8"),
        (b"content-length", str(len(text)).encode()),
        (b"cache-control", NOT_KEPT.encode()),
        *more,
    ]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": text})


def combined_headers(scope: Scope) -> dict[str, str]:
    """Give the request's headers, those sent in several lines joined (RFC 9110, section 5.3)."""
    headers: dict[str, str] = {}
    for raw_name, raw_value in scope["headers"]:
        name, value = raw_name.decode("latin-1"), raw_value.decode("latin-1")
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return headers


class PublicationEndpoint:
    """Serve the folder's files by the path as it was sent: nothing in it is decoded."""

    def __init__(self, folder: PublishedFolder, metrics: FrontMetrics) -> None:
        self._folder, self._metrics = folder, metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        del receive
        path = scope["raw_path"].decode("latin-1")
        if scope["method"] not in {"GET", "HEAD"} and is_published_path(path):
            self._metrics.count("none", HTTPStatus.METHOD_NOT_ALLOWED)
            await plain_answer(send, HTTPStatus.METHOD_NOT_ALLOWED, (b"allow", b"GET, HEAD"))
            return
        found = None if scope["query_string"] else await self._folder.find(path)
        if found is None:
            self._metrics.count("none", HTTPStatus.NOT_FOUND)
            await plain_answer(send, HTTPStatus.NOT_FOUND)
            return
        keep = REVALIDATE if path == TIMESTAMP_PATH else IMMUTABLE
        kind = "targets" if path.startswith("/targets/") else path.rpartition(".json")[0]
        status = await send_object(scope, send, found, keep, self._metrics.sent)
        self._metrics.count(kind.rpartition(".")[2].removeprefix("/"), status)


async def send_object(
    scope: Scope,
    send: Send,
    found: PublishedObject,
    keep: str,
    sent: Callable[[int], None],
    *,
    content_type: str = "",
) -> HTTPStatus:
    """Send an object, a part of it, or that it is still the same; return the status."""
    asked = combined_headers(scope)
    chosen = found.plain
    if found.gzipped is not None and takes_gzip(asked):
        chosen = found.gzipped
    headers = [
        ("ETag", chosen.tag),
        ("Cache-Control", keep),
        ("X-Content-Type-Options", "nosniff"),
    ]
    if found.varies:
        headers.append(("Vary", "Accept-Encoding"))
    match judge(asked, chosen.tag):
        case Condition.NOT_MODIFIED:
            return await _send(send, HTTPStatus.NOT_MODIFIED, headers, b"")
        case Condition.FAILED:
            await plain_answer(send, HTTPStatus.PRECONDITION_FAILED)
            return HTTPStatus.PRECONDITION_FAILED
    headers += [("Content-Type", content_type or found.content_type), ("Accept-Ranges", "bytes")]
    if chosen.encoding:
        headers.append(("Content-Encoding", chosen.encoding))
    status, part = HTTPStatus.OK, chosen.data
    length = len(chosen.data)
    try:
        # Only GET has ranges (RFC 9110, section 14.2).
        places = byte_range(asked, chosen.tag, length) if scope["method"] == "GET" else None
    except RangeUnsatisfiableError:
        await plain_answer(
            send,
            HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE,
            (b"content-range", f"bytes */{length}".encode()),
        )
        return HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE
    if places is not None:
        status, part = HTTPStatus.PARTIAL_CONTENT, part[places.start : places.stop]
        headers.append(("Content-Range", f"bytes {places.start}-{places.stop - 1}/{length}"))
    headers.append(("Content-Length", str(len(part))))
    if scope["method"] != "HEAD":
        sent(len(part))
    return await _send(send, status, headers, part)


async def _send(
    send: Send, status: HTTPStatus, headers: list[tuple[str, str]], body: bytes
) -> HTTPStatus:
    """Send in pieces: the server waits between them for a client that reads slowly."""
    encoded = [(name.lower().encode(), value.encode()) for name, value in headers]
    await send({"type": "http.response.start", "status": status, "headers": encoded})
    for begin in range(0, len(body), _CHUNK):
        piece = body[begin : begin + _CHUNK]
        more = begin + _CHUNK < len(body)
        await send({"type": "http.response.body", "body": piece, "more_body": more})
    if not body:
        await send({"type": "http.response.body"})
    return status
