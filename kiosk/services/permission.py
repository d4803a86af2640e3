"""Open units of work for operators who may act, and for nobody else.

The role is checked inside the transaction, against the account as it is
stored now: a window that was open before somebody lost a role, or the
account, must not act with yesterday's rights.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from kiosk.domain.errors import KioskError, NotFoundError, PermissionDeniedError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from kiosk.domain.operators import Act, Operator, OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork

CLOCK_TOLERANCE = timedelta(minutes=5)
"""How far the clock may lie behind the last change; clocks are corrected in small steps."""

FIRST_FRESH = timedelta(hours=8)
"""How long ago the first of two officers may have signed in: within one shift."""

SECOND_FRESH = timedelta(minutes=5)
"""How long ago the second of two officers may have signed in: for this one act."""


class TwoOfficersError(PermissionDeniedError):
    """Refuse an act of two to anything less than two persons who have just signed in."""


class ClockSetBackError(KioskError):
    """Refuse to change a store whose newest entry lies in the future."""


def require_known(uow: UnitOfWork, session: OperatorSession) -> Operator:
    """Give the session's account; raise `PermissionDeniedError` unless it is this person's.

    What is done is logged under the session's person, so the two must agree.
    """
    try:
        operator = uow.operators.get(session.operator_id)
    except NotFoundError:
        operator = None
    if operator is None or operator.person_id != session.person_id:
        raise _not_active()
    return operator


def require_active(uow: UnitOfWork, session: OperatorSession) -> Operator:
    """Give the session's account; raise `PermissionDeniedError` unless it is active."""
    operator = require_known(uow, session)
    if not operator.active:
        raise _not_active()
    return operator


def require(uow: UnitOfWork, session: OperatorSession, act: Act) -> Operator:
    """Give the session's account; raise `PermissionDeniedError` unless it may do ``act``.

    Both the roles that the operator signed in with and those of the stored
    account must include the act.
    """
    operator = require_active(uow, session)
    replace(session, roles=session.roles & operator.roles).require(act)
    return operator


def _not_active() -> PermissionDeniedError:
    return PermissionDeniedError(
        "This account is not active any more.",
        "Sign out, and ask an admin whether it should be.",
    )


def refuse_clock_set_back(uow: UnitOfWork, now: datetime) -> None:
    """Raise `ClockSetBackError` if the store has seen a later time than ``now``.

    Tokens, locks and the log would otherwise bear times that never were.
    """
    latest = uow.issuer.latest_instant()
    if latest is not None and now < latest - CLOCK_TOLERANCE:
        raise ClockSetBackError(
            "This computer's clock is earlier than the last change in this store.",
            "Set the clock to the right time, then try again. If it is right, it once ran ahead: "
            f"this store can be changed again from {latest:%Y-%m-%d %H:%M} UTC on.",
        )


@contextmanager
def changing(
    env: Environment, session: OperatorSession, act: Act
) -> Iterator[tuple[UnitOfWork, datetime]]:
    """Open a writing unit in which the session's operator may do ``act``; give it and the time.

    The caller commits; leaving without it changes nothing.
    """
    with env.store.writing() as uow:
        now = env.clock()
        refuse_clock_set_back(uow, now)
        require(uow, session, act)
        yield uow, now


@contextmanager
def changing_by_two(
    env: Environment, first: OperatorSession, second: OperatorSession, act: Act
) -> Iterator[tuple[UnitOfWork, datetime]]:
    """Open a writing unit in which both sessions' operators, two persons, may do ``act``.

    Raises `TwoOfficersError` for one person twice, whatever accounts and roles
    the sessions show, and for a sign-in that lies too far back.
    """
    with changing(env, first, act) as (uow, now):
        officers = [require(uow, each, act) for each in (first, second)]
        if first.person_id == second.person_id or first.operator_id == second.operator_id:
            raise TwoOfficersError(
                "This needs two officers, and both sign-ins belong to one person.",
                "Let another officer sign in as the second.",
            )
        _require_fresh(first, now, FIRST_FRESH)
        _require_fresh(second, now, SECOND_FRESH)
        if any(each.officer_from is not None and now < each.officer_from for each in officers):
            raise TwoOfficersError(
                "One admin alone opened the account of one of the two, and not long ago.",
                "Let another officer sign in, or wait a day from when it was opened.",
            )
        yield uow, now


def _require_fresh(session: OperatorSession, now: datetime, limit: timedelta) -> None:
    if not -CLOCK_TOLERANCE <= now - session.signed_in_at <= limit:
        raise TwoOfficersError(
            "One of the two officers signed in too long ago for this.",
            "Let both sign in again, the second one for this act.",
        )


@contextmanager
def reading(env: Environment, session: OperatorSession, act: Act) -> Iterator[UnitOfWork]:
    """Open a reading unit in which the session's operator may do ``act``."""
    with env.store.reading() as uow:
        require(uow, session, act)
        yield uow
