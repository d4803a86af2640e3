"""Clients that dawdle, drip, shout, crowd or go away: what they cost the front is bounded."""

import re
import socket
import struct
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from pathlib import Path

import pytest
from front_on_loopback import LoopbackFront, front_on_loopback

from kiosk.server.protocol import Limits

QUICK = Limits(
    head_seconds=0.3, request_seconds=0.6, idle_seconds=0.3, head_bytes=4096, connections=4
)
POST = b"POST /token HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
REQUEST = b"GET /1.root.json HTTP/1.1\r\nHost: x\r\n\r\n"
LONG = 8 << 20


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "1.root.json").write_bytes(b"{}")
    (tmp_path / "1.targets.json").write_bytes(bytes(LONG))
    return tmp_path


@pytest.fixture
def front(folder: Path) -> Iterator[LoopbackFront]:
    with front_on_loopback(folder, QUICK) as running:
        yield running


def until_cut_off(connection: socket.socket, drip: bytes = b"") -> tuple[bytes, float]:
    """Read, dripping, until the other end closes; give what came and the seconds it took."""
    began, came = time.monotonic(), b""
    connection.settimeout(0.05)
    while time.monotonic() - began < 10:
        try:
            if drip:
                connection.sendall(drip)
            data = connection.recv(1 << 16)
        except TimeoutError:
            continue
        except OSError:
            return came, time.monotonic() - began
        if not data:
            return came, time.monotonic() - began
        came += data
    pytest.fail("the connection was never cut off")


def cut_off(front: LoopbackFront, reason: str) -> int:
    text = front.ask("/metrics").body.decode()
    match = re.search(rf'cut_off_total{{reason="{reason}"}} ([0-9]+)', text)
    return int(match[1]) if match else 0


@pytest.mark.parametrize(
    ("first", "drip"),
    [
        (b"", b""),
        (b"GET /1.root.json HTTP/1.1\r\nHost: x\r\nA: ", b"a"),
        (b"GET /", b"a"),
        (b"\r\n", b"\r\n"),
        (POST + b"Host: x\r\nContent-Length: 16000\r\n\r\n", b"a"),
        (POST + b"Host: x\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\na\r\n"),
        (REQUEST, b""),
        (REQUEST + b"GET / HTTP/1.1\r\nA: ", b"a"),
    ],
    ids=["silent", "head", "target", "lines", "body", "chunks", "idle", "second"],
)
def test_who_dawdles_is_cut_off(first: bytes, drip: bytes, front: LoopbackFront) -> None:
    with front.connect() as connection:
        connection.sendall(first)
        _, seconds = until_cut_off(connection, drip)
    assert seconds < 5
    assert cut_off(front, "late") == 1


def test_who_reads_nothing_is_cut_off(front: LoopbackFront) -> None:
    with front.connect() as connection:
        connection.sendall(REQUEST.replace(b"1.root", b"1.targets"))
        while not cut_off(front, "late"):
            assert connection.recv(1)
        received, _ = until_cut_off(connection)
    assert len(received) < LONG


def test_who_reads_gets_everything(front: LoopbackFront) -> None:
    assert len(front.ask("/1.targets.json").body) == LONG


def test_a_connection_serves_many_requests_longer_than_one_may_take(front: LoopbackFront) -> None:
    began = time.monotonic()
    with front.connect() as connection:
        while time.monotonic() - began < 3 * QUICK.head_seconds:
            connection.sendall(REQUEST)
            answer = b""
            while not answer.endswith(b"{}"):
                answer += connection.recv(1 << 16)
            assert answer.startswith(b"HTTP/1.1 200")


@pytest.mark.parametrize(
    "head",
    [
        b"GET /1.root.json HTTP/1.1\r\nHost: x\r\nA: " + b"a" * 200_000 + b"\r\n\r\n",
        b"GET /1.root.json HTTP/1.1\r\nHost: x\r\nA: " + b"a" * 5000,
        b"GET /1.root.json HTTP/1.1\r\n" + b"A: b\r\n" * 1000 + b"\r\n",
        b"GET /1.root.json HTTP/1.1\r\n" + b"A: b\r\n" * 1000,
        b"GET /" + b"a" * 5000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
    ],
    ids=["whole", "half", "many", "half of many", "target"],
)
def test_a_head_longer_than_any_is_refused(head: bytes, front: LoopbackFront) -> None:
    with front.connect() as connection:
        connection.sendall(head)
        came, _ = until_cut_off(connection)
    assert came.startswith(b"HTTP/1.1 431") or came == b""
    assert b"200 OK" not in came
    assert cut_off(front, "late") == 0


