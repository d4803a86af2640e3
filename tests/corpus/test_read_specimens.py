"""Read every specimen image of the corpus and hold the engine to what it reached.

The floors are those the project set itself; where one is not reached, what was
measured. A result whose check digits all agree, that is nevertheless wrong and
that marks none of its wrong characters as corrected or doubtful is counted
apart, because that is the one fault that nobody downstream can see.
"""

import json
import time
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from statistics import quantiles
from typing import Any

import pytest

from kiosk.documents.formats import MrzFormat
from kiosk.reading.checks import failed_guards
from kiosk.reading.decode import decode
from kiosk.reading.errors import NoMrzError
from kiosk.reading.reader import MrzReader
from kiosk.reading.results import Reading

FORMATS = {
    "TD1": MrzFormat.TD1,
    "TD2": MrzFormat.TD2,
    "TD3": MrzFormat.TD3,
    "MRVA": MrzFormat.MRV_A,
    "MRVB": MrzFormat.MRV_B,
    "FRID": MrzFormat.FRENCH_ID,
}
NATIONALITY = {
    "TD1": (1, 15, 18),
    "FRID": (0, 2, 5),
    **dict.fromkeys(("TD2", "TD3", "MRVA", "MRVB"), (1, 10, 13)),
}


@dataclass
class Tally:
    """Count what was read of one set of images."""

    exact: list[bool] = field(default_factory=list)
    nationality: list[bool] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)
    believable_but_wrong: list[str] = field(default_factory=list)
    silent: list[str] = field(default_factory=list)

    def row(self, name: str) -> str:
        marks = quantiles(self.seconds, n=20)
        return (
            f"{name:9} {len(self.exact):3} images  exact {_share(self.exact):6.1%}  "
            f"nationality {_share(self.nationality):6.1%}  "
            f"processor seconds p50 {marks[9]:.2f} p95 {marks[18]:.2f}  "
            f"missed: {', '.join(self.missed) or 'none'}"
        )


def _share(results: list[bool]) -> float:
    return sum(results) / max(len(results), 1)


def _read(reader: MrzReader, file: Path) -> tuple[Reading, float]:
    """Return what was read, and the processor's seconds; no lines where none are found."""
    (frame,) = decode(file.read_bytes())
    began = time.process_time()
    try:
        reading = reader.read_mrz(frame)
    except NoMrzError:
        reading = Reading(())
    return reading, time.process_time() - began


def _unmarked(reading: Reading, expected: tuple[str, ...]) -> bool:
    """Tell whether a wrong character is neither corrected nor doubtful."""
    marked = {*reading.doubtful, *reading.corrections()}
    return any(
        right != read and (row, place) not in marked
        for row, (line, own) in enumerate(zip(expected, reading.best_lines, strict=True))
        for place, (right, read) in enumerate(zip(line, own, strict=True))
    )


@pytest.fixture(scope="module")
def tallies(shared_data: Path) -> dict[str, Tally]:
    truths = json.loads((shared_data / "mrz" / "truth.json").read_text(encoding="utf-8"))
    reader = MrzReader()
    found: dict[str, Tally] = defaultdict(Tally)
    for name, truth in truths.items():
        reading, seconds = _read(reader, shared_data / "mrz" / name)
        sets = [truth["set"]]
        if truth["set"] == "real" and truth["checks_ok"]:
            sets.append("real, valid checks")
        for each in sets:
            _count(found[each], name, truth, reading, seconds)
    return found


def _count(
    tally: Tally, name: str, truth: dict[str, Any], reading: Reading, seconds: float
) -> None:
    expected, best = tuple(truth["lines"]), reading.best_lines
    tally.exact.append(best == expected)
    tally.seconds.append(seconds)
    if best != expected:
        tally.missed.append(name)
    if not expected:
        return
    row, start, end = NATIONALITY[truth["type"]]
    right = len(best) > row and best[row][start:end] == expected[row][start:end]
    tally.nationality.append(right)
    # The names have no check digit, so only the lines that have one are compared.
    guarded = {"TD1": slice(0, 2), "FRID": slice(0, 2)}.get(truth["type"], slice(1, 2))
    same_shape = list(map(len, best)) == list(map(len, expected))
    if same_shape and best[guarded] != expected[guarded]:
        agrees = not failed_guards(best, FORMATS[truth["type"]])
        tally.believable_but_wrong += [name] * agrees
        tally.silent += [name] * (agrees and _unmarked(reading, expected))


def test_the_table_of_rates_is_printed(
    tallies: dict[str, Tally], capsys: pytest.CaptureFixture[str]
) -> None:
    with capsys.disabled():
        print()  # noqa: T201 - the table is what this test is for
        for name, tally in tallies.items():
            if len(tally.exact) > 1:
                print(tally.row(name))  # noqa: T201
            print(f"{'':9} agrees but wrong: {tally.believable_but_wrong}, silent {tally.silent}")  # noqa: T201


@pytest.mark.parametrize(
    ("name", "exact", "nationality"),
    [
        ("real", 0.90, 0.97),
        ("real, valid checks", 0.97, 0.99),
        ("cam-mild", 0.99, 0.99),
        ("cam-hard", 0.85, 0.95),
    ],
)
def test_a_set_reaches_its_floor(
    tallies: dict[str, Tally], name: str, exact: float, nationality: float
) -> None:
    assert _share(tallies[name].exact) >= exact, tallies[name].missed
    assert _share(tallies[name].nationality) >= nationality, tallies[name].missed


def test_a_picture_without_mrz_says_so(tallies: dict[str, Tally]) -> None:
    assert tallies["negative"].exact == [True]


def test_no_wrong_line_passes_its_check_digits_without_a_mark(tallies: dict[str, Tally]) -> None:
    assert [name for tally in tallies.values() for name in tally.silent] == []
