"""How each station stands: how long its kit is good, what came from it, and what waits of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.domain.enrolments import CLAIMABLE_STATES, CaseState
from kiosk.domain.operators import Act
from kiosk.services.case_ports import CaseFilter
from kiosk.services.permission import reading

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kiosk.domain.operators import OperatorSession
    from kiosk.domain.stations import Station
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork

SOON = timedelta(days=7)
"""How long before its end a kit counts as ending soon: somebody has to carry a new one there."""

_EVERY_STATE = frozenset(CaseState)


class KitState(StrEnum):
    """Name how the kit of a station stands."""

    GOOD = "good"
    ENDS_SOON = "ends_soon"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class StationStanding:
    """Hold a station with what came from it; ``last_case_at`` is when a case last came in."""

    station: Station
    kit: KitState
    waiting: int = 0
    last_case_at: datetime | None = None


def station_standings(env: Environment, session: OperatorSession) -> Sequence[StationStanding]:
    """Give every station, those that are listened to before those that were withdrawn."""
    with reading(env, session, Act.EXPORT_STATION) as uow:
        now = env.clock()
        found = [_standing(uow, station, now) for station in uow.stations.all()]
    return sorted(found, key=lambda each: each.kit is KitState.WITHDRAWN)


def kit_state(station: Station, now: datetime) -> KitState:
    """Say how the kit of a station stands."""
    if station.withdrawn_at is not None:
        return KitState.WITHDRAWN
    if station.expires_at <= now:
        return KitState.EXPIRED
    return KitState.ENDS_SOON if station.expires_at <= now + SOON else KitState.GOOD


def _standing(uow: UnitOfWork, station: Station, now: datetime) -> StationStanding:
    everything = CaseFilter(_EVERY_STATE, station_id=station.id)
    count = uow.cases.count(everything)
    newest = uow.cases.page(everything, count - 1, 1) if count else ()
    return StationStanding(
        station,
        kit_state(station, now),
        waiting=uow.cases.count(CaseFilter(CLAIMABLE_STATES, station_id=station.id)),
        last_case_at=newest[0].steps[0].at if newest else None,
    )
