"""An open store; slow to import, so the first window does without it."""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from kiosk.app.assets import asset
from kiosk.app.establishing import establish_store
from kiosk.app.put_aside import PutAsideFiles
from kiosk.app.store_key import key_store_of
from kiosk.devices.secret_hasher import Argon2Hasher
from kiosk.domain.errors import UnreachableError
from kiosk.services import accounts, search
from kiosk.services.environment import Environment
from kiosk.services.proving_again import ProvingAgain
from kiosk.storage.database import BUSY_SECONDS
from kiosk.storage.store import open_store

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.app.settings import Settings
    from kiosk.app.world import World
    from kiosk.domain.operators import OperatorSession
    from kiosk.flows.ceremony import CeremonyDraft
    from kiosk.services.search import PeopleIndex
    from kiosk.storage.store import SqlStore


class OpenStore:
    """Hold an open store with the environment of its use cases and its search index."""

    def __init__(self, store: SqlStore, settings: Settings, world: World) -> None:
        self._store = store
        self._index: PeopleIndex | None = None
        self._building = threading.Lock()
        hasher = world.hasher or Argon2Hasher()
        self._proving = ProvingAgain(hasher)
        self.env = Environment(
            store,
            world.clock,
            world.entropy,
            hasher,
            specimens_allowed=settings.demo,
            country_groups=shipped_groups(),
            put_aside=PutAsideFiles(),
        )

    def sign_in(self, login: str, secret: str) -> OperatorSession:
        """Sign an operator in; while the store is away, whoever is signed in goes on."""
        try:
            session = accounts.sign_in(self.env, login, secret)
        except UnreachableError:
            again = self._proving.proven(login, secret)
            if again is None:
                raise
            return again
        with suppress(UnreachableError):  # lost again just now: they are let in all the same
            self._proving.remember(self.env, session)
        return session

    def sign_out(self, session: OperatorSession) -> None:
        """End a session."""
        self._proving.forget(session)
        accounts.sign_out(self.env, session)

    def index(self, session: OperatorSession) -> PeopleIndex:
        """Give the search index; the first call builds it, any other waits for that."""
        with self._building:
            if self._index is None:
                self._index = search.open_index(self.env, session)
            return self._index

    def remember(self, session: OperatorSession, person_id: str) -> None:
        """Enter a new or changed person into the search index, if there is one yet."""
        with self._building:
            if self._index is not None:
                search.refresh(self.env, session, self._index, person_id)

    def forget(self, person_id: str) -> None:
        """Take an erased person out of the search index, if there is one yet."""
        with self._building:
            if self._index is not None:
                self._index.remove(person_id)

    def close(self) -> None:
        """Close the store and forget the index."""
        self._index = None
        self._store.close()


def shipped_groups() -> tuple[bytes, ...]:
    """Give the country groups that come with the program; a directive pins its edition."""
    return tuple(path.read_bytes() for path in sorted(asset("directives/groups").glob("*.toml")))


def open_established(
    settings: Settings,
    passphrase: str,
    world: World,
    *,
    opens_token_keys: bool = True,
    busy_seconds: float = BUSY_SECONDS,
) -> OpenStore:
    """Open a store with its key, from its file or from the keyring.

    Without ``opens_token_keys`` the keys that sign tokens stay sealed.
    ``busy_seconds`` is how long a unit of work waits for the write lock.
    """
    store = open_store(
        settings.database_url,
        key_store_of(settings, passphrase).open(),
        entropy=world.entropy,
        busy_seconds=busy_seconds,
        opens_token_keys=opens_token_keys,
    )
    return OpenStore(store, settings, world)


def open_new(
    settings: Settings, draft: CeremonyDraft, world: World
) -> tuple[OpenStore, tuple[Path, ...]]:
    """Complete the ceremony; give the open store and the files written for keeping offline."""
    store, written = establish_store(
        settings,
        draft,
        clock=world.clock,
        entropy=world.entropy,
        hasher=world.hasher or Argon2Hasher(),
    )
    return OpenStore(store, settings, world), written
