from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from fakes import FakeHasher, fake_environment
from samples import ADMIN_SECRET, BEN_SECRET, PARTICULARS, STAFF_SECRET, add_account

from kiosk.domain.errors import KioskError, PermissionDeniedError
from kiosk.domain.operators import ACTS_OF_TWO, OFFICER_ROLES, PERMISSIONS, Act, Role
from kiosk.domain.persons import Person
from kiosk.services.accounts import (
    LONE_OFFICER_WAIT,
    AccountError,
    LockedOutError,
    SignInError,
    add_operator,
    change_secret,
    deactivate_operator,
    operators,
    sign_in,
    sign_out,
    unlock_operator,
)
from kiosk.services.permission import ClockSetBackError, TwoOfficersError, changing_by_two
from kiosk.services.secret_policy import WeakSecretError

if TYPE_CHECKING:
    from fakes import FakeClock, FakeStore

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment


pytestmark = pytest.mark.usefixtures("admin")


def _fail(env: Environment, login: str, times: int) -> None:
    for _ in range(times):
        with pytest.raises(SignInError):
            sign_in(env, login, "a wrong long secret")


def _lock(env: Environment, login: str) -> LockedOutError:
    with pytest.raises(LockedOutError) as locked:
        sign_in(env, login, "a wrong long secret")
    return locked.value


def test_the_right_secret_opens_a_session(env: Environment, store: FakeStore) -> None:
    session = sign_in(env, " ADA ", ADMIN_SECRET)
    assert session.login == "ada"
    assert session.roles == {Role.ADMIN}
    assert store.events()[-1] == "operator.signed_in"
    assert store.state.actors[-1] == (session.person_id, "")


@pytest.mark.parametrize("login", ["ada", "nobody", ""])
def test_a_wrong_sign_in_does_not_say_which_half_was_wrong(env: Environment, login: str) -> None:
    with pytest.raises(SignInError) as refused:
        sign_in(env, login, "a wrong long secret")
    assert str(refused.value) == "The name or the secret is not right. Type both again."


def test_an_unknown_login_costs_as_many_hashes_as_a_known_one(env: Environment) -> None:
    assert isinstance(env.hasher, FakeHasher)
    costs = []
    for login in ("ada", "nobody"):
        before = env.hasher.calls
        with pytest.raises(SignInError):
            sign_in(env, login, "a wrong long secret")
        costs.append(env.hasher.calls - before)
    assert costs == [1, 1]


def test_locks_grow_from_one_minute_to_an_hour(env: Environment, clock: FakeClock) -> None:
    _fail(env, "ada", 4)
    for minutes in (1, 5, 15, 60, 60):
        locked = _lock(env, "ada")
        assert locked.until - clock.now == timedelta(minutes=minutes)
        clock.advance(minutes=minutes, seconds=-1)
        with pytest.raises(LockedOutError):
            sign_in(env, "ada", ADMIN_SECRET)
        clock.advance(seconds=1)
    assert sign_in(env, "ada", ADMIN_SECRET).login == "ada"


def test_the_end_of_a_lock_is_told_in_the_issuers_time_and_not_too_early(
    env: Environment, clock: FakeClock
) -> None:
    clock.advance(seconds=30)
    _fail(env, "ada", 4)
    assert "Sign in from 10:02," in str(_lock(env, "ada"))


def test_a_lock_outlives_a_restart(env: Environment, clock: FakeClock, store: FakeStore) -> None:
    _fail(env, "ada", 4)
    _lock(env, "ada")
    restarted = fake_environment(store, clock)
    with pytest.raises(LockedOutError):
        sign_in(restarted, "ada", ADMIN_SECRET)
    clock.advance(minutes=1)
    assert sign_in(restarted, "ada", ADMIN_SECRET)


def test_failures_before_a_restart_count_after_it(
    env: Environment, clock: FakeClock, store: FakeStore
) -> None:
    _fail(env, "ada", 3)
    restarted = fake_environment(store, clock)
    _fail(restarted, "ada", 1)
    _lock(restarted, "ada")


