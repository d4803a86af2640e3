"""Token records and shards over SQL."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, case, update
from sqlalchemy import select as sa_select
from sqlmodel import col, func, select

from kiosk.domain.access import Shard, TokenRecord, TokenState
from kiosk.domain.cohorts import UNKNOWN_COHORT
from kiosk.domain.errors import NotFoundError
from kiosk.services.ports import TokenCounts, TokenFilter
from kiosk.storage.cohorts import held_place
from kiosk.storage.errors import ConflictError, StoreDamagedError
from kiosk.storage.id_sets import id_set, of_holders
from kiosk.storage.rows import ShardRow, TokenRow
from kiosk.storage.sealing import Place, Purpose

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlmodel import Session

    from kiosk.storage.cohorts import SqlCohorts
    from kiosk.storage.places import HeldPlace, SqlPlaces
    from kiosk.storage.sealing import StoreKeys
    from kiosk.storage.service_accounts import SqlServiceAccounts


class SqlTokens:
    """Keep token records; see `kiosk.services.ports.Tokens`.

    Whatever changes a token changes its sealed place with it, which alone is
    published.
    """

    def __init__(
        self,
        session: Session,
        store_keys: StoreKeys,
        places: SqlPlaces,
        cohorts: SqlCohorts,
        service_accounts: SqlServiceAccounts,
    ) -> None:
        self._session = session
        self._sealing = store_keys.sealing(Purpose.RECORDS)
        self._places = places
        self._cohorts = cohorts
        self._service_accounts = service_accounts

    def add(self, token: TokenRecord) -> None:
        """Store a token; raise `ConflictError` if a live one holds its index."""
        if self.taken(token.shard, token.idx, token.issued_at):
            raise ConflictError(
                "A token that has not expired holds this place in the status lists.",
                "Draw another place and issue the token again.",
            )
        row = TokenRow(
            jti=token.jti,
            person_id=token.person_id or None,
            service_id=token.service_id or None,
            audience=token.audience,
            client_id=token.client_id,
            scope=token.scope,
            kid=token.kid,
            issued_at=token.issued_at,
            expires_at=token.expires_at,
            shard=token.shard,
            idx=token.idx,
            state=int(token.state),
            sealed_reason=self._seal_reason(token.jti, token.reason),
            replaces=token.replaces,
        )
        self._session.add(row)
        self._session.flush()
        held = held_place(row, self._number_of(row))
        self._places.take(token.shard, token.idx, held)

    def get(self, jti: str) -> TokenRecord:
        """Give the record, or raise `NotFoundError`."""
        row = self._session.exec(select(TokenRow).where(TokenRow.jti == jti)).first()
        if row is None:
            raise NotFoundError("There is no such token in the store.", "Search again.")
        return self._token(row)

    def of_person(self, person_id: str) -> Sequence[TokenRecord]:
        """Give a person's tokens, newest first."""
        rows = self._session.exec(
            select(TokenRow).where(TokenRow.person_id == person_id).order_by(*_newest_first())
        )
        return [self._token(row) for row in rows]

    def of_service(self, service_id: str) -> Sequence[TokenRecord]:
        """Give a service's tokens, newest first."""
        rows = self._session.exec(
            select(TokenRow).where(TokenRow.service_id == service_id).order_by(*_newest_first())
        )
        return [self._token(row) for row in rows]

    def page(self, wanted: TokenFilter, offset: int, limit: int) -> Sequence[TokenRecord]:
        """Give tokens, newest first."""
        # The inner query walks an index only where the filter allows it.
        inner = (
            select(TokenRow.seq)
            .where(*self._conditions(wanted))
            .order_by(*_newest_first())
            .offset(offset)
            .limit(limit)
        )
        rows = self._session.exec(
            select(TokenRow).where(col(TokenRow.seq).in_(inner)).order_by(*_newest_first())
        )
        return [self._token(row) for row in rows]

    def count(self, wanted: TokenFilter) -> int:
        """Count the tokens that a filter takes."""
        query = select(func.count()).select_from(TokenRow).where(*self._conditions(wanted))
        return self._session.exec(query).one()

    def counts(self, now: datetime, soon: datetime) -> TokenCounts:
        """Count the living tokens by state, and the valid ones that end before ``soon``."""
        # Sums over one covering index: grouping would walk another, row by row.
        valid = col(TokenRow.state) == int(TokenState.VALID)
        conditions = (
            valid,
            col(TokenRow.state) == int(TokenState.INVALID),
            col(TokenRow.state) == int(TokenState.SUSPENDED),
            valid & (col(TokenRow.expires_at) < soon),
        )
        sums = (func.sum(case((each, 1), else_=0)) for each in conditions)
        living = sa_select(*sums).where(col(TokenRow.expires_at) > now)
        return TokenCounts(
            *(each or 0 for each in self._session.connection().execute(living).one())
        )

    def jtis(self, wanted: TokenFilter) -> Sequence[str]:
        """Give the ids of the tokens that a filter takes, in the order of their places."""
        found = select(TokenRow.jti).where(*self._conditions(wanted))
        return self._session.exec(found.order_by(col(TokenRow.shard), col(TokenRow.idx))).all()

    def holders(self, wanted: TokenFilter) -> frozenset[str]:
        """Give the ids of the persons whose tokens a filter takes."""
        of_persons = col(TokenRow.person_id).is_not(None)
        found = select(TokenRow.person_id).where(of_persons, *self._conditions(wanted)).distinct()
        return frozenset(each for each in self._session.exec(found) if each is not None)

    def set_state(self, jtis: Sequence[str], state: TokenState, reason: str) -> None:
        """Change the state of these tokens; raise `NotFoundError` if one is not there."""
        if not jtis:
            return
        rows = self._session.exec(
            select(TokenRow).where(col(TokenRow.jti).in_(id_set(self._session, jtis)))
        )
        found = rows.all()
        if len(found) != len(set(jtis)):
            raise NotFoundError("One of these tokens is not in the store.", "Search again.")
        places: dict[str, dict[int, tuple[HeldPlace, HeldPlace]]] = {}
        people = {row.person_id for row in found if row.person_id is not None}
        numbers = self._cohorts.numbers_of(id_set(self._session, people))
        for row in found:
            number = numbers.get(row.person_id or "", UNKNOWN_COHORT)
            held = held_place(row, self._number_of(row) if row.service_id else number)
            places.setdefault(row.shard, {})[row.idx] = held, held._replace(state=int(state))
        for shard, changes in places.items():
            self._places.change(shard, changes)
        self._session.connection().execute(
            update(TokenRow)
            .where(col(TokenRow.jti) == bindparam("which"))
            .values(state=int(state), sealed_reason=bindparam("why")),
            [{"which": jti, "why": self._seal_reason(jti, reason)} for jti in jtis],
        )
        self._session.expire_all()

    def taken(self, shard: str, idx: int, now: datetime) -> bool:
        """Tell whether a token that has not expired holds this index."""
        found = select(TokenRow.seq).where(
            TokenRow.shard == shard, TokenRow.idx == idx, TokenRow.expires_at > now
        )
        return self._session.exec(found.limit(1)).first() is not None

    def occupancy(self, shard: str, now: datetime) -> int:
        """Count the live tokens of a shard."""
        query = (
            select(func.count())
            .select_from(TokenRow)
            .where(TokenRow.shard == shard, TokenRow.expires_at > now)
        )
        return self._session.exec(query).one()

    def _number_of(self, row: TokenRow) -> int:
        if row.service_id is not None:
            return self._service_accounts.number_of(row.service_id)
        return self._cohorts.number_of(row.person_id or "")

    def _conditions(self, wanted: TokenFilter) -> list[ColumnElement[bool]]:
        conditions: list[ColumnElement[bool]] = []
        if wanted.state is not None:
            conditions.append(col(TokenRow.state) == int(wanted.state))
        conditions += of_holders(
            self._session, wanted, col(TokenRow.person_id), col(TokenRow.service_id)
        )
        if wanted.jtis is not None:
            conditions.append(col(TokenRow.jti).in_(id_set(self._session, wanted.jtis)))
        if wanted.jti_prefix:
            prefix = wanted.jti_prefix
            beyond = prefix[:-1] + chr(ord(prefix[-1]) + 1)
            conditions += [col(TokenRow.jti) >= prefix, col(TokenRow.jti) < beyond]
        if wanted.not_state is not None:
            conditions.append(col(TokenRow.state) != int(wanted.not_state))
        if wanted.kid:
            conditions.append(col(TokenRow.kid) == wanted.kid)
        return conditions + _times(wanted)

    def _token(self, row: TokenRow) -> TokenRecord:
        try:
            state = TokenState(row.state)
        except ValueError:
            raise StoreDamagedError(
                "A token in the store has a state that does not exist.",
                "Restore the store from a backup.",
            ) from None
        reason = ""
        if row.sealed_reason:
            reason = self._sealing.open(row.sealed_reason, Place("tokens", row.jti)).decode()
        return TokenRecord(
            jti=row.jti,
            person_id=row.person_id or "",
            service_id=row.service_id or "",
            audience=row.audience,
            client_id=row.client_id,
            scope=row.scope,
            kid=row.kid,
            issued_at=row.issued_at,
            expires_at=row.expires_at,
            shard=row.shard,
            idx=row.idx,
            state=state,
            reason=reason,
            replaces=row.replaces,
        )

    def _seal_reason(self, jti: str, reason: str) -> bytes:
        return self._sealing.seal(reason.encode(), Place("tokens", jti)) if reason else b""


