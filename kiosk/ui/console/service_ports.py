"""What the page of services asks of the program, for one session."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from kiosk.ui.console.listed_page import ListPorts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.services.redemption import RedemptionOffer
    from kiosk.services.service_tokens import IssuedToService, ServiceDetail, ServiceRow


class ServicePorts(ListPorts, Protocol):
    """Serve services and those who answer for them."""

    def services(self, query: str, narrowing: str) -> Sequence[ServiceRow]:
        """Give the services that a search finds, by name, purpose or person. *Slow*."""

    def service(self, service_id: str) -> ServiceDetail:
        """Give one with what is decided about it now. *Slow*."""

    def find_people(self, query: str) -> Sequence[tuple[str, str]]:
        """Give the ids and names of the people that a search finds."""

    def register(self, name: str, purpose: str, people: Sequence[str]) -> str:
        """Register a service, or raise; give its id. *Slow*."""

    def change_people(self, service_id: str, name: Sequence[str], release: Sequence[str]) -> None:
        """Name and release people, and have what changes by it published. *Slow*."""

    def issue(self, service_id: str) -> IssuedToService:
        """Sign a token, to be shown once. *Slow*."""

    def offer_code(self, service_id: str) -> RedemptionOffer:
        """Offer a code that becomes a token where the service runs. *Slow*."""

    def end(self, service_id: str) -> int:
        """End a service for good; give how many tokens it had. *Slow*."""
