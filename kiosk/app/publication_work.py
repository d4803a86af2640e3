"""Bind publishing to one store and one folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.issuer import KeyPurpose
from kiosk.server.publisher import FolderPutBackError, open_publisher, publish
from kiosk.server.repository import PLAIN_FILES, Lifetimes
from kiosk.services import publication
from kiosk.services.directives_as_logged import require_directives_as_logged
from kiosk.services.gathered_places import GatheredPlaces
from kiosk.services.issuance import newest_key, token_signer
from kiosk.services.permission import refuse_clock_set_back
from kiosk.tokens import ListMemory

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from kiosk.domain.issuer import PublicationRecord, SigningKey
    from kiosk.services.environment import Environment
    from kiosk.services.ports import Published
    from kiosk.tokens import PublicationInput, TokenSigner

_KEYS = (KeyPurpose.TOKENS, KeyPurpose.TARGETS, KeyPurpose.SNAPSHOT, KeyPurpose.TIMESTAMP)


def plain_refresh_seconds(lifetimes: Lifetimes) -> float:
    """Say how often plain files get a new timestamp: three times in its life."""
    return lifetimes.timestamp.total_seconds() / 3


REFRESH_SECONDS_PLAIN = plain_refresh_seconds(PLAIN_FILES)


def always() -> None:
    """Let everything be signed: nobody else publishes."""


class PublicationWork:
    """Implement `kiosk.app.publishing.Work` for one store.

    ``list_signer`` gives who signs the lists with a key of the store; a
    process that leaves these keys sealed asks the signer. ``confirm`` is
    called right before anything is signed, and raises where that is another
    publisher's turn; ``replaced`` right after the folder's timestamp was.
    """

    def __init__(
        self,
        env: Environment,
        directory: Path,
        lifetimes: Lifetimes = PLAIN_FILES,
        *,
        list_signer: Callable[[SigningKey], TokenSigner] = token_signer,
        confirm: Callable[[], None] = always,
        replaced: Callable[[], None] = always,
    ) -> None:
        self._env, self._directory, self._lifetimes = env, directory, lifetimes
        self._list_signer, self._confirm, self._replaced = list_signer, confirm, replaced
        self._published = 0
        self._covered = 0  # entries of the log that the last publication knew
        self._memory = ListMemory()
        self._gathered = GatheredPlaces()
        self._next_change: datetime | None = None

    def publish(self, *, anew: bool = True) -> PublicationRecord | None:
        """Publish the store as it is; give the record where anything changed.

        Unless ``anew``, only if something happened that gateways must know, or
        time alone changed a decision, or somebody else published a newer one
        to another folder: signing in changes the log and nothing else.
        """
        published = self._published
        if (
            not anew
            and not self._overdue()
            and not publication.publication_due(self._env, published)
        ):
            return None
        done = publication.publish(
            self._env, self._write, self._directory, gathered=self._gathered
        )
        self._next_change = done.next_change
        self._covered = done.record.log_size
        return done.record if done.record.changed else None

    def seconds_until_change(self) -> float | None:
        """Say in how many seconds time alone changes a decision, ``None`` for never."""
        if self._next_change is None:
            return None
        return max(0.0, (self._next_change - self._env.clock()).total_seconds())

    def _overdue(self) -> bool:
        return self._next_change is not None and self._next_change <= self._env.clock()

    def refresh(self) -> None:
        """Say that the last publication still stands, unless the store was changed otherwise.

        No directive may have been taken from it past the program, and every
        page of places must open; some are looked at each time.

        A folder that somebody put back to an older one is published anew, and
        the error is raised all the same: it must be told. What is older than a
        publication that another machine made meanwhile is published anew, too,
        and so is what leaves out a change that gateways must know: where that
        could not be published, as while the signer is away, nothing is vouched
        for, and gateways find the publication stale.
        """
        with self._env.store.reading() as uow:
            now = self._env.clock()
            refuse_clock_set_back(uow, now)
            require_directives_as_logged(uow, self._env.logged)
            self._gathered.look_over(uow)
            keys = {purpose: newest_key(uow, purpose, now) for purpose in _KEYS}
            roots = tuple(uow.issuer.roots())
            newest = uow.publications.page(0, 1)
            grown = uow.log.size() > self._covered
        overtaken = bool(newest) and newest[0].version > self._published
        changed = grown and publication.publication_due(self._env, self._published)
        if overtaken or changed or self._overdue():
            self.publish()
            return
        publisher = open_publisher(
            keys=keys,
            roots=roots,
            directory=self._directory,
            lifetimes=self._lifetimes,
            list_key=self._list_signer(keys[KeyPurpose.TOKENS]),
            replaced=self._replaced,
        )
        self._confirm()
        try:
            publisher.refresh_timestamp(now, published=self._published)
        except FolderPutBackError:
            self.publish()
            raise

    def log_size(self) -> int:
        """Give the number of log entries."""
        with self._env.store.reading() as uow:
            return uow.log.size()

    def _write(
        self,
        content: PublicationInput,
        *,
        keys: Mapping[KeyPurpose, SigningKey],
        roots: Sequence[bytes],
        version: int,
        directory: Path,
        now: datetime,
    ) -> Published:
        self._confirm()
        published = publish(
            content,
            keys=keys,
            roots=roots,
            version=version,
            directory=directory,
            now=now,
            lifetimes=self._lifetimes,
            memory=self._memory,
            list_key=self._list_signer(keys[KeyPurpose.TOKENS]),
            replaced=self._replaced,
        )
        self._published = published.version
        return published
