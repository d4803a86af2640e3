"""Onboarding one applicant as a conversation: scan, review, sign, issue.

`advance` takes a state and an event and gives the next state, and does
nothing else. A document proposes names, birth date and facts where nothing
was typed; what was typed is never overwritten, a difference is a check.
"""

from __future__ import annotations

from dataclasses import replace
from functools import singledispatch
from typing import TYPE_CHECKING

from kiosk.domain.errors import KioskError, UnreachableError
from kiosk.domain.evidence import InspectionAnswer
from kiosk.flows import onboarding_away as away
from kiosk.flows import onboarding_background as background
from kiosk.flows import onboarding_capture as capture
from kiosk.flows import onboarding_document as document
from kiosk.flows import onboarding_events as events
from kiosk.flows import onboarding_queued as queued
from kiosk.flows.onboarding_claim import ClaimRow
from kiosk.flows.onboarding_points import (
    PrimaryAction,
    before_signing,
    case_of,
    hindrances,
    items_to_confirm,
    keeps,
    missing,
    primary_action,
)
from kiosk.flows.onboarding_state import (
    Applicant,
    ComposeStatement,
    Entry,
    Field,
    Issue,
    OnboardingState,
    Phase,
    Problem,
    Signature,
    StatementShown,
)
from kiosk.flows.telephone import read_telephone

if TYPE_CHECKING:
    from datetime import date

_FIELDS = {field.value: field for field in Field}
_WHILE_BUSY = (
    events.AccessIssued,
    events.IssueRefused,
    events.IssueFailed,
    events.CaseKept,
    events.KeepingFailed,
    events.StoreLost,
    events.StoreBack,
)
"""What may happen while a case is issued or kept."""


def begin(today: date, region: str = "", language: str = "en") -> OnboardingState:
    """Start a case; ``region`` (ISO 3166 alpha-2) is where telephone numbers belong."""
    return OnboardingState(today=today, region=region, language=language)


def advance(state: OnboardingState, event: events.Event) -> OnboardingState:
    """Give the state after ``event``; an event out of turn changes nothing."""
    if state.busy and not isinstance(event, _WHILE_BUSY):
        return state
    return background.looked_after(event, _take(event, state))


@singledispatch
def _take(event: object, _state: OnboardingState) -> OnboardingState:
    raise TypeError(f"no such event: {type(event).__name__}")


# ---- The applicant's fields and claim ----


@_take.register
def _(event: events.Typed, state: OnboardingState) -> OnboardingState:
    if not state.editable:
        return state
    if event.field is Field.PHONE:
        changed = replace(state.applicant, phone=read_telephone(event.text, state.region))
    else:
        changed = _entered(state.applicant, event.field, Entry(event.text))
    return replace(state, applicant=changed)


def _entered(applicant: Applicant, field: Field, entry: Entry) -> Applicant:
    match field:
        case Field.PRIMARY_IDENTIFIER:
            return replace(applicant, primary_identifier=entry)
        case Field.SECONDARY_IDENTIFIER:
            return replace(applicant, secondary_identifier=entry)
        case Field.DATE_OF_BIRTH:
            return replace(applicant, date_of_birth=entry)
        case Field.EMAIL:
            return replace(applicant, email=entry)
        case _:
            return applicant


@_take.register
def _(event: events.RowAdded, state: OnboardingState) -> OnboardingState:
    if not state.editable:
        return state
    row = ClaimRow(state.rows_made + 1, event.kind, event.state)
    return replace(state, claim_rows=(*state.claim_rows, row), rows_made=row.id)


@_take.register
def _(event: events.RowChanged, state: OnboardingState) -> OnboardingState:
    if not state.editable:
        return state
    changed = replace(event.row, from_document=False)
    rows = tuple(
        changed if row.id == changed.id and row != event.row else row for row in state.claim_rows
    )
    return replace(state, claim_rows=rows)


@_take.register
def _(event: events.RowRemoved, state: OnboardingState) -> OnboardingState:
    if not state.editable:
        return state
    return replace(state, claim_rows=tuple(row for row in state.claim_rows if row.id != event.row))


# ---- The document, and the camera it may come through ----

_take.register(events.DocumentOffered, document.offered)
_take.register(events.OfferFailed, document.offer_failed)
_take.register(events.LinesSwiped, document.swiped)
_take.register(events.LinesTyped, document.typed)
_take.register(events.LinesCorrected, document.corrected)
_take.register(events.CharacterCompared, document.compared)
_take.register(events.DocumentRead, document.read)
_take.register(events.ReadingFailed, document.reading_failed)
_take.register(events.ReadingCancelled, document.reading_cancelled)
_take.register(events.DocumentExamined, document.examined)
_take.register(events.ExaminationFailed, document.examination_failed)
_take.register(events.ExaminationCancelled, document.examination_cancelled)
_take.register(events.ItemAnswered, document.answered)
_take.register(events.DocumentRemoved, document.removed)
_take.register(events.WithoutDocument, document.without)
_take.register(events.CameraOpened, capture.opened)
_take.register(events.CameraStarted, capture.started)
_take.register(events.CameraFailed, capture.failed)
_take.register(events.FrameWatched, capture.watched)
_take.register(events.CameraClosed, capture.closed)


# ---- A case of the queue, and what stands beside it ----

_take.register(events.CaseOpened, queued.opened)
_take.register(events.NextDocumentWanted, queued.document_turned)
_take.register(events.BackgroundFound, background.found)
_take.register(events.BackgroundFailed, background.failed)
_take.register(events.LikenessAnswered, background.answered)


# ---- The filled button ----


