"""A desk whose PostgreSQL is stopped and started: cases are kept, and delivered once, in order."""

from __future__ import annotations

import queue
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from enrolment_samples_on_disk import new_desk, new_submission
from issuer_samples import PASSPHRASE, PASSWORD, draft, world
from postgres_server import create_database, server_url, start, stop
from sqlmodel import col, select

from kiosk.app.demo_people import demo_people
from kiosk.app.desk_adapter import DeskAdapter
from kiosk.app.desk_store import reach, watch_store
from kiosk.app.program import Program
from kiosk.app.settings import settings_at
from kiosk.app.station_pickup import StationPickup
from kiosk.domain.errors import UnreachableError
from kiosk.flows.onboarding_passed_on import NO_STATION
from kiosk.services.accounts import SignInError
from kiosk.services.onboarding import OnboardingCase, SignedStatement
from kiosk.services.stations import KIT_FILE, read_kit
from kiosk.storage.database import open_engine, reading
from kiosk.storage.enrolment_rows import CaseRow
from kiosk.ui.entry.ports import StoreState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from kiosk.app.settings import Settings
    from kiosk.devices.worker import ReadingWorker
    from kiosk.domain.enrolments import Submission
    from kiosk.domain.operators import OperatorSession
    from kiosk.flows.store_standing import StoreStanding

PATIENCE = 60


class LosingProgram(Program):
    """Lose the store over the search index, if a test says so."""

    loses = False

    def remember(self, session: OperatorSession, person_id: str) -> None:
        if self.loses:
            raise UnreachableError("The store cannot be reached.")
        super().remember(session, person_id)


