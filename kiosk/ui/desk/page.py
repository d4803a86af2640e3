"""The desk: the queue, onboarding one applicant, and replacing a lost token."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from kiosk.domain.errors import KioskError
from kiosk.flows import desk_queue_events as queue_events
from kiosk.flows import onboarding_events as events
from kiosk.flows.onboarding_state import Phase
from kiosk.ui.desk import keys
from kiosk.ui.desk.applicant_link import ApplicantLink
from kiosk.ui.desk.lost_token_view import LostTokenView
from kiosk.ui.desk.onboarding_view import OnboardingView
from kiosk.ui.desk.queue_desk import QueueDesk
from kiosk.ui.shared import Audience, Column, PageStack, set_audience
from kiosk.ui.shared.wedge_filter import WedgeFilter

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from kiosk.domain.enrolments import EnrolmentCase
    from kiosk.flows.wedge import Swipe
    from kiosk.ui.desk.ports import DeskPorts
    from kiosk.ui.desk.queue_ports import QueuePorts
    from kiosk.ui.shared import Lane
    from kiosk.ui.shared.store_line import StoreLine


class DeskPage(Column):
    """Hold the conversations of the desk and listen for swipes while it is shown.

    With ``queue`` the page begins at the queue; without, it is a desk for
    whoever comes. ``line`` tells when the store goes away, and when it is back.
    """

    def __init__(
        self,
        ports: DeskPorts,
        lane: Lane,
        queue: QueuePorts | None = None,
        *,
        line: StoreLine | None = None,
    ) -> None:
        super().__init__(gap=0, role="page")
        self._ports, self._lane = ports, lane
        set_audience(self, Audience.DESK)
        self.onboarding = OnboardingView(ports, lane)
        self._pages = PageStack()
        self.queue = QueueDesk(queue, lane, self) if queue is not None else None
        if self.queue is not None:
            self._pages.addWidget(self.queue.page)
        self._pages.addWidget(self.onboarding)
        self.add(self._pages, 1)
        self.onboarding.lost_token_asked.connect(self.show_lost_token)
        self.onboarding.touched.connect(self._show_touched)
        self.applicant = ApplicantLink(self, self.onboarding, ports)
        self.wedge = WedgeFilter(ports.check_digits_hold, self)
        self.wedge.swiped.connect(self._take_swipe)
        self.wedge.torn.connect(self._ask_to_swipe_again)
        keys.bind(self, keys.SHOW_KEYS, lambda: keys.show_keys(self))
        self._line = line
        if line is not None:
            line.changed.connect(self._follow_store)
            self._follow_store()

    @cached_property
    def lost_token(self) -> LostTokenView:
        """Give the view that replaces a lost token, built when somebody turns to it."""
        view = LostTokenView(self._ports, self._lane)
        view.left.connect(self.show_onboarding)
        self._pages.addWidget(view)
        return view

    def refresh(self) -> None:
        """Start an untouched case of another day afresh; a file may be on its way to today's."""
        if self.onboarding.untouched and self.onboarding.state.today != self._ports.today():
            self.onboarding.next_applicant()
        if self.queue is not None:
            self.queue.page.refresh()

    def show_queue(self) -> None:
        """Turn to the queue, where there is one; the applicant's case waits."""
        if self.queue is not None:
            self.onboarding.close_camera()
            self._pages.show_page(self.queue.page)
            self.queue.page.header.focus_title()

    def narrow(self, case: EnrolmentCase) -> None:
        """Turn to the queue and choose the case that another page leads to."""
        if self.queue is not None:
            self.show_queue()
            self.queue.page.show_case(case)

    def turn(self) -> None:
        """Turn between the queue and the applicant."""
        if self._pages.currentWidget() is self.onboarding:
            self.show_queue()
        else:
            self.show_onboarding()

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

    def _follow_store(self) -> None:
        """Capture without the store while it is away, and go on with it when it is back."""
        away = self._line is not None and self._line.standing.away
        self.onboarding.send(events.StoreLost() if away else events.StoreBack())
        if self.queue is not None:
            page = self.queue.page
            page.send(queue_events.StoreLost() if away else queue_events.StoreBack())

    def _show_touched(self) -> None:
        """Show a document that arrived while the queue was looked at."""
        if self.queue is not None and self._pages.currentWidget() is self.queue.page:
            self.show_onboarding()

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
        at_queue = self.queue is not None and self._pages.currentWidget() is self.queue.page
        if at_queue and self.onboarding.state.phase is Phase.ISSUED:
            self.onboarding.next_applicant()  # whoever turned to the queue is done with the last
        if elsewhere and self.onboarding.state.phase is not Phase.ISSUED:
            self.show_onboarding()
        self.onboarding.take_swipe(swipe.lines, swipe.doubtful)
