"""A laboratory's own store, publisher and log make a pack, and the checker believes it."""

from __future__ import annotations

import json
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner
from issuer_samples import PASSPHRASE, PASSWORD, draft, world
from laboratory import NEW_YORK, Laboratory, SettableClock

from kiosk.app.audit_command import audit
from kiosk.app.pack_vault import FileVault
from kiosk.app.program import Program
from kiosk.app.published_files import read_published
from kiosk.app.settings import settings_at
from kiosk.audit import checker
from kiosk.audit.pack import read_members
from kiosk.domain.access import Model
from kiosk.domain.dates import PartialDate
from kiosk.domain.persons import Particulars, Person, PersonName
from kiosk.domain.service_accounts import Answerable, ServiceAccount
from kiosk.services.activation import lift
from kiosk.services.appeals import grant_relief
from kiosk.services.evidence_pack import EvidencePackError, make_pack, open_pack
from kiosk.services.issuance import issue_token, sign_token
from kiosk.services.kill_switch import throw, undo
from kiosk.services.pack_gathering import gather_evidence, gather_rows, published_lists
from kiosk.services.proportionality import report_json, report_proportionality, tenths
from kiosk.services.reevaluation import reevaluate
from kiosk.services.token_life import revoke
from kiosk.tokens.status_list import StatusList

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path

    from kiosk.services.evidence_pack import PackMade

THURSDAY = datetime(2026, 6, 11, 12, 0, tzinfo=UTC)
LETTER = datetime(2026, 6, 12, 17, 21, tzinfo=NEW_YORK).astimezone(UTC)
EASED = datetime(2026, 6, 26, 12, 0, tzinfo=NEW_YORK).astimezone(UTC)
LIFTED = datetime(2026, 6, 30, 18, 0, tzinfo=NEW_YORK).astimezone(UTC)
MODELS = (
    Model("fable-5", fallbacks=("opal-4",)),
    Model("mythos-5", fallbacks=("opal-4",)),
    Model("opal-4", controlled=False),
)
STATES = ("USA", "DEU", "IND", "FRA", "BRA", "CHN")


@contextmanager
def open_laboratory(folder: Path, start: datetime) -> Iterator[Laboratory]:
    """Open a laboratory with two dozen people."""
    clock = SettableClock(start)
    program = Program(settings_at(folder / "home"), replace(world(), clock=clock))
    (folder / "stick").mkdir()
    program.establish(replace(draft(folder / "stick"), models=MODELS))
    with program.env.store.writing() as uow:
        uow.issuer.put(replace(uow.issuer.settings(), token_life=timedelta(days=30)))
        uow.commit()
    root = next((folder / "stick").glob("*/root.json")).read_bytes()
    opened = Laboratory(program, clock, root, folder, (f"{PASSWORD} 1", f"{PASSWORD} 2"))
    for number in range(24):
        state = STATES[number % len(STATES)]
        affiliation = ("", "lab:employee", "annex:employee", "annex:contractor")[number % 4]
        opened.admit(
            f"p{number}",
            citizenships=state,
            statuses=f"{state}:citizen",
            location="USA" if number % 3 else "DEU",
            affiliations=affiliation,
            nal=str(2 - number // 6 % 3),
            screening="open" if number == 7 else "clear",
        )
    yield opened
    program.close()


@pytest.fixture
def laboratory(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Laboratory]:
    """Give a laboratory on the eve of the letter, or at a given instant."""
    with open_laboratory(tmp_path, getattr(request, "param", THURSDAY)) as opened:
        yield opened


class Proof:
    """Make packs of one laboratory and have them checked."""

    def __init__(self, laboratory: Laboratory) -> None:
        self.laboratory = laboratory
        self.vault = FileVault(laboratory.folder / "evidence", bytes(32), laboratory.env.entropy)
        self.publication = laboratory.folder / "publication"

    def make(self, directive: str) -> PackMade:
        return make_pack(
            self.laboratory.env,
            self.laboratory.officers()[0],
            directive,
            vault=self.vault,
            published=lambda: read_published(self.publication),
        )

    def open(self, made: PackMade, rows: Collection[int] | None) -> bytes:
        officer = self.laboratory.officers()[0]
        return open_pack(self.laboratory.env, officer, made.pack, rows, vault=self.vault)

    def check(self, pack: bytes, **options: str) -> tuple[int, dict[str, Any]]:
        folder = self.laboratory.folder
        (folder / "pack.zip").write_bytes(pack)
        (folder / "root.json").write_bytes(self.laboratory.root)
        given = [str(folder / "pack.zip"), "--root", str(folder / "root.json")]
        for name, value in options.items():
            given += [f"--{name}", value]
        return checker.run(checker.arguments(given))


@pytest.fixture
def proof(laboratory: Laboratory) -> Proof:
    return Proof(laboratory)


@dataclass
class Packed:
    """Hold a laboratory under the letter, of which one pack was made."""

    laboratory: Laboratory
    proof: Proof
    record: str
    made: PackMade


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Packed]:
    """Give one for tests that change nothing but the log."""
    with open_laboratory(tmp_path_factory.mktemp("packed"), THURSDAY) as laboratory:
        record = in_force(laboratory)
        proof = Proof(laboratory)
        yield Packed(laboratory, proof, record, proof.make(record))


