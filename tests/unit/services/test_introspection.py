"""A gateway that asks is told of active tokens only, and nothing about anybody."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import pytest
from redemption_samples import JKT, living, onboard, redeemed

from kiosk.domain.access import TokenState
from kiosk.domain.issuer import KeyPurpose
from kiosk.services.introspection import introspect
from kiosk.services.issuance import token_signer
from kiosk.services.key_making import new_signing_key
from kiosk.services.refreshing import refresh
from kiosk.services.token_life import reinstate, revoke, suspend
from kiosk.services.token_reading import own_claims
from kiosk.tokens import issue
from kiosk.tokens.access_token import StatusReference

if TYPE_CHECKING:
    from collections.abc import Callable

    from fakes import FakeClock, FakeStore

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.onboarding import IssuedAccess
    from kiosk.tokens import AccessTokenClaims


@pytest.fixture
def issued(env: Environment, staff: OperatorSession) -> IssuedAccess:
    return onboard(env, staff)


def claims_of(env: Environment, token: str) -> AccessTokenClaims:
    claims = own_claims(env.store.reading(), token)
    assert claims is not None
    return claims


def test_of_an_active_token_its_own_claims_are_said(
    env: Environment, issued: IssuedAccess
) -> None:
    claims = claims_of(env, issued.token)
    assert introspect(env, issued.token) == {
        "active": True,
        "iss": "https://id.example.org",
        "sub": claims.sub,
        "aud": "model-gateway",
        "client_id": claims.client_id,
        "iat": claims.iat,
        "nbf": claims.nbf,
        "exp": claims.exp,
        "jti": issued.record.jti,
        "scope": claims.scope,
        "token_type": "Bearer",
    }
    told = str(introspect(env, issued.token))
    assert issued.person.id not in told
    assert "Eriksson" not in told


def test_a_bound_token_is_said_to_be_bound(
    env: Environment, staff: OperatorSession, issued: IssuedAccess
) -> None:
    told = introspect(env, redeemed(env, staff, issued).access_token)
    assert told is not None
    assert (told["token_type"], told["cnf"]) == ("DPoP", {"jkt": JKT})


def test_a_status_counts_before_it_is_published(
    env: Environment, admin: OperatorSession, issued: IssuedAccess
) -> None:
    jtis = [issued.record.jti]
    suspend(env, admin, jtis, "under review")
    assert introspect(env, issued.token) is None
    reinstate(env, admin, jtis, "cleared")
    assert introspect(env, issued.token) is not None
    revoke(env, admin, jtis, "stolen")
    assert introspect(env, issued.token) is None


def test_a_token_that_expired_or_was_renewed_is_not_active(
    env: Environment, staff: OperatorSession, issued: IssuedAccess, clock: FakeClock
) -> None:
    granted = redeemed(env, staff, issued)
    assert introspect(env, issued.token) is None
    after = refresh(env, granted.refresh_token, jkt=JKT)
    assert introspect(env, granted.access_token) is None
    assert introspect(env, after.access_token) is not None
    clock.advance(hours=12)
    assert introspect(env, after.access_token) is None


def test_of_a_refresh_token_or_any_other_text_nothing_is_said(
    env: Environment, staff: OperatorSession, issued: IssuedAccess
) -> None:
    granted = redeemed(env, staff, issued)
    header, payload, signature = granted.access_token.split(".")
    for text in (
        "",
        "x" * 100_000,
        "\ud800",
        granted.refresh_token,
        f"{header}.{payload}.{signature[::-1]}",
        f"{granted.access_token}=",
    ):
        assert introspect(env, text) is None


@pytest.mark.parametrize(
    "forge",
    [
        lambda claims: claims._replace(iss="https://elsewhere.example.org"),
        lambda claims: claims._replace(aud="another"),
        lambda claims: claims._replace(exp=claims.exp + 1),
        lambda claims: claims._replace(jti="ab" * 16),
        lambda claims: claims._replace(
            status=StatusReference(claims.status.idx ^ 1, claims.status.uri)
        ),
    ],
)
def test_what_differs_from_the_record_is_not_active_though_our_key_signed_it(
    env: Environment,
    issued: IssuedAccess,
    store: FakeStore,
    forge: Callable[[AccessTokenClaims], AccessTokenClaims],
) -> None:
    (key,) = (each for each in store.state.keys if each.purpose is KeyPurpose.TOKENS)
    forged = issue(forge(claims_of(env, issued.token)), token_signer(key))
    assert introspect(env, forged) is None


def test_a_key_that_was_struck_off_signs_for_nobody(
    env: Environment, issued: IssuedAccess, store: FakeStore, clock: FakeClock
) -> None:
    store.state.keys = [
        dataclasses.replace(each, struck_off_at=clock.now)
        if each.purpose is KeyPurpose.TOKENS
        else each
        for each in store.state.keys
    ]
    store.state.keys.append(new_signing_key(KeyPurpose.TOKENS, env.entropy, clock.now))
    assert introspect(env, issued.token) is None


def test_asking_changes_nothing(env: Environment, issued: IssuedAccess, store: FakeStore) -> None:
    commits = store.commits
    store.writing_now = True  # somebody writes: whoever waited for that would fail here
    assert introspect(env, issued.token) is not None
    assert store.commits == commits
    assert living(store)[0].state is TokenState.VALID
