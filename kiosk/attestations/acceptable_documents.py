"""Which documents prove a stated status or citizenship: the list that a registrant chooses from.

The registrant chooses; every document of the list is as good as any other. The
list follows from the one thing that was stated. Whoever states a status of
the United States is offered the papers of that status and no others: a
permanent resident is never asked for a foreign passport (8 U.S.C. 1324b(a)(6)
forbids employers to ask for more or other papers than needed).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.domain.evidence import DocumentKind
from kiosk.domain.facts import StatusKind

if TYPE_CHECKING:
    from kiosk.domain.facts import Claim


class Paper(StrEnum):
    """Name a document as people know it, finer than a machine-readable zone tells."""

    PASSPORT = "passport"
    PASSPORT_CARD = "passport_card"
    NATIONAL_ID = "national_id"
    NATURALISATION_CERTIFICATE = "naturalisation_certificate"
    CITIZENSHIP_CERTIFICATE = "citizenship_certificate"
    CONSULAR_BIRTH_REPORT = "consular_birth_report"
    BIRTH_CERTIFICATE = "birth_certificate"
    NON_CITIZEN_NATIONAL_CERTIFICATE = "non_citizen_national_certificate"
    PERMANENT_RESIDENT_CARD = "permanent_resident_card"
    RE_ENTRY_PERMIT = "re_entry_permit"
    ARRIVAL_RECORD_RESIDENT = "arrival_record_resident"
    ARRIVAL_RECORD_REFUGEE = "arrival_record_refugee"
    ARRIVAL_RECORD_ASYLEE = "arrival_record_asylee"
    REFUGEE_TRAVEL_DOCUMENT = "refugee_travel_document"
    STATELESS_TRAVEL_DOCUMENT = "stateless_travel_document"


_KINDS = {
    Paper.PASSPORT: DocumentKind.PASSPORT,
    Paper.PASSPORT_CARD: DocumentKind.PASSPORT_CARD,
    Paper.NATIONAL_ID: DocumentKind.NATIONAL_ID,
    Paper.PERMANENT_RESIDENT_CARD: DocumentKind.PERMANENT_RESIDENT_CARD,
    Paper.REFUGEE_TRAVEL_DOCUMENT: DocumentKind.REFUGEE_TRAVEL_DOCUMENT,
    Paper.STATELESS_TRAVEL_DOCUMENT: DocumentKind.ALIEN_PASSPORT,
}
"""The kinds that have lines to read; all others are looked at by a person."""


@dataclass(frozen=True, slots=True)
class AcceptableDocument:
    """Hold one document to choose: what it is, and whose (alpha-3; empty: any State's)."""

    paper: Paper
    state: str

    @property
    def id(self) -> str:
        """Give a name that is unique within a list."""
        return f"{self.paper.value}.{self.state}"

    @property
    def kind(self) -> DocumentKind:
        """Give the kind as evidence knows it; ``OTHER`` for papers without lines."""
        return _KINDS.get(self.paper, DocumentKind.OTHER)

    @property
    def has_lines(self) -> bool:
        """Tell whether a machine-readable zone is expected on it."""
        return self.paper in _KINDS


_RESIDENT = (
    Paper.PERMANENT_RESIDENT_CARD,
    Paper.RE_ENTRY_PERMIT,
    Paper.ARRIVAL_RECORD_RESIDENT,
)
_OF_THE_UNITED_STATES = {
    StatusKind.CITIZEN: (
        Paper.PASSPORT,
        Paper.PASSPORT_CARD,
        Paper.NATURALISATION_CERTIFICATE,
        Paper.CITIZENSHIP_CERTIFICATE,
        Paper.CONSULAR_BIRTH_REPORT,
        Paper.BIRTH_CERTIFICATE,
    ),
    StatusKind.NATIONAL: (
        Paper.PASSPORT,
        Paper.PASSPORT_CARD,
        Paper.NON_CITIZEN_NATIONAL_CERTIFICATE,
    ),
    StatusKind.PERMANENT_RESIDENT: _RESIDENT,
    StatusKind.CONDITIONAL_PERMANENT_RESIDENT: _RESIDENT,
    StatusKind.REFUGEE: (Paper.ARRIVAL_RECORD_REFUGEE, Paper.REFUGEE_TRAVEL_DOCUMENT),
    StatusKind.ASYLEE: (Paper.ARRIVAL_RECORD_ASYLEE, Paper.REFUGEE_TRAVEL_DOCUMENT),
}
_OF_ANY_STATE = (Paper.PASSPORT, Paper.NATIONAL_ID, Paper.CITIZENSHIP_CERTIFICATE)
_WITHOUT_CITIZENSHIP = (Paper.STATELESS_TRAVEL_DOCUMENT, Paper.REFUGEE_TRAVEL_DOCUMENT)
_UNITED_STATES = "USA"


def acceptable_documents(
    claim: Claim, *, unlisted: bool = False, stateless: bool = False
) -> tuple[AcceptableDocument, ...]:
    """Give the documents that prove what is stated, for the registrant to choose one of.

    A status under the law of the United States outranks citizenships: whoever
    has one is asked for nothing else. A citizenship that was lost needs no
    paper. ``unlisted`` says that a citizenship was not among those offered,
    ``stateless`` that there is none. Where nothing is stated that a paper
    could prove, the list is empty.
    """
    held = [
        AcceptableDocument(paper, status.state)
        for status in claim.statuses
        if status.lost is None and status.state == _UNITED_STATES
        for paper in _OF_THE_UNITED_STATES.get(status.kind, ())
    ]
    if held:
        return tuple(dict.fromkeys(held))
    states = [fact.state for fact in claim.citizenships if fact.lost is None]
    if unlisted:
        states.append("")
    found = [AcceptableDocument(paper, state) for state in states for paper in _OF_ANY_STATE]
    if stateless:
        found += [AcceptableDocument(paper, "") for paper in _WITHOUT_CITIZENSHIP]
    return tuple(dict.fromkeys(found))
