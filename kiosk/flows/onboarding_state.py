"""What one case at the desk holds: typed, scanned, inspected, signed, issued.

Frozen values only. `kiosk.flows.onboarding` moves from one to the next.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.flows.telephone import Telephone

if TYPE_CHECKING:
    from datetime import date, datetime

    from kiosk.domain.errors import KioskError
    from kiosk.domain.evidence import InspectionAnswer
    from kiosk.domain.facts import Claim
    from kiosk.flows.onboarding_claim import ClaimRow
    from kiosk.reading.results import LinePlace, Preview
    from kiosk.services.documents import AssessedDocument
    from kiosk.services.onboarding import IssuedAccess, OnboardingCase


class Phase(StrEnum):
    """Name the phases of a case in their order."""

    SCANNING = "scanning"
    REVIEWING = "reviewing"
    SIGNING = "signing"
    ISSUED = "issued"


class Field(StrEnum):
    """Name every place of the desk that something may be missing from."""

    PRIMARY_IDENTIFIER = "primary_identifier"
    SECONDARY_IDENTIFIER = "secondary_identifier"
    DATE_OF_BIRTH = "date_of_birth"
    EMAIL = "email"
    PHONE = "phone"
    CLAIM = "claim"
    DOCUMENT = "document"
    CHECKS = "checks"
    INSPECTION = "inspection"
    SIGNATURE = "signature"
    CASE = "case"


@dataclass(frozen=True, slots=True)
class Entry:
    """Hold one field's text and whether the document proposed it."""

    text: str = ""
    from_document: bool = False

    @property
    def typed(self) -> bool:
        """Tell whether a person wrote this; such a text is never overwritten."""
        return bool(self.text) and not self.from_document


@dataclass(frozen=True, slots=True)
class Applicant:
    """Hold how to name and reach the applicant, as far as it is filled in."""

    primary_identifier: Entry = Entry()
    secondary_identifier: Entry = Entry()
    date_of_birth: Entry = Entry()
    email: Entry = Entry()
    phone: Telephone = field(default_factory=Telephone)


@dataclass(frozen=True, slots=True)
class DocumentScan:
    """Hold what reading and assessing a document yields.

    ``lines`` are as read, ``corrected`` empty unless a character was
    corrected. A swipe has neither ``preview`` nor ``places``.
    """

    assessed: AssessedDocument
    lines: tuple[str, ...]
    corrected: tuple[str, ...] = ()
    preview: Preview | None = None
    places: tuple[LinePlace, ...] = ()

    @property
    def best_lines(self) -> tuple[str, ...]:
        """Give the corrected lines where there are any, else those read."""
        return self.corrected or self.lines


@dataclass(frozen=True, slots=True)
class DeskDocument:
    """Hold the document of this case and what the proofing agent answered about it."""

    scan: DocumentScan
    image: bytes
    captured_at: datetime
    answers: tuple[tuple[str, InspectionAnswer], ...] = ()

    @property
    def swiped(self) -> bool:
        """Tell whether there is no picture: a swipe proves its format only."""
        return not self.image

    def answer(self, item: str) -> InspectionAnswer | None:
        """Give the answer to one item of the inspection list."""
        return dict(self.answers).get(item)


@dataclass(frozen=True, slots=True)
class StatementShown:
    """Hold the exact text before the applicant, its language and the answers it tells of."""

    text: str
    language: str
    claim: Claim


@dataclass(frozen=True, slots=True)
class Signature:
    """Hold the drawn signature, or that the applicant cannot sign and the agent witnessed it."""

    png: bytes
    unable_to_sign: bool
    signed_at: datetime


@dataclass(frozen=True, slots=True)
class Problem:
    """Say what went wrong with the last thing asked for, and at which field."""

    error: KioskError
    field: Field


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """Ask the lane to read a picture or PDF."""

    ticket: int
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class ReadLines:
    """Ask the lane to assess lines that were swiped, or corrected by a person.

    ``corrected`` is empty for a swipe.
    """

    ticket: int
    lines: tuple[str, ...]
    corrected: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ComposeStatement:
    """Ask for the statement's text, and whether the applicant is registered already."""

    ticket: int
    case: OnboardingCase
    language: str


@dataclass(frozen=True, slots=True)
class Issue:
    """Ask the lane to issue."""

    ticket: int
    case: OnboardingCase


Effect = ReadDocument | ReadLines | ComposeStatement | Issue


@dataclass(frozen=True, slots=True)
class OnboardingState:
    """Hold one case.

    ``pending`` is what the view hands to the worker lane; its outcome comes
    back as an event with the same ticket, and an outcome with another ticket
    belongs to a case or a scan that is gone. ``insisted`` says that the filled
    button was pressed early, so that what is missing stands at the fields.
    ``person_id`` names the record that this case continues, if there is one.
    """

    today: date
    region: str = ""
    language: str = "en"
    phase: Phase = Phase.SCANNING
    applicant: Applicant = field(default_factory=Applicant)
    claim_rows: tuple[ClaimRow, ...] = ()
    document: DeskDocument | None = None
    statement: StatementShown | None = None
    signature: Signature | None = None
    pending: Effect | None = None
    problem: Problem | None = None
    insisted: bool = False
    person_id: str = ""
    issued: IssuedAccess | None = None
    tickets: int = 0
    rows_made: int = 0

    @property
    def busy(self) -> bool:
        """Tell whether a token is being issued, which nothing may change under way."""
        return isinstance(self.pending, Issue)
