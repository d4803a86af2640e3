"""A line of a list that leads somewhere: a title, a detail under it, one press."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from kiosk.ui.shared.theme.theme import current_theme
from kiosk.ui.shared.theme.tokens import RADIUS, Audience, TextRole, mix

if TYPE_CHECKING:
    from collections.abc import Callable


class ResultRow(QAbstractButton):
    """Draw one result; what does not fit is cut, spoken and hovers whole."""

    def __init__(self, title: str, detail: str, on_click: Callable[[], object]) -> None:
        super().__init__()
        self._detail = detail
        self.setText(title)
        self.setAccessibleName(f"{title}. {detail}" if detail else title)
        self.setToolTip(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked=False: on_click())

    def sizeHint(self) -> QSize:
        """Ask for two lines."""
        theme = current_theme()
        lines = sum(
            theme.step(Audience.DESK, role).line for role in (TextRole.BODY, TextRole.SMALL)
        )
        return QSize(theme.px(240), lines + 2 * theme.space(8))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme's scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and both lines."""
        theme = current_theme()
        colors = theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.underMouse() or self.isDown()
        painter.setPen(QPen(QColor(colors.accent if lit else colors.line), 1))
        painter.setBrush(
            QColor(mix(colors.surface, colors.accent, 0.08) if lit else colors.surface)
        )
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, RADIUS.control, RADIUS.control)
        pad, top = theme.space(12), theme.space(8)
        leading = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        painter.setLayoutDirection(self.layoutDirection())
        for text, role, ink in (
            (self.text(), TextRole.BODY, colors.text),
            (self._detail, TextRole.SMALL, colors.muted),
        ):
            painter.setFont(theme.font(Audience.DESK, role))
            painter.setPen(QColor(ink))
            line = QRect(pad, top, self.width() - 2 * pad, theme.step(Audience.DESK, role).line)
            isolated = f"\u2068{text}\u2069" if text else ""
            shown = painter.fontMetrics().elidedText(
                isolated, Qt.TextElideMode.ElideRight, line.width()
            )
            painter.drawText(line, leading, shown)
            top += line.height()
