"""Answer what the pages of cases, roster, stations and flags ask, for one session."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from kiosk.app.list_adapter import ListAdapter
from kiosk.app.station_inbox import waiting_files
from kiosk.app.station_kit_file import write_kit_file
from kiosk.app.station_pickup import look
from kiosk.domain.enrolments import OPEN_STATES, CaseState
from kiosk.domain.operators import Act
from kiosk.services import (
    case_overview,
    flag_history,
    legal_holds,
    roster,
    station_export,
    station_standing,
)
from kiosk.services.search import normalised
from kiosk.services.submission_collection import permitted
from kiosk.ui.console.cases_page import DECIDED
from kiosk.ui.console.enrolment_ports import (
    CollectedFiles,
    InboxState,
    InvitationRow,
    RosterFound,
    StationRow,
    WantedStation,
    WrittenKit,
)
from kiosk.ui.console.invitations import GOOD
from kiosk.ui.console.roster_page import LEFT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kiosk.domain.enrolments import EnrolmentCase
    from kiosk.domain.roster import RosterEntry
    from kiosk.services.flag_history import FlagView
    from kiosk.services.roster import NewInvitation, RosterImport, RosterPreview

MOST_LISTED = 1_000
"""Entries of the roster that a list holds; a search finds the others."""

_PAGE = 500
_MOST_DAYS = 100_000  # more than the use cases allow, and less than a calendar holds
_UNDECIDED = OPEN_STATES | {CaseState.SENT_BACK}
_NARROWED = {
    "": _UNDECIDED,
    DECIDED: case_overview.EVERY_STATE - _UNDECIDED,
    **{state.value: frozenset({state}) for state in CaseState},
}


class EnrolmentAdapter(ListAdapter):
    """Implement the ports of `kiosk.ui.console.enrolment_ports`."""

    _places: Mapping[str, str] = MappingProxyType({})

    def cases(self, query: str, narrowing: str) -> Sequence[EnrolmentCase]:
        """Give the cases that a search finds, or that stand so."""
        env, session = self._program.env, self._session
        self._find_places()
        states = _NARROWED.get(narrowing, _UNDECIDED)
        if not query:
            return case_overview.cases_standing(env, session, states)
        found = case_overview.find_cases(env, session, query, case_overview.MOST_LISTED)
        return [case for case in found if not narrowing or case.state in states]

    def place_case_hold(self, case_id: str, reference: str, reason: str) -> None:
        """Keep a case as it is, whoever it ends in."""
        legal_holds.place_case_hold(
            self._program.env, self._session, case_id, reference=reference, reason=reason
        )

    def place_of(self, station_id: str) -> str:
        """Say where a station of the listed cases stands, or nothing."""
        return self._places.get(station_id, "")

    def flags(self, narrowing: str) -> Sequence[FlagView]:
        """Give the flags of others, newest first."""
        found = flag_history.flag_history(self._program.env, self._session)
        return [each for each in found if narrowing in ("", each.flag.kind.value)]

    def entries(self, query: str, narrowing: str) -> RosterFound:
        """Give the entries that a search finds: each word of it begins one of theirs."""
        words = normalised(query).split()
        if not words and not narrowing:
            found = roster.entries(self._program.env, self._session, 0, MOST_LISTED)
            return RosterFound(found, roster.count_entries(self._program.env, self._session))
        fitting = [
            each
            for each in self._every_entry()
            if (not narrowing or (each.left_at is not None) == (narrowing == LEFT))
            and _has_words(each, words)
        ]
        return RosterFound(fitting[:MOST_LISTED], len(fitting))

    def preview(self, data: bytes) -> RosterPreview:
        """Say what a file would change."""
        return roster.preview_roster(self._program.env, self._session, data)

    def take(self, data: bytes, shown: RosterImport) -> RosterImport:
        """Bring the roster to what a file says, if that is what was shown."""
        return roster.import_roster(self._program.env, self._session, data, shown=shown)

    def remove(self, entry_id: str) -> None:
        """Remove an entry for good."""
        roster.remove_entries(self._program.env, self._session, [entry_id])

    def invite(self, entry_id: str, days: int) -> NewInvitation:
        """Make an invitation."""
        life = timedelta(days=min(days, _MOST_DAYS))
        return roster.invite(self._program.env, self._session, entry_id=entry_id, life=life)

    def invitations(self, narrowing: str) -> Sequence[InvitationRow]:
        """Give the invitations, newest first, with whom they are for."""
        env, session, now = self._program.env, self._session, self.now()
        made = roster.invitations(env, session)
        with env.store.reading() as uow:
            known = {each.entry_id: uow.roster.get(each.entry_id) for each in made}
        rows = []
        for each in made:
            entry = known[each.entry_id]
            if not narrowing or each.good_at(now) == (narrowing == GOOD):
                rows.append(InvitationRow(each, entry.name if entry is not None else ""))
        return rows

    def withdraw_invitation(self, invitation_id: str) -> None:
        """Let an invitation open nothing any more."""
        roster.withdraw_invitation(self._program.env, self._session, invitation_id)

    def stations(self, narrowing: str) -> Sequence[StationRow]:
        """Give the stations, and look into the folders that this machine sees."""
        found = station_standing.station_standings(self._program.env, self._session)
        return [
            StationRow(each, _inbox(each.station.folder))
            for each in found
            if narrowing in ("", each.kit.value)
        ]

    def export(self, wanted: WantedStation) -> WrittenKit:
        """Write a kit into its folder."""
        folder = Path(os.path.abspath(wanted.folder))  # noqa: PTH100 -- links stay as they are
        exported = station_export.export_station(
            self._program.env,
            self._session,
            place=wanted.place,
            hours=wanted.hours,
            folder=str(folder),
            station_id=wanted.station_id,
            life=timedelta(days=min(wanted.days, _MOST_DAYS)),
        )
        written = write_kit_file(folder, exported.kit)
        return WrittenKit(str(written), exported.pin, exported.people)

    def collect(self, folder: str) -> CollectedFiles:
        """Take in everything that lies in a folder."""
        permitted(self._program.env, self._session, Act.COLLECT_SUBMISSIONS)
        taken, refusals, left = 0, list[str](), 1
        while left:
            found = look(self._program.env, Path(folder))
            taken, left = taken + found.taken, found.left
            refusals += found.refusals
        return CollectedFiles(taken, refusals)

    def withdraw(self, station_id: str) -> None:
        """Take nothing in from a station any more."""
        station_export.withdraw_station(self._program.env, self._session, station_id)

    def _every_entry(self) -> Iterator[RosterEntry]:
        offset = 0
        while page := roster.entries(self._program.env, self._session, offset, _PAGE):
            yield from page
            offset += len(page)

    def _find_places(self) -> None:
        with self._program.env.store.reading() as uow:
            self._places = {each.id: each.place for each in uow.stations.all()}


def _has_words(entry: RosterEntry, words: Sequence[str]) -> bool:
    texts = normalised(f"{entry.name} {entry.number} {entry.email} {entry.organisation}")
    parts = texts.split()
    return all(any(part.startswith(word) for part in parts) for word in words)


def _inbox(folder: str) -> InboxState:
    path = Path(folder) if folder else None
    if path is None or not path.is_dir():
        return InboxState(here=False)
    waiting, refused = waiting_files(path)
    return InboxState(here=True, waiting=waiting, refused=refused)
