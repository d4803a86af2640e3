"""Working through the desk's queue: claim, decide, undo, hand over.

`advance` takes a state and an event and gives the next state. A clerk holds
one case at a time. Whether a case can still be claimed is for the store to
say; this flow only asks, and believes the answer. While the store is away it
asks nothing.
"""

from __future__ import annotations

from dataclasses import replace
from functools import singledispatch
from typing import TYPE_CHECKING

from kiosk.domain.enrolments import CaseState
from kiosk.domain.errors import UnreachableError
from kiosk.flows import desk_queue_events as events
from kiosk.flows.desk_queue_state import (
    REASONS,
    Claim,
    ClaimCase,
    ClaimNext,
    HandOver,
    ListCases,
    NewCode,
    Notice,
    PutBack,
    QueueState,
    ResumeCase,
    Sieve,
    StoreVerdict,
    UndoVerdict,
    Verdict,
)

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from kiosk.domain.enrolments import EnrolmentCase


_NEEDS_STORE = (
    events.Looked,
    events.NextWanted,
    events.CaseWanted,
    events.CodeGiven,
    events.VerdictGiven,
    events.VerdictUndone,
    events.PutBackWanted,
    events.HandOverWanted,
)
"""What asks the store for something."""


def begin(me: str) -> QueueState:
    """Start with a list that has not been looked at; ``me`` is the clerk's person id."""
    return QueueState(me)


def waits(case: EnrolmentCase, now: datetime) -> timedelta:
    """Give how long a case has been waiting; never less than nothing."""
    return max(now, case.waiting_since) - case.waiting_since


def shown(state: QueueState) -> tuple[EnrolmentCase, ...]:
    """Give the cases of the sieve, those that have waited longest first."""
    return _sieved(state, state.sieve)


def counts(state: QueueState) -> dict[Sieve, int]:
    """Count the cases of each sieve."""
    return {sieve: len(_sieved(state, sieve)) for sieve in Sieve}


def next_case(state: QueueState) -> EnrolmentCase | None:
    """Give the case that the one key would claim, as far as the list knows."""
    return next(iter(_sieved(state, Sieve.TO_DO)), None)


def _sieved(state: QueueState, sieve: Sieve) -> tuple[EnrolmentCase, ...]:
    wanted = [case for case in state.rows if _belongs(state, case, sieve)]
    return tuple(sorted(wanted, key=lambda case: (case.waiting_since, case.id)))


def _belongs(state: QueueState, case: EnrolmentCase, sieve: Sieve) -> bool:
    match sieve:
        case Sieve.TO_DO:
            return case.state is not CaseState.CLAIMED and state.may_claim(case)
        case Sieve.SECOND_WANTED:
            return case.state is CaseState.SECOND_WANTED
        case Sieve.MINE:
            return case.state is CaseState.CLAIMED and case.claimed_by == state.me
        case Sieve.ELSEWHERE:
            return case.state is CaseState.CLAIMED and case.claimed_by != state.me
        case Sieve.SENT_BACK:
            return case.state is CaseState.SENT_BACK


def advance(state: QueueState, event: events.Event) -> QueueState:
    """Give the state after ``event``; an event out of turn changes nothing."""
    if state.away and isinstance(event, _NEEDS_STORE):
        return state
    return _take(event, state)


@singledispatch
def _take(event: object, _state: QueueState) -> QueueState:
    raise TypeError(f"no such event: {type(event).__name__}")


# ---- The list ----


@_take.register
def _(_event: events.Looked, state: QueueState) -> QueueState:
    return _looking(state)


@_take.register
def _(event: events.Listed, state: QueueState) -> QueueState:
    if not isinstance(state.awaited(event.ticket), ListCases):
        return state
    return replace(state.without(event.ticket), rows=event.rows, listed_at=event.at)


@_take.register
def _(event: events.SieveChosen, state: QueueState) -> QueueState:
    return replace(state, sieve=event.sieve)


# ---- Claiming ----


@_take.register
def _(_event: events.NextWanted, state: QueueState) -> QueueState:
    return _claiming(state, ClaimNext(state.next_ticket))


@_take.register
def _(event: events.CaseWanted, state: QueueState) -> QueueState:
    return _claiming(state, ClaimCase(state.next_ticket, event.case_id))


@_take.register
def _(event: events.CodeGiven, state: QueueState) -> QueueState:
    code = event.code.strip()
    return _claiming(state, ResumeCase(state.next_ticket, code)) if code else state


