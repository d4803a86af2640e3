"""What the desk's queue asks of the program; `kiosk.app` answers, tests answer with fakes.

Every method is called on the worker lane unless it says otherwise, and raises
`KioskError` with sentences for the person at the desk.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kiosk.domain.enrolments import (
        CaseFlagKind,
        CaseReason,
        EnrolmentCase,
        HandOver,
        Submission,
    )
    from kiosk.flows.desk_actions import Effort
    from kiosk.flows.desk_queue_state import Verdict
    from kiosk.services.cases import CaseFile, SecondLook
    from kiosk.services.onboarding_case import OnboardingCase
    from kiosk.services.slips import Slip


class QueuePorts(Protocol):
    """Serve the queue of one signed-in clerk."""

    @property
    def me(self) -> str:
        """Give the clerk's person id. On any thread."""

    def cases(self) -> Sequence[EnrolmentCase]:
        """Give every case that is open or was sent back."""

    def claim_next(self) -> CaseFile | None:
        """Claim the case that has waited longest, if there is one, and open it."""

    def claim(self, case_id: str) -> CaseFile:
        """Claim one case and open it."""

    def resume(self, code: str) -> CaseFile:
        """Claim the case that a continuation code names, and open it."""

    def decide(self, verdict: Verdict, found: OnboardingCase | None = None) -> str:
        """Send back, refuse, or ask for a second person.

        Gives the new continuation code of a case that is sent back, for screen
        and slip, and nothing for the others. ``found`` is the case as this
        clerk would approve it: their own look, which the second person is not
        shown before they have left theirs.
        """

    def second_look(self, case_id: str, found: OnboardingCase) -> SecondLook:
        """Leave this clerk's own look at a case, and only then show the first person's."""

    @property
    def prints_slips(self) -> bool:
        """Tell whether a receipt printer is set up at this desk. On any thread."""

    def print_slip(self, slip: Slip) -> None:
        """Print a slip, or raise why not."""

    def undo(self, case_id: str) -> None:
        """Take one's own last step back; the case is held again."""

    def release(self, case_id: str) -> None:
        """Put a case back where it waited."""

    def hand_over(self, note: str) -> int:
        """Put back every case of this clerk, leave a note; give how many went back."""

    def last_hand_over(self) -> HandOver | None:
        """Give what was handed over last, if anything was."""

    def ask_second(
        self,
        submission: Submission,
        reason: CaseReason,
        found: OnboardingCase | None = None,
    ) -> None:
        """Put a case that was begun at this desk into the queue, for a second person."""

    def raise_flag(self, kind: CaseFlagKind, case_id: str) -> None:
        """Tell compliance about a case, or about somebody at the desk without one."""

    def record_effort(self, effort: Effort) -> None:
        """Write down what a case cost its clerk: kinds of action and seconds."""

    def login_of(self, person_id: str) -> str:
        """Name a colleague by login, or by nothing. On any thread."""

    def place_of(self, station_id: str) -> str:
        """Say where a station of the listed cases stands, or nothing. On any thread."""

    def now(self) -> datetime:
        """Give the present instant. On any thread."""
