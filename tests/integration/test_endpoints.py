"""From the code at the desk to a model's gateway and back: the endpoints over a true store."""

from __future__ import annotations

import base64
import json
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from issuer_samples import PASSWORD, draft, issue_to, world

from kiosk.app.program import Program
from kiosk.app.publication_work import PublicationWork
from kiosk.app.settings import settings_at
from kiosk.domain.oauth import PRE_AUTHORIZED, REFRESH
from kiosk.gateway import Follower, Outcome, Verifier
from kiosk.gateway.dpop import DpopVerifier, PresentedProof
from kiosk.server.endpoint import EndpointAnswer, EndpointRequest
from kiosk.server.endpoint_services import StoreServices
from kiosk.server.oauth import OAuthEndpoints
from kiosk.services import gateway_credentials, gateway_reports, redemption
from kiosk.tokens import SigningKey
from kiosk.tokens.dpop import make_proof

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from kiosk.domain.operators import OperatorSession

ISSUER = "https://id.laboratory.example"
MODEL = "fable-5"


@dataclass
class Laboratory:
    """Hold an issuer, its endpoints, and a gateway that follows it."""

    program: Program
    session: OperatorSession
    endpoints: OAuthEndpoints
    work: PublicationWork
    follower: Follower
    verifier: Verifier
    people: int = 2
    proofs: int = 0
    gateways: list[str] = field(default_factory=list)

    def code(self) -> str:
        """Register somebody, and give the code that they take home."""
        self.people += 1
        person = issue_to(self.program, self.session, self.people).person
        return redemption.offer(self.program.env, self.session, person.id).code

    def post(
        self, path: str, form: Mapping[str, str], *headers: tuple[str, str]
    ) -> EndpointAnswer:
        kind = ("content-type", "application/x-www-form-urlencoded")
        return self.endpoints.answer(
            EndpointRequest(
                path, "POST", f"{ISSUER}/{path}", (kind, *headers), urlencode(form).encode()
            )
        )

    def redeem(self, code: str, *headers: tuple[str, str]) -> dict[str, Any]:
        form = {"grant_type": PRE_AUTHORIZED, "pre-authorized_code": code}
        return told(self.post("token", form, *headers))

    def refresh(self, refresh_token: str, *headers: tuple[str, str]) -> dict[str, Any]:
        form = {"grant_type": REFRESH, "refresh_token": refresh_token}
        return told(self.post("token", form, *headers))

    def admits(self, token: str, proof: PresentedProof | None = None) -> bool:
        """Publish what changed, follow it, and decide."""
        self.work.publish(anew=False)
        self.follower.refresh()
        decision = self.verifier.decide(token, MODEL, proof=proof)
        return decision.outcome is Outcome.ALLOWED

    def proof(self, key: SigningKey, nonce: str = "", **more: str) -> tuple[str, str]:
        self.proofs += 1
        named = {"uri": f"{ISSUER}/token", **more}
        iat = int(time.time())
        jti = f"proof {self.proofs}"
        return "dpop", make_proof(key, method="POST", iat=iat, jti=jti, nonce=nonce, **named)


def told(answer: EndpointAnswer) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(answer.body) if answer.body else {}
    return read


@pytest.fixture(scope="module")
def laboratory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Laboratory]:
    folder: Path = tmp_path_factory.mktemp("issuer")
    program = Program(settings_at(folder / "home"), world())
    program.establish(draft(folder))
    session = program.sign_in("admin1", f"{PASSWORD} 1")
    work = PublicationWork(program.env, folder / "www")
    work.publish()
    root = next(folder.glob("*/root.json")).read_bytes()
    follower = Follower(folder / "www", root, folder / "gateway")
    follower.refresh()
    verifier = Verifier(follower, "model-gateway", proofs=DpopVerifier())
    endpoints = OAuthEndpoints(StoreServices(program.env), nonce_secret=bytes(32))
    yield Laboratory(program, session, endpoints, work, follower, verifier)
    program.close()


def test_a_code_from_the_desk_becomes_a_token_that_a_gateway_admits(
    laboratory: Laboratory,
) -> None:
    code = laboratory.code()
    granted = laboratory.redeem(code)
    assert granted["token_type"] == "Bearer"
    assert laboratory.admits(granted["access_token"])
    assert laboratory.redeem(code)["error"] == "invalid_grant"
    assert laboratory.redeem("AAAA-AAAA-AAAA-AAAA")["error"] == "invalid_grant"


