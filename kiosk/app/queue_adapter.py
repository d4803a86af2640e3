"""Answer what the desk's queue asks, with the use cases and one session."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.app.receipt_printing import slip_printer
from kiosk.domain.enrolments import OPEN_STATES, CaseState
from kiosk.domain.errors import KioskError
from kiosk.flows.desk_queue_state import VerdictKind
from kiosk.services import case_flags, cases, shifts
from kiosk.ui.shared import current_theme

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kiosk.app.program import Program
    from kiosk.domain.enrolments import (
        CaseFlagKind,
        CaseReason,
        EnrolmentCase,
        HandOver,
        Submission,
    )
    from kiosk.domain.operators import OperatorSession
    from kiosk.flows.desk_actions import Effort
    from kiosk.flows.desk_queue_state import Verdict
    from kiosk.services.cases import CaseFile, SecondLook
    from kiosk.services.onboarding_case import OnboardingCase
    from kiosk.services.slips import Slip

_LOG = logging.getLogger("kiosk.desk")
_MOST_LISTED = 500
_LISTED = cases.CaseFilter(OPEN_STATES | {CaseState.SENT_BACK})


class QueueAdapter:
    """Implement `kiosk.ui.desk.queue_ports.QueuePorts`."""

    def __init__(self, program: Program, session: OperatorSession) -> None:
        self._program, self._session = program, session
        with program.env.store.reading() as uow:
            self._logins = {each.person_id: each.login for each in uow.operators.all()}

        self._places: dict[str, str] = {}

    @property
    def me(self) -> str:
        """Give the clerk's person id."""
        return self._session.person_id

    def cases(self) -> Sequence[EnrolmentCase]:
        """Give every case that is open or was sent back."""
        listed = cases.waiting(self._program.env, self._session, _LISTED, limit=_MOST_LISTED)
        unknown = {case.station_id for case in listed} - self._places.keys()
        with self._program.env.store.reading() as uow:
            for station_id in unknown:
                station = uow.stations.get(station_id) if station_id else None
                self._places[station_id] = station.place if station is not None else ""
        return listed

    def claim_next(self) -> CaseFile | None:
        """Claim the case that has waited longest, if there is one, and open it."""
        claimed = cases.claim_next(self._program.env, self._session)
        return None if claimed is None else self._opened(claimed)

    def claim(self, case_id: str) -> CaseFile:
        """Claim one case and open it."""
        return self._opened(cases.claim(self._program.env, self._session, case_id))

    def resume(self, code: str) -> CaseFile:
        """Claim the case that a continuation code names, and open it."""
        return self._opened(cases.resume(self._program.env, self._session, code))

    def _opened(self, case: EnrolmentCase) -> CaseFile:
        return cases.open_case(self._program.env, self._session, case.id)

    def decide(self, verdict: Verdict, found: OnboardingCase | None = None) -> str:
        """Send back, refuse, or ask for a second person; give the new code of one sent back."""
        env, session = self._program.env, self._session
        case_id, reason = verdict.case.id, verdict.reason
        match verdict.kind:
            case VerdictKind.SEND_BACK:
                return cases.send_back(env, session, case_id, reason).code
            case VerdictKind.REFUSE:
                cases.refuse(env, session, case_id, reason)
            case VerdictKind.WANT_SECOND:
                cases.want_second(env, session, case_id, reason, found=found)
        return ""

    def second_look(self, case_id: str, found: OnboardingCase) -> SecondLook:
        """Leave this clerk's own look at a case, and only then show the first person's."""
        return cases.second_look(self._program.env, self._session, case_id, found)

    @property
    def prints_slips(self) -> bool:
        """Tell whether a receipt printer is set up at this desk."""
        return bool(self._program.settings.devices.receipts)

    def print_slip(self, slip: Slip) -> None:
        """Print a slip, or raise why not."""
        printer = slip_printer(self._program.settings.devices, current_theme().language)
        if printer is None:
            raise KioskError("No receipt printer is set up.", "Set KIOSK_RECEIPTS, then restart.")
        printer.print_slip(slip)

    def undo(self, case_id: str) -> None:
        """Take one's own last step back; the case is held again."""
        cases.undo(self._program.env, self._session, case_id)

    def release(self, case_id: str) -> None:
        """Put a case back where it waited."""
        cases.release(self._program.env, self._session, case_id)

    def hand_over(self, note: str) -> int:
        """Put back every case of this clerk, leave a note; give how many went back."""
        return len(shifts.hand_over(self._program.env, self._session, note).released)

    def last_hand_over(self) -> HandOver | None:
        """Give what was handed over last, if anything was."""
        return next(iter(shifts.hand_overs(self._program.env, self._session, 1)), None)

    def ask_second(
        self,
        submission: Submission,
        reason: CaseReason,
        found: OnboardingCase | None = None,
    ) -> None:
        """Put a case that was begun at this desk into the queue, for a second person."""
        env, session = self._program.env, self._session
        case = cases.open_at_desk(env, session, replace(submission, id=env.identifier()))
        cases.claim(env, session, case.id)
        cases.want_second(env, session, case.id, reason, found=found)

    def raise_flag(self, kind: CaseFlagKind, case_id: str) -> None:
        """Tell compliance about a case, or about somebody at the desk without one."""
        case_flags.raise_flag(self._program.env, self._session, case_id, kind)

    def record_effort(self, effort: Effort) -> None:
        """Write what a case cost into the program's own log, which is about nobody."""
        for action in effort.actions:
            _LOG.info(
                "an action at the desk",
                extra={"event": action.kind.value, "seconds": round(action.seconds, 1)},
            )
        _LOG.info(
            "a case at the desk",
            extra={"count": effort.count, "seconds": round(effort.seconds, 1)},
        )

    def login_of(self, person_id: str) -> str:
        """Name a colleague by login, or by nothing."""
        return self._logins.get(person_id, "")

    def place_of(self, station_id: str) -> str:
        """Say where a station of the listed cases stands, or nothing."""
        return self._places.get(station_id, "")

    def now(self) -> datetime:
        """Give the present instant."""
        return self._program.world.clock()
