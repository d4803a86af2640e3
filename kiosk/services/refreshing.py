"""Renew an access token by a refresh token that is good once (RFC 6749 section 6).

Each use spends it and gives the next (rotation, RFC 9700 section 4.14.2), and
the access token before it is revoked: one computer has one living token. A
spent refresh token that comes again was copied by somebody, so its family
ends and its access token is revoked, whoever of the two it was. Only to the
proven holder of the family's key is an answer given again, for a few seconds:
the first one may have been lost on its way.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from kiosk.audit.events import Event
from kiosk.domain.access import AccessDecision, TokenState
from kiosk.services.decisions import outcome_for
from kiosk.services.grants import (
    ACCESS_DENIED,
    INVALID_GRANT,
    INVALID_PROOF,
    REFRESH_TOKEN_MAX_LENGTH,
    SLOW_DOWN,
    Granted,
    GrantRefusedError,
    end_family,
    grant_within,
    refresh_hash,
    renewed,
    state_of,
)
from kiosk.services.issuance import sign_token
from kiosk.services.patience import patient
from kiosk.services.permission import refuse_clock_set_back
from kiosk.services.service_tokens import outcome_for_service
from kiosk.services.token_holders import carried_until, holder_of

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.access import Model
    from kiosk.domain.redemption import RefreshFamily, RefreshToken
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork

__all__ = ["GrantRefusedError", "Granted", "refresh"]

GRACE: Final = timedelta(seconds=10)
"""How long a spent refresh token is answered again, to the proven holder of its key."""
MOST_ANSWERS: Final = 3
"""How often in all: what is given again is good as well, so that no race loses anybody."""
MOST_RENEWALS: Final = 12
"""How often a family is renewed within an hour; each takes a place in the status lists."""
_HOUR: Final = timedelta(hours=1)

REFRESHED: Final = "refreshed"
REUSED: Final = "reused"
_REVOKED: Final = "revoked"
_NOT_USED: Final = "not_used"
_NOT_ATTESTED: Final = "not_attested"


def refresh(env: Environment, refresh_token: str, *, jkt: str = "") -> Granted:
    """Give the next access token and refresh token of a family.

    ``jkt`` is the thumbprint of the key that the client proved to hold; it
    must be the family's. Raises `GrantRefusedError`: ``invalid_grant`` for a
    token that opens nothing, and its family may have ended with that;
    ``invalid_dpop_proof`` for a wrong or missing key; ``access_denied`` while
    the access token is suspended or every model is closed to the person;
    ``slow_down`` for a client that renews without need.
    """
    if len(refresh_token) > REFRESH_TOKEN_MAX_LENGTH or not refresh_token.isascii():
        raise _opens_nothing()
    hashed = refresh_hash(refresh_token)
    with env.store.reading() as uow:  # what is unknown waits for no lock, and takes none
        if uow.redemptions.refresh_token(hashed) is None:
            raise _opens_nothing()
    return _refresh(env, hashed, jkt)


@patient
def _refresh(env: Environment, hashed: str, jkt: str) -> Granted:
    with env.store.writing() as uow:
        now = env.clock()
        refuse_clock_set_back(uow, now)
        token = uow.redemptions.refresh_token(hashed)
        if token is None:
            raise _opens_nothing()
        family = uow.redemptions.family(token.family_id)
        why = _why_over(uow, token, family, jkt, now)
        if why:
            end_family(uow, family, now, why)
            uow.commit()
            raise _opens_nothing()
        _require_key(family, jkt)
        _refuse_for_now(uow, family, now)
        granted = _renew(uow, env, token, family, now)
        uow.commit()
    return granted


def _why_over(
    uow: UnitOfWork, token: RefreshToken, family: RefreshFamily, jkt: str, now: datetime
) -> str:
    """Say why a family can be renewed no more; nothing while it can."""
    if token.spent_at is not None and not _may_be_lost(token, token.spent_at, family, jkt, now):
        return REUSED
    if state_of(uow, family.jti) is TokenState.INVALID:
        return _REVOKED
    if family.service_id:  # one that stands still goes on once somebody else answers for it
        return "" if family.good_at(now) else _NOT_ATTESTED
    if uow.rights.tombstone(family.person_id) or uow.rights.restriction(family.person_id):
        return _NOT_USED
    if not family.good_at(now) or carried_until(uow, family, now) is None:
        return _NOT_ATTESTED
    return ""


def _may_be_lost(
    token: RefreshToken, spent_at: datetime, family: RefreshFamily, jkt: str, now: datetime
) -> bool:
    """Tell whether the answer may have been lost; without a key nobody can be told apart."""
    in_time = spent_at <= now < spent_at + GRACE and token.answers < MOST_ANSWERS
    return bool(family.jkt) and jkt == family.jkt and in_time


def _require_key(family: RefreshFamily, jkt: str) -> None:
    """Refuse another key than the family's, without ending it: a thief lacks the key."""
    if jkt != family.jkt:
        raise GrantRefusedError(
            INVALID_PROOF,
            "This refresh token goes with another key, or with none.",
            "Send the DPoP proof of the key that the code was redeemed with.",
        )


