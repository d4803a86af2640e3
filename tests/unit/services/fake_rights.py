"""Keep persons' rights in memory; see `kiosk.services.rights_ports`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.domain.errors import NotFoundError
from kiosk.domain.rights import (
    DEFAULTS,
    AccessNote,
    LegalHold,
    Restriction,
    SavedFilter,
    Setting,
    Tombstone,
)
from kiosk.services.rights_ports import LoggedCommitment

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import datetime

    from fake_repositories import State


class FakeRights:
    def __init__(self, state: State) -> None:
        self.state = state

    def add_hold(self, hold: LegalHold) -> None:
        assert hold.person_id in self.state.persons or hold.case_id in self.state.cases
        self.state.holds[hold.id] = hold

    def replace_hold(self, hold: LegalHold) -> None:
        self.get_hold(hold.id)
        self.state.holds[hold.id] = hold

    def get_hold(self, hold_id: str) -> LegalHold:
        if hold_id not in self.state.holds:
            raise NotFoundError("There is no such legal hold.")
        return self.state.holds[hold_id]

    def holds(self, person_id: str = "") -> Sequence[LegalHold]:
        found = reversed(self.state.holds.values())
        return [each for each in found if not person_id or self._owner(each) == person_id]

    def held_people(self) -> frozenset[str]:
        held = {self._owner(each) for each in self.holds() if each.active}
        return frozenset(held - {""})

    def held_cases(self) -> frozenset[str]:
        return frozenset(each.case_id for each in self.holds() if each.active and each.case_id)

    def _owner(self, hold: LegalHold) -> str:
        return self.state.cases[hold.case_id].person_id if hold.case_id else hold.person_id

    def restrict(self, restriction: Restriction) -> None:
        assert restriction.person_id in self.state.persons
        self.state.restrictions[restriction.person_id] = restriction

    def lift_restriction(self, person_id: str) -> None:
        self.state.restrictions.pop(person_id, None)

    def restriction(self, person_id: str) -> Restriction | None:
        return self.state.restrictions.get(person_id)

    def restrictions(self) -> Sequence[Restriction]:
        return sorted(self.state.restrictions.values(), key=lambda each: each.since)

    def add_note(self, note: AccessNote) -> None:
        assert note.person_id in self.state.persons
        self.state.notes.append(note)

    def notes(self, person_id: str) -> Sequence[AccessNote]:
        return [each for each in reversed(self.state.notes) if each.person_id == person_id]

    def count_notes(self, before: datetime, spared: Collection[str]) -> int:
        return sum(each.at < before and each.person_id not in spared for each in self.state.notes)

    def remove_notes(self, before: datetime, spared: Collection[str]) -> int:
        kept = [each for each in self.state.notes if each.at >= before or each.person_id in spared]
        removed = len(self.state.notes) - len(kept)
        self.state.notes[:] = kept
        return removed

    def images(self, before: datetime) -> Sequence[tuple[str, str]]:
        return [
            (each.id, owner)
            for owner, each, image in self.state.evidence
            if image and each.captured_at < before
        ]

    def remove_images(self, evidence_ids: Collection[str]) -> None:
        self.state.evidence[:] = [
            (owner, each, b"" if each.id in evidence_ids else image)
            for owner, each, image in self.state.evidence
        ]

    def idle_people(self, before: datetime) -> Iterable[tuple[str, datetime]]:
        for person in self.state.persons.values():
            ends = [
                each.expires_at
                for each in self.state.tokens.values()
                if each.person_id == person.id
            ]
            last = max(ends, default=person.registered_at)
            if last <= before:
                yield person.id, last

    def commitments(self, person_id: str) -> Sequence[LoggedCommitment]:
        return [
            LoggedCommitment(leaf, role, bytes(32))
            for leaf, named in enumerate(self.state.actors)
            for role, owner in zip(("actor", "subject"), named, strict=True)
            if owner == person_id
        ]

    def first_entry(self, person_id: str) -> int:
        subjects = [subject for _, subject in self.state.actors]
        return subjects.index(person_id) if person_id in subjects else -1

    def person_of_entry(self, leaf: int) -> str:
        return self.state.actors[leaf][1]

    def erase(self, tombstone: Tombstone) -> None:
        state, person_id = self.state, tombstone.person_id
        del state.persons[person_id]
        number = state.cohort_of.pop(person_id, None)
        if number is not None:
            cohort = state.cohorts[number]
            state.cohorts[number] = replace(cohort, people=cohort.people - 1)
            if cohort.people == 1:
                del state.cohorts[number]
        state.evidence[:] = [each for each in state.evidence if each[0] != person_id]
        state.facts[:] = [each for each in state.facts if each[0] != person_id]
        state.notes[:] = [each for each in state.notes if each.person_id != person_id]
        state.attestations[:] = [
            each for each in state.attestations if each.person_id != person_id
        ]
        state.restrictions.pop(person_id, None)
        state.tombstones[person_id] = tombstone

    def tombstone(self, person_id: str) -> Tombstone | None:
        return self.state.tombstones.get(person_id)

    def count_erased(self) -> int:
        return len(self.state.tombstones)

    def setting(self, setting: Setting) -> int:
        return self.state.numbers.get(setting, DEFAULTS[setting])

    def put_setting(self, setting: Setting, value: int) -> None:
        self.state.numbers[setting] = value

    def saved_filters(self, operator_id: str) -> Sequence[SavedFilter]:
        return self.state.filters.get(operator_id, ())

    def save_filters(self, operator_id: str, filters: Sequence[SavedFilter]) -> None:
        self.state.filters[operator_id] = tuple(filters)

    def settings(self) -> Mapping[Setting, int]:
        return {setting: self.setting(setting) for setting in Setting}
