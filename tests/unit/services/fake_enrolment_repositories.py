"""Keep cases, the roster and stations in memory; see `kiosk.services.case_ports`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.domain.enrolments import CaseState
from kiosk.domain.errors import NotFoundError
from kiosk.services.case_ports import CaseTakenError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from datetime import datetime

    from fake_repositories import State

    from kiosk.domain.enrolments import (
        CaseFlag,
        CaseLook,
        EnrolmentCase,
        HandOver,
        Submission,
    )
    from kiosk.domain.roster import Invitation, RosterEntry
    from kiosk.domain.stations import Station
    from kiosk.services.case_ports import CaseFilter


class FakeCases:
    def __init__(self, state: State) -> None:
        self.state = state

    def add(self, case: EnrolmentCase, submission: Submission | None) -> None:
        if self.seen(case.id):
            raise CaseTakenError
        self.state.seen_cases[case.id] = True
        self.state.cases[case.id] = case
        if submission is not None:
            self.put_submission(case.id, submission)

    def seen(self, case_id: str) -> bool:
        return case_id in self.state.seen_cases

    def get(self, case_id: str) -> EnrolmentCase:
        if case_id not in self.state.cases:
            raise NotFoundError("There is no such case.")
        return self.state.cases[case_id]

    def move(self, case: EnrolmentCase) -> EnrolmentCase:
        if self.get(case.id).version != case.version:
            raise CaseTakenError
        moved = replace(case, version=case.version + 1)
        self.state.cases[case.id] = moved
        return moved

    def page(self, wanted: CaseFilter, offset: int, limit: int) -> Sequence[EnrolmentCase]:
        found = [case for case in self.state.cases.values() if _takes(wanted, case)]
        found.sort(key=lambda case: case.waiting_since)
        return found[offset : offset + limit]

    def count(self, wanted: CaseFilter) -> int:
        return len(self.page(wanted, 0, len(self.state.cases)))

    def of_person(self, person_id: str) -> Sequence[EnrolmentCase]:
        return [case for case in self.state.cases.values() if case.person_id == person_id]

    def submission(self, case_id: str) -> Submission | None:
        return self.state.submissions.get(case_id)

    def put_submission(self, case_id: str, submission: Submission) -> None:
        self.state.submissions[case_id] = submission

    def with_code(self, code_hash: str) -> EnrolmentCase | None:
        case_id = self.state.continuations.get(code_hash, "")
        return self.state.cases.get(case_id)

    def set_code(self, case_id: str, code_hash: str) -> None:
        codes = self.state.continuations
        for earlier in [code for code, case in codes.items() if case == case_id]:
            del codes[earlier]
        if code_hash:
            codes[code_hash] = case_id

    def forget(self, case_id: str) -> None:
        self.set_code(case_id, "")
        self.state.cases.pop(case_id, None)
        self.state.submissions.pop(case_id, None)
        self.state.case_looks.pop(case_id, None)

    def add_look(self, case_id: str, look: CaseLook) -> None:
        self.state.case_looks[case_id] = [*self.looks(case_id), look]

    def looks(self, case_id: str) -> Sequence[CaseLook]:
        return self.state.case_looks.get(case_id, [])

    def forget_look(self, case_id: str, person_id: str) -> None:
        kept = [each for each in self.looks(case_id) if each.by != person_id]
        self.state.case_looks[case_id] = kept

    def add_flag(self, flag: CaseFlag) -> None:
        self.state.case_flags.append(flag)

    def flags(self) -> Sequence[CaseFlag]:
        return self.state.case_flags[::-1]

    def remove_flags(self, flag_ids: Collection[str]) -> None:
        kept = [each for each in self.state.case_flags if each.id not in flag_ids]
        self.state.case_flags[:] = kept

    def add_hand_over(self, hand_over: HandOver) -> None:
        self.state.hand_overs.append(hand_over)

    def hand_overs(self, limit: int) -> Sequence[HandOver]:
        return self.state.hand_overs[::-1][:limit]


class FakeRoster:
    def __init__(self, state: State) -> None:
        self.state = state

    def add(self, entry: RosterEntry, hashes: Mapping[str, str]) -> None:
        self.state.roster[entry.id] = entry
        self.state.roster_hashes[entry.id] = dict(hashes)

    replace = add

    def get(self, entry_id: str) -> RosterEntry | None:
        return self.state.roster.get(entry_id)

    def numbered(self, organisation: str) -> Mapping[str, RosterEntry]:
        wanted = organisation.casefold()
        entries = self.state.roster.values()
        return {each.number: each for each in entries if each.organisation.casefold() == wanted}

    def page(self, offset: int, limit: int) -> Sequence[RosterEntry]:
        return list(self.state.roster.values())[offset : offset + limit]

    def count(self) -> int:
        return len(self.state.roster)

    def forget(self, entry_ids: Collection[str]) -> None:
        for entry_id in entry_ids:
            self.state.roster.pop(entry_id, None)

    def add_invitation(self, invitation: Invitation, slow_hash: str) -> None:
        self.state.invitations[invitation.id] = invitation
        self.state.roster_hashes[invitation.id] = {"invitation": slow_hash}

    def replace_invitation(self, invitation: Invitation) -> None:
        self.state.invitations[invitation.id] = invitation

    def invitation(self, invitation_id: str) -> Invitation | None:
        return self.state.invitations.get(invitation_id)

    def invitations(self) -> Sequence[Invitation]:
        return list(self.state.invitations.values())[::-1]

    def lookups(self, now: datetime) -> Iterator[tuple[str, str]]:
        good = [each.id for each in self.state.roster.values() if each.left_at is None]
        good += [each.id for each in self.state.invitations.values() if each.good_at(now)]
        for identifier in good:
            for slow_hash in self.state.roster_hashes[identifier].values():
                yield slow_hash, identifier


class FakeStations:
    def __init__(self, state: State) -> None:
        self.state = state

    def put(self, station: Station) -> None:
        self.state.stations[station.id] = station

    def get(self, station_id: str) -> Station | None:
        return self.state.stations.get(station_id)

    def all(self) -> Sequence[Station]:
        return list(self.state.stations.values())

    def lookup_salt(self) -> bytes:
        return b"salt" * 8


def _takes(wanted: CaseFilter, case: EnrolmentCase) -> bool:
    left_alone = (
        case.state is CaseState.CLAIMED
        and wanted.claimed_before is not None
        and case.claimed_at is not None
        and case.claimed_at < wanted.claimed_before
    )
    return (
        (case.state in wanted.states or left_alone)
        and wanted.source in (None, case.source)
        and wanted.station_id in ("", case.station_id)
        and wanted.claimed_by in ("", case.claimed_by)
        and (wanted.waiting_before is None or case.waiting_since < wanted.waiting_before)
        and (not wanted.second_person or bool(case.first_reviewer))
        and (not wanted.not_reviewed_by or case.first_reviewer != wanted.not_reviewed_by)
        and case.id.startswith(wanted.id_prefix)
    )