def test_a_refreshed_token_takes_the_place_of_the_one_before(laboratory: Laboratory) -> None:
    first = laboratory.redeem(laboratory.code())
    second = laboratory.refresh(first["refresh_token"])
    assert laboratory.admits(second["access_token"])
    assert not laboratory.admits(first["access_token"])


def test_a_refresh_token_that_is_used_twice_ends_what_it_led_to(laboratory: Laboratory) -> None:
    first = laboratory.redeem(laboratory.code())
    second = laboratory.refresh(first["refresh_token"])
    assert laboratory.admits(second["access_token"])
    assert laboratory.refresh(first["refresh_token"])["error"] == "invalid_grant"
    assert not laboratory.admits(second["access_token"])
    assert laboratory.refresh(second["refresh_token"])["error"] == "invalid_grant"


def test_what_its_holder_revokes_is_refused_at_the_gateway(laboratory: Laboratory) -> None:
    granted = laboratory.redeem(laboratory.code())
    assert laboratory.admits(granted["access_token"])
    answer = laboratory.post("revoke", {"token": granted["access_token"]})
    assert (answer.status, answer.body) == (200, b"")
    assert not laboratory.admits(granted["access_token"])
    assert laboratory.refresh(granted["refresh_token"])["error"] == "invalid_grant"
    assert laboratory.post("revoke", {"token": "no token at all"}).status == 200


def test_a_bound_token_opens_and_renews_for_its_key_alone(laboratory: Laboratory) -> None:
    key, thief = (
        SigningKey.from_private_key(ec.generate_private_key(ec.SECP256R1())) for _ in range(2)
    )
    form = {"grant_type": PRE_AUTHORIZED, "pre-authorized_code": laboratory.code()}
    asked = laboratory.post("token", form, laboratory.proof(key))
    assert told(asked)["error"] == "use_dpop_nonce"
    nonce = dict(asked.headers)["DPoP-Nonce"]

    granted = told(laboratory.post("token", form, laboratory.proof(key, nonce)))
    assert granted["token_type"] == "DPoP"
    token = granted["access_token"]
    again = told(laboratory.post("token", form, laboratory.proof(key, nonce)))
    assert (again["access_token"], again["refresh_token"]) == (token, granted["refresh_token"])
    stolen = told(laboratory.post("token", form, laboratory.proof(thief, nonce)))
    assert stolen["error"] == "invalid_grant"
    url = "https://models.example/v1/chat"
    assert not laboratory.admits(token)
    for holder in (thief, key):
        text = laboratory.proof(holder, uri=url, token=token)[1]
        presented = PresentedProof([text], "POST", url)
        assert laboratory.admits(token, presented) is (holder is key)

    assert laboratory.refresh(granted["refresh_token"])["error"] == "invalid_dpop_proof"
    stolen = laboratory.refresh(granted["refresh_token"], laboratory.proof(thief, nonce))
    assert stolen["error"] == "invalid_dpop_proof"
    renewed = laboratory.refresh(granted["refresh_token"], laboratory.proof(key, nonce))
    assert renewed["token_type"] == "DPoP"


def test_a_gateway_introspects_and_reports_until_it_is_withdrawn(laboratory: Laboratory) -> None:
    env, session = laboratory.program.env, laboratory.session
    secret = gateway_credentials.enrol(env, session, "west")
    pair = base64.b64encode(f"west:{secret}".encode()).decode()
    basic = ("authorization", f"Basic {pair}")
    token = laboratory.redeem(laboratory.code())["access_token"]

    said = told(laboratory.post("introspect", {"token": token}, basic))
    assert (said["active"], said["aud"]) == (True, "model-gateway")
    laboratory.post("revoke", {"token": token})
    said = told(laboratory.post("introspect", {"token": token}, basic))
    assert said == {"active": False}

    snapshot = laboratory.follower.refresh()
    seconds = int(snapshot.signed_at)
    report = {"version": snapshot.version, "signed_at": seconds, "applied_at": seconds}
    request = EndpointRequest(
        "check_in",
        "POST",
        f"{ISSUER}/check-in",
        (("content-type", "application/json"), basic),
        json.dumps(report).encode(),
    )
    assert laboratory.endpoints.answer(request).status == 204
    (standing,) = gateway_reports.reports(env, session)
    assert standing.report is not None
    assert standing.report.version == snapshot.version

    gateway_credentials.withdraw(env, session, "west")
    assert laboratory.endpoints.answer(request).status == 401
    assert laboratory.post("introspect", {"token": token}, basic).status == 401


def test_the_metadata_is_of_this_issuer(laboratory: Laboratory) -> None:
    assert laboratory.endpoints.metadata()["token_endpoint"] == f"{ISSUER}/token"
