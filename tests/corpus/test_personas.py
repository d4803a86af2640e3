"""The people of the corpus: each reading decides about each of them as the file says."""

import csv
import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk.app.directive_command import directive

ASSETS = Path(__file__).parents[2] / "assets" / "directives"
AT = "2026-07-02T12:00:00-04:00"
# reading: the arguments that put it in force, and a model that it names.
READINGS = {
    "A": (["DS01-foreign-persons", "us-2026-06-12=A"], "fable-5"),
    "B": (["DS01-foreign-persons", "us-2026-06-12=B"], "fable-5"),
    "C": (["DS02-destinations", "us-2026-06-12-destinations=C"], "fable-5"),
    "D": (["DS04-partial-lift"], "mythos-5"),
    "E": (["DS06-allied-carve-out"], "fable-5"),
    "F": ([], "fable-5"),
    "G": (["DS09-kill-switch"], "fable-5"),
}


def decisions(persons: Path, reading: str) -> dict[str, str]:
    names, model = READINGS[reading]
    words = ["check", "--persons", str(persons), "--model", model, "--at", AT, "--json"]
    if names:
        words.append(str(ASSETS / f"{names[0]}.toml"))
    if names[1:]:
        words += ["--reading", names[1]]
    result = CliRunner().invoke(directive, words, catch_exceptions=False)
    return {entry["id"]: entry["decision"] for entry in json.loads(result.stdout)}


@pytest.fixture(scope="module")
def personas(shared_data: Path) -> Path:
    return shared_data / "personas.csv"


@pytest.mark.parametrize("reading", READINGS)
def test_a_reading_decides_as_the_file_expects(personas: Path, reading: str) -> None:
    with personas.open(encoding="utf-8", newline="") as file:
        expected = {row["id"]: row[f"expect_{reading}"] for row in csv.DictReader(file)}
    assert decisions(personas, reading) == expected


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [("A", "B", {"P06", "P07", "P08", "P24"}), ("B", "C", {"P03", "P04"})],
)
def test_two_readings_differ_on_exactly_these_people(
    personas: Path, one: str, other: str, differ: set[str]
) -> None:
    first, second = decisions(personas, one), decisions(personas, other)
    assert {person for person in first if first[person] != second[person]} == differ
