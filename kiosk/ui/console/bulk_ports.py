"""What a bulk revocation asks of the program, for one signed-in officer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from kiosk.domain.operators import Act
    from kiosk.services.bulk_revocation import BulkCount, Selection
    from kiosk.ui.console.directive_ports import SecondOfficer


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
        """Give the short names of the organisations that people belong to."""

    def directives_in_force(self) -> Sequence[tuple[str, str]]:
        """Give the ids and titles of the directives in force."""

    def count_selected(self, selection: Selection) -> BulkCount:
        """Count what a selection takes now, or raise. *Slow*."""

    def revoke_selected(
        self, selection: Selection, reason: str, counted: int, second: SecondOfficer | None
    ) -> int:
        """Revoke what a selection takes, or raise; give how many. *Slow*."""
