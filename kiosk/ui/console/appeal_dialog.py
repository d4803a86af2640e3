"""Take in an appeal in the words of whoever brings it, and answer one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kiosk.domain.appeals import AppealOutcome
from kiosk.flows.act_of_two import MINIMUM_REASON
from kiosk.ui.console.ask_dialog import AskDialog, Question, first_wrong
from kiosk.ui.console.composer_fields import ModelsField
from kiosk.ui.console.formats import tr
from kiosk.ui.shared.widgets.fields import SelectField, TextArea
from kiosk.ui.shared.widgets.search_pick import SearchPickField

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from kiosk.ui.console.directive_ports import AppealPorts, AppealRow
    from kiosk.ui.shared.tasks import Lane


class AppealDialog(AskDialog[None]):
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
        fields = (self.person, self.directive, self.models, self.grounds)
        super().__init__(page, lane, question, *fields, wanted=self._wanted_appeal)

    def _wanted_appeal(self) -> Callable[[], None] | None:
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


def outcome_word(outcome: AppealOutcome | None) -> str:
    """Name how an appeal ended."""
    if outcome is None:
        return tr("Not answered")
    return {
        AppealOutcome.GRANTED: tr("Granted"),
        AppealOutcome.DENIED: tr("Denied"),
        AppealOutcome.FACTS_CORRECTED: tr("Facts corrected"),
        AppealOutcome.TAKEN_BACK: tr("Taken back"),
    }[outcome]


class AnswerDialog(AskDialog[None]):
    """Ask for the outcome of an appeal and its reason, which the person reads."""

    def __init__(self, page: QWidget, row: AppealRow, ports: AppealPorts, lane: Lane) -> None:
        self._appeal_id, self._ports = row.appeal.id, ports
        self.outcome = SelectField(
            tr("Outcome"),
            [("", tr("Choose")), *((each.value, outcome_word(each)) for each in AppealOutcome)],
        )
        self.note = TextArea(tr("Why"), hint=tr("The person reads it."), rows=3)
        question = Question(
            tr("Answer the appeal of {name}").format(name=row.name),
            "",
            keep=tr("Not now"),
            button=tr("Answer appeal"),
            act="answer",
        )
        super().__init__(page, lane, question, self.outcome, self.note, wanted=self._wanted_answer)

    def _wanted_answer(self) -> Callable[[], None] | None:
        chosen, why = self.outcome.value(), self.note.text().strip()
        written = len(why) >= MINIMUM_REASON
        self.outcome.set_error("" if chosen else tr("Choose an outcome."))
        self.note.set_error("" if written else tr("Say why, in a few words."))
        if first_wrong(self.outcome, self.note):
            return None
        return partial(self._ports.close_appeal, self._appeal_id, AppealOutcome(chosen), why)
