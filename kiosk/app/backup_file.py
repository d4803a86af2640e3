"""The file of a backup: a zip archive with a manifest of hashes, written whole or not at all.

What is in it is sealed as it lies in the store. Whoever hands one in may have
made it up, so nothing is read that the manifest does not name, and nothing is
written before its size and hash agree.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import tempfile
import zipfile
import zlib
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import IO, TYPE_CHECKING

from kiosk.services.backup import BackupError, Manifest, NewerLog

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

MANIFEST = "manifest.json"
STORE = "store.sqlite3"
KEY = "store.key"
LOG = "log.jsonl"
CHECKPOINT = "checkpoint.txt"
KNOWN = frozenset({STORE, KEY, LOG, CHECKPOINT})

# An unknown compression method makes zipfile raise NotImplementedError, and an encrypted
# member makes it raise RuntimeError; nothing that this program writes has either.
_BROKEN = (
    EOFError,
    KeyError,
    NotImplementedError,
    RuntimeError,
    json.JSONDecodeError,
    zipfile.BadZipFile,
    zlib.error,
)
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_UNSEEKABLE = frozenset({None, errno.EINVAL})
"""What an archive whose places do not exist ends with."""
_MOST_MANIFEST = 1 << 20
_MOST_LINE = 1 << 24
_PIECE = 1 << 20


@contextmanager
def beside(target: Path) -> Iterator[Path]:
    """Give a private folder beside a file that is about to be made, on the same disk."""
    try:
        with tempfile.TemporaryDirectory(prefix=".kiosk-backup-", dir=target.parent) as folder:
            yield Path(folder)
    except FileNotFoundError as error:
        raise BackupError(
            "The folder for the backup is not there.", "Make it, or choose another one."
        ) from error


def write_log(path: Path, leaves: Iterable[bytes]) -> None:
    """Write the log's entries, one a line, exactly as they were hashed."""
    with path.open("xb") as file:
        for encoded in leaves:
            file.write(encoded + b"\n")


def write_backup(target: Path, manifest: Manifest, files: Mapping[str, Path]) -> bytes:
    """Make the archive; refuse to overwrite anything; give the manifest as written.

    It appears under its name only once all of it is on the disk.
    """
    described = {name: _described(path) for name, path in files.items()}
    said = replace(manifest, files=described).encode()
    with beside(target) as folder:
        unfinished = folder / target.name
        with zipfile.ZipFile(unfinished, "x", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(MANIFEST, said)
            for name, path in sorted(files.items()):
                archive.write(path, name)
        unfinished.chmod(0o600)
        with unfinished.open("rb") as file:
            os.fsync(file.fileno())
        _appear(unfinished, target)
    return said


def read_manifest(path: Path) -> tuple[Manifest, bytes]:
    """Give the manifest of a backup, and its bytes; raise `BackupError` for anything else."""
    with _opened(path) as archive:
        names = [each.filename for each in archive.infolist()]
        if MANIFEST not in names or archive.getinfo(MANIFEST).file_size > _MOST_MANIFEST:
            raise _damaged()
        data = archive.read(MANIFEST)
        manifest = Manifest.decode(data)
        named = {MANIFEST, *manifest.files}
        if len(names) != len(set(names)) or set(names) != named or not named - {MANIFEST} <= KNOWN:
            raise _damaged()
    return manifest, data


def unpack(path: Path, manifest: Manifest, folder: Path) -> None:
    """Write the files of a backup into a folder, each checked against the manifest."""
    with _opened(path) as archive:
        for name, (size, digest) in manifest.files.items():
            if archive.getinfo(name).file_size != size:
                raise _damaged()
            descriptor = os.open(folder / name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with archive.open(name) as packed, os.fdopen(descriptor, "wb") as file:
                found = _copy(packed, file, size)
                file.flush()
                os.fsync(file.fileno())
            if found != digest:
                raise _damaged()


def read_log(path: Path) -> NewerLog:
    """Give the log that a backup holds, checked against its manifest only."""
    manifest, _ = read_manifest(path)
    if LOG not in manifest.files or CHECKPOINT not in manifest.files:
        raise _damaged()
    with tempfile.TemporaryDirectory(prefix="kiosk-log-") as name:
        folder = Path(name)
        only = {each: manifest.files[each] for each in (LOG, CHECKPOINT)}
        unpack(path, replace(manifest, files=only), folder)
        with (folder / LOG).open("rb") as file:
            leaves = [
                line.removesuffix(b"\n") for line in iter(lambda: file.readline(_MOST_LINE), b"")
            ]
        return NewerLog(leaves, (folder / CHECKPOINT).read_text("utf-8"))


def _described(path: Path) -> tuple[int, str]:
    with path.open("rb") as file:
        return path.stat().st_size, hashlib.file_digest(file, "sha256").hexdigest()


def _copy(packed: IO[bytes], file: IO[bytes], size: int) -> str:
    """Copy no more than was announced; give the SHA-256 of what came."""
    digest, left = hashlib.sha256(), size
    while piece := packed.read(min(_PIECE, left + 1)):
        left -= len(piece)
        if left < 0:
            raise _damaged()
        digest.update(piece)
        file.write(piece)
    return digest.hexdigest()


def _appear(unfinished: Path, target: Path) -> None:
    """Give the file its name in one step, unless something bears that name."""
    try:
        os.link(unfinished, target)
    except FileExistsError:
        raise _exists() from None
    except OSError:  # a stick without links
        if target.exists():
            raise _exists() from None
        unfinished.rename(target)
    _make_durable(target.parent)


def _make_durable(folder: Path) -> None:
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except _BROKEN as error:
        raise _damaged() from error
    except OSError as error:
        if error.errno in _UNSEEKABLE:
            raise _damaged() from error
        if error.errno in _FULL:
            raise BackupError(
                "The disk is full.", "Free some space, then again; nothing was restored."
            ) from error
        raise BackupError(
            f"A file could not be read or written: {error.strerror}.",
            "Check the disk and its rights, then again; nothing was restored.",
        ) from error


def _exists() -> BackupError:
    return BackupError(
        "There is a file of this name already.", "Choose another name; nothing is overwritten."
    )


def _damaged() -> BackupError:
    return BackupError(
        "This backup is damaged, or is none.", "Take another one; nothing was restored."
    )
