"""What every page of the registrant has: its part, its title, one message, a place for focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy

from kiosk.flows.registration_pages import PARTS, part_of
from kiosk.ui.shared import Banner, Column, StepIndicator, Text, TextRole, Tone
from kiosk.ui.shared.language import said

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kiosk.flows.registration_state import RegistrationState


def takes_what_is_left(widget: QWidget, least: int) -> None:
    """Let a picture or text take the height that is left, and no less than ``least`` px."""
    widget.setMinimumHeight(least)
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)


class PageTitle(Text):
    """Show a page's title; the focus starts there, so that it is read out first."""

    def __init__(self, text: str, role: TextRole) -> None:
        super().__init__(text, role)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("own_focus", True)
        self.setAccessibleName(text)


class PageView(Column):
    """Draw one page of a state; acts leave as events (``sent``).

    A view lives as long as its page is shown, so that nothing of a registrant
    stays in a widget: `draw` follows changes within the page.
    """

    sent = Signal(object)
    fills = False
    """Whether the view takes all the height there is; others stand at the top."""
    in_the_middle = False
    """Whether the view stands in the middle of the height."""

    def __init__(
        self, state: RegistrationState, title: str, *, role: TextRole = TextRole.HEADING
    ) -> None:
        super().__init__(gap=16)
        part = part_of(state.page)
        self._steps = StepIndicator(part, PARTS) if part else None
        if self._steps is not None:
            self.add(self._steps)
        self.title = PageTitle(title, role)
        self.add(self.title)
        self.banner = Banner(Tone.HOLD)
        self.add(self.banner)

    def draw(self, state: RegistrationState) -> None:
        """Say what is missing or went wrong."""
        if state.problem is not None:
            self.banner.show_message(said(state.problem), Tone.BLOCK)
        else:
            self.banner.show_message(said(state.missing) if state.missing else "", Tone.HOLD)

    def make_room(self, *, typing: bool) -> None:
        """Leave the room to the keyboard while somebody types."""
        if self._steps is not None:
            self._steps.setVisible(not typing)

    @property
    def first_focus(self) -> QWidget:
        """Give the widget that takes the focus when the page appears."""
        return self.title
