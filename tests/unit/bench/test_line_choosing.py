"""General text readers get a fair chance: their zone is found and mended a little."""

from tests.bench.reading.adapters.line_choosing import choose

PASSPORT = [
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
]
CARD = [
    "I<UTOD231458907<<<<<<<<<<<<<<<",
    "7408122F1204159UTO<<<<<<<<<<<6",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
]


def test_a_zone_is_found_below_other_print() -> None:
    assert choose(["PASSPORT", "Utopia Utopia Utopia Utopia Utopia", *PASSPORT]) == PASSPORT
    assert choose(["IDENTITY CARD", *CARD]) == CARD


def test_lost_fillers_are_put_back_and_surplus_ones_taken_away() -> None:
    assert choose([PASSPORT[0][:-2], PASSPORT[1]]) == PASSPORT
    assert choose([PASSPORT[0] + "<<", PASSPORT[1]]) == PASSPORT


def test_a_speck_in_front_of_a_line_is_dropped() -> None:
    assert choose([PASSPORT[0], "1" + PASSPORT[1]]) == PASSPORT


def test_letters_and_digits_go_where_the_format_has_them() -> None:
    read = PASSPORT[1].replace("7408122", "74O8I22").replace("UTO", "UT0")
    assert choose([PASSPORT[0], read]) == PASSPORT


def test_long_lines_without_an_agreeing_check_digit_are_no_zone() -> None:
    assert choose(["A<<" + "K" * 41, "C<<" + "W" * 41]) == []
    assert choose([]) == []
