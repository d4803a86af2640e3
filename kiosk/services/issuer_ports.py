"""What is asked of the store about the issuer: accounts, models, keys, log, publications.

They are parts of `kiosk.services.ports.UnitOfWork`, apart for their number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from kiosk.audit.entries import LogEntry
    from kiosk.audit.events import Event
    from kiosk.domain.access import Model
    from kiosk.domain.issuer import IssuerSettings, KeyPurpose, PublicationRecord, SigningKey
    from kiosk.domain.operators import Operator, SignInRecord


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

    def next_version(self) -> int:
        """Give the lowest version that can still be reserved.

        Where a token is written, in the same transaction, it is the version
        of the first publication that tells of it: whoever reserves it reads
        afterwards, and writers go one after the other.
        """

    def reserve_version(self) -> int:
        """Give the next version; it is used up even if the publication fails.

        Commit it before reading what is to be published.
        """

    def reserve_until(self, version: int) -> None:
        """Use up every version up to this one."""

    def add(self, record: PublicationRecord) -> None:
        """Store what was published."""

    def count(self) -> int:
        """Count the publications."""

    def page(self, offset: int, limit: int) -> Sequence[PublicationRecord]:
        """Give publications, newest first."""
