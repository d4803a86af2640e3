"""Ten thousand who listen, for real: what they cost, and how fast all are let go."""

import json
import resource
import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from kiosk.app.publisher_front import FrontProcess, start_front
from kiosk.server.protocol import raise_descriptor_limit
from tests.bench.publishing import announcing

CROWD = 10_000
PATIENCE = 120.0


@pytest.fixture
def descriptors() -> Iterator[int]:
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    yield raise_descriptor_limit()
    resource.setrlimit(resource.RLIMIT_NOFILE, before)


@pytest.mark.long
def test_ten_thousand_listeners_hear_every_announcement(descriptors: int) -> None:
    # A small machine's limit holds fewer; four fifths are for those who listen.
    listeners = min(CROWD, int(0.8 * descriptors) - 100)
    figures = announcing(listeners)
    for figure in figures:
        print(figure.line())  # noqa: T201 -- what a long run is for
    _, slowest, kilobytes = (figure.value for figure in figures)
    assert slowest < 30
    assert kilobytes < 16


@pytest.mark.long
def test_a_thousand_who_listen_do_not_hold_up_the_end(tmp_path: Path, descriptors: int) -> None:
    assert descriptors > 2000
    (tmp_path / "timestamp.json").write_text(json.dumps({"signed": {}}))
    with ExitStack() as stack:
        listening = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=2048))
        front: FrontProcess = start_front(tmp_path, listening)
        stack.callback(front.end)
        address = listening.getsockname()
        for _ in range(1000):
            connection = stack.enter_context(socket.create_connection(address, PATIENCE))
            connection.sendall(b"GET /events HTTP/1.1\r\nHost: x\r\n\r\n")
            assert connection.recv(12) == b"HTTP/1.1 200"
        began = time.monotonic()
        front.hang_up()
        assert front.process.wait(PATIENCE) == 0
        assert time.monotonic() - began < 5
