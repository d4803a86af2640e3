"""Journeys of the console by keyboard alone, in a laboratory's true window and store."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from sitting import KEY, Sitting

from kiosk.app.assets import asset
from kiosk.domain.directives import DirectiveState
from kiosk.domain.issuer import KeyPurpose
from kiosk.services.directives import directive_named

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

LETTER = datetime(2026, 6, 12, 21, 16, tzinfo=UTC)  # it came 5 minutes before it binds
PEOPLE = {
    "P01": {"citizenships": "USA", "statuses": "USA:citizen", "location": "USA", "nal": "2"},
    "P09": {"citizenships": "IND", "statuses": "IND:citizen", "location": "USA", "nal": "2"},
}

# A dialog that goes at the press of a key does not see the key go up again; Qt's own dialog of
# files watches folders in a thread whose timers outlive it.
pytestmark = pytest.mark.qt_log_ignore(
    "^Keyboard event not accepted", "^QBasicTimer::start", extend=True
)


@pytest.fixture
def sitting(tmp_path: Path, qapp: QApplication) -> Iterator[Sitting]:
    made = Sitting(tmp_path, qapp, people=PEOPLE)
    yield made
    made.close()


@pytest.mark.long
def test_the_rights_of_a_person(sitting: Sitting) -> None:
    keys = sitting.sign_in()
    keys.go("People")
    open_record(sitting)
    keys.push("Export")
    keys.fill("Reason", "asked at the desk")
    keys.push("Export record")
    sitting.calm()
    chosen = sitting.folder / "record.json"
    keys.choose_file(chosen)
    keys.wait_for(chosen.exists, "nothing was exported")
    sitting.calm()
    keys.push("Correct")
    keys.fill("E-mail", "right@partner.example")
    keys.fill("What shows that this is right", "their birth certificate")
    keys.push("Correct record")
    keys.closed("Correct record")
    sitting.calm()
    keys.push("Rights")
    keys.read("What they may ask for")
    keys.push("Erase")
    keys.fill("Reason", "asked in writing")
    keys.push("Erase the record")
    keys.closed("What they may ask for")
    sitting.calm()


def open_record(sitting: Sitting) -> None:
    """Open the first person's record from the table, and their rights."""
    keys = sitting.keys
    keys.to("People", kind="table")
    keys.press(KEY.Key_Down)
    keys.press(KEY.Key_Return)
    keys.read("The record keeps who opened it and why")
    keys.choose("Why", "The person asks for their rights")
    keys.fill("File number or a few words", "Letter of 3 June")
    keys.push("Open record")
    keys.read("Stated and proven")
    sitting.calm()
    keys.push("Rights")
    keys.read("What they may ask for")


@pytest.mark.long
def test_a_directive_from_its_file_until_it_is_lifted(sitting: Sitting) -> None:
    sitting.clock.now = LETTER
    keys = sitting.sign_in()
    keys.go("Directives")
    keys.push("Stage a directive")
    keys.choose_file(asset("directives/DS01-foreign-persons.toml"))
    keys.read("Verbatim")
    sitting.calm()
    keys.push("Authenticate")
    keys.choose("How was it authenticated?", "Call")
    keys.fill("Whom did you speak to", "the duty officer, on the number in our directory")
    keys.push("Choose a file")
    letter = sitting.folder / "letter.pdf"
    letter.write_bytes(b"%PDF letter")
    keys.choose_file(letter)
    keys.read("Letter: letter.pdf")
    keys.push("Record authentication")
    keys.closed("Record authentication")
    sitting.calm()
    keys.to("A:")
    keys.along("B:")
    keys.press(KEY.Key_Space)
    sitting.calm()
    keys.push("Put into force")
    keys.read("This blocks 1 person.")
    keys.fill("Number of people blocked", "1")
    sitting.second_officer("Put into force")
    assert state(sitting) is DirectiveState.SCHEDULED
    sitting.clock.now += timedelta(minutes=10)
    keys.push("Lift")
    keys.fill("Reason", "the letter was withdrawn")
    sitting.second_officer("Lift us-2026-06-12")
    sitting.clock.now += timedelta(minutes=1)
    assert state(sitting) is DirectiveState.LIFTED


def state(sitting: Sitting) -> DirectiveState:
    officer, _ = sitting.laboratory.officers()
    return directive_named(sitting.program.env, officer, "us-2026-06-12").state


@pytest.mark.long
def test_a_purge_takes_what_has_outlived_its_time(sitting: Sitting) -> None:
    sitting.clock.now += timedelta(days=4000)
    keys = sitting.sign_in()
    keys.go("Retention")
    sitting.calm()
    keys.read("What a purge would take now")
    keys.push("Purge")
    keys.push("Purge records")
    sitting.calm()
    keys.read("Purged")
    with sitting.program.env.store.reading() as uow:
        left = {each.particulars.name.primary_identifier for each in uow.persons.page(0, 100)}
    assert not left & set(PEOPLE)


@pytest.mark.long
def test_rotating_the_key_of_tokens(sitting: Sitting) -> None:
    keys = sitting.sign_in()
    keys.go("Keys")
    keys.push("Rotate token key")
    keys.fill("Reason", "a year has gone by")
    sitting.second_officer("Rotate token key")
    with sitting.program.env.store.reading() as uow:
        assert len(uow.keys.of(KeyPurpose.TOKENS)) == 2


@pytest.mark.long
def test_importing_a_roster(sitting: Sitting) -> None:
    keys, file = sitting.sign_in(), sitting.folder / "roster.csv"
    file.write_text(
        "number,name,email,organisation,kind,from,to\n"
        "4711,Anna Eriksson,anna@annex.example,Annex,employee,2026-01-01,\n",
        encoding="utf-8",
    )
    keys.go("Roster")
    keys.push("Import")
    keys.choose_file(file)
    keys.read("1 person comes")
    keys.push("Import roster")
    keys.closed("Import roster")
    sitting.calm()
    with sitting.program.env.store.reading() as uow:
        assert [each.number for each in uow.roster.page(0, 100)] == ["4711"]


@pytest.mark.long
def test_inspecting_a_device(sitting: Sitting) -> None:
    keys = sitting.sign_in()
    keys.go("Devices")
    keys.push("Note the inspection: Camera")
    keys.push("In order")
    keys.push("Note the inspection")
    keys.read("Next on")
