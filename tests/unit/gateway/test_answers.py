import json
import re
from http import HTTPStatus

import pytest

from kiosk.gateway.answers import Answer, answer_decision, answer_fault
from kiosk.gateway.bearer import Scheme
from kiosk.gateway.decision import Decision, Outcome, Reason
from kiosk.gateway.request_refusal import Fault, RequestRefusedError

CHALLENGE = re.compile(
    r'(Bearer|DPoP) error="[a-z_]+", error_description="[\x20\x21\x23-\x5b\x5d-\x7e]+"'
    r'(, algs="ES256")?'
)
BLOCKED = Decision(
    Outcome.REFUSED,
    Reason.BLOCKED,
    "A directive in force blocks this model for the holder.",
    "fable-5",
    ("opal-4", "opal-3"),
    "us-1",
    "https://issuer.example/appeal",
)


def decided(reason: Reason, outcome: Outcome = Outcome.REFUSED) -> Decision:
    return Decision(outcome, reason, "Why it is so.", "fable-5")


def header(answer: Answer, name: str) -> str:
    return dict(answer.headers).get(name, "")


def test_a_block_names_what_may_be_used_instead() -> None:
    answer = answer_decision(BLOCKED, Scheme.BEARER)
    assert answer.status is HTTPStatus.FORBIDDEN
    assert json.loads(answer.body) == {
        "type": "about:blank",
        "title": "Forbidden",
        "status": 403,
        "detail": "A directive in force blocks this model for the holder. "
        "You may use instead: opal-4, opal-3.",
        "reason": "blocked",
        "model": "fable-5",
        "fallback": ["opal-4", "opal-3"],
        "directive": "us-1",
        "appeal_url": "https://issuer.example/appeal",
    }
    assert header(answer, "WWW-Authenticate").startswith('Bearer error="insufficient_scope"')
    assert header(answer, "Cache-Control") == "no-store"
    assert answer.openai_error() == {
        "error": {
            "message": answer.detail,
            "type": "blocked",
            "param": "model",
            "code": "403",
        }
    }


@pytest.mark.parametrize(
    ("reason", "status", "error"),
    [
        (Reason.EXPIRED, 401, 'Bearer error="invalid_token"'),
        (Reason.REVOKED, 401, 'Bearer error="invalid_token"'),
        (Reason.MALFORMED, 401, 'Bearer error="invalid_token"'),
        (Reason.HELD, 403, 'Bearer error="insufficient_scope"'),
        (Reason.UNKNOWN_MODEL, 403, 'Bearer error="insufficient_scope"'),
        (Reason.BOUND, 401, 'DPoP error="invalid_token"'),
        (Reason("bad_proof"), 401, 'DPoP error="invalid_dpop_proof"'),
        (Reason("replayed_proof"), 401, 'DPoP error="invalid_dpop_proof"'),
        (Reason("use_dpop_nonce"), 401, 'DPoP error="use_dpop_nonce"'),
        (Reason.NOT_YET_PUBLISHED, 403, ""),
    ],
)
def test_each_reason_has_its_status_and_challenge(reason: Reason, status: int, error: str) -> None:
    answer = answer_decision(decided(reason), Scheme.BEARER)
    assert answer.status == status
    assert header(answer, "WWW-Authenticate").startswith(error)
    assert bool(header(answer, "WWW-Authenticate")) is bool(error)


@pytest.mark.parametrize("reason", [each for each in Reason if each is not Reason.ALLOWED])
@pytest.mark.parametrize("scheme", list(Scheme))
def test_every_challenge_has_the_form_of_rfc_6750(reason: Reason, scheme: Scheme) -> None:
    answer = answer_decision(decided(reason)._replace(message='"\\ä'), scheme)
    challenge = header(answer, "WWW-Authenticate")
    assert not challenge or CHALLENGE.fullmatch(challenge)
    assert ("algs=" in challenge) is challenge.startswith("DPoP")


def test_who_should_try_again_is_told_when() -> None:
    unusable = answer_decision(decided(Reason.STALE, Outcome.UNUSABLE), Scheme.BEARER)
    assert unusable.status is HTTPStatus.SERVICE_UNAVAILABLE
    assert header(unusable, "Retry-After") == "5"
    assert not header(unusable, "WWW-Authenticate")
    newer = answer_decision(decided(Reason.NOT_YET_PUBLISHED), Scheme.BEARER)
    assert header(newer, "Retry-After") == "5"
    assert not header(answer_decision(BLOCKED, Scheme.BEARER), "Retry-After")


def test_no_other_model_is_offered_to_a_token_that_opens_none() -> None:
    revoked = answer_decision(BLOCKED._replace(reason=Reason.REVOKED), Scheme.BEARER)
    assert revoked.detail == BLOCKED.message


def test_a_nonce_is_handed_on() -> None:
    answer = answer_decision(decided(Reason("use_dpop_nonce")), Scheme.DPOP, nonce="n1")
    assert header(answer, "DPoP-Nonce") == "n1"


def test_a_decision_that_allows_has_no_answer() -> None:
    with pytest.raises(ValueError, match="needs no answer"):
        answer_decision(decided(Reason.ALLOWED, Outcome.ALLOWED), Scheme.BEARER)


@pytest.mark.parametrize(
    ("fault", "status", "challenge"),
    [
        (Fault.NO_TOKEN, 401, 'Bearer, DPoP algs="ES256"'),
        (Fault.UNKNOWN_SCHEME, 401, 'Bearer, DPoP algs="ES256"'),
        (Fault.SEVERAL_TOKENS, 400, 'Bearer error="invalid_request"'),
        (Fault.TOKEN_IN_QUERY, 400, 'Bearer error="invalid_request"'),
        (Fault.BODY_TOO_LARGE, 413, ""),
        (Fault.CONTENT_ENCODING, 415, ""),
        (Fault.MEDIA_TYPE, 415, ""),
        (Fault.DUPLICATE_MEMBER, 400, ""),
    ],
)
def test_each_fault_has_its_status_and_challenge(
    fault: Fault, status: int, challenge: str
) -> None:
    answer = answer_fault(RequestRefusedError(fault), "https://docs.example/refusals#")
    assert answer.status == status
    assert header(answer, "WWW-Authenticate").startswith(challenge)
    assert bool(header(answer, "WWW-Authenticate")) is bool(challenge)
    problem = json.loads(answer.body)
    assert problem["type"] == f"https://docs.example/refusals#{fault.value}"
    assert problem["reason"] == fault.value
    assert answer.openai_error()["error"]["param"] is None


@pytest.mark.parametrize("fault", list(Fault))
def test_every_fault_can_be_answered(fault: Fault) -> None:
    challenge = header(answer_fault(RequestRefusedError(fault)), "WWW-Authenticate")
    assert challenge in ("", 'Bearer, DPoP algs="ES256"') or CHALLENGE.fullmatch(challenge)
