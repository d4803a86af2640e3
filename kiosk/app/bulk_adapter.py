"""Answer what a bulk revocation asks, with the use cases and the session of one officer."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

from kiosk.app.officer_adapter import OfficerAdapter
from kiosk.domain.directives import DirectiveState
from kiosk.domain.operators import Act
from kiosk.services import bulk_revocation, directives, people

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.services.bulk_revocation import BulkCount, Selection
    from kiosk.ui.console.directive_ports import SecondOfficer

_MOST_FOUND = 8
_OTHERS_TURN = 0.12
"""Seconds between two slices: whoever waits for SQLite looks again within a tenth of one."""

_IN_FORCE = (DirectiveState.IN_FORCE, DirectiveState.PARTLY_SUPERSEDED)


class BulkAdapter(OfficerAdapter):
    """Implement `kiosk.ui.console.bulk_ports.BulkPorts`."""

    def find_people(self, query: str) -> Sequence[tuple[str, str]]:
        """Give the ids and names of the people that a search finds."""
        env, session = self._program.env, self._session
        found = self._program.index(session).search(query, _MOST_FOUND)
        named = people.people_named(env, session, found)
        return [(each.id, str(each.particulars.name)) for each in named]

    def organisations(self) -> Sequence[str]:
        """Give the short names of the organisations that people belong to."""
        return bulk_revocation.organisations(self._program.env, self._session)

    def directives_in_force(self) -> Sequence[tuple[str, str]]:
        """Give the ids and titles of the directives in force."""
        if not self.may(Act.READ_DIRECTIVES):
            return []
        views = directives.directives(self._program.env, self._session)
        return [
            (view.record.id, f"{view.record.id}: {view.directive.title}")
            for view in views
            if view.state in _IN_FORCE and view.directive.readings
        ]

    def count_selected(self, selection: Selection) -> BulkCount:
        """Count what a selection takes now."""
        return bulk_revocation.count_selected(self._program.env, self._session, selection)

    def revoke_selected(
        self, selection: Selection, reason: str, counted: int, second: SecondOfficer | None
    ) -> int:
        """Revoke what a selection takes, and have it published."""
        revoke = partial(
            bulk_revocation.revoke_selected,
            self._program.env,
            self._session,
            selection,
            reason=reason,
            counted=counted,
            between=lambda _done, _of: threading.Event().wait(_OTHERS_TURN),
        )
        if second is not None:
            return self._by_two(second, lambda officer: revoke(second=officer))
        done = revoke()
        self._request_publication()
        return done
