"""Places: whose token holds which index of one shard.

Three columns over the shard's indices: the number of the holder's cohort (0:
nobody's), the token's state, and the second at which the token expires. A
directive turns the first column into lists by a look-up in a table of
decisions, so that nothing is read from the store per token.

The store keeps the columns in pages of ``PAGE`` indices, which it seals one
by one. A page is ``PAGE`` cohort numbers (uint32), then ``PAGE`` expiries
(uint32, seconds since 1970, good until 2106), then ``PAGE`` states (uint8),
all little-endian. A page that was never written is all free.
"""

from __future__ import annotations

import sys
from array import array
from typing import TYPE_CHECKING

from kiosk.tokens.errors import StatusListError
from kiosk.tokens.shard import SHARD_SIZE

if TYPE_CHECKING:
    from collections.abc import Mapping

PAGE = 4096
PAGE_LENGTH = PAGE * (4 + 4 + 1)
_COLUMN = PAGE * 4


class ShardPlaces:
    """Hold the places of one shard: columns of one entry per index, to be read as buffers.

    ``cohorts`` and ``expiries`` are uint32 in the machine's own order,
    ``states`` bytes.
    """

    __slots__ = ("cohorts", "expiries", "states")

    def __init__(self, pages: Mapping[int, bytes], size: int = SHARD_SIZE) -> None:
        """Join the pages that the store keeps, by their numbers; the others are free.

        Raises ``StatusListError`` for a page of the wrong length or beyond the
        shard.
        """
        self.cohorts = array("I", bytes(4 * size))
        self.expiries = array("I", bytes(4 * size))
        self.states = bytearray(size)
        for number, page in pages.items():
            if len(page) != PAGE_LENGTH or not 0 <= number < size // PAGE:
                raise StatusListError(
                    "A page of the status lists is damaged.", "Restore the store from a backup."
                )
            indices = slice(number * PAGE, (number + 1) * PAGE)
            self.cohorts[indices] = _column(page[:_COLUMN])
            self.expiries[indices] = _column(page[_COLUMN : 2 * _COLUMN])
            self.states[indices] = page[2 * _COLUMN :]


def _column(data: bytes) -> array[int]:
    column = array("I", data)
    if sys.byteorder == "big":
        column.byteswap()
    return column
