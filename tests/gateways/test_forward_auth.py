"""Real gateways that ask ``kiosk gateway serve``: the same decisions as in process."""

from __future__ import annotations

import signal
import time
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from kiosk.tokens.dpop import make_proof
from tests.gateways.asking import Framing, Request
from tests.gateways.gateways import WHOLE, Gateway, running_gateway
from tests.gateways.rig import MODELS
from tests.gateways.tokens import HOLDER_NUMBER, signing_key
from tests.gateways.ways import BODY, HARMLESS, HIDINGS, PATH, WAYS, raw_chat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.gateways.ways import Way

# The system's own nginx is quick to start; what is fetched from an index is not at hand always.
LONG = [pytest.param(kind, marks=pytest.mark.long) for kind in WHOLE]
KINDS = ["nginx", *LONG[1:]]


@pytest.fixture(scope="module", params=KINDS)
def gateway(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Gateway]:
    with running_gateway(request.param, tmp_path_factory.mktemp("gateway")) as gateway:
        yield gateway


@pytest.fixture(params=LONG)
def own_gateway(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Gateway]:
    """Give a gateway whose laboratory the test may change."""
    with running_gateway(request.param, tmp_path_factory.mktemp("gateway")) as gateway:
        yield gateway


def differences(gateway: Gateway, tokens: list[str], ways: tuple[Way, ...]) -> list[str]:
    """Ask for each token, model and way; say where gateway and ``Guard`` differ."""
    found = []
    for token in tokens:
        for model in MODELS:
            for way in ways:
                reached = len(gateway.upstream.arrivals)
                reply = gateway.ask(way.request(model), token)
                served = len(gateway.upstream.arrivals) - reached
                expected = gateway.lab.expected(token, model, way)
                if reply.status != expected or served != (expected == 200):
                    found.append(f"{token} {model} {way.name}: {reply.status}, not {expected}")
    return found


def test_every_token_is_decided_about_as_in_process(gateway: Gateway) -> None:
    assert differences(gateway, list(gateway.lab.tokens), (BODY,)) == []


def test_every_way_to_name_a_model_is_decided_about_as_in_process(gateway: Gateway) -> None:
    assert differences(gateway, ["second"], WAYS) == []


def test_a_directive_and_a_revocation_hold_for_every_token_and_way(own_gateway: Gateway) -> None:
    lab, tokens = own_gateway.lab, list(own_gateway.lab.tokens)
    assert own_gateway.ask(BODY.request("fable-5"), "good").status == 200
    assert differences(own_gateway, tokens, WAYS) == []
    lab.put_directive_in_force()
    own_gateway.catch_up()
    assert lab.expected("good", "fable-5") == 403
    assert differences(own_gateway, tokens, (BODY, PATH)) == []
    lab.revoke("second")
    own_gateway.catch_up()
    assert lab.expected("second", "mythos-5") == 401
    assert differences(own_gateway, tokens, WAYS) == []


def test_no_barred_model_can_be_hidden(gateway: Gateway) -> None:
    for hiding in HIDINGS:
        reached = len(gateway.upstream.arrivals)
        reply = gateway.ask(hiding.request("fable-5", "mythos-5"), "good")
        assert 400 <= reply.status < 500, hiding.name
        assert len(gateway.upstream.arrivals) == reached, hiding.name


def test_what_only_looks_odd_arrives_as_it_was_sent(gateway: Gateway) -> None:
    for way in HARMLESS:
        request = way.request("fable-5")
        reply = gateway.ask(request, "good")
        assert reply.status == 200, way.name
        arrived = reply.arrived
        assert arrived is not None
        assert (arrived["method"], arrived["target"]) == (request.method, request.target)
        assert arrived["length"] == len(request.body), way.name
        assert arrived["body"] == request.body[:200].decode("latin-1"), way.name


def test_every_octet_of_a_file_arrives(gateway: Gateway) -> None:
    content = bytes(range(256)) * 300
    parts = (
        b'--b\r\nContent-Disposition: form-data; name="model"\r\n\r\nfable-5\r\n'
        b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.wav"\r\n'
        b"Content-Type: audio/wav\r\n\r\n%b\r\n--b--\r\n" % content
    )
    kind = ("Content-Type", "multipart/form-data; boundary=b")
    request = Request("POST", "/v1/audio/transcriptions", (kind,), parts)
    reply = gateway.ask(request, "good")
    assert reply.arrived is not None
    assert reply.arrived["sha256"] == sha256(parts).hexdigest()


def test_the_server_is_told_who_asks_and_never_the_token(gateway: Gateway) -> None:
    reply = gateway.ask(
        raw_chat(
            b'{"model":"fable"}', ("X-Kiosk-Subject", "somebody"), ("X-Kiosk-Models", "mythos-5")
        ),
        "good",
    )
    assert reply.arrived is not None
    headers = reply.arrived["headers"]
    assert headers["x-kiosk-subject"] == "b1a3"
    assert headers["x-kiosk-models"] == "fable-5"
    assert not headers.get("authorization")


def test_a_token_in_a_key_header_is_one_too_and_ends_here(gateway: Gateway) -> None:
    key = gateway.lab.tokens["good"]
    reply = gateway.ask(raw_chat(b'{"model":"fable-5"}', ("X-Api-Key", key)), None)
    assert reply.arrived is not None
    assert key not in str(reply.arrived)


