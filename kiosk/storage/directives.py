"""Directives, their attachments, appeals and reliefs over SQL."""

from __future__ import annotations

import base64
from dataclasses import asdict
from datetime import datetime  # noqa: TC003 - pydantic reads the annotations
from functools import lru_cache
from typing import TYPE_CHECKING

from sqlmodel import col, delete, select

from kiosk.domain.directives import (
    Approval,
    Authentication,
    DirectiveRecord,
    DirectiveStage,
)
from kiosk.domain.errors import NotFoundError
from kiosk.storage.directive_rows import (
    AppealRow,
    DirectiveAttachmentRow,
    DirectiveRow,
    ReliefRow,
)
from kiosk.storage.errors import StoreDamagedError
from kiosk.storage.fact_records import AppealRecord, ReliefRecord
from kiosk.storage.records import Record, decode
from kiosk.storage.sealing import Place, Purpose

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from sqlmodel import Session

    from kiosk.domain.appeals import Appeal, Relief
    from kiosk.storage.person_keys import PersonKeys
    from kiosk.storage.sealing import SealingKey, StoreKeys

_MOST_READ = 512


class AuthenticationRecord(Record):
    """Hold how a letter was authenticated."""

    method: str
    note: str
    letter_sha256: str
    officer: str
    at: datetime


class ApprovalRecord(Record):
    """Hold who approved what."""

    reading: str
    first_officer: str
    second_officer: str
    blocked: int
    at: datetime


class StoredDirective(Record):
    """Hold one directive; the file is base64."""

    source: str
    sha256: str
    staged_by: str
    staged_at: datetime
    stage: DirectiveStage
    authentication: AuthenticationRecord | None
    approval: ApprovalRecord | None
    withdrawn_at: datetime | None
    enforced_at: datetime | None
    enforced_version: int

    @classmethod
    def of(cls, record: DirectiveRecord) -> StoredDirective:
        """Take a directive."""
        authentication, approval = record.authentication, record.approval
        return cls(
            source=base64.b64encode(record.source).decode("ascii"),
            sha256=record.sha256,
            staged_by=record.staged_by,
            staged_at=record.staged_at,
            stage=record.stage,
            authentication=None
            if authentication is None
            else AuthenticationRecord(**asdict(authentication)),
            approval=None if approval is None else ApprovalRecord(**asdict(approval)),
            withdrawn_at=record.withdrawn_at,
            enforced_at=record.enforced_at,
            enforced_version=record.enforced_version,
        )

    def record(self, directive_id: str) -> DirectiveRecord:
        """Give the directive."""
        try:
            source = base64.b64decode(self.source, validate=True)
        except ValueError:
            raise StoreDamagedError(
                "The file of a directive in the store cannot be read.",
                "Restore the store from a backup.",
            ) from None
        authentication, approval = self.authentication, self.approval
        return DirectiveRecord(
            id=directive_id,
            source=source,
            sha256=self.sha256,
            staged_by=self.staged_by,
            staged_at=self.staged_at,
            stage=self.stage,
            authentication=None
            if authentication is None
            else Authentication(**authentication.model_dump()),
            approval=None if approval is None else Approval(**approval.model_dump()),
            withdrawn_at=self.withdrawn_at,
            enforced_at=self.enforced_at,
            enforced_version=self.enforced_version,
        )


class SqlDirectives:
    """Keep directives; see `kiosk.services.ports.Directives`."""

    def __init__(self, session: Session, store_keys: StoreKeys) -> None:
        self._session = session
        self._sealing = store_keys.sealing(Purpose.DIRECTIVES)

    def add(self, record: DirectiveRecord) -> None:
        """Store a new directive; its id is unique."""
        self._session.add(DirectiveRow(id=record.id, sealed=self._seal(record)))
        self._session.flush()

    def replace(self, record: DirectiveRecord) -> None:
        """Store what people have done with a directive."""
        row = self._row(record.id)
        row.sealed = self._seal(record)
        self._session.add(row)
        self._session.flush()

    def get(self, directive_id: str) -> DirectiveRecord:
        """Give the directive, or raise `NotFoundError`."""
        return self._opened(self._row(directive_id))

    def all(self) -> Sequence[DirectiveRecord]:
        """Give all directives, oldest first."""
        rows = self._session.exec(
            select(DirectiveRow.id, DirectiveRow.sealed).order_by(col(DirectiveRow.seq))
        )
        return [_directive(self._sealing, directive_id, sealed) for directive_id, sealed in rows]

    def attach(self, directive_id: str, kind: str, data: bytes) -> None:
        """Attach a file to a directive under a name, in the place of an earlier one."""
        sealed = self._sealing.seal(data, _place_of_attachment(directive_id, kind))
        self._session.merge(
            DirectiveAttachmentRow(directive_id=directive_id, kind=kind, sealed=sealed)
        )
        self._session.flush()

    def attachments(self, directive_id: str, prefix: str = "") -> dict[str, bytes]:
        """Give what is attached to a directive under names that begin so, by name."""
        rows = self._session.exec(
            select(DirectiveAttachmentRow)
            .where(DirectiveAttachmentRow.directive_id == directive_id)
            .where(col(DirectiveAttachmentRow.kind).startswith(prefix, autoescape=True))
            .order_by(col(DirectiveAttachmentRow.kind))
        )
        return {
            row.kind: self._sealing.open(row.sealed, _place_of_attachment(directive_id, row.kind))
            for row in rows
        }

    def attached(self, prefix: str) -> dict[str, dict[str, bytes]]:
        """Give what is attached under names that begin so, by directive and by name."""
        row = DirectiveAttachmentRow
        rows = self._session.exec(
            select(row.directive_id, row.kind, row.sealed)
            .where(col(row.kind).startswith(prefix, autoescape=True))
            .order_by(col(row.directive_id), col(row.kind))
        )
        found: dict[str, dict[str, bytes]] = {}
        for directive_id, kind, sealed in rows:
            data = self._sealing.open(sealed, _place_of_attachment(directive_id, kind))
            found.setdefault(directive_id, {})[kind] = data
        return found

    def _row(self, directive_id: str) -> DirectiveRow:
        wanted = select(DirectiveRow).where(DirectiveRow.id == directive_id)
        row = self._session.exec(wanted).first()
        if row is None:
            raise NotFoundError(
                "There is no directive with this id in the store.", "Stage its file first."
            )
        return row

    def _seal(self, record: DirectiveRecord) -> bytes:
        data = StoredDirective.of(record).encode()
        return self._sealing.seal(data, Place("directives", record.id))

    def _opened(self, row: DirectiveRow) -> DirectiveRecord:
        return _directive(self._sealing, row.id, row.sealed)


