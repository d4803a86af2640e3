"""Give each token a random place in the status lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.access import Shard
from kiosk.tokens.shard import SECRET_LENGTH, SHARD_SIZE, allocate_index

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.issuer import IssuerSettings
    from kiosk.services.environment import Environment
    from kiosk.services.ports import Entropy, UnitOfWork

_HALF_FULL = SHARD_SIZE // 2
"""Beyond this a new shard opens: draws stay short and live tokens stay hidden among decoys."""


def open_shard(
    uow: UnitOfWork, env: Environment, settings: IssuerSettings, now: datetime
) -> Shard:
    """Open a shard; its ``uri`` names it for ever and says nothing about its age."""
    identifier = env.identifier()
    shard = Shard(
        id=identifier,
        uri=f"{settings.url}/status/{identifier}",
        secret=env.entropy(SECRET_LENGTH),
        opened_at=now,
    )
    uow.shards.add(shard)
    return shard


def allocate(
    uow: UnitOfWork, env: Environment, settings: IssuerSettings, now: datetime
) -> tuple[Shard, int]:
    """Draw a free index of the newest shard, or of a new one when that is closed or half full."""
    newest = uow.shards.all()[-1:]
    usable = bool(newest) and newest[0].closed_at is None
    shard = newest[0] if usable else open_shard(uow, env, settings, now)
    taken = uow.tokens.occupancy(shard.id, now)
    if taken >= _HALF_FULL:
        shard, taken = open_shard(uow, env, settings, now), 0
    index = allocate_index(
        lambda idx: uow.tokens.taken(shard.id, idx, now),
        taken=taken,
        randbelow=lambda bound: _below(bound, env.entropy),
    )
    return shard, index


def _below(bound: int, entropy: Entropy) -> int:
    """Draw uniformly from 0 to ``bound - 1``, by rejection, which favours no number."""
    bits = (bound - 1).bit_length()
    while True:
        drawn = int.from_bytes(entropy((bits + 7) // 8)) & ((1 << bits) - 1)
        if drawn < bound:
            return drawn
