"""What the ASGI middleware says to a server, message by message."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from kiosk.gateway import RunningGateway
from kiosk.gateway.asgi import KioskGuard
from kiosk.gateway.wsgi import KioskGuard as WsgiGuard
from kiosk.tokens import SigningKey
from kiosk.tokens.dpop import make_proof

ORIGIN = "https://models.example"
CHAT = b'{"model":"fable-5"}'


async def answering(_scope: Any, _receive: Any, send: Any) -> None:
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"reached"})


def drive(app: Any, token: str, *received: Any, **members: Any) -> list[Any]:
    """Be a server with one request; return what it is told to send."""
    sent: list[Any] = []
    waiting = list(received)
    scope = {
        "type": "http",
        "method": "POST",
        "path": "/v1/chat",
        "raw_path": b"/v1/chat",
        "query_string": b"",
        "headers": [(b"authorization", f"Bearer {token}".encode())],
        **members,
    }

    async def receive() -> Any:
        return waiting.pop(0)

    async def send(message: Any) -> None:
        sent.append(message)

    asyncio.run(app(scope, receive, send))
    return sent


def body(data: bytes, *, more: bool = False) -> dict[str, Any]:
    return {"type": "http.request", "body": data, "more_body": more}


def test_who_has_gone_is_not_answered(shared_gateway: RunningGateway, token: str) -> None:
    app = KioskGuard(answering, shared_gateway)
    gone = {"type": "http.disconnect"}
    assert drive(app, token, body(CHAT[:3], more=True), gone) == []
    assert drive(app, token, body(CHAT))[0]["status"] == 200


def test_a_connection_over_which_more_may_come_is_closed(
    shared_gateway: RunningGateway, token: str
) -> None:
    app = KioskGuard(answering, shared_gateway)
    start, _ = drive(app, token, body(b" " * 100_001, more=True))
    assert start["status"] == 413
    assert (b"connection", b"close") in start["headers"]
    start, _ = drive(app, token, body(b"{}"))
    assert start["status"] == 400
    assert b"connection" not in dict(start["headers"])


def test_an_answer_to_head_has_no_body(shared_gateway: RunningGateway, token: str) -> None:
    app = KioskGuard(answering, shared_gateway)
    start, content = drive(app, token, body(b""), method="HEAD")
    assert start["status"] == 400
    assert int(dict(start["headers"])[b"content-length"]) > 0
    assert content["body"] == b""


def test_without_a_raw_path_the_decoded_one_is_judged(
    shared_gateway: RunningGateway, token: str
) -> None:
    app = KioskGuard(answering, shared_gateway)
    for path, status in [("/v1/chat", 200), ("/v1/models/no-such", 403), ("/v1/a//b", 400)]:
        start = drive(app, token, body(CHAT), path=path, raw_path=None)[0]
        assert start["status"] == status


def test_a_field_behind_the_body_is_no_header_to_the_application(
    shared_gateway: RunningGateway, token: str
) -> None:
    """Trailers (RFC 9110 section 6.5): uvicorn adds them to the list that it handed over."""
    headers = [(b"authorization", f"Bearer {token}".encode())]
    seen: list[Any] = []

    async def noting(scope: Any, receive: Any, send: Any) -> None:
        seen.extend(scope["headers"])
        await answering(scope, receive, send)

    async def trailing(scope: Any, receive: Any, send: Any) -> None:
        async def receive_with_trailers() -> Any:
            headers.append((b"x-model", b"no-such"))
            return await receive()

        await KioskGuard(noting, shared_gateway)(scope, receive_with_trailers, send)

    assert drive(trailing, token, body(CHAT), headers=headers)[0]["status"] == 200
    assert len(headers) == 2
    assert seen == headers[:1]


def test_following_has_ended_when_the_server_is_told_of_the_shutdown(
    make: Callable[..., RunningGateway],
) -> None:
    gateway = make()
    states: list[tuple[str, bool]] = []

    async def living(_scope: Any, receive: Any, send: Any) -> None:
        for end in ("startup", "shutdown"):
            assert (await receive())["type"] == f"lifespan.{end}"
            await send({"type": f"lifespan.{end}.complete"})

    async def run() -> None:
        waiting = ["startup", "shutdown"]

        async def receive() -> Any:
            return {"type": f"lifespan.{waiting.pop(0)}"}

        async def send(message: Any) -> None:
            states.append((message["type"], gateway.running))

        await KioskGuard(living, gateway)({"type": "lifespan"}, receive, send)

    asyncio.run(run())
    assert states == [
        ("lifespan.startup.complete", True),
        ("lifespan.shutdown.complete", False),
    ]


HOLDER = SigningKey.from_private_key(ec.derive_private_key(0xBEEF, ec.SECP256R1()))


@pytest.fixture
def bound(shared_repository: Any) -> Callable[[str], tuple[str, str]]:
    """Give what makes a bound token and a proof for an address."""

    def make(jti: str, address: str = f"{ORIGIN}/v1/chat") -> tuple[str, str]:
        token = shared_repository.token(cnf_jkt=HOLDER.kid)
        at = int(shared_repository.now.timestamp())
        proof = make_proof(HOLDER, method="POST", uri=address, iat=at, jti=jti, token=token)
        return token, proof

    return make


def test_a_bound_token_needs_the_origin_that_its_proof_names(
    shared_gateway: RunningGateway, bound: Callable[..., tuple[str, str]]
) -> None:
    def ask(jti: str, origin: str, host: bytes = b"models.example", **more: Any) -> int:
        token, proof = bound(jti, **more)
        headers = [
            (b"authorization", f"DPoP {token}".encode()),
            (b"dpop", proof.encode()),
            (b"host", host),
        ]
        app = KioskGuard(answering, shared_gateway, origin=origin)
        status: int = drive(app, "", body(CHAT), headers=headers, scheme="https")[0]["status"]
        return status

    assert ask("asgi-1", ORIGIN) == 200
    assert ask("asgi-1", ORIGIN) == 401, "a proof is good for one request"
    assert ask("asgi-2", "") == 401
    # A server that took the token and a proof for itself says that it is that server.
    stolen = {"address": "https://evil.example/v1/chat"}
    assert ask("asgi-3", ORIGIN, host=b"evil.example", **stolen) == 401
    assert ask("asgi-4", "", host=b"evil.example", **stolen) == 401


def test_a_bound_token_passes_the_wsgi_middleware_likewise(
    shared_gateway: RunningGateway, bound: Callable[..., tuple[str, str]]
) -> None:
    def serving(_environ: Any, start_response: Any) -> list[bytes]:
        start_response("200 OK", [])
        return []

    def ask(jti: str, origin: str) -> str:
        token, proof = bound(jti)
        told: list[str] = []
        environ = {
            "REQUEST_METHOD": "POST",
            "PATH_INFO": "/v1/chat",
            "QUERY_STRING": "model=fable-5",
            "HTTP_AUTHORIZATION": f"DPoP {token}",
            "HTTP_DPOP": proof,
            "HTTP_HOST": "models.example",
            "wsgi.url_scheme": "https",
            "wsgi.input": None,
        }

        def start_response(status: str, _headers: Any, _error: Any = None, /) -> Any:
            told.append(status)

        list(WsgiGuard(serving, shared_gateway, origin=origin)(environ, start_response))
        return told[0].partition(" ")[0]

    assert ask("wsgi-1", ORIGIN) == "200"
    assert ask("wsgi-1", ORIGIN) == "401"
    assert ask("wsgi-2", "") == "401"
