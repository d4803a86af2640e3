"""What can be wrong with a store, each in one sentence that says what to do."""

from __future__ import annotations

from kiosk.domain.errors import BusyError, KioskError, UnreachableError


class StorageError(KioskError):
    """Report that the store could not do what was asked; nothing was changed."""


class SealBrokenError(StorageError):
    """Report sealed data that its key does not open."""


class LeftSealedError(StorageError):
    """Report that a process was asked for what it was started never to open."""


class WrongStoreKeyError(StorageError):
    """Report a store key that belongs to another store."""


class NewerStoreError(StorageError):
    """Report a store that a newer version of this program has written."""


class StoreLockedError(StorageError, BusyError):
    """Report that somebody else has held the write lock for too long."""


class StoreMovedError(StorageError):
    """Report a store that lives in another database now."""


class StoreReadOnlyError(StorageError):
    """Report a store that may not be written to."""


class DiskFullError(StorageError):
    """Report that there is no room for the change."""


class StoreDamagedError(StorageError):
    """Report a database that is not as it was written."""


class StoreUnreachableError(StorageError, UnreachableError):
    """Report a database that does not answer or is not there."""


class OutcomeUnknownError(StoreUnreachableError):
    """Report a commit whose answer was lost: what was asked may have happened, or not."""


class ConflictError(StorageError):
    """Report a record that clashes with one that is there already."""
