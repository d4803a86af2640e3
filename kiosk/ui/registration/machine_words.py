"""Say above the pages of a station that the machine is offline, or that its clock was moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.ui.shared import Banner, Column, Tone
from kiosk.ui.shared.language import isolated

if TYPE_CHECKING:
    from kiosk.ui.shared.machine_watch import MachineWatch


class StationNotice(Column):
    """Draw what a watch has found, for people who can mend neither; empty while all is well."""

    def __init__(self, watch: MachineWatch, place: str) -> None:
        super().__init__(gap=0)
        self._watch, self._desk = watch, place
        self.clock = Banner(Tone.HOLD, icon_name="clock")
        self.line = Banner(Tone.INFO, icon_name="info")
        self.add(self.clock)
        self.add(self.line)
        watch.changed.connect(self.draw)
        self.draw()

    def draw(self) -> None:
        """Say what is so now."""
        moved = self.tr(
            "The clock of this machine was moved. Please tell the desk: {place}. What you enter "
            "is sealed all the same."
        ).format(place=isolated(self._desk))
        offline = self.tr(
            "This machine is offline. What you enter is sealed here and reaches the desk later."
        )
        self.clock.show_message(moved if self._watch.clock.jumped else "", Tone.HOLD)
        self.line.show_message(offline if self._watch.offline else "", Tone.INFO)
