"""Shards of status indices: who gets which, and what is known of each.

An index belongs to one token. It is drawn at random, so that neighbours say
nothing about the order of issue, and is not drawn again before the token has
expired (the caller's allocation still holds it until then).
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from itertools import repeat
from operator import setitem
from typing import TYPE_CHECKING

from kiosk.tokens.decoys import SECRET_LENGTH, decoys, low_bits
from kiosk.tokens.errors import StatusListError
from kiosk.tokens.status_list import pack

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = [
    "SECRET_LENGTH",
    "SHARD_SIZE",
    "UNALLOCATED",
    "Allocation",
    "allocate_index",
    "allocation",
    "fill",
    "show_free_as",
]

SHARD_SIZE = 1 << 20
BITS = 2
# Says, of an index, that it belongs to no token.
UNALLOCATED = 0xFF
_TAKEN_OR_FREE = bytes(UNALLOCATED) + b"\x03"
_STATUS_OR_ZERO = bytes(range(UNALLOCATED)) + b"\0"
_FULLEST = 0.75


@dataclass(frozen=True, slots=True)
class Allocation:
    """Say of each index of a shard which status its token has, or that it has none.

    Both members are packed two bits per index, lowest bits first, as the list
    itself is: ``statuses`` is 0 where the index is free, ``free`` is 3 there
    and 0 elsewhere.
    """

    size: int
    statuses: bytes
    free: bytes

    def __post_init__(self) -> None:
        length = -(-self.size * BITS // 8)
        if len(self.statuses) != length or len(self.free) != length:
            raise _contradiction()

    def __len__(self) -> int:
        return self.size

    def __getitem__(self, idx: int) -> int:
        """Return the status at ``idx``, or ``UNALLOCATED``."""
        if not 0 <= idx < self.size:
            raise IndexError(idx)
        byte, shift = idx >> 2, (idx & 3) * BITS
        if self.free[byte] >> shift & 3:
            return UNALLOCATED
        return self.statuses[byte] >> shift & 3

    def count(self, status: int) -> int:
        """Count the tokens with ``status``, or, for ``UNALLOCATED``, the free indices."""
        low = low_bits(self.size)
        free = int.from_bytes(self.free, "little") & low
        if status == UNALLOCATED:
            return free.bit_count()
        # Never below zero: numbers that are take several times as long.
        statuses = int.from_bytes(self.statuses, "little")
        first = statuses if status & 1 else statuses & low ^ low
        second = statuses >> 1 if status & 2 else statuses >> 1 & low ^ low
        return (first & second & (low ^ free)).bit_count()


def allocation(indices: Sequence[int], statuses: bytes, size: int = SHARD_SIZE) -> Allocation:
    """Return the allocation of ``indices`` with their ``statuses``; every other index is free.

    A million entries are placed without a Python loop. Raises
    ``StatusListError`` when an index is named twice, lies beyond the shard, or
    has no status.
    """
    if len(indices) != len(statuses):
        raise _contradiction()
    placed = bytearray([UNALLOCATED]) * size
    try:
        deque(map(setitem, repeat(placed), indices, statuses), maxlen=0)
    except IndexError as error:
        raise _contradiction() from error
    entries = bytes(placed)
    if size - entries.count(UNALLOCATED) != len(indices):
        raise _contradiction()
    return Allocation(
        size,
        pack(entries.translate(_STATUS_OR_ZERO), BITS),
        pack(entries.translate(_TAKEN_OR_FREE), BITS),
    )


def _contradiction() -> StatusListError:
    return StatusListError(
        "The indices of a shard contradict each other.", "Check the store with kiosk audit verify."
    )


def allocate_index(
    is_taken: Callable[[int], bool],
    *,
    taken: int,
    randbelow: Callable[[int], int],
    size: int = SHARD_SIZE,
) -> int:
    """Draw a free index at random; ``randbelow`` is ``secrets.randbelow`` or a seed's.

    ``taken`` is how many indices are in use. A shard counts as full at three
    quarters, which keeps the expected number of draws below four and leaves
    decoys to hide among. Raises ``StatusListError`` then: open a new shard.
    """
    if taken >= size * _FULLEST:
        raise StatusListError("This shard of the status list is full.", "Open a new shard.")
    while True:
        idx = randbelow(size)
        if not is_taken(idx):
            return idx


def show_free_as(status: int, allocated: Allocation) -> Allocation:
    """Give every free index ``status`` (0 to 3), so that no decoy stands anywhere."""
    free = int.from_bytes(allocated.free, "little") & low_bits(allocated.size)
    shown = int.from_bytes(allocated.statuses, "little") | free * status
    length = len(allocated.free)
    return Allocation(allocated.size, shown.to_bytes(length, "little"), bytes(length))


def fill(secret: bytes, label: str, epoch: int, allocated: Allocation) -> bytes:
    """Fill the free indices with decoys; the result is the packed list, ready to be deflated.

    ``secret``, ``label`` and ``epoch`` are those of ``kiosk.tokens.decoys``.
    """
    free = int.from_bytes(allocated.free, "little")
    shown = int.from_bytes(allocated.statuses, "little")
    shown |= decoys(secret, label, epoch, allocated.size) & free
    return shown.to_bytes(len(allocated.free), "little")
