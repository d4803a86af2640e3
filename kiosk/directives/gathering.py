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
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from numpy.typing import NDArray

    Column = NDArray[np.uint32]
    Packed = NDArray[np.uint8]
    Mask = NDArray[np.bool_]

NOBODY: Final = 0
_FREE_ENTRY: Final = 3
_ENTRIES_PER_BYTE: Final = 4
_BYTES_PER_PLACE: Final = 4 + 4 + 1
_PAGES_AT_A_TIME: Final = 16
_NEVER: Final = (1 << 32) - 1


class GatheringError(KioskError):
    """Report pages, or decisions, from which no list can be made."""


class LivePlaces:
    """Hold the places of one shard whose tokens are alive at one instant.

    Read from the pages that the store keeps, by number: columns of cohort
    numbers, expiries (uint32) and states (one byte), little-endian, one entry
    per index, as `kiosk.tokens.places` describes them; cohort 0 marks an index
    that is nobody's. Pages that are not there are free. Each page is read
    once, so that all lists of a shard speak of the same tokens.

    Gathered again, at a later instant or an earlier one, it costs what changed
    meanwhile: pages that were written are read, those in which a token ended
    are packed anew, and of lists only these pages are decided about. What
    comes out is to the byte what comes out of a new one. An error half-way
    leaves nothing wrong behind: each page says for itself what it was packed
    from, and as of when.

    ``free`` is 3 where no living token is and 0 elsewhere, ``statuses`` is
    each token's state and 0 elsewhere: both, as all results, packed two bits
    per index, lowest bits first.
    """

    def __init__(self, *, size: int, page: int) -> None:
        """Begin with an empty shard of ``size`` indices in pages of ``page`` indices."""
        count = size // page
        self._page = page
        self._live: Column = np.zeros((count, page), np.uint32)
        self._ends: Column = np.zeros((count, page), np.uint32)
        self._free: Packed = np.full((count, page // _ENTRIES_PER_BYTE), 0xFF, np.uint8)
        self._statuses: Packed = np.zeros_like(self._free)
        # By page: which writing it was read from, what it holds, and from when until when
        # its tokens are those that are alive; at which turn that changed.
        self._written: dict[int, bytes] = {}
        self._highest: Column = np.zeros(count, np.uint32)
        self._since: Column = np.zeros(count, np.uint32)
        self._until: Column = np.full(count, _NEVER, np.uint32)
        self._changed = np.zeros(count, np.int64)
        self._turn = self._shown = 0
        self._lists: dict[str, _KeptList] = {}
        self.free, self.statuses = self._free.tobytes(), self._statuses.tobytes()

    def __len__(self) -> int:
        return self._live.size

    def gather(
        self,
        written: Mapping[int, bytes],
        read: Callable[[Sequence[int]], Iterable[tuple[int, bytes]]],
        at: datetime,
    ) -> None:
        """Take in the shard as it is ``at`` an instant.

        ``written`` names the last writing of each page that is there, never
        the same for two; ``read`` gives pages by number, of the same reading
        of the store. Raises ``GatheringError`` for pages that are none.
        """
        now = int(at.timestamp())
        if not set(written) <= set(range(len(self._live))):
            raise _damaged()
        self._turn += 1
        for number in self._written.keys() - written.keys():
            self._take([number], np.zeros((1, self._page * _BYTES_PER_PLACE), np.uint8), now)
            del self._written[number]
        stale = [
            number
            for number, name in written.items()
            if self._written.get(number) != name or now < self._since[number]
        ]
        self._read(stale, read, written, now)
        for numbers in _some_at_a_time(np.flatnonzero(self._until <= now).tolist()):
            self._end_tokens(numbers, now)
        if self._changed.max(initial=0) > self._shown:
            self.free, self.statuses = self._free.tobytes(), self._statuses.tobytes()
            self._shown = self._turn

    def decisions(self, tables: Mapping[str, bytes]) -> dict[str, bytes]:
        """Give every live token the decisions that ``tables`` hold for its cohort, by model.

        ``table[number]`` is the `AccessDecision` for a cohort, ``table[0]`` is
        0. Raises ``GatheringError`` for a token whose cohort a table does not
        know: no entry is ever a guess.
        """
        highest = int(self._highest.max(initial=NOBODY))
        if any(highest >= len(table) or table[NOBODY] != 0 for table in tables.values()):
            raise GatheringError(
                "A token belongs to a cohort that nobody decided about.",
                "Check the store with kiosk audit verify.",
            )
        self._lists = {model: self._decided(model, table) for model, table in tables.items()}
        return {model: each.entries for model, each in self._lists.items()}

    def tokens(self, numbers: int) -> list[int]:
        """Count the live tokens of each cohort, by number, for ``numbers`` of them."""
        counted = np.bincount(self._live.reshape(-1), minlength=numbers)
        counted[NOBODY] = 0
        return [int(count) for count in counted]

    def _read(
        self,
        stale: Sequence[int],
        read: Callable[[Sequence[int]], Iterable[tuple[int, bytes]]],
        written: Mapping[int, bytes],
        now: int,
    ) -> None:
        missing = set(stale)
        pages = iter(read(stale) if stale else ())
        while some := list(islice(pages, _PAGES_AT_A_TIME)):
            numbers = [number for number, _ in some]
            length = self._page * _BYTES_PER_PLACE
            if not missing.issuperset(numbers) or any(len(data) != length for _, data in some):
                raise _damaged()
            joined = b"".join(data for _, data in some)
            self._take(numbers, np.frombuffer(joined, np.uint8).reshape(-1, length), now)
            self._written.update((number, written[number]) for number in numbers)
            missing.difference_update(numbers)
        if missing:
            raise _damaged()

    def _take(self, numbers: list[int], raw: Packed, now: int) -> None:
        """Replace pages by what was read of them."""
        ends, states = 4 * self._page, 8 * self._page
        expiries = raw[:, ends:states].view("<u4")
        live = raw[:, :ends].view("<u4") * (expiries > now)
        alive = live != NOBODY
        free, statuses = _pack(~alive * np.uint8(_FREE_ENTRY)), _pack(raw[:, states:] * alive)
        self._ends[numbers] = expiries
        self._free[numbers], self._statuses[numbers] = free, statuses
        self._settle(numbers, live, alive, now)

    def _end_tokens(self, numbers: list[int], now: int) -> None:
        """Free the places of tokens that have ended since their pages were packed."""
        live = self._live[numbers] * (self._ends[numbers] > now)
        alive = live != NOBODY
        free = _pack(~alive * np.uint8(_FREE_ENTRY))
        self._free[numbers] = free
        self._statuses[numbers] &= ~free
        self._settle(numbers, live, alive, now)

    def _settle(
        self, numbers: list[int], live: Column, alive: NDArray[np.bool_], now: int
    ) -> None:
        self._changed[numbers] = self._turn
        self._live[numbers] = live
        self._highest[numbers] = live.max(axis=1)
        self._until[numbers] = np.where(alive, self._ends[numbers], _NEVER).min(axis=1)
        self._since[numbers] = now

    def _decided(self, model: str, table: bytes) -> _KeptList:
        """Decide anew about the pages that changed, or about all if the table did.

        A table that only grew says the same of every token that was there.
        """
        kept = self._lists.get(model)
        if kept is None or not table.startswith(kept.table):
            kept = _KeptList(np.zeros_like(self._free))
        decided = np.frombuffer(table, np.uint8)
        changed = np.flatnonzero(self._changed >= kept.turn).tolist()
        for numbers in _some_at_a_time(changed):
            # No number is beyond the table, so nothing is clipped; not asking again is faster.
            kept.packed[numbers] = _pack(decided.take(self._live[numbers], mode="clip"))
        if changed or not kept.entries:
            kept.entries = kept.packed.tobytes()
        kept.table, kept.turn = table, self._turn + 1
        return kept


class _KeptList:
    """Hold a model's entries: what they were decided by, and from which turn on they lack."""

    def __init__(self, packed: Packed) -> None:
        self.packed = packed
        self.entries = b""
        self.table = b""
        self.turn = 0


def _some_at_a_time(numbers: Sequence[int]) -> Iterator[list[int]]:
    """Part the numbers of pages into as many at a time as caches hold."""
    for begin in range(0, len(numbers), _PAGES_AT_A_TIME):
        yield list(numbers[begin : begin + _PAGES_AT_A_TIME])


def _damaged() -> GatheringError:
    return GatheringError(
        "A page of the status lists is damaged.", "Restore the store from a backup."
    )


def _pack(entries: NDArray[np.uint8]) -> Packed:
    """Pack four entries of one byte, each 0 to 3, into one byte, row by row."""
    if entries.max(initial=0) > _FREE_ENTRY:
        raise GatheringError(
            "A status of a shard does not fit into two bits.", "Restore the store from a backup."
        )
    words = entries.view("<u4")
    words = words | words >> 6
    words |= words >> 12
    packed: Packed = words.astype("<u4", copy=False).view(np.uint8)
    return packed[:, ::_ENTRIES_PER_BYTE]
