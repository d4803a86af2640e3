"""The navigation rail: the program's places in groups, and what can be done from everywhere."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy, QWidget

from kiosk.ui.shared.theme.theme import current_theme
from kiosk.ui.shared.theme.tokens import RAIL_WIDTH
from kiosk.ui.shared.widgets.layout import Column, Scroll
from kiosk.ui.shared.widgets.rail_item import (
    HEADING,
    HEADING_LOW,
    SHORT,
    TALL,
    RailButton,
    RailCaption,
    RailHeading,
    RailItem,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

__all__ = ["NavRail", "RailItem"]

_GAP = 4
_MARGIN = 8


@dataclass(frozen=True, slots=True)
class _Shape:
    """Say how much of the rail shows: whether all groups stand open, and how high things are."""

    all_open: bool
    item: int
    act: int
    heading: int


_SHAPES = (
    _Shape(all_open=True, item=TALL, act=TALL, heading=HEADING),
    _Shape(all_open=False, item=TALL, act=TALL, heading=HEADING),
    _Shape(all_open=False, item=TALL, act=SHORT, heading=HEADING),
    _Shape(all_open=False, item=SHORT, act=SHORT, heading=HEADING),
    _Shape(all_open=False, item=SHORT, act=SHORT, heading=HEADING_LOW),
)
"""From roomy to crowded; what does not fit the last one scrolls."""


class _Items(QWidget):
    """Stand items one above the other, or by twos where they are icons alone."""

    def __init__(self) -> None:
        super().__init__()
        self.items: list[RailItem] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def add_item(self, item: RailItem) -> None:
        self.items.append(item)
        self._grid.addWidget(item, len(self.items) - 1, 0)

    def take_tab(self) -> None:
        """Let Tab come to one item: that with the focus, or the chosen one, or the first.

        Qt leaves Tab with the item of the whole rail that had the focus last,
        which may be hidden in a closed group.
        """
        held = next((each for each in self.items if each.hasFocus()), None)
        chosen = next((each for each in self.items if each.isChecked()), None)
        wanted = held or chosen or self.items[0]
        strong, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
        for item in self.items:
            item.setFocusPolicy(strong if item is wanted else click)

    def arrange(self, *, short: bool, width: int) -> None:
        self._grid.setVerticalSpacing(current_theme().space(_GAP))
        for item in self.items:
            item.set_short(short)
            item.set_width(width)
            self._grid.removeWidget(item)
        columns = 2 if short else 1
        for number, item in enumerate(self.items):
            self._grid.addWidget(item, *divmod(number, columns))


@dataclass(frozen=True, slots=True)
class _Group:
    """Hold one group of places; one without a heading has no name.

    Where all groups stand open, the caption shows in the heading's place.
    """

    heading: RailHeading | None
    caption: RailCaption | None
    items: _Items = field(default_factory=_Items)


class NavRail(Column):
    """List the program's places at the line's start, one of them chosen.

    Where all of them fit they all show. Where they do not, one group stands
    open at a time: its places are read at a glance and each is two presses
    away, which a list that scrolls out of sight does not give. In a lower
    window the foot, then the places too, are icons alone.
    """

    selected = Signal(str)

    def __init__(self, items: Sequence[tuple[str, str, str]] = ()) -> None:
        super().__init__(gap=_GAP, margin=(0, _MARGIN), role="rail")
        self._chosen = QButtonGroup(self)
        self._items: dict[str, RailItem] = {}
        self._groups: list[_Group] = []
        self._open: _Group | None = None
        self._shape, self._widest = _SHAPES[0], 0
        self._foot = _Items()
        self._places = Column(gap=_GAP)
        self._places.add(None)
        self._scroll = Scroll(self._places)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.add(self._scroll, 1)
        self.add(self._foot)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        for key, icon_name, text in items:
            self.add_item(key, icon_name, text)

    def sizeHint(self) -> QSize:
        """Ask for the width of an item; words alone may widen it, and only where they show."""
        width = max(self._widest, current_theme().px(RAIL_WIDTH))
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Shrink down to the foot and one row of places."""
        return QSize(self.sizeHint().width(), _height(0, 1, _rows(self._foot, SHORT), _SHAPES[-1]))

    def add_item(self, key: str, icon_name: str, text: str, group: str = "") -> RailItem:
        """Append a place; one of another ``group`` than the last one's begins that group."""
        if not self._groups or _name(self._groups[-1]) != group:
            self._begin_group(group)
        last = self._groups[-1]
        item = RailItem(icon_name, text)
        self._chosen.addButton(item)
        item.clicked.connect(lambda: self.selected.emit(key))
        item.stepped.connect(partial(self._step, item))
        last.items.add_item(item)
        if last.heading is not None:
            last.heading.add_name(text)
        self._items[key] = item
        self._arrange()
        return item

    def add_action(self, icon_name: str, text: str, run: Callable[[], object]) -> RailItem:
        """Append something to do at the foot, such as to sign out."""
        item = RailItem(icon_name, text)
        item.setCheckable(False)

        def pressed(_checked: bool = False) -> None:
            run()

        item.clicked.connect(pressed)
        item.stepped.connect(partial(self._step, item))
        self._foot.add_item(item)
        self._arrange()
        return item

    def select(self, key: str) -> None:
        """Mark a place as the one shown, without telling anybody, and bring it into sight."""
        item = self._items[key]
        item.setChecked(True)
        self._open_group(self._group_of(item))
        self._bring_into_sight(item)

    def item(self, key: str) -> RailItem:
        """Give the item of a place."""
        return self._items[key]

    def way_to(self, key: str) -> RailButton:
        """Give what leads to a place: its item, or the heading while its group is closed."""
        item = self._items[key]
        heading = self._group_of(item).heading
        return item if heading is None or heading.isChecked() else heading

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme's scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the surface and the hairline towards the content."""
        super().paintEvent(event)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = 0 if mirrored else self.width() - 1
        line = QColor(current_theme().colors.line)
        QPainter(self).fillRect(left, 0, 1, self.height(), line)

    def _begin_group(self, name: str) -> None:
        first = not self._groups
        heading = RailHeading(name, first=first) if name else None
        caption = RailCaption(name, first=first) if name else None
        group = _Group(heading, caption)
        if heading is not None:
            heading.clicked.connect(lambda: self._open_group(group))
            heading.stepped.connect(partial(self._step, heading))
        for part in (caption, heading, group.items):
            if part is not None:
                self._places.box.insertWidget(self._places.box.count() - 1, part)
        self._groups.append(group)

    def _group_of(self, stop: RailButton) -> _Group:
        return next(
            each for each in self._groups if stop is each.heading or stop in each.items.items
        )

    def _stops(self) -> Iterator[RailButton]:
        """Give what the arrows come to, those in closed groups as well."""
        for group in self._groups:
            if group.heading is not None and not self._shape.all_open:
                yield group.heading
            yield from group.items.items
        yield from self._foot.items

    def _step(self, stop: RailButton, step: int) -> None:
        """Give the focus to the stop before or after, round the rail; a group opens for it."""
        stops = list(self._stops())
        wanted = stops[(stops.index(stop) + step) % len(stops)]
        if wanted in self._foot.items:
            wanted.setFocus(Qt.FocusReason.TabFocusReason)
            return
        self._open_group(self._group_of(wanted), focus=wanted)
        self._bring_into_sight(wanted)

    def _open_group(self, group: _Group, *, focus: RailButton | None = None) -> None:
        """Show the places of a group; the focus moves before what had it is hidden."""
        self._open = group
        group.items.show()
        if focus is not None:
            focus.setFocus(Qt.FocusReason.TabFocusReason)
        for each in self._groups:
            is_open = self._shape.all_open or each is group or each.heading is None
            each.items.setVisible(is_open)
            each.items.take_tab()
            if each.heading is not None and each.caption is not None:
                within = any(item.isChecked() for item in each.items.items)
                each.heading.show_open(is_open, within=within)
                each.caption.setVisible(self._shape.all_open)
                each.heading.setHidden(self._shape.all_open)

    def _bring_into_sight(self, stop: RailButton) -> None:
        """Scroll to a stop once a group that was opened for it is laid out."""
        QTimer.singleShot(0, self._scroll, partial(self._scroll.ensureWidgetVisible, stop))

    def _arrange(self) -> None:
        fitting = (shape for shape in _SHAPES if self._needed(shape) <= self.height())
        self._shape = shape = next(fitting, _SHAPES[-1])
        self._widest = widest = self._widest_in(shape)
        for group in self._groups:
            group.items.arrange(short=shape.item == SHORT, width=widest)
            if group.heading is not None:
                group.heading.set_low(shape.heading == HEADING_LOW)
                group.heading.set_width(widest)
        self._foot.arrange(short=shape.act == SHORT, width=widest)
        if self._groups:
            self._open_group(self._open or self._groups[0])
        self.updateGeometry()

    def _headings(self) -> list[RailHeading]:
        return [each.heading for each in self._groups if each.heading is not None]

    def _widest_in(self, shape: _Shape) -> int:
        widths = [heading.needed_width() for heading in self._headings()]
        if shape.item == TALL:
            widths += [item.word_width() for item in self._items.values()]
        if shape.act == TALL:
            widths += [item.word_width() for item in self._foot.items]
        return max(widths, default=0)

    def _needed(self, shape: _Shape) -> int:
        """Give the height that a shape needs whichever group stands open, in px."""
        counts = [_rows(each.items, shape.item) for each in self._groups]
        rows = sum(counts) if shape.all_open else max(counts, default=0)
        return _height(len(self._headings()), rows, _rows(self._foot, shape.act), shape)


def _rows(items: _Items, height: int) -> int:
    count = len(items.items)
    return -(-count // 2) if height == SHORT else count


def _height(headings: int, rows: int, acts: int, shape: _Shape) -> int:
    theme = current_theme()
    parts = ((headings, shape.heading), (rows, shape.item), (acts, shape.act))
    gap = theme.space(_GAP)
    return 2 * theme.space(_MARGIN) + sum(n * (theme.px(each) + gap) for n, each in parts)


def _name(group: _Group) -> str:
    return "" if group.heading is None else group.heading.text()
