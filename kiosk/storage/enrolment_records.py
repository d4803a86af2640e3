"""The form of what enrolment seals; see `kiosk.storage.records`."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime  # noqa: TC003 - pydantic reads the annotations

from kiosk.domain.enrolments import (
    CaseFlag,
    CaseFlagKind,
    CaseLook,
    CaseReason,
    CaseSource,
    CaseState,
    CaseStep,
    EnrolmentCase,
    HandOver,
    WayIn,
)
from kiosk.domain.evidence import InspectionAnswer  # noqa: TC001 - likewise
from kiosk.domain.facts import AffiliationKind  # noqa: TC001 - pydantic reads the annotations
from kiosk.domain.persons import PersonName
from kiosk.domain.roster import Invitation, RosterEntry
from kiosk.domain.stations import Station
from kiosk.storage.records import ClaimRecord, Record, parse_date


class StepRecord(Record):
    """Hold one step of a case."""

    state: CaseState
    at: datetime
    by: str
    reason: CaseReason | None
    note: str


class StoredCase(Record):
    """Hold one case; its id is the row's."""

    source: CaseSource
    state: CaseState
    waiting_since: datetime
    steps: tuple[StepRecord, ...]
    way_in: WayIn
    entry_id: str
    station_id: str
    claimed_by: str
    claimed_at: datetime | None
    first_reviewer: str
    person_id: str
    version: int

    @classmethod
    def of(cls, case: EnrolmentCase) -> StoredCase:
        """Take a case."""
        members = asdict(case)
        del members["id"]
        members["steps"] = tuple(StepRecord(**step) for step in members["steps"])
        return cls(**members)

    def case(self, case_id: str) -> EnrolmentCase:
        """Give the case."""
        members = {name: getattr(self, name) for name in type(self).model_fields}
        members["steps"] = tuple(CaseStep(**step.model_dump()) for step in self.steps)
        return EnrolmentCase(id=case_id, **members)


class StoredLook(Record):
    """Hold what one person found in a case; the salt is hexadecimal."""

    by: str
    at: datetime
    primary_identifier: str
    secondary_identifier: str
    date_of_birth: str
    claim: ClaimRecord
    document: str
    answers: tuple[tuple[str, InspectionAnswer], ...]
    sound: bool
    salt: str

    @classmethod
    def of(cls, look: CaseLook) -> StoredLook:
        """Take a look."""
        return cls(
            by=look.by,
            at=look.at,
            primary_identifier=look.name.primary_identifier,
            secondary_identifier=look.name.secondary_identifier,
            date_of_birth=str(look.date_of_birth),
            claim=ClaimRecord.of(look.claim),
            document=look.document,
            answers=look.answers,
            sound=look.sound,
            salt=look.salt.hex(),
        )

    def look(self) -> CaseLook:
        """Give the look."""
        return CaseLook(
            by=self.by,
            at=self.at,
            name=PersonName(self.primary_identifier, self.secondary_identifier),
            date_of_birth=parse_date(self.date_of_birth),
            claim=self.claim.claim(),
            document=self.document,
            answers=self.answers,
            sound=self.sound,
            salt=bytes.fromhex(self.salt),
        )


class StoredFlag(Record):
    """Hold one flag; ids are the row's."""

    kind: CaseFlagKind
    raised_by: str
    raised_at: datetime
    note: str

    @classmethod
    def of(cls, flag: CaseFlag) -> StoredFlag:
        """Take a flag."""
        return cls(
            kind=flag.kind, raised_by=flag.raised_by, raised_at=flag.raised_at, note=flag.note
        )

    def flag(self, flag_id: str, case_id: str) -> CaseFlag:
        """Give the flag."""
        return CaseFlag(flag_id, case_id, self.kind, self.raised_by, self.raised_at, self.note)


class StoredHandOver(Record):
    """Hold one hand-over."""

    by: str
    at: datetime
    note: str
    released: tuple[str, ...]
    waiting: int
    second_wanted: int
    oldest_since: datetime | None

    @classmethod
    def of(cls, hand_over: HandOver) -> StoredHandOver:
        """Take a hand-over."""
        members = asdict(hand_over)
        del members["id"]
        return cls(**members)

    def hand_over(self, identifier: str) -> HandOver:
        """Give the hand-over."""
        return HandOver(id=identifier, **self.model_dump())


class StoredEntry(Record):
    """Hold one line of a roster with its slow hashes."""

    number: str
    name: str
    email: str
    organisation: str
    kind: AffiliationKind
    since: str
    until: str
    badge: str
    left_at: datetime | None
    hashes: dict[str, str]

    @classmethod
    def of(cls, entry: RosterEntry, hashes: dict[str, str]) -> StoredEntry:
        """Take an entry."""
        return cls(
            number=entry.number,
            name=entry.name,
            email=entry.email,
            organisation=entry.organisation,
            kind=entry.kind,
            since=str(entry.since),
            until=str(entry.until),
            badge=entry.badge,
            left_at=entry.left_at,
            hashes=hashes,
        )

    def entry(self, entry_id: str) -> RosterEntry:
        """Give the entry."""
        return RosterEntry(
            id=entry_id,
            number=self.number,
            name=self.name,
            email=self.email,
            organisation=self.organisation,
            kind=self.kind,
            since=parse_date(self.since),
            until=parse_date(self.until),
            badge=self.badge,
            left_at=self.left_at,
        )


class StoredInvitation(Record):
    """Hold one invitation with its slow hash."""

    entry_id: str
    created_at: datetime
    expires_at: datetime
    used_by: str
    used_at: datetime | None
    withdrawn_at: datetime | None
    slow_hash: str

    @classmethod
    def of(cls, invitation: Invitation, slow_hash: str) -> StoredInvitation:
        """Take an invitation."""
        members = asdict(invitation)
        del members["id"]
        return cls(slow_hash=slow_hash, **members)

    def invitation(self, invitation_id: str) -> Invitation:
        """Give the invitation."""
        return Invitation(id=invitation_id, **self.model_dump(exclude={"slow_hash"}))


class StoredStation(Record):
    """Hold one station."""

    place: str
    hours: str
    folder: str
    created_at: datetime
    exported_at: datetime
    expires_at: datetime
    withdrawn_at: datetime | None

    @classmethod
    def of(cls, station: Station) -> StoredStation:
        """Take a station."""
        members = asdict(station)
        del members["id"]
        return cls(**members)

    def station(self, station_id: str) -> Station:
        """Give the station."""
        return Station(id=station_id, **self.model_dump())
