"""The window leads from the store's state to the operator's places, and back out."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.domain.operators import Act, OperatorSession, Role
from kiosk.ui.entry.ports import StoreState
from kiosk.ui.entry.sign_in_view import SignInView
from kiosk.ui.entry.unlock_view import UnlockView
from kiosk.ui.shared import Column, Lane, PageHeader
from kiosk.ui.shell import KioskWindow
from tests.gui.entry.entry_fakes import SESSION, FakeEntry


class Page(Column):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.header = PageHeader(name)
        self.told = 0
        self.add(self.header)

    def refresh(self) -> None:
        self.told += 1


@dataclass(frozen=True)
class Place:
    key: str
    act: Act
    icon_name: str = "users"

    @property
    def title(self) -> str:
        return self.key.capitalize()

    @property
    def make(self) -> Callable[[OperatorSession], QWidget]:
        return lambda _session: Page(self.title)


PLACES = (Place("desk", Act.ONBOARD), Place("people", Act.READ_PEOPLE), Place("log", Act.READ_LOG))


@pytest.fixture
def lane() -> Iterator[Lane]:
    made = Lane(lambda _error: None)
    yield made
    made.close()


@pytest.fixture
def open_window(qtbot: QtBot, lane: Lane) -> Callable[[FakeEntry], KioskWindow]:
    windows: list[KioskWindow] = []  # qtbot itself holds no window

    def make(ports: FakeEntry) -> KioskWindow:
        window = KioskWindow(ports, lambda: PLACES, lane)
        windows.append(window)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return make


Open = Callable[[FakeEntry], KioskWindow]


def test_a_locked_store_is_opened_then_signed_in_to(qtbot: QtBot, open_window: Open) -> None:
    window = open_window(FakeEntry(state=StoreState.LOCKED))
    qtbot.waitUntil(lambda: isinstance(window.current(), UnlockView))
    unlock = window.current()
    assert isinstance(unlock, UnlockView)
    qtbot.keyClicks(unlock.passphrase.line, "four words nobody guesses")
    qtbot.keyClick(unlock.passphrase.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.current(), SignInView))


def test_places_are_those_of_the_role_and_alt_numbers_lead_there(
    qtbot: QtBot, open_window: Open
) -> None:
    window = open_window(FakeEntry())
    auditor = replace(SESSION, roles=frozenset({Role.AUDITOR}))
    window.open_workspace(auditor)
    workspace = window.workspace
    assert workspace is not None
    for key, name in ((Qt.Key.Key_2, "Log"), (Qt.Key.Key_1, "People")):
        qtbot.keyClick(window, key, Qt.KeyboardModifier.AltModifier)
        page = workspace.pages.currentWidget()
        assert isinstance(page, Page)
        assert page.header.title.text() == name
    assert workspace.pages.count() == 2


def test_a_place_come_to_starts_at_its_heading_with_fresh_rows(
    qtbot: QtBot, open_window: Open
) -> None:
    window = open_window(FakeEntry())
    window.open_workspace(SESSION)
    workspace = window.workspace
    assert workspace is not None
    qtbot.waitUntil(workspace.isVisible)
    for _ in range(2):
        qtbot.mouseClick(workspace.rail.item("people"), Qt.MouseButton.LeftButton)
    page = workspace.pages.currentWidget()
    assert isinstance(page, Page)
    assert page.told == 2
    assert QApplication.focusWidget() is page.header.title


def test_whoever_signs_in_begins_at_the_heading_of_the_first_place(
    qtbot: QtBot, open_window: Open
) -> None:
    window = open_window(FakeEntry())
    view = window.current()
    assert isinstance(view, SignInView)
    view.login.setFocus()
    window.open_workspace(SESSION)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    assert window.workspace is not None
    page = window.workspace.pages.currentWidget()
    assert isinstance(page, Page)
    assert QApplication.focusWidget() is page.header.title


def test_signing_out_forgets_the_pages_and_the_clipboard(qtbot: QtBot, open_window: Open) -> None:
    ports = FakeEntry()
    window = open_window(ports)
    window.open_workspace(SESSION)
    QApplication.clipboard().setText("a token")
    window.sign_out()
    assert isinstance(window.current(), SignInView)
    assert window.workspace is None
    assert QApplication.clipboard().text() == ""
    qtbot.waitUntil(lambda: ports.taken == [SESSION])


def test_closing_the_window_signs_out_as_well(open_window: Open) -> None:
    ports = FakeEntry()
    window = open_window(ports)
    window.open_workspace(SESSION)
    QApplication.clipboard().setText("a token")
    window.close()
    assert QApplication.clipboard().text() == ""
    assert ports.taken == [SESSION]
