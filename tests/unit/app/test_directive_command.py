"""``kiosk directive check`` and the directive files that come with the program."""

import csv
import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.app.assets import asset
from kiosk.app.directive_command import _content, read_directive_file, shipped_groups
from kiosk.app.main import EXIT_REFUSED, run
from kiosk.directives.cedar import check_condition
from kiosk.directives.file import canonical_form, read_directive, write_directive
from kiosk.directives.persona_tests import PersonaFailure, persona_failures
from kiosk.directives.rules import ContradictionKind, Rule, RuleBook
from kiosk.domain.directives import DirectiveState

FOLDER = asset("directives")
FILES = sorted(FOLDER.glob("DS*.toml"))
PERSONS = FOLDER / "persons.csv"
AT = "2026-06-28T12:00:00-04:00"
READINGS = {
    "A": ("DS01-foreign-persons.toml", "us-2026-06-12=A", "fable-5"),
    "B": ("DS01-foreign-persons.toml", "us-2026-06-12=B", "fable-5"),
    "C": ("DS02-destinations.toml", "us-2026-06-12-destinations=C", "fable-5"),
    "D": ("DS04-partial-lift.toml", "us-2026-06-26=D", "mythos-5"),
    "E": ("DS06-allied-carve-out.toml", "us-2026-06-20-allies=E", "fable-5"),
}

Printed = pytest.CaptureFixture[str]


def check(*words: str) -> int:
    return run(["directive", "check", *words])


def decisions(printed: Printed, *words: str) -> dict[str, str]:
    assert check("--persons", str(PERSONS), "--json", *words) == 0
    return {entry["id"]: entry["decision"] for entry in json.loads(printed.readouterr().out)}


def expected(reading: str) -> dict[str, str]:
    with PERSONS.open(encoding="utf-8", newline="") as file:
        return {row["id"]: row[f"expect_{reading}"] for row in csv.DictReader(file)}


def book(*names: str) -> RuleBook:
    directives = [read_directive_file(FOLDER / f"{name}.toml") for name in names]
    return RuleBook(
        Rule(entry, entry.readings[-1] if entry.readings else None, entry.in_force)
        for entry in directives
    )


@pytest.mark.parametrize("reading", READINGS)
def test_each_reading_decides_about_our_people_as_expected(printed: Printed, reading: str) -> None:
    name, choice, model = READINGS[reading]
    found = decisions(
        printed, str(FOLDER / name), "--model", model, "--at", AT, "--reading", choice
    )
    assert found == expected(reading)


def test_without_a_file_nothing_is_in_force(printed: Printed) -> None:
    assert decisions(printed, "--model", "fable-5") == expected("F")


def test_the_kill_switch_blocks_everyone(printed: Printed) -> None:
    stop = str(FOLDER / "DS09-kill-switch.toml")
    at = "2026-07-01T12:00:00Z"
    assert decisions(printed, stop, "--model", "any-model", "--at", at) == expected("G")


def test_a_second_before_the_directive_allows_and_its_second_blocks(printed: Printed) -> None:
    words = [str(FOLDER / "DS03-one-model.toml"), "--model", "mythos-5", "--at"]
    before = decisions(printed, *words, "2026-06-12T17:20:59-04:00")
    after = decisions(printed, *words, "2026-06-12T17:21:00-04:00")
    in_utc = decisions(printed, *words, "2026-06-12T21:21:00Z")
    assert (before["kofi"], after["kofi"]) == ("allow", "block")
    assert in_utc == after


def test_the_sequence_of_the_mission_blocks_eases_and_lifts(printed: Printed) -> None:
    files = [
        str(FOLDER / f"{name}.toml")
        for name in ("DS01-foreign-persons", "DS04-partial-lift", "DS05-full-lift")
    ]

    def of(person: str, model: str, at: str) -> str:
        words = ["--model", model, "--at", at, "--reading", "us-2026-06-12=B"]
        return decisions(printed, *files, *words)[person]

    assert of("hana", "mythos-5", "2026-06-12T17:20:59-04:00") == "allow"
    assert of("hana", "mythos-5", "2026-06-12T17:21:00-04:00") == "block"
    assert of("hana", "mythos-5", "2026-06-26T12:00:00-04:00") == "allow"
    assert of("hana", "fable-5", "2026-06-26T12:00:00-04:00") == "block"
    assert of("jiro", "mythos-5", "2026-06-26T12:00:00-04:00") == "block"
    assert of("jiro", "mythos-5", "2026-06-30T18:00:00-04:00") == "allow"
    assert of("jiro", "fable-5", "2026-06-30T18:00:00-04:00") == "allow"


