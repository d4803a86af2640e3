"""What the use cases ask of the world: a unit of work, time, entropy, hashing, publishing.

`kiosk.storage` implements the repositories over SQL, `kiosk.devices` the key
store, `kiosk.server` the publisher; tests use fakes of a few lines. Every
repository takes and gives domain values, never rows.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol, Self

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from kiosk.audit.entries import LogEntry
    from kiosk.audit.events import Event
    from kiosk.domain.access import Model, Shard, TokenRecord, TokenState
    from kiosk.domain.evidence import Evidence
    from kiosk.domain.issuer import IssuerSettings, KeyPurpose, PublicationRecord, SigningKey
    from kiosk.domain.operators import Operator, SignInRecord
    from kiosk.domain.persons import Person
    from kiosk.domain.statements import Attestation
    from kiosk.services.case_ports import Cases, Roster, Stations
    from kiosk.services.directive_ports import Appeals, Cohorts, Directives, Facts, Places
    from kiosk.services.rights_ports import Rights
    from kiosk.services.screening_ports import ScreeningRecords
    from kiosk.tokens import PublicationInput

Clock = Callable[[], datetime]
"""Give the present instant, aware, in UTC."""

Entropy = Callable[[int], bytes]
"""Give that many random bytes fit for keys."""


class RootBuilder(Protocol):
    """Make the first ``root.json`` of The Update Framework."""

    def __call__(
        self,
        *,
        root_keys: Sequence[bytes],
        online_keys: Mapping[KeyPurpose, bytes],
        threshold: int,
        now: datetime,
    ) -> bytes:
        """Give version 1 of the root metadata, signed by every root key.

        ``root_keys`` are the admins' private keys (PKCS#8 DER, Ed25519);
        ``online_keys`` the public keys (SPKI DER, Ed25519) of targets,
        snapshot and timestamp.
        """


@dataclass(frozen=True, slots=True)
class Published:
    """State what a publisher wrote.

    ``changed`` names the targets that differ from the last publication; it is
    empty when only signatures and times were renewed. ``targets`` counts all.
    ``version`` is the publication's number in its folder.
    """

    targets: int
    changed: tuple[str, ...]
    version: int = 0


class Publisher(Protocol):
    """Sign and write a publication, atomically."""

    def __call__(
        self,
        content: PublicationInput,
        *,
        keys: Mapping[KeyPurpose, SigningKey],
        roots: Sequence[bytes],
        version: int,
        directory: Path,
        now: datetime,
    ) -> Published:
        """Write the publication as ``version`` under ``directory``; say what changed.

        ``keys`` are the newest targets, snapshot and timestamp keys; ``roots``
        every ``root.json``, first to newest.
        """


class SecretHasher(Protocol):
    """Hash the secrets that operators sign in with (argon2id)."""

    def hash(self, secret: str) -> str:
        """Give a PHC text with its own salt and parameters."""

    def matches(self, phc: str, secret: str) -> bool:
        """Tell whether the secret gives this hash; takes as long either way."""


class Persons(Protocol):
    """Keep persons; everything personal is sealed under the person's own key."""

    def add(self, person: Person) -> None:
        """Store a new person and make their key."""

    def get(self, person_id: str) -> Person:
        """Give the person, or raise `NotFoundError`."""

    def several(self, person_ids: Collection[str]) -> Mapping[str, Person]:
        """Give these persons by id, in one query; raise `NotFoundError` if one is missing."""

    def known(self, person_ids: Collection[str]) -> Mapping[str, Person]:
        """Give those of these persons by id who were not erased, in one query."""

    def replace(self, person: Person) -> None:
        """Store changed particulars or a changed claim."""

    def count(self) -> int:
        """Count the persons who were not erased."""

    def page(self, offset: int, limit: int) -> Sequence[Person]:
        """Give persons, newest first."""

    def with_email(self, email: str) -> Sequence[str]:
        """Give the ids of persons with exactly this address, by keyed hash."""

    def search_terms(self) -> Iterable[tuple[str, str, str]]:
        """Give (person id, whole name, e-mail) of everybody, for the index in memory."""


class EvidenceFiles(Protocol):
    """Keep validated evidence with its sealed image."""

    def add(self, person_id: str, evidence: Evidence, image: bytes) -> None:
        """Store the evidence; ``image`` is the bytes as captured, possibly none."""

    def of_person(self, person_id: str) -> Sequence[Evidence]:
        """Give a person's evidence, newest first."""

    def image(self, evidence_id: str) -> bytes:
        """Give the image as captured, or no bytes."""

    def holders(self, issuing_state: str, document_number: str) -> Sequence[str]:
        """Give the ids of persons who showed this document, by keyed hash."""

    def search_terms(self) -> Iterable[tuple[str, str]]:
        """Give (person id, document number) of all evidence."""


