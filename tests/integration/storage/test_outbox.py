"""A desk without its database keeps cases sealed, and delivers them in order, once."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
import threading
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest
from enrolment_samples_on_disk import LATER, Desk, desk_on, new_desk, new_submission
from postgres_server import SUPERUSER, create_database, end_every_session, server_url
from sqlmodel import col, select

from kiosk.app.outbox_adapter import DeskOutbox
from kiosk.app.station_inbox import INBOX
from kiosk.app.station_pickup import StationPickup
from kiosk.app.world import World
from kiosk.audit.events import Event
from kiosk.flows.onboarding_passed_on import NO_STATION
from kiosk.services.outbox import OutboxError
from kiosk.services.station_export import withdraw_station
from kiosk.services.submissions import read_sealed
from kiosk.storage.database import open_engine, reading
from kiosk.storage.enrolment_rows import CaseRow
from kiosk.storage.errors import StoreUnreachableError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.app.station_inbox import Collected
    from kiosk.domain.enrolments import Submission
    from kiosk.domain.errors import KioskError
    from kiosk.storage.store import SqlStore

PROGRAM = Path(__file__).parent.parent / "delivering_program.py"


@pytest.fixture
def desk(store: SqlStore) -> Desk:
    return desk_on(store)


@pytest.fixture
def outbox(desk: Desk, tmp_path: Path) -> DeskOutbox:
    """Give an outbox that was prepared while the database answered."""
    outbox = DeskOutbox(tmp_path / "home", World(clock=lambda: LATER))
    assert outbox.prepare(desk.env, desk.clerk, "Desk 1")
    return outbox


def begun(desk: Desk) -> Submission:
    """Give a case as a desk's own flow gives it: without number or station."""
    return replace(new_submission(desk.kit), id="", station_id=NO_STATION)


def delivered(url: str) -> list[str]:
    """Give the numbers of the cases in the store, in the order of their arrival."""
    engine = open_engine(url)
    with reading(engine).connect() as connection:
        arrived = select(col(CaseRow.id)).order_by(col(CaseRow.seq))
        ids = [str(each) for each in connection.execute(arrived).scalars()]
    engine.dispose()
    return ids


@contextmanager
def away(url: str) -> Iterator[None]:
    """Have PostgreSQL refuse every session of one database."""
    address, _, folder = url.partition("?host=")
    name = address.rpartition("/")[2]
    with psycopg.connect(
        host=folder, user=SUPERUSER, dbname="postgres", autocommit=True
    ) as connection:
        connection.execute(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS false')
        end_every_session(url)
        try:
            yield
        finally:
            connection.execute(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS true')


def test_what_is_kept_while_the_database_is_away_is_delivered_in_order_once_it_is_back(
    postgres_socket: Path, tmp_path: Path
) -> None:
    url = server_url(postgres_socket, create_database(postgres_socket))
    desk = new_desk(url)
    outbox = DeskOutbox(tmp_path, World(clock=lambda: LATER))
    outbox.prepare(desk.env, desk.clerk, "Desk 1")
    case = begun(desk)
    with away(url):
        with pytest.raises(StoreUnreachableError), desk.env.store.reading():
            pytest.fail("the database answers")
        kept = [outbox.keep(case) for _ in range(3)]
        with pytest.raises(StoreUnreachableError):
            outbox.deliver(desk.env)
        assert outbox.waiting() == (3, 0)

    assert outbox.deliver(desk.env).taken == 3
    assert delivered(url) == kept
    assert outbox.waiting() == (0, 0)
    desk.store.close()


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_clock_set_back_changes_no_order(
    desk: Desk, outbox: DeskOutbox, database_url: str
) -> None:
    first = outbox.keep(begun(desk))
    path = outbox.folder / INBOX / f"{first}.sealed"
    later = path.stat().st_mtime_ns + 3_600_000_000_000
    os.utime(path, ns=(later, later))

    others = [outbox.keep(begun(desk)) for _ in range(2)]

    outbox.deliver(desk.env)
    assert delivered(database_url) == [first, *others]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_killed_between_delivering_and_forgetting_a_case_is_delivered_once(
    desk: Desk, outbox: DeskOutbox, database_url: str
) -> None:
    kept = [outbox.keep(begun(desk)) for _ in range(3)]
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, str(PROGRAM), database_url, str(outbox.folder)],
            check=False,
            capture_output=True,
            text=True,
        )
        assert (done.returncode, done.stderr) == (-signal.SIGKILL, "")
        assert outbox.waiting()[0] >= 1

    outbox.deliver(desk.env)

    assert delivered(database_url) == kept
    assert outbox.waiting() == (0, 0)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_what_is_kept_cannot_be_read_at_this_desk(desk: Desk, outbox: DeskOutbox) -> None:
    case = begun(desk)
    outbox.keep(case)

    (sealed,) = (outbox.folder / INBOX).glob("*.sealed")
    data = sealed.read_bytes()
    assert case.particulars.name.primary_identifier.encode() not in data
    assert case.particulars.email.encode() not in data
    assert read_sealed(data).store_id == desk.kit.store_id
    assert sealed.stat().st_mode & 0o007 == 0
    assert outbox.folder.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_the_collection_from_stations_leaves_every_outbox_to_its_own_desk(
    desk: Desk, outbox: DeskOutbox
) -> None:
    outbox.keep(begun(desk))
    told: list[Collected | KioskError] = []
    StationPickup(desk.env, told.append)._look_everywhere()
    assert (told, outbox.waiting()) == ([], (1, 0))


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_what_the_store_refuses_of_an_outbox_is_logged(desk: Desk, outbox: DeskOutbox) -> None:
    for _ in range(2):
        outbox.keep(begun(desk))
    with desk.env.store.reading() as uow:
        (mine,) = [each for each in uow.stations.all() if each.folder == str(outbox.folder)]
    withdraw_station(desk.env, desk.clerk, mine.id)

    assert len(outbox.deliver(desk.env).refusals) == 2

    with desk.env.store.reading() as uow:
        last = uow.log.page(0, 1)[0]
    assert (last.event, last.body) == (Event.SUBMISSION_REFUSED, {"files": 2})


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_an_outbox_that_was_not_prepared_keeps_nothing(desk: Desk, tmp_path: Path) -> None:
    never = DeskOutbox(tmp_path / "never", World(clock=lambda: LATER))
    assert not never.ready()
    with pytest.raises(OutboxError, match="no outbox"):
        never.keep(begun(desk))


