"""Cohorts and the facts that lead to them over SQL."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from sqlmodel import col, delete, select

from kiosk.domain.access import MOVED_AFTER_EXPIRY
from kiosk.domain.cohorts import UNKNOWN_COHORT, Cohort
from kiosk.domain.errors import NotFoundError
from kiosk.storage.directive_rows import CohortRow, PersonCohortRow, PersonFactsRow
from kiosk.storage.fact_records import CohortRecord, ExemptionRecord, PersonFactsRecord
from kiosk.storage.paging import in_batches
from kiosk.storage.places import HeldPlace
from kiosk.storage.records import decode
from kiosk.storage.rows import CounterRow, PersonKeyRow, TokenRow
from kiosk.storage.sealing import Place, Purpose

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlmodel import Session

    from kiosk.domain.cohorts import Exemption
    from kiosk.domain.facts import PersonFacts
    from kiosk.storage.person_keys import PersonKeys
    from kiosk.storage.places import SqlPlaces
    from kiosk.storage.sealing import SealingKey, StoreKeys

_MOST_READ = 1 << 15
_NUMBER_BYTES = 8
_COUNTER = "cohort"


class SqlCohorts:
    """Keep cohorts; see `kiosk.services.ports.Cohorts`."""

    def __init__(
        self, session: Session, keys: PersonKeys, store_keys: StoreKeys, places: SqlPlaces
    ) -> None:
        self._session = session
        self._keys = keys
        self._store_keys = store_keys
        self._sealing = store_keys.sealing(Purpose.COHORTS)
        self._places = places
        self.after_moving: list[Callable[[str, datetime], None]] = []
        """What is called when a person's number has changed, with their id and the time."""

    def all(self) -> Sequence[Cohort]:
        """Give every cohort, by number."""
        # Columns, not objects: an object for each row costs more than the cohort.
        found = select(CohortRow.number, CohortRow.sealed).order_by(col(CohortRow.number))
        rows = self._session.connection().execute(found).all()
        return _cohorts(self._sealing, *zip(*rows, strict=True)) if rows else ()

    def get(self, number: int) -> Cohort:
        """Give one cohort, or raise `NotFoundError`."""
        row = self._session.get(CohortRow, number)
        if row is None:
            raise NotFoundError("There is no such cohort in the store.", "Look again.")
        return self._opened(row)

    def highest(self) -> int:
        """Give the highest number that was ever given to a cohort."""
        counter = self._session.get(CounterRow, _COUNTER)
        return UNKNOWN_COHORT if counter is None else counter.value

    def number_of(self, person_id: str) -> int:
        """Give the number of a person's cohort, `UNKNOWN_COHORT` where no facts are recorded."""
        row = self._session.get(PersonCohortRow, person_id)
        if row is None:
            return UNKNOWN_COHORT
        opened = self._keys.of(person_id).open(row.sealed, _place_of_number(person_id))
        return int.from_bytes(opened)

    def numbers_of(self, person_ids: Any) -> dict[str, int]:
        """Give the numbers of many people by id, in one query; those without facts are left out.

        ``person_ids`` is a select, or a set of ids as `SqlTokens` writes one.
        """
        found = self._session.exec(
            select(PersonCohortRow.person_id, PersonCohortRow.sealed, PersonKeyRow.sealed)
            .join(PersonKeyRow, col(PersonKeyRow.person_id) == PersonCohortRow.person_id)
            .where(col(PersonCohortRow.person_id).in_(person_ids))
        )
        return {
            person_id: int.from_bytes(
                self._keys.opened(person_id, sealed_key).open(sealed, _place_of_number(person_id))
            )
            for person_id, sealed, sealed_key in found
        }

    def people(self) -> Iterator[tuple[str, int]]:
        """Give (person id, number) of everybody who is in a cohort."""
        everybody = select(
            PersonCohortRow.person_id, PersonCohortRow.sealed, PersonKeyRow.sealed
        ).join(PersonKeyRow, col(PersonKeyRow.person_id) == PersonCohortRow.person_id)
        rows = in_batches(self._session, everybody, col(PersonCohortRow.person_id))
        for person_id, sealed, sealed_key in rows:
            key = self._keys.opened(person_id, sealed_key)
            yield person_id, int.from_bytes(key.open(sealed, _place_of_number(person_id)))

    def assign(
        self, person_id: str, facts: bytes, exemption: Exemption | None, now: datetime
    ) -> int:
        """Put a person, with all their live tokens, into the cohort of these facts."""
        before = self.number_of(person_id)
        number = self.enter(person_id, facts, exemption)
        if number != before:
            self.move_tokens(TokenRow.person_id == person_id, before, number, now)
            self.moved(person_id, now)
        return number

    def moved(self, person_id: str, now: datetime) -> None:
        """Tell what follows a person that their number has changed."""
        for follow in self.after_moving:
            follow(person_id, now)

    def enter(self, person_id: str, facts: bytes, exemption: Exemption | None = None) -> int:
        """Put a person into the cohort of these facts, and no token: they have none yet."""
        before = self.number_of(person_id)
        number = self._join(facts, exemption, before)
        if number == before:
            return number
        sealed = self._keys.of(person_id).seal(
            number.to_bytes(_NUMBER_BYTES), _place_of_number(person_id)
        )
        row = self._session.get(PersonCohortRow, person_id)
        if row is None:
            row = PersonCohortRow(person_id=person_id, sealed=sealed)
        else:
            row.sealed = sealed
        self._session.add(row)
        self._session.flush()
        self._leave(before)
        return number

    def forget(self, person_id: str) -> None:
        """Take an erased person out of their cohort; the last one takes the cohort along."""
        number = self.number_of(person_id)
        self._session.exec(
            delete(PersonCohortRow).where(col(PersonCohortRow.person_id) == person_id)
        )
        self._leave(number)

    def _join(self, facts: bytes, exemption: Exemption | None, before: int) -> int:
        """Give the number of the cohort with these facts, counting one person more in it."""
        wanted = Cohort(0, facts, 1, exemption)
        lookup = self._lookup(wanted)
        row = self._session.exec(select(CohortRow).where(CohortRow.lookup == lookup)).first()
        if row is None:
            number = self.new_number()
            row = CohortRow(number=number, lookup=lookup, sealed=b"")
        elif row.number == before:
            return before
        else:
            number = row.number
            wanted = replace(wanted, people=self._opened(row).people + 1)
        self._store(row, wanted)
        return number

    def _leave(self, number: int) -> None:
        row = self._session.get(CohortRow, number)
        if row is None:
            return
        cohort = self._opened(row)
        if cohort.people <= 1:
            self._session.delete(row)
            self._session.flush()
        else:
            self._store(row, replace(cohort, people=cohort.people - 1))

    def _store(self, row: CohortRow, cohort: Cohort) -> None:
        data = CohortRecord.of(cohort).encode()
        row.sealed = self._sealing.seal(data, _place_of_cohort(row.number))
        self._session.add(row)
        self._session.flush()

    def _opened(self, row: CohortRow) -> Cohort:
        return self._open(row.number, row.sealed)

    def _open(self, number: int, sealed: bytes) -> Cohort:
        return _cohort(self._sealing, number, sealed)

    def _lookup(self, cohort: Cohort) -> bytes:
        relief = cohort.exemption
        exempt = "" if relief is None else ExemptionRecord.of(relief).model_dump_json()
        return self._store_keys.lookup("cohort", cohort.facts.decode(), exempt)

    def new_number(self) -> int:
        """Give a number that was never given to a cohort or a combination."""
        counter = self._session.get(CounterRow, _COUNTER)
        if counter is None:
            counter = CounterRow(name=_COUNTER, value=UNKNOWN_COHORT)
        counter.value += 1
        self._session.add(counter)
        self._session.flush()
        return counter.value

    def move_tokens(
        self, theirs: ColumnElement[bool] | bool, before: int, after: int, now: datetime
    ) -> None:
        """Move tokens from one number to another, in their places.

        Not only the living ones: what may still be renewed is ended then, and
        its place must be found as its holder's number says.
        """
        live = self._session.exec(
            select(TokenRow).where(theirs, TokenRow.expires_at > now - MOVED_AFTER_EXPIRY)
        )
        changes: dict[str, dict[int, tuple[HeldPlace, HeldPlace]]] = {}
        for token in live:
            held = held_place(token, before)
            changes.setdefault(token.shard, {})[token.idx] = held, held._replace(cohort=after)
        for shard, places in changes.items():
            self._places.change(shard, places)


