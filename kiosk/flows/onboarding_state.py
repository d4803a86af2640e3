"""What one case at the desk holds: typed, scanned, inspected, signed, issued.

Frozen values only. `kiosk.flows.onboarding` moves from one to the next.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum, StrEnum
from typing import TYPE_CHECKING, Literal

from kiosk.flows.telephone import Telephone
from kiosk.reading.results import Hint, Watched

if TYPE_CHECKING:
    from datetime import date, datetime

    from kiosk.domain.enrolments import EnrolmentCase, Submission
    from kiosk.domain.errors import KioskError
    from kiosk.domain.evidence import Finding, InspectionAnswer, Place
    from kiosk.domain.facts import Claim
    from kiosk.domain.roster import RosterEntry
    from kiosk.flows.onboarding_claim import ClaimRow
    from kiosk.reading.results import Corners, LinePlace, Preview
    from kiosk.services.case_background import Background
    from kiosk.services.documents import AssessedDocument
    from kiosk.services.likenesses import Applicant as Compared
    from kiosk.services.onboarding import IssuedAccess, OnboardingCase

Source = Literal["image", "swipe", "typed"]
"""Where the lines of a document come from."""
NOTHING_SEEN = Watched(Hint.SHOW_DOCUMENT)
"""What the live frames show before the first of them was looked at."""


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
    COMPARE = "compare"
    CHECKS = "checks"
    EXAMINATION = "examination"
    INSPECTION = "inspection"
    LIKENESS = "likeness"
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

    ``lines`` are as read, empty where a person typed them; ``corrected`` is
    empty unless a character was corrected. ``doubtful`` are the places that
    the reader is not sure of, ``confidences`` its probability for each
    character. Without a picture there are neither ``preview`` nor ``places``.
    """

    assessed: AssessedDocument
    lines: tuple[str, ...]
    corrected: tuple[str, ...] = ()
    preview: Preview | None = None
    places: tuple[LinePlace, ...] = ()
    doubtful: tuple[Place, ...] = ()
    confidences: tuple[tuple[float, ...], ...] = ()

    @property
    def best_lines(self) -> tuple[str, ...]:
        """Give the corrected lines where there are any, else those read."""
        return self.corrected or self.lines

    def character_read(self, place: Place) -> str:
        """Give the character that was read at a place; none where a person typed the lines."""
        line, position = place
        return self.lines[line][position] if self.lines else ""


@dataclass(frozen=True, slots=True)
class ExaminedDocument:
    """Hold what the page shows beside its machine-readable lines.

    ``findings`` want a person's eye, each under a name of its own.
    ``confirmed`` names the fields (those of `kiosk.documents.MrzDocument`)
    that print or a barcode says as well. ``portrait`` is where the holder's
    picture lies, as fractions of the preview.
    """

    findings: tuple[Finding, ...] = ()
    portrait: Corners | None = None
    confirmed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DeskDocument:
    """Hold the document of this case and what the proofing agent answered about it.

    ``compared`` are the places that the agent compared with the document.
    ``examined`` comes after the lines; ``unexamined`` says why it never came.
    """

    scan: DocumentScan
    image: bytes = field(repr=False)
    captured_at: datetime
    source: Source = "image"
    answers: tuple[tuple[str, InspectionAnswer], ...] = ()
    compared: tuple[Place, ...] = ()
    examined: ExaminedDocument | None = None
    unexamined: KioskError | None = None

    @property
    def format_only(self) -> bool:
        """Tell whether there is nothing but characters: they prove their format only."""
        return not self.image or self.source == "typed"

    def answer(self, item: str) -> InspectionAnswer | None:
        """Give the answer to one item of the inspection list."""
        return dict(self.answers).get(item)


@dataclass(frozen=True, slots=True)
class UnreadPicture:
    """Keep a picture without readable lines, for a person to type them beside it."""

    image: bytes = field(repr=False)
    preview: Preview | None


@dataclass(frozen=True, slots=True)
class Capture:
    """Hold a look through the camera; ``live`` once it has been started."""

    ticket: int
    live: bool = False
    watched: Watched = NOTHING_SEEN


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


class LinesFrom(Enum):
    """Name where lines that stand by themselves come from."""

    SWIPE = "swipe"
    TYPED = "typed"
    CORRECTION = "correction"