def test_success_forgets_earlier_failures(env: Environment) -> None:
    _fail(env, "ada", 4)
    sign_in(env, "ada", ADMIN_SECRET)
    _fail(env, "ada", 4)
    sign_in(env, "ada", ADMIN_SECRET)


@pytest.mark.usefixtures("admin", "staff")
def test_one_operator_locked_out_locks_nobody_else_out(env: Environment) -> None:
    _fail(env, "ada", 4)
    _lock(env, "ada")
    assert sign_in(env, "sam", STAFF_SECRET)


def test_an_admin_unlocks(
    env: Environment, admin: OperatorSession, staff: OperatorSession, store: FakeStore
) -> None:
    _fail(env, "sam", 4)
    _lock(env, "sam")
    unlock_operator(env, admin, staff.operator_id)
    assert store.events()[-1] == "operator.unlocked"
    assert sign_in(env, "sam", STAFF_SECRET)


def test_admins_see_whose_account_is_locked_and_for_how_long(
    env: Environment, admin: OperatorSession, staff: OperatorSession, clock: FakeClock
) -> None:
    _fail(env, "sam", 4)
    _lock(env, "sam")
    minute = clock.now + timedelta(minutes=1)
    seen = {each.operator.id: each for each in operators(env, admin)}
    with env.store.reading() as uow:
        holder = uow.persons.get(staff.person_id)
    assert seen[staff.operator_id].locked_until == minute
    assert seen[staff.operator_id].person_name == str(holder.particulars.name)
    assert seen[admin.operator_id].locked_until is None
    clock.advance(minutes=1)
    assert all(each.locked_until is None for each in operators(env, admin))


def test_failures_and_locks_are_logged(env: Environment, store: FakeStore) -> None:
    _fail(env, "ada", 4)
    _lock(env, "ada")
    assert store.events()[-2:] == ["operator.sign_in_failed", "operator.locked_out"]


def test_a_clock_set_back_refuses_a_sign_in(env: Environment, clock: FakeClock) -> None:
    clock.advance(minutes=-4)
    sign_in(env, "ada", ADMIN_SECRET)
    clock.advance(minutes=-2)
    with pytest.raises(ClockSetBackError, match="clock is earlier"):
        sign_in(env, "ada", ADMIN_SECRET)


@pytest.mark.usefixtures("staff")
def test_a_pin_works_with_its_badge_only(env: Environment, admin: OperatorSession) -> None:
    person_id = _new_person(env)
    add_operator(
        env,
        admin,
        person_id=person_id,
        login="pia",
        roles=frozenset({Role.STAFF}),
        secret="481516",
        badge="BADGE-7",
    )
    assert sign_in(env, "BADGE-7", "481516").login == "pia"
    with pytest.raises(SignInError):
        sign_in(env, "pia", "481516")


def test_an_admin_needs_a_password_even_with_a_badge(
    env: Environment, admin: OperatorSession
) -> None:
    with pytest.raises(WeakSecretError):
        add_operator(
            env,
            admin,
            person_id=_new_person(env),
            login="pia",
            roles=frozenset({Role.ADMIN}),
            secret="481516",
            badge="BADGE-7",
        )


@pytest.mark.parametrize("role", sorted(OFFICER_ROLES))
def test_nobody_opens_the_account_of_an_officer_alone(
    env: Environment, admin: OperatorSession, store: FakeStore, role: Role
) -> None:
    person_id, before = _new_person(env), store.state
    for second in (None, admin):
        with pytest.raises(TwoOfficersError):
            _add(
                env, admin, person_id=person_id, login="pia", roles=frozenset({role}),
                second=second,
            )  # fmt: skip
    assert {**store.state.operators} == {**before.operators}
    ben = sign_in(env, "ben", BEN_SECRET)
    _add(env, admin, person_id=person_id, login="pia", roles=frozenset({role}), second=ben)
    openers = {admin.person_id, ben.person_id}
    assert {actor for actor, subject in store.state.actors if subject == person_id} == openers
    pia = sign_in(env, "pia", STAFF_SECRET)
    with changing_by_two(env, _fresh_admin(env), pia, _act_of(role)):
        pass


