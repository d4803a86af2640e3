"""The drill, screen by screen: its page, the coach beside the true pages, the score sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from kiosk.flows.act_of_two import Entry
from kiosk.flows.drill import Step
from kiosk.ui.console.act_of_two_dialog import ActOfTwoDialog
from kiosk.ui.console.difference_panel import DifferencePanel
from kiosk.ui.console.directive_acts import AuthenticationDialog
from kiosk.ui.console.directive_view import DirectiveView
from kiosk.ui.console.directives_page import DirectivesPage
from kiosk.ui.console.impact_panel import ImpactPanel
from kiosk.ui.drill.page import DrillPage
from kiosk.ui.drill.score_sheet import ScoreSheet
from kiosk.ui.drill.tasks import ForecastTask, LetterTask, OfficerTask
from kiosk.ui.entry.sign_in_view import SignInView
from kiosk.ui.shared.widgets.fields import PasswordField, TextField

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.gui.screenshots import Stage

View = TypeVar("View")


def _as(kind: type[View], view: object) -> View:
    if not isinstance(view, kind):
        raise TypeError(f"{type(view).__name__} is shown instead of {kind.__name__}")
    return view


def drill(stage: Stage) -> Iterator[str]:
    """Lead the drill's letter from its arrival to the score."""
    page = _begin(stage)
    yield "drill-briefing"
    page.start.click()
    stage.wait_until(lambda: page.coach is not None)
    yield "drill-letter"
    directives = _as(DirectivesPage, _go(stage, "directives"))
    stage.settle()
    directives.table.opened.emit(directives.model.row(0))
    yield from _authenticate(stage, directives, page)
    yield from _compare(stage, directives, page)
    yield from _activate(stage, directives, page)
    yield from _gateway(stage, page)


def _begin(stage: Stage) -> DrillPage:
    view = _as(SignInView, stage.window.current())
    accounts = stage.wiring.program.demo_accounts()
    account = next(each for each in accounts if each.login == "compliance")
    view.login.set_text(account.login)
    view.secret.line.setText(account.secret)
    view.primary.click()
    stage.wait_until(lambda: stage.window.workspace is not None)
    return _as(DrillPage, _go(stage, "drill"))


def _go(stage: Stage, key: str) -> object:
    if stage.window.workspace is None:
        raise TypeError("no workspace")
    return stage.window.workspace.page(key)


def _task(stage: Stage, page: DrillPage, kind: type[View]) -> View:
    """Wait until the coach asks for a task of a kind."""
    stage.wait_until(lambda: isinstance(page.coach and page.coach.task, kind))
    return _as(kind, page.coach and page.coach.task)


def _authenticate(stage: Stage, directives: DirectivesPage, page: DrillPage) -> Iterator[str]:
    view = _counted(stage, directives)
    view.acts.authenticate()
    stage.settle()
    yield "drill-authenticate"
    dialog = _as(AuthenticationDialog, view.acts.opened)
    dialog.method.set_value("call_back")
    dialog.note.area.setPlainText("the duty officer, on the number in our directory")
    dialog.zone.dropped.emit([_task(stage, page, LetterTask).path])
    dialog.dialog.button("vouch").click()
    stage.wait_until(lambda: directives.view is not view)


def _compare(stage: Stage, directives: DirectivesPage, page: DrillPage) -> Iterator[str]:
    view = _counted(stage, directives)
    yield "drill-compare"
    view.compare.click()
    stage.wait_until(lambda: view.differences.findChild(DifferencePanel) is not None)
    coach = page.coach
    if coach is None or page.state is None:
        raise TypeError("no drill")
    coach.count_read.emit(1)
    yield "drill-wrong-count"
    coach.count_read.emit(page.state.differing)
    stage.settle()
    yield "drill-preview"
    view.choose("B")
    stage.wait_until(lambda: page.state is not None and page.state.step is Step.ACTIVATE)


def _activate(stage: Stage, directives: DirectivesPage, page: DrillPage) -> Iterator[str]:
    view = _counted(stage, directives)
    view.acts.approve("B")
    dialog = _as(ActOfTwoDialog, view.acts.opened)
    stage.wait_until(lambda: not dialog.state.counting)
    yield "drill-activate"
    second = _task(stage, page, OfficerTask).second
    entries = {
        Entry.COUNT: str(dialog.state.count),
        Entry.LOGIN: second.login,
        Entry.SECRET: second.secret,
    }
    for entry, text in entries.items():
        field = dialog.fields[entry]
        if isinstance(field, TextField | PasswordField):
            field.line.setText(text)
    dialog.dialog.button("act").click()
    stage.wait_until(lambda: page.state is not None and page.state.step is Step.GATEWAY)


def _gateway(stage: Stage, page: DrillPage) -> Iterator[str]:
    task = _task(stage, page, ForecastTask)
    stage.wait_until(lambda: bool(task.boxes))
    yield "drill-forecast"
    for name, box in ((box.text(), box) for box in task.boxes.values()):
        box.setChecked(name not in {"Priya Raghunathan", "Grace Whitfield"})
    task.button.click()
    stage.wait_until(lambda: page.findChild(ScoreSheet) is not None)
    yield "drill-score"


def _counted(stage: Stage, directives: DirectivesPage) -> DirectiveView:
    view = _as(DirectiveView, directives.view)
    stage.wait_until(lambda: view.result.findChild(ImpactPanel) is not None)
    return view
