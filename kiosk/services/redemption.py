"""Redeem a code from the desk for a token on one's own computer.

The desk's token is on paper or a screen, and whoever reads it has it. So a
code stands beside it, good once: redeeming puts a token in its place, bound to
the client's key if it proves one, and revokes the desk's. A person can have
several, one for each redemption, as they have several computers; what was
redeemed earlier stays. A code lives no longer than the desk's token stands:
whoever's token was revoked or suspended meanwhile gets nothing for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from kiosk.audit.events import Event
from kiosk.domain.access import TokenState
from kiosk.domain.errors import KioskError, PermissionDeniedError
from kiosk.domain.operators import Act
from kiosk.domain.redemption import Attempts, RedemptionCode, RefreshFamily
from kiosk.services.codes import CodeError, code_hash, new_code, normal_code
from kiosk.services.erased import refuse_erased, refuse_restricted
from kiosk.services.grants import (
    INVALID_GRANT,
    SLOW_DOWN,
    Granted,
    GrantRefusedError,
    grant_within,
    state_of,
    sweep,
)
from kiosk.services.issuance import sign_token
from kiosk.services.patience import patient
from kiosk.services.permission import changing, refuse_clock_set_back
from kiosk.services.redemption_ports import CodeTakenError
from kiosk.services.service_standing import refuse_alone, require_standing
from kiosk.services.token_holders import carried_until, holder_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kiosk.domain.access import TokenRecord
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork

__all__ = [
    "GrantRefusedError",
    "Granted",
    "RedemptionOffer",
    "offer",
    "offer_to_service",
    "redeem",
]

CODE_LIFE: Final = timedelta(hours=72)
"""How long a code is good: over a weekend."""
FAMILY_LIFE: Final = timedelta(days=30)
"""How long tokens renew themselves at most; then the person comes to the desk again."""
REDEEMED: Final = "redeemed"
"""The reason that the desk's token carries once its code was redeemed."""

EVERYTHING: Final = "*"
MOST_MISSES: Final = 240
"""How many unknown codes are looked up in a minute, whoever sends them."""
_WINDOW: Final = timedelta(minutes=1)
_PREFIX: Final = 4


class OfferRefusedError(KioskError):
    """Refuse to offer a code for somebody who has no token that it could stand beside."""


@dataclass(frozen=True, slots=True)
class RedemptionOffer:
    """Hold a code to be shown once; nothing can tell it a second time.

    ``issuer`` is the address that it is redeemed at.
    """

    code: str
    expires_at: datetime
    issuer: str = ""

    @property
    def command(self) -> str:
        """Give what the person types on their own computer."""
        return f"kiosk token redeem {self.code} --issuer {self.issuer}"


@patient
def offer(env: Environment, session: OperatorSession, person_id: str) -> RedemptionOffer:
    """Offer a person a code for the token that the desk gave them last; older codes end.

    Raises `OfferRefusedError` for somebody without a valid token from the
    desk, `ErasedError` and `RestrictedError` for a record that is not used,
    and `PermissionDeniedError` to an operator who offers it to themselves.
    """
    with changing(env, session, Act.OFFER_REDEMPTION) as (uow, now):
        refuse_erased(uow, person_id)
        refuse_restricted(uow, person_id)
        uow.persons.get(person_id)
        if person_id == session.person_id:
            raise PermissionDeniedError(
                "Nobody may offer a code to themselves.", "Ask another operator to do it."
            )
        offered = _offer(uow, env, session, now, person_id=person_id)
        uow.commit()
    return offered


@patient
def offer_to_service(
    env: Environment, session: OperatorSession, service_id: str
) -> RedemptionOffer:
    """Offer a code for the token that a service was given last; older codes end.

    Whoever runs the service redeems it, and it renews its tokens by itself.
    Raises `OfferRefusedError` for a service without a valid token,
    `StandsStillError` for one that lacks somebody, and `PermissionDeniedError`
    to an operator who answers for it, or chose last who does.
    """
    with changing(env, session, Act.EDIT_SERVICES) as (uow, now):
        account = uow.service_accounts.get(service_id)
        require_standing(uow, account, now)
        refuse_alone(account, session)
        offered = _offer(uow, env, session, now, service_id=service_id)
        until = offered.expires_at + FAMILY_LIFE
        uow.service_accounts.replace(account.issued(session.person_id, now, until), now)
        uow.commit()
    return offered


def _offer(
    uow: UnitOfWork,
    env: Environment,
    session: OperatorSession,
    now: datetime,
    *,
    person_id: str = "",
    service_id: str = "",
) -> RedemptionOffer:
    tokens = uow.tokens.of_service(service_id) if service_id else uow.tokens.of_person(person_id)
    desk_token = _desk_token(uow, tokens, now)
    sweep(uow, now)
    ended = uow.redemptions.end_codes(person_id, now, service_id=service_id)
    text, until = new_code(env.entropy), now + CODE_LIFE
    code = RedemptionCode(
        env.identifier(), person_id, desk_token.jti, now, until, service_id=service_id
    )
    uow.redemptions.add_code(code, code_hash(text))
    uow.log.append(
        Event.REDEMPTION_OFFERED,
        at=now,
        actor=session.person_id,
        subject=person_id,
        body={"code": code.id, "beside": desk_token.jti, "ended": tuple(ended)},
    )
    return RedemptionOffer(text, until, uow.issuer.settings().url)


