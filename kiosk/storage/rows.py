"""The tables. Rows never leave this package; mappers turn them into domain values.

What is personal stands in a ``sealed`` column (see `kiosk.storage.sealing`);
``*_lookup`` columns are keyed hashes. Everything else is random, public or a
count. Rows are numbered by ``seq`` in the order of their arrival.
"""

from __future__ import annotations

from datetime import datetime  # noqa: TC003 - pydantic reads the annotations
from typing import ClassVar

from sqlalchemy import JSON, CheckConstraint, Column, Index, LargeBinary, MetaData, Text, text
from sqlmodel import Field, SQLModel

from kiosk.storage.column_types import ASCII, SERIAL, Instant

THE_ONLY_ROW = 1
_OF_SERVICES = text("service_id IS NOT NULL")


class Row(SQLModel):
    """Give the tables one metadata with names for every constraint."""

    metadata: ClassVar[MetaData] = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class StoreRow(Row, table=True):
    """Hold what tells this store's key from another."""

    __tablename__: ClassVar[str] = "store"

    id: int = Field(default=THE_ONLY_ROW, primary_key=True)
    check_value: bytes


class PersonKeyRow(Row, table=True):
    """Hold a person's key, sealed under the store key; deleting it is erasure."""

    __tablename__: ClassVar[str] = "person_keys"

    person_id: str = Field(primary_key=True)
    sealed: bytes


class PersonRow(Row, table=True):
    """Hold one person."""

    __tablename__: ClassVar[str] = "persons"
    __table_args__ = (Index(None, "registered_at", "seq"),)

    seq: int | None = Field(default=None, sa_column=Column(SERIAL, primary_key=True))
    id: str = Field(unique=True)
    registered_at: datetime = Field(sa_type=Instant)
    email_lookup: bytes | None = Field(default=None, index=True)
    sealed: bytes


class EvidenceRow(Row, table=True):
    """Hold one validated document."""

    __tablename__: ClassVar[str] = "evidence"

    seq: int | None = Field(default=None, sa_column=Column(SERIAL, primary_key=True))
    id: str = Field(unique=True)
    person_id: str = Field(foreign_key="persons.id", index=True)
    document_lookup: bytes | None = Field(default=None, index=True)
    sealed: bytes


class EvidenceImageRow(Row, table=True):
    """Hold the image behind a piece of evidence, apart, since it is large and leaves first.

    ``captured_at`` is empty where an older version stored it; the evidence says it.
    """

    __tablename__: ClassVar[str] = "evidence_images"

    evidence_id: str = Field(primary_key=True, foreign_key="evidence.id")
    captured_at: datetime | None = Field(default=None, sa_type=Instant, index=True)
    sealed: bytes = Field(sa_type=LargeBinary)


class AttestationRow(Row, table=True):
    """Hold one signed statement."""

    __tablename__: ClassVar[str] = "attestations"

    seq: int | None = Field(default=None, sa_column=Column(SERIAL, primary_key=True))
    id: str = Field(unique=True)
    person_id: str = Field(foreign_key="persons.id", index=True)
    sealed: bytes


class TokenRow(Row, table=True):
    """Hold one token's record, a person's or a service's; why it was revoked is sealed."""

    __tablename__: ClassVar[str] = "tokens"
    __table_args__ = (
        Index(None, "issued_at", "seq"),
        Index(None, "state", "issued_at", "seq"),
        Index(None, "person_id", "issued_at", "seq"),
        Index(
            None,
            "service_id",
            "issued_at",
            "seq",
            sqlite_where=_OF_SERVICES,
            postgresql_where=_OF_SERVICES,
        ),
        CheckConstraint(
            "(person_id IS NULL) <> (service_id IS NULL)", name="ck_tokens_one_holder"
        ),
        Index(None, "shard", "idx", "expires_at", "state"),
        Index(None, "expires_at", "state"),
    )

    seq: int | None = Field(default=None, sa_column=Column(SERIAL, primary_key=True))
    jti: str = Field(sa_column=Column(ASCII, unique=True, nullable=False))
    person_id: str | None = Field(default=None, foreign_key="persons.id")
    service_id: str | None = Field(default=None, foreign_key="service_accounts.id")
    audience: str
    client_id: str
    scope: str
    kid: str
    issued_at: datetime = Field(sa_type=Instant)
    expires_at: datetime = Field(sa_type=Instant)
    shard: str = Field(foreign_key="shards.id")
    idx: int
    state: int
    sealed_reason: bytes
    replaces: str


