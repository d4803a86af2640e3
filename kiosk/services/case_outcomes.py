"""What becomes of a case: approved, sent back, refused, withdrawn, or a second person wanted."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kiosk.audit.events import Event
from kiosk.domain.enrolments import (
    REFUSAL_REASONS,
    SECOND_PERSON_REASONS,
    SEND_BACK_REASONS,
    CaseState,
)
from kiosk.services.case_looks import corroboration, leave_look
from kiosk.services.case_steps import CaseError, announced, queue_work
from kiosk.services.codes import code_hash, new_code
from kiosk.services.onboarding import issue_within, load_lists
from kiosk.services.onboarding_case import QueuePast
from kiosk.services.patience import patient

if TYPE_CHECKING:
    from kiosk.domain.enrolments import CaseReason, EnrolmentCase, Submission
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.onboarding_case import IssuedAccess, OnboardingCase


@dataclass(frozen=True, slots=True)
class SentBack:
    """Hold a case that was sent back, and the code by which its registrant comes again.

    The code exists here only, for the screen and the slip; the store keeps its
    hash, and whatever code the registrant had before opens nothing any more.
    """

    case: EnrolmentCase
    code: str = field(repr=False)


def send_back(
    env: Environment, session: OperatorSession, case_id: str, reason: CaseReason, note: str = ""
) -> SentBack:
    """Send a case back to its registrant, with a new continuation code, good once."""
    _require_among(reason, SEND_BACK_REASONS)
    code = new_code(env.entropy)
    with queue_work(env, session) as desk:
        case = desk.held(case_id)
        sent = desk.step(case, Event.CASE_SENT_BACK, CaseState.SENT_BACK, reason, note)
        desk.uow.cases.set_code(case.id, code_hash(code))
        desk.uow.commit()
    return SentBack(sent, code)


def refuse(
    env: Environment, session: OperatorSession, case_id: str, reason: CaseReason, note: str = ""
) -> EnrolmentCase:
    """Refuse a case for a reason from the list; the registrant may appeal."""
    _require_among(reason, REFUSAL_REASONS)
    with queue_work(env, session) as desk:
        case = desk.held(case_id)
        refused = desk.step(case, Event.CASE_REFUSED, CaseState.REFUSED, reason, note)
        desk.uow.commit()
    return refused


def want_second(
    env: Environment,
    session: OperatorSession,
    case_id: str,
    reason: CaseReason,
    note: str = "",
    *,
    found: OnboardingCase | None = None,
) -> EnrolmentCase:
    """Ask for a second person, who must be another one; the case keeps its place.

    ``found`` is the case as the first person would approve it. It stays closed
    to the second until they have left their own (`kiosk.services.case_looks`);
    without it, only the second person's look counts.
    """
    _require_among(reason, SECOND_PERSON_REASONS)
    with queue_work(env, session) as desk:
        case = desk.held(case_id)
        if case.first_reviewer:
            raise CaseError(
                "You are the second person on this case.", "Decide it, or put it back."
            )
        case = replace(case, first_reviewer=session.person_id)
        if found is not None:
            leave_look(desk, env, case, found)
        state = CaseState.SECOND_WANTED
        wanted = desk.step(case, Event.CASE_SECOND_WANTED, state, reason, note)
        desk.uow.commit()
    return wanted


def withdraw(env: Environment, session: OperatorSession, case_id: str) -> None:
    """End a case because its registrant wants to stop: its key is destroyed, nothing is left.

    It cannot be undone, nor can its file be collected again. Raises `CaseError`
    for a case under a legal hold, which has to stay.
    """
    with queue_work(env, session) as desk:
        case = desk.held(case_id)
        if case.id in desk.uow.rights.held_cases():
            raise CaseError(
                "A legal hold keeps this case.",
                "Put it back, and tell a compliance officer that the person wants to stop.",
            )
        desk.log(Event.CASE_WITHDRAWN, case)
        desk.uow.cases.forget(case.id)
        desk.uow.commit()


@patient
def approve(
    env: Environment, session: OperatorSession, case_id: str, onboarding: OnboardingCase
) -> IssuedAccess:
    """Register the person, keep evidence and statement, sign a token, close the case.

    One transaction with everything that `kiosk.services.onboarding` judges for
    itself. A statement that is exactly the one signed at the station counts as
    signed unattended. What two people found alike counts for two. What was
    submitted stays with the case, which is erased with its person, but for the
    pictures: those that count are evidence now.
    """
    load_lists(env)
    with queue_work(env, session) as desk:
        case = desk.held(case_id)
        submission = desk.uow.cases.submission(case_id)
        unattended = _signed_alone(submission, onboarding)
        second, notes = corroboration(desk, env, case, onboarding)
        entry, spent = announced(desk.uow, case)
        past = QueuePast(
            signed_unattended=unattended,
            second_inspection=second,
            announced=None if spent else entry,
        )
        issued = issue_within(desk.uow, env, session, onboarding, desk.now, past=past)
        ended = replace(case, person_id=issued.person.id)
        desk.step(ended, Event.CASE_APPROVED, CaseState.APPROVED)
        desk.uow.cases.set_code(case.id, "")
        if submission is not None:
            desk.uow.cases.put_submission(case.id, _without_pictures(submission))
        desk.uow.commit()
    return replace(issued, notes=(*issued.notes, *notes))


def _signed_alone(submission: Submission | None, onboarding: OnboardingCase) -> bool:
    """Tell whether the statement is the station's; raise `CaseError` if nobody signed that."""
    if submission is None or submission.statement is None:
        return False
    if submission.statement != onboarding.statement:
        return False
    if submission.statement.unable_to_sign:
        raise CaseError(
            "This statement was not signed, and nobody saw the person agree to it.",
            "Go through it with the person, and note that they cannot sign.",
        )
    return True


def _require_among(reason: CaseReason, reasons: tuple[CaseReason, ...]) -> None:
    if reason not in reasons:
        raise CaseError("This reason is for something else.", "Choose one from the list.")


def _without_pictures(submission: Submission) -> Submission:
    statement = submission.statement
    if statement is not None:
        statement = replace(statement, signature_png=b"")
    documents = tuple(replace(each, image=b"") for each in submission.documents)
    return replace(submission, documents=documents, statement=statement)
