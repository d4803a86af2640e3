"""A store in memory that notes the screening states it was told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fakes import FakeStore, FakeUnitOfWork

from kiosk.services.screening import ScreeningWork
from kiosk.services.screening_lists import ListsInUse

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.facts import ScreeningState
    from kiosk.services.ports import UnitOfWork


class ScreeningFakeUnit(FakeUnitOfWork):
    def __init__(self, store: ScreeningFakeStore, *, writes: bool) -> None:
        super().__init__(store, writes=writes)
        self.screening_store = store
        self.states = dict(store.states)

    def commit(self) -> None:
        super().commit()
        self.screening_store.states = self.states


class ScreeningFakeStore(FakeStore):
    def __init__(self) -> None:
        super().__init__()
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
