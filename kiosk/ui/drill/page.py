"""The drill's place: what it is, the drill itself beside the other places, its score."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.flows.drill import (
    Answered,
    CountRead,
    DrillEvent,
    DrillState,
    Forecast,
    Step,
    advance,
    begin,
    score,
)
from kiosk.ui.drill.coach import Coach
from kiosk.ui.drill.pointer import Pointer, next_control
from kiosk.ui.drill.ports import DrillUnderWay
from kiosk.ui.drill.score_sheet import ScoreSheet
from kiosk.ui.drill.words import step_title, tr
from kiosk.ui.shared import CenteredColumn, Column, Scroll, Tone, body, heading
from kiosk.ui.shared.language import said
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.buttons import PrimaryButton
from kiosk.ui.shared.widgets.panel import PageHeader
from kiosk.ui.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.domain.errors import KioskError
    from kiosk.ui.drill.ports import DrillPorts, GatewayRound, HeldToken, Letter
    from kiosk.ui.shared.tasks import Lane

_SHEET = 800  # px at 100 %; a name and its outcome stand close enough to be read as one line
_AGAIN = 500  # ms until a gateway that still waits for the publication is asked again


class DrillPage(Column):
    """Explain the drill, run it with a coach beside the true pages, show its score."""

    _heard = Signal(object)

    def __init__(self, ports: DrillPorts, lane: Lane) -> None:
        super().__init__(gap=16, margin=(32, 24), role="page")
        self._ports, self._lane = ports, lane
        self.state: DrillState | None = None
        self.coach: Coach | None = None
        self.pointer: Pointer | None = None
        self.banner = Banner(Tone.BLOCK)
        self.start = PrimaryButton(tr("Start the drill"), on_click=self.begin)
        self.header = PageHeader(tr("Drill: 12 June"), actions=[self.start])
        self.content = Column(gap=16)
        self.add(self.header)
        self.add(self.banner)
        self.add(Scroll(self.content), 1)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN)
        self._again.timeout.connect(self._ask_gateway)
        self._heard.connect(self.send)
        self._explain()
        if ports.under_way is not None:
            QTimer.singleShot(0, self, self._resume)

    @property
    def under_way(self) -> bool:
        """Tell whether a letter is being dealt with, whichever place is shown."""
        return self._ports.under_way is not None

    def begin(self) -> None:
        """Have the letter come."""
        if self.state is not None and self.coach is not None:
            return
        self._lane.run(
            self, self._ports.receive_letter, on_done=self._received, on_error=self._failed
        )

    def send(self, event: DrillEvent) -> None:
        """Take an event, and draw what came of it."""
        if self.state is None or self.coach is None:
            return
        before, self.state = self.state, advance(self.state, event)
        if self._ports.under_way is not None:
            self._ports.under_way = replace(self._ports.under_way, state=self.state)
        if self.state.step is Step.GATEWAY and before.step is not Step.GATEWAY:
            self._ask_people()
        if self.state.forecast is not None and before.forecast is None:
            self._ask_gateway()
        if self.state.step is None:
            self._finish()
        else:
            self.coach.draw(self.state)

    def leave(self) -> None:
        """End the drill, and have what it put into force lifted."""
        self._close_coach()
        self.state = None
        self._explain()
        self._lane.run(self, self._ports.lift, on_done=lambda _: None, on_error=self._failed)
        self._workspace().go("drill")

    def _received(self, letter: Letter) -> None:
        self.banner.show_message("", Tone.BLOCK)
        state = begin(letter.directive_id, letter.counsel, letter.received)
        self._ports.under_way = DrillUnderWay(letter, state)
        self._accompany(letter, state)

    def _resume(self) -> None:
        """Go on where the page stood that was thrown away with its language."""
        kept = self._ports.under_way
        if kept is None or self.coach is not None:
            return
        self._accompany(kept.letter, kept.state)
        if kept.state.step is Step.GATEWAY:
            self._ask_people()
        if kept.state.forecast is not None:
            self._ask_gateway()

    def _ask_people(self) -> None:
        self._lane.run(
            self,
            self._ports.forecast_people,
            on_done=self._people_known,
            on_error=self._failed,
        )

    def _accompany(self, letter: Letter, state: DrillState) -> None:
        self.state = state
        workspace = self._workspace()
        second = self._ports.second_officer()
        self.coach = coach = Coach(self.window(), letter, second, self._ports.now)
        coach.count_read.connect(lambda count: self.send(CountRead(count, self._ports.now())))
        coach.forecast.connect(lambda ticked: self.send(Forecast(ticked)))
        coach.left.connect(self.leave)
        self._ports.listen(self._heard.emit)
        self.pointer = Pointer(
            coach, lambda: next_control(workspace, self.state) if self.state else None
        )
        self.destroyed.connect(self.pointer.stop)  # it would look for the pages that are gone too
        self.destroyed.connect(coach.leave)
        coach.draw(self.state)
        self._say_under_way()

    def _people_known(self, people: Sequence[HeldToken]) -> None:
        if self.coach is not None:
            self.coach.set_people(people)

    def _ask_gateway(self) -> None:
        self._lane.run(
            self, self._ports.ask_gateway, on_done=self._gateway_answered, on_error=self._failed
        )

    def _gateway_answered(self, found: GatewayRound) -> None:
        if self.state is None or self.coach is None or self.state.forecast is None:
            return
        if found.enforced_at is None:
            self._again.start()
            return
        asked = frozenset(self.coach.asked)
        self.send(Answered(found.answers, asked, found.enforced_at, self._ports.now()))

    def _finish(self) -> None:
        state = self.state
        self._close_coach()
        self.content.clear()
        sheet = score(state) if state is not None else None
        if state is not None and sheet is not None:
            self.content.add(CenteredColumn(ScoreSheet(sheet, state.answers), width=_SHEET))
            self.start.setText(tr("Run the drill again"))
            self.start.show()
        self._lane.run(self, self._ports.lift, on_done=lambda _: None, on_error=self._failed)
        self._workspace().go("drill")

    def put_away(self) -> None:
        """Take the coach away from a page that is thrown away; the drill itself goes on."""
        self._again.stop()
        if self.pointer is not None:
            self.pointer.stop()
        if self.coach is not None:
            self.coach.leave()
        self.pointer = self.coach = None

    def _close_coach(self) -> None:
        self._ports.under_way = None
        self.put_away()

    def _explain(self) -> None:
        self.content.clear()
        self.start.setText(tr("Start the drill"))
        self.start.show()
        self.content.add(
            body(
                tr(
                    "On Friday 12 June 2026 a letter told a laboratory to keep foreign persons "
                    "away from two models. It could not tell who they were, and switched both "
                    "off for everybody. Here the same letter arrives, and you enforce it on the "
                    "people whom it names, in less than five minutes."
                )
            )
        )
        self.content.add(heading(tr("What you will do")))
        for number, step in enumerate(Step, start=1):
            self.content.add(body(f"{number}. {step_title(step)}"))
        self.content.add(
            body(
                tr(
                    "Everything is true: the pages, the two officers, the publication and the "
                    "gateway that is asked at the end. When the drill is over, its directive "
                    "is lifted."
                ),
                muted=True,
            )
        )
        self.content.add(None)

    def _say_under_way(self) -> None:
        self.start.hide()
        self.content.clear()
        self.header.focus_title()  # the button that had the focus is gone
        self.content.add(body(tr("A letter has come. The panel beside the pages leads you on.")))
        self.content.add(None)

    def _workspace(self) -> Workspace:
        around: QObject | None = self
        while not isinstance(around, Workspace):
            assert around is not None  # noqa: S101 -- a place is always inside a workspace
            around = around.parent()
        return around

    def _failed(self, error: KioskError) -> None:
        self.banner.show_message(said(error), Tone.BLOCK)
