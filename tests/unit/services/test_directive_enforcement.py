"""From a staged file to the published list: what binds whom, from which second on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from directive_samples import admit, citizen, foreign, put_in_force, second_officer
from fakes import fake_publisher

from kiosk.audit.events import Event
from kiosk.domain.access import AccessDecision
from kiosk.domain.errors import KioskError
from kiosk.domain.issuer import KeyPurpose
from kiosk.services.activation import approve
from kiosk.services.directives import authenticate, stage
from kiosk.services.issuance import newest_key, token_signer
from kiosk.services.publication import gather, publication_due, publish
from kiosk.tokens import build_targets

if TYPE_CHECKING:
    from fakes import FakeClock, FakeStore

    from kiosk.domain.access import TokenRecord
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.ports import Published

ID = "us-2026-06-12"
HERE = Path("published")
IN_FORCE = datetime(2026, 11, 21, 17, 0, tzinfo=UTC)


def decision(env: Environment, token: TokenRecord, model: str = "fable-5") -> AccessDecision:
    (shard,) = gather(env).content.shards
    return AccessDecision(shard.access[model][token.idx])


def events(store: FakeStore, event: Event) -> list[dict[str, object]]:
    return [dict(entry.body) for entry in store.state.entries if entry.event is event]


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


def test_the_first_publication_that_carries_a_directive_is_noted_once(
    env: Environment, admin: OperatorSession, store: FakeStore, clock: FakeClock
) -> None:
    put_in_force(env, admin, foreign())
    publish(env, fake_publisher, HERE)
    assert events(store, Event.DIRECTIVE_IN_FORCE) == []
    clock.now = IN_FORCE + timedelta(minutes=4)

    def killed(*_: object, **__: object) -> Published:
        raise KioskError("The power went.", "Switch it on again.")

    with pytest.raises(KioskError, match="power"):
        publish(env, killed, HERE)
    assert events(store, Event.DIRECTIVE_IN_FORCE) == []
    for _ in range(2):
        publish(env, fake_publisher, HERE)
    assert events(store, Event.DIRECTIVE_IN_FORCE) == [{"directive": ID, "version": 3}]
    (record,) = store.state.directives.values()
    assert (record.enforced_at, record.enforced_version) == (clock.now, 3)


def test_every_model_may_be_named_at_once_and_uncontrolled_ones_get_lists(
    env: Environment, admin: OperatorSession
) -> None:
    french = admit(env, "marie", citizen("FRA"))
    source = foreign(in_force="2026-11-21T04:00:00-05:00", models='["*"]')
    put_in_force(env, admin, source.replace(b'fallback = ["opal-4"]', b"fallback = []"))
    content = gather(env).content
    assert [model.controlled for model in content.models] == [True, True]
    assert decision(env, french, "opal-4") is AccessDecision.BLOCK
    with env.store.reading() as uow:
        signer = token_signer(newest_key(uow, KeyPurpose.TOKENS, env.clock()))
    targets = build_targets(content, signer, env.clock(), 1)
    assert sum(target.startswith("lists/opal-4/") for target in targets) == 1


def test_a_refusal_offers_only_models_that_the_directive_leaves(
    env: Environment, admin: OperatorSession
) -> None:
    source = foreign(in_force="2026-11-21T04:00:00-05:00", models='["*"]')
    put_in_force(env, admin, source.replace(b'fallback = ["opal-4"]', b"fallback = []"))
    assert [model.fallback for model in gather(env).content.models] == [(), ()]


def test_two_directives_stand_behind_a_block_by_both_references(
    env: Environment, admin: OperatorSession
) -> None:
    put_in_force(env, admin, foreign(in_force="2026-11-21T04:00:00-05:00"))
    other = foreign(in_force="2026-11-21T04:00:00-05:00").replace(ID.encode(), b"us-2026-06-13")
    put_in_force(env, admin, other.replace(b"is-informed letter", b"second letter"))
    fable = gather(env).content.models[0]
    assert fable.directive == "is-informed letter, 12 June 2026; second letter, 12 June 2026"


def test_only_what_gateways_must_know_asks_for_a_publication(
    env: Environment, admin: OperatorSession
) -> None:
    publish(env, fake_publisher, HERE)
    stage(env, admin, foreign())
    assert not publication_due(env)
    authenticate(env, admin, ID, method="call_back", note="Called them", letter=b"letter")
    assert not publication_due(env)
    approve(env, admin, second_officer(env), ID, reading="A", blocked=0)
    assert publication_due(env)


def test_a_person_without_recorded_facts_is_refused_where_there_are_lists(
    env: Environment, admin: OperatorSession, store: FakeStore
) -> None:
    del admin
    token = admit(env, "john", citizen("USA"))
    store.state.cohort_of.clear()
    assert decision(env, token) is AccessDecision.BLOCK
    store.state.cohort_of[token.person_id] = 2
    store.state.cohorts.clear()
    assert decision(env, token) is AccessDecision.BLOCK, "a cohort that is gone opens nothing"
