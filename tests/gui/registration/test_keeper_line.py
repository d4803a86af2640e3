"""A window's end of the line: its GUI thread says that it works, and it outlives no keeper."""

from __future__ import annotations

import os
import signal
import threading
from typing import TYPE_CHECKING, cast

import pytest

from kiosk.app.registration_keeper import Word
from kiosk.app.registration_line import KeeperLine
from kiosk.app.registration_processes import KEEPER_GONE
from kiosk.app.registration_window import Service
from tests.gui.registration.true_station import open_station

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from kiosk.app.registration_adapter import StationAdapter
    from tests.gui.registration.conftest import Station


def said_to(words: list[bytes], _descriptor: int, data: bytes) -> int:
    words.append(data)
    return len(data)


def test_the_gui_thread_says_again_and_again_that_it_works(qtbot: QtBot) -> None:
    words: list[bytes] = []
    kept = threading.Event()

    def read(_descriptor: int, _most: int) -> bytes:
        kept.wait()
        return b""

    line = KeeperLine(
        read,
        lambda descriptor, data: said_to(words, descriptor, data),
        end_now=lambda _code: None,
        gone_within=0,
        alive_every=0.01,
    )
    line.listen()
    qtbot.waitUntil(lambda: len(words) > 2)
    assert set(words) == {f"{Word.ALIVE}\n".encode()}
    with qtbot.waitSignal(line.ended):
        kept.set()


def test_a_window_whose_loop_is_frozen_ends_itself_when_the_keeper_is_gone(
    qapp: QApplication,
) -> None:
    """No loop of events runs here, so nobody takes the word to go."""
    del qapp
    ended, codes = threading.Event(), list[int]()

    def end_now(code: int) -> None:
        codes.append(code)
        ended.set()

    line = KeeperLine(
        lambda _descriptor, _most: b"", lambda _descriptor, data: len(data),
        end_now=end_now, gone_within=0.05,
    )  # fmt: skip
    line.listen()
    assert ended.wait(5)
    assert codes == [KEEPER_GONE]


class NoScans:
    """Stand for a station without a scanner's folder."""

    def scans(self) -> None:
        """Have none."""


def test_a_window_that_is_told_to_go_twice_goes_once(station: Station, qapp: QApplication) -> None:
    adapter = cast("StationAdapter", NoScans())
    service = Service(qapp, station.window, adapter, KeeperLine(), station.lane)
    left: list[bool] = []
    station.window.staff_left.connect(lambda: left.append(True))
    service.leave()
    service.leave()
    assert left == [True]


@pytest.mark.long
def test_a_true_window_that_freezes_is_replaced_and_dies_with_its_keeper(tmp_path: Path) -> None:
    with open_station(tmp_path) as station:
        first = station.next_window()
        os.kill(first.pid, signal.SIGSTOP)
        second = station.next_window()
        station.wait_without({first.pid})
        station.wait_for_note("window frozen")
        assert second.pid != first.pid
        assert second.walk(1, "citizen", 1)
