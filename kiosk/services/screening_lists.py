"""Import screening lists, put them into use, and keep the ones in use ready for look-ups.

A list is imported by one act and put into use by another: between them an
officer reads what the file is, what is in it and what changed.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.audit.events import Event
from kiosk.domain.errors import KioskError
from kiosk.domain.operators import Act
from kiosk.screening.index import NameIndex
from kiosk.screening.list_files import read_list
from kiosk.services.permission import changing, reading
from kiosk.services.screening_ports import ListRecord

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from kiosk.domain.operators import OperatorSession
    from kiosk.screening.entries import ListEntry
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork
    from kiosk.services.screening_ports import ScreeningRecords

_MOST_NAME = 80


class ScreeningListError(KioskError):
    """Refuse what cannot be done with a list."""


@dataclass(frozen=True, slots=True)
class ListChanges:
    """State how a list differs from the one of its name that is in use."""

    added: int
    changed: int
    removed: int


@dataclass(frozen=True, slots=True)
class LoadedList:
    """Hold a list in use: its entries by reference, and the index of their names."""

    record: ListRecord
    entries: dict[str, ListEntry]
    index: NameIndex


class ListsInUse:
    """Keep the lists in use in memory, as long as the store is open.

    Reading a list and building its index takes seconds, so it is done once
    for each list, by whoever comes first; others wait for that.
    """

    def __init__(self) -> None:
        self._loaded: dict[str, LoadedList] = {}
        self._loading = threading.Lock()

    def of(self, uow: UnitOfWork) -> tuple[LoadedList, ...]:
        """Give the lists in use, loading those that are new and forgetting the others."""
        records = uow.screening
        wanted = [record for record in records.lists() if record.in_use]
        with self._loading:
            self._loaded = {
                record.id: replace(self._loaded[record.id], record=record)
                if record.id in self._loaded
                else _load(records, record)
                for record in wanted
            }
            return tuple(self._loaded.values())


def import_list(
    env: Environment,
    session: OperatorSession,
    data: bytes,
    *,
    name: str,
    dated: date | None = None,
) -> ListRecord:
    """Store a list with its hash, date and counts; nobody is held against it yet.

    Raises `ListFileError` for a file that is no list, `ScreeningListError`
    for one that is stored already or bears a date to come.
    """
    if not name.strip() or len(name) > _MOST_NAME:
        raise ScreeningListError(
            "A list needs a name of at most 80 characters.", "Name it as its publisher does."
        )
    snapshot = read_list(data, name=name.strip(), dated=dated).snapshot
    with changing(env, session, Act.IMPORT_SCREENING_LIST) as (uow, now):
        records = uow.screening
        if snapshot.dated > now.date():
            raise ScreeningListError(
                "This list is dated in the future.", "Give the day on which it was fetched."
            )
        if any(
            (known.snapshot.name, known.snapshot.sha256) == (snapshot.name, snapshot.sha256)
            for known in records.lists()
        ):
            raise ScreeningListError(
                "This very file is stored already under this name.",
                "Put the stored one into use, if it is not.",
            )
        record = ListRecord(env.identifier(), snapshot, session.person_id, now)
        records.add_list(record, data)
        uow.log.append(
            Event.SCREENING_LIST_IMPORTED,
            at=now,
            actor=session.person_id,
            body={
                "list": record.id,
                "sha256": snapshot.sha256,
                "dated": snapshot.dated.isoformat(),
                "entries": snapshot.entries,
                "skipped": sum(snapshot.skipped.values()),
            },
        )
        uow.commit()
    return record


def screening_lists(env: Environment, session: OperatorSession) -> Sequence[ListRecord]:
    """Give all lists, oldest first."""
    with reading(env, session, Act.READ_SCREENING) as uow:
        return uow.screening.lists()


def list_changes(env: Environment, session: OperatorSession, list_id: str) -> ListChanges:
    """Count what putting this list into use would add, change and remove."""
    with reading(env, session, Act.READ_SCREENING) as uow:
        records = uow.screening
        record = records.get_list(list_id)
        new = entries_of(records, record)
        current = _current(records, record.snapshot.name)
        old = entries_of(records, current) if current is not None else {}
    return ListChanges(
        added=len(new.keys() - old.keys()),
        changed=sum(old[key] != new[key] for key in new.keys() & old.keys()),
        removed=len(old.keys() - new.keys()),
    )


def put_into_use(env: Environment, session: OperatorSession, list_id: str) -> ListRecord:
    """Put a list into the place of the one of its name; everybody has to be screened anew.

    Raises `ScreeningListError` for a list that is or was in use, or is older
    than the one in use.
    """
    with changing(env, session, Act.IMPORT_SCREENING_LIST) as (uow, now):
        records = uow.screening
        record = records.get_list(list_id)
        if record.used_from is not None:
            raise ScreeningListError(
                "This list is in use, or was.", "Import the newest file of its publisher."
            )
        current = _current(records, record.snapshot.name)
        if current is not None:
            if record.snapshot.dated < current.snapshot.dated:
                raise ScreeningListError(
                    "This list is older than the one in use.", "Import a newer file."
                )
            records.replace_list(replace(current, used_until=now))
        used = replace(record, used_from=now)
        records.replace_list(used)
        uow.log.append(
            Event.SCREENING_LIST_PUT_INTO_USE,
            at=now,
            actor=session.person_id,
            body={"list": record.id, "sha256": record.snapshot.sha256},
        )
        uow.commit()
    return used


def entries_of(records: ScreeningRecords, record: ListRecord) -> dict[str, ListEntry]:
    """Read a stored list's entries, by reference."""
    snapshot = record.snapshot
    read = read_list(records.list_file(record.id), name=snapshot.name, dated=snapshot.dated)
    return {entry.reference: entry for entry in read.entries}


def _load(records: ScreeningRecords, record: ListRecord) -> LoadedList:
    entries = entries_of(records, record)
    return LoadedList(record, entries, NameIndex(tuple(entries.values())))


def _current(records: ScreeningRecords, name: str) -> ListRecord | None:
    return next(
        (each for each in records.lists() if each.in_use and each.snapshot.name == name), None
    )
