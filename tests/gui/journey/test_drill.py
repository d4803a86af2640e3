"""The "12 June" drill through the demo's true windows: "Done when" seven."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from directive_walk import button, press, words
from issuer_samples import world
from PySide6.QtTest import QTest
from shiboken6 import isValid

from kiosk.app.demo_store import fill_demo_store
from kiosk.app.settings import settings_at
from kiosk.app.window import Wiring
from kiosk.domain.directives import DirectiveState
from kiosk.flows.act_of_two import Entry
from kiosk.flows.drill import TIME_ALLOWED, Step
from kiosk.services.directives import directive_named
from kiosk.ui.console.act_of_two_dialog import ActOfTwoDialog
from kiosk.ui.console.difference_panel import DifferencePanel
from kiosk.ui.console.directive_acts import AuthenticationDialog
from kiosk.ui.console.directive_view import DirectiveView
from kiosk.ui.console.directives_page import DirectivesPage
from kiosk.ui.console.impact_panel import ImpactPanel
from kiosk.ui.drill.page import DrillPage
from kiosk.ui.drill.pointer import PLACE
from kiosk.ui.drill.score_sheet import ScoreSheet
from kiosk.ui.drill.tasks import ForecastTask, LetterTask, OfficerTask, ReadCountTask
from kiosk.ui.entry.sign_in_view import SignInView
from kiosk.ui.shared.language import set_language
from kiosk.ui.shared.widgets.fields import PasswordField, TextField

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

PATIENCE = 20_000


class Trainee:
    """Sit in front of the demo's window, and do what the coach says."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.program = fill_demo_store(settings_at(folder / "home", demo=True), world())
        self.secrets = {each.login: each.secret for each in self.program.demo_accounts()}
        self.wiring = Wiring(self.program)
        self.window = self.wiring.window
        self.window.show()
        qtbot.waitExposed(self.window)

    def close(self) -> None:
        self.window.close()
        self.wiring.close()

    def sign_in(self) -> None:
        view = self.window.current()
        assert isinstance(view, SignInView)
        QTest.keyClicks(view.login.line, "compliance")
        QTest.keyClicks(view.secret.line, self.secrets["compliance"])
        press(view.primary)
        self.qtbot.waitUntil(lambda: self.window.workspace is not None, timeout=PATIENCE)

    @property
    def drill(self) -> DrillPage:
        assert self.window.workspace is not None
        page = next(iter(self.window.workspace.findChildren(DrillPage)), None)
        if page is None:
            made = self.window.workspace.page("drill")
            assert isinstance(made, DrillPage)
            return made
        return page

    @property
    def step(self) -> Step | None:
        assert self.drill.state is not None
        return self.drill.state.step

    def wait_for(self, step: Step | None) -> None:
        self.qtbot.waitUntil(lambda: self.step is step, timeout=PATIENCE)

    def begin(self) -> None:
        press(self.drill.start)
        self.qtbot.waitUntil(lambda: self.drill.coach is not None, timeout=PATIENCE)

    def task(self) -> object:
        assert self.drill.coach is not None
        return self.drill.coach.task

    def follow(self) -> None:
        """Press the control that the coach points at."""
        assert self.drill.pointer is not None
        self.drill.pointer.follow()
        target = self.drill.pointer.shown
        assert target is not None
        press(target)

    def open_letter(self) -> DirectiveView:
        """Go where the coach points, and open the newest directive.

        A closed group of the rail is opened first.
        """
        workspace = self.window.workspace
        assert workspace is not None
        while workspace.shown != PLACE:
            self.follow()
        page = self.directives()
        self.qtbot.waitUntil(lambda: not self.wiring.lane.busy, timeout=PATIENCE)
        row = page.model.row(0)
        assert row is not None
        page.open_directive(row)
        assert isinstance(page.view, DirectiveView)
        self.counted(page.view)
        return page.view

    def directives(self) -> DirectivesPage:
        assert self.window.workspace is not None
        page = self.window.workspace.pages.currentWidget()
        assert isinstance(page, DirectivesPage)
        return page

    def view(self) -> DirectiveView:
        view = self.directives().view
        assert isinstance(view, DirectiveView)
        return view

    def counted(self, view: DirectiveView) -> None:
        self.qtbot.waitUntil(
            lambda: view.result.findChild(ImpactPanel) is not None, timeout=PATIENCE
        )

    def authenticate(self) -> None:
        before = self.view()
        self.follow()
        dialog = before.acts.opened
        assert isinstance(dialog, AuthenticationDialog)
        task = self.task()
        assert isinstance(task, LetterTask)
        dialog.method.set_value("call_back")
        QTest.keyClicks(dialog.note.area, "the duty officer, on the number in our directory")
        dialog.zone.dropped.emit([task.path])
        press(dialog.dialog.button("vouch"))
        self.qtbot.waitUntil(lambda: self.directives().view is not before, timeout=PATIENCE)
        self.counted(self.view())

    def compare(self) -> int:
        view = self.view()
        self.follow()
        self.qtbot.waitUntil(
            lambda: view.differences.findChild(DifferencePanel) is not None, timeout=PATIENCE
        )
        shown = words(view.differences)
        return int(shown.split(" people differ.")[0].split()[-1])

    def tell_count(self, count: int) -> None:
        task = self.task()
        assert isinstance(task, ReadCountTask)
        task.field.set_text(str(count))
        press(task.button)

    def approve(self) -> None:
        view = self.view()
        press(button(view, "Put into force…"))
        dialog = view.acts.opened
        assert isinstance(dialog, ActOfTwoDialog)
        self.qtbot.waitUntil(lambda: not dialog.state.counting, timeout=PATIENCE)
        task = self.task()
        assert isinstance(task, OfficerTask)
        assert task.isVisible()
        assert task.isEnabled()
        entries = {
            Entry.COUNT: str(dialog.state.count),
            Entry.LOGIN: task.second.login,
            Entry.SECRET: task.second.secret,
        }
        for entry, text in entries.items():
            field = dialog.fields[entry]
            assert isinstance(field, TextField | PasswordField)
            QTest.keyClicks(field.line, text)
        press(dialog.dialog.button("act"))

    def forecast(self) -> ForecastTask:
        task = self.task()
        assert isinstance(task, ForecastTask)
        self.qtbot.waitUntil(lambda: bool(task.boxes), timeout=PATIENCE)
        return task

    def sheet(self) -> str:
        sheet = self.drill.findChild(ScoreSheet)
        assert sheet is not None
        return words(sheet)

    def state_of(self, directive_id: str) -> DirectiveState:
        officer = self.program.sign_in("compliance", self.secrets["compliance"])
        return directive_named(self.program.env, officer, directive_id).state


