"""Gateways whose every decision is held against what was revoked, and when."""

from __future__ import annotations

import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from kiosk.gateway import Follower, PublicationError, Reason, Verifier
from kiosk.gateway.event_source import NoMoreEventsError
from kiosk.gateway.following import FollowerThread
from kiosk.gateway.pacing import Rhythm

if TYPE_CHECKING:
    import random
    from collections.abc import Iterable
    from pathlib import Path

    from kiosk.gateway import PublicationSnapshot
    from kiosk.gateway.event_stream import ServerSentEvent

AUDIENCE = "model-gateway"
CONTROLLED, OTHER = "fable-5", "opal-4"
# A gateway that has met failures asks again soon: the publisher comes and goes all the time.
RHYTHM = Rhythm(poll=1.0, silence=5.0, longest=2.0)
_BETWEEN_DECISIONS = 0.2
# For how long after its end a token is still tried.
_TRIED_AFTER_END = 5.0


@dataclass
class Watched:
    """Hold one token, and the instant at which its revocation was complete."""

    text: str
    jti: str
    expires: float
    revoked: float | None = None


class Tokens:
    """Hold every token that was issued; safe to share between threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._all: list[Watched] = []

    def add(self, token: Watched) -> Watched:
        with self._lock:
            self._all.append(token)
        return token

    def all(self) -> list[Watched]:
        with self._lock:
            return list(self._all)

    def tried(self, now: float) -> list[Watched]:
        """Give those that are not long past their end."""
        return [each for each in self.all() if now < each.expires + _TRIED_AFTER_END]


class NoAnnouncements:
    """Announce nothing, so that a gateway asks at intervals."""

    retry_seconds = 0.0

    def listen(self) -> Iterable[ServerSentEvent]:
        raise NoMoreEventsError("Nothing is announced.", "Ask instead.")

    def hang_up(self) -> None:
        """Have nothing to hang up."""

    def close(self) -> None:
        """Have nothing to close."""


class Place(NamedTuple):
    """Order publications in time."""

    version: int
    signed_at: float


@dataclass
class Gateway:
    """Follow, decide about every token again and again, and note what was admitted.

    ``restarts`` gives the seconds between two starts from the state folder,
    ``None`` for a gateway that goes on. It is a program of its own in all but
    the process: nothing but the folder survives.
    """

    name: str
    url: str
    trust: bytes
    state: Path
    tokens: Tokens
    announced: bool
    restarts: random.Random | None = None
    decisions: Counter[tuple[str, Reason]] = field(default_factory=Counter)
    admitted: dict[tuple[str, str], float] = field(default_factory=dict)
    admitted_while_stale: int = 0
    went_back: list[tuple[Place, Place]] = field(default_factory=list)
    failures: Counter[str] = field(default_factory=Counter)
    publications: int = 0
    started: int = 0
    snapshot: PublicationSnapshot | None = None

    def __post_init__(self) -> None:
        self._newest = Place(0, 0.0)
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name=self.name)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._ended.set()
        self._thread.join()

    def report(self) -> str:
        decisions = ", ".join(
            f"{model} {reason} {count}" for (model, reason), count in self.decisions.items()
        )
        failures = ", ".join(f"{name} {count}" for name, count in self.failures.items())
        return (
            f"{self.name}: {self.decisions.total()} decisions ({decisions}), "
            f"{self.publications} publications, {self.started} starts, "
            f"{self.admitted_while_stale} admitted while stale; {failures}"
        )

    def _run(self) -> None:
        while not self._ended.is_set():
            until = time.monotonic() + (self.restarts.uniform(3, 15) if self.restarts else 1e9)
            follower = Follower(self.url, self.trust, self.state)
            source = None if self.announced else NoAnnouncements()
            thread = FollowerThread(
                follower,
                on_change=self.note,
                on_failure=self._note_failure,
                source=source,
                rhythm=RHYTHM,
            )
            self.started += 1
            thread.restore()
            verifier = Verifier(follower, AUDIENCE)
            self._decide(verifier, follower)
            with thread:
                while time.monotonic() < until and not self._ended.wait(_BETWEEN_DECISIONS):
                    self._decide(verifier, follower)

    def _decide(self, verifier: Verifier, follower: Follower) -> None:
        for token in self.tokens.tried(time.time()):
            for model in (CONTROLLED, OTHER):
                snapshot, now = follower.snapshot, time.time()
                decision = verifier.decide(token.text, model, now)
                self.decisions[model, decision.reason] += 1
                if decision.allowed:
                    self.admitted[token.jti, model] = now
                    self.admitted_while_stale += (
                        snapshot is not None and now - snapshot.signed_at > max_stale(snapshot)
                    )

    def note(self, snapshot: PublicationSnapshot) -> None:
        """Note what is decided by from now on, and whether that is a step back."""
        place = Place(snapshot.version, snapshot.signed_at)
        if place.version < self._newest.version or place.signed_at < self._newest.signed_at:
            self.went_back.append((self._newest, place))
        self.publications += place.version > self._newest.version
        self._newest = max(place, self._newest)
        self.snapshot = snapshot

    def _note_failure(self, error: PublicationError) -> None:
        self.failures[f"{type(error).__name__}: {error.problem}"] += 1


def max_stale(snapshot: PublicationSnapshot) -> int:
    """Give for how long a controlled model may be decided by a publication."""
    return snapshot.models[CONTROLLED].entry.max_stale


def delays(gateways: Iterable[Gateway], tokens: Iterable[Watched], model: str) -> list[float]:
    """Give how long after its revocation each token was admitted for the last time."""
    return sorted(
        gateway.admitted[token.jti, model] - token.revoked
        for gateway in gateways
        for token in tokens
        if token.revoked is not None and (token.jti, model) in gateway.admitted
    )


def admitted_after_end(gateways: Iterable[Gateway], tokens: Iterable[Watched]) -> list[str]:
    """Name the gateways that admitted a token after its end, once for each."""
    return [
        gateway.name
        for gateway in gateways
        for token in tokens
        for model in (CONTROLLED, OTHER)
        if gateway.admitted.get((token.jti, model), 0.0) >= token.expires
    ]
