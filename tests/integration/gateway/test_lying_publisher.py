"""A publisher, or whoever sits in between, that lies; and gateways that notice."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Metadata, Snapshot, Timestamp

from kiosk.gateway import (
    Follower,
    Outcome,
    PublicationError,
    PublicationRefusedError,
    PublicationStaleError,
    PublicationUnreachableError,
    Reason,
    TrustRootError,
    Verifier,
)

Follow = Callable[..., Follower]


def test_an_honest_publication_is_followed(repository: Any, follow: Follow) -> None:
    follower = follow()
    assert follower.refresh().version == 1
    repository.later(5)
    repository.validity = {7: 1}
    repository.publish()
    assert follower.refresh().version == 2
    verifier = Verifier(follower, "aud", clock=repository.now.timestamp)
    assert verifier.decide(repository.token(), "fable").reason is Reason.REVOKED


def test_a_renewed_timestamp_is_enough_and_costs_one_small_file(
    repository: Any, follow: Follow
) -> None:
    follower = follow()
    before = follower.refresh()
    repository.later(20)
    repository.refresh()
    repository.asked.clear()
    after = follower.refresh()
    assert repository.asked == ["2.root.json", "timestamp.json"]
    assert after.signed_at == before.signed_at + 20
    assert after.validity is before.validity


def test_a_frozen_publication_is_refused_after_thirty_seconds(
    repository: Any, follow: Follow
) -> None:
    follower = follow()
    held = follower.refresh()
    repository.later(31)
    with pytest.raises(PublicationStaleError):
        follower.refresh()
    assert follower.snapshot is held
    verifier = Verifier(follower, "aud", clock=repository.now.timestamp)
    assert verifier.decide(repository.token(), "fable-5").outcome is Outcome.UNUSABLE
    assert verifier.decide(repository.token(), "opal-4").allowed


def test_an_older_timestamp_is_refused(repository: Any, follow: Follow) -> None:
    follower = follow()
    old = repository.files["timestamp.json"]
    repository.publish()
    follower.refresh()
    repository.files["timestamp.json"] = old
    with pytest.raises(PublicationRefusedError):
        follower.refresh()
    assert follower.snapshot is not None
    assert follower.snapshot.version == 2


def test_a_restarted_gateway_remembers_what_it_saw(repository: Any, follow: Follow) -> None:
    old = dict(repository.files)
    repository.publish()
    follow().refresh()
    repository.files = old
    with pytest.raises(PublicationRefusedError):
        follow().refresh()
    assert follow("another state").refresh().version == 1


@pytest.mark.parametrize("role", ["snapshot", "targets"])
def test_an_older_role_under_a_new_timestamp_is_refused(
    role: str, repository: Any, follow: Follow
) -> None:
    """The online keys are the attacker's: the roles are validly signed."""
    follower = follow()
    repository.publish()
    follower.refresh()
    if role == "snapshot":
        repository.version = 0
        repository.publish()
    else:
        newest = Metadata[Snapshot].from_bytes(repository.files["2.snapshot.json"])
        older = Metadata[Snapshot].from_bytes(repository.files["1.snapshot.json"])
        newest.signed.version = 3
        newest.signed.meta = older.signed.meta
        newest.sign(repository.online.snapshot)
        repository.files["3.snapshot.json"] = newest.to_bytes()
        sign_timestamp_for(repository, 3)
    with pytest.raises(PublicationRefusedError):
        follower.refresh()


def sign_timestamp_for(repository: Any, version: int) -> None:
    timestamp = Metadata[Timestamp].from_bytes(repository.files["timestamp.json"])
    data = repository.files[f"{version}.snapshot.json"]
    repository.timestamp_version += 1
    timestamp.signed.version = repository.timestamp_version
    timestamp.signed.snapshot_meta = type(timestamp.signed.snapshot_meta).from_data(
        version, data, ["sha256"]
    )
    timestamp.sign(repository.online.timestamp)
    repository.files["timestamp.json"] = timestamp.to_bytes()


