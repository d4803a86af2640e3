"""What a publisher remembers of the places it gathered, from one publication to the next."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.directives.gathering import LivePlaces
    from kiosk.services.ports import UnitOfWork

_PAGES_LOOKED_AT = 16


@dataclass(slots=True)
class GatheredPlaces:
    """Hold each shard as it was gathered last, by its id.

    Begun anew, everything is read; kept, only the pages that were written
    since, with the same result. It belongs to one thread, and to whatever
    store is read: pages are told apart by names that no two writings share.
    """

    shards: dict[str, LivePlaces] = field(default_factory=dict, repr=False)
    _round: deque[tuple[str, int]] = field(default_factory=deque, repr=False)

    def keep_only(self, shards: Iterable[str]) -> None:
        """Forget every shard but these."""
        kept = set(shards)
        self.shards = {name: live for name, live in self.shards.items() if name in kept}

    def look_over(self, uow: UnitOfWork) -> None:
        """Open some pages of the store, others each time, whether they were written or not.

        What somebody changed in the store past the program shows when it is
        read, and for a publication only what was written is read. Raises what
        reading a page raises; what is remembered is forgotten then, so that
        nothing is published either until the store is whole again.
        """
        if not self._round:
            self._round.extend(
                (shard, page) for shard in self.shards for page in uow.places.written(shard)
            )
        wanted: dict[str, list[int]] = {}
        for shard, page in islice(self._round, _PAGES_LOOKED_AT):
            wanted.setdefault(shard, []).append(page)
        known, self.shards = self.shards, {}
        for shard, pages in wanted.items():
            deque(uow.places.pages(shard, pages), maxlen=0)
        self.shards = known
        for _ in range(min(_PAGES_LOOKED_AT, len(self._round))):
            self._round.popleft()
