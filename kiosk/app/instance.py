"""One open window per store: a second one would fight over the scanner and the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from kiosk.domain.errors import KioskError

if TYPE_CHECKING:
    from pathlib import Path


class SecondInstanceError(KioskError):
    """Report that this store is open in another window."""


class FolderError(KioskError):
    """Report that the folder of the store cannot be used."""


def claim_store(home: Path) -> FileLock:
    """Take the window's lock on a store, or raise `SecondInstanceError`.

    The operating system frees the lock when the process ends, however it
    ends, so a crash never leaves a store shut.
    """
    try:
        home.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock = FileLock(home / "window.lock", mode=0o600)
        lock.acquire(blocking=False)
    except Timeout:
        raise SecondInstanceError(
            "The kiosk is already open on this store.",
            "Go to the open window, or close it and start again.",
        ) from None
    except OSError:
        raise FolderError(
            "The folder of the store cannot be written.",
            "Give this account the right to write there, or set KIOSK_HOME to another folder.",
        ) from None
    return lock
