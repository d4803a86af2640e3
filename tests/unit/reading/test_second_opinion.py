"""The other recogniser is asked where the margin is thin, and heard there only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from kiosk.reading.align import AlignedLine
from kiosk.reading.recognise import CHARACTERS
from kiosk.reading.second_opinion import SecondOpinion, unsure_rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

PIXELS = np.zeros((1, 1, 3), np.uint8)
TEXT = "P<UTOERIKSSON<<ANNA<MARIA<<<<<"
STEPS_A_CHARACTER = 4


class Strip:
    """Stand in for a strip that is cut out of nothing."""

    def cut(self, pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
        return pixels


class Recogniser:
    """Read every strip as one text, surely, and count how often it is asked."""

    def __init__(self, text: str) -> None:
        self.text, self.asked = text, 0

    def read(self, strips: Sequence[NDArray[np.uint8]]) -> list[NDArray[np.float32]]:
        self.asked += len(strips)
        steps = np.full((len(self.text) * STEPS_A_CHARACTER, 38), 1e-4, np.float32)
        steps[:, 0] = 0.99
        for place, character in enumerate(self.text):
            middle = place * STEPS_A_CHARACTER + 1
            steps[middle : middle + 2] = 1e-4
            steps[middle : middle + 2, 1 + CHARACTERS.index(character)] = 0.99
        return [steps for _ in strips]


def line(**seen: tuple[str, float]) -> AlignedLine:
    """Read ``TEXT`` surely, but for places such as ``p5=("O", 0.55)``; the rest goes to truth."""
    posteriors = np.full((len(TEXT), len(CHARACTERS)), 1e-4, np.float32)
    for place, character in enumerate(TEXT):
        posteriors[place, CHARACTERS.index(character)] = 0.99
    for name, (character, probability) in seen.items():
        place = int(name.removeprefix("p"))
        posteriors[place, CHARACTERS.index(TEXT[place])] = 1 - probability
        posteriors[place, CHARACTERS.index(character)] = probability
    centres = tuple((place + 0.5) / len(TEXT) for place in range(len(TEXT)))
    return AlignedLine(posteriors, centres, 0.0)


def opinion_about(
    first: AlignedLine, other: Recogniser, *doubtful: tuple[int, int]
) -> AlignedLine:
    opinion = SecondOpinion(lambda: other)  # type: ignore[arg-type,return-value]  # a fake
    strips = [Strip()]
    (heard,) = opinion.about(PIXELS, strips, [first], doubtful)  # type: ignore[arg-type]  # a fake
    return heard


def asked(first: AlignedLine, other: Recogniser, *doubtful: tuple[int, int]) -> str:
    heard = opinion_about(first, other, *doubtful)
    return "".join(CHARACTERS[place] for place in heard.best())


def test_a_line_that_was_seen_surely_costs_no_second_reading() -> None:
    other = Recogniser(TEXT)
    assert asked(line(), other) == TEXT
    assert other.asked == 0
    assert unsure_rows([line(), line(p5=("F", 0.55))]) == [1]


def test_a_thin_margin_is_settled_by_what_the_other_sees() -> None:
    assert asked(line(p5=("F", 0.55)), Recogniser(TEXT)) == TEXT


def test_a_doubtful_character_is_asked_about_however_surely_it_was_seen() -> None:
    # The code of a State that differs in one letter from the other code, for one.
    first, other = line(p4=("Q", 0.98)), Recogniser(TEXT)
    assert asked(first, other)[4] == "Q"
    assert other.asked == 0
    assert asked(first, other, (0, 4)) == TEXT
    assert unsure_rows([line(), line()], [(1, 4)]) == [1]


def test_an_opinion_that_only_raises_another_question_changes_nothing() -> None:
    # O or 0 was the question, which the field answers; that the other says D answers nothing.
    first = line(p4=("0", 0.97))
    first.posteriors[4, CHARACTERS.index("D")] = 0.002
    heard = opinion_about(first, Recogniser(TEXT[:4] + "D" + TEXT[5:]), (0, 4))
    assert (heard.posteriors == first.posteriors).all()


def test_a_character_that_was_seen_surely_stays_whatever_the_other_says() -> None:
    other = Recogniser(TEXT.replace("ANNA", "ANMA"))
    assert asked(line(p5=("F", 0.55)), other) == TEXT


def test_a_line_that_the_other_reads_altogether_differently_is_left_alone() -> None:
    other = Recogniser("0123456789" * 3)
    first = line(p5=("F", 0.55))
    assert asked(first, other) == TEXT[:5] + "F" + TEXT[6:]
    assert other.asked == 1


def test_where_time_is_short_the_most_doubtful_lines_are_asked_about() -> None:
    thin, thinner = line(p5=("F", 0.55)), line(p5=("F", 0.5))
    lines = [thin, thinner, line()]
    assert unsure_rows(lines) == [1, 0]
    assert unsure_rows(lines, [(2, 4), (2, 5), (0, 4)]) == [2, 0, 1]
    other = Recogniser(TEXT)
    heard = SecondOpinion(lambda: other).about(  # type: ignore[arg-type,return-value]  # a fake
        PIXELS,
        [Strip()] * 3,  # type: ignore[list-item]  # a fake
        lines,
        most=1,
    )
    assert other.asked == 1
    assert heard[0] is thin
    assert heard[1] is not thinner
