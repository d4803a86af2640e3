"""From cohort numbers to list entries: a table look-up over a whole shard at once.

The only module here that needs numpy. Import it where a shard is gathered and
not with a package, so that windows that gather nothing do not carry it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from kiosk.domain.errors import KioskError

if TYPE_CHECKING:
    from array import array
    from datetime import datetime

    from numpy.typing import NDArray

    Column = NDArray[np.uint32]
    Buffer = bytes | bytearray | memoryview | array[int]

NOBODY: Final = 0
_FREE_ENTRY: Final = 3
_ENTRIES_PER_WORD: Final = 4


class GatheringError(KioskError):
    """Report columns of a shard that do not belong together."""


class LivePlaces:
    """Hold the places of one shard whose tokens are alive at one instant.

    ``cohorts`` and ``expiries`` are buffers of uint32 in the machine's order,
    ``states`` one of bytes, as `kiosk.tokens.places` keeps them; cohort 0
    marks an index that is nobody's. They are read once, here, so that all
    lists of a shard speak of the same tokens.

    ``free`` is 3 where no living token is and 0 elsewhere, ``statuses`` is
    each token's state and 0 elsewhere: both, as all results, packed two bits
    per index, lowest bits first.
    """

    def __init__(self, cohorts: Buffer, expiries: Buffer, states: Buffer, at: datetime) -> None:
        numbers, ends = _column(cohorts), _column(expiries)
        given = np.frombuffer(states, np.uint8)
        if not len(numbers) == len(ends) == len(given) or len(given) % _ENTRIES_PER_WORD:
            raise GatheringError(
                "The columns of a shard do not belong together.",
                "Restore the store from a backup.",
            )
        self._live: Column = numbers * (ends > int(at.timestamp()))
        self._highest = int(self._live.max(initial=NOBODY))
        alive = self._live != NOBODY
        self.free = _pack(~alive * np.uint8(_FREE_ENTRY))
        self.statuses = _pack(given * alive)

    def __len__(self) -> int:
        return len(self._live)

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
        return _pack(np.take(np.frombuffer(table, np.uint8), self._live))

    def tokens(self, numbers: int) -> list[int]:
        """Count the live tokens of each cohort, by number, for ``numbers`` of them."""
        counted = np.bincount(self._live, minlength=numbers)
        counted[NOBODY] = 0
        return [int(count) for count in counted]


def _column(buffer: Buffer) -> Column:
    return np.frombuffer(buffer, np.uint32)


def _pack(entries: NDArray[np.uint8]) -> bytes:
    """Pack four entries of one byte, each 0 to 3, into one byte."""
    if entries.max(initial=0) > _FREE_ENTRY:
        raise GatheringError(
            "A status of a shard does not fit into two bits.", "Restore the store from a backup."
        )
    words = entries.view("<u4")
    words = words | words >> 6
    words |= words >> 12
    packed: NDArray[np.uint8] = words.astype("<u4", copy=False).view(np.uint8)[::4]
    return packed.tobytes()
