"""What native gateways say is what the others say, word for word."""

import json
import re
import sys
from typing import Any

import pytest

from kiosk.app.assets import asset
from kiosk.gateway import Decision, Reason, Verifier, naming
from kiosk.gateway.answers import answer_decision, answer_fault
from kiosk.gateway.bearer import KEY_HEADERS, Scheme
from kiosk.gateway.native_answers import UNKNOWN_NAME, native_answers
from kiosk.gateway.request_refusal import Fault, RequestRefusedError
from kiosk.tokens import StatusReference

NOW = 1_781_300_000
URI = "https://issuer.example/status/s1"
SCRIPT = asset("gateways", "kiosk.lua")
# What only proofs of possession lead to, which no native gateway checks.
NEEDS_A_PROOF = {Reason.BAD_PROOF, Reason.REPLAYED_PROOF, Reason.USE_DPOP_NONCE}


def test_there_is_an_answer_for_whatever_may_go_wrong(issuer: Any) -> None:
    answers = native_answers(issuer.snapshot())
    said = set(answers["plain"])
    for by_reason in (answers["unknown"], *answers["models"].values()):
        said |= set(by_reason)
    assert {fault.value for fault in Fault} <= said
    wanted = set(Reason) - NEEDS_A_PROOF - {Reason.ALLOWED}
    assert {reason.value for reason in wanted} <= said
    reasons = set(re.findall(r'"([a-z_0-9]+)"', SCRIPT.read_text()))
    named = set(re.findall(r'refuse\("([a-z_0-9]+)"', SCRIPT.read_text()))
    assert len(named) > 40
    assert named <= said
    assert "key_not_loaded" in reasons


@pytest.mark.parametrize(
    "asked",
    [
        ({"validity": {7: 1}}, {}, "fable-5", NOW),
        ({"validity": {7: 2}}, {}, "fable-5", NOW),
        ({"validity": {7: 3}}, {}, "fable-5", NOW),
        ({"access": {"fable-5": {7: 1}}}, {}, "fable", NOW),
        ({"access": {"fable-5": {7: 2}}}, {}, "fable-5", NOW),
        ({"access": {"fable-5": {7: 3}}}, {}, "fable-5", NOW),
        ({}, {"status": StatusReference(1 << 30, URI)}, "fable-5", NOW),
        ({}, {"iat": NOW + 3, "nbf": NOW + 3}, "fable-5", NOW),
        ({}, {}, "nobody-9", NOW),
        ({}, {}, "fable-5", NOW + 31),
        ({}, {"exp": NOW - 1, "nbf": NOW - 9, "iat": NOW - 9}, "fable-5", NOW),
        ({}, {"iat": NOW + 60, "nbf": NOW + 60}, "fable-5", NOW),
        ({}, {"iss": "https://evil.example"}, "fable-5", NOW),
        ({}, {"aud": "https://else.example"}, "fable-5", NOW),
        ({"validity": {7: 1}}, {}, "nobody-9", NOW),
    ],
)
def test_a_refusal_has_the_words_of_the_verifier(
    verifier_for: Any, issuer: Any, asked: tuple[Any, Any, str, int]
) -> None:
    issuing, change, model, now = asked
    for name, value in issuing.items():
        setattr(issuer, name, value)
    snapshot = issuer.snapshot()
    verifier: Verifier = verifier_for(snapshot, now)
    decision = verifier.decide(issuer.token(**change), model)
    assert not decision.allowed
    _assert_said(decision, native_answers(snapshot, "https://issuer.example/why#"))


def test_a_wrong_clock_and_no_publication_have_the_words_of_the_verifier(
    issuer: Any, verifier_for: Any
) -> None:
    snapshot = issuer.snapshot(NOW + 100, built_at=NOW)
    answers = native_answers(snapshot, "https://issuer.example/why#")
    clock = verifier_for(snapshot).decide(issuer.token(), "fable-5")
    assert clock.reason is Reason.CLOCK
    _assert_said(clock, answers)
    nothing = verifier_for(None).decide(issuer.token(), "")
    _assert_said(nothing, answers)


def _assert_said(decision: Decision, answers: dict[str, Any]) -> None:
    expected = answer_decision(decision, Scheme.BEARER, type_base="https://issuer.example/why#")
    reason = decision.reason.value
    if decision.claims is None:
        said = answers["plain"][reason]
        expected.problem.pop("model", None)
    elif decision.model in answers["models"]:
        said = answers["models"][decision.model][reason]
    else:
        said = answers["unknown"][reason]
    body = said["body"].replace(UNKNOWN_NAME, decision.model)
    assert said["status"] == expected.status
    assert json.loads(body) == expected.problem
    assert said["headers"] == dict(expected.headers)


def test_a_fault_has_the_words_that_it_has_elsewhere(issuer: Any) -> None:
    plain = native_answers(issuer.snapshot())["plain"]
    for fault in set(Fault) - {Fault.NO_TOKEN, Fault.UNKNOWN_SCHEME}:
        expected = answer_fault(RequestRefusedError(fault))
        assert plain[fault.value] == {
            "status": expected.status,
            "headers": dict(expected.headers),
            "body": expected.body.decode(),
        }


def test_nobody_is_sent_to_proofs_that_are_not_checked(issuer: Any) -> None:
    assert "DPoP" not in json.dumps(native_answers(issuer.snapshot()))


def test_the_script_has_an_answer_of_its_own_before_the_first_publication(
    verifier_for: Any,
) -> None:
    expected = answer_decision(verifier_for(None).decide("", ""), Scheme.BEARER)
    text = SCRIPT.read_text()
    block = text[text.index("local UNPREPARED") :]
    first, second = re.findall(r"'(\{.*|\"detail.*)'", block)[:2]
    assert json.loads(first + second) == expected.problem


def test_the_script_reads_models_where_the_program_does() -> None:
    assert _set("MODELS") == naming._MODELS
    assert _set("FALLBACKS") == naming._FALLBACKS
    assert _set("CONTAINERS") == naming._CONTAINERS
    text = SCRIPT.read_text()
    headers = text[text.index("local KEY_HEADERS") : text.index("local TOKEN_FIELDS")]
    assert tuple(re.findall(r'"([^"]+)"', headers)) == KEY_HEADERS


def test_the_script_folds_case_as_the_program_does() -> None:
    """Every character beyond ASCII that case folding takes into ASCII has to be known."""
    folded = {}
    for code in range(0x80, sys.maxunicode + 1):
        text = chr(code).casefold()
        if text.isascii():
            folded[chr(code)] = text
    text = SCRIPT.read_text()
    block = text[text.index("local FOLDED") : text.index("local function fold")]
    entries = re.findall(r'\["((?:\\[0-9]+)+)"\] = "([a-z]+)"', block)
    said = {bytes(map(int, raw[1:].split("\\"))).decode(): plain for raw, plain in entries}
    assert said == folded


def _set(name: str) -> set[str]:
    text = SCRIPT.read_text()
    found = re.search(rf"local {name} = set_of\(([^)]*)\)", text)
    assert found is not None
    return set(re.findall(r'"([^"]+)"', found[1]))
