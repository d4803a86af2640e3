"""Bind the watch over a store to the store, the outbox and the windows of one desk."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from kiosk.app.store_watch import StoreWatch
from kiosk.storage.errors import StoreUnreachableError

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.app.outbox_adapter import DeskOutbox
    from kiosk.app.program import Program
    from kiosk.app.settings import Settings
    from kiosk.app.station_inbox import Collected
    from kiosk.domain.errors import KioskError
    from kiosk.domain.operators import OperatorSession
    from kiosk.flows.store_standing import StoreStanding
    from kiosk.services.environment import Environment


class BoundOutbox:
    """Implement `kiosk.app.store_watch.Outbox` on a program's own outbox."""

    def __init__(self, program: Program) -> None:
        self._outbox: DeskOutbox = program.outbox
        self._env = program.env
        named = "" if program.settings.demo else platform.node()
        self._place = named or "Desk"

    def prepare(self, session: OperatorSession) -> None:
        """Have a kit at hand; the machine's name tells one desk's cases from another's."""
        self._outbox.prepare(self._env, session, self._place)

    def ready(self) -> bool:
        """Tell whether a case could be kept without the store."""
        return self._outbox.ready()

    def waiting(self) -> int:
        """Count the cases that are kept."""
        return self._outbox.waiting()[0]

    def deliver(self) -> Collected:
        """Put what is kept into the queue, oldest first."""
        return self._outbox.deliver(self._env)


def watch_store(
    program: Program,
    report: Callable[[StoreStanding], object],
    complain: Callable[[Collected | KioskError], object],
) -> StoreWatch:
    """Give the watch over an open store, not yet begun."""
    env, settings = program.env, program.settings
    return StoreWatch(
        lambda: reach(env, settings), BoundOutbox(program), env.clock, report, complain
    )


def reach(env: Environment, settings: Settings) -> None:
    """Ask the store for little; raise `StoreUnreachableError` while it is away.

    A SQLite file may lie elsewhere behind a link. What is open of it goes on
    to answer after its drive has gone, so its place is looked at as well.
    """
    if settings.on_sqlite:
        refuse_missing_file(settings)
    with env.store.reading() as uow:
        uow.issuer.established()


def refuse_missing_file(settings: Settings) -> None:
    """Raise `StoreUnreachableError` where the store's file is a link that leads nowhere now."""
    file = settings.database_file
    if file.is_symlink() and not file.exists():
        raise StoreUnreachableError(
            "The drive that holds the store is not there.",
            "Connect it again; the kiosk goes on by itself then.",
        )