def test_the_letter_its_easing_and_its_lifting_are_each_proven(
    laboratory: Laboratory, proof: Proof
) -> None:
    work = laboratory.work()
    found = []
    for name, reading, instant in (
        ("DS01-foreign-persons", "B", LETTER),
        ("DS04-partial-lift", "D", EASED),
        ("DS05-full-lift", "", LIFTED),
    ):
        laboratory.clock.now = instant - timedelta(hours=1)
        record = laboratory.put_on_its_way(name, reading)
        laboratory.clock.now = instant
        work.publish()
        made = proof.make(record.id)
        code, result = proof.check(proof.open(made, None))
        assert (code, result["faults"]) == (checker.SOUND, [])
        found.append(result["counts"]["fable-5"]["block"])

    assert found[0] == found[1] > 0
    assert found[2] == 0


def test_a_sample_is_opened_after_the_checkpoint_was_handed_out(packed: Packed) -> None:
    held = packed.laboratory.folder / "held.txt"
    held.write_text(packed.made.checkpoint, encoding="utf-8")

    opened = packed.proof.open(packed.made, [2, 3, 11])
    code, result = packed.proof.check(opened, sample="2,3,11", checkpoint=str(held))
    closed, _ = packed.proof.check(packed.made.closed, checkpoint=str(held))

    assert (code, closed) == (checker.SOUND, checker.SOUND)
    assert (result["rows"], result["opened"], result["chosen_by"]) == (24, 3, "you")


def in_force(laboratory: Laboratory) -> str:
    laboratory.clock.now = LETTER - timedelta(hours=1)
    record = laboratory.put_on_its_way("DS01-foreign-persons", "B")
    laboratory.clock.now = LETTER
    laboratory.work().publish()
    return record.id


def test_no_pack_is_made_of_what_gateways_were_not_told(
    laboratory: Laboratory, proof: Proof
) -> None:
    laboratory.work().publish()
    staged = laboratory.stage_file("DS03-one-model")
    with pytest.raises(EvidencePackError, match="not approved"):
        proof.make(staged.id)

    record = in_force(laboratory)
    revoke(laboratory.env, laboratory.officers()[1], [laboratory.issued["p3"].record.jti], "lost")
    with pytest.raises(EvidencePackError, match="Publish, then make the pack"):
        proof.make(record)


def test_relief_a_kill_switch_and_people_without_facts_are_proven(
    laboratory: Laboratory, proof: Proof
) -> None:
    record = in_force(laboratory)
    env, work = laboratory.env, laboratory.work()
    with env.store.writing() as uow:
        now = laboratory.clock()
        stranger = Person(
            env.identifier(), Particulars(PersonName("x"), PartialDate(1990), "x@x.example"), now
        )
        uow.persons.add(stranger)
        issue_token(uow, env, stranger, now)
        uow.commit()
    first, second = laboratory.officers()
    until = laboratory.clock() + timedelta(days=2)
    with env.store.reading() as uow:
        relieved = uow.tokens.get(laboratory.issued["p2"].record.jti).person_id
    grant_relief(
        env, first, second, relieved, models=["fable-5"], until=until, reason="An appeal is open"
    )
    work.publish()
    before = self_checked(proof, record)
    first, second = laboratory.officers()
    switch = throw(env, first, second, ["fable-5"], reason="A leak", review=until)
    work.publish()
    thrown = self_checked(proof, record)
    first, second = laboratory.officers()
    undo(env, first, second, switch.id, reason="Mended")
    first, second = laboratory.officers()
    lift(env, first, second, record, models=["mythos-5"], reason="Narrowed by the authority")
    work.publish()
    after = self_checked(proof, record)

    assert thrown["fable-5"] == {"allow": 0, "block": 25, "hold": 0}
    assert after["fable-5"] == before["fable-5"]
    assert after["mythos-5"]["block"] == 1  # the person of whom nothing is recorded
    assert before["fable-5"]["allow"] == before["mythos-5"]["allow"] + 1


def self_checked(proof: Proof, record: str) -> Any:
    """Make a pack, open it all, and give its counts once the checker believes it."""
    code, result = proof.check(proof.open(proof.make(record), None))
    assert (code, result["faults"]) == (checker.SOUND, [])
    return result["counts"]


def test_opening_rows_is_told_in_the_log(packed: Packed) -> None:
    packed.proof.open(packed.made, [4, 5])

    with packed.laboratory.env.store.reading() as uow:
        opening = next(
            entry for entry in uow.log.page(0, 5) if entry.event == "evidence_pack.made"
        )

    assert (opening.body["pack"], opening.body["opened"]) == (packed.made.pack, 2)


def test_nothing_in_a_pack_names_a_person_or_a_token(packed: Packed) -> None:
    whole = read_members(packed.proof.open(packed.made, None))
    with packed.laboratory.env.store.reading() as uow:
        people = [person.id for person in uow.persons.page(0, 100)]
    tokens = [issued.record.jti for issued in packed.laboratory.issued.values()]

    everything = b"".join(whole.values())
    assert not [each for each in (*people, *tokens, "x.example") if each.encode() in everything]
    assert json.loads(whole["sealed.json"])["uncontrolled"] == ["opal-4"]


