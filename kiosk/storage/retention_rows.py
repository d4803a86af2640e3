"""The tables of persons' rights: holds, restrictions, notes, tombstones, settings.

They are made as `kiosk.storage.rows` says.
"""

from __future__ import annotations

from datetime import datetime  # noqa: TC003 - pydantic reads the annotations
from typing import ClassVar

from sqlalchemy import Column, LargeBinary
from sqlmodel import Field

from kiosk.storage.column_types import SERIAL, Instant
from kiosk.storage.rows import Row


class LegalHoldRow(Row, table=True):
    """Hold one legal hold, under the person's key.

    ``active`` repeats what the sealed record says, to find the holds that
    stand against a purge; the two are compared on load.
    """

    __tablename__: ClassVar[str] = "legal_holds"

    seq: int | None = Field(default=None, sa_column=Column(SERIAL, primary_key=True))
    id: str = Field(unique=True)
    person_id: str = Field(foreign_key="persons.id", index=True)
    active: bool = Field(index=True)
    sealed: bytes


class RestrictionRow(Row, table=True):
    """Hold that a record is restricted, and why, under the person's key."""

    __tablename__: ClassVar[str] = "restrictions"

    person_id: str = Field(primary_key=True, foreign_key="persons.id")
    sealed: bytes


class AccessNoteRow(Row, table=True):
    """Hold who opened a record and why, under the person's key."""

    __tablename__: ClassVar[str] = "access_notes"

    seq: int | None = Field(default=None, sa_column=Column(SERIAL, primary_key=True))
    person_id: str = Field(foreign_key="persons.id", index=True)
    at: datetime = Field(sa_type=Instant, index=True)
    sealed: bytes


class TombstoneRow(Row, table=True):
    """Hold what is left of an erased person; nothing personal."""

    __tablename__: ClassVar[str] = "tombstones"

    person_id: str = Field(primary_key=True, foreign_key="persons.id")
    erased_at: datetime = Field(sa_type=Instant)
    entry: int = Field(sa_type=SERIAL)
    commitment: str


class SettingRow(Row, table=True):
    """Hold a number that an admin set, under the store key."""

    __tablename__: ClassVar[str] = "settings"

    name: str = Field(primary_key=True)
    sealed: bytes = Field(sa_type=LargeBinary)


class CaseHoldRow(Row, table=True):
    """Hold one legal hold on a case that ended in nobody, under the case's key.

    ``active`` is as in `LegalHoldRow`.
    """

    __tablename__: ClassVar[str] = "case_holds"

    seq: int | None = Field(default=None, sa_column=Column(SERIAL, primary_key=True))
    id: str = Field(unique=True)
    case_id: str = Field(foreign_key="enrolment_cases.id", index=True)
    active: bool = Field(index=True)
    sealed: bytes
