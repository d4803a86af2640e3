"""Characters without a clear lead are named, those that the check digits settle are not."""

from collections.abc import Callable

import pytest

from kiosk.documents import MrzFormat
from kiosk.reading.align import AlignedLine
from kiosk.reading.layout import fit
from kiosk.reading.recognise import CHARACTERS

Seen = Callable[..., list[AlignedLine]]

UTOPIAN = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
HUNGARIAN = (
    "P<HUNHANDRA<<ROZALIA<IRMA<<<<<<<<<<<<<<<<<<<",
    "BD00020282HUN7802225F2203012<<<<<<<<<<<<<<06",
)
POLISH = (
    "P<POLKOWALSKA<<ANNA<<<<<<<<<<<<<<<<<<<<<<<<<",
    "ZS00001774POL7203305F1607130<<<<<<<<<<<<<<08",
)


def with_seconds(aligned: list[AlignedLine], row: int, at: dict[int, str], share: float) -> None:
    for place, character in at.items():
        line = aligned[row].posteriors
        line[place] *= 1 - share
        line[place, CHARACTERS.index(character)] = share


def test_what_was_seen_clearly_is_not_doubtful(seen: Seen) -> None:
    assert fit(seen(UTOPIAN), MrzFormat.TD3).doubtful == ()


def test_a_name_and_a_state_without_clear_lead_are_doubtful(seen: Seen) -> None:
    aligned = seen(UTOPIAN)
    with_seconds(aligned, 0, {8: "X", 3: "J"}, 0.1)
    with_seconds(aligned, 1, {11: "J"}, 0.1)
    assert fit(aligned, MrzFormat.TD3).doubtful == ((0, 3), (0, 8), (1, 11))


def test_a_digit_that_its_check_digit_settles_is_not_doubtful(seen: Seen) -> None:
    aligned = seen(UTOPIAN)
    with_seconds(aligned, 1, {14: "9"}, 0.3)
    assert fit(aligned, MrzFormat.TD3).doubtful == ()


def test_a_digit_is_doubtful_where_the_check_digit_disagrees(seen: Seen) -> None:
    aligned = seen((UTOPIAN[0], UTOPIAN[1][:19] + "7" + UTOPIAN[1][20:]))
    with_seconds(aligned, 1, {14: "6"}, 0.3)
    assert (1, 14) in fit(aligned, MrzFormat.TD3).doubtful


def test_a_look_alike_of_the_same_value_is_doubtful(seen: Seen) -> None:
    # G counts 16 and 6 counts 6, E counts 14 and O counts 24: no check digit tells them apart.
    for place, other in ((35, "G"), (29, "O")):
        aligned = seen(UTOPIAN)
        with_seconds(aligned, 1, {place: other}, 0.2)
        assert fit(aligned, MrzFormat.TD3).doubtful == ((1, place),)


@pytest.mark.parametrize(
    ("lines", "taken_for"), [(HUNGARIAN, "80"), (POLISH, "25")], ids=["BD or 80", "ZS or 25"]
)
@pytest.mark.parametrize("share", [0.3, 0.6])
def test_a_pair_whose_other_reading_agrees_as_well_is_doubtful(
    seen: Seen, lines: tuple[str, str], taken_for: str, share: float
) -> None:
    aligned = seen(lines)
    with_seconds(aligned, 1, dict(enumerate(taken_for)), share)
    found = fit(aligned, MrzFormat.TD3)
    assert found.failed == 0
    assert {(1, 0), (1, 1)} <= set(found.doubtful)
    assert not found.is_settled


def test_a_pair_of_no_look_alikes_that_agrees_as_well_is_doubtful(seen: Seen) -> None:
    # Both letters three places on: 7 x 3 and 3 x 3 make thirty, which no check digit notices.
    aligned = seen(HUNGARIAN)
    with_seconds(aligned, 1, {0: "E", 1: "G"}, 0.2)
    assert fit(aligned, MrzFormat.TD3).doubtful == ((1, 0), (1, 1))


def test_a_character_that_cannot_stand_there_makes_no_doubt(seen: Seen) -> None:
    aligned = seen(UTOPIAN)
    with_seconds(aligned, 0, {8: "1"}, 0.3)
    assert fit(aligned, MrzFormat.TD3).doubtful == ()


def test_codes_of_issuer_and_nationality_that_differ_in_one_letter_are_doubtful(
    seen: Seen,
) -> None:
    lines = (UTOPIAN[0], UTOPIAN[1][:12] + "D" + UTOPIAN[1][13:])
    found = fit(seen(lines), MrzFormat.TD3)
    assert (found.lines, found.corrected) == (lines, ())
    assert found.doubtful == ((0, 4), (1, 12))


def test_codes_of_two_states_are_not_doubtful(seen: Seen) -> None:
    lines = (UTOPIAN[0], UTOPIAN[1][:10] + "FRA" + UTOPIAN[1][13:])
    assert fit(seen(lines), MrzFormat.TD3).doubtful == ()


@pytest.mark.parametrize("share", [0.02, 0.1, 0.45])
def test_a_digit_in_the_code_of_a_state_becomes_a_letter_that_is_asked_about(
    seen: Seen, share: float
) -> None:
    # Both codes alike, so that comparing them with each other raises no question.
    read = (UTOPIAN[0][:4] + "0" + UTOPIAN[0][5:], UTOPIAN[1][:12] + "0" + UTOPIAN[1][13:])
    aligned = seen(read)
    for row, place in ((0, 4), (1, 12)):
        with_seconds(aligned, row, {place: "O"}, share)
    found = fit(aligned, MrzFormat.TD3)
    assert (found.lines, found.corrected) == (read, UTOPIAN)
    assert found.doubtful == ((0, 4), (1, 12))


def test_a_digit_in_a_name_becomes_a_letter_without_a_question(seen: Seen) -> None:
    aligned = seen((UTOPIAN[0][:11] + "0" + UTOPIAN[0][12:], UTOPIAN[1]))
    with_seconds(aligned, 0, {11: "O"}, 0.1)
    found = fit(aligned, MrzFormat.TD3)
    assert found.corrected == UTOPIAN
    assert found.doubtful == ()


def test_a_zero_that_may_be_an_o_is_doubtful_where_both_may_stand(seen: Seen) -> None:
    # The check digit alone would choose, as a forger's would.
    aligned = seen(UTOPIAN)
    with_seconds(aligned, 1, {5: "O"}, 0.1)
    assert fit(aligned, MrzFormat.TD3).doubtful == ((1, 5),)


def test_a_zero_that_may_be_an_o_is_settled_where_digits_only_may_stand(seen: Seen) -> None:
    aligned = seen(UTOPIAN)
    with_seconds(aligned, 1, {15: "O"}, 0.1)
    assert fit(aligned, MrzFormat.TD3).doubtful == ()
