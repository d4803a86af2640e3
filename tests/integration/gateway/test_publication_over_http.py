"""A real server on loopback, real files, the real command line."""

import json
import os
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from front_on_loopback import LoopbackFront, front_on_loopback
from tuf.api.exceptions import DownloadHTTPError, SlowRetrievalError

from kiosk.app.gateway_command import gateway
from kiosk.gateway import (
    Follower,
    PublicationRefusedError,
    PublicationUnreachableError,
    Verifier,
)
from kiosk.gateway.fetchers import HttpFetcher
from kiosk.tokens import StatusReference


@pytest.fixture
def published(repository: Any, tmp_path: Path) -> Path:
    directory = tmp_path / "publication"
    repository.write_to(directory)
    (tmp_path / "root.json").write_bytes(repository.trust)
    return directory


@pytest.fixture
def server(published: Path) -> Iterator[LoopbackFront]:
    with front_on_loopback(published) as running:
        yield running


def test_a_gateway_follows_over_http(
    server: LoopbackFront, repository: Any, tmp_path: Path
) -> None:
    now = repository.now.timestamp()
    follower = Follower(server.url, repository.trust, tmp_path / "state", clock=lambda: now)
    follower.refresh()
    assert Verifier(follower, "aud", clock=lambda: now).decide(repository.token(), "fable").allowed


class CountingConnections(BaseHTTPRequestHandler):
    """Serve files, but none whose name is that of a root, and count connections."""

    protocol_version = "HTTP/1.1"
    connections = 0

    def setup(self) -> None:
        type(self).connections += 1
        super().setup()

    def do_GET(self) -> None:
        body = b"Not Found" if "root" in self.path else b"{}"
        self.send_response(404 if "root" in self.path else 200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_args: object) -> None:
        """Say nothing."""


def test_a_file_that_is_not_there_costs_no_connection() -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), CountingConnections) as server:
        threading.Thread(target=server.serve_forever).start()
        fetcher = HttpFetcher()
        for name in ("a.json", "2.root.json", "b.json", "2.root.json", "c.json"):
            url = f"http://127.0.0.1:{server.server_port}/{name}"
            if "root" in name:
                with pytest.raises(DownloadHTTPError):
                    fetcher.download_bytes(url, 10)
            else:
                assert fetcher.download_bytes(url, 10) == b"{}"
        server.shutdown()
        del fetcher
    assert CountingConnections.connections == 1


class Dripping(BaseHTTPRequestHandler):
    """Send one byte after the other, within the headers or the body, without end."""

    def do_GET(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 60000\r\n")
        self.wfile.write(b"X: " if self.path.startswith("/headers/") else b"\r\n")
        gap = threading.Event()
        try:
            while not gap.wait(0.02):
                self.wfile.write(b"a")
        except OSError:
            self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


@pytest.mark.parametrize("where", ["headers", "body"])
def test_a_server_that_drips_is_given_up(where: str) -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), Dripping) as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        url = f"http://127.0.0.1:{running.server_address[1]}/{where}/timestamp.json"
        with pytest.raises(SlowRetrievalError):
            HttpFetcher(total_seconds=0.2).download_bytes(url, 100_000)
        running.shutdown()
        thread.join()


class Misbehaving(BaseHTTPRequestHandler):
    """Redirect, fail, or send without end."""

    def do_GET(self) -> None:
        if self.path.startswith("/redirect/"):
            self.send_response(302)
            self.send_header("Location", "/elsewhere")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        if self.path.startswith("/broken/"):
            self.send_error(500)
            return
        if self.path.endswith(".root.json"):
            self.send_error(404)
            return
        self.send_response(200)
        self.end_headers()
        try:
            while True:
                self.wfile.write(b" " * 65_536)
        except OSError:
            self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


@pytest.mark.parametrize(
    ("kind", "error"),
    [
        ("redirect", PublicationUnreachableError),
        ("broken", PublicationUnreachableError),
        ("endless", PublicationRefusedError),
    ],
)
def test_a_server_that_misbehaves_does_no_harm(
    kind: str, error: type[Exception], repository: Any, tmp_path: Path
) -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), Misbehaving) as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        url = f"http://127.0.0.1:{running.server_address[1]}/{kind}/"
        with pytest.raises(error):
            Follower(url, repository.trust, tmp_path / "state").refresh()
        running.shutdown()
        thread.join()


def test_a_pipe_in_the_folder_does_not_hold_the_gateway(
    published: Path, repository: Any, tmp_path: Path
) -> None:
    (published / "timestamp.json").unlink()
    os.mkfifo(published / "timestamp.json")
    with pytest.raises(PublicationUnreachableError):
        Follower(published, repository.trust, tmp_path / "state").refresh()


