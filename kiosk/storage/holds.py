"""Legal holds, restrictions and access notes over SQL."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import col, delete, func, select

from kiosk.domain.errors import NotFoundError
from kiosk.storage.enrolment_rows import CaseRow
from kiosk.storage.errors import StoreDamagedError
from kiosk.storage.records import decode
from kiosk.storage.retention_records import HoldRecord, NoteRecord, RestrictionRecord
from kiosk.storage.retention_rows import (
    AccessNoteRow,
    CaseHoldRow,
    LegalHoldRow,
    RestrictionRow,
)
from kiosk.storage.sealing import Place

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from sqlmodel import Session

    from kiosk.domain.rights import AccessNote, LegalHold, Restriction
    from kiosk.storage.person_keys import PersonKeys


class SqlHolds:
    """Keep holds, restrictions and notes; a part of `kiosk.services.rights_ports.Rights`."""

    def __init__(self, session: Session, keys: PersonKeys) -> None:
        self._session = session
        self._keys = keys

    def add_hold(self, hold: LegalHold) -> None:
        """Store a new legal hold."""
        row: LegalHoldRow | CaseHoldRow
        if hold.case_id:
            row = CaseHoldRow(id=hold.id, case_id=hold.case_id, active=hold.active, sealed=b"")
        else:
            row = LegalHoldRow(
                id=hold.id, person_id=hold.person_id, active=hold.active, sealed=b""
            )
        row.sealed = self._seal_hold(hold)
        self._session.add(row)
        self._session.flush()

    def replace_hold(self, hold: LegalHold) -> None:
        """Store that a hold was released."""
        row = self._hold_row(hold.id)
        row.active = hold.active
        row.sealed = self._seal_hold(hold)
        self._session.add(row)
        self._session.flush()

    def get_hold(self, hold_id: str) -> LegalHold:
        """Give the hold, or raise `NotFoundError`."""
        return self._hold(self._hold_row(hold_id))

    def holds(self, person_id: str = "") -> Sequence[LegalHold]:
        """Give all holds, or those of one person and their cases, newest first."""
        of_people = select(LegalHoldRow).order_by(col(LegalHoldRow.seq).desc())
        of_cases = select(CaseHoldRow).order_by(col(CaseHoldRow.seq).desc())
        if person_id:
            of_people = of_people.where(LegalHoldRow.person_id == person_id)
            theirs = select(CaseRow.id).where(CaseRow.person_id == person_id)
            of_cases = of_cases.where(col(CaseHoldRow.case_id).in_(theirs))
        found: list[LegalHoldRow | CaseHoldRow] = []
        found += self._session.exec(of_people).all()
        found += self._session.exec(of_cases).all()
        holds = [self._hold(row) for row in found]
        return sorted(holds, key=lambda hold: hold.placed_at, reverse=True)

    def held_people(self) -> frozenset[str]:
        """Give the ids of everybody under an active hold, or whose case is."""
        held = select(CaseRow.person_id).where(col(CaseRow.id).in_(sorted(self.held_cases())))
        owners = {person_id for person_id in self._session.exec(held) if person_id}
        own = {hold.person_id for hold in self.holds() if hold.active and hold.person_id}
        return frozenset(own | owners)

    def held_cases(self) -> frozenset[str]:
        """Give the ids of the cases under an active hold."""
        return frozenset(hold.case_id for hold in self.holds() if hold.active and hold.case_id)

    def restrict(self, restriction: Restriction) -> None:
        """Restrict a person's record, in the place of an earlier restriction."""
        place = _place_of_restriction(restriction.person_id)
        data = RestrictionRecord.of(restriction).encode()
        sealed = self._keys.of(restriction.person_id).seal(data, place)
        self._session.merge(RestrictionRow(person_id=restriction.person_id, sealed=sealed))
        self._session.flush()

    def lift_restriction(self, person_id: str) -> None:
        """Let the record be used again."""
        self._session.exec(
            delete(RestrictionRow).where(col(RestrictionRow.person_id) == person_id)
        )

    def restriction(self, person_id: str) -> Restriction | None:
        """Give the restriction of a record, if there is one."""
        row = self._session.get(RestrictionRow, person_id)
        return None if row is None else self._restriction(row)

    def restrictions(self) -> Sequence[Restriction]:
        """Give all restrictions, the oldest first."""
        found = [self._restriction(row) for row in self._session.exec(select(RestrictionRow))]
        return sorted(found, key=lambda each: (each.since, each.person_id))

    def add_note(self, note: AccessNote) -> None:
        """Store that somebody opened a record."""
        row = AccessNoteRow(person_id=note.person_id, at=note.at, sealed=b"")
        self._session.add(row)
        self._session.flush()
        data = NoteRecord.of(note).encode()
        row.sealed = self._keys.of(note.person_id).seal(data, _place_of_note(row))
        self._session.add(row)
        self._session.flush()

    def notes(self, person_id: str) -> Sequence[AccessNote]:
        """Give who opened a person's record, newest first."""
        rows = self._session.exec(
            select(AccessNoteRow)
            .where(AccessNoteRow.person_id == person_id)
            .order_by(col(AccessNoteRow.seq).desc())
        ).all()
        return [self._note(row) for row in rows]

    def count_notes(self, before: datetime, spared: Collection[str]) -> int:
        """Count the notes from before an instant of everybody but those spared."""
        wanted = select(func.count()).select_from(AccessNoteRow)
        older = col(AccessNoteRow.at) < before
        others = col(AccessNoteRow.person_id).not_in(sorted(spared))
        return self._session.exec(wanted.where(older, others)).one()

    def remove_notes(self, before: datetime, spared: Collection[str]) -> int:
        """Remove those notes; give how many."""
        removed = self._session.exec(
            delete(AccessNoteRow).where(
                col(AccessNoteRow.at) < before,
                col(AccessNoteRow.person_id).not_in(sorted(spared)),
            )
        )
        return int(removed.rowcount)

    def forget(self, person_id: str) -> None:
        """Remove the holds, restriction and notes of an erased person."""
        for row in (LegalHoldRow, RestrictionRow, AccessNoteRow):
            self._session.exec(delete(row).where(col(row.person_id) == person_id))

    def _hold_row(self, hold_id: str) -> LegalHoldRow | CaseHoldRow:
        row = (
            self._session.exec(select(LegalHoldRow).where(LegalHoldRow.id == hold_id)).first()
            or self._session.exec(select(CaseHoldRow).where(CaseHoldRow.id == hold_id)).first()
        )
        if row is None:
            raise NotFoundError("There is no such legal hold in the store.", "Look again.")
        return row

    def _seal_hold(self, hold: LegalHold) -> bytes:
        table = "case_holds" if hold.case_id else "legal_holds"
        owner = hold.case_id or hold.person_id
        return self._keys.of(owner).seal(
            HoldRecord.of(hold).encode(), Place(table, hold.id, owner)
        )

    def _hold(self, row: LegalHoldRow | CaseHoldRow) -> LegalHold:
        if isinstance(row, CaseHoldRow):
            owner, person_id, case_id = row.case_id, "", row.case_id
        else:
            owner, person_id, case_id = row.person_id, row.person_id, ""
        place = Place(str(row.__tablename__), row.id, owner)
        data = self._keys.of(owner).open(row.sealed, place)
        hold = decode(HoldRecord, data).hold(row.id, person_id, case_id)
        if hold.active != row.active:
            raise StoreDamagedError(
                "A legal hold was changed past the program.",
                "Restore the store from a backup, and keep this one as evidence.",
            )
        return hold

    def _restriction(self, row: RestrictionRow) -> Restriction:
        data = self._keys.of(row.person_id).open(row.sealed, _place_of_restriction(row.person_id))
        return decode(RestrictionRecord, data).restriction(row.person_id)

    def _note(self, row: AccessNoteRow) -> AccessNote:
        data = self._keys.of(row.person_id).open(row.sealed, _place_of_note(row))
        return decode(NoteRecord, data).note(row.person_id)


def _place_of_restriction(person_id: str) -> Place:
    return Place("restrictions", person_id, person_id)


def _place_of_note(row: AccessNoteRow) -> Place:
    return Place("access_notes", str(row.seq), row.person_id)
