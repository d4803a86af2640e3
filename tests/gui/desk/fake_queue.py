"""A queue in memory for the true page of the desk."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from kiosk.domain.dates import PartialDate
from kiosk.domain.enrolments import (
    CaseLook,
    CaseReason,
    CaseSource,
    CaseState,
    CaseStep,
    Correction,
    EnrolmentCase,
    HandOver,
    Submission,
    SubmittedDocument,
    WayIn,
)
from kiosk.domain.evidence import DocumentKind
from kiosk.domain.facts import Citizenship, Claim
from kiosk.domain.persons import Particulars, PersonName
from kiosk.domain.statements import SignedStatement
from kiosk.flows.desk_queue_state import VerdictKind
from kiosk.services.cases import CaseFile, SecondLook

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.domain.enrolments import CaseFlagKind
    from kiosk.domain.errors import KioskError
    from kiosk.flows.desk_actions import Effort
    from kiosk.flows.desk_queue_state import Verdict
    from kiosk.services.onboarding_case import OnboardingCase
    from kiosk.services.slips import Slip

NOW = datetime(2011, 6, 12, 13, 21, tzinfo=UTC)
CODE = "4F2K-9QRM-7TBC-0VWX"
ME, COLLEAGUE = "a" * 32, "b" * 32
ANNA = Particulars(
    PersonName("Eriksson", "Anna Maria"), PartialDate(1974, 8, 12), "anna@example.org"
)
UTOPIAN = Claim(citizenships=(Citizenship("UTO"),))


def case(
    number: int, state: CaseState = CaseState.WAITING, *, by: str = "", first: str = ""
) -> EnrolmentCase:
    """Make a case that has been waiting for ``number`` minutes."""
    since = NOW - timedelta(minutes=number)
    reason = CaseReason.POSSIBLE_TWIN if first else None
    return EnrolmentCase(
        id=f"{0x4F2A + number:04x}" * 8,
        source=CaseSource.STATION,
        state=state,
        waiting_since=since,
        steps=(CaseStep(state, since, by, reason),),
        station_id="lobby",
        claimed_by=by,
        first_reviewer=first,
    )


def submission(case_id: str, statement: str) -> Submission:
    since = NOW - timedelta(minutes=9)
    return Submission(
        id=case_id,
        station_id="lobby",
        way_in=WayIn.INVITATION,
        entry_id="",
        particulars=ANNA,
        claim=UTOPIAN,
        language="en",
        started_at=since,
        finished_at=since + timedelta(minutes=3),
        documents_chosen=(DocumentKind.PASSPORT,),
        documents=(
            SubmittedDocument(DocumentKind.PASSPORT, (), (), b"a picture", "image", since),
        ),
        corrections=(Correction("primary_identifier", "ERIKSSON", "Eriksson"),),
        statement=SignedStatement(
            statement, "en", b"\x89PNG drawn", unable_to_sign=False, signed_at=since
        ),
    )


@dataclass
class FakeQueue:
    """Implement `kiosk.ui.desk.queue_ports.QueuePorts` from lists."""

    rows: list[EnrolmentCase] = field(default_factory=list)
    statement: str = ""
    me: str = ME
    error: KioskError | None = None
    asked: int = 0
    flag_errors: list[KioskError] = field(default_factory=list)
    verdicts: list[Verdict] = field(default_factory=list)
    undone: list[str] = field(default_factory=list)
    flags: list[tuple[CaseFlagKind, str]] = field(default_factory=list)
    efforts: list[Effort] = field(default_factory=list)
    seconds: list[tuple[Submission, CaseReason]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    left: HandOver | None = None
    found: list[OnboardingCase | None] = field(default_factory=list)
    looks: list[tuple[str, OnboardingCase]] = field(default_factory=list)
    differences: tuple[str, ...] = ()
    printer: bool = True
    slips: list[Slip] = field(default_factory=list)

    def cases(self) -> Sequence[EnrolmentCase]:
        self.asked += 1
        return list(self.rows)

    def claim_next(self) -> CaseFile | None:
        waiting = sorted(
            (row for row in self.rows if row.state is CaseState.WAITING),
            key=lambda row: row.waiting_since,
        )
        return self.claim(waiting[0].id) if waiting else None

    def claim(self, case_id: str) -> CaseFile:
        self._fail()
        claimed = self._move(case_id, CaseState.CLAIMED)
        return CaseFile(claimed, submission(case_id, self.statement), None)

    def resume(self, code: str) -> CaseFile:
        assert code
        return self.claim(self.rows[0].id)

    def decide(self, verdict: Verdict, found: OnboardingCase | None = None) -> str:
        self._fail()
        self.verdicts.append(verdict)
        self.found.append(found)
        self._move(verdict.case.id, CaseState.SENT_BACK)
        return CODE if verdict.kind is VerdictKind.SEND_BACK else ""

    def second_look(self, case_id: str, found: OnboardingCase) -> SecondLook:
        self.looks.append((case_id, found))
        first = CaseLook(
            COLLEAGUE,
            self.now(),
            found.particulars.name,
            found.particulars.date_of_birth,
            found.claim,
            document="",
            answers=(),
            sound=True,
            salt=b"",
        )
        return SecondLook(first, replace(first, by=ME), self.differences)

    @property
    def prints_slips(self) -> bool:
        return self.printer

    def print_slip(self, slip: Slip) -> None:
        self._fail()
        self.slips.append(slip)

    def undo(self, case_id: str) -> None:
        self.undone.append(case_id)
        self._move(case_id, CaseState.CLAIMED)

    def release(self, case_id: str) -> None:
        self._move(case_id, CaseState.WAITING)

    def hand_over(self, note: str) -> int:
        self.notes.append(note)
        mine = [row.id for row in self.rows if row.claimed_by == ME]
        for case_id in mine:
            self._move(case_id, CaseState.WAITING)
        return len(mine)

    def last_hand_over(self) -> HandOver | None:
        self.asked += 1
        return self.left

    def ask_second(
        self,
        submission: Submission,
        reason: CaseReason,
        found: OnboardingCase | None = None,
    ) -> None:
        self.seconds.append((submission, reason))
        self.found.append(found)

    def raise_flag(self, kind: CaseFlagKind, case_id: str) -> None:
        if self.flag_errors:
            raise self.flag_errors.pop()
        self.flags.append((kind, case_id))

    def record_effort(self, effort: Effort) -> None:
        self.efforts.append(effort)

    def login_of(self, person_id: str) -> str:
        return {ME: "anna", COLLEAGUE: "bea"}.get(person_id, "")

    def place_of(self, station_id: str) -> str:
        return station_id.title()

    def now(self) -> datetime:
        return NOW

    def _fail(self) -> None:
        if self.error is not None:
            raise self.error

    def _move(self, case_id: str, state: CaseState) -> EnrolmentCase:
        for place, row in enumerate(self.rows):
            if row.id == case_id:
                by = ME if state is CaseState.CLAIMED else ""
                self.rows[place] = replace(row, state=state, claimed_by=by)
                return self.rows[place]
        raise LookupError(case_id)
