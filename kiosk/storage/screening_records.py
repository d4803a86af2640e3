"""The sealed form of screening lists and hits."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date, datetime  # noqa: TC003 - pydantic reads the annotations
from typing import Any

from kiosk.screening.birth_dates import BirthComparison  # noqa: TC001 - pydantic reads it
from kiosk.screening.entries import EntryKind, ListEntry, Skip, Snapshot
from kiosk.screening.hits import Adjudication, Outcome, ReasonCode, ScreeningHit
from kiosk.services.screening_ports import ListRecord
from kiosk.storage.records import Record


class SnapshotRecord(Record):
    """Hold what a list's file was."""

    name: str
    sha256: str
    size: int
    dated: date
    entries: int
    sources: dict[str, int]
    skipped: dict[Skip, int]


class StoredList(Record):
    """Hold a list's snapshot and what was done with it."""

    snapshot: SnapshotRecord
    imported_by: str
    imported_at: datetime
    used_from: datetime | None
    used_until: datetime | None
    screened_at: datetime | None

    @classmethod
    def of(cls, record: ListRecord) -> StoredList:
        """Take a list."""
        return cls(
            snapshot=SnapshotRecord(**asdict(record.snapshot)),
            imported_by=record.imported_by,
            imported_at=record.imported_at,
            used_from=record.used_from,
            used_until=record.used_until,
            screened_at=record.screened_at,
        )

    def record(self, list_id: str) -> ListRecord:
        """Give the list."""
        return ListRecord(
            id=list_id,
            snapshot=Snapshot(**self.snapshot.model_dump()),
            imported_by=self.imported_by,
            imported_at=self.imported_at,
            used_from=self.used_from,
            used_until=self.used_until,
            screened_at=self.screened_at,
        )


class EntryRecord(Record):
    """Hold an entry as it stood in its list."""

    reference: str
    source: str
    kind: EntryKind
    name: str
    aliases: tuple[str, ...]
    births: tuple[str, ...]
    particulars: tuple[tuple[str, str], ...]


class AdjudicationRecord(Record):
    """Hold what was found about a hit."""

    outcome: Outcome
    reason: ReasonCode
    note: str
    officer: str
    second_officer: str
    at: datetime


class StoredHit(Record):
    """Hold one hit; ids are the row's."""

    person_digest: str
    list_name: str
    snapshot_sha256: str
    entry: EntryRecord
    written: str
    score: float
    birth: BirthComparison
    sentence: str
    opened_at: datetime
    adjudication: AdjudicationRecord | None
    withdrawn_at: datetime | None

    @classmethod
    def of(cls, hit: ScreeningHit) -> StoredHit:
        """Take a hit."""
        found = hit.adjudication
        members: dict[str, Any] = {name: getattr(hit, name) for name in cls.model_fields}
        members["entry"] = EntryRecord(**asdict(hit.entry))
        members["adjudication"] = None if found is None else AdjudicationRecord(**asdict(found))
        return cls(**members)

    def hit(self, hit_id: str, person_id: str) -> ScreeningHit:
        """Give the hit."""
        found = self.adjudication
        members: dict[str, Any] = {name: getattr(self, name) for name in type(self).model_fields}
        members["entry"] = ListEntry(**self.entry.model_dump())
        members["adjudication"] = None if found is None else Adjudication(**found.model_dump())
        return ScreeningHit(id=hit_id, person_id=person_id, **members)
