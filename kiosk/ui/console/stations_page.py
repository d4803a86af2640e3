"""The stations: which kiosks have a kit, how long it is good, what came from each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kiosk.domain.operators import Act
from kiosk.services.station_standing import KitState
from kiosk.ui.console.ask_dialog import AskDialog, Question
from kiosk.ui.console.enrolment_ports import StationRow
from kiosk.ui.console.formats import counted, exact_instant, instant, tr
from kiosk.ui.console.listed_page import EVERYTHING, ListedPage, Listing
from kiosk.ui.console.station_dialog import StationDialog
from kiosk.ui.console.table_columns import count_column, instant_column
from kiosk.ui.shared import Tone, body
from kiosk.ui.shared.language import number, said
from kiosk.ui.shared.widgets.buttons import Button, DangerButton, PrimaryButton, SecondaryButton
from kiosk.ui.shared.widgets.checks import KeyValueList
from kiosk.ui.shared.widgets.marks import Badge
from kiosk.ui.shared.widgets.table import TableColumn
from kiosk.ui.shared.widgets.toast import Toast

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.ui.console.enrolment_ports import CollectedFiles, InboxState, StationPorts
    from kiosk.ui.shared.tasks import Lane

_TONES = {
    KitState.GOOD: Tone.ALLOW,
    KitState.ENDS_SOON: Tone.HOLD,
    KitState.EXPIRED: Tone.BLOCK,
    KitState.WITHDRAWN: Tone.NEUTRAL,
}


def kit_word(kit: KitState) -> str:
    """Say how the kit of a station stands."""
    return {
        KitState.GOOD: tr("Kit is good"),
        KitState.ENDS_SOON: tr("Kit ends within a week"),
        KitState.EXPIRED: tr("Kit has ended"),
        KitState.WITHDRAWN: tr("Withdrawn"),
    }[kit]


class StationsPage(ListedPage[StationRow]):
    """List the stations; export a kit, collect what lies in a folder, withdraw a station."""

    def __init__(self, ports: StationPorts, lane: Lane) -> None:
        self._ports = ports
        self.dialog: StationDialog | AskDialog[None] | None = None
        listing = Listing(
            key="stations",
            title=tr("Stations"),
            subtitle=tr("A kit holds no private key: who takes a station opens nothing."),
            nothing=tr("No station has a kit yet."),
            teaches=tr(
                "Export a kit into a folder that the kiosk and this machine both see, then start "
                "the kiosk with kiosk register and that folder."
            ),
            chips={
                EVERYTHING: tr("All"),
                KitState.GOOD.value: tr("Kit is good"),
                KitState.ENDS_SOON.value: tr("Kit ends within a week"),
                KitState.EXPIRED.value: tr("Kit has ended"),
                KitState.WITHDRAWN.value: tr("Withdrawn"),
            },
        )
        export = PrimaryButton(tr("Export a kit…"), on_click=self.export)
        super().__init__(
            ports,
            lane,
            listing,
            self._columns(),
            (export,),
            fetch=lambda wanted: ports.stations(wanted.narrowing),
            open_row=self._show_station,
        )

    def export(self, row: StationRow | None = None) -> None:
        """Ask for a kit, anew for a station that there is."""
        known = row.standing.station if row is not None else None
        self.dialog = StationDialog(self, self._ports, self._lane, known)
        self.dialog.done.connect(self.changed)
        self.dialog.open()

    def collect(self, row: StationRow) -> None:
        """Take in what lies in a station's folder now."""
        self._lane.run(
            self,
            partial(self._ports.collect, row.standing.station.folder),
            on_done=self._collected,
            on_error=self._failed,
        )

    def withdraw(self, row: StationRow) -> None:
        """Confirm that nothing is taken in from a station any more."""
        station = row.standing.station
        question = Question(
            tr("Withdraw the station at {place}?").format(place=station.place),
            tr("What it sealed and you have not collected is refused from now on."),
            keep=tr("Keep listening to it"),
            button=tr("Withdraw station"),
            act="withdraw",
            role="danger-filled",
        )
        withdraw = partial(self._ports.withdraw, station.id)
        self.dialog = AskDialog(self, self._lane, question, wanted=lambda: withdraw)
        self.dialog.done.connect(self.changed)
        self.dialog.open()

    def _show_station(self, row: StationRow) -> Sequence[Button]:
        standing, zone = row.standing, self._ports.zone
        station = standing.station
        self.panel.set_title(station.place)
        facts = KeyValueList(
            (tr("Desk hours, as registrants read them"), station.hours),
            (tr("First kit"), exact_instant(station.created_at, zone)),
            (tr("Present kit"), exact_instant(station.exported_at, zone)),
            (tr("Good until"), exact_instant(station.expires_at, zone)),
            (tr("Last case taken in"), instant(standing.last_case_at, zone)),
            (tr("Cases that wait"), number(standing.waiting)),
            (tr("Sealed files in its folder"), _files(row.inbox, row.inbox.waiting)),
            (tr("Files put aside"), _files(row.inbox, row.inbox.refused)),
        )
        facts.put(tr("Folder"), station.folder, code=True)
        facts.put(tr("Station"), station.id, code=True)
        away = [] if row.inbox.here else [body(tr("This machine does not see the folder."))]
        badge = Badge(kit_word(standing.kit), _TONES[standing.kit])
        self.panel.set_content(badge, *away, facts)
        if standing.kit is KitState.WITHDRAWN:
            return ()
        collect = SecondaryButton(tr("Collect now"), on_click=partial(self.collect, row))
        may_collect = row.inbox.here and self._ports.may(Act.COLLECT_SUBMISSIONS)
        return (
            *((collect,) if may_collect else ()),
            SecondaryButton(tr("New kit…"), on_click=partial(self.export, row)),
            DangerButton(tr("Withdraw…"), on_click=partial(self.withdraw, row)),
        )

    def _collected(self, found: CollectedFiles) -> None:
        self.changed()
        words = [counted(found.taken, "1 file was taken in.", "{count} files were taken in.")]
        words += [said(each) for each in found.refusals[:1]]
        Toast(self, " ".join(words))

    def _columns(self) -> tuple[TableColumn[StationRow], ...]:
        zone = self._ports.zone
        return (
            TableColumn(tr("Place"), lambda row: row.standing.station.place, share=4, least=170),
            TableColumn(
                tr("Kit"),
                lambda row: kit_word(row.standing.kit),
                share=4,
                tone=lambda row: _TONES[row.standing.kit],
                least=210,
            ),
            instant_column(
                tr("Good until"), lambda row: row.standing.station.expires_at, zone, rank=1
            ),
            instant_column(tr("Last case"), lambda row: row.standing.last_case_at, zone, rank=2),
            count_column(tr("Waiting"), lambda row: row.standing.waiting, rank=3),
            TableColumn(
                tr("Files"),
                lambda row: _files(row.inbox, row.inbox.waiting),
                share=1,
                numeric=True,
                least=90,
                rank=4,
            ),
        )


def _files(inbox: InboxState, count: int) -> str:
    """Count files where they can be counted; nobody knows what a far folder holds."""
    return number(count) if inbox.here else ""
