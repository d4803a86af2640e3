"""``kiosk screening`` on a true store: a list comes in, people are held against it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from issuer_samples import PASSPHRASE, PASSWORD, draft, issue_to, world

from kiosk.app.main import EXIT_REFUSED, run
from kiosk.app.program import Program
from kiosk.app.settings import settings_at
from kiosk.domain.facts import ScreeningState
from kiosk.screening.hits import Outcome, ReasonCode
from kiosk.services.facts import current_facts
from kiosk.services.screening import ScreeningWork, adjudicate, open_hits
from kiosk.services.screening_facts import record_screening
from kiosk.services.screening_lists import ListsInUse

if TYPE_CHECKING:
    from pathlib import Path


class Desk:
    """A store with one person, and the command line on it."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.capsys = capsys
        self.settings = settings_at(folder / "home")
        (folder / "stick").mkdir()
        program = self.program()
        program.establish(draft(folder / "stick"))
        session = program.sign_in("admin1", f"{PASSWORD} 1")
        self.person_id = issue_to(program, session, 0).record.person_id
        with program.env.store.reading() as uow:
            particulars = uow.persons.get(self.person_id).particulars
        program.close()
        self.name, self.born = particulars.name, particulars.date_of_birth
        for file, content in (("passphrase", PASSPHRASE), ("secret", f"{PASSWORD} 1")):
            (folder / file).write_text(f"{content}\n")

    def program(self) -> Program:
        return Program(self.settings, world())

    def list_file(self, *rows: str) -> Path:
        path = self.folder / "list.csv"
        path.write_text("\n".join(["reference,name,date_of_birth", *rows, ""]))
        return path

    def screening(self, *words: str) -> Any:
        """Run a command that signs in; give what it printed as JSON."""
        signing = [
            "--operator", "admin1",
            "--secret-file", str(self.folder / "secret"),
            "--passphrase-file", str(self.folder / "passphrase"),
        ]  # fmt: skip
        self.code = run(["screening", *words, *signing, "--json"], reports=self.folder)
        return json.loads(self.capsys.readouterr().out)


@pytest.fixture
def desk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Desk:
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path / "home"))
    return Desk(tmp_path, capsys)


def test_a_list_comes_in_is_put_into_use_and_its_hits_decide(desk: Desk) -> None:
    name = f"{desk.name.primary_identifier.upper()} {desk.name.secondary_identifier}"
    file = desk.list_file(f'1,"{name}",{desk.born}', "2,ELSEWHERE Nobody,")
    told = desk.screening("import", str(file), "--name", "house list", "--date", "2026-06-01")
    assert "error" not in told, told
    assert (told["entries"], told["added"], told["in_use"]) == (2, 2, False)
    used = desk.screening("use", told["id"])
    assert (used["people"], used["people_changed"], used["open_hits"]) == (3, 1, 1)
    checked = desk.screening("check", "--person", desk.person_id)
    assert [hit["finding"] for hit in checked["hits"]] == [
        "The name is the same; the date of birth is the same."
    ]
    again = desk.screening("check")
    assert (again["lists_screened"], again["open_hits"]) == (0, 1)

    program = desk.program()
    program.unlock(PASSPHRASE)
    first = program.sign_in("admin1", f"{PASSWORD} 1")
    second = program.sign_in("admin2", f"{PASSWORD} 2")
    with program.env.store.reading() as uow:
        assert current_facts(uow, desk.person_id).screening is ScreeningState.OPEN
        before = uow.cohorts.number_of(desk.person_id)
    (hit,) = open_hits(program.env, first, 0, 10)
    adjudicate(
        program.env,
        first,
        ScreeningWork(ListsInUse(), record_screening),
        hit.id,
        outcome=Outcome.CONFIRMED,
        reason=ReasonCode.NAME_AND_BIRTH_AGREE,
        second=second,
    )
    with program.env.store.reading() as uow:
        assert current_facts(uow, desk.person_id).screening is ScreeningState.CONFIRMED
        assert uow.cohorts.number_of(desk.person_id) != before
    program.close()


def test_what_is_wrong_with_a_file_is_said_in_a_sentence(desk: Desk) -> None:
    file = desk.list_file("1,Ada,")
    file.write_bytes(file.read_bytes() + b"2,\xff,\n")
    told = desk.screening("import", str(file), "--name", "house list", "--date", "2026-06-01")
    assert desk.code == EXIT_REFUSED
    assert told["error"].startswith("Line 3 of this list is not UTF-8.")


def test_a_file_is_inspected_without_a_store(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "list.csv"
    file.write_text("name\nAda Example\nAda Example\n")
    assert run(["screening", "inspect", str(file), "--date", "2026-06-01"], reports=tmp_path) == 0
    assert "2 entries of 2026-06-01, SHA-256" in capsys.readouterr().out
