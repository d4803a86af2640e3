"""However a swipe is torn into packets, it comes out as it was sent."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.serial_reader import (
    LEAST_CHARACTERS,
    MOST_CHARACTERS,
    QUIET_SECONDS,
    SwipeFraming,
)

LINE = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<", min_size=30, max_size=44)


@given(st.lists(LINE, min_size=2, max_size=3), st.lists(st.integers(0, 140), max_size=12))
def test_packets_do_not_matter(lines: list[str], cuts: list[int]) -> None:
    sent = "\r\n".join(lines).encode()
    framing, over = SwipeFraming(), []
    edges = sorted({0, len(sent), *(cut for cut in cuts if cut < len(sent))})
    at = 0.0
    for start, end in itertools.pairwise(edges):
        at += 0.9 * QUIET_SECONDS
        over += framing.feed(sent[start:end], at)
    over += framing.rest(at + 1.1 * QUIET_SECONDS)
    assert over == [sent.decode()]


@given(st.lists(st.tuples(st.binary(max_size=600), st.floats(0, 1)), max_size=8))
def test_no_bytes_break_the_framing(packets: list[tuple[bytes, float]]) -> None:
    framing, at, over = SwipeFraming(), 0.0, []
    for data, pause in packets:
        at += pause
        over += framing.feed(data, at)
    over += framing.rest(at + 1.1 * QUIET_SECONDS)
    assert all(len(text) <= MOST_CHARACTERS for text in over)
    assert all(sum(c > " " for c in text) >= LEAST_CHARACTERS for text in over)
    assert sum(map(len, over)) <= sum(len(data) for data, _ in packets)