class ShardRow(Row, table=True):
    """Hold one shard of the status lists."""

    __tablename__: ClassVar[str] = "shards"

    seq: int | None = Field(default=None, sa_column=Column(SERIAL, primary_key=True))
    id: str = Field(unique=True)
    uri: str = Field(unique=True)
    opened_at: datetime = Field(sa_type=Instant)
    sealed_secret: bytes
    closed_at: datetime | None = Field(default=None, sa_type=Instant)


class OperatorRow(Row, table=True):
    """Hold one account."""

    __tablename__: ClassVar[str] = "operators"

    id: str = Field(primary_key=True)
    person_id: str = Field(foreign_key="persons.id", unique=True)
    login_lookup: bytes = Field(unique=True)
    badge_lookup: bytes | None = Field(default=None, unique=True)
    sealed: bytes


class SignInRow(Row, table=True):
    """Hold the failed sign-ins of an account."""

    __tablename__: ClassVar[str] = "sign_ins"

    operator_id: str = Field(primary_key=True, foreign_key="operators.id")
    failures: int
    locked_until: datetime | None = Field(default=None, sa_type=Instant)


class ModelRow(Row, table=True):
    """Hold one model that gateways serve."""

    __tablename__: ClassVar[str] = "models"

    name: str = Field(primary_key=True)
    aliases: list[str] = Field(sa_type=JSON)
    controlled: bool
    fallbacks: list[str] = Field(sa_type=JSON)


class SigningKeyRow(Row, table=True):
    """Hold one key pair, the private half sealed."""

    __tablename__: ClassVar[str] = "signing_keys"

    seq: int | None = Field(default=None, sa_column=Column(SERIAL, primary_key=True))
    kid: str = Field(unique=True)
    purpose: str
    sealed_private: bytes
    public_der: bytes
    not_before: datetime = Field(sa_type=Instant)
    signs_from: datetime = Field(sa_type=Instant)
    struck_off_at: datetime | None = Field(default=None, sa_type=Instant)


class IssuerRow(Row, table=True):
    """Hold what the ceremony fixed."""

    __tablename__: ClassVar[str] = "issuer"

    id: int = Field(default=THE_ONLY_ROW, primary_key=True)
    store_id: str
    name: str
    url: str
    postal_address: str
    zone: str
    audience: str
    client_id: str
    appeal_url: str
    log_origin: str
    token_life_seconds: int
    established_at: datetime = Field(sa_type=Instant)


class RootRow(Row, table=True):
    """Hold one version of ``root.json``."""

    __tablename__: ClassVar[str] = "roots"

    version: int | None = Field(default=None, sa_column=Column(SERIAL, primary_key=True))
    body: bytes


class LogLeafRow(Row, table=True):
    """Hold one entry of the log as it was hashed."""

    __tablename__: ClassVar[str] = "log_leaves"

    seq: int = Field(sa_column=Column(SERIAL, primary_key=True, autoincrement=False))
    encoded: bytes
    leaf_hash: bytes


class LogSaltRow(Row, table=True):
    """Hold the salt of one commitment, sealed under that person's key."""

    __tablename__: ClassVar[str] = "log_salts"

    leaf: int = Field(
        sa_column=Column(SERIAL, primary_key=True, autoincrement=False),
    )
    role: str = Field(primary_key=True)
    person_id: str = Field(index=True)
    sealed: bytes


class LogCheckpointRow(Row, table=True):
    """Hold one signed checkpoint."""

    __tablename__: ClassVar[str] = "log_checkpoints"

    size: int = Field(sa_column=Column(SERIAL, primary_key=True, autoincrement=False))
    note: str = Field(sa_type=Text)


class LogHeadRow(Row, table=True):
    """Hold the log's frontier, so that appending reads nothing else."""

    __tablename__: ClassVar[str] = "log_head"

    id: int = Field(default=THE_ONLY_ROW, primary_key=True)
    size: int = Field(sa_type=SERIAL)
    subtrees: bytes
    latest_at: datetime = Field(sa_type=Instant)


class PublicationRow(Row, table=True):
    """Hold what was published and when."""

    __tablename__: ClassVar[str] = "publications"

    version: int = Field(sa_column=Column(SERIAL, primary_key=True, autoincrement=False))
    signed_at: datetime = Field(sa_type=Instant)
    directory: str
    targets: int
    changed: list[str] = Field(sa_type=JSON)
    log_size: int
    invalid: int
    suspended: int


class CounterRow(Row, table=True):
    """Hold the last number handed out under a name."""

    __tablename__: ClassVar[str] = "counters"

    name: str = Field(primary_key=True)
    value: int
