"""A real server that announces, stalls, drips, lies or never ends; and a real proxy."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from kiosk.gateway import (
    Follower,
    PublicationSnapshot,
    PublicationUnreachableError,
    Reason,
    Verifier,
)
from kiosk.gateway.event_source import EventSource, NoMoreEventsError
from kiosk.gateway.event_stream import EventStreamError
from kiosk.gateway.fetchers import HttpFetcher
from kiosk.gateway.following import FollowerThread
from kiosk.gateway.pacing import Rhythm

# Long enough that a test only passes when announcements lead to the refresh.
RARELY = Rhythm(poll=600, silence=600, longest=600, jitter=0)


class Announcing(ThreadingHTTPServer):
    """Serve a repository's files, and on ``/events`` what ``stream`` writes."""

    daemon_threads = True

    def __init__(self, files: dict[str, bytes]) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.files = files
        self.changed = threading.Condition()
        self.version = 0
        self.ended = False
        self.requests: list[tuple[str, dict[str, str]]] = []
        self.stream: Callable[[_Handler], None] = _Handler.announce

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/"

    def announce(self) -> None:
        with self.changed:
            self.version += 1
            self.changed.notify_all()


class _Handler(BaseHTTPRequestHandler):
    server: Announcing

    def do_GET(self) -> None:
        self.server.requests.append((self.path, dict(self.headers)))
        path = self.path.removeprefix("http://publisher.example/").lstrip("/")
        try:
            if path == "events":
                self.server.stream(self)
            elif path in self.server.files:
                self.answer(200, self.server.files[path], "application/json")
            else:
                self.answer(404, b"", "text/plain")
        except OSError:
            self.close_connection = True

    def answer(self, status: int, body: bytes, media_type: str, **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def begin(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream; charset=utf-8")
        self.end_headers()

    def announce(self) -> None:
        """Announce each version that the test makes, and the present one at once."""
        self.begin()
        told = -1
        while not self.server.ended:
            with self.server.changed:
                while self.server.version == told and not self.server.ended:
                    self.server.changed.wait(30)
                told = self.server.version
            self.wfile.write(f"id: {told}\nevent: timestamp\ndata: {told}\n\n".encode())

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


@contextmanager
def serving(files: dict[str, bytes]) -> Iterator[Announcing]:
    with Announcing(files) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        with server.changed:
            server.ended = True
            server.changed.notify_all()
        server.shutdown()
        thread.join()


@pytest.fixture
def server(repository: Any) -> Iterator[Announcing]:
    with serving(repository.files) as running:
        yield running


class Told:
    """Wait for what a follower's thread tells."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._snapshots: list[PublicationSnapshot] = []

    def __call__(self, snapshot: PublicationSnapshot) -> None:
        with self._changed:
            self._snapshots.append(snapshot)
            self._changed.notify_all()

    def version(self, version: int) -> PublicationSnapshot:
        with self._changed:
            done = self._changed.wait_for(
                lambda: any(each.version == version for each in self._snapshots), 30
            )
            assert done
            return self._snapshots[-1]


def follower_of(server: Announcing, repository: Any, folder: Path) -> Follower:
    return Follower(server.url, repository.trust, folder, clock=repository.now.timestamp)


def test_a_revocation_that_is_announced_is_refused(
    server: Announcing, repository: Any, tmp_path: Path
) -> None:
    follower = follower_of(server, repository, tmp_path / "state")
    told = Told()
    verifier = Verifier(follower, "aud", clock=repository.now.timestamp)
    with FollowerThread(follower, on_change=told, rhythm=RARELY) as thread:
        told.version(1)
        assert verifier.decide(repository.token(), "fable-5").allowed
        repository.validity = {7: 1}
        repository.publish()
        server.announce()
        told.version(2)
        assert verifier.decide(repository.token(), "fable-5").reason is Reason.REVOKED
        assert thread.hearing
    assert not thread.hearing


def test_a_server_without_announcements_is_polled(
    server: Announcing, repository: Any, tmp_path: Path
) -> None:
    server.stream = lambda handler: handler.answer(404, b"", "text/plain")
    follower = follower_of(server, repository, tmp_path / "state")
    told = Told()
    with FollowerThread(follower, on_change=told, rhythm=Rhythm(poll=0.02)):
        told.version(1)
        repository.publish()
        told.version(2)


def test_a_reconnection_names_the_last_event(server: Announcing) -> None:
    def once(handler: _Handler) -> None:
        handler.begin()
        handler.wfile.write("id: \u00e97\nretry: 2500\ndata: x\n\n".encode())

    server.stream = once
    source = EventSource(f"{server.url}events")
    assert [event.data for event in source.listen()] == ["x"]
    assert source.retry_seconds == 2.5
    assert [event.last_event_id for event in source.listen()] == ["\u00e97"]
    first, second = (headers for _, headers in server.requests)
    assert "Last-Event-ID" not in first
    assert second["Last-Event-ID"].encode("latin-1").decode() == "\u00e97"
    assert (first["Accept"], first["Accept-Encoding"]) == ("text/event-stream", "identity")


@pytest.mark.parametrize(
    ("status", "media_type", "headers"),
    [
        (200, "text/html", {}),
        (200, "text/event-streams", {}),
        (200, "text/event-stream", {"Content_Encoding": "gzip"}),
        (302, "text/event-stream", {"Location": "/timestamp.json"}),
        (404, "text/event-stream", {}),
        (503, "text/event-stream", {}),
    ],
)
def test_what_is_no_stream_is_not_read(
    status: int, media_type: str, headers: dict[str, str], server: Announcing
) -> None:
    server.stream = lambda handler: handler.answer(status, b"data: x\n\n", media_type, **headers)
    with pytest.raises(EventStreamError):
        list(EventSource(f"{server.url}events").listen())
    assert len(server.requests) == 1


def test_a_server_that_wants_no_listeners_says_so(server: Announcing) -> None:
    server.stream = lambda handler: handler.answer(204, b"", "text/event-stream")
    with pytest.raises(NoMoreEventsError):
        list(EventSource(f"{server.url}events").listen())


@pytest.mark.parametrize("piece", [b"x" * 4096, b"data: " + b"x" * 4000 + b"\n"])
def test_a_stream_that_never_ends_is_cut_off(piece: bytes, server: Announcing) -> None:
    sent = 0

    def endless(handler: _Handler) -> None:
        nonlocal sent
        handler.begin()
        while not server.ended:
            handler.wfile.write(piece)
            sent += len(piece)

    server.stream = endless
    with pytest.raises(EventStreamError):
        list(EventSource(f"{server.url}events").listen())
    # What the sockets' buffers hold comes on top of what was read.
    assert sent < 64 << 20


def test_silence_ends_a_connection(server: Announcing) -> None:
    def silent(handler: _Handler) -> None:
        handler.begin()
        with server.changed:
            server.changed.wait_for(lambda: server.ended, 30)

    server.stream = silent
    with pytest.raises(PublicationUnreachableError):
        list(EventSource(f"{server.url}events", silence=0.1).listen())


@pytest.mark.parametrize("where", ["headers", "body"])
def test_a_stream_that_drips_can_be_hung_up(where: str, server: Announcing) -> None:
    gap, dripping = threading.Event(), threading.Event()

    def drip(handler: _Handler) -> None:
        if where == "body":
            handler.begin()
        else:
            handler.wfile.write(b"HTTP/1.1 200 OK\r\nX: ")
        while not gap.wait(0.01):
            handler.wfile.write(b":")
            dripping.set()

    server.stream = drip
    source = EventSource(f"{server.url}events")
    heard: list[object] = []
    thread = threading.Thread(target=lambda: heard.extend(source.listen()))
    thread.start()
    assert dripping.wait(30)
    source.hang_up()
    thread.join(30)
    gap.set()
    assert not thread.is_alive()
    assert heard == []


def test_a_closed_source_listens_no_more(server: Announcing) -> None:
    source = EventSource(f"{server.url}events")
    source.close()
    assert list(source.listen()) == []
    assert server.requests == []


def test_nobody_there_is_reported() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(PublicationUnreachableError):
        list(EventSource(f"http://127.0.0.1:{port}/events").listen())


def test_a_stream_that_lies_in_every_event_leads_to_nothing_but_questions(
    server: Announcing, repository: Any, tmp_path: Path
) -> None:
    def lie(handler: _Handler) -> None:
        handler.begin()
        while not server.ended:
            handler.wfile.write(b'id: 99\nevent: timestamp\ndata: {"version": 99}\n\n')

    server.stream = lie
    follower = follower_of(server, repository, tmp_path / "state")
    told = Told()
    with FollowerThread(follower, on_change=told, rhythm=Rhythm(poll=0.5)):
        told.version(1)
        repository.publish()
        told.version(2)
    asked = [path for path, _ in server.requests if path == "/timestamp.json"]
    assert len(asked) < 20


def test_files_and_announcements_come_through_the_proxy(
    server: Announcing, repository: Any
) -> None:
    environment = {"HTTP_PROXY": server.url.replace("http://", "http://me:secret@")}
    data = HttpFetcher(environment=environment).download_bytes(
        "http://publisher.example/timestamp.json", 100_000
    )
    assert data == repository.files["timestamp.json"]
    server.stream = lambda handler: handler.answer(200, b"data: x\n\n", "text/event-stream")
    source = EventSource("http://publisher.example/events", environment=environment)
    assert [event.data for event in source.listen()] == ["x"]
    paths = [path for path, _ in server.requests]
    assert paths == ["http://publisher.example/timestamp.json", "http://publisher.example/events"]
    assert all(
        headers["proxy-authorization"] == "Basic bWU6c2VjcmV0" for _, headers in server.requests
    )
