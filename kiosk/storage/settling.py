"""Find out what became of a commit whose answer was lost.

A database that dies, or a cable that is cut, between a commit and its answer
leaves whoever asked not knowing. PostgreSQL remembers of every transaction
whether it was committed (``pg_xact_status``), across a crash, too; so it is
asked once it is back.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from kiosk.storage.database import TRANSACTION, open_session
from kiosk.storage.errors import OutcomeUnknownError, StorageError, StoreUnreachableError

if TYPE_CHECKING:
    from sqlalchemy.engine import URL
    from sqlmodel import Session

SETTLING_SECONDS = 20.0
"""How long a lost database is waited for."""

_AGAIN_SECONDS = 0.2


def commit(session: Session, *, seconds: float = SETTLING_SECONDS) -> None:
    """Commit; return only if the changes lasted.

    Raises `OutcomeUnknownError` where nobody can tell, and any other
    `StorageError` only if nothing was changed.
    """
    session.flush()
    connection = session.connection()
    address, number = connection.engine.url, connection.info.get(TRANSACTION)
    try:
        session.commit()
    except StoreUnreachableError as error:
        committed = None if number is None else _settled(address, str(number), seconds)
        if committed is None:
            raise OutcomeUnknownError(
                "The store was lost at the very moment of storing, so this may have happened "
                "or not.",
                "Look the record up before you do it again.",
            ) from error
        if not committed:
            raise


def _settled(address: URL, number: str, seconds: float) -> bool | None:
    """Tell whether a transaction was committed, ``None`` if the database does not come back."""
    until = time.monotonic() + seconds
    while True:
        status = _status(address, number)
        if status in {"committed", "aborted"}:
            return status == "committed"
        if time.monotonic() >= until:
            return None
        time.sleep(_AGAIN_SECONDS)


def _status(address: URL, number: str) -> str | None:
    import psycopg  # noqa: PLC0415 - only with the extra postgres, and it is loaded

    try:
        with open_session(address) as session:
            row = session.execute("SELECT pg_xact_status(%s::xid8)", [number]).fetchone()
    except (StorageError, psycopg.Error):
        return None
    return None if row is None else str(row[0])
