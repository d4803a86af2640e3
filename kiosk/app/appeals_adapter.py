"""Answer what the appeals desk asks, with the use cases and the session of one officer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.app.officer_adapter import OfficerAdapter
from kiosk.domain.directives import DirectiveState
from kiosk.domain.errors import NotFoundError
from kiosk.services import appeals, directives, people
from kiosk.ui.console.directive_ports import AppealRow

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kiosk.domain.appeals import AppealOutcome
    from kiosk.services.appeals import AppealView
    from kiosk.ui.console.directive_ports import SecondOfficer

_MOST_FOUND = 8
_BINDS = (
    DirectiveState.SCHEDULED,
    DirectiveState.IN_FORCE,
    DirectiveState.PARTLY_SUPERSEDED,
)


class AppealsAdapter(OfficerAdapter):
    """Implement `kiosk.ui.console.directive_ports.AppealPorts`."""

    def appeals(self) -> Sequence[AppealRow]:
        """Give the appeals, the one due first before the others."""
        now = self.now()
        views = appeals.appeals(self._program.env, self._session)
        return [AppealRow(view.appeal, view.person_name, _relief_end(view, now)) for view in views]

    def appealable(self) -> Sequence[str]:
        """Give the ids of the directives that bind or will."""
        views = directives.directives(self._program.env, self._session)
        return [view.record.id for view in views if view.state in _BINDS]

    def find_people(self, query: str) -> Sequence[tuple[str, str]]:
        """Give the ids and names of the people that a search finds."""
        env, session = self._program.env, self._session
        found = self._program.index(session).search(query, _MOST_FOUND)
        return [
            (each.id, str(each.particulars.name))
            for each in people.people_named(env, session, found)
        ]

    def open_appeal(
        self, person_id: str, directive_id: str, models: Sequence[str], grounds: str
    ) -> None:
        """Take in an appeal, or a petition of nobody in particular."""
        appeals.open_appeal(
            self._program.env,
            self._session,
            person_id=person_id,
            directive_id=directive_id,
            models=models,
            grounds=grounds,
        )

    def grant_relief(
        self, appeal_id: str, until: datetime, reason: str, second: SecondOfficer
    ) -> None:
        """Open the models of an appeal to its person, and have it published."""
        appeal = self._view(appeal_id).appeal
        models = appeal.models or self._models_of(appeal.directive)
        self._by_two(
            second,
            lambda officer: appeals.grant_relief(
                self._program.env,
                self._session,
                officer,
                appeal.person_id,
                models=models,
                until=until,
                reason=reason,
                appeal_id=appeal_id,
            ),
        )

    def end_relief(self, appeal_id: str, reason: str) -> None:
        """End the relief of an appeal, and have it published."""
        relief = self._view(appeal_id).relief
        if relief is None:
            raise NotFoundError("This appeal has given no relief.", "There is nothing to end.")
        appeals.end_relief(self._program.env, self._session, relief.id, reason=reason)
        self._request_publication()

    def close_appeal(self, appeal_id: str, outcome: AppealOutcome, answer: str) -> None:
        """Answer an appeal."""
        appeals.close_appeal(
            self._program.env, self._session, appeal_id, outcome=outcome, answer=answer
        )

    def _view(self, appeal_id: str) -> AppealView:
        for view in appeals.appeals(self._program.env, self._session):
            if view.appeal.id == appeal_id:
                return view
        raise NotFoundError("There is no such appeal.", "Look at the list again.")

    def _models_of(self, directive_id: str) -> Sequence[str]:
        view = directives.directive_named(self._program.env, self._session, directive_id)
        return view.directive.models


def _relief_end(view: AppealView, now: datetime) -> datetime | None:
    return view.relief.until if view.relief is not None and view.relief.holds(now) else None
