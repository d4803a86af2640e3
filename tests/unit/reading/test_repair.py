"""What was seen stays apart from what was corrected, and a bad document stays bad."""

from collections.abc import Callable

import numpy as np
import pytest

from kiosk.documents import MrzFormat
from kiosk.reading.align import AlignedLine
from kiosk.reading.checks import failed_guards
from kiosk.reading.layout import fit
from kiosk.reading.recognise import CHARACTERS

Lines = tuple[str, ...]
Seen = Callable[..., list[AlignedLine]]

UTOPIAN = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)


def changed(lines: Lines, row: int, place: int, character: str) -> Lines:
    text = lines[row][:place] + character + lines[row][place + 1 :]
    return (*lines[:row], text, *lines[row + 1 :])


def second(aligned: AlignedLine, place: int, character: str, probability: float) -> None:
    """Make a character the second likeliest at a place."""
    line = aligned.posteriors
    line[place] *= 1 - probability
    line[place, CHARACTERS.index(character)] = probability


def test_a_doubtful_character_is_mended_by_its_check_digit_and_marked(seen: Seen) -> None:
    found = fit(seen(UTOPIAN, [(1, 14, "9", 0.6)]), MrzFormat.TD3)
    assert found.lines == changed(UTOPIAN, 1, 14, "9")
    assert found.corrected == UTOPIAN


def test_a_clearly_printed_wrong_digit_is_never_mended(seen: Seen) -> None:
    wrong = changed(UTOPIAN, 1, 14, "9")
    found = fit(seen(wrong), MrzFormat.TD3)
    assert (found.lines, found.corrected) == (wrong, ())


def test_a_far_second_does_not_mend_a_check_digit(seen: Seen) -> None:
    found = fit(seen(UTOPIAN, [(1, 14, "9", 0.99)]), MrzFormat.TD3)
    assert (found.lines, found.corrected) == (changed(UTOPIAN, 1, 14, "9"), ())


def test_two_mendings_that_are_equally_likely_mend_nothing(seen: Seen) -> None:
    # 9 for 4 and 3 for 8 in the number: both restore its digit equally well.
    wrong = changed(UTOPIAN, 1, 3, "3")
    options = seen(changed(wrong, 1, 2, "9"), [(1, 3, "3", 0.6), (1, 2, "9", 0.5)])
    line = options[1].posteriors
    line[3, CHARACTERS.index("8")] = 0.38
    line[2, CHARACTERS.index("4")] = 0.48
    assert fit(options, MrzFormat.TD3).corrected == ()


def test_two_wrong_characters_in_one_field_are_not_mended(seen: Seen) -> None:
    doubts = [(1, 13, "1", 0.55), (1, 14, "9", 0.55)]
    assert fit(seen(UTOPIAN, doubts), MrzFormat.TD3).corrected == ()


@pytest.mark.parametrize(("printed", "other"), [("ZS", "25"), ("BD", "80")])
def test_no_pair_of_look_alikes_makes_a_failed_check_digit_agree(
    seen: Seen, printed: str, other: str
) -> None:
    # One substitution agrees, but so does a pair that is as likely: nothing is mended.
    number = f"{printed}0002028"
    line = f"{number}2HUN7802225F2203012<<<<<<<<<<<<<<06"
    printed_well = ("P<HUNHANDRA<<ROZALIA<IRMA<<<<<<<<<<<<<<<<<<<", line)
    assert len(line) == 44
    wrong = changed(printed_well, 1, 5, "7")
    aligned = seen(wrong)
    second(aligned[1], 5, "0", 0.3)
    second(aligned[1], 0, other[0], 0.48)
    second(aligned[1], 1, other[1], 0.48)
    found = fit(aligned, MrzFormat.TD3)
    assert found.lines[1][:2] == printed
    assert (found.corrected or found.lines)[1][:2] == printed


def test_a_mending_that_the_composite_digit_contradicts_is_dropped(seen: Seen) -> None:
    wrong = changed(UTOPIAN, 1, 43, "5")
    found = fit(seen(wrong, [(1, 14, "9", 0.6)]), MrzFormat.TD3)
    assert found.corrected == ()


