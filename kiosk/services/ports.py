"""What the use cases ask of the world: a unit of work, time, entropy, hashing, publishing.

`kiosk.storage` implements the repositories over SQL, `kiosk.devices` the key
store, `kiosk.server` the publisher; tests use fakes of a few lines. Every
repository takes and gives domain values, never rows. The repositories stand by
subject in modules of their own; those that everybody needs are named here, too.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol, Self

from kiosk.domain.errors import KioskError
from kiosk.services.issuer_ports import Issuer, Keys, Log, Models, Operators, Publications
from kiosk.services.person_ports import Attestations, EvidenceFiles, Persons
from kiosk.services.token_ports import Shards, TokenCounts, TokenFilter, Tokens

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from kiosk.domain.issuer import KeyPurpose, SigningKey
    from kiosk.services.case_ports import Cases, Roster, Stations
    from kiosk.services.directive_ports import Appeals, Cohorts, Directives, Facts, Places
    from kiosk.services.gateway_ports import Gateways
    from kiosk.services.redemption_ports import Redemptions
    from kiosk.services.rights_ports import Rights
    from kiosk.services.screening_ports import ScreeningRecords
    from kiosk.services.service_account_ports import ServiceAccounts
    from kiosk.tokens import PublicationInput

__all__ = [
    "Attestations",
    "Clock",
    "Entropy",
    "EvidenceFiles",
    "Issuer",
    "Keys",
    "Log",
    "Models",
    "Operators",
    "Persons",
    "Publications",
    "Published",
    "Publisher",
    "RootBuilder",
    "SecretHasher",
    "Shards",
    "Store",
    "TokenCounts",
    "TokenFilter",
    "Tokens",
    "UnitOfWork",
]

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


class NumberTakenError(KioskError):
    """Report a publication's number that its directory, or one after it, has already.

    ``highest`` is the highest number there.
    """

    def __init__(self, highest: int) -> None:
        """Say so."""
        super().__init__(
            "The publication's folder has this number already.", "Publish under a higher one."
        )
        self.highest = highest


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

        Exactly this number: tokens say from which one on they are listed.
        Raises `NumberTakenError`, and writes nothing, where it cannot be had.
        ``keys`` are the newest targets, snapshot and timestamp keys; ``roots``
        every ``root.json``, first to newest.
        """


class SecretHasher(Protocol):
    """Hash the secrets that operators sign in with (argon2id)."""

    def hash(self, secret: str) -> str:
        """Give a PHC text with its own salt and parameters."""

    def matches(self, phc: str, secret: str) -> bool:
        """Tell whether the secret gives this hash; takes as long either way."""


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
    redemptions: Redemptions
    gateways: Gateways
    service_accounts: ServiceAccounts
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
