from collections.abc import Mapping
from typing import Any

import pytest

from kiosk.domain.errors import KioskError
from kiosk.tokens import (
    AccessTokenClaims,
    SigningKey,
    StatusReference,
    VerificationKey,
    issue,
    jws,
    pairwise_subject,
    verify_token,
)
from kiosk.tokens.errors import (
    BadProofError,
    BoundTokenError,
    ExpiredTokenError,
    MalformedTokenError,
    NotYetValidError,
    TokenRefusedError,
    WrongAudienceError,
    WrongIssuerError,
    WrongTypeError,
)

Keys = Mapping[str, VerificationKey]


def verify(token: str, keys: Keys, claims: AccessTokenClaims, **other: Any) -> AccessTokenClaims:
    expected: dict[str, Any] = {"issuer": claims.iss, "audience": claims.aud, "now": claims.nbf}
    return verify_token(token, keys=keys, **(expected | other))


def payload_of(claims: AccessTokenClaims) -> dict[str, Any]:
    members = claims._asdict()
    del members["cnf_jkt"]
    return members | {"status": {"status_list": claims.status._asdict()}}


def test_what_was_issued_is_read_back(
    claims: AccessTokenClaims, key: SigningKey, keys: Keys
) -> None:
    assert verify(issue(claims, key), keys, claims) == claims


def test_a_bound_token_keeps_its_binding(
    claims: AccessTokenClaims, key: SigningKey, keys: Keys
) -> None:
    bound = claims._replace(cnf_jkt="thumb")
    assert verify(issue(bound, key), keys, claims, scheme="DPoP") == bound


@pytest.mark.parametrize("scheme", ["Bearer", "bearer", "Basic", ""])
def test_a_bound_token_is_no_bearer_token(
    scheme: str, claims: AccessTokenClaims, key: SigningKey, keys: Keys
) -> None:
    token = issue(claims._replace(cnf_jkt="thumb"), key)
    with pytest.raises(BoundTokenError):
        verify(token, keys, claims, scheme=scheme)
    with pytest.raises(BoundTokenError):
        verify(token, keys, claims)


@pytest.mark.parametrize("scheme", ["DPoP", "dpop", "DPOP"])
def test_a_token_bound_to_no_key_is_a_bearer_token_alone(
    scheme: str, claims: AccessTokenClaims, key: SigningKey, keys: Keys
) -> None:
    token = issue(claims, key)
    assert verify(token, keys, claims, scheme="bearer") == claims
    with pytest.raises(BadProofError):
        verify(token, keys, claims, scheme=scheme)
    assert verify(issue(claims._replace(cnf_jkt="t"), key), keys, claims, scheme=scheme)


@pytest.mark.parametrize("missing", AccessTokenClaims._fields[:-1])
def test_every_claim_is_needed(
    missing: str, claims: AccessTokenClaims, key: SigningKey, keys: Keys
) -> None:
    payload = payload_of(claims)
    del payload[missing]
    with pytest.raises(MalformedTokenError):
        verify(jws.sign(payload, typ="at+jwt", key=key), keys, claims)


@pytest.mark.parametrize(
    "change",
    [
        {"nationality": "FRA"},
        {"aud": ["https://models.example"]},
        {"aud": 1},
        {"sub": ""},
        {"sub": "Zo\u00eb"},
        {"jti": "a\u0000"},
        {"exp": "1"},
        {"exp": True},
        {"iat": -1},
        {"exp": 1 << 60},
        {"exp": 0},
        {"nbf": 0},
        {"scope": None},
        {"status": None},
        {"status": {}},
        {"status": {"status_list": {"idx": 1}}},
        {"status": {"status_list": {"idx": 1, "uri": ""}}},
        {"status": {"status_list": {"idx": 1, "uri": 5}}},
        {"status": {"status_list": {"idx": -1, "uri": "u"}}},
        {"status": {"status_list": {"idx": True, "uri": "u"}}},
        {"status": {"status_list": {"idx": 1, "uri": "u", "more": 1}}},
        {"status": {"status_list": {"idx": 1, "uri": "u"}, "more": 1}},
        {"listed_from": 0},
        {"listed_from": True},
        {"listed_from": 1.0},
        {"listed_from": "1"},
        {"listed_from": 2**53},
        {"cnf": {}},
        {"cnf": {"jwk": {}}},
        {"cnf": {"jkt": ""}},
    ],
)
def test_a_claim_of_another_shape_is_refused(
    change: dict[str, Any], claims: AccessTokenClaims, key: SigningKey, keys: Keys
) -> None:
    token = jws.sign(payload_of(claims) | change, typ="at+jwt", key=key)
    with pytest.raises(MalformedTokenError):
        verify(token, keys, claims)


