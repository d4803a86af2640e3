"""What waits for a person: a few sentences above a list, all of them when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.ui.console.formats import counted
from kiosk.ui.shared import Card, Column, Row, Scroll, Tone, body, current_theme, heading
from kiosk.ui.shared.language import said
from kiosk.ui.shared.widgets.buttons import SecondaryButton
from kiosk.ui.shared.widgets.marks import Icon

if TYPE_CHECKING:
    from collections.abc import Sequence

AT_FIRST = 3
_MOST_HEIGHT = 220  # px at 100 %; the list below keeps its room


class NeedsYou(Card):
    """Show the first sentences; the rest scroll in place when somebody asks for them."""

    def __init__(self, sentences: Sequence[str]) -> None:
        super().__init__(gap=8, margin=16)
        rest = sentences[AT_FIRST:]
        head = Row(gap=8)
        head.add(Icon("circle-alert", 24, tone=Tone.HOLD))
        head.add(
            heading(counted(len(sentences), "1 thing needs you", "{count} things need you")), 1
        )
        self.more = SecondaryButton(counted(len(rest), "Show 1 more", "Show {count} more"))
        if not rest:  # shown without a parent it would be a window of its own
            self.more.hide()
        head.add(self.more)
        self._sentences = sentences
        self._first = Column(*(body(said(each)) for each in sentences[:AT_FIRST]), gap=4)
        self.more.clicked.connect(self._show_all)
        self.add(head)
        self.add(self._first)

    def _show_all(self) -> None:
        self.more.hide()
        self._first.hide()
        everything = Scroll(Column(*(body(said(each)) for each in self._sentences), None, gap=4))
        everything.setFixedHeight(current_theme().px(_MOST_HEIGHT))
        self.add(everything)
        everything.show()
        everything.setFocus()
