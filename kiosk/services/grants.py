"""Grant access tokens, and refresh tokens that renew them, within a transaction.

What redeeming a code and refreshing have in common. A *family* is the right
of one computer to new access tokens: all refresh tokens since one redemption,
and the one access token that they last led to.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from kiosk.audit.events import Event
from kiosk.domain.access import MOVED_AFTER_EXPIRY, TokenState
from kiosk.domain.errors import KioskError, NotFoundError
from kiosk.domain.redemption import RefreshToken
from kiosk.tokens import base64url
from kiosk.tokens.access_token import BEARER, DPOP

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.access import TokenRecord
    from kiosk.domain.redemption import RefreshFamily
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork
    from kiosk.services.token_ports import TokenFilter

INVALID_GRANT: Final = "invalid_grant"
INVALID_PROOF: Final = "invalid_dpop_proof"
SLOW_DOWN: Final = "slow_down"
ACCESS_DENIED: Final = "access_denied"

ATTESTED_FOR: Final = timedelta(days=365)
"""How long a signed statement carries tokens that renew themselves: people state it anew then."""

ENDED_TOGETHER: Final = 500
"""How many families, and codes, are ended in one transaction."""
REFRESH_TOKEN_BYTES: Final = 32
REFRESH_TOKEN_MAX_LENGTH: Final = 128
_SWEPT_AFTER: Final = timedelta(days=30)
_MISSES_KEPT: Final = timedelta(hours=1)


class GrantRefusedError(KioskError):
    """Refuse a code or a refresh token.

    ``error`` is the code that the client is told (RFC 6749 section 5.2, RFC
    9449 section 5; RFC 8628 section 3.5 for what may be granted later);
    ``retry_after`` the seconds after which a try is heard again, 0 where that
    cannot be said.
    """

    def __init__(self, error: str, problem: str, remedy: str, *, retry_after: int = 0) -> None:
        super().__init__(problem, remedy)
        self.error = error
        self.retry_after = retry_after


@dataclass(frozen=True, slots=True)
class Granted:
    """Hold what a client is given (RFC 6749 section 5.1); ``expires_in`` is in seconds."""

    access_token: str
    token_type: str
    expires_in: int
    refresh_token: str
    scope: str


def refresh_hash(token: str) -> str:
    """Give the hex SHA-256 of a refresh token; nothing slower is needed for 256 random bits."""
    return hashlib.sha256(b"kiosk refresh token 1\x00" + token.encode()).hexdigest()


def grant_within(
    uow: UnitOfWork, env: Environment, family: RefreshFamily, token: str, record: TokenRecord
) -> Granted:
    """Draw the family's next refresh token; give it with the access token just signed."""
    refresh_token = base64url.encode(env.entropy(REFRESH_TOKEN_BYTES))
    uow.redemptions.put_refresh_token(
        RefreshToken(refresh_hash(refresh_token), family.id, family.renewed_at)
    )
    return Granted(
        access_token=token,
        token_type=DPOP if family.jkt else BEARER,
        expires_in=int((record.expires_at - record.issued_at).total_seconds()),
        refresh_token=refresh_token,
        scope=record.scope,
    )


def attested_until(uow: UnitOfWork, person_id: str) -> datetime | None:
    """Give when the person's newest signed statement carries nothing any more.

    ``None`` where nothing is signed.
    """
    signed = [each.signed_at for each in uow.attestations.of_person(person_id)]
    return max(signed) + ATTESTED_FOR if signed else None


def state_of(uow: UnitOfWork, jti: str) -> TokenState:
    """Give a token's state; one that is not kept any more is as good as revoked."""
    try:
        return uow.tokens.get(jti).state
    except NotFoundError:
        return TokenState.INVALID


def end_family(
    uow: UnitOfWork, family: RefreshFamily, now: datetime, why: str, *, actor: str = ""
) -> None:
    """End a family and revoke its access token, for good; the caller commits.

    ``why`` is a code word for the log, which names the token only where this
    revokes it. ``actor`` is empty where the program itself ends it.
    """
    if family.ended_at is not None:
        return
    uow.redemptions.put_family(family.ended(now))
    body = {"family": family.id, "why": why}
    followed = now < family.expires_at + MOVED_AFTER_EXPIRY
    if followed and state_of(uow, family.jti) is not TokenState.INVALID:
        uow.tokens.set_state([family.jti], TokenState.INVALID, why)
        body["jti"] = family.jti
    uow.log.append(
        Event.TOKEN_FAMILY_ENDED, at=now, actor=actor, subject=family.person_id, body=body
    )


def end_some(uow: UnitOfWork, wanted: TokenFilter, now: datetime, why: str, *, actor: str) -> bool:
    """End some of what leads to new tokens, of the people and times meant; tell of more.

    Families and open codes: whoever revokes tokens ends these first, so that
    nothing leads past it. Living tokens are left to the caller; those that have
    expired are revoked here, so that the log alone tells what opens nothing any
    more. One entry names all; the caller commits, and asks again for the rest.
    """
    families = uow.redemptions.living(wanted, now, ENDED_TOGETHER)
    codes = uow.redemptions.open_codes(wanted, now, ENDED_TOGETHER)
    for family in families:
        uow.redemptions.put_family(family.ended(now))
    for code in codes:
        uow.redemptions.take(code, now)
    asleep = [
        each.jti
        for each in families
        if each.expires_at <= now and state_of(uow, each.jti) is not TokenState.INVALID
    ]
    uow.tokens.set_state(asleep, TokenState.INVALID, why)
    if families or codes:
        body = {
            "jtis": asleep,
            "families": [each.id for each in families],
            "codes": [each.id for each in codes],
            "why": why,
        }
        uow.log.append(Event.TOKEN_FAMILY_ENDED, at=now, actor=actor, body=body)
    return ENDED_TOGETHER in {len(families), len(codes)}


def sweep(uow: UnitOfWork, now: datetime) -> None:
    """Remove what ended by itself long ago, and counts of misses that matter no more."""
    uow.redemptions.sweep(now - _SWEPT_AFTER, now - _MISSES_KEPT)


def renewed(family: RefreshFamily, record: TokenRecord, now: datetime) -> RefreshFamily:
    """Give the family with its new access token."""
    recent = tuple(each for each in family.renewals if each > now - timedelta(hours=1))
    return replace(
        family,
        jti=record.jti,
        expires_at=record.expires_at,
        renewed_at=now,
        renewals=(*recent, now),
    )
