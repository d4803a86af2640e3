"""The WSGI middleware behind the standard library's server, asked over bare sockets."""

import hashlib
import io
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from socketserver import ThreadingMixIn
from types import SimpleNamespace
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from raw_http import RawAnswer, chunked, request, send

from kiosk.gateway import GatewaySettings, ReadingRules, RunningGateway
from kiosk.gateway.wsgi import KioskGuard
from kiosk.tokens import SigningKey
from kiosk.tokens.dpop import make_proof

CHAT = b'{"model":"fable-5","temperature":0.7}'
BARRED = b'{"model":"no-such"}'
Make = Callable[..., RunningGateway]


class Echo:
    """Be an application that says what reached it."""

    def __init__(self) -> None:
        self.reached: list[str] = []

    def __call__(self, environ: Any, start_response: Any) -> list[bytes]:
        self.reached.append(environ["PATH_INFO"])
        length = environ.get("CONTENT_LENGTH")
        stream = environ["wsgi.input"]
        ended = environ.get("wsgi.input_terminated")
        body = stream.read(int(length)) if length else stream.read() if ended else b""
        told = {
            "path": environ["PATH_INFO"],
            "query": environ["QUERY_STRING"],
            "authorization": environ.get("HTTP_AUTHORIZATION"),
            "sha256": hashlib.sha256(body).hexdigest(),
            "models": environ["kiosk.verdict"].models,
            "reason": environ["kiosk.verdict"].reason,
        }
        data = json.dumps(told).encode()
        start_response("200 OK", [("Content-Length", str(len(data)))])
        return [data]


class Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class Silent(WSGIRequestHandler):
    def log_message(self, *_: Any) -> None:
        pass


@contextmanager
def serving(app: Any) -> Iterator[int]:
    with make_server("127.0.0.1", 0, app, Server, Silent) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server.server_port
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture(scope="module")
def application() -> Echo:
    return Echo()


@pytest.fixture
def echo(application: Echo) -> Echo:
    application.reached.clear()
    return application


@pytest.fixture(scope="module")
def port(application: Echo, shared_gateway: RunningGateway) -> Iterator[int]:
    with serving(KioskGuard(application, shared_gateway)) as port:
        yield port


def refused(answer: RawAnswer, status: int, reason: str, echo: Echo) -> None:
    assert (answer.status, answer.json["reason"]) == (status, reason)
    assert answer.headers["content-type"] == "application/problem+json"
    assert echo.reached == []


def test_what_is_admitted_reaches_the_application_as_it_came(port: int, token: str) -> None:
    told = send(port, request(token, CHAT, target="/v1/chat?a=b%20c")).json
    assert (told["path"], told["query"]) == ("/v1/chat", "a=b%20c")
    assert told["sha256"] == hashlib.sha256(CHAT).hexdigest()
    assert told["authorization"] == f"Bearer {token}"
    assert (told["models"], told["reason"]) == (["fable-5"], "allowed")


def test_what_is_refused_never_reaches_the_application(port: int, token: str, echo: Echo) -> None:
    refused(send(port, request(token, BARRED)), 403, "unknown_model", echo)
    refused(send(port, request("", CHAT)), 401, "no_token", echo)
    refused(send(port, request(token)), 400, "no_model", echo)
    refused(send(port, request(token, CHAT, "Authorization: Bearer a.b.c")), 400,
            "bad_authorization", echo)  # fmt: skip
    refused(send(port, request(token, CHAT, "X-Api-Key: a.b.c")), 400, "several_tokens", echo)
    refused(send(port, request(token, CHAT, "Content-Encoding: gzip")), 415,
            "content_encoding", echo)  # fmt: skip


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("/v1/../chat", "dot_segment"),
        ("/v1/%2e%2e/chat", "dot_segment"),
        ("/v1/a//b", "empty_segment"),
        ("/v1/chat;a", "path_parameter"),
        ("/v1/%252e%252e/chat", "encoded_twice"),
        ("/v1/models%2Fno-such", "unknown_model"),
        ("/v1/models/no-such", "unknown_model"),
        ("/v1/%ff", "bad_escape"),
        ("/v1/chat?model=no-such", "unknown_model"),
    ],
)
def test_paths_are_judged_as_the_application_reads_them(
    target: str, reason: str, port: int, token: str, echo: Echo
) -> None:
    assert send(port, request(token, CHAT, target=target)).json["reason"] == reason
    assert echo.reached == []