@pytest.fixture
def trainee(qtbot: QtBot, tmp_path: Path) -> Iterator[Trainee]:
    sitting = Trainee(qtbot, tmp_path)
    yield sitting
    sitting.close()


def test_the_coach_leads_from_the_letter_to_refusal_at_a_true_gateway(trainee: Trainee) -> None:
    trainee.sign_in()
    trainee.begin()
    drill = trainee.drill.state
    assert drill is not None
    assert trainee.step is Step.AUTHENTICATE
    trainee.open_letter()
    trainee.authenticate()
    trainee.wait_for(Step.COMPARE)

    people = trainee.compare()
    trainee.tell_count(people + 1)
    assert trainee.step is Step.COMPARE
    trainee.tell_count(people)
    assert trainee.step is Step.PREVIEW

    trainee.follow()
    trainee.wait_for(Step.ACTIVATE)
    trainee.approve()
    trainee.wait_for(Step.GATEWAY)

    task = trainee.forecast()
    outcomes = {box.text(): box for box in task.boxes.values()}
    for name, box in outcomes.items():
        box.setChecked(name not in {"Priya Raghunathan", "Grace Whitfield"})
    press(task.button)
    trainee.qtbot.waitUntil(
        lambda: trainee.drill.findChild(ScoreSheet) is not None, timeout=PATIENCE
    )

    shown = trainee.sheet()
    assert "4 of 5 steps right at first try" in shown
    assert "exactly as decided, and nobody else." in shown
    assert "It counts people, not people and models." in shown
    assert "less than five minutes" in shown
    done = trainee.drill.state
    assert done is not None
    assert done.enforced_at is not None
    assert done.done[Step.GATEWAY] - done.received < TIME_ALLOWED
    admitted = {each.name for each in done.answers if not each.refused}
    assert admitted == {
        "Priya Raghunathan",
        "Grace Whitfield",
        "Leilani Kealoha",
        "Samuel Goldstein",
    }
    assert trainee.window.contentsMargins().right() == 0, "the coach is gone"
    trainee.qtbot.waitUntil(lambda: not trainee.wiring.lane.busy, timeout=PATIENCE)
    assert trainee.state_of(drill.directive_id) is DirectiveState.LIFTED

    trainee.begin()
    again = trainee.drill.state
    assert again is not None
    assert again.directive_id == "drill-2"
    coach = trainee.drill.coach
    assert coach is not None
    trainee.wiring.guide.turn()
    assert not coach.isVisible(), "help stands where the coach stood"
    trainee.wiring.guide.turn()
    assert coach.isVisible()
    coach.left.emit()
    trainee.qtbot.waitUntil(lambda: not trainee.wiring.lane.busy, timeout=PATIENCE)
    assert trainee.state_of(again.directive_id) is DirectiveState.WITHDRAWN
    assert trainee.window.contentsMargins().right() == 0


