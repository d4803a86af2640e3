"""What redemption asks of the store: codes, refresh families and tokens, counts of misses.

They are a part of `kiosk.services.ports.UnitOfWork`, apart for their number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from kiosk.domain.errors import KioskError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kiosk.domain.redemption import Attempts, RedemptionCode, RefreshFamily, RefreshToken
    from kiosk.services.token_ports import TokenFilter


class CodeTakenError(KioskError):
    """Report that somebody else was quicker with a code."""

    def __init__(self) -> None:
        super().__init__("This code was used a moment ago.", "Ask at the desk for another.")


class Redemptions(Protocol):
    """Keep what registrants redeem; of codes and refresh tokens only hashes (hex SHA-256)."""

    def add_code(self, code: RedemptionCode, code_hash: str) -> None:
        """Store a code that is offered."""

    def with_code(self, code_hash: str) -> RedemptionCode | None:
        """Give the code, open or not; ``None`` where there is none."""

    def take(self, code: RedemptionCode, at: datetime) -> None:
        """End an open code; raise `CodeTakenError` for one that has ended: it is good once."""

    def end_codes(self, person_id: str, at: datetime, *, service_id: str = "") -> Sequence[str]:
        """End the open codes of a person, or of a service (and no person); give their ids."""

    def add_family(self, family: RefreshFamily) -> None:
        """Store a new family."""

    def family(self, family_id: str) -> RefreshFamily:
        """Give a family, or raise `NotFoundError`."""

    def with_token(self, jti: str) -> RefreshFamily | None:
        """Give the family whose access token this is now; ``None`` where there is none."""

    def put_family(self, family: RefreshFamily) -> None:
        """Store that a family was renewed or ended."""

    def put_refresh_token(self, token: RefreshToken) -> None:
        """Store a refresh token, new or spent."""

    def refresh_token(self, token_hash: str) -> RefreshToken | None:
        """Give a refresh token, spent or not; ``None`` where there is none."""

    def living(self, wanted: TokenFilter, now: datetime, limit: int) -> Sequence[RefreshFamily]:
        """Give some of the living families, as a filter of tokens says, oldest first.

        Of the filter, who the persons are, which service, and when the token was issued count.
        """

    def open_codes(
        self, wanted: TokenFilter, now: datetime, limit: int
    ) -> Sequence[RedemptionCode]:
        """Give some of the open codes, likewise; the time of the offer counts as that of issue."""

    def attempts(self, key: str) -> Attempts:
        """Give the misses under a key, none where none are kept."""

    def put_attempts(self, key: str, attempts: Attempts) -> None:
        """Store the misses under a key; none at all is not kept."""

    def sweep(self, before: datetime, misses_before: datetime) -> None:
        """Remove codes and families that ended by themselves, and misses, since before then."""
