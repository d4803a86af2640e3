"""Cases of the desk's queue over SQL, with what was submitted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, and_, or_
from sqlmodel import col, delete, func, select, update

from kiosk.domain.enrolments import CaseState
from kiosk.domain.errors import NotFoundError
from kiosk.services.case_ports import CaseTakenError
from kiosk.services.submission_format import SubmissionError, decode, encode
from kiosk.storage import records
from kiosk.storage.enrolment_records import (
    StoredCase,
    StoredFlag,
    StoredHandOver,
    StoredLook,
)
from kiosk.storage.enrolment_rows import (
    CaseFlagRow,
    CaseLookRow,
    CaseRow,
    HandOverRow,
    SeenCaseRow,
    SubmissionRow,
)
from kiosk.storage.errors import StoreDamagedError
from kiosk.storage.retention_rows import CaseHoldRow
from kiosk.storage.rows import PersonKeyRow
from kiosk.storage.sealing import Place, Purpose

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from sqlmodel import Session

    from kiosk.domain.enrolments import (
        CaseFlag,
        CaseLook,
        EnrolmentCase,
        HandOver,
        Submission,
    )
    from kiosk.services.case_ports import CaseFilter
    from kiosk.storage.person_keys import PersonKeys
    from kiosk.storage.sealing import SealingKey, StoreKeys

_REPEATED = (
    "state",
    "source",
    "station_id",
    "waiting_since",
    "claimed_by",
    "claimed_at",
    "first_reviewer",
    "person_id",
    "version",
)


class SqlCases:
    """Keep cases; see `kiosk.services.case_ports.Cases`."""

    def __init__(self, session: Session, keys: PersonKeys, store_keys: StoreKeys) -> None:
        self._session = session
        self._keys = keys
        self._store_keys = store_keys
        self._sealing = store_keys.sealing(Purpose.RECORDS)

    def add(self, case: EnrolmentCase, submission: Submission | None) -> None:
        """Store a new case and make its key; raise `CaseTakenError` for an id seen before."""
        if self.seen(case.id) or self._keys.has(case.id):
            raise CaseTakenError
        self._session.add(SeenCaseRow(lookup=self._seen_lookup(case.id)))
        self._keys.make(case.id)
        self._session.add(CaseRow(id=case.id, **self._columns(case)))
        self._session.flush()
        if submission is not None:
            self.put_submission(case.id, submission)

    def seen(self, case_id: str) -> bool:
        """Tell whether a case of this id was ever stored, be it long gone."""
        return self._session.get(SeenCaseRow, self._seen_lookup(case_id)) is not None

    def get(self, case_id: str) -> EnrolmentCase:
        """Give the case, or raise `NotFoundError`."""
        return self._open(self._row(case_id))

    def move(self, case: EnrolmentCase) -> EnrolmentCase:
        """Store a changed case if its ``version`` is still the stored one, in one statement."""
        moved = replace(case, version=case.version + 1)
        changed = self._session.exec(
            update(CaseRow)
            .where(col(CaseRow.id) == case.id, col(CaseRow.version) == case.version)
            .values(**self._columns(moved))
            .execution_options(synchronize_session=False)
        )
        if changed.rowcount != 1:
            raise CaseTakenError
        self._session.expire_all()
        return moved

    def page(self, wanted: CaseFilter, offset: int, limit: int) -> Sequence[EnrolmentCase]:
        """Give cases, those that have waited longest first."""
        rows = self._session.exec(
            select(CaseRow, PersonKeyRow.sealed)
            .join(PersonKeyRow, col(PersonKeyRow.person_id) == CaseRow.id)
            .where(*_conditions(wanted))
            .order_by(col(CaseRow.waiting_since), col(CaseRow.seq))
            .offset(offset)
            .limit(limit)
        ).all()
        return [_open_case(self._keys.opened(row.id, sealed), row) for row, sealed in rows]

    def count(self, wanted: CaseFilter) -> int:
        """Count the cases that a filter takes."""
        query = select(func.count()).select_from(CaseRow).where(*_conditions(wanted))
        return self._session.exec(query).one()

    def of_person(self, person_id: str) -> Sequence[EnrolmentCase]:
        """Give the cases that ended in this person, oldest first."""
        return [self._open(row) for row in self._rows_of(person_id)]

    def submission(self, case_id: str) -> Submission | None:
        """Give what was submitted, ``None`` where it is gone."""
        row = self._session.get(SubmissionRow, case_id)
        if row is None:
            return None
        try:
            return decode(self._keys.of(case_id).open(row.sealed, _place("submissions", case_id)))
        except SubmissionError:
            raise _damaged() from None

    def put_submission(self, case_id: str, submission: Submission) -> None:
        """Store what is left of a submission in the place of the whole."""
        sealed = self._keys.of(case_id).seal(encode(submission), _place("submissions", case_id))
        self._session.merge(SubmissionRow(case_id=case_id, sealed=sealed))
        self._session.flush()

    def with_code(self, code_hash: str) -> EnrolmentCase | None:
        """Give the case that a continuation code opens, by keyed hash."""
        wanted = select(CaseRow).where(CaseRow.code_lookup == self._code_lookup(code_hash))
        row = self._session.exec(wanted).first()
        return None if row is None else self._open(row)

    def set_code(self, case_id: str, code_hash: str) -> None:
        """Let a continuation code open a case; an empty hash lets none."""
        row = self._row(case_id)
        row.code_lookup = self._code_lookup(code_hash) if code_hash else None
        self._session.add(row)
        self._session.flush()

    def forget(self, case_id: str) -> None:
        """Destroy the key of a case, and remove it; its id stays seen."""
        for row in (CaseFlagRow, CaseHoldRow, CaseLookRow, SubmissionRow):
            self._session.exec(delete(row).where(col(row.case_id) == case_id))
        self._session.exec(delete(CaseRow).where(col(CaseRow.id) == case_id))
        self._keys.destroy(case_id)

    def forget_person(self, person_id: str) -> None:
        """Forget the cases that ended in a person who is being erased."""
        for row in self._rows_of(person_id):
            self.forget(row.id)

    def add_look(self, case_id: str, look: CaseLook) -> None:
        """Store what one person found in a case."""
        row = CaseLookRow(case_id=case_id, sealed=b"")
        self._session.add(row)
        self._session.flush()
        row.sealed = self._keys.of(case_id).seal(StoredLook.of(look).encode(), _place_of_look(row))
        self._session.add(row)
        self._session.flush()

    def looks(self, case_id: str) -> Sequence[CaseLook]:
        """Give what persons found in a case, in the order in which they left it."""
        return [look for _, look in self._looks(case_id)]

    def forget_look(self, case_id: str, person_id: str) -> None:
        """Remove the look that a person takes back."""
        for row, look in self._looks(case_id):
            if look.by == person_id:
                self._session.delete(row)
        self._session.flush()

    def add_flag(self, flag: CaseFlag) -> None:
        """Store a discreet flag, sealed."""
        key = self._keys.of(flag.case_id) if flag.case_id else self._sealing
        sealed = key.seal(StoredFlag.of(flag).encode(), _place_of_flag(flag.id, flag.case_id))
        self._session.add(CaseFlagRow(id=flag.id, case_id=flag.case_id, sealed=sealed))
        self._session.flush()

    def flags(self) -> Sequence[CaseFlag]:
        """Give all flags, newest first."""
        rows = self._session.exec(select(CaseFlagRow).order_by(col(CaseFlagRow.seq).desc()))
        return [self._flag(row) for row in rows.all()]

    def remove_flags(self, flag_ids: Collection[str]) -> None:
        """Remove flags."""
        for flag_id in flag_ids:
            self._session.exec(delete(CaseFlagRow).where(col(CaseFlagRow.id) == flag_id))

    def add_hand_over(self, hand_over: HandOver) -> None:
        """Store what a clerk left to the next."""
        sealed = self._sealing.seal(
            StoredHandOver.of(hand_over).encode(), Place("hand_overs", hand_over.id)
        )
        self._session.add(HandOverRow(id=hand_over.id, sealed=sealed))
        self._session.flush()

    def hand_overs(self, limit: int) -> Sequence[HandOver]:
        """Give hand-overs, newest first."""
        newest = select(HandOverRow).order_by(col(HandOverRow.seq).desc()).limit(limit)
        found = []
        for row in self._session.exec(newest).all():
            data = self._sealing.open(row.sealed, Place("hand_overs", row.id))
            found.append(records.decode(StoredHandOver, data).hand_over(row.id))
        return found

    def _looks(self, case_id: str) -> Sequence[tuple[CaseLookRow, CaseLook]]:
        wanted = select(CaseLookRow).where(CaseLookRow.case_id == case_id)
        rows = self._session.exec(wanted.order_by(col(CaseLookRow.seq))).all()
        if not rows:
            return []
        key = self._keys.of(case_id)
        sealed = [(row, key.open(row.sealed, _place_of_look(row))) for row in rows]
        return [(row, records.decode(StoredLook, data).look()) for row, data in sealed]

    def _flag(self, row: CaseFlagRow) -> CaseFlag:
        key = self._keys.of(row.case_id) if row.case_id else self._sealing
        data = key.open(row.sealed, _place_of_flag(row.id, row.case_id))
        return records.decode(StoredFlag, data).flag(row.id, row.case_id)

    def _row(self, case_id: str) -> CaseRow:
        row = self._session.exec(select(CaseRow).where(CaseRow.id == case_id)).first()
        if row is None:
            raise NotFoundError("There is no such case in the queue.", "Look at the queue again.")
        return row

    def _rows_of(self, person_id: str) -> Sequence[CaseRow]:
        if not person_id:
            return []
        wanted = select(CaseRow).where(CaseRow.person_id == person_id)
        return self._session.exec(wanted.order_by(col(CaseRow.seq))).all()

    def _columns(self, case: EnrolmentCase) -> dict[str, Any]:
        columns: dict[str, Any] = {name: getattr(case, name) for name in _REPEATED}
        columns["state"], columns["source"] = case.state.value, case.source.value
        record = StoredCase.of(case).encode()
        columns["sealed"] = self._keys.of(case.id).seal(record, _place_of_case(case.id))
        return columns

    def _open(self, row: CaseRow) -> EnrolmentCase:
        return _open_case(self._keys.of(row.id), row)

    def _code_lookup(self, code_hash: str) -> bytes:
        return self._store_keys.lookup("continuation", code_hash)

    def _seen_lookup(self, case_id: str) -> bytes:
        return self._store_keys.lookup("case", case_id)


def _open_case(key: SealingKey, row: CaseRow) -> EnrolmentCase:
    """Open a case; whoever changed the columns beside the seal is found out here."""
    data = key.open(row.sealed, _place_of_case(row.id))
    case = records.decode(StoredCase, data).case(row.id)
    if any(getattr(case, name) != getattr(row, name) for name in _REPEATED):
        raise _damaged()
    return case


def _conditions(wanted: CaseFilter) -> list[ColumnElement[bool]]:
    states: ColumnElement[bool] = col(CaseRow.state).in_([state.value for state in wanted.states])
    if wanted.claimed_before is not None:
        left_alone = and_(
            col(CaseRow.state) == CaseState.CLAIMED.value,
            col(CaseRow.claimed_at) < wanted.claimed_before,
        )
        states = or_(states, left_alone)
    conditions = [states]
    if wanted.source is not None:
        conditions.append(col(CaseRow.source) == wanted.source.value)
    if wanted.station_id:
        conditions.append(col(CaseRow.station_id) == wanted.station_id)
    if wanted.claimed_by:
        conditions.append(col(CaseRow.claimed_by) == wanted.claimed_by)
    if wanted.not_reviewed_by:
        conditions.append(col(CaseRow.first_reviewer) != wanted.not_reviewed_by)
    if wanted.id_prefix:
        conditions.append(col(CaseRow.id).startswith(wanted.id_prefix, autoescape=True))
    if wanted.second_person:
        conditions.append(col(CaseRow.first_reviewer) != "")
    if wanted.waiting_before is not None:
        conditions.append(col(CaseRow.waiting_since) < wanted.waiting_before)
    return conditions


def _place_of_case(case_id: str) -> Place:
    return _place("enrolment_cases", case_id)


def _place(table: str, case_id: str) -> Place:
    return Place(table, case_id, case_id)


def _place_of_look(row: CaseLookRow) -> Place:
    return Place("case_looks", str(row.seq), row.case_id)


def _place_of_flag(flag_id: str, case_id: str) -> Place:
    return Place("case_flags", flag_id, case_id)


def _damaged() -> StoreDamagedError:
    return StoreDamagedError(
        "A case of the queue does not have the form that this version writes.",
        "Restore the store from a backup, and keep this one as evidence.",
    )
