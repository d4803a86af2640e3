"""Evidence packs: what a directive did, fixed in the log, for others to check."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kiosk.ui.console.evidence_ports import PackRow
from kiosk.ui.console.export_file import ask_for_file, write_file
from kiosk.ui.console.formats import exact_instant, tr
from kiosk.ui.console.listed_page import ListedPage, Listing
from kiosk.ui.console.pack_dialogs import CheckPackDialog, MakePackDialog, OpenRowsDialog
from kiosk.ui.console.table_columns import count_column, instant_column
from kiosk.ui.shared import Tone, body
from kiosk.ui.shared.language import number
from kiosk.ui.shared.widgets.buttons import Button, PrimaryButton, SecondaryButton
from kiosk.ui.shared.widgets.checks import KeyValueList
from kiosk.ui.shared.widgets.marks import Badge
from kiosk.ui.shared.widgets.table import TableColumn
from kiosk.ui.shared.widgets.toast import Toast

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QFileDialog

    from kiosk.services.evidence_pack import PackMade
    from kiosk.ui.console.evidence_ports import PackPorts
    from kiosk.ui.shared.tasks import Lane


class PacksPage(ListedPage[PackRow]):
    """List the packs; make one, open rows that a regulator names, check one."""

    def __init__(self, ports: PackPorts, lane: Lane) -> None:
        self._ports = ports
        self.dialog: MakePackDialog | OpenRowsDialog | CheckPackDialog | None = None
        self.chooser: QFileDialog | None = None
        listing = Listing(
            key="evidence",
            title=tr("Evidence"),
            subtitle=tr("A pack fixes what a directive did; no row is open until one is named."),
            nothing=tr("No evidence pack was made yet."),
            teaches=tr(
                "Make one for an approved directive. Whoever checks it names rows; "
                "you open those and no others."
            ),
            chips={},
        )
        actions = (
            SecondaryButton(tr("Check a pack…"), on_click=self.check),
            PrimaryButton(tr("Make a pack…"), on_click=self.make),
        )
        super().__init__(
            ports,
            lane,
            listing,
            self._columns(),
            actions,
            fetch=lambda _: ports.packs(),
            open_row=self._show_pack,
        )

    def make(self) -> None:
        """Ask for which directive."""
        dialog = MakePackDialog(self, self._ports, self._lane)
        dialog.done.connect(self._made)
        self.dialog = dialog
        dialog.open()

    def check(self) -> None:
        """Ask which pack is checked, and against which root."""
        self.dialog = CheckPackDialog(self, self._ports, self._lane)
        self.dialog.open()

    def open_rows(self, row: PackRow) -> None:
        """Ask which rows are opened."""
        dialog = OpenRowsDialog(self, self._ports, self._lane, row)
        dialog.done.connect(self.changed)
        dialog.done.connect(lambda data: self._opened(row, data))
        self.dialog = dialog
        dialog.open()

    def save_made(self, path: Path, made: PackMade) -> None:
        """Write a new pack and, beside it, the checkpoint to hand out with it."""

        def write() -> None:
            write_file(path, made.closed)
            write_file(path.with_name(f"{path.name}.checkpoint.txt"), made.checkpoint.encode())

        self._save(write, path)

    def _show_pack(self, row: PackRow) -> Sequence[Button]:
        note, zone = row.note, self._ports.zone
        self.panel.set_title(row.directive or tr("Not kept here"))
        facts = KeyValueList(
            (tr("Made"), exact_instant(note.made_at, zone)),
            (tr("Rows, one a token"), number(note.tokens)),
            (tr("Times that rows were opened"), number(note.opened)),
        )
        facts.put(tr("Pack"), note.pack, code=True)
        away = tr("The whole pack lies beside the store that made it, or in its backup.")
        self.panel.set_content(Badge(*_state(row)), facts, *([] if row.here else [body(away)]))
        if not row.here:
            return ()
        return (SecondaryButton(tr("Open rows…"), on_click=partial(self.open_rows, row)),)

    def _made(self, made: PackMade) -> None:
        self.refresh()
        self.chooser = ask_for_file(
            self,
            tr("Save the pack"),
            f"{made.directive}.zip",
            "zip",
            lambda path: self.save_made(path, made),
        )

    def _opened(self, row: PackRow, data: bytes) -> None:
        self.chooser = ask_for_file(
            self,
            tr("Save the opened rows"),
            f"{row.directive}-rows.zip",
            "zip",
            lambda path: self._save(lambda: write_file(path, data), path),
        )

    def _save(self, write: Callable[[], None], path: Path) -> None:
        self._lane.run(
            self,
            write,
            on_done=lambda _: Toast(self, tr("Saved {file}.").format(file=path.name)),
            on_error=self._failed,
        )

    def _columns(self) -> tuple[TableColumn[PackRow], ...]:
        zone = self._ports.zone
        return (
            TableColumn(tr("Directive"), lambda row: row.directive, share=4, code=True, least=170),
            TableColumn(
                tr("State"),
                lambda row: _state(row)[0],
                share=3,
                tone=lambda row: _state(row)[1],
                least=150,
            ),
            instant_column(tr("Made"), lambda row: row.note.made_at, zone, rank=1),
            count_column(tr("Rows"), lambda row: row.note.tokens, rank=2),
            count_column(tr("Opened"), lambda row: row.note.opened, rank=3),
        )


def _state(row: PackRow) -> tuple[str, Tone]:
    return (tr("Kept here"), Tone.ALLOW) if row.here else (tr("Not kept here"), Tone.HOLD)
