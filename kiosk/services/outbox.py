"""A desk's outbox: what it captures while its database is away, sealed so that it cannot be read.

It is an unattended station's inbox whose desk is the machine's own. While the
database answers, the desk is given a station's kit, with the public half of
the key; without the database it seals cases to that. Nothing is issued
meanwhile: a case waits in the queue once it is delivered, and is judged there.
The store keeps the number of each case, so that delivering twice delivers once.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import PurePath
from typing import TYPE_CHECKING

from kiosk.domain.errors import KioskError
from kiosk.domain.operators import Act
from kiosk.services.station_export import export_station
from kiosk.services.submissions import seal

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.enrolments import Submission
    from kiosk.domain.operators import OperatorSession
    from kiosk.domain.stations import Station
    from kiosk.services.environment import Environment
    from kiosk.services.station_export import ExportedStation
    from kiosk.services.stations import StationKit

RENEW_BEFORE = timedelta(days=14)
"""How long before its end a kit is made anew: so long a database may be away."""

FOLDER = "outbox"
"""How the folder in a desk's home is called."""

_HOURS = "While this desk is open"


class OutboxError(KioskError):
    """Report an outbox that cannot take a case."""


def station_of(env: Environment, kit: StationKit | None, folder: str) -> str:
    """Give the id of the station that a kit makes of this desk; nothing if the store has none.

    A kit that came with a copy of another desk's folder makes none of this one.
    """
    with env.store.reading() as uow:
        if kit is None or kit.store_id != uow.issuer.settings().store_id:
            return ""
        station = uow.stations.get(kit.station_id)
    if station is None or station.withdrawn_at is not None or station.folder != folder:
        return ""
    return station.id


def is_outbox(station: Station) -> bool:
    """Tell whether a station is a desk's outbox, which that desk alone delivers."""
    return station.hours == _HOURS and PurePath(station.folder).name == FOLDER


def is_old(kit: StationKit, now: datetime) -> bool:
    """Tell whether a kit should be made anew while the database answers."""
    return kit.expires_at - now < RENEW_BEFORE


def export_outbox(
    env: Environment, session: OperatorSession, folder: str, *, place: str, station_id: str = ""
) -> ExportedStation:
    """Give this desk a kit of its own, with which it can only seal; needs the database.

    Raises `PermissionDeniedError` for an operator who may not work at a desk.
    """
    return export_station(
        env,
        session,
        place=place,
        hours=_HOURS,
        folder=folder,
        station_id=station_id,
        act=Act.PREPARE_OUTBOX,
    )


def seal_case(kit: StationKit, submission: Submission, *, identity: str, now: datetime) -> bytes:
    """Seal a case that was begun at this desk, under a number of its own.

    Raises `OutboxError` where the kit has ended: its key may not open any more
    by the time of delivery.
    """
    if kit.expires_at <= now:
        raise OutboxError(
            "The outbox of this desk has not been renewed for too long.",
            "Write the case down on paper; whoever signs in while the database answers renews it.",
        )
    return seal(kit, replace(submission, id=identity, station_id=kit.station_id))
