"""Take in an appeal: whose, against which directive, for which models, in their words."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kiosk.flows.act_of_two import MINIMUM_REASON
from kiosk.ui.console.ask_dialog import AskDialog, Question, first_wrong
from kiosk.ui.console.composer_fields import ModelsField
from kiosk.ui.console.formats import tr
from kiosk.ui.shared.widgets.fields import SelectField, TextArea
from kiosk.ui.shared.widgets.search_pick import SearchPickField

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from kiosk.ui.console.directive_ports import AppealPorts
    from kiosk.ui.shared.tasks import Lane


class AppealDialog(AskDialog):
    """Ask for an appeal, and take it in."""

    def __init__(self, page: QWidget, ports: AppealPorts, lane: Lane) -> None:
        self._ports = ports
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
        question = Question(
            tr("Take in an appeal"),
            tr("Another officer answers it: nobody answers what they took in."),
            keep=tr("Not now"),
            button=tr("Take in appeal"),
            act="open",
            width=560,
        )
        super().__init__(
            page, lane, question, self.person, self.directive, self.models, self.grounds
        )

    def wanted(self) -> Callable[[], object] | None:
        """Give the appeal to take in."""
        unknown = bool(self.person.text().strip()) and not self.person.code()
        self.person.set_error(tr("Choose one of the people found.") if unknown else "")
        self.directive.set_error(
            "" if self.directive.value() else tr("Choose what the appeal is against.")
        )
        grounds = self.grounds.text().strip()
        written = len(grounds) >= MINIMUM_REASON
        self.grounds.set_error("" if written else tr("Write down what the person says."))
        if first_wrong(self.person, self.directive, self.grounds):
            return None
        return partial(
            self._ports.open_appeal,
            self.person.code(),
            self.directive.value(),
            self.models.value(),
            grounds,
        )
