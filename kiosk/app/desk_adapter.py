"""Answer what the desk asks, with the reading worker, the use cases and one session."""

from __future__ import annotations

from contextlib import suppress
from importlib.resources import files
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.app.desk_capture import DeskCapture
from kiosk.app.private_file import write_private
from kiosk.app.receipt_printing import slip_printer
from kiosk.devices.worker import MAX_FILE_BYTES
from kiosk.documents import MrzError, parse
from kiosk.domain.access import TokenState
from kiosk.domain.errors import KioskError, UnreachableError
from kiosk.domain.nationality import find_states
from kiosk.flows.onboarding_lost_token import LostTokenRow
from kiosk.services import cases, onboarding, onboarding_review, people, redemption, token_life
from kiosk.services.case_background import background
from kiosk.services.ports import TokenFilter
from kiosk.services.receipts import jti_prefix, reference
from kiosk.ui.desk.ports import ComposedStatement
from kiosk.ui.shared.language import state_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, datetime
    from pathlib import Path

    from kiosk.app.program import Program
    from kiosk.devices.worker import ReadingWorker
    from kiosk.domain.enrolments import Submission
    from kiosk.domain.evidence import Finding, Place
    from kiosk.domain.operators import OperatorSession
    from kiosk.flows.onboarding_state import DocumentScan, ExaminedDocument
    from kiosk.reading.results import Preview, Watched
    from kiosk.services.case_background import Background
    from kiosk.services.likenesses import Applicant
    from kiosk.services.onboarding import IssuedAccess, OnboardingCase
    from kiosk.services.redemption import RedemptionOffer
    from kiosk.services.slips import Slip
    from kiosk.ui.desk.ports import CameraShot
    from kiosk.ui.shared.widgets.live_canvas import LiveFrame

_LOST_TOKENS = 20
_MOST_NAMESAKES = 500
_ZONE_COLUMN = 2
"""The third column of ``zone.tab`` holds the zone's name; the first its countries."""


class FileError(KioskError):
    """Report a file that cannot be read or written."""


