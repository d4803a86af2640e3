"""The table of people, and one person's sheet beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal

from kiosk.domain.operators import Act
from kiosk.domain.rights import SavedFilter
from kiosk.flows.token_action import begin
from kiosk.ui.console.beside import PageWithPanel
from kiosk.ui.console.facts_dialog import FactsDialog
from kiosk.ui.console.formats import (
    CHANGED_MANY,
    CHANGED_ONE,
    counted,
    level_word,
    tr,
)
from kiosk.ui.console.narrowing import OnePerson, group_words
from kiosk.ui.console.person_sheet import sheet_parts
from kiosk.ui.console.record_dialog import RecordDialog
from kiosk.ui.console.rights_view import RightsView
from kiosk.ui.console.saved_filters_dialog import SavedFiltersDialog
from kiosk.ui.console.table_columns import instant_column
from kiosk.ui.console.token_dialog import TokenActionDialog
from kiosk.ui.shared import Column, Row
from kiosk.ui.shared.language import said
from kiosk.ui.shared.widgets.buttons import DangerButton, QuietButton, SecondaryButton
from kiosk.ui.shared.widgets.empty import Emptiness, EmptyState
from kiosk.ui.shared.widgets.fields import TextField
from kiosk.ui.shared.widgets.marks import RemovableChip
from kiosk.ui.shared.widgets.panel import PageHeader
from kiosk.ui.shared.widgets.table import PagedTableModel, TableColumn, TableView
from kiosk.ui.shared.widgets.toast import Toast

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from kiosk.domain.access import TokenRecord
    from kiosk.domain.rights import OpeningReason
    from kiosk.services.dashboard import Population
    from kiosk.ui.console.ports import ConsolePorts, PersonRow, PersonSheet
    from kiosk.ui.console.rights_ports import RightsPorts
    from kiosk.ui.shared.tasks import Lane

_TYPING_PAUSE = 120  # ms; a search waits for a pause between key strokes


class PeoplePage(PageWithPanel):
    """Search people and open one; ``account_wanted`` carries whom to make an operator."""

    account_wanted = Signal(str, str)

    def __init__(self, ports: ConsolePorts, lane: Lane, rights: RightsPorts | None = None) -> None:
        self.rights: RightsView | None = None
        super().__init__()
        self._ports, self._lane, self._rights_ports = ports, lane, rights
        self.reason_dialog: RecordDialog | None = None
        self.dialog: TokenActionDialog | FactsDialog | None = None
        self._members: Sequence[str] | None = None
        self._header = PageHeader(tr("People"))
        self.search = TextField(tr("Search by name, e-mail or document number"))
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE)
        self._pause.timeout.connect(self.refresh)
        self.search.text_changed.connect(lambda _text: self._pause.start())
        self._empty = EmptyState(Emptiness.NOTHING_YET, tr("Nobody is onboarded yet."))
        self.model = PagedTableModel(self._columns(), self._fetch, self._count)
        self.table = TableView(self.model, name=tr("People"), empty=self._empty)
        self.table.opened.connect(lambda row: self.ask_for(row.person_id, row.name))
        self.group = Column(gap=0)
        self.saved_dialog: SavedFiltersDialog | None = None
        saved = QuietButton(tr("Saved filters…"), on_click=self.show_saved)
        looking = Row(gap=12)
        looking.add(self.search, 1)
        looking.box.addWidget(saved, 0, Qt.AlignmentFlag.AlignBottom)
        self.group.hide()
        self.main = Column(self._header, looking, self.group, gap=16, margin=(32, 24))
        self.main.add(self.table, 1)
        self.frame(self.main, self.table)
        self._tell_count()

    def refresh(self) -> None:
        """Ask afresh."""
        self.model.reload()
        self._tell_count()
        if self.model.rowCount() == 0:
            self.close_panel()

    def narrow(self, wanted: Population | OnePerson) -> None:
        """Show the people behind a number, or the person whom a search found."""
        self._shut_rights()
        if isinstance(wanted, OnePerson):
            self.ask_for(wanted.person_id, wanted.name)
        else:
            self.show_group(wanted)

    def show_group(self, group: Population) -> None:
        """Show the people of a group; who they are is read off the GUI thread."""
        self.search.set_text("")
        self._pause.stop()
        self._header.set_subtitle(tr("Looking for them…"))
        self._lane.run(
            self,
            lambda: self._ports.members(group),
            on_done=lambda found: self._show_group(group, found),
            on_error=lambda error: self._header.set_subtitle(said(error)),
        )

    def show_saved(self) -> None:
        """Offer the searches that this operator saved, and to save the present one."""
        present = SavedFilter("people", "", self.search.text().strip())
        dialog = SavedFiltersDialog(self, self._ports, self._lane, present)
        dialog.applied.connect(lambda chosen: self.search.set_text(chosen.query))
        self.saved_dialog = dialog
        dialog.open()

    def show_everybody(self) -> None:
        """Show all people again."""
        self._members = None
        self.group.clear()
        self.group.hide()
        self.refresh()

    def _show_group(self, group: Population, members: Sequence[str]) -> None:
        self._members = members
        self.group.clear()
        self.group.show()
        self.group.add(RemovableChip(group_words(group), on_remove=self.show_everybody))
        self.refresh()

    def ask_for(self, person_id: str, name: str) -> None:
        """Ask why a record is opened, unless it was opened a moment ago, and open it."""
        if self._ports.is_open(person_id):
            self.open_person(person_id)
            return
        dialog = RecordDialog(self, name)
        dialog.given.connect(lambda reason, words: self.open_record(person_id, reason, words))
        self.reason_dialog = dialog
        dialog.open()

    def open_record(self, person_id: str, reason: OpeningReason, words: str = "") -> None:
        """Open a record for a reason, which is kept in it, and show its sheet."""
        self._lane.run(
            self,
            lambda: self._ports.open_record(person_id, reason, words),
            on_done=self._show_sheet,
            on_error=lambda error: self._header.set_subtitle(said(error)),
        )

    def open_person(self, person_id: str) -> None:
        """Show the sheet of a record that is open, as it is now."""
        self._show_sheet(self._ports.person(person_id))

    def show_rights(self, sheet: PersonSheet) -> None:
        """Show a person's rights in place of the table."""
        if self._rights_ports is None:
            return
        self.close_panel()
        view = RightsView(sheet.person, self._rights_ports, self._lane)
        view.closed.connect(lambda stays: self._leave_rights(sheet.person.id, stays=stays))
        self.rights = view
        self.main.hide()
        self.add(view, 1)
        view.header.focus_title()

    def _leave_rights(self, person_id: str, *, stays: bool) -> None:
        self._shut_rights()
        self.refresh()
        if stays:
            self.open_person(person_id)
        else:
            Toast(self, tr("The record is erased."))

    def _shut_rights(self) -> None:
        if self.rights is not None:
            self.rights.hide()
            self.rights.deleteLater()
            self.rights = None
            self.main.show()

    def _arrange(self) -> None:
        if self.rights is None:
            super()._arrange()

    def _show_sheet(self, sheet: PersonSheet) -> None:
        self.panel.set_title(str(sheet.person.particulars.name))
        self.panel.set_content(*sheet_parts(sheet, self._ports.zone, self._ports.now()))
        self.panel.set_actions(*self._sheet_actions(sheet))
        self.open_panel()

    def _columns(self) -> tuple[TableColumn[PersonRow], ...]:
        zone = self._ports.zone
        return (
            TableColumn(tr("Name"), lambda row: row.name, share=4, least=180),
            TableColumn(tr("E-mail"), lambda row: row.email, share=4, least=220, rank=3),
            TableColumn(
                tr("Nationality assurance"),
                lambda row: level_word(row.level),
                share=3,
                least=190,
                rank=1,
            ),
            instant_column(tr("Onboarded"), lambda row: row.registered_at, zone, rank=2),
        )

    def _sheet_actions(self, sheet: PersonSheet) -> list[QWidget]:
        actions: list[QWidget] = []
        live = [token for token in sheet.tokens if token.expires_at > self._ports.now()]
        fitting = begin(Act.REVOKE_TOKEN, live).jtis
        if fitting and self._ports.may(Act.REVOKE_TOKEN):
            revoke = DangerButton(tr("Revoke…"))
            revoke.clicked.connect(lambda: self._begin_revoking(sheet, live))
            actions.append(revoke)
        if self._ports.may(Act.RECORD_FACTS):
            facts = SecondaryButton(tr("Facts…"), on_click=lambda: self._begin_recording(sheet))
            actions.append(facts)
        if self._rights_ports is not None:
            actions.append(
                SecondaryButton(tr("Rights…"), on_click=lambda: self.show_rights(sheet))
            )
        if self._ports.may(Act.EDIT_OPERATORS):
            account = SecondaryButton(tr("Make an operator…"))
            name = str(sheet.person.particulars.name)
            account.clicked.connect(lambda: self.account_wanted.emit(sheet.person.id, name))
            actions.append(account)
        return actions

    def _begin_revoking(self, sheet: PersonSheet, live: Sequence[TokenRecord]) -> None:
        state = begin(Act.REVOKE_TOKEN, live)
        dialog = TokenActionDialog(self, state, self._ports, self._lane)
        dialog.changed.connect(lambda count: self._changed(sheet, count))
        self.dialog = dialog
        dialog.open()

    def _begin_recording(self, sheet: PersonSheet) -> None:
        dialog = FactsDialog(self, sheet, self._ports, self._lane)
        dialog.recorded.connect(lambda: self.open_person(sheet.person.id))
        self.dialog = dialog
        dialog.open()

    def _changed(self, sheet: PersonSheet, count: int) -> None:
        self.dialog = None
        self.open_person(sheet.person.id)
        Toast(self, counted(count, CHANGED_ONE, CHANGED_MANY))

    def _fetch(self, offset: int, limit: int) -> Sequence[PersonRow]:
        if self._members is not None and not self.search.text().strip():
            return self._ports.people_among(self._members[offset : offset + limit])
        return self._ports.people(self.search.text(), offset, limit)

    def _count(self) -> int:
        if self._members is not None and not self.search.text().strip():
            return len(self._members)
        return self._ports.people_count(self.search.text())

    def _tell_count(self) -> None:
        self._header.set_subtitle(counted(self.model.rowCount(), "1 person", "{count} people"))
        if self._members is not None and not self.search.text().strip():
            self._empty.set(Emptiness.NO_MATCH, tr("Nobody is in this group."))
        elif self.search.text().strip():
            self._empty.set(
                Emptiness.NO_MATCH, tr("Nobody matches."), tr("Try the beginning of a name.")
            )
        else:
            self._empty.set(
                Emptiness.NOTHING_YET,
                tr("Nobody is onboarded yet."),
                tr("Onboard the first person at the desk."),
            )
