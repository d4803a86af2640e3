"""A fake of the services: their numbers are worked out from their people whenever asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.cohorts import UNKNOWN_COHORT, Combination
from kiosk.domain.errors import NotFoundError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from fake_repositories import State

    from kiosk.domain.service_accounts import ServiceAccount


class FakeServiceAccounts:
    def __init__(self, state: State) -> None:
        self.state = state

    def add(self, account: ServiceAccount, now: datetime) -> None:
        assert account.id not in self.state.service_accounts
        del now
        self.state.service_accounts[account.id] = account

    def replace(self, account: ServiceAccount, now: datetime) -> None:
        self.get(account.id)
        del now
        self.state.service_accounts[account.id] = account

    def get(self, service_id: str) -> ServiceAccount:
        if service_id not in self.state.service_accounts:
            raise NotFoundError("There is no such service.", "Look again.")
        return self.state.service_accounts[service_id]

    def all(self) -> Sequence[ServiceAccount]:
        return list(self.state.service_accounts.values())

    def answered_by(self, person_id: str) -> Sequence[ServiceAccount]:
        return [each for each in self.all() if person_id in each.answering]

    def number_of(self, service_id: str) -> int:
        answering = self.get(service_id).answering
        members = {self.state.cohort_of.get(each, UNKNOWN_COHORT) for each in answering}
        if not members or UNKNOWN_COHORT in members:
            return UNKNOWN_COHORT
        if len(members) == 1:
            return members.pop()
        if frozenset(members) not in self.state.combinations:
            self.state.cohort_number[0] += 1
            self.state.combinations[frozenset(members)] = self.state.cohort_number[0]
        return self.state.combinations[frozenset(members)]

    def combinations(self) -> Sequence[Combination]:
        used = {self.number_of(each.id) for each in self.all()}
        return [
            Combination(number, members)
            for members, number in self.state.combinations.items()
            if number in used
        ]
