"""The ASGI middleware behind a real server, asked over bare sockets."""

import asyncio
import hashlib
import socket
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from asgi_on_loopback import Echo, serving
from raw_http import RawAnswer, chunked, request, send

from kiosk.gateway import GatewaySettings, ReadingRules, RunningGateway
from kiosk.gateway.answers import ErrorShape
from kiosk.gateway.asgi import KioskGuard

CHAT = b'{"model":"fable-5","temperature":0.7}'
BARRED = b'{"model":"no-such"}'
Make = Callable[..., RunningGateway]


@pytest.fixture(scope="module")
def application() -> Echo:
    return Echo()


@pytest.fixture
def echo(application: Echo) -> Echo:
    """Give the application that stands behind ``port``, which nothing has reached yet."""
    application.reached.clear()
    application.lifespan.clear()
    return application


@pytest.fixture(scope="module")
def port(application: Echo, shared_gateway: RunningGateway) -> Iterator[int]:
    guarded = KioskGuard(application, shared_gateway, body_seconds=0.5, origin="https://m.example")
    with serving(guarded, lifespan="off") as port:
        yield port


def test_what_is_admitted_reaches_the_application_as_it_came(port: int, token: str) -> None:
    answer = send(
        port, request(token, CHAT, "X-Twice: 1", "X-Twice: 2", target="/v1/chat?a=b%20c")
    )
    assert answer.status == 200
    told = answer.json
    assert (told["method"], told["path"], told["query"]) == ("POST", "/v1/chat", "a=b%20c")
    assert told["sha256"] == hashlib.sha256(CHAT).hexdigest()
    assert (told["models"], told["reason"]) == (["fable-5"], "allowed")
    assert [value for name, value in told["headers"] if name == "x-twice"] == ["1", "2"]
    assert ["authorization", f"Bearer {token}"] in told["headers"]


@pytest.mark.parametrize("pieces", [[CHAT], [CHAT[:1], CHAT[1:20], CHAT[20:]]])
def test_a_body_in_chunks_is_read_whole(pieces: list[bytes], port: int, token: str) -> None:
    answer = send(port, chunked(token, *pieces))
    assert answer.status == 200
    assert answer.json["sha256"] == hashlib.sha256(CHAT).hexdigest()


def refused(answer: RawAnswer, status: int, reason: str, echo: Echo) -> None:
    assert (answer.status, answer.json["reason"]) == (status, reason)
    assert answer.headers["content-type"] == "application/problem+json"
    assert echo.reached == []


def test_what_is_refused_never_reaches_the_application(port: int, token: str, echo: Echo) -> None:
    refused(send(port, request(token, BARRED)), 403, "unknown_model", echo)
    refused(
        send(port, request(token, b'{"model":"fable-5","model":"no-such"}')),
        400,
        "duplicate_member",
        echo,
    )
    refused(send(port, request(token)), 400, "no_model", echo)
    challenged = send(port, request("", CHAT))
    refused(challenged, 401, "no_token", echo)
    assert challenged.headers["www-authenticate"].startswith("Bearer")


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ("Authorization: Bearer a.b.c", "several_authorizations"),
        ("X-Api-Key: a.b.c", "several_tokens"),
        ("Content-Encoding: gzip", "content_encoding"),
        ("Content-Type: application/json", "duplicate_header"),
    ],
)
def test_what_two_readers_read_in_two_ways_is_refused(
    more: str, reason: str, port: int, token: str, echo: Echo
) -> None:
    answer = send(port, request(token, CHAT, more))
    assert answer.json["reason"] == reason
    assert echo.reached == []


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("/v1/../v1/chat", "dot_segment"),
        ("/v1//chat", "empty_segment"),
        ("/v1/x%2Fchat", "encoded_separator"),
        ("/v1/%2e%2e/chat", "dot_segment"),
        ("/v1/chat;a", "path_parameter"),
        ("/v1/%252e%252e/chat", "encoded_twice"),
        ("/v1/\xff", "bad_target"),
        ("/v1/%ff", "bad_target"),
        ("/v1/models/no-such", "unknown_model"),
        ("/v1/chat?model=no-such", "unknown_model"),
        ("/v1/chat?access_token=x", "token_in_query"),
    ],
)
def test_paths_that_smuggle_are_refused(
    target: str, reason: str, port: int, token: str, echo: Echo
) -> None:
    answer = send(port, request(token, CHAT, target=target))
    assert answer.status >= 400
    assert echo.reached == []
    if answer.body.startswith(b"{"):
        assert answer.json["reason"] == reason


