"""The log over SQL: appended in the transaction of the change it tells of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_der_private_key
from sqlmodel import col, select

from kiosk.audit import AuditLog, Frontier, LogEntry, NoteSigner, commit, sign_checkpoint
from kiosk.audit.entries import SALT_BYTES
from kiosk.audit.merkle import HASH_BYTES, leaf_hash
from kiosk.domain.issuer import KeyPurpose
from kiosk.storage.errors import StorageError, StoreDamagedError
from kiosk.storage.paging import in_batches
from kiosk.storage.rows import (
    THE_ONLY_ROW,
    LogCheckpointRow,
    LogHeadRow,
    LogLeafRow,
    LogSaltRow,
)
from kiosk.storage.sealing import Place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import datetime

    from sqlmodel import Session

    from kiosk.audit import Event
    from kiosk.storage.issuer import SqlIssuer, SqlKeys
    from kiosk.storage.person_keys import PersonKeys


class SqlLog:
    """Keep the log; see `kiosk.services.ports.Log`."""

    def __init__(
        self,
        session: Session,
        person_keys: PersonKeys,
        signing_keys: SqlKeys,
        issuer: SqlIssuer,
        entropy: Callable[[int], bytes],
    ) -> None:
        self._session = session
        self._person_keys = person_keys
        self._signing_keys = signing_keys
        self._issuer = issuer
        self._entropy = entropy
        self._head: LogHeadRow | None = None  # held, so that the session reads it once
        self._known_signer: NoteSigner | None = None

    def append(
        self,
        event: Event,
        *,
        at: datetime,
        actor: str = "",
        subject: str = "",
        body: Mapping[str, str | int | Sequence[str]] | None = None,
    ) -> int:
        """Append a leaf and sign a checkpoint; give the leaf's number."""
        self._head = head = self._session.get(LogHeadRow, THE_ONLY_ROW)
        log = AuditLog(frontier_of(head))
        entry = LogEntry(
            event,
            at,
            self._commit_to(actor, "actor", log.size),
            self._commit_to(subject, "subject", log.size),
            body or {},
        )
        log, leaf = log.append(entry)
        self._session.add(LogLeafRow(seq=leaf.seq, encoded=leaf.encoded, leaf_hash=leaf.leaf_hash))
        note = sign_checkpoint(log.frontier, self._signer(at))
        self._session.add(LogCheckpointRow(size=log.size, note=note))
        self._put_head(head, log.frontier, at)
        self._session.flush()
        return leaf.seq

    def take_over(self, leaves: Sequence[bytes], checkpoint: str) -> None:
        """Continue with the leaves of this same log that a restored backup lacks."""
        head = self._session.get(LogHeadRow, THE_ONLY_ROW)
        frontier, latest = frontier_of(head), None
        for encoded in leaves:
            hashed = leaf_hash(encoded)
            seq, entry = LogEntry.decode(encoded)
            self._session.add(LogLeafRow(seq=seq, encoded=encoded, leaf_hash=hashed))
            frontier = frontier.append(hashed)
            latest = entry.at if latest is None else max(latest, entry.at)
        if latest is None:
            return
        self._session.add(LogCheckpointRow(size=frontier.size, note=checkpoint))
        self._put_head(head, frontier, latest)
        self._session.flush()

    def size(self) -> int:
        """Count the leaves."""
        head = self._session.get(LogHeadRow, THE_ONLY_ROW)
        return 0 if head is None else head.size

    def checkpoint(self) -> str:
        """Give the newest signed checkpoint (C2SP ``tlog-checkpoint``)."""
        newest = select(LogCheckpointRow.note).order_by(col(LogCheckpointRow.size).desc())
        note = self._session.exec(newest.limit(1)).first()
        if note is None:
            raise StorageError("The log is still empty.", "Complete the first-run ceremony.")
        return note

    def checkpoints(self) -> Iterator[str]:
        """Give every signed checkpoint, oldest first."""
        notes = select(LogCheckpointRow.size, LogCheckpointRow.note)
        for _, note in in_batches(self._session, notes, col(LogCheckpointRow.size)):
            yield note

    def page(self, offset: int, limit: int) -> Sequence[LogEntry]:
        """Give entries, newest first."""
        newest = self.size() - 1 - offset
        leaves = self._session.exec(
            select(LogLeafRow.encoded)
            .where(col(LogLeafRow.seq) <= newest, col(LogLeafRow.seq) > newest - limit)
            .order_by(col(LogLeafRow.seq).desc())
        )
        return [LogEntry.decode(encoded)[1] for encoded in leaves]

    def leaves(self, since: int = 0) -> Iterator[bytes]:
        """Give every leaf in order, from number ``since`` on."""
        leaves = select(LogLeafRow.seq, LogLeafRow.encoded).where(col(LogLeafRow.seq) >= since)
        for _, encoded in in_batches(self._session, leaves, col(LogLeafRow.seq)):
            yield encoded

    def salt(self, leaf: int, role: str) -> tuple[str, bytes]:
        """Give the person id and the salt behind a commitment, for an evidence pack.

        Raises `StorageError` where the commitment names nobody, or somebody
        who was erased.
        """
        row = self._session.get(LogSaltRow, (leaf, role))
        if row is None:
            raise StorageError(
                "Nothing opens this commitment: it names nobody, or the person was erased.",
                "State it as it stands.",
            )
        key = self._person_keys.of(row.person_id)
        return row.person_id, key.open(row.sealed, _place_of_salt(leaf, role, row.person_id))

    def _commit_to(self, person_id: str, role: str, leaf: int) -> str | None:
        if not person_id:
            return None
        salt = self._entropy(SALT_BYTES)
        sealed = self._person_keys.of(person_id).seal(salt, _place_of_salt(leaf, role, person_id))
        self._session.add(LogSaltRow(leaf=leaf, role=role, person_id=person_id, sealed=sealed))
        return commit(salt, person_id.encode())

    def _put_head(self, head: LogHeadRow | None, frontier: Frontier, at: datetime) -> None:
        subtrees = b"".join(frontier.subtrees)
        if head is None:
            head = LogHeadRow(size=frontier.size, subtrees=subtrees, latest_at=at)
        else:
            head.size, head.subtrees = frontier.size, subtrees
            head.latest_at = max(head.latest_at, at)
        self._session.add(head)

    def _signer(self, at: datetime) -> NoteSigner:
        if self._known_signer is None:
            keys = [key for key in self._signing_keys.of(KeyPurpose.LOG) if key.signs_from <= at]
            if not keys:
                raise StorageError(
                    "The log has no key to sign with.", "Complete the first-run ceremony."
                )
            private_key = load_der_private_key(keys[-1].private_der, password=None)
            if not isinstance(private_key, Ed25519PrivateKey):
                raise StoreDamagedError(
                    "The log's key is of another kind.", "Restore the store from a backup."
                )
            self._known_signer = NoteSigner(self._issuer.settings().log_origin, private_key)
        return self._known_signer


def frontier_of(head: LogHeadRow | None) -> Frontier:
    """Give the frontier that a stored head holds."""
    if head is None:
        return Frontier()
    subtrees = head.subtrees
    return Frontier(
        head.size,
        tuple(
            subtrees[start : start + HASH_BYTES] for start in range(0, len(subtrees), HASH_BYTES)
        ),
    )


def _place_of_salt(leaf: int, role: str, person_id: str) -> Place:
    return Place("log_salts", f"{leaf}/{role}", person_id)