@pytest.mark.parametrize("name", ["2.snapshot.json", "2.targets.json"])
def test_two_publications_do_not_mix(name: str, repository: Any, follow: Follow) -> None:
    repository.publish()
    repository.files[name] = repository.files[name.replace("2", "1")]
    with pytest.raises(PublicationRefusedError):
        follow().refresh()


@pytest.mark.parametrize("start", ["targets/lists/", "targets/"])
def test_a_changed_file_is_refused(start: str, repository: Any, follow: Follow) -> None:
    name = repository.name_of(start)
    data = repository.files[name]
    repository.files[name] = bytes([data[0] ^ 1]) + data[1:]
    with pytest.raises(PublicationRefusedError):
        follow().refresh()


def test_a_file_swapped_for_another_is_refused(repository: Any, follow: Follow) -> None:
    one, two = sorted(name for name in repository.files if name.startswith("targets/lists/"))
    repository.files[one] = repository.files[two]
    with pytest.raises(PublicationRefusedError):
        follow().refresh()


def test_a_missing_file_is_reported(repository: Any, follow: Follow) -> None:
    del repository.files[repository.name_of("targets/lists/")]
    with pytest.raises(PublicationUnreachableError):
        follow().refresh()


@pytest.mark.parametrize("name", ["timestamp.json", "1.snapshot.json", "1.targets.json"])
def test_endless_data_is_cut_off(name: str, repository: Any, follow: Follow) -> None:
    served = 0

    def endless(url: str) -> Any:
        nonlocal served
        if not url.endswith(name):
            yield from type(repository)._fetch(repository, url)
            return
        while True:
            served += 1000
            yield b" " * 1000

    repository._fetch = endless
    with pytest.raises(PublicationRefusedError):
        follow().refresh()
    assert served < 100_000


@pytest.mark.parametrize("role", ["targets", "snapshot", "timestamp"])
def test_a_stranger_key_is_refused(role: str, repository: Any, follow: Follow) -> None:
    stranger = repository.admins[0]
    repository.online = replace(repository.online, **{role: stranger})
    repository.publish()
    with pytest.raises(PublicationRefusedError):
        follow().refresh()


def test_a_new_root_strikes_off_stolen_keys(repository: Any, follow: Follow) -> None:
    follower = follow()
    follower.refresh()
    stolen = repository.online
    repository.online = type(stolen)(*fresh_signers(3))
    repository.files["2.root.json"] = repository.root(2)
    repository.publish()
    assert follower.refresh().version == 2
    repository.online = stolen
    repository.publish()
    with pytest.raises(PublicationRefusedError):
        follower.refresh()


def fresh_signers(count: int) -> list[CryptoSigner]:
    return [CryptoSigner.generate_ed25519() for _ in range(count)]


def half_new(repository: Any) -> bytes:
    """Let one old admin name a new one, and both sign."""
    members = [repository.admins[0], *fresh_signers(1)]
    root: bytes = repository.root(2, signers=members, admins=members)
    return root


@pytest.mark.parametrize(
    "forge",
    [
        lambda repository: repository.root(2, signers=[]),
        lambda repository: repository.root(2, signers=repository.admins[:1]),
        lambda repository: repository.root(2, signers=[repository.admins[0]] * 2),
        lambda repository: repository.root(3),
        lambda repository: repository.root(1),
        half_new,
        lambda _: b"{}",
        lambda _: b"\xff",
    ],
    ids=["unsigned", "one", "one twice", "jump", "same", "half new", "empty", "bytes"],
)
def test_a_root_without_two_admins_is_refused(
    forge: Callable[[Any], bytes], repository: Any, follow: Follow
) -> None:
    follower = follow()
    follower.refresh()
    repository.files["2.root.json"] = forge(repository)
    with pytest.raises(PublicationRefusedError):
        follower.refresh()


def test_an_expired_root_ends_the_publication(repository: Any, follow: Follow) -> None:
    repository.files["2.root.json"] = repository.root(2, lifetime=timedelta(seconds=-1))
    with pytest.raises(PublicationStaleError):
        follow().refresh()


@pytest.mark.parametrize("trust", [b"", b"{}", b"\xff"])
def test_a_pinned_root_must_be_one(trust: bytes, follow: Follow) -> None:
    with pytest.raises(TrustRootError):
        follow(trust=trust).refresh()


