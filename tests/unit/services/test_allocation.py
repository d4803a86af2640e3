from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from fakes import FakeEntropy

from kiosk.domain.access import TokenRecord
from kiosk.services.allocation import allocate
from kiosk.tokens.shard import SHARD_SIZE

if TYPE_CHECKING:
    from fakes import FakeClock, FakeStore

    from kiosk.services.environment import Environment

pytestmark = pytest.mark.usefixtures("admin")


class _Repeating:
    """Draws the same bytes a number of times before it goes on."""

    def __init__(self, first: bytes, times: int) -> None:
        self.first, self.left, self.then = first, times, FakeEntropy("then")

    def __call__(self, size: int) -> bytes:
        if size == len(self.first) and self.left:
            self.left -= 1
            return self.first
        return self.then(size)


def _allocate(env: Environment) -> tuple[str, int]:
    with env.store.writing() as uow:
        shard, index = allocate(uow, env, uow.issuer.settings(), env.clock())
        uow.commit()
    return shard.id, index


def _take(store: FakeStore, idx: int, clock: FakeClock) -> None:
    person = next(iter(store.state.persons))
    record = TokenRecord(
        f"j{idx}",
        person,
        "a",
        "c",
        "",
        "k",
        clock.now,
        clock.now + timedelta(hours=1),
        store.state.shards[-1].id,
        idx,
    )
    store.state.tokens[record.jti] = record


def test_indices_are_spread_over_the_whole_shard(env: Environment) -> None:
    drawn = [_allocate(env)[1] for _ in range(200)]
    assert all(0 <= index < SHARD_SIZE for index in drawn)
    assert len(set(drawn)) > 190
    assert min(drawn) < SHARD_SIZE // 10
    assert max(drawn) > SHARD_SIZE * 9 // 10


def test_a_taken_index_is_drawn_again(
    env: Environment, store: FakeStore, clock: FakeClock
) -> None:
    _take(store, 7, clock)
    again = replace(env, entropy=_Repeating((7).to_bytes(3), 3))
    assert _allocate(again)[1] != 7


def test_an_index_is_free_again_once_its_token_has_expired(
    env: Environment, store: FakeStore, clock: FakeClock
) -> None:
    _take(store, 7, clock)
    clock.advance(hours=1)
    again = replace(env, entropy=_Repeating((7).to_bytes(3), 1))
    assert _allocate(again)[1] == 7


@pytest.mark.parametrize(("live", "shards"), [(SHARD_SIZE // 2 - 1, 1), (SHARD_SIZE // 2, 2)])
def test_a_half_full_shard_opens_the_next(
    env: Environment, store: FakeStore, live: int, shards: int
) -> None:
    first = store.state.shards[0].id
    with env.store.writing() as uow:
        uow.tokens.occupancy = lambda shard, _now: live if shard == first else 0
        shard, _ = allocate(uow, env, uow.issuer.settings(), env.clock())
        uow.commit()
    assert len(store.state.shards) == shards
    assert shard.id == store.state.shards[-1].id
    assert len({each.uri for each in store.state.shards}) == shards
    assert len({each.secret for each in store.state.shards}) == shards


def test_a_closed_shard_is_drawn_from_no_more(env: Environment, store: FakeStore) -> None:
    with env.store.writing() as uow:
        uow.shards.close(env.clock())
        uow.commit()
    drawn = {_allocate(env)[0] for _ in range(3)}
    closed, opened = store.state.shards
    assert drawn == {opened.id}
    assert (closed.closed_at, opened.closed_at) == (env.clock(), None)
