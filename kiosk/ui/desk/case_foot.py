"""The foot of a case: what may be decided, what is still missing, and the filled button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QSizePolicy

from kiosk.flows.desk_queue_state import VerdictKind
from kiosk.flows.onboarding_state import Field, Phase
from kiosk.ui.desk import keys
from kiosk.ui.desk.foot_words import missing_sentence, primary_text
from kiosk.ui.shared import (
    PrimaryButton,
    QuietButton,
    Row,
    SecondaryButton,
    Text,
    TextRole,
    Tone,
    current_theme,
)
from kiosk.ui.shared.language import said

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from kiosk.flows.onboarding_state import OnboardingState
    from kiosk.ui.shared import Button

_ROOMY_FROM = 1180
"""Pixels at 100 % from which the decisions have room for their words."""


class CaseFoot(Row):
    """Offer what may be done with a case; each button shows its key.

    ``verdict_asked`` carries the kind of a decision that wants a reason.
    """

    verdict_asked = Signal(object)
    put_back_asked = Signal()

    def __init__(self, large: QWidget) -> None:
        super().__init__(gap=12, margin=(24, 12), role="surface")
        self.back = SecondaryButton(self.tr("Back"), icon_name="arrow-left")
        self.primary = PrimaryButton("")
        self.primary.setToolTip(keys.cap(keys.PRESS))
        self.message = Text("", tone=Tone.BLOCK)
        self.cost = Text("", muted=True, wrap=False)
        self._large = large
        self._press = Text(keys.cap(keys.PRESS), TextRole.CODE, muted=True, wrap=False)
        self.put_back = QuietButton("", icon_name="inbox")
        self.put_back.clicked.connect(self.put_back_asked)
        self.decisions = {
            VerdictKind.SEND_BACK: SecondaryButton("", icon_name="undo-2"),
            VerdictKind.REFUSE: SecondaryButton("", icon_name="ban"),
            VerdictKind.WANT_SECOND: SecondaryButton("", icon_name="users"),
        }
        for kind, decision in self.decisions.items():
            decision.clicked.connect(lambda _=False, asked=kind: self.verdict_asked.emit(asked))
        self._words: tuple[tuple[Button, str, str], ...] = (
            (self.put_back, self.tr("Put back"), keys.PUT_BACK),
            (self.decisions[VerdictKind.SEND_BACK], self.tr("Send back"), keys.SEND_BACK),
            (self.decisions[VerdictKind.REFUSE], self.tr("Refuse"), keys.REFUSE),
            (
                self.decisions[VerdictKind.WANT_SECOND],
                self.tr("Second person"),
                keys.SECOND_PERSON,
            ),
        )
        self._roomy: bool | None = None
        self.add(self.back)
        self.add(large)
        self.add(self.message, 1)
        self.add(self.cost)
        for button, _, _ in self._words:
            self.add(button)
        self.add(self._press)
        self.add(self.primary)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._find_room()

    def draw(self, state: OnboardingState, cost: str) -> None:
        """Show what may be done now, and what an issued case has cost its clerk."""
        self.cost.setText(cost if state.phase is Phase.ISSUED else "")
        self.cost.setVisible(state.phase is Phase.ISSUED)
        signing = state.phase is Phase.SIGNING
        open_case = state.queued is not None and state.phase is not Phase.ISSUED
        self.back.setVisible(signing)
        self._large.setVisible(signing)
        for button, _, _ in self._words:
            button.setVisible(open_case)
        self.primary.setText(primary_text(state))
        problem = state.problem
        about_case = problem is not None and problem.field is not Field.DOCUMENT
        self.message.setText(
            said(problem.error) if problem and about_case else missing_sentence(state)
        )
        self._find_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words of the decisions out where there is no room for them."""
        super().resizeEvent(event)
        self._find_room()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._roomy = None
            self._find_room()

    def _find_room(self) -> None:
        # A sentence needs the room more than words whose keys stand there anyway.
        roomy = self.width() >= current_theme().px(_ROOMY_FROM) and not self.message.text()
        if roomy is self._roomy:
            return
        self._roomy = roomy
        self._press.setVisible(roomy)
        for button, words, key in self._words:
            keys.label(button, words, key, roomy=roomy)
