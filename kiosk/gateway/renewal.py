"""Tell cheaply when nothing is new but the time: most questions to a publisher end so.

The client of The Update Framework goes through root, timestamp, snapshot and
targets each time, on disk. Where the root is the one that was trusted and the
timestamp points at the snapshot that was accepted, all of that has the same
inputs as before and ends the same; what is left is the timestamp's own
signature, its version, and the clock (TUF specification, sections 5.3.10 and
5.4). Whatever is not exactly so is left to the client, which accepts it or
says what is wrong.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root, Snapshot, Targets, Timestamp

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class AcceptedMetadata:
    """Hold what the client accepted last, and the memory it left behind.

    ``seen`` is that memory: with another one, another follower was there, and
    this is out of date. ``fixed_until`` is when the first of root, snapshot
    and targets expires.
    """

    seen: Mapping[str, bytes]
    root: Root
    timestamp: Timestamp
    fixed_until: datetime

    @classmethod
    def read(cls, seen: Mapping[str, bytes], root: bytes) -> AcceptedMetadata:
        """Read metadata that the client has just checked, ``root`` the one it trusts."""
        trusted = Metadata[Root].from_bytes(root).signed
        snapshot = Metadata[Snapshot].from_bytes(seen["snapshot.json"]).signed
        targets = Metadata[Targets].from_bytes(seen["targets.json"]).signed
        return cls(
            seen,
            trusted,
            Metadata[Timestamp].from_bytes(seen["timestamp.json"]).signed,
            min(trusted.expires, snapshot.expires, targets.expires),
        )

    @property
    def next_root(self) -> str:
        """Name the file that a newer root would be in (section 5.3.3)."""
        return f"{self.root.version + 1}.root.json"

    def renewed_by(self, data: bytes, instant: datetime) -> Timestamp | None:
        """Return the timestamp in ``data`` if all else stands with it at ``instant``.

        That is the one held, or a newer one, signed by the trusted root's key
        for timestamps, that points at the very same snapshot. ``None`` for
        everything else.
        """
        if instant >= self.fixed_until:
            return None
        if data == self.seen["timestamp.json"]:
            timestamp = self.timestamp
        else:
            newer = self._newer(data)
            if newer is None:
                return None
            timestamp = newer
        return None if timestamp.is_expired(instant) else timestamp

    def _newer(self, data: bytes) -> Timestamp | None:
        try:
            metadata = Metadata[Timestamp].from_bytes(data)
            if metadata.signed.type != Timestamp.type:
                return None
            self.root.verify_delegate(Timestamp.type, metadata.signed_bytes, metadata.signatures)
        except (RepositoryError, ValueError):
            return None
        signed = metadata.signed
        if signed.version <= self.timestamp.version:
            return None
        return signed if signed.snapshot_meta == self.timestamp.snapshot_meta else None
