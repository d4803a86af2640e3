"""Take in an appeal: whose, against which directive, for which models, in their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.flows.act_of_two import MINIMUM_REASON
from kiosk.ui.console.composer_fields import ModelsField
from kiosk.ui.console.formats import tr
from kiosk.ui.shared import Column, Tone
from kiosk.ui.shared.language import said
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.fields import SelectField, TextArea
from kiosk.ui.shared.widgets.overlay import Action, Dialog
from kiosk.ui.shared.widgets.search_pick import SearchPickField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kiosk.domain.errors import KioskError
    from kiosk.ui.console.directive_ports import AppealPorts
    from kiosk.ui.shared.tasks import Lane


class AppealDialog(QObject):
    """Ask for an appeal; emits ``done`` when it is taken in."""

    done = Signal()

    def __init__(self, page: QWidget, ports: AppealPorts, lane: Lane) -> None:
        super().__init__(page)
        self._ports, self._lane = ports, lane
        self.banner = Banner(Tone.BLOCK)
        self.person = SearchPickField(
            tr("Person"),
            ports.find_people,
            hint=tr("Left empty, it is a petition against the directive itself."),
        )
        self.directive = SelectField(
            tr("Directive"), [(each, each) for each in ports.appealable()]
        )
        self.models = ModelsField(tr("Models"), ports.models())
        self.grounds = TextArea(tr("What they say, in their words"), rows=3)
        self.dialog = Dialog(
            page,
            tr("Take in an appeal"),
            tr("Another officer answers it: nobody answers what they took in."),
            content=Column(
                self.banner, self.person, self.directive, self.models, self.grounds, gap=12
            ),
            actions=(
                Action("keep", tr("Not now"), cancels=True),
                Action("open", tr("Take in appeal"), role="primary"),
            ),
            close_on_choice=False,
            width=560,
        )
        self.dialog.chosen.connect(self._choose)

    def open(self) -> None:
        """Show the dialog over its window."""
        self.dialog.show_over()

    def _choose(self, key: str) -> None:
        if key != "open":
            self.dialog.dismiss()
            return
        if self._names_what_is_missing():
            return
        person, directive = self.person.code(), self.directive.value()
        models, grounds = self.models.value(), self.grounds.text().strip()
        self._lane.run(
            self,
            lambda: self._ports.open_appeal(person, directive, models, grounds),
            on_done=lambda _: self._taken(),
            on_error=self._failed,
        )

    def _names_what_is_missing(self) -> bool:
        unknown = bool(self.person.text().strip()) and not self.person.code()
        self.person.set_error(tr("Choose one of the people found.") if unknown else "")
        self.directive.set_error(
            "" if self.directive.value() else tr("Choose what the appeal is against.")
        )
        written = len(self.grounds.text().strip()) >= MINIMUM_REASON
        self.grounds.set_error("" if written else tr("Write down what the person says."))
        fields = (self.person, self.directive, self.grounds)
        wrong = [field for field in fields if field.error]
        if wrong:
            wrong[0].setFocus()
        return bool(wrong)

    def _taken(self) -> None:
        self.dialog.dismiss()
        self.done.emit()

    def _failed(self, error: KioskError) -> None:
        self.banner.show_message(said(error), Tone.BLOCK)
