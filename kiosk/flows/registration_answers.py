"""The registrant's answers: who they are, their status, the States they name.

Each function takes an event and the state and gives the next state.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.domain.dates import PartialDateError
from kiosk.domain.enrolments import WayIn
from kiosk.domain.errors import KioskError
from kiosk.flows.onboarding_claim import ClaimRow, FactKind
from kiosk.flows.onboarding_dates import read_past_date
from kiosk.flows.registration_pages import STATE_PAGES, documents_to_choose, rows_to_date
from kiosk.flows.registration_state import Answers, Fact, Identify, Page, Standing

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.flows import registration_events as events
    from kiosk.flows.registration_state import RegistrationState

NOT_KNOWN = KioskError(
    "This is not known here.", "Compare it letter by letter, or choose “I have none of these”."
)
LONGEST_DRAFT = 200
WHO_PAGES = frozenset({Page.WAY_IN, Page.IDENTIFY, Page.ROSTER_EMAIL})
"""The pages on which a registrant says who they are, and may say it another way."""


def drafted(event: events.Drafted, state: RegistrationState) -> RegistrationState:
    """Keep what stands in the page's field."""
    return replace(state, draft=event.text[:LONGEST_DRAFT], missing="", problem=None)


# ---- Who they are ----


def way_chosen(event: events.WayChosen, state: RegistrationState) -> RegistrationState:
    """Take the way in; what was found by another way is forgotten."""
    if state.page not in WHO_PAGES:
        return state
    return replace(
        state,
        way=event.way,
        number="",
        entry_id="",
        draft="",
        missing="",
        problem=None,
        pending=None,
    )


def badge_scanned(event: events.BadgeScanned, state: RegistrationState) -> RegistrationState:
    """Take a scan on the pages that wait for one; everywhere else it lands nowhere."""
    on_badge = state.page is Page.IDENTIFY and state.way is WayIn.BADGE
    if not on_badge or state.pending is not None:
        return state
    return replace(state, draft=event.text.strip()[:LONGEST_DRAFT], missing="", problem=None)


def identify(state: RegistrationState, at: datetime) -> RegistrationState:
    """Have the draft looked up, unless too many were tried at this station."""
    if state.way is None:
        return state
    if not state.throttle.open_at(at) and state.throttle.closed_until is not None:
        wait = state.throttle.closed_until - at
        seconds = max(1, round(wait.total_seconds()))
        error = KioskError(
            f"Too many tries at this machine. Wait {seconds} seconds.",
            "You can also choose “I have none of these”.",
        )
        return replace(state, problem=error, missing="")
    words = (state.number, state.draft.strip()) if state.number else (state.draft.strip(),)
    return state.asking(Identify(state.tickets + 1, state.way, words))


def found(event: events.Found, state: RegistrationState) -> RegistrationState:
    """Keep the entry and the e-mail address that helped to find it; forget the rest."""
    if not state.awaits(event.ticket):
        return state
    said = state.said
    if state.page is Page.ROSTER_EMAIL:
        said = (
            *(pair for pair in said if pair[0] is not Fact.EMAIL),
            (Fact.EMAIL, state.draft.strip()),
        )
    return replace(
        state,
        entry_id=event.entry_id,
        said=said,
        number="",
        draft="",
        pending=None,
        throttle=state.throttle.hit(),
    )


def not_found(event: events.NotFound, state: RegistrationState) -> RegistrationState:
    """Count the miss and say so, whatever was wrong with it."""
    if not state.awaits(event.ticket):
        return state
    throttle = state.throttle.missed(event.at)
    return replace(state, pending=None, throttle=throttle, problem=NOT_KNOWN)


# ---- Status and States ----


def stood(event: events.Stood, state: RegistrationState) -> RegistrationState:
    """Take the answer to the first question; another answer forgets what followed from it."""
    if state.page not in (Page.STATUS, Page.WHICH_STATUS):
        return state
    if event.standing is state.answers.standing:
        return replace(state, missing="")
    return _answered(state, Answers(standing=event.standing))


def status_chosen(event: events.StatusChosen, state: RegistrationState) -> RegistrationState:
    """Take the status."""
    if state.page is not Page.WHICH_STATUS:
        return state
    return _answered(state, Answers(standing=Standing.YES, status=event.status))


