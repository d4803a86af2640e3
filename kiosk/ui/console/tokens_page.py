"""The table of tokens: search, filters, and what can be done with those chosen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QButtonGroup

from kiosk.domain.access import TokenState
from kiosk.domain.operators import Act
from kiosk.domain.rights import SavedFilter
from kiosk.flows.token_action import begin
from kiosk.ui.console.beside import PageWithPanel
from kiosk.ui.console.bulk_dialog import BulkDialog
from kiosk.ui.console.formats import (
    CHANGED_MANY,
    CHANGED_ONE,
    STATE_TONES,
    counted,
    instant,
    state_word,
    tr,
)
from kiosk.ui.console.narrowing import (
    ENDING_SOON,
    EVERYTHING,
    Narrowing,
    narrowing_of,
    word_of,
)
from kiosk.ui.console.saved_filters_dialog import SavedFiltersDialog
from kiosk.ui.console.table_columns import instant_column
from kiosk.ui.console.token_dialog import TokenActionDialog
from kiosk.ui.shared import Column, Scroll, SecondaryButton, Tone, current_theme
from kiosk.ui.shared.widgets.buttons import DangerButton, QuietButton
from kiosk.ui.shared.widgets.checks import KeyValueList
from kiosk.ui.shared.widgets.empty import Emptiness, EmptyState
from kiosk.ui.shared.widgets.fields import TextField
from kiosk.ui.shared.widgets.marks import Badge, FilterChip, Flow
from kiosk.ui.shared.widgets.panel import PageHeader
from kiosk.ui.shared.widgets.table import PagedTableModel, SelectionBar, TableColumn, TableView
from kiosk.ui.shared.widgets.toast import Toast

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from kiosk.domain.access import TokenRecord
    from kiosk.ui.console.bulk_ports import BulkPorts
    from kiosk.ui.console.ports import ConsolePorts, TokenRow
    from kiosk.ui.shared.tasks import Lane

_LOW = 560  # px at 100 %; below it the table would have no rows left
_LEAST_TABLE = 200  # px at 100 %; the page scrolls where there is less under the filters
_TYPING_PAUSE = 120  # ms; a search waits for a pause between key strokes


class TokensPage(PageWithPanel):
    """Show tokens by state and search; revoke, suspend and reinstate with a reason."""

    def __init__(self, ports: ConsolePorts, lane: Lane, bulk: BulkPorts | None = None) -> None:
        super().__init__()
        self._ports, self._lane = ports, lane
        self._wanted = EVERYTHING
        self._bulk = bulk
        self.dialog: TokenActionDialog | None = None
        self.bulk_dialog: BulkDialog | None = None
        self.saved_dialog: SavedFiltersDialog | None = None
        actions = []
        if bulk is not None and bulk.may(Act.REVOKE_IN_BULK):
            actions.append(SecondaryButton(tr("Revoke in bulk…"), on_click=self.begin_bulk))
        self._header = PageHeader(tr("Tokens"), actions=actions)
        self.search = TextField(tr("Search by name, e-mail, document number or token id"))
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE)
        self._pause.timeout.connect(self.refresh)
        self.search.text_changed.connect(lambda _text: self._pause.start())
        self._empty = EmptyState(Emptiness.NOTHING_YET, tr("No token has been issued yet."))
        self.model = PagedTableModel(self._columns(), self._fetch, self._count, awaited=True)
        self.table = TableView(self.model, name=tr("Tokens"), empty=self._empty)
        self.table.opened.connect(self._open)
        self.bar = SelectionBar(*self._actions())
        self.bar.follow(self.table)
        self.filters = self._filters()
        self.table.selection_count.connect(self._make_room)
        main = Column(self._header, self.search, self.filters, gap=16, margin=(32, 24))
        main.add(self.table, 1)
        main.add(self.bar)
        self.frame(Scroll(main), self.table)
        self._tell_count()

    def refresh(self) -> None:
        """Ask afresh; the selection is forgotten with the rows it was made on."""
        self.model.reload()
        self.table.clearSelection()
        self._tell_count()
        if self.model.rowCount() == 0:
            self.close_panel()

    def narrow(self, wanted: Narrowing) -> None:
        """Show the tokens behind a number, whatever was searched before."""
        self.search.set_text(wanted.query)
        self._pause.stop()
        alike = replace(wanted, query="")
        chip = next((each for each, meant in self._meant.items() if meant == alike), None)
        if chip is not None:
            chip.setChecked(True)
        self._filter(wanted)

    def show_saved(self) -> None:
        """Offer the filters that this operator saved, and to save the present one."""
        present = SavedFilter("tokens", "", self.search.text().strip(), word_of(self._wanted))
        dialog = SavedFiltersDialog(self, self._ports, self._lane, present)
        dialog.applied.connect(lambda chosen: self.narrow(narrowing_of(chosen)))
        self.saved_dialog = dialog
        dialog.open()

    def begin_bulk(self) -> None:
        """Ask which tokens are meant, and revoke them together."""
        if self._bulk is None:
            return
        self.bulk_dialog = BulkDialog(self, self._bulk, self._lane)
        self.bulk_dialog.revoked.connect(self._changed)
        self.bulk_dialog.open()

    def begin(self, act: Act, records: Sequence[TokenRecord]) -> None:
        """Start an act on these tokens."""
        self.dialog = TokenActionDialog(self, begin(act, records), self._ports, self._lane)
        self.dialog.changed.connect(self._changed)
        self.dialog.open()

    def _columns(self) -> tuple[TableColumn[TokenRow], ...]:
        zone = self._ports.zone
        return (
            TableColumn(tr("Holder"), _holder, share=4, least=170),
            TableColumn(
                tr("Token"), lambda row: row.record.jti, share=4, code=True, least=170, rank=4
            ),
            TableColumn(
                tr("State"),
                lambda row: state_word(row.record.state, self._expired(row.record)),
                share=2,
                tone=lambda row: self._tone(row.record),
                least=140,
            ),
            instant_column(tr("Issued"), lambda row: row.record.issued_at, zone, rank=3),
            instant_column(tr("Expires"), lambda row: row.record.expires_at, zone, rank=2),
        )

    def _expired(self, record: TokenRecord) -> bool:
        return record.expires_at <= self._ports.now()

    def _tone(self, record: TokenRecord) -> Tone:
        return Tone.NEUTRAL if self._expired(record) else STATE_TONES[record.state]

    def _filters(self) -> Flow:
        row = Flow(gap=8)
        self._chips = QButtonGroup(self)
        self._chips.setExclusive(True)
        choices: tuple[tuple[str, Narrowing], ...] = (
            (tr("All"), EVERYTHING),
            *((state_word(state), Narrowing(state, living=True)) for state in TokenState),
            (tr("Ends within two hours"), ENDING_SOON),
        )
        self._meant: dict[FilterChip, Narrowing] = {}
        for word, wanted in choices:
            chip = FilterChip(word, on=wanted == EVERYTHING)
            chip.clicked.connect(lambda _on=True, chosen=wanted: self._filter(chosen))
            self._chips.addButton(chip)
            self._meant[chip] = wanted
            row.add(chip)
        row.add(QuietButton(tr("Saved filters…"), on_click=self.show_saved))
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the table in a window that became low."""
        super().resizeEvent(event)
        self._make_room(len(self.table.selectionModel().selectedRows()))

    def _make_room(self, chosen: int) -> None:
        """Let what is done with the chosen rows take the place of the search in a low window."""
        theme = current_theme()
        roomy = not chosen or self.height() >= theme.px(_LOW)
        self.table.setMinimumHeight(theme.px(_LEAST_TABLE))
        self.search.setVisible(roomy)
        self.filters.setVisible(roomy)

    def _filter(self, wanted: Narrowing) -> None:
        self._wanted = wanted
        self.refresh()

    def _actions(self) -> list[SecondaryButton | DangerButton]:
        buttons: list[SecondaryButton | DangerButton] = []
        for act, word in (
            (Act.SUSPEND_TOKEN, tr("Suspend…")),
            (Act.REINSTATE_TOKEN, tr("Reinstate…")),
            (Act.REVOKE_TOKEN, tr("Revoke…")),
        ):
            if not self._ports.may(act):
                continue
            kind = DangerButton if act is Act.REVOKE_TOKEN else SecondaryButton
            button = kind(word)
            button.setObjectName(act.value)
            button.clicked.connect(lambda _on=False, chosen=act: self._begin_on_selection(chosen))
            buttons.append(button)
        return buttons

    def _begin_on_selection(self, act: Act) -> None:
        self.begin(act, [row.record for row in self.table.selected_rows()])

    def _changed(self, count: int) -> None:
        self.dialog = None
        self.close_panel()
        self.refresh()
        Toast(self, counted(count, CHANGED_ONE, CHANGED_MANY))

    def _open(self, row: TokenRow) -> None:
        record, zone = row.record, self._ports.zone
        facts = KeyValueList(
            (tr("Issued"), instant(record.issued_at, zone)),
            (tr("Expires"), instant(record.expires_at, zone)),
            (tr("Opens"), record.scope.replace("model:", "").replace(" ", ", ")),
            (tr("Gateways"), record.audience),
            (tr("Reason"), record.reason),
        )
        facts.put(tr("Token"), record.jti, code=True)
        if record.replaces:
            facts.put(tr("Replaces the lost token"), record.replaces, code=True)
        self.panel.set_title(_holder(row))
        badge = Badge(state_word(record.state, self._expired(record)), self._tone(record))
        self.panel.set_content(badge, facts)
        self.open_panel()

    def _fetch(self, offset: int, limit: int) -> Sequence[TokenRow]:
        return self._ports.tokens(self.search.text(), self._wanted, offset, limit)

    def _count(self) -> int:
        return self._ports.token_count(self.search.text(), self._wanted)

    def _tell_count(self) -> None:
        self._header.set_subtitle(counted(self.model.rowCount(), "1 token", "{count} tokens"))
        searching = bool(self.search.text().strip()) or self._wanted != EVERYTHING
        if searching:
            self._empty.set(
                Emptiness.NO_MATCH, tr("No token matches."), tr("Search for less, or show all.")
            )
        else:
            self._empty.set(
                Emptiness.NOTHING_YET,
                tr("No token has been issued yet."),
                tr("Onboard somebody at the desk; their token stands here from then on."),
            )


def _holder(row: TokenRow) -> str:
    if row.service:
        return tr("Service: {name}").format(name=row.service)
    return row.holder or tr("Erased person")