@dataclass(frozen=True, slots=True)
class ReadLines:
    """Ask to have lines assessed that were swiped, typed or corrected.

    ``lines`` are as read and empty where a person typed them; ``doubtful`` are
    the places that the reader, of pictures or of swipes, is not sure of. What
    a person compared and what was found counts for a correction only.
    """

    ticket: int
    origin: LinesFrom
    lines: tuple[str, ...]
    corrected: tuple[str, ...] = ()
    compared: tuple[Place, ...] = ()
    findings: tuple[Finding, ...] = ()
    doubtful: tuple[Place, ...] = ()

    @property
    def best_lines(self) -> tuple[str, ...]:
        """Give the corrected lines where there are any, else those read."""
        return self.corrected or self.lines


@dataclass(frozen=True, slots=True)
class StartCamera:
    """Ask the lane to start the camera."""

    ticket: int


@dataclass(frozen=True, slots=True)
class TakeShot:
    """Ask the lane to take the best of the live frames as the picture of the document."""

    ticket: int


@dataclass(frozen=True, slots=True)
class ComposeStatement:
    """Ask for the statement's text, and whether the applicant is registered already."""

    ticket: int
    case: OnboardingCase
    language: str


@dataclass(frozen=True, slots=True)
class Issue:
    """Ask the lane to issue; ``case_id`` names the case of the queue that this settles."""

    ticket: int
    case: OnboardingCase
    case_id: str = ""


@dataclass(frozen=True, slots=True)
class KeepCase:
    """Ask the lane to seal a case into this desk's outbox: the store is away."""

    ticket: int
    submission: Submission


@dataclass(frozen=True, slots=True)
class LookUp:
    """Ask the lane who is like the applicant; only issuing waits for it."""

    ticket: int
    applicant: Compared


@dataclass(frozen=True, slots=True)
class QueuedCase:
    """Hold a case of the queue and what its registrant left, if anything.

    ``document`` numbers the one of the submitted documents that lies on the
    desk, counted from 0. ``entry`` is what the roster says of whom they named,
    which proves nothing.
    """

    case: EnrolmentCase
    submission: Submission | None
    document: int = 0
    entry: RosterEntry | None = None
    spent_invitation: bool = False


@dataclass(frozen=True, slots=True)
class ExamineDocument:
    """Ask the lane what the page shows beside its lines; nothing else waits for it."""

    ticket: int
    scan: DocumentScan


Effect = ReadDocument | ReadLines | StartCamera | TakeShot | ComposeStatement | Issue | KeepCase


@dataclass(frozen=True, slots=True)
class OnboardingState:
    """Hold one case.

    ``pending`` is what the view hands to the worker lane; its outcome comes
    back as an event with the same ticket, and an outcome with another ticket
    belongs to a case or a scan that is gone. ``examining`` is the same for the
    examination of the page, which goes on while characters are corrected.
    ``insisted`` says that the filled button was pressed early, so that what is
    missing stands at the fields. ``person_id`` names the record that this case
    continues, if there is one. ``queued`` is the case of the queue that lies
    here. ``looking`` is the look-up under way, ``looked_for`` whom it was for;
    ``likeness_answers`` say of persons who are alike whether they are the
    applicant. ``language_chosen`` says that the applicant named the language
    of the statement; until then it is the clerk's, and nobody signs. ``away``
    says that the store does not answer: what is captured is kept then, not
    issued.
    """

    today: date
    region: str = ""
    language: str = "en"
    phase: Phase = Phase.SCANNING
    applicant: Applicant = field(default_factory=Applicant)
    claim_rows: tuple[ClaimRow, ...] = ()
    document: DeskDocument | None = None
    unread: UnreadPicture | None = None
    capture: Capture | None = None
    statement: StatementShown | None = None
    signature: Signature | None = None
    pending: Effect | None = None
    examining: ExamineDocument | None = None
    problem: Problem | None = None
    insisted: bool = False
    person_id: str = ""
    issued: IssuedAccess | None = None
    tickets: int = 0
    rows_made: int = 0
    queued: QueuedCase | None = None
    looking: LookUp | None = None
    looked_for: Compared | None = None
    background: Background | None = None
    unlooked: KioskError | None = None
    likeness_answers: tuple[tuple[str, bool], ...] = ()
    language_chosen: bool = False
    away: bool = False

    @property
    def busy(self) -> bool:
        """Tell whether a case is being issued or kept, which nothing may change under way."""
        return isinstance(self.pending, Issue | KeepCase)

    @property
    def editable(self) -> bool:
        """Tell whether the case may change: nothing does under the applicant's pen."""
        return self.phase in (Phase.SCANNING, Phase.REVIEWING)

    def awaits(self, ticket: int) -> bool:
        """Tell whether this outcome belongs to what the state waits for."""
        return self.pending is not None and self.pending.ticket == ticket

    def asking(self, effect: Effect) -> OnboardingState:
        """Give the state that waits for this."""
        return replace(self, pending=effect, tickets=effect.ticket, problem=None)
