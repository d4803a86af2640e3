from array import array

import pytest

from kiosk.domain.access import TokenState
from kiosk.tokens import ShardPlaces, StatusListError
from kiosk.tokens.places import PAGE, PAGE_LENGTH

SIZE = 2 * PAGE
NOW = 1_780_000_000


@pytest.fixture
def places() -> ShardPlaces:
    empty = ShardPlaces(SIZE)
    empty.place(3, cohort=7, expires=NOW + 60, at=NOW)
    empty.place(PAGE + 1, cohort=9, expires=NOW + 120, at=NOW)
    return empty


def test_a_place_is_taken_until_its_token_expires(places: ShardPlaces) -> None:
    assert (places.taken(3, NOW), places.taken(3, NOW + 59)) == (True, True)
    assert (places.taken(3, NOW + 60), places.taken(4, NOW)) == (False, False)


def test_a_taken_place_is_not_given_away(places: ShardPlaces) -> None:
    with pytest.raises(StatusListError):
        places.place(3, cohort=1, expires=NOW + 99, at=NOW + 59)
    assert places.place(3, cohort=1, expires=NOW + 99, at=NOW + 60) == 0
    assert (places.cohorts[3], places.expiries[3]) == (1, NOW + 99)


def test_a_new_token_is_valid_whatever_stood_there(places: ShardPlaces) -> None:
    places.set_state([3], TokenState.INVALID)
    places.place(3, cohort=1, expires=NOW + 99, at=NOW + 60)
    assert places.states[3] == TokenState.VALID


def test_changes_name_the_pages_they_touched(places: ShardPlaces) -> None:
    assert places.place(PAGE + 2, cohort=1, expires=NOW + 5, at=NOW) == 1
    assert places.set_state([3], TokenState.INVALID) == {0}
    assert places.set_state([3], TokenState.INVALID) == set()
    assert places.set_cohort([3, PAGE + 1], 9) == {0}
    assert places.set_cohort([3, PAGE + 1], 8) == {0, 1}
    assert places.clear([PAGE + 1, PAGE + 2, PAGE + 3]) == {1}
    assert places.clear([PAGE + 1]) == set()


def test_what_was_cleared_is_forgotten(places: ShardPlaces) -> None:
    places.set_state([3], TokenState.SUSPENDED)
    places.clear([3])
    assert places.page(0) == bytes(PAGE_LENGTH)


def test_nobodys_place_has_no_state_and_no_cohort(places: ShardPlaces) -> None:
    with pytest.raises(StatusListError):
        places.set_state([4], TokenState.INVALID)
    with pytest.raises(StatusListError):
        places.set_cohort([4], 7)


@pytest.mark.parametrize(("cohort", "expires"), [(0, NOW), (1 << 32, NOW), (1, 1 << 32), (-1, 1)])
def test_numbers_that_no_page_can_hold_are_refused(
    places: ShardPlaces, cohort: int, expires: int
) -> None:
    with pytest.raises(StatusListError):
        places.place(5, cohort=cohort, expires=expires, at=0)
    with pytest.raises(StatusListError):
        places.set_cohort([3], 0)
    assert (places.cohorts[3], places.cohorts[5]) == (7, 0)


def test_a_page_is_cohorts_then_expiries_then_states_little_endian(places: ShardPlaces) -> None:
    places.set_state([3], TokenState.SUSPENDED)
    page = places.page(0)
    assert len(page) == PAGE_LENGTH == PAGE * 9
    assert page[12:16] == b"\7\0\0\0"
    assert page[4 * PAGE + 12 : 4 * PAGE + 16] == (NOW + 60).to_bytes(4, "little")
    assert page[8 * PAGE + 3] == 2
    assert sum(map(bool, page)) == 1 + sum(map(bool, (NOW + 60).to_bytes(4))) + 1


def test_places_come_back_from_their_pages(places: ShardPlaces) -> None:
    read = ShardPlaces.from_pages(dict(places.pages()), SIZE)
    assert (read.cohorts, read.expiries, read.states) == (
        places.cohorts,
        places.expiries,
        places.states,
    )


def test_only_pages_with_tokens_are_kept() -> None:
    places = ShardPlaces(4 * PAGE)
    places.place(2 * PAGE, cohort=1 << 24, expires=NOW, at=0)
    assert [number for number, _ in places.pages()] == [2]
    assert ShardPlaces.from_pages({}, SIZE).cohorts == array("I", bytes(4 * SIZE))


@pytest.mark.parametrize(
    ("number", "length"),
    [(0, PAGE_LENGTH - 1), (0, PAGE_LENGTH + 1), (2, PAGE_LENGTH), (-1, PAGE_LENGTH), (0, 0)],
)
def test_a_damaged_page_is_refused(number: int, length: int) -> None:
    with pytest.raises(StatusListError):
        ShardPlaces.from_pages({number: bytes(length)}, SIZE)


@pytest.mark.parametrize("size", [0, -PAGE, PAGE + 1])
def test_a_shard_is_made_of_whole_pages(size: int) -> None:
    with pytest.raises(StatusListError):
        ShardPlaces(size)
