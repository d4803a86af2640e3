"""Append to the log, and check it from its first entry to its last checkpoint."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.audit.checkpoint import Checkpoint, open_checkpoint
from kiosk.audit.entries import LogEntry
from kiosk.audit.errors import EntryError, LogBrokenError, NoteError
from kiosk.audit.merkle import Frontier, leaf_hash

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kiosk.audit.note import NoteVerifier

_KEEP = "Keep this store as evidence and compare it with a backup."


@dataclass(frozen=True, slots=True)
class LogLeaf:
    """Hold one entry as a store keeps it: its number, bytes and leaf hash."""

    seq: int
    encoded: bytes
    leaf_hash: bytes

    @property
    def entry(self) -> LogEntry:
        """Give the entry; raise `EntryError` if the bytes are none."""
        return LogEntry.decode(self.encoded)[1]


@dataclass(frozen=True, slots=True)
class AuditLog:
    """Append entries, purely: a log and an entry give a longer log and its leaf."""

    frontier: Frontier = field(default_factory=Frontier)

    @property
    def size(self) -> int:
        """Count the entries."""
        return self.frontier.size

    def append(self, entry: LogEntry) -> tuple[AuditLog, LogLeaf]:
        """Give the log after ``entry``, and the leaf to store with it."""
        encoded = entry.encode(self.size)
        leaf = LogLeaf(self.size, encoded, leaf_hash(encoded))
        return AuditLog(self.frontier.append(leaf.leaf_hash)), leaf


@dataclass(frozen=True, slots=True)
class CheckedLog:
    """State what was checked: the whole log, and how much of it is signed.

    Entries from ``signed_size`` up to ``frontier.size`` form a chain that no
    checkpoint covers yet.
    """

    frontier: Frontier
    signed_size: int
    checkpoints: int


def check_chain(
    leaves: Iterable[LogLeaf], checkpoints: Iterable[str], *verifiers: NoteVerifier
) -> CheckedLog:
    """Check every leaf and every checkpoint; raise `LogBrokenError` at the first fault.

    ``leaves`` come in order; ``checkpoints`` are signed notes in any order,
    those kept elsewhere (a gateway's, a witness's) included: only they can
    show that a log was cut short together with its own checkpoints. An entry
    that was changed with its hash is placed between the two checkpoints that
    enclose it. A log whose key was replaced has several ``verifiers``.
    """
    heads = iter(sorted(_open_all(checkpoints, verifiers), key=lambda head: head.size))
    head = next(heads, None)
    frontier, signed, count = Frontier(), 0, 0
    stream = _check_leaves(leaves)
    while True:
        while head is not None and head.size == frontier.size:
            _check_root(head, frontier, signed)
            signed, count, head = head.size, count + 1, next(heads, None)
        leaf = next(stream, None)
        if leaf is None:
            break
        frontier = frontier.append(leaf.leaf_hash)
    if head is not None:
        raise LogBrokenError(
            f"Entry {frontier.size} of the log is missing: "
            f"a signed checkpoint counts {head.size} entries.",
            _KEEP,
            entry=frontier.size,
        )
    return CheckedLog(frontier, signed, count)


def _check_leaves(leaves: Iterable[LogLeaf]) -> Iterator[LogLeaf]:
    for expected, leaf in enumerate(leaves):
        if leaf.seq > expected:
            raise LogBrokenError(f"Entry {expected} of the log is missing.", _KEEP, entry=expected)
        if leaf.seq < expected:
            raise LogBrokenError(
                f"Entry {leaf.seq} of the log is there twice.", _KEEP, entry=leaf.seq
            )
        try:
            seq, _ = LogEntry.decode(leaf.encoded)
        except EntryError as error:
            raise LogBrokenError(
                f"Entry {expected} of the log cannot be read.", _KEEP, entry=expected
            ) from error
        if seq != expected or leaf_hash(leaf.encoded) != leaf.leaf_hash:
            raise LogBrokenError(
                f"Entry {expected} of the log was changed.", _KEEP, entry=expected
            )
        yield leaf


def _check_root(head: Checkpoint, frontier: Frontier, signed: int) -> None:
    if head.root == frontier.root:
        return
    if signed == head.size:
        raise LogBrokenError(
            f"Two signed checkpoints of {head.size} entries contradict each other.",
            "Keep both as evidence: one log cannot have had both.",
        )
    raise LogBrokenError(
        f"The log does not lead to its signed checkpoint of {head.size} entries: "
        f"an entry from {signed} to {head.size - 1} was changed.",
        _KEEP,
        entry=signed,
    )


def _open_all(
    checkpoints: Iterable[str], verifiers: Sequence[NoteVerifier]
) -> Iterator[Checkpoint]:
    for number, note in enumerate(checkpoints, start=1):
        try:
            yield open_checkpoint(note, *verifiers)
        except NoteError as error:
            raise LogBrokenError(
                f"Checkpoint {number} of the log is not genuine: {error.problem}", error.remedy
            ) from error
