"""A window's end of the line to its keeper: words on standard input and output."""

from __future__ import annotations

import logging
import os
import threading
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.app.log_file import RedactingFormatter
from kiosk.app.registration_keeper import ALIVE_EVERY, GONE_WITHIN, Word
from kiosk.app.registration_processes import KEEPER_GONE, LOGGED

if TYPE_CHECKING:
    from collections.abc import Callable

_INPUT: Final = 0
_OUTPUT: Final = 1
_MOST: Final = 4096


class KeeperLine(QObject):
    """Bring the keeper's words to the GUI thread (``heard``), and the window's to the keeper.

    ``ended`` comes when there is no keeper any more, or it wants this window
    gone; a window that does not go by itself then is ended ``gone_within``
    seconds later. Words are written in one piece, so that two threads never mix
    theirs. Once `listen` was called, the GUI thread says that it works as long
    as it does.
    """

    heard = Signal(str)
    ended = Signal()

    def __init__(
        self,
        read: Callable[[int, int], bytes] = os.read,
        write: Callable[[int, bytes], int] = os.write,
        *,
        end_now: Callable[[int], object] = os._exit,
        gone_within: float = GONE_WITHIN,
        alive_every: float = ALIVE_EVERY,
    ) -> None:
        super().__init__()
        self._read, self._write = read, write
        self._end_now, self._gone_within = end_now, gone_within
        self._beating = QTimer(self)
        self._beating.setInterval(int(1000 * alive_every))
        self._beating.timeout.connect(lambda: self.tell(Word.ALIVE))
        self._thread = threading.Thread(target=self._listen, name="keeper", daemon=True)

    def listen(self) -> None:
        """Begin to hear; call it once the signals lead somewhere."""
        self._thread.start()
        self._beating.start()

    def tell(self, word: str) -> None:
        """Say a word; a keeper that is gone is noticed by `ended`."""
        try:
            self._write(_OUTPUT, f"{word}\n".encode())
        except BrokenPipeError:
            self.ended.emit()

    def _listen(self) -> None:
        # Read from the descriptor: a stream that a thread waits on is locked when Python ends.
        kept = b""
        while data := self._read(_INPUT, _MOST):
            *words, kept = (kept + data).split(b"\n")
            for word in words:
                self.heard.emit(word.decode(errors="replace"))
        self.ended.emit()
        threading.Event().wait(self._gone_within)  # the process ends meanwhile, if it can
        self._end_now(KEEPER_GONE)


class KeeperLog(logging.Handler):
    """Send log records to the keeper, which alone writes the station's log file."""

    def __init__(self, line: KeeperLine) -> None:
        super().__init__(logging.INFO)
        self._line = line
        self.setFormatter(RedactingFormatter())

    def emit(self, record: logging.LogRecord) -> None:
        """Send one, without anything that a person entered."""
        self._line.tell(LOGGED + self.format(record))
