"""Rotate keys of tokens and of stations: ready before use, kept after, struck off at once.

A gateway may work from a publication that is as old as it allows, so a new
key is published that long before it signs. An old key stays published for as
long as tokens that it signed live. The key that stations seal to is named by
new kits at once, and opens what older kits seal until the last of them has
ended. Keys of the publication change with the root, and the log's key with
the log.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.audit.events import Event
from kiosk.domain.errors import KioskError
from kiosk.domain.issuer import KeyPurpose
from kiosk.domain.operators import Act
from kiosk.services.issuance import newest_key
from kiosk.services.key_making import new_signing_key
from kiosk.services.permission import changing_by_two, reading
from kiosk.services.ports import TokenFilter
from kiosk.services.sealing_keys import opens_until

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kiosk.domain.issuer import SigningKey
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork

LONGEST_STALE = timedelta(hours=24)
"""How old a publication may be that a gateway works from: a new key waits that long."""

_SHORTEST_REASON = 3


class KeyRotationError(KioskError):
    """Refuse a step that the state of the keys does not allow."""


class KeyState(StrEnum):
    """Name what a key does at an instant."""

    PUBLISHED = "published"
    SIGNING = "signing"
    KEPT = "kept"
    UNUSED = "unused"
    STRUCK_OFF = "struck_off"


@dataclass(frozen=True, slots=True)
class KeyView:
    """Hold a key without its private half, what it does now, and its living tokens."""

    kid: str
    purpose: KeyPurpose
    state: KeyState
    not_before: datetime
    signs_from: datetime
    struck_off_at: datetime | None
    living_tokens: int


def keys(env: Environment, session: OperatorSession) -> Sequence[KeyView]:
    """Give every key, those of tokens first, newest first within a purpose."""
    with reading(env, session, Act.READ_KEYS) as uow:
        now = env.clock()
        order = list(KeyPurpose)
        views = [_view(uow, key, now) for key in uow.keys.all()]
    views.reverse()
    return sorted(views, key=lambda view: order.index(view.purpose))


def rotate(
    env: Environment, first: OperatorSession, second: OperatorSession, *, reason: str
) -> SigningKey:
    """Make the next key for tokens; it is published now and signs from a day on."""
    _require_reason(reason)
    with changing_by_two(env, first, second, Act.ROTATE_KEY) as (uow, now):
        waiting = [key for key in uow.keys.of(KeyPurpose.TOKENS) if key.signs_from > now]
        if waiting:
            raise KeyRotationError(
                "A new key is published already and does not sign yet.",
                f"It signs from {waiting[-1].signs_from:%Y-%m-%d %H:%M} UTC on; wait for that.",
            )
        key = _new_key(env, now, signs_from=now + LONGEST_STALE)
        uow.keys.add(key)
        _log_rotation(uow, first, second, key, now)
        uow.commit()
    return key


def rotate_sealing_key(
    env: Environment,
    first: OperatorSession,
    second: OperatorSession,
    *,
    reason: str,
    compromised: bool = False,
) -> SigningKey:
    """Make the key that kits name from now on; keys whose end has come are struck off.

    With ``compromised`` every other one is, at once: what stations have sealed
    and nobody has collected is refused, and every station needs a new kit.
    """
    _require_reason(reason)
    with changing_by_two(env, first, second, Act.ROTATE_KEY) as (uow, now):
        known = uow.keys.of(KeyPurpose.SUBMISSIONS)
        key = new_signing_key(KeyPurpose.SUBMISSIONS, env.entropy, now)
        uow.keys.add(key)
        for old in known:
            if compromised or opens_until(known, old) <= now:
                uow.keys.strike_off(old.kid, now)
                uow.log.append(
                    Event.KEY_STRUCK_OFF,
                    at=now,
                    actor=first.person_id,
                    subject=second.person_id,
                    body={"kid": old.kid, "purpose": old.purpose.value},
                )
        _log_rotation(uow, first, second, key, now)
        uow.commit()
    return key


def strike_off(
    env: Environment,
    first: OperatorSession,
    second: OperatorSession,
    kid: str,
    *,
    reason: str,
    counted: int,
) -> int:
    """Strike a compromised key off at once; give how many living tokens end with it.

    ``counted`` is the number that the second officer typed; it must equal a
    fresh count. Where no other key may sign, a new one does from now on: it
    was not published before, so its tokens are refused until gateways have
    followed.
    """
    _require_reason(reason)
    with changing_by_two(env, first, second, Act.STRIKE_OFF_KEY) as (uow, now):
        key = next((each for each in uow.keys.of(KeyPurpose.TOKENS) if each.kid == kid), None)
        if key is None:
            raise KeyRotationError(
                "This key signs no tokens, or is struck off already.", "Look at the keys again."
            )
        ending = _living(uow, key, now)
        if ending != counted:
            raise KeyRotationError(
                f"The number typed is {counted:,}, but {ending:,} tokens end with this key now.",
                "Look at the new number, then type it.",
            )
        uow.keys.strike_off(kid, now)
        uow.log.append(
            Event.KEY_STRUCK_OFF,
            at=now,
            actor=first.person_id,
            subject=second.person_id,
            body={"kid": kid, "purpose": key.purpose.value, "tokens": ending},
        )
        if not any(each.signs_from <= now for each in uow.keys.of(KeyPurpose.TOKENS)):
            successor = _new_key(env, now, signs_from=now)
            uow.keys.add(successor)
            _log_rotation(uow, first, second, successor, now)
        uow.commit()
    return ending


def living_tokens(env: Environment, session: OperatorSession, kid: str) -> int:
    """Count the living tokens that a key has signed."""
    with reading(env, session, Act.READ_KEYS) as uow:
        found = next((each for each in uow.keys.all() if each.kid == kid), None)
        return 0 if found is None else _living(uow, found, env.clock())


def _view(uow: UnitOfWork, key: SigningKey, now: datetime) -> KeyView:
    living = _living(uow, key, now) if key.purpose is KeyPurpose.TOKENS else 0
    return KeyView(
        kid=key.kid,
        purpose=key.purpose,
        state=_state(uow, key, now, living),
        not_before=key.not_before,
        signs_from=key.signs_from,
        struck_off_at=key.struck_off_at,
        living_tokens=living,
    )


def _state(uow: UnitOfWork, key: SigningKey, now: datetime, living: int) -> KeyState:
    if key.struck_off_at is not None:
        return KeyState.STRUCK_OFF
    if key.signs_from > now:
        return KeyState.PUBLISHED
    if newest_key(uow, key.purpose, now).kid == key.kid:
        return KeyState.SIGNING
    if key.purpose is KeyPurpose.SUBMISSIONS:
        opens = now < opens_until(uow.keys.of(KeyPurpose.SUBMISSIONS), key)
        return KeyState.KEPT if opens else KeyState.UNUSED
    return KeyState.KEPT if living else KeyState.UNUSED


def _living(uow: UnitOfWork, key: SigningKey, now: datetime) -> int:
    return uow.tokens.count(TokenFilter(kid=key.kid, live_at=now))


def _new_key(env: Environment, now: datetime, *, signs_from: datetime) -> SigningKey:
    return replace(new_signing_key(KeyPurpose.TOKENS, env.entropy, now), signs_from=signs_from)


def _log_rotation(
    uow: UnitOfWork,
    first: OperatorSession,
    second: OperatorSession,
    key: SigningKey,
    now: datetime,
) -> None:
    uow.log.append(
        Event.KEY_ROTATED,
        at=now,
        actor=first.person_id,
        subject=second.person_id,
        body={"kid": key.kid, "purpose": key.purpose.value},
    )


def _require_reason(reason: str) -> None:
    if len(reason.strip()) < _SHORTEST_REASON:
        raise KeyRotationError("The reason is missing.", "Say why, so that others follow it.")
