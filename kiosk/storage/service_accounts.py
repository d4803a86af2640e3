"""Services over SQL, and the combinations of cohorts that their tokens are in."""

from __future__ import annotations

from datetime import datetime  # noqa: TC003 - pydantic reads the annotations
from typing import TYPE_CHECKING

from sqlmodel import col, select

from kiosk.domain.cohorts import UNKNOWN_COHORT, Combination
from kiosk.domain.errors import NotFoundError
from kiosk.domain.service_accounts import Answerable, Issuing, ServiceAccount
from kiosk.storage.records import Record, decode
from kiosk.storage.rows import TokenRow
from kiosk.storage.sealing import Place, Purpose
from kiosk.storage.service_account_rows import CombinationRow, ServiceAccountRow

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from sqlmodel import Session

    from kiosk.storage.cohorts import SqlCohorts
    from kiosk.storage.sealing import StoreKeys

_NUMBER_BYTES = 8


class AnswerableRecord(Record):
    """Hold one who answers, or answered."""

    person_id: str
    since: datetime
    until: datetime | None


class IssuingRecord(Record):
    """Hold which operator issued what lives until when."""

    by: str
    until: datetime


class ServiceAccountRecord(Record):
    """Hold one service; its id is the row's. Older ones tell of no operators."""

    name: str
    purpose: str
    registered_at: datetime
    answerable: tuple[AnswerableRecord, ...]
    ended_at: datetime | None
    chosen_by: str = ""
    issuings: tuple[IssuingRecord, ...] = ()

    @classmethod
    def of(cls, account: ServiceAccount) -> ServiceAccountRecord:
        """Take a service."""
        return cls(
            name=account.name,
            purpose=account.purpose,
            registered_at=account.registered_at,
            answerable=tuple(
                AnswerableRecord(person_id=each.person_id, since=each.since, until=each.until)
                for each in account.answerable
            ),
            ended_at=account.ended_at,
            chosen_by=account.chosen_by,
            issuings=tuple(
                IssuingRecord(by=each.by, until=each.until) for each in account.issuings
            ),
        )

    def account(self, service_id: str) -> ServiceAccount:
        """Give the service."""
        return ServiceAccount(
            id=service_id,
            name=self.name,
            purpose=self.purpose,
            registered_at=self.registered_at,
            answerable=tuple(
                Answerable(each.person_id, each.since, each.until) for each in self.answerable
            ),
            ended_at=self.ended_at,
            chosen_by=self.chosen_by,
            issuings=tuple(Issuing(each.by, each.until) for each in self.issuings),
        )


class CombinationRecord(Record):
    """Hold the numbers that are combined; that of the combination is the row's."""

    members: tuple[int, ...]


