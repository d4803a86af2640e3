"""A page whose opened row stands in a panel beside its table, or over it where it is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt

from kiosk.ui.shared import Row, SidePanel, current_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

_LEAST_MAIN = 420  # px at 100 %; a table narrower than this says too little


class PageWithPanel(Row):
    """Hold a main column and the panel of what was opened in it.

    A window without room for both shows the panel alone until it is closed;
    the focus goes to the panel and comes back to where it was.
    """

    def __init__(self) -> None:
        super().__init__(gap=0, role="page")
        self.panel = SidePanel()
        self.panel.closed.connect(self.close_panel)
        self.panel.hide()
        self._main: QWidget | None = None
        self._return_to: QWidget | None = None

    def frame(self, main: QWidget, return_to: QWidget) -> None:
        """Put the main column in; closing the panel focuses ``return_to``."""
        self._main, self._return_to = main, return_to
        self.add(main, 1)
        self.add(self.panel)

    def open_panel(self) -> None:
        """Show the panel."""
        self.panel.show()
        self._arrange()
        if self._main is not None and self._main.isHidden():
            self.panel.focus_close()

    def close_panel(self) -> None:
        """Hide the panel; the row it showed keeps the focus."""
        if self.panel.isHidden():
            return
        held = self.panel.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.panel.hide()
        self._arrange()
        if held and self._return_to is not None:
            self._return_to.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the panel beside the table or over it."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme's scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def _arrange(self) -> None:
        if self._main is None:
            return
        room = self.width() - self.panel.own_width
        covers = not self.panel.isHidden() and room < current_theme().px(_LEAST_MAIN)
        self.panel.set_wide(covers)
        self._main.setVisible(not covers)
