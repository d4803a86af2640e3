"""What a bulk revocation asks of the program, for one signed-in officer."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from kiosk.domain.operators import Act
    from kiosk.services.bulk_revocation import BulkCount, BulkResult
    from kiosk.services.bulk_runs import StoppedShort
    from kiosk.services.bulk_selection import Selection
    from kiosk.ui.console.directive_ports import SecondOfficer


class BulkWatch:
    """Let the window see how far a revocation is, and ask it to stop between two slices.

    Written to on the worker lane and read by the window whenever it looks: no
    signal goes to a window that may be gone.
    """

    def __init__(self) -> None:
        self._stopped = threading.Event()
        self.share: tuple[int, int] | None = None

    def moved(self, done: int, of: int) -> None:
        """Take how many of how many tokens are dealt with."""
        self.share = (done, of)

    def stop(self) -> None:
        """Have it end after the slice that is at work."""
        self._stopped.set()

    def goes_on(self) -> bool:
        """Tell whether nobody asked to stop."""
        return not self._stopped.is_set()


class BulkPorts(Protocol):
    """Serve the bulk revocation of one session."""

    zone: ZoneInfo
    login: str

    def may(self, act: Act) -> bool:
        """Tell whether the session's roles include an act."""

    def now(self) -> datetime:
        """Give the present instant."""

    def find_people(self, query: str) -> Sequence[tuple[str, str]]:
        """Give the ids and names of the people that a search finds."""

    def organisations(self) -> Sequence[str]:
        """Give the short names of the organisations that people belong to. *Slow*."""

    def directives_in_force(self) -> Sequence[tuple[str, str]]:
        """Give the ids and titles of the directives in force. *Slow*."""

    def count_selected(self, selection: Selection) -> BulkCount:
        """Count what a selection takes now, or raise. *Slow*."""

    def revoke_selected(
        self,
        selection: Selection,
        reason: str,
        counted: int,
        second: SecondOfficer | None,
        watch: BulkWatch,
    ) -> BulkResult:
        """Revoke what a selection takes, or raise; say what was done. *Slow*."""

    def stopped_short(self) -> Sequence[StoppedShort]:
        """Give the bulk revocations that ended short and were not taken up. *Slow*."""
