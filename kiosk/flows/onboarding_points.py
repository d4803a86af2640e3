"""What a case amounts to: its checks, what it still lacks, what the filled button does."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.attestations.cross_checks import cross_check
from kiosk.domain.dates import UNKNOWN_DATE, PartialDateError
from kiosk.domain.evidence import Check, InspectionAnswer
from kiosk.domain.persons import Particulars, PersonName
from kiosk.flows.onboarding_claim import RowPart, claim_of, fault_of
from kiosk.flows.onboarding_dates import read_past_date
from kiosk.flows.onboarding_likeness import second_reason, unanswered_likenesses
from kiosk.flows.onboarding_queued import stands_signed
from kiosk.flows.onboarding_state import Field, OnboardingState, Phase
from kiosk.services.documents import corrections, item_of
from kiosk.services.onboarding import CapturedDocument, OnboardingCase, SignedStatement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.domain.evidence import Place
    from kiosk.domain.facts import Claim
    from kiosk.flows.onboarding_state import DeskDocument

_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+")


class PrimaryAction(StrEnum):
    """Name what the one filled button does now."""

    OPEN_DOCUMENT = "open_document"
    CONFIRM_INSPECTION = "confirm_inspection"
    SHOW_STATEMENT = "show_statement"
    APPROVE = "approve"
    WANT_SECOND = "want_second"
    ISSUE_TOKEN = "issue_token"  # noqa: S105 -- the name of an action, not a secret
    KEEP = "keep"
    NEXT_APPLICANT = "next_applicant"


@dataclass(frozen=True, slots=True)
class Missing:
    """Say what still hinders issuing, and where to mend it.

    ``row`` and ``part`` place a sentence about the claim, ``item`` one about
    the inspection list.
    """

    field: Field
    sentence: str
    row: int = 0
    part: RowPart | None = None
    item: str = ""


def primary_action(state: OnboardingState) -> PrimaryAction:
    """Tell what the filled button does now."""
    match state.phase:
        case Phase.SCANNING:
            return PrimaryAction.OPEN_DOCUMENT
        case Phase.REVIEWING:
            return _action_of_review(state)
        case Phase.SIGNING if keeps(state):
            return PrimaryAction.KEEP
        case Phase.SIGNING:
            second = second_reason(state) is not None
            return PrimaryAction.WANT_SECOND if second else PrimaryAction.ISSUE_TOKEN
        case Phase.ISSUED:
            return PrimaryAction.NEXT_APPLICANT


def keeps(state: OnboardingState) -> bool:
    """Tell whether the end of this case is the outbox; one of the queue is in the store."""
    return state.away and state.queued is None


def _action_of_review(state: OnboardingState) -> PrimaryAction:
    if state.document is not None and items_to_confirm(state.document):
        return PrimaryAction.CONFIRM_INSPECTION
    if not stands_signed(state):
        return PrimaryAction.SHOW_STATEMENT
    second = second_reason(state) is not None
    return PrimaryAction.WANT_SECOND if second else PrimaryAction.APPROVE


def unanswered_items(document: DeskDocument) -> tuple[str, ...]:
    """Give the items of the inspection list without an answer; mere characters have no list."""
    if document.format_only:
        return ()
    answered = dict(document.answers)
    return tuple(item.id for item in document.scan.assessed.inspection if item.id not in answered)


def items_to_confirm(document: DeskDocument) -> tuple[str, ...]:
    """Give the unanswered items that one press may answer: those that no finding raised."""
    found = finding_items(document)
    return tuple(item for item in unanswered_items(document) if item not in found)


def finding_items(document: DeskDocument) -> frozenset[str]:
    """Give the items of the inspection list that findings raised."""
    return frozenset(item_of(finding).id for finding in document.scan.assessed.findings)


def to_compare(document: DeskDocument) -> tuple[Place, ...]:
    """Give the places to compare: the reader doubts them, or a machine alone changed them."""
    scan = document.scan
    unsure = corrections(scan.lines, scan.corrected) | set(scan.doubtful)
    return tuple(sorted(unsure - set(document.compared)))


def claim(state: OnboardingState) -> Claim:
    """Give the claim as far as its rows are complete."""
    return claim_of(state.claim_rows, state.today)


def particulars(state: OnboardingState) -> Particulars:
    """Give the particulars; a date of birth that cannot be read counts as unknown."""
    applicant = state.applicant
    try:
        born = read_past_date(applicant.date_of_birth.text, state.today)
    except PartialDateError:
        born = UNKNOWN_DATE
    return Particulars(
        PersonName(
            " ".join(applicant.primary_identifier.text.split()),
            " ".join(applicant.secondary_identifier.text.split()),
        ),
        born,
        applicant.email.text.strip(),
        applicant.phone.e164,
    )


def checks(state: OnboardingState) -> tuple[Check, ...]:
    """Give every check of the document: its own, then those against what was typed."""
    if state.document is None:
        return ()
    assessed = state.document.scan.assessed
    against = cross_check(particulars(state), claim(state), assessed.facts, state.today)
    return (*assessed.checks, *against)


def missing(state: OnboardingState) -> tuple[Missing, ...]:
    """Give everything that still hinders issuing, in the order of the screen."""
    if state.phase is Phase.ISSUED:
        return ()
    return (*before_signing(state), *_looking(state), *_signature(state))


def before_signing(state: OnboardingState) -> tuple[Missing, ...]:
    """Give what hinders showing the statement."""
    return (*_document(state), *_applicant(state), *_claim(state), *_likeness(state))


def hindrances(state: OnboardingState) -> tuple[Missing, ...]:
    """Give what hinders the filled button now."""
    match primary_action(state):
        case PrimaryAction.OPEN_DOCUMENT | PrimaryAction.NEXT_APPLICANT:
            return ()
        case PrimaryAction.CONFIRM_INSPECTION | PrimaryAction.SHOW_STATEMENT:
            return before_signing(state)
        case PrimaryAction.KEEP:
            return (*before_signing(state), *_signature(state))
        case PrimaryAction.ISSUE_TOKEN | PrimaryAction.APPROVE | PrimaryAction.WANT_SECOND:
            return (*missing(state), *_away(state))


def _document(state: OnboardingState) -> Iterator[Missing]:
    document = state.document
    if document is None:
        return
    count = len(to_compare(document))
    if count:
        one = "Compare 1 character with the document."
        many = f"Compare {count} characters with the document."
        yield Missing(Field.COMPARE, one if count == 1 else many)
    failed = sum(check.ok is False for check in checks(state))
    if failed:
        what = "One check of the document fails." if failed == 1 else f"{failed} checks fail."
        yield Missing(
            Field.CHECKS, f"{what} Compare the marked rows, scan again, or set the document aside."
        )
    if state.examining is not None:
        yield Missing(
            Field.EXAMINATION,
            "The page is still being examined. Wait a moment, or stop the examination.",
        )
    found = finding_items(document)
    for item in unanswered_items(document):
        what = "Something was found." if item in found else "Something is not answered yet."
        yield Missing(Field.INSPECTION, f"{what} Look at the document and answer it.", item=item)
    for item, answer in document.answers:
        if answer is InspectionAnswer.NOT_IN_ORDER:
            yield Missing(
                Field.INSPECTION,
                "Something on this document is not in order. Set it aside or scan another one.",
                item=item,
            )


def _applicant(state: OnboardingState) -> Iterator[Missing]:
    applicant = state.applicant
    if not applicant.primary_identifier.text.strip():
        yield Missing(
            Field.PRIMARY_IDENTIFIER, "Enter the surname, or the whole name if there is only one."
        )
    yield from _birth(state)
    email = applicant.email.text.strip()
    if email and not _EMAIL.fullmatch(email):
        yield Missing(
            Field.EMAIL,
            "This is not an e-mail address. Write it like name@example.org, or clear the field.",
        )
    if not applicant.phone.complete:
        yield Missing(Field.PHONE, applicant.phone.problem)


def _birth(state: OnboardingState) -> Iterator[Missing]:
    try:
        born = read_past_date(state.applicant.date_of_birth.text, state.today)
    except PartialDateError as error:
        yield Missing(Field.DATE_OF_BIRTH, str(error))
        return
    if not born.known:
        yield Missing(Field.DATE_OF_BIRTH, "Enter the date of birth. The year alone is enough.")


def _claim(state: OnboardingState) -> Iterator[Missing]:
    if not state.claim_rows:
        yield Missing(Field.CLAIM, "Add at least one citizenship, residence or status.")
    for row in state.claim_rows:
        fault = fault_of(row, state.claim_rows, state.today)
        if fault is not None:
            yield Missing(Field.CLAIM, fault.sentence, row=fault.row, part=fault.part)


def _likeness(state: OnboardingState) -> Iterator[Missing]:
    for each in unanswered_likenesses(state):
        yield Missing(
            Field.LIKENESS,
            "Somebody alike is registered. Say whether it is the same person.",
            item=each.person_id,
        )


def _looking(state: OnboardingState) -> Iterator[Missing]:
    if state.looking is not None:
        yield Missing(Field.LIKENESS, "The register is still being searched. Wait a moment.")
    elif state.unlooked is not None:
        yield Missing(Field.LIKENESS, "The register was not searched yet. Press again to do so.")


def _away(state: OnboardingState) -> Iterator[Missing]:
    if state.away:
        yield Missing(
            Field.CASE,
            "The database is away, and this case stands in its queue. It can be decided as soon "
            "as the database is back; it stays on this screen.",
        )


def _signature(state: OnboardingState) -> Iterator[Missing]:
    if not state.language_chosen:
        yield Missing(
            Field.SIGNATURE, "Ask the applicant in which language they read, and choose it."
        )
        return
    if state.statement is None or state.signature is None:
        yield Missing(
            Field.SIGNATURE, "The applicant signs the statement first, or ticks “I cannot sign”."
        )


def case_of(state: OnboardingState) -> OnboardingCase:
    """Give the case as the use case takes it, as far as it has come."""
    return OnboardingCase(
        particulars=particulars(state),
        claim=claim(state),
        document=None if state.document is None else _captured(state.document),
        statement=_signed(state),
        person_id=state.person_id,
    )


def _signed(state: OnboardingState) -> SignedStatement | None:
    if state.statement is None or state.signature is None:
        return None
    return SignedStatement(
        text=state.statement.text,
        language=state.statement.language,
        signature_png=state.signature.png,
        unable_to_sign=state.signature.unable_to_sign,
        signed_at=state.signature.signed_at,
    )


def _captured(document: DeskDocument) -> CapturedDocument:
    return CapturedDocument(
        lines=document.scan.lines,
        corrected=document.scan.corrected,
        image=document.image,
        source=document.source,
        inspection_answers=dict(document.answers),
        captured_at=document.captured_at,
        doubtful=document.scan.doubtful,
        compared=document.compared,
        findings=document.scan.assessed.findings,
    )
