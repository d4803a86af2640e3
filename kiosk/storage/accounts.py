"""Operators' accounts and their failed sign-ins over SQL."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import col, select

from kiosk.domain.errors import NotFoundError
from kiosk.domain.operators import SignInRecord
from kiosk.storage.records import OperatorRecord, decode
from kiosk.storage.rows import OperatorRow, SignInRow
from kiosk.storage.sealing import Place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlmodel import Session

    from kiosk.domain.operators import Operator
    from kiosk.storage.person_keys import PersonKeys
    from kiosk.storage.sealing import StoreKeys


class SqlOperators:
    """Keep accounts; see `kiosk.services.ports.Operators`."""

    def __init__(self, session: Session, keys: PersonKeys, store_keys: StoreKeys) -> None:
        self._session = session
        self._keys = keys
        self._store_keys = store_keys

    def add(self, operator: Operator) -> None:
        """Store an account; raise `ConflictError` for a second one of a person, login or badge."""
        row = OperatorRow(
            id=operator.id,
            person_id=operator.person_id,
            login_lookup=self._login_lookup(operator.login),
            badge_lookup=operator.badge_lookup or None,
            sealed=self._seal(operator),
        )
        self._session.add(row)
        self._session.flush()

    def replace(self, operator: Operator) -> None:
        """Store a changed account."""
        row = self._row(operator.id)
        row.login_lookup = self._login_lookup(operator.login)
        row.badge_lookup = operator.badge_lookup or None
        row.sealed = self._seal(operator)
        self._session.add(row)
        self._session.flush()

    def get(self, operator_id: str) -> Operator:
        """Give the account, or raise `NotFoundError`."""
        return self._open(self._row(operator_id))

    def with_login(self, login: str) -> Operator | None:
        """Give the account with this name, whatever its case."""
        lookup = self._login_lookup(login)
        found = select(OperatorRow).where(OperatorRow.login_lookup == lookup)
        row = self._session.exec(found).first()
        return None if row is None else self._open(row)

    def with_badge(self, badge: str) -> Operator | None:
        """Give the account with this badge, by keyed hash."""
        lookup = self.badge_lookup(badge)
        found = select(OperatorRow).where(OperatorRow.badge_lookup == lookup)
        row = self._session.exec(found).first()
        return None if row is None else self._open(row)

    def all(self) -> Sequence[Operator]:
        """Give all accounts by login."""
        rows = self._session.exec(select(OperatorRow).order_by(col(OperatorRow.id)))
        return sorted((self._open(row) for row in rows), key=lambda each: each.login.casefold())

    def badge_lookup(self, badge: str) -> bytes:
        """Give the keyed hash that `Operator.badge_lookup` holds."""
        return self._store_keys.lookup("badge", badge)

    def sign_in_record(self, operator_id: str) -> SignInRecord:
        """Give the failed sign-ins, a blank record where there are none."""
        row = self._session.get(SignInRow, operator_id)
        if row is None:
            return SignInRecord(operator_id)
        return SignInRecord(operator_id, row.failures, row.locked_until)

    def put_sign_in_record(self, record: SignInRecord) -> None:
        """Store the failed sign-ins."""
        self._session.merge(
            SignInRow(
                operator_id=record.operator_id,
                failures=record.failures,
                locked_until=record.locked_until,
            )
        )
        self._session.flush()

    def _row(self, operator_id: str) -> OperatorRow:
        row = self._session.get(OperatorRow, operator_id)
        if row is None:
            raise NotFoundError(
                "There is no such account in the store.", "Choose one from the list."
            )
        return row

    def _seal(self, operator: Operator) -> bytes:
        place = Place("operators", operator.id, operator.person_id)
        key = self._keys.of(operator.person_id)
        return key.seal(OperatorRecord.of(operator).encode(), place)

    def _open(self, row: OperatorRow) -> Operator:
        place = Place("operators", row.id, row.person_id)
        record = decode(OperatorRecord, self._keys.of(row.person_id).open(row.sealed, place))
        return record.operator(row.id, row.person_id, row.badge_lookup or b"")

    def _login_lookup(self, login: str) -> bytes:
        return self._store_keys.lookup("login", login.strip().casefold())
