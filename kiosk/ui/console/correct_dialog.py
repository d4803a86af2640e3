"""Correct how a person is named and reached; what documents say is never overwritten."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from kiosk.domain.persons import PersonName
from kiosk.flows.act_of_two import MINIMUM_REASON
from kiosk.ui.console.ask_dialog import AskDialog, Question, first_wrong
from kiosk.ui.console.formats import tr
from kiosk.ui.shared.widgets.date_field import PartialDateField
from kiosk.ui.shared.widgets.fields import TextField

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from kiosk.domain.persons import Person
    from kiosk.ui.console.rights_ports import RightsPorts
    from kiosk.ui.shared.tasks import Lane


class CorrectDialog(AskDialog[None]):
    """Take what is right, with a reason, and store it."""

    def __init__(self, parent: QWidget, person: Person, ports: RightsPorts, lane: Lane) -> None:
        self._person, self._ports = person, ports
        known = person.particulars
        self.surname = TextField(
            tr("Surname, or the one name"), text=known.name.primary_identifier
        )
        self.given = TextField(tr("Given names"), text=known.name.secondary_identifier)
        self.born = PartialDateField(tr("Born"), value=known.date_of_birth)
        self.email = TextField(tr("E-mail"), text=known.email)
        self.phone = TextField(tr("Telephone"), text=known.phone, code=True)
        self.reason = TextField(tr("What shows that this is right"))
        question = Question(
            tr("Correct the record of {name}").format(name=known.name),
            tr("Documents stay as they were read: both stand beside each other."),
            keep=tr("Leave as it is"),
            button=tr("Correct record"),
            act="correct",
            width=560,
        )
        fields = (self.surname, self.given, self.born, self.email, self.phone, self.reason)
        super().__init__(parent, lane, question, *fields, wanted=self._wanted_correction)

    def _wanted_correction(self) -> Callable[[], None] | None:
        born, surname = self.born.value(), self.surname.text().strip()
        reason = self.reason.text().strip()
        written = len(reason) >= MINIMUM_REASON
        self.surname.set_error("" if surname else tr("Type the name."))
        self.born.set_error(tr("There is no such date.") if born is None else "")
        self.reason.set_error("" if written else tr("Say what shows it, in a few words."))
        if first_wrong(self.surname, self.born, self.reason) or born is None:
            return None
        particulars = replace(
            self._person.particulars,
            name=PersonName(surname, self.given.text().strip()),
            date_of_birth=born,
            email=self.email.text().strip(),
            phone=self.phone.text().strip(),
        )
        return partial(self._ports.correct, self._person.id, particulars, reason)
