import pytest

from kiosk.tokens import StatusListError, allocate_index, allocation
from kiosk.tokens.shard import (
    DECOY_PERIOD,
    UNALLOCATED,
    build_status_bytes,
    decoys,
    empty_allocation,
)

SECRET = bytes(range(32))
SIZE = 1 << 16


def changes(before: bytes, after: bytes) -> int:
    return sum(one != other for one, other in zip(before, after, strict=True))


def test_allocated_entries_keep_their_status_and_the_others_get_decoys() -> None:
    indices = list(range(0, SIZE, 3))
    statuses = bytes(idx % 3 for idx in indices)
    built = build_status_bytes(SECRET, "", 9, allocation(indices, statuses, SIZE))
    assert bytes(built[idx] for idx in indices) == statuses
    assert built == build_status_bytes(SECRET, "", 9, allocation(indices, statuses, SIZE))


def test_decoys_look_like_a_list_in_use() -> None:
    drawn = decoys(SECRET, "", 0, SIZE)
    assert set(drawn) == {0, 1, 2}
    assert 0.88 < drawn.count(0) / SIZE < 0.92
    assert 0.06 < drawn.count(1) / SIZE < 0.08


def test_decoys_differ_by_secret_and_list() -> None:
    one = decoys(SECRET, "", 0, SIZE)
    assert changes(one, decoys(bytes(32), "", 0, SIZE)) > SIZE / 10
    assert changes(one, decoys(SECRET, "fable-5", 0, SIZE)) > SIZE / 10


@pytest.mark.parametrize("epoch", [0, 1, DECOY_PERIOD - 1, DECOY_PERIOD, 10**9])
def test_each_publication_changes_some_decoys_in_every_direction(epoch: int) -> None:
    before, after = (decoys(SECRET, "", each, SIZE) for each in (epoch, epoch + 1))
    expected = SIZE / DECOY_PERIOD * 0.19
    assert expected / 2 < changes(before, after) < expected * 2
    directions = {pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]}
    assert {(0, 1), (1, 0), (0, 2), (2, 0)} <= directions


def test_after_a_whole_period_the_decoys_are_new() -> None:
    before, after = (decoys(SECRET, "", each, SIZE) for each in (5, 5 + DECOY_PERIOD))
    assert changes(before, after) > SIZE / 10


def test_a_single_revocation_is_one_change_among_many() -> None:
    indices = list(range(100))
    before = build_status_bytes(SECRET, "", 1, allocation(indices, bytes(100), SIZE))
    after = build_status_bytes(SECRET, "", 2, allocation(indices, b"\1" + bytes(99), SIZE))
    fresh_ones = sum(one == 0 and other == 1 for one, other in zip(before, after, strict=True))
    assert fresh_ones > 5


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


def test_an_empty_allocation_holds_nobody() -> None:
    assert empty_allocation(4) == bytearray([UNALLOCATED] * 4)


def test_a_short_secret_is_refused() -> None:
    with pytest.raises(StatusListError):
        decoys(b"short", "", 0, 16)
