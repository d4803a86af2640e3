"""The running program: one store, from closed to open, and what the windows ask of it.

What opens a store is slow to import; it is imported when a store is opened,
off the GUI thread, so that the first window is painted at once.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from kiosk.app.world import World
from kiosk.domain.errors import KioskError
from kiosk.storage.glance import UnclearStoreError, glance
from kiosk.ui.entry.ports import StoreState

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kiosk.app.drill import DrillDesk
    from kiosk.app.opening import OpenStore
    from kiosk.app.outbox_adapter import DeskOutbox
    from kiosk.app.settings import Settings
    from kiosk.app.store_watch import StoreWatch
    from kiosk.domain.operators import OperatorSession
    from kiosk.flows.ceremony import CeremonyDraft
    from kiosk.services.environment import Environment
    from kiosk.services.onboarding_case import IssuedAccess
    from kiosk.services.search import PeopleIndex
    from kiosk.ui.entry.ports import DemoAccount


class StoreClosedError(KioskError):
    """Report that something was asked of a store that is not open."""


class Program:
    """Lead one store from closed to open; implements `kiosk.ui.entry.ports.EntryPorts`."""

    def __init__(
        self,
        settings: Settings,
        world: World | None = None,
        *,
        demo_accounts: Sequence[DemoAccount] = (),
    ) -> None:
        self.settings = settings
        self.world = world or World()
        self.on_open: Callable[[], None] | None = None
        self.demo_access: Sequence[IssuedAccess] = ()
        self.drills: dict[OperatorSession, DrillDesk] = {}
        self.store_watch: StoreWatch | None = None
        self._demo_accounts = demo_accounts
        self._open: OpenStore | None = None
        self._issuer_name = ""

    @property
    def env(self) -> Environment:
        """Give the environment of the use cases, or raise `StoreClosedError`."""
        return self._opened().env

    @property
    def is_open(self) -> bool:
        """Tell whether the store is open, without asking it."""
        return self._open is not None

    @property
    def store_away(self) -> bool:
        """Tell whether the open store did not answer when it was last asked."""
        return self.store_watch is not None and self.store_watch.away

    @cached_property
    def outbox(self) -> DeskOutbox:
        """Give what this desk keeps while the store is away."""
        from kiosk.app.outbox_adapter import DeskOutbox  # noqa: PLC0415 -- slow to import

        return DeskOutbox(self.settings.home, self.world)

    def kept_cases(self) -> int:
        """Count the cases that lie sealed on this machine."""
        return self.outbox.waiting()[0]

    def store_state(self) -> StoreState:
        """Tell how far the store is; raises `UnreachableError` while a closed one is away."""
        if self._open is not None:
            return StoreState.OPEN
        if not self.issuer_name():
            return StoreState.EMPTY
        return StoreState.LOCKED if self.settings.key_file.exists() else StoreState.IN_KEYRING

    def keyring_usable(self) -> bool:
        """Tell whether this machine has a keyring that keeps secrets."""
        from kiosk.devices.keystore import keyring_usable  # noqa: PLC0415 -- slow to import

        return keyring_usable()

    def establish(self, draft: CeremonyDraft) -> tuple[Path, ...]:
        """Complete the ceremony and leave the store open."""
        from kiosk.app.opening import open_new  # noqa: PLC0415 -- slow to import

        opened, written = open_new(self.settings, draft, self.world)
        self._take(opened)
        return written

    def unlock(self, passphrase: str, *, opens_token_keys: bool = True) -> None:
        """Open the store with its key; those that sign tokens can be left sealed."""
        from kiosk.app.opening import open_established  # noqa: PLC0415 -- slow to import

        self._take(
            open_established(
                self.settings, passphrase, self.world, opens_token_keys=opens_token_keys
            )
        )

    def sign_in(self, login: str, secret: str) -> OperatorSession:
        """Sign an operator in."""
        return self._opened().sign_in(login, secret)

    def lock_seconds(self) -> int:
        """Give how long a desk may stand untouched before it locks; 0 for ever."""
        return 60 * self.settings.lock_minutes

    def sign_out(self, session: OperatorSession) -> None:
        """End a session, and its drill: nothing of that stays in force without its officer."""
        drill = self.drills.pop(session, None)
        try:
            if drill is not None:
                drill.lift()
        finally:
            self._opened().sign_out(session)

    def issuer_name(self) -> str:
        """Give the issuer's name, nothing before the ceremony, or while away the last known."""
        if not self.store_away:
            self._issuer_name = self._read_issuer_name()
        return self._issuer_name

    def _read_issuer_name(self) -> str:
        if self.settings.on_sqlite:
            if self.settings.database_file.is_symlink():
                from kiosk.app.desk_store import refuse_missing_file  # noqa: PLC0415 -- seldom

                refuse_missing_file(self.settings)
            try:
                return glance(self.settings.database_file) or ""
            except UnclearStoreError:
                pass  # the closer look below names what is wrong
        from kiosk.storage.inspection import issuer_name  # noqa: PLC0415 -- slow to import

        return issuer_name(self.settings.database_url) or ""

    def demo_accounts(self) -> Sequence[DemoAccount]:
        """Give the accounts of a demo store."""
        return self._demo_accounts

    def index(self, session: OperatorSession) -> PeopleIndex:
        """Give the search index; the first call builds it, which takes a while."""
        return self._opened().index(session)

    def remember(self, session: OperatorSession, person_id: str) -> None:
        """Enter a new or changed person into the search index, if there is one yet."""
        self._opened().remember(session, person_id)

    def forget(self, person_id: str) -> None:
        """Take an erased person out of the search index, if there is one yet."""
        self._opened().forget(person_id)

    def close(self) -> None:
        """Close the store."""
        opened, self._open = self._open, None
        if opened is not None:
            opened.close()

    def _opened(self) -> OpenStore:
        if self._open is None:
            raise StoreClosedError("The store is not open.", "Open it with its passphrase.")
        return self._open

    def _take(self, opened: OpenStore) -> None:
        self._open = opened
        if self.on_open is not None:
            self.on_open()