def test_an_open_hit_leaves_an_uncontrolled_model_open(printed: Printed) -> None:
    assert decisions(printed, "--model", "opal-4", "--uncontrolled")["sven"] == "allow"


def test_the_table_says_each_decision_and_why(printed: Printed) -> None:
    words = [str(FOLDER / "DS03-one-model.toml"), "--persons", str(PERSONS)]
    assert check(*words, "--model", "mythos-5", "--at", AT) == 0
    lines = printed.readouterr().out.splitlines()
    assert "kofi   block  Directive us-2026-06-12-mythos, reading B, blocks people" in lines[10]
    assert lines[-1] == "22 people: 7 allowed, 10 blocked, 5 held."


def test_a_model_that_no_directive_names_is_said(printed: Printed) -> None:
    words = [str(FOLDER / "DS03-one-model.toml"), "--persons", str(PERSONS)]
    assert check(*words, "--model", "mythos-6", "--at", AT) == 0
    last = printed.readouterr().out.splitlines()[-1]
    assert last == "No directive given is in force for mythos-6 then."


def test_reasons_come_with_clause_facts_and_lists(printed: Printed) -> None:
    name = str(FOLDER / "DS06-allied-carve-out.toml")
    words = ["--persons", str(PERSONS), "--model", "fable-5", "--at", AT, "--json"]
    assert check(name, *words) == 0
    entries: list[dict[str, Any]] = json.loads(printed.readouterr().out)
    (reason,) = next(entry for entry in entries if entry["id"] == "otto")["reasons"]
    assert reason["ground"] == "block_on_stated"
    assert "location = ARE (stated)" in reason["facts"]
    assert reason["lists"][0].startswith("A:5, edition 2026-06-01, SHA-256 ")
    assert "context.lists.a5" in reason["clause"]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--at", "2026-06-12T17:21:00"], "says no offset from UTC"),
        (["--at", "Friday"], "cannot be read"),
        (["--at", "0001-01-01T00:00:00Z"], "lies too far away"),
        (["--at", "9999-12-31T23:59:59Z"], "lies too far away"),
        (["--reading", "B"], "not chosen in the form DIRECTIVE=ID"),
        (["--reading", "no-such=B"], "which no file holds"),
        ([str(FOLDER / "DS01-foreign-persons.toml")], "A (Literal: not a citizen"),
        ([str(FOLDER / "DS01-foreign-persons.toml"), "--reading", "us-2026-06-12=Z"], "no such"),
        (["--reading", "a=B", "--reading", "a=C"], "Two readings are chosen"),
        ([str(FOLDER / "DS03-one-model.toml")] * 2, "Two directives have the same id."),
        ([str(FOLDER)], "cannot be opened"),
        (["nowhere.toml"], "There is no file nowhere.toml."),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(
    printed: Printed, words: list[str], sentence: str
) -> None:
    assert check("--persons", str(PERSONS), "--model", "fable-5", *words) == EXIT_REFUSED
    assert sentence in printed.readouterr().err


def test_a_file_of_fifty_megabytes_is_refused_unread(printed: Printed, tmp_path: Path) -> None:
    huge = tmp_path / "huge.toml"
    with huge.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    words = [str(huge), "--persons", str(PERSONS), "--model", "fable-5", "--json"]
    assert check(*words) == EXIT_REFUSED
    assert "is over 1 MB" in json.loads(printed.readouterr().out)["error"]
    assert len(_content(huge, 1000)) == 1001