class Attestations(Protocol):
    """Keep signed statements, sealed."""

    def add(self, attestation: Attestation) -> None:
        """Store a statement."""

    def of_person(self, person_id: str) -> Sequence[Attestation]:
        """Give a person's statements, newest first."""


@dataclass(frozen=True, slots=True)
class TokenFilter:
    """Narrow a list of tokens; an empty filter takes all.

    ``person_ids`` and ``jti_prefix`` come from a search, ``jtis`` are a choice
    of tokens; ``live_at`` leaves
    out the tokens that expired before that instant, ``ends_before`` those that
    live until then or longer. ``issued_from`` and ``issued_until`` are a
    window of time, its end not in it. ``kid`` names the key that signed.
    """

    state: TokenState | None = None
    person_ids: frozenset[str] | None = None
    jtis: frozenset[str] | None = None
    jti_prefix: str = ""
    live_at: datetime | None = None
    ends_before: datetime | None = None
    issued_from: datetime | None = None
    issued_until: datetime | None = None
    not_state: TokenState | None = None
    kid: str = ""


@dataclass(frozen=True, slots=True)
class TokenCounts:
    """Count the tokens that are alive at an instant, by state; valid ones that end soon."""

    valid: int = 0
    invalid: int = 0
    suspended: int = 0
    ending: int = 0


class Tokens(Protocol):
    """Keep token records; nothing personal is in them but the person's random id."""

    def add(self, token: TokenRecord) -> None:
        """Store a token; the pair of shard and index is unique while it lives."""

    def get(self, jti: str) -> TokenRecord:
        """Give the record, or raise `NotFoundError`."""

    def of_person(self, person_id: str) -> Sequence[TokenRecord]:
        """Give a person's tokens, newest first."""

    def page(self, wanted: TokenFilter, offset: int, limit: int) -> Sequence[TokenRecord]:
        """Give tokens, newest first."""

    def count(self, wanted: TokenFilter) -> int:
        """Count the tokens that a filter takes."""

    def counts(self, now: datetime, soon: datetime) -> TokenCounts:
        """Count the living tokens by state, and the valid ones that end before ``soon``."""

    def jtis(self, wanted: TokenFilter) -> Sequence[str]:
        """Give the ids of the tokens that a filter takes, in the order of their places."""

    def holders(self, wanted: TokenFilter) -> frozenset[str]:
        """Give the ids of the persons whose tokens a filter takes."""

    def set_state(self, jtis: Sequence[str], state: TokenState, reason: str) -> None:
        """Change the state of these tokens."""

    def taken(self, shard: str, idx: int, now: datetime) -> bool:
        """Tell whether a token that has not expired holds this index."""

    def occupancy(self, shard: str, now: datetime) -> int:
        """Count the live tokens of a shard."""


class Shards(Protocol):
    """Keep the shards of the status lists."""

    def add(self, shard: Shard) -> None:
        """Store a new shard; its secret is sealed."""

    def all(self) -> Sequence[Shard]:
        """Give all shards, oldest first."""


class Operators(Protocol):
    """Keep accounts and their failed sign-ins."""

    def add(self, operator: Operator) -> None:
        """Store an account; one per person, login unique regardless of case."""

    def replace(self, operator: Operator) -> None:
        """Store a changed account."""

    def get(self, operator_id: str) -> Operator:
        """Give the account, or raise `NotFoundError`."""

    def with_login(self, login: str) -> Operator | None:
        """Give the account with this name, whatever its case."""

    def with_badge(self, badge: str) -> Operator | None:
        """Give the account with this badge, by keyed hash."""

    def all(self) -> Sequence[Operator]:
        """Give all accounts by login."""

    def badge_lookup(self, badge: str) -> bytes:
        """Give the keyed hash that `Operator.badge_lookup` holds."""

    def sign_in_record(self, operator_id: str) -> SignInRecord:
        """Give the failed sign-ins, a blank record where there are none."""

    def put_sign_in_record(self, record: SignInRecord) -> None:
        """Store the failed sign-ins."""