def test_two_tokens_are_none(gateway: Gateway) -> None:
    reached = len(gateway.upstream.arrivals)
    other = f"Bearer {gateway.lab.tokens['second']}"
    reply = gateway.ask(raw_chat(b'{"model":"fable-5"}', ("Authorization", other)), "good")
    assert reply.status in (400, 401)
    assert gateway.ask(raw_chat(b'{"model":"fable-5"}'), None).status == 401
    assert len(gateway.upstream.arrivals) == reached


@pytest.mark.parametrize("path", ["/_kiosk", "/authorize", "/healthz", "/metrics"])
def test_what_is_between_gateway_and_service_is_nobody_else_s(gateway: Gateway, path: str) -> None:
    reached = len(gateway.upstream.arrivals)
    for token in ("good", None):
        reply = gateway.ask(Request("GET", path, framing=Framing.NONE), token)
        assert 400 <= reply.status < 500
    assert len(gateway.upstream.arrivals) == reached


@pytest.mark.parametrize("protocol", ["websocket", "h2c"])
def test_no_connection_becomes_one_that_nobody_reads(gateway: Gateway, protocol: str) -> None:
    headers = (("Upgrade", protocol), ("Connection", "Upgrade"))
    if protocol == "websocket":
        headers += (
            ("Sec-WebSocket-Version", "13"),
            ("Sec-WebSocket-Key", "AAAAAAAAAAAAAAAAAAAAAA=="),
        )
    reached = len(gateway.upstream.arrivals)
    request = Request("GET", "/v1/realtime?model=fable-5", headers, framing=Framing.NONE)
    reply = gateway.ask(request, "good")
    assert reply.status in (200, 403)
    for arrived in gateway.upstream.arrivals[reached:]:
        assert "upgrade" not in arrived["headers"]
    if protocol == "websocket":
        assert (reply.status, len(gateway.upstream.arrivals)) == (403, reached)


def test_a_request_with_two_lengths_is_refused_or_read_as_the_server_reads_it(
    gateway: Gateway,
) -> None:
    reply = gateway.ask(raw_chat(b'{"model":"fable-5"}', framing=Framing.BOTH), "good")
    if reply.status == 200:
        assert reply.arrived is not None
        assert reply.arrived["body"] == '{"model":"fable-5"}'
        assert not (
            "content-length" in reply.arrived["headers"]
            and "transfer-encoding" in reply.arrived["headers"]
        )
    else:
        assert reply.status == 400


def test_what_is_too_large_is_refused(gateway: Gateway) -> None:
    reached = len(gateway.upstream.arrivals)
    body = b'{"model":"fable-5","prompt":"%b"}' % (b"a" * (5 << 20))
    assert gateway.ask(raw_chat(body), "good").status in (401, 413)
    assert len(gateway.upstream.arrivals) == reached


def test_a_refusal_says_why_and_what_may_be_used_instead(gateway: Gateway) -> None:
    reply = gateway.ask(BODY.request("fable-5"), "blocked")
    assert reply.status == 403
    assert reply.header("Content-Type") == "application/problem+json"
    assert reply.json()["reason"] == "blocked"
    assert reply.json()["fallback"] == ["opal-4"]
    reply = gateway.ask(BODY.request("fable-5"), "expired")
    assert reply.status == 401
    assert reply.header("WWW-Authenticate").startswith('Bearer error="invalid_token"')


def test_a_bound_token_needs_a_proof_for_this_request(gateway: Gateway) -> None:
    token, holder = gateway.lab.tokens["bound"], signing_key(HOLDER_NUMBER)

    def ask(uri: str, jti: str) -> int:
        now = int(time.time())
        proof = make_proof(holder, method="POST", uri=uri, iat=now, jti=jti, token=token)
        headers = (("Authorization", f"DPoP {token}"), ("DPoP", proof))
        return gateway.ask(raw_chat(b'{"model":"fable-5"}', *headers), None).status

    address = "http://localhost/v1/chat/completions"
    assert ask(address, "first") == 200
    assert ask(address, "first") == 401
    assert ask("http://localhost/v1/embeddings", "second") == 401
    assert ask("http://else.example/v1/chat/completions", "third") == 401


def test_a_revocation_is_obeyed_within_seconds(gateway: Gateway) -> None:
    assert gateway.ask(BODY.request("fable-5"), "third").status == 200
    gateway.lab.revoke("third")
    gateway.catch_up()
    assert gateway.ask(BODY.request("fable-5"), "third").status == 401


def test_a_service_that_is_gone_or_hangs_lets_nothing_through(own_gateway: Gateway) -> None:
    process, reached = own_gateway.service.process, len(own_gateway.upstream.arrivals)
    process.send_signal(signal.SIGSTOP)
    reply = own_gateway.ask(BODY.request("opal-4"), "good", seconds=60)
    assert reply.status in (500, 503, 504)
    process.send_signal(signal.SIGCONT)
    process.terminate()
    process.wait()
    reply = own_gateway.ask(BODY.request("opal-4"), "good", seconds=60)
    assert reply.status in (500, 502, 503)
    assert len(own_gateway.upstream.arrivals) == reached