def test_a_kit_is_made_anew_when_it_grows_old_or_its_station_was_withdrawn(
    desk: Desk, outbox: DeskOutbox, tmp_path: Path
) -> None:
    assert not outbox.prepare(desk.env, desk.clerk, "Desk 1")
    soon_over = DeskOutbox(tmp_path / "home", World(clock=lambda: LATER + timedelta(days=20)))
    assert soon_over.prepare(desk.env, desk.clerk, "Desk 1")

    with desk.env.store.reading() as uow:
        mine = [each for each in uow.stations.all() if each.folder == str(outbox.folder)]
    assert len(mine) == 1
    withdraw_station(desk.env, desk.clerk, mine[0].id)
    assert outbox.prepare(desk.env, desk.clerk, "Desk 1")
    kept = outbox.keep(begun(desk))
    assert outbox.deliver(desk.env).taken == 1
    with desk.env.store.reading() as uow:
        assert uow.cases.get(kept).station_id != mine[0].id


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_an_outbox_that_has_ended_says_so(desk: Desk, tmp_path: Path) -> None:
    now = LATER

    outbox = DeskOutbox(tmp_path / "home", World(clock=lambda: now))
    outbox.prepare(desk.env, desk.clerk, "Desk 1")
    now = LATER + timedelta(days=40)
    with pytest.raises(OutboxError):
        outbox.keep(begun(desk))


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_full_disk_keeps_nothing_and_says_so(desk: Desk, outbox: DeskOutbox) -> None:
    outbox.keep(begun(desk))
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, before[1]))
    try:
        with pytest.raises(OutboxError, match="no room"):
            outbox.keep(begun(desk))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)

    left = sorted(path.name for path in (outbox.folder / INBOX).iterdir())
    assert outbox.waiting() == (1, 0)
    assert len(left) == 1, left
    assert outbox.keep(begun(desk))


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_cases_delivered_in_the_midst_of_keeping_are_kept_once_and_in_order(
    desk: Desk, outbox: DeskOutbox, database_url: str
) -> None:
    over = threading.Event()

    def deliver() -> None:
        while not over.is_set():
            outbox.deliver(desk.env)

    back = threading.Thread(target=deliver)
    back.start()
    try:
        kept = [outbox.keep(begun(desk)) for _ in range(20)]
    finally:
        over.set()
        back.join()
    outbox.deliver(desk.env)

    assert delivered(database_url) == kept


def test_two_desks_deliver_their_own(desk: Desk, tmp_path: Path, database_url: str) -> None:
    world = World(clock=lambda: LATER)
    desks = [DeskOutbox(tmp_path / name, world) for name in ("one", "other")]
    for each in desks:
        each.prepare(desk.env, desk.clerk, "Desk")
    kept = [each.keep(begun(desk)) for each in desks]

    assert desks[1].deliver(desk.env).taken == 1
    assert (desks[0].waiting(), delivered(database_url)) == ((1, 0), [kept[1]])
    assert desks[0].deliver(desk.env).taken == 1
    with desk.env.store.reading() as uow:
        stations = {uow.cases.get(each).station_id for each in kept}
    assert len(stations) == 2
