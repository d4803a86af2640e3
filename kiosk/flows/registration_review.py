"""What the review shows, what a registrant changed in it, and the submission it becomes.

A change never overwrites what the document says. Both stand, on the screen
and in the submission, and a person at the desk compares them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kiosk.domain.dates import UNKNOWN_DATE, PartialDateError
from kiosk.domain.enrolments import (
    Correction,
    OpenAnswer,
    Submission,
    SubmittedDocument,
    WayIn,
)
from kiosk.domain.persons import Particulars, PersonName
from kiosk.domain.statements import SignedStatement
from kiosk.flows.onboarding_dates import read_date, read_past_date
from kiosk.flows.registration_pages import claim
from kiosk.flows.registration_state import Fact, Page

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.attestations.document_facts import DocumentFacts
    from kiosk.domain.dates import PartialDate
    from kiosk.flows.registration_state import RegistrationState

_EMAIL: Final = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_ALWAYS: Final = (Fact.PRIMARY_IDENTIFIER, Fact.SECONDARY_IDENTIFIER, Fact.DATE_OF_BIRTH)
_OF_DOCUMENT: Final = (Fact.NATIONALITY, Fact.DOCUMENT_NUMBER, Fact.DATE_OF_EXPIRY)
REQUIRED: Final = frozenset({Fact.PRIMARY_IDENTIFIER, Fact.DATE_OF_BIRTH})
_NOT_LISTED: Final = (
    (Page.CITIZENSHIPS, OpenAnswer.CITIZENSHIP_NOT_LISTED),
    (Page.RESIDENCES, OpenAnswer.RESIDENCE_NOT_LISTED),
    (Page.FORMER, OpenAnswer.FORMER_CITIZENSHIP_NOT_LISTED),
)


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """Hold one fact: what the document says, and what the registrant says (both may be empty)."""

    fact: Fact
    read: str
    said: str

    @property
    def value(self) -> str:
        """Give what counts until a person has compared: what the registrant says."""
        return self.said or self.read

    @property
    def differs(self) -> bool:
        """Tell whether both say something, and not the same."""
        return bool(self.read and self.said) and self.read != self.said


def review_rows(state: RegistrationState) -> tuple[ReviewRow, ...]:
    """Give the facts to review: those of the document, and how to reach the person."""
    facts = _facts(state)
    said = dict(state.said)
    names: tuple[Fact, ...] = _ALWAYS
    if facts is not None:
        names += tuple(name for name in _OF_DOCUMENT if _read(facts, name))
    names += (Fact.EMAIL,)
    return tuple(
        ReviewRow(name, _read(facts, name) if facts else "", said.get(name, "")) for name in names
    )


def row_of(state: RegistrationState, fact: Fact) -> ReviewRow:
    """Give one row of the review."""
    return next(row for row in review_rows(state) if row.fact is fact)


def first_missing(state: RegistrationState) -> Fact | None:
    """Give the first fact that has to be known and is not."""
    for row in review_rows(state):
        if row.fact in REQUIRED and not row.value:
            return row.fact
        if row.fact is Fact.DATE_OF_BIRTH and not _day(row.value, state).known:
            return row.fact
    return None


def fault_of(fact: Fact, text: str, state: RegistrationState) -> str:
    """Say what is wrong with a text that is to be a fact, or give an empty text."""
    if not text:
        return "Enter it first, or step back." if fact in REQUIRED else ""
    try:
        if fact is Fact.DATE_OF_BIRTH:
            read_past_date(text, state.today)
        elif fact is Fact.DATE_OF_EXPIRY:
            read_date(text)
    except PartialDateError as error:
        return str(error)
    if fact is Fact.EMAIL and not _EMAIL.fullmatch(text):
        return "This is not an e-mail address. Write it like name@example.org, or clear it."
    return ""


def with_said(state: RegistrationState, fact: Fact, text: str) -> tuple[tuple[Fact, str], ...]:
    """Give what was said with one fact put in; saying what the document says is saying nothing."""
    others = tuple(pair for pair in state.said if pair[0] is not fact)
    return others if not text or text == row_of(state, fact).read else (*others, (fact, text))


def can_be_handed_over(state: RegistrationState) -> bool:
    """Tell whether a person at the desk could find this registrant again: they have a name."""
    return state.page is not Page.CONFIRMATION and first_missing(state) is None


def submission_of(state: RegistrationState, at: datetime, *, for_staff: bool) -> Submission:
    """Give what leaves for the desk; the station adds its own id and the code's hash."""
    values = {row.fact: row.value for row in review_rows(state)}
    name = PersonName(values[Fact.PRIMARY_IDENTIFIER], values[Fact.SECONDARY_IDENTIFIER])
    born = _day(values[Fact.DATE_OF_BIRTH], state)
    return Submission(
        id="",
        station_id="",
        way_in=state.way or WayIn.NONE,
        entry_id=state.entry_id,
        particulars=Particulars(name, born, values[Fact.EMAIL]),
        claim=claim(state),
        language=state.language,
        started_at=state.started_at or at,
        finished_at=at,
        documents_chosen=(state.chosen.kind,) if state.chosen is not None else (),
        documents=_documents(state),
        corrections=_corrections(state),
        open_answers=_open_answers(state),
        statement=None if for_staff else _signed(state),
        asked_for_staff=for_staff,
    )


def _documents(state: RegistrationState) -> tuple[SubmittedDocument, ...]:
    document, chosen = state.document, state.chosen
    if document is None or chosen is None:
        return ()
    scan = document.scan
    return (
        SubmittedDocument(
            kind=chosen.kind,
            lines=scan.lines if scan else (),
            corrected=scan.corrected if scan else (),
            image=document.image,
            source=document.source,
            captured_at=document.captured_at,
            doubtful=scan.doubtful if scan else (),
        ),
    )


def _corrections(state: RegistrationState) -> tuple[Correction, ...]:
    """Give where document and registrant differ."""
    return tuple(
        Correction(row.fact.value, row.read, row.said) for row in review_rows(state) if row.differs
    )


def _open_answers(state: RegistrationState) -> tuple[OpenAnswer, ...]:
    """Give what the list of States could not hold."""
    answers = state.answers
    unlisted = tuple(answer for page, answer in _NOT_LISTED if page in answers.unlisted)
    return (*unlisted, OpenAnswer.NO_CITIZENSHIP) if answers.stateless else unlisted


def _signed(state: RegistrationState) -> SignedStatement | None:
    if state.statement is None or state.signature is None:
        return None
    return SignedStatement(
        text=state.statement.text,
        language=state.statement.language,
        signature_png=state.signature.png,
        unable_to_sign=state.signature.unable_to_sign,
        signed_at=state.signature.signed_at,
    )


def _facts(state: RegistrationState) -> DocumentFacts | None:
    document = state.document
    return document.scan.assessed.facts if document is not None and document.scan else None


def _read(facts: DocumentFacts, name: Fact) -> str:
    return "" if name is Fact.EMAIL else str(getattr(facts, name.value))


def _day(text: str, state: RegistrationState) -> PartialDate:
    try:
        return read_past_date(text, state.today)
    except PartialDateError:
        return UNKNOWN_DATE
