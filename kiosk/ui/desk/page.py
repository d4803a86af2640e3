"""The desk: onboarding one applicant, and replacing a lost token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.errors import KioskError
from kiosk.flows import onboarding_events as events
from kiosk.flows.onboarding_state import Phase
from kiosk.ui.desk.lost_token_view import LostTokenView
from kiosk.ui.desk.onboarding_view import OnboardingView
from kiosk.ui.shared import Audience, Column, PageStack, set_audience
from kiosk.ui.shared.wedge_filter import WedgeFilter

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from kiosk.flows.wedge import Swipe
    from kiosk.ui.desk.ports import DeskPorts
    from kiosk.ui.shared import Lane


class DeskPage(Column):
    """Hold both conversations of the desk and listen for swipes while it is shown."""

    def __init__(self, ports: DeskPorts, lane: Lane) -> None:
        super().__init__(gap=0, role="page")
        self._ports = ports
        set_audience(self, Audience.DESK)
        self.onboarding = OnboardingView(ports, lane)
        self.lost_token = LostTokenView(ports, lane)
        self._pages = PageStack()
        self._pages.addWidget(self.onboarding)
        self._pages.addWidget(self.lost_token)
        self.add(self._pages, 1)
        self.onboarding.lost_token_asked.connect(self.show_lost_token)
        self.lost_token.left.connect(self.show_onboarding)
        self.wedge = WedgeFilter(ports.check_digits_hold, self)
        self.wedge.swiped.connect(self._take_swipe)
        self.wedge.torn.connect(self._ask_to_swipe_again)

    def refresh(self) -> None:
        """Start an untouched case of another day afresh; a file may be on its way to today's."""
        if self.onboarding.untouched and self.onboarding.state.today != self._ports.today():
            self.onboarding.next_applicant()

    def show_lost_token(self) -> None:
        """Turn to the lost token; the applicant's case waits, the camera does not."""
        self.onboarding.close_camera()
        self._pages.show_page(self.lost_token)
        self.lost_token.begin()

    def show_onboarding(self) -> None:
        """Turn back to the applicant."""
        self._pages.show_page(self.onboarding)
        self.onboarding.header.focus_title()

    def showEvent(self, event: QShowEvent) -> None:
        """Listen for swipes."""
        super().showEvent(event)
        self.wedge.set_active(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop listening and looking; another place may expect a reader's keys in a field."""
        super().hideEvent(event)
        self.wedge.set_active(False)
        self.onboarding.close_camera()

    def _ask_to_swipe_again(self) -> None:
        self.onboarding.send(
            events.OfferFailed(
                KioskError(
                    self.tr("The reader sent only a part of the lines."),
                    self.tr("Swipe the document again."),
                )
            )
        )

    def _take_swipe(self, swipe: Swipe) -> None:
        """Hand a swipe to the case; where the cursor was, it stays."""
        elsewhere = self._pages.currentWidget() is not self.onboarding
        if elsewhere and self.onboarding.state.phase is not Phase.ISSUED:
            self.show_onboarding()
        self.onboarding.take_swipe(swipe.lines, swipe.doubtful)
