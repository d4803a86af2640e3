"""A store in memory that keeps screening records as well, and who records the result."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fakes import FakeStore, FakeUnitOfWork

from kiosk.domain.errors import NotFoundError
from kiosk.services.screening import ScreeningWork
from kiosk.services.screening_lists import ListsInUse

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from kiosk.domain.facts import ScreeningState
    from kiosk.screening.hits import ScreeningHit
    from kiosk.services.ports import UnitOfWork
    from kiosk.services.screening_ports import ListRecord


@dataclass
class ScreeningRecordsHeld:
    lists: dict[str, ListRecord] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    hits: dict[str, ScreeningHit] = field(default_factory=dict)

    def copy(self) -> ScreeningRecordsHeld:
        return ScreeningRecordsHeld(dict(self.lists), dict(self.files), dict(self.hits))


class FakeScreening:
    def __init__(self, held: ScreeningRecordsHeld) -> None:
        self.held = held

    def add_list(self, record: ListRecord, data: bytes) -> None:
        self.held.lists[record.id] = record
        self.held.files[record.id] = data

    def replace_list(self, record: ListRecord) -> None:
        self.get_list(record.id)
        self.held.lists[record.id] = record

    def get_list(self, list_id: str) -> ListRecord:
        if list_id not in self.held.lists:
            raise NotFoundError("There is no such list.")
        return self.held.lists[list_id]

    def lists(self) -> Sequence[ListRecord]:
        return list(self.held.lists.values())

    def list_file(self, list_id: str) -> bytes:
        self.get_list(list_id)
        return self.held.files[list_id]

    def add_hit(self, hit: ScreeningHit) -> None:
        assert hit.id not in self.held.hits
        self.held.hits[hit.id] = hit

    def replace_hit(self, hit: ScreeningHit) -> None:
        self.get_hit(hit.id)
        self.held.hits[hit.id] = hit

    def get_hit(self, hit_id: str) -> ScreeningHit:
        if hit_id not in self.held.hits:
            raise NotFoundError("There is no such hit.")
        return self.held.hits[hit_id]

    def hits_of(self, person_id: str) -> Sequence[ScreeningHit]:
        return [hit for hit in self.held.hits.values() if hit.person_id == person_id]

    def people_with_hits(self) -> Collection[str]:
        return {hit.person_id for hit in self.held.hits.values() if hit.withdrawn_at is None}

    def open_hits(self, offset: int, limit: int) -> Sequence[ScreeningHit]:
        return [hit for hit in self.held.hits.values() if hit.is_open][offset : offset + limit]

    def count_open(self) -> int:
        return sum(hit.is_open for hit in self.held.hits.values())


class ScreeningFakeUnit(FakeUnitOfWork):
    def __init__(self, store: ScreeningFakeStore, *, writes: bool) -> None:
        super().__init__(store, writes=writes)
        self.screening_store = store
        self.held = store.held.copy()
        self.states = dict(store.states)
        self.screening = FakeScreening(self.held)

    def commit(self) -> None:
        super().commit()
        self.screening_store.held = self.held
        self.screening_store.states = self.states


class ScreeningFakeStore(FakeStore):
    def __init__(self) -> None:
        super().__init__()
        self.held = ScreeningRecordsHeld()
        self.states: dict[str, ScreeningState] = {}

    def reading(self) -> ScreeningFakeUnit:
        return ScreeningFakeUnit(self, writes=False)

    def writing(self) -> ScreeningFakeUnit:
        return ScreeningFakeUnit(self, writes=True)


def record_state(uow: UnitOfWork, person_id: str, state: ScreeningState, at: datetime) -> None:
    """Note the state in the unit of work, so that it is lost with it."""
    del at
    assert isinstance(uow, ScreeningFakeUnit)
    uow.states[person_id] = state


def screening_work() -> ScreeningWork:
    return ScreeningWork(ListsInUse(), record_state)