def state_added(event: events.StateAdded, state: RegistrationState) -> RegistrationState:
    """Add a State on the page that asks for one; a State that stands there is not added again."""
    page = state.page
    if page not in STATE_PAGES:
        return state
    kind = FactKind.PERMANENT_RESIDENCE if page is Page.RESIDENCES else FactKind.CITIZENSHIP
    row = ClaimRow(state.rows_made + 1, kind, event.state, ended=page is Page.FORMER)
    same = (row.kind, row.state, row.ended)
    if any((old.kind, old.state, old.ended) == same for old in state.answers.rows):
        return replace(state, missing="")
    answers = replace(
        state.answers,
        rows=(*state.answers.rows, row),
        none_of=state.answers.none_of - {page},
        stateless=state.answers.stateless and page is not Page.CITIZENSHIPS,
    )
    return _answered(replace(state, rows_made=row.id), answers)


def row_removed(event: events.RowRemoved, state: RegistrationState) -> RegistrationState:
    """Take a State away on a page that asks for them."""
    if state.page not in STATE_PAGES:
        return state
    rows = tuple(row for row in state.answers.rows if row.id != event.row)
    return _answered(state, replace(state.answers, rows=rows))


def not_listed(event: events.NotListed, state: RegistrationState) -> RegistrationState:
    """Keep that a State was not among those offered; it leads on like any answer."""
    page = state.page
    if page not in STATE_PAGES:
        return state
    unlisted = state.answers.unlisted | {page} if event.on else state.answers.unlisted - {page}
    none_of = state.answers.none_of - {page}
    stateless = state.answers.stateless and page is not Page.CITIZENSHIPS
    answers = replace(state.answers, unlisted=unlisted, none_of=none_of, stateless=stateless)
    return _answered(state, answers)


def none_held(event: events.NoneHeld, state: RegistrationState) -> RegistrationState:
    """Keep that there is none; what was named on the page goes."""
    page = state.page
    if page not in STATE_PAGES:
        return state
    answers = state.answers
    none_of = answers.none_of | {page} if event.on else answers.none_of - {page}
    rows = answers.rows
    if event.on:
        kind = FactKind.PERMANENT_RESIDENCE if page is Page.RESIDENCES else FactKind.CITIZENSHIP
        ended = page is Page.FORMER
        rows = tuple(row for row in rows if (row.kind, row.ended) != (kind, ended))
    stateless = event.on if page is Page.CITIZENSHIPS else answers.stateless
    unlisted = answers.unlisted - {page} if event.on else answers.unlisted
    changed = replace(answers, rows=rows, none_of=none_of, unlisted=unlisted, stateless=stateless)
    return _answered(state, changed)


def dated(state: RegistrationState) -> RegistrationState:
    """Put the draft into the row that is being dated; empty means "I do not know"."""
    row = rows_to_date(state)[state.dating]
    try:
        read_past_date(state.draft, state.today)
    except PartialDateError as error:
        return replace(state, problem=error, missing="")
    changed = replace(row, acquired=state.draft.strip())
    rows = tuple(changed if old.id == row.id else old for old in state.answers.rows)
    return replace(state, answers=replace(state.answers, rows=rows), problem=None)


def document_chosen(event: events.DocumentChosen, state: RegistrationState) -> RegistrationState:
    """Take the document to show, or that there is none of these."""
    if state.page not in (Page.DOCUMENTS, Page.CAPTURE):
        return state
    offered = {document.id: document for document in documents_to_choose(state)}
    chosen = offered.get(event.id)
    if event.id and chosen is None:
        return state
    kept = state.document if chosen is not None and chosen == state.chosen else None
    return replace(
        state, chosen=chosen, without_document=chosen is None, document=kept, missing=""
    )


def _answered(state: RegistrationState, answers: Answers) -> RegistrationState:
    """Take other answers; a document that no longer proves them is put away."""
    if answers == state.answers:
        return replace(state, missing="")
    changed = replace(state, answers=answers, missing="", problem=None)
    if changed.chosen in documents_to_choose(changed):
        return changed
    return replace(changed, chosen=None, without_document=False, document=None)
