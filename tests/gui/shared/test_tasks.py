"""The worker lane: one thread, one queued signal back, no error lost."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from kiosk.domain.errors import KioskError
from kiosk.ui.shared import Lane
from kiosk.ui.shared.tasks import UnexpectedError


class Desk(QObject):
    """Remember what came back, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[object] = []
        self.errors: list[KioskError] = []
        self.unexpected: list[BaseException] = []
        self.threads: set[int] = set()

    def take(self, result: object) -> None:
        self.threads.add(threading.get_ident())
        self.done.append(result)


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def lane(desk: Desk) -> Iterator[Lane]:
    made = Lane(desk.unexpected.append)
    yield made
    made.close()


def test_work_runs_elsewhere_and_its_result_comes_home(
    qtbot: QtBot, desk: Desk, lane: Lane
) -> None:
    lane.run(desk, threading.get_ident, desk.take, desk.errors.append)
    qtbot.waitUntil(lambda: not lane.busy)
    assert desk.done != [threading.get_ident()]
    assert desk.threads == {threading.get_ident()}


def test_work_keeps_its_order_and_never_overlaps(qtbot: QtBot, desk: Desk, lane: Lane) -> None:
    for number in range(20):
        lane.run(desk, lambda n=number: n, desk.take, desk.errors.append)
    qtbot.waitUntil(lambda: not lane.busy)
    assert desk.done == list(range(20))


def test_our_errors_go_to_the_caller_and_others_to_the_application(
    qtbot: QtBot, desk: Desk, lane: Lane
) -> None:
    def refuse() -> None:
        raise KioskError("The disk is full.", "Free some space.")

    def stumble() -> None:
        raise ZeroDivisionError

    lane.run(desk, refuse, desk.take, desk.errors.append)
    lane.run(desk, stumble, desk.take, desk.errors.append)
    qtbot.waitUntil(lambda: not lane.busy)
    assert [type(error) for error in desk.errors] == [KioskError, UnexpectedError]
    assert desk.errors[0].problem == "The disk is full."
    assert [type(error) for error in desk.unexpected] == [ZeroDivisionError]
    assert desk.done == []


def test_an_outcome_nobody_waits_for_is_dropped(qtbot: QtBot, desk: Desk, lane: Lane) -> None:
    gate = threading.Event()
    ticket = lane.run(desk, lambda: gate.wait(5), desk.take, desk.errors.append)
    ticket.cancel()
    gate.set()
    qtbot.waitUntil(lambda: not lane.busy)
    assert desk.done == []


def test_an_outcome_for_what_has_been_destroyed_is_dropped(
    qtbot: QtBot, desk: Desk, lane: Lane
) -> None:
    gate = threading.Event()
    page = QObject()
    lane.run(page, lambda: gate.wait(5), desk.take, desk.errors.append)
    lane.run(page, lambda: int("x"), desk.take, desk.errors.append)
    delete(page)
    gate.set()
    qtbot.waitUntil(lambda: not lane.busy)
    assert desk.done == []
    assert desk.errors == []
    assert [type(error) for error in desk.unexpected] == [ValueError]


def test_closing_finishes_what_was_begun_and_takes_no_more(desk: Desk, lane: Lane) -> None:
    written: list[int] = []
    lane.run(desk, lambda: written.append(1), desk.take, desk.errors.append)
    lane.close()
    assert written == [1]
    with pytest.raises(KioskError, match="closing"):
        lane.run(desk, lambda: None, desk.take, desk.errors.append)
