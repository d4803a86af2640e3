"""Put a publication into a directory so that readers see the old one or the new one.

Files that never change are written first; replacing ``timestamp.json`` is the
one step that makes them current. A crash before it leaves the old publication
whole, a crash after it leaves the new one.
"""

from __future__ import annotations

import os
import re
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout
from tuf.api.metadata import Targets, Timestamp

from kiosk.domain.errors import KioskError
from kiosk.server.repository import (
    TARGETS_FOLDER,
    TIMESTAMP_FILE,
    RootError,
    check_role,
    root_version,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from kiosk.server.repository import Publication

DEFAULT_GRACE = timedelta(hours=1)
_MOST_REMEMBERED = 4096
_LOCK_FILE = ".publisher.lock"
_PARTIAL = ".partial"
_OWN_PARTIAL = re.compile(
    r"(?:timestamp|[0-9]+\.(?:root|targets|snapshot))\.json\.partial"
    r"|targets/(?:.*/)?[0-9a-f]{64}\.[^/]+\.partial"
)
_TARGETS_METADATA = re.compile(r"([1-9][0-9]{0,18})\.targets\.json")


class PublicationDirectoryError(KioskError):
    """Report a directory that cannot be published to."""


@dataclass(frozen=True, slots=True)
class Held:
    """Say what the directory holds now; ``timestamp`` is empty when nothing does.

    ``version`` is the highest number used here, ``current`` that of the
    publication which the timestamp names.
    """

    version: int = 0
    current: int = 0
    timestamp_version: int = 0
    timestamp: bytes = b""
    targets: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True, slots=True)
