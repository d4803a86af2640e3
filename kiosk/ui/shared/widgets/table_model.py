"""Feed a table page by page from whoever holds the rows."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.ui.shared.theme.tokens import Tone

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
PAGE = 32
"""More rows than most windows show: what is not seen is neither read nor unsealed."""

KEPT_PAGES = 64
UNKNOWN = "–"
ToneRole = int(Qt.ItemDataRole.UserRole) + 1
RowRole = int(Qt.ItemDataRole.UserRole) + 2


@dataclass(frozen=True)
class TableColumn(Generic[Row]):
    """Describe a column: its title, what it shows of a row, how wide it is.

    ``share`` is its part of the table's width. ``numeric`` sets figures at the
    line's end; ``code`` uses the fixed-pitch face. A ``tone`` draws the cell as
    a badge. Below ``least`` px at 100 % a column says nothing any more: where
    the least widths do not fit, the columns of the highest ``rank`` are left
    out, the last first. The first column always stays.
    """

    title: str
    text: Callable[[Row], str]
    share: int = 1
    numeric: bool = False
    code: bool = False
    tone: Callable[[Row], Tone] | None = None
    least: int = 0
    rank: int = 0


class PagedTableModel(QAbstractTableModel, Generic[Row]):
    """Show ``count()`` rows of which only the pages in view are held.

    ``fetch_page(offset, limit)`` must be quick (a query with a limit), for
    it runs when the view paints. `reload` asks afresh after a change.
    ``awaited`` rows are still under way: until the first `reload` nothing is
    counted, and the table does not say that there are none.
    """

    def __init__(
        self,
        columns: Sequence[TableColumn[Row]],
        fetch_page: Callable[[int, int], Sequence[Row]],
        count: Callable[[], int],
        parent: QObject | None = None,
        *,
        awaited: bool = False,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.awaited = awaited
        self._fetch_page, self._count = fetch_page, count
        self._total = 0 if awaited else count()
        self._pages: OrderedDict[int, Sequence[Row]] = OrderedDict()

    def reload(self) -> None:
        """Forget the pages and count again."""
        self.beginResetModel()
        self._pages.clear()
        self.awaited = False
        self._total = self._count()
        self.endResetModel()

    def set_source(
        self, fetch_page: Callable[[int, int], Sequence[Row]], count: Callable[[], int]
    ) -> None:
        """Show other rows, for example those of a search."""
        self._fetch_page, self._count = fetch_page, count
        self.reload()

    def row(self, number: int) -> Row | None:
        """Give a row, or nothing where the source has shrunk meanwhile."""
        page, place = divmod(number, PAGE)
        rows = self._pages.get(page)
        if rows is None:
            rows = self._fetch_page(page * PAGE, PAGE)
            self._pages[page] = rows
            if len(self._pages) > KEPT_PAGES:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(page)
        return rows[place] if place < len(rows) else None

    def slice(self, offset: int, limit: int) -> Sequence[Row]:
        """Give rows past the pages that are held, for an export."""
        return self._fetch_page(offset, limit)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default.
        """Count the rows."""
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default.
        """Count the columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a cell shows."""
        if not index.isValid() or role not in _ROLES:
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignTrailing if column.numeric else Qt.AlignmentFlag.AlignLeading
            )
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        row = self.row(index.row())
        if row is None or role == RowRole:
            return row
        if role == ToneRole:
            return column.tone(row) if column.tone else None
        return column.text(row) or UNKNOWN

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Give a column's title."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignTrailing if column.numeric else Qt.AlignmentFlag.AlignLeading
            )
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None


_ROLES = frozenset(
    {
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.ToolTipRole),
        int(Qt.ItemDataRole.TextAlignmentRole),
        int(Qt.ItemDataRole.AccessibleTextRole),
        ToneRole,
        RowRole,
    }
)
