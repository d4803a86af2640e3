"""The place of the roster: whom organisations announced, and, one step in, the invitations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.ui.console.invitations import InvitationsPage
from kiosk.ui.console.roster_page import RosterPage
from kiosk.ui.shared import Column
from kiosk.ui.shared.motion import PageStack

if TYPE_CHECKING:
    from kiosk.domain.rights import SavedFilter
    from kiosk.ui.console.enrolment_ports import RosterPorts
    from kiosk.ui.shared.tasks import Lane


class RosterPlace(Column):
    """Turn between the roster and its invitations; ``views`` names both for their tables."""

    def __init__(self, ports: RosterPorts, lane: Lane) -> None:
        super().__init__(gap=0, role="page")
        self.roster, self.invitations = RosterPage(ports, lane), InvitationsPage(ports, lane)
        self.views: dict[str, RosterPage | InvitationsPage] = {
            "roster": self.roster,
            "invitations": self.invitations,
        }
        self._pages = PageStack()
        for page in self.views.values():
            self._pages.addWidget(page)
        self.add(self._pages, 1)
        self.roster.invitations_wanted.connect(lambda: self.show_view("invitations"))
        self.invitations.left.connect(lambda: self.show_view("roster"))

    def fetch_ahead(self) -> None:
        """Have the roster before anybody comes."""
        self.roster.refresh()

    def refresh(self) -> None:
        """Ask afresh for what is shown."""
        self._shown().refresh()

    def narrow(self, wanted: SavedFilter) -> None:
        """Show what a search stands for."""
        self.show_view(wanted.place)
        self._shown().narrow(wanted)

    def show_view(self, key: str) -> None:
        """Turn to one of the two."""
        page = self.views.get(key, self.roster)
        self._pages.show_page(page)
        page.refresh()
        page.header.focus_title()

    def _shown(self) -> RosterPage | InvitationsPage:
        shown = self._pages.currentWidget()
        return self.invitations if shown is self.invitations else self.roster
