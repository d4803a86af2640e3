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

    from kiosk.ui.shared.theme.theme import Theme
    from kiosk.ui.shared.widgets.table_model import TableColumn

# Sides are worked out here; a painter would mirror them once more.
_IN_PLACE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_AT_RIGHT = int(Qt.AlignmentFlag.AlignRight | _IN_PLACE)
_AT_LEFT = int(Qt.AlignmentFlag.AlignLeft | _IN_PLACE)

_REMEMBERED = 2000
"""Texts of which a table remembers how they are cut: more cells than any window shows."""


class _Look:
    """Hold what every cell is drawn with in one theme; a table paints hundreds of cells."""

    def __init__(self, theme: Theme) -> None:
        colors = theme.colors
        self.theme = theme
        size = theme.px(TABLE.size)
        self.fonts = {code: tabular(theme.sized_font(size, mono=code)) for code in (False, True)}
        self.metrics = {code: QFontMetrics(font) for code, font in self.fonts.items()}
        self.text, self.selected = QColor(colors.text), QColor(colors.selected)
        self.hovered = QColor(mix(colors.surface, colors.accent, 0.06))
        self.line = QPen(QColor(colors.line), 1)
        self.pad = theme.space(12)
        self._cut: dict[tuple[str, bool, int], str] = {}

    def cut(self, text: str, *, code: bool, width: int) -> str:
        """Elide a text that does not fit into ``width`` px."""
        key = (text, code, width)
        shown = self._cut.get(key)
        if shown is None:
            if len(self._cut) >= _REMEMBERED:
                self._cut.clear()
            shown = self.metrics[code].elidedText(text, Qt.TextElideMode.ElideRight, width)
            self._cut[key] = shown
        return shown


class CellDelegate(QStyledItemDelegate):
    """Draw a cell: text with tabular figures, or a badge where the column has a tone.

    ``hovered_row`` is the row that the pointer is over, -1 for none.
    """

    def __init__(self, table: QAbstractItemView) -> None:
        super().__init__(table)
        self.hovered_row = -1
        self._look: _Look | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row's ground, then the cell."""
        painter.save()
        look = self._look_in_force()
        self._paint_ground(painter, option, index, look)
        model = index.model()
        column = model.columns[index.column()] if isinstance(model, PagedTableModel) else None
        # A column without a tone need not be asked for one, through Qt and back, for each cell.
        tone = index.data(ToneRole) if column is None or column.tone is not None else None
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        if tone:
            # Qt hands an enumeration of texts back as plain text.
            self._paint_badge(painter, option, text, Tone(tone))
        else:
            self._paint_text(painter, option, column, text, look)
        painter.restore()

    def _look_in_force(self) -> _Look:
        theme = current_theme()
        if self._look is None or self._look.theme is not theme:
            self._look = _Look(theme)
        return self._look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's.
        """Ask for one row's height."""
        return QSize(40, row_height())

    def badge_width(self, index: Index) -> int:
        """Give the width in px that a cell's badge needs; 0 for a cell without one."""
        if not index.data(ToneRole):
            return 0
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        return _badge_width(QFontMetrics(_badge_font()), text) + 2 * current_theme().space(12)

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, look: _Look
    ) -> None:
        theme, rect = look.theme, _rect(option)
        selected = bool(_state(option) & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, look.selected)
        elif self.hovered_row == index.row():
            painter.fillRect(rect, look.hovered)
        if theme.mode is Mode.CONTRAST and selected:
            painter.setPen(QPen(QColor(theme.colors.accent), 3))
            painter.drawLine(rect.left(), rect.top() + 1, rect.right(), rect.top() + 1)
            painter.drawLine(rect.left(), rect.bottom() - 1, rect.right(), rect.bottom() - 1)
        else:
            painter.setPen(look.line)
            painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        if selected and index.column() == 0:
            mirrored = _mirrored(option)
            left = rect.right() - 2 if mirrored else rect.left()
            painter.fillRect(
                QRect(left, rect.top(), 3, rect.height()), QColor(theme.colors.accent)
            )

    def _paint_text(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        column: TableColumn[Any] | None,
        text: str,
        look: _Look,
    ) -> None:
        code = column is not None and column.code
        end = column is not None and column.numeric
        painter.setFont(look.fonts[code])
        painter.setPen(look.text)
        area = _rect(option).adjusted(look.pad, 0, -look.pad, 0)
        shown = look.cut(text, code=code, width=area.width())
        if not code and not end and shown:
            shown = f"\u2068{shown}\u2069"
        if code or end:
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(area, _AT_RIGHT if end != _mirrored(option) else _AT_LEFT, shown)

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