def test_another_language_drops_nothing_of_the_drill_and_signing_out_takes_the_coach_along(
    trainee: Trainee, qapp: QApplication
) -> None:
    trainee.sign_in()
    trainee.begin()
    drill = trainee.drill.state
    assert drill is not None
    trainee.open_letter()
    set_language(qapp, "de")
    try:
        trainee.qtbot.waitUntil(lambda: trainee.drill.coach is not None, timeout=PATIENCE)
        assert trainee.drill.state == drill, "what was done, guessed and when it began"
        assert trainee.drill.coach is not None
        assert trainee.drill.coach.isVisible()
        assert trainee.step is Step.AUTHENTICATE
    finally:
        set_language(qapp, "en")
    trainee.qtbot.waitUntil(lambda: trainee.drill.coach is not None, timeout=PATIENCE)
    trainee.open_letter()
    trainee.authenticate()
    trainee.wait_for(Step.COMPARE)
    coach = trainee.drill.coach
    assert coach is not None
    coach.left.emit()
    trainee.qtbot.waitUntil(lambda: not trainee.wiring.lane.busy, timeout=PATIENCE)
    assert trainee.state_of(drill.directive_id) is DirectiveState.WITHDRAWN

    trainee.begin()
    coach = trainee.drill.coach
    assert coach is not None
    trainee.window.sign_out()
    trainee.qtbot.waitUntil(lambda: not isValid(coach), timeout=PATIENCE)
    assert trainee.window.contentsMargins().right() == 0


def test_signing_out_lifts_what_the_drill_put_into_force(trainee: Trainee) -> None:
    trainee.sign_in()
    trainee.begin()
    drill = trainee.drill.state
    assert drill is not None
    trainee.open_letter()
    trainee.authenticate()
    trainee.wait_for(Step.COMPARE)
    trainee.tell_count(trainee.compare())
    trainee.follow()
    trainee.wait_for(Step.ACTIVATE)
    trainee.approve()
    trainee.wait_for(Step.GATEWAY)
    assert trainee.state_of(drill.directive_id) is DirectiveState.IN_FORCE

    trainee.window.sign_out()
    trainee.qtbot.waitUntil(lambda: not trainee.wiring.lane.busy, timeout=PATIENCE)
    assert trainee.state_of(drill.directive_id) is DirectiveState.LIFTED
