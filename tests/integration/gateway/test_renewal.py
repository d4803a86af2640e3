"""A question that finds nothing new is answered cheaply, and by the same rules."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from tuf.api.metadata import Metadata, Snapshot, Timestamp

from kiosk.gateway import (
    Follower,
    PublicationRefusedError,
    PublicationStaleError,
    PublicationUnreachableError,
)
from kiosk.server.repository import Lifetimes
from kiosk.tokens.catalogue import SIGNED_AT

Follow = Callable[..., Follower]
QUESTIONS = ["2.root.json", "timestamp.json"]


@pytest.fixture
def follower(repository: Any, follow: Follow) -> Follower:
    """Give one that has looked twice, so that it knows all that there is."""
    follower = follow()
    follower.refresh()
    follower.refresh()
    repository.asked.clear()
    return follower


def resigned(repository: Any, change: Callable[[Timestamp], None], signer: Any = None) -> bytes:
    """Change the timestamp and sign it, by the honest key unless another is given."""
    metadata = Metadata[Timestamp].from_bytes(repository.files["timestamp.json"])
    metadata.signed.version += 1
    change(metadata.signed)
    metadata.sign(signer or repository.online.timestamp)
    return metadata.to_bytes()


def leave(_timestamp: Timestamp) -> None:
    """Change nothing."""


def test_nothing_new_takes_two_questions_and_leaves_the_disk_alone(
    repository: Any, follower: Follower, tmp_path: Path
) -> None:
    state = tmp_path / "state"
    before = {path: path.stat().st_mtime_ns for path in state.rglob("*")}
    held = follower.snapshot
    assert follower.refresh() is held
    assert repository.asked == QUESTIONS
    assert {path: path.stat().st_mtime_ns for path in state.rglob("*")} == before


def test_what_is_new_is_asked_for_once(repository: Any, follower: Follower) -> None:
    repository.later(5)
    repository.publish()
    follower.refresh()
    assert repository.asked[:2] == QUESTIONS
    assert len(repository.asked) == len(set(repository.asked)) > len(QUESTIONS)
    repository.asked.clear()
    follower.refresh()
    assert repository.asked == QUESTIONS


def test_a_newer_timestamp_alone_makes_the_same_content_younger(
    repository: Any, follower: Follower, follow: Follow
) -> None:
    held = follower.snapshot
    assert held is not None
    for _ in range(3):
        repository.later(5)
        repository.refresh()
        renewed = follower.refresh()
        assert renewed.signed_at == repository.now.timestamp()
        assert renewed.lists is held.lists
        assert repository.asked == QUESTIONS
        repository.asked.clear()
        restored = follow().restore()
        assert restored is not None
        assert restored.signed_at == renewed.signed_at


def test_an_older_timestamp_is_refused(repository: Any, follower: Follower) -> None:
    old = repository.files["timestamp.json"]
    repository.later(5)
    repository.refresh()
    held = follower.refresh()
    repository.files["timestamp.json"] = old
    with pytest.raises(PublicationRefusedError):
        follower.refresh()
    assert follower.snapshot is held


def test_an_equal_version_with_another_time_renews_nothing(
    repository: Any, follower: Follower
) -> None:
    held = follower.snapshot

    def same_version(timestamp: Timestamp) -> None:
        timestamp.version -= 1
        timestamp.expires += timedelta(seconds=5)
        timestamp.unrecognized_fields[SIGNED_AT] = "2026-06-12T21:21:05+00:00"

    repository.later(5)
    repository.files["timestamp.json"] = resigned(repository, same_version)
    assert follower.refresh().signed_at == (held.signed_at if held else None)


def test_a_timestamp_by_another_key_is_refused(repository: Any, follower: Follower) -> None:
    repository.files["timestamp.json"] = resigned(
        repository, leave, signer=repository.online.snapshot
    )
    with pytest.raises(PublicationRefusedError):
        follower.refresh()


def test_another_role_in_the_place_of_the_timestamp_is_refused(
    repository: Any, follower: Follower
) -> None:
    name = repository.name_of("1.snapshot")
    metadata = Metadata[Snapshot].from_bytes(repository.files[name])
    metadata.signed.version = 9
    metadata.sign(repository.online.timestamp)
    repository.files["timestamp.json"] = metadata.to_bytes()
    with pytest.raises(PublicationRefusedError):
        follower.refresh()


def test_a_timestamp_that_points_elsewhere_is_followed_there(
    repository: Any, follower: Follower
) -> None:
    def another_snapshot(timestamp: Timestamp) -> None:
        timestamp.snapshot_meta.version += 1

    held = follower.snapshot
    repository.later(5)
    repository.files["timestamp.json"] = resigned(repository, another_snapshot)
    with pytest.raises(PublicationUnreachableError):
        follower.refresh()
    assert "2.snapshot.json" in repository.asked
    assert follower.snapshot is held


def test_the_same_timestamp_grows_too_old(repository: Any, follower: Follower) -> None:
    repository.later(31)
    with pytest.raises(PublicationStaleError):
        follower.refresh()


def test_a_new_timestamp_that_has_expired_is_refused(repository: Any, follower: Follower) -> None:
    def expired(timestamp: Timestamp) -> None:
        timestamp.expires = repository.now - timedelta(seconds=1)

    repository.files["timestamp.json"] = resigned(repository, expired)
    with pytest.raises(PublicationStaleError):
        follower.refresh()


def test_what_the_timestamp_points_at_expires_too(repository: Any, follower: Follower) -> None:
    repository.lifetimes = Lifetimes(timestamp=timedelta(days=30), content=timedelta(days=7))
    repository.refresh()
    follower.refresh()
    repository.later(8 * 86_400)
    with pytest.raises(PublicationStaleError):
        follower.refresh()


def test_a_root_that_expires_ends_it(repository: Any, follow: Follow) -> None:
    trust = repository.root(1, lifetime=timedelta(hours=1))
    repository.files["1.root.json"] = trust
    repository.lifetimes = Lifetimes(timestamp=timedelta(days=1), content=timedelta(days=7))
    repository.refresh()
    follower = follow(trust=trust)
    follower.refresh()
    follower.refresh()
    repository.later(3601)
    with pytest.raises(PublicationStaleError):
        follower.refresh()


def test_a_new_root_strikes_off_the_key_of_the_timestamp_at_once(
    repository: Any, follower: Follower, online_signers: Callable[[int], Any]
) -> None:
    repository.online = online_signers(20)
    repository.files["2.root.json"] = repository.root(2)
    with pytest.raises(PublicationRefusedError):
        follower.refresh()


def test_what_another_follower_has_seen_since_counts(
    repository: Any, follower: Follower, follow: Follow
) -> None:
    old = repository.files["timestamp.json"]
    repository.later(5)
    repository.refresh()
    follow().refresh()
    repository.files["timestamp.json"] = old
    with pytest.raises(PublicationRefusedError):
        follower.refresh()


def test_a_timestamp_that_does_not_say_when_it_was_signed_is_refused_and_remembered(
    repository: Any, follower: Follower
) -> None:
    good = repository.files["timestamp.json"]

    def no_time(timestamp: Timestamp) -> None:
        timestamp.unrecognized_fields.clear()

    repository.files["timestamp.json"] = resigned(repository, no_time)
    with pytest.raises(PublicationRefusedError, match="when it was signed"):
        follower.refresh()
    repository.files["timestamp.json"] = good
    with pytest.raises(PublicationRefusedError):
        follower.refresh()
