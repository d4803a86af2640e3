"""The tables of redemption: codes, refresh families and tokens, counts of misses.

They are made as `kiosk.storage.rows` says. What a code or a refresh token is
found by is a keyed hash of its hash; no row tells any of them.
"""

from __future__ import annotations

from datetime import datetime  # noqa: TC003 - pydantic reads the annotations
from typing import ClassVar

from sqlalchemy import Column
from sqlmodel import Field

from kiosk.storage.column_types import ASCII, SERIAL, Instant
from kiosk.storage.rows import Row


class RedemptionCodeRow(Row, table=True):
    """Hold one code. What stands beside ``sealed`` repeats it, and is compared on load."""

    __tablename__: ClassVar[str] = "redemption_codes"

    seq: int | None = Field(default=None, sa_column=Column(SERIAL, primary_key=True))
    id: str = Field(unique=True)
    lookup: bytes = Field(unique=True)
    person_id: str = Field(index=True)
    service_id: str = Field(default="", index=True)
    offered_at: datetime = Field(sa_type=Instant)
    expires_at: datetime = Field(sa_type=Instant, index=True)
    ended_at: datetime | None = Field(default=None, sa_type=Instant)
    sealed: bytes


class RefreshFamilyRow(Row, table=True):
    """Hold one family, likewise."""

    __tablename__: ClassVar[str] = "refresh_families"

    seq: int | None = Field(default=None, sa_column=Column(SERIAL, primary_key=True))
    id: str = Field(unique=True)
    person_id: str = Field(index=True)
    service_id: str = Field(default="", index=True)
    jti: str = Field(sa_column=Column(ASCII, nullable=False, index=True))
    renewed_at: datetime = Field(sa_type=Instant)
    expires_at: datetime = Field(sa_type=Instant)
    ends_at: datetime = Field(sa_type=Instant, index=True)
    ended_at: datetime | None = Field(default=None, sa_type=Instant)
    sealed: bytes


class RefreshTokenRow(Row, table=True):
    """Hold one refresh token."""

    __tablename__: ClassVar[str] = "refresh_tokens"

    lookup: bytes = Field(primary_key=True)
    family_id: str = Field(foreign_key="refresh_families.id", index=True)
    sealed: bytes


class RedemptionAttemptsRow(Row, table=True):
    """Count misses under a keyed hash; nothing that was tried is kept."""

    __tablename__: ClassVar[str] = "redemption_attempts"

    lookup: bytes = Field(primary_key=True)
    misses: int
    last_at: datetime = Field(sa_type=Instant, index=True)
    closed_until: datetime | None = Field(default=None, sa_type=Instant)
