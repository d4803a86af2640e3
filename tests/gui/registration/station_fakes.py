"""A station without kit, camera or printer: it answers what a test put here."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from kiosk.attestations.statements import statement_text
from kiosk.documents import MrzError, parse
from kiosk.domain.enrolments import WayIn
from kiosk.domain.nationality import find_states
from kiosk.domain.persons import PersonName
from kiosk.flows.onboarding_state import DocumentScan
from kiosk.flows.registration_state import Outlook, Receipt, StationRules
from kiosk.reading.errors import NoMrzError
from kiosk.reading.results import Hint, Preview, Reading, Watched
from kiosk.services.documents import assess_reading
from kiosk.ui.registration.ports import Shot, StationWords

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.domain.enrolments import Submission
    from kiosk.domain.errors import KioskError
    from kiosk.domain.facts import Claim
    from kiosk.flows.registration_throttle import Attempts
    from kiosk.services.slips import Slip
    from kiosk.ui.shared.widgets.live_canvas import LiveFrame

# Doc 9303-4, appendix A.
PASSPORT = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
TODAY = date(2011, 6, 12)
NOW = datetime(2011, 6, 12, 13, 21, tzinfo=UTC)
KNOWN = {
    (WayIn.INVITATION, ("4F2K-9QRM",)): "e1" * 16,
    (WayIn.BADGE, ("B1234567",)): "e2" * 16,
    (WayIn.ROSTER, ("10042", "anna@laboratory.example")): "e3" * 16,
}
STAFF_CODE = "quiet otter 41"
CODE = "4F2K-9QRM-7TWX-3HJN"
OUTLOOK = Outlook(
    open_models=("opal-4",),
    waiting=(("fable-5", "It waits for proof of your status. Staff look at your document."),),
)


@dataclass(frozen=True)
class FakeFrame:
    """Hold one live picture."""

    width: int = 64
    height: int = 48
    pixels: bytes = field(default=b"\x88" * (64 * 48 * 3), repr=False)
    at: float = 1.0


@dataclass
class FakeStation:
    """Answer as the program would."""

    asks: StationRules = field(default_factory=StationRules)
    lines: tuple[str, ...] = PASSPORT
    speaks: tuple[str, ...] = ("en", "zh-Hans", "zh-Hant", "es", "fr", "ar", "de")
    seconds: float = 1000.0
    moment: datetime = NOW
    sealed: list[Submission] = field(default_factory=list)
    seal_error: KioskError | None = None
    camera_error: KioskError | None = None
    camera_runs: bool = False
    unreadable: bool = False
    frames: list[LiveFrame] = field(default_factory=list)
    watched: Watched = field(default_factory=lambda: Watched(Hint.SHOW_DOCUMENT))
    forgotten: int = 0
    abandoned: int = 0
    has_printer: bool = False
    print_error: KioskError | None = None
    slips: list[Slip] = field(default_factory=list)
    attempts: list[Attempts] = field(default_factory=list)
    printing_cancelled: int = 0
    outlook: Outlook = OUTLOOK
    preview: Preview | None = None
    shot: bytes = b"a shot"

    def rules(self) -> StationRules:
        return self.asks

    def words(self) -> StationWords:
        return StationWords(
            "Example Laboratory", "Reception, ground floor", "Monday to Friday, 8:00 to 18:00"
        )

    def languages(self) -> Sequence[str]:
        return self.speaks

    def identify(self, way: WayIn, words: tuple[str, ...]) -> str:
        return KNOWN.get((way, words), "")

    def read_picture(self, data: bytes) -> DocumentScan:
        assert data
        if self.unreadable:
            raise NoMrzError("No lines were found.", "Take another picture.", self._preview())
        return self._scan()

    def assess_lines(self, lines: tuple[str, ...]) -> DocumentScan:
        assessed = assess_reading(lines, (), TODAY, specimens_allowed=True)
        return DocumentScan(assessed, lines)

    def camera_start(self) -> None:
        if self.camera_error is not None:
            raise self.camera_error
        self.camera_runs = True

    def camera_latest(self) -> LiveFrame | None:
        return self.frames.pop(0) if self.frames else None

    def camera_watch(self, frame: LiveFrame) -> Watched:
        assert frame.width
        return self.watched

    def camera_shot(self) -> Shot:
        return Shot(self._scan(), self.shot)

    def camera_stop(self) -> None:
        self.camera_runs = False

    def abandon(self) -> None:
        self.abandoned += 1

    def keep_attempts(self, attempts: Attempts) -> None:
        self.attempts.append(attempts)

    def forget(self) -> None:
        self.forgotten += 1

    def cancel_printing(self) -> None:
        self.printing_cancelled += 1

    def compose_statement(self, claim: Claim, name: tuple[str, str], language: str) -> str:
        return statement_text(
            claim,
            PersonName(*name),
            issuer_name="Example Laboratory",
            appeal_url="https://laboratory.example/appeal",
            language=language,
        )

    def seal(self, submission: Submission) -> Receipt:
        if self.seal_error is not None:
            raise self.seal_error
        self.sealed.append(replace(submission, id="4f2a" * 8))
        return Receipt(CODE, "4F2A", self.outlook)

    def prints(self) -> bool:
        return self.has_printer

    def print_slip(self, slip: Slip) -> None:
        if self.print_error is not None:
            raise self.print_error
        self.slips.append(slip)

    def staff_may_leave(self, code: str) -> bool:
        return code == STAFF_CODE

    def find_states(self, query: str) -> Sequence[tuple[str, str]]:
        return [(match.code, match.name) for match in find_states(query)]

    def check_digits_hold(self, lines: tuple[str, ...]) -> bool:
        try:
            return parse(lines, today=TODAY, specimens_allowed=True).check_digits_ok
        except MrzError:
            return False

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return TODAY

    def uptime(self) -> float:
        return self.seconds

    def pass_time(self, seconds: float) -> None:
        """Let both clocks run."""
        self.seconds += seconds
        self.moment += timedelta(seconds=seconds)

    def settle(self) -> None:
        """Have the live frames agree from now on."""
        self.watched = Watched(
            Hint.DONE, reading=Reading(self.lines), settled=True, preview=self._preview()
        )

    def _preview(self) -> Preview:
        return self.preview or Preview(40, 30, b"\xcc" * (40 * 30 * 3))

    def _scan(self) -> DocumentScan:
        scan = self.assess_lines(self.lines)
        return replace(scan, preview=self._preview())
