"""Read a whole table page by page, without a cursor that somebody must close."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlmodel import Session

BATCH = 2000


def in_batches(session: Session, query: Any, key: Any) -> Iterator[Any]:
    """Give every row of a select in the order of ``key``, a unique column selected first.

    Each page starts after the last key of the page before, so that the last
    page costs what the first does. A caller may stop at any row.
    """
    page = query
    while True:
        rows = session.execute(page.order_by(key).limit(BATCH)).all()
        yield from rows
        if len(rows) < BATCH:
            return
        page = query.where(key > rows[-1][0])
