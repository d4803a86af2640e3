"""Every lie of the table: refused by its own reason, nothing of it kept, healed by the truth."""

import re
from collections import Counter
from collections.abc import Iterator
from copy import copy
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from lying_server import lying_server
from publication_lies import every_lie
from wire_lies import Lie, Scene

from kiosk.gateway import Follower, PublicationSnapshot, Reason, Verifier
from kiosk.tokens import StatusReference

LIES = every_lie()
URI = "https://issuer.example/status/s1"
ISSUED_AT = datetime(2026, 6, 12, 21, 21, tzinfo=UTC).timestamp()
TOKEN_LIFE = 43_200


@pytest.fixture
def scene(repository: Any) -> Iterator[Scene]:
    first = dict(repository.files)
    with lying_server(repository.files) as server:
        yield Scene(repository, first, server)


def gateway_of(scene: Scene, state: Path) -> Follower:
    def clock() -> float:
        now: float = scene.repository.now.timestamp()
        return now

    trust = scene.repository.trust
    return Follower("", trust, state, clock=clock, fetcher=scene.server.fetcher())


def follow_two_publications(scene: Scene, state: Path) -> Follower:
    """Follow the first, in which two tokens are valid, and the second, which revokes one."""
    repository = scene.repository
    repository.validity = {7: 0, 9: 0}
    follower = gateway_of(scene, state)
    follower.refresh()
    repository.later(5)
    repository.validity = {7: 0, 9: 1}
    repository.publish()
    assert follower.refresh().version == 2
    return follower


def pattern_of(says: str) -> str:
    sentence = re.escape(says)
    return sentence.replace(r"\{n\}", r"\d+").replace(r"\{hash\}", "[0-9a-f]{64}")


@pytest.mark.parametrize(
    "lie",
    [pytest.param(lie, id=lie.name, marks=[pytest.mark.long] if lie.long else []) for lie in LIES],
)
def test_a_lie_is_refused_by_its_own_reason_and_healed_by_the_truth(
    lie: Lie, scene: Scene, tmp_path: Path
) -> None:
    state = tmp_path / "state"
    follower = follow_two_publications(scene, state)
    held = follower.snapshot
    assert held is not None
    honest = copy(scene.repository), dict(scene.repository.files)
    scene.repository.later(1)
    lie.tell(scene)
    for _ in range(2):  # it does not become true by being told again
        with pytest.raises(lie.error) as refused:
            follower.refresh()
        assert re.fullmatch(pattern_of(lie.says), refused.value.problem), refused.value.problem
        assert follower.snapshot is held
    assert_nothing_was_kept(scene, state, held)
    assert_fails_closed(scene, follower)
    tell_the_truth(scene, *honest)
    for healed in (follower, gateway_of(scene, state)):
        assert healed.refresh().version > held.version
        assert verifier_of(scene, healed).decide(token(scene, 7), "fable-5").allowed


def token(scene: Scene, idx: int) -> str:
    text: str = scene.repository.token(status=StatusReference(idx, URI))
    return text


def verifier_of(scene: Scene, follower: Follower) -> Verifier:
    return Verifier(follower, "aud", clock=scene.repository.now.timestamp)


def assert_nothing_was_kept(scene: Scene, state: Path, held: PublicationSnapshot) -> None:
    """Show that a gateway which starts now decides by the last publication that was true."""
    for kept in (state / "targets").iterdir():
        assert sha256(kept.read_bytes()).hexdigest() == kept.name
    restored = gateway_of(scene, state).restore()
    assert restored is not None
    assert (restored.version, restored.signed_at) == (held.version, held.signed_at)
    assert restored.content_digest == held.content_digest


def assert_fails_closed(scene: Scene, follower: Follower) -> None:
    """Show what holds while the lie lasts: nothing for controlled models, till exp for others."""
    verifier = verifier_of(scene, follower)
    good, revoked = token(scene, 7), token(scene, 9)
    assert follower.snapshot is not None
    start = follower.snapshot.signed_at
    assert verifier.decide(good, "fable-5", start + 30).allowed
    for idx, reason in ((good, Reason.STALE), (revoked, Reason.REVOKED)):
        assert verifier.decide(idx, "fable-5", start + 30.1).reason is reason
    assert verifier.decide(revoked, "opal-4", start + 1).reason is Reason.REVOKED
    end = ISSUED_AT + TOKEN_LIFE
    assert verifier.decide(good, "opal-4", end - 0.1).allowed
    assert verifier.decide(good, "opal-4", end).reason is Reason.EXPIRED


def tell_the_truth(scene: Scene, honest: Any, files: dict[str, bytes]) -> None:
    """Publish once more as an honest publisher that knows nothing of the lie."""
    liar = scene.repository
    scene.server.lies.clear()
    for name in ("online", "log_signer", "log_size", "log_root", "lifetimes"):
        setattr(liar, name, getattr(honest, name))
    liar.files.clear()
    liar.files.update(files)
    liar.later(1)
    liar.publish()


def test_each_way_to_lie_has_a_sentence_of_its_own() -> None:
    says = {lie.name: lie.says for lie in LIES}
    assert len(says) == len(LIES)
    assert all(says[lie.same_as] == lie.says for lie in LIES if lie.same_as)
    counted = Counter(lie.says for lie in LIES if not lie.same_as)
    assert [each for each, count in counted.items() if count > 1] == []
