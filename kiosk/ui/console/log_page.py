"""The log as a table, and its verification."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.ui.console.beside import PageWithPanel
from kiosk.ui.console.formats import detail_words, event_words, exact_instant, plain, tr
from kiosk.ui.console.table_columns import TO_THE_SECOND
from kiosk.ui.shared import Column, Tone
from kiosk.ui.shared.language import number, said
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.buttons import SecondaryButton
from kiosk.ui.shared.widgets.checks import KeyValueList
from kiosk.ui.shared.widgets.empty import Emptiness, EmptyState
from kiosk.ui.shared.widgets.panel import PageHeader
from kiosk.ui.shared.widgets.table import PagedTableModel, TableColumn, TableView

if TYPE_CHECKING:
    from kiosk.domain.errors import KioskError
    from kiosk.ui.console.ports import ConsolePorts, LogRow
    from kiosk.ui.shared.tasks import Lane


class LogPage(PageWithPanel):
    """Show that everything done is written down, without naming anybody."""

    def __init__(self, ports: ConsolePorts, lane: Lane) -> None:
        super().__init__()
        self._ports, self._lane = ports, lane
        self.verify = SecondaryButton(tr("Verify the log"), icon_name="list-checks")
        self.verify.clicked.connect(self._verify)
        self._header = PageHeader(tr("Log"), actions=[self.verify])
        self.outcome = Banner(Tone.ALLOW)
        self.model = PagedTableModel(self._columns(), ports.log, ports.log_count)
        empty = EmptyState(
            Emptiness.NOTHING_YET,
            tr("Nothing has happened yet."),
            detail=tr("Every act stands here from its moment on: who signed in, what changed."),
        )
        self.table = TableView(self.model, name=tr("Log"), empty=empty)
        self.table.opened.connect(self._open)
        main = Column(self._header, self.outcome, gap=16, margin=(32, 24))
        main.add(self.table, 1)
        self.frame(main, self.table)

    def refresh(self) -> None:
        """Ask afresh."""
        self.model.reload()
        self._header.set_subtitle(
            tr("{count} entries. They name nobody: actor and subject are sealed.").format(
                count=number(self.model.rowCount())
            )
        )

    def _columns(self) -> tuple[TableColumn[LogRow], ...]:
        zone = self._ports.zone
        return (
            TableColumn(tr("Entry"), lambda row: number(row.seq), numeric=True, least=90),
            TableColumn(
                tr("When"),
                lambda row: exact_instant(row.entry.at, zone),
                share=3,
                least=TO_THE_SECOND,
                rank=1,
            ),
            TableColumn(tr("What"), lambda row: event_words(row.entry.event), share=3, least=190),
            TableColumn(
                tr("Details"), lambda row: detail_words(row.entry.body), share=6, least=240, rank=2
            ),
        )

    def _open(self, row: LogRow) -> None:
        entry = row.entry
        facts = KeyValueList((tr("When"), exact_instant(entry.at, self._ports.zone)))
        facts.put(tr("Event"), entry.event.value, code=True)
        facts.put(tr("Actor, sealed"), entry.actor or "", code=True)
        facts.put(tr("Subject, sealed"), entry.subject or "", code=True)
        for key, value in entry.body.items():
            facts.put(key.replace("_", " ").capitalize(), plain(value), code=True)
        self.panel.set_title(
            tr("{number}: {event}").format(number=number(row.seq), event=event_words(entry.event))
        )
        self.panel.set_content(facts)
        self.open_panel()

    def _verify(self) -> None:
        self.verify.setText(tr("Verifying…"))
        self._lane.run(self, self._ports.check_log, on_done=self._agreed, on_error=self._broken)

    def _agreed(self, sentence: str) -> None:
        self.verify.setText(tr("Verify the log"))
        self.outcome.show_message(said(sentence), Tone.ALLOW)

    def _broken(self, error: KioskError) -> None:
        self.verify.setText(tr("Verify the log"))
        self.outcome.show_message(said(error), Tone.BLOCK)
