"""Registering oneself, alone at a station: the conversation from attract to confirmation.

`advance` takes a state and an event and gives the next state, and does nothing
else. The order of the pages stands in `kiosk.flows.registration_pages`, when a
registrant counts as gone in `kiosk.flows.registration_idle`.
"""

from __future__ import annotations

from dataclasses import replace
from functools import singledispatch
from typing import TYPE_CHECKING

from kiosk.domain.enrolments import WayIn
from kiosk.flows import registration_answers as answers
from kiosk.flows import registration_document as document
from kiosk.flows import registration_events as events
from kiosk.flows.onboarding_state import Signature, StatementShown
from kiosk.flows.registration_pages import claim, missing_on, next_page, rows_to_date
from kiosk.flows.registration_review import (
    can_be_handed_over,
    fault_of,
    first_missing,
    row_of,
    submission_of,
    with_said,
)
from kiosk.flows.registration_state import (
    ComposeStatement,
    Fact,
    Page,
    RegistrationState,
    Seal,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from kiosk.flows.registration_state import StationRules


def begin(today: date, rules: StationRules) -> RegistrationState:
    """Show the attract screen to nobody in particular."""
    return RegistrationState(today=today, rules=rules)


def advance(state: RegistrationState, event: events.Event) -> RegistrationState:
    """Give the state after ``event``; an event out of turn changes nothing."""
    if isinstance(state.pending, Seal) and not isinstance(
        event, events.Sealed | events.Failed | events.Wiped
    ):
        return state
    return _take(event, state)


@singledispatch
def _take(event: object, _state: RegistrationState) -> RegistrationState:
    raise TypeError(f"no such event: {type(event).__name__}")


_take.register(events.Drafted, answers.drafted)
_take.register(events.BadgeScanned, answers.badge_scanned)
_take.register(events.NotFound, answers.not_found)
_take.register(events.Stood, answers.stood)
_take.register(events.StatusChosen, answers.status_chosen)
_take.register(events.StateAdded, answers.state_added)
_take.register(events.RowRemoved, answers.row_removed)
_take.register(events.NotListed, answers.not_listed)
_take.register(events.NoneHeld, answers.none_held)
_take.register(events.CameraStarted, document.camera_started)
_take.register(events.CameraFailed, document.camera_failed)
_take.register(events.FrameWatched, document.frame_watched)
_take.register(events.PictureOffered, document.picture_offered)
_take.register(events.LinesSwiped, document.swiped)
_take.register(events.DocumentRead, document.document_read)
_take.register(events.NothingReadable, document.nothing_readable)
_take.register(events.Failed, document.failed)
_take.register(events.Retaken, document.retaken)


@_take.register
def _(event: events.LanguageChosen, state: RegistrationState) -> RegistrationState:
    chosen = replace(state, language=event.language)
    if state.page is Page.ATTRACT:
        return replace(chosen, page=Page.NOTICE, started_at=event.at)
    if state.page is Page.STATEMENT and event.language != state.language:
        return _compose(chosen)
    return chosen


@_take.register
def _(event: events.Wiped, state: RegistrationState) -> RegistrationState:
    """Keep nothing but what belongs to the machine."""
    return replace(
        begin(event.today, event.rules or state.rules),
        throttle=state.throttle,
        tickets=state.tickets,
        turn=state.turn + 1,
    )


# ---- On ----


@_take.register
def _(event: events.WayChosen, state: RegistrationState) -> RegistrationState:
    """Take the way in; "I have none of these" leads on from where a code was asked for."""
    chosen = answers.way_chosen(event, state)
    asked = state.page in (Page.IDENTIFY, Page.ROSTER_EMAIL)
    return go_to(chosen, Page.STATUS) if asked and event.way is WayIn.NONE else chosen


@_take.register
def _(event: events.DocumentChosen, state: RegistrationState) -> RegistrationState:
    """Take the choice; "I do not have it with me" leads on from where it was asked for."""
    chosen = answers.document_chosen(event, state)
    leaves = state.page is Page.CAPTURE and chosen.chosen is None
    return go_to(chosen, Page.REVIEW) if leaves else chosen


@_take.register
def _(event: events.WentOn, state: RegistrationState) -> RegistrationState:
    if state.pending is not None and not _interrupts(state):
        return state
    missing = missing_on(state)
    if missing:
        return replace(state, missing=missing)
    own = _OWN_STEPS.get(state.page)
    return go_to(state, next_page(state)) if own is None else own(state, event.at)


def _interrupts(state: RegistrationState) -> bool:
    """Tell whether going on may leave what is under way: a camera need not have started."""
    return state.page is Page.CAPTURE and state.document is not None


def go_to(state: RegistrationState, page: Page) -> RegistrationState:
    """Turn to a page further on; the camera runs on the page that captures only."""
    turned = replace(
        document.put_camera_away(state),
        page=page,
        trail=(*state.trail, state.page),
        draft="",
        missing="",
        problem=None,
    )
    return document.look(_dating(turned))


def _dating(state: RegistrationState) -> RegistrationState:
    """Put the date that was given earlier into the field."""
    if state.page is not Page.SINCE:
        return state
    return replace(state, draft=rows_to_date(state)[state.dating].acquired)


def _after_dating(state: RegistrationState) -> RegistrationState:
    if state.problem is not None:
        return state
    page = next_page(state)
    if page is not Page.SINCE:
        return go_to(state, page)
    return go_to(replace(state, dating=state.dating + 1), page)


@_take.register
def _(event: events.Found, state: RegistrationState) -> RegistrationState:
    if not state.awaits(event.ticket):
        return state
    return go_to(answers.found(event, state), Page.STATUS)


# ---- Back ----


@_take.register
def _(_event: events.WentBack, state: RegistrationState) -> RegistrationState:
    if not state.trail or state.page is Page.CONFIRMATION:
        return state
    dating = max(0, state.dating - 1) if state.page is Page.SINCE else state.dating
    turned = replace(
        document.put_camera_away(state),
        page=state.trail[-1],
        trail=state.trail[:-1],
        pending=None,
        changing=None,
        dating=dating,
        draft="",
        missing="",
        problem=None,
    )
    return document.look(_dating(turned))


# ---- Review ----


@_take.register
def _(event: events.ChangeAsked, state: RegistrationState) -> RegistrationState:
    if state.page is not Page.REVIEW or state.pending is not None:
        return state
    return _change(state, event.fact)


def _change(state: RegistrationState, fact: Fact) -> RegistrationState:
    turned = go_to(replace(state, changing=fact), Page.CHANGE)
    return replace(turned, draft=row_of(state, fact).value)


def _save(state: RegistrationState) -> RegistrationState:
    """Keep what was typed beside what the document says, and step back to the review."""
    fact, text = state.changing, " ".join(state.draft.split())
    if fact is None:
        return state
    fault = fault_of(fact, text, state)
    if fault:
        return replace(state, missing=fault)
    return replace(
        state,
        said=with_said(state, fact, text),
        changing=None,
        page=Page.REVIEW,
        trail=state.trail[:-1],
        draft="",
        missing="",
        problem=None,
    )


# ---- Statement and signature ----


def _compose(state: RegistrationState) -> RegistrationState:
    name = (row_of(state, Fact.PRIMARY_IDENTIFIER), row_of(state, Fact.SECONDARY_IDENTIFIER))
    primary, secondary = (row.value for row in name)
    ticket = state.tickets + 1
    return state.asking(
        ComposeStatement(ticket, claim(state), (primary, secondary), state.language)
    )


@_take.register
def _(event: events.StatementComposed, state: RegistrationState) -> RegistrationState:
    effect = state.pending
    if not isinstance(effect, ComposeStatement) or not state.awaits(event.ticket):
        return state
    shown = StatementShown(event.text, effect.language, effect.claim)
    # A signature holds for the very text, language and answers it was drawn under.
    signature = state.signature if shown == state.statement else None
    composed = replace(state, statement=shown, signature=signature, pending=None)
    return composed if state.page is Page.STATEMENT else go_to(composed, Page.STATEMENT)


@_take.register
def _(event: events.Signed, state: RegistrationState) -> RegistrationState:
    if state.page is not Page.STATEMENT:
        return state
    drawn = Signature(event.png, unable_to_sign=False, signed_at=event.at) if event.png else None
    return replace(state, signature=drawn, missing="")


@_take.register
def _(event: events.UnableToSign, state: RegistrationState) -> RegistrationState:
    if state.page is not Page.STATEMENT:
        return state
    unable = Signature(b"", unable_to_sign=True, signed_at=event.at) if event.unable else None
    return replace(state, signature=unable, missing="")


# ---- Sealing ----


@_take.register
def _(event: events.PersonWanted, state: RegistrationState) -> RegistrationState:
    if not can_be_handed_over(state):
        return state
    return _seal(document.put_camera_away(state), event.at, for_staff=True)


def _seal(state: RegistrationState, at: datetime, *, for_staff: bool) -> RegistrationState:
    submission = submission_of(state, at, for_staff=for_staff)
    return state.asking(Seal(state.tickets + 1, submission))


@_take.register
def _(event: events.Sealed, state: RegistrationState) -> RegistrationState:
    """Forget all but the receipt: what was entered is sealed and needed here no more."""
    if not state.awaits(event.ticket):
        return state
    return replace(
        begin(state.today, state.rules),
        page=Page.CONFIRMATION,
        language=state.language,
        receipt=event.receipt,
        throttle=state.throttle,
        tickets=state.tickets,
        turn=state.turn,
    )


def _identify(state: RegistrationState, at: datetime) -> RegistrationState:
    """Look a code or badge up at once; a number of the roster needs the address as well."""
    page = next_page(state)
    if page is Page.STATUS:
        return answers.identify(state, at)
    return go_to(replace(state, number=state.draft.strip()), page)


def _review(state: RegistrationState, _at: datetime) -> RegistrationState:
    wanted = first_missing(state)
    return _compose(state) if wanted is None else _change(state, wanted)


_OWN_STEPS: dict[Page, Callable[[RegistrationState, datetime], RegistrationState]] = {
    Page.ATTRACT: lambda state, _: state,
    Page.IDENTIFY: _identify,
    Page.ROSTER_EMAIL: answers.identify,
    Page.SINCE: lambda state, _: _after_dating(answers.dated(state)),
    Page.REVIEW: _review,
    Page.CHANGE: lambda state, _: _save(state),
    Page.STATEMENT: lambda state, at: _seal(state, at, for_staff=False),
    Page.CONFIRMATION: lambda state, _: state,
}
"""What the filled button does on the pages that do more than turn."""
