"""Answer what the adjudication of hits asks, with the use cases and one officer's session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.app.officer_adapter import OfficerAdapter
from kiosk.services import people, screening
from kiosk.ui.console.directive_ports import ScreeningRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.app.program import Program
    from kiosk.domain.operators import OperatorSession
    from kiosk.screening.hits import Outcome, ReasonCode
    from kiosk.ui.console.directive_ports import SecondOfficer


class ScreeningAdapter(OfficerAdapter):
    """Implement `kiosk.ui.console.directive_ports.ScreeningPorts`."""

    def __init__(
        self, program: Program, session: OperatorSession, request_publication: Callable[[], None]
    ) -> None:
        super().__init__(program, session, request_publication)
        self._work = program.env.screening

    def hit_count(self) -> int:
        """Count the hits that wait for a person."""
        return screening.count_open_hits(self._program.env, self._session)

    def hits(self, offset: int, limit: int) -> Sequence[ScreeningRow]:
        """Give the hits that wait for a person, the oldest first."""
        env, session = self._program.env, self._session
        found = screening.open_hits(env, session, offset, limit)
        ids = list(dict.fromkeys(hit.person_id for hit in found))
        ours = {each.id: each.particulars for each in people.people_named(env, session, ids)}
        return [
            ScreeningRow(
                hit, str(ours[hit.person_id].name), str(ours[hit.person_id].date_of_birth or "")
            )
            for hit in found
        ]

    def adjudicate(
        self,
        hit_id: str,
        outcome: Outcome,
        reason: ReasonCode,
        note: str,
        second: SecondOfficer | None,
    ) -> None:
        """Answer a hit, and have what follows published."""

        def act(officer: OperatorSession | None) -> None:
            screening.adjudicate(
                self._program.env,
                self._session,
                self._work,
                hit_id,
                outcome=outcome,
                reason=reason,
                note=note,
                second=officer,
            )

        if second is not None:
            self._by_two(second, act)
        else:
            act(None)
            self._request_publication()
