"""A list says of every index what the table says of its token's cohort, and nothing of others."""

import struct
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from kiosk.directives.gathering import LivePlaces
from kiosk.domain.access import TokenState
from kiosk.tokens import Allocation
from kiosk.tokens.places import PAGE
from kiosk.tokens.shard import UNALLOCATED

AT = datetime(2026, 6, 12, 21, 21, tzinfo=UTC)
NOW = int(AT.timestamp())
NOBODY = (0, 0, TokenState.VALID)
HELD = st.dictionaries(
    st.integers(0, PAGE - 1),
    st.tuples(
        st.integers(1, 40), st.sampled_from([NOW - 1, NOW, NOW + 1]), st.sampled_from(TokenState)
    ),
    max_size=60,
)


@given(HELD, st.binary(min_size=41, max_size=41))
def test_the_bits_of_every_list_are_the_decisions(
    held: dict[int, tuple[int, int, TokenState]], drawn: bytes
) -> None:
    columns = list(zip(*(held.get(idx, NOBODY) for idx in range(PAGE)), strict=True))
    numbers = [struct.pack(f"<{PAGE}I", *column) for column in columns[:2]]
    page = b"".join((*numbers, bytes(columns[2])))
    table = b"\0" + bytes(byte % 3 for byte in drawn[1:])
    live = LivePlaces(size=PAGE, page=PAGE)
    live.gather({0: b"first"}, lambda _: [(0, page)], AT)
    validity = Allocation(PAGE, live.statuses, live.free)
    access = Allocation(PAGE, live.decisions({"m": table})["m"], live.free)
    counted = live.tokens(41)
    for idx in range(PAGE):
        cohort, expires, state = held.get(idx, NOBODY)
        alive = expires > NOW
        assert validity[idx] == (state if alive else UNALLOCATED)
        assert access[idx] == (table[cohort] if alive else UNALLOCATED)
        counted[cohort] -= alive
    assert not any(counted)
