import numpy as np
import pytest
from numpy.typing import NDArray

from kiosk.reading.align import align
from kiosk.reading.recognise import CHARACTERS
from kiosk.reading.spacing import align_spaced

TEXT = "P<UTODOE<<JANE<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"
PITCH = 4


def seen(text: str, *, beside: int = 3) -> NDArray[np.float32]:
    """Return steps as the recogniser gives them: two of each character, two of none."""
    steps = np.full((len(text) * PITCH + 2 * beside, 38), 1e-4, np.float32)
    steps[:, 0] = 1.0
    for place, character in enumerate(text):
        first = beside + place * PITCH + 1
        steps[first : first + 2] = 1e-4
        steps[first : first + 2, 1 + CHARACTERS.index(character)] = 1.0
    return np.asarray(steps / steps.sum(1, keepdims=True), np.float32)


def place_of(position: int, *, beside: int = 3) -> slice:
    first = beside + position * PITCH + 1
    return slice(first, first + 2)


def read(steps: NDArray[np.float32], length: int) -> str:
    [line] = align_spaced([(steps, length)])
    return "".join(CHARACTERS[place] for place in line.best())


def test_a_plain_line_is_read_at_no_cost() -> None:
    [line] = align_spaced([(seen(TEXT), len(TEXT))])
    assert read(seen(TEXT), len(TEXT)) == TEXT
    assert line.cost < 0.5
    assert np.allclose(np.diff(line.centres), PITCH / (len(TEXT) * PITCH + 6), atol=2e-3)


def test_a_pale_character_keeps_its_place_and_a_split_one_does_not_push_the_rest() -> None:
    steps = seen(TEXT)
    steps[place_of(2)] = steps[0]  # U has vanished …
    wide = place_of(9).start
    steps[wide - 1] = steps[wide]  # … and J shows as two letters.
    steps[wide] = steps[0]
    steps[wide - 1] = 1e-4
    steps[wide - 1, 1 + CHARACTERS.index("I")] = 1
    text = read(steps, len(TEXT))
    assert text[:2] + text[3:9] + text[10:] == TEXT[:2] + TEXT[3:9] + TEXT[10:]


def test_the_recognisers_own_count_would_shift_the_rest() -> None:
    steps = seen(TEXT)
    steps[place_of(2)] = steps[0]
    steps[place_of(30).start + 1] = steps[place_of(4)][0]
    shifted = "".join(CHARACTERS[place] for place in align(steps, len(TEXT)).best())
    assert shifted[3:12] != TEXT[3:12]
    assert read(steps, len(TEXT))[3:12] == TEXT[3:12]


def test_print_beside_the_line_is_left_out() -> None:
    steps = seen("X" + TEXT, beside=0)
    gap = np.tile(steps[:1], (5, 1))
    assert read(np.concatenate((steps[:PITCH], gap, steps[PITCH:])), len(TEXT)) == TEXT


@pytest.mark.parametrize("length", [30, 36])
def test_a_line_that_is_longer_costs_more_when_read_short(length: int) -> None:
    [right, short] = align_spaced([(seen(TEXT), len(TEXT)), (seen(TEXT), length)])
    assert short.cost > right.cost + 3


@pytest.mark.parametrize("count", [1, 2, 20])
def test_what_holds_no_line_still_gives_an_answer(count: int) -> None:
    steps = np.full((count, 38), 1e-4, np.float32)
    steps[:, 0] = 1
    [line] = align_spaced([(steps, 30)])
    assert line.posteriors.shape == (30, 37)
    assert np.isfinite(line.posteriors).all()
