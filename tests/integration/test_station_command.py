"""``kiosk roster`` and ``kiosk station`` on a true store, from the file of people to the queue."""

from __future__ import annotations

import json
import threading
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from enrolment_samples_on_disk import new_submission
from issuer_samples import PASSPHRASE, PASSWORD, draft, world

from kiosk.app.demo_people import demo_people
from kiosk.app.main import EXIT_REFUSED, run
from kiosk.app.program import Program
from kiosk.app.settings import settings_at
from kiosk.app.station_inbox import INBOX, REFUSED, Collected, leave
from kiosk.app.station_pickup import StationPickup, look
from kiosk.attestations.statements import statement_text
from kiosk.domain.enrolments import CaseState, WayIn
from kiosk.domain.errors import KioskError
from kiosk.domain.evidence import ProofingType
from kiosk.domain.facts import Claim, NationalityAssuranceLevel
from kiosk.domain.statements import SignedStatement
from kiosk.services import cases
from kiosk.services.log import check_log
from kiosk.services.onboarding_case import OnboardingCase
from kiosk.services.stations import KIT_FILE, kit_pin, look_up, read_kit
from kiosk.services.submissions import seal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.services.stations import StationKit

ROSTER = """number,name,email,organisation,kind,from,to,badge
P-100,Quirina Zwölfkämper,quirina.zw@example.org,Annex,employee,2024-01-01,,0451 7733
"""


class Desk:
    """A new store, and the command line on it."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self.capsys = folder, capsys
        self.station = folder / "station"
        self.settings = settings_at(folder / "home")
        (folder / "stick").mkdir()
        program = self.program()
        program.establish(draft(folder / "stick"))
        program.close()
        for file, content in (("passphrase", PASSPHRASE), ("secret", f"{PASSWORD} 1")):
            (folder / file).write_text(f"{content}\n")

    def program(self) -> Program:
        return Program(self.settings, world())

    def opened(self) -> Program:
        program = self.program()
        program.unlock(PASSPHRASE)
        return program

    def run(self, *words: str) -> Any:
        signing = [
            "--operator", "admin1",
            "--secret-file", str(self.folder / "secret"),
            "--passphrase-file", str(self.folder / "passphrase"),
        ]  # fmt: skip
        self.code = run([*words, *signing, "--json"], reports=self.folder)
        return json.loads(self.capsys.readouterr().out)

    def export(self) -> StationKit:
        told = self.run(
            "station", "export", "--to", str(self.station), "--place", "Room 1", "--hours", "9–17"
        )
        data = (self.station / KIT_FILE).read_bytes()
        assert told["fingerprint"] == kit_pin(data)
        return read_kit(data, now=world().clock(), pin=told["fingerprint"])

    def leave(self, kit: StationKit) -> str:
        submission = new_submission(kit)
        now = world().clock()
        submission = replace(submission, started_at=now, finished_at=now)
        leave(self.station, submission.id, seal(kit, submission))
        return submission.id


@pytest.fixture
def desk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Desk:
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path / "home"))
    return Desk(tmp_path, capsys)


def test_from_the_roster_to_the_queue_by_command(desk: Desk) -> None:
    roster = desk.folder / "roster.csv"
    roster.write_text(ROSTER)
    assert desk.run("roster", "import", str(roster))["added"] == 1
    made = desk.run("roster", "invite", "--days", "3")
    kit = desk.export()
    assert look_up(kit, WayIn.ROSTER, "p-100", "quirina.zw@example.org")
    assert look_up(kit, WayIn.INVITATION, made["code"]) == made["invitation"]
    desk.run("roster", "withdraw", made["invitation"])

    case_id = desk.leave(kit)
    altered = bytearray((desk.station / INBOX / f"{case_id}.sealed").read_bytes())
    altered[-1] ^= 1
    leave(desk.station, "f" * 32, bytes(altered))
    told = desk.run("station", "collect", str(desk.station))

    assert (told["taken"], told["refused"]) == (1, 1)
    assert "altered" in told["refusals"][0]
    inbox = desk.station / INBOX
    assert [path.name for path in inbox.iterdir()] == [REFUSED]
    program = desk.opened()
    session = program.sign_in("admin1", f"{PASSWORD} 1")
    (case,) = cases.waiting(program.env, session)
    assert (case.id, case.state) == (case_id, CaseState.WAITING)
    program.close()
    assert desk.run("station", "collect", str(desk.station))["taken"] == 0


def test_what_was_signed_at_a_station_becomes_a_person_with_a_token(desk: Desk) -> None:
    kit = desk.export()
    person, now = next(iter(demo_people())), world().clock()
    text = statement_text(
        person.claim,
        person.particulars.name,
        issuer_name=kit.issuer_name,
        appeal_url=kit.appeal_url,
    )
    submission = replace(
        new_submission(kit),
        particulars=person.particulars,
        claim=stated(person.claim),
        statement=SignedStatement(text, "en", b"\x89PNG\r\n\x1a\nink", False, now),
    )
    leave(desk.station, submission.id, seal(kit, submission))
    program = desk.opened()
    session = program.sign_in("admin1", f"{PASSWORD} 1")
    assert look(program.env, desk.station) == Collected(taken=1)
    case = cases.claim_next(program.env, session)
    assert case is not None
    kept = cases.open_case(program.env, session, case.id).submission
    assert kept == submission

    issued = cases.approve(
        program.env,
        session,
        case.id,
        OnboardingCase(kept.particulars, kept.claim, None, kept.statement),
    )

    assert {fact.level for fact in issued.person.claim.facts} == {
        NationalityAssuranceLevel.SIGNED_STATEMENT
    }
    with program.env.store.reading() as uow:
        (attestation,) = uow.attestations.of_person(issued.person.id)
        assert attestation.proofing_type is ProofingType.ONSITE_UNATTENDED
        (ended,) = uow.cases.of_person(issued.person.id)
        assert ended.state is CaseState.APPROVED
    assert check_log(program.env).size > 0
    program.close()


def stated(claim: Claim) -> Claim:
    """Take away the levels that the invented people's claims have."""
    nothing = NationalityAssuranceLevel.NOTHING
    return Claim(
        tuple(replace(fact, level=nothing) for fact in claim.citizenships),
        tuple(replace(fact, level=nothing) for fact in claim.residences),
        tuple(replace(fact, level=nothing) for fact in claim.statuses),
    )


