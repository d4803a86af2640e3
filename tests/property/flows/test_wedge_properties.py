"""Whatever a document says and whichever layouts meet, a swipe is read right or in doubt."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.documents import MrzError, MrzFacts, MrzFormat, compose, parse
from kiosk.flows.keyboard_layouts import ANGLE_KEY, LAYOUTS, PLACES, KeyboardLayout
from kiosk.flows.wedge import Keystroke, is_torn_swipe, read_swipe
from kiosk.flows.wedge_zone import zone_in

if TYPE_CHECKING:
    from collections.abc import Callable

NAMES = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1, max_size=12)
NUMBERS = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", min_size=9, max_size=9)
DAYS = st.dates(date(1930, 1, 1), date(2026, 1, 1))
LAYOUT = st.sampled_from(LAYOUTS)
# The only keys that are not the same for all: what a desktop gives for the one beside Shift.
BESIDE_SHIFT = {"American": "\\", "British": "\\", "Greek": "«"}


@st.composite
def zones(draw: st.DrawFn) -> tuple[str, ...]:
    facts = MrzFacts(
        document_code="P",
        issuing_state="UTO",
        nationality="UTO",
        primary_identifier=draw(NAMES),
        secondary_identifier=draw(NAMES),
        document_number=draw(NUMBERS),
        date_of_birth=draw(DAYS),
        sex="F",
        date_of_expiry=date(2031, 5, 6),
    )
    mrz_format = draw(st.sampled_from((MrzFormat.TD1, MrzFormat.TD2, MrzFormat.TD3)))
    if mrz_format is not MrzFormat.TD3:
        facts = MrzFacts(
            **{**{name: getattr(facts, name) for name in FIELDS}, "document_code": "I"}
        )
    return tuple(compose(mrz_format, facts))


FIELDS = (
    "issuing_state",
    "nationality",
    "primary_identifier",
    "secondary_identifier",
    "document_number",
    "date_of_birth",
    "sex",
    "date_of_expiry",
)


def holds(lines: tuple[str, ...]) -> bool:
    try:
        return parse(lines, today=date(2026, 6, 12), specimens_allowed=True).check_digits_ok
    except MrzError:
        return False


def pressed(character: str, reader: KeyboardLayout) -> tuple[int, bool]:
    """Give the key, and whether Shift is held, with which a reader types a character."""
    if character == "<" and reader.angle_key:
        return -1, False
    for row, shift in ((reader.shifted, True), (reader.plain, False)):
        if character in row.replace("ı", "i").upper() and (not character.isalpha() or shift):
            at = row.upper().find(character)
            if at >= 0:
                return at, shift
    raise LookupError


def swipe_of(
    zone: tuple[str, ...], reader: KeyboardLayout, host: KeyboardLayout, *, placed: bool
) -> list[Keystroke]:
    keys = []
    for count, character in enumerate("\r".join(zone)):
        at = count * 0.004
        if character == "\r":
            keys.append(Keystroke("\r", 28, at))
            continue
        key, shift = pressed(character, reader)
        place = ANGLE_KEY if key < 0 else PLACES[key]
        if key < 0:
            text = BESIDE_SHIFT.get(host.name, "<")
        else:
            text = (host.shifted if shift else host.plain)[key]
        keys.append(Keystroke(text, place if placed else 0, at))
    return keys


LATIN = [layout for layout in LAYOUTS if layout.name not in {"Russian", "Greek"}]
"""Layouts on which a reader can type a zone at all."""


@given(zones(), st.sampled_from(LATIN), LAYOUT, st.booleans())
@settings(max_examples=60, deadline=None)
def test_any_reader_on_any_desktop_is_read_right_or_in_doubt_or_as_the_desktop_showed_it(
    zone: tuple[str, ...], reader: KeyboardLayout, host: KeyboardLayout, placed: bool
) -> None:
    keys = swipe_of(zone, reader, host, placed=placed)
    assert all(key.can_be_swiped for key in keys)
    swipe = read_swipe(keys, holds, host=host.name)
    assert swipe is not None
    shown = tuple("".join(key.text for key in keys).upper().split("\r"))
    if shown == swipe.lines and holds(shown):
        # A name with letters changed for letters is beyond every check digit.
        return
    wrong = {
        (row, place)
        for row, (read, printed) in enumerate(zip(swipe.lines, zone, strict=True))
        for place, (was, is_) in enumerate(zip(read, printed, strict=True))
        if was != is_
    }
    assert wrong <= set(swipe.doubtful)


@given(zones(), LAYOUT, st.booleans())
@settings(max_examples=100, deadline=None)
def test_a_reader_as_shipped_is_read_exactly(
    zone: tuple[str, ...], host: KeyboardLayout, placed: bool
) -> None:
    keys = swipe_of(zone, LAYOUTS[0], host, placed=placed)
    swipe = read_swipe(keys, holds, host=host.name)
    assert swipe is not None
    assert swipe.lines == zone


@given(zones(), st.sampled_from(LATIN), st.booleans())
@settings(max_examples=100, deadline=None)
def test_a_reader_set_to_its_desktop_is_read_exactly(
    zone: tuple[str, ...], layout: KeyboardLayout, placed: bool
) -> None:
    keys = swipe_of(zone, layout, layout, placed=placed)
    swipe = read_swipe(keys, holds, host=layout.name)
    assert swipe is not None
    assert swipe.lines == zone


@given(zones(), st.data(), st.sampled_from(["\r", "\t", "\n", ""]))
@settings(max_examples=100, deadline=None)
def test_broken_off_and_repeated_swipes_are_one_zone(
    zone: tuple[str, ...], data: st.DataObject, end: str
) -> None:
    whole = end.join(zone) + end
    first = whole[: data.draw(st.integers(0, len(whole)))]
    last = whole[: data.draw(st.integers(0, len(whole) // 2))]
    assert zone_in(first + end + whole + last, holds) == zone


@given(st.text(max_size=120), st.booleans())
@settings(max_examples=200, deadline=None)
def test_no_text_breaks_the_reading(text: str, agrees: bool) -> None:
    answers: Callable[[tuple[str, ...]], bool] = lambda _: agrees  # noqa: E731 - fits here
    lines = zone_in(text, answers)
    assert lines is None or tuple(map(len, lines)) in {(44, 44), (36, 36), (30, 30, 30)}
    keys = [Keystroke(character, 0, 0.0) for character in text]
    read_swipe(keys, answers)
    is_torn_swipe(keys)
