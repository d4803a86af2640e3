"""What the desk asks of the program; `kiosk.app` answers, tests answer with fakes.

Methods marked *slow* are called on the worker lane, never on the GUI thread.
Each raises `KioskError` with sentences for the person at the desk.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from kiosk.flows.onboarding_state import ExaminedDocument

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from pathlib import Path

    from kiosk.domain.enrolments import Submission
    from kiosk.domain.evidence import Finding, Place
    from kiosk.flows.onboarding_lost_token import LostTokenRow
    from kiosk.flows.onboarding_state import DocumentScan
    from kiosk.reading.results import Preview, Watched
    from kiosk.services.case_background import Background
    from kiosk.services.likenesses import Applicant
    from kiosk.services.onboarding import IssuedAccess, OnboardingCase
    from kiosk.services.redemption import RedemptionOffer
    from kiosk.services.slips import Slip
    from kiosk.ui.shared.widgets.live_canvas import LiveFrame

__all__ = ["CameraShot", "ComposedStatement", "DeskPorts", "ExaminedDocument"]


@dataclass(frozen=True, slots=True)
class ComposedStatement:
    """Hold the statement's text, and the record of a person who is registered already."""

    text: str
    person_id: str = ""


@dataclass(frozen=True, slots=True)
class CameraShot:
    """Hold the document that the live frames showed, and the picture to keep (encoded)."""

    scan: DocumentScan
    image: bytes = field(repr=False)


class DeskPorts(Protocol):
    """Serve the desk of one signed-in operator."""

    def read_document(self, data: bytes) -> DocumentScan:
        """Decode, read and assess a picture or PDF. *Slow*."""

    def picture_of(self, data: bytes) -> Preview:
        """Decode a picture that is only shown, such as a signature. *Slow*."""

    def assess_lines(
        self,
        lines: tuple[str, ...],
        corrected: tuple[str, ...],
        compared: tuple[Place, ...] = (),
        findings: tuple[Finding, ...] = (),
        doubtful: tuple[Place, ...] = (),
    ) -> DocumentScan:
        """Assess lines that were swiped, typed (``lines`` are empty) or corrected.

        Called on the GUI thread: a character is corrected while the lane examines.
        """

    def examine(self, scan: DocumentScan) -> ExaminedDocument:
        """Examine the page of the picture that was read last, against these lines. *Slow*.

        Asked again for the same picture after a correction, it compares only.
        """

    def forget(self) -> None:
        """Drop the picture that was read last and all that it showed. *Slow*."""

    def camera_start(self) -> None:
        """Start the camera that is set up; say how to set one up where none is. *Slow*."""

    def camera_latest(self) -> LiveFrame | None:
        """Give the newest picture of the camera, or raise why there will be none."""

    def camera_watch(self, frame: LiveFrame) -> Watched:
        """Look at a live frame together with those before it. *Slow*."""

    def camera_shot(self) -> CameraShot:
        """Give what the settled frames show, and the best of them. *Slow*."""

    def camera_stop(self) -> None:
        """Let the camera go. *Slow*."""

    def compose_statement(self, case: OnboardingCase, language: str) -> ComposedStatement:
        """Write the statement for a case, and look for the person's record. *Slow*."""

    def look_up(self, applicant: Applicant) -> Background:
        """Look for persons who are alike, list entries and history. *Slow*."""

    def issue(self, case: OnboardingCase, case_id: str = "") -> IssuedAccess:
        """Issue, or raise `kiosk.services.onboarding.OnboardingError`. *Slow*.

        ``case_id`` names the case of the queue that is approved by it.
        """

    def keep(self, submission: Submission) -> str:
        """Seal a case on this machine until the store is back; give its number. *Slow*.

        Raises for want of room, or of an outbox; then nothing was kept.
        """

    def find_tokens(self, query: str) -> Sequence[LostTokenRow]:
        """Find live tokens by name, e-mail, document number or reference. *Slow*."""

    def replace_lost(self, jti: str) -> IssuedAccess:
        """Revoke a lost token and issue another, in one transaction. *Slow*."""

    def offer_code(self, person_id: str) -> RedemptionOffer:
        """Offer a code that becomes a token on the person's own computer. *Slow*."""

    @property
    def prints_slips(self) -> bool:
        """Tell whether a receipt printer is set up at this desk. On any thread."""

    def print_slip(self, slip: Slip, language: str) -> None:
        """Print a slip whose words are in a language, or raise why not. *Slow*."""

    def save_private(self, path: Path, data: bytes) -> None:
        """Write a file that only its owner may read (mode 0600). *Slow*."""

    def read_file(self, path: Path) -> bytes:
        """Read a file that was opened or dropped, up to the size that is accepted. *Slow*."""

    def check_digits_hold(self, lines: tuple[str, ...]) -> bool:
        """Tell whether these are a zone whose check digits are right."""

    def find_states(self, query: str) -> Sequence[tuple[str, str]]:
        """Find States by any spelling: (code, name), best first."""

    def state_name(self, code: str) -> str:
        """Give the name of a State or issuer by its code."""

    def region(self) -> str:
        """Give the region (ISO 3166 alpha-2) where telephone numbers without + belong."""

    def now(self) -> datetime:
        """Give the present instant."""

    def today(self) -> date:
        """Give the present day where the issuer is."""
