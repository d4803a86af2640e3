from datetime import date

import pytest

from kiosk.documents.dates import read_date_of_birth, read_date_of_expiry

TODAY = date(2026, 6, 12)


@pytest.mark.parametrize(
    ("text", "born"),
    [
        ("260612", "2026-06-12"),
        ("260613", "1926-06-13"),
        ("270101", "1927-01-01"),
        ("991231", "1999-12-31"),
        ("000101", "2000-01-01"),
        ("26<<<<", "2026"),
        ("2607<<", "1926-07"),
        ("74<<<<", "1974"),
        ("7408<<", "1974-08"),
        ("74<<12", "1974"),
        ("740800", "1974-08"),
        ("740000", "1974"),
        ("<<0812", ""),
        ("<<<<<<", ""),
        ("", ""),
    ],
)
def test_nobody_is_born_in_the_future(text: str, born: str) -> None:
    assert str(read_date_of_birth(text, TODAY)) == born
    assert read_date_of_birth(text, TODAY).text == text


@pytest.mark.parametrize(
    ("text", "expires"),
    [
        ("260611", "2026-06-11"),
        ("751231", "2075-12-31"),
        ("760101", "1976-01-01"),
        ("991230", "1999-12-30"),
        ("991231", ""),
        ("990101", ""),
        ("000229", "2000-02-29"),
        ("<<<<<<", ""),
    ],
)
def test_an_expiry_lies_within_fifty_years(text: str, expires: str) -> None:
    assert str(read_date_of_expiry(text, TODAY)) == expires


@pytest.mark.parametrize(
    "text", ["<<1301", "<<0230", "<<<<32", "74<<32", "74<812", "ABCDEF", "²²0101"]
)
def test_what_no_calendar_has_is_marked(text: str) -> None:
    read = read_date_of_birth(text, TODAY)
    assert read.calendar is False
    assert not read.value.known


def test_the_century_follows_today() -> None:
    assert str(read_date_of_birth("500101", date(2049, 12, 31))) == "1950-01-01"
    assert str(read_date_of_birth("500101", date(2050, 1, 1))) == "2050-01-01"
    assert str(read_date_of_birth("991231", date(2100, 1, 1))) == "2099-12-31"