def _claiming(state: QueueState, claim: Claim) -> QueueState:
    """Ask for one case at a time; whoever goes on lets the last verdict stand."""
    if state.holding is not None or state.claiming:
        return state
    return replace(state, undoable=None).asking(claim)


@_take.register
def _(event: events.Claimed, state: QueueState) -> QueueState:
    if not isinstance(state.awaited(event.ticket), Claim):
        return state
    left = state.without(event.ticket)
    notice = Notice.NOTHING_WAITS if event.case is None else None
    return replace(_looking(left), holding=event.case, notice=notice)


# ---- Deciding ----


@_take.register
def _(event: events.VerdictGiven, state: QueueState) -> QueueState:
    if state.holding is None or event.reason not in REASONS[event.kind]:
        return state
    verdict = Verdict(state.holding, event.kind, event.reason)
    stored = state.asking(StoreVerdict(state.next_ticket, verdict, event.found))
    return replace(stored, holding=None, undoable=verdict)


@_take.register
def _(event: events.CodeHandedOn, state: QueueState) -> QueueState:
    return _handed_on(state, event.case_id)


def _handed_on(state: QueueState, case_id: str) -> QueueState:
    """Show the code of a case no more."""
    left = tuple(each for each in state.codes if each.case.id != case_id)
    return replace(state, codes=left) if left != state.codes else state


@_take.register
def _(_event: events.VerdictUndone, state: QueueState) -> QueueState:
    if state.undoable is None or state.holding is not None or state.claiming:
        return state
    asked = state.asking(UndoVerdict(state.next_ticket, state.undoable))
    return replace(asked, undoable=None)


@_take.register
def _(_event: events.VerdictStands, state: QueueState) -> QueueState:
    return replace(state, undoable=None)


@_take.register
def _(_event: events.Approved, state: QueueState) -> QueueState:
    return state if state.holding is None else _looking(replace(state, holding=None))


@_take.register
def _(_event: events.PutBackWanted, state: QueueState) -> QueueState:
    held = state.holding
    if held is None:
        return state
    return replace(state, holding=None).asking(PutBack(state.next_ticket, held.id))


@_take.register
def _(event: events.HandOverWanted, state: QueueState) -> QueueState:
    if any(isinstance(effect, HandOver) for effect in state.pending):
        return state
    given_up = replace(state, holding=None, undoable=None)
    return given_up.asking(HandOver(state.next_ticket, event.note.strip()))


# ---- What came of it ----


@_take.register
def _(event: events.Stored, state: QueueState) -> QueueState:
    effect = state.awaited(event.ticket)
    left = _looking(state.without(event.ticket))
    match effect:
        case StoreVerdict(verdict=verdict):
            new = (NewCode(verdict.case, event.code),) if event.code else ()
            return replace(left, codes=(*left.codes, *new))
        case UndoVerdict(verdict=verdict):
            undone = _handed_on(left, verdict.case.id)
            return replace(undone, holding=verdict.case, notice=Notice.UNDONE)
        case PutBack():
            return replace(left, notice=Notice.PUT_BACK)
        case HandOver():
            return replace(left, notice=Notice.HANDED_OVER, count=event.count)
        case _:
            return state


@_take.register
def _(event: events.Failed, state: QueueState) -> QueueState:
    effect = state.awaited(event.ticket)
    if effect is None:
        return state
    lost = isinstance(event.error, UnreachableError)
    left = replace(state.without(event.ticket), problem=event.error, away=state.away or lost)
    match effect:
        case ListCases():
            return left
        case StoreVerdict(verdict=verdict):
            # Nothing was stored, so the case is still in this clerk's hands.
            undone = replace(left, undoable=None)
            return replace(undone, holding=undone.holding or verdict.case)
        case _:
            return _looking(left)


# ---- Without the store ----


@_take.register
def _(_event: events.StoreLost, state: QueueState) -> QueueState:
    return state if state.away else replace(state, away=True)


@_take.register
def _(_event: events.StoreBack, state: QueueState) -> QueueState:
    if not state.away:
        return state
    over = isinstance(state.problem, UnreachableError)
    return _looking(replace(state, away=False, problem=None if over else state.problem))


def _looking(state: QueueState) -> QueueState:
    """Have the list read; what was told stays told."""
    if state.away or any(isinstance(effect, ListCases) for effect in state.pending):
        return state
    asked = state.asking(ListCases(state.next_ticket))
    return replace(asked, problem=state.problem, notice=state.notice)
