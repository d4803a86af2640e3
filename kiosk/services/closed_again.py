"""Put out of use again, in a restored store, what the log says was put out of use since.

A backup holds yesterday's keys, accounts and stations as they were. A key that
was struck off because somebody had stolen it must not sign, nor be published,
because a store went on from before.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.audit.events import Event
from kiosk.domain.issuer import KeyPurpose
from kiosk.services.key_making import new_signing_key
from kiosk.services.service_tokens import change_within, end_within

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from kiosk.audit.entries import LogEntry
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork

_NAMED_BY = {
    Event.KEY_STRUCK_OFF: "kid",
    Event.OPERATOR_REMOVED: "operator",
    Event.STATION_WITHDRAWN: "station",
    Event.GATEWAY_WITHDRAWN: "gateway",
    Event.SERVICE_ENDED: "service",
    Event.SERVICE_PERSON_NAMED: "service",
    Event.SERVICE_PERSON_RELEASED: "service",
}
_SIGNS_ON = (KeyPurpose.TOKENS, KeyPurpose.SUBMISSIONS)


def close_again(
    uow: UnitOfWork,
    env: Environment,
    session: OperatorSession,
    entries: Iterable[LogEntry],
    now: datetime,
) -> int:
    """Close in the caller's transaction what entries say was closed; give how many.

    The log says so already. The account of whoever restores is left to another
    admin: without it nobody could finish. Where no key is left for a purpose,
    a new one signs from now on, as when one is struck off. A service that
    people were named for, or released from, stands still: who they are is not
    known any more, so that somebody must be named anew.
    """
    named: dict[Event, set[str]] = {event: set() for event in _NAMED_BY}
    for entry in entries:
        if entry.event in named:
            named[entry.event].add(str(entry.body.get(_NAMED_BY[entry.event])))
    return (
        _strike_off(uow, env, session, named[Event.KEY_STRUCK_OFF], now)
        + _close_accounts(uow, named[Event.OPERATOR_REMOVED] - {session.operator_id})
        + _withdraw(uow, named[Event.STATION_WITHDRAWN], now)
        + _withdraw_gateways(uow, named[Event.GATEWAY_WITHDRAWN], now)
        + _end_services(uow, session, named[Event.SERVICE_ENDED], now)
        + _stop_services(
            uow,
            session,
            named[Event.SERVICE_PERSON_NAMED] | named[Event.SERVICE_PERSON_RELEASED],
            now,
        )
    )


def _strike_off(
    uow: UnitOfWork,
    env: Environment,
    session: OperatorSession,
    kids: set[str],
    now: datetime,
) -> int:
    struck = [key for key in uow.keys.all() if key.kid in kids and key.struck_off_at is None]
    for key in struck:
        uow.keys.strike_off(key.kid, now)
    for purpose in _SIGNS_ON:
        ended = any(key.purpose is purpose for key in struck)
        if ended and not any(key.signs_from <= now for key in uow.keys.of(purpose)):
            successor = new_signing_key(purpose, env.entropy, now)
            uow.keys.add(successor)
            uow.log.append(
                Event.KEY_ROTATED,
                at=now,
                actor=session.person_id,
                body={"kid": successor.kid, "purpose": purpose.value},
            )
    return len(struck)


def _close_accounts(uow: UnitOfWork, operator_ids: set[str]) -> int:
    closed = [each for each in uow.operators.all() if each.active and each.id in operator_ids]
    for account in closed:
        uow.operators.replace(replace(account, active=False))
    return len(closed)


def _withdraw(uow: UnitOfWork, station_ids: set[str], now: datetime) -> int:
    withdrawn = [
        each for each in uow.stations.all() if each.withdrawn_at is None and each.id in station_ids
    ]
    for station in withdrawn:
        uow.stations.put(replace(station, withdrawn_at=now))
    return len(withdrawn)


def _withdraw_gateways(uow: UnitOfWork, names: set[str], now: datetime) -> int:
    withdrawn = [
        each for each in uow.gateways.all() if each.withdrawn_at is None and each.name in names
    ]
    for gateway in withdrawn:
        uow.gateways.withdraw(replace(gateway, withdrawn_at=now))
    return len(withdrawn)


def _end_services(
    uow: UnitOfWork, session: OperatorSession, service_ids: set[str], now: datetime
) -> int:
    ended = [
        each
        for each in uow.service_accounts.all()
        if each.ended_at is None and each.id in service_ids
    ]
    for account in ended:
        end_within(uow, account.id, now, session.person_id)
    return len(ended)


def _stop_services(
    uow: UnitOfWork, session: OperatorSession, service_ids: set[str], now: datetime
) -> int:
    stopped = [
        each
        for each in uow.service_accounts.all()
        if each.ended_at is None and each.id in service_ids
    ]
    for account in stopped:
        change_within(uow, session, account, now, release=account.answering)
    return len(stopped)