def test_two_lengths_never_reach_the_application(port: int, token: str, echo: Echo) -> None:
    both = chunked(token, CHAT, more=f"Content-Length: {len(CHAT)}")
    assert send(port, both).status == 400
    assert echo.reached == []


def test_a_body_too_large_is_not_read_to_its_end(port: int, token: str, echo: Echo) -> None:
    refused(
        send(port, request(token, None, "Content-Length: 99999999999")),
        413,
        "body_too_large",
        echo,
    )
    endless = chunked(token, *[b" " * 50_000] * 3).removesuffix(b"0\r\n\r\n")
    answer = send(port, endless)
    refused(answer, 413, "body_too_large", echo)
    assert answer.headers["connection"] == "close"


def test_who_has_no_good_token_gets_no_body_read(port: int, echo: Echo) -> None:
    """The answer is there although the body never comes."""
    head = request("", None, "Content-Length: 50000", "Content-Type: application/json")
    refused(send(port, head), 401, "no_token", echo)
    refused(
        send(port, head.replace(b"\r\n\r\n", b"\r\nAuthorization: Bearer a.b.c\r\n\r\n")),
        401,
        "malformed",
        echo,
    )


def test_a_body_that_does_not_come_in_time_is_given_up(port: int, token: str, echo: Echo) -> None:
    head = request(token, None, f"Content-Length: {len(CHAT)}", "Content-Type: application/json")
    refused(send(port, head, CHAT[:5]), 408, "body_too_slow", echo)


def test_who_leaves_before_the_body_is_there_is_not_answered(
    port: int, token: str, echo: Echo
) -> None:
    head = request(token, None, f"Content-Length: {len(CHAT)}", "Content-Type: application/json")
    assert send(port, head, CHAT[:5], half_close=True).status == 0
    assert send(port, request(token, CHAT)).status == 200
    assert len(echo.reached) == 1


def test_the_application_learns_when_the_client_leaves(port: int, token: str, echo: Echo) -> None:
    with socket.create_connection(("127.0.0.1", port), 20) as connection:
        connection.sendall(request(token, b"", target="/wait"))
    assert echo.left.wait(20)


def test_a_listed_route_goes_on_and_a_head_has_no_body(port: int, token: str) -> None:
    assert send(port, request(token, method="GET", target="/v1/models")).status == 200
    head = send(port, request(token, method="HEAD", target="/v1/models"))
    assert (head.status, head.body) == (400, b"")


async def open_websocket(app: Any, path: str, query: str, token: str) -> list[Any]:
    """Be a server to which somebody comes with a websocket; return what it is told to do."""
    sent: list[Any] = []

    async def receive() -> Any:
        return {"type": "websocket.connect"}

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {
        "type": "websocket",
        "path": path,
        "raw_path": path.encode(),
        "query_string": query.encode(),
        "headers": [(b"authorization", f"Bearer {token}".encode())],
    }
    await app(scope, receive, send)
    return sent


@pytest.mark.parametrize(
    ("path", "query", "opens"),
    [
        ("/v1/realtime", "model=fable-5", True),
        ("/v1/realtime", "model=no-such", False),
        ("/v1/realtime", "", False),
        ("/v1/other", "model=fable-5", False),
    ],
)
def test_a_websocket_opens_where_it_is_listed_for_whom_its_model_is_open(  # noqa: PLR0917 - fixtures
    path: str, query: str, opens: bool, shared_gateway: RunningGateway, token: str, echo: Echo
) -> None:
    guarded = KioskGuard(echo, shared_gateway, websockets=["/v1/realtime"])
    sent = asyncio.run(open_websocket(guarded, path, query, token))
    if opens:
        assert [message["type"] for message in sent[:2]] == ["websocket.accept", "websocket.send"]
        assert sent[1]["text"] == "allowed"
    else:
        assert sent == [{"type": "websocket.close", "code": 1008}]
    assert len(echo.reached) == opens


