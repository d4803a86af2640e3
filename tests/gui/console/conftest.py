from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from kiosk.ui.shared import Lane
from tests.gui.console.console_fakes import InWindow, Page


@pytest.fixture
def lane() -> Iterator[Lane]:
    """Give a lane; the application's handler has nothing to tell, the windows must."""
    made = Lane(lambda _error: None)
    yield made
    made.close()


@pytest.fixture
def in_window(qtbot: QtBot) -> InWindow:
    """Show pages in a window that is active."""
    windows: list[QMainWindow] = []  # qtbot itself holds no window

    def show(page: Page) -> Page:
        window = QMainWindow()
        windows.append(window)
        qtbot.addWidget(window)
        window.setCentralWidget(page)
        window.resize(1200, 700)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return page

    return show
