"""The hint of a first visit: one sentence above a page, until it is put away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.ui.shared.theme.tokens import Tone
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.buttons import QuietButton
from kiosk.ui.shared.widgets.layout import Column, Row

if TYPE_CHECKING:
    from collections.abc import Callable


class HelpHint(Column):
    """Greet with one sentence; "Help" opens the whole text, "Put away" ends the greeting."""

    def __init__(
        self, text: str, *, show_help: Callable[[], None], put_away: Callable[[], None]
    ) -> None:
        super().__init__(gap=0, margin=(32, 12))
        self.more = QuietButton(self.tr("Help (F1)"), on_click=show_help)
        self.away = QuietButton(self.tr("Put away"), on_click=put_away)
        self._banner = Banner(Tone.INFO, text, action=Row(self.more, self.away, gap=4))
        self.add(self._banner)

    def say(self, text: str) -> None:
        """Greet at another place; the page's own heading is read out there, not this."""
        self._banner.set_text(text)
