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
    from kiosk.services.ports import UnitOfWork


def live_places(uow: UnitOfWork, shard: str, now: datetime) -> LivePlaces:
    """Give the places of a shard's living tokens, from its sealed pages and nothing else."""
    return LivePlaces(uow.places.pages(shard), now, size=SHARD_SIZE, page=PAGE)


def shard_state(
    uow: UnitOfWork, shard: Shard, tables: Mapping[str, bytes], now: datetime
) -> ShardState:
    """Build what is published of a shard; ``tables`` hold each model's decision per cohort."""
    live = live_places(uow, shard.id, now)
    access = {
        model: Allocation(len(live), live.decisions(table), live.free)
        for model, table in tables.items()
    }
    validity = Allocation(len(live), live.statuses, live.free)
    return ShardState(shard.id, shard.uri, shard.secret, validity, access)
