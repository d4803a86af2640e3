"""A case while the store is away: captured as ever, sealed at this desk in place of a token."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.domain.errors import UnreachableError
from kiosk.flows.onboarding_passed_on import submission_of
from kiosk.flows.onboarding_points import hindrances, keeps
from kiosk.flows.onboarding_state import Field, KeepCase, OnboardingState, Problem

if TYPE_CHECKING:
    from kiosk.flows import onboarding_events as events


def keep(state: OnboardingState) -> OnboardingState:
    """Ask to have a case sealed as it was signed; nothing is looked up meanwhile."""
    signed = state.signature
    if hindrances(state) or state.pending is not None or signed is None:
        return replace(state, insisted=True)
    effect = KeepCase(state.tickets + 1, submission_of(state, signed.signed_at))
    return replace(state, insisted=False).asking(effect)


def kept(event: events.CaseKept, state: OnboardingState) -> OnboardingState:
    """Forget a case that lies sealed: nothing of it stays on the screen."""
    if not state.awaits(event.ticket):
        return state
    return OnboardingState(
        today=state.today,
        region=state.region,
        language=state.language,
        tickets=state.tickets,
        away=state.away,
    )


def keeping_failed(event: events.KeepingFailed, state: OnboardingState) -> OnboardingState:
    """Say why a case could not be kept, and leave it as it is."""
    if not state.awaits(event.ticket):
        return state
    return replace(state, pending=None, problem=Problem(event.error, Field.CASE))


def not_issued(error: UnreachableError, state: OnboardingState) -> OnboardingState:
    """Turn to keeping where the store went away over a token, even if nobody knows how far.

    Whoever reviews what was kept finds the person if they were registered after all.
    """
    gone = replace(state, pending=None, away=True)
    if not keeps(gone):
        return replace(gone, problem=Problem(error, Field.CASE))
    told = UnreachableError(
        error.problem,
        "Keep the case sealed on this machine: it goes into the queue by itself, and is judged "
        "there.",
    )
    return replace(gone, problem=Problem(told, Field.CASE))


def lost(_event: events.StoreLost, state: OnboardingState) -> OnboardingState:
    """Go on without the store; what it was asked for is not waited for."""
    if state.away:
        return state
    return replace(state, away=True, looking=None, looked_for=None, unlooked=None, insisted=False)


def back(_event: events.StoreBack, state: OnboardingState) -> OnboardingState:
    """Issue again; that the store could not be reached is over."""
    if not state.away:
        return state
    over = state.problem is not None and isinstance(state.problem.error, UnreachableError)
    return replace(
        state,
        away=False,
        insisted=False,
        unlooked=None,
        problem=None if over else state.problem,
    )
