"""The laboratory itself: its tokens and ways are what their names say."""

from pathlib import Path

import pytest

from kiosk.gateway import Outcome
from tests.gateways.asking import ask
from tests.gateways.rig import MODELS, Lab
from tests.gateways.upstream import Upstream
from tests.gateways.ways import BODY, HARMLESS, HIDINGS, WAYS, Hiding, Way

GOOD_FOR_FABLE = {
    "good", "second", "third", "signed_by_the_old_key",
}  # fmt: skip


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Lab:
    return Lab(tmp_path_factory.mktemp("lab"))


def test_only_good_tokens_are_good(lab: Lab) -> None:
    allowed = {name for name in lab.tokens if lab.decide(name, "fable-5").allowed}
    assert allowed == GOOD_FOR_FABLE
    assert len(lab.tokens) >= 36


def test_bad_tokens_are_bad_for_different_reasons(lab: Lab) -> None:
    reasons = {lab.decide(name, "fable-5").reason for name in lab.tokens}
    assert len(reasons) >= 15


def test_a_directive_and_a_revocation_change_what_is_right(tmp_path: Path) -> None:
    lab = Lab(tmp_path)
    assert [lab.expected(name, "fable-5") for name in ("good", "third", "second")] == [200] * 3
    lab.put_directive_in_force()
    assert lab.expected("good", "fable-5") == 403
    assert lab.expected("third", "fable") == 403
    assert lab.expected("good", "opal-4") == 200
    assert lab.expected("second", "mythos-5") == 200
    lab.revoke("second")
    assert lab.expected("second", "mythos-5") == 401


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_every_way_names_the_model(lab: Lab, way: Way) -> None:
    for model in MODELS:
        for token in ("good", "second", "blocked", "revoked"):
            decision = lab.decide(token, model)
            verdict = lab.verdict(token, way.request(model))
            assert verdict.admitted == (decision.outcome is Outcome.ALLOWED), (token, model)


@pytest.mark.parametrize("hiding", HIDINGS, ids=lambda hiding: hiding.name)
def test_no_hiding_is_admitted(lab: Lab, hiding: Hiding) -> None:
    assert not lab.verdict("good", hiding.request("fable-5", "mythos-5")).admitted


@pytest.mark.parametrize("way", HARMLESS, ids=lambda way: way.name)
def test_what_only_looks_odd_is_admitted(lab: Lab, way: Way) -> None:
    assert lab.verdict("good", way.request("fable-5")).admitted


def test_the_upstream_says_what_arrived() -> None:
    with Upstream() as upstream:
        reply = ask(upstream.port, BODY.request("fable-5"), "a-token")
    assert reply.status == 200
    assert reply.arrived is not None
    assert reply.arrived["headers"]["authorization"] == "Bearer a-token"
    assert reply.json()["model"] == "fable-5"
    assert upstream.arrivals == [reply.arrived]
