"""The forward authorization service, asked as each gateway asks and as a client would fool it."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest

from kiosk.gateway import PublicationSnapshot, Verifier
from kiosk.gateway.forward import ForwardAuth
from kiosk.gateway.forward_sources import SOURCES, SOURCES_BY_PATH, Question
from kiosk.gateway.forward_status import StatusPages
from kiosk.gateway.guard import Guard
from kiosk.gateway.seen_request import ReadingRules

NOW = 1_781_300_000
CHAT = "/v1/chat/completions"
BARRED, GOOD = b'{"model":"mythos-5"}', b'{"model":"fable-5"}'
MAX_BODY = 1000
RULES = ReadingRules(max_body=MAX_BODY)
AS_NGINX = {
    "X-Original-Method": "POST", "X-Original-URI": CHAT, "X-Original-Scheme": "https",
    "X-Original-Host": "models.example",
}  # fmt: skip
AS_CADDY = {
    "X-Forwarded-Method": "POST", "X-Forwarded-Uri": CHAT, "X-Forwarded-Proto": "https",
    "X-Forwarded-Host": "models.example",
}  # fmt: skip


@dataclass
class Asked:
    """Ask an ASGI application one question and hold its answer."""

    application: Any
    sent: list[dict[str, Any]] = field(default_factory=list)
    unread: int = 0

    def ask(
        self,
        headers: list[tuple[str, str]],
        body: bytes = b"",
        *,
        path: str = "/authorize",
        query: str = "",
        method: str = "POST",
        pieces: int = 1,
        gone: bool = False,
    ) -> "Asked":
        size = max(1, -(-len(body) // pieces))
        parts = [body[at : at + size] for at in range(0, len(body), size)] or [b""]
        messages: list[dict[str, Any]] = [
            {"type": "http.request", "body": part, "more_body": number < len(parts)}
            for number, part in enumerate(parts, start=1)
        ]
        if gone:
            messages = [{"type": "http.disconnect"}]
        scope = {
            "type": "http", "method": method, "raw_path": path.encode(), "path": path,
            "query_string": query.encode(),
            "headers": [(name.lower().encode(), value.encode()) for name, value in headers],
        }  # fmt: skip

        async def receive() -> dict[str, Any]:
            return messages.pop(0)

        async def send(message: Any) -> None:
            self.sent.append(dict(message))

        asyncio.run(self.application(scope, receive, send))
        self.unread = len(messages)
        return self

    @property
    def status(self) -> int:
        status = self.sent[0]["status"]
        assert isinstance(status, int)
        return status

    @property
    def headers(self) -> dict[str, str]:
        return {name.decode(): value.decode("latin-1") for name, value in self.sent[0]["headers"]}

    @property
    def body(self) -> bytes:
        body = self.sent[1]["body"]
        assert isinstance(body, bytes)
        return body

    @property
    def reason(self) -> str:
        return str(json.loads(self.body)["reason"])


class Stand:
    """Hold a publication and a token that may use fable-5 and opal-4, not mythos-5."""

    def __init__(self, issuer: Any) -> None:
        issuer.access = {"fable-5": {7: 0}, "mythos-5": {7: 1}}
        self.snapshot: PublicationSnapshot | None = issuer.snapshot()
        self.token = issuer.token()
        self.subject = issuer.claims().sub

    def guard(self, **more: Any) -> Guard:
        verifier = Verifier(self, "https://models.example", clock=lambda: NOW)
        return Guard(verifier, self, clock=lambda: NOW, **more)

    def service(self, name: str, *, by_path: bool = False, **more: Any) -> Asked:
        source = (SOURCES_BY_PATH if by_path else SOURCES)[name]
        return Asked(ForwardAuth(self.guard(rules=RULES, **more), source))

    def headers(self, *fields: dict[str, str]) -> list[tuple[str, str]]:
        pairs = [("Authorization", f"Bearer {self.token}"), ("Content-Type", "application/json")]
        return pairs + [pair for each in fields for pair in each.items()]


@pytest.fixture
def stand(issuer: Any) -> Stand:
    return Stand(issuer)


def stated(body: bytes) -> dict[str, str]:
    return {"X-Kiosk-Body": f"length={len(body)} coding=", "Content-Length": str(len(body))}


def test_an_admitted_request_is_told_apart_by_holder_and_model(stand: Stand) -> None:
    asked = stand.service("caddy").ask(stand.headers(AS_CADDY), GOOD)
    assert (asked.status, asked.body) == (200, b"")
    assert asked.headers["x-kiosk-subject"] == stand.subject
    assert asked.headers["x-kiosk-models"] == "fable-5"
    assert asked.headers["x-kiosk-would-refuse"] == ""


@pytest.mark.parametrize("name", ["nginx", "caddy", "traefik", "envoy"])
def test_the_body_decides_whoever_asks(stand: Stand, name: str) -> None:
    def ask(body: bytes) -> int:
        described = {
            "nginx": AS_NGINX | stated(body),
            "envoy": {"Host": "models.example", "X-Forwarded-Proto": "https"},
        }.get(name, AS_CADDY)
        path = f"/authorize{CHAT}" if name == "envoy" else "/authorize"
        return stand.service(name).ask(stand.headers(described), body, path=path).status

    assert (ask(GOOD), ask(BARRED)) == (200, 403)


# What a client sends to pass for somebody else, or for another request.
FORGED = {
    "X-Forwarded-Uri": "/engines/fable-5/completions",
    "X-Forwarded-Method": "GET",
    "X-Original-URI": "/engines/fable-5/completions",
    "X-Original-URL": "/engines/fable-5/completions",
    "X-Original-Method": "GET",
    "X-Rewrite-URL": "/engines/fable-5/completions",
    "X-Envoy-Original-Path": "/engines/fable-5/completions",
    "X-Kiosk-Model": "fable-5",
    "X-Kiosk-Body": "length= coding=",
}


@pytest.mark.parametrize("name", ["nginx", "caddy", "envoy"])
def test_what_another_gateway_would_believe_counts_for_nothing(stand: Stand, name: str) -> None:
    target = "/engines/mythos-5/completions"
    own = {
        "nginx": AS_NGINX | {"X-Original-URI": target, "X-Kiosk-Body": "length= coding="},
        "caddy": AS_CADDY | {"X-Forwarded-Uri": target},
        "envoy": {"Host": "models.example", "X-Forwarded-Proto": "https"},
    }[name]
    forged = {header: value for header, value in FORGED.items() if header not in own}
    path = f"/authorize{target}" if name == "envoy" else "/authorize"
    asked = stand.service(name).ask(stand.headers(own, forged), path=path)
    assert (asked.status, asked.reason) == (403, "blocked")


@pytest.mark.parametrize("header", list(AS_CADDY))
def test_a_gateway_must_describe_the_request_once(stand: Stand, header: str) -> None:
    lacking = {name: value for name, value in AS_CADDY.items() if name != header}
    asked = stand.service("caddy").ask(stand.headers(lacking), GOOD)
    assert (asked.status, asked.reason) == (500, "not_forwarded")
    twice = [*stand.headers(AS_CADDY), (header, AS_CADDY[header])]
    assert stand.service("caddy").ask(twice, GOOD).status == 500


def test_a_body_that_was_not_handed_over_is_refused(stand: Stand) -> None:
    # A plain forward_auth asks by GET, and keeps the body to itself.
    described = AS_CADDY | {"X-Forwarded-Uri": "/engines/fable-5/completions"}
    asked = stand.service("caddy").ask(stand.headers(described), method="GET")
    assert (asked.status, asked.reason) == (400, "body_unseen")


@pytest.mark.parametrize("said", ["length=20 coding=", "length= coding=chunked"])
def test_nginx_says_that_there_is_a_body_also_where_it_keeps_it(stand: Stand, said: str) -> None:
    described = AS_NGINX | {
        "X-Original-URI": "/engines/fable-5/completions", "X-Kiosk-Body": said
    }  # fmt: skip
    asked = stand.service("nginx").ask(stand.headers(described))
    assert (asked.status, asked.reason) == (400, "body_unseen")


def test_nginx_says_how_long_the_body_was(stand: Stand) -> None:
    described = AS_NGINX | {"X-Kiosk-Body": "length=4000 coding="}
    asked = stand.service("nginx").ask(stand.headers(described), GOOD)
    assert (asked.status, asked.reason) == (400, "body_cut")
    described = AS_NGINX | {"X-Kiosk-Body": "4000"}
    assert stand.service("nginx").ask(stand.headers(described), GOOD).status == 500


def test_a_body_that_envoy_cut_is_refused(stand: Stand) -> None:
    described = {
        "Host": "models.example", "X-Forwarded-Proto": "https",
        "X-Envoy-Auth-Partial-Body": "true",
    }  # fmt: skip
    asked = stand.service("envoy").ask(
        stand.headers(described), GOOD, path="/authorize/engines/fable-5/completions"
    )
    assert (asked.status, asked.reason) == (400, "body_unseen")


@pytest.mark.parametrize("path", ["/", "/metrics", "/healthz", "/authorize/", "/authorized", CHAT])
def test_only_the_place_where_gateways_ask_ever_admits(stand: Stand, path: str) -> None:
    assert stand.service("nginx").ask(stand.headers(AS_NGINX), path=path).status == 404
    envoys = {"Host": "models.example", "X-Forwarded-Proto": "https"}
    if not path.startswith("/authorize/"):
        assert stand.service("envoy").ask(stand.headers(envoys), GOOD, path=path).status == 404


def test_a_long_body_is_not_read_to_its_end(stand: Stand) -> None:
    body = b'{"model":"fable-5","a":"%b"}' % (b"a" * 5 * MAX_BODY)
    asked = stand.service("caddy").ask(
        stand.headers(AS_CADDY, {"Content-Length": str(len(body))}), body, pieces=10
    )
    assert (asked.status, asked.reason) == (413, "body_too_large")
    assert asked.unread > 5


def test_a_gateway_that_has_gone_gets_no_answer(stand: Stand) -> None:
    assert stand.service("caddy").ask(stand.headers(AS_CADDY), gone=True).sent == []


@pytest.mark.parametrize(("header", "value"), [("Upgrade", "h2c"), ("Sec-WebSocket-Key", "x")])
def test_a_request_that_leaves_http_is_refused(stand: Stand, header: str, value: str) -> None:
    asked = stand.service("caddy").ask(stand.headers(AS_CADDY, {header: value}), GOOD)
    assert (asked.status, asked.reason) == (403, "websocket")


def test_without_a_token_the_client_is_challenged(stand: Stand) -> None:
    asked = stand.service("caddy").ask(list(AS_CADDY.items()), GOOD)
    assert asked.status == 401
    assert asked.headers["www-authenticate"].startswith("Bearer")


def test_in_shadow_the_client_is_admitted_and_the_server_told(stand: Stand) -> None:
    asked = stand.service("caddy", shadow=True).ask(stand.headers(AS_CADDY), BARRED)
    assert asked.status == 200
    assert asked.headers["x-kiosk-would-refuse"] == "blocked"
    assert asked.headers["x-kiosk-models"] == ""


class TestOneModelPerPath:
    def test_the_recipe_names_the_model(self, stand: Stand) -> None:
        described = AS_NGINX | {"X-Kiosk-Model": "fable-5"}
        # auth_request asks by GET and shows no body.
        asked = stand.service("nginx", by_path=True).ask(stand.headers(described), method="GET")
        assert asked.status == 200
        described = AS_NGINX | {"X-Kiosk-Model": "mythos-5"}
        asked = stand.service("nginx", by_path=True).ask(stand.headers(described), method="GET")
        assert asked.status == 403

    def test_without_it_nothing_is_decided(self, stand: Stand) -> None:
        asked = stand.service("nginx", by_path=True).ask(stand.headers(AS_NGINX), method="GET")
        assert (asked.status, asked.reason) == (500, "not_forwarded")

    def test_a_model_in_the_address_is_decided_about_too(self, stand: Stand) -> None:
        described = AS_NGINX | {
            "X-Kiosk-Model": "fable-5", "X-Original-URI": f"{CHAT}?model=mythos-5"
        }  # fmt: skip
        asked = stand.service("nginx", by_path=True).ask(stand.headers(described), method="GET")
        assert asked.status == 403

    def test_nginx_gets_a_status_that_it_knows_and_the_true_one_beside_it(
        self, stand: Stand
    ) -> None:
        described = AS_NGINX | {"X-Kiosk-Model": "fable-5", "X-Original-URI": "/a/../b"}
        asked = stand.service("nginx", by_path=True).ask(stand.headers(described), method="GET")
        assert (asked.status, asked.headers["x-kiosk-status"]) == (403, "400")
        assert json.loads(asked.headers["x-kiosk-problem"])["reason"] == "dot_segment"

    def test_nginx_is_told_503_while_there_is_no_publication(self, stand: Stand) -> None:
        stand.snapshot = None
        described = AS_NGINX | {"X-Kiosk-Model": "fable-5"}
        asked = stand.service("nginx", by_path=True).ask(stand.headers(described), method="GET")
        assert (asked.status, asked.headers["x-kiosk-status"]) == (403, "503")


class TestStatusPages:
    class Observed:
        def __init__(self, snapshot: PublicationSnapshot | None) -> None:
            self.snapshot = snapshot

        def metrics_text(self) -> str:
            return "kiosk_gateway_decisions_total 0\n"

    def ask(self, snapshot: Any, path: str, now: float = NOW, method: str = "GET") -> Asked:
        pages = StatusPages(self.Observed(snapshot), clock=lambda: now)
        return Asked(pages).ask([], path=path, method=method)

    def test_health_is_that_of_the_publication(self, stand: Stand) -> None:
        assert self.ask(stand.snapshot, "/healthz").status == 200
        assert self.ask(None, "/healthz").status == 503
        stale = self.ask(stand.snapshot, "/healthz", now=NOW + 31)
        assert stale.status == 503
        assert json.loads(stale.body) == {"status": "stale", "publication": 1, "age": 31}

    def test_metrics_are_for_prometheus(self, stand: Stand) -> None:
        metrics = self.ask(stand.snapshot, "/metrics")
        assert metrics.headers["content-type"].startswith("text/plain; version=0.0.4")
        assert metrics.body == b"kiosk_gateway_decisions_total 0\n"

    def test_nothing_else_is_there_and_nothing_changes(self, stand: Stand) -> None:
        assert self.ask(stand.snapshot, "/").status == 404
        assert self.ask(stand.snapshot, "/metrics", method="POST").status == 405


@pytest.mark.parametrize("make", [lambda s: s.service("caddy").application, StatusPages])
def test_what_is_not_http_is_a_mistake_of_the_server(
    stand: Stand, make: Callable[[Any], Any]
) -> None:
    with pytest.raises(RuntimeError):
        asyncio.run(make(stand)({"type": "websocket"}, None, None))


@pytest.mark.parametrize("said", [("true",), ("true", "false"), ("false", "true")])
def test_a_body_is_cut_if_envoy_says_so_whatever_else_is_said(said: tuple[str, ...]) -> None:
    headers = [("host", "models.example"), ("x-forwarded-proto", "https")]
    headers += [("x-envoy-auth-partial-body", each) for each in said]
    asked = Question("POST", f"/authorize{CHAT}", "", headers, GOOD)
    assert SOURCES["envoy"].read(asked).body is None
