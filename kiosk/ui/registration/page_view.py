"""What every page of the registrant has: its part, its title, one message, a place for focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kiosk.flows.registration_pages import PARTS, part_of
from kiosk.ui.shared import Banner, Column, StepIndicator, Text, TextRole, Tone
from kiosk.ui.shared.language import said

if TYPE_CHECKING:
    from kiosk.flows.registration_state import RegistrationState


class Filling(QWidget):
    """Give a picture or text the height that is left, and no less than it needs.

    A page in a scroll area is as high as its parts ask for; what fills the rest
    asks for its least height only.
    """

    def __init__(self, content: QWidget, least: int = 0) -> None:
        super().__init__()
        self._content = content
        content.setMinimumHeight(least)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(content)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Ask for the least."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Need what the content needs."""
        return self._content.minimumSizeHint().expandedTo(self._content.minimumSize())

    def hasHeightForWidth(self) -> bool:
        """Take any height."""
        return False


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

    def make_room(self, *, tight: bool) -> None:
        """Show no more than is needed where the keyboard or the lower half leaves little room."""
        if self._steps is not None:
            self._steps.setVisible(not tight)

    @property
    def first_focus(self) -> QWidget:
        """Give the widget that takes the focus when the page appears."""
        return self.title
