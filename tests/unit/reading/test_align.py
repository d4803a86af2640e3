"""The line is read with its known length, whatever the recogniser lost count of."""

import numpy as np
import pytest
from numpy.typing import NDArray

from kiosk.reading.align import AlignedLine, align, count_characters
from kiosk.reading.recognise import CHARACTERS


def steps_of(symbols: str, *, certainty: float = 0.97) -> NDArray[np.float32]:
    """Return steps × 38 probabilities; a space stands for the blank."""
    steps = np.full((len(symbols), 38), (1 - certainty) / 37, np.float32)
    for row, symbol in zip(steps, symbols, strict=True):
        row[0 if symbol == " " else 1 + CHARACTERS.index(symbol)] = certainty
    return steps


def text_of(aligned: AlignedLine) -> str:
    return "".join(CHARACTERS[place] for place in aligned.best())


@pytest.mark.parametrize("symbols", ["A B C", " AA  B C ", "AABC", "AAAABBBBCC"])
def test_a_line_of_the_right_length_is_read_as_it_stands(symbols: str) -> None:
    aligned = align(steps_of(symbols), 3)
    assert text_of(aligned) == "ABC"
    assert aligned.cost == pytest.approx(0, abs=0.01)


def test_a_run_of_fillers_that_lost_one_gets_it_back() -> None:
    aligned = align(steps_of("A B < <<<<< < C"), 7)
    assert text_of(aligned) == "AB<<<<C"


def test_a_lost_filler_costs_less_than_a_doubled_letter() -> None:
    filler = align(steps_of("AA <<<< < BB"), 5)
    letters = align(steps_of("AA BBBB C DD"), 5)
    assert text_of(filler) == "A<<<B"
    assert filler.cost < letters.cost


def test_print_beside_the_line_is_left_out() -> None:
    assert text_of(align(steps_of("Z A B C D"), 4)) in {"ABCD", "ZABC"}


def test_characters_keep_their_place_along_the_line() -> None:
    aligned = align(steps_of(" A  B "), 2)
    assert aligned.centres == pytest.approx((1.5 / 6, 4.5 / 6))


def test_posteriors_are_probabilities() -> None:
    aligned = align(steps_of("AB CD", certainty=0.6), 4)
    assert aligned.posteriors.sum(1) == pytest.approx(np.ones(4), abs=1e-5)


@pytest.mark.parametrize(("symbols", "count"), [("", 0), ("  ", 0), ("AA A", 2), ("AB<<", 3)])
def test_a_free_reading_counts_what_changes(symbols: str, count: int) -> None:
    assert count_characters(steps_of(symbols or " ")) == count
