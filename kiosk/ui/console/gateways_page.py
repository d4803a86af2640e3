"""Whom tokens are for, and how far the gateways have followed that are enrolled.

What none of them has told is not shown as a number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.ui.console.evidence_ports import GatewayRow
from kiosk.ui.console.formats import counted, exact_instant, tr
from kiosk.ui.console.listed_page import ListedPage, Listing
from kiosk.ui.console.table_columns import instant_column
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
    """List for whom tokens are issued, and the enrolled gateways with what they reported."""

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
        self.listed.connect(self._say_who_is_behind)

    def _say_who_is_behind(self) -> None:
        enrolled = [row for row in self.rows() if row.enrolled]
        late = sum(row.silent or bool(row.behind) for row in enrolled)
        if late:
            self.banner.show_message(
                counted(
                    late,
                    "1 gateway is behind or says nothing any more. It refuses by itself once its "
                    "publication is too old; look why.",
                    "{count} gateways are behind or say nothing any more. They refuse by "
                    "themselves once their publication is too old; look why.",
                ),
                Tone.HOLD,
            )
            return
        words = tr(
            "No gateway is enrolled: how far each has followed is not measured. "
            "Enrol them with kiosk gateway enrol."
        )
        self.banner.show_message(words if self.rows() and not enrolled else "", Tone.INFO)

    def _show_gateway(self, row: GatewayRow) -> Sequence[Button]:
        self.panel.set_title(row.name)
        self.panel.set_content(
            KeyValueList(*(line for line in self._lines(row) if line[1])),
            body(tr("On the gateway, kiosk gateway check tells what it would decide now.")),
        )
        return ()

    def _lines(self, row: GatewayRow) -> Sequence[tuple[str, str]]:
        seen = exact_instant(row.last_seen, self._ports.zone) if row.last_seen else ""
        return (
            (tr("Living tokens"), _living(row)),
            (tr("State"), _state(row)),
            (tr("Last report"), seen),
            (tr("Publication"), "" if row.publication is None else number(row.publication)),
            (tr("Behind"), _behind(row)),
        )

    def _columns(self) -> tuple[TableColumn[GatewayRow], ...]:
        zone = self._ports.zone
        return (
            TableColumn(tr("Gateway"), lambda row: row.name, share=4, code=True, least=170),
            TableColumn(tr("Living tokens"), _living, share=2, numeric=True, least=120, rank=2),
            TableColumn(tr("State"), _state, share=2, least=130),
            instant_column(tr("Last report"), lambda row: row.last_seen, zone),
            TableColumn(tr("Behind"), _behind, share=2, numeric=True, least=120, rank=1),
        )


def _living(row: GatewayRow) -> str:
    return "" if row.living_tokens is None else number(row.living_tokens)


def _state(row: GatewayRow) -> str:
    """Say how far an enrolled gateway is; nothing of whom tokens are for."""
    if not row.enrolled:
        return ""
    if row.silent:
        return tr("Silent")
    if row.behind is None:
        return tr("Not reported yet")
    return tr("Behind") if row.behind else tr("Up to date")


def _behind(row: GatewayRow) -> str:
    if row.behind is None:
        return ""
    return counted(row.behind, "1 publication", "{count} publications")
