"""Copy a secret, and take it back after a minute."""

from __future__ import annotations

import hashlib

from PySide6.QtCore import QByteArray, QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

CLEAR_AFTER_SECONDS = 60
_TICK_MS = 1000
_HINT = "x-kde-passwordManagerHint"


class SecretClipboard(QObject):
    """Hold at most one copied secret; ``counted`` tells the seconds it stays.

    The clipboard is cleared only if it still holds the secret: what somebody
    copied meanwhile is theirs. Clipboard histories that follow the hint of
    KDE and others do not keep it.
    """

    counted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._digest = b""
        self._left = 0
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._tick)

    def copy(self, secret: str, seconds: int = CLEAR_AFTER_SECONDS) -> None:
        """Put ``secret`` on the clipboard for so many seconds."""
        data = QMimeData()
        data.setText(secret)
        data.setData(_HINT, QByteArray(b"secret"))
        QGuiApplication.clipboard().setMimeData(data)
        self._digest = _digest(secret)
        self._left = seconds
        self._clock.start()
        self.counted.emit(seconds)

    def clear(self) -> None:
        """Take the secret back now, if it is still there."""
        self._clock.stop()
        clipboard = QGuiApplication.clipboard()
        if self._digest and _digest(clipboard.text()) == self._digest:
            clipboard.clear()
        self._digest, self._left = b"", 0
        self.counted.emit(0)

    def _tick(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self.clear()
        else:
            self.counted.emit(self._left)


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()
