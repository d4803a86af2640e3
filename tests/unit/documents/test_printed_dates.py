from datetime import date

import pytest

from kiosk.documents.printed_dates import find_dates

AUGUST = date(1974, 8, 12)
DECEMBER = date(1974, 12, 8)


@pytest.mark.parametrize(
    "text",
    [
        "12 AUG/AOUT 74",
        "12 AUG/AOÛT 1974",
        "12 August / Août 74",
        "12AUG1974",
        "12. AUG. 1974",
        "Aug 12, 1974",
        "1974-08-12",
        "1974.08.12",
        "1974.08-12",
        "12 SIE/AUG 1974",
        "12 ELO 1974",
        "12 ΑΥΓ 74",
    ],
)
def test_a_date_is_read_in_any_form(text: str) -> None:
    (found,) = find_dates(text)
    assert AUGUST in found.days
    assert all((day.month, day.day) == (8, 12) for day in found.days)
    assert found.firm


@pytest.mark.parametrize("text", ["12/08/1974", "08/12/1974", "12.08.74", "08 12 1974"])
def test_a_date_of_two_meanings_has_both(text: str) -> None:
    (found,) = find_dates(text)
    assert {AUGUST, DECEMBER} <= found.days


def test_a_year_of_two_digits_may_lie_in_either_century() -> None:
    (found,) = find_dates("15 APR 12")
    assert found.days == {date(1912, 4, 15), date(2012, 4, 15)}


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("13 LIP/JUL 2006", {7}),  # Polish and English agree on July
        ("13 LIP/JUN 2006", {6}),  # Croatian and English agree on June
        ("13 LIP 2006", {6, 7}),
        ("13 JUI 2006", {6, 7}),
        ("13 MARRASKUUTA 2006", {11}),
    ],
)
def test_a_month_that_two_languages_share_is_settled_by_the_second_word(
    text: str, month: set[int]
) -> None:
    (found,) = find_dates(text)
    assert {day.month for day in found.days} == month


@pytest.mark.parametrize("text", ["12081974", "12.081974", "1208 1974"])
def test_digits_that_run_together_are_a_date_only_perhaps(text: str) -> None:
    (found,) = find_dates(text)
    assert AUGUST in found.days
    assert not found.firm


def test_several_dates_stand_in_one_text() -> None:
    first, second = find_dates("17.10.03-09.05.2013")
    assert date(2003, 10, 17) in first.days
    assert date(2013, 5, 9) in second.days


@pytest.mark.parametrize(
    "text",
    ["", "31 FEB 2001", "99.99.1999", "L898902C3", "12 ZZZ 1974", "110101/111", "1358", "12/1974"],
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert find_dates(text) == ()
