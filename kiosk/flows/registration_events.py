"""What may happen at a station: acts of the registrant, outcomes of the lane, the clock."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from kiosk.domain.enrolments import WayIn
    from kiosk.domain.errors import KioskError
    from kiosk.domain.facts import StatusKind
    from kiosk.flows.onboarding_state import DocumentScan
    from kiosk.flows.registration_state import Fact, Receipt, Standing, StationRules
    from kiosk.reading.results import Preview, Watched


@dataclass(frozen=True, slots=True)
class LanguageChosen:
    """Choose a language (BCP 47): at the attract screen that begins, later it only changes."""

    language: str
    at: datetime


@dataclass(frozen=True, slots=True)
class WentOn:
    """Press the filled button of the page."""

    at: datetime


@dataclass(frozen=True, slots=True)
class WentBack:
    """Step back to the page before."""


@dataclass(frozen=True, slots=True)
class Wiped:
    """Erase everything: stopped, finished, left alone, or sent to a person.

    ``rules`` are what the next registrant is asked, where that has changed.
    """

    today: date
    rules: StationRules | None = None


@dataclass(frozen=True, slots=True)
class PersonWanted:
    """Seal what is there for the desk, unsigned, and go to a person."""

    at: datetime


@dataclass(frozen=True, slots=True)
class WayChosen:
    """Choose how to say who one is."""

    way: WayIn


@dataclass(frozen=True, slots=True)
class Drafted:
    """Carry what stands in the page's one field; it counts when the filled button is pressed."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class BadgeScanned:
    """Carry what a reader sent that is no machine-readable zone."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Found:
    """Carry the opaque entry that was found."""

    ticket: int
    entry_id: str


@dataclass(frozen=True, slots=True)
class NotFound:
    """Say that nothing was found, and when."""

    ticket: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Stood:
    """Answer the first question."""

    standing: Standing


@dataclass(frozen=True, slots=True)
class StatusChosen:
    """Say which of the statuses."""

    status: StatusKind


@dataclass(frozen=True, slots=True)
class StateAdded:
    """Name a State on the page that asks for one."""

    state: str


@dataclass(frozen=True, slots=True)
class RowRemoved:
    """Take a State away."""

    row: int


@dataclass(frozen=True, slots=True)
class NotListed:
    """Turn "Not listed" on or off on the page that asks for States."""

    on: bool


@dataclass(frozen=True, slots=True)
class NoneHeld:
    """Turn "I have none" on or off on the page that asks for States."""

    on: bool


@dataclass(frozen=True, slots=True)
class DocumentChosen:
    """Choose a document by its id in the list; empty for "I have none of these"."""

    id: str


@dataclass(frozen=True, slots=True)
class CameraStarted:
    """Say that the camera runs."""

    ticket: int


@dataclass(frozen=True, slots=True)
class CameraFailed:
    """Carry why the camera gives no picture."""

    ticket: int
    error: KioskError


@dataclass(frozen=True, slots=True)
class FrameWatched:
    """Carry what the live frames show so far."""

    ticket: int
    watched: Watched


@dataclass(frozen=True, slots=True)
class PictureOffered:
    """Carry a picture: the registrant pressed the shutter, or a file was brought."""

    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class LinesSwiped:
    """Carry the lines of a swipe."""

    lines: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class DocumentRead:
    """Carry a document that was read; ``image`` is the shot that the camera took by itself."""

    ticket: int
    scan: DocumentScan
    at: datetime
    image: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class NothingReadable:
    """Carry a picture without readable lines."""

    ticket: int
    preview: Preview | None
    at: datetime
    error: KioskError


@dataclass(frozen=True, slots=True)
class Failed:
    """Carry why something that was asked for failed."""

    ticket: int
    error: KioskError


@dataclass(frozen=True, slots=True)
class Retaken:
    """Put the captured document away and look again."""


@dataclass(frozen=True, slots=True)
class ChangeAsked:
    """Ask to change a fact of the review."""

    fact: Fact


@dataclass(frozen=True, slots=True)
class StatementComposed:
    """Carry the statement's text."""

    ticket: int
    text: str


@dataclass(frozen=True, slots=True)
class Signed:
    """Carry the signature as drawn so far; empty when it was cleared."""

    png: bytes = field(repr=False)
    at: datetime


@dataclass(frozen=True, slots=True)
class UnableToSign:
    """Say that one cannot sign, or take it back."""

    unable: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class Sealed:
    """Say that the submission lies sealed in the station's folder."""

    ticket: int
    receipt: Receipt


Event = (
    LanguageChosen
    | WentOn
    | WentBack
    | Wiped
    | PersonWanted
    | WayChosen
    | Drafted
    | BadgeScanned
    | Found
    | NotFound
    | Stood
    | StatusChosen
    | StateAdded
    | RowRemoved
    | NotListed
    | NoneHeld
    | DocumentChosen
    | CameraStarted
    | CameraFailed
    | FrameWatched
    | PictureOffered
    | LinesSwiped
    | DocumentRead
    | NothingReadable
    | Failed
    | Retaken
    | ChangeAsked
    | StatementComposed
    | Signed
    | UnableToSign
    | Sealed
)
