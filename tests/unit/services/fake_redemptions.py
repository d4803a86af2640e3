"""A fake of what registrants redeem: dictionaries that keep what the port promises."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.errors import NotFoundError
from kiosk.domain.redemption import Attempts
from kiosk.services.redemption_ports import CodeTakenError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from fake_repositories import State

    from kiosk.domain.redemption import RedemptionCode, RefreshFamily, RefreshToken
    from kiosk.services.ports import TokenFilter


class FakeRedemptions:
    def __init__(self, state: State) -> None:
        self.state = state

    def add_code(self, code: RedemptionCode, code_hash: str) -> None:
        assert code_hash not in self.state.codes
        self.state.codes[code_hash] = code

    def with_code(self, code_hash: str) -> RedemptionCode | None:
        return self.state.codes.get(code_hash)

    def take(self, code: RedemptionCode, at: datetime) -> None:
        code_hash, kept = next(
            (key, each) for key, each in self.state.codes.items() if each.id == code.id
        )
        if kept.ended_at is not None:
            raise CodeTakenError
        self.state.codes[code_hash] = code.ended(at)

    def end_codes(self, person_id: str, at: datetime, *, service_id: str = "") -> Sequence[str]:
        open_ = [
            each
            for each in self.state.codes.values()
            if (each.person_id, each.service_id) == (person_id, service_id)
            and each.ended_at is None
        ]
        for each in open_:
            self.take(each, at)
        return [each.id for each in open_]

    def add_family(self, family: RefreshFamily) -> None:
        self.state.families[family.id] = family

    def family(self, family_id: str) -> RefreshFamily:
        if family_id not in self.state.families:
            raise NotFoundError("There is no such family.", "Sign in again.")
        return self.state.families[family_id]

    def with_token(self, jti: str) -> RefreshFamily | None:
        return next((each for each in self.state.families.values() if each.jti == jti), None)

    def put_family(self, family: RefreshFamily) -> None:
        self.family(family.id)
        self.state.families[family.id] = family

    def put_refresh_token(self, token: RefreshToken) -> None:
        self.state.refresh_tokens[token.hash] = token

    def refresh_token(self, token_hash: str) -> RefreshToken | None:
        return self.state.refresh_tokens.get(token_hash)

    def living(self, wanted: TokenFilter, now: datetime, limit: int) -> Sequence[RefreshFamily]:
        return [
            each
            for each in self.state.families.values()
            if each.ended_at is None
            and now < each.ends_at
            and _meant(wanted, each, each.renewed_at)
        ][:limit]

    def open_codes(
        self, wanted: TokenFilter, now: datetime, limit: int
    ) -> Sequence[RedemptionCode]:
        return [
            each
            for each in self.state.codes.values()
            if each.ended_at is None
            and now < each.expires_at
            and _meant(wanted, each, each.offered_at)
        ][:limit]

    def attempts(self, key: str) -> Attempts:
        return self.state.attempts.get(key, Attempts())

    def put_attempts(self, key: str, attempts: Attempts) -> None:
        self.state.attempts[key] = attempts
        if attempts.last_at is None:
            del self.state.attempts[key]

    def sweep(self, before: datetime, misses_before: datetime) -> None:
        state = self.state
        state.codes = {key: each for key, each in state.codes.items() if each.expires_at > before}
        state.families = {
            key: each for key, each in state.families.items() if each.ends_at > before
        }
        state.refresh_tokens = {
            key: each
            for key, each in state.refresh_tokens.items()
            if each.family_id in state.families
        }
        state.attempts = {
            key: each
            for key, each in state.attempts.items()
            if each.last_at is not None and each.last_at > misses_before
        }


def _meant(wanted: TokenFilter, each: RedemptionCode | RefreshFamily, issued_at: datetime) -> bool:
    begin, end = wanted.issued_from, wanted.issued_until
    return (
        wanted.of_holder(each.person_id, each.service_id)
        and (begin is None or issued_at >= begin)
        and (end is None or issued_at < end)
    )
