"""Which view draws which page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.flows.registration_state import Page
from kiosk.ui.registration.answer_views import (
    DocumentsView,
    StatusView,
    WayInView,
    WhichStatusView,
)
from kiosk.ui.registration.capture_view import CaptureView
from kiosk.ui.registration.confirmation_view import ConfirmationView
from kiosk.ui.registration.field_view import ChangeView, IdentifyView, SinceView
from kiosk.ui.registration.review_view import ReviewView
from kiosk.ui.registration.start_views import AttractView, NoticeView
from kiosk.ui.registration.statement_view import StatementView
from kiosk.ui.registration.states_view import StatesView

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.flows.registration_state import RegistrationState
    from kiosk.ui.registration.page_view import PageView
    from kiosk.ui.registration.ports import RegistrationPorts

_VIEWS: dict[Page, Callable[[RegistrationState, RegistrationPorts], PageView]] = {
    Page.ATTRACT: AttractView,
    Page.NOTICE: NoticeView,
    Page.WAY_IN: lambda state, _: WayInView(state),
    Page.IDENTIFY: IdentifyView,
    Page.ROSTER_EMAIL: IdentifyView,
    Page.STATUS: lambda state, _: StatusView(state),
    Page.WHICH_STATUS: lambda state, _: WhichStatusView(state),
    Page.CITIZENSHIPS: StatesView,
    Page.RESIDENCES: StatesView,
    Page.FORMER: StatesView,
    Page.SINCE: SinceView,
    Page.DOCUMENTS: lambda state, _: DocumentsView(state),
    Page.CAPTURE: lambda state, _: CaptureView(state),
    Page.REVIEW: lambda state, _: ReviewView(state),
    Page.CHANGE: ChangeView,
    Page.STATEMENT: StatementView,
    Page.CONFIRMATION: ConfirmationView,
}


def view_of(state: RegistrationState, ports: RegistrationPorts) -> PageView:
    """Make the view of the state's page."""
    return _VIEWS[state.page](state, ports)
