"""The three views of one case, each built when it is first needed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiosk.flows.onboarding_points import hindrances
from kiosk.flows.onboarding_state import Field, Phase
from kiosk.ui.desk.given_signature import GivenSignature
from kiosk.ui.desk.issued_view import IssuedView
from kiosk.ui.desk.statement_view import StatementView, button_to_show_large
from kiosk.ui.desk.work_view import WorkView
from kiosk.ui.shared import Column, PageStack

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from kiosk.flows.onboarding_points import Missing
    from kiosk.flows.onboarding_state import OnboardingState
    from kiosk.ui.desk.ports import DeskPorts
    from kiosk.ui.shared import Lane
    from kiosk.ui.shared.widgets.live_canvas import LiveFrame


class CasePages(PageStack):
    """Turn to the view that a case has come to.

    A view takes longer to build than a key may wait, so none is built before
    it is seen or asked for; it then draws the present state. ``sent`` carries
    events, ``offered`` files, ``file_wanted`` the wish to choose one.
    """

    sent = Signal(object)
    offered = Signal(list)
    file_wanted = Signal()

    def __init__(self, ports: DeskPorts, lane: Lane, state: OnboardingState) -> None:
        super().__init__()
        self._ports, self._lane, self._state = ports, lane, state
        self._work: WorkView | None = None
        self._statement: StatementView | None = None
        self._issued: IssuedView | None = None
        self.large = button_to_show_large()
        self.large.clicked.connect(self._show_large)

    @property
    def work(self) -> WorkView:
        """Give the view where a case is scanned and reviewed."""
        if self._work is None:
            signature = partial(GivenSignature, ports=self._ports, lane=self._lane)
            self._work = WorkView(self._ports, signature)
            self._work.sent.connect(self.sent)
            self._work.offered.connect(self.offered)
            self._work.document.scanned.other.clicked.connect(self.file_wanted)
            self.addWidget(self._work)
            self._draw_work(self._work)
        return self._work

    @property
    def statement(self) -> StatementView:
        """Give the view where the applicant signs."""
        if self._statement is None:
            self._statement = StatementView(self._ports.now, self.large)
            self._statement.sent.connect(self.sent)
            self._add_framed(self._statement)
            self._draw_statement(self._statement)
        return self._statement

    @property
    def issued(self) -> IssuedView:
        """Give the view where the token is handed over."""
        if self._issued is None:
            self._issued = IssuedView(self._ports, self._lane, self._ports.state_name)
            self._add_framed(self._issued)
            self._draw_issued(self._issued)
        return self._issued

    def draw(self, state: OnboardingState) -> None:
        """Show the state in the views that there are."""
        self._state = state
        if self._issued is not None:
            self._draw_issued(self._issued)
        if self._work is not None:
            self._draw_work(self._work)
        if self._statement is not None:
            self._draw_statement(self._statement)

    def turn(self) -> bool:
        """Turn to the view of the state; tell whether another was shown before."""
        fresh = self.count() == 0 and self._state.phase not in (Phase.SIGNING, Phase.ISSUED)
        if fresh and not self.isVisible():
            return False  # showing this stack builds the view
        page = self._page()
        turned = page is not self.currentWidget()
        self.show_page(page)
        return turned

    def forget(self) -> None:
        """Forget the token, and show the next case from its beginning."""
        if self._issued is not None:
            self._issued.wipe()
        if self._work is not None:
            self._work.scroll_to_start()

    def compare_next(self) -> None:
        """Move the focus to the next character that is to be compared."""
        self.work.compare_next()

    def show_frame(self, frame: LiveFrame | None) -> None:
        """Show what the camera sees."""
        self.work.document.capture.canvas.show_frame(frame)

    def showEvent(self, event: QShowEvent) -> None:
        """Build the first view for whoever sees it now."""
        if self.count() == 0:
            self.addWidget(self._page())
        super().showEvent(event)

    def _show_large(self) -> None:
        self.statement.show_large()

    def _view(self) -> QWidget:
        """Give the view of the state's phase."""
        match self._state.phase:
            case Phase.ISSUED:
                return self.issued
            case Phase.SIGNING:
                return self.statement
            case _:
                return self.work

    def _page(self) -> QWidget:
        """Give what holds that view in this stack."""
        view = self._view()
        frame = view.parentWidget()
        return view if frame is None or frame is self else frame

    def _add_framed(self, view: QWidget) -> None:
        frame = Column(gap=0, margin=(24, 16), parent=self)
        frame.add(view, 1)
        self.addWidget(frame)

    def _draw_work(self, work: WorkView) -> None:
        if self._state.issued is None:
            work.draw(self._state)
        work.show_missing(self._missing())

    def _draw_statement(self, statement: StatementView) -> None:
        if self._state.issued is None:
            statement.draw(self._state)
        statement.show_missing([p for p in self._missing() if p.field is Field.SIGNATURE])

    def _draw_issued(self, issued: IssuedView) -> None:
        if self._state.issued is not None:
            issued.show_access(self._state.issued)

    def _missing(self) -> tuple[Missing, ...]:
        return hindrances(self._state) if self._state.insisted else ()
