"""What may happen at the desk: acts of the agent and applicant, outcomes of the lane."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from kiosk.domain.enrolments import EnrolmentCase, Submission
    from kiosk.domain.errors import KioskError
    from kiosk.domain.evidence import InspectionAnswer, Place
    from kiosk.domain.roster import RosterEntry
    from kiosk.flows.onboarding_claim import ClaimRow, FactKind
    from kiosk.flows.onboarding_state import DocumentScan, ExaminedDocument, Field
    from kiosk.reading.results import Watched
    from kiosk.services.case_background import Background
    from kiosk.services.onboarding import IssuedAccess, OpenPoint


@dataclass(frozen=True, slots=True)
class Typed:
    """Carry the text of one of the applicant's fields."""

    field: Field
    text: str


@dataclass(frozen=True, slots=True)
class RowAdded:
    """Ask for another row of the claim."""

    kind: FactKind
    state: str = ""


@dataclass(frozen=True, slots=True)
class RowChanged:
    """Carry a row as it stands now."""

    row: ClaimRow


@dataclass(frozen=True, slots=True)
class RowRemoved:
    """Take a row away."""

    row: int


@dataclass(frozen=True, slots=True)
class DocumentOffered:
    """Carry a file that was opened or dropped."""

    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class OfferFailed:
    """Carry why a file could not even be opened."""

    error: KioskError


@dataclass(frozen=True, slots=True)
class LinesSwiped:
    """Carry the lines of a swipe, and where another keyboard layout would give another."""

    lines: tuple[str, ...]
    doubtful: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class LinesCorrected:
    """Carry the lines as a person corrected them beside the picture."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LinesTyped:
    """Carry a whole zone that a person typed."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CharacterCompared:
    """Carry what a person saw at one place of the zone, be it as read or not."""

    place: Place
    character: str


@dataclass(frozen=True, slots=True)
class DocumentRead:
    """Carry a document that was read and assessed; ``image`` is a shot of the camera."""

    ticket: int
    scan: DocumentScan
    at: datetime
    image: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class ReadingFailed:
    """Carry why a document could not be read."""

    ticket: int
    error: KioskError


@dataclass(frozen=True, slots=True)
class ReadingCancelled:
    """Stop waiting for a reading."""


@dataclass(frozen=True, slots=True)
class DocumentExamined:
    """Carry what the page shows beside its lines."""

    ticket: int
    examined: ExaminedDocument


@dataclass(frozen=True, slots=True)
class ExaminationFailed:
    """Carry why the page could not be examined."""

    ticket: int
    error: KioskError


@dataclass(frozen=True, slots=True)
class ExaminationCancelled:
    """Go on without the machine's examination of the page."""


@dataclass(frozen=True, slots=True)
class CameraOpened:
    """Ask for a look through the camera."""


@dataclass(frozen=True, slots=True)
class CameraStarted:
    """Say that the camera runs."""

    ticket: int


@dataclass(frozen=True, slots=True)
class CameraFailed:
    """Carry why the camera gives no picture; ``ticket`` is that of the capture."""

    ticket: int
    error: KioskError


@dataclass(frozen=True, slots=True)
class FrameWatched:
    """Carry what the live frames show so far; ``ticket`` is that of the capture."""

    ticket: int
    watched: Watched


@dataclass(frozen=True, slots=True)
class CameraClosed:
    """Put the camera away."""


@dataclass(frozen=True, slots=True)
class DocumentRemoved:
    """Take the document out of the case.

    With ``keep_facts`` what it proposed stays, as the applicant's own
    statement that nothing proves; otherwise it goes with the document.
    """

    keep_facts: bool = False


@dataclass(frozen=True, slots=True)
class WithoutDocument:
    """Go on with a statement alone."""


@dataclass(frozen=True, slots=True)
class ItemAnswered:
    """Carry the answer to one item of the inspection list; ``None`` takes it back."""

    item: str
    answer: InspectionAnswer | None


@dataclass(frozen=True, slots=True)
class PrimaryPressed:
    """Say that the filled button was pressed, whatever it says now."""


