"""From the lines of a zone to a document that the desk can judge."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.attestations.document_facts import DocumentFacts
from kiosk.attestations.inspection import InspectionItem, inspection_list
from kiosk.documents import (
    MrzDocument,
    Proof,
    Reason,
    check_positions,
    parse,
    proves,
    transliterate,
)
from kiosk.domain.evidence import Check, DocumentKind
from kiosk.domain.facts import Citizenship, Fact, LegalStatus, StatusKind
from kiosk.domain.nationality import Treatment, classify

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from datetime import date

    from kiosk.domain.evidence import Finding, Place

_EXPIRY = "expiry"
CORRECTED = "corrected"
"""What a check says instead of passing, while a machine alone changed a character it covers."""
DOUBTFUL = "doubtful"
"""The same where the machine is not sure of a character, and nobody compared it."""


@dataclass(frozen=True, slots=True)
class AssessedDocument:
    """Hold what was read, what it may prove, and what a person must look at.

    ``inspection`` is the list of the kind of document and, after it, one item
    for each of the ``findings``. ``overruled`` says that a check digit agrees
    only since a person changed a character of which the reader was sure.
    """

    document: MrzDocument
    facts: DocumentFacts
    proof: Proof
    checks: tuple[Check, ...]
    inspection: tuple[InspectionItem, ...]
    findings: tuple[Finding, ...] = ()
    overruled: bool = False

    @property
    def kind(self) -> DocumentKind:
        """Give the kind of document."""
        return self.proof.kind


def assess_reading(
    lines: Sequence[str],
    corrected: Sequence[str],
    today: date,
    *,
    doubtful: Collection[Place] = (),
    compared: Collection[Place] = (),
    findings: Sequence[Finding] = (),
    specimens_allowed: bool = False,
) -> AssessedDocument:
    """Judge the lines as corrected, or as read where nothing was.

    ``doubtful`` are the places that the reader is not sure of, ``compared``
    those that a person compared with the document. A check over a character
    that was changed by the machine alone, or that it doubts, is left open: a
    machine that makes a check digit agree proves nothing by it. Raises
    `MrzError` for what is no machine-readable zone.
    """
    document = parse(corrected or lines, today=today, specimens_allowed=specimens_allowed)
    proof = proves(document)
    changed = corrections(lines, corrected)
    marks = dict.fromkeys(set(doubtful) - set(compared), DOUBTFUL)
    marks |= dict.fromkeys(changed - set(compared), CORRECTED)
    return AssessedDocument(
        document=document,
        facts=_facts(document, proof),
        proof=proof,
        checks=tuple(_left_open(_checks(document, proof.kind), document, marks)),
        inspection=(*inspection_list(proof.kind), *map(item_of, findings)),
        findings=tuple(findings),
        overruled=bool((changed & set(compared)) - set(doubtful))
        and _disagreed(lines, document, today),
    )


def _disagreed(lines: Sequence[str], document: MrzDocument, today: date) -> bool:
    """Tell whether a check digit disagreed in the lines as read and agrees in the document."""
    as_read = parse(lines, today=today, specimens_allowed=document.specimens_allowed)
    return document.check_digits_ok and not as_read.check_digits_ok


def corrections(lines: Sequence[str], corrected: Sequence[str]) -> set[Place]:
    """Give the places where a character was corrected; none where nothing was read."""
    return {
        (row, column)
        for row, (read, now) in enumerate(zip(lines, corrected, strict=False))
        for column, (before, after) in enumerate(zip(read, now, strict=False))
        if before != after
    }


def _left_open(
    checks: Iterator[Check], document: MrzDocument, marks: Mapping[Place, str]
) -> Iterator[Check]:
    for check in checks:
        spans = check_positions(document.format, check.name)
        touched = [
            mark
            for (row, column), mark in marks.items()
            if any(row == line and start <= column < end for line, start, end in spans)
        ]
        # A correction outweighs a doubt: it says what was done.
        yield replace(check, ok=None, found=min(touched)) if check.ok and touched else check


def item_of(finding: Finding) -> InspectionItem:
    """Give the item of the inspection list that asks about a finding."""
    return InspectionItem(f"finding.{finding.name}", finding.sentence)


def with_findings(assessed: AssessedDocument, findings: Sequence[Finding]) -> AssessedDocument:
    """Ask about these findings besides what the kind of document asks for anyway."""
    items = (*inspection_list(assessed.kind), *map(item_of, findings))
    return replace(assessed, inspection=items, findings=tuple(findings))


def _facts(document: MrzDocument, proof: Proof) -> DocumentFacts:
    return DocumentFacts(
        kind=proof.kind,
        issuing_state=_canonical(document.issuing_state),
        nationality=_nationality(document, proof),
        primary_identifier=document.primary_identifier,
        secondary_identifier=document.secondary_identifier,
        names_truncated=document.names_truncated,
        date_of_birth=document.date_of_birth.value,
        date_of_expiry=document.date_of_expiry.value,
        document_number=document.document_number,
        supports=tuple(dict.fromkeys(_supports(proof))),
        own_nationality_to_ask=Reason.ASK_OWN_NATIONALITY in proof.reasons,
        transliterate=transliterate,
    )


def _supports(proof: Proof) -> Iterator[Fact]:
    """Add the facts that the same paper proves under another name.

    A passport proves the status of a citizen with the citizenship; one of the
    United States may be a non-citizen national's, which its endorsement and
    the person say; a green card or a refugee's travel document does not tell
    the two kinds of residents, or of protected persons, apart.
    """
    alike = {
        StatusKind.PERMANENT_RESIDENT: StatusKind.CONDITIONAL_PERMANENT_RESIDENT,
        StatusKind.REFUGEE: StatusKind.ASYLEE,
    }
    yield from proof.facts
    for fact in proof.facts:
        if isinstance(fact, Citizenship):
            yield LegalStatus(fact.state, StatusKind.CITIZEN)
            if Reason.MAY_BE_NON_CITIZEN_NATIONAL in proof.reasons:
                yield LegalStatus(fact.state, StatusKind.NATIONAL)
        elif isinstance(fact, LegalStatus) and fact.kind in alike:
            yield LegalStatus(fact.state, alike[fact.kind])


def _nationality(document: MrzDocument, proof: Proof) -> str:
    if Reason.NATIONALITY_IS_COUNTRY_OF_BIRTH in proof.reasons:
        return ""
    known = classify(document.nationality, specimens_allowed=document.specimens_allowed)
    return known.canonical if known.treatment is Treatment.ACCEPT else ""


def _canonical(code: str) -> str:
    return classify(code).canonical


def _checks(document: MrzDocument, kind: DocumentKind) -> Iterator[Check]:
    """Leave the expiry of a green card open: an expired card is not a lost status."""
    for check in document.checks:
        if (
            kind is DocumentKind.PERMANENT_RESIDENT_CARD
            and check.name == _EXPIRY
            and check.ok is False
        ):
            yield replace(check, ok=None)
        else:
            yield check
