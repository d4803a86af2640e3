"""The publisher's front on a port of loopback, in a thread of the test."""

from __future__ import annotations

import asyncio
import http.client
import socket
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import loopback_http
import uvloop

from kiosk.server.announcing import FrontLine
from kiosk.server.front_main import serve
from kiosk.server.protocol import Limits, raise_descriptor_limit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PATIENCE = 10.0


@dataclass(frozen=True)
class LoopbackFront:
    """Be a front that runs: where, and the publisher's line to it."""

    port: int
    line: FrontLine
    listeners: list[Listening] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    def ask(
        self, path: str, method: str = "GET", body: bytes | None = None, **headers: str
    ) -> loopback_http.Answer:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return loopback_http.ask(self.port, path, method, body, named, seconds=PATIENCE)

    def connect(self) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.port), timeout=PATIENCE)

    def listen(self, last_event_id: str = "") -> Listening:
        """Listen until the front ends."""
        self.listeners.append(Listening(self.connect(), last_event_id))
        return self.listeners[-1]


class Listening:
    """Listen to ``/events`` and give lines as they come."""

    def __init__(self, connection: socket.socket, last_event_id: str = "") -> None:
        self.connection = connection
        seen = f"Last-Event-ID: {last_event_id}\r\n" if last_event_id else ""
        connection.sendall(f"GET /events HTTP/1.1\r\nHost: x\r\n{seen}\r\n".encode())
        self._file = connection.makefile("rb")
        self.status = int(self._file.readline().split()[1])
        self.headers = http.client.parse_headers(self._file)

    def line(self) -> str:
        """Give the next line; empty for an empty one, ``(end)`` when the connection ended."""
        line = self._file.readline()
        return line.decode().rstrip("\n") if line else "(end)"

    def event(self) -> dict[str, str]:
        """Give the next event's fields."""
        fields: dict[str, str] = {}
        while (line := self.line()) or "data" not in fields:
            assert line != "(end)", "the connection ended"
            name, _, value = line.partition(": ")
            fields[name] = value
        return fields

    def close(self) -> None:
        self._file.close()
        self.connection.close()


@contextmanager
def front_on_loopback(
    folder: Path, limits: Limits | None = None, descriptors: int = 0
) -> Iterator[LoopbackFront]:
    """Serve a folder while the block runs."""
    listening = socket.create_server(("127.0.0.1", 0))
    port = listening.getsockname()[1]
    mine, theirs = socket.socketpair()

    def run() -> None:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            runner.run(
                serve(
                    folder,
                    theirs,
                    listening,
                    limits or Limits(),
                    descriptors or raise_descriptor_limit(),
                )
            )

    thread = threading.Thread(target=run)
    thread.start()
    line = FrontLine(mine)
    assert line.wait_until_serving(PATIENCE)
    running = LoopbackFront(port, line)
    try:
        yield running
    finally:
        line.close()
        for listener in running.listeners:
            listener.close()
        thread.join(PATIENCE)
        assert not thread.is_alive()
