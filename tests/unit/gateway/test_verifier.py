from collections.abc import Callable, Mapping
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.gateway import AuthenticToken, Decision, Outcome, Reason, Verifier
from kiosk.tokens import SigningKey, StatusReference, issue

Make = Callable[..., Verifier]
NOW = 1_781_300_000
URI = "https://issuer.example/status/s1"


def key_of(number: int) -> SigningKey:
    return SigningKey.from_private_key(ec.derive_private_key(number, ec.SECP256R1()))


def test_a_good_token_is_allowed(issuer: Any, verifier_for: Make) -> None:
    decision = verifier_for(issuer.snapshot()).decide(issuer.token(), "fable-5")
    assert decision.allowed
    assert decision.outcome is Outcome.ALLOWED
    assert decision.claims == issuer.claims()
    assert "claims" not in decision.as_dict()
    assert issuer.claims().sub not in str(decision.as_dict())


def test_an_alias_stands_for_its_model(issuer: Any, verifier_for: Make) -> None:
    issuer.access = {"fable-5": {7: 1}}
    decision = verifier_for(issuer.snapshot()).decide(issuer.token(), "fable")
    assert (decision.reason, decision.model) == (Reason.BLOCKED, "fable-5")


def test_a_directive_blocks_the_model_it_names_and_no_other(
    issuer: Any, verifier_for: Make
) -> None:
    issuer.access = {"fable-5": {7: 1}, "mythos-5": {7: 2}}
    verifier = verifier_for(issuer.snapshot())
    blocked = verifier.decide(issuer.token(), "fable-5")
    assert blocked.reason is Reason.BLOCKED
    assert blocked.outcome is Outcome.REFUSED
    assert blocked.fallback == ("opal-4",)
    assert blocked.directive == "us-1"
    assert blocked.appeal_url == "https://issuer.example/appeal"
    assert verifier.decide(issuer.token(), "mythos-5").reason is Reason.HELD
    assert verifier.decide(issuer.token(), "opal-4").allowed


@pytest.mark.parametrize(
    ("status", "reason"),
    [(1, Reason.REVOKED), (2, Reason.SUSPENDED), (3, Reason.UNKNOWN_STATUS)],
)
@pytest.mark.parametrize("model", ["fable-5", "opal-4", "no-such-model"])
def test_a_token_that_is_not_valid_is_refused_for_every_model(
    status: int, reason: Reason, model: str, issuer: Any, verifier_for: Make
) -> None:
    issuer.validity = {7: status}
    issuer.access = {"fable-5": {7: 0}}
    decision = verifier_for(issuer.snapshot()).decide(issuer.token(), model)
    assert (decision.outcome, decision.reason) == (Outcome.REFUSED, reason)


def test_an_unknown_model_is_refused(issuer: Any, verifier_for: Make) -> None:
    decision = verifier_for(issuer.snapshot()).decide(issuer.token(), "fable-6")
    assert (decision.outcome, decision.reason) == (Outcome.REFUSED, Reason.UNKNOWN_MODEL)


def test_a_model_that_this_gateway_does_not_serve_is_refused(
    issuer: Any, verifier_for: Make
) -> None:
    verifier = verifier_for(issuer.snapshot(models=frozenset({"fable"})))
    assert verifier.decide(issuer.token(), "fable-5").allowed
    assert verifier.decide(issuer.token(), "mythos-5").reason is Reason.UNKNOWN_MODEL


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"iss": "https://other.example"}, Reason.WRONG_ISSUER),
        ({"aud": "https://other.example"}, Reason.WRONG_AUDIENCE),
        ({"exp": NOW + 1, "iat": NOW - 10, "nbf": NOW - 10}, Reason.ALLOWED),
        ({"exp": NOW, "iat": NOW - 10, "nbf": NOW - 10}, Reason.EXPIRED),
        ({"nbf": NOW + 5}, Reason.ALLOWED),
        ({"nbf": NOW + 6}, Reason.NOT_YET_VALID),
        ({"status": StatusReference(7, URI + "0")}, Reason.UNKNOWN_STATUS_LIST),
        ({"status": StatusReference(64, URI)}, Reason.UNKNOWN_STATUS_LIST),
        ({"status": StatusReference(1 << 52, URI)}, Reason.UNKNOWN_STATUS_LIST),
        ({"cnf_jkt": "thumb"}, Reason.BOUND),
    ],
)
@pytest.mark.parametrize("model", ["fable-5", "opal-4"])
def test_each_claim_is_held_against_the_request(
    change: Mapping[str, Any], reason: Reason, model: str, issuer: Any, verifier_for: Make
) -> None:
    verifier = verifier_for(issuer.snapshot())
    token = issuer.token(**change)
    for _ in range(2):
        assert verifier.decide(token, model).reason is reason


@pytest.mark.parametrize("token", ["", "a.b.c", "Zoë", "\ud800", "x" * 100_000])
def test_no_text_makes_it_raise(token: str, issuer: Any, verifier_for: Make) -> None:
    decision = verifier_for(issuer.snapshot()).decide(token, "fable-5")
    assert (decision.outcome, decision.reason) == (Outcome.REFUSED, Reason.MALFORMED)


