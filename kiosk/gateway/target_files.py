"""The files of one publication: from the state folder where it has them, else fetched."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tuf.api.exceptions import LengthOrHashMismatchError

from kiosk.gateway.errors import PublicationRefusedError

if TYPE_CHECKING:
    from pathlib import Path

    from tuf.api.metadata import TargetFile
    from tuf.ngclient import Updater

    from kiosk.gateway.state import GatewayState

TARGET_MAX_LENGTH = 4 << 20
_SHA256 = re.compile(r"[0-9a-f]{64}")
_REMEDY = "Do not use it; ask the issuer's admins what happened."


class VerifiedTargets:
    """Read the targets that a refreshed ``updater`` vouches for.

    Another follower that shares the state folder may remove a file at any
    moment, because a newer publication does without it. What lies there is
    therefore read once and its digest checked in memory; what is fetched goes
    through ``scratch``, a folder of this reader alone.
    """

    def __init__(self, updater: Updater, state: GatewayState, scratch: Path) -> None:
        self._updater = updater
        self._state = state
        self._scratch = scratch

    def digest(self, target: str) -> str:
        """Return the SHA-256 of ``target``; raise ``PublicationRefusedError`` if it has none."""
        return self._named(target)[1]

    def read(self, target: str) -> bytes:
        """Return the content of ``target``, and keep it for the next start."""
        info, digest = self._named(target)
        data = self._state.target(digest)
        if data is not None and _agrees(info, data):
            return data
        path = self._scratch / digest
        self._updater.download_target(info, str(path))
        data = path.read_bytes()
        path.unlink()
        self._state.keep_target(digest, data)
        return data

    def _named(self, target: str) -> tuple[TargetFile, str]:
        info = self._updater.get_targetinfo(target)
        if info is None:
            raise PublicationRefusedError(f"The publication names no file {target}.", _REMEDY)
        if info.length > TARGET_MAX_LENGTH:
            raise PublicationRefusedError(
                f"The publication's file {target} is longer than any may be.", _REMEDY
            )
        digest = info.hashes.get("sha256", "")
        if not _SHA256.fullmatch(digest):
            raise PublicationRefusedError("A file is not named by its SHA-256.", _REMEDY)
        return info, digest


def _agrees(info: TargetFile, data: bytes) -> bool:
    try:
        info.verify_length_and_hashes(data)
    except LengthOrHashMismatchError:
        return False
    return True
