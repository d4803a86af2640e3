"""The log as a table, and its verification."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.ui.console.formats import exact_instant, tr
from kiosk.ui.shared import Column, Tone
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.buttons import SecondaryButton
from kiosk.ui.shared.widgets.empty import Emptiness, EmptyState
from kiosk.ui.shared.widgets.panel import PageHeader
from kiosk.ui.shared.widgets.table import PagedTableModel, TableColumn, TableView

if TYPE_CHECKING:
    from kiosk.domain.errors import KioskError
    from kiosk.ui.console.ports import ConsolePorts, LogRow
    from kiosk.ui.shared.tasks import Lane


class LogPage(Column):
    """Show that everything done is written down, without naming anybody."""

    def __init__(self, ports: ConsolePorts, lane: Lane) -> None:
        super().__init__(gap=16, margin=(32, 24), role="page")
        self._ports, self._lane = ports, lane
        self.verify = SecondaryButton(tr("Verify the log"), icon_name="list-checks")
        self.verify.clicked.connect(self._verify)
        self._header = PageHeader(tr("Log"), actions=[self.verify])
        self.outcome = Banner(Tone.ALLOW)
        self.model = PagedTableModel(self._columns(), ports.log, ports.log_count)
        empty = EmptyState(Emptiness.NOTHING_YET, tr("Nothing has happened yet."))
        self.table = TableView(self.model, name=tr("Log"), empty=empty)
        self.add(self._header)
        self.add(self.outcome)
        self.add(self.table, 1)

    def refresh(self) -> None:
        """Ask afresh."""
        self.model.reload()
        self._header.set_subtitle(
            tr("{count} entries. They name nobody: actor and subject are sealed.").format(
                count=f"{self.model.rowCount():,}"
            )
        )

    def _columns(self) -> tuple[TableColumn[LogRow], ...]:
        zone = self._ports.zone
        return (
            TableColumn(tr("Entry"), lambda row: f"{row.seq:,}", numeric=True),
            TableColumn(tr("When"), lambda row: exact_instant(row.entry.at, zone), share=3),
            TableColumn(tr("What"), lambda row: row.entry.event.value, share=3, code=True),
            TableColumn(
                tr("Details"),
                lambda row: ", ".join(f"{key} {value}" for key, value in row.entry.body.items()),
                share=6,
            ),
        )

    def _verify(self) -> None:
        self.verify.setText(tr("Verifying…"))
        self._lane.run(self._ports.verify_log, on_done=self._agreed, on_error=self._broken)

    def _agreed(self, sentence: str) -> None:
        self.verify.setText(tr("Verify the log"))
        self.outcome.show_message(sentence, Tone.ALLOW)

    def _broken(self, error: KioskError) -> None:
        self.verify.setText(tr("Verify the log"))
        self.outcome.show_message(str(error), Tone.BLOCK)
