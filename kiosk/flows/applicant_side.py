"""What the applicant's own screen may show of a case: their facts, their statement, no more.

Never what was found about them: neither who is alike, nor lists, nor findings,
nor notes, nor why a case goes to somebody else. This value has no room for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.flows.onboarding_state import Phase

if TYPE_CHECKING:
    from kiosk.flows.onboarding_claim import FactKind
    from kiosk.flows.onboarding_state import OnboardingState


@dataclass(frozen=True, slots=True)
class StatedFact:
    """Hold one fact as the applicant states it; dates as they said them."""

    kind: FactKind
    state: str
    acquired: str = ""
    ended: bool = False
    lost: str = ""


@dataclass(frozen=True, slots=True)
class ApplicantSide:
    """Hold what the applicant sees.

    ``statement`` is empty until it is before them, and to be shown only once
    they have chosen its language. ``open_models`` are what
    they may use once the token is issued.
    """

    phase: Phase
    name: str = ""
    date_of_birth: str = ""
    email: str = ""
    phone: str = ""
    facts: tuple[StatedFact, ...] = ()
    statement: str = ""
    language: str = "en"
    language_chosen: bool = False
    signed: bool = False
    unable_to_sign: bool = False
    open_models: tuple[str, ...] = ()


def applicant_side(state: OnboardingState) -> ApplicantSide:
    """Give the applicant's side of a case."""
    if state.issued is not None:
        return ApplicantSide(Phase.ISSUED, open_models=state.issued.open_models)
    said = state.applicant
    signing = state.phase is Phase.SIGNING and state.statement is not None
    return ApplicantSide(
        phase=state.phase,
        name=f"{said.secondary_identifier.text} {said.primary_identifier.text}".strip(),
        date_of_birth=said.date_of_birth.text,
        email=said.email.text,
        phone=said.phone.text,
        facts=tuple(
            StatedFact(row.kind, row.state, row.acquired, row.ended, row.lost)
            for row in state.claim_rows
            if row.state
        ),
        statement=state.statement.text if signing and state.statement else "",
        language=state.statement.language if signing and state.statement else state.language,
        language_chosen=signing and state.language_chosen,
        signed=signing and state.signature is not None,
        unable_to_sign=signing and state.signature is not None and state.signature.unable_to_sign,
    )
