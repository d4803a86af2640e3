import io
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from kiosk.gateway import AuthenticToken, Decision, Outcome, PublicationSnapshot, Reason, Verifier
from kiosk.gateway.decision_log import DecisionLog
from kiosk.gateway.guard import Guard, Verdict
from kiosk.gateway.metrics import GatewayMetrics
from kiosk.gateway.seen_request import ReadingRules, SeenRequest

NOW = 1_781_300_000
CHAT = "/v1/chat/completions"
LISTING = ReadingRules(routes_without_model=frozenset({"POST /v1/models"}))


class Stand:
    """Hold a publication and the verifier that reads it, as a follower and a gateway would."""

    def __init__(self, issuer: Any) -> None:
        self.issuer = issuer
        self.now = float(NOW)
        self.snapshot: PublicationSnapshot | None = issuer.snapshot()
        self.verifier = Verifier(self, "https://models.example", clock=lambda: self.now)

    def guard(self, **more: Any) -> Guard:
        return Guard(self.verifier, self, clock=lambda: self.now, **more)


@pytest.fixture
def stand(issuer: Any) -> Stand:
    issuer.access = {"fable-5": {7: 0}, "mythos-5": {7: 1}}
    return Stand(issuer)


def request(token: str, target: str = CHAT, **members: Any) -> SeenRequest:
    headers = (("Authorization", f"Bearer {token}"), ("Content-Type", "application/json"))
    return SeenRequest("POST", target, headers, json.dumps(members).encode() if members else b"")


def test_a_request_goes_on_when_each_model_it_names_may_be_used(stand: Stand) -> None:
    token = stand.issuer.token()
    verdict = stand.guard().judge(request(token, model="fable", fallbacks=["opal-4", "fable-5"]))
    assert verdict.admitted
    assert verdict.models == ("fable-5", "opal-4")
    assert verdict.answer is None
    assert verdict.claims == stand.issuer.claims()


@pytest.mark.parametrize(
    ("target", "members"),
    [
        (CHAT, {"model": "mythos-5"}),
        ("/engines/mythos-5/chat/completions", {"model": "fable-5"}),
        ("/openai/deployments/mythos-5/chat/completions", {"model": "fable-5"}),
        (f"{CHAT}?model=mythos-5", {"model": "fable-5"}),
        (CHAT, {"model": "fable-5,mythos-5"}),
        (CHAT, {"model": "fable-5", "fallbacks": ["mythos-5"]}),
        (CHAT, {"model": "fable-5", "tools": [{"type": "x", "model": "mythos-5"}]}),
    ],
)
def test_one_barred_model_bars_the_request(
    target: str, members: dict[str, Any], stand: Stand
) -> None:
    verdict = stand.guard().judge(request(stand.issuer.token(), target, **members))
    assert not verdict.admitted
    assert (verdict.outcome, verdict.reason) == (Outcome.REFUSED, "blocked")
    assert verdict.model == "mythos-5"
    assert verdict.answer is not None
    assert verdict.answer.status == 403


def test_a_name_that_nobody_published_is_refused(stand: Stand) -> None:
    verdict = stand.guard().judge(request(stand.issuer.token(), model="fable-5,no-such"))
    assert not verdict.admitted
    assert (verdict.reason, verdict.model) == ("unknown_model", "")


def test_who_has_no_good_token_gets_no_body_read(stand: Stand) -> None:
    unreadable = request("a.b.c", model=5)
    assert stand.guard().judge(unreadable).reason == "malformed"
    expired = request(stand.issuer.token(exp=NOW + 1, nbf=NOW, iat=NOW), model=5)
    stand.now = NOW + 2
    assert stand.guard().judge(expired).reason == "expired"
    good = request(stand.issuer.token(), model=5)
    verdict = stand.guard().judge(good)
    assert (verdict.admitted, verdict.reason) == (False, "model_not_text")
    assert verdict.answer is not None
    assert verdict.answer.status == 400


def test_a_request_without_a_token_is_challenged(stand: Stand) -> None:
    verdict = stand.guard().judge(SeenRequest("POST", CHAT))
    assert (verdict.admitted, verdict.reason) == (False, "no_token")
    assert verdict.answer is not None
    assert verdict.answer.status == 401


def test_without_a_publication_nothing_goes_on(stand: Stand) -> None:
    stand.snapshot = None
    verdict = stand.guard().judge(request(stand.issuer.token(), model="opal-4"))
    assert (verdict.admitted, verdict.outcome) == (False, Outcome.UNUSABLE)
    assert verdict.answer is not None
    assert verdict.answer.status == 503