class PublicationDirectory:
    """Write to one directory; every method but ``exclusive`` needs the lock.

    Others may be able to write there, a web server for instance, so nothing
    in it is believed that no key of ``roots`` has signed: a number made up
    there would drive the true ones up for ever, and an old timestamp put back
    would be signed anew.
    """

    path: Path
    roots: Sequence[bytes]

    @contextmanager
    def exclusive(self, wait: timedelta = timedelta(seconds=10)) -> Iterator[None]:
        """Keep other publishers, of this and other processes, out of the directory."""
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            lock = FileLock(self.path / _LOCK_FILE)
            with lock.acquire(timeout=wait.total_seconds()):
                yield
        except Timeout as error:
            raise PublicationDirectoryError(
                "Another publisher is writing to the publication's folder.",
                "Wait for it to finish, or stop it.",
            ) from error
        except OSError as error:
            raise PublicationDirectoryError(
                "The publication's folder cannot be written to.",
                "Check that the disk has space and that the folder may be written.",
            ) from error

    def held(self) -> Held:
        """Read which publication is the current one here."""
        try:
            timestamp = (self.path / TIMESTAMP_FILE).read_bytes()
            signed = check_role(timestamp, Timestamp, self.roots)
            version = signed.snapshot_meta.version
            targets = self._targets(version)
        except FileNotFoundError:
            return Held(version=max(self._versions(), default=0))
        except RootError as error:
            raise _damaged() from error
        return Held(
            # Files of a publication that was never finished keep their number.
            version=max(version, *self._versions()),
            current=version,
            timestamp_version=signed.version,
            timestamp=timestamp,
            targets=targets,
        )

    def install(self, publication: Publication, now: datetime) -> None:
        """Write every file, make them durable, then switch over."""
        files: dict[str, bytes] = {f"{root_version(root)}.root.json": root for root in self.roots}
        files |= publication.files
        self._write_immutable(files)
        metadata = self.path / f"{publication.version}.targets.json"
        os.utime(metadata, (now.timestamp(), now.timestamp()))
        self.replace_timestamp(publication.timestamp)

    def replace_timestamp(self, timestamp: bytes) -> None:
        """Replace ``timestamp.json`` in one durable step."""
        self._write(self.path / TIMESTAMP_FILE, timestamp)
        _sync_folder(self.path)

    def remove_superseded(self, now: datetime, grace: timedelta = DEFAULT_GRACE) -> None:
        """Remove files that only publications superseded before ``now - grace`` need.

        A gateway that read an old timestamp just before the change still finds
        its files. The time of change is that of the next version's metadata.
        """
        for partial in self.path.rglob(f"*{_PARTIAL}"):
            # The folder may hold the unfinished downloads of somebody else.
            if _OWN_PARTIAL.fullmatch(partial.relative_to(self.path).as_posix()):
                partial.unlink()
        versions = sorted(self._versions())
        keep: set[str] = set()
        expired = []
        for version, following in zip(versions, [*versions[1:], None], strict=True):
            if following is not None and self._changed(following) + grace < now:
                expired.append(version)
            else:
                targets = self._targets(version)
                keep |= {_file_name(path, digest) for path, digest in targets}
        for version in expired:
            (self.path / f"{version}.snapshot.json").unlink(missing_ok=True)
            targets = self._targets(version)
            for name in {_file_name(path, digest) for path, digest in targets} - keep:
                (self.path / name).unlink(missing_ok=True)
            (self.path / f"{version}.targets.json").unlink(missing_ok=True)

    def _versions(self) -> list[int]:
        names = (_TARGETS_METADATA.fullmatch(entry.name) for entry in self.path.iterdir())
        versions = [int(match[1]) for match in names if match]
        for version in versions:
            self._targets(version)
        return versions

    def _targets(self, version: int) -> frozenset[tuple[str, str]]:
        """Read which targets a publication has, each with its digest."""
        path = self.path / f"{version}.targets.json"
        state = path.stat()
        identity = state.st_dev, state.st_ino, state.st_ctime_ns, state.st_mtime_ns, state.st_size
        try:
            signed_version, targets = _read_targets(path, identity, tuple(self.roots))
        except RootError as error:
            raise _damaged() from error
        if signed_version != version:
            raise _damaged()
        return targets

    def _changed(self, version: int) -> datetime:
        modified = (self.path / f"{version}.targets.json").stat().st_mtime
        return datetime.fromtimestamp(modified, UTC)

    def _write_immutable(self, files: Mapping[str, bytes]) -> None:
        folders: dict[Path, None] = {}
        for name, data in files.items():
            path = self.path / name
            if path.is_file() and path.read_bytes() == data:
                continue
            path.parent.mkdir(parents=True, exist_ok=True)
            self._write(path, data)
            above = name.count("/") + 1
            folders |= dict.fromkeys(path.parents[depth] for depth in range(above))
        for folder in folders:
            _sync_folder(folder)

    def _write(self, path: Path, data: bytes) -> None:
        """Write beside ``path``, make the bytes durable, then rename."""
        partial = path.with_name(path.name + _PARTIAL)
        with partial.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)


@lru_cache(maxsize=_MOST_REMEMBERED)
def _read_targets(
    path: Path, identity: tuple[int, ...], roots: tuple[bytes, ...]
) -> tuple[int, frozenset[tuple[str, str]]]:
    """Check a file once for as long as it is the same one.

    What publications of the last hour say, hundreds of them perhaps, is asked
    at every new one. Whoever writes into the file changes its ``identity``:
    the instant of the last change is the system's own.
    """
    del identity
    signed = check_role(path.read_bytes(), Targets, roots)
    targets = frozenset((name, target.hashes["sha256"]) for name, target in signed.targets.items())
    return signed.version, targets


def _damaged() -> PublicationDirectoryError:
    return PublicationDirectoryError(
        "The publication's folder holds files that are damaged.",
        "Empty the folder, then publish again.",
    )


def _file_name(path: str, digest: str) -> str:
    folder, separator, name = path.rpartition("/")
    return f"{TARGETS_FOLDER}/{folder}{separator}{digest}.{name}"


def _sync_folder(path: Path) -> None:
    """Make renames in ``path`` durable, where the system can (Windows cannot)."""
    if os.name == "nt":
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
