"""Gateways that cannot show bodies: the recipe names the model of a path, and nobody else can."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.gateways.asking import Framing, Request
from tests.gateways.gateways import Gateway, running_gateway
from tests.gateways.ways import json_request

if TYPE_CHECKING:
    from collections.abc import Iterator

KINDS = ["nginx by path", pytest.param("caddy by path", marks=pytest.mark.long)]
CHAT = "/fable-5/v1/chat/completions"


@pytest.fixture(scope="module", params=KINDS)
def gateway(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Gateway]:
    with running_gateway(request.param, tmp_path_factory.mktemp("gateway")) as gateway:
        yield gateway


def test_every_token_is_decided_about_for_the_model_of_the_path(gateway: Gateway) -> None:
    request = json_request(CHAT, {"messages": []})
    answers = {name: gateway.ask(request, name).status for name in gateway.lab.tokens}
    right = {name: gateway.lab.expected(name, "fable-5") for name in gateway.lab.tokens}
    assert answers == right


def test_the_server_gets_its_own_path_the_body_and_no_token(gateway: Gateway) -> None:
    reply = gateway.ask(
        json_request(f"{CHAT}?x=1", {"model": "whatever"}, ("X-Kiosk-Subject", "me")), "good"
    )
    assert reply.arrived is not None
    assert reply.arrived["target"] == "/v1/chat/completions?x=1"
    assert reply.arrived["body"] == '{"model": "whatever"}'
    assert reply.arrived["headers"]["x-kiosk-subject"] == "b1a3"
    assert not reply.arrived["headers"].get("authorization")


@pytest.mark.parametrize(
    ("target", "headers"),
    [
        (CHAT, (("X-Kiosk-Model", "opal-4"),)),
        (CHAT, (("X-Forwarded-Uri", "/opal-4/v1"), ("X-Original-URI", "/opal-4/v1"))),
        (f"{CHAT}?model=opal-4", ()),
    ],
)
def test_nobody_but_the_recipe_names_the_model(
    gateway: Gateway, target: str, headers: tuple[tuple[str, str], ...]
) -> None:
    reply = gateway.ask(json_request(target, {"model": "opal-4"}, *headers), "blocked")
    assert reply.status == 403


@pytest.mark.parametrize("target", [f"{CHAT}?model=mythos-5", "/fable-5/../fable-5/v1", "/x/v1"])
def test_what_names_another_model_or_leaves_the_path_is_refused(
    gateway: Gateway, target: str
) -> None:
    reached = len(gateway.upstream.arrivals)
    reply = gateway.ask(Request("GET", target, framing=Framing.NONE), "good")
    assert 400 <= reply.status < 500
    assert len(gateway.upstream.arrivals) == reached


def test_a_status_that_the_gateway_does_not_know_comes_through(gateway: Gateway) -> None:
    reply = gateway.ask(json_request(f"{CHAT}?access_token=x", {}), None)
    assert reply.status == 400
    assert reply.json()["reason"] == "token_in_query"
    reply = gateway.ask(json_request(CHAT, {}), "blocked")
    assert (reply.status, reply.json()["fallback"]) == (403, ["opal-4"])
    reply = gateway.ask(json_request(CHAT, {}), "expired")
    assert reply.status == 401
    challenges = [value for name, value in reply.headers if name.lower() == "www-authenticate"]
    assert len(challenges) == 1
    assert 'error="invalid_token"' in challenges[0]
    assert reply.json()["reason"] == "expired"


@pytest.mark.long
def test_a_service_that_is_gone_lets_nothing_through(gateway: Gateway) -> None:
    process, reached = gateway.service.process, len(gateway.upstream.arrivals)
    process.terminate()
    process.wait()
    reply = gateway.ask(json_request(CHAT, {}), "good", seconds=60)
    assert reply.status in (500, 502, 503)
    assert len(gateway.upstream.arrivals) == reached
