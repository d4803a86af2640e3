"""The form of what redemption seals; see `kiosk.storage.records`."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime  # noqa: TC003 - pydantic reads the annotations

from kiosk.domain.redemption import RedemptionCode, RefreshFamily, RefreshToken
from kiosk.storage.records import Record


class StoredCode(Record):
    """Hold one code; its id is the row's."""

    person_id: str
    jti: str
    offered_at: datetime
    expires_at: datetime
    ended_at: datetime | None
    service_id: str = ""  # what was sealed before there were services lacks it

    @classmethod
    def of(cls, code: RedemptionCode) -> StoredCode:
        """Take a code."""
        members = asdict(code)
        del members["id"]
        return cls(**members)

    def code(self, code_id: str) -> RedemptionCode:
        """Give the code."""
        return RedemptionCode(id=code_id, **self.model_dump())


class StoredFamily(Record):
    """Hold one family; its id is the row's."""

    person_id: str
    jti: str
    jkt: str
    began_at: datetime
    renewed_at: datetime
    expires_at: datetime
    ends_at: datetime
    renewals: tuple[datetime, ...]
    ended_at: datetime | None
    service_id: str = ""  # likewise

    @classmethod
    def of(cls, family: RefreshFamily) -> StoredFamily:
        """Take a family."""
        members = asdict(family)
        del members["id"]
        return cls(**members)

    def family(self, family_id: str) -> RefreshFamily:
        """Give the family."""
        return RefreshFamily(id=family_id, **self.model_dump())


class StoredRefreshToken(Record):
    """Hold one refresh token; its hash is what it is looked up by."""

    family_id: str
    issued_at: datetime
    spent_at: datetime | None
    answers: int

    @classmethod
    def of(cls, token: RefreshToken) -> StoredRefreshToken:
        """Take a refresh token."""
        members = asdict(token)
        del members["hash"]
        return cls(**members)

    def token(self, token_hash: str) -> RefreshToken:
        """Give the refresh token."""
        return RefreshToken(hash=token_hash, **self.model_dump())
