"""Acts of two: every one refuses a wrong role, one person twice, and a stale sign-in."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from directive_samples import LETTER, admit, citizen, foreign, put_in_force, second_officer
from samples import STAFF_SECRET, add_account, add_person

from kiosk.domain.errors import PermissionDeniedError
from kiosk.domain.issuer import KeyPurpose
from kiosk.domain.operators import ACTS_OF_TWO, PERMISSIONS, Act, Role
from kiosk.services.accounts import add_operator
from kiosk.services.activation import approve, lift
from kiosk.services.appeals import grant_relief
from kiosk.services.bulk_revocation import revoke_selected
from kiosk.services.bulk_selection import Selection
from kiosk.services.directives import authenticate, stage
from kiosk.services.key_rotation import keys, rotate, strike_off
from kiosk.services.kill_switch import throw, undo
from kiosk.services.permission import FIRST_FRESH, SECOND_FRESH, TwoOfficersError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from fakes import FakeClock, FakeStore

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment

    ActOfTwo = Callable[[Environment, OperatorSession, OperatorSession], object]
    Prepared = Callable[[Environment, OperatorSession], ActOfTwo]

ID = "us-2026-06-12"


def approving(env: Environment, admin: OperatorSession) -> ActOfTwo:
    stage(env, admin, foreign())
    authenticate(env, admin, ID, method="in_person", note="At their office", letter=LETTER)
    return lambda e, a, b: approve(e, a, b, ID, reading="B", blocked=0)


def lifting(env: Environment, admin: OperatorSession) -> ActOfTwo:
    put_in_force(env, admin, foreign())
    return lambda e, a, b: lift(e, a, b, ID, models=(), reason="Withdrawn by its authority")


def throwing(env: Environment, admin: OperatorSession) -> ActOfTwo:
    del admin
    review = env.clock() + timedelta(days=1)
    return lambda e, a, b: throw(e, a, b, ("*",), reason="Stolen weights", review=review)


def undoing(env: Environment, admin: OperatorSession) -> ActOfTwo:
    switch = throwing(env, admin)(env, admin, second_officer(env))
    switch_id = switch.id  # type: ignore[attr-defined]  # the table's acts return any object
    return lambda e, a, b: undo(e, a, b, switch_id, reason="Found again")


def relieving(env: Environment, admin: OperatorSession) -> ActOfTwo:
    del admin
    person_id = admit(env, "marie", citizen("FRA")).person_id
    until = env.clock() + timedelta(days=3)
    return lambda e, a, b: grant_relief(
        e, a, b, person_id, models=("fable-5",), until=until, reason="Court order"
    )


def revoking(env: Environment, admin: OperatorSession) -> ActOfTwo:
    del admin
    person_id = admit(env, "marie", citizen("FRA")).person_id
    selection = Selection(person_ids=frozenset({person_id}))
    return lambda e, a, b: revoke_selected(e, a, selection, reason="Stolen", counted=1, second=b)


def rotating(env: Environment, admin: OperatorSession) -> ActOfTwo:
    del env, admin
    return lambda e, a, b: rotate(e, a, b, reason="Yearly change")


def striking_off(env: Environment, admin: OperatorSession) -> ActOfTwo:
    (key,) = (each for each in keys(env, admin) if each.purpose is KeyPurpose.TOKENS)
    return lambda e, a, b: strike_off(e, a, b, key.kid, reason="Stolen", counted=0)


def appointing(env: Environment, admin: OperatorSession) -> ActOfTwo:
    del admin
    person_id = add_person(env, "cora")
    return lambda e, a, b: add_operator(
        e, a, person_id=person_id, login="cora", roles=frozenset({Role.COMPLIANCE}),
        secret=STAFF_SECRET, second=b,
    )  # fmt: skip


ACTS: dict[Act, Prepared] = {
    Act.OPEN_OFFICER_ACCOUNT: appointing,
    Act.APPROVE_DIRECTIVE: approving,
    Act.LIFT_DIRECTIVE: lifting,
    Act.THROW_KILL_SWITCH: throwing,
    Act.UNDO_KILL_SWITCH: undoing,
    Act.GRANT_RELIEF: relieving,
    Act.REVOKE_MANY: revoking,
    Act.ROTATE_KEY: rotating,
    Act.STRIKE_OFF_KEY: striking_off,
}
EVERY = pytest.mark.parametrize("act", ACTS)
WRONG = [
    pytest.param(act, role, id=f"{act}-{role}")
    for act in ACTS
    for role in Role
    if role not in PERMISSIONS[act]
]


@contextmanager
def refused(store: FakeStore, error: type[PermissionDeniedError], why: str) -> Iterator[None]:
    """Demand that what is done inside is refused, and changes nothing."""
    before = store.state
    with pytest.raises(error, match=why):
        yield
    assert store.state is before


def store_otherwise(store: FakeStore, officer: OperatorSession, **changes: Any) -> None:
    """Change the stored account of an officer past the services."""
    account = store.state.operators[officer.operator_id]
    store.state.operators[officer.operator_id] = replace(account, **changes)


def test_every_act_of_two_is_in_the_table() -> None:
    assert set(ACTS) == ACTS_OF_TWO


@EVERY
def test_two_officers_who_have_just_signed_in_may(
    env: Environment, admin: OperatorSession, act: Act
) -> None:
    ACTS[act](env, admin)(env, admin, second_officer(env))


@pytest.mark.parametrize(
    "act", [act for act in ACTS if {Role.COMPLIANCE, Role.ADMIN} <= PERMISSIONS[act]]
)
def test_a_compliance_officer_and_an_admin_may(
    env: Environment, admin: OperatorSession, act: Act
) -> None:
    do = ACTS[act](env, admin)
    do(env, add_account(env, admin, Role.COMPLIANCE, "carla"), second_officer(env))


@pytest.mark.parametrize(("act", "role"), WRONG)
@pytest.mark.parametrize("place", ["first", "second"])
def test_a_wrong_role_in_either_place_is_refused(
    *, env: Environment, admin: OperatorSession, store: FakeStore, act: Act, role: Role, place: str
) -> None:
    do = ACTS[act](env, admin)
    wrong = add_account(env, admin, role, "worker")
    pair = (wrong, second_officer(env)) if place == "first" else (admin, wrong)
    with refused(store, PermissionDeniedError, "role"):
        do(env, *pair)


@EVERY
def test_one_person_twice_is_refused(
    env: Environment, admin: OperatorSession, store: FakeStore, act: Act
) -> None:
    do = ACTS[act](env, admin)
    with refused(store, TwoOfficersError, "one person"):
        do(env, admin, admin)


@EVERY
def test_a_forged_second_account_of_one_person_is_refused(
    env: Environment, admin: OperatorSession, store: FakeStore, act: Act
) -> None:
    do = ACTS[act](env, admin)
    forged = replace(second_officer(env), person_id=admin.person_id)
    with refused(store, PermissionDeniedError, "not active"):
        do(env, admin, forged)


@EVERY
def test_two_accounts_that_a_store_gives_to_one_person_are_refused(
    env: Environment, admin: OperatorSession, store: FakeStore, act: Act
) -> None:
    do = ACTS[act](env, admin)
    second = replace(second_officer(env), person_id=admin.person_id)
    store_otherwise(store, second, person_id=admin.person_id)
    with refused(store, TwoOfficersError, "one person"):
        do(env, admin, second)


@EVERY
@pytest.mark.parametrize(("limit", "place"), [(FIRST_FRESH, "first"), (SECOND_FRESH, "second")])
def test_a_sign_in_that_lies_too_far_back_is_refused(
    *,
    env: Environment,
    admin: OperatorSession,
    store: FakeStore,
    clock: FakeClock,
    act: Act,
    limit: timedelta,
    place: str,
) -> None:
    do = ACTS[act](env, admin)
    second = second_officer(env)
    stale = clock.now - limit - timedelta(seconds=1)
    pair = (
        (replace(admin, signed_in_at=stale), second)
        if place == "first"
        else (admin, replace(second, signed_in_at=stale))
    )
    with refused(store, TwoOfficersError, "too long ago"):
        do(env, *pair)


@EVERY
def test_a_second_officer_whose_account_was_closed_is_refused(
    env: Environment, admin: OperatorSession, store: FakeStore, act: Act
) -> None:
    do = ACTS[act](env, admin)
    second = second_officer(env)
    store_otherwise(store, second, active=False)
    with refused(store, PermissionDeniedError, "not active"):
        do(env, admin, second)


@EVERY
def test_both_officers_stand_in_the_log_and_no_word_of_theirs(
    env: Environment, admin: OperatorSession, store: FakeStore, act: Act
) -> None:
    do = ACTS[act](env, admin)
    second = second_officer(env)
    seen = len(store.state.entries)
    do(env, admin, second)
    new = [*zip(store.state.entries[seen:], store.state.actors[seen:], strict=True)]
    assert {admin.person_id, second.person_id} <= {who for _, pair in new for who in pair}
    told = " ".join(str(dict(entry.body)) for entry, _ in new)
    assert not any(word in told for word in ("Withdrawn", "Stolen", "Found", "Court"))
