"""The history of discreet flags: who raised which, when, and what became of the case since."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.errors import NotFoundError
from kiosk.domain.operators import Act
from kiosk.services.permission import reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.domain.enrolments import CaseFlag, CaseStep, EnrolmentCase
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork


@dataclass(frozen=True, slots=True)
class FlagView:
    """Hold a flag with the case that it is about, ``None`` without one or once it is gone.

    ``login`` is how whoever raised it signs in, or nothing where that account
    is gone. ``since`` are the steps that the case took after the flag.
    """

    flag: CaseFlag
    login: str
    case: EnrolmentCase | None = None

    @property
    def since(self) -> tuple[CaseStep, ...]:
        """Give what was done with the case after the flag was raised."""
        if self.case is None:
            return ()
        return tuple(step for step in self.case.steps if step.at > self.flag.raised_at)


def flag_history(env: Environment, session: OperatorSession) -> Sequence[FlagView]:
    """Give the flags of others, newest first, each with what became of its case.

    Nobody reads their own here: whoever raised one under duress may be made to
    open this list, with somebody beside them.
    """
    with reading(env, session, Act.READ_FLAGS) as uow:
        logins = {each.person_id: each.login for each in uow.operators.all()}
        return [
            FlagView(flag, logins.get(flag.raised_by, ""), _case(uow, flag.case_id))
            for flag in uow.cases.flags()
            if flag.raised_by != session.person_id
        ]


def _case(uow: UnitOfWork, case_id: str) -> EnrolmentCase | None:
    if not case_id:
        return None
    try:
        return uow.cases.get(case_id)
    except NotFoundError:
        return None
