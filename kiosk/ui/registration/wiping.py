"""What a wipe clears beside the state and the view: all that the process could still hold."""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QClipboard, QPixmapCache
from PySide6.QtWidgets import QApplication


def clear_process() -> None:
    """Empty the clipboards and the picture cache; destroy what waits to be destroyed.

    Text that was copied out of a field would otherwise be pasted by the next
    registrant, and a view that waits for its turn still holds what it shows.
    """
    clipboard = QApplication.clipboard()
    clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
    QPixmapCache.clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
