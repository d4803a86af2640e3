"""Ask why a record is opened: the person may see the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.domain.rights import OpeningReason
from kiosk.services.access_log import SHORTEST_WORDS
from kiosk.ui.console.formats import tr
from kiosk.ui.shared import Column, Tone
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.fields import SelectField, TextField
from kiosk.ui.shared.widgets.overlay import Action, Dialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def opening_word(reason: OpeningReason) -> str:
    """Name why a record was opened."""
    return {
        OpeningReason.AT_THE_DESK: tr("The person is at the desk"),
        OpeningReason.APPEAL: tr("An appeal"),
        OpeningReason.DIRECTIVE: tr("A directive is prepared or reviewed"),
        OpeningReason.INCIDENT: tr("A lost token or an incident"),
        OpeningReason.RIGHTS_REQUEST: tr("The person asks for their rights"),
        OpeningReason.AUDIT: tr("An audit"),
        OpeningReason.ACCOUNT: tr("Their account as an operator"),
    }[reason]


class RecordDialog(QObject):
    """Ask for the reason before a record opens; ``given`` carries it with its words."""

    given = Signal(object, str)

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self.banner = Banner(Tone.BLOCK)
        self.reason = SelectField(
            tr("Why"),
            [("", tr("Choose")), *((each.value, opening_word(each)) for each in OpeningReason)],
        )
        self.words = TextField(tr("File number or a few words"))
        self.dialog = Dialog(
            parent,
            tr("Open the record of {name}?").format(name=name),
            tr("The record keeps who opened it and why, and its person may see that."),
            content=Column(self.banner, self.reason, self.words, gap=12),
            actions=(
                Action("keep", tr("Leave it shut"), cancels=True),
                Action("open", tr("Open record"), role="primary"),
            ),
            close_on_choice=False,
        )
        self.dialog.chosen.connect(self._choose)
        self.words.submitted.connect(lambda: self._choose("open"))

    def open(self) -> None:
        """Show the dialog over its window."""
        self.dialog.show_over()
        self.reason.setFocus()

    def _choose(self, key: str) -> None:
        if key != "open":
            self.dialog.dismiss()
            return
        chosen = self.reason.value()
        self.reason.set_error("" if chosen else tr("Choose why you open it."))
        if not chosen:
            self.reason.setFocus()
            return
        words = self.words.text().strip()
        missing = len(words) < SHORTEST_WORDS
        self.words.set_error(tr("Say why, so that others can follow it.") if missing else "")
        if missing:
            self.words.setFocus()
            return
        self.dialog.dismiss()
        self.given.emit(OpeningReason(chosen), words)
