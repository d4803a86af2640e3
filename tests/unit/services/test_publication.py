from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from fakes import fake_publisher
from samples import complete_case

from kiosk.audit.events import Event
from kiosk.domain.errors import KioskError
from kiosk.domain.issuer import KeyPurpose
from kiosk.services.gathered_places import GatheredPlaces
from kiosk.services.issuance import newest_key, token_signer
from kiosk.services.key_making import new_signing_key
from kiosk.services.onboarding import issue_access
from kiosk.services.permission import ClockSetBackError
from kiosk.services.ports import NumberTakenError, Published
from kiosk.services.publication import (
    count_publications,
    gather,
    publication_due,
    publications,
    publish,
)
from kiosk.services.token_life import revoke, suspend
from kiosk.tokens import base64url, build_targets
from kiosk.tokens.shard import SHARD_SIZE, UNALLOCATED

if TYPE_CHECKING:
    from collections.abc import Callable

    from fakes import FakeClock, FakeStore

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.onboarding import IssuedAccess
    from kiosk.tokens import PublicationInput

HERE = Path("published")

pytestmark = pytest.mark.usefixtures("admin")


@pytest.fixture
def issued(env: Environment, staff: OperatorSession) -> IssuedAccess:
    return issue_access(env, staff, complete_case(env))


class _Recorder:
    """A publisher that remembers what it was given and whether the store was being changed."""

    def __init__(self, store: FakeStore, changed: tuple[str, ...] = ("access.json",)) -> None:
        self.store, self.changed = store, changed
        self.asked: list[dict[str, Any]] = []

    def __call__(self, content: PublicationInput, **asked: Any) -> Published:
        assert not self.store.writing_now, "signing must not hold the write lock"
        self.asked.append({"content": content, **asked})
        return Published(3, self.changed)


def test_a_publication_says_what_gateways_must_know(
    env: Environment, issued: IssuedAccess, store: FakeStore
) -> None:
    content = gather(env).content
    assert content.issuer == "https://id.example.org"
    assert [(model.name, model.controlled) for model in content.models] == [
        ("fable-5", True),
        ("opal-4", False),
    ]
    assert content.models[0].aliases == ("fable",)
    assert content.models[0].fallback == ("opal-4",)
    assert content.checkpoint == store.state.checkpoints[-1]
    assert content.log_key.startswith("id.example.org/log+")
    assert [key.kid for key in content.keys] == [issued.record.kid]
    shard = content.shards[0]
    assert (len(shard.validity), shard.validity[issued.record.idx]) == (SHARD_SIZE, 0)
    assert shard.validity.count(UNALLOCATED) == SHARD_SIZE - 1


def test_states_of_tokens_show_in_their_shard_until_they_expire(
    env: Environment, admin: OperatorSession, issued: IssuedAccess, clock: FakeClock
) -> None:
    jti, idx = issued.record.jti, issued.record.idx
    for act, status in ((suspend, 2), (revoke, 1)):
        act(env, admin, [jti], "a reason")
        assert gather(env).content.shards[0].validity[idx] == status
    clock.advance(hours=13)
    assert gather(env).content.shards[0].validity[idx] == UNALLOCATED


def test_what_was_gathered_before_says_what_is_gathered_anew(
    env: Environment, admin: OperatorSession, store: FakeStore, clock: FakeClock
) -> None:
    known, publisher = GatheredPlaces(), _Recorder(store)

    def published() -> PublicationInput:
        publish(env, publisher, HERE, gathered=known)
        content: PublicationInput = publisher.asked[-1]["content"]
        assert content.shards == gather(env).content.shards
        return content

    published()
    first = issue_access(env, admin, complete_case(env)).record
    before = published().shards[0]
    assert before.validity[first.idx] == 0
    suspend(env, admin, [first.jti], "a reason")
    assert published().shards[0].validity[first.idx] == 2
    clock.advance(hours=13)
    after = published().shards[0]
    assert after.validity[first.idx] == UNALLOCATED
    assert after.access["fable-5"][first.idx] == UNALLOCATED
    store.state.shards.clear()
    assert published().shards == ()
    assert known.shards == {}


