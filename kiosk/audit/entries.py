"""Log entries that name nobody: what happened, when, to which commitment.

The bytes of an entry are canonical JSON: keys sorted, no spaces, ASCII,
integers only. For such values this is RFC 8785 (JCS) to the byte, so any
language can rebuild a leaf from its parts.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any

from kiosk.audit.errors import CommitmentError, EntryError
from kiosk.audit.events import Event

VERSION = 1
SALT_BYTES = 32
_COMMITMENT = re.compile(r"[0-9a-f]{64}", re.ASCII)
_KEY = re.compile(r"[a-z][a-z0-9_]{0,39}", re.ASCII)
# Identifiers, digests, times and codes; no space and no @, so that free text,
# a full name or an e-mail address cannot slip into a log kept for ever.
_WORD = re.compile(r"[A-Za-z0-9._:+/=*-]{0,200}", re.ASCII)
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", re.ASCII)
_MAX_INTEGER = 2**53 - 1  # the range that every JSON reader keeps exact
_FIELDS = {"v", "seq", "at", "event", "actor", "subject", "body"}

Scalar = str | int | bool | None
BodyValue = Scalar | Sequence[Scalar]


def canonical_json(value: Any) -> bytes:
    """Encode a value of objects, arrays, strings, integers, booleans and null.

    Raises `EntryError` for floats, which have no one spelling, and for
    integers beyond 2^53 - 1, which not every reader keeps.
    """
    _refuse_inexact(value)
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode()


def commit(salt: bytes, value: bytes) -> str:
    """Commit to ``value`` under a 32-byte random salt: hex SHA-256 over both.

    Without the salt nobody can tell, even by trying every passport number,
    what was committed to; destroying the salt is therefore erasure.
    """
    if len(salt) != SALT_BYTES:
        raise CommitmentError("A commitment's salt has 32 bytes.", "Draw a new salt.")
    return hashlib.sha256(salt + value).hexdigest()


def open_commitment(commitment: str, salt: bytes, value: bytes) -> None:
    """Raise `CommitmentError` unless ``commitment`` was made from salt and value."""
    if not hmac.compare_digest(commit(salt, value), commitment):
        raise CommitmentError(
            "The salt and the value do not open this commitment.",
            "Check that the entry and the person belong together.",
        )


@dataclass(frozen=True, slots=True)
class LogEntry:
    """State one change: the event, its instant, who acted, on whom.

    ``actor`` and ``subject`` are commitments (64 hex digits); ``None`` stands
    for the program itself and for an event that concerns nobody. ``body``
    holds random identifiers, commitments, counts and codes, never free text.
    ``at`` carries a time zone.
    """

    event: Event
    at: datetime
    actor: str | None = None
    subject: str | None = None
    body: Mapping[str, BodyValue] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Raise `EntryError` for an entry without a zone or that says too much."""
        if self.at.tzinfo is None:
            raise EntryError(
                "A log entry needs an instant with its time zone.", "Hand in a time in UTC."
            )
        for commitment in (self.actor, self.subject):
            if commitment is not None and not _COMMITMENT.fullmatch(commitment):
                raise EntryError(
                    "A log entry may name people by commitment only.",
                    "Commit to the person's identifier under a salt first.",
                )
        for key, value in self.body.items():
            _check_member(key, value)
        object.__setattr__(self, "at", self.at.astimezone(UTC))
        frozen = {key: _freeze(value) for key, value in self.body.items()}
        object.__setattr__(self, "body", MappingProxyType(frozen))

    def encode(self, seq: int) -> bytes:
        """Give the bytes of this entry as number ``seq`` of a log, from zero."""
        return canonical_json(
            {
                "v": VERSION,
                "seq": seq,
                "at": self.at.strftime("%Y-%m-%dT%H:%M:%S.%f").rjust(26, "0") + "Z",
                "event": self.event.value,
                "actor": self.actor,
                "subject": self.subject,
                "body": {key: _thaw(value) for key, value in self.body.items()},
            }
        )

    @classmethod
    def decode(cls, data: bytes) -> tuple[int, LogEntry]:
        """Read an entry and its number; raise `EntryError` unless it is canonical."""
        try:
            value = json.loads(data)
        except ValueError as error:
            raise _not_an_entry() from error
        if not isinstance(value, dict) or set(value) != _FIELDS or value["v"] != VERSION:
            raise _not_an_entry()
        seq, at, body = value["seq"], value["at"], value["body"]
        if not (
            type(seq) is int
            and isinstance(at, str)
            and _TIME.fullmatch(at)
            and isinstance(body, dict)
            and all(isinstance(value[who], str | None) for who in ("actor", "subject"))
        ):
            raise _not_an_entry()
        try:
            instant = datetime.fromisoformat(at)
            event = Event(value["event"])
        except ValueError as error:
            raise _not_an_entry() from error
        entry = cls(event, instant, value["actor"], value["subject"], body)
        if entry.encode(seq) != data:
            raise _not_an_entry()
        return seq, entry


def mark_of(event: Event) -> bytes:
    """Give what stands in the bytes of an event's entries and of no others.

    An entry has one spelling, and no value in it holds a quotation mark: a
    log of a million is gone through in seconds where only entries that bear
    the mark are decoded.
    """
    return f'"event":"{event.value}"'.encode()


def texts_in(value: BodyValue) -> tuple[str, ...]:
    """Give the texts of an array in a body, and nothing for any other value."""
    if not isinstance(value, list | tuple):
        return ()
    return tuple(each for each in value if isinstance(each, str))


def _freeze(value: BodyValue) -> BodyValue:
    return value if isinstance(value, str | int | None) else tuple(value)


def _thaw(value: BodyValue) -> Any:
    return value if isinstance(value, str | int | None) else list(value)


def _check_member(key: str, value: object) -> None:
    values = value if isinstance(value, list | tuple) else (value,)
    if not _KEY.fullmatch(key) or not all(_is_scalar(item) for item in values):
        raise EntryError(
            "A log entry may hold only identifiers, commitments, counts and codes.",
            "Leave the free text out, or commit to it under a salt.",
        )


def _is_scalar(value: object) -> bool:
    if isinstance(value, str):
        return _WORD.fullmatch(value) is not None
    return value is None or (isinstance(value, int) and abs(value) <= _MAX_INTEGER)


def _refuse_inexact(value: object) -> None:
    if isinstance(value, Mapping):
        for key, member in value.items():
            _refuse_inexact(key)
            _refuse_inexact(member)
    elif isinstance(value, list | tuple):
        for member in value:
            _refuse_inexact(member)
    elif isinstance(value, float) or (isinstance(value, int) and abs(value) > _MAX_INTEGER):
        raise EntryError(
            "A log entry may hold no fractions and no huge numbers.",
            "Write the number as text.",
        )


def _not_an_entry() -> EntryError:
    return EntryError(
        "These bytes are not an entry of the log.",
        "Restore the store from a backup, and keep this one as evidence.",
    )
