"""What stands around a station's page: a bar above, the keyboard and a bar below.

Whoever cannot reach the upper half has everything moved into the lower one, by
one key or a touch in the bar below.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.registration.bars import BottomBar, TopBar
from kiosk.ui.shared import CenteredColumn, Column, Scroll
from kiosk.ui.shared.widgets.touch_keyboard import TouchKeyboard

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from kiosk.ui.registration.page_view import PageView

_PAGE_MARGIN: Final = 24
_AIR: Final = 48
_LOW: Final = 900
"""The height in px below which a page begins right under the bar."""
_LEAST_PAGE: Final = 192
"""The height in px that a page keeps when all is moved down."""


class StationFrame(QWidget):
    """Hold bars, keyboard and the one view that is shown between them.

    ``notice_of`` makes what says how the machine is, under the bar above.
    ``turned`` carries the title of each page as it comes.
    """

    turned = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.view: PageView | None = None
        self.low_reach = False
        self.notice_of: Callable[[], QWidget] | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._above = QWidget()
        self._above.setFixedHeight(0)
        self._layout.addWidget(self._above)

    def make_frame(self) -> None:
        """Make bars, page and keyboard in the language in force."""
        self.top, self.bottom = TopBar(), BottomBar()
        self.keyboard = TouchKeyboard()
        self.page = Column(gap=0, margin=(_PAGE_MARGIN, 20))
        self.reading = Scroll(CenteredColumn(self.page))
        self.notice = QWidget() if self.notice_of is None else self.notice_of()
        for part in (self.top, self.notice, self.reading, self.keyboard, self.bottom):
            self._layout.addWidget(part, 1 if part is self.reading else 0)
        self.bottom.reach.clicked.connect(self.turn_reach)
        self.bottom.reach.setChecked(self.low_reach)

    def put_away(self, *covers: QWidget) -> None:
        """Destroy them, and what lies over them."""
        self.keyboard.follow(None)
        parts = (self.top, self.notice, self.reading, self.keyboard, self.bottom, *covers)
        for part in parts:
            part.hide()
            part.setParent(None)
            part.deleteLater()
        self.view = None

    def put_view(self, view: PageView) -> None:
        """Show a view in the place of the one before."""
        self.keyboard.follow(None)
        self.page.clear()
        self.view = view
        tight = self.height() < _LOW or self.low_reach
        self.page.add(None if view.in_the_middle else 0 if tight else _AIR)
        self.page.add(view, 1 if view.fills else 0)
        if not view.fills:
            self.page.add(None)
        self.reading.verticalScrollBar().setValue(0)
        self.make_room()
        self.turned.emit(view.title.text())
        QTimer.singleShot(0, view, self._take_focus)

    def turn_reach(self) -> None:
        """Move every control into the lower half, or back."""
        self.set_reach(low=not self.low_reach)

    def set_reach(self, *, low: bool) -> None:
        """Have every control in the lower half, or the page as high as the screen."""
        self.low_reach = low
        self.bottom.reach.setChecked(low)
        self.make_room()

    def make_room(self) -> None:
        """Give what is above to nothing, as far as page and keyboard leave it."""
        typing = self.keyboard.isVisible()
        if self.view is not None:
            self.view.make_room(tight=typing or self.low_reach)
        keys = self.keyboard.sizeHint().height() if typing else 0
        bars = self.top.height() + self.bottom.height()
        free = self.height() - bars - keys - _LEAST_PAGE
        self._above.setFixedHeight(max(0, min(self.height() // 2, free)) if self.low_reach else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lower half the lower half."""
        super().resizeEvent(event)
        self.make_room()

    @property
    def covered(self) -> bool:
        """Tell whether something lies over the page."""
        return False

    def _take_focus(self) -> None:
        if self.view is not None and not self.covered:
            self.view.first_focus.setFocus(Qt.FocusReason.OtherFocusReason)
