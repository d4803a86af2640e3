"""Show work in place: a bar after 300 ms, words and Cancel after two seconds."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QProgressBar

from kiosk.ui.shared.theme.tokens import TextRole
from kiosk.ui.shared.widgets.buttons import QuietButton
from kiosk.ui.shared.widgets.layout import Column, Row
from kiosk.ui.shared.widgets.text import Text

SHOW_AFTER_MS = 300
EXPLAIN_AFTER_MS = 2000


class Progress(Column):
    """Stand where the result will be. `start` and `stop` bracket the work.

    Quick work shows nothing at all, so that nothing flickers.
    """

    cancelled = Signal()

    def __init__(self, text: str, *, can_cancel: bool = False) -> None:
        super().__init__(gap=8)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(text)
        self._text = Text(text, TextRole.SMALL, muted=True)
        self._cancel = QuietButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self.cancelled)
        self._words = Row(gap=12)
        self._words.add(self._text, 1)
        self._words.add(self._cancel)
        self.add(self._bar)
        self.add(self._words)
        self._can_cancel = can_cancel
        self._show = self._timer(SHOW_AFTER_MS, self._appear)
        self._explain = self._timer(EXPLAIN_AFTER_MS, self._say)
        self.stop()

    def start(self, text: str = "") -> None:
        """Begin to wait."""
        if text:
            self.say(text)
        self._show.start()
        self._explain.start()

    def say(self, text: str) -> None:
        """Say something else of the work while it goes on."""
        self._text.setText(text)
        self._bar.setAccessibleName(text)

    def set_share(self, done: int, total: int) -> None:
        """Show how much is done, where that is known."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def stop(self) -> None:
        """Stop waiting and vanish."""
        self._show.stop()
        self._explain.stop()
        self._bar.setRange(0, 0)
        self._words.hide()
        self.hide()

    def _timer(self, milliseconds: int, run: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(run)
        return timer

    def _appear(self) -> None:
        self.show()

    def _say(self) -> None:
        self._words.show()
        self._cancel.setVisible(self._can_cancel)
