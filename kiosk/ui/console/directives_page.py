"""The directive library: every directive with its state now; a row opens it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QFileDialog

from kiosk.domain.operators import Act
from kiosk.flows.amendment import amend
from kiosk.ui.console.composer_page import ComposerPage
from kiosk.ui.console.directive_view import DirectiveView
from kiosk.ui.console.directive_words import STATE_TONES, models_words, state_word
from kiosk.ui.console.formats import instant, tr
from kiosk.ui.console.needs_you import NeedsYou
from kiosk.ui.shared import Column, Scroll, Tone
from kiosk.ui.shared.language import said
from kiosk.ui.shared.latest_answer import LatestAnswer
from kiosk.ui.shared.motion import PageStack
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.buttons import Button, PrimaryButton, SecondaryButton
from kiosk.ui.shared.widgets.empty import Emptiness, EmptyState
from kiosk.ui.shared.widgets.panel import PageHeader
from kiosk.ui.shared.widgets.table import PagedTableModel, TableColumn, TableView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.domain.directives import DirectiveRecord
    from kiosk.domain.errors import KioskError
    from kiosk.flows.composer import ComposerState
    from kiosk.ui.console.directive_ports import DirectivePorts, DirectiveRow
    from kiosk.ui.shared.tasks import Lane


class _Library(NamedTuple):
    """Hold what the library shows: its rows, and a sentence for each thing that waits."""

    rows: Sequence[DirectiveRow]
    waiting: Sequence[str]


class DirectivesPage(PageStack):
    """List the directives, what waits for a person first; open one in place of the list."""

    def __init__(self, ports: DirectivePorts, lane: Lane) -> None:
        super().__init__()
        self._ports, self._lane = ports, lane
        self._rows: Sequence[DirectiveRow] = ()
        self._waiting: Sequence[str] = ()
        self._answer = LatestAnswer(self, lane, self._ask, show=self._list, fail=self._failed)
        self.view: DirectiveView | ComposerPage | None = None
        self.banner = Banner(Tone.BLOCK)
        self.waiting = Column(gap=8)
        actions: list[Button] = []
        if ports.may(Act.STAGE_DIRECTIVE):
            actions.append(SecondaryButton(tr("Compose a directive…"), on_click=self.compose))
            actions.append(PrimaryButton(tr("Stage a directive…"), on_click=self._choose_file))
        empty = EmptyState(
            Emptiness.NOTHING_YET,
            tr("No directive has come yet."),
            detail=tr("Stage the file of one: nothing happens before two people approve it."),
        )
        self.model = PagedTableModel(
            self._columns(), self._fetch, lambda: len(self._rows), awaited=True
        )
        self.table = TableView(self.model, name=tr("Directives"), empty=empty)
        self.table.opened.connect(self.open_directive)
        header = PageHeader(tr("Directives"), actions=actions)
        rows = Column(header, self.banner, self.waiting, gap=16, margin=(32, 24))
        rows.add(self.table, 1)
        self.library = Column(gap=0, role="page")
        self.library.add(Scroll(rows), 1)
        self.show_page(self.library)

    def fetch_ahead(self) -> None:
        """Have the rows before anybody comes."""
        self.refresh()

    def refresh(self) -> None:
        """Ask afresh, off the GUI thread."""
        self._answer.ask()

    def narrow(self, directive_id: str) -> None:
        """Show the directive that a search found."""
        self._changed(directive_id)

    def open_directive(self, row: DirectiveRow) -> None:
        """Show one directive in place of the list."""
        view = DirectiveView(row, self._ports, self._lane)
        view.closed.connect(self._close)
        view.changed.connect(self._changed)
        view.amend.connect(lambda: self.amend(row))
        self._leave_view()
        self.view = view
        self.show_page(view)

    def compose(self) -> None:
        """Show an empty composer in place of the list."""
        self._open_composer(None)

    def amend(self, row: DirectiveRow) -> None:
        """Show a composer with the draft of a directive's successor."""
        self._open_composer(amend(row.directive, {each.record.id for each in self._rows}))

    def _open_composer(self, draft: ComposerState | None) -> None:
        page = ComposerPage(self._ports, self._lane, draft)
        page.closed.connect(self._close)
        page.staged.connect(self._staged)
        self._leave_view()
        self.view = page
        self.show_page(page)

    def stage(self, path: Path) -> None:
        """Take a directive file in and open it."""
        self._lane.run(
            self, lambda: self._ports.stage(path), on_done=self._staged, on_error=self._failed
        )

    def _ask(self) -> _Library:
        return _Library(self._ports.directives(), self._ports.needs_you())

    def _list(self, library: _Library) -> None:
        self.banner.show_message("", Tone.BLOCK)
        if self._rows != library.rows or self.model.awaited:
            self._rows = library.rows
            self.model.reload()
        if self._waiting != library.waiting:
            self._waiting = library.waiting
            self.waiting.clear()
            if library.waiting:
                self.waiting.add(NeedsYou(library.waiting))

    def _columns(self) -> tuple[TableColumn[DirectiveRow], ...]:
        return (
            TableColumn(tr("Directive"), lambda row: row.directive.title, share=5, least=220),
            TableColumn(
                tr("State"),
                lambda row: state_word(row.state),
                share=3,
                tone=lambda row: STATE_TONES[row.state],
                least=180,
            ),
            TableColumn(
                tr("Models"), lambda row: models_words(row.directive.models), share=3, least=140
            ),
            TableColumn(
                tr("In force"),
                lambda row: instant(row.directive.in_force, ZoneInfo(row.directive.zone)),
                share=2,
                numeric=True,
                least=150,
                rank=1,
            ),
            TableColumn(
                tr("Authority"), lambda row: row.directive.authority, share=3, least=160, rank=3
            ),
            TableColumn(
                tr("Reference"), lambda row: row.record.id, share=3, code=True, least=160, rank=2
            ),
        )

    def _fetch(self, offset: int, limit: int) -> Sequence[DirectiveRow]:
        return self._rows[offset : offset + limit]

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, tr("Stage a directive"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(tr("Directives (*.toml)"))
        dialog.fileSelected.connect(self._file_chosen)
        dialog.open()

    def _file_chosen(self, name: str) -> None:
        self.stage(Path(name))

    def _staged(self, record: DirectiveRecord) -> None:
        self.banner.show_message("", Tone.BLOCK)
        self._changed(record.id)

    def _changed(self, directive_id: str) -> None:
        self._answer.ask(then=lambda: self._open_by_id(directive_id))

    def _open_by_id(self, directive_id: str) -> None:
        row = next((row for row in self._rows if row.record.id == directive_id), None)
        if row is not None:
            self.open_directive(row)

    def _close(self) -> None:
        self._answer.forget_what_follows()
        self.refresh()
        self.show_page(self.library)
        self._leave_view()
        self.table.setFocus()

    def _leave_view(self) -> None:
        if self.view is not None:
            self.view.deleteLater()
            self.view = None

    def _failed(self, error: KioskError) -> None:
        self.banner.show_message(said(error), Tone.BLOCK)