def test_a_listed_route_needs_a_valid_token_and_a_fresh_publication(stand: Stand) -> None:
    guard = stand.guard(rules=LISTING)
    listing = request(stand.issuer.token(), "/v1/models")
    assert guard.judge(listing).admitted
    assert guard.judge(request("a.b.c", "/v1/models")).reason == "malformed"
    assert guard.judge(request(stand.issuer.token(), "/v1/models", model="mythos-5")).reason == (
        "blocked"
    )
    stand.now = NOW + 30
    assert guard.judge(listing).admitted
    stand.now = NOW + 31
    assert guard.judge(listing).reason == "stale"
    stand.now = NOW - 61
    assert guard.judge(request(stand.issuer.token(iat=0, nbf=0), "/v1/models")).reason == "clock"
    stand.now = NOW
    assert stand.snapshot is not None
    stand.snapshot = replace(stand.snapshot, expires=NOW)
    assert guard.judge(listing).reason == "stale"
    stand.issuer.validity = {7: 1}
    stand.snapshot = stand.issuer.snapshot()
    assert guard.judge(listing).reason == "revoked"


def test_shadow_mode_refuses_nothing_and_says_what_it_would(stand: Stand) -> None:
    sink = io.StringIO()
    guard = stand.guard(shadow=True, witnesses=[DecisionLog(sink)])
    verdict = guard.judge(request(stand.issuer.token(), model="mythos-5"))
    assert verdict.admitted
    assert (verdict.outcome, verdict.reason) == (Outcome.REFUSED, "blocked")
    assert guard.judge(SeenRequest("POST", CHAT)).admitted
    assert guard.judge(request(stand.issuer.token(), model="fable-5")).admitted
    lines = [json.loads(line) for line in sink.getvalue().splitlines()]
    assert [(line["reason"], line.get("shadow")) for line in lines] == [
        ("blocked", True),
        ("no_token", True),
        ("allowed", None),
    ]


class Recorder:
    """Be a judge that notes what it was asked and answers as told."""

    def __init__(self, answer: AuthenticToken | Decision) -> None:
        self.answer = answer
        self.asked: list[Any] = []

    def authenticate(
        self, token: str, now: float | None = None, proof: Any = None
    ) -> AuthenticToken | Decision:
        assert token == "a.b.c"
        assert now == NOW
        self.asked.append(proof)
        return self.answer


def test_a_proof_is_used_once_whatever_the_number_of_models(stand: Stand, issuer: Any) -> None:
    judge = Recorder(AuthenticToken(issuer.claims(), issuer.snapshot(), NOW))
    guard = Guard(judge, stand, clock=lambda: NOW)
    headers = (("Authorization", "DPoP a.b.c"), ("DPoP", "p.p.p"))
    target = "/models/opal-4?model=fable-5"
    assert guard.judge(SeenRequest("POST", target, headers, origin="https://m.example")).admitted
    (proof,) = judge.asked
    assert (proof.headers, proof.method, proof.scheme) == (("p.p.p",), "POST", "DPoP")
    assert proof.uri == f"https://m.example{target}"


def test_a_bearer_token_comes_without_a_proof_unless_one_was_sent(
    stand: Stand, issuer: Any
) -> None:
    judge = Recorder(AuthenticToken(issuer.claims(), issuer.snapshot(), NOW))
    guard = Guard(judge, stand, clock=lambda: NOW)
    bearer = ("Authorization", "Bearer a.b.c")
    guard.judge(SeenRequest("POST", "/models/a", (bearer,)))
    assert judge.asked == [None]
    guard.judge(SeenRequest("POST", "/models/a", (bearer, ("DPoP", "p"))))
    assert judge.asked[1].scheme == "Bearer"


def test_all_models_of_one_request_are_judged_by_one_publication(stand: Stand) -> None:
    """The publication changes while the request is being read."""
    token = stand.issuer.token()

    class Changing:
        def authenticate(self, *asked: Any) -> AuthenticToken | Decision:
            authentic = stand.verifier.authenticate(*asked)
            stand.issuer.access = {"fable-5": {7: 1}, "mythos-5": {7: 0}}
            stand.snapshot = stand.issuer.snapshot()
            return authentic

    guard = Guard(Changing(), stand, clock=lambda: NOW)
    assert guard.judge(request(token, model="mythos-5,fable-5")).reason == "blocked"
    assert guard.judge(request(token, model="fable-5")).reason == "blocked"


