"""Onboard a person: from a complete case to a signed token, in one transaction."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.attestations.assurance import assured_claim, is_sound, strength_of
from kiosk.attestations.statements import statement_hash
from kiosk.audit.events import Event
from kiosk.domain.errors import KioskError, PermissionDeniedError
from kiosk.domain.evidence import Evidence, Inspection, ProofingType
from kiosk.domain.operators import Act
from kiosk.domain.persons import Person
from kiosk.domain.statements import Attestation
from kiosk.services import onboarding_review
from kiosk.services.facts import current_facts, settle, with_announced
from kiosk.services.issuance import issue_token
from kiosk.services.onboarding_case import (
    CapturedDocument,
    IssuedAccess,
    OnboardingCase,
    OpenPoint,
    QueuePast,
    SignedStatement,
)
from kiosk.services.onboarding_review import CaseReview, review, shown_earlier, shown_now
from kiosk.services.patience import patient
from kiosk.services.permission import changing, reading, require
from kiosk.services.screening import screen_within

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.attestations.inspection import InspectionItem
    from kiosk.domain.facts import PersonFacts
    from kiosk.domain.operators import OperatorSession
    from kiosk.domain.persons import Particulars
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork

__all__ = [
    "CapturedDocument",
    "IssuedAccess",
    "OnboardingCase",
    "OnboardingError",
    "OpenPoint",
    "SignedStatement",
    "find_registered",
    "issue_access",
    "open_points",
    "statement_for",
]


NO_PAST = QueuePast()
"""The past of a case that begins and ends with one clerk."""


class OnboardingError(KioskError):
    """Refuse to issue for a case with open ``points``."""

    def __init__(self, points: tuple[OpenPoint, ...]) -> None:
        super().__init__("This case is not complete yet.", points[0].sentence)
        self.points = points


def statement_for(env: Environment, case: OnboardingCase, language: str = "en") -> str:
    """Write the statement for the person to read; `issue_access` demands this very text."""
    with env.store.reading() as uow:
        return onboarding_review.statement_for(uow.issuer.settings(), case, language)


def open_points(env: Environment, case: OnboardingCase) -> tuple[OpenPoint, ...]:
    """Give everything that still hinders issuing; empty when the case is ready."""
    with env.store.reading() as uow:
        return review(uow, env, case, env.clock()).points


def find_registered(
    env: Environment, session: OperatorSession, particulars: Particulars
) -> Person | None:
    """Give the registered person with the same e-mail, name and date of birth, if any."""
    with reading(env, session, Act.ONBOARD) as uow:
        return onboarding_review.find_registered(uow, particulars)


@patient
def issue_access(env: Environment, session: OperatorSession, case: OnboardingCase) -> IssuedAccess:
    """Register the person, keep evidence and statement, and sign a token.

    Everything is judged again here: checks, inspection, levels, the text and
    hash of the statement. A name that a screening list may mean opens a hit
    in the same transaction. Raises `OnboardingError` with every open point, and
    `PermissionDeniedError` to an operator who would onboard themselves: under
    their own record, e-mail address, or document.
    """
    load_lists(env)
    with changing(env, session, Act.ONBOARD) as (uow, now):
        issued = issue_within(uow, env, session, case, now)
        uow.commit()
    return issued


def issue_within(
    uow: UnitOfWork,
    env: Environment,
    session: OperatorSession,
    case: OnboardingCase,
    now: datetime,
    *,
    past: QueuePast = NO_PAST,
) -> IssuedAccess:
    """Do what `issue_access` does inside the transaction of whoever asks, who commits.

    `load_lists` comes first, outside the transaction.
    """
    require(uow, session, Act.ONBOARD)
    require(uow, session, Act.ISSUE_TOKEN)
    reviewed = review(uow, env, case, now)
    refuse_own(uow, session, case, reviewed)
    if reviewed.points:
        raise OnboardingError(reviewed.points)
    desk = _Desk(uow, env, session, now, past)
    person = _store_person(desk, case, reviewed)
    settle(uow, person.id, _facts(desk, case, reviewed, person), now)
    _store_evidence(desk, person, case, reviewed)
    _store_attestation(desk, person, case)
    issued = issue_token(uow, env, person, now, notes=reviewed.notes)
    desk.log(Event.TOKEN_ISSUED, person, jti=issued.record.jti, kid=issued.record.kid)
    screen_within(env, uow, env.screening, person, at=now, actor=session.person_id)
    return issued


def load_lists(env: Environment) -> None:
    """Index the screening lists, which takes long, before the store's one write lock is taken."""
    with env.store.reading() as uow:
        env.screening.lists.of(uow)


@dataclass(frozen=True, slots=True)
class _Desk:
    """Hold the transaction of one case, who works on it, and when."""

    uow: UnitOfWork
    env: Environment
    session: OperatorSession
    now: datetime
    past: QueuePast

    def log(self, event: Event, person: Person, **body: str | int) -> None:
        self.uow.log.append(
            event, at=self.now, actor=self.session.person_id, subject=person.id, body=body
        )


