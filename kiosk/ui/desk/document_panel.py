"""The document of the case: its picture, the zone enlarged, and the ways to bring one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QStackedWidget

from kiosk.documents import field_positions
from kiosk.flows import onboarding_events as events
from kiosk.flows.onboarding_state import Field, Phase, ReadDocument, ReadLines
from kiosk.ui.desk.correct_lines import CorrectLines
from kiosk.ui.desk.mrz_strip import MrzStrip, place_of_span
from kiosk.ui.desk.words import FIELDS_OF_CHECK, kind_title
from kiosk.ui.shared import (
    Action,
    Banner,
    Column,
    Dialog,
    DocumentImageView,
    DropZone,
    Flow,
    IconButton,
    LinkButton,
    Progress,
    QuietButton,
    Row,
    Text,
    TextRole,
    Tone,
    current_theme,
    small,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.flows.onboarding_state import DeskDocument, OnboardingState
    from kiosk.reading import Preview
    from kiosk.ui.desk.mrz_strip import Span

_DIALOG_WIDTH = 560
PATTERNS = (
    "*.jpg", "*.jpeg", "*.png", "*.tif", "*.tiff", "*.webp", "*.heic", "*.heif", "*.pdf",
)  # fmt: skip


class DocumentPanel(Column):
    """Draw the document of a state; acts leave as events (``sent``) or paths (``offered``)."""

    sent = Signal(object)
    offered = Signal(list)

    def __init__(self, name_of: Callable[[str], str]) -> None:
        super().__init__(gap=12)
        self._name_of = name_of
        self._document: DeskDocument | None = None
        self.banner = Banner(Tone.BLOCK)
        self.progress = Progress(self.tr("Reading the document…"), can_cancel=True)
        self.progress.cancelled.connect(lambda: self.sent.emit(events.ReadingCancelled()))
        self.view = DocumentImageView()
        self.strip = MrzStrip()
        self._title = Text("", TextRole.HEADING, lines=2)
        self._swiped = Banner(
            Tone.HOLD,
            self.tr("A swipe proves its format only. Add a picture to have the document count."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty_page())
        self._stack.addWidget(self._document_page())
        self.add(self.banner)
        self.add(self.progress)
        self.add(self._stack, 1)

    def _empty_page(self) -> Column:
        self.zone = DropZone(
            self.tr("Scan the document"),
            detail=self.tr(
                "Drop a picture or PDF here, open a file, or swipe the document through the "
                "reader. A swipe is understood wherever the cursor is."
            ),
            patterns=PATTERNS,
        )
        self.zone.button.hide()
        self.zone.dropped.connect(self.offered)
        self.without = LinkButton(self.tr("Continue without a document"))
        self.without.clicked.connect(lambda: self.sent.emit(events.WithoutDocument()))
        page = Column(gap=12)
        page.add(self.zone, 1)
        page.add(Row(None, self.without, None))
        return page

    def _document_page(self) -> Column:
        self.correct = QuietButton(self.tr("Correct lines"), icon_name="pencil")
        self.correct.clicked.connect(self._correct_lines)
        self.other = QuietButton(self.tr("Scan again"), icon_name="scan-line")
        self.remove = IconButton("trash-2", self.tr("Remove this document"))
        self.remove.clicked.connect(self._ask_to_remove)
        page = Column(gap=8)
        head = Row(gap=8)
        head.add(self._title, 1)
        head.add(self.remove)
        page.add(head)
        page.add(self._swiped)
        page.add(self.view, 1000)
        page.add(self.strip)
        page.add(small(self.tr("Point at a check to see its place in the document.")))
        page.add(Flow(self.other, self.correct, gap=4))
        page.add(None)
        return page

    def draw(self, state: OnboardingState) -> None:
        """Show the document, the way to one, a wait or a failure."""
        document = state.document
        if document is not self._document:
            self._document = document
            self._draw_document(document)
        self._stack.setCurrentIndex(0 if document is None else 1)
        self.without.setVisible(state.phase is Phase.SCANNING)
        if isinstance(state.pending, ReadDocument | ReadLines):
            if self.progress.isHidden():
                self.progress.start()
        else:
            self.progress.stop()
        problem = state.problem
        shown = str(problem.error) if problem and problem.field is Field.DOCUMENT else ""
        self.banner.show_message(shown, Tone.BLOCK)

    def show_check(self, name: str) -> None:
        """Frame the place in the picture that a check is about; an empty name frames none."""
        document = self._document
        if document is None:
            return
        scan = document.scan
        positions = field_positions(scan.assessed.document.format)
        wanted = FIELDS_OF_CHECK.get(name, ())
        spans = _joined([positions[field] for field in wanted if field in positions])
        self.strip.highlight(spans)
        if scan.preview is None or len(scan.places) != len(scan.lines):
            return
        width, height = scan.preview.width, scan.preview.height
        self.view.highlight(
            *(
                [(x * width, y * height) for x, y in place_of_span(scan.places[line], start, end)]
                for line, start, end in spans
            )
        )

    def _draw_document(self, document: DeskDocument | None) -> None:
        preview = document.scan.preview if document else None
        image = image_of(preview) if preview else None
        self.view.set_image(image)
        self.view.setVisible(image is not None)
        self.strip.set_scan(document.scan if document else None, image)
        self._swiped.setVisible(document is not None and document.swiped)
        if document is not None:
            assessed = document.scan.assessed
            issuer = self._name_of(assessed.facts.issuing_state)
            self._title.setText(f"{kind_title(assessed.kind)} · {issuer}")

    def _correct_lines(self) -> None:
        if self._document is None:
            return
        dialog = CorrectLines(self, self._document.scan)
        dialog.corrected.connect(lambda lines: self.sent.emit(events.LinesCorrected(lines)))
        dialog.show_over()

    def _ask_to_remove(self) -> None:
        dialog = Dialog(
            self,
            self.tr("Remove this document?"),
            self.tr(
                "Set it aside to keep what it says as the applicant's own statement, which "
                "nothing proves. Remove it to take its names, date and facts out as well."
            ),
            actions=(
                Action("keep", self.tr("Keep it"), "quiet", cancels=True),
                Action("remove", self.tr("Remove it and its facts"), "danger"),
                Action("aside", self.tr("Set it aside"), "primary"),
            ),
        )
        width = current_theme().space(_DIALOG_WIDTH)
        dialog.card.setFixedWidth(min(width, self.window().width() - 48))
        dialog.chosen.connect(self._removed)
        dialog.show_over()

    def _removed(self, key: str) -> None:
        if key != "keep":
            self.sent.emit(events.DocumentRemoved(keep_facts=key == "aside"))


def _joined(spans: list[Span]) -> list[Span]:
    """Make one of neighbours in the same line, such as a field and its check digit."""
    joined: list[Span] = []
    for line, start, end in sorted(spans):
        if joined and joined[-1][0] == line and joined[-1][2] == start:
            joined[-1] = (line, joined[-1][1], end)
        else:
            joined.append((line, start, end))
    return joined


def image_of(preview: Preview) -> QImage:
    """Wrap decoded pixels; nothing is decoded in this process."""
    image = QImage(
        preview.pixels,
        preview.width,
        preview.height,
        3 * preview.width,
        QImage.Format.Format_RGB888,
    )
    return image.copy()
