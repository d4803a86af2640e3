"""One swipe tells how a reader is set, and what to set instead."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from kiosk.documents import MrzError, parse
from kiosk.flows.keyboard_layouts import ANGLE_KEY, CHARACTERS, LAYOUTS, PLACES
from kiosk.flows.wedge import BURST_GAP, Keystroke
from kiosk.flows.wedge_guess import Advice, examine_swipe

if TYPE_CHECKING:
    from collections.abc import Iterable

# Doc 9303-4, appendix A.
PASSPORT = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
NAMED = {layout.name: layout for layout in LAYOUTS}


def holds(lines: tuple[str, ...]) -> bool:
    try:
        return parse(lines, today=date(2026, 6, 12), specimens_allowed=True).check_digits_ok
    except MrzError:
        return False


def sent(
    lines: Iterable[str] = PASSPORT,
    *,
    desktop: str = "American",
    places: bool = True,
    gap: float = 0.004,
    end: str = "\r",
) -> list[Keystroke]:
    """Press what a reader set to the American layout presses, on another desktop."""
    host = NAMED[desktop]
    keys: list[Keystroke] = []
    for line in lines:
        for character in line:
            place = PLACES[CHARACTERS.index(character)]
            shifted = character.isalpha() or character == "<"
            row = host.shifted if shifted else host.plain
            text = row[PLACES.index(place)]
            keys.append(Keystroke(text, place if places else 0, len(keys) * gap))
        if end:
            keys.append(Keystroke(end, 28 if places else 0, len(keys) * gap))
    return keys


def test_a_reader_set_as_its_desktop_needs_nothing() -> None:
    report = examine_swipe(sent(), holds, "American")
    assert report.advice == (Advice.FITS,)
    assert (report.lines, report.reader) == (PASSPORT, "American")
    assert report.understood


@pytest.mark.parametrize("desktop", ["German", "French", "Swiss", "Spanish", "Russian", "Greek"])
@pytest.mark.parametrize("places", [True, False], ids=["by places", "by letters"])
def test_a_reader_as_shipped_on_another_desktop_is_named(desktop: str, *, places: bool) -> None:
    report = examine_swipe(sent(desktop=desktop, places=places), holds, desktop)
    assert Advice.SET_LAYOUT in report.advice
    assert report.lines == PASSPORT
    assert "American" in (report.reader, *report.others)
    assert report.desktop == desktop
    assert report.understood


def test_the_desktop_is_guessed_where_the_system_does_not_tell_it() -> None:
    report = examine_swipe(sent(desktop="German", places=False), holds)
    assert report.lines == PASSPORT
    assert report.desktop


def test_a_slow_reader_is_told_to_hurry() -> None:
    keys = sent()
    late = [
        Keystroke(key.text, key.place, key.at + (0.1 if number > 20 else 0))
        for number, key in enumerate(keys)
    ]
    report = examine_swipe(late, holds, "American")
    assert report.advice == (Advice.TOO_SLOW,)
    assert report.slowest == pytest.approx(0.104)


def test_a_pause_between_lines_is_no_slowness() -> None:
    keys = sent()
    rested = [
        Keystroke(key.text, key.place, key.at + (0.2 if number > 44 else 0))
        for number, key in enumerate(keys)
    ]
    assert examine_swipe(rested, holds, "American").advice == (Advice.FITS,)


def test_a_reader_that_ends_no_line_is_told_to() -> None:
    report = examine_swipe(sent(end=""), holds, "American")
    assert report.advice == (Advice.END_LINES,)
    assert report.lines == PASSPORT


def test_framing_is_told_of() -> None:
    keys = sent()
    framed = [Keystroke("\x02", 0, -0.004), *keys, Keystroke("\x03", 0, len(keys) * 0.004)]
    assert Advice.LEAVE_FRAMING in examine_swipe(framed, holds, "American").advice


def test_a_hand_is_no_reader() -> None:
    assert examine_swipe(sent(gap=BURST_GAP * 3), holds).advice == (Advice.BY_HAND,)
    assert examine_swipe([], holds).advice == (Advice.BY_HAND,)


def test_half_a_zone_is_torn() -> None:
    half = sent(PASSPORT[:1])[:30]
    assert Advice.TORN in examine_swipe(half, holds, "American").advice


def test_wrong_check_digits_are_shown_as_such() -> None:
    wrong = (PASSPORT[0], PASSPORT[1].replace("L898902C36", "L898902C31"))
    report = examine_swipe(sent(wrong), holds, "American")
    assert Advice.CHECK_DIGITS in report.advice
    assert report.lines == wrong
    assert not report.understood


def test_what_is_no_zone_is_said_to_be_none() -> None:
    keys = [Keystroke(letter, 0, number * 0.004) for number, letter in enumerate("4006381333931")]
    assert Advice.NO_ZONE in examine_swipe(keys, holds, "American").advice


def test_the_key_beside_shift_counts_as_well() -> None:
    """A reader set to German on a German desktop presses the key that Europe has for "<"."""
    german = NAMED["German"]
    keys: list[Keystroke] = []
    for line in PASSPORT:
        for character in line:
            row = german.shifted if character.isalpha() else german.plain
            place = ANGLE_KEY if character == "<" else PLACES[row.index(character)]
            keys.append(Keystroke(character, place, len(keys) * 0.004))
        keys.append(Keystroke("\r", 28, len(keys) * 0.004))
    assert examine_swipe(keys, holds, "German").advice == (Advice.FITS,)
