"""Looks of several frames: when they agree, and when another document was put down."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from kiosk.documents.formats import MrzFormat
from kiosk.reading.frame_fusion import (
    CLEAN_AGREEMENT,
    PATIENCE,
    UNCLEAN_AGREEMENT,
    LineFusion,
)
from kiosk.reading.fusing import Look
from kiosk.reading.recognise import CHARACTERS
from kiosk.reading.results import LinePlace, Reading

if TYPE_CHECKING:
    from collections.abc import Sequence

Lines = tuple[str, ...]

# Doc 9303-4, appendix A, and the same with a digit that does not agree.
PASSPORT = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
FORGED = (PASSPORT[0], PASSPORT[1].replace("C36", "C35"))
OTHER = ("P<UTOMARLOWE<<ISOLDE" + "<" * 24, "U7731905K6UTO9104174F34090281991417<<<<<<<28")
PLACE = LinePlace(((0.1, 0.8), (0.9, 0.8), (0.9, 0.85), (0.1, 0.85)), tuple(range(44)))


def look_at(
    lines: Lines,
    sure: float = 0.99,
    mrz_format: MrzFormat = MrzFormat.TD3,
    unsure: Sequence[int] = (),
) -> Look:
    """Make a look that shows ``lines``; the places ``unsure`` of the last line hardly."""
    posteriors = []
    for row, line in enumerate(lines):
        chances = np.full((len(line), len(CHARACTERS)), (1 - sure) / 36, np.float32)
        for place, character in enumerate(line):
            chances[place, CHARACTERS.index(character)] = sure
            if row == len(lines) - 1 and place in unsure:
                chances[place] = 1 / 37
                chances[place, CHARACTERS.index(character)] = 2 / 37
        posteriors.append(chances)
    return Look(mrz_format, tuple(posteriors), (PLACE,) * len(lines), cost=0.0, score=1.0)


class Settler:
    """Fuse by averaging, and mark what ``doubtful`` says."""

    def __init__(self) -> None:
        self.doubtful: tuple[tuple[int, int], ...] = ()
        self.corrected: Lines = ()
        self.settled: list[int] = []

    def settle(self, looks: Sequence[Look]) -> Reading:
        self.settled.append(len(looks))
        fused = [
            np.mean([look.posteriors[row] for look in looks], axis=0)
            for row in range(len(looks[-1].posteriors))
        ]
        return Reading(
            tuple("".join(CHARACTERS[at] for at in line.argmax(1)) for line in fused),
            corrected=self.corrected,
            confidences=tuple(tuple(map(float, line.max(1))) for line in fused),
            doubtful=self.doubtful,
        )


@pytest.fixture
def settler() -> Settler:
    return Settler()


@pytest.fixture
def fusion(settler: Settler) -> LineFusion:
    return LineFusion(settler)


def looks_until_settled(fusion: LineFusion, looks: Sequence[Look]) -> int | None:
    for count, look in enumerate(looks, start=1):
        fusion.add(look)
        if fusion.is_settled:
            return count
    return None


def test_nothing_is_settled_before_a_look(fusion: LineFusion) -> None:
    assert not fusion.is_settled
    assert fusion.reading is None


def test_two_looks_settle_a_zone_whose_check_digits_hold(fusion: LineFusion) -> None:
    assert looks_until_settled(fusion, [look_at(PASSPORT)] * 9) == CLEAN_AGREEMENT == 2


def test_a_false_check_digit_settles_too_but_later(fusion: LineFusion) -> None:
    assert looks_until_settled(fusion, [look_at(FORGED)] * 9) == UNCLEAN_AGREEMENT == 4
    assert fusion.reading is not None
    assert fusion.reading.lines == FORGED


def test_a_doubtful_character_asks_for_more_looks(settler: Settler, fusion: LineFusion) -> None:
    settler.doubtful = ((0, 5),)
    assert looks_until_settled(fusion, [look_at(PASSPORT)] * 9) == UNCLEAN_AGREEMENT


def test_a_correction_asks_for_more_looks(settler: Settler, fusion: LineFusion) -> None:
    settler.corrected = PASSPORT
    assert looks_until_settled(fusion, [look_at(FORGED)] * 9) == UNCLEAN_AGREEMENT


def test_a_document_that_flickers_for_ever_gets_its_shot(
    settler: Settler, fusion: LineFusion
) -> None:
    for letter in "ABCDEFGHIJKLMNOP"[:PATIENCE]:
        assert not fusion.is_settled
        settler.corrected = (PASSPORT[0][:-1] + letter, PASSPORT[1])
        fusion.add(look_at(FORGED))
    assert fusion.is_settled


def test_a_frame_that_reads_otherwise_is_not_fused(fusion: LineFusion) -> None:
    fusion.add(look_at(PASSPORT))
    assert not fusion.add(look_at(OTHER))
    assert fusion.add(look_at(PASSPORT))
    assert fusion.reading is not None
    assert fusion.reading.lines == PASSPORT
    assert fusion.is_settled


def test_another_document_takes_over_with_its_second_look(fusion: LineFusion) -> None:
    for _ in range(3):
        fusion.add(look_at(PASSPORT))
    before = fusion.documents
    assert not fusion.add(look_at(OTHER))
    assert fusion.documents == before
    assert fusion.add(look_at(OTHER))
    assert fusion.documents == before + 1
    assert fusion.reading is not None
    assert fusion.reading.lines == OTHER
    assert fusion.is_settled


def test_the_next_document_of_a_series_is_another(fusion: LineFusion) -> None:
    # The next number differs in one digit and its check digit; nothing else needs to.
    twin = (PASSPORT[0], PASSPORT[1].replace("L898902C36", "L898903C37"))
    fusion.add(look_at(PASSPORT))
    fusion.add(look_at(twin))
    fusion.add(look_at(twin))
    assert fusion.reading is not None
    assert fusion.reading.lines == twin


def test_two_odd_looks_that_differ_from_each_other_change_nothing(fusion: LineFusion) -> None:
    third = (OTHER[0], OTHER[1].replace("U77", "X11"))
    for lines in (PASSPORT, OTHER, third, PASSPORT):
        fusion.add(look_at(lines))
    assert fusion.reading is not None
    assert fusion.reading.lines == PASSPORT


def test_another_format_is_another_document(fusion: LineFusion) -> None:
    card = ("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6")
    fusion.add(look_at(PASSPORT))
    assert not fusion.add(look_at(card, mrz_format=MrzFormat.TD2))
    assert fusion.add(look_at(card, mrz_format=MrzFormat.TD2))
    assert fusion.format is MrzFormat.TD2


def test_characters_that_were_hardly_seen_do_not_make_another_document(
    fusion: LineFusion,
) -> None:
    fusion.add(look_at(PASSPORT))
    smudged = (PASSPORT[0], "X" * 9 + PASSPORT[1][9:])
    assert fusion.add(look_at(smudged, unsure=range(9)))


def test_the_same_pixels_count_but_say_nothing_new(settler: Settler, fusion: LineFusion) -> None:
    fusion.repeat()
    assert not fusion.is_settled
    fusion.add(look_at(PASSPORT))
    fusion.repeat()
    assert fusion.is_settled
    assert settler.settled == [1]


def test_old_looks_leave(settler: Settler, fusion: LineFusion) -> None:
    for _ in range(20):
        fusion.add(look_at(FORGED))
    assert max(settler.settled) == 8


def test_looks_at_the_same_lines_in_another_place_are_fused(fusion: LineFusion) -> None:
    moved = replace(look_at(PASSPORT), places=(replace(PLACE, centres=PLACE.centres[::-1]),) * 2)
    fusion.add(look_at(PASSPORT))
    assert fusion.add(moved)
    fusion.forget()
    assert fusion.reading is None
