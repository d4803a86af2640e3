"""The roster, invitations and stations over SQL."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import col, delete, func, select

from kiosk.domain.errors import NotFoundError
from kiosk.storage.enrolment_records import StoredEntry, StoredInvitation, StoredStation
from kiosk.storage.enrolment_rows import InvitationRow, RosterEntryRow, StationRow
from kiosk.storage.paging import in_batches
from kiosk.storage.records import decode
from kiosk.storage.rows import PersonKeyRow
from kiosk.storage.sealing import Place, Purpose

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from datetime import datetime

    from sqlmodel import Session

    from kiosk.domain.roster import Invitation, RosterEntry
    from kiosk.domain.stations import Station
    from kiosk.storage.person_keys import PersonKeys
    from kiosk.storage.sealing import SealingKey, StoreKeys


class SqlRoster:
    """Keep the roster; see `kiosk.services.case_ports.Roster`."""

    def __init__(self, session: Session, keys: PersonKeys, store_keys: StoreKeys) -> None:
        self._session = session
        self._keys = keys
        self._store_keys = store_keys
        self._sealing = store_keys.sealing(Purpose.RECORDS)

    def add(self, entry: RosterEntry, hashes: Mapping[str, str]) -> None:
        """Store a new entry; ``hashes`` are the slow hashes for stations, by kind of way in."""
        key = self._keys.make(entry.id)
        self._session.add(
            RosterEntryRow(
                id=entry.id,
                organisation_lookup=self._organisation_lookup(entry.organisation),
                number_lookup=self._number_lookup(entry),
                sealed=_seal(key, entry, hashes),
            )
        )
        self._session.flush()

    def replace(self, entry: RosterEntry, hashes: Mapping[str, str]) -> None:
        """Store a changed entry."""
        row = self._row(entry.id)
        if row is None:
            raise NotFoundError("This entry has left the roster.", "Import the roster again.")
        row.sealed = _seal(self._keys.of(entry.id), entry, hashes)
        self._session.add(row)
        self._session.flush()

    def get(self, entry_id: str) -> RosterEntry | None:
        """Give an entry, ``None`` where there is none, or none any more."""
        row = self._row(entry_id)
        return None if row is None else _open(self._keys.of(entry_id), row).entry(entry_id)

    def numbered(self, organisation: str) -> Mapping[str, RosterEntry]:
        """Give an organisation's entries by number."""
        lookup = self._organisation_lookup(organisation)
        found = self._session.exec(
            select(RosterEntryRow, PersonKeyRow.sealed)
            .join(PersonKeyRow, col(PersonKeyRow.person_id) == RosterEntryRow.id)
            .where(RosterEntryRow.organisation_lookup == lookup)
        ).all()
        entries = [
            _open(self._keys.opened(row.id, sealed), row).entry(row.id) for row, sealed in found
        ]
        return {entry.number: entry for entry in entries}

    def page(self, offset: int, limit: int) -> Sequence[RosterEntry]:
        """Give entries in the order of their arrival."""
        found = self._session.exec(
            select(RosterEntryRow, PersonKeyRow.sealed)
            .join(PersonKeyRow, col(PersonKeyRow.person_id) == RosterEntryRow.id)
            .order_by(col(RosterEntryRow.seq))
            .offset(offset)
            .limit(limit)
        ).all()
        return [
            _open(self._keys.opened(row.id, sealed), row).entry(row.id) for row, sealed in found
        ]

    def count(self) -> int:
        """Count the entries."""
        return self._session.exec(select(func.count()).select_from(RosterEntryRow)).one()

    def forget(self, entry_ids: Collection[str]) -> None:
        """Destroy the keys of entries, and remove them."""
        for entry_id in entry_ids:
            self._session.exec(delete(RosterEntryRow).where(col(RosterEntryRow.id) == entry_id))
            self._keys.destroy(entry_id)

    def add_invitation(self, invitation: Invitation, slow_hash: str) -> None:
        """Store a new invitation; ``slow_hash`` is what a station finds it by."""
        self._session.add(
            InvitationRow(id=invitation.id, sealed=self._seal_invitation(invitation, slow_hash))
        )
        self._session.flush()

    def replace_invitation(self, invitation: Invitation) -> None:
        """Store that an invitation was used or withdrawn."""
        row = self._invitation_row(invitation.id)
        if row is None:
            raise NotFoundError("There is no such invitation.", "Look at the list again.")
        row.sealed = self._seal_invitation(invitation, self._open_invitation(row).slow_hash)
        self._session.add(row)
        self._session.flush()

    def invitation(self, invitation_id: str) -> Invitation | None:
        """Give an invitation, ``None`` where there is none."""
        row = self._invitation_row(invitation_id)
        return None if row is None else self._open_invitation(row).invitation(row.id)

    def invitations(self) -> Sequence[Invitation]:
        """Give all invitations, newest first."""
        rows = self._session.exec(select(InvitationRow).order_by(col(InvitationRow.seq).desc()))
        return [self._open_invitation(row).invitation(row.id) for row in rows.all()]

    def lookups(self, now: datetime) -> Iterator[tuple[str, str]]:
        """Give (slow hash, id) of everybody on the roster, and of every good invitation."""
        everybody = select(RosterEntryRow.seq, RosterEntryRow, PersonKeyRow.sealed).join(
            PersonKeyRow, col(PersonKeyRow.person_id) == RosterEntryRow.id
        )
        for _, row, sealed in in_batches(self._session, everybody, col(RosterEntryRow.seq)):
            record = _open(self._keys.opened(row.id, sealed), row)
            if record.left_at is None:
                yield from ((slow_hash, row.id) for slow_hash in record.hashes.values())
        for invitation in self._session.exec(select(InvitationRow)).all():
            record_of = self._open_invitation(invitation)
            if record_of.invitation(invitation.id).good_at(now):
                yield record_of.slow_hash, invitation.id

    def _row(self, entry_id: str) -> RosterEntryRow | None:
        wanted = select(RosterEntryRow).where(RosterEntryRow.id == entry_id)
        return self._session.exec(wanted).first()

    def _invitation_row(self, invitation_id: str) -> InvitationRow | None:
        wanted = select(InvitationRow).where(InvitationRow.id == invitation_id)
        return self._session.exec(wanted).first()

    def _seal_invitation(self, invitation: Invitation, slow_hash: str) -> bytes:
        record = StoredInvitation.of(invitation, slow_hash)
        return self._sealing.seal(record.encode(), Place("invitations", invitation.id))

    def _open_invitation(self, row: InvitationRow) -> StoredInvitation:
        return decode(
            StoredInvitation, self._sealing.open(row.sealed, Place("invitations", row.id))
        )

    def _organisation_lookup(self, organisation: str) -> bytes:
        return self._store_keys.lookup("organisation", organisation.casefold())

    def _number_lookup(self, entry: RosterEntry) -> bytes:
        return self._store_keys.lookup(
            "roster", entry.organisation.casefold(), entry.number.casefold()
        )


