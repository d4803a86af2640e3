import random
from itertools import pairwise

import pytest

from kiosk.tokens import StatusListError, allocate_index, allocation
from kiosk.tokens.decoys import DECOY_PERIOD, decoys
from kiosk.tokens.shard import UNALLOCATED, Allocation, fill, show_free_as
from kiosk.tokens.status_list import unpack

SECRET = bytes(range(32))
SIZE = 1 << 16


def drawn(secret: bytes, label: str, epoch: int, size: int = SIZE) -> bytes:
    """Draw decoys, one per byte."""
    packed = decoys(secret, label, epoch, size).to_bytes(-(-size // 4), "little")
    return unpack(packed, 2)[:size]


def built(indices: list[int], statuses: bytes, epoch: int) -> bytes:
    return unpack(fill(SECRET, "", epoch, allocation(indices, statuses, SIZE)), 2)


def changes(before: bytes, after: bytes) -> int:
    return sum(one != other for one, other in zip(before, after, strict=True))


def test_allocated_entries_keep_their_status_and_the_others_get_decoys() -> None:
    indices = list(range(0, SIZE, 3))
    statuses = bytes(idx % 3 for idx in indices)
    shown = built(indices, statuses, 9)
    assert bytes(shown[idx] for idx in indices) == statuses
    decoyed = drawn(SECRET, "", 9)
    taken = set(indices)
    assert all(shown[idx] == decoyed[idx] for idx in range(SIZE) if idx not in taken)
    assert shown == built(indices, statuses, 9)


def test_decoys_look_like_a_list_in_use() -> None:
    shown = drawn(SECRET, "", 0)
    assert set(shown) == {0, 1, 2}
    assert 0.89 < shown.count(0) / SIZE < 0.92
    assert 0.055 < shown.count(1) / SIZE < 0.07
    assert 0.025 < shown.count(2) / SIZE < 0.04


def test_decoys_differ_by_secret_and_list() -> None:
    one = drawn(SECRET, "", 0)
    assert changes(one, drawn(bytes(32), "", 0)) > SIZE / 10
    assert changes(one, drawn(SECRET, "fable-5", 0)) > SIZE / 10


@pytest.mark.parametrize("epoch", [0, 1, DECOY_PERIOD - 1, DECOY_PERIOD, 10**9])
def test_each_publication_changes_some_decoys_in_every_direction(epoch: int) -> None:
    before, after = (drawn(SECRET, "", each) for each in (epoch, epoch + 1))
    expected = SIZE / DECOY_PERIOD * 0.17
    assert expected / 2 < changes(before, after) < expected * 2
    directions = {pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]}
    assert {(0, 1), (1, 0), (0, 2), (2, 0)} <= directions


def test_each_entry_changes_at_most_once_in_a_period_and_then_stays() -> None:
    draws = [drawn(SECRET, "", epoch, 64) for epoch in range(DECOY_PERIOD + 1)]
    for entry in zip(*draws, strict=True):
        assert sum(one != other for one, other in pairwise(entry)) <= 1


def test_after_a_whole_period_the_decoys_are_new() -> None:
    before, after = (drawn(SECRET, "", each) for each in (5, 5 + DECOY_PERIOD))
    assert changes(before, after) > SIZE / 10


def test_a_single_revocation_is_one_change_among_many() -> None:
    indices = list(range(100))
    before = built(indices, bytes(100), 1)
    after = built(indices, b"\1" + bytes(99), 2)
    fresh_ones = sum(one == 0 and other == 1 for one, other in zip(before, after, strict=True))
    assert fresh_ones > 5


def test_a_shard_of_odd_size_is_filled_to_its_last_entry_and_no_further() -> None:
    packed = fill(SECRET, "", 3, allocation([0], b"\2", 7))
    assert len(packed) == 2
    assert unpack(packed, 2) == bytes([2]) + drawn(SECRET, "", 3, 7)[1:] + b"\0"


def test_an_index_is_drawn_until_it_is_free() -> None:
    draws = iter([4, 4, 9])
    assert allocate_index({4}.__contains__, taken=1, randbelow=lambda _: next(draws), size=16) == 9


def test_a_full_shard_takes_no_more() -> None:
    with pytest.raises(StatusListError):
        allocate_index(lambda _: False, taken=12, randbelow=lambda _: 0, size=16)


@pytest.mark.parametrize(
    ("indices", "statuses"), [([1, 1], b"\0\0"), ([16], b"\0"), ([1], b""), ([1], b"\0\0")]
)
def test_a_contradictory_allocation_is_refused(indices: list[int], statuses: bytes) -> None:
    with pytest.raises(StatusListError):
        allocation(indices, statuses, 16)


def test_an_allocation_tells_what_it_holds() -> None:
    draw = random.Random(3)
    indices = draw.sample(range(SIZE), 5000)
    statuses = bytes(draw.randrange(4) for _ in indices)
    held = allocation(indices, statuses, SIZE)
    assert [held[idx] for idx in indices] == list(statuses)
    assert [held.count(status) for status in range(4)] == [statuses.count(s) for s in range(4)]
    assert held.count(UNALLOCATED) == SIZE - len(indices)
    free = next(idx for idx in range(SIZE) if idx not in set(indices))
    assert held[free] == UNALLOCATED
    with pytest.raises(IndexError):
        held[SIZE]


@pytest.mark.parametrize("lengths", [(3, 4), (4, 3), (5, 5)])
def test_an_allocation_of_another_length_than_its_shard_is_refused(
    lengths: tuple[int, int],
) -> None:
    with pytest.raises(StatusListError):
        Allocation(16, bytes(lengths[0]), bytes(lengths[1]))


def test_a_short_secret_is_refused() -> None:
    with pytest.raises(StatusListError):
        decoys(b"short", "", 0, 16)


@pytest.mark.parametrize("size", [7, 8, SIZE])
def test_a_shard_without_decoys_says_the_same_at_every_free_index(size: int) -> None:
    indices, statuses = [0, 2, 5], b"\0\2\1"
    shown = show_free_as(1, allocation(indices, statuses, size))
    entries = unpack(fill(SECRET, "", 4, shown), 2)
    assert bytes(entries[idx] for idx in indices) == statuses
    assert all(entries[idx] == 1 for idx in range(size) if idx not in indices)
    assert not any(entries[size:])
    assert shown.count(UNALLOCATED) == 0
