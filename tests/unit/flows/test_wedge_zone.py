"""The zone comes out of whatever a reader sends around, before and after it."""

from __future__ import annotations

import pytest

from kiosk.flows.wedge_zone import is_torn, zone_in

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
OLD_CARD = ("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6")
ZONES = pytest.mark.parametrize("zone", [PASSPORT, CARD, OLD_CARD], ids=["TD3", "TD1", "TD2"])


def true(zone: tuple[str, ...]) -> bool:
    return zone in {PASSPORT, CARD, OLD_CARD}


@ZONES
@pytest.mark.parametrize("end", ["\r", "\n", "\r\n", "\t", "\x03", "\x1e", ""])
@pytest.mark.parametrize("times", [1, 2, 3])
def test_any_end_of_line_and_any_number_of_swipes(
    zone: tuple[str, ...], end: str, times: int
) -> None:
    assert zone_in((end.join(zone) + end) * times, true) == zone


@ZONES
@pytest.mark.parametrize("kept", [1, 5, 20, 43])
@pytest.mark.parametrize("end", ["\r", ""])
def test_a_swipe_that_was_broken_off_and_repeated(
    zone: tuple[str, ...], kept: int, end: str
) -> None:
    whole = end.join(zone) + end
    assert zone_in(whole[:kept] + end + whole, true) == zone


@ZONES
def test_first_line_alone_and_then_the_whole_zone(zone: tuple[str, ...]) -> None:
    assert zone_in("\r".join((zone[0], *zone)), true) == zone


@ZONES
def test_a_swipe_that_was_repeated_and_broken_off(zone: tuple[str, ...]) -> None:
    whole = "\r".join(zone) + "\r"
    assert zone_in(whole + whole[: len(zone[0]) + 9], true) == zone


@ZONES
@pytest.mark.parametrize(
    ("before", "after"),
    [("]L0", ""), ("M", ""), ("MRZ:", "#"), ("", "$7"), ("]C1", "]C1"), ("\x02A", "\x03X")],
)
@pytest.mark.parametrize("end", ["\r", ""])
def test_a_prefix_and_a_suffix_are_cut_off(
    zone: tuple[str, ...], before: str, after: str, end: str
) -> None:
    assert zone_in(before + end.join(zone) + after, true) == zone


@ZONES
def test_a_prefix_on_every_line_is_cut_off(zone: tuple[str, ...]) -> None:
    assert zone_in("".join(f"\x02]L0{line}\x03\r" for line in zone), true) == zone


@ZONES
def test_last_line_first(zone: tuple[str, ...]) -> None:
    assert zone_in("\r".join(reversed(zone)), true) == zone


@ZONES
def test_small_letters(zone: tuple[str, ...]) -> None:
    assert zone_in("\r".join(zone).lower(), true) == zone


@ZONES
def test_a_zone_that_is_wrong_is_given_as_it_stands(zone: tuple[str, ...]) -> None:
    def never(_: tuple[str, ...]) -> bool:
        return False

    assert zone_in("\r".join(zone), never) == zone
    assert zone_in("".join(zone) * 2, never) == zone
    # With other characters around it nobody can say what was meant.
    assert zone_in("A" + "\r".join(zone), never) is None


@pytest.mark.parametrize("text", ["", "\r\r", "A" * 88, "HELLO<<WORLD", "P<UTO"])
def test_what_is_no_zone_is_none(text: str) -> None:
    assert zone_in(text, lambda _: True) is None


@ZONES
def test_a_part_of_a_zone_is_torn(zone: tuple[str, ...]) -> None:
    assert is_torn("\r".join(zone)[: len(zone[0]) + 12])
    assert is_torn(zone[-1])
    assert not is_torn(zone[0][:8])


@pytest.mark.parametrize("text", ["4006381333931", "A" * 44, "HTTPS://EXAMPLE.ORG/?A<<B", "<<"])
def test_other_text_is_not_torn(text: str) -> None:
    assert not is_torn(text)
