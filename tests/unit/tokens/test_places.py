import struct

import pytest

from kiosk.tokens import ShardPlaces, StatusListError
from kiosk.tokens.places import PAGE, PAGE_LENGTH

SIZE = 2 * PAGE


def page(held: dict[int, tuple[int, int, int]]) -> bytes:
    """Write a page by its definition: each place has cohort, expiry and state."""
    places = [held.get(place, (0, 0, 0)) for place in range(PAGE)]
    return (
        struct.pack(f"<{PAGE}I", *(cohort for cohort, _, _ in places))
        + struct.pack(f"<{PAGE}I", *(expires for _, expires, _ in places))
        + bytes(state for _, _, state in places)
    )


def test_a_page_is_cohorts_then_expiries_then_states_little_endian() -> None:
    written = page({3: (7, 0x01020304, 2)})
    assert len(written) == PAGE_LENGTH == 9 * PAGE
    assert written[12:16] == b"\7\0\0\0"
    assert written[4 * PAGE + 12 : 4 * PAGE + 16] == b"\4\3\2\1"
    assert written[8 * PAGE + 3] == 2


def test_places_are_read_from_their_pages_and_the_others_are_free() -> None:
    held = {0: (1, 2, 0), 3: (7, 1_780_000_000, 1), PAGE - 1: (0xFFFFFFFF, 0xFFFFFFFF, 2)}
    places = ShardPlaces({1: page(held)}, SIZE)
    for idx in range(SIZE):
        expected = held.get(idx - PAGE, (0, 0, 0))
        assert (places.cohorts[idx], places.expiries[idx], places.states[idx]) == expected
    assert (len(places.cohorts), len(places.expiries), len(places.states)) == (SIZE,) * 3


@pytest.mark.parametrize(
    ("number", "length"),
    [(0, PAGE_LENGTH - 1), (0, PAGE_LENGTH + 1), (2, PAGE_LENGTH), (-1, PAGE_LENGTH), (0, 0)],
)
def test_a_damaged_page_is_refused(number: int, length: int) -> None:
    with pytest.raises(StatusListError):
        ShardPlaces({number: bytes(length)}, SIZE)
