"""Operators' accounts: sign in and out, add, deactivate, change secrets."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.audit.events import Event
from kiosk.domain.errors import KioskError
from kiosk.domain.operators import (
    OFFICER_ROLES,
    Act,
    Operator,
    OperatorSession,
    Role,
    SignInRecord,
)
from kiosk.services.permission import (
    TwoOfficersError,
    changing,
    changing_by_two,
    reading,
    refuse_clock_set_back,
    require_active,
    require_known,
)
from kiosk.services.secret_policy import needs_badge, require_strong

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork

FREE_TRIES = 5
"""Wrong secrets until the first lock."""

LONE_OFFICER_WAIT = timedelta(hours=24)
"""How long an officer whom the last admin appointed alone stays out of acts of two."""

_BACK_OFF = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 60))


class AccountError(KioskError):
    """Refuse a change to an account."""


class SignInError(KioskError):
    """Refuse a sign-in without saying which half was wrong."""


class LockedOutError(KioskError):
    """Refuse a sign-in until ``until``, an instant in the issuer's zone."""

    def __init__(self, until: datetime) -> None:
        super().__init__(
            "There were too many tries with a wrong secret.",
            f"Sign in from {until:%H:%M}, or ask an admin to unlock the account.",
        )
        self.until = until


@dataclass(frozen=True, slots=True)
class Account:
    """Hold an account as admins see it; ``locked_until`` is ``None`` where nothing is locked."""

    operator: Operator
    person_name: str
    locked_until: datetime | None


def sign_in(env: Environment, login_or_badge: str, secret: str) -> OperatorSession:
    """Give a session to the operator with this login (or badge) and secret.

    Raises `SignInError`, or `LockedOutError` after too many failures, which
    are stored and outlive a restart. An unknown login costs the time of a
    hash as well. A PIN opens an account only together with its badge.
    """
    with env.store.reading() as uow:
        operator, by_badge = _find(uow, login_or_badge)
        if operator is not None:
            _refuse_locked(uow, operator, env.clock())
    genuine = _matches(env, operator, secret)
    if needs_badge(secret) and not by_badge:
        genuine = False
    with env.store.writing() as uow:
        now = env.clock()
        refuse_clock_set_back(uow, now)
        if operator is None:
            uow.log.append(Event.OPERATOR_SIGN_IN_FAILED, at=now)
            uow.commit()
            raise _not_right()
        # Somebody may have tried, or changed the account, while the hash was computed.
        _refuse_locked(uow, operator, now)
        unchanged = uow.operators.get(operator.id) == operator
        if not genuine or not unchanged or not operator.active:
            refusal = _count_failure(uow, operator, now) or _not_right()
            uow.commit()
            raise refusal
        uow.operators.put_sign_in_record(SignInRecord(operator.id))
        uow.log.append(Event.OPERATOR_SIGNED_IN, at=now, actor=operator.person_id)
        uow.commit()
    return OperatorSession(operator.id, operator.person_id, operator.login, operator.roles, now)


def sign_out(env: Environment, session: OperatorSession) -> None:
    """Note in the log that the operator has left; one whose account was closed may."""
    with env.store.writing() as uow:
        now = env.clock()
        refuse_clock_set_back(uow, now)
        require_known(uow, session)
        uow.log.append(Event.OPERATOR_SIGNED_OUT, at=now, actor=session.person_id)
        uow.commit()


def operators(env: Environment, session: OperatorSession) -> Sequence[Account]:
    """Give all accounts by login, with their holders' names and the locks that still hold."""
    now = env.clock()
    with reading(env, session, Act.EDIT_OPERATORS) as uow:
        return [_account(uow, operator, now) for operator in uow.operators.all()]