class WatchedDesk:
    """Hold a program, its store watch, and what that told."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.program = LosingProgram(settings, world())
        self.told: queue.Queue[StoreStanding] = queue.Queue()
        self.complaints: list[object] = []

    def open(self) -> None:
        self.program.unlock(PASSPHRASE)
        self.begin()

    def begin(self) -> None:
        self.watch = watch_store(self.program, self.told.put, self.complaints.append)
        self.program.store_watch = self.watch
        self.watch.start()

    def sign_in(self) -> None:
        self.watch.enter(self.program.sign_in("admin1", f"{PASSWORD} 1"))
        self.until(lambda standing: standing.can_keep)

    def until(self, holds: Callable[[StoreStanding], bool]) -> StoreStanding:
        """Have the store looked at, and wait for a standing."""
        self.watch.look_now()
        while not holds(standing := self.told.get(timeout=PATIENCE)):
            pass
        return standing

    def case(self) -> Submission:
        folder = self.program.outbox.folder
        kit = read_kit(
            (folder / KIT_FILE).read_bytes(),
            now=self.program.world.clock(),
            pin=(folder / "pin").read_text("ascii"),
        )
        return replace(new_submission(kit), id="", station_id=NO_STATION)

    def close(self) -> None:
        self.watch.close()
        self.program.close()


def arrived(url: str) -> list[str]:
    """Give the numbers of the cases in the store, in the order of their arrival."""
    engine = open_engine(url)
    with reading(engine).connect() as connection:
        by_arrival = select(col(CaseRow.id)).order_by(col(CaseRow.seq))
        ids = [str(each) for each in connection.execute(by_arrival).scalars()]
    engine.dispose()
    return ids


@contextmanager
def stopped(server: Path) -> Iterator[None]:
    stop(server)
    try:
        yield
    finally:
        start(server)


@pytest.fixture(scope="module")
def desk(postgres_socket: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[WatchedDesk]:
    """Give a desk that was established, at which somebody has signed in; all tests share it."""
    folder = tmp_path_factory.mktemp("desk")
    url = server_url(postgres_socket, create_database(postgres_socket))
    made = WatchedDesk(settings_at(folder / "home", database_url=url))
    made.program.establish(draft(folder))
    made.begin()
    made.sign_in()
    yield made
    made.close()


@pytest.fixture
def delivered(desk: WatchedDesk) -> Callable[[], list[str]]:
    """Give what tells the cases that arrived in the store during this test, in their order."""
    earlier = len(arrived(desk.settings.database_url))
    return lambda: arrived(desk.settings.database_url)[earlier:]


def test_cases_kept_while_the_server_is_stopped_are_delivered_when_it_is_started(
    desk: WatchedDesk, postgres_socket: Path, delivered: Callable[[], list[str]]
) -> None:
    with stopped(postgres_socket):
        away = desk.until(lambda standing: standing.away)
        assert (away.kept, away.can_keep) == (0, True)
        kept = [desk.program.outbox.keep(desk.case()) for _ in range(3)]
        assert desk.until(lambda standing: standing.kept == 3).away_since == away.away_since
    back = desk.until(lambda standing: not standing.away and not standing.kept)

    assert back.delivered == 3
    assert delivered() == kept
    assert desk.complaints == []


def test_closed_with_cases_kept_the_next_start_delivers_them_before_anybody_signs_in(
    desk: WatchedDesk, postgres_socket: Path, delivered: Callable[[], list[str]]
) -> None:
    case = desk.case()
    with stopped(postgres_socket):
        kept = [desk.program.outbox.keep(case) for _ in range(2)]
        desk.watch.close()
        another = WatchedDesk(desk.settings)
        with pytest.raises(UnreachableError, match="cannot be reached"):
            another.program.store_state()
        assert another.program.kept_cases() == 2

    assert another.program.store_state() is StoreState.LOCKED
    another.open()
    assert another.until(lambda standing: not standing.kept).delivered == 2
    assert delivered() == kept
    another.close()
    desk.begin()


def test_a_locked_desk_opens_to_whoever_is_signed_in_while_the_server_is_stopped(
    desk: WatchedDesk, postgres_socket: Path
) -> None:
    program, secrets = desk.program, [f"{PASSWORD} {number}" for number in (1, 2)]
    session = program.sign_in("admin1", secrets[0])
    with stopped(postgres_socket):
        assert program.sign_in("admin1", secrets[0]) == session
        with pytest.raises(SignInError, match="not right"):
            program.sign_in("admin1", secrets[1])
        with pytest.raises(UnreachableError):
            program.sign_in("admin2", secrets[1])
        with pytest.raises(UnreachableError):
            program.sign_out(session)
        with pytest.raises(UnreachableError):
            program.sign_in("admin1", secrets[0])


class NoWorker:
    """Stand where a reading worker is; nothing is read here."""


def adapter_of(program: Program, session: OperatorSession) -> DeskAdapter:
    worker: ReadingWorker = NoWorker()  # type: ignore[assignment]  # Nothing is read here.
    return DeskAdapter(program, session, worker, lambda: None)


def test_a_statement_reads_the_same_while_the_server_is_stopped(
    desk: WatchedDesk, postgres_socket: Path
) -> None:
    adapter = adapter_of(desk.program, desk.program.sign_in("admin1", f"{PASSWORD} 1"))
    person = next(iter(demo_people()))
    case = OnboardingCase(person.particulars, person.claim, None, None)
    there = adapter.compose_statement(case, "de")
    with stopped(postgres_socket):
        unnoticed = adapter.compose_statement(case, "de")
        desk.until(lambda standing: standing.away)
        noticed = adapter.compose_statement(case, "de")
    assert there.text == unnoticed.text == noticed.text


def test_a_token_that_was_issued_is_handed_over_even_if_the_store_goes_away_over_the_search(
    desk: WatchedDesk,
) -> None:
    adapter = adapter_of(desk.program, desk.program.sign_in("admin1", f"{PASSWORD} 1"))
    person = next(iter(demo_people()))
    case = OnboardingCase(person.particulars, person.claim, None, None)
    text = adapter.compose_statement(case, "en").text
    signed = SignedStatement(text, "en", b"", unable_to_sign=True, signed_at=adapter.now())
    desk.program.loses = True
    try:
        assert adapter.issue(replace(case, statement=signed)).token
    finally:
        desk.program.loses = False


def test_the_collection_from_stations_leaves_this_desks_outbox_to_its_watch(
    desk: WatchedDesk, delivered: Callable[[], list[str]]
) -> None:
    desk.watch.close()
    kept = desk.program.outbox.keep(desk.case())
    looked: queue.Queue[object] = queue.Queue()
    StationPickup(desk.program.env, looked.put, seconds=0.01)._look_everywhere()
    assert delivered() == []
    desk.begin()
    desk.until(lambda standing: not standing.kept)
    assert delivered() == [kept]
    assert looked.empty()


def test_a_store_on_a_drive_that_is_gone_is_away_until_it_is_connected_again(
    tmp_path: Path,
) -> None:
    settings, drive = settings_at(tmp_path / "home"), tmp_path / "drive"
    for folder in (settings.home, drive):
        folder.mkdir()
    settings.database_file.symlink_to(drive / "store.sqlite3")
    opened = new_desk(settings.database_url)
    reach(opened.env, settings)

    drive.rename(tmp_path / "gone")
    with pytest.raises(UnreachableError, match="drive"):
        reach(opened.env, settings)
    with pytest.raises(UnreachableError, match="drive"):
        Program(settings, world()).store_state()
    (tmp_path / "gone").rename(drive)
    reach(opened.env, settings)
    assert Program(settings, world()).store_state() is not StoreState.EMPTY
    opened.store.close()
