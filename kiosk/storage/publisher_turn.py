"""Whose turn it is to publish, where many desks share one PostgreSQL.

A lock file lies beside one home, and two desks have two. So the turn is an
advisory lock that a session of the database holds: it ends with the session,
whether its program was killed, its machine lost power, or the cable was cut
(the server notices within half a minute). The turn is looked at before each
signature. Between that look and the signature a machine can still be put to
sleep; what it then signs bears a number that the database gave out before, so
no gateway takes it for the newest.
"""

from __future__ import annotations

import enum
import time
from typing import TYPE_CHECKING, Any

from kiosk.domain.errors import KioskError
from kiosk.storage.database import open_session, parse_address

if TYPE_CHECKING:
    from collections.abc import Callable

_LOOK_SECONDS = 0.1
_HELD = (
    "SELECT EXISTS (SELECT FROM pg_locks"
    " WHERE locktype = 'advisory' AND granted AND pid = pg_backend_pid())"
)  # a session of its own holds no other lock; behind a pooler it may be another session


class TurnLostError(KioskError):
    """Report that the turn to publish ended with its session of the database."""


class Turn(enum.Enum):
    """Name the two turns, each one advisory lock.

    A publisher holds its own for as long as it runs. Of the desks one holds
    the other for as long as its window is open, so that desks do not publish
    after each other what the other has just published; it gives way to a
    publisher.
    """

    PUBLISHER = 0x6B696F736B01
    DESK = 0x6B696F736B02


class DatabaseTurn:
    """Hold a turn by a session of PostgreSQL of its own; for one thread at a time."""

    def __init__(self, url: str, turn: Turn) -> None:
        self._address, self._turn = parse_address(url), turn
        self._session: Any = None

    def take(
        self,
        wait: float = 0.0,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], object] = time.sleep,
    ) -> bool:
        """Try to take the turn for up to ``wait`` seconds; tell whether it is held.

        Raises `StorageError` where the database cannot be reached.
        """
        if self.held():
            return True
        until = clock() + wait
        while not self._tried():
            if clock() >= until:
                return False
            sleep(_LOOK_SECONDS)
        return True

    def held(self) -> bool:
        """Ask the database whether this session still holds the turn."""
        return self._session is not None and bool(self._ask(_HELD))

    def confirm(self) -> None:
        """Raise `TurnLostError` unless the turn is held; call it before each signature."""
        if not self.held():
            raise TurnLostError(
                "The turn to publish was lost with the connection to the database.",
                "Nothing was signed; publishing goes on by itself when the turn comes back.",
            )

    def give_back(self) -> None:
        """End the turn, if it is held, and keep the session for the next one."""
        if self._session is not None:
            self._ask("SELECT pg_advisory_unlock_all()")

    def release(self) -> None:
        """End the turn, if it is held, and the session.

        The turn is given back by a word of its own: the server notices some
        time later that a session has gone.
        """
        self.give_back()
        self._end_session()

    def _tried(self) -> bool:
        if self._session is None:
            self._session = open_session(self._address)
        return bool(self._ask(f"SELECT pg_try_advisory_lock({self._turn.value})"))

    def _ask(self, question: str) -> Any:
        """Ask one question; a session that does not answer is given up, and holds nothing."""
        import psycopg  # noqa: PLC0415 - only with the extra postgres; `open_session` says so

        try:
            return self._session.execute(question).fetchone()[0]
        except psycopg.Error:
            self._end_session()
            return None

    def _end_session(self) -> None:
        if self._session is not None:
            self._session.close()
            self._session = None
