"""What every directive page asks of the program for its officer, and acts of two officers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar
from zoneinfo import ZoneInfo

from kiosk.domain.operators import PERMISSIONS, Act

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from kiosk.app.program import Program
    from kiosk.domain.operators import OperatorSession
    from kiosk.ui.console.directive_ports import SecondOfficer

Result = TypeVar("Result")


class OfficerAdapter:
    """Implement `kiosk.ui.console.directive_ports.OfficerPorts`."""

    def __init__(
        self, program: Program, session: OperatorSession, request_publication: Callable[[], None]
    ) -> None:
        self._program, self._session = program, session
        self._request_publication = request_publication
        self.login = session.login
        with program.env.store.reading() as uow:
            self.zone = ZoneInfo(uow.issuer.settings().zone)

    def may(self, act: Act) -> bool:
        """Tell whether the session's roles include an act."""
        return bool(self._session.roles & PERMISSIONS[act])

    def now(self) -> datetime:
        """Give the present instant."""
        return self._program.world.clock()

    def models(self) -> Sequence[str]:
        """Give the names of the models."""
        with self._program.env.store.reading() as uow:
            return [model.name for model in uow.models.all()]

    def _by_two(self, second: SecondOfficer, act: Callable[[OperatorSession], Result]) -> Result:
        """Sign the second officer in for this one act, and out again whatever comes of it."""
        officer = self._program.sign_in(second.login, second.secret)
        try:
            done = act(officer)
        finally:
            self._program.sign_out(officer)
        self._request_publication()
        return done
