"""Clocks, settings and erasure over SQL: what leaves the store, and what stays of it."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from sqlmodel import col, delete, func, select, update

from kiosk.domain.cohorts import UNKNOWN_COHORT
from kiosk.domain.errors import NotFoundError
from kiosk.domain.rights import DEFAULTS, SavedFilter, Setting, Tombstone
from kiosk.services.rights_ports import LoggedCommitment
from kiosk.storage.holds import SqlHolds
from kiosk.storage.paging import in_batches
from kiosk.storage.records import EvidenceRecord, decode
from kiosk.storage.retention_records import FilterRecord, FiltersRecord, SettingRecord
from kiosk.storage.retention_rows import SettingRow, TombstoneRow
from kiosk.storage.rows import (
    AttestationRow,
    EvidenceImageRow,
    EvidenceRow,
    LogSaltRow,
    OperatorRow,
    PersonKeyRow,
    PersonRow,
    SignInRow,
    TokenRow,
)
from kiosk.storage.sealing import NONCE_BYTES, Place, Purpose

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from datetime import datetime

    from sqlmodel import Session

    from kiosk.storage.cohorts import SqlCohorts
    from kiosk.storage.person_keys import PersonKeys
    from kiosk.storage.sealing import StoreKeys

_SUBJECT = "subject"
_NO_IMAGE = 1 + NONCE_BYTES + 16
"""How long nothing is when it is sealed: format, nonce, tag."""


class SqlRights(SqlHolds):
    """Keep what persons' rights need; see `kiosk.services.rights_ports.Rights`."""

    def __init__(
        self,
        session: Session,
        keys: PersonKeys,
        store_keys: StoreKeys,
        cohorts: SqlCohorts,
    ) -> None:
        super().__init__(session, keys)
        self._sealing = store_keys.sealing(Purpose.RECORDS)
        self._cohorts = cohorts

    def images(self, before: datetime) -> Sequence[tuple[str, str]]:
        """Give (evidence id, person id) of images captured before an instant and still held."""
        held = (
            select(EvidenceRow, EvidenceImageRow.captured_at, PersonKeyRow.sealed)
            .join(EvidenceImageRow, col(EvidenceImageRow.evidence_id) == EvidenceRow.id)
            .join(PersonKeyRow, col(PersonKeyRow.person_id) == EvidenceRow.person_id)
            .where(func.length(EvidenceImageRow.sealed) > _NO_IMAGE)
            .where(
                (col(EvidenceImageRow.captured_at) < before)
                | col(EvidenceImageRow.captured_at).is_(None)
            )
            .order_by(col(EvidenceRow.seq))
        )
        return [
            (row.id, row.person_id)
            for row, captured_at, sealed_key in self._session.exec(held)
            if captured_at is not None or self._captured_at(row, sealed_key) < before
        ]

    def remove_images(self, evidence_ids: Collection[str]) -> None:
        """Remove the images of documents; what was read from them stays."""
        for evidence_id in evidence_ids:
            row = self._session.get(EvidenceImageRow, evidence_id)
            evidence = self._session.exec(
                select(EvidenceRow).where(EvidenceRow.id == evidence_id)
            ).first()
            if row is None or evidence is None:
                raise NotFoundError("There is no such document in the store.", "Count again.")
            place = Place("evidence_images", evidence_id, evidence.person_id)
            row.sealed = self._keys.of(evidence.person_id).seal(b"", place)
            self._session.add(row)
        self._session.flush()

    def idle_people(self, before: datetime) -> Iterator[tuple[str, datetime]]:
        """Give whoever's last token ended at or before an instant, and when that was."""
        own = col(TokenRow.person_id) == PersonRow.id
        later = select(TokenRow.seq).where(own, col(TokenRow.expires_at) > before).exists()
        last = select(func.max(TokenRow.expires_at)).where(own).scalar_subquery()
        idle = (
            select(PersonRow.seq, PersonRow.id, PersonRow.registered_at, last)
            .join(PersonKeyRow, col(PersonKeyRow.person_id) == PersonRow.id)
            .where(col(PersonRow.registered_at) <= before, ~later)
        )
        for _, person_id, registered_at, end in in_batches(
            self._session, idle, col(PersonRow.seq)
        ):
            yield person_id, end or registered_at

    def commitments(self, person_id: str) -> Sequence[LoggedCommitment]:
        """Give the log's commitments to a person with their salts, in order."""
        rows = self._session.exec(
            select(LogSaltRow)
            .where(LogSaltRow.person_id == person_id)
            .order_by(col(LogSaltRow.leaf), col(LogSaltRow.role))
        )
        key = self._keys.of(person_id)
        return [
            LoggedCommitment(
                row.leaf,
                row.role,
                key.open(row.sealed, Place("log_salts", f"{row.leaf}/{row.role}", person_id)),
            )
            for row in rows
        ]

    def first_entry(self, person_id: str) -> int:
        """Give the number of the first log entry about a person, -1 where there is none."""
        found = select(func.min(LogSaltRow.leaf)).where(
            LogSaltRow.person_id == person_id, LogSaltRow.role == _SUBJECT
        )
        first = self._session.exec(found).one()
        return -1 if first is None else first

    def person_of_entry(self, leaf: int) -> str:
        """Give the id of the person whom a log entry is about, empty where that is gone."""
        row = self._session.get(LogSaltRow, (leaf, _SUBJECT))
        return "" if row is None else row.person_id

    def erase(self, tombstone: Tombstone) -> None:
        """Destroy the person's key and remove what was kept of them; leave the tombstone."""
        person_id = tombstone.person_id
        self._leave_cohort(person_id, tombstone.erased_at)
        self._keys.destroy(person_id)
        self._cohorts.moved(person_id, tombstone.erased_at)
        shown = select(EvidenceRow.id).where(EvidenceRow.person_id == person_id)
        self._session.exec(
            delete(EvidenceImageRow).where(col(EvidenceImageRow.evidence_id).in_(shown))
        )
        accounts = select(OperatorRow.id).where(OperatorRow.person_id == person_id)
        for operator_id in self._session.exec(accounts).all():
            filters = col(SettingRow.name) == f"filters/{operator_id}"
            self._session.exec(delete(SettingRow).where(filters))
        self._session.exec(delete(SignInRow).where(col(SignInRow.operator_id).in_(accounts)))
        for row in (EvidenceRow, AttestationRow, OperatorRow):
            self._session.exec(delete(row).where(col(row.person_id) == person_id))
        self._session.exec(
            update(PersonRow)
            .where(col(PersonRow.id) == person_id)
            .values(email_lookup=None, sealed=b"")
        )
        self._session.exec(
            update(TokenRow).where(col(TokenRow.person_id) == person_id).values(sealed_reason=b"")
        )
        self._session.add(
            TombstoneRow(
                person_id=person_id,
                erased_at=tombstone.erased_at,
                entry=tombstone.entry,
                commitment=tombstone.commitment,
            )
        )
        self._session.flush()
        self._session.expire_all()

    def tombstone(self, person_id: str) -> Tombstone | None:
        """Give what is left of an erased person; nothing for anybody else."""
        row = self._session.get(TombstoneRow, person_id)
        if row is None:
            return None
        return Tombstone(row.person_id, row.erased_at, row.entry, row.commitment)

    def count_erased(self) -> int:
        """Count the persons who were erased."""
        return self._session.exec(select(func.count()).select_from(TombstoneRow)).one()

    def setting(self, setting: Setting) -> int:
        """Give a number that an admin may set, as set or as it comes."""
        row = self._session.get(SettingRow, setting.value)
        if row is None:
            return DEFAULTS[setting]
        data = self._sealing.open(row.sealed, _place_of_setting(setting))
        return decode(SettingRecord, data).value

    def put_setting(self, setting: Setting, value: int) -> None:
        """Set a number."""
        data = SettingRecord(value=value).encode()
        sealed = self._sealing.seal(data, _place_of_setting(setting))
        self._session.merge(SettingRow(name=setting.value, sealed=sealed))
        self._session.flush()

    def settings(self) -> Mapping[Setting, int]:
        """Give every number."""
        return {setting: self.setting(setting) for setting in Setting}

    def saved_filters(self, operator_id: str) -> Sequence[SavedFilter]:
        """Give the filters that an operator saved, in their order."""
        name = f"filters/{operator_id}"
        row = self._session.get(SettingRow, name)
        if row is None:
            return ()
        record = decode(FiltersRecord, self._sealing.open(row.sealed, Place("settings", name)))
        return tuple(SavedFilter(**dict(each)) for each in record.filters)

    def save_filters(self, operator_id: str, filters: Sequence[SavedFilter]) -> None:
        """Store an operator's filters, in the place of those before."""
        name = f"filters/{operator_id}"
        record = FiltersRecord(filters=tuple(FilterRecord(**asdict(each)) for each in filters))
        sealed = self._sealing.seal(record.encode(), Place("settings", name))
        self._session.merge(SettingRow(name=name, sealed=sealed))
        self._session.flush()

    def _leave_cohort(self, person_id: str, now: datetime) -> None:
        """Move live tokens to the cohort without facts: their own may be gone in a moment."""
        number = self._cohorts.number_of(person_id)
        self._cohorts.move_tokens(TokenRow.person_id == person_id, number, UNKNOWN_COHORT, now)

    def _captured_at(self, row: EvidenceRow, sealed_key: bytes) -> datetime:
        key = self._keys.opened(row.person_id, sealed_key)
        data = key.open(row.sealed, Place("evidence", row.id, row.person_id))
        return decode(EvidenceRecord, data).evidence(row.id).captured_at


def _place_of_setting(setting: Setting) -> Place:
    return Place("settings", setting.value)
