"""The tables of enrolment: cases, submissions, the roster, stations.

They are made as `kiosk.storage.rows` says.

What belongs to a case is sealed under a key of the case, an entry of the
roster under a key of its own: both stand among the persons' keys, and
destroying one is erasure.
"""

from __future__ import annotations

from datetime import datetime  # noqa: TC003 - pydantic reads the annotations
from typing import ClassVar

from sqlalchemy import Column, Index, LargeBinary
from sqlmodel import Field

from kiosk.storage.column_types import SERIAL, Instant
from kiosk.storage.rows import Row


class CaseRow(Row, table=True):
    """Hold one case. What stands beside ``sealed`` repeats it, and is compared on load."""

    __tablename__: ClassVar[str] = "enrolment_cases"
    __table_args__ = (Index(None, "state", "waiting_since", "seq"),)

    seq: int | None = Field(default=None, sa_column=Column(SERIAL, primary_key=True))
    id: str = Field(unique=True)
    state: str
    source: str
    station_id: str
    waiting_since: datetime = Field(sa_type=Instant)
    claimed_by: str
    claimed_at: datetime | None = Field(default=None, sa_type=Instant)
    first_reviewer: str
    person_id: str = Field(index=True)
    version: int
    code_lookup: bytes | None = Field(default=None, unique=True)
    sealed: bytes


class SubmissionRow(Row, table=True):
    """Hold what was submitted, apart, since it is large."""

    __tablename__: ClassVar[str] = "submissions"

    case_id: str = Field(primary_key=True, foreign_key="enrolment_cases.id")
    sealed: bytes = Field(sa_type=LargeBinary)


class SeenCaseRow(Row, table=True):
    """Remember an id for ever, by keyed hash, so that no file is taken in twice."""

    __tablename__: ClassVar[str] = "seen_cases"

    lookup: bytes = Field(primary_key=True)


class CaseLookRow(Row, table=True):
    """Hold what one person found in a case, under the case's key."""

    __tablename__: ClassVar[str] = "case_looks"

    seq: int | None = Field(default=None, sa_column=Column(SERIAL, primary_key=True))
    case_id: str = Field(foreign_key="enrolment_cases.id", index=True)
    sealed: bytes


class CaseFlagRow(Row, table=True):
    """Hold one discreet flag; ``case_id`` is empty for somebody without a case."""

    __tablename__: ClassVar[str] = "case_flags"

    seq: int | None = Field(default=None, sa_column=Column(SERIAL, primary_key=True))
    id: str = Field(unique=True)
    case_id: str = Field(index=True)
    sealed: bytes


class HandOverRow(Row, table=True):
    """Hold one hand-over, under the store key."""

    __tablename__: ClassVar[str] = "hand_overs"

    seq: int | None = Field(default=None, sa_column=Column(SERIAL, primary_key=True))
    id: str = Field(unique=True)
    sealed: bytes


class RosterEntryRow(Row, table=True):
    """Hold one line of a roster."""

    __tablename__: ClassVar[str] = "roster_entries"

    seq: int | None = Field(default=None, sa_column=Column(SERIAL, primary_key=True))
    id: str = Field(unique=True)
    organisation_lookup: bytes = Field(index=True)
    number_lookup: bytes = Field(unique=True)
    sealed: bytes


class InvitationRow(Row, table=True):
    """Hold one invitation, under the store key."""

    __tablename__: ClassVar[str] = "invitations"

    seq: int | None = Field(default=None, sa_column=Column(SERIAL, primary_key=True))
    id: str = Field(unique=True)
    sealed: bytes


class StationRow(Row, table=True):
    """Hold one station, under the store key."""

    __tablename__: ClassVar[str] = "stations"

    seq: int | None = Field(default=None, sa_column=Column(SERIAL, primary_key=True))
    id: str = Field(unique=True)
    sealed: bytes
