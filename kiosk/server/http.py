"""Serve a publication directory over HTTP, read-only.

Everything in it is public and signed, so there is nothing to keep secret
here, only a directory that must not be left. A web server or a bucket does
the same; this one spares a small site from running one.
"""

from __future__ import annotations

import hashlib
import re
import socket
import sys
import threading
import time
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, ClassVar

from kiosk.domain.errors import KioskError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LOOPBACK = "127.0.0.1"
REQUEST_TIMEOUT = 10.0
# A connection that got no whole answer in this time is cut off, however
# steadily it trickles; a newcomer beyond the most cuts off the oldest. The
# publisher shares this process and needs its files and threads.
CONNECTION_SECONDS = 30.0
MOST_CONNECTIONS = 128
_IMMUTABLE = "public, max-age=31536000, immutable"
_REVALIDATE = "no-cache"
# What the publisher writes, and nothing else: no dot files, no parent folders,
# no percent signs, no query.
_METADATA = re.compile(r"/(?:timestamp|[1-9][0-9]{0,18}\.(?:root|targets|snapshot))\.json")
_TARGET = re.compile(r"/targets/(?:[a-z0-9][a-z0-9._-]*/){0,2}[0-9a-f]{64}\.[a-z0-9][a-z0-9._-]*")
_ANY_TYPE = "application/octet-stream"
_CONTENT_TYPES = {".json": "application/json", ".jwt": "application/statuslist+jwt"}


class ListenError(KioskError):
    """Report an address that cannot be listened on."""


class PublicationServer(ThreadingHTTPServer):
    """Serve one directory; ``serve_forever`` and ``shutdown`` as in the library."""

    daemon_threads = True
    request_queue_size = MOST_CONNECTIONS

    def __init__(
        self,
        directory: Path,
        host: str = LOOPBACK,
        port: int = 0,
        *,
        connection_seconds: float = CONNECTION_SECONDS,
        most_connections: int = MOST_CONNECTIONS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Listen on ``host`` and ``port``; 0 lets the system choose, see ``url``.

        ``clock`` gives seconds that never go back.
        """
        self.directory = directory
        self._connection_seconds = connection_seconds
        self._most_connections = most_connections
        self._clock = clock
        self._deadlines: dict[socket.socket, float] = {}
        self._deadlines_lock = threading.Lock()
        if ":" in host:
            self.address_family = socket.AF_INET6
        try:
            super().__init__((host, port), _Handler)
        except OSError as error:
            raise ListenError(
                "The publisher cannot listen at this address.",
                "Choose another port, or stop the program that uses it.",
            ) from error

    def renew(self, connection: socket.socket) -> None:
        """Give a connection its whole time for the next request."""
        with self._deadlines_lock:
            self._deadlines[connection] = self._clock() + self._connection_seconds

    def process_request(self, request: Any, client_address: Any) -> None:
        """Answer in a thread, and make room first where there is none."""
        with self._deadlines_lock:
            if len(self._deadlines) >= self._most_connections:
                oldest = min(self._deadlines, key=self._deadlines.__getitem__)
                del self._deadlines[oldest]
                _cut_off(oldest)
        self.renew(request)
        super().process_request(request, client_address)

    def service_actions(self) -> None:
        """Cut off what is over its time; the library calls this every half second."""
        now = self._clock()
        with self._deadlines_lock:
            for connection, deadline in self._deadlines.items():
                if deadline < now:
                    _cut_off(connection)

    def shutdown_request(self, request: Any) -> None:
        """Forget a connection, then close it."""
        with self._deadlines_lock:
            self._deadlines.pop(request, None)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing about a client that went away; the library prints a traceback."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)

    @property
    def url(self) -> str:
        """Name where gateways find the publication."""
        host, port = self.server_address[:2]
        name = f"[{host!s}]" if self.address_family is socket.AF_INET6 else f"{host!s}"
        return f"http://{name}:{port}/"


def listen_address(text: str) -> tuple[str, int]:
    """Read ``HOST:PORT``, ``:PORT`` or ``PORT``; without a host it is loopback.

    Raises ``ListenError``.
    """
    host, _, port = text.rpartition(":")
    if not (port.isascii() and port.isdigit() and int(port) < 1 << 16):
        raise ListenError("This is not an address to listen at.", "Write it as 127.0.0.1:8443.")
    return host.strip("[]") or LOOPBACK, int(port)


def _cut_off(connection: socket.socket) -> None:
    """End a connection for the thread that waits for it, which then closes it."""
    with suppress(OSError):  # it went away by itself
        connection.shutdown(socket.SHUT_RDWR)


class _Handler(BaseHTTPRequestHandler):
    server: PublicationServer
    server_version = "kiosk"
    sys_version = ""
    protocol_version = "HTTP/1.1"
    timeout: ClassVar[float] = REQUEST_TIMEOUT

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        """Write no access log: who asks for which list is nobody's business."""

    def _answer(self, *, with_body: bool) -> None:
        data = self._read()
        if data is None:
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        tag = f'"{hashlib.sha256(data).hexdigest()}"'
        known = tag in {each.strip() for each in self.headers.get("If-None-Match", "").split(",")}
        self.send_response(HTTPStatus.NOT_MODIFIED if known else HTTPStatus.OK)
        self.send_header("ETag", tag)
        changing = self.path == "/timestamp.json"
        self.send_header("Cache-Control", _REVALIDATE if changing else _IMMUTABLE)
        self.send_header("X-Content-Type-Options", "nosniff")
        if not known:
            suffix = self.path[self.path.rindex(".") :]
            self.send_header("Content-Type", _CONTENT_TYPES.get(suffix, _ANY_TYPE))
            self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        if with_body and not known:
            self.wfile.write(data)
        self.server.renew(self.connection)

    def _read(self) -> bytes | None:
        if not (_METADATA.fullmatch(self.path) or _TARGET.fullmatch(self.path)):
            return None
        path = self.server.directory / self.path.removeprefix("/")
        try:
            if not path.resolve(strict=True).is_relative_to(self.server.directory.resolve()):
                return None
            return path.read_bytes()
        except OSError:
            return None