def refuse_own(
    uow: UnitOfWork, session: OperatorSession, case: OnboardingCase, reviewed: CaseReview
) -> None:
    """Raise `PermissionDeniedError` for an operator's own record, e-mail address, or document."""
    own = uow.persons.get(session.person_id).particulars.email.casefold()
    if case.person_id == session.person_id or (
        own and own == case.particulars.email.strip().casefold()
    ):
        raise _own_case()
    if reviewed.assessed is None:
        return
    facts = reviewed.assessed.facts
    if session.person_id in uow.evidence.holders(facts.issuing_state, facts.document_number):
        raise _own_case()


def _own_case() -> PermissionDeniedError:
    return PermissionDeniedError(
        "Nobody may onboard themselves.", "Ask another operator to take this case."
    )


def _store_person(desk: _Desk, case: OnboardingCase, reviewed: CaseReview) -> Person:
    persons = desk.uow.persons
    earlier = desk.uow.evidence.of_person(case.person_id) if case.person_id else ()
    shown = [shown_earlier(desk.env, evidence) for evidence in earlier]
    if case.document is not None and reviewed.assessed is not None:
        document = shown_now(case.document, reviewed.assessed, reviewed.checks)
        shown.append(replace(document, seen_by_two=desk.past.second_inspection is not None))
    claim = assured_claim(case.claim, shown, attestation_signed=True)
    if case.person_id:
        known = persons.get(case.person_id)
        person = replace(known, particulars=case.particulars, claim=claim)
        persons.replace(person)
        desk.log(Event.PERSON_CHANGED, person)
    else:
        person = Person(
            desk.env.identifier(), case.particulars, registered_at=desk.now, claim=claim
        )
        persons.add(person)
        desk.log(Event.PERSON_REGISTERED, person)
    return person


def _facts(desk: _Desk, case: OnboardingCase, reviewed: CaseReview, person: Person) -> PersonFacts:
    """Give what is known now: the claim, and where the roster announced the person."""
    known = replace(current_facts(desk.uow, person.id), claim=person.claim)
    if desk.past.announced is None:
        return known
    inspected = (
        case.document is not None
        and reviewed.assessed is not None
        and is_sound(shown_now(case.document, reviewed.assessed, reviewed.checks))
    )
    return with_announced(known, desk.past.announced, case.particulars.name, inspected=inspected)


def _store_evidence(
    desk: _Desk, person: Person, case: OnboardingCase, reviewed: CaseReview
) -> None:
    document, assessed = case.document, reviewed.assessed
    if document is None or assessed is None:
        return
    facts = assessed.facts
    evidence = Evidence(
        id=desk.env.identifier(),
        kind=assessed.kind,
        strength=strength_of(assessed.kind, reviewed.checks, format_only=document.format_only),
        issuing_state=facts.issuing_state,
        nationality=facts.nationality,
        document_number=facts.document_number,
        expires=facts.date_of_expiry,
        lines=document.lines,
        corrected=document.corrected,
        checks=reviewed.checks,
        image_sha256=hashlib.sha256(document.image).hexdigest() if document.image else "",
        captured_at=document.captured_at,
        inspection=_inspection(desk, document, assessed.inspection),
        source="typed" if document.image and document.format_only else document.source,
        compared=document.compared,
        findings=assessed.findings,
        second_inspection=desk.past.second_inspection,
    )
    desk.uow.evidence.add(person.id, evidence, document.image)
    desk.log(
        Event.EVIDENCE_VALIDATED,
        person,
        evidence=evidence.id,
        strength=evidence.strength.value,
    )


def _inspection(
    desk: _Desk, document: CapturedDocument, items: tuple[InspectionItem, ...]
) -> Inspection | None:
    """Keep the answers in the order of the list; none for a zone without a document."""
    if document.format_only:
        return None
    return Inspection(
        answers=tuple((item.id, document.inspection_answers[item.id]) for item in items),
        inspected_by=desk.session.person_id,
        inspected_at=desk.now,
    )


def _store_attestation(desk: _Desk, person: Person, case: OnboardingCase) -> None:
    statement, signed_unattended = case.statement, desk.past.signed_unattended
    if statement is None:
        return
    attestation = Attestation(
        id=desk.env.identifier(),
        person_id=person.id,
        text=statement.text,
        language=statement.language,
        claim=case.claim,
        sha256=statement_hash(statement.text, statement.language, case.claim),
        signature_png=b"" if statement.unable_to_sign else statement.signature_png,
        unable_to_sign=statement.unable_to_sign,
        proofing_type=ProofingType.ONSITE_UNATTENDED
        if signed_unattended
        else ProofingType.ONSITE_ATTENDED,
        witnessed_by="" if signed_unattended else desk.session.person_id,
        signed_at=statement.signed_at,
    )
    desk.uow.attestations.add(attestation)
    desk.log(Event.ATTESTATION_SIGNED, person, attestation=attestation.id)
    desk.log(Event.CLAIM_STATED, person, attestation=attestation.id, facts=len(case.claim.facts))
