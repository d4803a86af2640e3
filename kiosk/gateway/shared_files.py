"""Files that several processes of a gateway share: held by one, replaced in one step."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class HeldElsewhereError(OSError):
    """Report a lock that another holds and that was not to be waited for."""


@contextmanager
def held(path: Path, *, wait: bool = True) -> Iterator[None]:
    """Hold a lock file until the end of the block; the end of the process gives it back too.

    It keeps out whoever asks for it, in this process and in others, and is not
    reentrant. Without ``wait`` raises `HeldElsewhereError` where another holds
    it; raises `OSError` for a file that cannot be opened.
    """
    with path.open("ab") as lock:
        try:
            if sys.platform == "win32":
                msvcrt.locking(lock.fileno(), msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(lock, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise HeldElsewhereError(*error.args) from error
        yield


def put_file(path: Path, content: bytes, *, durable: bool = True, mode: int = 0) -> bool:
    """Write a file in one step unless it holds ``content``; tell whether it was written.

    A ``durable`` one is on the disk before it counts. ``mode`` is the file's,
    0 for the usual. Raises `OSError`; then the old content stays.
    """
    if holds(path, content):
        return False
    partial = path.with_name(f".{path.name}.partial")
    try:
        with partial.open("wb") as file:
            if mode:
                partial.chmod(mode)
            file.write(content)
            if durable:
                file.flush()
                os.fsync(file.fileno())
        partial.replace(path)
    except OSError:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
        raise
    return True


def holds(path: Path, content: bytes) -> bool:
    """Tell whether a file is there and holds ``content``."""
    try:
        return path.stat().st_size == len(content) and path.read_bytes() == content
    except FileNotFoundError:
        return False
