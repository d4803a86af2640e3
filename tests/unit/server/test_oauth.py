"""The OAuth endpoints: what clients are told, and what never happens before it is proven."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from kiosk.domain.gateways import EnrolledGateway
from kiosk.domain.oauth import PRE_AUTHORIZED, REFRESH
from kiosk.server.calls import CallBrokenError
from kiosk.server.endpoint import (
    ENDPOINTS,
    JSON,
    Credential,
    Endpoint,
    EndpointAnswer,
    EndpointRequest,
)
from kiosk.server.oauth import OAuthEndpoints
from kiosk.services.gateway_credentials import GatewayRefusedError
from kiosk.services.gateway_reports import ReportRefusedError
from kiosk.services.grants import INVALID_GRANT, SLOW_DOWN, Granted, GrantRefusedError
from kiosk.tokens import SigningKey
from kiosk.tokens.dpop import make_proof

if TYPE_CHECKING:
    from collections.abc import Mapping

ISSUER = "https://id.laboratory.example"
URI = f"{ISSUER}/token"
NOW = 1_780_000_000
FORM = ("Content-Type", "application/x-www-form-urlencoded")
CODE = {"grant_type": PRE_AUTHORIZED, "pre-authorized_code": "4F2K-9QRM"}
GRANTED = Granted("eyJ…", "Bearer", 43200, "renew", "fable-5")
GATEWAY = ("Authorization", "Basic " + base64.b64encode(b"west:secret").decode())
KEY = SigningKey.from_private_key(ec.generate_private_key(ec.SECP256R1()))


@dataclass
class FakeServices:
    """Remember what was asked, and refuse when told to."""

    asked: list[tuple[str, ...]] = field(default_factory=list)
    refusal: GrantRefusedError | None = None
    active: Mapping[str, Any] | None = None
    at: float = NOW

    def issuer(self) -> str:
        return ISSUER

    def now(self) -> float:
        return self.at

    def redeem(self, code: str, *, jkt: str) -> Granted:
        return self._grant("redeem", code, jkt)

    def refresh(self, refresh_token: str, *, jkt: str) -> Granted:
        return self._grant("refresh", refresh_token, jkt)

    def introspect(self, token: str) -> Mapping[str, Any] | None:
        self.asked.append(("introspect", token))
        return self.active

    def revoke_held(self, token: str, *, jkt: str) -> None:
        self.asked.append(("revoke", token, jkt))

    def gateway(self, name: str, secret: str) -> EnrolledGateway:
        if (name, secret) != ("west", "secret"):
            raise GatewayRefusedError
        return EnrolledGateway(name, datetime.fromtimestamp(0, UTC))

    def report(self, gateway: EnrolledGateway, said: Mapping[str, Any]) -> None:
        if "version" not in said:
            raise ValueError("it holds no version")
        if said["version"] == 0:
            raise ReportRefusedError("There is no such publication.", "Check the clocks.")
        self.asked.append(("report", gateway.name, str(said["version"])))

    def _grant(self, *asked: str) -> Granted:
        self.asked.append(asked)
        if self.refusal is not None:
            raise self.refusal
        return GRANTED


@pytest.fixture
def services() -> FakeServices:
    return FakeServices()


@pytest.fixture
def endpoints(services: FakeServices) -> OAuthEndpoints:
    return OAuthEndpoints(services, nonce_secret=bytes(32))


def ask(
    endpoints: OAuthEndpoints,
    endpoint: str,
    form: Mapping[str, str] | bytes,
    *headers: tuple[str, str],
    method: str = "POST",
    local_uri: str = "",
) -> EndpointAnswer:
    body = form if isinstance(form, bytes) else urlencode(form).encode()
    kind = () if any(name == "Content-Type" for name, _ in headers) else (FORM,)
    return endpoints.answer(EndpointRequest(endpoint, method, local_uri, (*kind, *headers), body))


def told(answer: EndpointAnswer) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(answer.body)
    return read


def proof(nonce: str = "", uri: str = URI, jti: str = "one") -> tuple[str, str]:
    return "DPoP", make_proof(KEY, method="POST", uri=uri, iat=NOW, jti=jti, nonce=nonce)


def nonce_of(endpoints: OAuthEndpoints) -> str:
    answer = ask(endpoints, "token", CODE, proof())
    assert told(answer)["error"] == "use_dpop_nonce"
    return dict(answer.headers)["DPoP-Nonce"]


def test_a_code_becomes_tokens_that_nobody_on_the_way_keeps(
    endpoints: OAuthEndpoints, services: FakeServices
) -> None:
    answer = ask(endpoints, "token", CODE)
    assert answer.status == 200
    assert told(answer) == {
        "access_token": "eyJ…",
        "token_type": "Bearer",
        "expires_in": 43200,
        "refresh_token": "renew",
        "scope": "fable-5",
    }
    assert dict(answer.headers)["Cache-Control"] == "no-store"
    assert services.asked == [("redeem", "4F2K-9QRM", "")]


def test_a_refresh_token_becomes_the_next(
    endpoints: OAuthEndpoints, services: FakeServices
) -> None:
    ask(endpoints, "token", {"grant_type": REFRESH, "refresh_token": "r1"})
    assert services.asked == [("refresh", "r1", "")]


@pytest.mark.parametrize(
    ("form", "error"),
    [
        ({}, "invalid_request"),
        ({"grant_type": PRE_AUTHORIZED}, "invalid_request"),
        ({"grant_type": REFRESH, "pre-authorized_code": "x"}, "invalid_request"),
        ({"grant_type": "authorization_code", "code": "x"}, "unsupported_grant_type"),
        ({"grant_type": "password", "username": "a"}, "unsupported_grant_type"),
        (urlencode(CODE).encode() + b"&pre-authorized_code=other", "invalid_request"),
        (urlencode(CODE).encode() + b"&grant_type=refresh_token", "invalid_request"),
    ],
)
def test_a_request_that_is_wrong_is_told_so_in_the_words_of_the_standard(
    endpoints: OAuthEndpoints,
    services: FakeServices,
    form: Mapping[str, str] | bytes,
    error: str,
) -> None:
    answer = ask(endpoints, "token", form)
    assert (answer.status, told(answer)["error"]) == (400, error)
    assert dict(answer.headers)["Cache-Control"] == "no-store"
    assert services.asked == []


@pytest.mark.parametrize(
    ("refusal", "status", "headers"),
    [
        (GrantRefusedError(INVALID_GRANT, 'It says "no" — é.', "Ask."), 400, {}),
        (
            GrantRefusedError(SLOW_DOWN, "Too many.", "Wait.", retry_after=30),
            429,
            {"Retry-After": "30"},
        ),
    ],
)
def test_a_refused_grant_is_told_in_characters_that_a_description_may_have(
    endpoints: OAuthEndpoints,
    services: FakeServices,
    refusal: GrantRefusedError,
    status: int,
    headers: dict[str, str],
) -> None:
    services.refusal = refusal
    answer = ask(endpoints, "token", CODE)
    assert answer.status == status
    assert told(answer)["error"] == refusal.error
    description = told(answer)["error_description"]
    assert description.isascii()
    assert not set('"\\') & set(description)
    assert headers.items() <= dict(answer.headers).items()


def test_only_post_is_answered(endpoints: OAuthEndpoints, services: FakeServices) -> None:
    answer = ask(endpoints, "token", CODE, method="GET")
    assert answer.status == 405
    assert dict(answer.headers)["Allow"] == "POST"
    assert services.asked == []


def test_tokens_are_bound_to_the_key_that_is_proven(
    endpoints: OAuthEndpoints, services: FakeServices
) -> None:
    answer = ask(endpoints, "token", CODE, proof(nonce_of(endpoints)))
    assert answer.status == 200
    assert services.asked == [("redeem", "4F2K-9QRM", KEY.kid)]


def test_a_code_is_not_used_up_by_a_proof_that_is_refused(
    endpoints: OAuthEndpoints, services: FakeServices
) -> None:
    nonce = nonce_of(endpoints)
    for headers in (
        [proof()],
        [proof("AAAA")],
        [proof(nonce, uri="https://elsewhere.example/token")],
        [("DPoP", "nonsense")],
        [proof(nonce), proof(nonce, jti="two")],
    ):
        answer = ask(endpoints, "token", CODE, *headers)
        assert answer.status == 400
        assert told(answer)["error"] in {"invalid_dpop_proof", "use_dpop_nonce"}
    assert services.asked == []


def test_a_proof_and_a_nonce_are_good_once_and_for_a_time(
    endpoints: OAuthEndpoints, services: FakeServices
) -> None:
    nonce = nonce_of(endpoints)
    used = proof(nonce)
    assert ask(endpoints, "token", CODE, used).status == 200
    assert told(ask(endpoints, "token", CODE, used))["error"] == "invalid_dpop_proof"
    services.at += 3600
    late = ask(endpoints, "token", CODE, proof(nonce, jti="later"))
    assert told(late)["error"] == "use_dpop_nonce"
    assert len(services.asked) == 1


def test_behind_a_proxy_the_address_of_the_metadata_is_what_a_proof_names(
    endpoints: OAuthEndpoints, services: FakeServices
) -> None:
    nonce = nonce_of(endpoints)
    behind = "http://127.0.0.1:8765/token"
    assert ask(endpoints, "token", CODE, proof(nonce), local_uri=behind).status == 200
    direct = proof(nonce, uri=behind, jti="two")
    over_a_network = ask(endpoints, "token", CODE, direct)
    assert told(over_a_network)["error"] == "invalid_dpop_proof"
    assert ask(endpoints, "token", CODE, direct, local_uri=behind).status == 200
    assert len(services.asked) == 2


def test_only_an_enrolled_gateway_may_introspect(
    endpoints: OAuthEndpoints, services: FakeServices
) -> None:
    for headers in ((), (("Authorization", "Basic d2VzdDp3cm9uZw=="),), (GATEWAY, GATEWAY)):
        answer = ask(endpoints, "introspect", {"token": "t"}, *headers)
        assert (answer.status, told(answer)["error"]) == (401, "invalid_client")
        assert dict(answer.headers)["WWW-Authenticate"].startswith("Basic ")
    assert services.asked == []

    answer = ask(endpoints, "introspect", {"token": "t"}, GATEWAY)
    assert told(answer) == {"active": False}
    services.active = {"active": True, "sub": "x"}
    assert told(ask(endpoints, "introspect", {"token": "t"}, GATEWAY)) == services.active
    assert told(ask(endpoints, "introspect", {}, GATEWAY))["error"] == "invalid_request"


def test_who_holds_a_token_may_revoke_it_and_learns_nothing(
    endpoints: OAuthEndpoints, services: FakeServices
) -> None:
    answer = ask(endpoints, "revoke", {"token": "t", "token_type_hint": "refresh_token"})
    assert (answer.status, answer.body) == (200, b"")
    assert services.asked == [("revoke", "t", "")]
    assert told(ask(endpoints, "revoke", {"x": "y"}))["error"] == "invalid_request"


def test_whoever_revokes_is_known_by_the_key_that_is_proven(
    endpoints: OAuthEndpoints, services: FakeServices
) -> None:
    proven = proof(nonce_of(endpoints), uri=f"{ISSUER}/revoke")
    assert ask(endpoints, "revoke", {"token": "t"}, proven).status == 200
    assert services.asked == [("revoke", "t", KEY.kid)]


def test_a_gateway_reports_as_itself(endpoints: OAuthEndpoints, services: FakeServices) -> None:
    kind = ("Content-Type", "application/json")
    said = b'{"version":7,"signed_at":1,"applied_at":2}'
    assert ask(endpoints, "check_in", said, kind).status == 401
    assert ask(endpoints, "check_in", said, kind, GATEWAY).status == 204
    assert services.asked == [("report", "west", "7")]
    for body in (b"{}", b'{"version":0}', b"[]", b'{"version":1,"version":2}'):
        answer = ask(endpoints, "check_in", body, kind, GATEWAY)
        assert (answer.status, told(answer)["error"]) == (400, "invalid_request")
    assert told(ask(endpoints, "check_in", said, GATEWAY))["error"] == "invalid_request"


def test_the_metadata_names_what_there_is_and_nothing_else(endpoints: OAuthEndpoints) -> None:
    metadata = endpoints.metadata()
    assert metadata["issuer"] == ISSUER
    assert metadata["token_endpoint"] == URI
    assert metadata["grant_types_supported"] == [PRE_AUTHORIZED, REFRESH]
    assert metadata["pre-authorized_grant_anonymous_access_supported"] is True
    assert metadata["dpop_signing_alg_values_supported"] == ["ES256"]
    assert not [name for name, value in metadata.items() if value == []]
    assert "authorization_endpoint" not in metadata


@pytest.mark.parametrize("endpoint", ENDPOINTS.values(), ids=ENDPOINTS)
def test_every_endpoint_demands_the_credential_that_it_is_said_to(
    endpoints: OAuthEndpoints, endpoint: Endpoint
) -> None:
    kind = "Content-Type", endpoint.medium.media_type
    body = b'{"version":1}' if endpoint.medium is JSON else urlencode({"token": "t"}).encode()
    refused = ask(endpoints, endpoint.name, body, kind).status == 401
    assert refused == (endpoint.credential is Credential.GATEWAY)
    assert ask(endpoints, endpoint.name, body, kind, GATEWAY).status != 401


def test_a_request_passes_between_processes_and_comes_back_the_same() -> None:
    request = EndpointRequest("token", "POST", URI, (("dpop", "x"),), b"a\xff")
    assert EndpointRequest.from_call(json.loads(json.dumps(request.to_call()))) == request


@pytest.mark.parametrize(
    "change",
    [
        {"endpoint": "sign"},
        {"method": 1},
        {"local_uri": None},
        {"headers": {"dpop": "x"}},
        {"headers": [["dpop"]]},
        {"headers": [["dpop", 1]]},
        {"body": "é"},
        {"body": "Y"},
    ],
)
def test_what_is_no_request_is_not_answered(change: dict[str, Any]) -> None:
    call = EndpointRequest("token", "POST", URI, (), b"").to_call()
    with pytest.raises(CallBrokenError):
        EndpointRequest.from_call({**call, **change})


def test_an_answer_passes_between_processes_and_comes_back_the_same() -> None:
    answer = EndpointAnswer(401, (("DPoP-Nonce", "n"),), b"a\xff")
    assert EndpointAnswer.from_call(json.loads(json.dumps(answer.to_call()))) == answer


@pytest.mark.parametrize(
    "change",
    [
        {"status": "200"},
        {"status": 999},
        {"headers": [["content-type"]]},
        {"headers": [["content-type", "a\r\nSet-Cookie: b"]]},
        {"body": None},
        {"body": "not base64!"},
    ],
)
def test_what_is_no_answer_is_handed_to_nobody(change: dict[str, Any]) -> None:
    call = EndpointAnswer(200, (), b"").to_call()
    with pytest.raises(CallBrokenError):
        EndpointAnswer.from_call({**call, **change})