@_take.register
def _(_event: events.PrimaryPressed, state: OnboardingState) -> OnboardingState:
    match primary_action(state):
        case PrimaryAction.CONFIRM_INSPECTION:
            confirmed = _confirmed(state)
            if queued.stands_signed(confirmed):
                return replace(confirmed, insisted=bool(before_signing(confirmed)))
            return _show_statement(confirmed)
        case PrimaryAction.SHOW_STATEMENT | PrimaryAction.APPROVE:
            return _show_statement(state)
        case PrimaryAction.ISSUE_TOKEN | PrimaryAction.KEEP:
            return away.keep(state) if keeps(state) else _issue(state)
        case PrimaryAction.WANT_SECOND:
            return replace(state, insisted=bool(hindrances(state)))
        case PrimaryAction.OPEN_DOCUMENT | PrimaryAction.NEXT_APPLICANT:
            return state


def _confirmed(state: OnboardingState) -> OnboardingState:
    """Answer what is unanswered, but no finding: each of those wants an answer of its own."""
    shown = state.document
    if shown is None:
        return state
    answered = tuple((item, InspectionAnswer.IN_ORDER) for item in items_to_confirm(shown))
    return replace(state, document=replace(shown, answers=(*shown.answers, *answered)))


def _show_statement(state: OnboardingState) -> OnboardingState:
    if before_signing(state) or state.pending is not None:
        return replace(state, insisted=True)
    return replace(state, insisted=False, capture=None).asking(
        ComposeStatement(state.tickets + 1, case_of(state), state.language)
    )


@_take.register
def _(event: events.StatementComposed, state: OnboardingState) -> OnboardingState:
    effect = state.pending
    if not (isinstance(effect, ComposeStatement) and effect.ticket == event.ticket):
        return state
    shown = StatementShown(event.text, effect.language, effect.case.claim)
    # A signature holds for the very text, language and answers it was drawn under.
    holds = shown == state.statement
    composed = replace(state, person_id=event.person_id, pending=None)
    if holds and queued.stands_signed(composed):
        return _issue(composed)
    return replace(
        composed,
        phase=Phase.SIGNING,
        statement=shown,
        signature=state.signature if holds else None,
    )


def _issue(state: OnboardingState) -> OnboardingState:
    if missing(state) or state.pending is not None or state.away:
        return replace(state, insisted=True)
    case_id = state.queued.case.id if state.queued is not None else ""
    effect = Issue(state.tickets + 1, case_of(state), case_id)
    return replace(state, insisted=False).asking(effect)


# ---- Statement and signature ----


@_take.register
def _(event: events.LanguageChosen, state: OnboardingState) -> OnboardingState:
    if state.phase is not Phase.SIGNING or state.statement is None:
        return state
    chosen = replace(state, language=event.language, language_chosen=True, insisted=False)
    if event.language == state.statement.language:
        return replace(chosen, pending=None)
    return replace(chosen, signature=None).asking(
        ComposeStatement(state.tickets + 1, case_of(state), event.language)
    )


@_take.register
def _(event: events.Signed, state: OnboardingState) -> OnboardingState:
    if not _readable(state) or not event.png:
        return state
    return replace(state, signature=Signature(event.png, unable_to_sign=False, signed_at=event.at))


@_take.register
def _(_event: events.SignatureCleared, state: OnboardingState) -> OnboardingState:
    return replace(state, signature=None) if state.phase is Phase.SIGNING else state


@_take.register
def _(event: events.UnableToSign, state: OnboardingState) -> OnboardingState:
    if not _readable(state):
        return state
    signature = Signature(b"", unable_to_sign=True, signed_at=event.at) if event.unable else None
    return replace(state, signature=signature)


def _readable(state: OnboardingState) -> bool:
    """Tell whether the statement lies there in the language that the applicant reads."""
    return state.phase is Phase.SIGNING and state.language_chosen and state.pending is None


@_take.register
def _(_event: events.WentBack, state: OnboardingState) -> OnboardingState:
    if state.phase is not Phase.SIGNING:
        return state
    return replace(state, phase=Phase.REVIEWING, insisted=False, problem=None)


# ---- Issuing ----


@_take.register
def _(event: events.AccessIssued, state: OnboardingState) -> OnboardingState:
    if not state.awaits(event.ticket):
        return state
    return OnboardingState(
        today=state.today,
        region=state.region,
        language=state.language,
        phase=Phase.ISSUED,
        issued=event.access,
        tickets=state.tickets,
        away=state.away,
    )


@_take.register
def _(event: events.IssueRefused, state: OnboardingState) -> OnboardingState:
    if not state.awaits(event.ticket) or not event.points:
        return state
    first = event.points[0]
    field = _FIELDS.get(first.field.partition(".")[0], Field.CASE)
    problem = Problem(KioskError(first.sentence), field)
    phase = Phase.SIGNING if field in (Field.SIGNATURE, Field.CASE) else Phase.REVIEWING
    return replace(state, pending=None, problem=problem, phase=phase)


@_take.register
def _(event: events.IssueFailed, state: OnboardingState) -> OnboardingState:
    if not state.awaits(event.ticket):
        return state
    if isinstance(event.error, UnreachableError):
        return away.not_issued(event.error, state)
    return replace(state, pending=None, problem=Problem(event.error, Field.CASE))


# ---- Without the store ----

_take.register(events.CaseKept, away.kept)
_take.register(events.KeepingFailed, away.keeping_failed)
_take.register(events.StoreLost, away.lost)
_take.register(events.StoreBack, away.back)


@_take.register
def _(_event: events.ProblemDismissed, state: OnboardingState) -> OnboardingState:
    return replace(state, problem=None)


@_take.register
def _(event: events.NextApplicant, state: OnboardingState) -> OnboardingState:
    fresh = begin(event.today, state.region, state.language)
    return replace(fresh, tickets=state.tickets, away=state.away)
