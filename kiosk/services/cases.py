"""The desk's queue: who takes which case, puts it back, or takes a step back.

A case is held by one clerk at a time. Taking one is a single statement that
compares and swaps its version inside the store's one write lock, so that two
desks, two processes or two machines cannot both hold it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from kiosk.audit.events import Event
from kiosk.domain.enrolments import (
    CLAIMABLE_STATES,
    CaseSource,
    CaseState,
    CaseStep,
    EnrolmentCase,
)
from kiosk.domain.errors import PermissionDeniedError
from kiosk.domain.operators import Act
from kiosk.services.case_looks import SecondLook, approved_together, second_look
from kiosk.services.case_outcomes import (
    SentBack,
    approve,
    refuse,
    send_back,
    want_second,
    withdraw,
)
from kiosk.services.case_ports import CaseFilter, CaseTakenError
from kiosk.services.case_steps import CaseError, announced, held_by, queue_work
from kiosk.services.codes import CodeError, code_hash, new_code
from kiosk.services.permission import reading

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kiosk.domain.enrolments import Submission
    from kiosk.domain.operators import OperatorSession
    from kiosk.domain.roster import RosterEntry
    from kiosk.services.environment import Environment

__all__ = [
    "CLAIM_LASTS",
    "UNDO_WITHIN",
    "CaseError",
    "CaseFile",
    "CaseFilter",
    "CaseTakenError",
    "CodeError",
    "SecondLook",
    "SentBack",
    "approve",
    "approved_together",
    "claim",
    "claim_next",
    "count",
    "open_at_desk",
    "open_case",
    "refuse",
    "release",
    "renew_code",
    "resume",
    "second_look",
    "send_back",
    "undo",
    "waiting",
    "want_second",
    "withdraw",
]

CLAIM_LASTS = timedelta(minutes=30)
"""How long a claim holds that nobody renews; a desk that crashed keeps no case for ever."""

UNDO_WITHIN = timedelta(seconds=10)
"""How long a clerk may take a step back."""

_UNDOABLE = {CaseState.WAITING, CaseState.SECOND_WANTED, CaseState.SENT_BACK, CaseState.REFUSED}


@dataclass(frozen=True, slots=True)
class CaseFile:
    """Hold a case with all that its reviewer may see of it.

    ``submission`` is ``None`` where what was submitted is gone. ``entry`` is
    the roster's entry that the registrant named; it proves nothing.
    ``spent_invitation`` is true where the invitation was not, or not any more,
    good for this case: another came by it, it was withdrawn, or it had expired.
    """

    case: EnrolmentCase
    submission: Submission | None
    entry: RosterEntry | None
    spent_invitation: bool = False


def waiting(
    env: Environment,
    session: OperatorSession,
    wanted: CaseFilter | None = None,
    offset: int = 0,
    limit: int = 100,
) -> Sequence[EnrolmentCase]:
    """Give the cases that a filter takes, those that have waited longest first."""
    with reading(env, session, Act.WORK_QUEUE) as uow:
        return uow.cases.page(wanted or CaseFilter(), offset, limit)


def count(env: Environment, session: OperatorSession, wanted: CaseFilter | None = None) -> int:
    """Count the cases that a filter takes."""
    with reading(env, session, Act.WORK_QUEUE) as uow:
        return uow.cases.count(wanted or CaseFilter())


def claim(env: Environment, session: OperatorSession, case_id: str) -> EnrolmentCase:
    """Take a case, or renew one's own claim.

    Raises `CaseTakenError` for a case that somebody else holds, `CaseError`
    for one that waits for nobody, and `PermissionDeniedError` to whoever asked
    for a second person, who must be another.
    """
    with queue_work(env, session) as desk:
        case = desk.uow.cases.get(case_id)
        _require_claimable(case, session, desk.now)
        claimed = desk.step(case, Event.CASE_CLAIMED, CaseState.CLAIMED)
        desk.uow.commit()
    return claimed


def claim_next(
    env: Environment, session: OperatorSession, wanted: CaseFilter | None = None
) -> EnrolmentCase | None:
    """Take the case that has waited longest among those that this clerk may take, if any."""
    with queue_work(env, session) as desk:
        wanted = wanted or CaseFilter()
        claimable = replace(
            wanted,
            states=wanted.states & CLAIMABLE_STATES,
            claimed_by="",
            claimed_before=desk.now - CLAIM_LASTS,
            not_reviewed_by=session.person_id,
        )
        found = desk.uow.cases.page(claimable, 0, 1)
        if not found:
            return None
        claimed = desk.step(found[0], Event.CASE_CLAIMED, CaseState.CLAIMED)
        desk.uow.commit()
    return claimed


def resume(env: Environment, session: OperatorSession, code: str) -> EnrolmentCase:
    """Take the case that a registrant's continuation code opens; the code is then used up.

    Raises `CodeError` for a code that opens nothing, which is logged, and,
    without using up the code, `CaseTakenError` while another clerk holds the
    case and `PermissionDeniedError` to whoever asked for a second person on it.
    """
    with queue_work(env, session) as desk:
        try:
            case = desk.uow.cases.with_code(code_hash(code))
        except CodeError:
            case = None
        if case is None:
            desk.uow.log.append(Event.CASE_CODE_REFUSED, at=desk.now, actor=session.person_id)
            desk.uow.commit()
            raise CodeError
        _require_another(case, session)
        if case.state is not CaseState.SENT_BACK:
            _require_claimable(case, session, desk.now)
        desk.uow.cases.set_code(case.id, "")
        claimed = desk.step(case, Event.CASE_RESUMED, CaseState.CLAIMED)
        desk.uow.commit()
    return claimed


def renew_code(env: Environment, session: OperatorSession, case_id: str) -> str:
    """Draw a new continuation code for a case that one holds; an earlier one opens nothing."""
    code = new_code(env.entropy)
    with queue_work(env, session) as desk:
        case = desk.held(case_id)
        desk.uow.cases.set_code(case.id, code_hash(code))
        desk.log(Event.CASE_CODE_RENEWED, case)
        desk.uow.commit()
    return code


def open_case(env: Environment, session: OperatorSession, case_id: str) -> CaseFile:
    """Give a case that one holds, with everything that was submitted; pictures as captured."""
    with reading(env, session, Act.WORK_QUEUE) as uow:
        case = held_by(uow, session, case_id)
        entry, spent = announced(uow, case)
        return CaseFile(case, uow.cases.submission(case_id), entry, spent_invitation=spent)


def release(env: Environment, session: OperatorSession, case_id: str) -> EnrolmentCase:
    """Put a case back into the queue, at the place that it had."""
    with queue_work(env, session) as desk:
        released = desk.release(desk.held(case_id))
        desk.uow.commit()
    return released


def undo(env: Environment, session: OperatorSession, case_id: str) -> EnrolmentCase:
    """Take one's own last step back within `UNDO_WITHIN`; one holds the case again.

    Nothing that left the desk is undone: an issued token is revoked instead,
    a withdrawn case is gone.
    """
    with queue_work(env, session) as desk:
        case = desk.uow.cases.get(case_id)
        last = case.last_step
        if (
            case.state not in _UNDOABLE
            or last.by != session.person_id
            or not timedelta() <= desk.now - last.at <= UNDO_WITHIN
        ):
            raise CaseError(
                "This step cannot be undone any more.", "Take the case from the queue again."
            )
        if case.state is CaseState.SECOND_WANTED and last.reason is not None:
            case = replace(case, first_reviewer="")
            desk.uow.cases.forget_look(case.id, session.person_id)
        undone = desk.step(case, Event.CASE_UNDONE, CaseState.CLAIMED)
        desk.uow.commit()
    return undone


def open_at_desk(
    env: Environment, session: OperatorSession, submission: Submission
) -> EnrolmentCase:
    """Put a case that was begun at a desk into the queue, for whoever takes it next."""
    with queue_work(env, session) as desk:
        case = EnrolmentCase(
            id=submission.id,
            source=CaseSource.DESK,
            state=CaseState.WAITING,
            waiting_since=desk.now,
            steps=(CaseStep(CaseState.WAITING, desk.now, session.person_id),),
            way_in=submission.way_in,
            entry_id=submission.entry_id,
        )
        desk.uow.cases.add(case, submission)
        if submission.continuation_hash:
            desk.uow.cases.set_code(case.id, submission.continuation_hash)
        desk.log(Event.CASE_OPENED, case)
        desk.uow.commit()
    return case


def _require_another(case: EnrolmentCase, session: OperatorSession) -> None:
    if case.first_reviewer == session.person_id:
        raise PermissionDeniedError(
            "You asked for a second person on this case.", "Leave it to another operator."
        )


def _require_claimable(case: EnrolmentCase, session: OperatorSession, now: datetime) -> None:
    _require_another(case, session)
    if case.state in CLAIMABLE_STATES or case.claimed_by == session.person_id:
        return
    if case.claimed_at is None:
        raise CaseError("This case waits for nobody any more.", "Take another from the queue.")
    if now - case.claimed_at < CLAIM_LASTS:
        raise CaseTakenError
