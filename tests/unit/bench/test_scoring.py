"""The bench's verdicts: exact, valid, valid but wrong, false alarm, and by which mark."""

import pytest

from tests.bench.reading.scoring import NEGATIVE, Answer, Mark, Score, Tally, Truth, score

# Doc 9303-4, appendix B, and the same zone with one digit changed.
LINES = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
TRUTH = Truth("page.jpg", "real", LINES, "UTO", checks_ok=True)
EMPTY = Truth("table.jpg", NEGATIVE)


def changed(
    row: int, column: int, character: str, lines: tuple[str, ...] = LINES
) -> tuple[str, ...]:
    rows = list(lines)
    rows[row] = rows[row][:column] + character + rows[row][column + 1 :]
    return tuple(rows)


def test_the_printed_lines_are_exact_and_valid_and_nothing_is_wrong() -> None:
    verdict = score(TRUTH, Answer(LINES))
    assert verdict.exact
    assert verdict.valid
    assert verdict.nationality
    assert verdict.wrong_as is None
    assert not verdict.wrong_places


def test_one_other_character_is_not_exact() -> None:
    assert not score(TRUTH, Answer(changed(0, 20, "N"))).exact


def test_a_wrong_digit_that_its_check_notices_is_wrong_but_not_valid() -> None:
    verdict = score(TRUTH, Answer(changed(1, 13, "8")))
    assert not verdict.valid
    assert verdict.wrong_as is None


def test_a_wrong_name_passes_every_check_and_counts_as_valid_but_wrong() -> None:
    verdict = score(TRUTH, Answer(changed(0, 5, "F")))
    assert verdict.valid
    assert verdict.wrong_as is Mark.UNMARKED
    assert not verdict.under_check


def test_a_letter_that_weighs_as_much_as_the_digit_stands_under_a_check() -> None:
    # A counts ten, so that no digit modulo ten tells it from 0.
    verdict = score(TRUTH, Answer(changed(1, 5, "A")))
    assert verdict.valid
    assert verdict.wrong_as is Mark.UNMARKED
    assert verdict.under_check


def test_validity_made_up_for_a_document_with_a_false_digit_is_valid_but_wrong() -> None:
    forged = Truth("forged.jpg", "real", changed(1, 9, "7"), "UTO")
    verdict = score(forged, Answer(LINES))
    assert verdict.wrong_as is Mark.UNMARKED
    assert verdict.under_check


def test_a_document_with_a_false_digit_read_as_printed_is_exact_and_not_valid() -> None:
    forged = Truth("forged.jpg", "real", changed(1, 9, "7"), "UTO")
    verdict = score(forged, Answer(forged.lines))
    assert verdict.exact
    assert not verdict.valid


def test_a_correction_that_is_wrong_carries_its_mark() -> None:
    verdict = score(TRUTH, Answer(changed(0, 5, "F"), corrected=True))
    assert verdict.wrong_as is Mark.CORRECTED


def test_a_wrong_character_that_a_person_is_asked_about_is_marked_so() -> None:
    verdict = score(TRUTH, Answer(changed(0, 5, "F"), doubtful=frozenset({(0, 5), (0, 9)})))
    assert verdict.wrong_as is Mark.ASKED


def test_a_question_about_one_of_two_wrong_characters_is_no_mark() -> None:
    lines = changed(0, 6, "P", changed(0, 5, "F"))
    assert score(TRUTH, Answer(lines, doubtful=frozenset({(0, 5)}))).wrong_as is Mark.UNMARKED


def test_lines_on_a_picture_without_a_zone_are_a_false_alarm() -> None:
    assert score(EMPTY, Answer(changed(1, 13, "8"))).false_alarm
    assert not score(EMPTY, Answer(changed(1, 13, "8"))).valid


def test_a_sound_zone_on_a_picture_without_one_is_also_valid_but_wrong() -> None:
    verdict = score(EMPTY, Answer(LINES))
    assert verdict.false_alarm
    assert verdict.wrong_as is Mark.UNMARKED


def test_no_lines_on_a_picture_without_a_zone_are_right() -> None:
    assert score(EMPTY, Answer()).exact
    assert not score(EMPTY, Answer()).false_alarm


def test_text_that_is_no_zone_is_a_reading_all_the_same() -> None:
    assert score(EMPTY, Answer(("<<<",))).false_alarm


@pytest.mark.parametrize(
    ("answer", "right"),
    [
        (Answer(LINES), True),
        (Answer(changed(1, 11, "7")), False),
        (Answer((), nationality="UTO"), True),
        (Answer(LINES, nationality="UTX"), False),
        (Answer(), False),
    ],
)
def test_nationality_is_the_readers_own_field_or_what_stands_in_its_slot(
    answer: Answer, right: bool
) -> None:
    assert score(TRUTH, answer).nationality is right


def test_a_short_nationality_is_the_same_with_and_without_fillers() -> None:
    german = Truth("card.jpg", "real", LINES, "D<<", checks_ok=True)
    assert score(german, Answer(LINES, nationality="D")).nationality


def test_a_document_without_nationality_is_not_counted() -> None:
    without = Truth("card.jpg", "real", LINES, None, checks_ok=True)
    tally = Tally((score(TRUTH, Answer(LINES)), score(without, Answer())))
    assert score(without, Answer(LINES)).nationality is None
    assert tally.nationality == 1.0


def taking(seconds: float) -> Score:
    return score(TRUTH, Answer(LINES, seconds=seconds, processor_seconds=2 * seconds))


def test_a_tally_gives_shares_and_the_slowest_picture() -> None:
    tally = Tally((*(taking(n / 10) for n in range(1, 4)), score(TRUTH, Answer())))
    assert tally.exact == 0.75
    assert tally.valid == 0.75
    assert tally.processor_seconds() == pytest.approx(0.6)
    assert [miss.in_words() for miss in tally.misses] == ["page.jpg (nothing found)"]


def test_valid_but_wrong_is_counted_by_mark() -> None:
    wrong = changed(0, 5, "F")
    tally = Tally(
        (
            score(TRUTH, Answer(wrong)),
            score(TRUTH, Answer(wrong, corrected=True)),
            score(TRUTH, Answer(LINES)),
        )
    )
    assert len(tally.valid_but_wrong()) == 2
    assert len(tally.valid_but_wrong(Mark.UNMARKED)) == 1
    assert len(tally.valid_but_wrong(Mark.UNMARKED, Mark.ASKED)) == 1


def test_a_miss_is_told_with_what_was_wrong() -> None:
    assert score(TRUTH, Answer(changed(0, 5, "F"))).in_words() == "page.jpg (1 character)"
    assert score(TRUTH, Answer(LINES[:1])).in_words() == "page.jpg (other lines)"
    assert score(TRUTH, Answer(error="too slow")).in_words() == "page.jpg (too slow)"
