"""The document of a case: offered, read, corrected, examined, inspected, removed.

Each function takes an event and the state and gives the next state. Lines that
a person changes are kept beside those that were read, and each place that a
person compared with the document is kept as well.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.domain.errors import KioskError
from kiosk.domain.evidence import Finding
from kiosk.flows.onboarding_proposals import (
    drop_proposals,
    is_another_document,
    keep_proposals,
    propose,
)
from kiosk.flows.onboarding_state import (
    NOTHING_SEEN,
    DeskDocument,
    ExamineDocument,
    Field,
    LinesFrom,
    Phase,
    Problem,
    ReadDocument,
    ReadLines,
    TakeShot,
    UnreadPicture,
)
from kiosk.reading.errors import NoMrzError
from kiosk.services.documents import corrections, with_findings

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.evidence import Place
    from kiosk.flows import onboarding_events as events
    from kiosk.flows.onboarding_state import DocumentScan, Effect, OnboardingState

NOT_EXAMINED = Finding(
    "not_examined",
    "The page was not examined. Compare the printed page with the facts yourself.",
)

# ---- Ways to bring one ----


def offered(event: events.DocumentOffered, state: OnboardingState) -> OnboardingState:
    """Have a file read; it takes the place of the camera."""
    if not state.editable:
        return state
    fresh = replace(state, capture=None, unread=None)
    return fresh.asking(ReadDocument(state.tickets + 1, event.data))


def offer_failed(event: events.OfferFailed, state: OnboardingState) -> OnboardingState:
    """Say why a file cannot be opened."""
    if not state.editable:
        return state
    return replace(state, problem=Problem(event.error, Field.DOCUMENT))


def swiped(event: events.LinesSwiped, state: OnboardingState) -> OnboardingState:
    """Take a swipe: of the document that is here, as a correction; else as another one."""
    if not state.editable:
        return state
    document, ticket = state.document, state.tickets + 1
    if (
        document is None
        or document.format_only
        or is_another_document(document.scan.best_lines, event.lines)
    ):
        lines = ReadLines(ticket, LinesFrom.SWIPE, event.lines, doubtful=event.doubtful)
        return replace(state, capture=None).asking(lines)
    best = document.scan.best_lines
    if best == event.lines:
        return state
    compared = set(document.compared) - corrections(best, event.lines)
    return _correct(state, document, event.lines, compared)


def typed(event: events.LinesTyped, state: OnboardingState) -> OnboardingState:
    """Have a zone assessed that a person typed; it belongs to the picture nobody could read."""
    if not state.editable:
        return state
    lines = ReadLines(state.tickets + 1, LinesFrom.TYPED, (), event.lines)
    return replace(state, capture=None).asking(lines)


# ---- Corrections ----


def corrected(event: events.LinesCorrected, state: OnboardingState) -> OnboardingState:
    """Take whole lines from a person, who compared what they changed."""
    document = state.document
    if not state.editable or document is None:
        return state
    best, compared = _in_work(state, document)
    changed = corrections(best, event.lines)
    return _correct(state, document, event.lines, compared | changed)


def compared(event: events.CharacterCompared, state: OnboardingState) -> OnboardingState:
    """Take what a person saw at one place; two of them in a row add up."""
    document = state.document
    if not state.editable or document is None:
        return state
    lines, places = _in_work(state, document)
    row, column = event.place
    if not (0 <= row < len(lines) and 0 <= column < len(lines[row])):
        return state
    line = lines[row]
    written = f"{line[:column]}{event.character}{line[column + 1 :]}"
    changed = (*lines[:row], written, *lines[row + 1 :])
    return _correct(state, document, changed, places | {event.place})


def _in_work(state: OnboardingState, document: DeskDocument) -> tuple[tuple[str, ...], set[Place]]:
    """Give the lines and the compared places, those under way included."""
    effect = state.pending
    if isinstance(effect, ReadLines) and effect.origin is LinesFrom.CORRECTION:
        return effect.best_lines, set(effect.compared)
    return document.scan.best_lines, set(document.compared)


def _correct(
    state: OnboardingState, document: DeskDocument, lines: tuple[str, ...], places: set[Place]
) -> OnboardingState:
    read = document.scan.lines
    return replace(state, capture=None).asking(
        ReadLines(
            state.tickets + 1,
            LinesFrom.CORRECTION,
            read,
            () if lines == read else lines,
            tuple(sorted(places)),
            document.scan.assessed.findings,
            document.scan.doubtful,
        )
    )


# ---- What came of reading ----


def read(event: events.DocumentRead, state: OnboardingState) -> OnboardingState:
    """Take a document, let it propose facts, and have its page examined."""
    effect = state.pending
    if effect is None or effect.ticket != event.ticket:
        return state
    before = state.document
    document = _document_of(effect, event, state)
    if isinstance(effect, ReadLines) and _says_the_same(before, document):
        return replace(state, document=document, pending=None)
    proposed = propose(
        replace(
            state,
            document=document,
            phase=Phase.REVIEWING,
            pending=None,
            capture=None,
            unread=None,
            examining=None,
        )
    )
    return proposed if document.source != "image" else _examine(proposed, document.scan)


def _says_the_same(before: DeskDocument | None, document: DeskDocument) -> bool:
    """Tell whether a person only confirmed what stood there already."""
    return (
        before is not None
        and before.source == document.source
        and before.scan.best_lines == document.scan.best_lines
    )


def _document_of(
    effect: Effect, event: events.DocumentRead, state: OnboardingState
) -> DeskDocument:
    match effect:
        case ReadDocument(data=data):
            return DeskDocument(event.scan, data, event.at)
        case TakeShot():
            return DeskDocument(event.scan, event.image, event.at)
        case ReadLines(origin=LinesFrom.TYPED):
            return _typed_document(event.scan, event.at, state)
        case ReadLines(origin=LinesFrom.CORRECTION) if state.document is not None:
            return _corrected_document(state.document, event.scan, effect.compared)
        case _:
            return DeskDocument(event.scan, b"", event.at, source="swipe")


def _typed_document(scan: DocumentScan, at: datetime, state: OnboardingState) -> DeskDocument:
    """Keep the picture that nobody could read beside the lines, also when they are typed anew."""
    before = state.document
    if state.unread is not None:
        image, preview = state.unread.image, state.unread.preview
    elif before is not None and before.source == "typed":
        image, preview = before.image, before.scan.preview
    else:
        image, preview = b"", None
    return DeskDocument(replace(scan, preview=preview), image, at, source="typed")


def _corrected_document(
    document: DeskDocument, scan: DocumentScan, places: tuple[Place, ...]
) -> DeskDocument:
    """Keep picture, places and doubts; what was answered about other lines is asked again."""
    changed = scan.best_lines != document.scan.best_lines
    return replace(
        document,
        scan=replace(document.scan, assessed=scan.assessed, corrected=scan.corrected),
        compared=places,
        answers=() if changed else document.answers,
    )


def reading_failed(event: events.ReadingFailed, state: OnboardingState) -> OnboardingState:
    """Say why nothing was read; a picture without readable lines is kept for typing them."""
    effect = state.pending
    if effect is None or effect.ticket != event.ticket:
        return state
    unread = state.unread
    if isinstance(effect, ReadDocument) and isinstance(event.error, NoMrzError):
        unread = UnreadPicture(effect.data, event.error.preview)
    capture = state.capture and replace(state.capture, watched=NOTHING_SEEN)
    problem = Problem(event.error, Field.DOCUMENT)
    return replace(state, pending=None, unread=unread, capture=capture, problem=problem)


def reading_cancelled(_event: events.ReadingCancelled, state: OnboardingState) -> OnboardingState:
    """Stop waiting."""
    if not isinstance(state.pending, ReadDocument | ReadLines):
        return state
    return replace(state, pending=None)


# ---- The examination of the page ----


def _examine(state: OnboardingState, scan: DocumentScan) -> OnboardingState:
    effect = ExamineDocument(state.tickets + 1, scan)
    return replace(state, examining=effect, tickets=effect.ticket)


def examined(event: events.DocumentExamined, state: OnboardingState) -> OnboardingState:
    """Ask about what was found, and about nothing that was found for other lines."""
    document = state.document
    if document is None or state.examining is None or state.examining.ticket != event.ticket:
        return state
    assessed = with_findings(document.scan.assessed, event.examined.findings)
    asked = {item.id for item in assessed.inspection}
    known = replace(
        document,
        scan=replace(document.scan, assessed=assessed),
        answers=tuple(answer for answer in document.answers if answer[0] in asked),
        examined=event.examined,
        unexamined=None,
    )
    return replace(state, document=known, examining=None)


def examination_failed(event: events.ExaminationFailed, state: OnboardingState) -> OnboardingState:
    """Say at the findings that the agent is alone with the page."""
    if state.examining is None or state.examining.ticket != event.ticket:
        return state
    return _unexamined(state, event.error)


def examination_cancelled(
    _event: events.ExaminationCancelled, state: OnboardingState
) -> OnboardingState:
    """Go on without it, and say so."""
    if state.examining is None:
        return state
    stopped = KioskError(
        "The examination was stopped.", "Compare the printed page with the facts yourself."
    )
    return _unexamined(state, stopped)


def _unexamined(state: OnboardingState, error: KioskError) -> OnboardingState:
    """Have the agent say that they looked themselves: it is kept with the evidence."""
    document = state.document
    if document is None:
        return replace(state, examining=None)
    findings = (*document.scan.assessed.findings, NOT_EXAMINED)
    assessed = with_findings(document.scan.assessed, tuple(dict.fromkeys(findings)))
    known = replace(document, scan=replace(document.scan, assessed=assessed), unexamined=error)
    return replace(state, document=known, examining=None)


# ---- Inspecting and removing it ----


def answered(event: events.ItemAnswered, state: OnboardingState) -> OnboardingState:
    """Keep the answer to one item of the inspection list."""
    document = state.document
    if not state.editable or document is None:
        return state
    if event.item not in {item.id for item in document.scan.assessed.inspection}:
        return state
    answers = tuple(pair for pair in document.answers if pair[0] != event.item)
    if event.answer is not None:
        answers = (*answers, (event.item, event.answer))
    return replace(state, document=replace(document, answers=answers))


def removed(event: events.DocumentRemoved, state: OnboardingState) -> OnboardingState:
    """Take the document out of the case, with or without what it proposed."""
    if not state.editable or state.document is None:
        return state
    kept = replace(
        state,
        document=None,
        pending=None,
        capture=None,
        examining=None,
        problem=None,
        insisted=False,
    )
    if event.keep_facts:
        return keep_proposals(kept)
    return drop_proposals(replace(kept, phase=Phase.SCANNING))


def without(_event: events.WithoutDocument, state: OnboardingState) -> OnboardingState:
    """Go on with a statement alone."""
    if state.phase is not Phase.SCANNING:
        return state
    return replace(
        state, phase=Phase.REVIEWING, pending=None, capture=None, unread=None, problem=None
    )
