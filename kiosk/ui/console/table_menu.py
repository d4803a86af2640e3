"""What can be done with any table: leave columns out, and take its rows along as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer

from kiosk.ui.console.export_file import ask_for_file, write_file
from kiosk.ui.console.formats import counted, tr
from kiosk.ui.console.table_file import csv_of, html_of
from kiosk.ui.shared import Column, Tone, small
from kiosk.ui.shared.language import said
from kiosk.ui.shared.widgets.answers import CheckBox
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.buttons import IconButton
from kiosk.ui.shared.widgets.overlay import Action, Dialog
from kiosk.ui.shared.widgets.toast import Toast

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QFileDialog, QWidget

    from kiosk.domain.errors import KioskError
    from kiosk.ui.shared.tasks import Lane
    from kiosk.ui.shared.widgets.table import TableView

MOST_ROWS = {"csv": 100_000, "pdf": 2_000}
"""How many rows a file takes; whoever needs more narrows the table first."""

_AT_A_TIME = 200  # rows of one turn of the event loop


class TablePorts(Protocol):
    """Remember tables' shapes, and take their rows along."""

    def shape(self, table: str) -> frozenset[int]:
        """Give the numbers of the columns that were left out."""

    def keep_shape(self, table: str, left_out: frozenset[int]) -> None:
        """Remember which columns were left out, on this machine."""

    def paper(self, page: str, title: str) -> bytes:
        """Draw a page of HTML as PDF. *Slow*."""

    def note_export(self, table: str, rows: int) -> None:
        """Log an export, or raise. *Slow*."""


class TableMenu(QObject):
    """Stand as one button in a page's header for its table, named by ``key`` in the program."""

    def __init__(
        self, page: QWidget, table: TableView, key: str, ports: TablePorts, lane: Lane
    ) -> None:
        super().__init__(page)
        self._page, self._table, self._key = page, table, key
        self._ports, self._lane = ports, lane
        self._name = table.accessibleName()
        self.dialog: Dialog | None = None
        self.file_dialog: QFileDialog | None = None
        self.boxes: list[CheckBox] = []
        self.banner = Banner(Tone.BLOCK)
        self.button = IconButton("ellipsis", tr("Columns and files"), on_click=self.open)
        table.leave_out(ports.shape(key))

    def open(self) -> None:
        """Ask for columns, or for a file."""
        columns = self._table.paged_model().columns
        self.banner = Banner(Tone.BLOCK)
        self.boxes = [
            CheckBox(column.title, on=number not in self._table.left_out)
            for number, column in enumerate(columns)
        ][1:]
        for box in self.boxes:
            box.toggled.connect(lambda _: self._choose_columns())
        hint = small(tr("A narrow window shows fewer columns than are chosen here."))
        self.dialog = Dialog(
            self._page,
            tr("{table}: columns and files").format(table=self._name),
            content=Column(self.banner, *self.boxes, hint, gap=12, margin=6),
            actions=(
                Action("csv", tr("Save as CSV…")),
                Action("pdf", tr("Save as PDF…")),
                Action("done", tr("Done"), role="primary", cancels=True),
            ),
            width=560,
        )
        self.dialog.chosen.connect(self._chosen)
        self.dialog.show_over()

    def save(self, path: Path, form: str) -> None:
        """Read the rows, a few in each turn, then log the export and write the file."""
        self._gather(path, form, [])

    def _chosen(self, key: str) -> None:
        if key not in MOST_ROWS:
            return
        self.file_dialog = ask_for_file(
            self._page,
            tr("Save the table"),
            f"{self._key}.{key}",
            key,
            lambda path: self.save(path, key),
        )

    def _choose_columns(self) -> None:
        left_out = frozenset(
            number for number, box in enumerate(self.boxes, 1) if not box.isChecked()
        )
        self._table.leave_out(left_out)
        self._ports.keep_shape(self._key, left_out)

    def _gather(self, path: Path, form: str, rows: list[list[str]]) -> None:
        model = self._table.paged_model()
        shown = [each for each in range(len(model.columns)) if each not in self._table.left_out]
        room = min(_AT_A_TIME, MOST_ROWS[form] - len(rows))
        more = model.slice(len(rows), room) if room else ()
        rows += [[model.columns[number].text(row) for number in shown] for row in more]
        if len(more) == _AT_A_TIME:
            QTimer.singleShot(0, self, lambda: self._gather(path, form, rows))
            return
        heads = [model.columns[number].title for number in shown]
        left = model.rowCount() - len(rows)
        subtitle = counted(len(rows), "1 row", "{count} rows")
        if left > 0:
            subtitle = tr("The first {rows}; narrow the table for the others").format(
                rows=subtitle
            )
        self._write(path, form, (heads, rows), subtitle)

    def _write(
        self, path: Path, form: str, table: tuple[list[str], list[list[str]]], subtitle: str
    ) -> None:
        heads, rows = table

        def write() -> None:
            self._ports.note_export(self._key, len(rows))
            if form == "csv":
                write_file(path, csv_of(heads, rows))
                return
            page = html_of(self._name, subtitle, heads, rows)
            write_file(path, self._ports.paper(page, self._name))

        self._lane.run(
            self,
            write,
            on_done=lambda _: self._tell(
                tr("Saved {file}: {rows}.").format(file=path.name, rows=subtitle)
            ),
            on_error=self._failed,
        )

    def _tell(self, words: str) -> None:
        Toast(self._page, words)

    def _failed(self, error: KioskError) -> None:
        Toast(self._page, said(error))
