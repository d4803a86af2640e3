"""Fakes of what directives ask of the store; they keep what the ports promise."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from struct import pack_into
from typing import TYPE_CHECKING

from fake_service_accounts import FakeServiceAccounts

from kiosk.domain.cohorts import UNKNOWN_COHORT, Cohort
from kiosk.domain.errors import NotFoundError
from kiosk.tokens.places import PAGE, PAGE_LENGTH

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import datetime

    from fake_repositories import State

    from kiosk.domain.appeals import Appeal, Relief
    from kiosk.domain.cohorts import Exemption
    from kiosk.domain.directives import DirectiveRecord
    from kiosk.domain.facts import PersonFacts


class FakeFacts:
    def __init__(self, state: State) -> None:
        self.state = state

    def add(self, person_id: str, facts: PersonFacts, recorded_at: datetime) -> None:
        assert person_id in self.state.persons
        self.state.facts.append((person_id, recorded_at, facts))

    def history(self, person_id: str) -> Sequence[tuple[datetime, PersonFacts]]:
        return [(at, facts) for owner, at, facts in self.state.facts if owner == person_id]

    def of_person(self, person_id: str) -> PersonFacts:
        history = self.history(person_id)
        if not history:
            raise NotFoundError("No facts are recorded about this person.", "Record them first.")
        return history[-1][1]

    def with_subject(self, subject: str) -> Sequence[str]:
        found = (owner for owner, _, facts in self.state.facts if facts.subject == subject)
        return list(dict.fromkeys(found))


class FakeCohorts:
    def __init__(self, state: State) -> None:
        self.state = state

    def all(self) -> Sequence[Cohort]:
        return [self.state.cohorts[number] for number in sorted(self.state.cohorts)]

    def get(self, number: int) -> Cohort:
        if number not in self.state.cohorts:
            raise NotFoundError("There is no such cohort.", "Look again.")
        return self.state.cohorts[number]

    def highest(self) -> int:
        services = FakeServiceAccounts(self.state)
        for each in self.state.service_accounts:
            services.number_of(each)
        return self.state.cohort_number[0]

    def number_of(self, person_id: str) -> int:
        return self.state.cohort_of.get(person_id, UNKNOWN_COHORT)

    def people(self) -> Iterable[tuple[str, int]]:
        return sorted(self.state.cohort_of.items())

    def assign(
        self, person_id: str, facts: bytes, exemption: Exemption | None, now: datetime
    ) -> int:
        del now
        before = self.number_of(person_id)
        same = (
            each.number
            for each in self.state.cohorts.values()
            if (each.facts, each.exemption) == (facts, exemption)
        )
        number = next(same, 0)
        if number == before:
            return number
        if not number:
            self.state.cohort_number[0] += 1
            number = self.state.cohort_number[0]
            self.state.cohorts[number] = Cohort(number, facts, 0, exemption)
        self._count(number, 1)
        self.state.cohort_of[person_id] = number
        if before in self.state.cohorts:
            self._count(before, -1)
        return number

    def _count(self, number: int, change: int) -> None:
        cohort = self.state.cohorts[number]
        self.state.cohorts[number] = replace(cohort, people=cohort.people + change)
        if not self.state.cohorts[number].people:
            del self.state.cohorts[number]


class FakePlaces:
    """Work the places out from the tokens: nobody changes the one past the other here."""

    def __init__(self, state: State) -> None:
        self.state = state

    def written(self, shard: str) -> dict[int, bytes]:
        return {number: sha256(page).digest() for number, page in self.pages(shard)}

    def pages(
        self, shard: str, numbers: Collection[int] | None = None
    ) -> Iterable[tuple[int, bytes]]:
        pages: dict[int, bytearray] = {}
        cohorts = FakeCohorts(self.state)
        for token in sorted(self.state.tokens.values(), key=lambda token: token.issued_at):
            if token.shard == shard:
                number, place = divmod(token.idx, PAGE)
                page = pages.setdefault(number, bytearray(PAGE_LENGTH))
                cohort, expires = cohorts.number_of(token.person_id), token.expires_at
                if token.service_id:
                    cohort = FakeServiceAccounts(self.state).number_of(token.service_id)
                pack_into("<I", page, 4 * place, cohort)
                pack_into("<I", page, 4 * (PAGE + place), int(expires.timestamp()))
                page[8 * PAGE + place] = token.state
        return [
            (number, bytes(page))
            for number, page in sorted(pages.items())
            if numbers is None or number in numbers
        ]


class FakeDirectives:
    def __init__(self, state: State) -> None:
        self.state = state

    def add(self, record: DirectiveRecord) -> None:
        assert record.id not in self.state.directives
        self.state.directives[record.id] = record

    def replace(self, record: DirectiveRecord) -> None:
        self.get(record.id)
        self.state.directives[record.id] = record

    def get(self, directive_id: str) -> DirectiveRecord:
        if directive_id not in self.state.directives:
            raise NotFoundError("There is no such directive.", "Stage its file first.")
        return self.state.directives[directive_id]

    def all(self) -> Sequence[DirectiveRecord]:
        return list(self.state.directives.values())

    def attach(self, directive_id: str, kind: str, data: bytes) -> None:
        self.state.attachments[directive_id, kind] = data

    def attachments(self, directive_id: str, prefix: str = "") -> Mapping[str, bytes]:
        return {
            kind: data
            for (owner, kind), data in sorted(self.state.attachments.items())
            if owner == directive_id and kind.startswith(prefix)
        }

    def attached(self, prefix: str) -> Mapping[str, Mapping[str, bytes]]:
        owners = {owner for owner, kind in self.state.attachments if kind.startswith(prefix)}
        return {owner: self.attachments(owner, prefix) for owner in owners}


class FakeAppeals:
    def __init__(self, state: State) -> None:
        self.state = state

    def add(self, appeal: Appeal) -> None:
        self.state.appeals[appeal.id] = appeal

    def replace(self, appeal: Appeal) -> None:
        self.get(appeal.id)
        self.state.appeals[appeal.id] = appeal

    def get(self, appeal_id: str) -> Appeal:
        if appeal_id not in self.state.appeals:
            raise NotFoundError("There is no such appeal.", "Look again.")
        return self.state.appeals[appeal_id]

    def all(self) -> Sequence[Appeal]:
        return list(self.state.appeals.values())

    def remove(self, appeal_ids: Collection[str]) -> None:
        for appeal_id in appeal_ids:
            del self.state.appeals[appeal_id]

    def add_relief(self, relief: Relief) -> None:
        self.state.reliefs[relief.id] = relief

    def replace_relief(self, relief: Relief) -> None:
        self.get_relief(relief.id)
        self.state.reliefs[relief.id] = relief

    def get_relief(self, relief_id: str) -> Relief:
        if relief_id not in self.state.reliefs:
            raise NotFoundError("There is no such relief.", "Look again.")
        return self.state.reliefs[relief_id]

    def reliefs(self, person_id: str = "") -> Sequence[Relief]:
        return [
            each
            for each in self.state.reliefs.values()
            if not person_id or each.person_id == person_id
        ]
