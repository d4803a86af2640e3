from array import array
from datetime import UTC, datetime

import pytest

from kiosk.directives.gathering import GatheringError, LivePlaces

AT = datetime(2026, 6, 12, 21, 21, tzinfo=UTC)
NOW = int(AT.timestamp())


def column(*numbers: int) -> "array[int]":
    return array("I", numbers)


def entries(packed: bytes) -> list[int]:
    return [byte >> shift & 3 for byte in packed for shift in (0, 2, 4, 6)]


@pytest.fixture
def places() -> LivePlaces:
    cohorts = column(2, 0, 1, 3, 2, 0, 0, 1)
    ends = column(NOW + 1, NOW + 1, NOW, NOW + 9, NOW + 9, 0, 0, NOW + 1)
    return LivePlaces(cohorts, ends, bytearray([1, 0, 1, 2, 0, 0, 0, 0]), AT)


def test_expired_and_free_places_are_free(places: LivePlaces) -> None:
    assert entries(places.free) == [0, 3, 3, 0, 0, 3, 3, 0]
    assert entries(places.statuses) == [1, 0, 0, 2, 0, 0, 0, 0]
    assert len(places) == 8


def test_every_token_gets_its_cohorts_decision(places: LivePlaces) -> None:
    assert entries(places.decisions(bytes([0, 2, 1, 0]))) == [1, 0, 0, 0, 1, 0, 0, 2]


def test_live_tokens_are_counted_by_cohort(places: LivePlaces) -> None:
    assert places.tokens(6) == [0, 1, 2, 1, 0, 0]


@pytest.mark.parametrize("table", [b"\0\1\1", b"", b"\0", b"\1\0\0\0"])
def test_a_token_whose_cohort_was_not_decided_about_is_refused(
    places: LivePlaces, table: bytes
) -> None:
    with pytest.raises(GatheringError):
        places.decisions(table)


def test_a_decision_that_does_not_fit_is_refused(places: LivePlaces) -> None:
    with pytest.raises(GatheringError):
        places.decisions(bytes([0, 4, 0, 0]))


@pytest.mark.parametrize(
    ("numbers", "ends", "states"), [(4, 4, 8), (4, 8, 4), (8, 4, 4), (3, 3, 3)]
)
def test_columns_that_do_not_belong_together_are_refused(
    numbers: int, ends: int, states: int
) -> None:
    with pytest.raises(GatheringError):
        LivePlaces(column(*range(numbers)), column(*range(ends)), bytes(states), AT)
