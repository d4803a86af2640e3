"""Dates of birth as lists write them corroborate, contradict, or say nothing."""

from datetime import date

import pytest

from kiosk.domain.dates import PartialDate
from kiosk.screening.birth_dates import BirthComparison, BirthSpan, compare_births


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("1978-12-05", "1978-12-05", "1978-12-05"),
        ("05 Dec 1978", "1978-12-05", "1978-12-05"),
        ("5 December 1978", "1978-12-05", "1978-12-05"),
        ("Dec 1978", "1978-12-01", "1978-12-31"),
        ("1978-12", "1978-12-01", "1978-12-31"),
        ("1955", "1955-01-01", "1955-12-31"),
        ("circa 1960", "1958-01-01", "1962-12-31"),
        ("c. 29 Feb 1960", "1958-02-28", "1962-02-28"),
        ("1955 to 1958", "1955-01-01", "1958-12-31"),
        ("01 Jan 1955 to 31 Dec 1958", "1955-01-01", "1958-12-31"),
        ("9999", "9999-01-01", "9999-12-31"),
        ("circa 9999", "9997-01-01", "9999-12-31"),
    ],
)
def test_the_forms_that_lists_use_are_read(text: str, earliest: str, latest: str) -> None:
    span = BirthSpan.parse(text)
    assert span is not None
    assert (span.earliest, span.latest) == (
        date.fromisoformat(earliest),
        date.fromisoformat(latest),
    )


@pytest.mark.parametrize(
    "text", ["", "unknown", "31 Feb 1960", "1960s", "1958 to 1955", "1955 to", "5 Foo 1978", "٠٥"]
)
def test_what_is_no_date_is_no_date(text: str) -> None:
    assert BirthSpan.parse(text) is None


@pytest.mark.parametrize(
    ("listed", "born", "expected"),
    [
        ("1978-12-05", "1978-12-05", BirthComparison.SAME_DAY),
        ("1978-12-05", "1978-12", BirthComparison.SAME_MONTH),
        ("Dec 1978", "1978-12-05", BirthComparison.SAME_MONTH),
        ("1978", "1978-12-05", BirthComparison.MAY_AGREE),
        ("1978-12-05", "1978", BirthComparison.MAY_AGREE),
        ("1975 to 1980", "1978-12-05", BirthComparison.MAY_AGREE),
        ("circa 1980", "1978-12-05", BirthComparison.MAY_AGREE),
        ("circa 1981", "1978-12-05", BirthComparison.DIFFERS),
        ("1978-12-05", "", BirthComparison.UNKNOWN),
        ("not known", "1978-12-05", BirthComparison.UNKNOWN),
        ("1978-12-05", "1978-05-12", BirthComparison.DAY_AND_MONTH_SWAPPED),
        ("1978-12-05", "1978-12-06", BirthComparison.DIFFERS),
        ("1978-12-05", "1979", BirthComparison.DIFFERS),
    ],
)
def test_a_date_corroborates_contradicts_or_says_nothing(
    listed: str, born: str, expected: BirthComparison
) -> None:
    span = BirthSpan.parse(listed)
    spans = () if span is None else (span,)
    assert compare_births(spans, PartialDate.parse(born)) is expected


def test_of_several_dates_the_best_one_counts() -> None:
    spans = [span for text in ("1960", "1978-12-05") if (span := BirthSpan.parse(text))]
    assert compare_births(spans, PartialDate(1978, 12, 5)) is BirthComparison.SAME_DAY
