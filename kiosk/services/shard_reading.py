"""Read whole shards of places; needs numpy, so it is imported where a shard is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.directives.gathering import LivePlaces
from kiosk.tokens import Allocation, ShardState
from kiosk.tokens.places import PAGE
from kiosk.tokens.shard import SHARD_SIZE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from kiosk.domain.access import Shard
    from kiosk.services.gathered_places import GatheredPlaces
    from kiosk.services.ports import UnitOfWork


def live_places(
    uow: UnitOfWork, shard: str, now: datetime, known: LivePlaces | None = None
) -> LivePlaces:
    """Give the places of a shard's living tokens, from its sealed pages and nothing else.

    What is ``known`` of the shard is brought up to date and given back.
    """
    live = LivePlaces(size=SHARD_SIZE, page=PAGE) if known is None else known
    live.gather(uow.places.written(shard), lambda pages: uow.places.pages(shard, pages), now)
    return live


def shard_states(
    uow: UnitOfWork, tables: Mapping[str, bytes], now: datetime, gathered: GatheredPlaces
) -> tuple[ShardState, ...]:
    """Build what is published of every shard; ``tables`` hold each model's decision per cohort."""
    shards = uow.shards.all()
    gathered.keep_only(shard.id for shard in shards)
    return tuple(_shard_state(uow, shard, tables, now, gathered) for shard in shards)


def _shard_state(
    uow: UnitOfWork,
    shard: Shard,
    tables: Mapping[str, bytes],
    now: datetime,
    gathered: GatheredPlaces,
) -> ShardState:
    live = gathered.shards[shard.id] = live_places(
        uow, shard.id, now, gathered.shards.get(shard.id)
    )
    access = {
        model: Allocation(len(live), entries, live.free)
        for model, entries in live.decisions(tables).items()
    }
    validity = Allocation(len(live), live.statuses, live.free)
    closed = shard.closed_at is not None
    return ShardState(shard.id, shard.uri, shard.secret, validity, access, closed=closed)