def test_refusals_come_in_the_shape_that_clients_read(
    echo: Echo, shared_gateway: RunningGateway, token: str
) -> None:
    with serving(KioskGuard(echo, shared_gateway, errors=ErrorShape.OPENAI)) as port:
        answer = send(port, request(token, BARRED))
    assert answer.status == 403
    assert answer.headers["content-type"] == "application/json"
    assert answer.json["error"]["type"] == "unknown_model"


def test_in_shadow_everything_goes_on_unchanged(
    make: Make, settings: GatewaySettings, echo: Echo, token: str
) -> None:
    large = b'{"model":"fable-5","x":"' + b"x" * 200_000 + b'"}'
    with (
        make(replace(settings, shadow=True, rules=ReadingRules(max_body=100_000))) as gateway,
        serving(KioskGuard(echo, gateway, body_seconds=20)) as port,
    ):
        for sent, body, reason in [
            (request(token, BARRED), BARRED, "no_publication"),
            (request("", CHAT), CHAT, "no_token"),
            (request(token, large), large, "body_too_large"),
            (chunked(token, large[:70_000], large[70_000:]), large, "body_too_large"),
        ]:
            gateway.start(20)
            answer = send(port, sent)
            assert answer.json["sha256"] == hashlib.sha256(body).hexdigest()
            assert answer.json["reason"] in {reason, "unknown_model"}


def test_behind_a_prefix_the_path_is_the_one_that_the_client_used(
    echo: Echo, shared_gateway: RunningGateway, token: str
) -> None:
    with serving(KioskGuard(echo, shared_gateway), root_path="/llm") as port:
        answer = send(port, request(token, CHAT))
    assert answer.status == 200
    assert answer.json["path"].startswith("/llm/")


def test_a_path_that_something_has_rewritten_is_refused(
    echo: Echo, shared_gateway: RunningGateway, token: str
) -> None:
    guarded = KioskGuard(echo, shared_gateway)

    async def rewriting(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "http":
            scope = {**scope, "path": "/v1/models/no-such"}
        await guarded(scope, receive, send)

    with serving(rewriting) as port:
        answer = send(port, request(token, CHAT))
    refused(answer, 400, "bad_target", echo)


def test_the_gateway_starts_and_ends_with_the_server(
    make: Make, settings: GatewaySettings, echo: Echo, token: str
) -> None:
    gateway = make(settings)
    with serving(KioskGuard(echo, gateway)) as port:
        during = gateway.running
        gateway.start(20)
        assert send(port, request(token, CHAT)).status == 200
    assert (during, gateway.running) == (True, False)
    assert echo.lifespan == ["startup", "shutdown"]


def test_without_a_lifespan_the_first_request_starts_it(
    make: Make, settings: GatewaySettings, echo: Echo, token: str
) -> None:
    with make(settings) as gateway:
        gateway.stop()
        with serving(KioskGuard(echo, gateway), lifespan="off") as port:
            assert send(port, request(token, CHAT)).status == 200


def test_a_gateway_that_cannot_start_stops_the_server(
    make: Make, settings: GatewaySettings, echo: Echo
) -> None:
    settings.state.write_bytes(b"")
    sent: list[Any] = []

    async def run() -> None:
        async def receive() -> Any:
            return {"type": "lifespan.startup"}

        async def send(message: Any) -> None:
            sent.append(message)

        await KioskGuard(echo, make(settings))({"type": "lifespan"}, receive, send)

    asyncio.run(run())
    assert [message["type"] for message in sent] == ["lifespan.startup.failed"]
    assert "state folder" in sent[0]["message"]
    assert echo.lifespan == []


def test_a_connection_of_a_kind_that_nobody_knows_is_not_let_through(
    echo: Echo, shared_gateway: RunningGateway
) -> None:
    with pytest.raises(RuntimeError, match="type webtransport"):
        asyncio.run(KioskGuard(echo, shared_gateway)({"type": "webtransport"}, None, None))  # type: ignore[arg-type] # neither is used
    assert echo.reached == []
