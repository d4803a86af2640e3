"""What a document proposes for a case, and what stays of it when the document goes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.flows.onboarding_claim import row_of
from kiosk.flows.onboarding_queued import stands_signed
from kiosk.flows.onboarding_state import Entry

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.flows.onboarding_state import OnboardingState

CORRECTION_MOST = 6
"""Characters by which a swipe may differ from a picture and still be the same document."""


def is_another_document(read: tuple[str, ...], swiped: tuple[str, ...]) -> bool:
    """Tell whether a swipe is of another document than the picture."""
    if tuple(map(len, read)) != tuple(map(len, swiped)):
        return True
    pairs = zip("".join(read), "".join(swiped), strict=True)
    return sum(one != other for one, other in pairs) > CORRECTION_MOST


def propose(state: OnboardingState) -> OnboardingState:
    """Fill what nobody typed from the document, and drop what an earlier one proposed.

    To what a registrant has signed nothing is added: where the document says
    something else, both stand and a check tells.
    """
    if state.document is None or stands_signed(state):
        return state
    assessed = state.document.scan.assessed
    facts = assessed.facts
    applicant = state.applicant
    filled = replace(
        applicant,
        primary_identifier=_filled(applicant.primary_identifier, facts.primary_identifier),
        secondary_identifier=_filled(applicant.secondary_identifier, facts.secondary_identifier),
        date_of_birth=_filled(applicant.date_of_birth, str(facts.date_of_birth)),
    )
    rows = tuple(row for row in state.claim_rows if not row.from_document)
    made = state.rows_made
    for fact in assessed.proof.facts:
        if not any(row.states_same_as(fact) and not row.ended for row in rows):
            made += 1
            rows = (*rows, row_of(fact, made))
    return replace(state, applicant=filled, claim_rows=rows, rows_made=made, insisted=False)


def _filled(entry: Entry, proposal: str) -> Entry:
    return entry if entry.typed else Entry(proposal, from_document=bool(proposal))


def keep_proposals(state: OnboardingState) -> OnboardingState:
    """Let what was proposed stand as if the applicant had said it."""
    rows = tuple(replace(row, from_document=False) for row in state.claim_rows)
    return replace(_each_entry(state, lambda entry: Entry(entry.text)), claim_rows=rows)


def drop_proposals(state: OnboardingState) -> OnboardingState:
    """Take back what was proposed and never touched."""
    rows = tuple(row for row in state.claim_rows if not row.from_document)
    return replace(
        _each_entry(state, lambda entry: entry if entry.typed else Entry()), claim_rows=rows
    )


def _each_entry(state: OnboardingState, change: Callable[[Entry], Entry]) -> OnboardingState:
    """Change the entries that a document may fill."""
    applicant = state.applicant
    changed = replace(
        applicant,
        primary_identifier=change(applicant.primary_identifier),
        secondary_identifier=change(applicant.secondary_identifier),
        date_of_birth=change(applicant.date_of_birth),
    )
    return replace(state, applicant=changed)
