"""Screening: names of ours beside entries of lists; a person says whether they are the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.operators import Act
from kiosk.flows.act_of_two import begin
from kiosk.screening.hits import REASONS, Outcome, ReasonCode
from kiosk.ui.console.act_of_two_dialog import ActOfTwoDialog
from kiosk.ui.console.beside import PageWithPanel
from kiosk.ui.console.formats import exact_instant, tr
from kiosk.ui.console.screening_dialog import RuleOutDialog, reasons_field
from kiosk.ui.console.table_columns import instant_column
from kiosk.ui.shared import Column, body
from kiosk.ui.shared.language import said
from kiosk.ui.shared.widgets.buttons import Button, DangerButton, SecondaryButton
from kiosk.ui.shared.widgets.checks import KeyValueList
from kiosk.ui.shared.widgets.empty import Emptiness, EmptyState
from kiosk.ui.shared.widgets.panel import PageHeader
from kiosk.ui.shared.widgets.table import PagedTableModel, TableColumn, TableView

if TYPE_CHECKING:
    from kiosk.ui.console.directive_ports import ScreeningPorts, ScreeningRow, SecondOfficer
    from kiosk.ui.shared.tasks import Lane


class ScreeningPage(PageWithPanel):
    """List the hits that wait, the oldest first; answer one."""

    def __init__(self, ports: ScreeningPorts, lane: Lane) -> None:
        super().__init__()
        self._ports, self._lane = ports, lane
        self.dialog: ActOfTwoDialog | RuleOutDialog | None = None
        empty = EmptyState(
            Emptiness.NOTHING_YET,
            tr("No hit waits."),
            detail=tr("A name alone never blocks anybody: what is found waits here for a person."),
        )
        self.model = PagedTableModel(
            self._columns(),
            ports.hits,
            ports.hit_count,
        )
        self.table = TableView(self.model, name=tr("Hits"), empty=empty)
        self.table.opened.connect(self._open)
        main = Column(PageHeader(tr("Screening")), gap=16, margin=(32, 24))
        main.add(self.table, 1)
        self.frame(main, self.table)

    def refresh(self) -> None:
        """Ask afresh."""
        self.model.reload()

    def rule_out(self, row: ScreeningRow) -> None:
        """Ask why the entry means somebody else."""
        dialog = RuleOutDialog(self, row, self._ports, self._lane)
        dialog.done.connect(self._done)
        self.dialog = dialog
        dialog.open()

    def confirm(self, row: ScreeningRow) -> None:
        """Ask two officers why the entry means this person."""
        reason = reasons_field(Outcome.CONFIRMED)
        reason.set_value(REASONS[Outcome.CONFIRMED][0])

        def act(second: SecondOfficer, note: str, _count: int) -> None:
            self._ports.adjudicate(
                row.hit.id, Outcome.CONFIRMED, ReasonCode(reason.value()), note, second
            )

        dialog = ActOfTwoDialog(
            self,
            self._lane,
            begin(self._ports.login),
            title=tr("{name} is the one on the list?").format(name=row.name),
            consequence=tr("Controlled models refuse them at every gateway, until two undo it."),
            keep=tr("Leave it open"),
            button=tr("Confirm the hit"),
            act=act,
            content=reason,
        )
        dialog.done.connect(self._done)
        self.dialog = dialog
        dialog.open()

    def _columns(self) -> tuple[TableColumn[ScreeningRow], ...]:
        zone = self._ports.zone
        return (
            TableColumn(tr("Person"), lambda row: row.name, share=3, least=170),
            TableColumn(tr("Entry"), lambda row: row.hit.written, share=3, least=170),
            TableColumn(
                tr("Alike"), lambda row: f"{row.hit.score:.0f} %", numeric=True, least=80, rank=2
            ),
            TableColumn(tr("List"), lambda row: row.hit.list_name, share=2, least=120, rank=1),
            instant_column(tr("Found"), lambda row: row.hit.opened_at, zone, rank=3),
        )

    def _open(self, row: ScreeningRow) -> None:
        hit = row.hit
        self.panel.set_title(row.name)
        facts = KeyValueList(
            (tr("Entry, as written"), hit.written),
            (tr("List"), hit.list_name),
            (tr("Reference"), hit.entry.reference),
            (tr("Other names"), ", ".join(hit.entry.aliases)),
            (tr("Born, the entry"), ", ".join(hit.entry.births)),
            (tr("Born, ours"), row.born),
            (tr("Found"), exact_instant(hit.opened_at, self._ports.zone)),
        )
        self.panel.set_content(body(said(hit.sentence)), facts)
        actions: list[Button] = []
        if self._ports.may(Act.ADJUDICATE_SCREENING):
            actions = [
                SecondaryButton(tr("Somebody else…"), on_click=lambda: self.rule_out(row)),
                DangerButton(tr("This person…"), on_click=lambda: self.confirm(row)),
            ]
        self.panel.set_actions(*actions)
        self.open_panel()

    def _done(self) -> None:
        self.close_panel()
        self.refresh()
