"""The running program: one store, from closed to open, and what the windows ask of it."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kiosk.app.establishing import establish_store
from kiosk.app.store_key import behind_passphrase, key_store_of
from kiosk.devices.keystore import keyring_usable
from kiosk.devices.secret_hasher import Argon2Hasher
from kiosk.domain.errors import KioskError
from kiosk.services import accounts
from kiosk.services.environment import Environment
from kiosk.services.search import open_index, refresh
from kiosk.storage.inspection import issuer_name
from kiosk.storage.store import open_store
from kiosk.ui.entry.ports import StoreState

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kiosk.app.settings import Settings
    from kiosk.domain.operators import OperatorSession
    from kiosk.flows.ceremony import CeremonyDraft
    from kiosk.services.ports import Clock, Entropy, SecretHasher
    from kiosk.services.search import PeopleIndex
    from kiosk.storage.store import SqlStore
    from kiosk.ui.entry.ports import DemoAccount


class StoreClosedError(KioskError):
    """Report that something was asked of a store that is not open."""


def utc_now() -> datetime:
    """Give the present instant."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class World:
    """Hold what the program takes from the world; tests hand in their own."""

    clock: Clock = utc_now
    entropy: Entropy = secrets.token_bytes
    hasher: SecretHasher | None = None


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
        self._hasher = self.world.hasher or Argon2Hasher()
        self._demo_accounts = demo_accounts
        self._store: SqlStore | None = None
        self._index: PeopleIndex | None = None
        self.on_open: Callable[[], None] | None = None

    @property
    def env(self) -> Environment:
        """Give the environment of the use cases, or raise `StoreClosedError`."""
        if self._store is None:
            raise StoreClosedError("The store is not open.", "Open it with its passphrase.")
        return Environment(
            self._store,
            self.world.clock,
            self.world.entropy,
            self._hasher,
            specimens_allowed=self.settings.demo,
        )

    def store_state(self) -> StoreState:
        """Tell how far the store is; a key in the keyring opens it by the way."""
        if self._store is not None:
            return StoreState.OPEN
        if issuer_name(self.settings.database_url) is None:
            return StoreState.EMPTY
        if behind_passphrase(self.settings):
            return StoreState.LOCKED
        self.unlock("")
        return StoreState.OPEN

    def keyring_usable(self) -> bool:
        """Tell whether this machine has a keyring that keeps secrets."""
        return keyring_usable()

    def establish(self, draft: CeremonyDraft) -> tuple[Path, ...]:
        """Complete the ceremony and leave the store open."""
        store, written = establish_store(
            self.settings,
            draft,
            clock=self.world.clock,
            entropy=self.world.entropy,
            hasher=self._hasher,
        )
        self._opened(store)
        return written

    def unlock(self, passphrase: str) -> None:
        """Open the store with its key."""
        key = key_store_of(self.settings, passphrase).open()
        self._opened(open_store(self.settings.database_url, key, entropy=self.world.entropy))

    def sign_in(self, login: str, secret: str) -> OperatorSession:
        """Sign an operator in."""
        return accounts.sign_in(self.env, login, secret)

    def sign_out(self, session: OperatorSession) -> None:
        """End a session."""
        accounts.sign_out(self.env, session)

    def issuer_name(self) -> str:
        """Give the issuer's name, or nothing before the ceremony."""
        return issuer_name(self.settings.database_url) or ""

    def demo_accounts(self) -> Sequence[DemoAccount]:
        """Give the accounts of a demo store."""
        return self._demo_accounts

    def index(self, session: OperatorSession) -> PeopleIndex:
        """Give the search index; the first call builds it, which takes a while."""
        if self._index is None:
            self._index = open_index(self.env, session)
        return self._index

    def remember(self, session: OperatorSession, person_id: str) -> None:
        """Enter a new or changed person into the search index, if there is one yet."""
        if self._index is not None:
            refresh(self.env, session, self._index, person_id)

    def close(self) -> None:
        """Close the store and forget the index."""
        store, self._store, self._index = self._store, None, None
        if store is not None:
            store.close()

    def _opened(self, store: SqlStore) -> None:
        self._store = store
        if self.on_open is not None:
            self.on_open()
