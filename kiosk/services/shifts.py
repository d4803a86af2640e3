"""The end of a shift: what one clerk leaves to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.audit.events import Event
from kiosk.domain.enrolments import CaseState, HandOver
from kiosk.domain.operators import Act
from kiosk.services.case_ports import CaseFilter
from kiosk.services.case_steps import queue_work
from kiosk.services.permission import reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.domain.enrolments import EnrolmentCase
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork

_PAGE = 100


def held_by_me(env: Environment, session: OperatorSession) -> Sequence[EnrolmentCase]:
    """Give the cases that this clerk holds, those that have waited longest first."""
    with reading(env, session, Act.WORK_QUEUE) as uow:
        return _held(uow, session)


def hand_over(env: Environment, session: OperatorSession, note: str = "") -> HandOver:
    """Put every case that this clerk holds back into the queue, and leave a note."""
    with queue_work(env, session) as desk:
        uow, now = desk.uow, desk.now
        released: list[str] = []
        while held := _held(uow, session):
            released += [desk.release(case).id for case in held]
        waiting = CaseFilter(frozenset({CaseState.WAITING}))
        oldest = uow.cases.page(CaseFilter(), 0, 1)
        left = HandOver(
            id=env.identifier(),
            by=session.person_id,
            at=now,
            note=note.strip(),
            released=tuple(released),
            waiting=uow.cases.count(waiting),
            second_wanted=uow.cases.count(CaseFilter(frozenset({CaseState.SECOND_WANTED}))),
            oldest_since=oldest[0].waiting_since if oldest else None,
        )
        uow.cases.add_hand_over(left)
        uow.log.append(
            Event.SHIFT_HANDED_OVER,
            at=now,
            actor=session.person_id,
            body={"released": len(released), "waiting": left.waiting},
        )
        uow.commit()
    return left


def hand_overs(env: Environment, session: OperatorSession, limit: int = 20) -> Sequence[HandOver]:
    """Give what was handed over, newest first."""
    with reading(env, session, Act.WORK_QUEUE) as uow:
        return uow.cases.hand_overs(limit)


def _held(uow: UnitOfWork, session: OperatorSession) -> Sequence[EnrolmentCase]:
    mine = CaseFilter(frozenset({CaseState.CLAIMED}), claimed_by=session.person_id)
    return uow.cases.page(mine, 0, _PAGE)
