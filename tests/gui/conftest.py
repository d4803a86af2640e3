"""Draw without a screen unless told otherwise, and fail a test that leaves things behind."""

from __future__ import annotations

import gc
import os
import threading
from typing import TYPE_CHECKING

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_ACCESSIBILITY", "0")

from PySide6.QtCore import QCoreApplication, QEvent, QThread
from pytestqt.qtbot import QtBot

from kiosk.ui.shared import Theme, apply_theme, current_theme
from kiosk.ui.shared.theme import dress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication, QWidget

_PLAIN = Theme(reduced_motion=True)


def pytest_configure(config: pytest.Config) -> None:
    """Let through the one remark that the offscreen platform makes about itself."""
    config.addinivalue_line("qt_log_ignore", "^This plugin does not support ")


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """Give the application in the plain theme, applied once."""
    apply_theme(qapp, _PLAIN)
    return qapp


class _DressingBot(QtBot):
    """Dress the widgets of a test, which are windows by themselves, as the program's are."""

    def addWidget(  # noqa: N802 - pytest-qt's name.
        self, widget: QWidget, *, before_close_func: Callable[[QWidget], None] | None = None
    ) -> None:
        """Dress a widget and have it closed when the test ends."""
        if widget.isWindow() and widget.parentWidget() is None and not widget.styleSheet():
            dress(widget)
        super().addWidget(widget, before_close_func=before_close_func)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Give a robot whose widgets are dressed."""
    _ = qapp
    return _DressingBot(request)


@pytest.fixture(autouse=True)
def _nothing_left_behind(qapp: QApplication) -> Iterator[None]:
    """Fail a test after which a window still shows or a thread still runs."""
    threads_before = set(threading.enumerate())
    gc.disable()  # what Qt owns dies on this thread, as in the program
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.processEvents()
    gc.collect()
    gc.enable()
    windows = [type(window).__name__ for window in qapp.topLevelWidgets() if window.isVisible()]
    threads = [
        thread.name for thread in set(threading.enumerate()) - threads_before if thread.is_alive()
    ]
    if current_theme() != _PLAIN:
        apply_theme(qapp, _PLAIN)
    assert windows == [], "windows left open"
    assert threads == [], "threads left running"
    assert QThread.currentThread() is qapp.thread()