def test_a_nonce_is_given_to_who_lacks_one(stand: Stand) -> None:
    lacking = Decision(Outcome.REFUSED, Reason("use_dpop_nonce"), "The proof needs a nonce.")
    guard = Guard(Recorder(lacking), stand, clock=lambda: NOW, new_nonce=lambda now: f"n{now}")
    answer = guard.judge(SeenRequest("POST", CHAT, (("Authorization", "DPoP a.b.c"),))).answer
    assert answer is not None
    assert ("DPoP-Nonce", f"n{NOW}") in answer.headers
    malformed = stand.guard(new_nonce=lambda now: f"n{now}").judge(request("a.b.c"))
    assert malformed.answer is not None
    assert "DPoP-Nonce" not in dict(malformed.answer.headers)


def test_the_log_holds_no_token_and_names_the_holder_only_when_asked(stand: Stand) -> None:
    plain, named = io.StringIO(), io.StringIO()
    witnesses = [DecisionLog(plain), DecisionLog(named, name_holder=True)]
    guard = stand.guard(witnesses=witnesses)
    token = stand.issuer.token()
    guard.judge(request(token, model="mythos-5"))
    line = json.loads(plain.getvalue())
    assert line.pop("microseconds") >= 0
    assert line == {
        "time": "2026-06-12T21:33:20.000Z",
        "outcome": "refused",
        "reason": "blocked",
        "models": ["mythos-5"],
        "status": 403,
    }
    assert json.loads(named.getvalue())["sub"] == stand.issuer.claims().sub
    for piece in token.split("."):
        assert piece not in plain.getvalue() + named.getvalue()


class FullDisk(io.StringIO):
    def write(self, _text: str, /) -> int:
        raise OSError(28, "No space left on device")


def test_a_log_that_cannot_be_written_stops_no_decision_and_is_counted(stand: Stand) -> None:
    log = DecisionLog(FullDisk())
    metrics = GatewayMetrics(stand, log)
    guard = stand.guard(witnesses=[log, metrics])
    assert guard.judge(request(stand.issuer.token(), model="fable-5")).admitted
    assert "kiosk_gateway_log_lines_lost_total 1\n" in metrics.render(NOW)


def test_metrics_count_by_outcome_reason_and_published_model(stand: Stand) -> None:
    metrics = GatewayMetrics(stand)
    guard = stand.guard(witnesses=[metrics])
    token = stand.issuer.token()
    for model in ("fable", "fable-5", "mythos-5", "made-up-1", "made-up-2"):
        guard.judge(request(token, model=model))
    text = metrics.render(NOW + 2.5)
    name = "kiosk_gateway_decisions_total"
    for labels, number in (
        ('outcome="allowed",reason="allowed",model="fable-5"', 2),
        ('outcome="refused",reason="blocked",model="mythos-5"', 1),
        ('outcome="refused",reason="unknown_model",model=""', 2),
    ):
        assert f'{name}{{{labels},shadow="false"}} {number}\n' in text
    assert "made-up" not in text
    assert 'kiosk_gateway_decision_seconds_bucket{le="+Inf"} 5\n' in text
    assert "kiosk_gateway_decision_seconds_count 5\n" in text
    assert "kiosk_gateway_publication_version 1\n" in text
    assert "kiosk_gateway_publication_age_seconds 2.500\n" in text


def test_buckets_are_cumulative_and_labels_escaped(stand: Stand) -> None:
    metrics = GatewayMetrics(stand)
    metrics.note(Verdict(True, Outcome.ALLOWED, "allowed", ('a"\\b',)), NOW, 0.005)
    stand.snapshot = None
    text = metrics.render(NOW)
    counts = [line.split()[1] for line in text.splitlines() if "_bucket" in line]
    assert counts == ["0", "0", "0", "1", "1", "1"]
    assert 'model="a\\"\\\\b"' in text
    assert "kiosk_gateway_publication" not in text


def test_a_shadowed_refusal_is_counted_as_one(
    stand: Stand, verifier_for: Callable[..., Verifier]
) -> None:
    metrics = GatewayMetrics(stand)
    guard = Guard(verifier_for(None), stand, shadow=True, witnesses=[metrics], clock=lambda: NOW)
    assert guard.judge(request(stand.issuer.token(), model="fable-5")).admitted
    assert (
        'outcome="unusable",reason="no_publication",model="",shadow="true"} 1'
        in metrics.render(NOW)
    )


def test_what_describes_a_request_repeats_neither_its_token_nor_its_words(stand: Stand) -> None:
    seen = request(stand.issuer.token(), model="fable-5", prompt="a secret")
    assert "Bearer" not in repr(seen)
    assert "secret" not in repr(seen)
