"""Revoke a token at the wish of whoever holds it (RFC 7009).

To hold it is enough: a finder who revokes does no harm. What is unknown,
expired or revoked already is answered as what has just been revoked (section
2.2), so that nobody learns anything by asking.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kiosk.audit.events import Event
from kiosk.domain.access import TokenState
from kiosk.domain.errors import NotFoundError
from kiosk.services.grants import REFRESH_TOKEN_MAX_LENGTH, end_family, refresh_hash
from kiosk.services.patience import patient
from kiosk.services.permission import refuse_clock_set_back
from kiosk.services.token_reading import own_claims

if TYPE_CHECKING:
    from kiosk.domain.redemption import RefreshFamily
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork

BY_HOLDER: Final = "by_holder"
"""The reason that a token carries which its holder revoked."""


def revoke_held(env: Environment, token: str, *, jkt: str = "") -> None:
    """Revoke an access token or a refresh token, and its family with it, for good.

    ``jkt`` is the thumbprint of a key that the client proved to hold, if it
    did: a bound token is not revoked for the proof of another key, since that
    client has mistaken it for one of its own.
    """
    with env.store.reading() as uow:  # what is unknown waits for no lock, and takes none
        if not _is_known(uow, token):
            return
    _revoke(env, token, jkt)


@patient
def _revoke(env: Environment, token: str, jkt: str) -> None:
    with env.store.writing() as uow:
        refuse_clock_set_back(uow, env.clock())
        family = _family_of_refresh_token(uow, token)
        if family is not None:
            if jkt in {"", family.jkt}:
                end_family(uow, family, env.clock(), BY_HOLDER, actor=family.person_id)
                uow.commit()
            return
        _revoke_access(uow, env, token, jkt)


def _revoke_access(uow: UnitOfWork, env: Environment, token: str, jkt: str) -> None:
    claims, now = own_claims(uow, token), env.clock()
    if claims is None or jkt not in {"", claims.cnf_jkt}:
        return
    try:
        record = uow.tokens.get(claims.jti)
    except NotFoundError:
        return
    family = uow.redemptions.with_token(record.jti)
    if family is not None:
        end_family(uow, family, now, BY_HOLDER, actor=record.person_id)
    elif record.state is not TokenState.INVALID and record.is_followed(now):
        uow.tokens.set_state([record.jti], TokenState.INVALID, BY_HOLDER)
        uow.log.append(
            Event.TOKEN_REVOKED,
            at=now,
            actor=record.person_id,
            subject=record.person_id,
            body={"jti": record.jti},
        )
    uow.commit()


def _is_known(uow: UnitOfWork, token: str) -> bool:
    return _family_of_refresh_token(uow, token) is not None or own_claims(uow, token) is not None


def _family_of_refresh_token(uow: UnitOfWork, token: str) -> RefreshFamily | None:
    if len(token) > REFRESH_TOKEN_MAX_LENGTH or not token.isascii():
        return None
    found = uow.redemptions.refresh_token(refresh_hash(token))
    return None if found is None else uow.redemptions.family(found.family_id)
