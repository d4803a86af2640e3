"""Facts of a fictitious document of the specimen State."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from kiosk.attestations.assurance import ShownDocument
from kiosk.attestations.document_facts import DocumentFacts
from kiosk.attestations.inspection import inspection_list
from kiosk.documents import transliterate
from kiosk.domain.dates import PartialDate
from kiosk.domain.evidence import Check, DocumentKind, InspectionAnswer
from kiosk.domain.facts import Citizenship

_PASSPORT = DocumentFacts(
    kind=DocumentKind.PASSPORT,
    issuing_state="UTO",
    nationality="UTO",
    primary_identifier="ERIKSSON",
    secondary_identifier="ANNA MARIA",
    names_truncated=False,
    date_of_birth=PartialDate(1974, 8, 12),
    date_of_expiry=PartialDate(2032, 4, 15),
    document_number="L898902C3",
    supports=(Citizenship("UTO"),),
    own_nationality_to_ask=False,
    transliterate=transliterate,
)
PASSED = (Check("composite", ok=True), Check("typed_name", ok=True))


def document_facts(**changes: Any) -> DocumentFacts:
    """Give the sample passport's facts, some of them changed."""
    return replace(_PASSPORT, **changes)


def in_order(kind: DocumentKind) -> dict[str, InspectionAnswer]:
    """Answer every item of the kind's list "in order"."""
    return {item.id: InspectionAnswer.IN_ORDER for item in inspection_list(kind)}


def shown(kind: DocumentKind = DocumentKind.PASSPORT, **changes: Any) -> ShownDocument:
    """Give a sound document that supports a citizenship of UTO, some parts changed."""
    sound = ShownDocument(kind, "UTO", (Citizenship("UTO"),), PASSED, in_order(kind))
    return replace(sound, **changes)
