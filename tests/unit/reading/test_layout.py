"""What was seen stays apart from what was corrected, and a bad document stays bad."""

from collections.abc import Sequence

import numpy as np
import pytest

from kiosk.documents import MrzFormat
from kiosk.reading.align import AlignedLine
from kiosk.reading.layout import fit
from kiosk.reading.recognise import CHARACTERS

Lines = tuple[str, ...]
Doubt = tuple[int, int, str, float]

UTOPIAN = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
VISA = (
    "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L8988901C4XXX4009078F96121096ZE184226B<<<<<<",
)


def seen(lines: Lines, doubts: Sequence[Doubt] = ()) -> list[AlignedLine]:
    """Return aligned lines; a doubt is (row, place, seen as, its probability)."""
    aligned = []
    for row, line in enumerate(lines):
        posteriors = np.full((len(line), 37), 1e-6, np.float32)
        for place, character in enumerate(line):
            posteriors[place, CHARACTERS.index(character)] = 1
        for doubt_row, place, character, probability in doubts:
            if doubt_row == row:
                posteriors[place] *= 1 - probability
                posteriors[place, CHARACTERS.index(character)] = probability
        centres = tuple(np.linspace(0, 1, len(line)))
        aligned.append(AlignedLine(posteriors / posteriors.sum(1, keepdims=True), centres, 0.0))
    return aligned


def changed(lines: Lines, row: int, place: int, character: str) -> Lines:
    text = lines[row][:place] + character + lines[row][place + 1 :]
    return (*lines[:row], text, *lines[row + 1 :])


def test_a_clean_document_needs_no_correction() -> None:
    found = fit(seen(UTOPIAN), MrzFormat.TD3)
    assert (found.lines, found.corrected, found.failed) == (UTOPIAN, (), 0)
    assert found.is_settled
    assert found.is_plausible


def test_a_doubtful_character_is_mended_by_its_check_digit_and_marked() -> None:
    found = fit(seen(UTOPIAN, [(1, 14, "9", 0.6)]), MrzFormat.TD3)
    assert found.lines == changed(UTOPIAN, 1, 14, "9")
    assert found.corrected == UTOPIAN


def test_a_clearly_printed_wrong_digit_is_never_mended() -> None:
    wrong = changed(UTOPIAN, 1, 14, "9")
    found = fit(seen(wrong), MrzFormat.TD3)
    assert (found.lines, found.corrected) == (wrong, ())
    assert found.failed == 2  # the date of birth and the composite digit
    assert found.is_settled
    assert found.is_plausible


def test_a_far_second_does_not_mend_a_check_digit() -> None:
    found = fit(seen(UTOPIAN, [(1, 14, "9", 0.99)]), MrzFormat.TD3)
    assert (found.lines, found.corrected) == (changed(UTOPIAN, 1, 14, "9"), ())


def test_two_mendings_that_are_equally_likely_mend_nothing() -> None:
    # 9 for 4 and 3 for 8 in the number: both restore its digit equally well.
    wrong = changed(UTOPIAN, 1, 3, "3")
    doubts = [(1, 3, "3", 0.6), (1, 2, "9", 0.5)]
    options = seen(changed(wrong, 1, 2, "9"), doubts)
    line = options[1].posteriors
    line[3, CHARACTERS.index("8")] = 0.38
    line[2, CHARACTERS.index("4")] = 0.48
    assert fit(options, MrzFormat.TD3).corrected == ()


def test_two_wrong_characters_in_one_field_are_not_mended() -> None:
    doubts = [(1, 13, "1", 0.55), (1, 14, "9", 0.55)]
    assert fit(seen(UTOPIAN, doubts), MrzFormat.TD3).corrected == ()


def test_a_mending_that_the_composite_digit_contradicts_is_dropped() -> None:
    wrong = changed(UTOPIAN, 1, 43, "5")
    found = fit(seen(wrong, [(1, 14, "9", 0.6)]), MrzFormat.TD3)
    assert found.corrected == ()


def test_a_zero_among_letters_becomes_the_letter_and_is_marked() -> None:
    read = changed(changed(UTOPIAN, 0, 4, "0"), 1, 12, "0")
    found = fit(seen(read), MrzFormat.TD3)
    assert (found.lines, found.corrected) == (read, UTOPIAN)


@pytest.mark.parametrize("code", ["XQZ", "ZZZ", "U<O"])
def test_an_unknown_state_is_shown_as_read(code: str) -> None:
    lines = (UTOPIAN[0][:2] + code + UTOPIAN[0][5:], UTOPIAN[1][:10] + code + UTOPIAN[1][13:])
    found = fit(seen(lines), MrzFormat.TD3)
    assert (found.lines, found.corrected) == (lines, ())


def test_digits_in_place_of_a_state_are_kept_whole() -> None:
    lines = (UTOPIAN[0], UTOPIAN[1][:10] + "132" + UTOPIAN[1][13:])
    assert fit(seen(lines), MrzFormat.TD3).corrected == ()


def test_stray_letters_after_the_names_become_fillers_when_none_was_sure() -> None:
    read = changed(UTOPIAN, 0, 40, "K")
    assert fit(seen(UTOPIAN, [(0, 40, "K", 0.7)]), MrzFormat.TD3).corrected == UTOPIAN
    assert fit(seen(read), MrzFormat.TD3).corrected == ()


def test_a_visa_is_told_from_a_passport_by_its_first_letter() -> None:
    assert fit(seen(VISA), MrzFormat.MRV_A).score > fit(seen(VISA), MrzFormat.TD3).score
    assert fit(seen(UTOPIAN), MrzFormat.TD3).score > fit(seen(UTOPIAN), MrzFormat.MRV_A).score


def test_print_without_fillers_is_no_mrz() -> None:
    prose = ("THISISALINEOFPROSETHATHASNOFILLERATALLINITXY",) * 2
    assert not fit(seen(prose), MrzFormat.TD3).is_plausible
