"""Announcements that lie, and clocks that do: the truth still comes through, or nothing does."""

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from lying_server import Answer, LyingServer, lying_server

from kiosk.gateway import (
    Follower,
    FollowerThread,
    PublicationSnapshot,
    PublicationStaleError,
    Reason,
    Verifier,
)
from kiosk.gateway.pacing import Rhythm

Follow = Callable[..., Follower]
POLL = 0.1
SOON = Rhythm(poll=POLL, silence=1.0, longest=2 * POLL, jitter=0)
TEN_MINUTES = 600.0
# A stream that lies without end is watched for so long, in questions at intervals.
WATCHED = 5


def events(text: bytes, *, pause: float = 0.0) -> Callable[[Answer, bytes], None]:
    """Announce the same again and again."""

    def stream(answer: Answer, _: bytes) -> None:
        answer.send_response(200)
        answer.send_header("Content-Type", "text/event-stream")
        answer.end_headers()
        waiting = threading.Event()
        while True:
            answer.wfile.write(text)
            if pause:
                waiting.wait(pause)

    return stream


STREAMS = {
    "a version that is not there": events(b"id: 999\nevent: timestamp\ndata: 999\n\n", pause=0.01),
    "a flood": events(b"id: 1\ndata: 1\n\n" * 1000),
    "an identifier that is none": events(b"id: \xff\x00" + b"x" * 1000 + b"\ndata: 1\n\n"),
    "a line without end": events(b"data: " + b"x" * 65_536),
    "an event without end": events(b"data: x\n" * 10_000),
    "comments only": events(b": still here\n\n", pause=0.01),
}


@pytest.fixture
def server(repository: Any) -> Iterator[LyingServer]:
    with lying_server(repository.files) as running:
        yield running


@pytest.mark.parametrize("stream", STREAMS.values(), ids=STREAMS)
def test_a_stream_that_lies_neither_hides_a_revocation_nor_costs_more_than_asking(
    stream: Callable[[Answer, bytes], None], server: LyingServer, repository: Any, tmp_path: Path
) -> None:
    server.lies["^events$"] = stream
    follower = Follower(
        server.url, repository.trust, tmp_path / "state", clock=repository.now.timestamp
    )
    verifier = Verifier(follower, "aud", clock=repository.now.timestamp)
    told = threading.Condition()

    def tell(_: PublicationSnapshot) -> None:
        with told:
            told.notify_all()

    began = time.monotonic()
    with FollowerThread(follower, on_change=tell, rhythm=SOON), told:
        assert told.wait_for(lambda: follower.snapshot is not None, 30)
        threading.Event().wait(WATCHED * POLL)
        repository.validity = {7: 1}
        repository.publish()
        assert told.wait_for(
            lambda: verifier.decide(repository.token(), "fable-5").reason is Reason.REVOKED, 30
        )
        asked = server.asked.count("timestamp.json")
    # Some announcements are believed before they are found to lead nowhere.
    assert asked <= 10 + (time.monotonic() - began) / POLL


@pytest.mark.parametrize("model", ["fable-5", "opal-4"])
def test_a_clock_ten_minutes_behind_decides_nothing(
    model: str, repository: Any, follow: Follow
) -> None:
    follower = follow()
    follower.refresh()
    now = repository.now.timestamp()
    old = repository.token(iat=int(now) - 900, nbf=int(now) - 900)
    verifier = Verifier(follower, "aud")
    assert verifier.decide(old, model, now - TEN_MINUTES).reason is Reason.CLOCK
    assert verifier.decide(repository.token(), model, now - TEN_MINUTES).reason is (
        Reason.NOT_YET_VALID
    )
    assert verifier.decide(old, model, now).allowed


def test_a_clock_ten_minutes_ahead_fails_closed_for_controlled_models(
    repository: Any, tmp_path: Path
) -> None:
    clock = [repository.now.timestamp() + TEN_MINUTES]
    follower = Follower(
        "", repository.trust, tmp_path / "state", clock=lambda: clock[0], fetcher=repository
    )
    with pytest.raises(PublicationStaleError, match="not been renewed in time"):
        follower.refresh()
    follower.recall()
    verifier = Verifier(follower, "aud", clock=lambda: clock[0])
    token = repository.token()
    assert verifier.decide(token, "fable-5").reason is Reason.STALE
    assert verifier.decide(token, "opal-4").allowed
    clock[0] -= TEN_MINUTES
    follower.refresh()
    assert verifier.decide(token, "fable-5").allowed


@pytest.mark.parametrize("skew", [-TEN_MINUTES, TEN_MINUTES])
def test_a_clock_that_jumps_while_following_makes_nothing_older_good(
    skew: float, repository: Any, tmp_path: Path
) -> None:
    clock = [repository.now.timestamp()]
    follower = Follower(
        "", repository.trust, tmp_path / "state", clock=lambda: clock[0], fetcher=repository
    )
    revoked = repository.token()
    follower.refresh()
    repository.validity = {7: 1}
    repository.publish()
    follower.refresh()
    held = follower.snapshot
    clock[0] += skew
    if skew > 0:
        with pytest.raises(PublicationStaleError):
            follower.refresh()
    else:
        follower.refresh()
    assert follower.snapshot is held
    verifier = Verifier(follower, "aud", clock=lambda: clock[0])
    assert not verifier.decide(revoked, "fable-5").allowed
    assert not verifier.decide(revoked, "opal-4").allowed
