"""Review a case: judge its document again, and find everything that hinders issuing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.attestations.assurance import ShownDocument
from kiosk.attestations.cross_checks import CLAIM_DATES, check_claim_dates, cross_check
from kiosk.attestations.statements import StatementError, statement_text
from kiosk.documents import MrzError
from kiosk.domain.errors import NotFoundError
from kiosk.domain.evidence import InspectionAnswer
from kiosk.domain.nationality import NationalityKind, Treatment, classify
from kiosk.services.check_titles import check_title
from kiosk.services.documents import (
    AssessedDocument,
    assess_reading,
    corrections,
    with_findings,
)
from kiosk.services.findings import standing_findings
from kiosk.services.onboarding_case import OpenPoint

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from kiosk.domain.evidence import Check, Evidence, Finding
    from kiosk.domain.facts import Claim
    from kiosk.domain.issuer import IssuerSettings
    from kiosk.domain.persons import Particulars, Person
    from kiosk.services.environment import Environment
    from kiosk.services.onboarding_case import (
        CapturedDocument,
        OnboardingCase,
        SignedStatement,
    )
    from kiosk.services.ports import UnitOfWork

_PNG = b"\x89PNG\r\n\x1a\n"
_NEVER_A_CITIZENSHIP = (
    Treatment.REFUSE,
    Treatment.ASK_OWN_NATIONALITY,
    Treatment.STATELESS,
    Treatment.REFUGEE,
)


@dataclass(frozen=True, slots=True)
class CaseReview:
    """Hold what the service found for itself in a case, whatever the screen showed.

    ``checks`` are those of the document and the cross-checks; both are empty
    without a readable document. ``notes`` hinder nothing.
    """

    points: tuple[OpenPoint, ...]
    notes: tuple[str, ...]
    assessed: AssessedDocument | None
    checks: tuple[Check, ...]


def review(uow: UnitOfWork, env: Environment, case: OnboardingCase, now: datetime) -> CaseReview:
    """Judge the document again and compare everything with everything."""
    settings = uow.issuer.settings()
    today = today_at(settings, now)
    assessed: AssessedDocument | None = None
    checks: tuple[Check, ...] = ()
    points = [*_person(uow, case, today), *_claim(env, case, today)]
    if case.document is not None:
        try:
            assessed = assess_document(env, case.document, today)
        except MrzError as error:
            points.append(OpenPoint("document", str(error)))
        else:
            assessed = with_findings(assessed, _findings(uow, case.document, assessed, today))
            crossed = cross_check(case.particulars, case.claim, assessed.facts, today)
            checks = (*assessed.checks, *crossed)
            points.extend(_document(case.document, assessed, checks))
    points.extend(_date_of_birth(case, assessed))
    points.extend(_statement(settings, case))
    notes = tuple(_notes(uow, case, assessed, checks))
    return CaseReview(tuple(points), notes, assessed, checks)


def today_at(settings: IssuerSettings, now: datetime) -> date:
    """Give the day that it is where the issuer works."""
    return now.astimezone(ZoneInfo(settings.zone)).date()


def assess_document(env: Environment, document: CapturedDocument, today: date) -> AssessedDocument:
    """Judge the captured lines; raise `MrzError` for what is no machine-readable zone."""
    return assess_reading(
        document.lines,
        document.corrected,
        today,
        doubtful=document.doubtful,
        compared=document.compared,
        findings=document.findings,
        specimens_allowed=env.specimens_allowed,
    )


def _findings(
    uow: UnitOfWork, document: CapturedDocument, assessed: AssessedDocument, today: date
) -> tuple[Finding, ...]:
    """Give what was found on the page and, whether or not it was looked for there, the rest."""
    seen = {finding.name for finding in document.findings}
    standing = standing_findings(uow, assessed, today)
    return (*document.findings, *(each for each in standing if each.name not in seen))


def find_registered(uow: UnitOfWork, particulars: Particulars) -> Person | None:
    """Give the person with the same e-mail address and name whose birth date may be the same."""
    if not particulars.email or not particulars.date_of_birth.known:
        return None
    for person_id in uow.persons.with_email(particulars.email):
        person = uow.persons.get(person_id)
        known = person.particulars
        if str(known.name).casefold() == str(
            particulars.name
        ).casefold() and known.date_of_birth.may_equal(particulars.date_of_birth):
            return person
    return None


def shown_now(
    document: CapturedDocument, assessed: AssessedDocument, checks: tuple[Check, ...]
) -> ShownDocument:
    """Give a document as it counts with all checks made now."""
    return ShownDocument(
        kind=assessed.kind,
        issuing_state=assessed.facts.issuing_state,
        supports=assessed.facts.supports,
        checks=checks,
        answers=document.inspection_answers,
        format_only=document.format_only,
    )


def shown_earlier(env: Environment, evidence: Evidence) -> ShownDocument:
    """Give a stored document as it counts today; its checks are those of its day."""
    assessed = assess_reading(
        evidence.lines,
        evidence.corrected,
        evidence.captured_at.date(),
        compared=evidence.compared,
        specimens_allowed=env.specimens_allowed,
    )
    answers = dict(evidence.inspection.answers) if evidence.inspection else {}
    return ShownDocument(
        kind=evidence.kind,
        issuing_state=evidence.issuing_state,
        supports=assessed.facts.supports,
        checks=evidence.checks,
        answers=answers,
        format_only=not evidence.image_sha256 or evidence.source == "typed",
        seen_by_two=evidence.seen_by_two,
    )


def _person(uow: UnitOfWork, case: OnboardingCase, today: date) -> Iterator[OpenPoint]:
    particulars = case.particulars
    if not particulars.name.primary_identifier.strip():
        yield OpenPoint(
            "primary_identifier",
            "The surname is missing. Give it, or the whole name if there is only one.",
        )
    born = particulars.date_of_birth
    if born.known and born.earliest > today:
        yield OpenPoint("date_of_birth", "This date of birth is in the future. Correct it.")
    if case.person_id:
        try:
            uow.persons.get(case.person_id)
        except NotFoundError as error:
            yield OpenPoint("person_id", str(error))
    elif find_registered(uow, particulars) is not None:
        yield OpenPoint(
            "person_id", "This person is registered already. Open that record and go on there."
        )


def _date_of_birth(case: OnboardingCase, assessed: AssessedDocument | None) -> Iterator[OpenPoint]:
    """Ask for a date of birth unless the issuer of the document does not know it either."""
    unknown_to_issuer = assessed is not None and not assessed.facts.date_of_birth.known
    if not case.particulars.date_of_birth.known and not unknown_to_issuer:
        yield OpenPoint("date_of_birth", "The date of birth is missing. The year is enough.")


def _claim(env: Environment, case: OnboardingCase, today: date) -> Iterator[OpenPoint]:
    claim = case.claim
    if claim.asserts_nothing:
        yield OpenPoint(
            "claim",
            "Nothing is stated yet. Add what the person states, or that they prefer not to say.",
        )
    for fact in claim.facts:
        known = classify(fact.state, specimens_allowed=env.specimens_allowed)
        if (
            known.kind is NationalityKind.UNKNOWN
            or known.treatment in _NEVER_A_CITIZENSHIP
            or known.canonical != fact.state
        ):
            yield OpenPoint("claim", "A stated country is not in the list. Choose it from there.")
    if _repeats(claim):
        yield OpenPoint("claim", "The same fact is stated twice. Remove one of them.")
    if check_claim_dates(claim, case.particulars.date_of_birth, today).ok is False:
        yield OpenPoint(
            "claim",
            "A date in the statement lies before birth, in the future, or in the wrong order. "
            "Ask again and correct it.",
        )


def _repeats(claim: Claim) -> bool:
    current = [
        (type(fact), fact.state, getattr(fact, "kind", None))
        for fact in claim.facts
        if fact.lost is None
    ]
    return len(set(current)) < len(current)


def _document(
    document: CapturedDocument, assessed: AssessedDocument, checks: tuple[Check, ...]
) -> Iterator[OpenPoint]:
    if document.source == "image" and not document.image:
        yield OpenPoint("document", "The image is missing. Capture the document again.")
    yield from _to_compare(document)
    for check in checks:
        if check.ok is False and check.name != CLAIM_DATES:
            title = check_title(check.name)
            yield OpenPoint(
                f"checks.{check.name}",
                f"The check “{title}” failed. "
                "Correct what was misread or mistyped, or take the document out of the case.",
            )
    if document.format_only:
        return
    for item in assessed.inspection:
        answer = document.inspection_answers.get(item.id)
        if answer is None:
            yield OpenPoint(f"inspection.{item.id}", f"Not answered yet: {item.text}")
        elif answer is InspectionAnswer.NOT_IN_ORDER:
            yield OpenPoint(
                f"inspection.{item.id}",
                "The document is not in order. Take it out of the case, or ask for another one.",
            )


def _to_compare(document: CapturedDocument) -> Iterator[OpenPoint]:
    """Ask a person about each character that the machine doubts or changed."""
    unsure = corrections(document.lines, document.corrected) | set(document.doubtful)
    count = len(unsure - set(document.compared))
    if count == 1:
        yield OpenPoint("compare", "Compare 1 character with the document.")
    elif count:
        yield OpenPoint("compare", f"Compare {count} characters with the document.")


def _statement(settings: IssuerSettings, case: OnboardingCase) -> Iterator[OpenPoint]:
    statement = case.statement
    if statement is None:
        yield OpenPoint("statement", "The statement is not signed yet. Show it to the person.")
        return
    try:
        due = statement_for(settings, case, statement.language)
    except StatementError as error:
        yield OpenPoint("statement", str(error))
        return
    if statement.text != due:
        yield OpenPoint(
            "statement",
            "The answers changed after the signature. Show the statement and let it be signed "
            "again.",
        )
    if not _signed(statement):
        yield OpenPoint(
            "signature", "The signature is missing. Let the person sign, or note that they cannot."
        )


def statement_for(settings: IssuerSettings, case: OnboardingCase, language: str) -> str:
    """Write the statement that this very case needs."""
    return statement_text(
        case.claim,
        case.particulars.name,
        issuer_name=settings.name,
        appeal_url=settings.appeal_url,
        language=language,
    )


def _signed(statement: SignedStatement) -> bool:
    return statement.unable_to_sign or statement.signature_png.startswith(_PNG)


def _notes(
    uow: UnitOfWork,
    case: OnboardingCase,
    assessed: AssessedDocument | None,
    checks: tuple[Check, ...],
) -> Iterator[str]:
    if assessed is None or case.document is None:
        return
    facts = assessed.facts
    others = set(uow.evidence.holders(facts.issuing_state, facts.document_number))
    if others - {case.person_id}:
        yield "Possible duplicate: another person has shown a document with this number."
    if case.document.format_only:
        yield "Without an image the characters prove their format only, not the facts."
    elif any(check.ok is None for check in checks):
        yield "A check stayed open, so the document does not raise the level of proof."
