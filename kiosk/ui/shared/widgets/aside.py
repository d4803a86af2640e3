"""Stand beside what a window shows, dialogs included: a coach, a help sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from kiosk.ui.shared.theme.theme import current_theme
from kiosk.ui.shared.widgets.layout import Column

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_LEAST_BESIDE = 620  # px at 100 %; what the widest dialog needs
_FOOT = 0.4  # share of a narrow window's height


class Aside(Column):
    """Take the line's end of a window; its foot where a dialog would not fit beside.

    The window's own content and its dialogs keep to what is left, so that what
    stands here can be read and used while a dialog asks. One stands at a time:
    another that opens hides it, and gives its room back when it leaves. What
    ``covers`` takes a narrow window whole: it is read, then put away.
    """

    def __init__(self, window: QWidget, width: int, *, covers: bool = False) -> None:
        super().__init__(gap=0, role="surface")
        self._window, self._width, self._covers = window, width, covers
        self._hidden = next((each for each in _asides(window) if each.isVisible()), None)
        if self._hidden is not None:
            self._hidden.hide()
        self.setParent(window)
        window.installEventFilter(self)
        self.stand()
        self.show()

    def leave(self) -> None:
        """Give the window its room back."""
        if self.isHidden() and self.parent() is None:
            return
        window = self._window
        window.removeEventFilter(self)
        self.hide()
        self.setParent(None)
        self.deleteLater()
        others = _asides(window)
        if self._hidden in others and self._hidden is not None:
            self._hidden.show()
            self._hidden.stand()
        elif not any(each.isVisible() for each in others):
            window.setContentsMargins(0, 0, 0, 0)

    def stand(self) -> None:
        """Take the place that the window has for this now."""
        window, theme = self._window, current_theme()
        wide, tall = window.width(), window.height()
        width = theme.space(self._width)
        if wide - width < theme.px(_LEAST_BESIDE) and self._covers:
            window.setContentsMargins(0, 0, 0, 0)
            self.setGeometry(window.rect())
        elif wide - width < theme.px(_LEAST_BESIDE):
            height = int(tall * _FOOT)
            window.setContentsMargins(0, 0, 0, height)
            self.setGeometry(0, tall - height, wide, height)
        elif self.isRightToLeft():
            window.setContentsMargins(width, 0, 0, 0)
            self.setGeometry(0, 0, width, tall)
        else:
            window.setContentsMargins(0, 0, width, 0)
            self.setGeometry(wide - width, 0, width, tall)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size and direction."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self._follow()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme's scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._follow()

    def _follow(self) -> None:
        if self.isVisible():
            self.stand()


def _asides(window: QWidget) -> list[Aside]:
    return [each for each in window.children() if isinstance(each, Aside)]
