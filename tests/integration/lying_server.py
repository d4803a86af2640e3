"""A server on loopback between a publication and its gateways, which lies on the wire."""

from __future__ import annotations

import gzip
import re
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

from tuf.ngclient import FetcherInterface

from kiosk.gateway.fetchers import LOCAL_BASE, HttpFetcher

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Wire = Callable[["Answer", bytes], None]

# So long may a file take that drips.
DRIPPING_SECONDS = 0.3
_DRIP_SECONDS = 0.02
_MOST_DRIPS = 200
_PIECE = b" " * 65_536
_BOMB = gzip.compress(bytes(16 << 20), 1)


class Answer(BaseHTTPRequestHandler):
    """Answer one request, honestly unless a lie was told about this file."""

    server: LyingServer

    def do_GET(self) -> None:
        name = self.path.lstrip("/")
        self.server.asked.append(name)
        data = self.server.files.get(name)
        try:
            lie = self.server.lie_about(name)
            if lie is not None:
                lie(self, data or b"")
            else:
                self.send(404 if data is None else 200, data or b"")
        except OSError:
            self.close_connection = True

    def send(self, status: int, body: bytes, **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content_Length": str(len(body)), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


@dataclass(eq=False)
class LyingServer(ThreadingHTTPServer):
    """Serve ``files``; ``lies`` takes a pattern of names to what is sent in the place of each."""

    files: dict[str, bytes]
    lies: dict[str, Wire] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    daemon_threads = True

    def __post_init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Answer)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/"

    def lie_about(self, name: str) -> Wire | None:
        """Give what is sent in the place of a file, ``None`` for the truth."""
        return next((lie for each, lie in self.lies.items() if re.search(each, name)), None)

    def fetcher(self) -> FetcherInterface:
        """Give what fetches from here as a gateway does, but waits for no drops."""
        return _Fetcher(self)


class _Fetcher(FetcherInterface):
    def __init__(self, server: LyingServer) -> None:
        self._server = server
        self._patient = HttpFetcher(environment={})
        self._impatient = HttpFetcher(environment={}, total_seconds=DRIPPING_SECONDS)

    def _fetch(self, url: str) -> Iterator[bytes]:
        name = url.removeprefix(LOCAL_BASE)
        drips = self._server.lie_about(name) is dripping
        fetcher = self._impatient if drips else self._patient
        return fetcher.fetch(f"{self._server.url}{name}")


@contextmanager
def lying_server(files: dict[str, bytes]) -> Iterator[LyingServer]:
    with LyingServer(files) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


def endless(answer: Answer, _: bytes) -> None:
    """Send without end, and do not say how much."""
    answer.send_response(200)
    answer.end_headers()
    while True:
        answer.wfile.write(_PIECE)


def closing_midway(answer: Answer, honest: bytes) -> None:
    """Promise the whole file, send half of it, and go."""
    answer.send_response(200)
    answer.send_header("Content-Length", str(len(honest)))
    answer.end_headers()
    answer.wfile.write(honest[: len(honest) // 2])
    answer.close_connection = True


def promising_less(answer: Answer, honest: bytes) -> None:
    """Send the whole file and say that it is shorter."""
    answer.send_response(200)
    answer.send_header("Content-Length", str(len(honest) - 1))
    answer.end_headers()
    answer.wfile.write(honest)


def dripping(answer: Answer, honest: bytes) -> None:
    """Send one byte now and then."""
    answer.send_response(200)
    answer.send_header("Content-Length", str(len(honest)))
    answer.end_headers()
    pause = threading.Event()
    for byte in honest[:_MOST_DRIPS]:
        answer.wfile.write(bytes([byte]))
        pause.wait(_DRIP_SECONDS)


def redirecting(answer: Answer, _: bytes) -> None:
    """Send gateways to where another publication lies."""
    answer.send(302, b"", Location="/elsewhere/timestamp.json")


def sending_a_part(answer: Answer, honest: bytes) -> None:
    """Answer as if a part had been asked for (RFC 9110 section 15.3.7)."""
    span = f"bytes 0-9/{len(honest)}"
    answer.send(206, honest[:10], Content_Range=span)


def not_modified(answer: Answer, _: bytes) -> None:
    """Say that the gateway has it already (section 15.4.5), which did not ask for that."""
    answer.send(304, b"", ETag='"known"')


def compressed_bomb(answer: Answer, _: bytes) -> None:
    """Send much as little, by a content coding that nobody asked for."""
    answer.send(200, _BOMB, Content_Encoding="gzip")


def failing(answer: Answer, _: bytes) -> None:
    """Fail."""
    answer.send(500, b"")


def missing(answer: Answer, _: bytes) -> None:
    """Deny that there is such a file."""
    answer.send(404, b"")


def sending(data: bytes) -> Wire:
    """Send something else, and correctly so."""

    def send(answer: Answer, _: bytes) -> None:
        answer.send(200, data)

    return send


def truncated(answer: Answer, honest: bytes) -> None:
    """Send the first half as if it were all."""
    answer.send(200, honest[: len(honest) // 2])


def altered(answer: Answer, honest: bytes) -> None:
    """Send it with one bit changed."""
    answer.send(200, bytes([honest[0] ^ 1]) + honest[1:])