def test_a_key_is_published_before_it_signs_and_not_once_struck_off(
    env: Environment, store: FakeStore, clock: FakeClock
) -> None:
    new = new_signing_key(KeyPurpose.TOKENS, env.entropy, clock.now)
    next_key = replace(new, signs_from=clock.now + timedelta(hours=1))
    store.state.keys.append(next_key)
    assert next_key.kid in {key.kid for key in gather(env).content.keys}
    store.state.keys[-1] = replace(next_key, not_before=clock.now + timedelta(minutes=1))
    assert next_key.kid not in {key.kid for key in gather(env).content.keys}
    store.state.keys[-1] = replace(next_key, struck_off_at=clock.now)
    assert next_key.kid not in {key.kid for key in gather(env).content.keys}


def test_what_is_gathered_builds(env: Environment, issued: IssuedAccess) -> None:

    with env.store.reading() as uow:
        signer = token_signer(newest_key(uow, KeyPurpose.TOKENS, env.clock()))
    targets = build_targets(gather(env).content, signer, env.clock(), 1)
    assert {"access.json", "jwks.json"} <= set(targets)
    assert issued.record.jti.encode() not in b"".join(targets.values())


class _Interrupted:
    """A store in which something happens once a publication is numbered, before it is read."""

    def __init__(self, store: FakeStore, happens: Callable[[], object]) -> None:
        self.writing, self._reading = store.writing, store.reading
        self._happens: Callable[[], object] | None = happens

    def reading(self) -> Any:
        happens, self._happens = self._happens, None
        if happens is not None:
            happens()
        return self._reading()


def test_a_token_issued_while_a_publication_begins_is_listed_by_the_next(
    env: Environment, staff: OperatorSession, store: FakeStore
) -> None:
    def issue() -> None:
        issue_access(env, staff, complete_case(env))

    publish(env, fake_publisher, HERE)
    interrupted: Any = _Interrupted(store, issue)
    record = publish(replace(env, store=interrupted), fake_publisher, HERE).record
    # The token says that it is listed from the next publication on: it must come.
    with store.reading() as uow:
        assert uow.publications.next_version() == record.version + 1
    assert publication_due(env)


def test_the_publisher_gets_the_newest_keys_and_every_root(
    env: Environment, store: FakeStore, clock: FakeClock
) -> None:
    publisher = _Recorder(store)
    record = publish(env, publisher, HERE).record
    asked = publisher.asked[0]
    publishing = {
        KeyPurpose.TOKENS, KeyPurpose.TARGETS, KeyPurpose.SNAPSHOT, KeyPurpose.TIMESTAMP,
    }  # fmt: skip
    assert set(asked["keys"]) == publishing
    assert asked["roots"] == (b'{"fake": "root"}',)
    assert (asked["version"], asked["directory"], asked["now"]) == (1, HERE, clock.now)
    assert (record.version, record.targets, record.changed) == (1, 3, ("access.json",))


def test_a_publication_is_recorded_and_logged_with_its_counts(
    env: Environment, admin: OperatorSession, issued: IssuedAccess, store: FakeStore
) -> None:
    revoke(env, admin, [issued.record.jti], "stolen")
    size = len(store.state.entries)
    record = publish(env, fake_publisher, HERE, admin).record
    assert (record.log_size, record.invalid, record.suspended) == (size, 1, 0)
    assert publications(env, admin, 0, 9) == [record]
    assert count_publications(env, admin) == 1
    entry = store.state.entries[-1]
    assert entry.event.value == "publication.signed"
    assert (entry.body["version"], entry.body["invalid"]) == (1, 1)
    assert store.state.actors[-1] == (admin.person_id, "")


def test_renewed_signatures_alone_are_neither_recorded_nor_logged(
    env: Environment, admin: OperatorSession, store: FakeStore
) -> None:
    entries = len(store.state.entries)
    publish(env, _Recorder(store, changed=()), HERE)
    assert publications(env, admin, 0, 9) == []
    assert len(store.state.entries) == entries


def test_a_version_is_used_up_even_if_publishing_fails(env: Environment, store: FakeStore) -> None:
    def broken(_content: PublicationInput, **_asked: Any) -> Published:
        raise KioskError("The folder is full.", "Make room.")

    with pytest.raises(KioskError, match="folder is full"):
        publish(env, broken, HERE)
    assert publish(env, fake_publisher, HERE).record.version == 2
    assert [record.version for record in store.state.publications] == [2]