def test_a_body_that_nothing_announced_does_not_reach_the_application(
    shared_gateway: RunningGateway, token: str
) -> None:
    """HTTP/2 needs neither a length nor a transfer coding, and not every server says so."""
    read: list[bytes] = []

    def reading(environ: Any, start_response: Any) -> list[bytes]:
        read.append(environ["wsgi.input"].read())
        start_response("200 OK", [])
        return []

    environ = {
        "REQUEST_METHOD": "POST",
        "PATH_INFO": "/v1/chat",
        "QUERY_STRING": "model=fable-5",
        "HTTP_AUTHORIZATION": f"Bearer {token}",
        "CONTENT_TYPE": "application/json",
        "wsgi.input": io.BytesIO(BARRED),
    }
    told: list[str] = []

    def start_response(status: str, *_: Any) -> Any:
        told.append(status)

    KioskGuard(reading, shared_gateway)(environ, start_response)
    assert (told, read) == (["200 OK"], [b""])


def test_a_body_whose_end_is_not_known_is_refused(port: int, token: str, echo: Echo) -> None:
    refused(send(port, chunked(token, CHAT)), 400, "body_unseen", echo)
    both = chunked(token, CHAT, more=f"Content-Length: {len(CHAT)}")
    refused(send(port, both), 400, "length_and_encoding", echo)
    for length in ("-5", "+5", "5x", "٥"):
        head = request(token, None, "Content-Type: application/json")
        lengthy = head.removesuffix(b"\r\n") + f"Content-Length: {length}\r\n\r\n".encode()
        refused(send(port, lengthy, CHAT), 400, "body_unseen", echo)


def test_a_body_that_ends_too_early_is_refused(port: int, token: str, echo: Echo) -> None:
    head = request(token, None, "Content-Length: 500", "Content-Type: application/json")
    refused(send(port, head, CHAT, half_close=True), 400, "body_cut", echo)


@pytest.mark.parametrize("length", ["100001", "99999999999", "9" * 5000])
def test_a_body_too_large_is_not_read(length: str, port: int, token: str, echo: Echo) -> None:
    head = request(token, None, f"Content-Length: {length}")
    refused(send(port, head), 413, "body_too_large", echo)


def test_who_has_no_good_token_gets_no_body_read(port: int, echo: Echo) -> None:
    head = request("a.b.c", None, "Content-Length: 50000", "Content-Type: application/json")
    refused(send(port, head), 401, "malformed", echo)


def test_a_listed_route_goes_on_and_a_head_has_no_body(port: int, token: str) -> None:
    assert send(port, request(token, method="GET", target="/v1/models")).status == 200
    head = send(port, request(token, method="HEAD", target="/v1/models"))
    assert (head.status, head.body) == (400, b"")


def test_refusals_come_in_the_shape_that_clients_read(
    echo: Echo, shared_gateway: RunningGateway, token: str
) -> None:
    with serving(KioskGuard(echo, shared_gateway, errors="openai")) as port:
        answer = send(port, request(token, BARRED))
    assert answer.json["error"]["type"] == "unknown_model"
    assert answer.headers["content-type"] == "application/json"


def test_the_first_request_starts_the_gateway(make: Make, echo: Echo, token: str) -> None:
    gateway = make()
    with serving(KioskGuard(echo, gateway)) as port:
        assert send(port, request(token, CHAT)).status == 200
    assert gateway.running
    gateway.stop()


class Terminated:
    """Be what gunicorn is: it takes the chunks apart, ends the stream, tells the raw target."""

    def __init__(self, app: Any, **members: Any) -> None:
        self._app = app
        self._members = members

    def ask(self, token: str, body: bytes, path: str = "/v1/chat") -> tuple[str, Any]:
        told: list[str] = []
        environ = {
            "REQUEST_METHOD": "POST",
            "SCRIPT_NAME": "",
            "PATH_INFO": path,
            "QUERY_STRING": "",
            "CONTENT_TYPE": "application/json",
            "HTTP_AUTHORIZATION": f"Bearer {token}",
            "HTTP_TRANSFER_ENCODING": "chunked",
            "wsgi.input": io.BytesIO(body),
            "wsgi.input_terminated": True,
            **self._members,
        }
        answer = b"".join(self._app(environ, lambda status, _headers: told.append(status)))
        return told[0].partition(" ")[0], json.loads(answer)


def test_a_stream_that_the_server_ends_is_read_to_its_end(
    echo: Echo, shared_gateway: RunningGateway, token: str
) -> None:
    server = Terminated(KioskGuard(echo, shared_gateway))
    status, told = server.ask(token, CHAT)
    assert (status, told["sha256"]) == ("200", hashlib.sha256(CHAT).hexdigest())
    assert server.ask(token, CHAT + b" " * 100_000)[0] == "413"


@pytest.mark.parametrize(
    ("raw", "status", "reason"),
    [
        ("/v1/chat", "200", "allowed"),
        ("/v1/ch%61t?model=no-such", "200", "allowed"),
        ("/v1%2Fchat", "400", "encoded_separator"),
        ("/v1/models/no-such", "400", "bad_target"),
        ("http://models.example/v1/chat", "400", "bad_target"),
    ],
)
def test_the_raw_target_must_say_what_the_decoded_one_says(  # noqa: PLR0917 - fixtures
    raw: str, status: str, reason: str, echo: Echo, shared_gateway: RunningGateway, token: str
) -> None:
    server = Terminated(KioskGuard(echo, shared_gateway), RAW_URI=raw)
    answered, told = server.ask(token, CHAT)
    assert (answered, told["reason"]) == (status, reason)