@pytest.mark.parametrize(
    "behind",
    [
        b"0\r\n" + b"A: b\r\n" * 40_000,
        b"0\r\nA: " + b"a" * 200_000,
        b"0;" + b"a" * 200_000,
        b"1\r\na\r\n" * 100 + b"0\r\n" + b"A: b\r\n" * 40_000,
    ],
    ids=["many", "long", "extension", "behind chunks"],
)
def test_no_more_may_come_behind_a_body_than_in_a_head(behind: bytes, folder: Path) -> None:
    with front_on_loopback(folder, Limits(head_bytes=4096)) as front:
        with front.connect() as connection:
            connection.sendall(POST + b"Host: x\r\nTransfer-Encoding: chunked\r\n\r\n")
            with suppress(OSError):  # it is cut off while it sends
                connection.sendall(behind)
            came, seconds = until_cut_off(connection)
        assert came.startswith(b"HTTP/1.1 431") or came == b""
        assert seconds < 5
        assert cut_off(front, "late") == 0


def test_a_head_within_the_bound_is_read(front: LoopbackFront) -> None:
    assert front.ask("/1.root.json", A="a" * 3500).status == 200


def test_a_few_requests_may_be_sent_ahead_and_no_more(front: LoopbackFront) -> None:
    with front.connect() as connection:
        connection.sendall(REQUEST * 5)
        came, _ = until_cut_off(connection)
    assert came.count(b"200 OK") == 5
    with front.connect() as connection:
        connection.sendall(REQUEST * 1000)
        came, _ = until_cut_off(connection)
    assert came.count(b"200 OK") <= 2 * QUICK.sent_ahead


def test_dawdlers_do_not_keep_others_out(folder: Path) -> None:
    patient = Limits(connections=4)
    with front_on_loopback(folder, patient) as front, ExitStack() as open_connections:
        for _ in range(20):
            connection = open_connections.enter_context(front.connect())
            connection.sendall(REQUEST[:-4])
        assert front.ask("/1.root.json").status == 200
        assert cut_off(front, "crowded") >= 17


def test_listeners_do_not_keep_others_out(folder: Path) -> None:
    # Four fifths of 60, less those that the process needs itself, leave 16.
    with front_on_loopback(folder, Limits(connections=8), descriptors=60) as front:
        taken = 0
        while (listening := front.listen()).status == 200:
            taken += 1
            assert taken < 60
        assert taken in {15, 16}
        assert (listening.status, listening.headers["Retry-After"]) == (503, "30")
        assert front.ask("/1.root.json").status == 200
        for each in front.listeners:
            each.close()
        front.listeners.clear()
        while front.listen().status != 200:
            assert len(front.listeners) < 1000


def test_a_listener_costs_no_place_and_no_deadline(front: LoopbackFront) -> None:
    for _ in range(QUICK.connections + 3):
        assert front.listen().status == 200
    with front.connect() as connection:
        until_cut_off(connection)
    assert "kiosk_publisher_subscribers 7.000" in front.ask("/metrics").body.decode()


def test_a_listener_that_goes_on_asking_is_ended(front: LoopbackFront) -> None:
    listening = front.listen()
    listening.connection.sendall(REQUEST)
    while listening.line() != "(end)":
        pass
    assert "kiosk_publisher_subscribers 0.000" in front.ask("/metrics").body.decode()


def test_an_upgrade_is_not_taken_up(front: LoopbackFront) -> None:
    with front.connect() as connection:
        connection.sendall(
            REQUEST[:-2] + b"Connection: Upgrade\r\nUpgrade: websocket\r\n"
            b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
        )
        assert not connection.recv(1 << 16).startswith(b"HTTP/1.1 101")


def test_clients_that_go_away_leave_no_trace(
    front: LoopbackFront, capfd: pytest.CaptureFixture[str]
) -> None:
    abruptly = struct.pack("ii", 1, 0)
    for sent in (
        REQUEST[:-4],
        REQUEST.replace(b"1.root", b"1.targets"),
        REQUEST.replace(b"1.root.json", b"events"),
        POST + b"Host: x\r\nContent-Length: 9\r\n\r\n",
    ):
        with front.connect() as connection:
            connection.sendall(sent)
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, abruptly)
    gone = threading.Event()
    while "kiosk_publisher_connections 1.000" not in front.ask("/metrics").body.decode():
        gone.wait(0.02)
    assert "kiosk_publisher_subscribers 0.000" in front.ask("/metrics").body.decode()
    assert capfd.readouterr() == ("", "")