def add_operator(
    env: Environment,
    session: OperatorSession,
    *,
    person_id: str,
    login: str,
    roles: frozenset[Role],
    secret: str,
    badge: str = "",
    second: OperatorSession | None = None,
) -> Operator:
    """Open an account for an onboarded person who has none yet.

    That of an officer is opened by two admins: whoever could open one alone
    would know its secret, and be both officers of an act of two. The last
    admin there is may appoint alone, and the account joins acts of two
    `LONE_OFFICER_WAIT` later.
    """
    name = login.strip()
    if not name or not roles:
        raise AccountError(
            "The account lacks a name or a role.", "Give a name to sign in with and a role."
        )
    _require_secret(secret, name, roles, has_badge=bool(badge))
    secret_hash = env.hasher.hash(secret)
    with _opening(env, session, second, roles) as (uow, now, officer_from):
        uow.persons.get(person_id)
        _refuse_taken(uow, person_id, name, badge)
        operator = Operator(
            id=env.identifier(),
            person_id=person_id,
            login=name,
            roles=roles,
            secret_hash=secret_hash,
            badge_lookup=uow.operators.badge_lookup(badge) if badge else b"",
            officer_from=officer_from,
        )
        uow.operators.add(operator)
        for officer in (session, second):
            if officer is not None:
                uow.log.append(
                    Event.OPERATOR_ADDED,
                    at=now,
                    actor=officer.person_id,
                    subject=person_id,
                    body={"operator": operator.id, "roles": "+".join(sorted(roles))},
                )
        uow.commit()
    return operator


@contextmanager
def _opening(
    env: Environment,
    session: OperatorSession,
    second: OperatorSession | None,
    roles: frozenset[Role],
) -> Iterator[tuple[UnitOfWork, datetime, datetime | None]]:
    """Open a unit in which an account may be opened; give from when it may join acts of two."""
    if second is not None:
        with changing_by_two(env, session, second, Act.OPEN_OFFICER_ACCOUNT) as (uow, now):
            yield uow, now, None
        return
    with changing(env, session, Act.EDIT_OPERATORS) as (uow, now):
        if not roles & OFFICER_ROLES:
            yield uow, now, None
            return
        if any(each.id != session.operator_id for each in _admins(uow)):
            raise TwoOfficersError(
                "An account for an admin or a compliance officer is opened by two admins.",
                "Let another admin sign in as the second, for this account.",
            )
        yield uow, now, now + LONE_OFFICER_WAIT


def _admins(uow: UnitOfWork) -> Sequence[Operator]:
    return [each for each in uow.operators.all() if each.active and Role.ADMIN in each.roles]


def deactivate_operator(env: Environment, session: OperatorSession, operator_id: str) -> Operator:
    """Close an account at once; open windows of that operator can do nothing more.

    Raises `AccountError` for the last active admin, without whom nobody could
    open an account again.
    """
    with changing(env, session, Act.EDIT_OPERATORS) as (uow, now):
        operator = uow.operators.get(operator_id)
        if not operator.active:
            raise AccountError("This account is closed already.", "There is nothing left to do.")
        if [each.id for each in _admins(uow)] == [operator_id]:
            raise AccountError(
                "This is the last active admin.", "Make another person an admin first."
            )
        closed = replace(operator, active=False)
        uow.operators.replace(closed)
        uow.log.append(
            Event.OPERATOR_REMOVED,
            at=now,
            actor=session.person_id,
            subject=operator.person_id,
            body={"operator": operator.id},
        )
        uow.commit()
    return closed


def unlock_operator(env: Environment, session: OperatorSession, operator_id: str) -> Operator:
    """Forget the failed sign-ins of an account."""
    with changing(env, session, Act.EDIT_OPERATORS) as (uow, now):
        operator = uow.operators.get(operator_id)
        uow.operators.put_sign_in_record(SignInRecord(operator.id))
        uow.log.append(
            Event.OPERATOR_UNLOCKED,
            at=now,
            actor=session.person_id,
            subject=operator.person_id,
        )
        uow.commit()
    return operator


