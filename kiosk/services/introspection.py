"""Say of an access token whether it is active now (RFC 7662).

For gateways that ask instead of following the publication, and only for one
that authenticated itself: whoever asks is the caller's to know. What is
answered stands in the token already; nothing about the person is added, and
of a token that is not active nothing is said at all (section 2.2).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kiosk.domain.access import TokenState
from kiosk.domain.errors import NotFoundError
from kiosk.services.token_reading import own_claims
from kiosk.tokens import TokenRefusedError
from kiosk.tokens.access_token import BEARER, DPOP, check_times

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.domain.access import TokenRecord
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork
    from kiosk.tokens import AccessTokenClaims

_LEEWAY: Final = 0.0


def introspect(env: Environment, token: str) -> Mapping[str, Any] | None:
    """Give the members of the answer for an active token, ``None`` for every other text.

    Active is a token that this issuer signed with a key still published, that
    has not expired, and whose status is valid in the store as it is now: a
    revocation counts before it is published.
    """
    with env.store.reading() as uow:
        claims = own_claims(uow, token)
        if claims is None or not _is_active(uow, claims, env.clock().timestamp()):
            return None
    answer: dict[str, Any] = {
        "active": True,
        "iss": claims.iss,
        "sub": claims.sub,
        "aud": claims.aud,
        "client_id": claims.client_id,
        "iat": claims.iat,
        "nbf": claims.nbf,
        "exp": claims.exp,
        "jti": claims.jti,
        "scope": claims.scope,
        "token_type": DPOP if claims.cnf_jkt else BEARER,
    }
    if claims.cnf_jkt:
        answer["cnf"] = {"jkt": claims.cnf_jkt}
    return answer


def _is_active(uow: UnitOfWork, claims: AccessTokenClaims, now: float) -> bool:
    try:
        check_times(claims, now, _LEEWAY)
        record = uow.tokens.get(claims.jti)
    except (TokenRefusedError, NotFoundError):
        return False
    return record.state is TokenState.VALID and _agrees(record, claims)


def _agrees(record: TokenRecord, claims: AccessTokenClaims) -> bool:
    """Tell whether record and token say the same of what both say."""
    return (record.audience, record.idx, int(record.expires_at.timestamp())) == (
        claims.aud,
        claims.status.idx,
        claims.exp,
    )
