"""Columns that several tables have: of instants and of counts, wide enough that none is cut."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from kiosk.ui.console.formats import instant
from kiosk.ui.shared.language import number
from kiosk.ui.shared.widgets.table import TableColumn

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from zoneinfo import ZoneInfo

Row = TypeVar("Row")
TO_THE_MINUTE, TO_THE_SECOND = 165, 220
"""Px that an instant needs at 100 %, with what stands around a cell's text."""

_COUNT = 100  # px for millions


def instant_column(
    title: str,
    at: Callable[[Row], datetime | None],
    zone: ZoneInfo,
    *,
    share: int = 2,
    rank: int = 0,
) -> TableColumn[Row]:
    """Give a column that shows, to the minute, when ``at`` says that something was."""
    return TableColumn(
        title,
        lambda row: instant(at(row), zone),
        share=share,
        numeric=True,
        least=TO_THE_MINUTE,
        rank=rank,
    )


def count_column(
    title: str, count: Callable[[Row], int], *, share: int = 1, rank: int = 0
) -> TableColumn[Row]:
    """Give a column that shows how many of something a row has."""
    return TableColumn(
        title,
        lambda row: number(count(row)),
        share=share,
        numeric=True,
        least=_COUNT,
        rank=rank,
    )