@lru_cache(maxsize=_MOST_READ)
def _directive(sealing: SealingKey, directive_id: str, sealed: bytes) -> DirectiveRecord:
    """Open and read a directive, once for as long as it stays as it was sealed."""
    data = sealing.open(sealed, Place("directives", directive_id))
    return decode(StoredDirective, data).record(directive_id)


class SqlAppeals:
    """Keep appeals and reliefs; see `kiosk.services.ports.Appeals`."""

    def __init__(self, session: Session, keys: PersonKeys, store_keys: StoreKeys) -> None:
        self._session = session
        self._keys = keys
        self._sealing = store_keys.sealing(Purpose.RECORDS)

    def add(self, appeal: Appeal) -> None:
        """Store a new appeal or petition."""
        row = AppealRow(
            id=appeal.id, person_id=appeal.person_id or None, sealed=self._seal_appeal(appeal)
        )
        self._session.add(row)
        self._session.flush()

    def replace(self, appeal: Appeal) -> None:
        """Store the answer to an appeal."""
        row = self._appeal_row(appeal.id)
        row.sealed = self._seal_appeal(appeal)
        self._session.add(row)
        self._session.flush()

    def get(self, appeal_id: str) -> Appeal:
        """Give the appeal, or raise `NotFoundError`."""
        return self._appeal(self._appeal_row(appeal_id))

    def all(self) -> Sequence[Appeal]:
        """Give all appeals, oldest first."""
        rows = self._session.exec(select(AppealRow).order_by(col(AppealRow.seq))).all()
        return [self._appeal(row) for row in rows]

    def remove(self, appeal_ids: Collection[str]) -> None:
        """Remove appeals."""
        for appeal_id in appeal_ids:
            self._session.exec(delete(AppealRow).where(col(AppealRow.id) == appeal_id))

    def add_relief(self, relief: Relief) -> None:
        """Store a new relief."""
        row = ReliefRow(id=relief.id, person_id=relief.person_id, sealed=self._seal_relief(relief))
        self._session.add(row)
        self._session.flush()

    def replace_relief(self, relief: Relief) -> None:
        """Store that a relief was ended."""
        row = self._relief_row(relief.id)
        row.sealed = self._seal_relief(relief)
        self._session.add(row)
        self._session.flush()

    def get_relief(self, relief_id: str) -> Relief:
        """Give the relief, or raise `NotFoundError`."""
        return self._relief(self._relief_row(relief_id))

    def reliefs(self, person_id: str = "") -> Sequence[Relief]:
        """Give all reliefs, or those of one person, oldest first."""
        wanted = select(ReliefRow).order_by(col(ReliefRow.seq))
        if person_id:
            wanted = wanted.where(ReliefRow.person_id == person_id)
        return [self._relief(row) for row in self._session.exec(wanted).all()]

    def forget(self, person_id: str) -> None:
        """Remove the appeals and reliefs of an erased person."""
        self._session.exec(delete(AppealRow).where(col(AppealRow.person_id) == person_id))
        self._session.exec(delete(ReliefRow).where(col(ReliefRow.person_id) == person_id))

    def _appeal_row(self, appeal_id: str) -> AppealRow:
        row = self._session.exec(select(AppealRow).where(AppealRow.id == appeal_id)).first()
        if row is None:
            raise NotFoundError("There is no such appeal in the store.", "Look again.")
        return row

    def _relief_row(self, relief_id: str) -> ReliefRow:
        row = self._session.exec(select(ReliefRow).where(ReliefRow.id == relief_id)).first()
        if row is None:
            raise NotFoundError("There is no such relief in the store.", "Look again.")
        return row

    def _key(self, person_id: str) -> SealingKey:
        return self._keys.of(person_id) if person_id else self._sealing

    def _seal_appeal(self, appeal: Appeal) -> bytes:
        place = Place("appeals", appeal.id, appeal.person_id)
        return self._key(appeal.person_id).seal(AppealRecord.of(appeal).encode(), place)

    def _appeal(self, row: AppealRow) -> Appeal:
        person_id = row.person_id or ""
        data = self._key(person_id).open(row.sealed, Place("appeals", row.id, person_id))
        return decode(AppealRecord, data).appeal(row.id, person_id)

    def _seal_relief(self, relief: Relief) -> bytes:
        place = Place("reliefs", relief.id, relief.person_id)
        return self._keys.of(relief.person_id).seal(ReliefRecord.of(relief).encode(), place)

    def _relief(self, row: ReliefRow) -> Relief:
        place = Place("reliefs", row.id, row.person_id)
        data = self._keys.of(row.person_id).open(row.sealed, place)
        return decode(ReliefRecord, data).relief(row.id, row.person_id)


def _place_of_attachment(directive_id: str, kind: str) -> Place:
    return Place("directive_attachments", f"{directive_id}/{kind}")
