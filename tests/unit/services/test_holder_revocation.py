"""Whoever holds a token may end it, and learns nothing by trying."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from redemption_samples import JKT, OTHER_JKT, living, onboard, only_family, redeemed

from kiosk.audit.token_history import check_token_states, token_states
from kiosk.services.grants import GrantRefusedError
from kiosk.services.holder_revocation import revoke_held
from kiosk.services.log import check_log
from kiosk.services.refreshing import refresh
from kiosk.services.token_life import suspend

if TYPE_CHECKING:
    from fakes import FakeClock, FakeStore

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.grants import Granted
    from kiosk.services.onboarding import IssuedAccess


@pytest.fixture
def issued(env: Environment, staff: OperatorSession) -> IssuedAccess:
    return onboard(env, staff)


@pytest.fixture
def granted(env: Environment, staff: OperatorSession, issued: IssuedAccess) -> Granted:
    return redeemed(env, staff, issued)


def over(env: Environment, store: FakeStore, granted: Granted) -> None:
    assert living(store) == []
    assert only_family(store).ended_at is not None
    with pytest.raises(GrantRefusedError):
        refresh(env, granted.refresh_token, jkt=JKT)
    stored = [(each.jti, int(each.state)) for each in store.state.tokens.values()]
    check_token_states(token_states(store.state.entries), stored, len(store.state.entries))
    check_log(env)


@pytest.mark.parametrize("jkt", ["", JKT])
@pytest.mark.parametrize("which", ["access_token", "refresh_token"])
def test_either_token_ends_both(
    env: Environment, granted: Granted, store: FakeStore, which: str, jkt: str
) -> None:
    revoke_held(env, getattr(granted, which), jkt=jkt)
    assert store.events()[-1] == "token.family_ended"
    assert store.state.entries[-1].body["why"] == "by_holder"
    over(env, store, granted)


def test_the_token_of_the_desk_is_its_holders_to_revoke(
    env: Environment, issued: IssuedAccess, store: FakeStore
) -> None:
    revoke_held(env, issued.token)
    assert living(store) == []
    assert store.events()[-1] == "token.revoked"
    assert store.state.actors[-1] == (issued.person.id, issued.person.id)


def test_the_desks_token_is_revoked_once(
    env: Environment, issued: IssuedAccess, store: FakeStore
) -> None:
    revoke_held(env, issued.token)
    before = store.events()
    revoke_held(env, issued.token)
    assert store.events() == before


def test_a_token_that_expired_ends_its_family_still(
    env: Environment, granted: Granted, store: FakeStore, clock: FakeClock
) -> None:
    clock.advance(hours=13)
    revoke_held(env, granted.access_token)
    over(env, store, granted)


def test_a_spent_refresh_token_ends_its_family(
    env: Environment, granted: Granted, store: FakeStore
) -> None:
    refresh(env, granted.refresh_token, jkt=JKT)
    revoke_held(env, granted.refresh_token)
    assert living(store) == []


def test_a_suspended_token_can_be_revoked_by_its_holder(
    env: Environment, admin: OperatorSession, issued: IssuedAccess, store: FakeStore
) -> None:
    suspend(env, admin, [issued.record.jti], "under review")
    revoke_held(env, issued.token)
    assert store.events()[-1] == "token.revoked"


def test_once_revoked_twice_is_nothing_more(
    env: Environment, granted: Granted, store: FakeStore
) -> None:
    revoke_held(env, granted.access_token)
    entries = len(store.state.entries)
    revoke_held(env, granted.access_token)
    revoke_held(env, granted.refresh_token)
    assert len(store.state.entries) == entries


@pytest.mark.parametrize("which", ["access_token", "refresh_token"])
def test_another_keys_proof_revokes_nothing(
    env: Environment, granted: Granted, store: FakeStore, which: str
) -> None:
    revoke_held(env, getattr(granted, which), jkt=OTHER_JKT)
    assert len(living(store)) == 1
    assert refresh(env, granted.refresh_token, jkt=JKT).access_token


@pytest.mark.usefixtures("staff")
@pytest.mark.parametrize("text", ["", "unknown", "x" * 100_000, "ü", "\ud800"])
def test_what_is_unknown_is_answered_alike_and_takes_no_lock(
    env: Environment, store: FakeStore, text: str
) -> None:
    store.writing_now = True  # somebody writes: whoever waited for that would fail here
    commits = store.commits
    revoke_held(env, text)
    assert store.commits == commits


def test_a_forged_token_revokes_nothing(
    env: Environment, granted: Granted, store: FakeStore
) -> None:
    header, payload, signature = granted.access_token.split(".")
    revoke_held(env, f"{header}.{payload}.{signature[::-1]}")
    assert len(living(store)) == 1
