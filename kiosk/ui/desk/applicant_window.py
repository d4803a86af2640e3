"""The applicant's own window, on a screen of its own: their facts, statement and pad.

It is drawn from an `ApplicantSide` alone, which has no room for what is
not the applicant's to see.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication

from kiosk.flows.applicant_side import ApplicantSide
from kiosk.flows.onboarding_state import Phase
from kiosk.ui.desk.statement_language import StatementLanguages, turn_text
from kiosk.ui.desk.words import fact_title, tr
from kiosk.ui.shared import (
    Audience,
    Card,
    CenteredColumn,
    Column,
    Flow,
    KeyValueList,
    Scroll,
    SignaturePad,
    Text,
    TextRole,
    body,
    current_theme,
    set_audience,
)
from kiosk.ui.shared.theme import Tone
from kiosk.ui.shared.widgets.marks import Badge

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QImage, QScreen
    from PySide6.QtWidgets import QWidget

_WIDTH, _USUAL = 1040, (1000, 720)
_PAD_LEAST = 180

_TITLES = {
    Phase.SCANNING: "Welcome. Please hand your document to the desk.",
    Phase.REVIEWING: "Is this right?",
    Phase.SIGNING: "Please read and sign",
    Phase.ISSUED: "Your access is issued",
}
_HINTS = {
    Phase.SCANNING: (
        "We ask because a rule in force depends on citizenship or status. You may stop now; "
        "nothing is kept."
    ),
    Phase.REVIEWING: "Tell the desk what is wrong or missing.",
    Phase.SIGNING: "You may stop now; nothing is kept.",
    Phase.ISSUED: "Take your token and your receipt with you.",
}


class ApplicantWindow(Column):
    """Show one applicant what is theirs.

    ``language_chosen``, ``signed``, ``unable`` and ``closed`` leave it.
    """

    signed = Signal(object)
    language_chosen = Signal(str)
    unable = Signal()
    closed = Signal()

    def __init__(self, desk: QWidget, state_name: Callable[[str], str]) -> None:
        super().__init__(gap=0, margin=(32, 24), role="page", parent=desk)
        # The clerk's keyboard stays with the desk, also while somebody signs here.
        self.setWindowFlags(Qt.WindowType.Window | Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle(self.tr("For the applicant"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        set_audience(self, Audience.REGISTRANT)
        self._state_name = state_name
        self.side = ApplicantSide(Phase.SCANNING)
        self.title = Text("", TextRole.TITLE)
        self.hint = body("", muted=True)
        self.facts = Column(gap=12)
        self.statement = Text("", TextRole.BODY)
        self.statement.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.languages = StatementLanguages()
        self.languages.chosen.connect(self.language_chosen)
        self.pad = SignaturePad(self.tr("Sign here with finger, pen or mouse"))
        self.pad.canvas.setMinimumHeight(current_theme().space(_PAD_LEAST))
        self.pad.changed.connect(self._pad_changed)
        self.pad.cannot_sign.connect(self.unable)
        self.thanks = Text(self.tr("Thank you. The desk goes on."), TextRole.HEADING)
        self.models = Flow(gap=12)
        asked = (self.facts, self.languages, self.statement, self.pad)
        self.card = Card(*asked, self.thanks, self.models, gap=24)
        content = Column(self.title, self.hint, self.card, None, gap=24)
        self.add(Scroll(CenteredColumn(content, width=_WIDTH)), 1)
        self.resize(*(current_theme().space(length) for length in _USUAL))
        self.draw(self.side)

    def draw(self, side: ApplicantSide) -> None:
        """Show this side."""
        before, self.side = self.side, side
        signing = side.phase is Phase.SIGNING
        self.title.setText(tr(_TITLES[side.phase]))
        self.hint.setText(tr(_HINTS[side.phase]))
        if _facts_of(side) != _facts_of(before):
            self._draw_facts(side)
        self.facts.setVisible(side.phase is Phase.REVIEWING)
        self.statement.setText(side.statement)
        turn_text(self.statement, side.language)
        readable = signing and side.language_chosen
        self.statement.setVisible(readable)
        self.languages.setVisible(signing)
        self.languages.draw(side.language if readable else "")
        elsewhere = side.signed and self.pad.is_empty()
        self.pad.setVisible(readable and not elsewhere)
        self.thanks.setVisible(signing and elsewhere)
        if not side.signed and (before.signed or not signing):
            self._wipe_pad()
        if side.open_models != before.open_models:
            self._draw_models(side)
        self.models.setVisible(side.phase is Phase.ISSUED)
        self.card.setVisible(side.phase is not Phase.SCANNING)

    def place(self, desk: QWidget) -> bool:
        """Open on another screen than the desk's, whole; tell whether there is one."""
        own = desk.screen()
        others = [screen for screen in QGuiApplication.screens() if screen is not own]
        if not others:
            self.show()
            return False
        self._fill(others[0])
        return True

    def _fill(self, screen: QScreen) -> None:
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that it is gone."""
        super().closeEvent(event)
        self.closed.emit()

    def _draw_facts(self, side: ApplicantSide) -> None:
        self.facts.clear()
        listed = KeyValueList(
            (self.tr("Name"), side.name),
            (self.tr("Date of birth"), side.date_of_birth),
        )
        for number, fact in enumerate(side.facts, start=1):
            said = self._state_name(fact.state)
            if fact.acquired:
                said = self.tr("{state}, since {date}").format(state=said, date=fact.acquired)
            if fact.ended:
                until = fact.lost or self.tr("a day not known")
                said = self.tr("{state}, until {date}").format(state=said, date=until)
            listed.put(f"{number}. {fact_title(fact.kind)}", said)
        listed.put(self.tr("E-mail"), side.email)
        listed.put(self.tr("Telephone"), side.phone)
        self.facts.add(listed)

    def _draw_models(self, side: ApplicantSide) -> None:
        self.models.clear()
        for model in side.open_models:
            self.models.add(Badge(model, Tone.ALLOW))

    def _wipe_pad(self) -> None:
        if not self.pad.is_empty():
            self.pad.canvas.blockSignals(True)
            self.pad.clear()
            self.pad.canvas.blockSignals(False)

    def _pad_changed(self) -> None:
        sample = self.pad.sample()
        image: QImage | None = sample.image if sample is not None else None
        self.signed.emit(image)


def _facts_of(side: ApplicantSide) -> ApplicantSide:
    """Leave out what is not listed among the facts."""
    return replace(
        side, phase=Phase.REVIEWING, statement="", signed=False, unable_to_sign=False,
        open_models=(),
    )  # fmt: skip
