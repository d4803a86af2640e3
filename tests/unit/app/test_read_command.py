"""``kiosk read`` prints one object a file, in order, and fails softly."""

import json
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.app.read_command import as_text, facts, read
from kiosk.app.specimens import specimen
from kiosk.reading.results import Reading

Printed = tuple[list[str | Path], Result]

TODAY = date(2026, 11, 21)
PASSPORT = specimen("passport-utopia.jpg")


def run(*arguments: object) -> Result:
    return CliRunner().invoke(read, [str(argument) for argument in arguments])


@pytest.fixture(scope="module")
def printed() -> Printed:
    files = [PASSPORT.path, "no-such-file.jpg", specimen("page-without-mrz.jpg").path]
    return files, run("--json", *files)


def test_each_line_is_one_json_object_in_the_order_of_the_files(printed: Printed) -> None:
    files, outcome = printed
    objects = [json.loads(line) for line in outcome.stdout.splitlines()]
    assert [each["file"] for each in objects] == [str(file) for file in files]


def test_a_document_has_its_lines_facts_and_checks(printed: Printed) -> None:
    found = json.loads(printed[1].stdout.splitlines()[0])
    assert tuple(found.get("corrected", found["mrz"])) == PASSPORT.lines
    assert found["format"] == "TD3"
    assert found["nationality"] == "UTO"
    assert found["fields"]["primary_identifier"] == "MARLOWE QUIST"
    assert found["seconds"] > 0
    by_name = {check["name"]: check for check in found["checks"]}
    assert by_name["composite"] == {"name": "composite", "ok": True, "expected": "8", "found": "8"}


def test_each_field_is_as_sure_as_its_least_sure_character() -> None:
    sure = [[0.99] * len(line) for line in PASSPORT.lines]
    sure[1][3] = 0.4
    found = facts(Reading(PASSPORT.lines, confidences=tuple(map(tuple, sure))), today=TODAY)
    assert found["confidence"]["document_number"] == 0.4
    assert found["confidence"]["date_of_birth"] == 0.99


def test_a_file_that_fails_has_its_error_and_nothing_else(printed: Printed) -> None:
    missing, no_mrz = (json.loads(line) for line in printed[1].stdout.splitlines()[1:])
    assert set(missing) == set(no_mrz) == {"file", "error"}
    assert missing["error"].startswith("There is no such file.")
    assert no_mrz["error"].startswith("No machine-readable lines were found")


def test_the_code_of_a_state_is_shown_as_read_with_its_fillers() -> None:
    lines = ("IDD<<T4X20RM612<<<<<<<<<<<<<<<", "8812016M3303274D<<<<<<<<<<<<<2")
    reading = Reading((*lines, "BRANDTWEIN<<KONSTANTIN<<<<<<<<"))
    assert facts(reading, today=TODAY)["nationality"] == "D<<"


def test_a_check_that_a_correction_made_agree_is_shown_as_corrected_and_never_as_passed() -> None:
    right = PASSPORT.lines
    number = right[1][:9]
    read = (right[0], number.replace("0", "O", 1) + right[1][9:])
    assert read != right
    place = (1, number.index("0"))
    found = facts(Reading(read, right, doubtful=(place,)), today=TODAY)
    assert found["mrz"] == list(read)
    assert found["doubtful"] == [list(place)]
    by_name = {check["name"]: check for check in found["checks"]}
    for name in ("document_number", "composite"):
        assert (by_name[name]["ok"], by_name[name]["found"]) == (None, "corrected")
    assert by_name["date_of_birth"]["ok"] is True
    shown = as_text({"file": "passport.jpg", **found})
    assert "corrected  document number" in shown
    assert "ok         document number" not in shown


def test_lines_of_no_known_format_are_shown_with_the_reason() -> None:
    shown = facts(Reading(("ABC", "DEF")), today=TODAY)
    assert shown["mrz"] == ["ABC", "DEF"]
    assert shown["error"]
    assert "ABC" in as_text({"file": "a.jpg", **shown})


def test_a_person_sees_what_failed() -> None:
    wrong = specimen("passport-wrong-digit.jpg")
    text = as_text({"file": "a.jpg", **facts(Reading(wrong.lines), today=TODAY)})
    assert "WRONG      date of birth: expected 8, found 9" in text
    assert "ok         document number" in text


def test_corrected_lines_are_marked_as_such() -> None:
    read_ = (PASSPORT.lines[0].replace("UTO", "UT0", 1), PASSPORT.lines[1])
    text = as_text({"file": "a.jpg", **facts(Reading(read_, PASSPORT.lines), today=TODAY)})
    assert text.index(read_[0]) < text.index("corrected") < text.index(PASSPORT.lines[0])


@pytest.mark.parametrize(
    "name",
    [
        "a\x1b]0;b\x07.png",
        "a\nb.png",
        "a\x9b31m.png",
        "a\N{RIGHT-TO-LEFT OVERRIDE}b.png",
        "\udcff.png",
    ],
)
def test_a_files_name_says_nothing_to_the_terminal(name: str) -> None:
    text = run(name).stdout
    assert text.splitlines()[0].isprintable()
    assert json.loads(line := run("--json", name).stdout)["file"] == name
    assert line.rstrip("\n").isprintable()


def test_a_files_name_in_another_script_stays_as_it_is() -> None:
    assert run("паспорт-护照.jpg").stdout.startswith("паспорт-护照.jpg\n")
