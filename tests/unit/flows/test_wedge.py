"""Keyboard-wedge bursts: the zone comes back whatever the keyboard layout."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from kiosk.documents import MrzError, parse
from kiosk.flows.keyboard_layouts import ANGLE_KEY, CHARACTERS, LAYOUTS, PLACES
from kiosk.flows.wedge import (
    BURST_GAP,
    BURST_LEAST,
    LINE_GAP,
    Keystroke,
    patience,
    swiped_lines,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

# Doc 9303-4, appendix A, and 9303-5, appendix A.
PASSPORT = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
CARD = (
    "I<UTOD231458907<<<<<<<<<<<<<<<",
    "7408122F1204159UTO<<<<<<<<<<<6",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
)
US, GERMAN, FRENCH = LAYOUTS[0], LAYOUTS[1], LAYOUTS[2]
ZONES = pytest.mark.parametrize("zone", [PASSPORT, CARD], ids=["passport", "card"])


def holds(lines: tuple[str, ...]) -> bool:
    try:
        return parse(lines, today=date(2026, 6, 12), specimens_allowed=True).check_digits_ok
    except MrzError:
        return False


def press(pairs: Iterable[tuple[str, int]]) -> list[Keystroke]:
    return [Keystroke(text, place, number * 0.004) for number, (text, place) in enumerate(pairs)]


def american_reader(lines: Iterable[str], host: int, end: str = "\r") -> list[tuple[str, int]]:
    """Press what a reader with the American layout presses, on a host with another."""
    layout = LAYOUTS[host]
    sent = []
    for line in lines:
        for character in line:
            key = CHARACTERS.index(character)
            with_shift = not character.isdigit()
            sent.append(((layout.shifted if with_shift else layout.plain)[key], PLACES[key]))
        sent.append((end, 28))
    return sent


def without_places(pairs: Iterable[tuple[str, int]]) -> list[tuple[str, int]]:
    return [(text, 0) for text, _ in pairs]


@ZONES
@pytest.mark.parametrize("host", range(len(LAYOUTS)), ids=[layout.name for layout in LAYOUTS])
def test_american_reader_is_understood_on_every_host(zone: tuple[str, ...], host: int) -> None:
    assert swiped_lines(press(american_reader(zone, host)), holds) == zone


@ZONES
@pytest.mark.parametrize("host", range(len(LAYOUTS)), ids=[layout.name for layout in LAYOUTS])
def test_american_reader_is_understood_where_the_system_names_no_keys(
    zone: tuple[str, ...], host: int
) -> None:
    keys = press(without_places(american_reader(zone, host)))
    assert swiped_lines(keys, holds) == zone


@ZONES
def test_reader_set_to_the_layout_of_its_host_is_taken_at_its_word(zone: tuple[str, ...]) -> None:
    def key(character: str) -> int:
        if character == "<":
            return ANGLE_KEY
        row = GERMAN.plain if character.isdigit() else GERMAN.shifted
        return PLACES[row.index(character)]

    keys = press([(c, key(c)) for line in zone for c in line] + [("\r", 28)])
    assert swiped_lines(keys, holds) == zone


@ZONES
def test_german_reader_on_an_american_host_is_found_by_its_keys(zone: tuple[str, ...]) -> None:
    def press_german(character: str) -> tuple[str, int]:
        if character == "<":
            return "\\", ANGLE_KEY
        row = GERMAN.plain if character.isdigit() else GERMAN.shifted
        number = row.index(character)
        return US.shifted[number] if not character.isdigit() else character, PLACES[number]

    keys = press([press_german(c) for line in zone for c in line])
    assert swiped_lines(keys, holds) == zone


@pytest.mark.parametrize("end", ["\r", "\n", "\t", "\r\n"])
def test_any_line_end_is_understood(end: str) -> None:
    pairs = [(c, 0) for line in PASSPORT for c in (*line, *end)]
    assert swiped_lines(press(pairs), holds) == PASSPORT


@ZONES
def test_zone_without_line_ends_is_broken_up_by_its_length(zone: tuple[str, ...]) -> None:
    assert swiped_lines(press((c, 0) for c in "".join(zone)), holds) == zone


def test_small_letters_are_capitals() -> None:
    pairs = [(c.lower(), 0) for c in "\r".join(PASSPORT)]
    assert swiped_lines(press(pairs), holds) == PASSPORT


def test_lost_shift_key_is_made_up_for() -> None:
    pairs = [(US.plain[CHARACTERS.index(c)], 0) for c in "".join(CARD)]
    assert swiped_lines(press(pairs), holds) == CARD


@pytest.mark.parametrize("end", ["\r", ""])
@ZONES
def test_zone_sent_twice_is_one_zone(zone: tuple[str, ...], end: str) -> None:
    once = end.join(zone) + end
    assert swiped_lines(press((c, 0) for c in once + once), holds) == zone


def test_wrong_check_digit_still_reaches_the_desk_as_it_was_swiped() -> None:
    wrong = (PASSPORT[0], PASSPORT[1].replace("C36", "C35"))
    assert swiped_lines(press(american_reader(wrong, 0)), holds) == wrong


def test_wrong_check_digit_on_a_french_host_is_spelled_by_the_places_of_the_keys() -> None:
    wrong = (PASSPORT[0], PASSPORT[1].replace("C36", "C35"))
    assert swiped_lines(press(american_reader(wrong, 2)), holds) == wrong


@pytest.mark.parametrize(
    "text",
    [
        "",
        "BADGE-0123456789-0123456789\r",
        "A" * 44 + "\r",
        "https://example.org/?q=A\r",
        "\r\r",
    ],
)
def test_other_bursts_are_no_zone(text: str) -> None:
    assert swiped_lines(press((c, 0) for c in text), holds) is None


def test_dead_key_counts_by_its_place() -> None:
    assert Keystroke("", PLACES[0], 0).can_be_swiped
    assert not Keystroke("", 1, 0).can_be_swiped


@pytest.mark.parametrize("text", [" ", "\x1b", "\x08", "\x7f"])
def test_space_and_control_keys_are_never_swiped(text: str) -> None:
    assert not Keystroke(text, 0, 0).can_be_swiped


@pytest.mark.parametrize("text", ["\r", "\n", "\t", "a", "é", "<"])
def test_characters_and_line_ends_may_be_swiped(text: str) -> None:
    assert Keystroke(text, 0, 0).can_be_swiped


def test_hand_waits_no_longer_than_forty_milliseconds() -> None:
    assert patience(1) == patience(BURST_LEAST - 1) == BURST_GAP <= 0.040


def test_reader_may_rest_between_lines() -> None:
    assert patience(BURST_LEAST) == LINE_GAP
