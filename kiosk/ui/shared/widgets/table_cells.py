"""Draw the cells of a table: its ground, tabular figures, badges."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kiosk.ui.shared.icons import icon_pixmap
from kiosk.ui.shared.theme.fonts import tabular
from kiosk.ui.shared.theme.theme import current_theme
from kiosk.ui.shared.theme.tokens import TABLE, Mode, Tone, mix
from kiosk.ui.shared.widgets.marks import TONE_ICONS
from kiosk.ui.shared.widgets.table_model import Index, PagedTableModel, ToneRole

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView

# Sides are worked out here; a painter would mirror them once more.
_IN_PLACE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


class CellDelegate(QStyledItemDelegate):
    """Draw a cell: text with tabular figures, or a badge where the column has a tone.

    ``hovered_row`` is the row that the pointer is over, -1 for none.
    """

    def __init__(self, table: QAbstractItemView) -> None:
        super().__init__(table)
        self.hovered_row = -1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row's ground, then the cell."""
        painter.save()
        self._paint_ground(painter, option, index)
        tone = index.data(ToneRole)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        if tone:
            # Qt hands an enumeration of texts back as plain text.
            self._paint_badge(painter, option, text, Tone(tone))
        else:
            self._paint_text(painter, option, index, text)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's.
        """Ask for one row's height."""
        return QSize(40, row_height())

    def badge_width(self, index: Index) -> int:
        """Give the width in px that a cell's badge needs; 0 for a cell without one."""
        if not index.data(ToneRole):
            return 0
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        return _badge_width(QFontMetrics(_badge_font()), text) + 2 * current_theme().space(12)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect = current_theme(), _rect(option)
        colors = theme.colors
        state = _state(option)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, QColor(colors.selected))
        elif self.hovered_row == index.row():
            painter.fillRect(rect, QColor(mix(colors.surface, colors.accent, 0.06)))
        painter.setPen(QPen(QColor(colors.line), 1))
        if theme.mode is Mode.CONTRAST and selected:
            painter.setPen(QPen(QColor(colors.accent), 3))
            painter.drawLine(rect.left(), rect.top() + 1, rect.right(), rect.top() + 1)
            painter.drawLine(rect.left(), rect.bottom() - 1, rect.right(), rect.bottom() - 1)
        else:
            painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        if selected and index.column() == 0:
            mirrored = _mirrored(option)
            left = rect.right() - 2 if mirrored else rect.left()
            painter.fillRect(QRect(left, rect.top(), 3, rect.height()), QColor(colors.accent))

    def _paint_text(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, text: str
    ) -> None:
        theme = current_theme()
        model = index.model()
        column = model.columns[index.column()] if isinstance(model, PagedTableModel) else None
        code = column is not None and column.code
        font = tabular(theme.sized_font(theme.px(TABLE.size), mono=code))
        painter.setFont(font)
        painter.setPen(QColor(theme.colors.text))
        pad = theme.space(12)
        area = _rect(option).adjusted(pad, 0, -pad, 0)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        end = column is not None and column.numeric
        if not code and not end and shown:
            shown = f"\u2068{shown}\u2069"
        if code or end:
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        right = end != _mirrored(option)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, int(side | _IN_PLACE), shown)

    def _paint_badge(
        self, painter: QPainter, option: QStyleOptionViewItem, text: str, tone: Tone
    ) -> None:
        theme = current_theme()
        ink, tint = theme.colors.tone(tone)
        size, gap = theme.px(16), theme.px(4)
        painter.setFont(_badge_font())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, pad = _rect(option), theme.space(12)
        width = min(_badge_width(painter.fontMetrics(), text), rect.width() - pad)
        height = theme.px(22)
        left = rect.right() - pad - width if _mirrored(option) else rect.left() + pad
        box = QRect(left, rect.center().y() - height // 2, width, height)
        border = 3 if theme.mode is Mode.CONTRAST else 1
        painter.setPen(QPen(QColor(ink if border > 1 else mix(tint, ink, 0.25)), border))
        painter.setBrush(QColor(tint))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        inner = box.adjusted(theme.space(8), 0, -theme.space(8), 0)
        mirrored = _mirrored(option)
        mark = inner.right() + 1 - size if mirrored else inner.left()
        painter.drawPixmap(
            mark, box.center().y() - size // 2 + 1, icon_pixmap(TONE_ICONS[tone], ink, size)
        )
        painter.setPen(QColor(ink))
        words = inner.adjusted(
            0 if mirrored else size + gap, 0, -(size + gap) if mirrored else 0, 0
        )
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, int(side | _IN_PLACE), text)


def row_height() -> int:
    """Give a table row's height in the theme in force."""
    return current_theme().px(44)


def _badge_font() -> QFont:
    theme = current_theme()
    return theme.sized_font(theme.px(13))


def _badge_width(metrics: QFontMetrics, text: str) -> int:
    theme = current_theme()
    return metrics.horizontalAdvance(text) + theme.px(16) + theme.px(4) + 2 * theme.space(8)


def _rect(option: QStyleOptionViewItem) -> QRect:
    rect: QRect = option.rect
    return rect


def _state(option: QStyleOptionViewItem) -> Any:
    return option.state


def _mirrored(option: QStyleOptionViewItem) -> bool:
    direction = option.direction
    return bool(direction == Qt.LayoutDirection.RightToLeft)
