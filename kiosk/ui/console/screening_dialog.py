"""Ask why an entry of a list means somebody else, by a reason of the fixed list."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kiosk.screening.hits import REASONS, Outcome, ReasonCode
from kiosk.ui.console.ask_dialog import AskDialog, Question, first_wrong
from kiosk.ui.console.formats import tr
from kiosk.ui.shared.widgets.fields import SelectField, TextArea

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from kiosk.ui.console.directive_ports import ScreeningPorts, ScreeningRow
    from kiosk.ui.shared.tasks import Lane


def reason_word(reason: ReasonCode) -> str:
    """Say a reason of the fixed list."""
    return {
        ReasonCode.BIRTH_DIFFERS: tr("The date of birth is another one"),
        ReasonCode.BIRTHPLACE_DIFFERS: tr("The place of birth is another one"),
        ReasonCode.DOCUMENT_DIFFERS: tr("The document is another one"),
        ReasonCode.OTHER_NAMES_DIFFER: tr("Their other names differ"),
        ReasonCode.NOT_A_PERSON: tr("The entry is no person"),
        ReasonCode.AUTHORITY_CLEARED: tr("The authority cleared them"),
        ReasonCode.DOCUMENT_AGREES: tr("The document is the one in the entry"),
        ReasonCode.NAME_AND_BIRTH_AGREE: tr("Name and date of birth agree"),
        ReasonCode.AUTHORITY_CONFIRMED: tr("The authority confirmed it"),
        ReasonCode.PERSON_CONFIRMED: tr("The person said so"),
    }[reason]


def reasons_field(outcome: Outcome) -> SelectField:
    """Offer the reasons of an outcome."""
    options = [(each.value, reason_word(each)) for each in REASONS[outcome]]
    return SelectField(tr("Reason"), [("", tr("Choose")), *options])


class RuleOutDialog(AskDialog[None]):
    """Record that an entry means somebody else, and why."""

    def __init__(
        self, page: QWidget, row: ScreeningRow, ports: ScreeningPorts, lane: Lane
    ) -> None:
        self._hit_id, self._ports = row.hit.id, ports
        self.reason = reasons_field(Outcome.FALSE_MATCH)
        self.note = TextArea(tr("Note"), rows=2)
        question = Question(
            tr("{name} is somebody else?").format(name=row.name),
            tr("The hit opens again if the entry or the person\u2019s name changes."),
            keep=tr("Leave it open"),
            button=tr("Record: somebody else"),
            act="clear",
        )
        super().__init__(page, lane, question, self.reason, self.note, wanted=self._wanted_record)

    def _wanted_record(self) -> Callable[[], None] | None:
        chosen, note = self.reason.value(), self.note.text().strip()
        self.reason.set_error("" if chosen else tr("Choose a reason."))
        if first_wrong(self.reason):
            return None
        return partial(
            self._ports.adjudicate,
            self._hit_id,
            Outcome.FALSE_MATCH,
            ReasonCode(chosen),
            note,
            None,
        )
