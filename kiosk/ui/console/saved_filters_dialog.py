"""The filters that an operator saved for one table: apply, remove, save the present one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from kiosk.domain.rights import SavedFilter
from kiosk.ui.console.formats import tr
from kiosk.ui.console.result_row import ResultRow
from kiosk.ui.shared import Column, Row, Tone, small
from kiosk.ui.shared.language import said
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.buttons import IconButton
from kiosk.ui.shared.widgets.fields import TextField
from kiosk.ui.shared.widgets.overlay import Action, Dialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from kiosk.domain.errors import KioskError
    from kiosk.ui.shared.tasks import Lane


class FilterPorts(Protocol):
    """Keep the filters of one operator."""

    def saved_filters(self, place: str) -> Sequence[SavedFilter]:
        """Give the filters that this operator saved for a place."""

    def save_filter(self, wanted: SavedFilter) -> None:
        """Save a filter, or raise. *Slow*."""

    def remove_filter(self, unwanted: SavedFilter) -> None:
        """Forget a filter. *Slow*."""


class SavedFiltersDialog(QObject):
    """List the saved filters; ``applied`` carries the one to show."""

    applied = Signal(object)

    def __init__(
        self, page: QWidget, ports: FilterPorts, lane: Lane, present: SavedFilter
    ) -> None:
        super().__init__(page)
        self._ports, self._lane, self._present = ports, lane, present
        self.banner = Banner(Tone.BLOCK)
        self.rows = Column(gap=8)
        self.name = TextField(tr("Save what is shown now under a name"), max_length=40)
        self.dialog = Dialog(
            page,
            tr("Saved filters"),
            content=Column(self.banner, self.rows, self.name, gap=12),
            actions=(
                Action("close", tr("Close"), cancels=True),
                Action("save", tr("Save filter"), role="primary"),
            ),
            close_on_choice=False,
            width=560,
        )
        self.dialog.chosen.connect(self._choose)
        self.name.submitted.connect(lambda: self._choose("save"))
        self._list()

    def open(self) -> None:
        """Show the dialog over its window."""
        self.dialog.show_over()

    def _list(self) -> None:
        self.rows.clear()
        found = self._ports.saved_filters(self._present.place)
        if not found:
            self.rows.add(small(tr("None is saved yet. Only you see what you save here.")))
        for each in found:
            line = Row(gap=8)
            line.add(ResultRow(each.name, each.query, partial(self._apply, each)), 1)
            cross = IconButton("x", tr("Remove {name}").format(name=each.name))
            cross.clicked.connect(partial(self._remove, each))
            line.add(cross)
            self.rows.add(line)

    def _apply(self, chosen: SavedFilter) -> None:
        self.dialog.dismiss()
        self.applied.emit(chosen)

    def _remove(self, unwanted: SavedFilter, _checked: bool = False) -> None:
        self._run(partial(self._ports.remove_filter, unwanted))

    def _choose(self, key: str) -> None:
        if key != "save":
            self.dialog.dismiss()
            return
        name = self.name.text().strip()
        if not name:
            self.name.set_error(tr("Give it a name."))
            self.name.setFocus()
            return
        present = self._present
        wanted = SavedFilter(present.place, name, present.query, present.narrowing)
        self._run(partial(self._ports.save_filter, wanted))

    def _run(self, act: partial[None]) -> None:
        self._lane.run(self, act, on_done=lambda _: self._done(), on_error=self._failed)

    def _done(self) -> None:
        self.banner.show_message("", Tone.BLOCK)
        self.name.set_text("")
        self._list()

    def _failed(self, error: KioskError) -> None:
        self.banner.show_message(said(error), Tone.BLOCK)
