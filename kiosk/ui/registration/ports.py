"""What the registrant's screens ask of the program; `kiosk.app` answers, tests with fakes.

Methods marked *slow* are called on the worker lane, never on the GUI thread.
Each raises `KioskError` with sentences for the person at the machine.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from kiosk.domain.enrolments import Submission, WayIn
    from kiosk.domain.facts import Claim
    from kiosk.flows.onboarding_state import DocumentScan
    from kiosk.flows.registration_state import Receipt, StationRules
    from kiosk.flows.registration_throttle import Attempts
    from kiosk.reading.results import Watched
    from kiosk.services.slips import Slip
    from kiosk.ui.shared.widgets.live_canvas import LiveFrame


@dataclass(frozen=True, slots=True)
class Shot:
    """Hold the document that the live frames showed, and the picture to keep (encoded)."""

    scan: DocumentScan
    image: bytes


@dataclass(frozen=True, slots=True)
class StationWords:
    """Hold what the screens say about this station, in the issuer's own words."""

    issuer_name: str
    place: str
    hours: str


class RegistrationPorts(Protocol):
    """Serve one station; nothing here can read back what was sealed."""

    def rules(self) -> StationRules:
        """Give what this station asks."""

    def words(self) -> StationWords:
        """Give who runs it, and where and when a desk is staffed."""

    def languages(self) -> Sequence[str]:
        """Give the languages (BCP 47) that a statement can be signed in, the usual one first."""

    def identify(self, way: WayIn, words: tuple[str, ...]) -> str:
        """Look up a code, badge, or number with address; empty where unknown. *Slow*."""

    def read_picture(self, data: bytes) -> DocumentScan:
        """Decode and read a picture; `NoMrzError` carries one without lines. *Slow*."""

    def assess_lines(self, lines: tuple[str, ...]) -> DocumentScan:
        """Assess swiped lines."""

    def camera_start(self) -> None:
        """Start the camera of this station. *Slow*."""

    def camera_latest(self) -> LiveFrame | None:
        """Give the newest picture of the camera, or raise why there will be none."""

    def camera_watch(self, frame: LiveFrame) -> Watched:
        """Look at a live frame together with those before it. *Slow*."""

    def camera_shot(self) -> Shot:
        """Give what the settled frames show, and the best of them. *Slow*."""

    def camera_stop(self) -> None:
        """Let the camera go. *Slow*."""

    def abandon(self) -> None:
        """Give up what is being read, at once."""

    def keep_attempts(self, attempts: Attempts) -> None:
        """Keep how often was tried, for after the next start. *Slow*."""

    def forget(self) -> None:
        """Drop the picture that was read last, here and in the reading process. *Slow*."""

    def cancel_printing(self) -> None:
        """Take this station's jobs out of the printer's queue. *Slow*."""

    def compose_statement(self, claim: Claim, name: tuple[str, str], language: str) -> str:
        """Write the statement that is read and signed."""

    def seal(self, submission: Submission) -> Receipt:
        """Seal a submission to the desk, leave it in the station's folder. *Slow*."""

    def prints(self) -> bool:
        """Tell whether a receipt printer stands here."""

    def print_slip(self, slip: Slip) -> None:
        """Put a slip on paper. *Slow*."""

    def staff_may_leave(self, code: str) -> bool:
        """Tell whether a code closes the station. *Slow*."""

    def find_states(self, query: str) -> Sequence[tuple[str, str]]:
        """Find States by any spelling: (code, name), best first."""

    def check_digits_hold(self, lines: tuple[str, ...]) -> bool:
        """Tell whether these are a zone whose check digits are right."""

    def now(self) -> datetime:
        """Give the present instant."""

    def today(self) -> date:
        """Give the present day where the issuer is."""

    def uptime(self) -> float:
        """Give seconds of a clock that never goes back and runs on while the machine sleeps."""
