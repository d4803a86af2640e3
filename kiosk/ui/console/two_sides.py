"""Two columns that scroll on their own, or one below the other where the window is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent

from kiosk.ui.shared import Column, Row, Scroll, current_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

_LEAST_WIDTH = 900  # px at 100 %; two columns in less are both too narrow to read


class TwoSides(Column):
    """Hold two columns; the end one comes first where they stand below each other.

    ``head`` stands above the two. Where they stand below each other it scrolls
    along with them: a low window would have no room for anything beside it.
    """

    def __init__(
        self, start: QWidget, end: QWidget, *, shares: tuple[int, int], head: QWidget | None = None
    ) -> None:
        super().__init__(gap=16)
        self._start, self._end, self._head = start, end, head
        self._scrolls = Scroll(start), Scroll(end)
        self._beside = Row(gap=24)
        for scroll, share in zip(self._scrolls, shares, strict=True):
            self._beside.add(scroll, share)
        self._below = Column(gap=24)
        self._one = Scroll(self._below)
        self._one.hide()
        self._above = Column(gap=0)
        self.add(self._above)
        if head is None:
            self._above.hide()
        else:
            self._above.add(head)
        self.add(self._beside, 1)
        self.add(self._one, 1)
        self._narrow = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose how the columns stand."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme's scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < current_theme().px(_LEAST_WIDTH)
        if narrow == self._narrow:
            return
        self._narrow = narrow
        sides = (self._start, self._end)
        if narrow:
            for scroll in self._scrolls:
                scroll.takeWidget()
            for part in (self._head, *reversed(sides)):
                if part is not None:
                    self._below.add(part)
                    part.show()
        else:
            if self._head is not None:
                self._below.box.removeWidget(self._head)
                self._above.add(self._head)
            for scroll, side in zip(self._scrolls, sides, strict=True):
                self._below.box.removeWidget(side)
                scroll.setWidget(side)
        self._above.setVisible(not narrow and self._head is not None)
        self._beside.setVisible(not narrow)
        self._one.setVisible(narrow)
