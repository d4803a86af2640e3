"""The tables of directives: facts, cohorts, places, directive files, appeals, reliefs.

They follow the rules of `kiosk.storage.rows`. What decides about access
stands in ``sealed`` columns only, bound to its row: whoever can write to the
database, but lacks the store key, can neither give nor take access here.
"""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import Column, LargeBinary
from sqlmodel import Field

from kiosk.storage.column_types import SERIAL
from kiosk.storage.rows import Row


class PersonFactsRow(Row, table=True):
    """Hold all facts about a person from one instant on; rows are added, never changed."""

    __tablename__: ClassVar[str] = "person_facts"

    seq: int | None = Field(default=None, sa_column=Column(SERIAL, primary_key=True))
    person_id: str = Field(foreign_key="persons.id", index=True)
    subject_lookup: bytes | None = Field(default=None, index=True)
    sealed: bytes


class CohortRow(Row, table=True):
    """Hold one cohort's facts and the count of its people, under the store key."""

    __tablename__: ClassVar[str] = "cohorts"

    number: int = Field(sa_column=Column(SERIAL, primary_key=True, autoincrement=False))
    lookup: bytes = Field(unique=True)
    sealed: bytes


class PersonCohortRow(Row, table=True):
    """Hold the number of a person's cohort, under the person's key."""

    __tablename__: ClassVar[str] = "person_cohorts"

    person_id: str = Field(primary_key=True, foreign_key="persons.id")
    sealed: bytes


class PlacePageRow(Row, table=True):
    """Hold 4096 places of a shard: whose cohort, which state, until when.

    ``nonce`` is the one that ``sealed`` begins with: what tells whether a page was written
    shall not cost reading it. For SQLite it stands before the page, for the same reason.
    """

    __tablename__: ClassVar[str] = "place_pages"

    shard: str = Field(primary_key=True, foreign_key="shards.id")
    page: int = Field(primary_key=True)
    nonce: bytes
    sealed: bytes = Field(sa_type=LargeBinary)


class DirectiveRow(Row, table=True):
    """Hold one directive's file and its life, under the store key."""

    __tablename__: ClassVar[str] = "directives"

    seq: int | None = Field(default=None, sa_column=Column(SERIAL, primary_key=True))
    id: str = Field(unique=True)
    sealed: bytes = Field(sa_type=LargeBinary)


class DirectiveAttachmentRow(Row, table=True):
    """Hold what is attached to a directive: its letter, or people to test it with."""

    __tablename__: ClassVar[str] = "directive_attachments"

    directive_id: str = Field(primary_key=True, foreign_key="directives.id")
    kind: str = Field(primary_key=True)
    sealed: bytes = Field(sa_type=LargeBinary)


class AppealRow(Row, table=True):
    """Hold one appeal, under the person's key; a petition, under the store key."""

    __tablename__: ClassVar[str] = "appeals"

    seq: int | None = Field(default=None, sa_column=Column(SERIAL, primary_key=True))
    id: str = Field(unique=True)
    person_id: str | None = Field(default=None, foreign_key="persons.id", index=True)
    sealed: bytes


class ReliefRow(Row, table=True):
    """Hold one temporary relief, under the person's key."""

    __tablename__: ClassVar[str] = "reliefs"

    seq: int | None = Field(default=None, sa_column=Column(SERIAL, primary_key=True))
    id: str = Field(unique=True)
    person_id: str = Field(foreign_key="persons.id", index=True)
    sealed: bytes
