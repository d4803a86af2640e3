"""Answer what a bulk revocation asks, with the use cases and the session of one officer."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

from kiosk.app.officer_adapter import OfficerAdapter
from kiosk.domain.directives import DirectiveState
from kiosk.domain.errors import KioskError
from kiosk.domain.operators import Act
from kiosk.services import bulk_revocation, bulk_runs, bulk_selection, directives, people

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.services.bulk_revocation import BulkCount, BulkResult
    from kiosk.services.bulk_runs import StoppedShort
    from kiosk.services.bulk_selection import Selection
    from kiosk.ui.console.bulk_ports import BulkWatch
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
        return bulk_selection.organisations(self._program.env, self._session)

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
        self,
        selection: Selection,
        reason: str,
        counted: int,
        second: SecondOfficer | None,
        watch: BulkWatch,
    ) -> BulkResult:
        """Revoke what a selection takes, and have it published, also where it ends early."""

        def between(done: int, of: int) -> None:
            watch.moved(done, of)
            threading.Event().wait(_OTHERS_TURN)

        revoke = partial(
            bulk_revocation.revoke_selected,
            self._program.env,
            self._session,
            selection,
            reason=reason,
            counted=counted,
            between=between,
            goes_on=watch.goes_on,
        )
        try:
            if second is not None:
                return self._by_two(second, lambda officer: revoke(second=officer))
            result = revoke()
        except KioskError:
            if watch.share is not None:
                self._request_publication()
            raise
        self._request_publication()
        return result

    def stopped_short(self) -> Sequence[StoppedShort]:
        """Give the bulk revocations that ended short and were not taken up."""
        return bulk_runs.stopped_short(self._program.env, self._session)
