"""The index finds exactly whom a look at everybody would find."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.services.search import PeopleIndex, normalised, words_of

WORDS = st.text(alphabet="abAÄüø.-@1 李", max_size=6)
TEXTS = st.lists(WORDS, min_size=1, max_size=3)
PEOPLE = st.lists(TEXTS, max_size=12)
CHANGES = st.lists(st.tuples(st.integers(0, 14), TEXTS | st.none()), max_size=6)


@given(PEOPLE, CHANGES, st.text(alphabet="abäü.-@1 李", max_size=5), st.integers(1, 5))
def test_the_index_agrees_with_looking_at_everybody(
    people: list[list[str]],
    changes: list[tuple[int, list[str] | None]],
    query: str,
    limit: int,
) -> None:
    index = PeopleIndex((str(number), texts) for number, texts in enumerate(people))
    order = {str(number): texts for number, texts in enumerate(people)}
    for number, texts in changes:
        order.pop(str(number), None)
        if texts is None:
            index.remove(str(number))
        else:
            order[str(number)] = texts
            index.replace(str(number), texts)
    prefixes = normalised(query).split()
    wanted = [
        person_id
        for person_id, texts in reversed(order.items())
        if prefixes
        and all(any(word.startswith(each) for word in words_of(texts)) for each in prefixes)
    ]
    assert index.search(query, limit) == wanted[:limit]
    assert len(index) == len(order)
