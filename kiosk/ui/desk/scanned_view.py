"""The document as scanned: its picture, the zone enlarged, the character to compare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage, QPixmap

from kiosk.documents import field_positions
from kiosk.flows import onboarding_events as events
from kiosk.flows.onboarding_points import to_compare
from kiosk.ui.desk.compare_card import CompareCard
from kiosk.ui.desk.correct_lines import CorrectLines
from kiosk.ui.desk.mrz_strip import MrzStrip
from kiosk.ui.desk.picture_places import place_of_span
from kiosk.ui.desk.words import FIELDS_OF_CHECK, kind_title
from kiosk.ui.shared import (
    Action,
    Banner,
    Column,
    Dialog,
    DocumentImageView,
    Flow,
    IconButton,
    QuietButton,
    Row,
    Text,
    TextRole,
    Tone,
    small,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from kiosk.flows.onboarding_state import DeskDocument
    from kiosk.reading import Preview
    from kiosk.ui.desk.mrz_strip import Span
    from kiosk.ui.desk.picture_places import Share

_DIALOG_WIDTH = 560


class ScannedView(Column):
    """Draw a document; acts leave as events (``sent``).

    ``type_asked`` asks for the lines of a zone that a person typed before.
    """

    sent = Signal(object)
    type_asked = Signal()

    def __init__(self, name_of: Callable[[str], str]) -> None:
        super().__init__(gap=8)
        self._name_of = name_of
        self._document: DeskDocument | None = None
        self.pixmap = QPixmap()
        self.view = DocumentImageView()
        self.strip = MrzStrip()
        self.compare = CompareCard()
        self.compare.sent.connect(self.sent)
        self.compare.turned_to.connect(self.strip.frame)
        self.strip.pressed.connect(self.compare.show_place)
        self._title = Text("", TextRole.HEADING, lines=2)
        self._format_only = Banner(Tone.HOLD)
        self.correct = QuietButton(self.tr("Correct lines"), icon_name="pencil")
        self.correct.clicked.connect(self._correct_lines)
        self.other = QuietButton(self.tr("Scan again"), icon_name="scan-line")
        self.camera = QuietButton(self.tr("Camera"), icon_name="camera")
        self.camera.clicked.connect(lambda: self.sent.emit(events.CameraOpened()))
        self.remove = IconButton("trash-2", self.tr("Remove this document"))
        self.remove.clicked.connect(self._ask_to_remove)
        head = Row(gap=8)
        head.add(self._title, 1)
        head.add(self.remove)
        self.add(head)
        self.add(self._format_only)
        self.add(self.view, 1000)
        self.add(self.strip)
        self.add(self.compare)
        self._point = small(self.tr("Point at a check to see its place in the document."))
        self.add(self._point)
        self.add(Flow(self.other, self.camera, self.correct, gap=4))
        self.add(None)

    def set_document(self, document: DeskDocument | None) -> None:
        """Show a document, or none; a picture that stands already is kept as it is turned."""
        before, self._document = self._document, document
        preview = document.scan.preview if document else None
        if preview is not (before.scan.preview if before else None):
            image = image_of(preview) if preview else None
            self.pixmap = QPixmap() if image is None else QPixmap.fromImage(image)
            self.view.set_image(image)
        self.view.setVisible(preview is not None)
        self.strip.set_document(document, self.pixmap)
        self.compare.set_document(document, self.pixmap)
        self._point.setVisible(self.compare.place is None)
        self._mark(document)
        self._format_only.show_message(self._why_format_only(document), Tone.HOLD)
        if document is not None:
            assessed = document.scan.assessed
            issuer = self._name_of(assessed.facts.issuing_state)
            self._title.setText(f"{kind_title(assessed.kind)} · {issuer}")

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
        self.view.highlight(*self._polygons(spans))

    def show_corners(self, corners: Sequence[Share]) -> None:
        """Frame a place in the picture, given in shares; none frames none."""
        preview = self._document.scan.preview if self._document else None
        if preview is None or not corners:
            self.view.highlight()
            return
        self.view.highlight([(x * preview.width, y * preview.height) for x, y in corners])

    def _polygons(self, spans: Iterable[Span]) -> list[list[Share]]:
        """Give the places of some spans in the picture, in its pixels."""
        scan = self._document.scan if self._document else None
        if scan is None or scan.preview is None or len(scan.places) != len(scan.best_lines):
            return []
        width, height = scan.preview.width, scan.preview.height
        return [
            [(x * width, y * height) for x, y in place_of_span(scan.places[line], start, end)]
            for line, start, end in spans
        ]

    def _mark(self, document: DeskDocument | None) -> None:
        opened = to_compare(document) if document else ()
        spans = [(line, position, position + 1) for line, position in opened]
        self.view.mark(*self._polygons(spans))

    def _why_format_only(self, document: DeskDocument | None) -> str:
        if document is None or not document.format_only:
            return ""
        if document.source == "typed":
            return self.tr("Typed lines prove their format only. Scan a picture that can be read.")
        return self.tr("A swipe proves its format only. Add a picture to have the document count.")

    def _correct_lines(self) -> None:
        if self._document is None:
            return
        if self._document.source == "typed":
            self.type_asked.emit()
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
            width=_DIALOG_WIDTH,
        )
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
