"""Explain an empty place: why it is empty, and the one thing to do."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from kiosk.ui.shared.theme.tokens import TextRole
from kiosk.ui.shared.widgets.layout import Column, Row
from kiosk.ui.shared.widgets.marks import Icon
from kiosk.ui.shared.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Emptiness(Enum):
    """Name the reasons for which a list is empty."""

    NOTHING_YET = "inbox"
    NO_MATCH = "search"


class EmptyState(Column):
    """Stand in the middle of an empty list."""

    def __init__(
        self, kind: Emptiness, text: str, *, detail: str = "", action: QWidget | None = None
    ) -> None:
        super().__init__(gap=8, margin=24)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._icon = Icon(kind.value, 32, muted=True)
        self._text = Text(text, TextRole.HEADING, align=middle)
        self._detail = Text(detail, muted=True, align=middle)
        if not detail:
            self._detail.hide()
        self.add(None)
        self.add(Row(None, self._icon, None))
        self.add(self._text)
        self.add(self._detail)
        if action is not None:
            self.add(8)
            self.add(Row(None, action, None))
        self.add(None)

    def fit(self, height: int) -> None:
        """Leave the picture out where ``height`` px have no room for it and the words."""
        self._icon.show()
        self._icon.setVisible(self.sizeHint().height() <= height)

    def set(self, kind: Emptiness, text: str, detail: str = "") -> None:
        """Give another reason."""
        self._icon.set(kind.value)
        self._text.setText(text)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