def redeem(env: Environment, code: str, *, jkt: str = "") -> Granted:
    """Give a token, and a refresh token, for a code; it is good once, whoever is quicker.

    ``jkt`` is the thumbprint (RFC 7638) of a key that the client has proved to
    hold (RFC 9449 section 5); both tokens are bound to it. Raises
    `GrantRefusedError`: ``invalid_grant`` for every code that opens nothing,
    in the same words whatever the cause, and ``slow_down`` for one that comes
    too soon after misses.
    """
    try:
        beginning, hashed = normal_code(code)[:_PREFIX], code_hash(code)
    except CodeError as error:
        raise _opens_nothing() from error
    with env.store.reading() as uow:
        now = env.clock()
        _refuse_throttled(uow, beginning, now)
        if uow.redemptions.with_code(hashed) is None:
            _refuse_throttled(uow, EVERYTHING, now)
    try:
        return _redeem(env, beginning, hashed, jkt)
    except CodeTakenError as error:
        raise _opens_nothing() from error


@patient
def _redeem(env: Environment, beginning: str, hashed: str, jkt: str) -> Granted:
    with env.store.writing() as uow:
        now = env.clock()
        refuse_clock_set_back(uow, now)
        _refuse_throttled(uow, beginning, now)
        code = uow.redemptions.with_code(hashed)
        if code is None:
            _refuse_throttled(uow, EVERYTHING, now)
            _count_miss(uow, beginning, now)
            uow.commit()
            raise _opens_nothing()
        until = _good_until(uow, code, now)
        if until is None:
            raise _opens_nothing()
        uow.redemptions.take(code, now)
        uow.redemptions.put_attempts(beginning, Attempts())
        granted = _issue(uow, env, code, now=now, ends_at=min(until, now + FAMILY_LIFE), jkt=jkt)
        uow.commit()
    return granted


def _issue(
    uow: UnitOfWork,
    env: Environment,
    code: RedemptionCode,
    *,
    now: datetime,
    ends_at: datetime,
    jkt: str,
) -> Granted:
    """Put a token in the place of the desk's, and begin a family with it."""
    holder = holder_of(uow, code)
    uow.tokens.set_state([code.jti], TokenState.INVALID, REDEEMED)
    token, record = sign_token(uow, env, holder, now, replaces=code.jti, cnf_jkt=jkt)
    family = RefreshFamily(
        id=env.identifier(),
        person_id=code.person_id,
        service_id=code.service_id,
        jti=record.jti,
        jkt=jkt,
        began_at=now,
        renewed_at=now,
        expires_at=record.expires_at,
        ends_at=ends_at,
    )
    uow.redemptions.add_family(family)
    uow.log.append(
        Event.TOKEN_REDEEMED,
        at=now,
        actor=code.person_id,
        subject=code.person_id,
        body={
            "code": code.id,
            "jti": code.jti,
            "by": record.jti,
            "kid": record.kid,
            "family": family.id,
            "bound": int(bool(jkt)),
        },
    )
    return grant_within(uow, env, family, token, record)


def _desk_token(uow: UnitOfWork, tokens: Sequence[TokenRecord], now: datetime) -> TokenRecord:
    """Give the newest valid token that no computer renews."""
    for token in tokens:
        living = token.state is TokenState.VALID and now < token.expires_at
        if living and uow.redemptions.with_token(token.jti) is None:
            return token
    raise OfferRefusedError(
        "There is no valid token from the desk that a code could stand beside.",
        "Issue a token first, then show the code.",
    )


def _good_until(uow: UnitOfWork, code: RedemptionCode, now: datetime) -> datetime | None:
    """Give when what a code leads to must end, ``None`` for a code that opens nothing."""
    if not code.good_at(now) or state_of(uow, code.jti) is not TokenState.VALID:
        return None
    return carried_until(uow, code, now)


def _refuse_throttled(uow: UnitOfWork, key: str, now: datetime) -> None:
    """Refuse a try while misses under ``key`` close the way.

    Those under a code's beginning close it to that code, too; those under
    `EVERYTHING` only to codes that are not there, or anybody could keep
    everybody out.
    """
    until = uow.redemptions.attempts(key).closed_until
    if until is not None and now < until:
        raise GrantRefusedError(
            SLOW_DOWN,
            "Too many codes that open nothing were tried.",
            "Wait a little, then try again.",
            retry_after=int((until - now).total_seconds()) + 1,
        )


def _count_miss(uow: UnitOfWork, beginning: str, now: datetime) -> None:
    """Count a code that is not there: under its beginning, and among all of the last minute.

    Nobody guesses 80 bits; the counts keep those who try from costing much.
    """
    sweep(uow, now)
    uow.redemptions.put_attempts(beginning, uow.redemptions.attempts(beginning).missed(now))
    kept = uow.redemptions.attempts(EVERYTHING)
    began = kept.last_at  # of the whole count, this is when its minute began
    if began is None or kept.closed_until is not None or not began <= now < began + _WINDOW:
        kept, began = Attempts(), now
    misses = kept.misses + 1
    closed = began + _WINDOW if misses >= MOST_MISSES else None
    uow.redemptions.put_attempts(EVERYTHING, Attempts(misses, began, closed))


def _opens_nothing() -> GrantRefusedError:
    return GrantRefusedError(
        INVALID_GRANT,
        "This code opens nothing.",
        "Check it letter by letter; a code is good once, and for a time. "
        "The desk can give another.",
    )
