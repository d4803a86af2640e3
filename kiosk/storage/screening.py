"""Screening lists and hits over SQL."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from sqlmodel import col, delete, func, select

from kiosk.domain.errors import NotFoundError
from kiosk.storage.errors import StoreDamagedError
from kiosk.storage.records import decode
from kiosk.storage.screening_records import StoredHit, StoredList
from kiosk.storage.screening_rows import ScreeningFileRow, ScreeningHitRow, ScreeningListRow
from kiosk.storage.sealing import Place, Purpose

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from sqlmodel import Session

    from kiosk.screening.hits import ScreeningHit
    from kiosk.services.screening_ports import ListRecord
    from kiosk.storage.person_keys import PersonKeys
    from kiosk.storage.sealing import StoreKeys

_FAST = 1  # zlib's level: lists are large, read often and seldom written


class SqlScreening:
    """Keep lists and hits; see `kiosk.services.screening_ports.ScreeningRecords`."""

    def __init__(self, session: Session, keys: PersonKeys, store_keys: StoreKeys) -> None:
        self._session = session
        self._keys = keys
        self._sealing = store_keys.sealing(Purpose.RECORDS)

    def add_list(self, record: ListRecord, data: bytes) -> None:
        """Store a new list with its file, to the byte."""
        self._session.add(ScreeningListRow(id=record.id, sealed=self._seal_list(record)))
        self._session.flush()
        file = self._sealing.seal(zlib.compress(data, _FAST), _place_of_file(record.id))
        self._session.add(ScreeningFileRow(list_id=record.id, sealed=file))
        self._session.flush()

    def replace_list(self, record: ListRecord) -> None:
        """Store what was done with a list."""
        row = self._list_row(record.id)
        row.sealed = self._seal_list(record)
        self._session.add(row)
        self._session.flush()

    def get_list(self, list_id: str) -> ListRecord:
        """Give the list, or raise `NotFoundError`."""
        return self._list(self._list_row(list_id))

    def lists(self) -> Sequence[ListRecord]:
        """Give all lists, oldest first."""
        rows = self._session.exec(select(ScreeningListRow).order_by(col(ScreeningListRow.seq)))
        return [self._list(row) for row in rows]

    def list_file(self, list_id: str) -> bytes:
        """Give a list's file, to the byte; raise `NotFoundError`."""
        row = self._session.get(ScreeningFileRow, list_id)
        if row is None:
            raise _no_such_list()
        try:
            return zlib.decompress(self._sealing.open(row.sealed, _place_of_file(list_id)))
        except zlib.error:
            raise _damaged() from None

    def add_hit(self, hit: ScreeningHit) -> None:
        """Store a new hit."""
        self._session.add(
            ScreeningHitRow(
                id=hit.id,
                person_id=hit.person_id,
                waiting=hit.is_open,
                sealed=self._seal_hit(hit),
            )
        )
        self._session.flush()

    def replace_hit(self, hit: ScreeningHit) -> None:
        """Store what became of a hit."""
        row = self._hit_row(hit.id)
        row.waiting = hit.is_open
        row.sealed = self._seal_hit(hit)
        self._session.add(row)
        self._session.flush()

    def get_hit(self, hit_id: str) -> ScreeningHit:
        """Give the hit, or raise `NotFoundError`."""
        return self._hit(self._hit_row(hit_id))

    def hits_of(self, person_id: str) -> Sequence[ScreeningHit]:
        """Give all hits of a person, withdrawn ones too, oldest first."""
        rows = self._session.exec(
            select(ScreeningHitRow)
            .where(ScreeningHitRow.person_id == person_id)
            .order_by(col(ScreeningHitRow.seq))
        ).all()
        return [self._hit(row) for row in rows]

    def people_with_hits(self) -> frozenset[str]:
        """Give the ids of everybody who has, or had, a hit."""
        return frozenset(self._session.exec(select(ScreeningHitRow.person_id).distinct()))

    def people_with_withdrawn_hits(self) -> frozenset[str]:
        """Give the ids of everybody who has a hit that was withdrawn; each hit is opened."""
        decided = select(ScreeningHitRow).where(col(ScreeningHitRow.waiting).is_(False))
        hits = map(self._hit, self._session.exec(decided).all())
        return frozenset(hit.person_id for hit in hits if hit.withdrawn_at is not None)

    def remove_hits(self, hit_ids: Collection[str]) -> None:
        """Remove hits."""
        for hit_id in hit_ids:
            self._session.exec(delete(ScreeningHitRow).where(col(ScreeningHitRow.id) == hit_id))

    def open_hits(self, offset: int, limit: int) -> Sequence[ScreeningHit]:
        """Give hits that nobody has adjudicated, oldest first."""
        rows = self._session.exec(
            select(ScreeningHitRow)
            .where(col(ScreeningHitRow.waiting).is_(True))
            .order_by(col(ScreeningHitRow.seq))
            .offset(offset)
            .limit(limit)
        ).all()
        return [self._hit(row) for row in rows]

    def count_open(self) -> int:
        """Count the hits that nobody has adjudicated."""
        waiting = col(ScreeningHitRow.waiting).is_(True)
        wanted = select(func.count()).select_from(ScreeningHitRow).where(waiting)
        return self._session.exec(wanted).one()

    def forget(self, person_id: str) -> None:
        """Remove the hits of an erased person."""
        self._session.exec(
            delete(ScreeningHitRow).where(col(ScreeningHitRow.person_id) == person_id)
        )

    def _list_row(self, list_id: str) -> ScreeningListRow:
        wanted = select(ScreeningListRow).where(ScreeningListRow.id == list_id)
        row = self._session.exec(wanted).first()
        if row is None:
            raise _no_such_list()
        return row

    def _seal_list(self, record: ListRecord) -> bytes:
        return self._sealing.seal(StoredList.of(record).encode(), _place_of_list(record.id))

    def _list(self, row: ScreeningListRow) -> ListRecord:
        data = self._sealing.open(row.sealed, _place_of_list(row.id))
        return decode(StoredList, data).record(row.id)

    def _hit_row(self, hit_id: str) -> ScreeningHitRow:
        wanted = select(ScreeningHitRow).where(ScreeningHitRow.id == hit_id)
        row = self._session.exec(wanted).first()
        if row is None:
            raise NotFoundError("There is no such hit in the store.", "Look at the list anew.")
        return row

    def _seal_hit(self, hit: ScreeningHit) -> bytes:
        place = _place_of_hit(hit.id, hit.person_id)
        return self._keys.of(hit.person_id).seal(StoredHit.of(hit).encode(), place)

    def _hit(self, row: ScreeningHitRow) -> ScreeningHit:
        place = _place_of_hit(row.id, row.person_id)
        data = self._keys.of(row.person_id).open(row.sealed, place)
        hit = decode(StoredHit, data).hit(row.id, row.person_id)
        if hit.is_open != row.waiting:
            raise _damaged()
        return hit


def _place_of_list(list_id: str) -> Place:
    return Place("screening_lists", list_id)


def _place_of_file(list_id: str) -> Place:
    return Place("screening_files", list_id)


def _place_of_hit(hit_id: str, person_id: str) -> Place:
    return Place("screening_hits", hit_id, person_id)


def _no_such_list() -> NotFoundError:
    return NotFoundError("There is no such screening list in the store.", "Import its file first.")


def _damaged() -> StoreDamagedError:
    return StoreDamagedError(
        "A record of screening in the store is damaged.", "Restore the store from a backup."
    )
