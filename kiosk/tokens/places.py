"""Places: whose token holds which index of one shard, in memory and as pages.

Three columns over the shard's indices: the number of the holder's cohort (0:
nobody's), the token's state, and the second at which the token expires. A
directive turns the first column into lists by a look-up in a table of
decisions, so that nothing is read from the store per token.

The columns are kept in pages of ``PAGE`` indices, which the store seals one by
one: every change says which pages it touched. A page is ``PAGE`` cohort
numbers (uint32), then ``PAGE`` expiries (uint32, seconds since 1970, good
until 2106), then ``PAGE`` states (uint8), all little-endian. A page that was
never written is all free.
"""

from __future__ import annotations

import sys
from array import array
from typing import TYPE_CHECKING

from kiosk.domain.access import TokenState
from kiosk.tokens.errors import StatusListError
from kiosk.tokens.shard import SHARD_SIZE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

PAGE = 4096
PAGE_LENGTH = PAGE * (4 + 4 + 1)
NOBODY = 0
_COLUMN = PAGE * 4
_LARGEST = (1 << 32) - 1


class ShardPlaces:
    """Hold the places of one shard.

    ``cohorts``, ``expiries`` (arrays of uint32) and ``states`` (one byte each)
    are for reading, as buffers; whoever changes them does so by the methods.
    """

    __slots__ = ("cohorts", "expiries", "states")

    def __init__(self, size: int = SHARD_SIZE) -> None:
        if size <= 0 or size % PAGE:
            raise StatusListError(
                "A shard is not made of whole pages.", f"Give it a multiple of {PAGE} indices."
            )
        self.cohorts = array("I", bytes(4 * size))
        self.expiries = array("I", bytes(4 * size))
        self.states = bytearray(size)

    def __len__(self) -> int:
        return len(self.states)

    @classmethod
    def from_pages(cls, pages: Mapping[int, bytes], size: int = SHARD_SIZE) -> ShardPlaces:
        """Read the pages that the store keeps, by their numbers; the others are free.

        Raises ``StatusListError`` for a page of the wrong length or beyond the
        shard.
        """
        places = cls(size)
        for number, page in pages.items():
            if len(page) != PAGE_LENGTH or not 0 <= number < size // PAGE:
                raise StatusListError(
                    "A page of the status lists is damaged.", "Restore the store from a backup."
                )
            first, end = number * PAGE, (number + 1) * PAGE
            places.cohorts[first:end] = _column(page[:_COLUMN])
            places.expiries[first:end] = _column(page[_COLUMN : 2 * _COLUMN])
            places.states[first:end] = page[2 * _COLUMN :]
        return places

    def page(self, number: int) -> bytes:
        """Write one page as the store keeps it."""
        first, end = number * PAGE, (number + 1) * PAGE
        columns = _bytes(self.cohorts[first:end]), _bytes(self.expiries[first:end])
        return b"".join((*columns, self.states[first:end]))

    def pages(self) -> Iterator[tuple[int, bytes]]:
        """Give every page on which a token has a place, with its number."""
        for number in range(len(self) // PAGE):
            page = self.page(number)
            if page[:_COLUMN].count(0) < _COLUMN:
                yield number, page

    def taken(self, idx: int, at: int) -> bool:
        """Tell whether a token that is alive at ``at`` (epoch seconds) holds ``idx``."""
        return self.cohorts[idx] != NOBODY and self.expiries[idx] > at

    def place(self, idx: int, *, cohort: int, expires: int, at: int) -> int:
        """Give ``idx`` to a new, valid token; return the number of the page that changed.

        Raises ``StatusListError`` while another living token holds it.
        """
        if self.taken(idx, at) or not (_fits(cohort) and _fits(expires)):
            raise _contradiction()
        self.cohorts[idx], self.expiries[idx] = cohort, expires
        self.states[idx] = TokenState.VALID
        return idx // PAGE

    def set_state(self, indices: Iterable[int], state: TokenState) -> frozenset[int]:
        """Set the state of tokens; return the pages that changed."""
        pages = set()
        for idx in self._held(indices):
            if self.states[idx] != state:
                self.states[idx] = state
                pages.add(idx // PAGE)
        return frozenset(pages)

    def set_cohort(self, indices: Iterable[int], cohort: int) -> frozenset[int]:
        """Move tokens to another cohort; return the pages that changed."""
        if not _fits(cohort):
            raise _contradiction()
        pages = set()
        for idx in self._held(indices):
            if self.cohorts[idx] != cohort:
                self.cohorts[idx] = cohort
                pages.add(idx // PAGE)
        return frozenset(pages)

    def clear(self, indices: Iterable[int]) -> frozenset[int]:
        """Free indices and forget what stood there; return the pages that changed."""
        pages = set()
        for idx in indices:
            if self.cohorts[idx] != NOBODY:
                self.cohorts[idx] = self.expiries[idx] = self.states[idx] = 0
                pages.add(idx // PAGE)
        return frozenset(pages)

    def _held(self, indices: Iterable[int]) -> Iterator[int]:
        for idx in indices:
            if self.cohorts[idx] == NOBODY:
                raise _contradiction()
            yield idx


def _fits(number: int) -> bool:
    return NOBODY < number <= _LARGEST


def _column(data: bytes) -> array[int]:
    column = array("I", data)
    if sys.byteorder == "big":
        column.byteswap()
    return column


def _bytes(column: array[int]) -> bytes:
    if sys.byteorder == "big":
        column.byteswap()
    return column.tobytes()


def _contradiction() -> StatusListError:
    return StatusListError(
        "The indices of a shard contradict each other.", "Check the store with kiosk audit verify."
    )