class DeskAdapter:
    """Implement `kiosk.ui.desk.ports.DeskPorts`."""

    def __init__(
        self,
        program: Program,
        session: OperatorSession,
        worker: ReadingWorker,
        request_publication: Callable[[], None],
    ) -> None:
        self._program, self._session, self._worker = program, session, worker
        self._request_publication = request_publication
        with program.env.store.reading() as uow:
            self._settings = uow.issuer.settings()
        self._capture = DeskCapture(
            program.env, session, worker, self.today, program.settings.devices.camera
        )

    def read_document(self, data: bytes) -> DocumentScan:
        """Decode, read and assess a picture or PDF."""
        return self._capture.read(data)

    def picture_of(self, data: bytes) -> Preview:
        """Decode a picture that is only shown."""
        return self._capture.show(data)

    def assess_lines(
        self,
        lines: tuple[str, ...],
        corrected: tuple[str, ...],
        compared: tuple[Place, ...] = (),
        findings: tuple[Finding, ...] = (),
        doubtful: tuple[Place, ...] = (),
    ) -> DocumentScan:
        """Assess lines that were swiped, typed or corrected."""
        return self._capture.assess(lines, corrected, compared, findings, doubtful)

    def examine(self, scan: DocumentScan) -> ExaminedDocument:
        """Examine the page of the picture that was read last, against these lines."""
        return self._capture.examine(scan)

    def forget(self) -> None:
        """Drop the picture that was read last and all that it showed."""
        self._capture.forget()

    def camera_start(self) -> None:
        """Start the camera of this desk."""
        self._capture.start()

    def camera_latest(self) -> LiveFrame | None:
        """Give the newest picture of the camera."""
        return self._capture.live()

    def camera_watch(self, frame: LiveFrame) -> Watched:
        """Look at a live frame together with those before it."""
        return self._capture.watch(frame)

    def camera_shot(self) -> CameraShot:
        """Give what the settled frames show, and the best of them."""
        return self._capture.shot()

    def camera_stop(self) -> None:
        """Let the camera go."""
        self._capture.stop()

    def compose_statement(self, case: OnboardingCase, language: str) -> ComposedStatement:
        """Write the statement for a case, and look for the person's record.

        The text needs no store. Without one nobody is found: whoever reviews
        the case that is kept looks the person up.
        """
        if not self._program.store_away:
            with suppress(UnreachableError):
                return self._composed(case, language)
        text = onboarding_review.statement_for(self._settings, case, language)
        return ComposedStatement(text, case.person_id)

    def _composed(self, case: OnboardingCase, language: str) -> ComposedStatement:
        env = self._program.env
        known = None
        if not case.person_id:
            known = onboarding.find_registered(env, self._session, case.particulars)
        text = onboarding.statement_for(env, case, language)
        return ComposedStatement(text, known.id if known is not None else case.person_id)

    def look_up(self, applicant: Applicant) -> Background:
        """Look for persons who are alike, list entries and history."""
        surname = applicant.particulars.name.primary_identifier
        candidates = self._program.index(self._session).search(surname, _MOST_NAMESAKES)
        return background(self._program.env, self._session, applicant, candidates)

    def issue(self, case: OnboardingCase, case_id: str = "") -> IssuedAccess:
        """Issue a token, enter the person into the search, have the lists published."""
        env, session = self._program.env, self._session
        if case_id:
            issued = cases.approve(env, session, case_id, case)
        else:
            issued = onboarding.issue_access(env, session, case)
        # The token is issued, whatever comes now: a store lost over this must not hide it.
        with suppress(UnreachableError):
            self._program.remember(self._session, issued.person.id)
        self._request_publication()
        return issued

    def keep(self, submission: Submission) -> str:
        """Seal a case on this machine until the store is back; give its number."""
        identity = self._program.outbox.keep(submission)
        watch = self._program.store_watch
        if watch is not None:
            watch.look_now()
        return identity

    def find_tokens(self, query: str) -> Sequence[LostTokenRow]:
        """Find live tokens by name, e-mail, document number or reference."""
        env, session = self._program.env, self._session
        found = frozenset(self._program.index(session).search(query, _LOST_TOKENS))
        if not found and not jti_prefix(query):
            return ()
        wanted = TokenFilter(
            state=TokenState.VALID,
            person_ids=found or None,
            jti_prefix="" if found else jti_prefix(query),
            live_at=self.now(),
        )
        rows = people.tokens_page(env, session, wanted, 0, _LOST_TOKENS)
        return [
            LostTokenRow(
                jti=row.token.jti,
                reference=reference(row.token.jti),
                name=row.person_name,
                date_of_birth=str(row.date_of_birth),
                issued_at=row.token.issued_at,
                expires_at=row.token.expires_at,
            )
            for row in rows
            if not row.service_name
        ]

    def replace_lost(self, jti: str) -> IssuedAccess:
        """Revoke a lost token and issue another."""
        issued = token_life.replace_lost(self._program.env, self._session, jti)
        self._request_publication()
        return issued

    def offer_code(self, person_id: str) -> RedemptionOffer:
        """Offer a code that becomes a token on the person's own computer."""
        return redemption.offer(self._program.env, self._session, person_id)

    @property
    def prints_slips(self) -> bool:
        """Tell whether a receipt printer is set up at this desk."""
        return bool(self._program.settings.devices.receipts)

    def print_slip(self, slip: Slip, language: str) -> None:
        """Print a slip in the fonts of its language, or raise why not."""
        printer = slip_printer(self._program.settings.devices, language)
        if printer is None:
            raise KioskError("No receipt printer is set up.", "Set KIOSK_RECEIPTS, then restart.")
        printer.print_slip(slip)

    def save_private(self, path: Path, data: bytes) -> None:
        """Write a file that only its owner may read."""
        try:
            path.unlink(missing_ok=True)
            write_private(path, data)
        except OSError:
            raise FileError(
                "The file could not be written.",
                "Check that the place is there, has room, and may be written to.",
            ) from None

    def read_file(self, path: Path) -> bytes:
        """Read a file that was opened or dropped."""
        try:
            if not path.is_file():
                raise FileError("This is no file.", "Drop a picture or a PDF of the document.")
            with path.open("rb") as file:
                return file.read(MAX_FILE_BYTES + 1)
        except OSError:
            raise FileError(
                "The file could not be read.", "Check that it is still there, then open it again."
            ) from None

    def check_digits_hold(self, lines: tuple[str, ...]) -> bool:
        """Tell whether these are a zone whose check digits are right."""
        try:
            document = parse(lines, today=self.today())
        except MrzError:
            return False
        return document.check_digits_ok

    def find_states(self, query: str) -> Sequence[tuple[str, str]]:
        """Find States by any spelling."""
        allowed = self._program.env.specimens_allowed
        found = find_states(query, specimens_allowed=allowed)
        return [(match.code, state_words(match.code)) for match in found]

    def state_name(self, code: str) -> str:
        """Give the name of a State or issuer by its code, in the language in force."""
        return state_words(code)

    def region(self) -> str:
        """Give the region where telephone numbers without + belong: that of the time zone."""
        return _region_of_zone(self._settings.zone)

    def now(self) -> datetime:
        """Give the present instant."""
        return self._program.world.clock()

    def today(self) -> date:
        """Give the present day where the issuer is."""
        return self.now().astimezone(ZoneInfo(self._settings.zone)).date()


def _region_of_zone(zone: str) -> str:
    """Give the first country of a zone in the zone database's own table, or nothing."""
    table = files("tzdata") / "zoneinfo" / "zone.tab"
    for line in table.read_text(encoding="utf-8").splitlines():
        columns = line.split("\t")
        if len(columns) > _ZONE_COLUMN and columns[_ZONE_COLUMN] == zone:
            return columns[0]
    return ""