def test_the_report_counts_what_the_lists_say(packed: Packed) -> None:
    report = report_proportionality(
        packed.laboratory.env,
        packed.laboratory.officers()[0],
        packed.record,
        published=lambda: read_published(packed.proof.publication),
    )

    fable = next(tally for tally in report.tallies if tally.model == "fable-5")
    assert (fable.all, fable.named) == (24, fable.blocked + fable.held)
    assert [tally.model for tally in report.tallies] == ["fable-5", "mythos-5"]
    assert report.faultless
    assert tenths(report.timeline.minutes_to_enforcement) == "0.0"
    assert json.loads(report_json(report))["gateways"] == "not reported"


def test_the_report_finds_collateral_in_lists_that_hit_one_token_too_many(
    packed: Packed,
) -> None:
    published = read_published(packed.proof.publication)
    lists = published_lists(published, LETTER)
    with packed.laboratory.env.store.reading() as uow:
        evidence = gather_evidence(uow, "p", packed.record, LETTER, published)
    shard = evidence.tokens[0].shard
    allowed = next(t for t in evidence.tokens if not lists["fable-5"][shard].status(t.idx))
    hit = bytearray(lists["fable-5"][shard].packed)
    hit[allowed.idx >> 2] |= 1 << (allowed.idx & 3) * 2
    lists["fable-5"][shard] = StatusList(2, bytes(hit))

    fable = next(tally for tally in reevaluate(evidence, lists) if tally.model == "fable-5")

    assert (fable.collateral, fable.missed, fable.confused) == (1, 0, 0)


def test_a_services_token_is_proven_by_those_who_answer_for_it(
    laboratory: Laboratory, proof: Proof
) -> None:
    env, now = laboratory.env, laboratory.clock.now
    citizen, foreigner = (laboratory.issued[name].person.id for name in ("p0", "p5"))
    with env.store.writing() as uow:
        answerable = tuple(Answerable(each, now) for each in (citizen, foreigner))
        account = ServiceAccount(env.identifier(), "Agent", "Answers letters.", now, answerable)
        uow.service_accounts.add(account, now)
        _, token = sign_token(uow, env, account, now)
        uow.commit()
    made = proof.make(in_force(laboratory))
    with env.store.reading() as uow:
        rows = gather_rows(uow, LETTER)
    row = next(number for number, each in enumerate(sorted(rows.tokens)) if each.idx == token.idx)
    assert len(rows.cohorts[sorted(rows.tokens)[row].cohort].each_of) == 2

    code, result = proof.check(proof.open(made, None))
    assert (code, result["faults"]) == (checker.SOUND, [])
    code, result = proof.check(proof.open(made, [row]))
    assert (code, result["opened"]) == (checker.SOUND, 1)
    published = read_published(proof.publication)
    with env.store.reading() as uow:
        evidence = gather_evidence(uow, "p", "us-2026-06-12", LETTER, published)
    tallies = reevaluate(evidence, published_lists(published, LETTER))
    assert all((each.collateral, each.missed, each.confused) == (0, 0, 0) for each in tallies)


@pytest.mark.parametrize("laboratory", [datetime.now(UTC)], indirect=True)
def test_the_command_line_makes_opens_checks_and_reports(
    laboratory: Laboratory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = laboratory.put_on_its_way("DS01-foreign-persons", "B").id
    laboratory.work().publish()
    laboratory.program.close()
    (tmp_path / "secret").write_text(laboratory.secrets[0], encoding="utf-8")
    (tmp_path / "passphrase").write_text(PASSPHRASE, encoding="utf-8")
    (tmp_path / "root.json").write_bytes(laboratory.root)
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("KIOSK_PUBLICATION", str(tmp_path / "publication"))
    signed = ["--operator", "admin1", "--secret-file", str(tmp_path / "secret")]
    signed += ["--passphrase-file", str(tmp_path / "passphrase")]
    closed, opened = tmp_path / "closed.zip", tmp_path / "opened.zip"

    def kiosk(*words: str) -> str:
        done = CliRunner().invoke(audit, words)
        assert (done.exception, done.exit_code) == (None, 0), done.output
        return done.output

    told = json.loads(kiosk("pack", record, "--to", str(closed), "--json", *signed))
    rows = tmp_path / "rows.txt"
    rows.write_text("1\n5\n", encoding="utf-8")
    kiosk("open", told["pack"], "--rows", str(rows), "--to", str(opened), *signed)
    checked = kiosk(
        *("check", str(opened), "--root", str(tmp_path / "root.json"), "--sample", str(rows)),
        *("--checkpoint", f"{closed}.checkpoint.txt"),
    )
    kiosk("report", record, "--to", str(tmp_path / "report.json"), *signed)

    assert "2 of 24 rows were opened and derived anew." in checked
    assert json.loads((tmp_path / "report.json").read_bytes())["second_derivation_agrees"] is True
