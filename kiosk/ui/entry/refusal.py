"""A small window for the one sentence why the kiosk does not open."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt

from kiosk.ui.shared import Column, PrimaryButton, Row, body, heading
from kiosk.ui.shared.theme import dress

_SIZE = QSize(520, 240)


class RefusalWindow(Column):
    """Show what is in the way and what to do about it."""

    def __init__(self, text: str) -> None:
        super().__init__(gap=16, margin=32, role="page")
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
        self.setWindowTitle(self.tr("Kiosk"))
        self.resize(_SIZE)
        dress(self)
        self.add(heading(self.tr("The kiosk does not open")))
        self.add(body(text))
        self.add(None)
        self.primary = PrimaryButton(self.tr("Close this window"), on_click=self.close)
        self.add(Row(None, self.primary))
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)