def test_a_version_lies_above_what_its_folder_has_seen(env: Environment) -> None:
    """The record and the folder must say one number: gateways report the folder's."""

    def seen_up_to_41(content: PublicationInput, **asked: Any) -> Published:
        if asked["version"] <= 41:
            raise NumberTakenError(41)
        return fake_publisher(content, **asked)

    assert publish(env, seen_up_to_41, HERE).record.version == 42
    assert publish(env, seen_up_to_41, HERE).record.version == 43


@pytest.mark.parametrize(
    ("ahead", "others", "closed"), [(0, 0, True), (7, 0, True), (1, 1, False)]
)
def test_a_store_that_was_taken_back_closes_its_shards(
    env: Environment, ahead: int, others: int, closed: bool
) -> None:
    """Its folder knows a number that it never gave, unlike one that another publisher took."""
    told: list[bool] = []

    def meets_a_number(content: PublicationInput, **asked: Any) -> Published:
        told.extend(shard.closed for shard in content.shards)
        if len(told) == 1:
            with env.store.writing() as uow:
                for _ in range(others):
                    uow.publications.reserve_version()
                uow.commit()
            raise NumberTakenError(asked["version"] + ahead)
        return fake_publisher(content, **asked)

    first = publish(env, meets_a_number, HERE).record.version
    assert (first, told) == (ahead + 2, [False, closed])


def test_a_token_issued_while_lists_are_made_is_listed_from_the_next_ones_on(
    env: Environment, staff: OperatorSession
) -> None:
    """What is being published was read before: its entry for the new token is a decoy."""
    issued: list[int] = []

    def slow(content: PublicationInput, **asked: Any) -> Published:
        issued.append(_listed_from(issue_access(env, staff, complete_case(env))))
        return fake_publisher(content, **asked)

    assert publish(env, slow, HERE).record.version < issued[0]
    assert publish(env, fake_publisher, HERE).record.version >= issued[0]


def test_a_token_is_listed_from_the_next_publication_on(
    env: Environment, issued: IssuedAccess
) -> None:
    assert publish(env, fake_publisher, HERE).record.version == _listed_from(issued)


def _listed_from(issued: IssuedAccess) -> int:
    payload = json.loads(base64url.decode(issued.token.split(".")[1]))
    return int(payload["listed_from"])


def test_publishing_is_due_after_somebody_else_published_to_another_folder(
    env: Environment,
) -> None:
    ours = publish(env, fake_publisher, HERE).record.version
    assert not publication_due(env, ours)
    publish(env, fake_publisher, Path("another machine's"))
    assert publication_due(env, ours)


@pytest.mark.parametrize(
    "event",
    [
        Event.SCREENING_HIT_FOUND,
        Event.SCREENING_HIT_ADJUDICATED,
        Event.SCREENING_HIT_WITHDRAWN,
        Event.DIRECTIVE_APPROVED,
        Event.PERSON_FACTS_RECORDED,
        Event.RELIEF_ENDED,
        Event.KILL_SWITCH_UNDONE,
        Event.SERVICE_PERSON_NAMED,
        Event.SERVICE_PERSON_RELEASED,
        Event.SERVICE_STOPPED,
        Event.SERVICE_RESUMED,
        Event.SERVICE_ENDED,
    ],
)
def test_publishing_is_due_after_whatever_changes_a_decision(
    env: Environment, event: Event
) -> None:
    publish(env, fake_publisher, HERE)
    assert not publication_due(env)
    with env.store.writing() as uow:
        uow.log.append(event, at=env.clock())
        uow.commit()
    assert publication_due(env)


def test_publishing_is_due_after_what_gateways_must_know(
    env: Environment, admin: OperatorSession, staff: OperatorSession
) -> None:
    assert publication_due(env)
    publish(env, fake_publisher, HERE)
    assert not publication_due(env)
    issued = issue_access(env, staff, complete_case(env))
    assert publication_due(env)
    publish(env, fake_publisher, HERE)
    assert not publication_due(env)
    revoke(env, admin, [issued.record.jti], "stolen")
    assert publication_due(env)


def test_a_clock_set_back_stops_publishing(env: Environment, clock: FakeClock) -> None:
    clock.advance(hours=-1)
    with pytest.raises(ClockSetBackError):
        publish(env, fake_publisher, HERE)
