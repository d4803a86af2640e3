"""What screening asks of the store, and of whoever keeps the facts about persons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from kiosk.domain.facts import ScreeningState
    from kiosk.screening.entries import Snapshot
    from kiosk.screening.hits import ScreeningHit
    from kiosk.services.ports import UnitOfWork


@dataclass(frozen=True, slots=True)
class ListRecord:
    """Hold what was done with one imported list.

    ``imported_by`` is a person id. A list is in use from ``used_from`` until
    the next one of its name is put in its place, at ``used_until``;
    ``screened_at`` says when everybody had been held against it.
    """

    id: str
    snapshot: Snapshot
    imported_by: str
    imported_at: datetime
    used_from: datetime | None = None
    used_until: datetime | None = None
    screened_at: datetime | None = None

    @property
    def in_use(self) -> bool:
        """Tell whether people are held against it."""
        return self.used_from is not None and self.used_until is None


class ScreeningRecords(Protocol):
    """Keep lists with their files, and hits; hits are sealed under the person's key."""

    def add_list(self, record: ListRecord, data: bytes) -> None:
        """Store a new list with its file, to the byte."""

    def replace_list(self, record: ListRecord) -> None:
        """Store what was done with a list."""

    def get_list(self, list_id: str) -> ListRecord:
        """Give the list, or raise `NotFoundError`."""

    def lists(self) -> Sequence[ListRecord]:
        """Give all lists, oldest first."""

    def list_file(self, list_id: str) -> bytes:
        """Give a list's file, to the byte; raise `NotFoundError`."""

    def add_hit(self, hit: ScreeningHit) -> None:
        """Store a new hit."""

    def replace_hit(self, hit: ScreeningHit) -> None:
        """Store what became of a hit."""

    def get_hit(self, hit_id: str) -> ScreeningHit:
        """Give the hit, or raise `NotFoundError`."""

    def hits_of(self, person_id: str) -> Sequence[ScreeningHit]:
        """Give all hits of a person, withdrawn ones too, oldest first."""

    def people_with_hits(self) -> Collection[str]:
        """Give the ids of everybody who has, or had, a hit."""

    def people_with_withdrawn_hits(self) -> frozenset[str]:
        """Give the ids of everybody who has a hit that was withdrawn."""

    def remove_hits(self, hit_ids: Collection[str]) -> None:
        """Remove hits."""

    def open_hits(self, offset: int, limit: int) -> Sequence[ScreeningHit]:
        """Give hits that nobody has adjudicated, oldest first."""

    def count_open(self) -> int:
        """Count the hits that nobody has adjudicated."""


class RecordScreening(Protocol):
    """Note a person's screening state among their facts, so that it decides at once."""

    def __call__(
        self, uow: UnitOfWork, person_id: str, state: ScreeningState, at: datetime
    ) -> None:
        """Record the state in the caller's transaction; nothing changes if it is the same."""
