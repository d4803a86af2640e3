"""Which format lines belong to, and whether they are an MRZ at all."""

from collections.abc import Callable

import pytest

from kiosk.documents import MrzFormat
from kiosk.reading.align import AlignedLine
from kiosk.reading.layout import FORMATS, Fit, fit

Lines = tuple[str, ...]
Seen = Callable[..., list[AlignedLine]]

UTOPIAN = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
VISA = (
    "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L8988901C4XXX4009078F96121096ZE184226B<<<<<<",
)
CARD = (
    "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<",
    "D231458907UTO7408122F1204159<<<<<<<6",
)
FRENCH_CARD = (
    "IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<",
    "8806923102858CORINNE<<<<<<<6512068F6",
)
FRENCH_LICENCE = ("D1FRA13AA000026181231MARTIN<<9",)
SWISS_LICENCE = (
    "AAA001D<<",
    "FACHE305142128097<<800126<<<<<",
    "MARCHAND<<FABIENNE<<<<<<<<<<<<",
)


def changed(lines: Lines, row: int, place: int, character: str) -> Lines:
    text = lines[row][:place] + character + lines[row][place + 1 :]
    return (*lines[:row], text, *lines[row + 1 :])


def best_of(seen: Seen, lines: Lines) -> Fit:
    shape = list(map(len, lines))
    alike = [f for f in FORMATS if shape == list(_lengths(f))]
    return max((fit(seen(lines), f) for f in alike), key=lambda one: one.rank)


def _lengths(mrz_format: MrzFormat) -> tuple[int, ...]:
    from kiosk.documents.formats import LAYOUTS  # noqa: PLC0415 - a table for this test alone

    return LAYOUTS[mrz_format].lengths


def test_a_clean_document_needs_no_correction(seen: Seen) -> None:
    found = fit(seen(UTOPIAN), MrzFormat.TD3)
    assert (found.lines, found.corrected, found.failed) == (UTOPIAN, (), 0)
    assert found.is_settled
    assert found.is_plausible


def test_a_clearly_printed_wrong_digit_is_settled_and_plausible(seen: Seen) -> None:
    wrong = changed(UTOPIAN, 1, 14, "9")
    found = fit(seen(wrong), MrzFormat.TD3)
    assert (found.lines, found.corrected) == (wrong, ())
    assert found.failed == 2  # the date of birth and the composite digit
    assert found.is_settled
    assert found.is_plausible


@pytest.mark.parametrize(
    ("lines", "mrz_format"),
    [
        (UTOPIAN, MrzFormat.TD3),
        (VISA, MrzFormat.MRV_A),
        (CARD, MrzFormat.TD2),
        (FRENCH_CARD, MrzFormat.FRENCH_ID),
        (FRENCH_LICENCE, MrzFormat.FRENCH_DRIVING_LICENCE),
        (SWISS_LICENCE, MrzFormat.SWISS_DRIVING_LICENCE),
    ],
    ids=lambda value: str(value) if isinstance(value, MrzFormat) else "",
)
def test_lines_are_taken_for_the_format_they_have(
    seen: Seen, lines: Lines, mrz_format: MrzFormat
) -> None:
    found = best_of(seen, lines)
    assert found.format is mrz_format
    assert found.is_plausible


def test_what_is_surely_seen_in_the_wrong_format_settles_nothing(seen: Seen) -> None:
    # A visa read as a passport fails its composite digit, however clear it is.
    assert not fit(seen(VISA), MrzFormat.TD3).is_plausible
    assert not fit(seen(VISA), MrzFormat.TD3).is_settled


def test_a_character_in_doubt_leaves_agreeing_lines_unsettled(seen: Seen) -> None:
    found = fit(seen(UTOPIAN, [(0, 9, "K", 0.8)]), MrzFormat.TD3)
    assert found.failed == 0
    assert not found.is_settled


@pytest.mark.parametrize(
    ("lines", "mrz_format"),
    [
        (("THISISALINEOFPROSETHATHASNOFILLERATALLINITXY",) * 2, MrzFormat.TD3),
        (("<" * 44,) * 2, MrzFormat.TD3),
        (("A" + "<" * 29, "<" * 30, "<" * 30), MrzFormat.TD1),
        (("I" + "<" * 35,) * 2, MrzFormat.TD2),
        (("0101234567890123456789<<0123456789012345<<01",) * 2, MrzFormat.TD3),
        (("D1DEU13AA000026181231MARTIN<<9",), MrzFormat.FRENCH_DRIVING_LICENCE),
        (
            ("AAA001D<<", "FAUTO305142128097<<800126<<<<<", "MARCHAND<<FABIENNE<<<<<<<<<<<<"),
            MrzFormat.SWISS_DRIVING_LICENCE,
        ),
        (CARD, MrzFormat.FRENCH_ID),
    ],
    ids=[
        "prose",
        "a woven pattern",
        "a pattern with an A",
        "a pattern with an I",
        "a payment slip",
        "one line of another State",
        "three lines without check digit of another State",
        "a card that is not French",
    ],
)
def test_what_looks_like_lines_is_no_mrz(seen: Seen, lines: Lines, mrz_format: MrzFormat) -> None:
    assert not fit(seen(lines), mrz_format).is_plausible


def test_lines_that_were_forced_to_their_length_are_not_settled(seen: Seen) -> None:
    assert not fit(seen(UTOPIAN, cost=6.0), MrzFormat.TD3).is_settled
