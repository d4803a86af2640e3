"""Read from a case who is like the applicant, and whether a second person must look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.enrolments import CaseReason

if TYPE_CHECKING:
    from kiosk.flows.onboarding_state import OnboardingState
    from kiosk.services.likenesses import Likeness


def likenesses_of(state: OnboardingState) -> tuple[Likeness, ...]:
    """Give the persons who are like the applicant."""
    return state.background.likenesses if state.background is not None else ()


def unanswered_likenesses(state: OnboardingState) -> tuple[Likeness, ...]:
    """Give those of whom nobody has said yet whether they are the applicant."""
    told = dict(state.likeness_answers)
    return tuple(each for each in likenesses_of(state) if each.person_id not in told)


def second_reason(state: OnboardingState) -> CaseReason | None:
    """Tell why a second person must look before a token is issued, if one must.

    Somebody alike who is another person is reviewed by two, and nobody is
    accused. None is wanted where this clerk is the second.
    """
    if state.queued is not None and state.queued.case.first_reviewer:
        return None
    told = dict(state.likeness_answers)
    if any(told.get(each.person_id) is False for each in likenesses_of(state)):
        return CaseReason.POSSIBLE_TWIN
    return None
