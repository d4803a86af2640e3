"""Persons, their evidence and their statements over SQL."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import col, func, select

from kiosk.domain.errors import NotFoundError
from kiosk.storage.paging import in_batches
from kiosk.storage.records import (
    AttestationRecord,
    EvidenceRecord,
    PersonRecord,
    decode,
)
from kiosk.storage.retention_rows import TombstoneRow
from kiosk.storage.rows import (
    AttestationRow,
    EvidenceImageRow,
    EvidenceRow,
    PersonKeyRow,
    PersonRow,
)
from kiosk.storage.sealing import Place

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from sqlmodel import Session

    from kiosk.domain.evidence import Evidence
    from kiosk.domain.persons import Person
    from kiosk.domain.statements import Attestation
    from kiosk.storage.person_keys import PersonKeys
    from kiosk.storage.sealing import SealingKey, StoreKeys


class SqlPersons:
    """Keep persons; see `kiosk.services.ports.Persons`."""

    def __init__(self, session: Session, keys: PersonKeys, store_keys: StoreKeys) -> None:
        self._session = session
        self._keys = keys
        self._store_keys = store_keys

    def add(self, person: Person) -> None:
        """Store a new person and make their key."""
        key = self._keys.make(person.id)
        self._session.add(
            PersonRow(
                id=person.id,
                registered_at=person.registered_at,
                email_lookup=self._email_lookup(person.particulars.email),
                sealed=_seal_person(key, person),
            )
        )
        self._session.flush()

    def get(self, person_id: str) -> Person:
        """Give the person, or raise `NotFoundError`."""
        return _open_person(self._keys.of(person_id), self._row(person_id))

    def several(self, person_ids: Collection[str]) -> Mapping[str, Person]:
        """Give these persons by id, in one query; raise `NotFoundError` if one is missing."""
        people = self.known(person_ids)
        if people.keys() != set(person_ids):
            raise _no_such_person()
        return people

    def replace(self, person: Person) -> None:
        """Store changed particulars or a changed claim."""
        row = self._row(person.id)
        row.email_lookup = self._email_lookup(person.particulars.email)
        row.sealed = _seal_person(self._keys.of(person.id), person)
        self._session.add(row)
        self._session.flush()

    def count(self) -> int:
        """Count the persons who were not erased."""
        everybody = select(func.count()).select_from(PersonRow)
        erased = select(func.count()).select_from(TombstoneRow)
        return self._session.exec(everybody).one() - self._session.exec(erased).one()

    def known(self, person_ids: Collection[str]) -> Mapping[str, Person]:
        """Give those of these persons by id who were not erased, in one query."""
        found = self._session.exec(
            select(PersonRow, PersonKeyRow.sealed)
            .join(PersonKeyRow, col(PersonKeyRow.person_id) == PersonRow.id)
            .where(col(PersonRow.id).in_(person_ids))
        )
        return {
            row.id: _open_person(self._keys.opened(row.id, sealed), row) for row, sealed in found
        }

    def page(self, offset: int, limit: int) -> Sequence[Person]:
        """Give persons, newest first."""
        # The inner query walks an index only, so that a far page costs no sealed record.
        wanted = (
            select(PersonRow.seq)
            .order_by(col(PersonRow.registered_at).desc(), col(PersonRow.seq).desc())
            .offset(offset)
            .limit(limit)
        )
        found = self._session.exec(
            select(PersonRow, PersonKeyRow.sealed)
            .join(PersonKeyRow, col(PersonKeyRow.person_id) == PersonRow.id)
            .where(col(PersonRow.seq).in_(wanted))
            .order_by(col(PersonRow.registered_at).desc(), col(PersonRow.seq).desc())
        )
        return [_open_person(self._keys.opened(row.id, sealed), row) for row, sealed in found]

    def with_email(self, email: str) -> Sequence[str]:
        """Give the ids of persons with exactly this address, by keyed hash."""
        lookup = self._email_lookup(email)
        if lookup is None:
            return []
        return self._session.exec(
            select(PersonRow.id)
            .where(PersonRow.email_lookup == lookup)
            .order_by(col(PersonRow.seq))
        ).all()

    def search_terms(self) -> Iterator[tuple[str, str, str]]:
        """Give (person id, whole name, e-mail) of everybody, for the index in memory."""
        everybody = select(
            PersonRow.seq, PersonRow.id, PersonRow.sealed, PersonKeyRow.sealed
        ).join(PersonKeyRow, col(PersonKeyRow.person_id) == PersonRow.id)
        rows = in_batches(self._session, everybody, col(PersonRow.seq))
        for _, person_id, sealed, sealed_key in rows:
            key = self._keys.opened(person_id, sealed_key)
            record = decode(PersonRecord, key.open(sealed, _place_of_person(person_id)))
            yield person_id, str(record.name), record.email

    def _row(self, person_id: str) -> PersonRow:
        row = self._session.exec(select(PersonRow).where(PersonRow.id == person_id)).first()
        if row is None:
            raise _no_such_person()
        return row

    def _email_lookup(self, email: str) -> bytes | None:
        address = email.strip().casefold()
        return self._store_keys.lookup("email", address) if address else None


def _no_such_person() -> NotFoundError:
    return NotFoundError("There is no such person in the store.", "Search again.")


class SqlEvidenceFiles:
    """Keep evidence; see `kiosk.services.ports.EvidenceFiles`."""

    def __init__(self, session: Session, keys: PersonKeys, store_keys: StoreKeys) -> None:
        self._session = session
        self._keys = keys
        self._store_keys = store_keys

    def add(self, person_id: str, evidence: Evidence, image: bytes) -> None:
        """Store the evidence; ``image`` is the bytes as captured, possibly none."""
        key = self._keys.of(person_id)
        lookup = None
        if evidence.document_number:
            lookup = self._document_lookup(evidence.issuing_state, evidence.document_number)
        place = Place("evidence", evidence.id, person_id)
        self._session.add(
            EvidenceRow(
                id=evidence.id,
                person_id=person_id,
                document_lookup=lookup,
                sealed=key.seal(EvidenceRecord.of(evidence).encode(), place),
            )
        )
        self._session.flush()
        sealed = key.seal(image, Place("evidence_images", evidence.id, person_id))
        self._session.add(
            EvidenceImageRow(
                evidence_id=evidence.id, captured_at=evidence.captured_at, sealed=sealed
            )
        )
        self._session.flush()

    def of_person(self, person_id: str) -> Sequence[Evidence]:
        """Give a person's evidence, newest first."""
        rows = self._session.exec(
            select(EvidenceRow)
            .where(EvidenceRow.person_id == person_id)
            .order_by(col(EvidenceRow.seq).desc())
        )
        return [_open_evidence(self._keys.of(person_id), row).evidence(row.id) for row in rows]

    def image(self, evidence_id: str) -> bytes:
        """Give the image as captured, or no bytes; raise `NotFoundError` without a document."""
        found = self._session.exec(
            select(EvidenceImageRow.sealed, EvidenceRow.person_id)
            .join(EvidenceRow, col(EvidenceRow.id) == EvidenceImageRow.evidence_id)
            .where(EvidenceImageRow.evidence_id == evidence_id)
        ).first()
        if found is None:
            raise NotFoundError("There is no such document in the store.", "Search again.")
        sealed, person_id = found
        place = Place("evidence_images", evidence_id, person_id)
        return self._keys.of(person_id).open(sealed, place)

    def holders(self, issuing_state: str, document_number: str) -> Sequence[str]:
        """Give the ids of persons who showed this document, by keyed hash."""
        lookup = self._document_lookup(issuing_state, document_number)
        found = self._session.exec(
            select(EvidenceRow.person_id)
            .where(EvidenceRow.document_lookup == lookup)
            .order_by(col(EvidenceRow.seq))
        )
        return list(dict.fromkeys(found))

    def search_terms(self) -> Iterator[tuple[str, str]]:
        """Give (person id, document number) of all evidence."""
        everything = select(EvidenceRow.seq, EvidenceRow, PersonKeyRow.sealed).join(
            PersonKeyRow, col(PersonKeyRow.person_id) == EvidenceRow.person_id
        )
        rows = in_batches(self._session, everything, col(EvidenceRow.seq))
        for _, row, sealed_key in rows:
            record = _open_evidence(self._keys.opened(row.person_id, sealed_key), row)
            yield row.person_id, record.document_number

    def _document_lookup(self, issuing_state: str, document_number: str) -> bytes:
        number = document_number.strip().upper()
        return self._store_keys.lookup("document", issuing_state.strip().upper(), number)


