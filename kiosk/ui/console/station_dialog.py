"""Ask for a station's kit: where the desk is, when it is staffed, which folder the kit goes to."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kiosk.services.station_export import KIT_LIFE
from kiosk.ui.console.ask_dialog import AskDialog, Question, first_wrong
from kiosk.ui.console.enrolment_ports import WantedStation, WrittenKit
from kiosk.ui.console.export_file import ask_for_folder
from kiosk.ui.console.formats import counted, tr
from kiosk.ui.shared import Column, Row, body, code
from kiosk.ui.shared.widgets.buttons import SecondaryButton
from kiosk.ui.shared.widgets.fields import TextField
from kiosk.ui.shared.widgets.overlay import Action, Dialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QFileDialog, QWidget

    from kiosk.domain.stations import Station
    from kiosk.ui.console.enrolment_ports import StationPorts
    from kiosk.ui.shared.tasks import Lane

_LONGEST = 150  # characters of a place, and of its hours


class StationDialog(AskDialog[WrittenKit]):
    """Write a kit into its folder, then show the fingerprint to compare at the station."""

    def __init__(
        self, page: QWidget, ports: StationPorts, lane: Lane, known: Station | None = None
    ) -> None:
        self._page, self._ports = page, ports
        self._station_id = known.id if known else ""
        place, hours, folder = (known.place, known.hours, known.folder) if known else ("", "", "")
        self.place = TextField(
            tr("Where a desk is, in words for registrants"), text=place, max_length=_LONGEST
        )
        self.hours = TextField(tr("When it is staffed"), text=hours, max_length=_LONGEST)
        self.folder = TextField(
            tr("Folder of the station"),
            text=folder,
            hint=tr("The kiosk and this machine must both see it."),
            code=True,
        )
        self.days = TextField(tr("Days the kit is good"), text=str(KIT_LIFE.days), code=True)
        self.chooser: QFileDialog | None = None
        self.pin_dialog: Dialog | None = None
        choose = SecondaryButton(tr("Choose a folder…"), on_click=self.choose_folder)
        question = Question(
            tr("New kit for this station") if known else tr("Kit for a new station"),
            tr("Models, directives in force and the roster are as old as the kit is."),
            keep=tr("Not now"),
            button=tr("Export kit"),
            act="export",
            width=560,
        )
        fields = (self.place, self.hours, self.folder, Row(choose, None), self.days)
        super().__init__(
            page, lane, question, *fields, wanted=self._wanted_kit, then=self._show_pin
        )

    def choose_folder(self) -> None:
        """Ask which folder the kit goes to."""
        title = tr("Choose the station\u2019s folder")
        self.chooser = ask_for_folder(self._page, title, self.folder.set_text)

    def _wanted_kit(self) -> Callable[[], WrittenKit] | None:
        place, hours = self.place.text().strip(), self.hours.text().strip()
        folder, days = self.folder.text().strip(), self.days.text().strip()
        self.place.set_error("" if place else tr("Say where the desk is."))
        self.hours.set_error("" if hours else tr("Say when somebody is there."))
        self.folder.set_error("" if folder else tr("Choose the folder."))
        self.days.set_error("" if days.isdecimal() else tr("Type a whole number."))
        if first_wrong(self.place, self.hours, self.folder, self.days):
            return None
        wanted = WantedStation(place, hours, folder, int(days), self._station_id)
        return partial(self._ports.export, wanted)

    def _show_pin(self, kit: WrittenKit) -> None:
        ways = counted(kit.people, "The kit knows 1 way in.", "The kit knows {count} ways in.")
        self.pin_dialog = Dialog(
            self._page,
            tr("Compare this fingerprint at the station"),
            tr("Whoever sets the station up is asked for it: both must be the same."),
            content=Column(code(kit.pin), body(ways), code(kit.file), gap=12),
            actions=(Action("done", tr("I have noted it"), role="primary", cancels=True),),
            width=640,
        )
        self.pin_dialog.show_over()
