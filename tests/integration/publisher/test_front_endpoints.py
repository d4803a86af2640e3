"""The front before the signer: what reaches it, what comes back, and what it says without one."""

import json
import socket
import threading
from base64 import b64decode, b64encode
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from front_on_loopback import LoopbackFront, front_on_loopback

from kiosk.server.calls import CallServer
from kiosk.server.endpoint import ENDPOINTS, TOKEN

FORM = "application/x-www-form-urlencoded"
PATIENCE = 10.0


@pytest.fixture
def front(tmp_path: Path) -> Iterator[LoopbackFront]:
    with front_on_loopback(tmp_path) as running:
        yield running


class Signer:
    """Answer calls of the front as the signer does."""

    def __init__(self, front: LoopbackFront) -> None:
        mine, theirs = socket.socketpair()
        self.calls: list[dict[str, Any]] = []
        self.answer: dict[str, Any] = {"status": 200, "headers": [], "body": ""}
        handlers = {"endpoint": self._endpoint, "metadata": self._metadata}
        self.server = CallServer(mine, handlers)
        self._thread = threading.Thread(target=self.server.serve)
        self._thread.start()
        front.line.give_signer(theirs)
        for _ in range(1000):
            if json.loads(front.ask("/healthz").body)["signer"]:
                return
        pytest.fail("the front never took the signer")

    def _endpoint(self, arguments: dict[str, Any]) -> dict[str, Any]:
        self.calls.append(arguments)
        return self.answer

    def _metadata(self, arguments: dict[str, Any]) -> dict[str, Any]:
        self.calls.append(arguments)
        return {"issuer": "https://issuer.example", "token_endpoint": "https://x/token"}

    def end(self) -> None:
        self.server.close()
        self._thread.join(PATIENCE)


@pytest.fixture
def signer(front: LoopbackFront) -> Iterator[Signer]:
    running = Signer(front)
    yield running
    running.end()


def test_a_request_goes_to_the_signer_as_it_came(front: LoopbackFront, signer: Signer) -> None:
    signer.answer = {
        "status": 401,
        "headers": [["Content-Type", "application/json"], ["DPoP-Nonce", "n"], ["Server", "x"]],
        "body": b64encode(b'{"error": "invalid_client"}').decode(),
    }
    answer = front.ask(
        "/token", "POST", b"grant_type=x", Content_Type=f"{FORM}; charset=UTF-8",
        Authorization="Basic abc", DPoP="proof", Cookie="c", X_Forwarded_For="10.0.0.1",
    )  # fmt: skip
    assert (answer.status, answer.body) == (401, b'{"error": "invalid_client"}')
    assert answer.headers["DPoP-Nonce"] == "n"
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Server"] is None
    (call,) = signer.calls
    assert (call["endpoint"], call["method"]) == ("token", "POST")
    assert call["local_uri"] == f"{front.url}token"
    assert b64decode(call["body"]) == b"grant_type=x"
    assert sorted(call["headers"]) == [
        ["authorization", "Basic abc"],
        ["content-type", f"{FORM}; charset=UTF-8"],
        ["dpop", "proof"],
    ]


def test_a_name_that_a_client_gives_us_is_nobodys_address(
    front: LoopbackFront, signer: Signer
) -> None:
    port = front.port
    for host, address in (
        (f"localhost:{port}", f"http://localhost:{port}/token"),
        (f"elsewhere.example:{port}", ""),
        (f"127.0.0.1:{port + 1}", ""),
        ("localhost", ""),
    ):
        front.ask("/token", "POST", b"a=b", Content_Type=FORM, Host=host)
        assert signer.calls[-1]["local_uri"] == address


def test_every_endpoint_says_when_the_signer_is_away(front: LoopbackFront) -> None:
    for each in ENDPOINTS.values():
        answer = front.ask(each.path, "POST", b"{}", Content_Type=each.medium.media_type)
        assert (answer.status, answer.headers["Retry-After"]) == (503, "5")
    assert front.ask("/.well-known/oauth-authorization-server").status == 503


def test_a_signer_that_died_is_missed_and_the_next_one_serves(
    front: LoopbackFront, signer: Signer
) -> None:
    def status() -> int:
        return front.ask("/revoke", "POST", b"token=x", Content_Type=FORM).status

    assert status() == 200
    signer.end()
    assert status() == 503
    following = Signer(front)
    assert status() == 200
    following.end()


def test_an_answer_that_is_none_reaches_nobody(front: LoopbackFront, signer: Signer) -> None:
    for answer in (
        {},
        {"status": 999, "headers": [], "body": ""},
        {"status": 200, "headers": [], "body": "not base64!"},
        {"status": 200, "headers": [["content-type", "a\r\nSet-Cookie: b"]], "body": ""},
        {"status": 200, "headers": [["content-type"]], "body": ""},
    ):
        signer.answer = answer
        told = front.ask("/token", "POST", b"a=b", Content_Type=FORM)
        assert (told.status, told.headers["Set-Cookie"]) == (503, None)


def test_what_no_endpoint_takes_does_not_reach_the_signer(
    front: LoopbackFront, signer: Signer
) -> None:
    for status, path, body, headers in (
        *(
            (
                413,
                each.path,
                b"x" * (each.medium.most_bytes + 1),
                {"Content-Type": each.medium.media_type},
            )
            for each in ENDPOINTS.values()
        ),
        (415, "/token", b"{}", {"Content-Type": "application/json"}),
        (415, "/token", b"a=b", {}),
        (415, "/token", b"a=b", {"Content-Type": FORM, "Content-Encoding": "gzip"}),
        (415, "/check-in", b"a=b", {"Content-Type": FORM}),
        (400, "/token?code=secret", b"a=b", {"Content-Type": FORM}),
    ):
        assert front.ask(path, "POST", body, **headers).status == status
    assert signer.calls == []


def test_a_body_that_hides_its_length_is_bounded_too(front: LoopbackFront, signer: Signer) -> None:
    with front.connect() as connection:
        head = f"POST /token HTTP/1.1\r\nHost: x\r\nContent-Type: {FORM}\r\n"
        connection.sendall(f"{head}Transfer-Encoding: chunked\r\n\r\n".encode())
        piece = b"x" * (TOKEN.medium.most_bytes // 2)
        for _ in range(3):
            connection.sendall(b"%x\r\n%s\r\n" % (len(piece), piece))
        assert connection.recv(12) == b"HTTP/1.1 413"
    assert signer.calls == []


def test_the_largest_body_passes(front: LoopbackFront, signer: Signer) -> None:
    body = b"x" * TOKEN.medium.most_bytes
    assert front.ask("/token", "POST", body, Content_Type=FORM).status == 200
    assert b64decode(signer.calls[0]["body"]) == body


def test_the_servers_metadata_come_from_the_signer(front: LoopbackFront, signer: Signer) -> None:
    path = "/.well-known/oauth-authorization-server"
    answer = front.ask(path)
    assert json.loads(answer.body)["issuer"] == "https://issuer.example"
    assert answer.headers["Content-Type"] == "application/json"
    assert front.ask(path, If_None_Match=answer.headers["ETag"]).status == 304
    assert len(signer.calls) == 1
