"""Say above the pages that the machine is offline, or that its clock was moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.ui.shared.theme.tokens import Tone
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.buttons import QuietButton
from kiosk.ui.shared.widgets.layout import Column

if TYPE_CHECKING:
    from datetime import timedelta

    from kiosk.ui.shared.machine_watch import MachineWatch


class MachineNotice(Column):
    """Draw what a watch has found; empty, and without height, while all is well."""

    def __init__(self, watch: MachineWatch) -> None:
        super().__init__(gap=0)
        self._watch = watch
        self.right = QuietButton(self.tr("The clock is right"), on_click=watch.believe)
        self.clock = Banner(Tone.HOLD, action=self.right, icon_name="clock")
        self.line = Banner(Tone.INFO, icon_name="info")
        self.add(self.clock)
        self.add(self.line)
        watch.changed.connect(self.draw)
        self.draw()

    def draw(self) -> None:
        """Say what is so now."""
        clock = self._watch.clock
        self.clock.show_message(self._jump(clock.skew) if clock.jumped else "", Tone.HOLD)
        offline = self.tr(
            "This machine is offline. Work goes on here; gateways elsewhere hear of changes "
            "when the line is back."
        )
        self.line.show_message(offline if self._watch.offline else "", Tone.INFO)

    def _jump(self, skew: timedelta) -> str:
        seconds = abs(int(skew.total_seconds()))
        words = (
            self.tr(
                "The clock of this machine was put forward by {minutes} min {seconds} s while the "
                "program ran. Directives and tokens follow it: compare it with one you trust."
            )
            if skew.total_seconds() > 0
            else self.tr(
                "The clock of this machine was put back by {minutes} min {seconds} s while the "
                "program ran. Directives and tokens follow it: compare it with one you trust."
            )
        )
        return words.format(minutes=seconds // 60, seconds=seconds % 60)
