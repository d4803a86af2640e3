"""The gateways that the store knows; what none of them has told is not shown as a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.ui.console.evidence_ports import GatewayRow
from kiosk.ui.console.formats import counted, exact_instant, tr
from kiosk.ui.console.listed_page import ListedPage, Listing
from kiosk.ui.console.table_columns import count_column, instant_column
from kiosk.ui.shared import Tone, body
from kiosk.ui.shared.language import number
from kiosk.ui.shared.widgets.checks import KeyValueList
from kiosk.ui.shared.widgets.table import TableColumn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.ui.console.evidence_ports import GatewayPorts
    from kiosk.ui.shared.tasks import Lane
    from kiosk.ui.shared.widgets.buttons import Button


class GatewaysPage(ListedPage[GatewayRow]):
    """List for which gateways tokens are issued, and which of them reported."""

    def __init__(self, ports: GatewayPorts, lane: Lane) -> None:
        self._ports = ports
        listing = Listing(
            key="gateways",
            title=tr("Gateways"),
            subtitle=tr("Whom tokens are for. A gateway that falls behind refuses by itself."),
            nothing=tr("No token is for a gateway yet."),
            teaches=tr("Issue a token at the desk; the gateway that it opens stands here then."),
            chips={},
        )
        super().__init__(
            ports,
            lane,
            listing,
            self._columns(),
            fetch=lambda _: ports.gateways(),
            open_row=self._show_gateway,
        )
        self.listed.connect(self._say_what_is_not_measured)

    def _say_what_is_not_measured(self) -> None:
        silent = not any(row.last_seen for row in self.rows())
        words = tr(
            "No gateway has reported to this store: how far each has followed is not measured. "
            "Until the publisher collects reports, ask the gateway itself."
        )
        self.banner.show_message(words if silent and self.rows() else "", Tone.INFO)

    def _show_gateway(self, row: GatewayRow) -> Sequence[Button]:
        zone = self._ports.zone
        self.panel.set_title(row.name)
        self.panel.set_content(
            KeyValueList(
                (tr("Living tokens"), number(row.living_tokens)),
                (tr("Last report"), exact_instant(row.last_seen, zone) if row.last_seen else ""),
                (tr("Behind"), _behind(row)),
            ),
            body(tr("On the gateway, kiosk gateway check tells what it would decide now.")),
        )
        return ()

    def _columns(self) -> tuple[TableColumn[GatewayRow], ...]:
        zone = self._ports.zone
        return (
            TableColumn(tr("Gateway"), lambda row: row.name, share=4, code=True, least=170),
            count_column(tr("Living tokens"), lambda row: row.living_tokens, share=2),
            instant_column(tr("Last report"), lambda row: row.last_seen, zone),
            TableColumn(tr("Behind"), _behind, share=2, numeric=True, least=120, rank=1),
        )


def _behind(row: GatewayRow) -> str:
    if row.behind is None:
        return ""
    return counted(row.behind, "1 publication", "{count} publications")
