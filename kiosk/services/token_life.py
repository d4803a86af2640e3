"""Change what tokens may do: revoke for good, suspend, reinstate, replace a lost one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from kiosk.audit.events import Event
from kiosk.domain.access import TokenRecord, TokenState
from kiosk.domain.errors import KioskError, PermissionDeniedError
from kiosk.domain.operators import Act
from kiosk.domain.rights import Setting
from kiosk.services.issuance import issue_token
from kiosk.services.patience import patient
from kiosk.services.permission import changing
from kiosk.services.service_standing import StandsStillError, is_halted, lacking, stands_still

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.onboarding_case import IssuedAccess
    from kiosk.services.ports import UnitOfWork

LOST = "lost"
"""The reason that a replaced token carries."""


class TokenLifeError(KioskError):
    """Refuse a change that the token's state does not allow."""


@dataclass(frozen=True, slots=True)
class Changed:
    """State what changed: the tokens in their new state, and those already in it."""

    tokens: tuple[TokenRecord, ...]
    unchanged: tuple[str, ...] = ()


class _Change(NamedTuple):
    """Say who may make a change, what the log calls it, and the state it leads to."""

    act: Act
    event: Event
    state: TokenState


_REVOKE = _Change(Act.REVOKE_TOKEN, Event.TOKEN_REVOKED, TokenState.INVALID)
_SUSPEND = _Change(Act.SUSPEND_TOKEN, Event.TOKEN_SUSPENDED, TokenState.SUSPENDED)
_REINSTATE = _Change(Act.REINSTATE_TOKEN, Event.TOKEN_REINSTATED, TokenState.VALID)


def revoke(
    env: Environment, session: OperatorSession, jtis: Sequence[str], reason: str
) -> Changed:
    """Revoke tokens for good; all of them or, on an error, none."""
    return _change(env, session, jtis, reason, _REVOKE)


def suspend(
    env: Environment, session: OperatorSession, jtis: Sequence[str], reason: str
) -> Changed:
    """Suspend valid tokens until they are reinstated; all of them or none.

    One that is suspended while its service stands still is suspended by the
    operator from then on, so that it does not go on with the service.
    """
    return _change(env, session, jtis, reason, _SUSPEND)


def reinstate(
    env: Environment, session: OperatorSession, jtis: Sequence[str], reason: str
) -> Changed:
    """Make suspended tokens valid again; all of them or none."""
    return _change(env, session, jtis, reason, _REINSTATE)


@patient
def replace_lost(env: Environment, session: OperatorSession, jti: str) -> IssuedAccess:
    """Revoke a lost token and sign a new one for the same person, in one transaction.

    Raises `TokenLifeError` for a token that is revoked, suspended or expired,
    and `PermissionDeniedError` to an operator whose own it is: losing it must
    not be a way around that, nor around another operator's look.
    """
    with changing(env, session, Act.REPLACE_TOKEN) as (uow, now):
        lost = uow.tokens.get(jti)
        if lost.service_id:
            raise TokenLifeError(
                "This token is a service's, so nobody at the desk can replace it.",
                "Revoke it, and issue another one under Services.",
            )
        if lost.person_id == session.person_id:
            raise PermissionDeniedError(
                "Nobody may replace their own token.", "Ask another operator to do it."
            )
        if lost.state is not TokenState.VALID:
            raise TokenLifeError(
                "This token is revoked or suspended, so it cannot be replaced.",
                "Ask an admin; the reason stands beside the token.",
            )
        if lost.expires_at <= now:
            raise TokenLifeError(
                "This token has expired, so there is nothing to replace.",
                "Issue a new token for the person instead.",
            )
        person = uow.persons.get(lost.person_id)
        uow.tokens.set_state([jti], TokenState.INVALID, LOST)
        issued = issue_token(uow, env, person, now, replaces=jti)
        uow.log.append(
            Event.TOKEN_REPLACED,
            at=now,
            actor=session.person_id,
            subject=person.id,
            body={"jti": jti, "by": issued.record.jti, "kid": issued.record.kid},
        )
        uow.commit()
    return issued


def _refuse_standing_still(uow: UnitOfWork, tokens: Sequence[TokenRecord], now: datetime) -> None:
    """Refuse to reinstate a token of a service that lacks somebody to answer for it."""
    for service_id in {each.service_id for each in tokens if each.service_id}:
        account = uow.service_accounts.get(service_id)
        if stands_still(lacking(uow, account, now)):
            raise StandsStillError(
                "The service of this token lacks somebody who can answer for it.",
                "Name somebody in their place; its tokens then go on by themselves.",
            )


@patient
def _change(
    env: Environment,
    session: OperatorSession,
    jtis: Sequence[str],
    reason: str,
    change: _Change,
) -> Changed:
    if not reason.strip():
        raise TokenLifeError("The reason is missing.", "Say why, so that others can follow it.")
    if not jtis:
        raise TokenLifeError("No token is chosen.", "Choose at least one token.")
    with changing(env, session, change.act) as (uow, now):
        alone = uow.rights.setting(Setting.ALONE_AT_MOST)
        if change is _REVOKE and len(set(jtis)) > alone:
            raise TokenLifeError(
                f"One officer revokes at most {alone:,} tokens at once.",
                "Choose fewer, or revoke in bulk with a second officer.",
            )
        records = [uow.tokens.get(jti) for jti in dict.fromkeys(jtis)]
        moving = [record for record in records if _is_moved(record, change)]
        if any(record.state is TokenState.INVALID for record in moving):
            raise TokenLifeError(
                "A revoked token stays revoked.", "Issue a new token for the person instead."
            )
        if not all(record.is_followed(now) for record in moving):
            raise TokenLifeError(
                "One of these tokens expired so long ago that its state stays as it is.",
                "Leave it out; no gateway has accepted it since it expired.",
            )
        if change is _REINSTATE:
            _refuse_standing_still(uow, moving, now)
        changed = [record.jti for record in moving]
        uow.tokens.set_state(changed, change.state, reason.strip())
        for record in moving:
            uow.log.append(
                change.event,
                at=now,
                actor=session.person_id,
                subject=record.person_id,
                body={"jti": record.jti},
            )
        tokens = tuple(uow.tokens.get(jti) for jti in changed)
        uow.commit()
    unchanged = tuple(record.jti for record in records if record not in moving)
    return Changed(tokens, unchanged)


def _is_moved(record: TokenRecord, change: _Change) -> bool:
    return record.state is not change.state or (change is _SUSPEND and is_halted(record))
