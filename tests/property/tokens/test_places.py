"""Whatever happens to places, their pages say it all, and changes name every page they touch."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.access import TokenState
from kiosk.tokens import ShardPlaces
from kiosk.tokens.places import PAGE

PAGES = 3
SIZE = PAGES * PAGE
INDICES = st.integers(0, SIZE - 1) | st.sampled_from([0, PAGE - 1, PAGE, SIZE - 1])
NUMBERS = st.integers(1, 2**32 - 1)
Step = tuple[str, int, int, int, TokenState]
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["place", "state", "cohort", "clear"]),
        INDICES,
        NUMBERS,
        NUMBERS,
        st.sampled_from(TokenState),
    ),
    max_size=30,
)


def take(step: Step, places: ShardPlaces) -> set[int]:
    act, idx, cohort, expires, state = step
    if act == "clear":
        return set(places.clear([idx]))
    if not places.cohorts[idx]:
        return {places.place(idx, cohort=cohort, expires=expires, at=0)}
    if act == "cohort":
        return set(places.set_cohort([idx], cohort))
    return set(places.set_state([idx], state))


@given(STEPS)
def test_pages_kept_by_what_changed_read_back_as_the_same_places(
    steps: list[Step],
) -> None:
    places = ShardPlaces(SIZE)
    kept: dict[int, bytes] = {}
    for each in steps:
        for number in take(each, places):
            kept[number] = places.page(number)
    read = ShardPlaces.from_pages(kept, SIZE)
    assert (read.cohorts, read.expiries, read.states) == (
        places.cohorts,
        places.expiries,
        places.states,
    )
    assert dict(places.pages()) == {
        number: page for number, page in kept.items() if any(page[: 4 * PAGE])
    }