class Models(Protocol):
    """Keep the models that gateways serve."""

    def all(self) -> Sequence[Model]:
        """Give all models by name."""

    def put(self, models: Sequence[Model]) -> None:
        """Replace the whole set."""


class Keys(Protocol):
    """Keep signing keys, the private halves sealed under the store key."""

    def add(self, key: SigningKey) -> None:
        """Store a key."""

    def of(self, purpose: KeyPurpose) -> Sequence[SigningKey]:
        """Give the keys of one purpose that are not struck off, oldest first."""

    def all(self) -> Sequence[SigningKey]:
        """Give every key, those struck off included, oldest first."""

    def strike_off(self, kid: str, at: datetime) -> None:
        """Take a key out of use for good; raise `NotFoundError` for one that is not in use."""


class Issuer(Protocol):
    """Keep the issuer's settings and the trusted root metadata."""

    def established(self) -> bool:
        """Tell whether the ceremony is complete."""

    def settings(self) -> IssuerSettings:
        """Give the settings, or raise `NotFoundError` before the ceremony."""

    def put(self, settings: IssuerSettings) -> None:
        """Store the settings."""

    def roots(self) -> Sequence[bytes]:
        """Give every version of ``root.json``, first to newest."""

    def add_root(self, root: bytes) -> None:
        """Store the next version of ``root.json``."""

    def latest_instant(self) -> datetime | None:
        """Give the latest time at which this store was changed."""

    def pairwise_key(self) -> bytes:
        """Give the key (32 bytes) that derives pairwise subjects."""


class Log(Protocol):
    """Keep the log; an entry is appended in the transaction of the change it tells of."""

    def append(
        self,
        event: Event,
        *,
        at: datetime,
        actor: str = "",
        subject: str = "",
        body: Mapping[str, str | int | Sequence[str]] | None = None,
    ) -> int:
        """Append a leaf and sign a checkpoint; give the leaf's number.

        ``actor`` and ``subject`` are person ids, committed to with fresh salts
        that are sealed under that person's key; ``body`` holds nothing personal.
        """

    def size(self) -> int:
        """Count the leaves."""

    def checkpoint(self) -> str:
        """Give the newest signed checkpoint (C2SP ``tlog-checkpoint``)."""

    def checkpoints(self) -> Iterable[str]:
        """Give every signed checkpoint, oldest first."""

    def page(self, offset: int, limit: int) -> Sequence[LogEntry]:
        """Give entries, newest first."""

    def leaves(self, since: int = 0) -> Iterable[bytes]:
        """Give every leaf in order, from number ``since`` on."""

    def take_over(self, leaves: Sequence[bytes], checkpoint: str) -> None:
        """Continue with the leaves of this same log that a restored backup lacks.

        The caller has checked them and the checkpoint that covers them; whom
        they name cannot be told here.
        """


class Publications(Protocol):
    """Keep what was published and hand out version numbers that never come again."""

    def reserve_version(self) -> int:
        """Give the next version; it is used up even if the publication fails."""

    def reserve_until(self, version: int) -> None:
        """Use up every version up to this one."""

    def add(self, record: PublicationRecord) -> None:
        """Store what was published."""

    def count(self) -> int:
        """Count the publications."""

    def page(self, offset: int, limit: int) -> Sequence[PublicationRecord]:
        """Give publications, newest first."""


class UnitOfWork(Protocol):
    """One transaction: leave the block without `commit` and nothing happened."""

    persons: Persons
    facts: Facts
    cohorts: Cohorts
    places: Places
    directives: Directives
    appeals: Appeals
    screening: ScreeningRecords
    cases: Cases
    roster: Roster
    stations: Stations
    rights: Rights
    evidence: EvidenceFiles
    attestations: Attestations
    tokens: Tokens
    shards: Shards
    operators: Operators
    models: Models
    keys: Keys
    issuer: Issuer
    log: Log
    publications: Publications

    def __enter__(self) -> Self:
        """Begin; a writing unit takes the store's one write lock at once."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Roll back what was not committed."""

    def commit(self) -> None:
        """Make all changes last, together."""


class Store(Protocol):
    """Open units of work on one store."""

    def reading(self) -> UnitOfWork:
        """Give a unit that changes nothing and blocks nobody."""

    def writing(self) -> UnitOfWork:
        """Give a unit that may change the store."""

    def overwrite_deleted(self) -> None:
        """Have the database let go of what was deleted, in the files that it keeps itself.

        Raises `KioskError` while somebody else reads from the store: what was
        deleted then stays in its journal a little longer.
        """