class SqlAttestations:
    """Keep statements; see `kiosk.services.ports.Attestations`."""

    def __init__(self, session: Session, keys: PersonKeys) -> None:
        self._session = session
        self._keys = keys

    def add(self, attestation: Attestation) -> None:
        """Store a statement."""
        place = Place("attestations", attestation.id, attestation.person_id)
        key = self._keys.of(attestation.person_id)
        self._session.add(
            AttestationRow(
                id=attestation.id,
                person_id=attestation.person_id,
                sealed=key.seal(AttestationRecord.of(attestation).encode(), place),
            )
        )
        self._session.flush()

    def of_person(self, person_id: str) -> Sequence[Attestation]:
        """Give a person's statements, newest first."""
        rows = self._session.exec(
            select(AttestationRow)
            .where(AttestationRow.person_id == person_id)
            .order_by(col(AttestationRow.seq).desc())
        )
        return [self._open(row) for row in rows]

    def _open(self, row: AttestationRow) -> Attestation:
        place = Place("attestations", row.id, row.person_id)
        data = self._keys.of(row.person_id).open(row.sealed, place)
        return decode(AttestationRecord, data).attestation(row.id, row.person_id)


def _place_of_person(person_id: str) -> Place:
    return Place("persons", person_id, person_id)


def _seal_person(key: SealingKey, person: Person) -> bytes:
    return key.seal(PersonRecord.of(person).encode(), _place_of_person(person.id))


def _open_person(key: SealingKey, row: PersonRow) -> Person:
    record = decode(PersonRecord, key.open(row.sealed, _place_of_person(row.id)))
    return record.person(row.id, row.registered_at)


def _open_evidence(key: SealingKey, row: EvidenceRow) -> EvidenceRecord:
    return decode(EvidenceRecord, key.open(row.sealed, Place("evidence", row.id, row.person_id)))