def test_an_unsigned_pinned_root_is_refused(repository: Any, follow: Follow) -> None:
    with pytest.raises(TrustRootError):
        follow(trust=repository.root(1, signers=repository.admins[:1])).refresh()


def test_somebody_elses_publication_is_refused(repository: Any, follow: Follow) -> None:
    other = fresh_signers(2)
    trust = repository.root(1, signers=other, admins=other)
    repository.online = type(repository.online)(*fresh_signers(3))
    repository.files["1.root.json"] = trust
    repository.publish()
    with pytest.raises(PublicationRefusedError):
        follow().refresh()


def shrink(repository: Any) -> None:
    repository.log_size = 2


def rewrite(repository: Any) -> None:
    repository.log_root = b"\1" * 32


@pytest.mark.parametrize("lie", [shrink, rewrite])
@pytest.mark.parametrize("restart", [False, True])
def test_a_log_that_is_cut_or_rewritten_is_refused(
    lie: Callable[[Any], None], restart: bool, repository: Any, follow: Follow
) -> None:
    follower = follow()
    follower.refresh()
    lie(repository)
    repository.publish()
    if restart:
        follower = follow()
    for _ in range(2):
        with pytest.raises(PublicationRefusedError):
            follower.refresh()
    repository.log_size, repository.log_root = 5, b"\2" * 32
    repository.publish()
    assert follower.refresh().version == 3


def test_a_timestamp_without_its_instant_is_refused(repository: Any, follow: Follow) -> None:
    timestamp = Metadata[Timestamp].from_bytes(repository.files["timestamp.json"])
    for fields in ({}, {"x-kiosk-signed-at": 5}, {"x-kiosk-signed-at": "2026-06-12T00:00:00"}):
        timestamp.signed.unrecognized_fields = fields
        timestamp.signed.version += 1
        timestamp.sign(repository.online.timestamp)
        repository.files["timestamp.json"] = timestamp.to_bytes()
        with pytest.raises(PublicationRefusedError):
            follow().refresh()


def test_a_restart_without_a_publisher_recalls_what_was_accepted(
    repository: Any, follow: Follow
) -> None:
    first = follow().refresh()
    repository.files.clear()
    repository.later(60)
    follower = follow()
    with pytest.raises(PublicationUnreachableError):
        follower.refresh()
    recalled = follower.recall()
    assert recalled.signed_at == first.signed_at
    verifier = Verifier(follower, "aud", clock=repository.now.timestamp)
    assert verifier.decide(repository.token(), "fable-5").reason is Reason.STALE
    assert verifier.decide(repository.token(), "opal-4").allowed


def test_what_was_refused_is_not_recalled(repository: Any, follow: Follow) -> None:
    follower = follow()
    follower.refresh()
    shrink(repository)
    repository.publish()
    with pytest.raises(PublicationRefusedError):
        follower.refresh()
    assert follow().recall().version == 1


def test_a_first_start_on_an_old_publication_knows_its_age(
    repository: Any, follow: Follow
) -> None:
    repository.later(3600)
    follower = follow()
    with pytest.raises(PublicationStaleError):
        follower.refresh()
    assert follower.recall().signed_at == repository.now.timestamp() - 3600
    verifier = Verifier(follower, "aud", clock=repository.now.timestamp)
    assert verifier.decide(repository.token(), "fable-5").reason is Reason.STALE


def test_a_gateway_that_never_saw_anything_recalls_nothing(
    repository: Any, follow: Follow
) -> None:
    repository.files.clear()
    with pytest.raises(PublicationUnreachableError):
        follow().recall()


def test_a_damaged_memory_is_reported(repository: Any, follow: Follow, tmp_path: Any) -> None:
    follow().refresh()
    (tmp_path / "state" / "log.json").write_bytes(b"{")
    with pytest.raises(PublicationError):
        follow().refresh()
    assert repository.version == 1


def test_only_lists_of_served_models_are_fetched(repository: Any, follow: Follow) -> None:
    follow(models=["opal-4"]).refresh()
    assert not any(name.startswith("targets/lists/fable-5/") for name in repository.asked)
