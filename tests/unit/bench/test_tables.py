"""The bench's tables, and the README that carries them."""

import pytest

from tests.bench.reading.comparing import Measured
from tests.bench.reading.processes import Run
from tests.bench.reading.readme import BEGIN, END, NoPlaceError, with_tables
from tests.bench.reading.report import comparison, misses, not_measured, table, targets
from tests.bench.reading.scoring import NEGATIVE, Answer, Tally, Truth, score

LINES = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
WRONG_NAME = ("P<UTOFRIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", LINES[1])


def measured(*answers: Answer, alarm: bool = False) -> Measured:
    truth = Truth("page.jpg", "real", LINES, "UTO", checks_ok=True)
    scores = [score(truth, answer) for answer in answers]
    scores.append(score(Truth("table.jpg", NEGATIVE), Answer(LINES if alarm else ())))
    return Measured("one", Run(Tally(tuple(scores)), 0.5, 100_000_000), 2_000_000, "MIT")


def missed(run: Measured) -> set[str]:
    return {
        figure.name
        for figure in targets(run)
        if figure.met is False and "frames" not in figure.name
    }


def test_a_run_without_fault_meets_every_target() -> None:
    assert missed(measured(Answer(LINES, seconds=0.1, processor_seconds=0.1))) == set()


@pytest.mark.parametrize(
    ("run", "target"),
    [
        (measured(Answer(WRONG_NAME)), "valid but wrong, not marked as corrected"),
        (measured(Answer(LINES), alarm=True), "false alarms on pictures without a zone"),
        (measured(Answer()), "all real: exact"),
        (measured(Answer(LINES, seconds=0.3)), "seconds a specimen, median"),
        (
            measured(Answer(LINES), Answer(LINES, processor_seconds=3.1)),
            "most processor seconds on any picture",
        ),
    ],
)
def test_a_fault_misses_its_target(run: Measured, target: str) -> None:
    assert target in missed(run)


def test_a_wrong_reading_that_is_marked_corrected_misses_no_target_of_honesty() -> None:
    run = measured(Answer(WRONG_NAME, corrected=True))
    assert "valid but wrong, not marked as corrected" not in missed(run)


def test_the_comparison_has_a_row_a_reader_and_no_figure_for_one_that_was_not_measured() -> None:
    head, rule, row = comparison([measured(Answer(LINES))])
    assert head.count("|") == rule.count("|") == row.count("|")
    assert row.startswith("| one ")
    (line,) = not_measured({"other 1.0": "it needs Python 3.12, which is not here"})
    assert line == "Not measured: other 1.0: it needs Python 3.12, which is not here."


def test_misses_name_the_file_and_whether_a_check_digit_could_have_told() -> None:
    told = "\n".join(misses(measured(Answer(WRONG_NAME)).run.tally))
    assert "Missed, real: page.jpg (1 character)." in told
    assert "Valid but wrong: page.jpg (1 character), unmarked, where no check digit looks." in told


def test_a_table_lines_up() -> None:
    assert table(("a", "b"), [("1", "long")]) == ["| a | b    |", "|---|------|", "| 1 | long |"]


def test_tables_replace_what_stood_between_the_marks() -> None:
    text = f"before\n{BEGIN}\nold\n{END}\nafter\n"
    assert with_tables(text, ["new"]) == f"before\n{BEGIN}\nnew\n{END}\nafter\n"


@pytest.mark.parametrize("text", ["", BEGIN, END, END + BEGIN, BEGIN + BEGIN + END])
def test_a_text_without_its_marks_is_left_alone(text: str) -> None:
    with pytest.raises(NoPlaceError):
        with_tables(text, [])
