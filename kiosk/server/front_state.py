"""What the front knows of the publication that it serves: what its timestamp says, unverified.

Gateways verify; here it only serves to announce, to tell whether the
publisher still signs, and to find the key set.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from kiosk.server.front_files import TIMESTAMP_PATH
from kiosk.tokens.catalogue import SIGNED_AT

if TYPE_CHECKING:
    from kiosk.server.front_files import PublishedFolder, PublishedObject

_KEY_SET = "jwks.json"


@dataclass(frozen=True, slots=True)
class Stamp:
    """Hold what one timestamp says; instants in seconds since the epoch."""

    version: int
    publication: int
    signed_at: float
    expires_at: float


class Current:
    """Know the newest timestamp; ``look`` again whenever it was replaced."""

    def __init__(self, folder: PublishedFolder) -> None:
        self._folder = folder
        self.stamp: Stamp | None = None
        self._key_set = 0, ""

    async def look(self) -> bool:
        """Read the timestamp; tell whether it is another one than before."""
        found = await self._folder.find(TIMESTAMP_PATH)
        stamp = None if found is None else read_stamp(found.plain.data)
        changed = stamp is not None and stamp != self.stamp
        self.stamp = stamp
        return changed

    def fresh(self, now: float) -> bool:
        """Tell whether there is a publication, and its timestamp has not expired."""
        return self.stamp is not None and now < self.stamp.expires_at

    async def key_set(self) -> PublishedObject | None:
        """Find the key set of the current publication."""
        if self.stamp is None:
            return None
        if self._key_set[0] != self.stamp.publication:
            targets = await self._folder.find(f"/{self.stamp.publication}.targets.json")
            path = "" if targets is None else _key_set_path(targets.plain.data)
            self._key_set = self.stamp.publication, path
        return await self._folder.find(self._key_set[1])


def _key_set_path(targets: bytes) -> str:
    try:
        digest = json.loads(targets)["signed"]["targets"][_KEY_SET]["hashes"]["sha256"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return ""
    return f"/targets/{digest}.{_KEY_SET}"


def read_stamp(data: bytes) -> Stamp | None:
    """Read a timestamp, ``None`` for what is none."""
    try:
        signed: Any = json.loads(data)["signed"]
        return Stamp(
            int(signed["version"]),
            int(signed["meta"]["snapshot.json"]["version"]),
            datetime.fromisoformat(signed[SIGNED_AT]).timestamp(),
            datetime.fromisoformat(signed["expires"]).timestamp(),
        )
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
