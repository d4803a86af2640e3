"""Reports go over HTTP to whoever takes them; a gateway decides the same while nobody does."""

from __future__ import annotations

import base64
import http.server
import json
import threading
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.gateway.check_in import CheckInClient, CheckInError, GatewayCredential

if TYPE_CHECKING:
    from collections.abc import Iterator

REPORT = {"version": 7, "signed_at": 100, "applied_at": 101}


class Issuer(http.server.ThreadingHTTPServer):
    """Take reports on loopback, and answer as told."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.status = 204
        self.headers: list[Any] = []
        self.bodies: list[Any] = []

    def client(self) -> CheckInClient:
        url = f"http://127.0.0.1:{self.server_address[1]}/check-in"
        return CheckInClient(GatewayCredential("west", "s3cret", url), environment={})


class _Handler(http.server.BaseHTTPRequestHandler):
    server: Issuer

    def do_POST(self) -> None:
        length = int(self.headers["Content-Length"])
        self.server.headers.append(self.headers)
        self.server.bodies.append(json.loads(self.rfile.read(length)))
        self.send_response(self.server.status)
        if self.server.status == 302:
            self.send_header("Location", "/elsewhere")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 -- its own name
        """Say nothing."""


@pytest.fixture
def issuer() -> Iterator[Issuer]:
    server = Issuer()
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_report_says_who_reports_and_what_is_applied(issuer: Issuer) -> None:
    client = issuer.client()
    client.send(REPORT)
    assert issuer.bodies == [REPORT]
    (headers,) = issuer.headers
    assert headers["Content-Type"] == "application/json"
    credential = base64.b64decode(headers["Authorization"].removeprefix("Basic "))
    assert credential == b"west:s3cret"
    client.close()


@pytest.mark.parametrize("status", [200, 302, 401, 429, 500])
def test_any_other_answer_is_told_and_a_redirect_is_not_followed(
    issuer: Issuer, status: int
) -> None:
    issuer.status = status
    with pytest.raises(CheckInError, match=str(status)) as refused:
        issuer.client().send(REPORT)
    assert "s3cret" not in str(refused.value)
    assert len(issuer.bodies) == 1


def test_nobody_there_is_told_in_other_words(issuer: Issuer) -> None:
    client = issuer.client()
    issuer.server_close()
    with pytest.raises(CheckInError, match="cannot be told"):
        client.send(REPORT)