@pytest.mark.parametrize("signed_at", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"])
def test_no_stated_time_is_too_odd_for_one_sentence(
    signed_at: str, repository: Any, tmp_path: Path
) -> None:
    """Nothing vouches for the time of a first timestamp, so it may be anything."""
    timestamp = json.loads(repository.files["timestamp.json"])
    timestamp["signed"]["x-kiosk-signed-at"] = signed_at
    repository.files["timestamp.json"] = json.dumps(timestamp).encode()
    follower = Follower(
        "memory", repository.trust, tmp_path, fetcher=repository, clock=repository.now.timestamp
    )
    with pytest.raises(PublicationRefusedError):
        follower.recall()


@pytest.mark.parametrize("publication", ["ftp://host/", "file:///etc", "http://127.0.0.1:9/"])
def test_addresses_that_lead_nowhere_are_reported(
    publication: str, repository: Any, tmp_path: Path
) -> None:
    with pytest.raises(PublicationUnreachableError):
        Follower(publication, repository.trust, tmp_path / "state").refresh()


def check(published: Path, token: str, *more: str, drop: str = "", **options: str) -> Result:
    """Run ``kiosk gateway check`` in this process."""
    values = {
        "publication": str(published),
        "trust": str(published.parent / "root.json"),
        "state": str(published.parent / "state"),
        "audience": "aud",
        "model": "fable-5",
        "at": "2026-06-12T17:21:00-04:00",
    } | options
    arguments = [part for name in values if name != drop for part in (f"--{name}", values[name])]
    return CliRunner().invoke(gateway, ["check", *arguments, *more], input=token)


def test_the_command_answers_with_its_exit_code(published: Path, repository: Any) -> None:
    allowed = check(published, repository.token() + "\n")
    assert (allowed.exit_code, json.loads(allowed.stdout)["outcome"]) == (0, "allowed")
    assert (
        json.loads(check(published, repository.token(), model="fable").stdout)["model"]
        == "fable-5"
    )
    refused = check(published, repository.token(aud="other"))
    assert (refused.exit_code, json.loads(refused.stdout)["reason"]) == (1, "wrong_audience")
    repository.validity = {7: 1}
    repository.publish()
    repository.write_to(published)
    revoked = check(published, repository.token())
    assert (revoked.exit_code, json.loads(revoked.stdout)["reason"]) == (1, "revoked")


def test_the_command_follows_over_http(
    server: LoopbackFront, published: Path, repository: Any
) -> None:
    result = check(published, repository.token(), publication=server.url)
    assert result.exit_code == 0


@pytest.mark.parametrize(
    ("options", "code", "reason"),
    [
        ({"at": "2026-06-12T17:22:00-04:00"}, 2, "stale"),
        ({"at": "2026-06-12T17:22:00-04:00", "model": "opal-4"}, 0, "allowed"),
        ({"at": "2026-06-13T17:22:00-04:00"}, 1, "expired"),
        ({"at": "2026-06-12T17:20:00-04:00"}, 1, "not_yet_valid"),
        ({"model": "no-such-model"}, 1, "unknown_model"),
    ],
)
def test_the_instant_is_an_input(
    options: dict[str, str], code: int, reason: str, published: Path, repository: Any
) -> None:
    result = check(published, repository.token(), **options)
    assert (result.exit_code, json.loads(result.stdout)["reason"]) == (code, reason)


@pytest.mark.parametrize(
    "options",
    [
        {"trust": "/no/such/file"},
        {"publication": "/no/such/folder"},
        {"publication": "gopher://x/"},
        {"state": "/dev/null/state"},
        {"at": "yesterday"},
        {"at": "2026-06-12T17:21:00"},
        {"at": "0001-01-01T00:00:00+14:00"},
        {"at": "9999-12-31T23:59:59-14:00"},
        {"drop": "model"},
        {"drop": "audience"},
    ],
)
def test_what_cannot_be_decided_is_json_too(
    options: dict[str, str], published: Path, repository: Any
) -> None:
    result = check(published, repository.token(), **options)
    assert result.exit_code == 2
    answer = json.loads(result.stdout)
    assert answer["outcome"] == "unusable"
    assert answer["error"]["problem"].endswith(".")


def test_a_lie_is_not_papered_over_with_memory(published: Path, repository: Any) -> None:
    check(published, repository.token())
    repository.log_size = 1
    repository.publish()
    repository.write_to(published)
    result = check(published, repository.token())
    assert result.exit_code == 2
    assert "shrunk" in json.loads(result.stdout)["error"]["problem"]


def test_the_answer_holds_nothing_about_the_holder(published: Path, repository: Any) -> None:
    token = repository.token(status=StatusReference(8, "https://issuer.example/status/s1"))
    for each in (repository.token(), token):
        assert "b1a3" not in check(published, each).stdout


def test_no_token_at_all_is_refused(published: Path) -> None:
    assert check(published, "").exit_code == 1
    assert check(published, "x" * 200_000).exit_code == 1
