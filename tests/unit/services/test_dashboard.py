"""The dashboard's numbers: each agrees with the rows that it leads to."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from directive_samples import admit, citizen, foreign, put_in_force

from kiosk.domain.facts import PersonFacts
from kiosk.domain.rights import Restriction
from kiosk.services.dashboard import (
    LEVELS,
    STATUSES,
    Population,
    dashboard,
    members,
    restricted_people,
)
from kiosk.services.erasure import erase
from kiosk.services.token_life import suspend

if TYPE_CHECKING:
    from fakes import FakeClock, FakeStore

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment

AT_ONCE = "2026-11-21T04:00:00-05:00"


def test_every_group_has_as_many_people_as_it_says(
    env: Environment, admin: OperatorSession
) -> None:
    french = admit(env, "marie", citizen("FRA"))
    american = admit(env, "abe", citizen("USA"))
    silent = admit(env, "silent", PersonFacts())
    numbers = dashboard(env, admin)
    assert set(members(env, admin, Population.FOREIGN)) == {french.person_id}
    assert set(members(env, admin, Population.US_PERSON)) == {american.person_id}
    assert set(members(env, admin, Population.UNSTATED)) == {silent.person_id}
    for group in Population:
        assert len(members(env, admin, group)) == numbers.population[group]
    for family in (LEVELS, STATUSES):
        assert sum(numbers.population[group] for group in family) == 3
    assert numbers.population[Population.LEVEL_2] == 2
    assert numbers.population[Population.LEVEL_0] == 1


def test_tokens_are_counted_while_they_live(
    env: Environment, clock: FakeClock, admin: OperatorSession
) -> None:
    first, second = admit(env, "a", citizen("FRA")), admit(env, "b", citizen("FRA"))
    suspend(env, admin, [second.jti], "Lost for a while")
    tokens = dashboard(env, admin).tokens
    assert (tokens.valid, tokens.suspended, tokens.ending) == (1, 1, 0)
    clock.now = first.expires_at - timedelta(hours=1)
    assert dashboard(env, admin).tokens.ending == 1
    clock.now = first.expires_at
    assert dashboard(env, admin).tokens.valid == 0


def test_directives_the_erased_and_the_restricted_are_counted(
    env: Environment, store: FakeStore, admin: OperatorSession
) -> None:
    gone, kept = admit(env, "gone", citizen("FRA")), admit(env, "kept", citizen("FRA"))
    erase(env, admin, gone.person_id, reason="Asked in writing")
    put_in_force(env, admin, foreign(AT_ONCE))
    restriction = Restriction(kept.person_id, env.clock(), "Contested")
    store.state.restrictions[kept.person_id] = restriction
    numbers = dashboard(env, admin)
    assert (numbers.erased, numbers.restricted, numbers.directives_in_force) == (1, 1, 1)
    assert restricted_people(env, admin) == (kept.person_id,)
    assert numbers.checkpoint_size == numbers.log_size > 0
    assert numbers.publication_due