def test_a_circle_of_supersession_is_refused(printed: Printed, tmp_path: Path) -> None:
    text = (FOLDER / "DS03-one-model.toml").read_text("utf-8")
    for one, other in (("first", "second"), ("second", "first")):
        changed = text.replace('"us-2026-06-12-mythos"', f'"{one}"', 1).replace(
            "supersedes = []", f'supersedes = [{{ id = "{other}" }}]'
        )
        (tmp_path / f"{one}.toml").write_text(changed, "utf-8")
    words = [str(path) for path in sorted(tmp_path.glob("*.toml"))]
    assert check(*words, "--persons", str(PERSONS), "--model", "mythos-5") == EXIT_REFUSED
    assert "in a circle" in printed.readouterr().err


def test_a_bad_row_is_named(printed: Printed, tmp_path: Path) -> None:
    persons = tmp_path / "persons.csv"
    persons.write_text("id,citizenships\na,USA\nb,Iran\n", "utf-8")
    assert check("--persons", str(persons), "--model", "fable-5") == EXIT_REFUSED
    assert "Row 3, column citizenships" in printed.readouterr().err


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_shipped_directive_loads_passes_its_personas_and_reads_back(path: Path) -> None:
    directive = read_directive_file(path)
    assert directive.personas
    for reading in directive.readings or (None,):
        assert persona_failures(directive, reading) == ()
    again = read_directive(write_directive(directive), lists=shipped_groups())
    assert canonical_form(again) == canonical_form(directive)
    for reading in directive.readings:
        for text in (reading.block, reading.hold, reading.keep_open):
            if text:
                check_condition(text, [use.name for use in directive.lists])


def test_every_scenario_is_shipped() -> None:
    assert {path.name[:4] for path in FILES} == {f"DS{number:02}" for number in range(1, 22)}


def test_a_persona_that_a_reading_disappoints_is_named(tmp_path: Path) -> None:
    text = (FOLDER / "DS03-one-model.toml").read_text("utf-8")
    path = tmp_path / "changed.toml"
    path.write_text(text.replace('expect = "allow"', 'expect = "block"'), "utf-8")
    directive = read_directive_file(path)
    assert persona_failures(directive, directive.readings[0]) == (
        PersonaFailure("citizen-at-home", "block", "allow"),
    )


def test_the_group_of_allies_has_its_thirty_seven_members() -> None:
    (group,) = shipped_groups().values()
    assert (group.group, len(group.members)) == ("A:5", 37)
    assert {"GBR", "TUR", "KOR", "ARG", "IND"} <= set(group.members)
    assert not {"USA", "CHN", "BRA", "ISR", "CYP", "MLT"} & set(group.members)


def test_two_authorities_that_contradict_each_other_are_shown() -> None:
    found = book("DS01-foreign-persons", "DS14-access-duty", "DS14-injunction")
    early = found.contradictions(datetime.fromisoformat("2026-06-16T12:00:00+00:00"))
    late = found.contradictions(datetime.fromisoformat("2026-06-18T12:00:00+00:00"))
    assert [entry.kind for entry in early] == [ContradictionKind.OPPOSED]
    assert [entry.kind for entry in late] == [ContradictionKind.OVERRULED]


def test_back_dated_amended_and_corrected_follow_one_another() -> None:
    found = book("DS15-back-dated", "DS15-amended", "DS15-scope-corrected", "DS15-future-dated")

    def states(at: str) -> list[DirectiveState]:
        ids = ("us-2026-06-16-back-dated", "us-2026-06-19-amended", "us-2026-06-23-corrected",
               "us-2026-06-16-future")  # fmt: skip
        return [found.state(entry, datetime.fromisoformat(at)) for entry in ids]

    scheduled, in_force, superseded = (
        DirectiveState.SCHEDULED,
        DirectiveState.IN_FORCE,
        DirectiveState.SUPERSEDED,
    )
    assert states("2026-06-16T09:30:00-04:00") == [in_force, scheduled, scheduled, scheduled]
    assert states("2026-06-19T08:00:00-04:00") == [superseded, in_force, scheduled, scheduled]
    assert states("2026-11-01T01:29:59-05:00") == [superseded, superseded, in_force, scheduled]
    assert states("2026-11-01T01:30:00-05:00") == [superseded, superseded, in_force, in_force]


@pytest.fixture
def printed(capsys: Printed) -> Printed:
    return capsys
