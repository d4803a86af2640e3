"""Whether a service stands: that enough people answer for it who can be held to it.

What directives decide about its people is not asked here: that is what the
lists say of its tokens (see `kiosk.services.service_account_ports`). Here is
what no list of one model can say: a person was erased, their record is kept
and not used, or nobody answers at all. Then no model is open to the service,
controlled or not, until somebody else answers for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from kiosk.audit.events import Event
from kiosk.domain.access import TokenState
from kiosk.domain.errors import KioskError, PermissionDeniedError
from kiosk.services.grants import attested_until

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kiosk.domain.access import TokenRecord
    from kiosk.domain.operators import OperatorSession
    from kiosk.domain.service_accounts import ServiceAccount
    from kiosk.services.ports import UnitOfWork

STANDS_STILL: Final = "service_stands_still"
"""The reason that a service's tokens carry while it lacks somebody."""


class StandsStillError(KioskError):
    """Refuse a token, or its reinstatement, to a service that lacks somebody."""


class Lack(StrEnum):
    """Name what a service lacks.

    ``NOT_ATTESTED`` is somebody whose signed statement carries nothing any
    more: it refuses new tokens, as it does to the person, and leaves those
    that live.
    """

    NOBODY = "nobody"
    ERASED = "erased"
    RESTRICTED = "restricted"
    NOT_ATTESTED = "not_attested"


@dataclass(frozen=True, slots=True)
class Lacking:
    """Hold one thing that a service lacks, and through whom; nobody for `Lack.NOBODY`."""

    lack: Lack
    person_id: str = ""


def lacking(uow: UnitOfWork, account: ServiceAccount, now: datetime) -> tuple[Lacking, ...]:
    """Give what a service lacks, person by person; nothing for one that stands."""
    if not account.answering:
        return (Lacking(Lack.NOBODY),)
    found = ((_lack(uow, each, now), each) for each in account.answering)
    return tuple(Lacking(lack, each) for lack, each in found if lack is not None)


def stands_still(lacks: Sequence[Lacking]) -> bool:
    """Tell whether nothing may be open to a service that lacks this."""
    return any(each.lack is not Lack.NOT_ATTESTED for each in lacks)


def require_standing(uow: UnitOfWork, account: ServiceAccount, now: datetime) -> None:
    """Raise `StandsStillError` for a service that may have no new token."""
    if account.ended_at is not None:
        raise StandsStillError("This service has ended.", "Register a new one instead.")
    if lacking(uow, account, now):
        raise StandsStillError(
            "This service lacks somebody who can answer for it.",
            "Name somebody else in their place, or have them sign their statement anew.",
        )


def refuse_alone(account: ServiceAccount, session: OperatorSession) -> None:
    """Refuse a token or a code to whoever could have opened the service for themselves.

    Those are who answers for it, and who chose those who answer last.
    """
    if session.person_id in account.answering:
        raise PermissionDeniedError(
            "Nobody may issue a token or a code to a service that they answer for.",
            "Ask another operator to do it.",
        )
    if session.person_id == account.chosen_by:
        raise PermissionDeniedError(
            "Nobody may issue a token or a code to a service whose people they chose last.",
            "Ask another operator to do it.",
        )


def is_halted(token: TokenRecord) -> bool:
    """Tell whether a token is suspended only for as long as its service stands still."""
    return token.state is TokenState.SUSPENDED and token.reason == STANDS_STILL


def settle(uow: UnitOfWork, account: ServiceAccount, now: datetime, actor: str) -> None:
    """Suspend a service's tokens while it stands still, and let them go on when it stands again.

    Tokens that an operator suspended or revoked stay so, and those that expired
    long ago: nobody follows their places any more. The caller commits.
    """
    still = stands_still(lacking(uow, account, now))
    changing = [
        each.jti
        for each in uow.tokens.of_service(account.id)
        if (still and each.state is TokenState.VALID and each.expires_at > now)
        or (not still and is_halted(each) and each.is_followed(now))
    ]
    if not changing:
        return
    state = TokenState.SUSPENDED if still else TokenState.VALID
    uow.tokens.set_state(changing, state, STANDS_STILL if still else "")
    uow.log.append(
        Event.SERVICE_STOPPED if still else Event.SERVICE_RESUMED,
        at=now,
        actor=actor,
        body={"service": account.id, "jtis": changing},
    )


def settle_services_of(uow: UnitOfWork, person_id: str, now: datetime, actor: str) -> None:
    """Settle the services that a person answers for, whose record has just changed."""
    for account in uow.service_accounts.answered_by(person_id):
        settle(uow, account, now, actor)


def _lack(uow: UnitOfWork, person_id: str, now: datetime) -> Lack | None:
    if uow.rights.tombstone(person_id) is not None:
        return Lack.ERASED
    if uow.rights.restriction(person_id) is not None:
        return Lack.RESTRICTED
    until = attested_until(uow, person_id)
    return Lack.NOT_ATTESTED if until is None or until <= now else None
