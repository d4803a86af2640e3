"""Several looks are worth more than one, and none of them can veto the rest."""

import numpy as np
import pytest
from numpy.typing import NDArray

from kiosk.documents import MrzFormat
from kiosk.reading.fusing import OF_ONE_PICTURE, Look, fuse, same_lines
from kiosk.reading.recognise import CHARACTERS


def seen(text: str, certainty: float = 0.9) -> NDArray[np.float32]:
    line = np.full((len(text), 37), (1 - certainty) / 36, np.float32)
    for place, character in enumerate(text):
        line[place, CHARACTERS.index(character)] = certainty
    return line


def text_of(line: NDArray[np.float32]) -> str:
    return "".join(CHARACTERS[place] for place in line.argmax(1))


def look(*lines: str, mrz_format: MrzFormat = MrzFormat.TD3, score: float = 10.0) -> Look:
    return Look(mrz_format, tuple(map(seen, lines)), (), cost=0.0, score=score)


def test_one_look_is_what_it_is() -> None:
    line = seen("AB<")
    assert fuse([line]) is line


def test_two_sure_looks_outvote_one() -> None:
    assert text_of(fuse([seen("0"), seen("O"), seen("0")])) == "0"


def test_the_surer_of_two_looks_counts() -> None:
    assert text_of(fuse([seen("8", 0.6), seen("B", 0.95)])) == "B"


def test_no_look_can_veto_what_the_others_saw() -> None:
    veto = seen("B", 1.0)
    assert text_of(fuse([seen("8"), seen("8"), seen("8"), veto])) == "8"


def test_looks_that_agree_are_surer_together() -> None:
    alone, together = seen("A", 0.8), fuse([seen("A", 0.8)] * 3)
    assert together[0, CHARACTERS.index("A")] > alone[0, CHARACTERS.index("A")]
    assert together.sum() == pytest.approx(1, abs=1e-5)


def test_crops_of_one_picture_add_less_to_each_other_than_pictures_do() -> None:
    looks = [seen("F", 0.8)] * 5
    pictures, crops = fuse(looks), fuse(looks, OF_ONE_PICTURE)
    letter = CHARACTERS.index("F")
    assert looks[0][0, letter] < crops[0, letter] < pictures[0, letter]
    # What every crop takes for the same wrong letter is still not sure enough to go unasked.
    second = seen("F", 0.8)
    second[0] = np.where(np.arange(37) == CHARACTERS.index("E"), 0.15, second[0] * 0.85)
    ratio = fuse([second] * 5, OF_ONE_PICTURE)[0]
    assert ratio[letter] < 20 * ratio[CHARACTERS.index("E")]


def test_a_look_at_other_lines_is_left_out() -> None:
    one, again, other = look("AAAA<<"), look("AAAB<<"), look("KLMNOP", score=4)
    assert same_lines([one, other, again]) == [one, again]


def test_the_format_that_most_looks_agree_on_counts() -> None:
    card = look("AAAA<<", mrz_format=MrzFormat.TD2, score=12)
    pages = [look("AAAA<<", score=8), look("AAAA<<", score=9)]
    assert same_lines([card, *pages])[0].format is MrzFormat.TD3


def test_nothing_is_no_look() -> None:
    with pytest.raises(ValueError, match="At least one look"):
        same_lines([])
