"""The tables of gateways: their credentials and their last reports.

They are made as `kiosk.storage.rows` says.
"""

from __future__ import annotations

from datetime import datetime  # noqa: TC003 - pydantic reads the annotations
from typing import ClassVar

from sqlalchemy import BigInteger
from sqlmodel import Field

from kiosk.storage.column_types import Instant
from kiosk.storage.rows import Row


class GatewayRow(Row, table=True):
    """Hold one gateway; ``lookup`` is a keyed hash of its secret, ``vouched`` of the whole row."""

    __tablename__: ClassVar[str] = "gateways"

    name: str = Field(primary_key=True)
    lookup: bytes
    enrolled_at: datetime = Field(sa_type=Instant)
    withdrawn_at: datetime | None = Field(default=None, sa_type=Instant)
    vouched: bytes


class GatewayReportRow(Row, table=True):
    """Hold the last report of one gateway."""

    __tablename__: ClassVar[str] = "gateway_reports"

    gateway: str = Field(primary_key=True, foreign_key="gateways.name")
    version: int = Field(sa_type=BigInteger)
    signed_at: datetime = Field(sa_type=Instant)
    applied_at: datetime = Field(sa_type=Instant)
    received_at: datetime = Field(sa_type=Instant)
