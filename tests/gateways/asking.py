"""Requests byte for byte, as no library would send them, and what comes back."""

from __future__ import annotations

import json
import socket
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from http.client import BadStatusLine, HTTPResponse
from typing import Any

from kiosk.gateway.seen_request import SeenRequest

SECONDS = 30
_CHUNK = 10


class Framing(Enum):
    """Say how a request states the length of its body (RFC 9112 section 6)."""

    LENGTH = "Content-Length"
    CHUNKED = "Transfer-Encoding"
    BOTH = "both"
    NONE = "neither"


@dataclass(frozen=True)
class Request:
    """Hold one request; ``headers`` come besides Host, the token and the framing."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    framing: Framing = Framing.LENGTH

    def wire(self, token: str | None, host: str = "localhost") -> bytes:
        """Write it as HTTP/1.1; with ``None`` it carries no token."""
        headers = [("Host", host), ("Connection", "close")]
        if token is not None:
            headers.append(("Authorization", f"Bearer {token}"))
        headers += self.headers
        body = self.body
        if self.framing in (Framing.CHUNKED, Framing.BOTH):
            headers.append(("Transfer-Encoding", "chunked"))
            body = _chunked(self.body)
        if self.framing is Framing.BOTH:
            headers.append(("Content-Length", "5"))
        elif self.framing is Framing.LENGTH:
            headers.append(("Content-Length", str(len(self.body))))
        lines = [f"{self.method} {self.target} HTTP/1.1", *(f"{k}: {v}" for k, v in headers)]
        return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body

    def seen(self, token: str | None) -> SeenRequest:
        """Give what a gateway should hand to ``Guard.judge``."""
        authorization = () if token is None else (("authorization", f"Bearer {token}"),)
        return SeenRequest(self.method, self.target, (*authorization, *self.headers), self.body)


@dataclass(frozen=True)
class Reply:
    """Hold an answer; ``status`` is 0 where the connection ended without one."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str:
        return next((value for key, value in self.headers if key.lower() == name.lower()), "")

    def json(self) -> dict[str, Any]:
        members = json.loads(self.body)
        assert isinstance(members, dict)
        return members

    @property
    def arrived(self) -> dict[str, Any] | None:
        """Return what the upstream says it was sent, ``None`` where it was not reached."""
        if b'"arrived"' not in self.body:
            return None
        arrived = self.json()["arrived"]
        assert isinstance(arrived, dict)
        return arrived


def ask(
    port: int,
    request: Request,
    token: str | None,
    host: str = "localhost",
    seconds: float = SECONDS,
) -> Reply:
    """Send ``request`` to a port of this machine and read the answer to its end."""
    with socket.create_connection(("127.0.0.1", port), timeout=seconds) as connection:
        # Refused before the body was read, the answer may be there all the same.
        with suppress(BrokenPipeError, ConnectionResetError):
            connection.sendall(request.wire(token, host))
        response = HTTPResponse(connection, method=request.method)
        try:
            response.begin()
            return Reply(response.status, tuple(response.getheaders()), response.read())
        except (ConnectionResetError, BadStatusLine):
            return Reply(0, (), b"")
        finally:
            response.close()


def _chunked(body: bytes) -> bytes:
    """Write ``body`` in two chunks or less (RFC 9112 section 7.1)."""
    pieces = [piece for piece in (body[:_CHUNK], body[_CHUNK:]) if piece]
    return b"".join(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"
