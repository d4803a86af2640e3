"""What roster, stations, cases and flags ask of the program, for one session."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

from kiosk.ui.console.listed_page import ListPorts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.domain.enrolments import EnrolmentCase
    from kiosk.domain.roster import Invitation, RosterEntry
    from kiosk.services.flag_history import FlagView
    from kiosk.services.roster import NewInvitation, RosterImport, RosterPreview
    from kiosk.services.station_standing import StationStanding


class CasePorts(ListPorts, Protocol):
    """Serve the list of cases."""

    def cases(self, query: str, narrowing: str) -> Sequence[EnrolmentCase]:
        """Give the cases that a search finds, or that stand so. *Slow*."""

    def place_case_hold(self, case_id: str, reference: str, reason: str) -> None:
        """Keep a case as it is, or raise. *Slow*."""

    def place_of(self, station_id: str) -> str:
        """Say where a station of the listed cases stands, or nothing."""

    def login_of(self, person_id: str) -> str:
        """Name an operator by login, or by nothing."""


class RosterFound(NamedTuple):
    """Hold the entries that a search finds, as many as a list holds, and how many there are."""

    entries: Sequence[RosterEntry]
    whole: int


class InvitationRow(NamedTuple):
    """Hold an invitation, and whom it is for where it is for somebody."""

    invitation: Invitation
    name: str


class RosterPorts(ListPorts, Protocol):
    """Serve the roster and its invitations."""

    def entries(self, query: str, narrowing: str) -> RosterFound:
        """Give the entries that a search finds. *Slow*."""

    def preview(self, data: bytes) -> RosterPreview:
        """Say what a file would change, or raise. *Slow*."""

    def take(self, data: bytes, shown: RosterImport) -> RosterImport:
        """Bring the roster to what a file says, or raise. *Slow*."""

    def remove(self, entry_id: str) -> None:
        """Remove an entry for good, or raise. *Slow*."""

    def invite(self, entry_id: str, days: int) -> NewInvitation:
        """Make an invitation, or raise. *Slow*."""

    def invitations(self, narrowing: str) -> Sequence[InvitationRow]:
        """Give the invitations, newest first. *Slow*."""

    def withdraw_invitation(self, invitation_id: str) -> None:
        """Let an invitation open nothing any more, or raise. *Slow*."""


@dataclass(frozen=True, slots=True)
class InboxState:
    """Hold what lies in a station's folder; ``here`` tells whether this machine sees it."""

    here: bool
    waiting: int = 0
    refused: int = 0


class StationRow(NamedTuple):
    """Hold a station with its folder."""

    standing: StationStanding
    inbox: InboxState


@dataclass(frozen=True, slots=True)
class WantedStation:
    """Hold what was entered for a kit; ``station_id`` is empty for a new station."""

    place: str
    hours: str
    folder: str
    days: int
    station_id: str = ""


class WrittenKit(NamedTuple):
    """Hold a kit that was written: its file, its fingerprint, how many people it knows."""

    file: str
    pin: str
    people: int


class CollectedFiles(NamedTuple):
    """Count what one look at a station's folder brought; ``refusals`` are sentences."""

    taken: int
    refusals: Sequence[str]


class StationPorts(ListPorts, Protocol):
    """Serve the stations."""

    def stations(self, narrowing: str) -> Sequence[StationRow]:
        """Give the stations, and look into their folders. *Slow*."""

    def export(self, wanted: WantedStation) -> WrittenKit:
        """Write a kit into its folder, or raise. *Slow*."""

    def collect(self, folder: str) -> CollectedFiles:
        """Take in what lies in a folder, or raise. *Slow*."""

    def withdraw(self, station_id: str) -> None:
        """Take nothing in from a station any more, or raise. *Slow*."""


class FlagPorts(ListPorts, Protocol):
    """Serve the history of discreet flags."""

    def flags(self, narrowing: str) -> Sequence[FlagView]:
        """Give the flags of others, newest first. *Slow*."""

    def login_of(self, person_id: str) -> str:
        """Name an operator by login, or by nothing."""
