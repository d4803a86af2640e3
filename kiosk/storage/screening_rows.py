"""The tables of screening: lists, their files, hits; made as `kiosk.storage.rows` says."""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import Column, LargeBinary
from sqlmodel import Field

from kiosk.storage.column_types import SERIAL
from kiosk.storage.rows import Row


class ScreeningListRow(Row, table=True):
    """Hold one imported list's snapshot and life, under the store key."""

    __tablename__: ClassVar[str] = "screening_lists"

    seq: int | None = Field(default=None, sa_column=Column(SERIAL, primary_key=True))
    id: str = Field(unique=True)
    sealed: bytes


class ScreeningFileRow(Row, table=True):
    """Hold a list's file, deflated, under the store key; apart, since it is large."""

    __tablename__: ClassVar[str] = "screening_files"

    list_id: str = Field(primary_key=True, foreign_key="screening_lists.id")
    sealed: bytes = Field(sa_type=LargeBinary)


class ScreeningHitRow(Row, table=True):
    """Hold one hit, under the person's key.

    ``waiting`` repeats what the sealed record says, to find the hits that
    wait for an officer; the two are compared on load.
    """

    __tablename__: ClassVar[str] = "screening_hits"

    seq: int | None = Field(default=None, sa_column=Column(SERIAL, primary_key=True))
    id: str = Field(unique=True)
    person_id: str = Field(foreign_key="persons.id", index=True)
    waiting: bool = Field(index=True)
    sealed: bytes
