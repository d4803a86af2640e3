import struct
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta

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
    live = LivePlaces(size=size, page=PAGE)
    held = dict(pages)
    live.gather(
        {number: b"%d" % number for number in held},
        lambda numbers: [(number, held[number]) for number in numbers],
        AT,
    )
    return live


class Kept:
    """Pages that a store keeps, each with the name of its last writing, and which were read."""

    def __init__(self, *pages: bytes) -> None:
        self.pages = dict(enumerate(pages))
        self.names = dict.fromkeys(self.pages, b"first")
        self.read_now: list[int] = []

    def read(self, numbers: Sequence[int]) -> Iterator[tuple[int, bytes]]:
        for number in numbers:
            self.read_now.append(number)
            yield number, self.pages[number]

    def gathered(self, live: LivePlaces, seconds: int = 0) -> list[int]:
        """Gather; give what was read."""
        self.read_now = []
        live.gather(self.names, self.read, AT + timedelta(seconds=seconds))
        return self.read_now


def decided(live: LivePlaces, table: bytes) -> bytes:
    return live.decisions({"m": table})["m"]


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
    assert entries(decided(places, bytes([0, 2, 1, 0]))) == [0] * PAGE + [1, 0, 0, 0, 1, 0, 0, 2]


def test_live_tokens_are_counted_by_cohort(places: LivePlaces) -> None:
    assert places.tokens(6) == [0, 1, 2, 1, 0, 0]


def test_an_empty_shard_is_all_free() -> None:
    empty = read()
    assert (set(entries(empty.free)), set(entries(empty.statuses))) == ({3}, {0})
    assert empty.tokens(2) == [0, 0]
    assert set(entries(decided(empty, b"\0"))) == {0}


def test_only_what_was_written_is_read_again() -> None:
    kept, live = Kept(HELD, HELD), LivePlaces(size=2 * PAGE, page=PAGE)
    assert kept.gathered(live) == [0, 1]
    before = live.free, live.statuses
    assert kept.gathered(live) == []
    assert (live.free, live.statuses) == before
    assert live.free is before[0]
    kept.pages[1] = page([3] * PAGE, [NOW + 1] * PAGE, [2] * PAGE)
    kept.names[1] = b"second"
    assert kept.gathered(live) == [1]
    assert entries(live.statuses)[PAGE:] == [2] * PAGE
    assert entries(decided(live, bytes([0, 0, 0, 1])))[PAGE:] == [1] * PAGE


def test_a_token_that_ends_is_free_without_its_page_being_read() -> None:
    kept, live = Kept(HELD), LivePlaces(size=PAGE, page=PAGE)
    kept.gathered(live)
    assert kept.gathered(live, seconds=1) == []
    assert entries(live.free) == [3, 3, 3, 0, 0, 3, 3, 3]
    assert entries(live.statuses) == [0, 0, 0, 2, 0, 0, 0, 0]
    assert entries(decided(live, bytes([0, 2, 1, 1]))) == [0, 0, 0, 1, 1, 0, 0, 0]


def test_a_clock_that_is_set_back_gives_ended_tokens_back() -> None:
    kept, live = Kept(HELD), LivePlaces(size=PAGE, page=PAGE)
    kept.gathered(live)
    before = live.free
    kept.gathered(live, seconds=9)
    assert set(entries(live.free)) == {3}
    assert kept.gathered(live) == [0]
    assert live.free == before


def test_a_page_that_is_taken_away_is_free() -> None:
    kept, live = Kept(HELD), LivePlaces(size=PAGE, page=PAGE)
    kept.gathered(live)
    kept.names.clear()
    kept.gathered(live)
    assert set(entries(live.free)) == {3}


def test_pages_that_were_not_read_for_an_error_are_read_the_next_time() -> None:
    kept, live = Kept(*[HELD] * 17, HELD[:-1]), LivePlaces(size=18 * PAGE, page=PAGE)
    with pytest.raises(GatheringError):
        kept.gathered(live)
    kept.pages[17] = HELD
    assert kept.gathered(live) == [16, 17]
    assert entries(live.free) == entries(live.free)[:PAGE] * 18


def test_a_page_that_does_not_come_is_missed() -> None:
    live = LivePlaces(size=PAGE, page=PAGE)
    with pytest.raises(GatheringError):
        live.gather({0: b"first"}, lambda _: [], AT)


@pytest.mark.parametrize("table", [b"\0\1\1", b"", b"\0", b"\1\0\0\0"])
def test_a_token_whose_cohort_was_not_decided_about_is_refused(
    places: LivePlaces, table: bytes
) -> None:
    with pytest.raises(GatheringError):
        decided(places, table)


def test_a_decision_or_a_state_that_does_not_fit_is_refused(places: LivePlaces) -> None:
    with pytest.raises(GatheringError):
        decided(places, bytes([0, 4, 0, 0]))
    with pytest.raises(GatheringError):
        read((0, page([1] * PAGE, [NOW + 1] * PAGE, [0] * 7 + [4])))


@pytest.mark.parametrize(
    ("number", "data"),
    [(0, HELD[:-1]), (0, HELD + b"\0"), (0, b""), (2, HELD), (-1, HELD)],
)
def test_a_damaged_page_is_refused(number: int, data: bytes) -> None:
    with pytest.raises(GatheringError):
        read((number, data))
