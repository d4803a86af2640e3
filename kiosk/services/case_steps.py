"""One step of a case: in one transaction, with its entry in the log."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.audit.events import Event
from kiosk.domain.enrolments import CaseState, CaseStep
from kiosk.domain.errors import KioskError
from kiosk.domain.operators import Act
from kiosk.services.permission import changing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from kiosk.domain.enrolments import CaseReason, EnrolmentCase
    from kiosk.domain.operators import OperatorSession
    from kiosk.domain.roster import RosterEntry
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork


class CaseError(KioskError):
    """Refuse a step that a case does not allow."""


@dataclass(frozen=True, slots=True)
class QueueDesk:
    """Hold the transaction of one act on the queue, who does it, and when."""

    uow: UnitOfWork
    session: OperatorSession
    now: datetime

    def held(self, case_id: str) -> EnrolmentCase:
        """Give a case that this clerk holds, or raise `CaseError`."""
        return held_by(self.uow, self.session, case_id)

    def step(
        self,
        case: EnrolmentCase,
        event: Event,
        state: CaseState,
        reason: CaseReason | None = None,
        note: str = "",
    ) -> EnrolmentCase:
        """Bring a case to a state and log it; raise `CaseTakenError` if it changed meanwhile."""
        step = CaseStep(state, self.now, self.session.person_id, reason, note.strip())
        moved = self.uow.cases.move(case.moved(step))
        self.log(event, case, **({} if reason is None else {"reason": reason.value}))
        return moved

    def release(self, case: EnrolmentCase) -> EnrolmentCase:
        """Put a held case back into the queue, at the place that it had."""
        state = CaseState.SECOND_WANTED if case.first_reviewer else CaseState.WAITING
        return self.step(case, Event.CASE_RELEASED, state)

    def log(self, event: Event, case: EnrolmentCase, **body: str) -> None:
        """Log what was done with a case, which the entry commits to and does not name."""
        self.uow.log.append(
            event, at=self.now, actor=self.session.person_id, subject=case.id, body=body
        )


@contextmanager
def queue_work(env: Environment, session: OperatorSession) -> Iterator[QueueDesk]:
    """Open a writing unit in which the session's operator works on the queue."""
    with changing(env, session, Act.WORK_QUEUE) as (uow, now):
        yield QueueDesk(uow, session, now)


def held_by(uow: UnitOfWork, session: OperatorSession, case_id: str) -> EnrolmentCase:
    """Give a case that the session's person holds, or raise `CaseError`."""
    case = uow.cases.get(case_id)
    if case.state is not CaseState.CLAIMED or case.claimed_by != session.person_id:
        raise CaseError("You do not hold this case.", "Take it from the queue first.")
    return case


def announced(uow: UnitOfWork, case: EnrolmentCase) -> tuple[RosterEntry | None, bool]:
    """Give the roster's entry that a case came by, and whether its invitation was not good."""
    invitation = uow.roster.invitation(case.entry_id) if case.entry_id else None
    entry_id = case.entry_id if invitation is None else invitation.entry_id
    spent = invitation is not None and invitation.used_by != case.id
    return uow.roster.get(entry_id) if entry_id else None, spent
