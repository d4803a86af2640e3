"""The folder between a station and its desk: sealed files in, and out again once they are kept.

Whoever sits at a station can write there, so nothing in it is trusted: links
are not followed, only whole files of a plain name and a bounded size are
read, and what is refused is put aside with one sentence that says why.
"""

from __future__ import annotations

import os
import re
import stat
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from kiosk.domain.errors import KioskError
from kiosk.services.submission_collection import CollectedError
from kiosk.services.submissions import MOST_SEALED_BYTES, SubmissionError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

INBOX = "inbox"
REFUSED = "refused"

MOST_FILES = 2000
"""Sealed files that may wait in a folder; a station then asks people to the desk instead."""

MOST_AT_ONCE = 100
"""Files taken in one look, so that one station does not keep a desk busy."""

_MOST_ENTRIES = 20_000
_CUT_OFF_AFTER = 3600
"""Seconds after which a file that was never finished belongs to a station that was cut off."""
_UNFINISHED = re.compile(r"\.[0-9a-f]{32}\.sealed", re.ASCII)
_NAME = re.compile(r"[0-9a-f]{32}\.sealed", re.ASCII)
_ASIDE = re.compile(r"[0-9a-f]{32}\.sealed(\.[0-9]+)?", re.ASCII)
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)
_READ = os.O_RDONLY | _NO_LINK | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_MAKE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_BY_DESCRIPTOR = os.open in os.supports_dir_fd


class StationInboxError(KioskError):
    """Report a folder between station and desk that does not work."""


@dataclass(frozen=True, slots=True)
class Collected:
    """Count what one look at a folder brought; ``refusals`` are sentences, one a file."""

    taken: int = 0
    refusals: tuple[str, ...] = ()
    left: int = 0


def leave(
    folder: Path,
    submission_id: str,
    sealed: bytes,
    *,
    after: int = 0,
    sync: Callable[[int], None] = os.fsync,
) -> Path:
    """Leave a sealed file for the desk, whole or not at all, and durably; give its place.

    ``after`` is a time (nanoseconds since 1970) than which it must be younger,
    whatever the clock says: files are taken in by their age. Raises
    `StationInboxError` where there is no room, or too many wait; then nothing
    was left. Once the file has its name the desk may take it in, so it stays
    there, even where the disk does not confirm the name; ``sync`` asks it to.
    """
    inbox = folder / INBOX
    name = f"{submission_id}.sealed"
    if not _NAME.fullmatch(name):
        raise StationInboxError("This submission has no proper number.", "Start again.")
    try:
        inbox.mkdir(mode=0o770, exist_ok=True)
        with _opened(inbox) as place:
            if len(place.entries()) >= MOST_FILES:
                raise StationInboxError(
                    "Too many people wait for this desk already.",
                    "Go to the desk, or come back later.",
                )
            unfinished = f".{name}"
            try:
                place.write(unfinished, sealed, after=after)
                place.rename(unfinished, name, place)
            except OSError:
                place.remove(unfinished)
                raise
            with suppress(OSError):  # it is kept, and may be in the queue already
                place.make_durable(sync)
    except OSError:
        raise StationInboxError(
            "What you entered could not be handed in.", "Go to the desk; nothing was kept here."
        ) from None
    return inbox / name


def collect(
    folder: Path,
    take_in: Callable[[bytes], object],
    *,
    most: int = MOST_AT_ONCE,
    clock: Callable[[], float] = time.time,
) -> Collected:
    """Hand the oldest sealed files of a folder to ``take_in``, and remove what it kept.

    A file goes only after ``take_in`` has returned: stopped in between, it is
    offered again, and ``take_in`` says `CollectedError`. What raises
    `SubmissionError` is moved aside. Any other error ends the look and leaves
    the files where they are. What a station began to write, and was killed over,
    is removed after an hour of ``clock`` (seconds since 1970).
    """
    inbox = folder / INBOX
    try:
        if not inbox.exists() and not inbox.is_symlink():
            return Collected()
        with _opened(inbox) as place:
            place.sweep(clock() - _CUT_OFF_AFTER)
            return _collect(place, take_in, most)
    except OSError:
        raise StationInboxError(
            "The folder of a station cannot be worked in.",
            "Check that it is a folder, and that this account may read and write there.",
        ) from None


def waiting_files(folder: Path) -> tuple[int, int]:
    """Count the sealed files that wait in a station's folder, and those that were put aside."""
    counts = []
    for path in (folder / INBOX, folder / INBOX / REFUSED):
        try:
            with _opened(path) as place:
                counts.append(len(place.entries(_ASIDE if path.name == REFUSED else _NAME)))
        except OSError:
            counts.append(0)
    return counts[0], counts[1]


def _collect(place: _Folder, take_in: Callable[[bytes], object], most: int) -> Collected:
    names = place.entries()
    taken, refusals = 0, []
    for name in names[:most]:
        try:
            data = place.read(name)
            if data is None:
                continue
            take_in(data)
            taken += 1
        except CollectedError:
            pass  # kept before, by a look that was cut off before the file was removed
        except SubmissionError as refusal:
            place.put_aside(name, str(refusal))
            refusals.append(str(refusal))
            continue
        place.remove(name)
    return Collected(taken, tuple(refusals), max(0, len(names) - most))


