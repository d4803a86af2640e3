"""Take the pictures that a scanner saves into a folder.

Scanners with their own program (TWAIN, SANE, a copier in the corridor) save
files; this watches the folder by looking at it now and then. A file counts
when it has stopped growing. It is *taken* by renaming it to a hidden name,
which also keeps a second desk from taking it, and its bytes are read once.

**A picture of an identity document must not stay lying around**, so a taken
file is wiped and removed as soon as the desk holds its content (``discard``).
Wiping overwrites the content once; a disk that writes elsewhere (flash,
snapshots, network) may hold older blocks, against which only an encrypted disk
helps.
"""

from __future__ import annotations

import os
import stat
import time
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from kiosk.domain.errors import KioskError
from kiosk.reading.limits import MAX_BYTES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

STEADY_SECONDS: Final = 1.0
"""Seconds for which a file must not have changed."""
MOST_ENTRIES: Final = 1000
HIDDEN: Final = ".kiosk-taken-"
_UNFINISHED: Final = (".part", ".tmp", ".temp", ".crdownload", ".partial", ".filepart", "~")
_NOFOLLOW: Final = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_NONBLOCK: Final = getattr(os, "O_NONBLOCK", 0)
_BLOCK: Final = 1024 * 1024


class DropFolderError(KioskError):
    """Say why the folder, or a file in it, cannot be used."""


@dataclass(frozen=True, slots=True)
class _Mark:
    """Tell one state of one file from every other."""

    device: int
    inode: int
    size: int
    changed: int


@dataclass(frozen=True, slots=True)
class DroppedFile:
    """Name a file that is complete. ``path`` may hold a person's name: it is not for logs."""

    path: Path = field(repr=False)
    mark: _Mark = field(repr=False)


@dataclass(frozen=True, slots=True)
class TakenFile:
    """Hold the bytes of a file that was taken, and where it lies until it is discarded."""

    data: bytes = field(repr=False)
    original: Path = field(repr=False)
    lies_at: Path = field(repr=False)
    mark: _Mark = field(repr=False)


@dataclass(frozen=True, slots=True)
class FolderLook:
    """Hold what one look found: files to take in their order, and refusals to show."""

    files: tuple[DroppedFile, ...] = ()
    refusals: tuple[DropFolderError, ...] = ()


