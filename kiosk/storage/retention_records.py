"""The form of what is sealed about persons' rights."""

from __future__ import annotations

from datetime import datetime  # noqa: TC003 - pydantic reads the annotations

from kiosk.domain.rights import AccessNote, LegalHold, OpeningReason, Restriction
from kiosk.storage.records import Record


class HoldRecord(Record):
    """Hold one legal hold."""

    reference: str
    reason: str
    placed_by: str
    placed_at: datetime
    released_by: str
    released_at: datetime | None

    @classmethod
    def of(cls, hold: LegalHold) -> HoldRecord:
        """Take a hold."""
        return cls(**{name: getattr(hold, name) for name in cls.model_fields})

    def hold(self, hold_id: str, person_id: str, case_id: str) -> LegalHold:
        """Give the hold."""
        return LegalHold(id=hold_id, person_id=person_id, case_id=case_id, **dict(self))


class RestrictionRecord(Record):
    """Hold why a record is restricted."""

    since: datetime
    reason: str
    erase_when_free: bool

    @classmethod
    def of(cls, restriction: Restriction) -> RestrictionRecord:
        """Take a restriction."""
        return cls(**{name: getattr(restriction, name) for name in cls.model_fields})

    def restriction(self, person_id: str) -> Restriction:
        """Give the restriction."""
        return Restriction(person_id=person_id, **dict(self))


class NoteRecord(Record):
    """Hold who opened a record and why."""

    operator: str
    at: datetime
    reason: OpeningReason
    words: str
    what: str

    @classmethod
    def of(cls, note: AccessNote) -> NoteRecord:
        """Take a note."""
        return cls(**{name: getattr(note, name) for name in cls.model_fields})

    def note(self, person_id: str) -> AccessNote:
        """Give the note."""
        return AccessNote(person_id=person_id, **dict(self))


class FilterRecord(Record):
    """Hold one saved filter."""

    place: str
    name: str
    query: str
    narrowing: str


class FiltersRecord(Record):
    """Hold the filters of one operator."""

    filters: tuple[FilterRecord, ...]


class SettingRecord(Record):
    """Hold a number."""

    value: int