def test_a_target_is_told_by_servers_under_two_names(
    echo: Echo, shared_gateway: RunningGateway, token: str
) -> None:
    server = Terminated(KioskGuard(echo, shared_gateway), REQUEST_URI="/v1/models/no-such")
    assert server.ask(token, CHAT)[1]["reason"] == "bad_target"


def test_under_a_prefix_the_whole_path_is_judged(
    echo: Echo, shared_gateway: RunningGateway, token: str
) -> None:
    server = Terminated(KioskGuard(echo, shared_gateway), SCRIPT_NAME="/v1/models")
    assert server.ask(token, CHAT, "/no-such")[1]["reason"] == "unknown_model"
    assert echo.reached == []


def test_a_server_may_tell_of_the_body_twice(
    echo: Echo, shared_gateway: RunningGateway, token: str
) -> None:
    twice = {"HTTP_CONTENT_TYPE": "application/json", "HTTP_CONTENT_LENGTH": str(len(CHAT))}
    server = Terminated(
        KioskGuard(echo, shared_gateway),
        CONTENT_LENGTH=str(len(CHAT)), HTTP_TRANSFER_ENCODING="", **twice,
    )  # fmt: skip
    assert server.ask(token, CHAT)[0] == "200"


def test_nobody_before_us_speaks_in_our_name(
    echo: Echo, shared_gateway: RunningGateway, token: str
) -> None:
    forged = {"kiosk.verdict": SimpleNamespace(models=["mythos-5"], reason="forged")}
    server = Terminated(KioskGuard(echo, shared_gateway), **forged)
    assert server.ask(token, CHAT)[1]["reason"] == "allowed"


@pytest.mark.parametrize(
    ("origin", "status"), [("https://m.example", "200"), ("https://other.example", "401")]
)
def test_a_proof_is_for_the_origin_that_was_set_whatever_host_a_client_names(
    origin: str,
    status: str,
    echo: Echo,
    shared_gateway: RunningGateway,
    shared_repository: Any,
) -> None:
    key = SigningKey.from_private_key(ec.generate_private_key(ec.SECP256R1()))
    token = shared_repository.token(cnf_jkt=key.kid)
    proof = make_proof(
        key,
        method="POST",
        uri="https://m.example/v1/chat",
        iat=int(shared_repository.now.timestamp()),
        jti="once",
        token=token,
    )
    server = Terminated(
        KioskGuard(echo, shared_gateway, origin=origin),
        HTTP_AUTHORIZATION=f"DPoP {token}", HTTP_DPOP=proof, HTTP_HOST="m.example",
    )  # fmt: skip
    assert server.ask(token, CHAT)[0] == status


def test_in_shadow_everything_goes_on_unchanged(
    make: Make, settings: GatewaySettings, echo: Echo, token: str
) -> None:
    large = b'{"model":"fable-5","x":"' + b"x" * 200_000 + b'"}'
    shadow = replace(settings, shadow=True, rules=ReadingRules(max_body=100_000))
    with make(shadow) as gateway:
        guarded = KioskGuard(echo, gateway)
        gateway.start(20)
        with serving(guarded) as port:
            for sent, body, reason in [
                (request(token, BARRED), BARRED, "unknown_model"),
                (request("", CHAT), CHAT, "no_token"),
                (request(token, large), large, "body_too_large"),
            ]:
                told = send(port, sent).json
                assert (told["sha256"], told["reason"]) == (
                    hashlib.sha256(body).hexdigest(), reason,
                )  # fmt: skip
        told = Terminated(guarded).ask(token, large)[1]
        assert told["sha256"] == hashlib.sha256(large).hexdigest()


@pytest.mark.parametrize(
    "members", [{"wsgi.input_terminated": False}, {"CONTENT_LENGTH": "5"}], ids=["no end", "two"]
)
def test_in_shadow_a_body_that_cannot_be_read_is_left_to_the_application(
    members: dict[str, Any], make: Make, settings: GatewaySettings, token: str
) -> None:
    handed: list[Any] = []

    def app(environ: Any, start_response: Any) -> list[bytes]:
        handed.append(environ["wsgi.input"])
        start_response("200 OK", [])
        return [b"{}"]

    stream = io.BytesIO(CHAT)
    with make(replace(settings, shadow=True)) as gateway:
        gateway.start(20)
        server = Terminated(KioskGuard(app, gateway), **{"wsgi.input": stream}, **members)
        assert server.ask(token, b"")[0] == "200"
    assert handed == [stream]
    assert stream.tell() == 0