def test_another_name_in_the_place_of_a_claim_is_refused(
    claims: AccessTokenClaims, key: SigningKey, keys: Keys
) -> None:
    payload = payload_of(claims)
    payload["nationality"] = payload.pop("client_id")
    with pytest.raises(MalformedTokenError):
        verify(jws.sign(payload, typ="at+jwt", key=key), keys, claims)


@pytest.mark.parametrize("typ", ["JWT", "jwt", "AT+JWT", "application/at+jwt", "statuslist+jwt"])
def test_another_type_is_refused(
    typ: str, claims: AccessTokenClaims, key: SigningKey, keys: Keys
) -> None:
    with pytest.raises(WrongTypeError):
        verify(jws.sign(payload_of(claims), typ=typ, key=key), keys, claims)


def test_another_issuer_or_audience_is_refused(
    claims: AccessTokenClaims, key: SigningKey, keys: Keys
) -> None:
    token = issue(claims, key)
    with pytest.raises(WrongIssuerError):
        verify(token, keys, claims, issuer="https://other.example")
    with pytest.raises(WrongAudienceError):
        verify(token, keys, claims, audience="https://other.example")


def test_a_token_lives_from_nbf_until_just_before_exp(
    claims: AccessTokenClaims, key: SigningKey, keys: Keys
) -> None:
    token = issue(claims._replace(nbf=claims.iat + 100), key)
    start, end = claims.iat + 100, claims.exp
    for now in (start, start - 5, end - 1, end - 0.001):
        verify(token, keys, claims, now=now)
    with pytest.raises(NotYetValidError):
        verify(token, keys, claims, now=start - 5.001)
    for now in (end, end + 1):
        with pytest.raises(ExpiredTokenError):
            verify(token, keys, claims, now=now)


def test_leeway_does_not_lengthen_a_life(
    claims: AccessTokenClaims, key: SigningKey, keys: Keys
) -> None:
    with pytest.raises(ExpiredTokenError):
        verify(issue(claims, key), keys, claims, now=claims.exp, leeway=3600)


@pytest.mark.parametrize(
    "change",
    [{"sub": ""}, {"exp": 5}, {"aud": "Zo\u00eb"}, {"status": StatusReference(-1, "u")}],
)
def test_what_would_be_refused_is_not_issued(
    change: dict[str, Any], claims: AccessTokenClaims, key: SigningKey
) -> None:
    with pytest.raises(KioskError) as refused:
        issue(claims._replace(**change), key)
    assert not isinstance(refused.value, TokenRefusedError)


def test_subjects_differ_by_person_audience_and_key() -> None:
    first, second = bytes(32), b"\1" * 32
    named = {
        pairwise_subject(first, "p", "a"),
        pairwise_subject(first, "p", "b"),
        pairwise_subject(first, "q", "a"),
        pairwise_subject(second, "p", "a"),
        pairwise_subject(first, "pa", ""),
        pairwise_subject(first, "", "pa"),
    }
    assert len(named) == 6
    assert pairwise_subject(first, "p", "a") in named
    with pytest.raises(ValueError, match="32 bytes"):
        pairwise_subject(b"short", "p", "a")