@dataclass(frozen=True, slots=True)
class StatementComposed:
    """Carry the statement's text.

    ``person_id`` names the record of an applicant who is registered already.
    """

    ticket: int
    text: str
    person_id: str = ""


@dataclass(frozen=True, slots=True)
class LanguageChosen:
    """Carry the language in which the applicant wants to read and sign."""

    language: str


@dataclass(frozen=True, slots=True)
class Signed:
    """Carry the signature as drawn so far."""

    png: bytes = field(repr=False)
    at: datetime


@dataclass(frozen=True, slots=True)
class SignatureCleared:
    """Wipe the signature."""


@dataclass(frozen=True, slots=True)
class UnableToSign:
    """Say that the applicant cannot sign, or take it back."""

    unable: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class WentBack:
    """Go back from the statement to the review."""


@dataclass(frozen=True, slots=True)
class AccessIssued:
    """Carry the issued token and receipt."""

    ticket: int
    access: IssuedAccess


@dataclass(frozen=True, slots=True)
class IssueRefused:
    """Carry what the use case found still open."""

    ticket: int
    points: Sequence[OpenPoint]


@dataclass(frozen=True, slots=True)
class IssueFailed:
    """Carry why issuing failed; nothing was stored."""

    ticket: int
    error: KioskError


@dataclass(frozen=True, slots=True)
class CaseKept:
    """Carry the number under which the case is sealed at this desk."""

    ticket: int
    identity: str


@dataclass(frozen=True, slots=True)
class KeepingFailed:
    """Carry why the case could not be kept; it stays on the screen."""

    ticket: int
    error: KioskError


@dataclass(frozen=True, slots=True)
class StoreLost:
    """Say that the store does not answer."""


@dataclass(frozen=True, slots=True)
class StoreBack:
    """Say that the store answers."""


@dataclass(frozen=True, slots=True)
class ProblemDismissed:
    """Put the sentence about the last problem away."""


@dataclass(frozen=True, slots=True)
class CaseOpened:
    """Carry a case of the queue that this clerk claimed, and what its registrant left.

    ``entry`` is the entry of the roster that they named; ``spent_invitation``
    says that their invitation was not good for this case.
    """

    case: EnrolmentCase
    submission: Submission | None
    today: date
    entry: RosterEntry | None = None
    spent_invitation: bool = False


@dataclass(frozen=True, slots=True)
class NextDocumentWanted:
    """Turn to the next of several documents that a registrant left."""


@dataclass(frozen=True, slots=True)
class BackgroundFound:
    """Carry what stands beside the case."""

    ticket: int
    background: Background


@dataclass(frozen=True, slots=True)
class BackgroundFailed:
    """Carry why nobody could be looked up."""

    ticket: int
    error: KioskError


@dataclass(frozen=True, slots=True)
class LikenessAnswered:
    """Say whether somebody registered who is like the applicant is the applicant."""

    person_id: str
    same: bool


@dataclass(frozen=True, slots=True)
class NextApplicant:
    """Forget everything of this case and begin another."""

    today: date


Event = (
    Typed
    | RowAdded
    | RowChanged
    | RowRemoved
    | DocumentOffered
    | OfferFailed
    | LinesSwiped
    | LinesCorrected
    | LinesTyped
    | CharacterCompared
    | DocumentRead
    | ReadingFailed
    | ReadingCancelled
    | DocumentExamined
    | ExaminationFailed
    | ExaminationCancelled
    | CameraOpened
    | CameraStarted
    | CameraFailed
    | FrameWatched
    | CameraClosed
    | DocumentRemoved
    | WithoutDocument
    | ItemAnswered
    | PrimaryPressed
    | StatementComposed
    | LanguageChosen
    | Signed
    | SignatureCleared
    | UnableToSign
    | WentBack
    | AccessIssued
    | IssueRefused
    | IssueFailed
    | CaseKept
    | KeepingFailed
    | StoreLost
    | StoreBack
    | ProblemDismissed
    | CaseOpened
    | NextDocumentWanted
    | BackgroundFound
    | BackgroundFailed
    | LikenessAnswered
    | NextApplicant
)
