"""What enrolment asks of the store: cases, submissions, the roster, stations.

They are parts of `kiosk.services.ports.UnitOfWork`, apart for their number.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from kiosk.domain.enrolments import CLAIMABLE_STATES
from kiosk.domain.errors import KioskError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import datetime

    from kiosk.domain.enrolments import (
        CaseFlag,
        CaseLook,
        CaseSource,
        CaseState,
        EnrolmentCase,
        HandOver,
        Submission,
    )
    from kiosk.domain.roster import Invitation, RosterEntry
    from kiosk.domain.stations import Station


class CaseTakenError(KioskError):
    """Report that somebody else was quicker with a case."""

    def __init__(self) -> None:
        super().__init__("Somebody else has taken this case.", "Take the next one.")


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """Narrow the queue; the plain filter takes what nobody holds.

    ``claimed_before`` adds cases whose holder has not touched them since then.
    ``not_reviewed_by`` leaves out those whose first reviewer this person was:
    their second one must be somebody else. ``second_person`` takes only those
    for which somebody asked for one. ``id_prefix`` is how their ids begin,
    ``waiting_before`` takes those that have waited since before then.
    """

    states: frozenset[CaseState] = CLAIMABLE_STATES
    source: CaseSource | None = None
    station_id: str = ""
    claimed_by: str = ""
    claimed_before: datetime | None = None
    not_reviewed_by: str = ""
    second_person: bool = False
    id_prefix: str = ""
    waiting_before: datetime | None = None


class Cases(Protocol):
    """Keep cases with what was submitted; everything personal is sealed under the case's key."""

    def add(self, case: EnrolmentCase, submission: Submission | None) -> None:
        """Store a new case and make its key; raise `CaseTakenError` for an id seen before."""

    def seen(self, case_id: str) -> bool:
        """Tell whether a case of this id was ever stored, be it long gone."""

    def get(self, case_id: str) -> EnrolmentCase:
        """Give the case, or raise `NotFoundError`."""

    def move(self, case: EnrolmentCase) -> EnrolmentCase:
        """Store a changed case if its ``version`` is still the stored one, in one statement.

        Gives the case with its next version; raises `CaseTakenError` where
        somebody else has changed it meanwhile.
        """

    def page(self, wanted: CaseFilter, offset: int, limit: int) -> Sequence[EnrolmentCase]:
        """Give cases, those that have waited longest first."""

    def count(self, wanted: CaseFilter) -> int:
        """Count the cases that a filter takes."""

    def of_person(self, person_id: str) -> Sequence[EnrolmentCase]:
        """Give the cases that ended in this person, oldest first."""

    def submission(self, case_id: str) -> Submission | None:
        """Give what was submitted, ``None`` where it is gone."""

    def put_submission(self, case_id: str, submission: Submission) -> None:
        """Store what is left of a submission in the place of the whole."""

    def with_code(self, code_hash: str) -> EnrolmentCase | None:
        """Give the case that a continuation code opens, by keyed hash."""

    def set_code(self, case_id: str, code_hash: str) -> None:
        """Let a continuation code open a case; an empty hash lets none."""

    def forget(self, case_id: str) -> None:
        """Destroy the key of a case, and remove it; its id stays seen."""

    def add_look(self, case_id: str, look: CaseLook) -> None:
        """Store what one person found in a case."""

    def looks(self, case_id: str) -> Sequence[CaseLook]:
        """Give what persons found in a case, in the order in which they left it."""

    def forget_look(self, case_id: str, person_id: str) -> None:
        """Remove the look that a person takes back."""

    def add_flag(self, flag: CaseFlag) -> None:
        """Store a discreet flag, sealed."""

    def flags(self) -> Sequence[CaseFlag]:
        """Give all flags, newest first."""

    def remove_flags(self, flag_ids: Collection[str]) -> None:
        """Remove flags."""

    def add_hand_over(self, hand_over: HandOver) -> None:
        """Store what a clerk left to the next."""

    def hand_overs(self, limit: int) -> Sequence[HandOver]:
        """Give hand-overs, newest first."""


class Roster(Protocol):
    """Keep whom organisations announced, each sealed under a key of their own, and invitations."""

    def add(self, entry: RosterEntry, hashes: Mapping[str, str]) -> None:
        """Store a new entry; ``hashes`` are the slow hashes for stations, by kind of way in."""

    def replace(self, entry: RosterEntry, hashes: Mapping[str, str]) -> None:
        """Store a changed entry."""

    def get(self, entry_id: str) -> RosterEntry | None:
        """Give an entry, ``None`` where there is none, or none any more."""

    def numbered(self, organisation: str) -> Mapping[str, RosterEntry]:
        """Give an organisation's entries by number."""

    def page(self, offset: int, limit: int) -> Sequence[RosterEntry]:
        """Give entries in the order of their arrival."""

    def count(self) -> int:
        """Count the entries."""

    def forget(self, entry_ids: Collection[str]) -> None:
        """Destroy the keys of entries, and remove them."""

    def add_invitation(self, invitation: Invitation, slow_hash: str) -> None:
        """Store a new invitation; ``slow_hash`` is what a station finds it by."""

    def replace_invitation(self, invitation: Invitation) -> None:
        """Store that an invitation was used or withdrawn."""

    def invitation(self, invitation_id: str) -> Invitation | None:
        """Give an invitation, ``None`` where there is none."""

    def invitations(self) -> Sequence[Invitation]:
        """Give all invitations, newest first."""

    def lookups(self, now: datetime) -> Iterable[tuple[str, str]]:
        """Give (slow hash, id) of everybody on the roster, and of every good invitation."""


class Stations(Protocol):
    """Keep the stations that were given a kit."""

    def put(self, station: Station) -> None:
        """Store a new or a changed station."""

    def get(self, station_id: str) -> Station | None:
        """Give a station, ``None`` where there is none."""

    def all(self) -> Sequence[Station]:
        """Give all stations, oldest first."""

    def lookup_salt(self) -> bytes:
        """Give the salt (32 bytes) of the slow hashes in every kit of this store."""
