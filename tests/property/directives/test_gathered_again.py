"""Whatever happened to a shard, gathering it again gives what gathering it anew gives."""

from __future__ import annotations

import struct
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.directives.gathering import LivePlaces

if TYPE_CHECKING:
    from collections.abc import Sequence

START = datetime(2026, 6, 12, 21, 21, tzinfo=UTC)
PAGE, PAGES = 8, 4
COHORTS = 5
MODELS = ("fable-5", "mythos-5")
WRITTEN = st.tuples(
    st.just("write"),
    st.integers(0, PAGES - 1),
    st.lists(
        st.tuples(
            st.integers(0, PAGE - 1),
            st.tuples(st.integers(0, COHORTS), st.integers(0, 2), st.integers(-2, 6)),
        ),
        min_size=1,
        max_size=4,
    ),
)
HAPPENS = st.one_of(
    WRITTEN,
    WRITTEN,
    st.tuples(st.just("time"), st.integers(-6, 6)),
    st.tuples(st.just("time"), st.integers(-6, 6)),
    st.tuples(st.just("remove"), st.integers(0, PAGES - 1)),
    st.tuples(st.just("back up"), st.just(0)),
    st.tuples(st.just("restore"), st.just(0)),
    st.tuples(st.just("decide"), st.binary(min_size=COHORTS, max_size=COHORTS + 2)),
    st.tuples(st.just("serve"), st.sets(st.sampled_from(MODELS))),
)


class Shard:
    """What the store keeps of one shard: pages, each with the name of its last writing."""

    def __init__(self) -> None:
        self.pages: dict[int, tuple[bytes, bytes]] = {}
        self.kept = dict(self.pages)
        self.now = START
        self.table = bytes(COHORTS + 1)
        self.models: set[str] = set(MODELS)
        self.writings = 0

    def write(self, number: int, places: Sequence[tuple[int, tuple[int, int, int]]]) -> None:
        _, before = self.pages.get(number, (b"", bytes(9 * PAGE)))
        page = bytearray(before)
        for place, (cohort, state, seconds) in places:
            ends = int(self.now.timestamp()) + seconds
            struct.pack_into("<I", page, 4 * place, cohort)
            struct.pack_into("<I", page, 4 * (PAGE + place), ends)
            page[8 * PAGE + place] = state
        self.writings += 1
        self.pages[number] = b"%d" % self.writings, bytes(page)

    def read(self, numbers: Sequence[int]) -> list[tuple[int, bytes]]:
        return [(number, self.pages[number][1]) for number in numbers]

    def gather(self, live: LivePlaces) -> tuple[Any, ...]:
        names = {number: name for number, (name, _) in self.pages.items()}
        live.gather(names, self.read, self.now)
        lists = live.decisions(dict.fromkeys(sorted(self.models), self.table))
        return live.free, live.statuses, lists, live.tokens(COHORTS + 1)


@settings(max_examples=100)
@given(st.lists(HAPPENS, max_size=20))
def test_gathering_again_gives_what_gathering_anew_gives(
    history: list[tuple[str, Any]],
) -> None:
    shard = Shard()
    live = LivePlaces(size=PAGE * PAGES, page=PAGE)
    for happens, *how in history:
        match happens:
            case "write":
                shard.write(*how)
            case "time":
                shard.now += timedelta(seconds=how[0])
            case "remove":
                shard.pages.pop(how[0], None)
            case "back up":
                shard.kept = dict(shard.pages)
            case "restore":
                shard.pages = dict(shard.kept)
            case "decide":
                shard.table = b"\0" + bytes(byte % 3 for byte in how[0])
            case "serve":
                shard.models = how[0]
        anew = LivePlaces(size=PAGE * PAGES, page=PAGE)
        assert shard.gather(live) == shard.gather(anew)
