"""Keyboard-wedge bursts: the zone comes back whatever the keyboard layout."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from kiosk.documents import MrzError, parse
from kiosk.flows.keyboard_layouts import (
    ANGLE_KEY,
    CHARACTERS,
    LAYOUTS,
    PLACES,
    KeyboardLayout,
    layout_of,
)
from kiosk.flows.wedge import (
    BURST_GAP,
    BURST_LEAST,
    LINE_GAP,
    TORN_GAP,
    Keystroke,
    Swipe,
    is_torn_swipe,
    patience,
    read_swipe,
)
from kiosk.flows.wedge_zone import MOST_STEPS, Search

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

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


def swiped_lines(
    keys: Sequence[Keystroke], judge: Callable[[tuple[str, ...]], bool]
) -> tuple[str, ...] | None:
    swipe = read_swipe(keys, judge)
    return swipe.lines if swipe is not None else None


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


def spelled_by_code(character: str, press: int, digits: int) -> list[Keystroke]:
    return [Keystroke(digit, 82, 0.0, press) for digit in f"{ord(character):0{digits}}"]


@ZONES
@pytest.mark.parametrize("digits", [3, 4])
def test_reader_that_spells_every_character_by_its_code(
    zone: tuple[str, ...], digits: int
) -> None:
    keys = [
        key
        for press, character in enumerate("\r".join(zone), start=1)
        for key in spelled_by_code(character, press, digits)
    ]
    assert all(key.can_be_swiped for key in keys)
    assert swiped_lines(keys, holds) == zone


@pytest.mark.parametrize("composed", [True, False], ids=["Windows", "others"])
@pytest.mark.parametrize("host", range(len(LAYOUTS)), ids=[layout.name for layout in LAYOUTS])
def test_reader_that_spells_only_the_filler_by_its_code(host: int, composed: bool) -> None:
    # So the filler is right in every layout and does not show that Y and Z are swapped.
    pairs = american_reader(("P<UTOZYGMUNT<<ANNY" + "<" * 26, PASSPORT[1]), host)
    keys: list[Keystroke] = []
    for press, (pair, key) in enumerate(zip(pairs, press_all(pairs), strict=True), start=1):
        if pair[1] == PLACES[CHARACTERS.index("<")]:
            keys += spelled_by_code("<", press, 4)
            keys += [Keystroke("<", 56, key.at)] * composed
        else:
            keys.append(key)
    swipe = read_swipe(keys, holds, host=LAYOUTS[host].name)
    assert swipe is not None
    assert swipe.lines[0].startswith("P<UTOZYGMUNT<<ANNY<") or swipe.doubtful


def press_all(pairs: Iterable[tuple[str, int]]) -> list[Keystroke]:
    return press(pairs)


@pytest.mark.parametrize("released", range(1, BURST_LEAST))
def test_reader_that_pauses_among_its_first_keys_is_read_with_them(released: int) -> None:
    keys = press(american_reader(PASSPORT, 1))
    late = [Keystroke(key.text, key.place, key.at + 0.12) for key in keys[released:]]
    assert swiped_lines(late, holds) is None
    assert read_swipe(late, holds, earlier=keys[:released]) == Swipe(PASSPORT, (), released)


def test_letters_typed_before_a_swipe_stay_typing() -> None:
    typed = [Keystroke(c, 0, at * 0.1) for at, c in enumerate("ANNA")]
    keys = [Keystroke(k.text, k.place, k.at + 0.5) for k in press(american_reader(PASSPORT, 0))]
    assert read_swipe(keys, holds, earlier=typed) == Swipe(PASSPORT, (), 0)


def test_keys_of_long_ago_are_no_part_of_a_swipe() -> None:
    keys = press(american_reader(PASSPORT, 0))
    late = [Keystroke(key.text, key.place, key.at + 3) for key in keys[3:]]
    assert read_swipe(late, holds, earlier=keys[:3]) is None


@ZONES
@pytest.mark.parametrize("host", range(len(LAYOUTS)), ids=[layout.name for layout in LAYOUTS])
@pytest.mark.parametrize("placed", [True, False], ids=["places", "no places"])
def test_part_of_a_zone_is_known_as_one_in_every_layout(
    zone: tuple[str, ...], host: int, placed: bool
) -> None:
    # The last line but one has the filler run of its name, or its full length.
    pairs = american_reader(zone[-2:-1] if zone is PASSPORT else zone[-1:], host)
    keys = press(pairs if placed else without_places(pairs))
    assert swiped_lines(keys, holds) is None
    assert is_torn_swipe(keys, LAYOUTS[host].name)


@pytest.mark.parametrize(
    "text", ["", "BADGE-0123456789-0123456789", "A" * 44, "https://example.org/?q=A", "<<<<"]
)
def test_other_bursts_are_no_part_of_a_zone(text: str) -> None:
    assert not is_torn_swipe(press((c, 0) for c in text))


def test_the_rest_of_a_zone_is_waited_for_longer_than_a_line() -> None:
    assert TORN_GAP > LINE_GAP


@pytest.mark.parametrize("frame", ["\x02{}\x03", "]L0{}", "*{}#", "\x02{}\r\x03\r\n", "{}\t\t"])
@ZONES
def test_what_a_reader_puts_around_a_zone_is_cut_off(zone: tuple[str, ...], frame: str) -> None:
    keys = press((c, 0) for c in frame.format("\r".join(zone)))
    assert all(key.can_be_swiped for key in keys)
    assert swiped_lines(keys, holds) == zone


@ZONES
def test_caps_lock_on_a_french_desktop_turns_signs_into_digits_and_is_seen_through(
    zone: tuple[str, ...],
) -> None:
    def press_key(character: str) -> tuple[str, int]:
        key = CHARACTERS.index(character)
        # Caps Lock is a Shift Lock there, so the reader's own Shift undoes it.
        return (FRENCH.shifted if character.isdigit() else FRENCH.plain)[key], PLACES[key]

    pairs = [press_key(c) for c in "".join(zone)]
    assert swiped_lines(press(pairs), holds) == zone
    assert read_swipe(press(without_places(pairs)), holds, host="French") == Swipe(zone)


def test_dead_key_is_read_by_its_place() -> None:
    keys = press(american_reader(PASSPORT, 0))
    dead = [Keystroke("", key.place, key.at) if key.text == "6" else key for key in keys]
    assert swiped_lines(dead, holds) == PASSPORT


def test_dead_key_that_joined_the_next_letter_is_taken_apart() -> None:
    # A French reader types digits with Shift; on the international layout 6 is then a dead ^.
    zone = (
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
        "L898902C<6UTO7408122F1204159ZE184226B<<<<<10",
    )
    marks = dict(zip("1234567890", US.shifted, strict=False))
    typed = "".join(marks.get(c, FRENCH_ON_AMERICAN.get(c, c)) for c in zone[1])
    assert "^U" in typed
    keys = press((c, 0) for c in "".join(FRENCH_ON_AMERICAN.get(c, c) for c in zone[0]) + "\r")
    keys += press(
        (c, 0) for c in typed.replace("^U", "\N{LATIN CAPITAL LETTER U WITH CIRCUMFLEX}")
    )
    found = swiped_lines(keys, lambda lines: lines == zone)
    assert found == zone


FRENCH_ON_AMERICAN = {"<": "\\", "A": "Q", "Q": "A", "Z": "W", "W": "Z", "M": ":"}


def test_where_layouts_disagree_about_a_name_it_is_doubtful() -> None:
    # Nothing tells a German reader on a foreign desktop from a Nordic one, but a person can.
    zone = (*CARD[:2], "ZYGMUNT<<ANNA" + "<" * 17)
    pairs = [(GREEK.get(c, c), key_of(NORDIC, c)) for c in "".join(zone)]
    swipe = read_swipe(press(pairs), holds)
    assert swipe is not None
    assert swipe.lines[:2] == zone[:2]
    assert {(2, 0), (2, 1)} <= set(swipe.doubtful)


def test_where_check_digits_tell_the_layouts_apart_nothing_is_doubtful() -> None:
    zone = ("P<UTOZYGMUNT<<ANNA" + "<" * 26, PASSPORT[1])
    assert "Z" in zone[1]
    pairs = [(GREEK.get(c, c), key_of(NORDIC, c)) for c in "".join(zone)]
    assert read_swipe(press(pairs), holds) == Swipe(zone)


NORDIC = next(layout for layout in LAYOUTS if layout.name == "Nordic")
GREEK = {"<": "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}"}


@pytest.mark.parametrize(
    ("locale", "name"),
    [("de", "German"), ("de_AT", "German"), ("de_CH", "Swiss"), ("en_GB", "British"), ("ja", "")],
)
def test_the_desktops_language_names_its_likely_layout(locale: str, name: str) -> None:
    assert layout_of(locale) == name
    assert not name or name in {layout.name for layout in LAYOUTS}


def test_american_reader_on_an_italian_desktop_keeps_y_and_z_when_the_desktop_is_known() -> None:
    zone = ("P<UTOZYGMUNT<<ANNA" + "<" * 26, PASSPORT[1])
    italian = next(at for at, layout in enumerate(LAYOUTS) if layout.name == "Italian")
    keys = press(without_places(american_reader(zone, italian)))
    assert read_swipe(keys, holds, host="Italian") == Swipe(zone)
    unknown = read_swipe(keys, holds)
    assert unknown is not None
    assert unknown.lines == zone or {(0, 5), (0, 6)} <= set(unknown.doubtful)


def test_a_key_beside_shift_on_an_american_desktop_is_no_american_readers() -> None:
    # X11 gives that desktop a < there, so only the place shows that Y and Z are swapped.
    zone = ("P<UTOZYGMUNT<<ANNA" + "<" * 26, PASSPORT[1])
    swapped = str.maketrans("YZ", "ZY")
    keys = press(
        ("<", ANGLE_KEY) if c == "<" else (c.translate(swapped), key_of(GERMAN, c))
        for c in "".join(zone)
    )
    swipe = read_swipe(keys, holds, host="American")
    assert swipe is not None
    assert swipe.lines == zone or {(0, 5), (0, 6)} <= set(swipe.doubtful)


def key_of(layout: KeyboardLayout, character: str) -> int:
    """Give the key that a reader set to ``layout`` presses."""
    if character == "<" and layout.angle_key:
        return ANGLE_KEY
    rows = (layout.plain, layout.shifted)
    row = next(row for row in rows if character in row.upper())
    return PLACES[row.upper().index(character)]


@pytest.mark.parametrize(
    "text",
    ["P<<" * 170, "I<A<<1AP" * 64, "\r".join(["PIAC<<IAP<<<C" * 3] * 12), "PIAZY<<<QW" * 51],
    ids=["runs", "cards", "rows", "letters"],
)
def test_a_burst_that_may_be_a_zone_everywhere_costs_no_more_than_a_moment(text: str) -> None:
    asked = 0

    def refuses(_: tuple[str, ...]) -> bool:
        nonlocal asked
        asked += 1
        return False

    earlier = press((c, 0) for c in "PIPIPIPI")
    keys = [Keystroke(c, 0, 0.1 + at * 0.004) for at, c in enumerate(text)]
    assert read_swipe(keys, refuses, earlier=earlier) is None
    assert asked <= MOST_STEPS


def test_spellings_are_given_up_as_well_as_places() -> None:
    search = Search(lambda _: False)
    tried = 0
    while not search.given_up:
        assert search.zone_in("ABC") is None
        tried += 1
    assert len(LAYOUTS) ** 2 < tried < 4 * len(LAYOUTS) ** 2


def test_the_same_lines_are_judged_once() -> None:
    asked: list[tuple[str, ...]] = []

    def refuses(lines: tuple[str, ...]) -> bool:
        asked.append(lines)
        return False

    search = Search(refuses)
    for _ in range(3):
        assert search.zone_in("\r".join(PASSPORT)) == PASSPORT
    assert asked.count(PASSPORT) == 1