def test_a_station_is_exported_anew_and_withdrawn(desk: Desk) -> None:
    kit = desk.export()
    again = desk.run(
        "station", "export", "--to", str(desk.station), "--place", "Room 2", "--hours", "9–17",
        "--station", kit.station_id,
    )  # fmt: skip
    assert again["station"] == kit.station_id
    desk.leave(kit)
    assert desk.run("station", "withdraw", kit.station_id)["withdrawn"] is True
    (listed,) = desk.run("station", "list")
    assert (listed["place"], listed["withdrawn"]) == ("Room 2", True)

    assert desk.run("station", "collect", str(desk.station))["refused"] == 1
    assert "no such station" in desk.run("station", "withdraw", kit.station_id)["error"]
    assert desk.code == EXIT_REFUSED


def test_a_roster_with_a_fault_is_refused_with_its_line(desk: Desk) -> None:
    roster = desk.folder / "roster.csv"
    roster.write_text(ROSTER.replace("employee", "boss"))

    assert "Line 2" in desk.run("roster", "import", str(roster))["error"]
    assert desk.code == EXIT_REFUSED
    assert "cannot be read" in desk.run("roster", "import", str(desk.folder / "none.csv"))["error"]


class Report:
    """Remember what was reported, and wait for more."""

    def __init__(self) -> None:
        self.said: list[Collected | KioskError] = []
        self._more = threading.Condition()

    def __call__(self, outcome: Collected | KioskError) -> None:
        with self._more:
            self.said.append(outcome)
            self._more.notify_all()

    def wait_until(self, done: Callable[[], bool]) -> None:
        with self._more:
            assert self._more.wait_for(done, timeout=30)


def test_while_a_store_is_open_what_is_left_comes_in_by_itself(desk: Desk) -> None:
    kit = desk.export()
    program, report = desk.opened(), Report()
    desk.leave(kit)
    pickup = StationPickup(program.env, report, seconds=0.01)
    pickup.start()
    report.wait_until(lambda: len(report.said) == 1)
    for _ in range(2):
        desk.leave(kit)
    report.wait_until(
        lambda: sum(each.taken for each in report.said if isinstance(each, Collected)) == 3
    )
    pickup.close()
    program.close()

    assert list((desk.station / INBOX).iterdir()) == []


def test_an_error_that_lasts_is_reported_once_and_outlived(desk: Desk) -> None:
    kit = desk.export()
    (desk.station / INBOX).write_text("not a folder")
    program, report = desk.opened(), Report()
    pickup = StationPickup(program.env, report, seconds=0.001)
    pickup.start()
    report.wait_until(lambda: len(report.said) == 1)
    (desk.station / INBOX).unlink()
    desk.leave(kit)
    report.wait_until(lambda: len(report.said) == 2)
    pickup.close()
    program.close()

    assert isinstance(report.said[0], KioskError)
    assert report.said[1] == Collected(taken=1)
