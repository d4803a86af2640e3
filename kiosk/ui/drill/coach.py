"""The coach: stands beside the true pages, says what comes next, and keeps the time."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.flows.drill import DrillState, Mistake, Step
from kiosk.ui.drill.tasks import ForecastTask, LetterTask, OfficerTask, ReadCountTask
from kiosk.ui.drill.words import duration_words, mistake_words, step_title, step_words, tr
from kiosk.ui.shared import Column, Row, Rule, Scroll, Tone, body, heading, small
from kiosk.ui.shared.announcement import announce
from kiosk.ui.shared.focus_proxy import hands_focus_on
from kiosk.ui.shared.widgets.aside import Aside
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.buttons import QuietButton
from kiosk.ui.shared.widgets.panel import StepIndicator

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from kiosk.ui.console.directive_ports import SecondOfficer
    from kiosk.ui.drill.ports import HeldToken, Letter

_WIDTH = 340  # px at 100 %
_TICK = 1000  # ms


class Coach(Aside):
    """Say of one step what to do; emits what the trainee answers here.

    It stands beside dialogs too: the second officer's secret must be readable
    while one asks for it.
    """

    count_read = Signal(int)
    forecast = Signal(object)
    left = Signal()

    def __init__(
        self,
        window: QWidget,
        letter: Letter,
        second: SecondOfficer,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(window, _WIDTH)
        self.setAccessibleName(tr("Drill: what comes next"))
        self._letter, self._second, self._now = letter, second, now
        self._drawn: Step | None = None
        self._people: Sequence[HeldToken] = ()
        self.task: QWidget | None = None
        self.steps = StepIndicator(1, len(Step))
        self.clock = small("")
        self.banner = Banner(Tone.HOLD)
        self._words = Column(gap=12)
        self._leave = QuietButton(tr("Leave the drill"), on_click=self.left.emit)
        top = Column(self.steps, self.clock, gap=8)
        parts = (top, self.banner, self._words, Rule(), Row(self._leave, None), None)
        content = Column(*parts, gap=16, margin=(24, 16))
        self.add(Scroll(content), 1)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._tick()

    def draw(self, state: DrillState) -> None:
        """Show the step that comes next, and what went wrong with it last."""
        step = state.step
        if step is None:
            return
        mistakes = state.mistakes.get(step, ())
        said = mistake_words(mistakes[-1]) if mistakes else ""
        at_field = Mistake.WRONG_COUNT in mistakes
        self.banner.show_message("" if at_field else said, Tone.HOLD)
        if step is not self._drawn:
            self._drawn = step
            self._show(step, state)
        if isinstance(self.task, ReadCountTask):
            self.task.set_ready(state.counted)
            self.task.set_error(said if at_field else "")

    def set_people(self, people: Sequence[HeldToken]) -> None:
        """Give the people whose refusal is foretold, once they are known."""
        self._people = people
        if isinstance(self.task, ForecastTask):
            self.task.set_people(people)
            self._order_stops()

    @property
    def asked(self) -> Sequence[str]:
        """Give the ids of those whose refusal is foretold."""
        return [each.person_id for each in self._people]

    def leave(self) -> None:
        """Give the window its room back."""
        self._timer.stop()
        super().leave()

    def _show(self, step: Step, state: DrillState) -> None:
        self.steps.set_part(list(Step).index(step) + 1, len(Step))
        focused = QApplication.focusWidget()
        held = focused is not None and self._words.isAncestorOf(focused)
        self._words.clear()
        self.task = self._task(step)
        words = step_words(step).format(
            id=state.directive_id, reading=state.counsel, title=self._letter.counsel_title
        )
        self._title = heading(step_title(step))
        self._words.add(self._title)
        self._words.add(body(words))
        announce(self, f"{step_title(step)} {words}")
        if self.task is not None:
            self._words.add(self.task)
        self._order_stops()
        if held:
            self._focus_title()

    def _focus_title(self) -> None:
        """Go on reading at what is asked now: what had the focus is gone."""
        self._title.setProperty("own_focus", True)
        self._title.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._title.setFocus(Qt.FocusReason.OtherFocusReason)
        self._order_stops()

    def _order_stops(self) -> None:
        """Have Tab come to all of the coach at once, and to the way out last.

        Qt puts what is new at the end of the window's order, behind the pages
        that were made since the coach came. The way out has stayed in its place:
        the others go behind it there, and it behind them.
        """
        stops = (
            each
            for each in self._words.findChildren(QWidget)
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus and not hands_focus_on(each)
        )
        for before, after in pairwise((self._leave, *stops, self._leave)):
            QWidget.setTabOrder(before, after)

    def _task(self, step: Step) -> QWidget | None:
        match step:
            case Step.AUTHENTICATE:
                return LetterTask(self._letter.path)
            case Step.COMPARE:
                count = ReadCountTask()
                count.answered.connect(self.count_read)
                return count
            case Step.ACTIVATE:
                return OfficerTask(self._second)
            case Step.GATEWAY:
                forecast = ForecastTask()
                forecast.set_people(self._people)
                forecast.answered.connect(self.forecast)
                forecast.answered.connect(self._focus_title)
                return forecast
        return None

    def _tick(self) -> None:
        spent = self._now() - self._letter.received
        self.clock.setText(tr("{time} since the letter").format(time=duration_words(spent)))
