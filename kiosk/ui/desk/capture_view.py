"""Show a document to the camera: the live picture, one hint at a time, the shot by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from kiosk.flows import onboarding_events as events
from kiosk.flows.onboarding_state import Phase, TakeShot
from kiosk.reading.results import Hint
from kiosk.ui.desk.words import hint_sentence
from kiosk.ui.shared import (
    Column,
    Flow,
    Icon,
    LinkButton,
    Row,
    SecondaryButton,
    Text,
    TextRole,
    Tone,
    small,
)
from kiosk.ui.shared.widgets.live_canvas import LiveCanvas

if TYPE_CHECKING:
    from kiosk.flows.onboarding_state import OnboardingState

_ICONS = {
    Hint.SHOW_DOCUMENT: ("id-card", Tone.INFO),
    Hint.HOLD_STILL: ("hand", Tone.HOLD),
    Hint.MOVE_CLOSER: ("zoom-in", Tone.HOLD),
    Hint.MOVE_BACK: ("zoom-out", Tone.HOLD),
    Hint.TILT_GLARE: ("rotate-cw", Tone.HOLD),
    Hint.MORE_LIGHT: ("sun", Tone.HOLD),
    Hint.STRAIGHTEN: ("rotate-ccw", Tone.HOLD),
    Hint.READING: ("scan-text", Tone.ALLOW),
    Hint.DONE: ("circle-check", Tone.ALLOW),
}


class CaptureView(Column):
    """Draw a look through the camera; putting it away leaves as an event (``sent``)."""

    sent = Signal(object)

    def __init__(self) -> None:
        super().__init__(gap=12)
        self.canvas = LiveCanvas()
        self._icon = Icon("id-card", 32)
        self.hint = Text("", TextRole.HEADING, lines=2)
        self.stop = SecondaryButton(self.tr("Stop the camera"), icon_name="x")
        self.stop.clicked.connect(lambda: self.sent.emit(events.CameraClosed()))
        self.without = LinkButton(self.tr("Continue without a document"))
        self.without.clicked.connect(lambda: self.sent.emit(events.WithoutDocument()))
        said = Row(self._icon, gap=12, margin=(0, 4))
        said.add(self.hint, 1)
        self.add(said)
        self.add(self.canvas, 1)
        self.add(small(self.tr("The picture is taken by itself once the lines are read.")))
        self.add(Flow(self.stop, self.without, gap=24))

    def draw(self, state: OnboardingState) -> None:
        """Show the hint, and frame the lines that are seen."""
        capture = state.capture
        if capture is None:
            self.canvas.show_frame(None)
            self.canvas.show_lines(None)
            return
        hint = Hint.DONE if isinstance(state.pending, TakeShot) else capture.watched.hint
        sentence = hint_sentence(hint) if capture.live else self.tr("The camera is starting.")
        if self.hint.text() != sentence:
            self.hint.setText(sentence)
            self.hint.setAccessibleName(sentence)
            self._icon.set(*_ICONS[hint])
        self.canvas.show_lines(capture.watched.corners)
        self.without.setVisible(state.phase is Phase.SCANNING)

    def take_focus(self) -> None:
        """Start at the way out."""
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)
