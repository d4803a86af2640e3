"""Telephone numbers: the format while typing, E.164, type and region."""

from __future__ import annotations

import pytest

from kiosk.flows.telephone import (
    Telephone,
    format_as_typed,
    format_with_cursor,
    read_telephone,
)


@pytest.mark.parametrize(
    ("typed", "region", "shown"),
    [
        ("0446681800", "CH", "044 668 18 00"),
        ("+41446681800", "US", "+41 44 668 18 00"),
        ("2015550123", "US", "(201) 555-0123"),
        ("201555", "US", "201-555"),
        ("+", "US", "+"),
        ("", "US", ""),
        ("٠٤٤٦٦٨١٨٠٠", "CH", "044 668 18 00"),
        ("0446681800", "", "0446681800"),
    ],
)
def test_number_is_written_as_its_region_writes_it(typed: str, region: str, shown: str) -> None:
    assert format_as_typed(typed, region) == shown


def test_letters_and_signs_are_left_out_while_typing() -> None:
    assert format_as_typed("044-668a18/00", "CH") == "044 668 18 00"


def test_cursor_stays_behind_the_digit_it_followed() -> None:
    shown, cursor = format_with_cursor("0446681800", 4, "CH")
    assert (shown[:cursor], shown[cursor:]) == ("044 6", "68 18 00")


def test_cursor_at_the_end_stays_at_the_end() -> None:
    shown, cursor = format_with_cursor("044668", 6, "CH")
    assert cursor == len(shown)


def test_cursor_at_the_start_stays_at_the_start() -> None:
    assert format_with_cursor("+41446681800", 0, "CH")[1] == 0


@pytest.mark.parametrize(
    ("typed", "default", "e164", "kind", "region"),
    [
        ("044 668 18 00", "CH", "+41446681800", "Landline", "CH"),
        ("+41 78 601 77 77", "US", "+41786017777", "Mobile", "CH"),
        ("(201) 555-0123", "US", "+12015550123", "Landline or mobile", "US"),
        ("+800 1234 5678", "US", "+80012345678", "Free of charge", ""),
    ],
)
def test_whole_number_is_kept_as_e164_with_type_and_region(
    typed: str, default: str, e164: str, kind: str, region: str
) -> None:
    found = read_telephone(typed, default)
    assert found == Telephone(typed, e164, kind, region)
    assert found.complete


@pytest.mark.parametrize("typed", ["044 668", "0", "+41 44 668 18 00 11 22", "not a number"])
def test_number_that_cannot_be_dialled_says_what_to_do(typed: str) -> None:
    found = read_telephone(typed, "CH")
    assert not found.complete
    assert not found.e164
    assert found.problem.endswith(".")


def test_national_number_without_a_region_asks_for_the_country_code() -> None:
    assert "country code" in read_telephone("044 668 18 00", "").problem


def test_number_outside_every_plan_is_told_apart_from_a_short_one() -> None:
    assert "No network" in read_telephone("+1 999 999 9999", "US").problem


def test_nobody_must_have_a_telephone() -> None:
    assert read_telephone("  ", "CH").complete