class DropFolder:
    """Watch one folder.

    What lies there when it is first looked at is not offered: it may be
    another person's. ``leftovers`` counts it. ``entropy`` draws the hidden names.
    """

    def __init__(
        self,
        folder: Path,
        *,
        clock: Callable[[], float] = time.monotonic,
        entropy: Callable[[int], bytes] = os.urandom,
    ) -> None:
        self._folder = folder
        self._clock, self._entropy = clock, entropy
        self._known: dict[str, _Mark] | None = None
        self._growing: dict[str, tuple[_Mark, float]] = {}
        self._refused: set[str] = set()

    def poll(self) -> FolderLook:
        """Look at the folder; a file is offered once.

        Raises:
            DropFolderError: the folder is not there, or is no folder for scans.
        """
        entries = self._entries()
        if self._known is None:
            self._known = {name: _mark(status) for name, status in entries.items()}
            return FolderLook()
        files: list[DroppedFile] = []
        refusals: list[DropFolderError] = []
        now = self._clock()
        for name, status in entries.items():
            mark = _mark(status)
            if self._known.get(name) == mark or _is_unfinished(name):
                continue
            if (refusal := _refusal(status)) is not None:
                refusals += [refusal] if name not in self._refused else []
                self._refused.add(name)
                continue
            seen, since = self._growing.get(name, (None, now))
            if seen != mark:
                self._growing[name] = (mark, now)
            elif now - since >= STEADY_SECONDS and mark.size:
                del self._growing[name]
                self._known[name] = mark
                files.append(DroppedFile(self._folder / name, mark))
        self._forget_all_but(entries)
        files.sort(key=lambda file: (file.mark.changed, file.path.name))
        return FolderLook(tuple(files), tuple(refusals))

    def take(self, file: DroppedFile) -> TakenFile:
        """Read a file that was offered and make it this desk's own.

        Raises:
            DropFolderError: it has gone, has changed, or cannot be read.
        """
        lies_at = file.path.with_name(HIDDEN + self._entropy(8).hex())
        try:
            file.path.rename(lies_at)
            data = _read(lies_at, file.mark)
        except OSError as error:
            with suppress(OSError):
                lies_at.rename(file.path)
            raise DropFolderError(
                "A scan could not be taken from the folder.",
                "Check that this program may write there, and scan the document again.",
            ) from error
        return TakenFile(data, file.path, lies_at, file.mark)

    def discard(self, taken: TakenFile) -> None:
        """Wipe and remove a file whose content the desk holds.

        Raises:
            DropFolderError: it could not be removed and lies there still.
        """
        try:
            _wipe(taken.lies_at)
        except FileNotFoundError:
            return
        except OSError as error:
            raise DropFolderError(
                "A scan could not be removed from its folder and lies there still.",
                "Remove it by hand: it shows a person's document.",
            ) from error

    def give_back(self, taken: TakenFile) -> None:
        """Put a file back that the desk did not take, to be offered again.

        A scan that has taken its name meanwhile stays; the file then keeps its
        hidden name and counts among the ``leftovers``.

        Raises:
            DropFolderError: it could not be renamed.
        """
        if not taken.original.exists():
            try:
                taken.lies_at.rename(taken.original)
            except OSError as error:
                raise DropFolderError(
                    "A scan could not be put back into its folder.", "Scan the document again."
                ) from error
            if self._known is not None:
                self._known.pop(taken.original.name, None)

    def leftovers(self) -> tuple[Path, ...]:
        """List files that lie in the folder from before, or that a crash left as taken.

        The first look, be it this or `poll`, says what is from before; what comes
        after it is offered, so that no file is neither told nor taken.

        Raises:
            DropFolderError: the folder is not there, or is no folder for scans.
        """
        entries = self._entries()
        if self._known is None:
            self._known = {name: _mark(status) for name, status in entries.items()}
        known = self._known
        return tuple(
            self._folder / name
            for name, status in sorted(entries.items())
            if stat.S_ISREG(status.st_mode)
            and (name.startswith(HIDDEN) or known.get(name) == _mark(status))
        )

    def clear(self) -> None:
        """Wipe every file that lies here: for a folder that holds nothing worth keeping.

        Raises:
            DropFolderError: the folder is not there, or a file could not be removed.
        """
        entries = self._entries()
        for name, status in entries.items():
            if stat.S_ISREG(status.st_mode):
                mark = _mark(status)
                path = self._folder / name
                self.discard(TakenFile(b"", path, path, mark))
        self._known, self._growing = {}, {}

    def _entries(self) -> dict[str, os.stat_result]:
        found: dict[str, os.stat_result] = {}
        try:
            with os.scandir(self._folder) as entries:
                for entry in entries:
                    with suppress(FileNotFoundError):
                        found[entry.name] = entry.stat(follow_symlinks=False)
                    if len(found) > MOST_ENTRIES:
                        raise DropFolderError(
                            "The folder for scans holds more than a thousand files.",
                            "Set a folder of its own for the scanner, and empty it.",
                        )
        except OSError as error:
            raise DropFolderError(
                "The folder for scans cannot be opened.",
                "Check that it is there and that this program may read it.",
            ) from error
        return found

    def _forget_all_but(self, entries: dict[str, os.stat_result]) -> None:
        """Drop what is gone, so that a scanner may use a name again."""
        if self._known is not None:
            self._known = {name: mark for name, mark in self._known.items() if name in entries}
        self._growing = {name: seen for name, seen in self._growing.items() if name in entries}
        self._refused &= set(entries)


def _mark(status: os.stat_result) -> _Mark:
    return _Mark(status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns)


def _is_unfinished(name: str) -> bool:
    """Tell names that a program gives to a file it is still writing, and hidden ones."""
    return name.startswith((".", "~")) or name.lower().endswith(_UNFINISHED)


def _refusal(status: os.stat_result) -> DropFolderError | None:
    """Say why an entry is not taken, or nothing if it may be."""
    if not stat.S_ISREG(status.st_mode):
        return DropFolderError(
            "Something in the folder for scans is not a file: a link or another folder.",
            "Let the scanner save its pictures directly into the folder.",
        )
    if status.st_size > MAX_BYTES:
        return DropFolderError(
            f"A scan is larger than {MAX_BYTES // 2**20} megabytes.",
            "Scan only the page with the lines, in colour at 300 dots an inch.",
        )
    return None


def _read(path: Path, mark: _Mark) -> bytes:
    """Read the very file that was seen, whatever now goes by its name."""
    descriptor = os.open(path, os.O_RDONLY | _NOFOLLOW | _NONBLOCK)
    with os.fdopen(descriptor, "rb") as file:
        if _mark(os.fstat(file.fileno())) != mark:
            raise OSError("The file has changed since it was seen.")
        return file.read(MAX_BYTES + 1)


def _wipe(path: Path) -> None:
    """Overwrite a file with zeros and remove it; a link is not followed.

    A file that has a second name (a hard link) keeps its content, as that may
    be a program's own.
    """
    descriptor = os.open(path, os.O_WRONLY | _NOFOLLOW)
    with os.fdopen(descriptor, "wb") as file:
        status = os.fstat(file.fileno())
        if stat.S_ISREG(status.st_mode) and status.st_nlink == 1:
            left = status.st_size
            while left > 0:
                left -= file.write(bytes(min(left, _BLOCK)))
            file.flush()
            os.fsync(file.fileno())
    path.unlink()