def test_a_stranger_key_is_refused(issuer: Any, verifier_for: Make) -> None:
    token = issue(issuer.claims(), key_of(99))
    assert verifier_for(issuer.snapshot()).decide(token, "opal-4").reason is Reason.UNKNOWN_KEY


def test_without_a_publication_nothing_is_decided(issuer: Any, verifier_for: Make) -> None:
    decision = verifier_for(None).decide(issuer.token(), "opal-4")
    assert (decision.outcome, decision.reason) == (Outcome.UNUSABLE, Reason.NO_PUBLICATION)


@pytest.mark.parametrize(
    ("model", "age", "outcome"),
    [
        ("fable-5", 30, Outcome.ALLOWED),
        ("fable-5", 30.1, Outcome.UNUSABLE),
        ("opal-4", 31, Outcome.ALLOWED),
        ("opal-4", 24 * 3600, Outcome.ALLOWED),
        ("opal-4", 24 * 3600 + 1, Outcome.UNUSABLE),
    ],
)
def test_controlled_models_fail_closed_and_others_go_on_for_a_day(
    model: str, age: float, outcome: Outcome, issuer: Any, verifier_for: Make
) -> None:
    token = issuer.token(exp=NOW + 10 * 24 * 3600)
    verifier = verifier_for(issuer.snapshot(), NOW + age)
    assert verifier.decide(token, model).outcome is outcome


def test_lists_that_have_run_out_are_not_used(issuer: Any, verifier_for: Make) -> None:
    end = NOW + 7 * 24 * 3600
    snapshot = issuer.snapshot(end - 10, built_at=NOW)
    token = issuer.token(exp=end + 100)
    for model in ("fable-5", "opal-4"):
        assert verifier_for(snapshot, end - 1).decide(token, model).allowed
        assert verifier_for(snapshot, end).decide(token, model).reason is Reason.STALE


def test_a_clock_that_is_behind_is_noticed(issuer: Any, verifier_for: Make) -> None:
    token = issuer.token(iat=NOW - 1000, nbf=NOW - 1000)
    verifier = verifier_for(issuer.snapshot(), NOW - 61)
    decision = verifier.decide(token, "opal-4")
    assert (decision.outcome, decision.reason) == (Outcome.UNUSABLE, Reason.CLOCK)


def test_a_token_newer_than_the_lists_waits_unless_the_model_is_uncontrolled(
    issuer: Any, verifier_for: Make
) -> None:
    # Whatever the lists say at the new token's index is a decoy, also a 0.
    verifier = verifier_for(issuer.snapshot(NOW, built_at=NOW - 5))
    for status in (StatusReference(7, URI), StatusReference(7, URI + "0")):
        token = issuer.token(status=status)
        controlled = verifier.decide(token, "fable-5")
        assert (controlled.outcome, controlled.reason) == (
            Outcome.REFUSED,
            Reason.NOT_YET_PUBLISHED,
        )
        assert verifier.decide(token, "opal-4").allowed


def test_a_token_of_the_second_in_which_the_lists_were_made_waits_for_the_next_ones(
    issuer: Any, verifier_for: Make
) -> None:
    # The clock cannot tell which came first; the number of the publication does.
    verifier = verifier_for(issuer.snapshot())
    assert verifier.decide(issuer.token(listed_from=1), "fable-5").allowed
    for status in (StatusReference(7, URI), StatusReference(7, URI + "0")):
        token = issuer.token(listed_from=2, status=status)
        assert verifier.decide(token, "fable-5").reason is Reason.NOT_YET_PUBLISHED
        assert verifier.decide(token, "opal-4").allowed


def test_a_revocation_binds_a_token_seen_before(issuer: Any) -> None:
    source = SimpleNamespace(snapshot=issuer.snapshot())
    verifier = Verifier(source, "https://models.example", clock=lambda: NOW)
    token = issuer.token()
    assert verifier.decide(token, "fable-5").allowed
    issuer.validity = {7: 1}
    source.snapshot = issuer.snapshot()
    assert verifier.decide(token, "fable-5").reason is Reason.REVOKED


def test_a_struck_off_key_binds_a_token_seen_before(issuer: Any) -> None:
    source = SimpleNamespace(snapshot=issuer.snapshot())
    verifier = Verifier(source, "https://models.example", clock=lambda: NOW)
    token = issuer.token()
    assert verifier.decide(token, "fable-5").allowed
    issuer.key = key_of(5)
    source.snapshot = issuer.snapshot()
    assert verifier.decide(token, "fable-5").reason is Reason.UNKNOWN_KEY


def test_keys_rotate_with_overlap(issuer: Any, verifier_for: Make) -> None:
    token = issuer.token()
    issuer.published = (issuer.key,)
    issuer.key = key_of(5)
    verifier = verifier_for(issuer.snapshot())
    assert verifier.decide(token, "fable-5").allowed
    assert verifier.decide(issuer.token(), "fable-5").allowed


