"""Places are built before anybody comes to them, in turns that are idle."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.domain.operators import Act, OperatorSession
from kiosk.ui.building_ahead import BuildingAhead
from kiosk.ui.shared import Column, PageHeader
from kiosk.ui.workspace import Workspace
from tests.gui.entry.entry_fakes import SESSION


class Page(Column):
    def __init__(self, name: str) -> None:
        super().__init__(PageHeader(name))
        self.told = 0

    def refresh(self) -> None:
        self.told += 1


class PageOfMany(Page):
    """Fetch ahead what it shows."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.fetched = 0

    def fetch_ahead(self) -> None:
        self.fetched += 1


@dataclass(frozen=True)
class Place:
    key: str
    icon_name: str = "users"
    group: str = ""
    act: Act = Act.ONBOARD
    page: QWidget | None = None

    @property
    def title(self) -> str:
        return self.key.capitalize()

    @property
    def make(self) -> Callable[[OperatorSession], QWidget]:
        return lambda _session: self.page or Page(self.title)


@pytest.fixture
def workspace(qtbot: QtBot) -> Workspace:
    made = workspace_of_three()
    qtbot.addWidget(made)
    made.show()
    return made


def workspace_of_three() -> Workspace:
    places = [Place(key) for key in ("desk", "people", "log")]
    return Workspace(SESSION, places, sign_out=lambda: None)


def told(workspace: Workspace) -> list[int]:
    pages = [workspace.pages.widget(number) for number in range(workspace.pages.count())]
    return [page.told for page in pages if isinstance(page, Page)]


def test_every_place_is_built_and_none_but_the_one_shown_asks_for_its_rows(
    qtbot: QtBot, workspace: Workspace
) -> None:
    ahead = BuildingAhead(workspace, lambda: True)
    assert told(workspace) == [1]
    qtbot.waitUntil(lambda: ahead.over)
    assert told(workspace) == [1, 0, 0]
    assert workspace.shown == "desk"
    heads = [each for each in workspace.pages.findChildren(PageHeader) if not each.isVisible()]
    assert [head.width() for head in heads] == [workspace.pages.width()] * 2, "they are laid out"
    workspace.go("log")
    assert told(workspace) == [1, 0, 1]


def test_rows_are_fetched_ahead_once_and_only_by_a_page_that_says_how(qtbot: QtBot) -> None:
    many = PageOfMany("Many")
    places = [Place("desk"), Place("many", page=many), Place("log")]
    workspace = Workspace(SESSION, places, sign_out=lambda: None)
    qtbot.addWidget(workspace)
    assert list(workspace.steps_ahead()) == ["many"] * 4 + ["log"] * 3
    assert (many.told, many.fetched) == (0, 1)
    assert list(workspace.steps_ahead()) == []
    assert many.fetched == 1


def test_a_place_that_was_come_to_is_not_asked_ahead(qtbot: QtBot) -> None:
    many = PageOfMany("Many")
    workspace = Workspace(SESSION, [Place("many", page=many)], sign_out=lambda: None)
    qtbot.addWidget(workspace)
    assert list(workspace.steps_ahead()) == []
    assert (many.told, many.fetched) == (1, 0)


def test_nothing_is_built_while_something_else_is_to_do(
    qtbot: QtBot, workspace: Workspace
) -> None:
    asked: list[bool] = []

    def ready() -> bool:
        asked.append(True)
        return False

    ahead = BuildingAhead(workspace, ready)
    qtbot.waitUntil(lambda: bool(asked))
    assert told(workspace) == [1]
    assert not ahead.over


def test_nothing_is_built_while_a_button_of_the_mouse_is_held(
    qtbot: QtBot, workspace: Workspace
) -> None:
    asked: list[bool] = []

    def ready() -> bool:
        asked.append(True)
        return True

    QTest.mousePress(workspace, Qt.MouseButton.LeftButton)
    ahead = BuildingAhead(workspace, ready)
    qtbot.waitUntil(lambda: len(asked) > 4)
    assert told(workspace) == [1]
    QTest.mouseRelease(workspace, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ahead.over)


def test_a_place_that_is_half_built_is_finished_by_whoever_comes(workspace: Workspace) -> None:
    steps = workspace.steps_ahead()
    assert next(steps) == "people"
    assert told(workspace) == [1]
    workspace.go("people")
    assert told(workspace) == [1, 1]
    assert list(steps) == ["people", "log", "log", "log"]
    assert told(workspace) == [1, 1, 0]


def test_building_ends_with_the_workspace(qtbot: QtBot) -> None:
    workspace = workspace_of_three()
    ahead: QObject = BuildingAhead(workspace, lambda: True)
    with qtbot.waitSignal(ahead.destroyed):
        workspace.deleteLater()
