"""The operators: who works here, and in which role."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kiosk.domain.operators import Act, Role
from kiosk.ui.console.ask_dialog import AskDialog, Question
from kiosk.ui.console.beside import PageWithPanel
from kiosk.ui.console.formats import instant, role_word, tr
from kiosk.ui.console.table_columns import instant_column
from kiosk.ui.shared import Column, Rule, Tone, body, heading, small
from kiosk.ui.shared.case_words import case_name
from kiosk.ui.shared.language import isolated, said
from kiosk.ui.shared.latest_answer import LatestAnswer
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.buttons import DangerButton, SecondaryButton
from kiosk.ui.shared.widgets.checks import KeyValueList
from kiosk.ui.shared.widgets.panel import PageHeader
from kiosk.ui.shared.widgets.table import PagedTableModel, TableColumn, TableView

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from kiosk.domain.errors import KioskError
    from kiosk.ui.console.ports import ConsolePorts, OperatorRow, TogetherRow
    from kiosk.ui.shared.tasks import Lane


def _roles(row: OperatorRow) -> str:
    return ", ".join(role_word(role) for role in Role if role in row.operator.roles)


class TeamPage(PageWithPanel):
    """List the accounts; deactivate or unlock one."""

    def __init__(self, ports: ConsolePorts, lane: Lane) -> None:
        super().__init__()
        self._ports, self._lane = ports, lane
        self._opened: OperatorRow | None = None
        self.dialog: AskDialog[None] | None = None
        self._together = Column(gap=8)  # what the opened operator approved with others
        self.banner = Banner(Tone.BLOCK)
        self._rows: Sequence[OperatorRow] = ()
        self._answer = LatestAnswer(
            self, lane, ports.operators, show=self._list, fail=self._failed
        )
        self.model = PagedTableModel(
            self._columns(),
            lambda offset, limit: self._rows[offset : offset + limit],
            lambda: len(self._rows),
            awaited=True,
        )
        self.table = TableView(self.model, name=tr("Operators"))
        self.table.opened.connect(self._open)
        header = PageHeader(
            tr("Operators"),
            subtitle=tr("An account belongs to an onboarded person: open them under People."),
        )
        main = Column(header, self.banner, gap=16, margin=(32, 24))
        main.add(self.table, 1)
        self.frame(main, self.table)

    def fetch_ahead(self) -> None:
        """Have the rows before anybody comes."""
        self.refresh()

    def refresh(self) -> None:
        """Ask afresh, off the GUI thread."""
        self._answer.ask()

    def _columns(self) -> tuple[TableColumn[OperatorRow], ...]:
        zone = self._ports.zone
        return (
            TableColumn(tr("Name"), lambda row: row.name, share=4, least=180),
            TableColumn(
                tr("Signs in as"), lambda row: row.operator.login, share=3, least=140, rank=2
            ),
            TableColumn(tr("Roles"), _roles, share=3, least=120, rank=1),
            TableColumn(
                tr("Account"),
                lambda row: tr("Active") if row.operator.active else tr("Deactivated"),
                share=2,
                tone=lambda row: Tone.ALLOW if row.operator.active else Tone.NEUTRAL,
                least=150,
            ),
            instant_column(tr("Locked until"), lambda row: row.locked_until, zone, rank=3),
        )

    def _list(self, rows: Sequence[OperatorRow]) -> None:
        self._rows = rows
        self.banner.show_message("", Tone.BLOCK)
        self.model.reload()

    def _open(self, row: OperatorRow) -> None:
        operator, self._opened = row.operator, row
        self._together = Column(gap=8)
        self.panel.set_title(row.name)
        self.panel.set_content(
            KeyValueList(
                (tr("Signs in as"), operator.login),
                (tr("Roles"), _roles(row)),
                (tr("Badge"), tr("registered") if operator.badge_lookup else tr("none")),
            ),
            self._together,
        )
        if self._ports.may(Act.READ_TOGETHER):
            self._lane.run(
                self,
                lambda: self._ports.approved_together(operator.person_id),
                on_done=lambda found: self._show_together(row, found),
                on_error=self._failed,
            )
        actions: list[QWidget] = []
        if row.locked_until is not None:
            unlock = SecondaryButton(tr("Unlock"))
            unlock.clicked.connect(
                lambda: self._run(lambda: self._ports.unlock_operator(operator.id))
            )
            actions.append(unlock)
        if operator.active:
            stop = DangerButton(tr("Deactivate account…"))
            stop.clicked.connect(lambda: self._ask_to_deactivate(row))
            actions.append(stop)
        self.panel.set_actions(*actions)
        self.open_panel()

    def _show_together(self, row: OperatorRow, found: Sequence[TogetherRow]) -> None:
        """Add what stands on the word of this operator and another, unless another row opened."""
        if self._opened is not row or not found:
            return
        self._together.add(Rule())
        self._together.add(heading(tr("Approved together with")))
        for each in found:
            when = instant(each.at, self._ports.zone)
            word = tr("Both looks agreed") if each.agreed else tr("Not looked at twice")
            words = small(f"{case_name(each.case_id)} · {when} · {word}")
            self._together.add(Column(body(isolated(each.login)), words, gap=0))

    def _ask_to_deactivate(self, row: OperatorRow) -> None:
        question = Question(
            tr("Deactivate the account of {name}?").format(name=row.name),
            tr("They are signed out and cannot sign in again. What they did stays in the log."),
            keep=tr("Leave it active"),
            button=tr("Deactivate account"),
            act="deactivate",
            role="danger-filled",
        )
        deactivate = partial(self._ports.deactivate_operator, row.operator.id)
        self.dialog = AskDialog(self, self._lane, question, wanted=lambda: deactivate)
        self.dialog.done.connect(self._done)
        self.dialog.open()

    def _run(self, act: Callable[[], None]) -> None:
        self._lane.run(self, act, on_done=lambda _: self._done(), on_error=self._failed)

    def _done(self) -> None:
        self.banner.show_message("", Tone.BLOCK)
        self.close_panel()
        self.refresh()

    def _failed(self, error: KioskError) -> None:
        self.banner.show_message(said(error), Tone.BLOCK)
