"""Tables: a sticky header, tabular figures, badges, no sideways scroll."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from kiosk.ui.shared.icons import icon_pixmap
from kiosk.ui.shared.language import counted
from kiosk.ui.shared.theme.fonts import tabular
from kiosk.ui.shared.theme.theme import current_theme
from kiosk.ui.shared.theme.tokens import TABLE, Mode, TextRole, Tone, mix
from kiosk.ui.shared.widgets.buttons import QuietButton
from kiosk.ui.shared.widgets.layout import Row, Scroll
from kiosk.ui.shared.widgets.marks import TONE_ICONS, Flow
from kiosk.ui.shared.widgets.table_model import PagedTableModel, RowRole, TableColumn, ToneRole
from kiosk.ui.shared.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.ui.shared.widgets.empty import EmptyState

_MEASURED_ROWS = 50

__all__ = ["PagedTableModel", "SelectionBar", "TableColumn", "TableView"]

# Sides are worked out here; a painter would mirror them once more.
_IN_PLACE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Draw a cell: text with tabular figures, or a badge where the column has a tone."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
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

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002 - Qt's.
        """Ask for one row's height."""
        return QSize(40, row_height())

    def badge_width(self, index: _Index) -> int:
        """Give the width in px that a cell's badge needs; 0 for a cell without one."""
        if not index.data(ToneRole):
            return 0
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        return _badge_width(QFontMetrics(_badge_font()), text) + 2 * current_theme().space(12)

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        theme, rect = current_theme(), _rect(option)
        colors = theme.colors
        state = _state(option)
        view = self.parent()
        hovered = isinstance(view, TableView) and view.hovered_row == index.row()
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, QColor(colors.selected))
        elif hovered:
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
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, text: str
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


