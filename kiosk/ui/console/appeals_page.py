"""The appeals desk: who appeals against what, by when it is answered, and relief by two."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from kiosk.domain.operators import Act
from kiosk.flows.act_of_two import begin
from kiosk.ui.console.act_of_two_dialog import ActOfTwoDialog
from kiosk.ui.console.appeal_dialog import AnswerDialog, AppealDialog, outcome_word
from kiosk.ui.console.beside import PageWithPanel
from kiosk.ui.console.directive_words import models_words
from kiosk.ui.console.formats import counted, exact_instant, instant, tr
from kiosk.ui.console.reason_dialog import ReasonDialog
from kiosk.ui.console.table_columns import instant_column
from kiosk.ui.shared import Column, Row, Tone, body
from kiosk.ui.shared.widgets.buttons import Button, PrimaryButton, SecondaryButton
from kiosk.ui.shared.widgets.checks import KeyValueList
from kiosk.ui.shared.widgets.empty import Emptiness, EmptyState
from kiosk.ui.shared.widgets.fields import SelectField
from kiosk.ui.shared.widgets.panel import PageHeader
from kiosk.ui.shared.widgets.table import PagedTableModel, TableColumn, TableView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.ui.console.directive_ports import AppealPorts, AppealRow
    from kiosk.ui.shared.tasks import Lane

RELIEF_DAYS = (1, 3, 7, 14)


class AppealsPage(PageWithPanel):
    """List the appeals, the one due first on top; answer one, or give relief until then."""

    def __init__(self, ports: AppealPorts, lane: Lane) -> None:
        super().__init__()
        self._ports, self._lane = ports, lane
        self._rows: Sequence[AppealRow] = ()
        self.dialog: ActOfTwoDialog | AppealDialog | AnswerDialog | ReasonDialog | None = None
        empty = EmptyState(
            Emptiness.NOTHING_YET,
            tr("Nobody appeals."),
            detail=tr("Appeals are taken at the desk and by the address in every refusal."),
        )
        self.model = PagedTableModel(
            self._columns(),
            lambda offset, limit: self._rows[offset : offset + limit],
            lambda: len(self._rows),
        )
        self.table = TableView(self.model, name=tr("Appeals"), empty=empty)
        self.table.opened.connect(self._open)
        take_in = SecondaryButton(tr("Take in an appeal…"), on_click=self.take_in)
        actions = [take_in] if ports.may(Act.OPEN_APPEAL) else []
        header = PageHeader(tr("Appeals"), actions=actions)
        main = Column(header, gap=16, margin=(32, 24))
        main.add(self.table, 1)
        self.frame(main, self.table)

    def refresh(self) -> None:
        """Ask afresh."""
        self._rows = self._ports.appeals()
        self.model.reload()

    def take_in(self) -> None:
        """Ask for an appeal that somebody brings."""
        dialog = AppealDialog(self, self._ports, self._lane)
        dialog.done.connect(self._done)
        self.dialog = dialog
        dialog.open()

    def end_relief(self, row: AppealRow) -> None:
        """Ask why a relief ends before its time; it takes one officer."""
        dialog = ReasonDialog(
            self,
            self._lane,
            title=tr("End the relief of {name}?").format(name=row.name),
            consequence=tr("What directives say of them holds again at once."),
            keep=tr("Let it run"),
            button=tr("End relief"),
            act=lambda reason: self._ports.end_relief(row.appeal.id, reason),
        )
        dialog.done.connect(self._done)
        self.dialog = dialog
        dialog.open()

    def relieve(self, row: AppealRow) -> None:
        """Ask two officers to let the person use the model for some days."""
        days = SelectField(
            tr("Relief ends after"),
            [(str(each), counted(each, "1 day", "{count} days")) for each in RELIEF_DAYS],
        )
        days.set_value(str(RELIEF_DAYS[0]))
        ports = self._ports
        dialog = ActOfTwoDialog(
            self,
            self._lane,
            begin(ports.login),
            title=tr("Give {name} relief?").format(name=row.name),
            consequence=tr(
                "They may use {model} until the relief ends, whatever {directive} says."
            ).format(model=models_words(row.appeal.models), directive=row.appeal.directive),
            keep=tr("No relief"),
            button=tr("Give relief"),
            act=lambda second, reason, _count: ports.grant_relief(
                row.appeal.id, ports.now() + timedelta(days=int(days.value())), reason, second
            ),
            content=Row(days, None),
        )
        dialog.done.connect(self._done)
        self.dialog = dialog
        dialog.open()

    def answer(self, row: AppealRow) -> None:
        """Ask for the outcome of an appeal and its reason."""
        dialog = AnswerDialog(self, row, self._ports, self._lane)
        dialog.done.connect(self._done)
        self.dialog = dialog
        dialog.open()

    def _columns(self) -> tuple[TableColumn[AppealRow], ...]:
        zone = self._ports.zone
        return (
            TableColumn(tr("Person"), lambda row: row.name, share=4, least=180),
            TableColumn(
                tr("Model"), lambda row: models_words(row.appeal.models), share=2, least=120
            ),
            TableColumn(
                tr("Directive"),
                lambda row: row.appeal.directive,
                share=3,
                code=True,
                least=160,
                rank=1,
            ),
            TableColumn(tr("Answer by"), self._due, share=3, tone=self._due_tone, least=180),
            instant_column(tr("Relief until"), lambda row: row.relief_until, zone, rank=2),
        )

    def _due(self, row: AppealRow) -> str:
        if not row.appeal.open:
            return outcome_word(row.appeal.outcome)
        return instant(row.appeal.due_at, self._ports.zone)

    def _due_tone(self, row: AppealRow) -> Tone:
        if not row.appeal.open:
            return Tone.NEUTRAL
        return Tone.BLOCK if row.appeal.due_at <= self._ports.now() else Tone.HOLD

    def _open(self, row: AppealRow) -> None:
        zone, appeal = self._ports.zone, row.appeal
        self.panel.set_title(row.name)
        self.panel.set_content(
            body(appeal.grounds),
            KeyValueList(
                (tr("Appeals against"), appeal.directive),
                (tr("Models"), models_words(appeal.models)),
                (tr("Since"), exact_instant(appeal.opened_at, zone)),
                (tr("Answer by"), exact_instant(appeal.due_at, zone)),
                (tr("Outcome"), outcome_word(appeal.outcome)),
                (tr("Answer"), appeal.answer),
                (tr("Relief until"), instant(row.relief_until, zone)),
            ),
        )
        actions: list[Button] = []
        if row.relief_until is not None and self._ports.may(Act.END_RELIEF):
            end = SecondaryButton(tr("End relief…"), on_click=lambda: self.end_relief(row))
            actions.append(end)
        elif appeal.open and appeal.person_id and self._ports.may(Act.GRANT_RELIEF):
            relief = SecondaryButton(tr("Give relief…"), on_click=lambda: self.relieve(row))
            actions.append(relief)
        if appeal.open and self._ports.may(Act.DECIDE_APPEAL):
            actions.append(PrimaryButton(tr("Answer…"), on_click=lambda: self.answer(row)))
        self.panel.set_actions(*actions)
        self.open_panel()

    def _done(self) -> None:
        self.close_panel()
        self.refresh()