def test_times_bind_a_token_seen_before(issuer: Any, verifier_for: Make) -> None:
    verifier = verifier_for(issuer.snapshot())
    token = issuer.token(exp=NOW + 10)
    assert verifier.decide(token, "fable-5", NOW).allowed
    assert verifier.decide(token, "fable-5", NOW + 10).reason is Reason.EXPIRED


def test_the_memory_of_seen_tokens_is_bounded(issuer: Any, verifier_for: Make) -> None:
    verifier = verifier_for(issuer.snapshot(), cache_size=4)
    for number in range(20):
        assert verifier.decide(issuer.token(jti=str(number)), "fable-5").allowed
    assert len(verifier._seen.memory) <= 4


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    validity=st.sampled_from([0, 0, 0, 1, 2, 3]),
    access=st.sampled_from([0, 0, 0, 1, 2, 3]),
    idx=st.sampled_from([7, 7, 63, 64, 1 << 50]),
    uri=st.sampled_from([URI, URI, URI, URI + "0"]),
    age=st.sampled_from([-61, -60, 0, 0, 30, 31, 86_400, 86_401]),
    issued=st.sampled_from([-1, 0, 1]),
    listed_from=st.sampled_from([1, 1, 1, 2]),
    bound=st.sampled_from([False, False, False, True]),
    model=st.sampled_from(["fable-5", "opal-4"]),
)
def test_the_short_way_admits_only_what_the_rules_admit(  # noqa: PLR0917 - Hypothesis fills them
    issuer: Any,
    validity: int,
    access: int,
    idx: int,
    uri: str,
    age: int,
    issued: int,
    listed_from: int,
    bound: bool,
    model: str,
) -> None:
    issuer.validity = {7: validity, 63: 0}
    issuer.access = {"fable-5": {7: access, 63: 0}}
    snapshot = issuer.snapshot(NOW)
    served = snapshot.models[model]
    claims = issuer.claims(
        status=StatusReference(idx, uri),
        iat=NOW + issued,
        nbf=0,
        exp=NOW + 10**6,
        listed_from=listed_from,
        cnf_jkt="thumb" if bound else "",
    )
    verifier = Verifier(SimpleNamespace(snapshot=snapshot), claims.aud, clock=lambda: NOW)
    if verifier._admits(claims, served, snapshot, NOW + age):
        assert not bound
        assert AuthenticToken(claims, snapshot, NOW + age).decide(model).allowed


def test_a_token_is_authenticated_before_any_model_is_known(
    issuer: Any, verifier_for: Make
) -> None:
    verifier = verifier_for(issuer.snapshot())
    token = verifier.authenticate(issuer.token())
    assert isinstance(token, AuthenticToken)
    assert token.claims == issuer.claims()
    assert token.decide("fable") == verifier.decide(issuer.token(), "fable")
    assert token.decide("no-such").reason is Reason.UNKNOWN_MODEL
    assert token.decide_without_model().allowed


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"aud": "https://elsewhere.example"}, Reason.WRONG_AUDIENCE),
        ({"iss": "https://elsewhere.example"}, Reason.WRONG_ISSUER),
        ({"exp": NOW + 1}, Reason.EXPIRED),
        ({"cnf_jkt": "thumbprint"}, Reason.BOUND),
    ],
)
def test_what_is_not_for_us_or_not_in_its_holders_hands_is_not_authenticated(
    change: dict[str, Any], reason: Reason, issuer: Any, verifier_for: Make
) -> None:
    refused = verifier_for(issuer.snapshot()).authenticate(issuer.token(**change), NOW + 1)
    assert isinstance(refused, Decision)
    assert (refused.outcome, refused.reason, refused.model) == (Outcome.REFUSED, reason, "")
    unknown = verifier_for(None).authenticate(issuer.token())
    assert isinstance(unknown, Decision)
    assert unknown.reason is Reason.NO_PUBLICATION


def test_a_route_without_a_model_needs_a_token_that_is_listed(
    issuer: Any, verifier_for: Make
) -> None:
    issuer.validity = {7: 1}
    token = verifier_for(issuer.snapshot()).authenticate(issuer.token())
    assert isinstance(token, AuthenticToken)
    assert token.decide_without_model().reason is Reason.REVOKED
    newer = verifier_for(issuer.snapshot(), NOW + 5).authenticate(
        issuer.token(iat=NOW + 5, nbf=NOW + 5)
    )
    assert isinstance(newer, AuthenticToken)
    assert newer.decide_without_model().reason is Reason.NOT_YET_PUBLISHED


def test_a_route_without_a_model_waits_no_longer_than_any_controlled_model(
    issuer: Any,
) -> None:
    snapshot = issuer.snapshot()
    token = AuthenticToken(issuer.claims(), snapshot, NOW + 31)
    assert token.decide_without_model().reason is Reason.STALE
    slower = {
        name: replace(served, entry=replace(served.entry, max_stale=max_stale))
        for (name, served), max_stale in zip(
            sorted(snapshot.models.items()), (60, 60, 40, 86_400), strict=True
        )
    }
    token = AuthenticToken(issuer.claims(), replace(snapshot, models=slower), NOW + 31)
    assert token.decide_without_model().allowed
    later = replace(token, now=NOW + 41)
    assert later.decide_without_model().reason is Reason.STALE
