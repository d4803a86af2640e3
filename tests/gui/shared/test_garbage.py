"""What holds objects of Qt dies on the GUI thread, whoever allocates meanwhile."""

import gc
import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.ui.shared.garbage import GarbageCollector


class Cycle(QObject):
    """Hold itself, and tell on which thread it dies."""

    def __init__(self, deaths: list[int]) -> None:
        super().__init__()
        self.itself, self._deaths = self, deaths

    def __del__(self) -> None:
        self._deaths.append(threading.get_ident())


def test_a_cycle_dies_on_the_gui_thread_and_never_on_one_that_allocates(qtbot: QtBot) -> None:
    deaths: list[int] = []
    owner = QObject()
    gc.enable()
    collector = GarbageCollector(owner)
    Cycle(deaths)
    kept: list[list[object]] = []
    worker = threading.Thread(target=lambda: kept.extend([[]] for _ in range(200_000)))
    worker.start()
    worker.join()
    assert deaths == []
    qtbot.waitUntil(lambda: bool(deaths), timeout=10_000)
    assert deaths == [threading.get_ident()]
    del collector
