"""What was published and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.operators import Act
from kiosk.ui.console.beside import PageWithPanel
from kiosk.ui.console.formats import exact_instant, tr
from kiosk.ui.console.table_columns import TO_THE_SECOND, count_column
from kiosk.ui.shared import Column, Rule, Text, TextRole, heading, small
from kiosk.ui.shared.language import number
from kiosk.ui.shared.widgets.buttons import SecondaryButton
from kiosk.ui.shared.widgets.checks import KeyValueList
from kiosk.ui.shared.widgets.empty import Emptiness, EmptyState
from kiosk.ui.shared.widgets.panel import PageHeader
from kiosk.ui.shared.widgets.table import PagedTableModel, TableColumn, TableView

if TYPE_CHECKING:
    from kiosk.domain.issuer import PublicationRecord
    from kiosk.ui.console.ports import ConsolePorts


class PublicationsPage(PageWithPanel):
    """List the publications; one opens with the files that changed in it."""

    def __init__(self, ports: ConsolePorts) -> None:
        super().__init__()
        self._ports = ports
        actions = []
        if ports.may(Act.PUBLISH):
            publish = SecondaryButton(tr("Publish now"), icon_name="radio-tower")
            publish.clicked.connect(ports.publish_now)
            actions.append(publish)
        self._header = PageHeader(tr("Publications"), actions=actions)
        empty = EmptyState(
            Emptiness.NOTHING_YET,
            tr("Nothing has been published yet."),
            detail=tr("The first publication follows the set-up by itself."),
        )
        self.model = PagedTableModel(self._columns(), ports.publications, ports.publication_count)
        self.table = TableView(self.model, name=tr("Publications"), empty=empty)
        self.table.opened.connect(self._open)
        main = Column(self._header, gap=16, margin=(32, 24))
        main.add(self.table, 1)
        self.frame(main, self.table)

    def refresh(self) -> None:
        """Ask afresh."""
        self.model.reload()
        newest = next(iter(self._ports.publications(0, 1)), None)
        if newest is not None:
            self._header.set_subtitle(
                tr("Last signed {instant}").format(
                    instant=exact_instant(newest.signed_at, self._ports.zone)
                )
            )

    def _columns(self) -> tuple[TableColumn[PublicationRecord], ...]:
        zone = self._ports.zone
        return (
            count_column(tr("Number"), lambda row: row.version),
            TableColumn(
                tr("Signed"),
                lambda row: exact_instant(row.signed_at, zone),
                share=3,
                least=TO_THE_SECOND,
            ),
            count_column(tr("Files"), lambda row: row.targets, rank=4),
            count_column(tr("Changed"), lambda row: len(row.changed), rank=3),
            count_column(tr("Revoked"), lambda row: row.invalid, rank=1),
            count_column(tr("Suspended"), lambda row: row.suspended, rank=2),
            count_column(tr("Log entries"), lambda row: row.log_size, rank=5),
        )

    def _open(self, row: PublicationRecord) -> None:
        self.panel.set_title(tr("Publication {number}").format(number=row.version))
        facts = KeyValueList(
            (tr("Signed"), exact_instant(row.signed_at, self._ports.zone)),
            (tr("Folder"), row.directory),
            (tr("Files in all"), number(row.targets)),
            (tr("Tokens revoked"), number(row.invalid)),
            (tr("Tokens suspended"), number(row.suspended)),
            (tr("Log entries covered"), number(row.log_size)),
        )
        changed = [Text(name, TextRole.CODE) for name in row.changed]
        self.panel.set_content(
            facts, Rule(), heading(tr("Files changed")), *(changed or [small(tr("None."))])
        )
        self.open_panel()
