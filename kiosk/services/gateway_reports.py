"""What gateways report: which publication each decides by, and so who is behind."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from kiosk.domain.errors import KioskError
from kiosk.domain.gateways import EnrolledGateway, GatewayReport
from kiosk.domain.operators import Act
from kiosk.services.patience import patient
from kiosk.services.permission import CLOCK_TOLERANCE, reading

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork

TIME_TO_FOLLOW: Final = timedelta(seconds=30)
"""How long after a publication nobody counts as behind: as long as a gateway trusts the last."""

SILENT_AFTER: Final = timedelta(minutes=15)
"""How long a gateway may say nothing: it reports each change, and every five minutes besides."""

SAID_AGAIN: Final = timedelta(seconds=60)
"""How often the same report is worth a write."""

MOST_COUNTED: Final = 100
"""How many publications back one counts: beyond, a gateway is a hundred behind."""

LARGEST_VERSION: Final = (1 << 53) - 1


class ReportRefusedError(KioskError):
    """Refuse a report that cannot be true."""


@dataclass(frozen=True, slots=True)
class GatewayStanding:
    """Hold how far a gateway has followed, as of one instant.

    ``behind`` counts the publications that it has not applied; ``None`` where
    it has not reported, or not for so long that nobody knows.
    """

    gateway: EnrolledGateway
    report: GatewayReport | None
    behind: int | None
    silent: bool

    @property
    def lags(self) -> bool:
        """Tell whether somebody should look: it is behind, or says nothing any more."""
        return self.silent or bool(self.behind)


@patient
def report(
    env: Environment,
    gateway: EnrolledGateway,
    version: int,
    signed_at: datetime,
    applied_at: datetime,
) -> None:
    """Take a gateway's report in; raise `ReportRefusedError` for one that cannot be true.

    A version that this store does not know is taken: a store that was restored
    is behind its own gateways. Reports are no part of the log, since nothing
    is decided by them.
    """
    now = env.clock()
    if not 0 < version <= LARGEST_VERSION or signed_at > now + CLOCK_TOLERANCE:
        raise ReportRefusedError(
            "This report tells of a publication that there cannot be.",
            "Check the clocks of the gateway and of the publisher.",
        )
    with env.store.reading() as uow:
        last = uow.gateways.report(gateway.name)
    if last is not None and last.version == version and now - last.received_at < SAID_AGAIN:
        return
    with env.store.writing() as uow:
        uow.gateways.put_report(GatewayReport(gateway.name, version, signed_at, applied_at, now))
        uow.commit()


def reports(env: Environment, session: OperatorSession) -> Sequence[GatewayStanding]:
    """Give how far each enrolled gateway has followed, by name."""
    with reading(env, session, Act.READ_PUBLICATIONS) as uow:
        return standings(uow, env.clock())


def standings(uow: UnitOfWork, now: datetime) -> Sequence[GatewayStanding]:
    """Give the same within a transaction; gateways that were withdrawn are left out."""
    last = {each.gateway: each for each in uow.gateways.reports()}
    due = _due(uow, now)
    return [
        _standing(each, last.get(each.name), due, now)
        for each in uow.gateways.all()
        if each.withdrawn_at is None
    ]


def _due(uow: UnitOfWork, now: datetime) -> Sequence[int]:
    """Give the numbers of the publications that every gateway had time to apply, newest first."""
    recent = uow.publications.page(0, MOST_COUNTED)
    return [each.version for each in recent if now - each.signed_at >= TIME_TO_FOLLOW]


def _standing(
    gateway: EnrolledGateway, said: GatewayReport | None, due: Sequence[int], now: datetime
) -> GatewayStanding:
    if said is None:
        waiting = now - gateway.enrolled_at >= SILENT_AFTER
        return GatewayStanding(gateway, None, None, silent=waiting)
    if now - said.received_at >= SILENT_AFTER:
        return GatewayStanding(gateway, said, None, silent=True)
    behind = sum(version > said.version for version in due)
    return GatewayStanding(gateway, said, behind, silent=False)
