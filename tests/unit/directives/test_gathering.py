import struct
from collections.abc import Iterable
from datetime import UTC, datetime

import pytest

from kiosk.directives.gathering import GatheringError, LivePlaces

AT = datetime(2026, 6, 12, 21, 21, tzinfo=UTC)
NOW = int(AT.timestamp())
PAGE = 8


def page(cohorts: Iterable[int], ends: Iterable[int], states: Iterable[int]) -> bytes:
    """Write a page by its definition: three columns, little-endian."""
    return struct.pack(f"<{PAGE}I{PAGE}I{PAGE}B", *cohorts, *ends, *states)


HELD = page(
    (2, 0, 1, 3, 2, 0, 0, 1),
    (NOW + 1, NOW + 1, NOW, NOW + 9, NOW + 9, 0, 0, NOW + 1),
    (1, 0, 1, 2, 0, 0, 0, 0),
)


def read(*pages: tuple[int, bytes], size: int = 2 * PAGE) -> LivePlaces:
    return LivePlaces(pages, AT, size=size, page=PAGE)


def entries(packed: bytes) -> list[int]:
    return [byte >> shift & 3 for byte in packed for shift in (0, 2, 4, 6)]


@pytest.fixture
def places() -> LivePlaces:
    return read((1, HELD))


def test_expired_places_and_missing_pages_are_free(places: LivePlaces) -> None:
    assert entries(places.free) == [3] * PAGE + [0, 3, 3, 0, 0, 3, 3, 0]
    assert entries(places.statuses) == [0] * PAGE + [1, 0, 0, 2, 0, 0, 0, 0]
    assert len(places) == 2 * PAGE


def test_every_token_gets_its_cohorts_decision(places: LivePlaces) -> None:
    decided = entries(places.decisions(bytes([0, 2, 1, 0])))
    assert decided == [0] * PAGE + [1, 0, 0, 0, 1, 0, 0, 2]


def test_live_tokens_are_counted_by_cohort(places: LivePlaces) -> None:
    assert places.tokens(6) == [0, 1, 2, 1, 0, 0]


def test_an_empty_shard_is_all_free() -> None:
    empty = read()
    assert (set(entries(empty.free)), set(entries(empty.statuses))) == ({3}, {0})
    assert empty.tokens(2) == [0, 0]
    assert set(entries(empty.decisions(b"\0"))) == {0}


@pytest.mark.parametrize("table", [b"\0\1\1", b"", b"\0", b"\1\0\0\0"])
def test_a_token_whose_cohort_was_not_decided_about_is_refused(
    places: LivePlaces, table: bytes
) -> None:
    with pytest.raises(GatheringError):
        places.decisions(table)


def test_a_decision_or_a_state_that_does_not_fit_is_refused(places: LivePlaces) -> None:
    with pytest.raises(GatheringError):
        places.decisions(bytes([0, 4, 0, 0]))
    with pytest.raises(GatheringError):
        read((0, page([1] * PAGE, [NOW + 1] * PAGE, [0] * 7 + [4])))


@pytest.mark.parametrize(
    ("number", "data"),
    [(0, HELD[:-1]), (0, HELD + b"\0"), (0, b""), (2, HELD), (-1, HELD)],
)
def test_a_damaged_page_is_refused(number: int, data: bytes) -> None:
    with pytest.raises(GatheringError):
        read((number, data))
