"""A low window with text twice as large: everything is there, nothing is cut."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.console.directive_view import DirectiveView
from kiosk.ui.console.directives_page import DirectivesPage
from kiosk.ui.console.impact_panel import ImpactPanel
from kiosk.ui.console.needs_you import AT_FIRST, NeedsYou
from kiosk.ui.console.roster_page import RosterPage
from kiosk.ui.shared import Lane, Theme, apply_theme
from tests.gui.console.console_fakes import InWindow
from tests.gui.console.directive_fakes import FakeDirectives
from tests.gui.console.listed_fakes import FakeLists
from tests.gui.layout_faults import faults

LOW = 1100, 390
"""px: what a window of 1280×720 leaves a page beside the rail, over a coach at its foot."""
SENTENCES = [
    f"us-2026-06-{day}-destinations claims force already and waits for two officers."
    for day in range(10, 15)
]


@pytest.fixture(autouse=True)
def _twice_as_large(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, Theme(scale=2.0, reduced_motion=True))
    yield
    apply_theme(qapp, Theme(reduced_motion=True))


class Windows(QObject):
    """Note every window that opens."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.opened: list[str] = []
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            self.opened += [type(watched).__name__] if watched.isWindow() else []
        return super().eventFilter(watched, event)


def has_room(widget: QWidget) -> bool:
    """Tell whether a widget that was laid out has all the height that its text needs."""
    wide = widget.width() > LOW[0] * 0.8
    return wide and widget.height() >= widget.heightForWidth(widget.width())


def test_the_list_and_what_waits_above_it(in_window: InWindow, lane: Lane, qtbot: QtBot) -> None:
    page = in_window(DirectivesPage(FakeDirectives(waiting=SENTENCES), lane))
    page.window().resize(*LOW)
    page.refresh()
    qtbot.waitUntil(lambda: not lane.busy)
    needs_you = page.waiting.findChild(NeedsYou)
    assert needs_you is not None
    qtbot.waitUntil(lambda: has_room(needs_you))
    assert faults(page.window()) == []
    needs_you.more.click()
    qtbot.waitUntil(lambda: has_room(needs_you))
    assert faults(page.window()) == []


def test_a_directive(in_window: InWindow, lane: Lane, qtbot: QtBot) -> None:
    ports = FakeDirectives()
    page = in_window(DirectivesPage(ports, lane))
    page.window().resize(*LOW)
    page.refresh()
    qtbot.waitUntil(lambda: not lane.busy)
    page.open_directive(ports.rows[0])
    view = page.view
    assert isinstance(view, DirectiveView)
    qtbot.waitUntil(lambda: view.result.findChild(ImpactPanel) is not None)
    assert faults(page.window()) == []


@pytest.mark.parametrize("count", [1, AT_FIRST, AT_FIRST + 2])
def test_what_waits_opens_no_window_of_its_own(
    in_window: InWindow, lane: Lane, qtbot: QtBot, qapp: QApplication, count: int
) -> None:
    page = in_window(DirectivesPage(FakeDirectives(waiting=SENTENCES[:count]), lane))
    windows = Windows(qapp)
    page.refresh()
    qtbot.waitUntil(lambda: page.waiting.findChild(NeedsYou) is not None)
    qapp.removeEventFilter(windows)
    assert windows.opened == []


def test_a_list_with_its_search_and_chips(in_window: InWindow, lane: Lane, qtbot: QtBot) -> None:
    page = in_window(RosterPage(FakeLists(), lane))
    page.window().resize(*LOW)
    page.refresh()
    qtbot.waitUntil(lambda: bool(page.rows()))
    qtbot.waitUntil(lambda: has_room(page.header))
    assert faults(page.window()) == []