def change_secret(
    env: Environment, session: OperatorSession, *, old_secret: str, new_secret: str
) -> Operator:
    """Change one's own secret; a wrong old one counts like a failed sign-in."""
    with env.store.reading() as uow:
        operator = require_active(uow, session)
        _refuse_locked(uow, operator, env.clock())
    genuine = env.hasher.matches(operator.secret_hash, old_secret)
    if genuine:
        _require_secret(
            new_secret, operator.login, operator.roles, has_badge=bool(operator.badge_lookup)
        )
    changed = replace(operator, secret_hash=env.hasher.hash(new_secret))
    with env.store.writing() as uow:
        now = env.clock()
        refuse_clock_set_back(uow, now)
        _refuse_locked(uow, operator, now)
        if not genuine or require_active(uow, session) != operator:
            refusal = _count_failure(uow, operator, now) or SignInError(
                "The present secret is not right.", "Type it again."
            )
            uow.commit()
            raise refusal
        uow.operators.replace(changed)
        uow.operators.put_sign_in_record(SignInRecord(operator.id))
        uow.log.append(
            Event.OPERATOR_CHANGED,
            at=now,
            actor=operator.person_id,
            subject=operator.person_id,
            body={"operator": operator.id, "changed": "secret"},
        )
        uow.commit()
    return changed


def _account(uow: UnitOfWork, operator: Operator, now: datetime) -> Account:
    until = uow.operators.sign_in_record(operator.id).locked_until
    name = str(uow.persons.get(operator.person_id).particulars.name)
    return Account(operator, name, until if until is not None and until > now else None)


def _find(uow: UnitOfWork, login_or_badge: str) -> tuple[Operator | None, bool]:
    """Give the account and whether it was named by its badge."""
    operator = uow.operators.with_login(login_or_badge.strip())
    if operator is not None:
        return operator, False
    return uow.operators.with_badge(login_or_badge), True


def _matches(env: Environment, operator: Operator | None, secret: str) -> bool:
    if operator is None:
        # The time of one hash, so that the answer does not tell who has an account.
        env.hasher.hash(secret)
        return False
    return env.hasher.matches(operator.secret_hash, secret)


def _refuse_locked(uow: UnitOfWork, operator: Operator, now: datetime) -> None:
    until = uow.operators.sign_in_record(operator.id).locked_until
    if until is not None and now < until:
        raise _locked_out(uow, until)


def _locked_out(uow: UnitOfWork, until: datetime) -> LockedOutError:
    """Round up to the next minute, so that the time shown is not too early."""
    shown = until.astimezone(ZoneInfo(uow.issuer.settings().zone))
    if shown.second or shown.microsecond:
        shown = shown.replace(second=0, microsecond=0) + timedelta(minutes=1)
    return LockedOutError(shown)


def _count_failure(uow: UnitOfWork, operator: Operator, now: datetime) -> LockedOutError | None:
    """Store one more failure; give the lock if it brought one."""
    failures = uow.operators.sign_in_record(operator.id).failures + 1
    until = None
    if failures >= FREE_TRIES:
        until = now + _BACK_OFF[min(failures - FREE_TRIES, len(_BACK_OFF) - 1)]
    uow.operators.put_sign_in_record(SignInRecord(operator.id, failures, until))
    uow.log.append(Event.OPERATOR_SIGN_IN_FAILED, at=now, subject=operator.person_id)
    if until is None:
        return None
    uow.log.append(
        Event.OPERATOR_LOCKED_OUT,
        at=now,
        subject=operator.person_id,
        body={"failures": failures, "minutes": int((until - now).total_seconds()) // 60},
    )
    return _locked_out(uow, until)


def _refuse_taken(uow: UnitOfWork, person_id: str, login: str, badge: str) -> None:
    if any(each.person_id == person_id for each in uow.operators.all()):
        raise AccountError(
            "This person has an account already.", "Two accounts must be two people."
        )
    if uow.operators.with_login(login) is not None:
        raise AccountError("Somebody signs in with this name.", "Choose another name.")
    if badge and uow.operators.with_badge(badge) is not None:
        raise AccountError("This badge belongs to another account.", "Take another badge.")


def _require_secret(secret: str, login: str, roles: frozenset[Role], *, has_badge: bool) -> None:
    officer = bool(roles & OFFICER_ROLES)
    require_strong(secret, (login,), pin_allowed=has_badge and not officer)


def _not_right() -> SignInError:
    return SignInError("The name or the secret is not right.", "Type both again.")
