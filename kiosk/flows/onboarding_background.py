"""What stands beside a case: persons who are alike, list entries, history, and who must look.

A likeness is answered by a person. That it is somebody else goes to a second
person, whoever they are: a twin is reviewed and not accused.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.flows import onboarding_events as events
from kiosk.flows.onboarding_likeness import likenesses_of, unanswered_likenesses
from kiosk.flows.onboarding_points import particulars
from kiosk.flows.onboarding_state import ComposeStatement, LookUp, Phase
from kiosk.services.likenesses import Applicant

if TYPE_CHECKING:
    from kiosk.flows.onboarding_state import OnboardingState

_ASKING = (
    events.CaseOpened,
    events.DocumentRead,
    events.PrimaryPressed,
    events.LikenessAnswered,
    events.StatementComposed,
    events.StoreBack,
)
"""After these it is worth asking again, if somebody else is here now."""


def applicant_of(state: OnboardingState) -> Applicant:
    """Give what is compared with those registered, as it stands now."""
    said = particulars(state)
    document = ("", "")
    if state.document is not None:
        facts = state.document.scan.assessed.facts
        document = (facts.issuing_state, facts.document_number)
    return Applicant(replace(said, email="", phone=""), document, state.person_id)


def looked_after(event: events.Event, state: OnboardingState) -> OnboardingState:
    """Ask for the background once more where the event may have changed who is meant.

    Nobody is asked while the store is away; whoever reviews what was kept is told then.
    """
    if not isinstance(event, _ASKING) or state.phase is Phase.ISSUED or state.away:
        return state
    asked = applicant_of(state)
    if not asked.particulars.name.primary_identifier or asked == state.looked_for:
        return state
    ticket = state.tickets + 1
    return replace(
        state,
        looking=LookUp(ticket, asked),
        looked_for=asked,
        background=None,
        unlooked=None,
        tickets=ticket,
    )


def found(event: events.BackgroundFound, state: OnboardingState) -> OnboardingState:
    """Take what stands beside the case; somebody alike is looked at before anything is signed."""
    if state.looking is None or state.looking.ticket != event.ticket:
        return state
    known = replace(state, looking=None, background=event.background)
    signing = known.phase is Phase.SIGNING or isinstance(known.pending, ComposeStatement)
    if signing and unanswered_likenesses(known):
        return replace(known, phase=Phase.REVIEWING, pending=None, insisted=True)
    return known


def failed(event: events.BackgroundFailed, state: OnboardingState) -> OnboardingState:
    """Keep why nothing could be looked up; the next press asks again."""
    if state.looking is None or state.looking.ticket != event.ticket:
        return state
    return replace(state, looking=None, looked_for=None, unlooked=event.error)


def answered(event: events.LikenessAnswered, state: OnboardingState) -> OnboardingState:
    """Take whether somebody who is alike is the applicant; one record is continued at most."""
    alike = {each.person_id for each in likenesses_of(state)}
    if not state.editable or event.person_id not in alike | {state.person_id}:
        return state
    others = tuple(pair for pair in state.likeness_answers if pair[0] != event.person_id)
    if event.same:
        others = tuple((person, False) for person, _ in others)
    answers = (*others, (event.person_id, event.same))
    same = next((person for person, is_same in answers if is_same), "")
    kept = state.queued.case.person_id if state.queued is not None else ""
    return replace(state, likeness_answers=answers, person_id=same or kept)
