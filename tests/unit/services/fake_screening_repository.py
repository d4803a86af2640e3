"""Keep screening lists and hits in memory; see `kiosk.services.screening_ports`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.errors import NotFoundError

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from fake_repositories import State

    from kiosk.screening.hits import ScreeningHit
    from kiosk.services.screening_ports import ListRecord


class FakeScreening:
    def __init__(self, state: State) -> None:
        self.state = state

    def add_list(self, record: ListRecord, data: bytes) -> None:
        self.state.screening_lists[record.id] = record
        self.state.screening_files[record.id] = data

    def replace_list(self, record: ListRecord) -> None:
        self.get_list(record.id)
        self.state.screening_lists[record.id] = record

    def get_list(self, list_id: str) -> ListRecord:
        if list_id not in self.state.screening_lists:
            raise NotFoundError("There is no such list.")
        return self.state.screening_lists[list_id]

    def lists(self) -> Sequence[ListRecord]:
        return list(self.state.screening_lists.values())

    def list_file(self, list_id: str) -> bytes:
        self.get_list(list_id)
        return self.state.screening_files[list_id]

    def add_hit(self, hit: ScreeningHit) -> None:
        assert hit.id not in self.state.screening_hits
        self.state.screening_hits[hit.id] = hit

    def replace_hit(self, hit: ScreeningHit) -> None:
        self.get_hit(hit.id)
        self.state.screening_hits[hit.id] = hit

    def get_hit(self, hit_id: str) -> ScreeningHit:
        if hit_id not in self.state.screening_hits:
            raise NotFoundError("There is no such hit.")
        return self.state.screening_hits[hit_id]

    def hits_of(self, person_id: str) -> Sequence[ScreeningHit]:
        return [hit for hit in self.state.screening_hits.values() if hit.person_id == person_id]

    def people_with_hits(self) -> Collection[str]:
        return {
            hit.person_id for hit in self.state.screening_hits.values() if hit.withdrawn_at is None
        }

    def people_with_withdrawn_hits(self) -> frozenset[str]:
        hits = self.state.screening_hits.values()
        return frozenset(hit.person_id for hit in hits if hit.withdrawn_at is not None)

    def remove_hits(self, hit_ids: Collection[str]) -> None:
        for hit_id in hit_ids:
            del self.state.screening_hits[hit_id]

    def open_hits(self, offset: int, limit: int) -> Sequence[ScreeningHit]:
        return [hit for hit in self.state.screening_hits.values() if hit.is_open][
            offset : offset + limit
        ]

    def count_open(self) -> int:
        return sum(hit.is_open for hit in self.state.screening_hits.values())
