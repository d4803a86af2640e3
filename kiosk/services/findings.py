"""Put into words what a document shows besides its zone, for a person to look at.

A finding is never a verdict: it says what was seen and where, and the proofing
agent answers it as an item of the inspection. What agrees is not a finding; it
is named as confirmed.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from kiosk.attestations.names import name_matches
from kiosk.documents.aamva import AamvaError, AamvaLicence, compare_licence, parse_aamva
from kiosk.documents.printed import compare_printed
from kiosk.documents.signs import document_signs
from kiosk.domain.errors import KioskError
from kiosk.domain.evidence import Finding
from kiosk.domain.operators import Act
from kiosk.reading.results import SignName
from kiosk.services.permission import reading

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from kiosk.attestations.document_facts import DocumentFacts
    from kiosk.documents import MrzDocument
    from kiosk.domain.evidence import Check
    from kiosk.domain.operators import OperatorSession
    from kiosk.domain.persons import PersonName
    from kiosk.reading.results import Barcode, Examination, Sign
    from kiosk.services.documents import AssessedDocument
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork

OVERRULED: Final = "overruled"
HELD_BY_ANOTHER: Final = "held_by_another"
MOST_QUOTED: Final = 82
"""Characters of a page or barcode in a sentence: two names of 40, as long as AAMVA's D.12.5
lets them be, and what parts them. A barcode can hold thousands."""
_OF_THE_PICTURE: Final = {
    SignName.PHOTOGRAPHED_SCREEN: "Fine waves lie over the picture, as where a screen was "
    "photographed. Ask for the original and capture it again.",
    SignName.NO_COLOUR: "The picture has no colour, as a copy has. "
    "Ask for the original and look at it.",
    SignName.MRZ_FONT: "A character of the lines is printed unlike the others of its kind. "
    "Compare it with the document.",
    SignName.MRZ_WEIGHT: "A character of the lines is printed bolder or finer than its "
    "neighbours. Compare it with the document.",
    SignName.MRZ_BASELINE: "A character of the lines stands higher, lower or further off than "
    "its neighbours. Compare it with the document.",
}
_FIELDS: Final = {
    "primary_identifier": "surname",
    "secondary_identifier": "given names",
    "document_number": "document number",
    "date_of_birth": "date of birth",
    "date_of_expiry": "date of expiry",
    "nationality": "nationality",
    "country_of_birth": "country of birth",
    "issuing_state": "issuing State",
    "sex": "sex",
    "licence_name": "whole name",
    "licence_date_of_birth": "date of birth",
    "licence_issuer": "country that issued it",
}


@dataclass(frozen=True, slots=True)
class PageFindings:
    """Hold what a page adds to its zone: what to look at, and which fields it confirms."""

    findings: tuple[Finding, ...]
    confirmed: tuple[str, ...]


def page_findings(
    env: Environment,
    session: OperatorSession,
    assessed: AssessedDocument,
    examination: Examination,
    today: date,
) -> PageFindings:
    """Compare the page with the zone, and the document with those of other people."""
    findings, confirmed = compare_page(assessed.document, examination, today)
    with reading(env, session, Act.ONBOARD) as uow:
        standing = standing_findings(uow, assessed, today)
    return PageFindings((*standing, *findings), confirmed)


def compare_page(
    document: MrzDocument, examination: Examination, today: date
) -> tuple[tuple[Finding, ...], tuple[str, ...]]:
    """Give the findings of one picture, and the fields that its print or a barcode confirms."""
    printed = compare_printed(document, examination.printed, today)
    findings = [
        Finding(
            f"printed.{field.name}",
            f"The page prints “{_short(field.found)}” as {_FIELDS[field.name]}, the lines say "
            f"“{_short(field.expected)}”. Compare both with the document.",
            field.corners,
        )
        for field in printed
        if field.agrees is False
    ]
    confirmed = [field.name for field in printed if field.agrees]
    for check, code in _licence_checks(document, examination.barcodes).items():
        if check.ok is False:
            findings.append(
                Finding(
                    f"barcode.{check.name}",
                    f"The barcode says “{_short(check.found)}” as {_FIELDS[check.name]}, where "
                    f"“{_short(check.expected)}” was expected. Compare both with the document.",
                    code.corners,
                )
            )
        elif check.ok:
            confirmed.append(check.name)
    findings += _of_the_picture(examination.signs)
    return _told_apart(findings), tuple(dict.fromkeys(confirmed))


def _licence_checks(document: MrzDocument, barcodes: Sequence[Barcode]) -> dict[Check, Barcode]:
    """Compare each licence with the zone; what two codes say alike is listed at the first."""
    checks: dict[Check, Barcode] = {}
    for code in barcodes:
        licence = _licence(code)
        if licence is None:
            continue
        for check in compare_licence(
            licence,
            primary_identifier=document.primary_identifier,
            secondary_identifier=document.secondary_identifier,
            date_of_birth=document.date_of_birth.value,
        ):
            checks.setdefault(check, code)
    return checks


def standing_findings(
    uow: UnitOfWork, assessed: AssessedDocument, today: date
) -> tuple[Finding, ...]:
    """Give what needs no picture: signs in the facts, corrections, another holder."""
    document = assessed.document
    found = [
        Finding(f"document.{sign.name}", sign.sentence)
        for sign in document_signs(document, today)
        if not (document.specimens_allowed and sign.name.startswith("specimen"))
    ]
    if assessed.overruled:
        found.append(
            Finding(
                OVERRULED,
                "As it was read, surely, a check digit disagreed; it agrees since a character was "
                "changed by hand. Compare that character once more.",
            )
        )
    if _held_by_another(uow, assessed.facts):
        found.append(
            Finding(
                HELD_BY_ANOTHER,
                "Somebody of another name or birth date was onboarded with this document number. "
                "Compare portrait and number, and ask.",
            )
        )
    return _told_apart(found)


def _held_by_another(uow: UnitOfWork, facts: DocumentFacts) -> bool:
    """Tell whether a person whom the document does not name has shown its number."""
    holders = uow.evidence.holders(facts.issuing_state, facts.document_number)
    known = [uow.persons.get(person_id).particulars for person_id in holders]
    return any(
        not (_is_named(each.name, facts) and each.date_of_birth.may_equal(facts.date_of_birth))
        for each in known
    )


def _is_named(name: PersonName, facts: DocumentFacts) -> bool:
    try:
        return name_matches(name, facts)
    except KioskError:
        # A name in letters that no zone can hold is not the one in this zone.
        return False


def _licence(code: Barcode) -> AamvaLicence | None:
    """Read a barcode as a licence; any other barcode says nothing here."""
    try:
        return parse_aamva(code.content)
    except AamvaError:
        return None


def _of_the_picture(signs: Sequence[Sign]) -> Iterator[Finding]:
    for sign in signs:
        yield Finding(f"picture.{sign.name}", _OF_THE_PICTURE[sign.name], tuple(sign.corners))


def _told_apart(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Give each finding once, and a name of its own to each: an answer is given to a name.

    Of several with one name, two surnames that the page prints, the second is
    ``printed.primary_identifier.2``.
    """
    counts: Counter[str] = Counter()
    apart: list[Finding] = []
    for finding in dict.fromkeys(findings):
        counts[finding.name] += 1
        number = counts[finding.name]
        apart.append(finding if number == 1 else replace(finding, name=f"{finding.name}.{number}"))
    return tuple(apart)


def _short(text: str) -> str:
    """Cut what a page or a barcode says to what a person can compare at a glance."""
    return text if len(text) <= MOST_QUOTED else text[: MOST_QUOTED - 1] + "…"