class TableView(QTableView):
    """Show a `PagedTableModel`; rows are chosen whole and opened by Enter or a press.

    ``opened`` carries the row, ``selection_count`` the number of chosen rows.
    """

    opened = Signal(object)
    selection_count = Signal(int)

    def __init__(
        self, model: PagedTableModel[Any], *, name: str, empty: EmptyState | None = None
    ) -> None:
        super().__init__()
        self.hovered_row = -1
        self._left_out: frozenset[int] = frozenset()
        self._empty = empty
        self._place_of_empty: Scroll | None = None
        self._badge_widths: dict[int, int] = {}
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        model.modelReset.connect(self._show_empty)
        model.modelReset.connect(self._fit_badges)
        self.activated.connect(self._open)
        self._overlay()
        self._measure()

    def paged_model(self) -> PagedTableModel[Any]:
        """Give the model."""
        model = self.model()
        if not isinstance(model, PagedTableModel):
            raise TypeError(type(model).__name__)
        return model

    @property
    def left_out(self) -> frozenset[int]:
        """Give the numbers of the columns that somebody left out."""
        return self._left_out

    def leave_out(self, columns: frozenset[int]) -> None:
        """Leave columns out, whatever room there is; the first one always stays."""
        self._left_out = columns - {0}
        self._share()

    def selected_rows(self) -> list[Any]:
        """Give the chosen rows in the order shown."""
        numbers = sorted(index.row() for index in self.selectionModel().selectedRows())
        found = (self.paged_model().row(number) for number in numbers)
        return [row for row in found if row is not None]

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell how many rows are chosen."""
        super().selectionChanged(selected, deselected)
        self.selection_count.emit(len(self.selectionModel().selectedRows()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme's scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the row under the pointer."""
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        """Let the light go out."""
        super().leaveEvent(event)
        self._hover(-1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the row pressed without a modifier."""
        super().mouseReleaseEvent(event)
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        index = self.indexAt(event.position().toPoint())
        if plain and event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self._open(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row by Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out among the columns."""
        super().resizeEvent(event)
        self._share()
        if self._empty is not None:
            self._empty.fit(self.viewport().height())

    def showEvent(self, event: QShowEvent) -> None:
        """Learn how much room the badges need."""
        super().showEvent(event)
        self._fit_badges()

    def _fit_badges(self) -> None:
        if self.isVisible():
            self._measure_badges()
            self._share()

    def _open(self, index: _Index) -> None:
        row = index.data(RowRole) if index.isValid() else None
        if row is not None:
            self.opened.emit(row)

    def _hover(self, row: int) -> None:
        if row != self.hovered_row:
            self.hovered_row = row
            self.viewport().update()

    def _overlay(self) -> None:
        if self._empty is None:
            return
        stack = QStackedLayout(self.viewport())
        stack.setStackingMode(QStackedLayout.StackingMode.StackAll)
        self._place_of_empty = Scroll(self._empty)
        stack.addWidget(self._place_of_empty)
        self._show_empty()

    def _show_empty(self) -> None:
        if self._place_of_empty is not None:
            self._place_of_empty.setVisible(self.model().rowCount() == 0)

    def _measure(self) -> None:
        theme = current_theme()
        self.verticalHeader().setDefaultSectionSize(row_height())
        font = theme.sized_font(theme.px(13), 600)
        self.horizontalHeader().setFont(font)
        if self.isVisible():
            self._measure_badges()
        self._share()

    def _share(self) -> None:
        columns, room = self.paged_model().columns, self.viewport().width()
        least = [self._least(number) for number in range(len(columns))]
        wanted = [each for each in range(len(columns)) if each not in self._left_out]
        ranks = [columns[each].rank for each in wanted]
        fitting = fitting_columns([least[each] for each in wanted], ranks, room)
        shown = [wanted[each] for each in fitting]
        for number in range(len(columns)):
            self.setColumnHidden(number, number not in shown)
        spare = max(room - sum(least[number] for number in shown), 0)
        shares = sum(columns[number].share for number in shown)
        for number in shown:
            column = columns[number]
            extra = spare * column.share // shares
            spare, shares = spare - extra, shares - column.share
            last = number == shown[-1]
            width = room if last else min(least[number] + extra, room)
            room -= width
            self.setColumnWidth(number, width)

    def _least(self, number: int) -> int:
        """Give the px below which a column says nothing, or cuts its title or a badge."""
        least = current_theme().px(self.paged_model().columns[number].least)
        return max(
            least,
            self.horizontalHeader().sectionSizeFromContents(number).width(),
            self._badge_widths.get(number, 0),
        )

    def _measure_badges(self) -> None:
        """Learn how wide the badges are that the first rows show."""
        model, delegate = self.paged_model(), self.itemDelegate()
        toned = [number for number, column in enumerate(model.columns) if column.tone is not None]
        rows = range(min(model.rowCount(), _MEASURED_ROWS))
        if isinstance(delegate, CellDelegate):
            self._badge_widths = {
                number: max(delegate.badge_width(model.index(row, number)) for row in rows)
                for number in toned
                if rows
            }


class SelectionBar(Row):
    """Say how many rows are chosen and offer what can be done with them."""

    cleared = Signal()

    def __init__(self, *actions: QWidget) -> None:
        super().__init__(gap=12, margin=(16, 8), role="bar")
        self._text = Text("", TextRole.STRONG, wrap=False)
        clear = QuietButton(self.tr("Choose none"))
        clear.clicked.connect(self.cleared)
        self.add(Flow(self._text, clear, *actions, gap=12), 1)
        self.set_count(0)

    def set_count(self, count: int) -> None:
        """Show the count; the bar hides at none."""
        self._text.setText(counted("SelectionBar", count, "1 chosen", "{count} chosen"))
        self.setVisible(count > 0)

    def follow(self, table: TableView) -> None:
        """Show and clear the selection of ``table``."""
        table.selection_count.connect(self.set_count)
        self.cleared.connect(table.clearSelection)


def fitting_columns(least: Sequence[int], ranks: Sequence[int], room: int) -> list[int]:
    """Give the numbers of the columns whose least widths fit together into ``room`` px."""
    shown = list(range(len(least)))
    while len(shown) > 1 and sum(least[number] for number in shown) > room:
        shown.remove(max(shown[1:], key=lambda number: (ranks[number], number)))
    return shown


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
