"""Evidence: what was shown, what a machine checked, what a person inspected."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.dates import PartialDate


Place = tuple[int, int]
"""A character of a zone: its line and its position, both from 0."""


class DocumentKind(StrEnum):
    """Name the kinds of document that the desk accepts or must recognise."""

    PASSPORT = "passport"
    PASSPORT_CARD = "passport_card"
    NATIONAL_ID = "national_id"
    PERMANENT_RESIDENT_CARD = "permanent_resident_card"
    REFUGEE_TRAVEL_DOCUMENT = "refugee_travel_document"
    ALIEN_PASSPORT = "alien_passport"
    RESIDENCE_PERMIT = "residence_permit"
    VISA = "visa"
    LAISSEZ_PASSER = "laissez_passer"
    OTHER = "other"


class EvidenceStrength(StrEnum):
    """Grade evidence as NIST SP 800-63A-4, section 2.4, does."""

    NONE = "none"
    FAIR = "fair"
    STRONG = "strong"
    SUPERIOR = "superior"


class ProofingType(StrEnum):
    """Name the proofing types of NIST SP 800-63A-4 that the kiosk offers."""

    ONSITE_ATTENDED = "onsite_attended"
    ONSITE_UNATTENDED = "onsite_unattended"


@dataclass(frozen=True, slots=True)
class Check:
    """State one test, what it expected and what it found.

    ``name`` is a stable identifier in snake case (``document_number``,
    ``composite``, ``expiry_date``, ``claim_citizenship`` …). ``ok`` is
    ``None`` where the test could not be made, which never counts as passed.
    """

    name: str
    ok: bool | None
    expected: str = ""
    found: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """Say something about a document that a person should look at; never a verdict.

    ``name`` is a stable identifier in snake case, ``sentence`` plain words,
    ``corners`` where in the picture (fractions of its width and height,
    clockwise from top left); empty where it concerns no single place.
    """

    name: str
    sentence: str
    corners: tuple[tuple[float, float], ...] = ()


class InspectionAnswer(StrEnum):
    """Answer one line of the inspection list."""

    IN_ORDER = "in_order"
    NOT_IN_ORDER = "not_in_order"


@dataclass(frozen=True, slots=True)
class Inspection:
    """Hold what a proofing agent saw on the document, item by item."""

    answers: tuple[tuple[str, InspectionAnswer], ...]
    inspected_by: str
    inspected_at: datetime

    @property
    def in_order(self) -> bool:
        """Tell whether every item was answered and none is out of order."""
        return bool(self.answers) and all(
            answer is InspectionAnswer.IN_ORDER for _, answer in self.answers
        )


@dataclass(frozen=True, slots=True)
class Evidence:
    """Hold one validated document.

    ``lines`` are the MRZ lines as read, never corrected, and empty where a
    person typed them; ``corrected`` holds the lines after corrections, empty
    when there were none. ``compared`` are the places that a person compared
    with the document: what was corrected elsewhere, the machine corrected
    alone. ``findings`` are what a person was asked to look at besides.
    ``second_inspection`` is what another person saw, who did not know what the
    first had seen and found the same. The
    ``image_sha256`` (hex) ties the sealed image to this record. ``source`` is
    ``image``, ``swipe`` or ``typed``.
    """

    id: str
    kind: DocumentKind
    strength: EvidenceStrength
    issuing_state: str
    nationality: str
    document_number: str
    expires: PartialDate
    lines: tuple[str, ...]
    corrected: tuple[str, ...]
    checks: tuple[Check, ...]
    image_sha256: str
    captured_at: datetime
    inspection: Inspection | None = None
    source: str = "image"
    compared: tuple[Place, ...] = ()
    findings: tuple[Finding, ...] = ()
    second_inspection: Inspection | None = None

    @property
    def seen_by_two(self) -> bool:
        """Tell whether two different persons found this document in order."""
        first, second = self.inspection, self.second_inspection
        return (
            first is not None
            and second is not None
            and first.in_order
            and second.in_order
            and first.inspected_by != second.inspected_by
        )
