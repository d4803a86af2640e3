"""The head of a case: whose it is, how far it is, and the two ways out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QSizePolicy

from kiosk.flows.onboarding_state import OnboardingState, Phase
from kiosk.ui.desk.queue_words import waiting_time
from kiosk.ui.shared import Column, PageHeader, QuietButton, StepIndicator, current_theme
from kiosk.ui.shared.case_words import case_name

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtGui import QResizeEvent

    from kiosk.domain.enrolments import EnrolmentCase

_PARTS = {Phase.SCANNING: 1, Phase.REVIEWING: 2, Phase.SIGNING: 3, Phase.ISSUED: 4}
_ROOMY_FROM = 860
"""Pixels at 100 % from which the head has room for words beside the title."""


class CaseHeader(Column):
    """Name the applicant and the phase; `start_over_asked`, `lost_token_asked` lead away."""

    start_over_asked = Signal()
    lost_token_asked = Signal()

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__(gap=0, margin=(24, 16), role="surface")
        self._now = now
        self.start_over = QuietButton(self.tr("Start over"), icon_name="rotate-ccw")
        self.start_over.clicked.connect(self.start_over_asked)
        self.start_over.setToolTip(self.tr("Start over"))
        self.lost_token = QuietButton(self.tr("Lost token"), icon_name="ticket")
        self.lost_token.clicked.connect(self.lost_token_asked)
        self.lost_token.setToolTip(self.tr("Lost token (F8)"))
        self.steps = StepIndicator(1, len(_PARTS))
        self._head = PageHeader("", actions=(self.steps, self.start_over, self.lost_token))
        self._phase = Phase.SCANNING
        self._queued: EnrolmentCase | None = None
        self._roomy = True
        self.add(self._head)
        # The head follows the window's width and never sets it.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for button in (self.start_over, self.lost_token):
            button.setAccessibleName(button.text())
        self._size_up()

    def draw(self, state: OnboardingState) -> None:
        """Show whose case it is and how far it is."""
        self._phase = state.phase
        self._queued = state.queued.case if state.queued is not None else None
        self._head.set_title(self._title(state))
        self._head.set_subtitle(self._subtitle() if self._roomy else "")
        self.steps.set_part(_PARTS[state.phase], len(_PARTS))
        self.start_over.setVisible(state.phase is not Phase.ISSUED and not self._queued)

    def focus_title(self) -> None:
        """Start reading at the applicant's name."""
        self._head.focus_title()

    def title(self) -> str:
        """Give the title shown."""
        return self._head.title.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay low where the text is large: icons without words, no second line."""
        super().resizeEvent(event)
        self._find_room()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._find_room()
            self._size_up()

    def _find_room(self) -> None:
        roomy = self.width() >= current_theme().px(_ROOMY_FROM)
        if roomy is not self._roomy:
            self._roomy = roomy
            self._size_up()

    def _size_up(self) -> None:
        for button in (self.start_over, self.lost_token):
            button.setText(button.accessibleName() if self._roomy else "")
        self.steps.setFixedWidth(current_theme().space(200 if self._roomy else 168))
        self._head.set_subtitle(self._subtitle() if self._roomy else "")

    def _title(self, state: OnboardingState) -> str:
        if state.issued is not None:
            return str(state.issued.person.particulars.name)
        entries = state.applicant
        name = f"{entries.secondary_identifier.text} {entries.primary_identifier.text}".strip()
        queued = case_name(self._queued.id) if self._queued is not None else ""
        return name or queued or self.tr("New applicant")

    def _subtitle(self) -> str:
        if self._queued is not None and self._phase is not Phase.ISSUED:
            return self.tr("Queue / {case} · {time}").format(
                case=case_name(self._queued.id), time=waiting_time(self._queued, self._now())
            )
        return {
            Phase.SCANNING: self.tr("Scan a document, or type what the applicant says"),
            Phase.REVIEWING: self.tr("Compare the document with what was read and said"),
            Phase.SIGNING: self.tr("The applicant reads the statement and signs it"),
            Phase.ISSUED: self.tr("The token is issued. Hand it over with the receipt."),
        }[self._phase]