class _Folder:
    """Work in one folder that stays the same one, whatever its path comes to mean.

    By descriptor where the system can; on Windows by path, where making a
    link needs an administrator.
    """

    def __init__(self, path: Path, descriptor: int | None) -> None:
        self._path = path
        self.descriptor = descriptor

    def entries(self, named: re.Pattern[str] = _NAME) -> list[str]:
        """Give the names of the sealed files, those that came first before the others."""
        with os.scandir(self._path if self.descriptor is None else self.descriptor) as listed:
            entries = islice(listed, _MOST_ENTRIES)
            found = sorted(
                (_age(each), each.name) for each in entries if named.fullmatch(each.name)
            )
        return [name for _, name in found]

    def sweep(self, before: float) -> None:
        """Remove what was begun, never finished, and last written ``before`` a time."""
        with os.scandir(self._path if self.descriptor is None else self.descriptor) as listed:
            old = [
                each.name
                for each in islice(listed, _MOST_ENTRIES)
                if _UNFINISHED.fullmatch(each.name)
                and not each.is_dir(follow_symlinks=False)
                and _age(each) < before * 1_000_000_000
            ]
        for name in old:
            self.remove(name)

    def read(self, name: str) -> bytes | None:
        """Give a file's bytes, ``None`` if it has gone; raise `SubmissionError` for no file."""
        try:
            descriptor = os.open(self._at(name), _READ, dir_fd=self.descriptor)
        except FileNotFoundError:
            return None
        except OSError:
            raise _no_file() from None
        try:
            _require_plain(os.fstat(descriptor))
            with os.fdopen(descriptor, "rb", closefd=False) as file:
                return file.read(MOST_SEALED_BYTES + 1)
        finally:
            os.close(descriptor)

    def write(self, name: str, data: bytes, *, after: int = 0) -> None:
        """Make a file that was not there, younger than ``after`` (nanoseconds since 1970)."""
        descriptor = os.open(self._at(name), _MAKE, 0o660, dir_fd=self.descriptor)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            early = os.fstat(descriptor).st_mtime_ns <= after
            os.fsync(descriptor)
        if early:
            os.utime(self._at(name), ns=(after + 1, after + 1), dir_fd=self.descriptor)

    def rename(self, name: str, new_name: str, place: _Folder) -> None:
        """Move a file, in place of one that may be there."""
        os.replace(
            self._at(name),
            place._at(new_name),
            src_dir_fd=self.descriptor,
            dst_dir_fd=place.descriptor,
        )

    def remove(self, name: str) -> None:
        """Remove a file that another look may have removed."""
        try:
            os.unlink(self._at(name), dir_fd=self.descriptor)
        except FileNotFoundError:
            return

    def put_aside(self, name: str, sentence: str) -> None:
        """Move what is no good into a folder of its own, with the reason beside it."""
        with suppress(FileExistsError):  # `_opened` refuses what is no folder
            os.mkdir(self._at(REFUSED), 0o770, dir_fd=self.descriptor)
        with _opened(self._path / REFUSED, self, REFUSED) as aside:
            free = next(
                each
                for number in range(_MOST_ENTRIES)
                if not aside.has(each := f"{name}.{number}" if number else name)
            )
            self.rename(name, free, aside)
            aside.remove(f"{free}.txt")
            aside.write(f"{free}.txt", sentence.encode())

    def has(self, name: str) -> bool:
        """Tell whether there is anything of this name."""
        try:
            os.stat(self._at(name), dir_fd=self.descriptor, follow_symlinks=False)
        except FileNotFoundError:
            return False
        return True

    def make_durable(self, sync: Callable[[int], None]) -> None:
        """Have the names reach the disk."""
        if self.descriptor is not None:
            sync(self.descriptor)

    def _at(self, name: str) -> str:
        return name if self.descriptor is not None else str(self._path / name)


@contextmanager
def _opened(path: Path, parent: _Folder | None = None, name: str = "") -> Iterator[_Folder]:
    """Open a folder that is no link; raise ``OSError`` for anything else."""
    if not _BY_DESCRIPTOR:
        if path.is_symlink() or not path.is_dir():
            raise NotADirectoryError
        yield _Folder(path, None)
        return
    flags = os.O_RDONLY | os.O_DIRECTORY | _NO_LINK
    if parent is None:
        descriptor = os.open(path, flags)
    else:
        descriptor = os.open(name, flags, dir_fd=parent.descriptor)
    try:
        yield _Folder(path, descriptor)
    finally:
        os.close(descriptor)


def _age(entry: os.DirEntry[str]) -> int:
    """Give when a file was last written; one that has gone meanwhile is found out later."""
    try:
        return entry.stat(follow_symlinks=False).st_mtime_ns
    except FileNotFoundError:
        return 0


def _require_plain(status: os.stat_result) -> None:
    """Raise `SubmissionError` for a folder, a pipe, a device, or a file beyond all measure."""
    if not stat.S_ISREG(status.st_mode):
        raise _no_file()
    if status.st_size > MOST_SEALED_BYTES:
        raise SubmissionError(
            "This file is too large for what a station seals.",
            "Look who put it there, and remove it.",
        )


def _no_file() -> SubmissionError:
    return SubmissionError("This is no plain file.", "Look who put it there, and remove it.")
