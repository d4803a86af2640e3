"""Put what was measured into tables, with the targets beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from tests.bench.measuring import Figure, at_least, at_most
from tests.bench.reading.scoring import NEGATIVE, Mark, Tally

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tests.bench.reading.comparing import Measured

SETS: Final = {"real": "real", "cam-mild": "mild frames", "cam-hard": "hard frames"}
_MEGABYTE: Final = 1e6
_DECIMALS: Final = {"s": 2, "%": 1, "a second": 1}

Row = Sequence[str]


def table(head: Row, rows: Iterable[Row]) -> list[str]:
    """Return the lines of a table that reads as text and as Markdown."""
    every = [head, *rows]
    widths = [max(len(row[column]) for row in every) for column in range(len(head))]

    def line(row: Row) -> str:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        return f"| {' | '.join(cells)} |"

    return [
        line(head),
        f"|{'|'.join('-' * (width + 2) for width in widths)}|",
        *map(line, every[1:]),
    ]


def targets(measured: Measured) -> list[Figure]:
    """Hold our own run against what was asked for."""
    whole, shown = measured.run.tally, with_zone(measured.run.tally)
    real = of_set(whole, "real")
    sound = real.of(lambda score: score.truth.checks_ok)
    silent = whole.valid_but_wrong(Mark.ASKED, Mark.UNMARKED)
    percent = 100.0
    return [
        at_least("real, check digits sound: exact", percent * sound.exact, "%", 97),
        at_least("real, check digits sound: nationality", percent * sound.nationality, "%", 99),
        at_least("all real: exact", percent * real.exact, "%", 90),
        at_least("mild frames: exact", percent * of_set(whole, "cam-mild").exact, "%", 99),
        at_least("hard frames: exact", percent * of_set(whole, "cam-hard").exact, "%", 85),
        at_most("valid but wrong, not marked as corrected", len(silent), "readings", 0),
        Figure(
            "of these, nobody is asked either",
            len(whole.valid_but_wrong(Mark.UNMARKED)),
            "readings",
        ),
        at_most("false alarms on pictures without a zone", len(whole.false_alarms), "pictures", 0),
        at_most("seconds a specimen, median", shown.seconds(0.5), "s", 0.20),
        at_most("seconds a specimen, 95th percentile", shown.seconds(0.95), "s", 0.8),
        at_most("most processor seconds on any picture", whole.processor_seconds(), "s", 3),
        at_most("cold start of the worker to its first reading", measured.run.cold_start, "s", 1),
        at_most("worker's memory, at its most", measured.run.peak_bytes / _MEGABYTE, "MB", 400),
    ]


def target_table(figures: Iterable[Figure]) -> list[str]:
    """Return one row a target; one that is missed says so."""
    rows = [
        (
            figure.name,
            f"{figure.value:,.{_DECIMALS.get(figure.unit, 0)}f} {figure.unit}",
            figure.target.replace("<=", "≤").replace(">=", "≥"),
            "**missed**" if figure.met is False else "",
        )
        for figure in figures
    ]
    return table(("what", "figure", "target", ""), rows)


def with_zone(tally: Tally) -> Tally:
    return tally.of(lambda score: bool(score.truth.lines))


def of_set(tally: Tally, name: str) -> Tally:
    return tally.of(lambda score: score.truth.set == name)


def per_set(tally: Tally) -> list[str]:
    """Return our own table: a row for each set of pictures."""
    real = of_set(tally, "real")
    sets = {
        "real, check digits sound": real.of(lambda score: score.truth.checks_ok),
        "real, all": real,
        "mild frames": of_set(tally, "cam-mild"),
        "hard frames": of_set(tally, "cam-hard"),
    }
    head = (
        "pictures", "count", "exact lines", "nationality", "all checks valid", "valid but wrong",
        "median s", "95 % s", "most CPU s",
    )  # fmt: skip
    rows = [
        (
            name, str(len(some)), _percent(some.exact), _percent(some.nationality),
            _percent(some.valid), wrong_in_words(some), f"{some.seconds(0.5):.2f}",
            f"{some.seconds(0.95):.2f}", f"{some.processor_seconds():.2f}",
        )
        for name, some in sets.items()
        if len(some)
    ]  # fmt: skip
    empty = of_set(tally, NEGATIVE)
    rows.append(
        (
            "no zone", str(len(empty)), f"{len(empty.false_alarms)} false alarms", "", "", "",
            f"{empty.seconds(0.5):.2f}", f"{empty.seconds(0.95):.2f}",
            f"{empty.processor_seconds():.2f}",
        )
    )  # fmt: skip
    return table(head, rows)


def wrong_in_words(tally: Tally) -> str:
    """Say how many readings were valid but wrong, and how many of them carry a mark."""
    every = len(tally.valid_but_wrong())
    corrected, asked = (len(tally.valid_but_wrong(mark)) for mark in (Mark.CORRECTED, Mark.ASKED))
    if not every:
        return "0"
    notes = [f"{corrected} marked corrected"] * bool(corrected) + [f"{asked} asked"] * bool(asked)
    return f"{every} ({', '.join(notes)})" if notes else str(every)


def comparison(every: Sequence[Measured]) -> list[str]:
    """Return the table of all readers; one that was not measured has no figure, only a reason."""
    head = (
        "reader", *(f"exact: {words}" for words in SETS.values()), "nationality",
        "all checks valid", "valid but wrong", "false alarms", "median s", "95 % s", "CPU s, mean",
        "memory MB", "cold start s", "installed MB", "licence",
    )  # fmt: skip
    return table(head, [_comparison_row(measured) for measured in every])


def _comparison_row(measured: Measured) -> Row:
    whole, shown = measured.run.tally, with_zone(measured.run.tally)
    return (
        measured.name,
        *(_percent(of_set(whole, name).exact) for name in SETS),
        _percent(shown.nationality),
        _percent(shown.valid),
        wrong_in_words(whole),
        f"{len(whole.false_alarms)} of {len(of_set(whole, NEGATIVE))}",
        f"{shown.seconds(0.5):.2f}",
        f"{shown.seconds(0.95):.2f}",
        f"{sum(score.answer.processor_seconds for score in shown.scores) / len(shown):.2f}",
        f"{measured.run.peak_bytes / _MEGABYTE:.0f}",
        f"{measured.run.cold_start:.2f}",
        f"{measured.size / _MEGABYTE:.0f}",
        measured.licence,
    )


def misses(tally: Tally) -> list[str]:
    """Name every picture not read exactly, and every reading that looks sound and is not."""
    lines = []
    for name, words in {**SETS, NEGATIVE: "without a zone"}.items():
        missed = of_set(tally, name).misses
        told = ", ".join(score.in_words() for score in missed) or "none"
        lines.append(f"Missed, {words}: {told}.")
    for score in tally.valid_but_wrong():
        where = "" if score.under_check else ", where no check digit looks"
        lines.append(f"Valid but wrong: {score.in_words()}, {score.wrong_as}{where}.")
    return lines


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"


def not_measured(reasons: Mapping[str, str]) -> list[str]:
    """Name the readers that could not be had, each with its reason and without a figure."""
    return [f"Not measured: {name}: {reason}." for name, reason in reasons.items()]
