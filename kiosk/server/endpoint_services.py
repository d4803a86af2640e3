"""What the endpoints ask of the use cases, and the use cases of one store that answer."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Protocol

from kiosk.server.recent_grants import RecentGrants
from kiosk.services import (
    gateway_credentials,
    gateway_reports,
    holder_revocation,
    introspection,
    redemption,
    refreshing,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.domain.gateways import EnrolledGateway
    from kiosk.services.environment import Environment
    from kiosk.services.grants import Granted

_REPORTED = frozenset({"version", "signed_at", "applied_at"})
_LAST_SECOND = int(datetime(9999, 1, 1, tzinfo=UTC).timestamp())


class EndpointServices(Protocol):
    """Answer what clients and gateways ask; refusals are ``KioskError``."""

    def issuer(self) -> str:
        """Give the issuer's identifier, which is the address that endpoints are under."""

    def now(self) -> float:
        """Give the time in seconds since the epoch."""

    def redeem(self, code: str, *, jkt: str) -> Granted:
        """Give tokens for a one-time code, or raise `GrantRefusedError`."""

    def refresh(self, refresh_token: str, *, jkt: str) -> Granted:
        """Give tokens for a refresh token, or raise `GrantRefusedError`."""

    def introspect(self, token: str) -> Mapping[str, Any] | None:
        """Describe an active access token; ``None`` for anything else."""

    def revoke_held(self, token: str, *, jkt: str) -> None:
        """Revoke a token, if it is one."""

    def gateway(self, name: str, secret: str) -> EnrolledGateway:
        """Give the gateway with this credential, or raise `GatewayRefusedError`."""

    def report(self, gateway: EnrolledGateway, said: Mapping[str, Any]) -> None:
        """Take a report in; raise ``ValueError`` for what is none, or `ReportRefusedError`."""


class StoreServices:
    """Answer by the use cases of one store; implements `EndpointServices`."""

    def __init__(self, env: Environment) -> None:
        self._env = env
        self._recent = RecentGrants(self.now)

    def issuer(self) -> str:
        """Give the issuer's identifier."""
        with self._env.store.reading() as uow:
            return uow.issuer.settings().url

    def now(self) -> float:
        """Give the time in seconds since the epoch."""
        return self._env.clock().timestamp()

    def redeem(self, code: str, *, jkt: str) -> Granted:
        """Give tokens for a one-time code, and again where the answer may have been lost."""
        return self._recent.grant(code, jkt, lambda: redemption.redeem(self._env, code, jkt=jkt))

    def forget(self) -> None:
        """Keep no tokens in memory that are not given again; to be called now and then."""
        self._recent.forget()

    def refresh(self, refresh_token: str, *, jkt: str) -> Granted:
        """Give tokens for a refresh token."""
        return refreshing.refresh(self._env, refresh_token, jkt=jkt)

    def introspect(self, token: str) -> Mapping[str, Any] | None:
        """Describe an active access token."""
        return introspection.introspect(self._env, token)

    def revoke_held(self, token: str, *, jkt: str) -> None:
        """Revoke a token, if it is one."""
        holder_revocation.revoke_held(self._env, token, jkt=jkt)

    def gateway(self, name: str, secret: str) -> EnrolledGateway:
        """Give the gateway with this credential."""
        return gateway_credentials.authenticate_gateway(self._env, name, secret)

    def report(self, gateway: EnrolledGateway, said: Mapping[str, Any]) -> None:
        """Take a report in."""
        if set(said) != _REPORTED or not all(type(each) is int for each in said.values()):
            raise ValueError("it must hold version, signed_at and applied_at, in whole numbers")
        gateway_reports.report(
            self._env,
            gateway,
            said["version"],
            _instant(said["signed_at"]),
            _instant(said["applied_at"]),
        )


def _instant(seconds: int) -> datetime:
    if not 0 <= seconds < _LAST_SECOND:
        raise ValueError("its times are not seconds since 1970")
    return datetime.fromtimestamp(seconds, UTC)