class SqlShards:
    """Keep shards; see `kiosk.services.ports.Shards`."""

    def __init__(self, session: Session, store_keys: StoreKeys) -> None:
        self._session = session
        self._sealing = store_keys.sealing(Purpose.RECORDS)

    def add(self, shard: Shard) -> None:
        """Store a new shard; its secret is sealed."""
        self._session.add(
            ShardRow(
                id=shard.id,
                uri=shard.uri,
                opened_at=shard.opened_at,
                sealed_secret=self._sealing.seal(shard.secret, Place("shards", shard.id)),
                closed_at=shard.closed_at,
            )
        )
        self._session.flush()

    def all(self) -> Sequence[Shard]:
        """Give all shards, oldest first."""
        rows = self._session.exec(select(ShardRow).order_by(col(ShardRow.seq)))
        return [
            Shard(
                id=row.id,
                uri=row.uri,
                secret=self._sealing.open(row.sealed_secret, Place("shards", row.id)),
                opened_at=row.opened_at,
                closed_at=row.closed_at,
            )
            for row in rows
        ]

    def close(self, at: datetime) -> None:
        """Close every shard that is open."""
        still_open = col(ShardRow.closed_at).is_(None)
        self._session.connection().execute(update(ShardRow).where(still_open).values(closed_at=at))
        self._session.expire_all()


def _newest_first() -> tuple[ColumnElement[Any], ColumnElement[Any]]:
    return col(TokenRow.issued_at).desc(), col(TokenRow.seq).desc()


def _times(wanted: TokenFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if wanted.live_at is not None:
        conditions.append(col(TokenRow.expires_at) > wanted.live_at)
    if wanted.ends_before is not None:
        conditions.append(col(TokenRow.expires_at) < wanted.ends_before)
    if wanted.issued_from is not None:
        conditions.append(col(TokenRow.issued_at) >= wanted.issued_from)
    if wanted.issued_until is not None:
        conditions.append(col(TokenRow.issued_at) < wanted.issued_until)
    return conditions
