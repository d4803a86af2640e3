"""Dialogs that lie over their own window: verbs on the buttons, nothing discarded by Esc."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from kiosk.ui.shared.accessible_roles import say_role
from kiosk.ui.shared.focus_proxy import hands_focus_on
from kiosk.ui.shared.theme.theme import audience_of, current_theme
from kiosk.ui.shared.theme.tokens import RADIUS, Audience, TextRole
from kiosk.ui.shared.widgets.aside import Aside
from kiosk.ui.shared.widgets.buttons import Button
from kiosk.ui.shared.widgets.layout import Column, Row, Scroll
from kiosk.ui.shared.widgets.text import Text

_SHADOW = 24
_DIALOG_WIDTH = 480
_MARGIN = 24


@dataclass(frozen=True, slots=True)
class Action:
    """Offer one way out of a dialog.

    ``key`` comes back in `Dialog.chosen`, ``text`` is a verb and its object.
    ``role`` is a button role. ``cancels`` marks the way that changes nothing;
    Esc takes it, and does nothing where there is none.
    """

    key: str
    text: str
    role: str = "secondary"
    cancels: bool = False


class _Asked(Scroll):
    """Hold what a dialog asks: as tall as that needs, scrolling where the window is lower."""

    def __init__(self, content: QWidget) -> None:
        super().__init__(content)
        self._content, self._room = content, 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        content.installEventFilter(self)

    def set_width(self, width: int) -> None:
        """Measure the content at this width, in px."""
        self._room = width
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for the content's height at the dialog's width."""
        layout = self._content.layout()
        height = layout.totalHeightForWidth(self._room) if layout is not None else 0
        return QSize(self._room, max(height, self._content.sizeHint().height(), 0))

    def minimumSizeHint(self) -> QSize:
        """Shrink down to about two lines."""
        return QSize(0, min(self.sizeHint().height(), current_theme().px(48)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow and shrink with the content, for example when an error shows."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class Dialog(QWidget):
    """Ask over the window of ``parent`` and disable what lies beneath.

    What stands in the window's margins, beside its content, stays as it is.

    Built in the window rather than as a window of its own, because a kiosk has
    no window manager to place one. `show_over` opens it and returns at
    once; ``chosen`` carries the key. The focus goes back to where it was.
    ``width`` is that of the card in px at 100 %, where the usual one is too small.
    """

    chosen = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        title: str,
        text: str = "",
        *,
        actions: tuple[Action, ...],
        content: QWidget | None = None,
        close_on_choice: bool = True,
        width: int = 0,
    ) -> None:
        window = parent.window()
        super().__init__(window)
        self.setProperty("audience", audience_of(parent).value)
        self._close_on_choice = close_on_choice
        self._actions = actions
        self._before: QWidget | None = None
        self._disabled: list[QWidget] = []
        say_role(self, "dialog")
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.card = Column(gap=16, margin=_MARGIN, role="dialog")
        self.card.setProperty("tone", "raised")
        self.card.add(Text(title, TextRole.HEADING))
        asked = Column(gap=16)
        if text:
            asked.add(Text(text))
        if content is not None:
            asked.add(content)
        self._asked = _Asked(asked)
        if text or content is not None:
            self.card.add(self._asked)
        self._buttons = {action.key: self._button(action) for action in actions}
        self._row = Row(None, *self._buttons.values(), gap=12)
        self.card.add(self._row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.addStretch(1)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.card)
        middle.addStretch(1)
        layout.addLayout(middle)
        layout.addStretch(1)
        usual = _DIALOG_WIDTH if audience_of(parent) is Audience.DESK else 640
        self._width = width or usual
        self._fit()
        self.hide()

    def show_over(self) -> None:
        """Open the dialog, give it the focus, and keep the rest of the window away."""
        window = self.parentWidget()
        if window is None:
            return
        # The window's own: a dialog of files may have the focus still, and is about to go.
        self._before = window.focusWidget()
        window.installEventFilter(self)
        self.setGeometry(window.contentsRect())
        self._fit()
        self.raise_()
        self.show()
        # The focus moves before its old place is disabled: it must never be nowhere.
        self._take_focus()
        for child in window.findChildren(
            QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
        ):
            beside = child.isVisible() and not child.geometry().intersects(self.geometry())
            if child is not self and not child.isWindow() and child.isEnabled() and not beside:
                child.setEnabled(False)
                self._disabled.append(child)
        QTimer.singleShot(0, self, self._take_focus)

    def button(self, key: str) -> Button:
        """Give the button of an action."""
        return self._buttons[key]

    def dismiss(self) -> None:
        """Close without choosing, give the window and its focus back."""
        window = self.parentWidget()
        if window is not None:
            window.removeEventFilter(self)
        for child in self._disabled:
            if isValid(child):
                child.setEnabled(True)
        self._disabled.clear()
        self.hide()
        if self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.setParent(None)
        self.deleteLater()

    def choose(self, key: str) -> None:
        """Take a way out as a press on its button would."""
        if self._close_on_choice:
            self.dismiss()
        self.chosen.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc take the way that changes nothing, where there is one."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        event.accept()
        for action in self._actions:
            if action.cancels:
                self.choose(action.key)
                return

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab inside the dialog, and among what stands beside it in the window."""
        stops = [
            widget
            for widget in self.findChildren(QWidget)
            if widget.isVisible()
            and widget.isEnabled()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not hands_focus_on(widget)
        ]
        if not stops:
            return True
        now = QApplication.focusWidget()
        place = stops.index(now) if now in stops else -1
        step = 1 if forward else -1
        if not 0 <= place + step < len(stops) and self._beside():
            return super().focusNextPrevChild(forward)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stop = stops[(place + step) % len(stops)]
        stop.setFocus(reason)
        if self._asked.isAncestorOf(stop):
            self._asked.ensureWidgetVisible(stop)
        return True

    def _beside(self) -> bool:
        """Tell whether something stands beside the dialog that stays usable."""
        window = self.parentWidget()
        return window is not None and any(
            isinstance(each, Aside) and each.isVisible() for each in window.children()
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window when it is resized."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.contentsRect())
            self._fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim the window and draw the card's shadow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shade = QColor("#000000")
        shade.setAlphaF(0.40)
        painter.fillRect(self.rect(), shade)
        painter.setPen(Qt.PenStyle.NoPen)
        card = QRectF(self.card.geometry()).translated(0, 8)
        for step in range(_SHADOW, 0, -3):
            ink = QColor("#000000")
            ink.setAlphaF(0.18 / 8)
            painter.setBrush(ink)
            reach = step / 2
            radius = RADIUS.card + reach
            painter.drawRoundedRect(card.adjusted(-reach, -reach, reach, reach), radius, radius)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme's scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        """Stay inside the window; put the buttons below each other where they do not fit."""
        window = self.parentWidget()
        if window is None:
            return
        theme = current_theme()
        width = min(theme.space(self._width), window.width() - 48)
        self.card.setFixedWidth(width)
        inside = width - 2 * theme.space(_MARGIN)
        self._asked.set_width(inside)
        needed = sum(button.sizeHint().width() + 12 for button in self._buttons.values())
        way = QBoxLayout.Direction
        self._row.box.setDirection(way.LeftToRight if needed <= inside else way.TopToBottom)

    def _button(self, action: Action) -> Button:
        button = Button(action.text, action.role)
        button.clicked.connect(lambda: self.choose(action.key))
        return button

    def _take_focus(self) -> None:
        for widget in self.card.findChildren(QWidget):
            takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if takes and widget.isVisible() and not hands_focus_on(widget):
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return
