"""A clerk with a keyboard loses PostgreSQL in a case, seals it, and finds it in the queue."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from keyboard import CTRL
from postgres_server import create_database, running_postgres, server_url, start, stop
from sitting import KEY, Sitting

from kiosk.app.specimens import specimen
from kiosk.domain.enrolments import CaseState
from kiosk.domain.errors import UnreachableError
from kiosk.services.case_ports import CaseFilter

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

PASSPORT = "passport-photographed.jpg"
LOST = UnreachableError("The store cannot be reached.", "Check that its server is there.")

# A dialog that goes at the press of a key does not see the key go up again.
pytestmark = pytest.mark.qt_log_ignore("^Keyboard event not accepted", extend=True)


@pytest.fixture
def server() -> Iterator[Path]:
    with running_postgres() as folder:
        yield folder


@pytest.fixture
def sitting(tmp_path: Path, qapp: QApplication, server: Path) -> Iterator[Sitting]:
    made = Sitting(tmp_path, qapp, database_url=server_url(server, create_database(server)))
    yield made
    made.close()


def assert_nothing_lies_open(sitting: Sitting) -> None:
    """Look for what was captured through every file of the desk; the database is elsewhere."""
    picture = specimen(PASSPORT).path.read_bytes()
    captured = (b"anna@partner.example", b"ZAWADI", b"Zawadi", picture[2000:2064])
    files = [path for path in sitting.folder.rglob("*") if path.is_file()]
    assert len([path for path in files if path.suffix == ".sealed"]) == 1
    for path in files:
        data = path.read_bytes()
        assert not [each for each in captured if each in data], path


@pytest.mark.long
def test_a_case_goes_on_without_the_database_and_stands_in_the_queue_when_it_is_back(
    sitting: Sitting, server: Path
) -> None:
    keys, outbox = sitting.sign_in(), sitting.program.outbox
    keys.wait_for(outbox.ready, "the outbox was not made ready")
    keys.go("Desk")
    sitting.calm()
    shutil.copy(specimen(PASSPORT).path, sitting.scans / "scan-0001.jpg")
    keys.wait_for(lambda: not list(sitting.scans.iterdir()), "the scan was not taken")
    sitting.calm()
    keys.read("Inspection")

    stop(server)
    keys.wait_for(lambda: "has been away since" in keys.screen(), "nobody said that it is away")
    keys.read("Go on capturing")
    while "Which character is this?" in keys.screen():
        keys.press(KEY.Key_F7)
        keys.press(KEY.Key_Return)
    keys.fill("E-mail", "anna@partner.example")
    for _ in range(2):  # inspected; to the statement
        keys.press(KEY.Key_Return, CTRL)
        sitting.calm()
    keys.push("English")
    sitting.calm()
    keys.push("The applicant cannot sign", "I cannot sign")
    keys.press(KEY.Key_Return, CTRL)
    keys.wait_for(lambda: outbox.waiting() == (1, 0), "the case was not kept")
    sitting.calm()
    keys.wait_for(lambda: "1 case is kept sealed" in keys.screen(), "nobody counted it")
    assert "anna@partner.example" not in keys.screen()
    assert_nothing_lies_open(sitting)
    keys.press(KEY.Key_F3)
    keys.read("The queue rests until the database is back")
    sitting.wiring.report_uncaught(UnreachableError, LOST, None)  # as of a page never built
    keys.read(str(LOST))

    start(server)
    keys.wait_for(lambda: "The database is back." in keys.screen(), "nobody said that it is back")
    keys.wait_for(lambda: outbox.waiting() == (0, 0), "the case was not delivered")
    keys.wait_for(lambda: "stands in the queue now" in keys.screen(), "nobody said where it is")
    sitting.calm()
    assert not [
        words
        for words in ("The queue rests", "cannot be reached", "Not published")
        if words in keys.screen()
    ]
    keys.press(KEY.Key_F2)
    sitting.calm()
    keys.read("ZAWADI WEKESA BARAKA")
    with sitting.program.env.store.reading() as uow:
        (case,) = uow.cases.page(CaseFilter(frozenset(CaseState)), 0, 10)
    assert (case.state, case.station_id != "") == (CaseState.CLAIMED, True)
