"""Frame a page: header, steps, side panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from kiosk.ui.shared.theme.theme import current_theme
from kiosk.ui.shared.theme.tokens import PANEL_WIDTH, TextRole, mix
from kiosk.ui.shared.widgets.buttons import IconButton
from kiosk.ui.shared.widgets.layout import Column, Row, Rule, Scroll
from kiosk.ui.shared.widgets.marks import Flow
from kiosk.ui.shared.widgets.text import Text, title

if TYPE_CHECKING:
    from collections.abc import Sequence

_LEAST_TITLE = 260  # px at 100 %: a title of two lines of two words
_UNBOUNDED = 16_777_215  # px; Qt's own bound


class PageHeader(Row):
    """Show a page's title, a line under it, and its actions at the line's end.

    Where the title would have too little room beside them, the actions stand
    under it. ``focus_title`` puts the focus on the heading, where a new page starts.
    """

    back = Signal()

    def __init__(
        self,
        text: str,
        *,
        subtitle: str = "",
        actions: Sequence[QWidget] = (),
        with_back: bool = False,
    ) -> None:
        super().__init__(gap=12)
        lead = Row(gap=12)
        if with_back:
            button = IconButton("arrow-left", self.tr("Back"))
            button.clicked.connect(self.back)
            lead.add(button)
        self.title = title(text)
        self.title.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.title.setProperty("own_focus", True)
        self._subtitle = Text(subtitle, muted=True)
        if not subtitle:
            self._subtitle.hide()
        lead.add(Column(self.title, self._subtitle, gap=4), 1)
        self.add(lead, 1)
        self._actions = Flow(*actions, gap=12)
        if not actions:  # shown without a parent it would be a window of its own
            self._actions.hide()
        self.add(self._actions)

    def set_title(self, text: str) -> None:
        """Change the title."""
        self.title.setText(text)

    def set_subtitle(self, text: str) -> None:
        """Change the line under the title; an empty one takes no room."""
        self._subtitle.setText(text)
        self._subtitle.setVisible(bool(text))

    def focus_title(self) -> None:
        """Start reading at the heading."""
        self.title.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the actions beside the title or under it."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme's scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def _arrange(self) -> None:
        room = self.width() - self._actions.sizeHint().width()
        way = QBoxLayout.Direction
        beside = room >= current_theme().px(_LEAST_TITLE) or self._actions.isHidden()
        self.box.setDirection(way.LeftToRight if beside else way.TopToBottom)


class StepIndicator(QWidget):
    """Say "Part 2 of 4" and draw it as segments that fill along the line of reading."""

    def __init__(self, part: int, parts: int) -> None:
        super().__init__()
        self._part, self._parts = part, parts
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._text = Text("", TextRole.SMALL, muted=True, wrap=False, parent=self)
        self.set_part(part, parts)

    def set_part(self, part: int, parts: int) -> None:
        """Move to a part, counted from 1."""
        self._part, self._parts = part, parts
        self._text.setText(self.tr("Part {part} of {parts}").format(part=part, parts=parts))
        self.setAccessibleName(self._text.text())
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the words and the bar."""
        return QSize(200, self._text.sizeHint().height() + current_theme().space(12))

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Put the words above the bar."""
        self._text.setGeometry(0, 0, self.width(), self._text.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the segments."""
        colors, gap, height = current_theme().colors, 4, 4
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width = (self.width() - gap * (self._parts - 1)) / self._parts
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for number in range(self._parts):
            place = self._parts - 1 - number if mirrored else number
            done = number < self._part
            painter.setBrush(QColor(colors.accent if done else mix(colors.bg, colors.edge, 0.4)))
            tall = height if done else height - 2
            top = self.height() - height + (height - tall) / 2
            painter.drawRoundedRect(QRectF(place * (width + gap), top, width, tall), 2, 2)


class SidePanel(Column):
    """Show one row's details in a panel of 380 px at the line's end."""

    closed = Signal()

    def __init__(self, text: str = "", *, content: QWidget | None = None) -> None:
        super().__init__(gap=0, role="surface")
        self._title = Text(text, TextRole.HEADING, lines=2, isolate=True)
        close = IconButton("x", self.tr("Close"))
        close.clicked.connect(self.closed)
        head = Row(gap=8, margin=(24, 12))
        head.add(self._title, 1)
        head.add(close)
        self.content = Column(gap=16, margin=24)
        self._actions = Flow(gap=12)
        self.foot = Column(self._actions, gap=0, margin=(24, 16))
        self.foot.hide()
        self._wide = False
        self._close = close
        self.add(head)
        self.add(Rule())
        self.add(Scroll(self.content), 1)
        self.add(self.foot)
        if content is not None:
            self.content.add(content)
            self.content.add(None)
        self._size()

    def set_title(self, text: str) -> None:
        """Name what the panel shows."""
        self._title.setText(text)

    def set_content(self, *children: QWidget) -> None:
        """Replace the content."""
        self.content.clear()
        for child in children:
            self.content.add(child)
        self.content.add(None)

    def set_actions(self, *buttons: QWidget) -> None:
        """Replace the actions at the foot."""
        self._actions.clear()
        for button in buttons:
            self._actions.add(button)
        self.foot.setVisible(bool(buttons))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme's scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._size()

    @property
    def own_width(self) -> int:
        """Give the width of the panel beside other content."""
        return current_theme().space(PANEL_WIDTH)

    def set_wide(self, wide: bool) -> None:
        """Take all the width there is, where nothing fits beside the panel."""
        self._wide = wide
        self._size()

    def focus_close(self) -> None:
        """Put the focus on the way out, the panel's first control."""
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _size(self) -> None:
        self.setMinimumWidth(0 if self._wide else self.own_width)
        self.setMaximumWidth(_UNBOUNDED if self._wide else self.own_width)
