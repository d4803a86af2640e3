"""From cohort numbers to list entries: a table look-up over a whole shard at once.

The only module here that needs numpy. Import it where a shard is gathered and
not with a package, so that windows that gather nothing do not carry it.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

import numpy as np

from kiosk.domain.errors import KioskError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from numpy.typing import NDArray

    Column = NDArray[np.uint32]

NOBODY: Final = 0
_FREE_ENTRY: Final = 3
_ENTRIES_PER_BYTE: Final = 4
_BYTES_PER_PLACE: Final = 4 + 4 + 1
_PAGES_AT_A_TIME: Final = 16


class GatheringError(KioskError):
    """Report pages, or decisions, from which no list can be made."""


class LivePlaces:
    """Hold the places of one shard whose tokens are alive at one instant.

    Read from the pages that the store keeps, by number: columns of cohort
    numbers, expiries (uint32) and states (one byte), little-endian, one entry
    per index, as `kiosk.tokens.places` describes them; cohort 0 marks an index
    that is nobody's. Pages that are not there are free. Each page is read
    once, so that all lists of a shard speak of the same tokens.

    ``free`` is 3 where no living token is and 0 elsewhere, ``statuses`` is
    each token's state and 0 elsewhere: both, as all results, packed two bits
    per index, lowest bits first.
    """

    def __init__(
        self, pages: Iterable[tuple[int, bytes]], at: datetime, *, size: int, page: int
    ) -> None:
        """Take a shard of ``size`` indices in pages of ``page`` indices."""
        now, count, ends, states = int(at.timestamp()), size // page, 4 * page, 8 * page
        self._live: Column = np.zeros((count, page), np.uint32)
        free = np.full((count, page // _ENTRIES_PER_BYTE), 0xFF, np.uint8)
        statuses = np.zeros_like(free)
        for numbers, raw in _some_at_a_time(pages, count, page * _BYTES_PER_PLACE):
            live = raw[:, :ends].view("<u4") * (raw[:, ends:states].view("<u4") > now)
            alive = live != NOBODY
            self._live[numbers] = live
            free[numbers] = _pack(~alive * np.uint8(_FREE_ENTRY))
            statuses[numbers] = _pack(raw[:, states:] * alive)
        self._highest = int(self._live.max(initial=NOBODY))
        self.free, self.statuses = free.tobytes(), statuses.tobytes()

    def __len__(self) -> int:
        return self._live.size

    def decisions(self, table: bytes) -> bytes:
        """Give every live token the decision that ``table`` holds for its cohort.

        ``table[number]`` is the `AccessDecision` for a cohort, ``table[0]`` is
        0. Raises ``GatheringError`` for a token whose cohort the table does
        not know: no entry is ever a guess.
        """
        if self._highest >= len(table) or table[NOBODY] != 0:
            raise GatheringError(
                "A token belongs to a cohort that nobody decided about.",
                "Check the store with kiosk audit verify.",
            )
        decided = np.frombuffer(table, np.uint8)
        rows = range(0, len(self._live), _PAGES_AT_A_TIME)
        # No number is beyond the table, so nothing is clipped; not asking again is faster.
        return b"".join(
            _pack(decided.take(self._live[row : row + _PAGES_AT_A_TIME], mode="clip")).tobytes()
            for row in rows
        )

    def tokens(self, numbers: int) -> list[int]:
        """Count the live tokens of each cohort, by number, for ``numbers`` of them."""
        counted = np.bincount(self._live.reshape(-1), minlength=numbers)
        counted[NOBODY] = 0
        return [int(count) for count in counted]


def _some_at_a_time(
    pages: Iterable[tuple[int, bytes]], count: int, length: int
) -> Iterator[tuple[list[int], NDArray[np.uint8]]]:
    """Give pages as the rows of an array, with their numbers: as many as caches hold."""
    remaining = iter(pages)
    while read := list(islice(remaining, _PAGES_AT_A_TIME)):
        numbers = [number for number, _ in read]
        if any(len(data) != length for _, data in read) or not set(numbers) <= set(range(count)):
            raise GatheringError(
                "A page of the status lists is damaged.", "Restore the store from a backup."
            )
        joined = b"".join(data for _, data in read)
        yield numbers, np.frombuffer(joined, np.uint8).reshape(-1, length)


def _pack(entries: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Pack four entries of one byte, each 0 to 3, into one byte, row by row."""
    if entries.max(initial=0) > _FREE_ENTRY:
        raise GatheringError(
            "A status of a shard does not fit into two bits.", "Restore the store from a backup."
        )
    words = entries.view("<u4")
    words = words | words >> 6
    words |= words >> 12
    packed: NDArray[np.uint8] = words.astype("<u4", copy=False).view(np.uint8)
    return packed[:, ::_ENTRIES_PER_BYTE]
