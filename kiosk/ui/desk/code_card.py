"""Show the new continuation code of a case that was sent back, until it is handed on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QSizePolicy

from kiosk.ui.desk.words import tr
from kiosk.ui.shared import (
    Card,
    Column,
    QrView,
    Row,
    SecondaryButton,
    Text,
    TextRole,
    body,
    current_theme,
    heading,
)
from kiosk.ui.shared.announcement import announce
from kiosk.ui.shared.case_words import case_name

if TYPE_CHECKING:
    from kiosk.flows.desk_queue_state import NewCode

_QR = 120  # px at 100 %; large enough for a telephone held over the desk


class CodeCard(Card):
    """Stand above the queue; ``printed`` and ``handed_on`` carry the code they are about.

    The slip that the registrant has is dead from the moment of sending back,
    so that this does not go away by itself.
    """

    printed = Signal(object)
    handed_on = Signal(object)

    def __init__(self, *, prints: bool) -> None:
        super().__init__(gap=12, margin=16)
        self._shown: NewCode | None = None
        self.title = heading("")
        self.code = Text("", TextRole.CODE, selectable=True, wrap=False)
        self.qr = QrView(name=tr("Continuation code as a QR code"))
        words = tr(
            "The code that the registrant has works no more. Give them this one: with it they "
            "come back here, or go on at any kiosk."
        )
        self.print_slip = SecondaryButton(tr("Print the code"), icon_name="printer")
        self.print_slip.clicked.connect(lambda: self.printed.emit(self._shown))
        self.done = SecondaryButton(tr("It is handed on"), icon_name="check")
        self.done.clicked.connect(lambda: self.handed_on.emit(self._shown))
        row = Row(gap=16)
        row.add(self.qr)
        row.add(
            Column(
                self.title,
                body(words),
                self.code,
                Row(self.done, self.print_slip, None, gap=12),
                gap=8,
            ),
            1,
        )
        self.add(row)
        self.print_slip.setVisible(prints)  # without a parent it would be a window
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._size_up()
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme's scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._size_up()

    def _size_up(self) -> None:
        side = current_theme().px(_QR)
        self.qr.setFixedSize(side, side)

    def draw(self, shown: NewCode | None) -> None:
        """Show a code, or nothing."""
        if shown is self._shown:
            return
        self._shown = shown
        self.setVisible(shown is not None)
        if shown is None:
            self.qr.clear()
            self.code.setText("")
            return
        self.title.setText(tr("New code for {case}").format(case=case_name(shown.case.id)))
        self.code.setText(shown.code)
        self.qr.set_text(shown.code)
        announce(self, f"{self.title.text()}: {shown.code}")
