"""The true page with a queue, driven by keys as a clerk would."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from kiosk.attestations.statements import statement_text
from kiosk.ui.desk import keys
from kiosk.ui.desk.verdict_dialog import VerdictDialog

from .conftest import Desk
from .fake_queue import ANNA, UTOPIAN, FakeQueue, case

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kiosk.ui.desk.queue_desk import QueueDesk
    from kiosk.ui.shared import Lane
    from kiosk.ui.shared.store_line import StoreLine

CTRL = Qt.KeyboardModifier.ControlModifier


class QueuedDesk(Desk):
    """Drive the page with a queue as a clerk would, by keys."""

    def __init__(self, qtbot: QtBot, lane: Lane, line: StoreLine | None = None) -> None:
        self.fake = FakeQueue([case(3), case(9)])
        self.fake.statement = statement_text(
            UTOPIAN,
            ANNA.name,
            issuer_name="Example Laboratory",
            appeal_url="https://example.org/appeal",
        )
        super().__init__(qtbot, lane, self.fake, line)
        self.page.refresh()
        self.settle()

    @property
    def queue(self) -> QueueDesk:
        assert self.page.queue is not None
        return self.page.queue

    def key(self, sequence: str) -> None:
        """Press a key of the desk."""
        name = sequence.removeprefix("Ctrl+")
        modifier = CTRL if sequence.startswith("Ctrl+") else Qt.KeyboardModifier.NoModifier
        self.qtbot.keyClick(self.page.window(), getattr(Qt.Key, f"Key_{name}"), modifier)
        self.settle()

    def claim(self) -> None:
        self.key(keys.CLAIM_NEXT)

    @property
    def shows_queue(self) -> bool:
        return self.queue.page.isVisible()

    @property
    def asked(self) -> VerdictDialog:
        assert isinstance(self.queue.asked, VerdictDialog)
        return self.queue.asked

    def picture(self) -> QImage:
        """Give the screen once everything that was going to be drawn is drawn."""
        window, before = self.page.window(), QImage()
        for _ in range(50):
            self.qtbot.wait(40)
            seen = window.grab().toImage()
            if seen == before:
                return seen
            before = seen
        raise TimeoutError("The screen never came to rest.")
