"""Arrange widgets with the gaps of the token scale, which follow the text size."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QSizePolicy, QWidget

from kiosk.ui.shared.theme.theme import Theme, current_theme
from kiosk.ui.shared.theme.tokens import COLUMN_WIDTH
from kiosk.ui.shared.widgets.buttons import Button


class Box(QFrame):
    """Lay children out in one direction; margins and gaps rescale with the theme.

    ``role`` paints the box: ``"card"``, ``"surface"``, ``"sunken"``, ``"page"``.
    ``margin`` is one length, or (horizontal, vertical).
    """

    def __init__(
        self,
        direction: QBoxLayout.Direction,
        *children: QWidget | int | None,
        gap: int = 16,
        margin: int | tuple[int, int] = 0,
        role: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._gap = gap
        self._spaced_for: Theme | None = None
        self._margin = margin if isinstance(margin, tuple) else (margin, margin)
        if role:
            self.setProperty("role", role)
            self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.box = QBoxLayout(direction, self)
        self._space_out()
        for child in children:
            self.add(child)

    def add(self, child: QWidget | int | None, stretch: int = 0) -> None:
        """Add a widget, a fixed gap (an integer, px at 100 %) or a stretch (None)."""
        if child is None:
            self.box.addStretch(stretch or 1)
        elif isinstance(child, int):
            self.box.addSpacing(current_theme().space(child))
        else:
            self.box.addWidget(child, stretch, self._place(child))

    def _place(self, child: QWidget) -> Qt.AlignmentFlag:
        """Keep what has its own width at the line's start; Qt would put it in the middle."""
        policy = child.sizePolicy().horizontalPolicy()
        narrow = policy in (QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
        down = self.box.direction() == QBoxLayout.Direction.TopToBottom
        if down and (narrow or isinstance(child, Button)):
            return Qt.AlignmentFlag.AlignLeft
        return Qt.AlignmentFlag(0)

    def clear(self) -> None:
        """Take every child out and delete it."""
        while (item := self.box.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme's scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._space_out()

    def _space_out(self) -> None:
        theme = current_theme()
        if theme is self._spaced_for:
            return
        self._spaced_for = theme
        across, down = (theme.space(length) for length in self._margin)
        self.box.setContentsMargins(across, down, across, down)
        self.box.setSpacing(theme.space(self._gap))


class Column(Box):
    """Stack children from top to bottom."""

    def __init__(
        self,
        *children: QWidget | int | None,
        gap: int = 16,
        margin: int | tuple[int, int] = 0,
        role: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            QBoxLayout.Direction.TopToBottom,
            *children,
            gap=gap,
            margin=margin,
            role=role,
            parent=parent,
        )


class Row(Box):
    """Line children up along the direction of reading."""

    def __init__(
        self,
        *children: QWidget | int | None,
        gap: int = 12,
        margin: int | tuple[int, int] = 0,
        role: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            QBoxLayout.Direction.LeftToRight,
            *children,
            gap=gap,
            margin=margin,
            role=role,
            parent=parent,
        )


class Card(Column):
    """Set content on a lined, flat surface with rounded corners."""

    def __init__(self, *children: QWidget | int | None, gap: int = 12, margin: int = 24) -> None:
        super().__init__(*children, gap=gap, margin=margin, role="card")


class Rule(QFrame):
    """Draw a hairline between two things that belong together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rule")
        self.setFixedHeight(1)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


class Scroll(QScrollArea):
    """Let one page scroll up and down, never sideways."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Asking Qt for a viewport of its own making would have PySide import every widget class.
        viewport = QWidget()
        self.setViewport(viewport)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(content)
        viewport.setAutoFillBackground(False)
        content.setAutoFillBackground(False)


class CenteredColumn(QWidget):
    """Hold the registrant's one column of at most 720 px in the middle."""

    def __init__(self, content: QWidget, *, width: int = COLUMN_WIDTH) -> None:
        super().__init__()
        self._content, self._width = content, width
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        content.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row.addStretch(1)
        row.addWidget(content, 1000)
        row.addStretch(1)
        self._limit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme's scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._limit()

    def _limit(self) -> None:
        self._content.setMaximumWidth(current_theme().space(self._width))
