"""Whose turn it is to publish: by a file beside the store, or by the database of many desks.

A store that was moved to another database is nobody's to publish: its folder
would go on vouching for tokens that are revoked where the store lives now.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

from kiosk.app.publishing import OtherPublisherError, hold_publishing, momentary_turn
from kiosk.storage.frozen import refuse_moved_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager

    from filelock import FileLock

    from kiosk.app.settings import Settings
    from kiosk.storage.publisher_turn import DatabaseTurn

_CLOSING_SECONDS = 10.0


class PublishingTurn(Protocol):
    """Be asked before a turn, and before each signature within it."""

    def turn(self) -> AbstractContextManager[bool]:
        """Give whether to publish now; false at least once after the turn was lost.

        What others published meanwhile is not known, so whoever sees false
        begins anew. Raises `KioskError` while the database is away.
        """

    def confirm(self) -> None:
        """Raise `KioskError` unless the turn is still held: nothing may be signed then."""

    def release(self) -> None:
        """Let somebody else publish."""


def publisher_turn(settings: Settings, *, wait: float = _CLOSING_SECONDS) -> PublishingTurn:
    """Take the turn for as long as this process runs, or raise `OtherPublisherError`.

    Windows publish for moments only, so a publisher that starts waits for the
    end of the moment and from then on publishes alone.
    """
    if settings.on_sqlite:
        return _FileTurn(settings, hold_publishing(settings.home, wait=wait))
    from kiosk.storage.publisher_turn import DatabaseTurn, Turn  # noqa: PLC0415 -- seldom needed

    held = DatabaseTurn(settings.database_url, Turn.PUBLISHER)
    if not held.take(wait):
        held.release()
        raise OtherPublisherError(
            "Another process publishes this store already, here or on another machine.",
            "Leave it running, or stop it and try again.",
        )
    return _PublisherTurn(held)


def desk_turn(settings: Settings) -> PublishingTurn:
    """Give the turn of an open window, which gives way to a publisher."""
    if settings.on_sqlite:
        return _Moments(settings)
    from kiosk.storage.publisher_turn import DatabaseTurn, Turn  # noqa: PLC0415 -- seldom needed

    return _DeskTurn(*(DatabaseTurn(settings.database_url, each) for each in Turn))


class _FileTurn:
    """Hold the lock file; a lock of this machine's own kernel is not lost."""

    def __init__(self, settings: Settings, lock: FileLock) -> None:
        self._settings, self._lock = settings, lock

    @contextmanager
    def turn(self) -> Iterator[bool]:
        yield True

    def confirm(self) -> None:
        refuse_moved_file(self._settings.database_file)

    def release(self) -> None:
        self._lock.release()


class _Moments:
    """Take the lock file for one turn at a time."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def turn(self) -> AbstractContextManager[bool]:
        return momentary_turn(self._settings.home)

    def confirm(self) -> None:
        refuse_moved_file(self._settings.database_file)

    def release(self) -> None:
        pass


class _PublisherTurn:
    """Hold the publisher's turn in the database; take it again when it was lost."""

    def __init__(self, held: DatabaseTurn) -> None:
        self._held = held
        self._ours = True

    @contextmanager
    def turn(self) -> Iterator[bool]:
        self._ours = _begin(self._held, ours=self._ours)
        yield self._ours

    def confirm(self) -> None:
        self._held.confirm()

    def release(self) -> None:
        self._held.release()


class _DeskTurn:
    """Be the one desk of many that publishes, while no publisher does.

    The desk's turn lasts as long as the window; the publisher's is taken for
    one round at a time, so that a publisher which starts gets it.
    """

    def __init__(self, publisher: DatabaseTurn, desk: DatabaseTurn) -> None:
        self._publisher, self._desk = publisher, desk
        self._ours = False

    @contextmanager
    def turn(self) -> Iterator[bool]:
        self._ours = _begin(self._desk, ours=self._ours)
        try:
            yield self._ours and self._publisher.take()
        finally:
            self._publisher.give_back()

    def confirm(self) -> None:
        self._desk.confirm()
        self._publisher.confirm()

    def release(self) -> None:
        self._publisher.release()
        self._desk.release()


def _begin(turn: DatabaseTurn, *, ours: bool) -> bool:
    """Look whether a turn still stands, or take it; once lost, one false comes before."""
    return turn.held() if ours else turn.take()
