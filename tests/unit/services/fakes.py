"""Fakes of the ports: a store in memory with true transactions, a clock, entropy, a hasher.

Nothing is sealed and nothing is fast; what the ports promise about
transactions, uniqueness and missing records holds.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Self

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_der_private_key

from kiosk.audit.checkpoint import sign_checkpoint
from kiosk.audit.entries import LogEntry
from kiosk.audit.log import AuditLog
from kiosk.audit.note import NoteSigner
from kiosk.domain.errors import KioskError, NotFoundError
from kiosk.domain.issuer import IssuerSettings, KeyPurpose, PublicationRecord, SigningKey
from kiosk.domain.operators import Operator, SignInRecord
from kiosk.services.environment import Environment
from kiosk.services.ports import Published

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from types import TracebackType

    from kiosk.audit.events import Event
    from kiosk.domain.access import Model, Shard, TokenRecord, TokenState
    from kiosk.domain.evidence import Evidence
    from kiosk.domain.persons import Person
    from kiosk.domain.statements import Attestation
    from kiosk.services.ports import TokenFilter
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


@dataclass
class State:
    """Everything the store holds; a transaction works on a copy."""

    persons: dict[str, Person] = field(default_factory=dict)
    evidence: list[tuple[str, Evidence, bytes]] = field(default_factory=list)
    attestations: list[Attestation] = field(default_factory=list)
    tokens: dict[str, TokenRecord] = field(default_factory=dict)
    shards: list[Shard] = field(default_factory=list)
    operators: dict[str, Operator] = field(default_factory=dict)
    sign_ins: dict[str, SignInRecord] = field(default_factory=dict)
    models: dict[str, Model] = field(default_factory=dict)
    keys: list[SigningKey] = field(default_factory=list)
    settings: list[IssuerSettings] = field(default_factory=list)
    roots: list[bytes] = field(default_factory=list)
    entries: list[LogEntry] = field(default_factory=list)
    actors: list[tuple[str, str]] = field(default_factory=list)
    leaves: list[bytes] = field(default_factory=list)
    checkpoints: list[str] = field(default_factory=list)
    version: list[int] = field(default_factory=lambda: [0])
    publications: list[PublicationRecord] = field(default_factory=list)

    def copy(self) -> State:
        return State(**{each.name: type(value)(value) for each, value in self._items()})

    def _items(self) -> list[tuple[Any, Any]]:
        return [(each, getattr(self, each.name)) for each in fields(self)]


class FakePersons:
    def __init__(self, state: State) -> None:
        self.state = state

    def add(self, person: Person) -> None:
        assert person.id not in self.state.persons
        self.state.persons[person.id] = person

    def get(self, person_id: str) -> Person:
        if person_id not in self.state.persons:
            raise NotFoundError("There is no such person.", "Search again.")
        return self.state.persons[person_id]

    def replace(self, person: Person) -> None:
        self.get(person.id)
        self.state.persons[person.id] = person

    def count(self) -> int:
        return len(self.state.persons)

    def page(self, offset: int, limit: int) -> Sequence[Person]:
        return [*reversed(self.state.persons.values())][offset : offset + limit]

    def with_email(self, email: str) -> Sequence[str]:
        wanted = email.casefold()
        return [
            each.id
            for each in self.state.persons.values()
            if each.particulars.email.casefold() == wanted and wanted
        ]

    def search_terms(self) -> Iterable[tuple[str, str, str]]:
        for each in self.state.persons.values():
            yield each.id, str(each.particulars.name), each.particulars.email


class FakeEvidence:
    def __init__(self, state: State) -> None:
        self.state = state

    def add(self, person_id: str, evidence: Evidence, image: bytes) -> None:
        assert person_id in self.state.persons
        self.state.evidence.append((person_id, evidence, image))

    def of_person(self, person_id: str) -> Sequence[Evidence]:
        return [each for owner, each, _ in reversed(self.state.evidence) if owner == person_id]

    def image(self, evidence_id: str) -> bytes:
        return next(image for _, each, image in self.state.evidence if each.id == evidence_id)

    def holders(self, issuing_state: str, document_number: str) -> Sequence[str]:
        wanted = (issuing_state, document_number)
        found = (
            owner
            for owner, each, _ in self.state.evidence
            if (each.issuing_state, each.document_number) == wanted
        )
        return list(dict.fromkeys(found))

    def search_terms(self) -> Iterable[tuple[str, str]]:
        for owner, each, _ in self.state.evidence:
            yield owner, each.document_number


class FakeAttestations:
    def __init__(self, state: State) -> None:
        self.state = state

    def add(self, attestation: Attestation) -> None:
        assert attestation.person_id in self.state.persons
        self.state.attestations.append(attestation)

    def of_person(self, person_id: str) -> Sequence[Attestation]:
        return [each for each in reversed(self.state.attestations) if each.person_id == person_id]


class FakeTokens:
    def __init__(self, state: State) -> None:
        self.state = state

    def add(self, token: TokenRecord) -> None:
        assert token.person_id in self.state.persons
        assert not self.taken(token.shard, token.idx, token.issued_at)
        assert token.jti not in self.state.tokens
        self.state.tokens[token.jti] = token

    def get(self, jti: str) -> TokenRecord:
        if jti not in self.state.tokens:
            raise NotFoundError("There is no such token.", "Search again.")
        return self.state.tokens[jti]

    def of_person(self, person_id: str) -> Sequence[TokenRecord]:
        return [each for each in self._newest_first() if each.person_id == person_id]

    def page(self, wanted: TokenFilter, offset: int, limit: int) -> Sequence[TokenRecord]:
        return self._matching(wanted)[offset : offset + limit]

    def count(self, wanted: TokenFilter) -> int:
        return len(self._matching(wanted))

    def set_state(self, jtis: Sequence[str], state: TokenState, reason: str) -> None:
        for jti in jtis:
            self.state.tokens[jti] = replace(self.get(jti), state=state, reason=reason)

    def taken(self, shard: str, idx: int, now: datetime) -> bool:
        return any(
            each.idx == idx and each.shard == shard and each.expires_at > now
            for each in self.state.tokens.values()
        )

    def occupancy(self, shard: str, now: datetime) -> int:
        return len(self.allocations(shard, now)[0])

    def allocations(self, shard: str, now: datetime) -> tuple[Sequence[int], bytes]:
        live = [
            each
            for each in self.state.tokens.values()
            if each.shard == shard and each.expires_at > now
        ]
        return [each.idx for each in live], bytes(each.state for each in live)

    def _newest_first(self) -> list[TokenRecord]:
        return [*reversed(self.state.tokens.values())]

    def _matching(self, wanted: TokenFilter) -> list[TokenRecord]:
        return [
            each
            for each in self._newest_first()
            if (wanted.state is None or each.state is wanted.state)
            and (wanted.person_ids is None or each.person_id in wanted.person_ids)
            and each.jti.startswith(wanted.jti_prefix)
            and (wanted.live_at is None or each.expires_at > wanted.live_at)
        ]


class FakeShards:
    def __init__(self, state: State) -> None:
        self.state = state

    def add(self, shard: Shard) -> None:
        self.state.shards.append(shard)

    def all(self) -> Sequence[Shard]:
        return list(self.state.shards)


class FakeOperators:
    def __init__(self, state: State) -> None:
        self.state = state

    def add(self, operator: Operator) -> None:
        assert operator.person_id in self.state.persons
        assert all(each.person_id != operator.person_id for each in self.all())
        assert self.with_login(operator.login) is None
        self.state.operators[operator.id] = operator

    def replace(self, operator: Operator) -> None:
        self.get(operator.id)
        self.state.operators[operator.id] = operator

    def get(self, operator_id: str) -> Operator:
        if operator_id not in self.state.operators:
            raise NotFoundError("There is no such account.", "Look again.")
        return self.state.operators[operator_id]

    def with_login(self, login: str) -> Operator | None:
        wanted = login.casefold()
        return next((each for each in self.all() if each.login.casefold() == wanted), None)

    def with_badge(self, badge: str) -> Operator | None:
        wanted = self.badge_lookup(badge)
        return next((each for each in self.all() if each.badge_lookup == wanted), None)

    def all(self) -> Sequence[Operator]:
        return sorted(self.state.operators.values(), key=lambda each: each.login)

    def badge_lookup(self, badge: str) -> bytes:
        return hashlib.sha256(badge.encode()).digest()

    def sign_in_record(self, operator_id: str) -> SignInRecord:
        return self.state.sign_ins.get(operator_id, SignInRecord(operator_id))

    def put_sign_in_record(self, record: SignInRecord) -> None:
        self.state.sign_ins[record.operator_id] = record


class FakeModels:
    def __init__(self, state: State) -> None:
        self.state = state

    def all(self) -> Sequence[Model]:
        return [self.state.models[name] for name in sorted(self.state.models)]

    def put(self, models: Sequence[Model]) -> None:
        self.state.models.clear()
        self.state.models.update((model.name, model) for model in models)


class FakeKeys:
    def __init__(self, state: State) -> None:
        self.state = state

    def add(self, key: SigningKey) -> None:
        self.state.keys.append(key)

    def of(self, purpose: KeyPurpose) -> Sequence[SigningKey]:
        return [
            key for key in self.state.keys if key.purpose is purpose and key.struck_off_at is None
        ]


class FakeIssuer:
    def __init__(self, state: State) -> None:
        self.state = state

    def established(self) -> bool:
        return bool(self.state.settings)

    def settings(self) -> IssuerSettings:
        if not self.state.settings:
            raise NotFoundError("This store has no issuer yet.", "Begin the ceremony.")
        return self.state.settings[-1]

    def put(self, settings: IssuerSettings) -> None:
        self.state.settings.append(settings)

    def roots(self) -> Sequence[bytes]:
        return list(self.state.roots)

    def add_root(self, root: bytes) -> None:
        self.state.roots.append(root)

    def latest_instant(self) -> datetime | None:
        return max((entry.at for entry in self.state.entries), default=None)

    def pairwise_key(self) -> bytes:
        return bytes(32)


class FakeLog:
    """A true Merkle log, signed by the issuer's log key; commitments are plain digests."""

    def __init__(self, state: State) -> None:
        self.state = state

    def append(
        self,
        event: Event,
        *,
        at: datetime,
        actor: str = "",
        subject: str = "",
        body: Mapping[str, str | int] | None = None,
    ) -> int:
        entry = LogEntry(event, at, _commitment(actor), _commitment(subject), body or {})
        log, leaf = self._log().append(entry)
        self.state.entries.append(entry)
        self.state.actors.append((actor, subject))
        self.state.leaves.append(leaf.encoded)
        settings = FakeIssuer(self.state).settings()
        key = load_der_private_key(
            FakeKeys(self.state).of(KeyPurpose.LOG)[-1].private_der, password=None
        )
        assert isinstance(key, Ed25519PrivateKey)
        self.state.checkpoints.append(
            sign_checkpoint(log.frontier, NoteSigner(settings.log_origin, key))
        )
        return leaf.seq

    def size(self) -> int:
        return len(self.state.entries)

    def checkpoint(self) -> str:
        return self.state.checkpoints[-1]

    def checkpoints(self) -> Iterable[str]:
        return list(self.state.checkpoints)

    def page(self, offset: int, limit: int) -> Sequence[LogEntry]:
        return self.state.entries[::-1][offset : offset + limit]

    def leaves(self) -> Iterable[bytes]:
        return list(self.state.leaves)

    def _log(self) -> AuditLog:
        log = AuditLog()
        for entry in self.state.entries:
            log, _ = log.append(entry)
        return log


class FakePublications:
    def __init__(self, state: State) -> None:
        self.state = state

    def reserve_version(self) -> int:
        self.state.version[0] += 1
        return self.state.version[0]

    def add(self, record: PublicationRecord) -> None:
        self.state.publications.append(record)

    def count(self) -> int:
        return len(self.state.publications)

    def page(self, offset: int, limit: int) -> Sequence[PublicationRecord]:
        return self.state.publications[::-1][offset : offset + limit]


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

    def reading(self) -> FakeUnitOfWork:
        return FakeUnitOfWork(self, writes=False)

    def writing(self) -> FakeUnitOfWork:
        return FakeUnitOfWork(self, writes=True)

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


def _commitment(person_id: str) -> str | None:
    return hashlib.sha256(person_id.encode()).hexdigest() if person_id else None


def fake_publisher(content: PublicationInput, **_asked: Any) -> Published:
    """Publish nowhere; every list counts as changed."""
    return Published(targets=2 + len(content.shards), changed=("access.json",))
