"""Strips become candidates by the number of characters that their lines have."""

import numpy as np
from numpy.typing import NDArray

from kiosk.documents import MrzFormat
from kiosk.reading.fusing import fuse
from kiosk.reading.recognise import CHARACTERS
from kiosk.reading.sightings import Sighting, sightings
from kiosk.reading.spacing import align_spaced
from kiosk.reading.strips import Strip

PASSPORT = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
CARD = (
    "I<UTOD231458907<<<<<<<<<<<<<<<",
    "7408122F1204159UTO<<<<<<<<<<<6",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
)
STRIP = Strip(0, 0, 100, 10, 0.0, 480)


def steps_of(line: str, certainty: float = 0.97) -> NDArray[np.float32]:
    """Return four steps a character, the blank at both ends of each."""
    steps = np.full((4 * len(line), 38), (1 - certainty) / 37, np.float32)
    for place, character in enumerate(line):
        for part in range(4):
            symbol = 1 + CHARACTERS.index(character) if part in {1, 2} else 0
            steps[4 * place + part, symbol] = certainty
    return steps


def read(*lines: str) -> list[Sighting]:
    return sightings([steps_of(line) for line in lines], [STRIP] * len(lines))


def best(found: list[Sighting]) -> Sighting:
    return max(found, key=lambda sighting: sighting.fit.rank)


def test_a_passport_is_seen_as_one() -> None:
    found = best(read(*PASSPORT))
    assert (found.fit.format, found.fit.lines) == (MrzFormat.TD3, PASSPORT)


def test_lines_of_44_characters_do_not_pose_as_lines_of_36() -> None:
    assert {len(line) for sighting in read(*PASSPORT) for line in sighting.fit.lines} == {44}


def test_lines_of_44_that_lost_count_are_still_44() -> None:
    # Six fillers went unseen, so that 38 are nearer to 36: the passport's digits decide.
    short = tuple(line.replace("<<<<<<", "<<<", 1) for line in PASSPORT)
    found = best(read(PASSPORT[0][:-6], short[1]))
    assert len(found.fit.lines[0]) == 44


def test_a_card_is_found_amid_other_lines() -> None:
    found = best(read("HELLOWORLD", *CARD, "SOMETHINGELSE"))
    assert (found.fit.format, found.fit.lines) == (MrzFormat.TD1, CARD)


def test_one_line_is_a_driving_licence_where_it_stands_alone() -> None:
    line = "D1FRA13AA000026181231MARTIN<<9"
    assert best(read(line)).fit.format is MrzFormat.FRENCH_DRIVING_LICENCE
    beside = {sighting.fit.format for sighting in read(line, line)}
    assert MrzFormat.FRENCH_DRIVING_LICENCE not in beside


def test_lines_of_no_known_length_are_nothing() -> None:
    assert read("ABCDEFGHIJKLMNOPQRST", "ABCDEFGHIJKLMNOPQRST") == []


def test_another_look_mends_what_the_first_one_saw_badly() -> None:
    wrong = PASSPORT[0][:8] + "X" + PASSPORT[0][9:]
    first = best(sightings([steps_of(wrong, 0.5), steps_of(PASSPORT[1])], [STRIP] * 2))
    again = best(read(*PASSPORT))
    joined = first.with_looks([[line] for line in again.lines])
    assert joined.fit.lines == PASSPORT


def test_crops_of_one_picture_that_agree_are_hardly_surer_than_one() -> None:
    found = best(read(*PASSPORT))
    unsure = align_spaced([(steps_of(line, 0.8), len(line)) for line in PASSPORT])
    joined = Sighting(found.fit, tuple(unsure), found.strips).with_looks(
        [[line] for line in unsure]
    )
    before = unsure[0].posteriors.max(1).mean()
    as_pictures = fuse([unsure[0].posteriors] * 2).max(1).mean()
    assert before < joined.fit.posteriors[0].max(1).mean() < as_pictures
