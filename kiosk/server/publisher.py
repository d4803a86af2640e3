"""The publisher: turns the state of the store into what gateways fetch."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.domain.errors import KioskError
from kiosk.domain.issuer import KeyPurpose
from kiosk.server.repository import (
    PLAIN_FILES,
    SERVED,
    Lifetimes,
    OnlineSigners,
    build_publication,
    resign_timestamp,
    signer_from_der,
)
from kiosk.server.static import PublicationDirectory
from kiosk.services.issuance import token_signer
from kiosk.services.ports import NumberTakenError, Published
from kiosk.tokens import build_targets

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from kiosk.domain import issuer
    from kiosk.server.static import Held
    from kiosk.tokens import ListMemory, PublicationInput, TokenSigner

REFRESH_SECONDS = 5.0
"""How often a publisher that serves calls ``refresh_timestamp``."""


class PublisherError(KioskError):
    """Report what keeps the publisher from publishing."""


class FolderPutBackError(PublisherError):
    """Report a folder that shows an older publication than the last one."""


def _tell_nobody() -> None:
    """Leave it to gateways to ask."""


@dataclass(frozen=True, slots=True)
class Publisher:
    """Publish to one directory, to be copied, or served by ``kiosk.server.front``.

    ``list_key`` signs the status lists and is one of the published token
    keys. With a ``memory`` only the lists are built that say something new.
    ``replaced`` is called as soon as the directory shows another timestamp.
    """

    directory: PublicationDirectory
    signers: OnlineSigners
    list_key: TokenSigner
    lifetimes: Lifetimes = SERVED
    memory: ListMemory | None = None
    replaced: Callable[[], None] = _tell_nobody

    def publish(self, content: PublicationInput, now: datetime, *, version: int) -> Published:
        """Publish ``content`` under the number ``version``; say what changed.

        Gateways refuse a number that goes back: raises ``NumberTakenError``
        unless it is above everything that the directory holds.
        ``content.max_stale`` is replaced by the life of this publisher's
        timestamps.
        """
        limit = int(self.lifetimes.timestamp.total_seconds())
        content = replace(content, max_stale=limit)
        with self.directory.exclusive():
            held = self.directory.held()
            if version <= held.version:
                raise NumberTakenError(held.version)
            targets = build_targets(content, self.list_key, now, version, self.memory)
            publication = build_publication(
                targets,
                self.signers,
                version=version,
                timestamp_version=_next_timestamp_version(held, now),
                now=now,
                lifetimes=self.lifetimes,
            )
            self.directory.install(publication, now)
            # Gateways need not wait for what is left to do.
            self.replaced()
            after = self.directory.held()
            self.directory.remove_superseded(now)
        changed = {name for name, _ in after.targets ^ held.targets}
        return Published(len(targets), tuple(sorted(changed)), version)

    def refresh_timestamp(self, now: datetime, *, published: int = 0) -> None:
        """Say that the last publication still stands; call it every few seconds.

        ``published`` is the number that the caller published last, if it
        knows. Raises ``PublisherError`` when nothing was published yet, and
        ``FolderPutBackError`` when the folder shows an older publication:
        vouching for that would bring back what was revoked since.
        """
        with self.directory.exclusive():
            held = self.directory.held()
            if not held.timestamp:
                raise PublisherError("Nothing has been published yet.", "Publish first.")
            if held.current < published:
                raise FolderPutBackError(
                    "The publication's folder was put back to an older publication.",
                    "It is published anew; find out who else writes to the folder.",
                )
            timestamp = resign_timestamp(
                held.timestamp,
                self.signers.timestamp,
                version=_next_timestamp_version(held, now),
                now=now,
                lifetimes=self.lifetimes,
            )
            self.directory.replace_timestamp(timestamp)
        self.replaced()


def publish(
    content: PublicationInput,
    *,
    keys: Mapping[KeyPurpose, issuer.SigningKey],
    roots: Sequence[bytes],
    version: int,
    directory: Path,
    now: datetime,
    lifetimes: Lifetimes = PLAIN_FILES,
    memory: ListMemory | None = None,
    list_key: TokenSigner | None = None,
    replaced: Callable[[], None] = _tell_nobody,
) -> Published:
    """Publish with the store's keys; satisfies ``kiosk.services.ports.Publisher``.

    ``keys`` must hold the newest key of each purpose: tokens, targets,
    snapshot, timestamp.
    """
    publisher = open_publisher(
        keys=keys,
        roots=roots,
        directory=directory,
        lifetimes=lifetimes,
        memory=memory,
        list_key=list_key,
        replaced=replaced,
    )
    return publisher.publish(content, now, version=version)


def open_publisher(
    *,
    keys: Mapping[KeyPurpose, issuer.SigningKey],
    roots: Sequence[bytes],
    directory: Path,
    lifetimes: Lifetimes = SERVED,
    memory: ListMemory | None = None,
    list_key: TokenSigner | None = None,
    replaced: Callable[[], None] = _tell_nobody,
) -> Publisher:
    """Make a publisher from the store's key records.

    ``roots`` are all root metadata from the first version on, so that a
    gateway pinned to any of them can follow. ``list_key`` signs the lists
    where the record of the token key comes without its private half.
    """
    return Publisher(
        directory=PublicationDirectory(directory, tuple(roots)),
        signers=OnlineSigners(
            targets=signer_from_der(keys[KeyPurpose.TARGETS].private_der),
            snapshot=signer_from_der(keys[KeyPurpose.SNAPSHOT].private_der),
            timestamp=signer_from_der(keys[KeyPurpose.TIMESTAMP].private_der),
        ),
        list_key=list_key or token_signer(keys[KeyPurpose.TOKENS]),
        lifetimes=lifetimes,
        memory=memory,
        replaced=replaced,
    )


def _next_timestamp_version(held: Held, now: datetime) -> int:
    """Count in seconds of the clock, so that a lost directory does not count anew."""
    return max(held.timestamp_version + 1, int(now.timestamp()))
