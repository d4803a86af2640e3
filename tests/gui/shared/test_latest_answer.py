"""The latest answer of the store: asked off the window's thread, drawn when it is another."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.domain.errors import KioskError
from kiosk.ui.shared import Lane
from kiosk.ui.shared.latest_answer import LatestAnswer


class Asker:
    """Ask a store whose answer can be changed, and note what is drawn."""

    def __init__(self, qtbot: QtBot, lane: Lane) -> None:
        self.qtbot, self.lane = qtbot, lane
        self.page = QWidget()
        self.stored: list[str] = ["a"]
        self.error: KioskError | None = None
        self.drawn: list[object] = []
        self.threads: set[threading.Thread] = set()
        self.answer = LatestAnswer(
            self.page, lane, self._look, show=self.drawn.append, fail=self.drawn.append
        )

    def _look(self) -> list[str]:
        self.threads.add(threading.current_thread())
        if self.error is not None:
            raise self.error
        return list(self.stored)

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.lane.busy)


@pytest.fixture
def asker(qtbot: QtBot) -> Iterator[Asker]:
    lane = Lane(lambda _error: None)
    yield Asker(qtbot, lane)
    lane.close()


def test_the_store_is_asked_on_another_thread(asker: Asker) -> None:
    asker.answer.ask()
    assert asker.drawn == []
    asker.settle()
    assert asker.drawn == [["a"]]
    assert threading.current_thread() not in asker.threads


def test_the_same_answer_is_not_drawn_again(asker: Asker) -> None:
    for stored in (["a"], ["a"], ["b"]):
        asker.stored = stored
        asker.answer.ask()
        asker.settle()
    assert asker.drawn == [["a"], ["b"]]


def test_an_answer_after_a_failure_is_drawn_although_it_is_the_same(asker: Asker) -> None:
    error = KioskError("The disk is gone.", "Put it back.")
    for failing in (None, error, None):
        asker.error = failing
        asker.answer.ask()
        asker.settle()
    assert asker.drawn == [["a"], error, ["a"]]


def test_what_follows_the_answer_follows_also_when_it_is_asked_again(asker: Asker) -> None:
    asker.answer.ask(then=lambda: asker.drawn.append("opened"))
    asker.answer.ask()
    asker.settle()
    assert asker.drawn == [["a"], "opened"]


def test_what_follows_can_be_forgotten(asker: Asker) -> None:
    asker.answer.ask(then=lambda: asker.drawn.append("opened"))
    asker.answer.forget_what_follows()
    asker.settle()
    assert asker.drawn == [["a"]]