def _refuse_for_now(uow: UnitOfWork, family: RefreshFamily, now: datetime) -> None:
    """Refuse what may be granted another time; the family lives on."""
    if state_of(uow, family.jti) is TokenState.SUSPENDED:
        raise GrantRefusedError(
            ACCESS_DENIED,
            "The access token is suspended.",
            "Ask at the desk; it renews itself again once it is reinstated.",
        )
    if family.service_id and carried_until(uow, family, now) is None:
        raise GrantRefusedError(
            ACCESS_DENIED,
            "This service lacks somebody who can answer for it.",
            "It renews itself again once somebody else is named, or signs their statement anew.",
        )
    recent = [each for each in family.renewals if now - _HOUR < each <= now]
    if len(recent) >= MOST_RENEWALS:
        raise GrantRefusedError(
            SLOW_DOWN,
            "This token was renewed too often within an hour.",
            "Use the access token until it expires.",
            retry_after=int((recent[0] + _HOUR - now).total_seconds()) + 1,
        )
    outcomes = [_decision(uow, family, model, now) for model in uow.models.all()]
    if outcomes and all(each is AccessDecision.BLOCK for each in outcomes):
        raise GrantRefusedError(
            ACCESS_DENIED,
            "Every model is closed to you now.",
            "A refused request says under which directive, and where to appeal.",
        )


def _decision(
    uow: UnitOfWork, family: RefreshFamily, model: Model, now: datetime
) -> AccessDecision:
    if family.service_id:
        account = uow.service_accounts.get(family.service_id)
        return outcome_for_service(uow, account, model, now).decision
    return outcome_for(uow, family.person_id, model, now).decision


def _renew(
    uow: UnitOfWork, env: Environment, token: RefreshToken, family: RefreshFamily, now: datetime
) -> Granted:
    holder = holder_of(uow, family)
    spent = replace(token, spent_at=token.spent_at or now, answers=token.answers + 1)
    uow.redemptions.put_refresh_token(spent)
    uow.tokens.set_state([family.jti], TokenState.INVALID, REFRESHED)
    signed, record = sign_token(uow, env, holder, now, replaces=family.jti, cnf_jkt=family.jkt)
    after = renewed(family, record, now)
    uow.redemptions.put_family(after)
    uow.log.append(
        Event.TOKEN_REFRESHED,
        at=now,
        actor=family.person_id,
        subject=family.person_id,
        body={
            "jti": family.jti,
            "by": record.jti,
            "kid": record.kid,
            "family": family.id,
        },
    )
    return grant_within(uow, env, after, signed, record)


def _opens_nothing() -> GrantRefusedError:
    return GrantRefusedError(
        INVALID_GRANT,
        "This refresh token opens nothing.",
        "Ask at the desk for a new code, and redeem it.",
    )
