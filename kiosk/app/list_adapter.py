"""What every page that lists rows asks of the program: saved filters, and names for ids."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from kiosk.app.officer_adapter import OfficerAdapter
from kiosk.services import saved_filters

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kiosk.domain.rights import SavedFilter


class ListAdapter(OfficerAdapter):
    """Implement `kiosk.ui.console.listed_page.ListPorts`."""

    def saved_filters(self, place: str) -> Sequence[SavedFilter]:
        """Give the filters that this operator saved for a place."""
        return saved_filters.saved_filters(self._program.env, self._session, place)

    def save_filter(self, wanted: SavedFilter) -> None:
        """Save a filter."""
        saved_filters.save_filter(self._program.env, self._session, wanted)

    def remove_filter(self, unwanted: SavedFilter) -> None:
        """Forget a filter."""
        saved_filters.remove_filter(self._program.env, self._session, unwanted)

    def login_of(self, person_id: str) -> str:
        """Name an operator by login, or by nothing."""
        return self._logins.get(person_id, "")

    @cached_property
    def _logins(self) -> Mapping[str, str]:
        with self._program.env.store.reading() as uow:
            return {each.person_id: each.login for each in uow.operators.all()}