def test_a_field_that_its_alphabet_corrected_is_not_mended_by_its_digit_too(seen: Seen) -> None:
    # O for 0 among the digits is one correction; the wrong 9 in the same field would be a second.
    wrong = changed(changed(UTOPIAN, 1, 15, "O"), 1, 14, "9")
    aligned = seen(wrong)
    second(aligned[1], 14, "4", 0.4)
    second(aligned[1], 15, "0", 0.3)
    found = fit(aligned, MrzFormat.TD3)
    assert (found.corrected or found.lines)[1][14] == "9"
    assert failed_guards(found.corrected or found.lines, MrzFormat.TD3)


def test_letters_seen_for_sure_in_a_date_are_replaced_once_and_not_twice(seen: Seen) -> None:
    once = changed(UTOPIAN, 1, 15, "O")
    assert fit(seen(once), MrzFormat.TD3).corrected == UTOPIAN
    twice = changed(once, 1, 18, "Z")
    assert fit(seen(twice), MrzFormat.TD3).corrected == ()


def test_letters_that_the_recogniser_was_of_two_minds_about_become_digits(seen: Seen) -> None:
    aligned = seen(changed(changed(UTOPIAN, 1, 15, "O"), 1, 23, "O"))
    for place in (15, 23):
        second(aligned[1], place, "0", 0.4)
    found = fit(aligned, MrzFormat.TD3)
    assert found.corrected == UTOPIAN
    assert found.lines != UTOPIAN


def test_a_digit_among_letters_stays_where_two_letters_are_as_likely(seen: Seen) -> None:
    read = changed(UTOPIAN, 0, 5, "0")
    aligned = seen(read)
    second(aligned[0], 5, "Q", 0.25)
    second(aligned[0], 5, "D", 0.25)
    assert fit(aligned, MrzFormat.TD3).corrected == ()


def test_a_zero_among_letters_becomes_the_letter_and_is_marked(seen: Seen) -> None:
    read = changed(changed(UTOPIAN, 0, 4, "0"), 1, 12, "0")
    found = fit(seen(read), MrzFormat.TD3)
    assert (found.lines, found.corrected) == (read, UTOPIAN)


@pytest.mark.parametrize("code", ["XQZ", "ZZZ", "U<O"])
def test_an_unknown_state_is_shown_as_read(seen: Seen, code: str) -> None:
    lines = (UTOPIAN[0][:2] + code + UTOPIAN[0][5:], UTOPIAN[1][:10] + code + UTOPIAN[1][13:])
    found = fit(seen(lines), MrzFormat.TD3)
    assert (found.lines, found.corrected) == (lines, ())


@pytest.mark.parametrize("near", ["GBR", "UTO"])
def test_an_unknown_state_is_not_pulled_to_a_known_one_nearby(seen: Seen, near: str) -> None:
    unknown = "Q" + near[1:]
    aligned = seen((UTOPIAN[0], UTOPIAN[1][:10] + unknown + UTOPIAN[1][13:]))
    second(aligned[1], 10, near[0], 0.4)
    found = fit(aligned, MrzFormat.TD3)
    assert (found.corrected or found.lines)[1][10:13] == unknown


def test_digits_in_place_of_a_state_are_kept_whole(seen: Seen) -> None:
    lines = (UTOPIAN[0], UTOPIAN[1][:10] + "132" + UTOPIAN[1][13:])
    assert fit(seen(lines), MrzFormat.TD3).corrected == ()


def test_stray_letters_after_the_names_become_fillers_when_none_was_sure(seen: Seen) -> None:
    read = changed(UTOPIAN, 0, 40, "K")
    assert fit(seen(UTOPIAN, [(0, 40, "K", 0.7)]), MrzFormat.TD3).corrected == UTOPIAN
    assert fit(seen(read), MrzFormat.TD3).corrected == ()


def test_a_correction_never_reaches_what_was_read(seen: Seen) -> None:
    aligned = seen(UTOPIAN, [(1, 14, "9", 0.6)])
    before = [np.array(line.posteriors) for line in aligned]
    fit(aligned, MrzFormat.TD3)
    assert all((now.posteriors == was).all() for now, was in zip(aligned, before, strict=True))
