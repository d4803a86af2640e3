"""Column types that mean the same on SQLite and PostgreSQL."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, Integer, String
from sqlalchemy.types import TypeDecorator

if TYPE_CHECKING:
    from sqlalchemy.engine import Dialect

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class Instant(TypeDecorator[datetime]):
    """Keep an aware datetime as microseconds since 1970, UTC: exact, sortable, one meaning."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """Give the count; a naive datetime raises `TypeError`, for it names no instant."""
        del dialect
        return None if value is None else (value - _EPOCH) // _MICROSECOND

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        """Give the instant in UTC."""
        del dialect
        return None if value is None else _EPOCH + value * _MICROSECOND


# SQLite counts rows up by itself only in a column declared INTEGER.
SERIAL = BigInteger().with_variant(Integer(), "sqlite")

# Compared byte by byte, so that a range of prefixes means the same everywhere.
ASCII = String().with_variant(String(collation="C"), "postgresql")
