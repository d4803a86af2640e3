"""The confirmation: the code, what is open now, what waits and why, where to go next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiosk.services.slips import continuation_slip
from kiosk.ui.registration.page_view import PageView
from kiosk.ui.registration.words import page_title
from kiosk.ui.shared import (
    Card,
    Column,
    Icon,
    QrView,
    Row,
    SecondaryButton,
    Text,
    TextRole,
    Tone,
    body,
    code,
)
from kiosk.ui.shared.case_words import case_name
from kiosk.ui.shared.language import isolated, said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.domain.errors import KioskError
    from kiosk.flows.registration_state import Outlook, Receipt, RegistrationState
    from kiosk.ui.registration.ports import RegistrationPorts, StationWords

_QR_SIDE = 220


class ConfirmationView(PageView):
    """Show what the registrant takes along; nothing else of them is left here.

    ``print_wanted`` carries the slip that they want on paper.
    """

    print_wanted = Signal(object)

    def __init__(self, state: RegistrationState, ports: RegistrationPorts) -> None:
        super().__init__(state, page_title(state.page))
        receipt, words = state.receipt, ports.words()
        if receipt is None:
            return
        self.qr = QrView(receipt.code, name=self.tr("Your code as a picture to photograph"))
        self.qr.setFixedSize(_QR_SIDE, _QR_SIDE)
        told = Column(gap=8)
        told.add(body(self.tr("This code finds your case at any desk. It works once.")))
        told.add(code(receipt.code))
        told.add(Text(case_name(receipt.case_name), TextRole.SMALL, muted=True))
        if ports.prints():
            self.paper = SecondaryButton(self.tr("Print the code"), icon_name="printer")
            self.paper.clicked.connect(lambda: self._print(receipt, words))
            told.add(self.paper)
        both = Row(self.qr, gap=24)
        both.add(told, 1)
        self.add(Card(both))
        self.add(Text(self._where(words), TextRole.STRONG))
        self.add(
            body(
                self.tr(
                    "Staff look at your document with you. Once they approve, you get your access "
                    "token right there, on paper or as a file."
                )
            )
        )
        for line in self._outlook(receipt.outlook):
            self.add(line)

    def show_printed(self) -> None:
        """Say that it lies in the printer."""
        self.banner.show_message(self.tr("Take the slip from the printer."), Tone.ALLOW)

    def show_unprinted(self, error: KioskError) -> None:
        """Say why it does not; the code stands on the screen all the same."""
        self.banner.show_message(said(error), Tone.HOLD)

    def _where(self, words: StationWords) -> str:
        return self.tr("Go to the desk: {place}. It is staffed: {hours}.").format(
            place=isolated(words.place), hours=isolated(words.hours)
        )

    def _print(self, receipt: Receipt, words: StationWords) -> None:
        """Put on paper what is said here, and nothing of the person."""
        found = self.tr("This code finds your case at any desk. It works once.")
        sentences = (case_name(receipt.case_name), self._where(words), found)
        slip = continuation_slip(words.issuer_name, sentences, receipt.code, receipt.code)
        self.banner.show_message(self.tr("The slip is being printed."), Tone.INFO)
        self.print_wanted.emit(slip)

    def _outlook(self, outlook: Outlook) -> Sequence[Row]:
        rows = []
        if outlook.open_models:
            text = self.tr("Open as soon as you have your token: {models}").format(
                models=isolated(", ".join(outlook.open_models))
            )
            rows.append(_line("circle-check", Tone.ALLOW, text))
        for model, why in outlook.waiting:
            text = self.tr("{model} waits: {why}").format(model=isolated(model), why=said(why))
            rows.append(_line("circle-pause", Tone.HOLD, text))
        for model, why in outlook.closed:
            text = self.tr("{model} is closed to you now: {why}").format(
                model=isolated(model), why=said(why)
            )
            rows.append(_line("ban", Tone.NEUTRAL, text))
        return rows


def _line(icon: str, tone: Tone, text: str) -> Row:
    row = Row(Icon(icon, 28, tone=tone), gap=12)
    row.add(Text(text), 1)
    return row
