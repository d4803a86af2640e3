"""A list says of every index what the table says of its token's cohort, and nothing of others."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from kiosk.directives.gathering import LivePlaces
from kiosk.domain.access import TokenState
from kiosk.tokens import ShardPlaces
from kiosk.tokens.places import PAGE
from kiosk.tokens.shard import UNALLOCATED, Allocation

AT = datetime(2026, 6, 12, 21, 21, tzinfo=UTC)
NOW = int(AT.timestamp())
PLACED = st.dictionaries(
    st.integers(0, PAGE - 1),
    st.tuples(
        st.integers(1, 40), st.sampled_from([NOW - 1, NOW, NOW + 1]), st.sampled_from(TokenState)
    ),
    max_size=60,
)


@given(PLACED, st.binary(min_size=41, max_size=41))
def test_the_bits_of_every_list_are_the_decisions(
    placed: dict[int, tuple[int, int, TokenState]], drawn: bytes
) -> None:
    places = ShardPlaces(PAGE)
    for idx, (cohort, expires, state) in placed.items():
        places.place(idx, cohort=cohort, expires=expires, at=0)
        places.set_state([idx], state)
    table = b"\0" + bytes(byte % 3 for byte in drawn[1:])
    live = LivePlaces(places.cohorts, places.expiries, places.states, AT)
    validity = Allocation(PAGE, live.statuses, live.free)
    access = Allocation(PAGE, live.decisions(table), live.free)
    counted = live.tokens(41)
    for idx in range(PAGE):
        cohort, expires, state = placed.get(idx, (0, 0, TokenState.VALID))
        alive = expires > NOW
        assert validity[idx] == (state if alive else UNALLOCATED)
        assert access[idx] == (table[cohort] if alive else UNALLOCATED)
        counted[cohort] -= alive
    assert not any(counted)
