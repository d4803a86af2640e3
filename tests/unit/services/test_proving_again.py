"""Going on at a locked desk without the store: only whoever is signed in, and not for ever."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from samples import STAFF_SECRET, add_account, add_person

from kiosk.domain.operators import OperatorSession, Role
from kiosk.services import accounts
from kiosk.services.accounts import FREE_TRIES, SignInError
from kiosk.services.proving_again import ProvingAgain

if TYPE_CHECKING:
    from kiosk.services.environment import Environment


BADGE, PIN = "0451 7733", "839172"


@pytest.fixture
def clerk(env: Environment, admin: OperatorSession) -> OperatorSession:
    return add_account(env, admin, Role.STAFF, "cleo")


@pytest.fixture
def proving(env: Environment, clerk: OperatorSession) -> ProvingAgain:
    made = ProvingAgain(env.hasher)
    made.remember(env, clerk)
    return made


def test_whoever_is_signed_in_goes_on_with_their_own_session(
    proving: ProvingAgain, clerk: OperatorSession
) -> None:
    assert proving.proven("cleo", STAFF_SECRET) == clerk


def test_nobody_else_comes_in(proving: ProvingAgain) -> None:
    assert proving.proven("ada", STAFF_SECRET) is None


def test_after_signing_out_nobody_comes_in(proving: ProvingAgain, clerk: OperatorSession) -> None:
    proving.forget(clerk)
    assert proving.proven("cleo", STAFF_SECRET) is None


def test_a_pin_alone_proves_nothing(env: Environment, admin: OperatorSession) -> None:
    accounts.add_operator(
        env,
        admin,
        person_id=add_person(env, "pia"),
        login="pia",
        roles=frozenset({Role.STAFF}),
        secret=PIN,
        badge=BADGE,
    )
    proving = ProvingAgain(env.hasher)
    proving.remember(env, accounts.sign_in(env, BADGE, PIN))
    with pytest.raises(SignInError):
        proving.proven("pia", PIN)


def test_too_many_wrong_secrets_close_it_until_the_store_lets_somebody_in(
    env: Environment, proving: ProvingAgain, clerk: OperatorSession
) -> None:
    for _ in range(FREE_TRIES):
        with pytest.raises(SignInError, match="not right"):
            proving.proven("cleo", "seven grey horses stand")
    with pytest.raises(SignInError, match="too many"):
        proving.proven("cleo", STAFF_SECRET)
    proving.remember(env, clerk)
    assert proving.proven("cleo", STAFF_SECRET) == clerk
