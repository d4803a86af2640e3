"""Fakes of the ports: a store in memory with true transactions, a clock, entropy, a hasher.

Nothing is sealed and nothing is fast; what the ports promise about
transactions, uniqueness and missing records holds.
"""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Self

from fake_directive_repositories import (
    FakeAppeals,
    FakeCohorts,
    FakeDirectives,
    FakeFacts,
    FakePlaces,
)
from fake_enrolment_repositories import FakeCases, FakeRoster, FakeStations
from fake_gateways import FakeGateways
from fake_redemptions import FakeRedemptions
from fake_repositories import (
    FakeAttestations,
    FakeEvidence,
    FakeIssuer,
    FakeKeys,
    FakeLog,
    FakeModels,
    FakeOperators,
    FakePersons,
    FakePublications,
    FakeShards,
    FakeTokens,
    State,
)
from fake_rights import FakeRights
from fake_screening_repository import FakeScreening
from fake_service_accounts import FakeServiceAccounts

from kiosk.services.environment import Environment
from kiosk.services.ports import Published

if TYPE_CHECKING:
    from types import TracebackType

    from kiosk.domain.errors import KioskError
    from kiosk.tokens import PublicationInput

START = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


class FakeClock:
    """A clock that stands still until told otherwise."""

    def __init__(self, now: datetime = START) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **by: float) -> None:
        self.now += timedelta(**by)


class FakeEntropy:
    """Bytes that look random, never repeat and are the same in every run."""

    def __init__(self, seed: str = "seed") -> None:
        self.seed = seed
        self.draws = 0

    def __call__(self, size: int) -> bytes:
        self.draws += 1
        return hashlib.shake_256(f"{self.seed} {self.draws}".encode()).digest(size)


class FakeHasher:
    """A hash that hides nothing and counts its calls."""

    def __init__(self) -> None:
        self.calls = 0

    def hash(self, secret: str) -> str:
        self.calls += 1
        return f"$fake${hashlib.sha256(secret.encode()).hexdigest()}"

    def matches(self, phc: str, secret: str) -> bool:
        return phc == self.hash(secret)


class FakeUnitOfWork:
    """One transaction on a copy of the state; `commit` puts the copy in its place."""

    def __init__(self, store: FakeStore, *, writes: bool) -> None:
        self.store = store
        self.writes = writes
        self.state = store.state.copy()
        self.persons = FakePersons(self.state)
        self.evidence = FakeEvidence(self.state)
        self.attestations = FakeAttestations(self.state)
        self.tokens = FakeTokens(self.state)
        self.shards = FakeShards(self.state)
        self.operators = FakeOperators(self.state)
        self.models = FakeModels(self.state)
        self.keys = FakeKeys(self.state)
        self.issuer = FakeIssuer(self.state)
        self.log = FakeLog(self.state)
        self.publications = FakePublications(self.state)
        self.facts = FakeFacts(self.state)
        self.cohorts = FakeCohorts(self.state)
        self.places = FakePlaces(self.state)
        self.directives = FakeDirectives(self.state)
        self.appeals = FakeAppeals(self.state)
        self.screening = FakeScreening(self.state)
        self.cases = FakeCases(self.state)
        self.roster = FakeRoster(self.state)
        self.stations = FakeStations(self.state)
        self.rights = FakeRights(self.state)
        self.redemptions = FakeRedemptions(self.state)
        self.gateways = FakeGateways(self.state)
        self.service_accounts = FakeServiceAccounts(self.state)

    def __enter__(self) -> Self:
        if self.writes:
            assert not self.store.writing_now, "two writing units at once would wait for ever"
            self.store.writing_now = True
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.writes:
            self.store.writing_now = False

    def commit(self) -> None:
        assert self.writes, "a reading unit cannot commit"
        if self.store.failing is not None:
            raise self.store.failing
        self.store.state = self.state
        self.store.commits += 1


class FakeStore:
    """A store in memory; set ``failing`` to make the next commits fail."""

    def __init__(self) -> None:
        self.state = State()
        self.commits = 0
        self.writing_now = False
        self.failing: KioskError | None = None
        self.overwritten = 0
        self.lingering: KioskError | None = None

    def reading(self) -> FakeUnitOfWork:
        return FakeUnitOfWork(self, writes=False)

    def writing(self) -> FakeUnitOfWork:
        return FakeUnitOfWork(self, writes=True)

    def overwrite_deleted(self) -> None:
        self.overwritten += 1
        if self.lingering is not None:
            raise self.lingering

    def events(self) -> list[str]:
        """Give the names of all logged events, oldest first."""
        return [entry.event.value for entry in self.state.entries]


class FakeRootBuilder:
    """Remembers what it was asked for and gives a recognisable root."""

    def __init__(self) -> None:
        self.asked: list[dict[str, Any]] = []

    def __call__(self, **asked: Any) -> bytes:
        self.asked.append(asked)
        return b'{"fake": "root"}'


def fake_environment(
    store: FakeStore | None = None,
    clock: FakeClock | None = None,
    *,
    specimens_allowed: bool = True,
) -> Environment:
    """Give an environment over fakes, with an empty store unless one is handed in."""
    return Environment(
        store=store if store is not None else FakeStore(),
        clock=clock if clock is not None else FakeClock(),
        entropy=FakeEntropy(),
        hasher=FakeHasher(),
        specimens_allowed=specimens_allowed,
    )


def fake_publisher(content: PublicationInput, **_asked: Any) -> Published:
    """Publish nowhere; every list counts as changed."""
    return Published(targets=2 + len(content.shards), changed=("access.json",))