class SqlStations:
    """Keep stations; see `kiosk.services.case_ports.Stations`."""

    def __init__(self, session: Session, store_keys: StoreKeys) -> None:
        self._session = session
        self._store_keys = store_keys
        self._sealing = store_keys.sealing(Purpose.RECORDS)

    def put(self, station: Station) -> None:
        """Store a new or a changed station."""
        row = self._row(station.id) or StationRow(id=station.id, sealed=b"")
        record = StoredStation.of(station).encode()
        row.sealed = self._sealing.seal(record, Place("stations", station.id))
        self._session.add(row)
        self._session.flush()

    def get(self, station_id: str) -> Station | None:
        """Give a station, ``None`` where there is none."""
        row = self._row(station_id)
        return None if row is None else self._open(row)

    def all(self) -> Sequence[Station]:
        """Give all stations, oldest first."""
        rows = self._session.exec(select(StationRow).order_by(col(StationRow.seq)))
        return [self._open(row) for row in rows.all()]

    def lookup_salt(self) -> bytes:
        """Give the salt (32 bytes) of the slow hashes in every kit of this store."""
        return self._store_keys.station_salt

    def _row(self, station_id: str) -> StationRow | None:
        return self._session.exec(select(StationRow).where(StationRow.id == station_id)).first()

    def _open(self, row: StationRow) -> Station:
        data = self._sealing.open(row.sealed, Place("stations", row.id))
        return decode(StoredStation, data).station(row.id)


def _seal(key: SealingKey, entry: RosterEntry, hashes: Mapping[str, str]) -> bytes:
    return key.seal(StoredEntry.of(entry, dict(hashes)).encode(), _place(entry.id))


def _open(key: SealingKey, row: RosterEntryRow) -> StoredEntry:
    return decode(StoredEntry, key.open(row.sealed, _place(row.id)))


def _place(entry_id: str) -> Place:
    return Place("roster_entries", entry_id, entry_id)
