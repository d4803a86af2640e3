"""The demo's queue is full enough to look around, and the console's adapters read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.app.demo_store import fill_demo_store
from kiosk.app.enrolment_adapter import EnrolmentAdapter
from kiosk.app.evidence_adapter import EvidenceAdapter
from kiosk.app.publication_work import PublicationWork
from kiosk.app.search_adapter import SearchAdapter
from kiosk.app.settings import settings_at
from kiosk.domain.enrolments import CaseFlagKind
from kiosk.services.case_flags import raise_flag
from kiosk.services.dashboard import dashboard
from kiosk.services.station_standing import KitState
from kiosk.ui.console.enrolment_ports import WantedStation
from kiosk.ui.console.evidence_ports import WantedCheck

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.app.program import Program
    from kiosk.domain.operators import OperatorSession

HEAD = "number,name,email,organisation,kind,from,to\n"


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    made = fill_demo_store(settings_at(tmp_path_factory.mktemp("demo") / "home", demo=True))
    yield made
    made.close()


def signed_in(program: Program, login: str) -> OperatorSession:
    secrets = {each.login: each.secret for each in program.demo_accounts()}
    return program.sign_in(login, secrets[login])


@pytest.fixture
def admin(program: Program) -> OperatorSession:
    return signed_in(program, "admin")


@pytest.fixture
def enrolment(program: Program, admin: OperatorSession) -> EnrolmentAdapter:
    return EnrolmentAdapter(program, admin, lambda: None)


def test_every_number_of_the_queue_opens_as_many_rows(
    program: Program, admin: OperatorSession, enrolment: EnrolmentAdapter
) -> None:
    queue = dashboard(program.env, admin).queue
    assert (queue.waiting, queue.second_wanted, queue.sent_back) == (3, 1, 1)
    for word, count in (("waiting", 3), ("second_wanted", 1), ("sent_back", 1), ("decided", 0)):
        assert len(enrolment.cases("", word)) == count
    everything = enrolment.cases("", "")
    assert len(everything) == 5
    assert {enrolment.place_of(each.station_id) for each in everything} == {
        "Reception, ground floor"
    }
    oldest = enrolment.cases("", "waiting")[0]
    assert oldest.waiting_since == queue.oldest_since


def test_search_finds_a_case_by_its_slip_and_a_page_by_its_name(
    program: Program, admin: OperatorSession, enrolment: EnrolmentAdapter
) -> None:
    case = enrolment.cases("", "")[0]
    search = SearchAdapter(program, admin, lambda: None, {"cases": "Cases", "roster": "Roster"})
    found = search.search(f"Case {case.id[:4]}")
    assert ("cases", case.short_name) in {(each.place, each.title) for each in found}
    assert [each.place for each in search.search("rost")] == ["roster"]
    desk = SearchAdapter(program, signed_in(program, "staff"), lambda: None, {"desk": "Desk"})
    assert [(each.place, each.shown) for each in desk.search(case.id)] == [("desk", case)]


def test_the_roster_is_searched_by_beginnings_and_brought_up_to_date(
    enrolment: EnrolmentAdapter,
) -> None:
    assert enrolment.entries("", "").whole == 3
    assert [each.name for each in enrolment.entries("hak", "").entries] == ["Nils Håkansson"]
    assert enrolment.entries("akans", "").entries == []
    assert enrolment.entries("annex c-22", "present").whole == 1
    file = f"{HEAD}C-2207,Mateo Quispe,mateo@annex.example,annex,member,,\n".encode()
    preview = enrolment.preview(file)
    assert (preview.counts.changed, preview.counts.left) == (1, 0), "other organisations stay"
    assert enrolment.take(file, preview.counts) == preview.counts


def test_an_invitation_is_listed_with_whom_it_is_for_and_withdrawn(
    enrolment: EnrolmentAdapter,
) -> None:
    entry = enrolment.entries("nils", "").entries[0]
    made = enrolment.invite(entry.id, 7).invitation
    rows = {row.invitation.id: row.name for row in enrolment.invitations("good")}
    assert rows[made.id] == "Nils Håkansson"
    assert "" in rows.values(), "one is for whoever has the code"
    enrolment.withdraw_invitation(made.id)
    assert made.id not in {row.invitation.id for row in enrolment.invitations("good")}
    assert made.id in {row.invitation.id for row in enrolment.invitations("spent")}


def test_a_station_counts_its_files_and_a_folder_that_is_gone_counts_none(
    enrolment: EnrolmentAdapter, tmp_path: Path
) -> None:
    folder = tmp_path / "lobby"
    kit = enrolment.export(WantedStation("Lobby", "Always", str(folder), 3))
    inbox = folder / "inbox"
    inbox.mkdir()
    (inbox / f"{7:032x}.sealed").write_bytes(b"no sealed file")
    (inbox / "notes.txt").write_text("not ours")
    row = next(row for row in enrolment.stations("ends_soon"))
    assert (row.inbox.here, row.inbox.waiting, row.inbox.refused) == (True, 1, 0)
    assert kit.pin
    collected = enrolment.collect(str(folder))
    assert (collected.taken, len(collected.refusals)) == (0, 1)
    row = next(row for row in enrolment.stations("ends_soon"))
    assert (row.inbox.waiting, row.inbox.refused) == (0, 1)
    enrolment.withdraw(row.standing.station.id)
    (gone,) = enrolment.stations("withdrawn")
    assert gone.standing.kit is KitState.WITHDRAWN
    folder.rename(tmp_path / "away")
    assert not enrolment.stations("withdrawn")[0].inbox.here


def test_a_flag_is_read_by_others(program: Program, enrolment: EnrolmentAdapter) -> None:
    case = enrolment.cases("", "waiting")[0]
    raise_flag(program.env, signed_in(program, "staff"), case.id, CaseFlagKind.FRAUD)
    (view,) = enrolment.flags("fraud")
    assert (view.login, view.case) == ("staff", case)
    assert enrolment.flags("duress") == []


def test_a_pack_is_made_listed_opened_and_checked(
    program: Program, admin: OperatorSession, tmp_path: Path
) -> None:
    evidence = EvidenceAdapter(program, admin, lambda: None)
    assert evidence.own_root() is None
    PublicationWork(program.env, program.settings.publication).publish()
    (directive,) = evidence.provable()
    made = evidence.make(directive)
    (row,) = evidence.packs()
    assert (row.note.pack, row.directive, row.here) == (made.pack, directive, True)
    pack, root = tmp_path / "opened.zip", evidence.own_root()
    assert root is not None
    pack.write_bytes(evidence.open_rows(made.pack, "0,2"))
    sound = evidence.check(WantedCheck(pack, root, rows="0,2"))
    assert sound.sound, sound.sentences
    assert not evidence.check(WantedCheck(pack, root, rows="1")).sound
    kept = program.settings.home / "evidence"
    kept.rename(kept.with_name("elsewhere"))
    (away,) = EvidenceAdapter(program, admin, lambda: None).packs()
    assert not away.here
    assert away.note.opened == 1
    (gateway,) = evidence.gateways()
    assert (gateway.last_seen, gateway.behind) == (None, None)
