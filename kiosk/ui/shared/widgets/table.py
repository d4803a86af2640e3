"""Tables: a sticky header, tabular figures, badges, no sideways scroll."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QItemSelection, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStackedLayout,
    QTableView,
    QWidget,
)

from kiosk.ui.shared.language import counted
from kiosk.ui.shared.theme.theme import current_theme
from kiosk.ui.shared.theme.tokens import TextRole
from kiosk.ui.shared.widgets.buttons import QuietButton
from kiosk.ui.shared.widgets.column_widths import fitting_columns, shared_widths
from kiosk.ui.shared.widgets.layout import Row, Scroll
from kiosk.ui.shared.widgets.marks import Flow
from kiosk.ui.shared.widgets.table_cells import CellDelegate, row_height
from kiosk.ui.shared.widgets.table_model import (
    PAGE,
    Index,
    PagedTableModel,
    RowRole,
    TableColumn,
)
from kiosk.ui.shared.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent

    from kiosk.ui.shared.widgets.empty import EmptyState


__all__ = ["PagedTableModel", "SelectionBar", "TableColumn", "TableView"]


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
        self._cells = CellDelegate(self)
        self._left_out: frozenset[int] = frozenset()
        self._empty = empty
        self._place_of_empty: Scroll | None = None
        self._badge_widths: dict[int, int] | None = None
        self._title_widths: dict[int, int] = {}
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(self._cells)
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
        model.modelReset.connect(self._take_rows)
        self.activated.connect(self._open)
        self._show_empty()
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
        if self._empty is not None and self._place_of_empty is not None:
            self._empty.fit(self.viewport().height())

    def showEvent(self, event: QShowEvent) -> None:
        """Learn how much room the badges need."""
        super().showEvent(event)
        self._fit_badges()

    def _take_rows(self) -> None:
        self._badge_widths = None
        self._fit_badges()

    def _fit_badges(self) -> None:
        if self.isVisible() and self._badge_widths is None:
            self._measure_badges()
            self._share()

    def _open(self, index: Index) -> None:
        row = index.data(RowRole) if index.isValid() else None
        if row is not None:
            self.opened.emit(row)

    def _hover(self, row: int) -> None:
        if row != self._cells.hovered_row:
            self._cells.hovered_row = row
            self.viewport().update()

    def _overlay(self, empty: EmptyState) -> Scroll:
        stack = QStackedLayout(self.viewport())
        stack.setStackingMode(QStackedLayout.StackingMode.StackAll)
        place = Scroll(empty)
        stack.addWidget(place)
        empty.fit(self.viewport().height())
        return place

    def _show_empty(self) -> None:
        """Say why there is nothing, laid over the rows when that is first the case."""
        model = self.paged_model()
        nothing = model.rowCount() == 0 and not model.awaited
        if self._place_of_empty is None and nothing and self._empty is not None:
            self._place_of_empty = self._overlay(self._empty)
        if self._place_of_empty is not None:
            self._place_of_empty.setVisible(nothing)

    def _measure(self) -> None:
        theme = current_theme()
        self.verticalHeader().setDefaultSectionSize(row_height())
        font = theme.sized_font(theme.px(13), 600)
        self.horizontalHeader().setFont(font)
        self._title_widths.clear()
        self._badge_widths = None
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
            if self.isColumnHidden(number) == (number in shown):
                self.setColumnHidden(number, number not in shown)
        widths = shared_widths(
            [least[each] for each in shown], [columns[each].share for each in shown], room
        )
        for number, width in zip(shown, widths, strict=True):
            self.setColumnWidth(number, width)

    def _least(self, number: int) -> int:
        """Give the px below which a column says nothing, or cuts its title or a badge."""
        least = current_theme().px(self.paged_model().columns[number].least)
        titled = self._title_widths.get(number)
        if titled is None:
            titled = self.horizontalHeader().sectionSizeFromContents(number).width()
            self._title_widths[number] = titled
        return max(least, titled, (self._badge_widths or {}).get(number, 0))

    def _measure_badges(self) -> None:
        """Learn how wide the badges are that the first rows show."""
        model = self.paged_model()
        toned = [number for number, column in enumerate(model.columns) if column.tone is not None]
        rows = range(min(model.rowCount(), PAGE))
        self._badge_widths = {
            number: max(self._cells.badge_width(model.index(row, number)) for row in rows)
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
