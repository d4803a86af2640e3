"""What waits for changes asks of the store."""

from __future__ import annotations

from typing import Protocol


class Changes(Protocol):
    """Tell whether somebody, in this process or another, changed the store."""

    def wait(self, timeout: float) -> bool:
        """Wait for up to ``timeout`` seconds; tell whether there may have been a change.

        A change between two calls is told by the second. ``True`` may come
        without one, after the database was away for instance; it never raises
        because of that. For one thread at a time.
        """

    def close(self) -> None:
        """End a wait under way, on whatever thread, and wait for nothing more."""
