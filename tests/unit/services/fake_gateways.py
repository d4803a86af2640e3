"""Keep gateways in memory; see `kiosk.services.gateway_ports`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fake_repositories import State

    from kiosk.domain.gateways import EnrolledGateway, GatewayReport


class FakeGateways:
    def __init__(self, state: State) -> None:
        self.state = state

    def put(self, gateway: EnrolledGateway, secret: str) -> None:
        self.state.gateways[gateway.name] = (gateway, secret)
        self.state.gateway_reports.pop(gateway.name, None)

    def withdraw(self, gateway: EnrolledGateway) -> None:
        self.state.gateways[gateway.name] = (gateway, self.state.gateways[gateway.name][1])

    def get(self, name: str) -> EnrolledGateway | None:
        return self.state.gateways[name][0] if name in self.state.gateways else None

    def with_secret(self, name: str, secret: str) -> EnrolledGateway | None:
        known, kept = self.state.gateways.get(name, (None, ""))
        if known is None or kept != secret or known.withdrawn_at is not None:
            return None
        return known

    def all(self) -> Sequence[EnrolledGateway]:
        return [self.state.gateways[name][0] for name in sorted(self.state.gateways)]

    def put_report(self, report: GatewayReport) -> None:
        self.state.gateway_reports[report.gateway] = report

    def report(self, name: str) -> GatewayReport | None:
        return self.state.gateway_reports.get(name)

    def reports(self) -> Sequence[GatewayReport]:
        return list(self.state.gateway_reports.values())
