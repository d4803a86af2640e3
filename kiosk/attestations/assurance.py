"""Assurance: how strong a document is as evidence, and how well each fact is proven."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.attestations.cross_checks import proves_fact
from kiosk.attestations.inspection import inspection_list
from kiosk.domain.evidence import DocumentKind, EvidenceStrength, InspectionAnswer
from kiosk.domain.facts import Claim, Fact, NationalityAssuranceLevel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kiosk.domain.evidence import Check

# NIST SP 800-63A-4, section 2.4: without the chip no document is SUPERIOR.
_STRENGTHS = {
    DocumentKind.PASSPORT: EvidenceStrength.STRONG,
    DocumentKind.PASSPORT_CARD: EvidenceStrength.STRONG,
    DocumentKind.NATIONAL_ID: EvidenceStrength.STRONG,
    DocumentKind.PERMANENT_RESIDENT_CARD: EvidenceStrength.STRONG,
    DocumentKind.REFUGEE_TRAVEL_DOCUMENT: EvidenceStrength.STRONG,
    DocumentKind.ALIEN_PASSPORT: EvidenceStrength.STRONG,
    DocumentKind.RESIDENCE_PERMIT: EvidenceStrength.STRONG,
    DocumentKind.VISA: EvidenceStrength.FAIR,
    DocumentKind.LAISSEZ_PASSER: EvidenceStrength.FAIR,
    DocumentKind.OTHER: EvidenceStrength.NONE,
}
# One application and one look at the same papers gives both of these.
_ISSUED_TOGETHER = {DocumentKind.PASSPORT_CARD: DocumentKind.PASSPORT}


@dataclass(frozen=True, slots=True)
class ShownDocument:
    """Hold what counts about one document that was shown, now or earlier.

    ``format_only`` is true for a typed or swiped zone without an image: its
    characters are well formed, and that is all they prove. ``seen_by_two``
    says that another person found the same, knowing nothing of this answer.
    """

    kind: DocumentKind
    issuing_state: str
    supports: tuple[Fact, ...]
    checks: tuple[Check, ...]
    answers: Mapping[str, InspectionAnswer]
    format_only: bool = False
    seen_by_two: bool = False


def strength_of(
    kind: DocumentKind, checks: tuple[Check, ...], *, format_only: bool = False
) -> EvidenceStrength:
    """Grade a document; a failed check leaves nothing, an open one FAIR at most."""
    if format_only or any(check.ok is False for check in checks):
        return EvidenceStrength.NONE
    strength = _STRENGTHS[kind]
    if strength is EvidenceStrength.STRONG and any(check.ok is None for check in checks):
        return EvidenceStrength.FAIR
    return strength


def inspected_in_order(kind: DocumentKind, answers: Mapping[str, InspectionAnswer]) -> bool:
    """Tell whether every item of the kind's own list was answered "in order"."""
    return all(
        answers.get(item.id) is InspectionAnswer.IN_ORDER for item in inspection_list(kind)
    ) and all(answer is InspectionAnswer.IN_ORDER for answer in answers.values())


def assured_claim(
    claim: Claim, documents: Sequence[ShownDocument], *, attestation_signed: bool
) -> Claim:
    """Give every fact its own nationality assurance level.

    0 unsigned; 1 signed statement; 2 a document that proves this very fact,
    with all machine checks passed and inspected in order; 3 two independent
    ones, or one that two people found in order, each for themselves. Levels
    that the claim brought along are ignored.
    """
    sound = [document for document in documents if is_sound(document)]

    def level(fact: Fact) -> NationalityAssuranceLevel:
        if not attestation_signed:
            return NationalityAssuranceLevel.NOTHING
        proving = [document for document in sound if proves_fact(document.supports, fact)]
        independent = {
            (_ISSUED_TOGETHER.get(document.kind, document.kind), document.issuing_state)
            for document in proving
        }
        if len(independent) > 1 or any(document.seen_by_two for document in proving):
            return NationalityAssuranceLevel.CORROBORATED
        if independent:
            return NationalityAssuranceLevel.DOCUMENT_INSPECTED
        return NationalityAssuranceLevel.SIGNED_STATEMENT

    return Claim(
        citizenships=tuple(replace(fact, level=level(fact)) for fact in claim.citizenships),
        residences=tuple(replace(fact, level=level(fact)) for fact in claim.residences),
        statuses=tuple(replace(fact, level=level(fact)) for fact in claim.statuses),
    )


def is_sound(document: ShownDocument) -> bool:
    """Tell whether a document counts: every machine check passed, and it was found in order."""
    return (
        not document.format_only
        and bool(document.checks)
        and all(check.ok is True for check in document.checks)
        and inspected_in_order(document.kind, document.answers)
    )