@lru_cache(maxsize=1)
def _cohorts(
    sealing: SealingKey, numbers: tuple[int, ...], sealed: tuple[bytes, ...]
) -> tuple[Cohort, ...]:
    """Open all cohorts, once for as long as none of their rows changes."""
    return tuple(_cohort(sealing, *row) for row in zip(numbers, sealed, strict=True))


@lru_cache(maxsize=_MOST_READ)
def _cohort(sealing: SealingKey, number: int, sealed: bytes) -> Cohort:
    """Open and read a cohort, once for as long as it stays as it was sealed."""
    data = sealing.open(sealed, _place_of_cohort(number))
    return decode(CohortRecord, data).cohort(number)


class SqlFacts:
    """Keep facts; see `kiosk.services.ports.Facts`."""

    def __init__(self, session: Session, keys: PersonKeys, store_keys: StoreKeys) -> None:
        self._session = session
        self._keys = keys
        self._store_keys = store_keys

    def add(self, person_id: str, facts: PersonFacts, recorded_at: datetime) -> None:
        """Record what is known of a person from now on; what was known before stays."""
        data = PersonFactsRecord.of(facts, recorded_at).encode()
        row = PersonFactsRow(
            person_id=person_id, subject_lookup=self._subject_lookup(facts.subject), sealed=b""
        )
        self._session.add(row)
        self._session.flush()
        row.sealed = self._keys.of(person_id).seal(data, _place_of_facts(row))
        self._session.add(row)
        self._session.flush()

    def history(self, person_id: str) -> Sequence[tuple[datetime, PersonFacts]]:
        """Give all that was recorded of a person, oldest first, each with its instant."""
        rows = self._session.exec(
            select(PersonFactsRow)
            .where(PersonFactsRow.person_id == person_id)
            .order_by(col(PersonFactsRow.seq))
        ).all()
        return [self._opened(self._keys.of(person_id), row) for row in rows]

    def of_person(self, person_id: str) -> PersonFacts:
        """Give what is known now; raise `NotFoundError` where nothing was recorded."""
        row = self._session.exec(
            select(PersonFactsRow)
            .where(PersonFactsRow.person_id == person_id)
            .order_by(col(PersonFactsRow.seq).desc())
            .limit(1)
        ).first()
        if row is None:
            raise NotFoundError("No facts are recorded about this person.", "Record them first.")
        return self._opened(self._keys.of(person_id), row)[1]

    def with_subject(self, subject: str) -> Sequence[str]:
        """Give the ids of the persons whom directives know by this name, by keyed hash."""
        found = self._session.exec(
            select(PersonFactsRow.person_id)
            .where(PersonFactsRow.subject_lookup == self._subject_lookup(subject))
            .order_by(col(PersonFactsRow.seq))
        )
        return list(dict.fromkeys(found))

    def forget(self, person_id: str) -> None:
        """Remove what was recorded of an erased person."""
        self._session.exec(
            delete(PersonFactsRow).where(col(PersonFactsRow.person_id) == person_id)
        )

    def _opened(self, key: SealingKey, row: PersonFactsRow) -> tuple[datetime, PersonFacts]:
        record = decode(PersonFactsRecord, key.open(row.sealed, _place_of_facts(row)))
        return record.recorded_at, record.facts()

    def _subject_lookup(self, subject: str) -> bytes | None:
        return self._store_keys.lookup("subject", subject) if subject else None


def held_place(token: TokenRow, cohort: int) -> HeldPlace:
    """Say what a token's place must hold."""
    return HeldPlace(cohort, token.state, int(token.expires_at.timestamp()))


def _place_of_facts(row: PersonFactsRow) -> Place:
    return Place("person_facts", str(row.seq), row.person_id)


def _place_of_cohort(number: int) -> Place:
    return Place("cohorts", str(number))


def _place_of_number(person_id: str) -> Place:
    return Place("person_cohorts", person_id, person_id)
