"""One open window per store: a second one would fight over the scanner and the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile

from kiosk.domain.errors import KioskError

if TYPE_CHECKING:
    from pathlib import Path


class SecondInstanceError(KioskError):
    """Report that this store is open in another window."""


class FolderError(KioskError):
    """Report that the folder of the store cannot be used."""


def claim_store(home: Path) -> QLockFile:
    """Take the window's lock on a store, or raise `SecondInstanceError`.

    The lock of a process that is gone does not count, so a crash never leaves
    a store shut.
    """
    try:
        home.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError:
        raise _unusable() from None
    lock = QLockFile(str(home / "window.lock"))
    lock.setStaleLockTime(0)  # a lock is stale when its process is gone, never by its age
    if lock.tryLock(0):
        return lock
    if lock.error() is QLockFile.LockError.LockFailedError:
        raise SecondInstanceError(
            "The kiosk is already open on this store.",
            "Go to the open window, or close it and start again.",
        )
    raise _unusable()


def _unusable() -> FolderError:
    return FolderError(
        "The folder of the store cannot be written.",
        "Give this account the right to write there, or set KIOSK_HOME to another folder.",
    )
