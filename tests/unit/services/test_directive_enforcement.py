"""From a staged file to the published list: what binds whom, from which second on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from directive_samples import admit, citizen, foreign, put_in_force

from kiosk.domain.access import AccessDecision
from kiosk.services.publication import gather

if TYPE_CHECKING:
    from fakes import FakeClock

    from kiosk.domain.access import TokenRecord
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment

IN_FORCE = datetime(2026, 11, 21, 17, 0, tzinfo=UTC)


def decision(env: Environment, token: TokenRecord, model: str = "fable-5") -> AccessDecision:
    (shard,) = gather(env).content.shards
    return AccessDecision(shard.access[model][token.idx])


def test_a_directive_binds_whom_it_names_from_its_second_on(
    env: Environment, admin: OperatorSession, clock: FakeClock
) -> None:
    french, american = admit(env, "marie", citizen("FRA")), admit(env, "john", citizen("USA"))
    record = put_in_force(env, admin, foreign())
    assert record.approval is not None
    assert record.approval.blocked == 1

    clock.now = IN_FORCE - timedelta(seconds=1)
    assert decision(env, french) is AccessDecision.ALLOW
    assert gather(env).next_change == IN_FORCE
    clock.now = IN_FORCE
    assert decision(env, french) is AccessDecision.BLOCK
    assert decision(env, american) is AccessDecision.ALLOW
    model = gather(env).content.models[0]
    assert model.directive == "is-informed letter, 12 June 2026"
    assert model.fallback == ("opal-4",)
