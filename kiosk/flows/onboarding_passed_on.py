"""A case that was begun at the desk, as it goes into the queue for somebody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.enrolments import Submission, SubmittedDocument, WayIn
from kiosk.domain.statements import SignedStatement
from kiosk.flows.onboarding_points import claim, particulars
from kiosk.flows.onboarding_state import Phase

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.flows.onboarding_state import DeskDocument, OnboardingState


NO_STATION = "0" * 32
"""Stands for the desk where a station would name itself."""


def submission_of(state: OnboardingState, now: datetime) -> Submission:
    """Give what the queue takes of a case begun at the desk; its id is still to be drawn."""
    shown, signed = state.document, state.signature
    document = None if shown is None else _submitted(shown)
    statement = None
    if state.statement is not None and signed is not None and state.phase is Phase.SIGNING:
        text, language = state.statement.text, state.statement.language
        statement = SignedStatement(
            text, language, signed.png, signed.unable_to_sign, signed.signed_at
        )
    return Submission(
        id="",
        station_id=NO_STATION,
        way_in=WayIn.NONE,
        entry_id="",
        particulars=particulars(state),
        claim=claim(state),
        language=state.language,
        started_at=shown.captured_at if shown is not None else now,
        finished_at=now,
        documents_chosen=() if document is None else (document.kind,),
        documents=() if document is None else (document,),
        statement=statement,
        asked_for_staff=statement is None,
    )


def _submitted(shown: DeskDocument) -> SubmittedDocument:
    scan = shown.scan
    return SubmittedDocument(
        kind=scan.assessed.kind,
        lines=scan.lines,
        corrected=scan.corrected,
        image=shown.image,
        source=shown.source,
        captured_at=shown.captured_at,
        doubtful=scan.doubtful,
        compared=shown.compared,
    )
