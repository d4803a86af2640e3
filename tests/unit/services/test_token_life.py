from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from samples import STAFF_SECRET, complete_case

from kiosk.domain.access import TokenState
from kiosk.domain.errors import NotFoundError, PermissionDeniedError
from kiosk.domain.operators import Role
from kiosk.services.accounts import add_operator, sign_in
from kiosk.services.onboarding import issue_access
from kiosk.services.token_life import TokenLifeError, reinstate, replace_lost, revoke, suspend

if TYPE_CHECKING:
    from collections.abc import Callable

    from fakes import FakeClock, FakeStore

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.onboarding import IssuedAccess
    from kiosk.services.token_life import Changed

    Act = Callable[[Environment, OperatorSession, list[str], str], Changed]


@pytest.fixture
def issued(env: Environment, staff: OperatorSession) -> IssuedAccess:
    return issue_access(env, staff, complete_case(env))


def _state(store: FakeStore, jti: str) -> TokenState:
    return store.state.tokens[jti].state


def test_a_token_is_suspended_reinstated_and_revoked(
    env: Environment, admin: OperatorSession, issued: IssuedAccess, store: FakeStore
) -> None:
    jti = issued.record.jti
    for act, state, event in (
        (suspend, TokenState.SUSPENDED, "token.suspended"),
        (reinstate, TokenState.VALID, "token.reinstated"),
        (revoke, TokenState.INVALID, "token.revoked"),
    ):
        changed = act(env, admin, [jti], " because of this ")
        assert [token.jti for token in changed.tokens] == [jti]
        assert changed.tokens[0].state is state is _state(store, jti)
        assert changed.tokens[0].reason == "because of this"
        assert store.events()[-1] == event
        assert store.state.actors[-1] == (admin.person_id, issued.person.id)
        assert "because" not in str(store.state.entries[-1].body)


def test_a_suspended_token_can_be_revoked(
    env: Environment, admin: OperatorSession, issued: IssuedAccess, store: FakeStore
) -> None:
    suspend(env, admin, [issued.record.jti], "under review")
    revoke(env, admin, [issued.record.jti], "confirmed")
    assert _state(store, issued.record.jti) is TokenState.INVALID


@pytest.mark.parametrize("act", [suspend, reinstate])
def test_revoking_is_final(
    env: Environment, admin: OperatorSession, issued: IssuedAccess, act: Act, store: FakeStore
) -> None:
    revoke(env, admin, [issued.record.jti], "stolen")
    with pytest.raises(TokenLifeError, match="stays revoked"):
        act(env, admin, [issued.record.jti], "a change of mind")
    assert _state(store, issued.record.jti) is TokenState.INVALID


@pytest.mark.parametrize("act", [revoke, suspend, reinstate])
def test_a_change_needs_a_reason_and_a_token(
    env: Environment, admin: OperatorSession, issued: IssuedAccess, act: Act
) -> None:
    with pytest.raises(TokenLifeError, match="reason"):
        act(env, admin, [issued.record.jti], "  ")
    with pytest.raises(TokenLifeError, match="No token"):
        act(env, admin, [], "a reason")


def test_all_tokens_change_or_none(
    env: Environment, admin: OperatorSession, staff: OperatorSession, issued: IssuedAccess
) -> None:
    case = complete_case(env, person_id=issued.person.id)
    second = issue_access(env, staff, case).record.jti
    revoke(env, admin, [second], "stolen")
    with pytest.raises(TokenLifeError):
        suspend(env, admin, [issued.record.jti, second], "under review")
    with pytest.raises(NotFoundError):
        revoke(env, admin, [issued.record.jti, "unknown"], "stolen")
    assert _state(env.store, issued.record.jti) is TokenState.VALID


def test_a_token_in_that_state_already_is_reported_and_not_logged_again(
    env: Environment, admin: OperatorSession, issued: IssuedAccess, store: FakeStore
) -> None:
    jti = issued.record.jti
    revoke(env, admin, [jti, jti], "stolen")
    changed = revoke(env, admin, [jti], "stolen again")
    assert (changed.tokens, changed.unchanged) == ((), (jti,))
    assert store.events().count("token.revoked") == 1
    assert store.state.tokens[jti].reason == "stolen"


def test_a_lost_token_is_replaced_in_one_transaction(
    env: Environment, staff: OperatorSession, issued: IssuedAccess, store: FakeStore
) -> None:
    before = store.commits
    new = replace_lost(env, staff, issued.record.jti)
    assert store.commits == before + 1
    assert store.state.tokens[issued.record.jti].state is TokenState.INVALID
    assert store.state.tokens[issued.record.jti].reason == "lost"
    assert new.record.replaces == issued.record.jti
    assert new.record.state is TokenState.VALID
    assert new.record.person_id == issued.person.id
    assert new.record.idx != issued.record.idx
    assert new.token != issued.token
    assert store.events()[-1] == "token.replaced"


@pytest.mark.parametrize("act", [revoke, suspend])
def test_losing_a_token_is_no_way_around_its_state(
    env: Environment, admin: OperatorSession, issued: IssuedAccess, act: Act, store: FakeStore
) -> None:
    act(env, admin, [issued.record.jti], "under review")
    with pytest.raises(TokenLifeError, match="cannot be replaced"):
        replace_lost(env, admin, issued.record.jti)
    assert len(store.state.tokens) == 1


def test_an_expired_token_gets_no_second_life(
    env: Environment,
    staff: OperatorSession,
    issued: IssuedAccess,
    clock: FakeClock,
    store: FakeStore,
) -> None:
    clock.now = issued.record.expires_at
    with pytest.raises(TokenLifeError, match="expired"):
        replace_lost(env, staff, issued.record.jti)
    assert len(store.state.tokens) == 1


def test_nobody_replaces_their_own_token(
    env: Environment, admin: OperatorSession, issued: IssuedAccess
) -> None:
    add_operator(
        env,
        admin,
        person_id=issued.person.id,
        login="anna",
        roles=frozenset({Role.STAFF}),
        secret=STAFF_SECRET,
    )
    themselves = sign_in(env, "anna", STAFF_SECRET)
    with pytest.raises(PermissionDeniedError, match="their own"):
        replace_lost(env, themselves, issued.record.jti)