def test_the_last_admin_appoints_alone_but_not_a_second_officer_for_today(
    env: Environment, admin: OperatorSession, clock: FakeClock
) -> None:
    deactivate_operator(env, admin, sign_in(env, "ben", BEN_SECRET).operator_id)
    _add(env, admin, person_id=_new_person(env), login="pia", roles=frozenset({Role.COMPLIANCE}))
    clock.advance(minutes=LONE_OFFICER_WAIT // timedelta(minutes=1) - 1)
    for pair in (("ada", "pia"), ("pia", "ada")):
        secrets = {"ada": ADMIN_SECRET, "pia": STAFF_SECRET}
        first, second = (sign_in(env, login, secrets[login]) for login in pair)
        with (
            pytest.raises(TwoOfficersError, match="not long ago"),
            changing_by_two(env, first, second, Act.THROW_KILL_SWITCH),
        ):
            pass
    clock.advance(minutes=1)
    pia = sign_in(env, "pia", STAFF_SECRET)
    with changing_by_two(env, _fresh_admin(env), pia, Act.THROW_KILL_SWITCH):
        pass


def _fresh_admin(env: Environment) -> OperatorSession:
    return sign_in(env, "ada", ADMIN_SECRET)


def _act_of(role: Role) -> Act:
    return next(act for act in sorted(ACTS_OF_TWO) if role in PERMISSIONS[act])


def test_two_accounts_are_two_people(
    env: Environment, admin: OperatorSession, staff: OperatorSession
) -> None:
    with pytest.raises(AccountError, match="has an account"):
        _add(env, admin, person_id=staff.person_id, login="second")


@pytest.mark.usefixtures("staff")
def test_a_login_is_taken_whatever_its_case(env: Environment, admin: OperatorSession) -> None:
    with pytest.raises(AccountError, match="signs in with this name"):
        _add(env, admin, person_id=_new_person(env), login="SAM")


def test_a_badge_opens_one_account(env: Environment, admin: OperatorSession) -> None:
    _add(env, admin, person_id=_new_person(env), login="one", badge="B1")
    with pytest.raises(AccountError, match="badge"):
        _add(env, admin, person_id=_new_person(env), login="two", badge="B1")


def test_an_account_needs_an_onboarded_person(env: Environment, admin: OperatorSession) -> None:
    with pytest.raises(KioskError, match="no such person"):
        _add(env, admin, person_id="0" * 32, login="ghost")


@pytest.mark.parametrize("changes", [{"login": " "}, {"roles": frozenset()}])
def test_an_account_needs_a_name_and_a_role(
    env: Environment, admin: OperatorSession, changes: dict[str, Any]
) -> None:
    with pytest.raises(AccountError):
        _add(env, admin, person_id=_new_person(env), **{"login": "one", **changes})


def test_whoever_is_deactivated_cannot_act_with_an_open_session(
    env: Environment, admin: OperatorSession
) -> None:
    second = add_account(env, admin, Role.ADMIN, "cara")
    assert operators(env, second)
    deactivate_operator(env, admin, second.operator_id)
    with pytest.raises(PermissionDeniedError, match="not active"):
        operators(env, second)
    with pytest.raises(SignInError):
        sign_in(env, "cara", STAFF_SECRET)


def test_whoever_lost_a_role_cannot_act_with_yesterdays_session(
    env: Environment, admin: OperatorSession
) -> None:
    second = add_account(env, admin, Role.ADMIN, "cara")
    with env.store.writing() as uow:
        operator = uow.operators.get(second.operator_id)
        uow.operators.replace(replace(operator, roles=frozenset({Role.STAFF})))
        uow.commit()
    with pytest.raises(PermissionDeniedError):
        operators(env, second)


def test_a_session_does_not_gain_a_role_by_itself(
    env: Environment, staff: OperatorSession
) -> None:
    forged = replace(staff, roles=frozenset({Role.ADMIN}))
    with pytest.raises(PermissionDeniedError):
        operators(env, forged)


def test_the_last_admin_stays(env: Environment, admin: OperatorSession) -> None:
    other = next(each.operator for each in operators(env, admin) if each.operator.login == "ben")
    deactivate_operator(env, admin, other.id)
    with pytest.raises(AccountError, match="last active admin"):
        deactivate_operator(env, admin, admin.operator_id)


def test_an_account_is_closed_once(
    env: Environment, admin: OperatorSession, staff: OperatorSession
) -> None:
    deactivate_operator(env, admin, staff.operator_id)
    with pytest.raises(AccountError, match="closed already"):
        deactivate_operator(env, admin, staff.operator_id)


def test_a_changed_secret_replaces_the_old_one(
    env: Environment, staff: OperatorSession, store: FakeStore
) -> None:
    change_secret(env, staff, old_secret=STAFF_SECRET, new_secret="words that are quite new")
    assert store.events()[-1] == "operator.changed"
    assert sign_in(env, "sam", "words that are quite new")
    with pytest.raises(SignInError):
        sign_in(env, "sam", STAFF_SECRET)


def test_a_weak_new_secret_is_refused(env: Environment, staff: OperatorSession) -> None:
    with pytest.raises(WeakSecretError):
        change_secret(env, staff, old_secret=STAFF_SECRET, new_secret="short")


def test_guessing_the_old_secret_locks_the_account(
    env: Environment, staff: OperatorSession
) -> None:
    for _ in range(4):
        with pytest.raises(SignInError):
            change_secret(env, staff, old_secret="a guess of it", new_secret="some new words")
    with pytest.raises(LockedOutError):
        change_secret(env, staff, old_secret="a guess of it", new_secret="some new words")
    with pytest.raises(LockedOutError):
        sign_in(env, "sam", STAFF_SECRET)


def test_signing_out_is_logged(env: Environment, staff: OperatorSession, store: FakeStore) -> None:
    sign_out(env, staff)
    assert store.events()[-1] == "operator.signed_out"


def _new_person(env: Environment) -> str:
    with env.store.writing() as uow:
        person = Person(env.identifier(), PARTICULARS, env.clock())
        uow.persons.add(person)
        uow.commit()
    return person.id


def _add(env: Environment, admin: OperatorSession, **changes: Any) -> None:
    add_operator(
        env, admin, **{"roles": frozenset({Role.STAFF}), "secret": STAFF_SECRET, **changes}
    )


def test_an_account_closed_while_its_secret_is_hashed_stays_closed(
    env: Environment, admin: OperatorSession, staff: OperatorSession
) -> None:
    class ClosingHasher(FakeHasher):
        def matches(self, phc: str, secret: str) -> bool:
            deactivate_operator(env, admin, staff.operator_id)
            return super().matches(phc, secret)

    with pytest.raises(SignInError):
        sign_in(replace(env, hasher=ClosingHasher()), "sam", STAFF_SECRET)


def test_a_secret_changed_while_the_old_one_is_hashed_counts(
    env: Environment, staff: OperatorSession
) -> None:
    class ChangingHasher(FakeHasher):
        def matches(self, phc: str, secret: str) -> bool:
            change_secret(env, staff, old_secret=STAFF_SECRET, new_secret="words of a new day")
            return super().matches(phc, secret)

    with pytest.raises(SignInError):
        sign_in(replace(env, hasher=ChangingHasher()), "sam", STAFF_SECRET)
    assert sign_in(env, "sam", "words of a new day")
