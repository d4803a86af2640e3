"""The ways to bring a document, and the document itself once it is here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from kiosk.flows import onboarding_events as events
from kiosk.flows.onboarding_state import Field, Phase, ReadDocument, StartCamera, TakeShot
from kiosk.ui.desk.capture_view import CaptureView
from kiosk.ui.desk.intake import PATTERNS
from kiosk.ui.desk.scanned_view import ScannedView, image_of
from kiosk.ui.desk.type_lines import TypeLines
from kiosk.ui.shared import (
    Banner,
    Column,
    DropZone,
    Flow,
    LinkButton,
    Progress,
    SecondaryButton,
    Tone,
)
from kiosk.ui.shared.language import said

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.flows.onboarding_state import DeskDocument, Effect, OnboardingState


class DocumentPanel(Column):
    """Draw the document of a state; acts leave as events (``sent``) or paths (``offered``)."""

    sent = Signal(object)
    offered = Signal(list)

    def __init__(self, name_of: Callable[[str], str]) -> None:
        super().__init__(gap=12)
        self._state: OnboardingState | None = None
        self._document: DeskDocument | None = None
        self._waited_for: Effect | None = None
        self.type_instead = SecondaryButton(self.tr("Type the lines"), icon_name="pencil")
        self.type_instead.clicked.connect(self._type_lines)
        self.banner = Banner(Tone.BLOCK, action=self.type_instead)
        self.progress = Progress(self.tr("Reading the document…"), can_cancel=True)
        self.progress.cancelled.connect(lambda: self.sent.emit(events.ReadingCancelled()))
        self.scanned = ScannedView(name_of)
        self.scanned.sent.connect(self.sent)
        self.scanned.type_asked.connect(self._type_lines)
        self.capture = CaptureView()
        self.capture.sent.connect(self.sent)
        self._empty = self._empty_page()
        self._stack = QStackedWidget()
        for page in (self._empty, self.scanned, self.capture):
            self._stack.addWidget(page)
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
        self.camera = SecondaryButton(self.tr("Use the camera"), icon_name="camera")
        self.camera.clicked.connect(lambda: self.sent.emit(events.CameraOpened()))
        self.type_lines = LinkButton(self.tr("Type the lines"))
        self.type_lines.clicked.connect(self._type_lines)
        self.without = LinkButton(self.tr("Continue without a document"))
        self.without.clicked.connect(lambda: self.sent.emit(events.WithoutDocument()))
        page = Column(gap=12)
        page.add(self.zone, 1)
        page.add(Flow(self.camera, self.type_lines, self.without, gap=24))
        return page

    def draw(self, state: OnboardingState) -> None:
        """Show the document, the way to one, a wait or a failure."""
        self._state = state
        self._draw_pages(state)
        self._draw_progress(state)
        problem = state.problem
        shown = said(problem.error) if problem and problem.field is Field.DOCUMENT else ""
        self.banner.show_message(shown, Tone.BLOCK)
        self.type_instead.setVisible(state.unread is not None)
        self.type_lines.setVisible(state.unread is None)

    def _draw_pages(self, state: OnboardingState) -> None:
        document = state.document
        if document is not self._document:
            self._document = document
            self.scanned.set_document(document)
        self.capture.draw(state)
        page = self.scanned if document is not None else self._empty
        self._stack.setCurrentWidget(self.capture if state.capture is not None else page)
        self.without.setVisible(state.phase is Phase.SCANNING)

    def _draw_progress(self, state: OnboardingState) -> None:
        effect = state.pending
        if effect is self._waited_for:
            return
        self._waited_for = effect
        self.progress.stop()
        if isinstance(effect, StartCamera):
            self.progress.start(self.tr("Starting the camera…"))
        elif isinstance(effect, ReadDocument | TakeShot):
            self.progress.start(self.tr("Reading the document…"))

    def _type_lines(self) -> None:
        state = self._state
        if state is None:
            return
        document, preview = state.document, None
        lines: tuple[str, ...] = ()
        if document is not None and document.source == "typed":
            preview, lines = document.scan.preview, document.scan.best_lines
        elif state.unread is not None:
            preview = state.unread.preview
        dialog = TypeLines(self, image_of(preview) if preview else None, lines)
        dialog.typed.connect(lambda typed: self._send_typed(dialog, typed))
        dialog.show_over()

    def _send_typed(self, dialog: TypeLines, lines: tuple[str, ...]) -> None:
        """Close the dialog over the document that came of it, or say there what is wrong."""
        before = self._document
        self.sent.emit(events.LinesTyped(lines))
        problem = self._state.problem if self._state else None
        if self._document is not before:
            dialog.dismiss()
        elif problem is not None:
            dialog.show_problem(said(problem.error))
