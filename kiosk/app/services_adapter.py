"""Answer what the page of services asks, for one session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.app.list_adapter import ListAdapter
from kiosk.services import people, redemption, service_tokens
from kiosk.services.search import normalised
from kiosk.ui.console.services_page import ENDED, RUNNING, STOPPED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.services.redemption import RedemptionOffer
    from kiosk.services.service_tokens import IssuedToService, ServiceDetail, ServiceRow

_MOST_FOUND = 20


class ServicesAdapter(ListAdapter):
    """Implement `kiosk.ui.console.service_ports.ServicePorts`."""

    def services(self, query: str, narrowing: str) -> Sequence[ServiceRow]:
        """Give the services whose words begin as those of the search do, newest first."""
        words = normalised(query).split()
        rows = service_tokens.service_rows(self._program.env, self._session)
        return [
            row for row in reversed(rows) if _stands(row, narrowing) and _has_words(row, words)
        ]

    def service(self, service_id: str) -> ServiceDetail:
        """Give one with what is decided about it now."""
        return service_tokens.service_detail(self._program.env, self._session, service_id)

    def find_people(self, query: str) -> Sequence[tuple[str, str]]:
        """Give the ids and names of the people that a search finds."""
        env, session = self._program.env, self._session
        found = self._program.index(session).search(query, _MOST_FOUND)
        named = people.people_named(env, session, found)
        return [(each.id, str(each.particulars.name)) for each in named]

    def register(self, name: str, purpose: str, people_ids: Sequence[str]) -> str:
        """Register a service."""
        env, session = self._program.env, self._session
        return service_tokens.register(env, session, name, purpose, people_ids).id

    def change_people(self, service_id: str, name: Sequence[str], release: Sequence[str]) -> None:
        """Name and release people, and have what changes by it published."""
        service_tokens.change_people(
            self._program.env, self._session, service_id, name=name, release=release
        )
        self._request_publication()

    def issue(self, service_id: str) -> IssuedToService:
        """Sign a token, and have it published."""
        issued = service_tokens.issue(self._program.env, self._session, service_id)
        self._request_publication()
        return issued

    def offer_code(self, service_id: str) -> RedemptionOffer:
        """Offer a code that becomes a token where the service runs."""
        return redemption.offer_to_service(self._program.env, self._session, service_id)

    def end(self, service_id: str) -> int:
        """End a service, and have it published."""
        revoked = service_tokens.end(self._program.env, self._session, service_id)
        self._request_publication()
        return revoked


def _stands(row: ServiceRow, narrowing: str) -> bool:
    state = RUNNING
    if row.account.ended_at is not None:
        state = ENDED
    elif row.stands_still:
        state = STOPPED
    return narrowing in ("", state)


def _has_words(row: ServiceRow, words: Sequence[str]) -> bool:
    texts = (row.account.name, row.account.purpose, *row.names.values())
    own = [word for text in texts for word in normalised(text).split()]
    return all(any(each.startswith(word) for each in own) for word in words)
