"""What was published and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.operators import Act
from kiosk.ui.console.formats import exact_instant, tr
from kiosk.ui.shared import Column, Row
from kiosk.ui.shared.widgets.buttons import SecondaryButton
from kiosk.ui.shared.widgets.checks import KeyValueList
from kiosk.ui.shared.widgets.empty import Emptiness, EmptyState
from kiosk.ui.shared.widgets.panel import PageHeader, SidePanel
from kiosk.ui.shared.widgets.table import PagedTableModel, TableColumn, TableView

if TYPE_CHECKING:
    from kiosk.domain.issuer import PublicationRecord
    from kiosk.ui.console.ports import ConsolePorts


class PublicationsPage(Row):
    """List the publications; one opens with the files that changed in it."""

    def __init__(self, ports: ConsolePorts) -> None:
        super().__init__(gap=0, role="page")
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
        self.panel = SidePanel()
        self.panel.closed.connect(self.panel.hide)
        self.panel.hide()
        self.add(main, 1)
        self.add(self.panel)

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
            TableColumn(tr("Number"), lambda row: f"{row.version:,}", numeric=True),
            TableColumn(tr("Signed"), lambda row: exact_instant(row.signed_at, zone), share=3),
            TableColumn(tr("Files"), lambda row: str(row.targets), numeric=True),
            TableColumn(tr("Changed"), lambda row: str(len(row.changed)), numeric=True),
            TableColumn(tr("Revoked"), lambda row: f"{row.invalid:,}", numeric=True),
            TableColumn(tr("Suspended"), lambda row: f"{row.suspended:,}", numeric=True),
            TableColumn(tr("Log entries"), lambda row: f"{row.log_size:,}", numeric=True),
        )

    def _open(self, row: PublicationRecord) -> None:
        self.panel.set_title(tr("Publication {number}").format(number=row.version))
        facts = KeyValueList(
            (tr("Signed"), exact_instant(row.signed_at, self._ports.zone)),
            (tr("Folder"), row.directory),
            (tr("Log entries covered"), f"{row.log_size:,}"),
        )
        for name in row.changed:
            facts.put(tr("Changed: {name}").format(name=name.partition("/")[0]), name, code=True)
        self.panel.set_content(facts)
        self.panel.show()
