"""What a registrant alone at a station has answered, shown and signed so far.

Frozen values only. `kiosk.flows.registration` moves from one to the next, and
a fresh value is all that is left when somebody goes away.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum, StrEnum
from typing import TYPE_CHECKING, Literal

from kiosk.domain.enrolments import WayIn
from kiosk.flows.registration_throttle import Throttle
from kiosk.reading.results import Hint, Watched

if TYPE_CHECKING:
    from datetime import date, datetime

    from kiosk.attestations.acceptable_documents import AcceptableDocument
    from kiosk.domain.enrolments import Submission
    from kiosk.domain.errors import KioskError
    from kiosk.domain.facts import Claim, StatusKind
    from kiosk.flows.onboarding_claim import ClaimRow
    from kiosk.flows.onboarding_state import DocumentScan, Signature, StatementShown
    from kiosk.reading.results import Preview

NOTHING_SEEN = Watched(Hint.SHOW_DOCUMENT)


class Page(StrEnum):
    """Name the pages in the order in which a registrant may meet them."""

    ATTRACT = "attract"
    NOTICE = "notice"
    WAY_IN = "way_in"
    IDENTIFY = "identify"
    ROSTER_EMAIL = "roster_email"
    STATUS = "status"
    WHICH_STATUS = "which_status"
    CITIZENSHIPS = "citizenships"
    RESIDENCES = "residences"
    FORMER = "former"
    SINCE = "since"
    DOCUMENTS = "documents"
    CAPTURE = "capture"
    REVIEW = "review"
    CHANGE = "change"
    STATEMENT = "statement"
    CONFIRMATION = "confirmation"


class Standing(Enum):
    """Answer the first question: is it one of the five statuses in the United States."""

    YES = "yes"
    NO = "no"
    TELLS_A_PERSON = "tells_a_person"


class Fact(StrEnum):
    """Name what the review shows and a registrant may change; Doc 9303 names."""

    PRIMARY_IDENTIFIER = "primary_identifier"
    SECONDARY_IDENTIFIER = "secondary_identifier"
    DATE_OF_BIRTH = "date_of_birth"
    NATIONALITY = "nationality"
    DOCUMENT_NUMBER = "document_number"
    DATE_OF_EXPIRY = "date_of_expiry"
    EMAIL = "email"


@dataclass(frozen=True, slots=True)
class StationRules:
    """Hold what this station asks, as its kit says.

    ``former`` and ``order`` are true where a directive's reading in force
    depends on citizenships once held, or on which came last. ``ways`` are the
    ways in that can be checked here.
    """

    ways: tuple[WayIn, ...] = (WayIn.INVITATION, WayIn.BADGE, WayIn.ROSTER)
    former: bool = False
    order: bool = False


@dataclass(frozen=True, slots=True)
class Answers:
    """Hold what was answered about citizenship and status.

    ``rows`` are the States named, as at the desk. ``unlisted`` are the pages
    on which "Not listed" was chosen, ``stateless`` says that no citizenship is
    held. ``none_of`` are the pages answered with "none".
    """

    standing: Standing | None = None
    status: StatusKind | None = None
    rows: tuple[ClaimRow, ...] = ()
    unlisted: frozenset[Page] = frozenset()
    none_of: frozenset[Page] = frozenset()
    stateless: bool = False


@dataclass(frozen=True, slots=True)
class CapturedDocument:
    """Hold what was captured of the chosen document; no ``scan`` where nothing was readable."""

    scan: DocumentScan | None
    image: bytes = field(repr=False)
    preview: Preview | None
    source: Literal["image", "swipe"]
    captured_at: datetime


@dataclass(frozen=True, slots=True)
class Looking:
    """Hold a look through the camera; ``live`` once it runs, ``lost`` where it does not."""

    ticket: int
    live: bool = False
    watched: Watched = NOTHING_SEEN
    lost: KioskError | None = None


@dataclass(frozen=True, slots=True)
class Outlook:
    """Hold what the directives in force say about what was stated, before anybody looked at it.

    Each closed or waiting model comes with a sentence that says why.
    """

    open_models: tuple[str, ...] = ()
    waiting: tuple[tuple[str, str], ...] = ()
    closed: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Receipt:
    """Hold what the registrant takes along: the code, once, and what happens next."""

    code: str = field(repr=False)
    case_name: str
    outlook: Outlook


@dataclass(frozen=True, slots=True)
class Identify:
    """Ask the lane to look up what was typed or scanned: salted and slow by design."""

    ticket: int
    way: WayIn
    words: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class StartCamera:
    """Ask the lane to start the camera."""

    ticket: int


@dataclass(frozen=True, slots=True)
class TakeShot:
    """Ask the lane for the best of the frames that settled."""

    ticket: int


@dataclass(frozen=True, slots=True)
class ReadPicture:
    """Ask the lane to read a picture: a file, or a shot taken by hand."""

    ticket: int
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class ReadSwipe:
    """Ask to have swiped lines assessed."""

    ticket: int
    lines: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class ComposeStatement:
    """Ask for the statement's text."""

    ticket: int
    claim: Claim
    name: tuple[str, str] = field(repr=False)
    language: str


@dataclass(frozen=True, slots=True)
class Seal:
    """Ask the lane to seal and write the submission; the receipt comes back."""

    ticket: int
    submission: Submission = field(repr=False)


Effect = Identify | StartCamera | TakeShot | ReadPicture | ReadSwipe | ComposeStatement | Seal


@dataclass(frozen=True, slots=True)
class RegistrationState:
    """Hold one registrant's conversation.

    ``trail`` are the pages walked before this one, for the step back.
    ``draft`` is what stands in the page's one field, ``number`` the roster's
    until the e-mail address is there too. ``pending`` is what the
    lane was asked for; an outcome with another ticket belongs to somebody who
    is gone. ``missing`` is the sentence at the page
    after its filled button was pressed too early. ``turn`` rises with every
    wipe. ``throttle`` outlives the wipe, everything else does not.
    """

    today: date
    rules: StationRules
    language: str = ""
    page: Page = Page.ATTRACT
    trail: tuple[Page, ...] = ()
    started_at: datetime | None = None
    way: WayIn | None = None
    draft: str = field(default="", repr=False)
    number: str = field(default="", repr=False)
    entry_id: str = ""
    throttle: Throttle = field(default_factory=Throttle)
    answers: Answers = Answers()
    dating: int = 0
    chosen: AcceptableDocument | None = None
    without_document: bool = False
    looking: Looking | None = None
    document: CapturedDocument | None = None
    said: tuple[tuple[Fact, str], ...] = ()
    changing: Fact | None = None
    statement: StatementShown | None = None
    signature: Signature | None = None
    receipt: Receipt | None = None
    pending: Effect | None = None
    problem: KioskError | None = None
    missing: str = ""
    tickets: int = 0
    rows_made: int = 0
    turn: int = 0

    @property
    def carries(self) -> bool:
        """Tell whether there is anything of a registrant."""
        return self.page is not Page.ATTRACT or bool(self.language)

    def awaits(self, ticket: int) -> bool:
        """Tell whether this outcome belongs to what the state waits for."""
        return self.pending is not None and self.pending.ticket == ticket

    def asking(self, effect: Effect) -> RegistrationState:
        """Give the state that waits for this."""
        return replace(self, pending=effect, tickets=effect.ticket, problem=None, missing="")
