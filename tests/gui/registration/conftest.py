"""The true window of a station, driven as a registrant would."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from kiosk.ui.registration.statement_view import StatementView
from kiosk.ui.registration.window import RegistrationWindow
from kiosk.ui.shared import AnswerTile, Lane, Theme
from kiosk.ui.shared.language import current_language, set_language
from tests.gui.registration.station_fakes import FakeStation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from kiosk.flows import registration_events as events
    from kiosk.flows.registration_state import Page, RegistrationState


LAYOUTS = 3
"""Turns of the event loop after which a page that was just shown has found its size."""


class Station:
    """Drive the window."""

    def __init__(self, qtbot: QtBot, lane: Lane, ports: FakeStation) -> None:
        self.qtbot, self.lane, self.ports = qtbot, lane, ports
        self.window = RegistrationWindow(ports, lane, theme=Theme(reduced_motion=True))
        self.window.resize(1280, 720)
        qtbot.addWidget(self.window, before_close_func=lambda window: window.allow_closing())
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    @property
    def page(self) -> Page:
        return self.window.state.page

    def settle(self) -> None:
        """Wait for the lane."""
        self.qtbot.waitUntil(lambda: not self.lane.busy, timeout=20_000)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        for _ in range(LAYOUTS):
            QCoreApplication.processEvents()

    def send(self, event: events.Event) -> None:
        self.window.send(event)
        self.settle()

    def button(self, text: str) -> QAbstractButton:
        """Find the visible button with a text or name."""
        found = [
            button
            for button in self.window.findChildren(QAbstractButton)
            if button.isVisible() and text in (button.text(), button.accessibleName())
        ]
        assert found, f"no button {text!r}"
        return found[-1]

    def resume(self, state: RegistrationState) -> None:
        """Have somebody stand at a state."""
        self.window.resume(state)
        self.settle()

    def texts(self) -> list[QLabel]:
        """Give the labels of the page."""
        return [label for label in self.window.page.findChildren(QLabel) if label.isVisible()]

    def tiles(self) -> list[AnswerTile]:
        """Give the answers that can be chosen."""
        return [tile for tile in self.window.findChildren(AnswerTile) if tile.isVisible()]

    def press(self, text: str) -> None:
        """Touch a button."""
        self.settle()
        button = self.button(text)
        self.window.reading.ensureWidgetVisible(button)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def go_on(self) -> None:
        self.qtbot.mouseClick(self.window.bottom.primary, Qt.MouseButton.LeftButton)
        self.settle()

    def sign(self) -> None:
        """Draw a signature with the mouse."""
        view = self.window.view
        assert isinstance(view, StatementView)
        canvas = view.pad.canvas
        self.window.reading.ensureWidgetVisible(canvas)
        left = Qt.MouseButton.LeftButton
        width, height = canvas.width(), canvas.height()
        points = [
            QPoint(width * (2 + step) // 16, height // 2 + (-1) ** step * height // 6)
            for step in range(10)
        ]
        self.qtbot.mousePress(canvas, left, pos=points[0])
        for point in points[1:]:
            self.qtbot.mouseMove(canvas, point)
        self.qtbot.mouseRelease(canvas, left, pos=points[-1])
        self.settle()


@pytest.fixture
def lane() -> Iterator[Lane]:
    unexpected: list[BaseException] = []
    made = Lane(unexpected.append)
    yield made
    made.close(drop_waiting=True)
    assert not unexpected


@pytest.fixture
def ports() -> FakeStation:
    return FakeStation()


@pytest.fixture
def station(qtbot: QtBot, lane: Lane, ports: FakeStation, qapp: QApplication) -> Iterator[Station]:
    yield Station(qtbot, lane, ports)
    if current_language() != "en":
        set_language(qapp, "en")
