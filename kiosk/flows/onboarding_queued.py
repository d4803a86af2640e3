"""A case of the queue on the review screen: what the registrant left, and how it goes on.

What was said at the station stands as typed; the picture is read again here,
by this desk's own reader. A signature holds for as long as the very text and
the very answers stand that it was drawn under.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.flows.onboarding_claim import ClaimRow, kind_of
from kiosk.flows.onboarding_state import (
    Applicant,
    Entry,
    LinesFrom,
    OnboardingState,
    Phase,
    QueuedCase,
    ReadDocument,
    ReadLines,
    Signature,
    StatementShown,
)
from kiosk.flows.telephone import read_telephone

if TYPE_CHECKING:
    from kiosk.domain.enrolments import Submission, SubmittedDocument
    from kiosk.domain.facts import Fact
    from kiosk.domain.persons import Particulars
    from kiosk.domain.statements import SignedStatement
    from kiosk.flows import onboarding_events as events


def opened(event: events.CaseOpened, state: OnboardingState) -> OnboardingState:
    """Lay a case of the queue on the desk; what lay there before is forgotten."""
    submission = event.submission
    fresh = OnboardingState(
        today=event.today,
        region=state.region,
        language=state.language,
        tickets=state.tickets,
        away=state.away,
        phase=Phase.REVIEWING,
        person_id=event.case.person_id,
        queued=QueuedCase(
            event.case,
            submission,
            entry=event.entry,
            spent_invitation=event.spent_invitation,
        ),
    )
    return fresh if submission is None else _filled(fresh, submission)


def document_turned(_event: events.NextDocumentWanted, state: OnboardingState) -> OnboardingState:
    """Turn to the next of several documents that a registrant left."""
    queued = state.queued
    if queued is None or queued.submission is None or not state.editable:
        return state
    documents = queued.submission.documents
    if not documents:
        return state
    number = (queued.document + 1) % len(documents)
    turned = replace(state, queued=replace(queued, document=number), document=None)
    return _reading(replace(turned, examining=None), documents[number])


def resumed(state: OnboardingState, tickets: int) -> OnboardingState:
    """Lay a case again as it was put away; what was under way then is begun anew.

    The picture is read again and what a person answered about it is asked
    again where its reading or examination had not come to an end.
    """
    ticket = max(state.tickets, tickets)
    calm = replace(state, tickets=ticket, pending=None, looking=None, looked_for=None)
    calm = replace(calm, capture=None, insisted=False)
    submission = state.queued.submission if state.queued is not None else None
    unread = state.document is None or state.examining is not None
    if not unread or submission is None or not submission.documents or state.queued is None:
        return calm
    document = submission.documents[state.queued.document]
    return _reading(replace(calm, document=None, examining=None), document)


def stands_signed(state: OnboardingState) -> bool:
    """Tell whether what the registrant signed at the station has not been touched since."""
    return (
        state.queued is not None
        and state.queued.submission is not None
        and state.queued.submission.statement is not None
        and state.signature is not None
        and state.phase is Phase.REVIEWING
    )


def _filled(state: OnboardingState, submission: Submission) -> OnboardingState:
    facts = submission.claim.facts
    rows = tuple(_row(fact, number) for number, fact in enumerate(facts, start=1))
    signed = submission.statement
    filled = replace(
        state,
        applicant=_applicant(submission.particulars, state.region),
        claim_rows=rows,
        rows_made=len(rows),
        language=submission.language,
        language_chosen=True,
    )
    if signed is not None:
        filled = replace(
            filled,
            language=signed.language,
            statement=StatementShown(signed.text, signed.language, submission.claim),
            # That somebody cannot sign is witnessed at the desk, never by a machine alone.
            signature=None if signed.unable_to_sign else _signature(signed),
        )
    return _reading(filled, submission.documents[0]) if submission.documents else filled


def _applicant(said: Particulars, region: str) -> Applicant:
    return Applicant(
        primary_identifier=Entry(said.name.primary_identifier),
        secondary_identifier=Entry(said.name.secondary_identifier),
        date_of_birth=Entry(str(said.date_of_birth)),
        email=Entry(said.email),
        phone=read_telephone(said.phone, region),
    )


def _row(fact: Fact, number: int) -> ClaimRow:
    """Make the row that states a fact as the registrant stated it."""
    return ClaimRow(
        number,
        kind_of(fact),
        fact.state,
        acquired=str(fact.acquired),
        ended=fact.lost is not None,
        lost=str(fact.lost) if fact.lost is not None else "",
    )


def _signature(signed: SignedStatement) -> Signature:
    return Signature(signed.signature_png, signed.unable_to_sign, signed.signed_at)


def _reading(state: OnboardingState, document: SubmittedDocument) -> OnboardingState:
    """Have a captured document read here; without a picture, its lines assessed."""
    ticket = state.tickets + 1
    if document.image:
        return state.asking(ReadDocument(ticket, document.image))
    if not (document.lines or document.corrected):
        return state
    origin = LinesFrom.TYPED if document.source == "typed" else LinesFrom.SWIPE
    return state.asking(
        ReadLines(ticket, origin, document.lines, document.corrected, doubtful=document.doubtful)
    )
