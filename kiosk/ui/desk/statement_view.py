"""The statement before the applicant: the exact text, and the place to sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QEvent,
    QIODevice,
    Qt,
    Signal,
)
from PySide6.QtGui import QImageWriter
from PySide6.QtWidgets import QWidget

from kiosk.flows import onboarding_events as events
from kiosk.flows.onboarding_state import Phase
from kiosk.ui.desk.statement_language import StatementLanguages, turn_text
from kiosk.ui.shared import (
    Audience,
    Banner,
    Card,
    CenteredColumn,
    Column,
    LinkButton,
    PrimaryButton,
    Row,
    Scroll,
    SecondaryButton,
    SignaturePad,
    Text,
    TextRole,
    Tone,
    current_theme,
    set_audience,
)
from kiosk.ui.shared.language import said
from kiosk.ui.shared.widgets.shade import Cover

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from PySide6.QtGui import QImage

    from kiosk.flows.onboarding_points import Missing
    from kiosk.flows.onboarding_state import OnboardingState


_DESK_WIDTH = 860
_LARGE_WIDTH = 1040
_TEXT_LEAST = 160
_PAD_LEAST = 140


class StatementView(Column):
    """Draw statement and signature; acts leave as events (``sent``)."""

    sent = Signal(object)

    def __init__(self, now: Callable[[], datetime], large: SecondaryButton) -> None:
        super().__init__(gap=12)
        self._now, self.large = now, large
        self._shown = ""
        self._overlay: ApplicantScreen | None = None
        self.text = Text("", TextRole.BODY)
        self.text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.pad = SignaturePad(self.tr("Sign here with finger, pen or mouse"))
        self.pad.canvas.setMinimumHeight(current_theme().space(_PAD_LEAST))
        self.pad.changed.connect(self._pad_changed)
        self.pad.cannot_sign.connect(
            lambda: self.sent.emit(events.UnableToSign(unable=True, at=self._now()))
        )
        signs = LinkButton(self.tr("Sign after all"))
        signs.clicked.connect(
            lambda: self.sent.emit(events.UnableToSign(unable=False, at=self._now()))
        )
        self._unable = Banner(
            Tone.INFO,
            self.tr("The applicant heard or read the statement and cannot sign. You witness it."),
            action=signs,
        )
        self._unable.hide()
        self.elsewhere = Banner(Tone.ALLOW)
        self._error = Text("", TextRole.SMALL, tone=Tone.BLOCK)
        self._error.hide()
        self.registered = Banner(
            Tone.INFO, self.tr("This person is registered already; the record is continued.")
        )
        self.languages = StatementLanguages()
        self.languages.chosen.connect(lambda tag: self.sent.emit(events.LanguageChosen(tag)))
        self._scroll = Scroll(self.text)
        self._whole = Column(gap=0)
        self._readable = False
        self.body = self._body()
        self.add(self.registered)
        self._home = Column(gap=0)
        self._home.add(CenteredColumn(self.body, width=_DESK_WIDTH), 1)
        self.add(Scroll(self._home), 1)

    def _body(self) -> Card:
        card = Card(gap=12, margin=24)
        self._scroll.setMinimumHeight(current_theme().px(_TEXT_LEAST))
        card.add(self.languages)
        card.add(self._scroll, 3)
        card.add(self._whole)
        card.add(self._error)
        card.add(self._unable)
        card.add(self.elsewhere)
        card.add(self.pad, 2)
        return card

    def draw(self, state: OnboardingState) -> None:
        """Show the statement of the state, and whether it is signed."""
        shown = state.statement.text if state.statement else ""
        if shown != self._shown:
            self._shown = shown
            self.text.setText(shown)
        if state.statement is not None:
            turn_text(self.text, state.statement.language)
        self._readable = state.language_chosen
        self.languages.draw(state.language if self._readable else "")
        self._draw_holder()
        signature = state.signature
        unable = signature is not None and signature.unable_to_sign
        self._unable.setVisible(unable)
        self.pad.setVisible(self._readable and not unable)
        if signature is None and not self.pad.is_empty():
            self.pad.canvas.blockSignals(True)
            self.pad.clear()
            self.pad.canvas.blockSignals(False)
        elsewhere = signature is not None and not unable and self.pad.is_empty()
        signed = self.tr("The applicant has signed on their own screen, or at the kiosk.")
        self.elsewhere.show_message(signed if elsewhere else "", Tone.ALLOW)
        self.registered.setVisible(bool(state.person_id))
        if state.phase is not Phase.SIGNING:
            self.show_small()

    def show_missing(self, points: Sequence[Missing]) -> None:
        """Say at the pad what is missing."""
        self._error.setText(said(points[0].sentence) if points else "")
        self._error.setVisible(bool(points))

    def show_large(self) -> None:
        """Cover the window with statement and pad, for the applicant alone."""
        if self._overlay is None:
            self._speak_to(Audience.REGISTRANT)
            self._hold_text(self._whole)
            self._overlay = ApplicantScreen(self.window(), self.body)
            self._overlay.handed_back.connect(self.show_small)

    def show_small(self) -> None:
        """Put statement and pad back on the desk."""
        if self._overlay is None:
            return
        overlay, self._overlay = self._overlay, None
        self.body.setParent(self)
        overlay.close_over()
        self._hold_text(self._scroll)
        self._home.clear()
        self._home.add(CenteredColumn(self.body, width=_DESK_WIDTH), 1)
        self.body.show()
        self._speak_to(Audience.DESK)

    def _hold_text(self, holder: QWidget) -> None:
        """Let the text scroll by itself at the desk, above the pad, or stand whole."""
        text = self._scroll.takeWidget() or self.text
        if holder is self._scroll:
            self._scroll.setWidget(text)
        else:
            self._whole.add(text)
        text.show()
        self._draw_holder()

    def _draw_holder(self) -> None:
        large = self.text.parent() is self._whole
        self._whole.setVisible(self._readable and large)
        self._scroll.setVisible(self._readable and not large)

    def _speak_to(self, audience: Audience) -> None:
        """Set the type scale of statement and pad."""
        set_audience(self.body, audience)
        for part in (self.body, *self.body.findChildren(QWidget)):
            part.style().unpolish(part)
            part.style().polish(part)
            QCoreApplication.sendEvent(part, QEvent(QEvent.Type.StyleChange))

    def _pad_changed(self) -> None:
        sample = self.pad.sample()
        if sample is None:
            self.sent.emit(events.SignatureCleared())
        else:
            self.sent.emit(events.Signed(png_of(sample.image), self._now()))


def button_to_show_large() -> SecondaryButton:
    """Make the button, which stands at the foot of the case."""
    words = QCoreApplication.translate("StatementView", "Show large")
    return SecondaryButton(words, icon_name="monitor")


class ApplicantScreen(Cover):
    """Show one thing only, over the whole window, until it is handed back."""

    handed_back = Signal()

    def __init__(self, window: QWidget, body: QWidget) -> None:
        super().__init__(window)
        set_audience(self, Audience.REGISTRANT)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what it holds has the focus, never itself
        self.setAccessibleName(self.tr("The applicant reads the statement and signs it"))
        self.done = PrimaryButton(self.tr("Hand back to the desk"))
        self.done.clicked.connect(self.handed_back)
        self.add(Scroll(CenteredColumn(body, width=_LARGE_WIDTH)), 1)
        self.add(Row(None, self.done))
        self.cover()
        self.done.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go round in here and nowhere else: the desk lies beneath."""
        stops = [
            each
            for each in self.findChildren(QWidget)
            if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        now = self.focusWidget()
        place = stops.index(now) if now in stops else -1
        step = 1 if forward else -1
        stops[(place + step) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def close_over(self) -> None:
        """Uncover the window."""
        # Hiding what has the focus passes it on, which is kept in here.
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()
        self.forget()
        self.setParent(None)
        self.deleteLater()


def png_of(image: QImage) -> bytes:
    """Write a drawn signature as PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(buffer.data().data())
