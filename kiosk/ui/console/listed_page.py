"""A page of rows that the worker lane lists, narrowed by a search and by chips."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QButtonGroup

from kiosk.domain.rights import SavedFilter
from kiosk.ui.console.beside import PageWithPanel
from kiosk.ui.console.formats import tr
from kiosk.ui.console.saved_filters_dialog import FilterPorts, SavedFiltersDialog
from kiosk.ui.shared import Column, Scroll, Tone
from kiosk.ui.shared.language import said
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.buttons import QuietButton
from kiosk.ui.shared.widgets.empty import Emptiness, EmptyState
from kiosk.ui.shared.widgets.fields import TextField
from kiosk.ui.shared.widgets.marks import FilterChip, Flow
from kiosk.ui.shared.widgets.panel import PageHeader
from kiosk.ui.shared.widgets.table import PagedTableModel, TableColumn, TableView

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from PySide6.QtWidgets import QWidget

    from kiosk.domain.errors import KioskError
    from kiosk.domain.operators import Act
    from kiosk.ui.shared.tasks import Lane, Ticket
    from kiosk.ui.shared.widgets.buttons import Button

Row = TypeVar("Row")
EVERYTHING = ""
"""The word of the chip that leaves nothing out."""

_TYPING_PAUSE = 200  # ms; a search waits for a pause between key strokes


class ListPorts(FilterPorts, Protocol):
    """Serve a page that lists rows, for one session."""

    zone: ZoneInfo

    def may(self, act: Act) -> bool:
        """Tell whether the session's roles include an act."""

    def now(self) -> datetime:
        """Give the present instant."""


@dataclass(frozen=True, slots=True)
class Listing:
    """Say what a page lists: its key among places, its title, and what an empty list teaches.

    ``chips`` are words kept in saved filters, each with its text; without any
    there is nothing to narrow by. ``search`` is the label of the field, or empty.
    """

    key: str
    title: str
    subtitle: str
    nothing: str
    teaches: str
    chips: Mapping[str, str]
    search: str = ""


class ListedPage(PageWithPanel, Generic[Row]):
    """Show rows that are fetched off the GUI thread; what was chosen is kept while they come.

    ``fetch`` gives the rows that a filter takes; it may be slow, for it runs on
    the lane. ``open_row`` fills the panel with a row and gives what can be done
    with it. ``listed`` tells that other rows are shown.
    """

    listed = Signal()

    def __init__(
        self,
        ports: ListPorts,
        lane: Lane,
        listing: Listing,
        columns: Sequence[TableColumn[Row]],
        actions: Sequence[QWidget] = (),
        *,
        fetch: Callable[[SavedFilter], Sequence[Row]],
        open_row: Callable[[Row], Sequence[Button]],
    ) -> None:
        super().__init__()
        self._fetch, self._open_row = fetch, open_row
        self._list_ports, self._lane, self._listing = ports, lane, listing
        self._rows: Sequence[Row] = ()
        self._shown: tuple[SavedFilter, Sequence[Row]] | None = None
        self._wanted = SavedFilter(listing.key, "")
        self._ticket: Ticket | None = None
        self._opens_only = False
        self.saved_dialog: SavedFiltersDialog | None = None
        self.banner = Banner(Tone.BLOCK)
        self._empty = EmptyState(Emptiness.NOTHING_YET, listing.nothing, detail=listing.teaches)
        self.model = PagedTableModel(
            columns,
            lambda offset, limit: self._rows[offset : offset + limit],
            lambda: len(self._rows),
            awaited=True,
        )
        self.table = TableView(self.model, name=listing.title, empty=self._empty)
        self.table.opened.connect(self._open)
        self.header = PageHeader(listing.title, subtitle=listing.subtitle, actions=actions)
        self.search = TextField(listing.search)
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE)
        self._pause.timeout.connect(self._typed)
        self.search.text_changed.connect(lambda _: self._pause.start())
        if not listing.search:  # shown without a parent it would be a window of its own
            self.search.hide()
        self.chips = self._make_chips()
        main = Column(self.header, self.banner, gap=16, margin=(32, 24))
        if listing.search:
            main.add(self.search)
        self.beside_chips = Flow(*self.chips.values())
        if listing.chips:
            self.beside_chips.add(QuietButton(tr("Saved filters…"), on_click=self.show_saved))
            main.add(self.beside_chips)
        main.add(self.table, 1)
        self.frame(Scroll(main), self.table)

    def rows(self) -> Sequence[Row]:
        """Give the rows that are shown."""
        return self._rows

    def fetch_ahead(self) -> None:
        """Have what is shown before anybody comes."""
        self.refresh()

    def refresh(self) -> None:
        """Ask afresh; the last question is the one that is answered."""
        if self._ticket is not None:
            self._ticket.cancel()
        self._ticket = self._lane.run(
            self, partial(self._fetch, self._wanted), on_done=self._show, on_error=self._failed
        )

    def narrow(self, wanted: SavedFilter) -> None:
        """Show what a number, a search or a saved filter stands for; a single row opens."""
        self._pause.stop()
        self.search.set_text(wanted.query)
        self._pause.stop()
        chip = self.chips.get(wanted.narrowing) or self.chips.get(EVERYTHING)
        if chip is not None:
            chip.setChecked(True)
        self._wanted = SavedFilter(self._listing.key, "", wanted.query, wanted.narrowing)
        self._opens_only = bool(wanted.query)
        self.refresh()

    def show_saved(self) -> None:
        """Offer the filters that this operator saved, and to save the present one."""
        dialog = SavedFiltersDialog(self, self._list_ports, self._lane, self._wanted)
        dialog.applied.connect(self.narrow)
        self.saved_dialog = dialog
        dialog.open()

    def changed(self, _outcome: object = None) -> None:
        """Show what an act has changed."""
        self.close_panel()
        self.refresh()

    def _make_chips(self) -> dict[str, FilterChip]:
        group = QButtonGroup(self)
        group.setExclusive(True)
        made = {}
        for word, text in self._listing.chips.items():
            chip = FilterChip(text, on=word == EVERYTHING)
            chip.clicked.connect(partial(self._choose, word))
            group.addButton(chip)
            made[word] = chip
        return made

    def _choose(self, word: str, _checked: bool = True) -> None:
        self._wanted = SavedFilter(self._listing.key, "", self._wanted.query, word)
        self.refresh()

    def _typed(self) -> None:
        query = self.search.text().strip()
        self._wanted = SavedFilter(self._listing.key, "", query, self._wanted.narrowing)
        self.refresh()

    def _show(self, rows: Sequence[Row]) -> None:
        self.banner.show_message("", Tone.BLOCK)
        if self._shown != (self._wanted, rows):
            self._shown = (self._wanted, rows)
            self._draw(rows)
        self.listed.emit()
        if self._opens_only and len(rows) == 1:
            self._open(rows[0])
        self._opens_only = False

    def _draw(self, rows: Sequence[Row]) -> None:
        self._rows = rows
        if self._wanted.query or self._wanted.narrowing:
            self._empty.set(
                Emptiness.NO_MATCH, tr("Nothing matches."), tr("Search for less, or show all.")
            )
        else:
            self._empty.set(Emptiness.NOTHING_YET, self._listing.nothing, self._listing.teaches)
        self.model.reload()

    def _open(self, row: Row) -> None:
        self.panel.set_actions(*self._open_row(row))
        self.open_panel()

    def _failed(self, error: KioskError) -> None:
        self.banner.show_message(said(error), Tone.BLOCK)
