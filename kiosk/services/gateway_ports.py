"""What is asked of the store about gateways; a part of `kiosk.services.ports.UnitOfWork`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.domain.gateways import EnrolledGateway, GatewayReport


class Gateways(Protocol):
    """Keep gateways' credentials, as keyed hashes, and their last reports."""

    def put(self, gateway: EnrolledGateway, secret: str) -> None:
        """Store a gateway and its secret, in the place of one with the same name."""

    def withdraw(self, gateway: EnrolledGateway) -> None:
        """Store that a gateway was withdrawn; its secret opens nothing any more."""

    def get(self, name: str) -> EnrolledGateway | None:
        """Give the gateway with this name, withdrawn or not."""

    def with_secret(self, name: str, secret: str) -> EnrolledGateway | None:
        """Give the gateway, unless it is withdrawn or its secret is another."""

    def all(self) -> Sequence[EnrolledGateway]:
        """Give every gateway by name, the withdrawn ones too."""

    def put_report(self, report: GatewayReport) -> None:
        """Store a gateway's report, in the place of its last one."""

    def report(self, name: str) -> GatewayReport | None:
        """Give the last report of a gateway."""

    def reports(self) -> Sequence[GatewayReport]:
        """Give the last report of each gateway that ever reported."""
