"""The tables of services and of the combined cohorts that their tokens are in.

They follow the rules of `kiosk.storage.rows`. Who answers for a service stands
in ``sealed`` only: whoever can write to the database, but lacks the store key,
can neither name nor release anybody.
"""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import Column, LargeBinary
from sqlmodel import Field

from kiosk.storage.column_types import SERIAL
from kiosk.storage.rows import Row


class ServiceAccountRow(Row, table=True):
    """Hold one service, and the number of its cohort, each sealed."""

    __tablename__: ClassVar[str] = "service_accounts"

    seq: int | None = Field(default=None, sa_column=Column(SERIAL, primary_key=True))
    id: str = Field(unique=True)
    sealed: bytes = Field(sa_type=LargeBinary)
    sealed_cohort: bytes


class CombinationRow(Row, table=True):
    """Hold which cohorts one number combines, under the store key."""

    __tablename__: ClassVar[str] = "cohort_combinations"

    number: int = Field(sa_column=Column(SERIAL, primary_key=True, autoincrement=False))
    lookup: bytes = Field(unique=True)
    sealed: bytes
