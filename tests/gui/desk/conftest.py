"""The true page of the desk, with fakes for everything behind it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from kiosk.attestations.assurance import ShownDocument, assured_claim
from kiosk.attestations.statements import statement_text
from kiosk.documents import MrzError, parse
from kiosk.domain.access import TokenRecord
from kiosk.domain.dates import PartialDate
from kiosk.domain.nationality import classify, find_states
from kiosk.domain.persons import Particulars, Person, PersonName
from kiosk.flows.onboarding_lost_token import LostTokenRow
from kiosk.flows.onboarding_state import DocumentScan, ExaminedDocument
from kiosk.reading import LinePlace, Preview
from kiosk.reading.errors import ReadingError
from kiosk.reading.results import Hint, Watched
from kiosk.services.case_background import Background
from kiosk.services.documents import assess_reading
from kiosk.services.onboarding import IssuedAccess, OnboardingCase
from kiosk.services.receipts import Receipt
from kiosk.services.redemption import RedemptionOffer
from kiosk.ui.desk.page import DeskPage
from kiosk.ui.desk.ports import CameraShot, ComposedStatement
from kiosk.ui.shared import Lane, current_theme

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pytestqt.qtbot import QtBot

    from kiosk.domain.enrolments import Submission
    from kiosk.domain.errors import KioskError
    from kiosk.domain.evidence import Finding, Place
    from kiosk.flows.onboarding_state import Field
    from kiosk.services.likenesses import Applicant
    from kiosk.services.slips import Slip
    from kiosk.ui.desk.onboarding_view import OnboardingView
    from kiosk.ui.desk.queue_ports import QueuePorts
    from kiosk.ui.shared.store_line import StoreLine
    from kiosk.ui.shared.widgets.live_canvas import LiveFrame

# Doc 9303-4, appendix A.
PASSPORT = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
WRONG_NUMBER = (PASSPORT[0], PASSPORT[1].replace("C36", "C35"))
TODAY = date(2011, 6, 12)
NOW = datetime(2011, 6, 12, 13, 21, tzinfo=UTC)
TOKEN = "eyJ0eXAiOiJhdCtqd3QiLCJhbGciOiJFUzI1NiIsImtpZCI6Im" + "3Gk9Zr-Q_7" * 60
PAGE_SIZE = (1000, 700)


def draw_passport(lines: Sequence[str]) -> tuple[Preview, tuple[LinePlace, ...]]:
    """Draw a data page of Utopia, and say where its lines are."""
    width, height = PAGE_SIZE
    image = QImage(width, height, QImage.Format.Format_RGB888)
    painter = QPainter(image)
    ground = QLinearGradient(0, 0, width, height)
    ground.setColorAt(0, QColor("#dfe9ee"))
    ground.setColorAt(1, QColor("#e9e0d2"))
    painter.fillRect(image.rect(), ground)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(60, 110, 240, 310, QColor("#b9c6cf"))
    painter.setBrush(QColor("#8496a3"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(120, 160, 120, 140)
    painter.drawEllipse(80, 310, 200, 220)
    painter.fillRect(60, 420, 240, 120, ground)
    painter.setPen(QColor("#26343d"))
    theme = current_theme()
    painter.setFont(theme.sized_font(34, 600))
    painter.drawText(340, 90, "UTOPIA  PASSPORT")
    painter.setFont(theme.sized_font(26))
    for row, text in enumerate(
        ("ERIKSSON", "ANNA MARIA", "UTOPIAN", "12 AUG 1974", "15 APR 2012")
    ):
        painter.drawText(340, 160 + 62 * row, text)
    places = []
    painter.setFont(theme.sized_font(34, mono=True))
    cell, left = 20.0, 60.0
    for row, line in enumerate(lines):
        top = 560.0 + row * 60
        for column, character in enumerate(line):
            box = QRectF(left + column * cell, top, cell, 44)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, character)
        right = left + cell * len(line)
        corners = ((left, top), (right, top), (right, top + 44), (left, top + 44))
        shares = tuple((x / width, y / height) for x, y in corners)
        centres = tuple((column + 0.5) / len(line) for column in range(len(line)))
        places.append(LinePlace(shares, centres))  # type: ignore[arg-type]  # Four corners.
    painter.end()
    pixels = b"".join(bytes(image.constScanLine(row))[: 3 * width] for row in range(height))
    return Preview(width, height, pixels), tuple(places)


@dataclass
class FakePorts:
    """Answer as the program would, from what a test put here."""

    lines: tuple[str, ...] = PASSPORT
    reading_error: KioskError | None = None
    issue_error: KioskError | None = None
    keep_error: KioskError | None = None
    kept: list[Submission] = field(default_factory=list)
    registered: str = ""
    cases: list[OnboardingCase] = field(default_factory=list)
    saved: dict[Path, bytes] = field(default_factory=dict)
    printer: bool = False
    slips: list[tuple[Slip, str]] = field(default_factory=list)
    offered: list[str] = field(default_factory=list)
    replaced: list[str] = field(default_factory=list)
    notes: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()
    day: date = TODAY
    printed: tuple[str, ...] = ()
    doubtful: tuple[Place, ...] = ()
    examined: ExaminedDocument = field(default_factory=ExaminedDocument)
    examination_error: KioskError | None = None
    examined_lines: list[tuple[str, ...]] = field(default_factory=list)
    camera_error: KioskError | None = None
    lost_error: KioskError | None = None
    camera_runs: bool = False
    forgotten: int = 0
    frames: list[LiveFrame] = field(default_factory=list)
    seen: list[LiveFrame] = field(default_factory=list)
    looked_up: list[Applicant] = field(default_factory=list)
    background: Background = field(default_factory=Background)
    case_ids: list[str] = field(default_factory=list)
    watched: list[Watched] = field(default_factory=lambda: [Watched(Hint.SHOW_DOCUMENT)])

    def read_file(self, path: Path) -> bytes:
        return path.name.encode()

    def read_document(self, data: bytes) -> DocumentScan:
        assert data
        if self.reading_error is not None:
            raise self.reading_error
        return self.scan()

    def scan(self) -> DocumentScan:
        """Give what is read of a picture with these lines."""
        preview, places = draw_passport(self.printed or self.lines)
        scan = self.assess_lines(self.lines, ())
        return replace(scan, preview=preview, places=places, doubtful=self.doubtful)

    def assess_lines(
        self,
        lines: tuple[str, ...],
        corrected: tuple[str, ...],
        compared: tuple[Place, ...] = (),
        findings: tuple[Finding, ...] = (),
        doubtful: tuple[Place, ...] = (),
    ) -> DocumentScan:
        assessed = assess_reading(
            lines,
            corrected,
            TODAY,
            doubtful=doubtful,
            compared=compared,
            findings=findings,
            specimens_allowed=True,
        )
        return DocumentScan(assessed, lines, corrected, doubtful=doubtful)

    def examine(self, scan: DocumentScan) -> ExaminedDocument:
        self.examined_lines.append(scan.best_lines)
        if self.examination_error is not None:
            raise self.examination_error
        return self.examined

    def camera_start(self) -> None:
        if self.camera_error is not None:
            raise self.camera_error
        self.camera_runs = True

    def camera_latest(self) -> LiveFrame | None:
        if self.lost_error is not None:
            raise self.lost_error
        return self.frames.pop(0) if self.frames else None

    def camera_watch(self, frame: LiveFrame) -> Watched:
        assert self.camera_runs
        self.seen.append(frame)
        return self.watched.pop(0) if len(self.watched) > 1 else self.watched[0]

    def camera_shot(self) -> CameraShot:
        return CameraShot(self.scan(), b"a shot")

    def picture_of(self, data: bytes) -> Preview:
        """Give a small grey picture, or refuse what begins as no picture does."""
        if not data.startswith(b"\x89PNG"):
            raise ReadingError("This file could not be read.", "Take a new picture.")
        return Preview(4, 2, bytes([128]) * 24)

    def forget(self) -> None:
        self.forgotten += 1

    def camera_stop(self) -> None:
        self.camera_runs = False

    def compose_statement(self, case: OnboardingCase, language: str) -> ComposedStatement:
        text = statement_text(
            case.claim,
            case.particulars.name,
            issuer_name="Example Laboratory",
            appeal_url="https://example.org/appeal",
            language=language,
        )
        return ComposedStatement(text, self.registered)

    def look_up(self, applicant: Applicant) -> Background:
        self.looked_up.append(applicant)
        return self.background

    def issue(self, case: OnboardingCase, case_id: str = "") -> IssuedAccess:
        self.case_ids.append(case_id)
        if self.issue_error is not None:
            raise self.issue_error
        self.cases.append(case)
        shown = []
        if case.document is not None and case.document.image:
            assessed = assess_reading(
                case.document.lines, case.document.corrected, TODAY, specimens_allowed=True
            )
            shown.append(
                ShownDocument(
                    assessed.kind,
                    assessed.facts.issuing_state,
                    assessed.facts.supports,
                    assessed.checks,
                    case.document.inspection_answers,
                )
            )
        proven = assured_claim(case.claim, shown, attestation_signed=True)
        return self.access(Person("4f2a" * 8, case.particulars, NOW, proven))

    def keep(self, submission: Submission) -> str:
        if self.keep_error is not None:
            raise self.keep_error
        self.kept.append(submission)
        return "4f2a" * 8

    def access(self, person: Person) -> IssuedAccess:
        record = TokenRecord(
            "4f2a91bc07de" + "0" * 20, person.id, "gateways", "kiosk", "", "k1", NOW,
            NOW + timedelta(hours=12), "s1", 7,
        )  # fmt: skip
        receipt = Receipt(
            issuer_name="Example Laboratory",
            postal_address="1 Example Street, Springfield",
            reference="4F2A-91BC-07DE",
            issued_at=NOW,
            expires_at=NOW + timedelta(hours=12),
            audience="https://gateway.example.org",
            open_models=("fable-5", "opal-4"),
            waiting_models=self.waiting,
            considered=("citizenship",),
            appeal_url="https://example.org/appeal",
        )
        return IssuedAccess(
            person=person,
            token=TOKEN,
            record=record,
            open_models=("fable-5", "opal-4"),
            waiting_models=self.waiting,
            receipt=receipt,
            notes=self.notes,
        )

    def find_tokens(self, query: str) -> Sequence[LostTokenRow]:
        everybody = [
            LostTokenRow("a1", "A1B2-C3D4-E5F6", "Anna Eriksson", "1974-08-12", NOW, NOW),
            LostTokenRow("b2", "B2C3-D4E5-F6A7", "Lars Eriksson", "1970", NOW, NOW),
        ]
        return [row for row in everybody if query.casefold() in row.name.casefold()]

    def replace_lost(self, jti: str) -> IssuedAccess:
        self.replaced.append(jti)
        case = self.cases[-1] if self.cases else None
        held = case.particulars if case else Particulars(PersonName("Eriksson"), PartialDate(1974))
        return self.access(Person("4f2a" * 8, held, NOW))

    def offer_code(self, person_id: str) -> RedemptionOffer:
        self.offered.append(person_id)
        until = NOW + timedelta(hours=72)
        return RedemptionOffer("4F2K-9QRM-8TVW-X0YZ", until, "https://id.example.org")

    @property
    def prints_slips(self) -> bool:
        return self.printer

    def print_slip(self, slip: Slip, language: str) -> None:
        self.slips.append((slip, language))

    def save_private(self, path: Path, data: bytes) -> None:
        self.saved[path] = data

    def check_digits_hold(self, lines: tuple[str, ...]) -> bool:
        try:
            return parse(lines, today=TODAY, specimens_allowed=True).check_digits_ok
        except MrzError:
            return False

    def find_states(self, query: str) -> Sequence[tuple[str, str]]:
        return [(m.code, m.name) for m in find_states(query, specimens_allowed=True)]

    def state_name(self, code: str) -> str:
        return classify(code, specimens_allowed=True).name

    def region(self) -> str:
        return "CH"

    def now(self) -> datetime:
        return NOW

    def today(self) -> date:
        return self.day


class Desk:
    """Drive the page as a person would."""

    passport, wrong_number, token = PASSPORT, WRONG_NUMBER, TOKEN

    def __init__(
        self,
        qtbot: QtBot,
        lane: Lane,
        queue: QueuePorts | None = None,
        line: StoreLine | None = None,
    ) -> None:
        self.qtbot, self.lane = qtbot, lane
        self.ports = FakePorts()
        self.page = DeskPage(self.ports, lane, queue, line=line)
        self.page.resize(1368, 900)
        qtbot.addWidget(self.page)
        with qtbot.waitActive(self.page):
            self.page.show()
            self.page.activateWindow()

    @property
    def view(self) -> OnboardingView:
        return self.page.onboarding

    def settle(self) -> None:
        """Wait for the lane."""
        self.qtbot.waitUntil(lambda: not self.lane.busy, timeout=20_000)

    def scan(self, lines: tuple[str, ...] = PASSPORT) -> None:
        self.ports.lines = lines
        self.view.offer([Path("passport.jpg")])
        self.settle()

    def press(self) -> None:
        """Click the filled button."""
        self.qtbot.mouseClick(self.view.primary, Qt.MouseButton.LeftButton)
        self.settle()

    def choose_language(self) -> None:
        """Say with the mouse, unless it was said, that the statement is read as it stands."""
        if not self.view.state.language_chosen:
            chip = self.view.statement.languages.chips[self.view.state.language]
            self.qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
            self.settle()

    def sign(self) -> None:
        """Say in which language, and draw a signature, with the mouse."""
        self.choose_language()
        canvas = self.view.statement.pad.canvas
        left = Qt.MouseButton.LeftButton
        width, height = canvas.width(), canvas.height()
        points = [
            QPoint(width * (2 + step) // 16, height // 2 + (-1) ** step * height // 6)
            for step in range(10)
        ]
        self.qtbot.mousePress(canvas, left, pos=points[0])
        for point in points[1:]:
            self.qtbot.mouseMove(canvas, point)
        self.qtbot.mouseRelease(canvas, left, pos=points[-1])

    def type(self, field: Field, text: str) -> None:
        line = self.view.work.applicant.fields[field].line
        line.clear()
        self.qtbot.keyClicks(line, text)


@pytest.fixture
def lane() -> Iterator[Lane]:
    unexpected: list[BaseException] = []
    made = Lane(unexpected.append)
    yield made
    made.close(drop_waiting=True)
    assert not unexpected


@pytest.fixture
def desk(qtbot: QtBot, lane: Lane) -> Desk:
    return Desk(qtbot, lane)
