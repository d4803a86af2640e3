"""Say how one reader did on one picture, and how it did on a set of them.

Three questions are kept apart that are easily run together: whether the lines
are right, whether their check digits agree, and whether a reading that *looks*
sound is wrong. The last one is the only fault that nobody downstream can see,
so it is split by what the reader itself says about it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.documents import MrzError, MrzFormat, check_positions, field_positions, parse
from tests.bench.measuring import percentile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

TODAY = date(2026, 6, 12)
NEGATIVE = "negative"


@dataclass(frozen=True)
class Truth:
    """Hold what a picture shows; no lines where it shows no zone.

    ``nationality`` is None where the document has none to be read.
    """

    name: str
    set: str
    lines: tuple[str, ...] = ()
    nationality: str | None = None
    checks_ok: bool = False


@dataclass(frozen=True)
class Answer:
    """Hold what a reader said about a picture.

    ``lines`` are those it stands by, corrections included; ``corrected`` says
    that it marked some as corrected, ``doubtful`` are the places (line,
    position; from 0) it asks a person about. ``nationality`` is its own field
    where it has one. ``error`` is what kept it from answering.
    """

    lines: tuple[str, ...] = ()
    corrected: bool = False
    doubtful: frozenset[tuple[int, int]] = frozenset()
    nationality: str | None = None
    seconds: float = 0.0
    processor_seconds: float = 0.0
    error: str = ""


class Mark(StrEnum):
    """Name what a reader says about a reading that is sound by its digits and wrong."""

    CORRECTED = "corrected"
    ASKED = "asked"
    UNMARKED = "unmarked"


@dataclass(frozen=True)
class Score:
    """Hold the verdict on one answer.

    ``nationality`` is None where there is none to be right about. ``wrong_as``
    is the mark of a valid but wrong reading, and ``under_check`` whether a
    check digit covers any of its wrong characters: names, issuing State and
    nationality have none.
    """

    truth: Truth
    answer: Answer
    exact: bool
    nationality: bool | None
    valid: bool
    wrong_places: frozenset[tuple[int, int]] = frozenset()
    wrong_as: Mark | None = None
    under_check: bool = False

    @property
    def false_alarm(self) -> bool:
        return not self.truth.lines and bool(self.answer.lines)

    def in_words(self) -> str:
        """Say in brackets behind the file's name what was wrong with a reading."""
        if self.answer.error:
            return f"{self.truth.name} ({self.answer.error})"
        if not self.answer.lines:
            return f"{self.truth.name} (nothing found)"
        if not self.wrong_places:
            return f"{self.truth.name} (other lines)"
        count = len(self.wrong_places)
        return f"{self.truth.name} ({count} character{'s' if count > 1 else ''})"


def score(truth: Truth, answer: Answer) -> Score:
    """Compare an answer with the truth, character by character and digit by digit."""
    exact = answer.lines == truth.lines
    mrz_format = _sound_format(answer.lines)
    nationality = None
    if truth.nationality is not None:
        nationality = _nationality(answer) == truth.nationality.rstrip("<")
    wrong = _differences(answer.lines, truth.lines)
    mark = None
    if mrz_format is not None and not exact:
        mark = _mark(answer, wrong)
    return Score(
        truth,
        answer,
        exact,
        nationality,
        mrz_format is not None,
        wrong,
        mark,
        under_check=mark is not None and _under_check(mrz_format, wrong),
    )


def _sound_format(lines: Sequence[str]) -> MrzFormat | None:
    """Return the format of lines whose check digits all agree, None of others."""
    try:
        document = parse(lines, today=TODAY, specimens_allowed=True)
    except MrzError:
        return None
    return document.format if document.check_digits_ok else None


def _nationality(answer: Answer) -> str | None:
    if answer.nationality is not None:
        return answer.nationality.rstrip("<")
    try:
        return parse(answer.lines, today=TODAY, specimens_allowed=True).nationality
    except MrzError:
        return None


def _differences(found: Sequence[str], due: Sequence[str]) -> frozenset[tuple[int, int]]:
    """Return the places that differ; none where the lines have another shape."""
    if list(map(len, found)) != list(map(len, due)):
        return frozenset()
    return frozenset(
        (row, column)
        for row, (one, other) in enumerate(zip(found, due, strict=True))
        for column, (read, printed) in enumerate(zip(one, other, strict=True))
        if read != printed
    )


def _mark(answer: Answer, wrong: frozenset[tuple[int, int]]) -> Mark:
    if answer.corrected:
        return Mark.CORRECTED
    if wrong and wrong <= answer.doubtful:
        return Mark.ASKED
    return Mark.UNMARKED


def _under_check(mrz_format: MrzFormat | None, wrong: frozenset[tuple[int, int]]) -> bool:
    """Tell whether a digit covers a wrong character; lines of another shape count as covered."""
    if mrz_format is None or not wrong:
        return True
    return bool(wrong & _covered(mrz_format))


def _covered(mrz_format: MrzFormat) -> frozenset[tuple[int, int]]:
    """Return the places that a check digit covers, the digits themselves included."""
    fields = field_positions(mrz_format)
    ending = "_check_digit"
    checks = [name.removesuffix(ending) for name in fields if name.endswith(ending)]
    return frozenset(
        (line, column)
        for check in checks
        for line, start, end in check_positions(mrz_format, check)
        for column in range(start, end)
    )


@dataclass(frozen=True)
class Tally:
    """Count the scores of one set of pictures."""

    scores: tuple[Score, ...]

    def of(self, keep: Callable[[Score], bool]) -> Tally:
        return Tally(tuple(filter(keep, self.scores)))

    @property
    def exact(self) -> float:
        return _share(score.exact for score in self.scores)

    @property
    def nationality(self) -> float:
        return _share(score.nationality for score in self.scores if score.nationality is not None)

    @property
    def valid(self) -> float:
        return _share(score.valid for score in self.scores)

    @property
    def misses(self) -> tuple[Score, ...]:
        return tuple(score for score in self.scores if not score.exact)

    @property
    def false_alarms(self) -> tuple[Score, ...]:
        return tuple(score for score in self.scores if score.false_alarm)

    def valid_but_wrong(self, *marks: Mark) -> tuple[Score, ...]:
        """Return the readings sound by their digits and wrong; all, or those marked so."""
        wanted = marks or tuple(Mark)
        return tuple(score for score in self.scores if score.wrong_as in wanted)

    def seconds(self, share: float) -> float:
        """Return a percentile of the seconds that a picture took."""
        return percentile([score.answer.seconds for score in self.scores], share)

    def processor_seconds(self, share: float = 1.0) -> float:
        """Return a percentile of the processor seconds; the most expensive picture if untold."""
        return percentile([score.answer.processor_seconds for score in self.scores], share)

    def __len__(self) -> int:
        return len(self.scores)


def _share(results: Iterable[bool | None]) -> float:
    found = list(results)
    return sum(map(bool, found)) / len(found) if found else 0.0
