"""A desk's own kit: it seals, knows nobody, and is no way to a station."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from enrolment_samples import exported, new_submission
from fakes import START
from samples import add_account

from kiosk.domain.errors import NotFoundError
from kiosk.domain.operators import Role
from kiosk.services.outbox import (
    OutboxError,
    export_outbox,
    is_old,
    is_outbox,
    seal_case,
    station_of,
)
from kiosk.services.roster import import_roster
from kiosk.services.stations import read_kit

if TYPE_CHECKING:
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.stations import StationKit

HOME = "/srv/desk/outbox"
ROSTER = (
    "number,name,email,organisation,kind,from,to,badge\n"
    "P-100,Anna Maria Eriksson,anna@example.org,Annex,employee,2024-01-01,,0451 7733\n"
)


@pytest.fixture
def clerk(env: Environment, admin: OperatorSession) -> OperatorSession:
    return add_account(env, admin, Role.STAFF, "cleo")


def kit_of(env: Environment, clerk: OperatorSession, station_id: str = "") -> StationKit:
    made = export_outbox(env, clerk, HOME, place="Desk 1", station_id=station_id)
    return read_kit(made.kit, now=START, pin=made.pin)


def test_a_clerk_prepares_an_outbox_that_knows_nothing_but_how_to_seal(
    env: Environment, admin: OperatorSession, clerk: OperatorSession
) -> None:
    import_roster(env, admin, ROSTER.encode())
    kit = kit_of(env, clerk)
    assert (kit.lookups, kit.models, kit.directives) == ({}, (), ())
    assert len(kit.sealing_key) == 32
    assert station_of(env, kit, HOME) == kit.station_id


def test_an_outbox_is_told_from_a_station(
    env: Environment, admin: OperatorSession, clerk: OperatorSession
) -> None:
    kit_of(env, clerk)
    exported(env, admin)
    with env.store.reading() as uow:
        outboxes = [each.folder for each in uow.stations.all() if is_outbox(each)]
        assert len(uow.stations.all()) == 2
    assert outboxes == [HOME]


def test_an_outbox_is_renewed_in_its_place(env: Environment, clerk: OperatorSession) -> None:
    kit = kit_of(env, clerk)
    assert kit_of(env, clerk, kit.station_id).station_id == kit.station_id
    assert not is_old(kit, START + timedelta(days=15))
    assert is_old(kit, START + timedelta(days=17))


def test_a_clerk_makes_no_outbox_of_a_station(
    env: Environment, admin: OperatorSession, clerk: OperatorSession
) -> None:
    done = exported(env, admin)
    kit = read_kit(done.kit, now=START, pin=done.pin)
    with pytest.raises(NotFoundError):
        kit_of(env, clerk, done.station.id)
    assert station_of(env, kit, HOME) == ""


def test_a_copied_folder_is_not_the_outbox_of_this_desk(
    env: Environment, clerk: OperatorSession
) -> None:
    assert station_of(env, kit_of(env, clerk), "/srv/other/outbox") == ""


def test_a_kit_that_has_ended_seals_nothing(env: Environment, clerk: OperatorSession) -> None:
    kit = kit_of(env, clerk)
    case = new_submission(kit)
    assert seal_case(kit, case, identity="a" * 32, now=START).startswith(b"kiosk-submission 1 ")
    with pytest.raises(OutboxError, match="not been renewed"):
        seal_case(kit, case, identity="a" * 32, now=kit.expires_at)