class SqlServiceAccounts:
    """Keep services; see `kiosk.services.service_account_ports.ServiceAccounts`.

    They are few beside the people, so a unit of work reads them once and finds
    in memory whom each person answers for: a table that said it in the clear
    could be changed past the program.
    """

    def __init__(self, session: Session, store_keys: StoreKeys, cohorts: SqlCohorts) -> None:
        self._session = session
        self._store_keys = store_keys
        self._records = store_keys.sealing(Purpose.RECORDS)
        self._sealing = store_keys.sealing(Purpose.COHORTS)
        self._cohorts = cohorts
        self._known: dict[str, ServiceAccount] | None = None
        self._numbers: dict[str, int] | None = None

    def add(self, account: ServiceAccount, now: datetime) -> None:
        """Store a new service."""
        row = ServiceAccountRow(
            id=account.id,
            sealed=self._seal(account),
            sealed_cohort=self._seal_number(account.id, UNKNOWN_COHORT),
        )
        self._session.add(row)
        self._session.flush()
        self._accounts()[account.id] = account
        if self._numbers is not None:
            self._numbers[account.id] = UNKNOWN_COHORT
        self._regroup([account], now)

    def replace(self, account: ServiceAccount, now: datetime) -> None:
        """Store who answers for a service now, or that it has ended; its tokens follow."""
        row = self._row(account.id)
        row.sealed = self._seal(account)
        self._session.add(row)
        self._session.flush()
        self._accounts()[account.id] = account
        self._regroup([account], now)

    def get(self, service_id: str) -> ServiceAccount:
        """Give the service, or raise `NotFoundError`."""
        return self._open(self._row(service_id))

    def all(self) -> Sequence[ServiceAccount]:
        """Give every service, the ended ones too, in the order of their registration."""
        return list(self._accounts().values())

    def answered_by(self, person_id: str) -> Sequence[ServiceAccount]:
        """Give the services that a person answers for now."""
        return [each for each in self._accounts().values() if person_id in each.answering]

    def number_of(self, service_id: str) -> int:
        """Give the number that a service's tokens are decided by."""
        return self._open_number(self._row(service_id))

    def combinations(self) -> Sequence[Combination]:
        """Give every combination that a service is in, by number."""
        rows = self._session.exec(select(CombinationRow).order_by(col(CombinationRow.number)))
        return [self._combination(row) for row in rows]

    def follow(self, person_id: str, now: datetime) -> None:
        """Decide anew by what number services go that a person answers for."""
        self._regroup(self.answered_by(person_id), now)

    def _regroup(self, accounts: Sequence[ServiceAccount], now: datetime) -> None:
        """Give services the numbers of those who answer; one person may do so for hundreds."""
        numbers, left = self._all_numbers(), set[int]()
        for account in accounts:
            before, after = numbers[account.id], self._number_for(account)
            if after == before:
                continue
            row = self._row(account.id)
            row.sealed_cohort = self._seal_number(account.id, after)
            self._session.add(row)
            self._session.flush()
            self._cohorts.move_tokens(TokenRow.service_id == account.id, before, after, now)
            numbers[account.id] = after
            left.add(before)
        self._leave(left.difference(numbers.values()))

    def _number_for(self, account: ServiceAccount) -> int:
        members = {self._cohorts.number_of(each) for each in account.answering}
        if not members or UNKNOWN_COHORT in members:
            return UNKNOWN_COHORT
        return members.pop() if len(members) == 1 else self._combine(members)

    def _combine(self, members: set[int]) -> int:
        """Give the number of the combination of these cohorts, an old one or a new one."""
        numbers = tuple(sorted(members))
        lookup = self._store_keys.lookup("cohort combination", *map(str, numbers))
        found = select(CombinationRow).where(CombinationRow.lookup == lookup)
        row = self._session.exec(found).first()
        if row is None:
            number = self._cohorts.new_number()
            data = CombinationRecord(members=numbers).encode()
            sealed = self._sealing.seal(data, _place_of_combination(number))
            row = CombinationRow(number=number, lookup=lookup, sealed=sealed)
            self._session.add(row)
            self._session.flush()
        return row.number

    def _leave(self, numbers: Collection[int]) -> None:
        """Remove the combinations among these numbers, which no service has any more."""
        for number in numbers:
            row = self._session.get(CombinationRow, number)
            if row is not None:
                self._session.delete(row)
        self._session.flush()

    def _all_numbers(self) -> dict[str, int]:
        if self._numbers is None:
            rows = self._session.exec(select(ServiceAccountRow))
            self._numbers = {row.id: self._open_number(row) for row in rows}
        return self._numbers

    def _accounts(self) -> dict[str, ServiceAccount]:
        if self._known is None:
            rows = self._session.exec(
                select(ServiceAccountRow).order_by(col(ServiceAccountRow.seq))
            )
            self._known = {row.id: self._open(row) for row in rows}
        return self._known

    def _row(self, service_id: str) -> ServiceAccountRow:
        found = select(ServiceAccountRow).where(ServiceAccountRow.id == service_id)
        row = self._session.exec(found).first()
        if row is None:
            raise NotFoundError(
                "There is no such service in the store.", "Look at the list again."
            )
        return row

    def _open(self, row: ServiceAccountRow) -> ServiceAccount:
        data = self._records.open(row.sealed, Place("service_accounts", row.id))
        return decode(ServiceAccountRecord, data).account(row.id)

    def _seal(self, account: ServiceAccount) -> bytes:
        data = ServiceAccountRecord.of(account).encode()
        return self._records.seal(data, Place("service_accounts", account.id))

    def _open_number(self, row: ServiceAccountRow) -> int:
        return int.from_bytes(self._sealing.open(row.sealed_cohort, _place_of_number(row.id)))

    def _seal_number(self, service_id: str, number: int) -> bytes:
        return self._sealing.seal(number.to_bytes(_NUMBER_BYTES), _place_of_number(service_id))

    def _combination(self, row: CombinationRow) -> Combination:
        data = self._sealing.open(row.sealed, _place_of_combination(row.number))
        return Combination(row.number, frozenset(decode(CombinationRecord, data).members))


def _place_of_number(service_id: str) -> Place:
    return Place("service_accounts.cohort", service_id)


def _place_of_combination(number: int) -> Place:
    return Place("cohort_combinations", str(number))
