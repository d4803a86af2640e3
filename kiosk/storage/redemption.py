"""Redemption codes, refresh families and tokens over SQL."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlmodel import col, delete, select, update

from kiosk.domain.errors import NotFoundError
from kiosk.domain.redemption import Attempts, RedemptionCode, RefreshFamily, RefreshToken
from kiosk.services.redemption_ports import CodeTakenError
from kiosk.storage.errors import StoreDamagedError
from kiosk.storage.id_sets import of_holders
from kiosk.storage.records import decode
from kiosk.storage.redemption_records import StoredCode, StoredFamily, StoredRefreshToken
from kiosk.storage.redemption_rows import (
    RedemptionAttemptsRow,
    RedemptionCodeRow,
    RefreshFamilyRow,
    RefreshTokenRow,
)
from kiosk.storage.sealing import Place, Purpose

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Mapped
    from sqlmodel import Session

    from kiosk.services.token_ports import TokenFilter
    from kiosk.storage.sealing import StoreKeys

_CODE_REPEATED = ("person_id", "service_id", "offered_at", "expires_at", "ended_at")
_FAMILY_REPEATED = (
    "person_id",
    "service_id",
    "jti",
    "renewed_at",
    "expires_at",
    "ends_at",
    "ended_at",
)


class SqlRedemptions:
    """Keep what registrants redeem; see `kiosk.services.redemption_ports.Redemptions`."""

    def __init__(self, session: Session, store_keys: StoreKeys) -> None:
        self._session = session
        self._store_keys = store_keys
        self._sealing = store_keys.sealing(Purpose.RECORDS)

    def add_code(self, code: RedemptionCode, code_hash: str) -> None:
        """Store a code that is offered."""
        row = RedemptionCodeRow(
            id=code.id,
            lookup=self._store_keys.lookup("redemption code", code_hash),
            sealed=self._seal_code(code),
            **_repeated(code, _CODE_REPEATED),
        )
        self._session.add(row)
        self._session.flush()

    def with_code(self, code_hash: str) -> RedemptionCode | None:
        """Give the code, open or not."""
        lookup = self._store_keys.lookup("redemption code", code_hash)
        found = select(RedemptionCodeRow).where(RedemptionCodeRow.lookup == lookup)
        row = self._session.exec(found).first()
        return None if row is None else self._code(row)

    def take(self, code: RedemptionCode, at: datetime) -> None:
        """End an open code, or raise `CodeTakenError`."""
        ended = code.ended(at)
        done = self._session.connection().execute(
            update(RedemptionCodeRow)
            .where(col(RedemptionCodeRow.id) == code.id, col(RedemptionCodeRow.ended_at).is_(None))
            .values(ended_at=at, sealed=self._seal_code(ended))
        )
        self._session.expire_all()
        if code.ended_at is not None or done.rowcount != 1:
            raise CodeTakenError

    def end_codes(self, person_id: str, at: datetime, *, service_id: str = "") -> Sequence[str]:
        """End the open codes of a person, or of a service; give their ids."""
        rows = self._session.exec(
            select(RedemptionCodeRow)
            .where(RedemptionCodeRow.person_id == person_id)
            .where(RedemptionCodeRow.service_id == service_id)
            .where(col(RedemptionCodeRow.ended_at).is_(None))
            .order_by(col(RedemptionCodeRow.seq))
        ).all()
        for row in rows:
            self.take(self._code(row), at)
        return [row.id for row in rows]

    def add_family(self, family: RefreshFamily) -> None:
        """Store a new family."""
        row = RefreshFamilyRow(
            id=family.id,
            sealed=self._seal_family(family),
            **_repeated(family, _FAMILY_REPEATED),
        )
        self._session.add(row)
        self._session.flush()

    def family(self, family_id: str) -> RefreshFamily:
        """Give a family, or raise `NotFoundError`."""
        return self._family(self._family_row(family_id))

    def with_token(self, jti: str) -> RefreshFamily | None:
        """Give the family whose access token this is now."""
        found = select(RefreshFamilyRow).where(RefreshFamilyRow.jti == jti)
        row = self._session.exec(found).first()
        return None if row is None else self._family(row)

    def put_family(self, family: RefreshFamily) -> None:
        """Store that a family was renewed or ended."""
        row = self._family_row(family.id)
        for name, value in _repeated(family, _FAMILY_REPEATED).items():
            setattr(row, name, value)
        row.sealed = self._seal_family(family)
        self._session.add(row)
        self._session.flush()

    def put_refresh_token(self, token: RefreshToken) -> None:
        """Store a refresh token, new or spent."""
        lookup = self._token_lookup(token.hash)
        sealed = self._sealing.seal(StoredRefreshToken.of(token).encode(), _place_of(lookup))
        row = RefreshTokenRow(lookup=lookup, family_id=token.family_id, sealed=sealed)
        self._session.merge(row)
        self._session.flush()

    def refresh_token(self, token_hash: str) -> RefreshToken | None:
        """Give a refresh token, spent or not."""
        lookup = self._token_lookup(token_hash)
        row = self._session.get(RefreshTokenRow, lookup)
        if row is None:
            return None
        record = decode(StoredRefreshToken, self._sealing.open(row.sealed, _place_of(lookup)))
        if record.family_id != row.family_id:
            raise _damaged()
        return record.token(token_hash)

    def living(self, wanted: TokenFilter, now: datetime, limit: int) -> Sequence[RefreshFamily]:
        """Give some of the living families, as a filter says, oldest first."""
        row = RefreshFamilyRow
        rows = self._session.exec(
            select(row)
            .where(col(row.ended_at).is_(None), row.ends_at > now)
            .where(*self._meant(wanted, row, col(row.renewed_at)))
            .order_by(col(row.seq))
            .limit(limit)
        )
        return [self._family(each) for each in rows.all()]

    def open_codes(
        self, wanted: TokenFilter, now: datetime, limit: int
    ) -> Sequence[RedemptionCode]:
        """Give some of the open codes, as a filter says, oldest first."""
        row = RedemptionCodeRow
        rows = self._session.exec(
            select(row)
            .where(col(row.ended_at).is_(None), row.expires_at > now)
            .where(*self._meant(wanted, row, col(row.offered_at)))
            .order_by(col(row.seq))
            .limit(limit)
        )
        return [self._code(each) for each in rows.all()]

    def attempts(self, key: str) -> Attempts:
        """Give the misses under a key."""
        row = self._session.get(RedemptionAttemptsRow, self._attempts_lookup(key))
        return Attempts() if row is None else Attempts(row.misses, row.last_at, row.closed_until)

    def put_attempts(self, key: str, attempts: Attempts) -> None:
        """Store the misses under a key; none at all is not kept."""
        lookup = self._attempts_lookup(key)
        if attempts.last_at is None:
            gone = col(RedemptionAttemptsRow.lookup) == lookup
            self._session.exec(delete(RedemptionAttemptsRow).where(gone))
            self._session.expire_all()
            return
        self._session.merge(
            RedemptionAttemptsRow(
                lookup=lookup,
                misses=attempts.misses,
                last_at=attempts.last_at,
                closed_until=attempts.closed_until,
            )
        )
        self._session.flush()

    def sweep(self, before: datetime, misses_before: datetime) -> None:
        """Remove codes and families that ended by themselves, and misses, since before then."""
        code, family = RedemptionCodeRow, RefreshFamilyRow
        ended = select(family.id).where(family.ends_at <= before)
        tokens = delete(RefreshTokenRow).where(col(RefreshTokenRow.family_id).in_(ended))
        self._session.exec(tokens)
        self._session.exec(delete(family).where(col(family.ends_at) <= before))
        self._session.exec(delete(code).where(col(code.expires_at) <= before))
        old = col(RedemptionAttemptsRow.last_at) <= misses_before
        self._session.exec(delete(RedemptionAttemptsRow).where(old))
        self._session.expire_all()

    def forget(self, person_id: str) -> None:
        """Remove a person's codes, families and refresh tokens: nothing of them opens any more."""
        family = RefreshFamilyRow
        theirs = select(family.id).where(family.person_id == person_id)
        tokens = delete(RefreshTokenRow).where(col(RefreshTokenRow.family_id).in_(theirs))
        self._session.exec(tokens)
        self._session.exec(delete(family).where(col(family.person_id) == person_id))
        codes = col(RedemptionCodeRow.person_id) == person_id
        self._session.exec(delete(RedemptionCodeRow).where(codes))

    def _meant(
        self,
        wanted: TokenFilter,
        row: type[RedemptionCodeRow | RefreshFamilyRow],
        issued: Mapped[datetime],
    ) -> list[ColumnElement[bool]]:
        conditions = of_holders(self._session, wanted, col(row.person_id), col(row.service_id))
        if wanted.issued_from is not None:
            conditions.append(issued >= wanted.issued_from)
        if wanted.issued_until is not None:
            conditions.append(issued < wanted.issued_until)
        return conditions

    def _family_row(self, family_id: str) -> RefreshFamilyRow:
        found = select(RefreshFamilyRow).where(RefreshFamilyRow.id == family_id)
        row = self._session.exec(found).first()
        if row is None:
            raise NotFoundError("There is no such family of refresh tokens.", "Sign in again.")
        return row

    def _code(self, row: RedemptionCodeRow) -> RedemptionCode:
        data = self._sealing.open(row.sealed, Place("redemption_codes", row.id))
        code = decode(StoredCode, data).code(row.id)
        if _repeated(code, _CODE_REPEATED) != _repeated(row, _CODE_REPEATED):
            raise _damaged()
        return code

    def _family(self, row: RefreshFamilyRow) -> RefreshFamily:
        data = self._sealing.open(row.sealed, Place("refresh_families", row.id))
        family = decode(StoredFamily, data).family(row.id)
        if _repeated(family, _FAMILY_REPEATED) != _repeated(row, _FAMILY_REPEATED):
            raise _damaged()
        return family

    def _seal_code(self, code: RedemptionCode) -> bytes:
        return self._sealing.seal(StoredCode.of(code).encode(), Place("redemption_codes", code.id))

    def _seal_family(self, family: RefreshFamily) -> bytes:
        place = Place("refresh_families", family.id)
        return self._sealing.seal(StoredFamily.of(family).encode(), place)

    def _token_lookup(self, token_hash: str) -> bytes:
        return self._store_keys.lookup("refresh token", token_hash)

    def _attempts_lookup(self, key: str) -> bytes:
        return self._store_keys.lookup("redemption attempts", key)


def _place_of(lookup: bytes) -> Place:
    return Place("refresh_tokens", lookup.hex())


def _repeated(value: object, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: getattr(value, name) for name in names}


def _damaged() -> StoreDamagedError:
    return StoreDamagedError(
        "A record of redemption is not what its seal says.",
        "Restore the store from a backup, and keep this one as evidence.",
    )
