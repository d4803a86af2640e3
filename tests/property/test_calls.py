from contextlib import suppress
from itertools import pairwise
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from kiosk.server.calls import CallBrokenError, MessageReader, encode

MESSAGES = st.lists(
    st.dictionaries(st.text(max_size=4), st.text() | st.integers() | st.booleans(), max_size=3),
    max_size=4,
)


@given(MESSAGES, st.lists(st.integers(0, 400), max_size=6))
def test_messages_arrive_whole_however_they_are_cut(
    messages: list[dict[str, Any]], places: list[int]
) -> None:
    sent = b"".join(encode(message) for message in messages)
    reader = MessageReader()
    arrived: list[dict[str, Any]] = []
    cuts = [0, *sorted(min(place, len(sent)) for place in places), len(sent)]
    for begin, end in pairwise(cuts):
        arrived += reader.feed(sent[begin:end])
    assert arrived == messages


@given(st.lists(st.binary(), max_size=10))
def test_anything_else_is_refused_in_one_way(pieces: list[bytes]) -> None:
    reader = MessageReader(most_bytes=64)
    with suppress(CallBrokenError):
        for piece in pieces:
            assert all(isinstance(message, dict) for message in reader.feed(piece))
    assert len(reader._held) <= 68 + max(map(len, pieces), default=0)
