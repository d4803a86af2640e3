"""Whose a code or a family of refresh tokens is, and for how long it may lead to tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.errors import NotFoundError
from kiosk.services.grants import attested_until
from kiosk.services.service_standing import lacking

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.persons import Person
    from kiosk.domain.redemption import RedemptionCode, RefreshFamily
    from kiosk.domain.service_accounts import ServiceAccount
    from kiosk.services.ports import UnitOfWork


def holder_of(uow: UnitOfWork, held: RedemptionCode | RefreshFamily) -> Person | ServiceAccount:
    """Give the person or the service that a code or a family is for."""
    if held.service_id:
        return uow.service_accounts.get(held.service_id)
    return uow.persons.get(held.person_id)


def carried_until(
    uow: UnitOfWork, held: RedemptionCode | RefreshFamily, now: datetime
) -> datetime | None:
    """Give until when what signed statements carry may lead to tokens; ``None`` if not now.

    A service is carried for as long as the statements of all who answer for it.
    """
    if held.service_id:
        return _service_until(uow, uow.service_accounts.get(held.service_id), now)
    if uow.rights.tombstone(held.person_id) or uow.rights.restriction(held.person_id):
        return None
    try:
        uow.persons.get(held.person_id)
    except NotFoundError:
        return None
    until = attested_until(uow, held.person_id)
    return until if until is not None and now < until else None


def _service_until(uow: UnitOfWork, account: ServiceAccount, now: datetime) -> datetime | None:
    if account.ended_at is not None or lacking(uow, account, now):
        return None
    ends = (attested_until(uow, each) for each in account.answering)
    return min((each for each in ends if each is not None), default=None)
