"""What is asked of the store about services; a part of `kiosk.services.ports.UnitOfWork`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kiosk.domain.cohorts import Combination
    from kiosk.domain.service_accounts import ServiceAccount


class ServiceAccounts(Protocol):
    """Keep services, sealed, and the numbers that their tokens are decided by.

    A service's number follows those who answer for it, in the transaction that
    changes them: where they are all of one cohort it is that cohort's, where
    they are of several that of a combination, and `UNKNOWN_COHORT` where
    nobody answers or of one of them nothing is known, or nothing any more.
    """

    def add(self, account: ServiceAccount, now: datetime) -> None:
        """Store a new service."""

    def replace(self, account: ServiceAccount, now: datetime) -> None:
        """Store who answers for a service now, or that it has ended; its tokens follow."""

    def get(self, service_id: str) -> ServiceAccount:
        """Give the service, or raise `NotFoundError`."""

    def all(self) -> Sequence[ServiceAccount]:
        """Give every service, the ended ones too, in the order of their registration."""

    def answered_by(self, person_id: str) -> Sequence[ServiceAccount]:
        """Give the services that a person answers for now."""

    def number_of(self, service_id: str) -> int:
        """Give the number that a service's tokens are decided by."""

    def combinations(self) -> Sequence[Combination]:
        """Give every combination that a service is in, by number."""
