"""Correct how a person is named and reached; what documents say is never overwritten."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.domain.persons import PersonName
from kiosk.flows.act_of_two import MINIMUM_REASON
from kiosk.ui.console.formats import tr
from kiosk.ui.shared import Column, Tone
from kiosk.ui.shared.language import said
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.date_field import PartialDateField
from kiosk.ui.shared.widgets.fields import TextField
from kiosk.ui.shared.widgets.overlay import Action, Dialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kiosk.domain.errors import KioskError
    from kiosk.domain.persons import Person
    from kiosk.ui.console.rights_ports import RightsPorts
    from kiosk.ui.shared.tasks import Lane


class CorrectDialog(QObject):
    """Take what is right, with a reason; emits ``done`` when it is stored."""

    done = Signal()

    def __init__(self, parent: QWidget, person: Person, ports: RightsPorts, lane: Lane) -> None:
        super().__init__(parent)
        self._person, self._ports, self._lane = person, ports, lane
        known = person.particulars
        self.banner = Banner(Tone.BLOCK)
        self.surname = TextField(
            tr("Surname, or the one name"), text=known.name.primary_identifier
        )
        self.given = TextField(tr("Given names"), text=known.name.secondary_identifier)
        self.born = PartialDateField(tr("Born"), value=known.date_of_birth)
        self.email = TextField(tr("E-mail"), text=known.email)
        self.phone = TextField(tr("Telephone"), text=known.phone, code=True)
        self.reason = TextField(tr("What shows that this is right"))
        self.dialog = Dialog(
            parent,
            tr("Correct the record of {name}").format(name=known.name),
            tr("Documents stay as they were read: both stand beside each other."),
            content=Column(
                self.banner,
                self.surname,
                self.given,
                self.born,
                self.email,
                self.phone,
                self.reason,
                gap=12,
            ),
            actions=(
                Action("keep", tr("Leave as it is"), cancels=True),
                Action("correct", tr("Correct record"), role="primary"),
            ),
            close_on_choice=False,
            width=560,
        )
        self.dialog.chosen.connect(self._choose)

    def open(self) -> None:
        """Show the dialog over its window."""
        self.dialog.show_over()

    def _choose(self, key: str) -> None:
        if key != "correct":
            self.dialog.dismiss()
            return
        born = self.born.value()
        missing = {
            self.surname: "" if self.surname.text().strip() else tr("Type the name."),
            self.born: tr("There is no such date.") if born is None else "",
            self.reason: ""
            if len(self.reason.text().strip()) >= MINIMUM_REASON
            else tr("Say what shows it, in a few words."),
        }
        for field, words in missing.items():
            field.set_error(words)
        first = next((field for field, words in missing.items() if words), None)
        if first is not None or born is None:
            (first or self.born).setFocus()
            return
        particulars = replace(
            self._person.particulars,
            name=PersonName(self.surname.text().strip(), self.given.text().strip()),
            date_of_birth=born,
            email=self.email.text().strip(),
            phone=self.phone.text().strip(),
        )
        reason = self.reason.text().strip()
        self._lane.run(
            self,
            lambda: self._ports.correct(self._person.id, particulars, reason),
            on_done=lambda _: self._corrected(),
            on_error=self._failed,
        )

    def _corrected(self) -> None:
        self.dialog.dismiss()
        self.done.emit()

    def _failed(self, error: KioskError) -> None:
        self.banner.show_message(said(error), Tone.BLOCK)
