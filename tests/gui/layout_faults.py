"""Find what is wrong with a shown window: cut texts, overlaps, boxes for glyphs, small targets.

`faults` looks at one window as it stands, its dialogs and covers included, and says
what a person who looks at its picture would object to. It measures; it does not look:
a colour, an ugly gap or a wrong word pass it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QFontDatabase, QFontMetrics, QTextLayout
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QComboBox,
    QHeaderView,
    QLabel,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QSizeGrip,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QWidget,
)

from kiosk.ui.shared import Dialog, Text
from kiosk.ui.shared.focus_proxy import hands_focus_on
from kiosk.ui.shared.theme.focus import FocusRing
from kiosk.ui.shared.theme.fonts import families
from kiosk.ui.shared.theme.theme import audience_of, current_theme
from kiosk.ui.shared.theme.tokens import Audience
from kiosk.ui.shared.widgets.aside import Aside
from kiosk.ui.shared.widgets.rail import RailItem
from kiosk.ui.shared.widgets.shade import Cover
from kiosk.ui.shared.widgets.table_cells import CellDelegate
from kiosk.ui.shared.widgets.toast import Toast

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QFont

LEAST_TARGET = 48
"""px that each side of what a registrant touches has at least."""

_SLACK = 2
"""px by which a measure may err: rounding, and the half pixel of an edge."""

_PUNCTUATION = ".,:;!?()“”«»„…"
_LEAST_OVERLAP = 3
_OVERLAYS = (Dialog, Aside, Toast, Cover, FocusRing)
"""What lies over the rest on purpose."""

_HAN = range(0x2E80, 0x10000)
_UNSEEN = frozenset("\u2028\u2029\n\t\u2066\u2067\u2068\u2069\u200e\u200f\u200b\u00ad")


class FaultKind(StrEnum):
    """Name what can be wrong."""

    CUT = "cut text"
    BROKEN = "word broken in two"
    OVERLAP = "overlap"
    OUTSIDE = "outside its place"
    GLYPH = "missing glyph"
    TARGET = "small target"
    NAMELESS = "no accessible name"
    UNTRANSLATED = "untranslated"
    TOO_LARGE = "window larger than asked"


@dataclass(frozen=True, slots=True)
class Fault:
    """Hold one fault: its kind, the widget, and the text or measure that shows it."""

    kind: FaultKind
    widget: str
    detail: str

    def __str__(self) -> str:
        """Say the fault in one line."""
        return f"{self.kind}: {self.widget}: {self.detail}"


def faults(window: QWidget) -> list[Fault]:
    """Give every fault of a shown window, without repetition."""
    shown = [widget for root in layers(window) for widget in _shown_in(root)]
    found = [fault for widget in shown for fault in _faults_of(widget)]
    for root in layers(window):
        leaves = [
            (widget, _seen(widget, window)) for widget in _shown_in(root) if _is_leaf(widget)
        ]
        found += _overlaps([(widget, area) for widget, area in leaves if not area.isEmpty()])
        found += [fault for widget, _ in leaves for fault in _outside(widget, window)]
    return list(dict.fromkeys(found))


def faults_of_size(window: QWidget, asked: QSize) -> list[Fault]:
    """Say where a window is larger than it was asked to be: something has no room in that."""
    grown = window.width() > asked.width() or window.height() > asked.height()
    detail = f"{window.width()}×{window.height()} instead of {asked.width()}×{asked.height()}"
    return [_fault(FaultKind.TOO_LARGE, window, detail)] if grown else []


def untranslated(widget: QWidget, words: str) -> Fault:
    """Make the fault of a widget whose words nobody translated."""
    return _fault(FaultKind.UNTRANSLATED, widget, words[:80])


def layers(window: QWidget) -> list[QWidget]:
    """Give what can be used of a window now: its content, or what covers that."""
    above: list[QWidget] = [
        child
        for child in window.children()
        if isinstance(child, (Dialog, Cover)) and child.isVisible()
    ]
    beside: list[QWidget] = [
        child
        for child in window.children()
        if isinstance(child, (Aside, Toast)) and child.isVisible()
    ]
    whole = [each for each in beside if each.geometry().contains(window.rect())]
    if whole:
        return whole
    return [*(above[-1:] or [window]), *beside]


def _shown_in(root: QWidget) -> list[QWidget]:
    """Give the visible widgets of one layer, without what lies over it."""
    found = [root]
    for child in root.children():
        if not isinstance(child, QWidget) or not child.isVisible() or child.isWindow():
            continue
        if isinstance(child, (*_OVERLAYS, QSizeGrip)):
            continue
        found += _shown_in(child)
    return found


def _faults_of(widget: QWidget) -> Iterator[Fault]:
    yield from _cut(widget)
    for text, font in texts_of(widget):
        missing = missing_glyphs(text, font)
        if missing:
            yield _fault(FaultKind.GLYPH, widget, f"{missing} in “{text[:60]}”")
    if is_control(widget):
        if audience_of(widget) is Audience.REGISTRANT:
            yield from _small(widget)
        if not spoken_name(widget):
            yield _fault(FaultKind.NAMELESS, widget, "")


def _fault(kind: FaultKind, widget: QWidget, detail: str) -> Fault:
    return Fault(kind, place_of(widget), detail)


def place_of(widget: QWidget) -> str:
    """Name a widget by its class, what it says, and the view that it stands in."""
    names, place = [type(widget).__name__], widget.parentWidget()
    while place is not None:
        if (
            type(place).__module__.startswith("kiosk.ui")
            and "shared" not in type(place).__module__
        ):
            names.append(type(place).__name__)
            break
        if isinstance(place, Dialog):
            names.append(f"Dialog “{place.accessibleName()}”")
            break
        place = place.parentWidget()
    said = _text_of(widget) or widget.accessibleName()
    return f"{' in '.join(names)} “{said[:40]}”" if said else " in ".join(names)


def _text_of(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""


# Texts that are cut


def _cut(widget: QWidget) -> Iterator[Fault]:
    detail = ""
    match widget:
        case Text():
            yield from _cut_text(widget)
        case QHeaderView():
            yield from _cut_heads(widget)
        case QAbstractItemView():
            yield from _cut_badges(widget)
        case QLineEdit():
            if not widget.text():
                metrics, room = widget.fontMetrics(), _room_of_line(widget)
                detail = _too_wide(widget.placeholderText(), metrics, room)
        case QComboBox():
            detail = _too_wide(widget.currentText(), widget.fontMetrics(), _room_in(widget))
        case QLabel() | QAbstractButton() if _text_of(widget):
            detail = _less_room_than_asked(widget)
    if detail:
        yield _fault(FaultKind.CUT, widget, detail)


def _cut_text(widget: Text) -> Iterator[Fault]:
    if not widget.text():
        return
    if not widget.wordWrap():
        detail = _less_room_than_asked(widget)
        if detail:
            yield _fault(FaultKind.CUT, widget, detail)
        return
    needed = widget.heightForWidth(widget.width())
    if not widget._lines and needed > widget.height() + _SLACK:
        yield _fault(FaultKind.CUT, widget, f"{widget.height()} px high, {needed} needed")
    word = broken_word(widget)
    if word:
        yield _fault(FaultKind.BROKEN, widget, f"“{word}” at {widget.width()} px")


def broken_word(widget: Text) -> str:
    """Give the first word that two lines share because one has no room for it."""
    layout, _, _ = widget._lay_out(min(widget.contentsRect().width(), widget._greatest_width()))
    text = layout.text()
    for number in range(1, layout.lineCount()):
        at = layout.lineAt(number).textStart()
        if at <= 0 or at >= len(text) or not (text[at - 1].isalpha() and text[at].isalpha()):
            continue
        if ord(text[at]) in _HAN or ord(text[at - 1]) in _HAN:
            continue
        start, end = at, at
        while start > 0 and not text[start - 1].isspace():
            start -= 1
        while end < len(text) and not text[end].isspace():
            end += 1
        if text[start:end].strip(_PUNCTUATION).isalpha():
            return text[start:end]  # A name of a file or an address may break anywhere.
    return ""


def _less_room_than_asked(widget: QWidget) -> str:
    if isinstance(widget, RailItem):
        room, needed = widget.width(), widget.word_width()
        short = bool(widget.toolTip())
        return "" if short or needed <= room + _SLACK else f"{room} px wide, {needed} needed"
    if widget.hasHeightForWidth():
        needed = widget.heightForWidth(widget.width())
        short = needed > widget.height() + _SLACK
        return f"{widget.height()} px high, {needed} needed" if short else ""
    asked = widget.sizeHint()
    if widget.toolTip() and not isinstance(widget, QLabel):
        return ""  # What is elided on purpose hovers whole.
    if asked.width() > widget.width() + _SLACK:
        return f"{widget.width()} px wide, {asked.width()} needed"
    lines = widget.fontMetrics().height()
    return f"{widget.height()} px high, {lines} needed" if lines > widget.height() else ""


def _too_wide(text: str, metrics: QFontMetrics, room: int) -> str:
    needed = metrics.horizontalAdvance(text)
    return f"“{text[:40]}” in {room} px, {needed} needed" if needed > room + _SLACK else ""


def _room_of_line(widget: QLineEdit) -> int:
    option = QStyleOptionFrame()
    widget.initStyleOption(option)
    part = QStyle.SubElement.SE_LineEditContents
    return widget.style().subElementRect(part, option, widget).width()


def _room_in(widget: QComboBox) -> int:
    option = QStyleOptionComboBox()
    widget.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    area = widget.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, widget)
    return area.width()


def _cut_heads(widget: QHeaderView) -> Iterator[Fault]:
    model = widget.model()
    if model is None or widget.orientation() is not Qt.Orientation.Horizontal:
        return
    for number in range(widget.count()):
        text = str(model.headerData(number, Qt.Orientation.Horizontal) or "")
        if widget.isSectionHidden(number):
            continue
        needed = widget.sectionSizeFromContents(number).width()
        if needed > widget.sectionSize(number) + _SLACK:
            detail = f"“{text}” in {widget.sectionSize(number)} px, {needed} needed"
            yield _fault(FaultKind.CUT, widget, detail)


def _cut_badges(widget: QAbstractItemView) -> Iterator[Fault]:
    """Find badges that are cut; running text in a cell ends in an ellipsis on purpose."""
    delegate = widget.itemDelegate()
    if not isinstance(delegate, CellDelegate):
        return
    for index in cells_of(widget):
        needed, room = delegate.badge_width(index), widget.visualRect(index).width()
        if needed > room + _SLACK:
            text = str(index.data())
            yield _fault(FaultKind.CUT, widget, f"“{text}” in {room} px, {needed} needed")


def cells_of(widget: QAbstractItemView) -> list[QModelIndex]:
    """Give the cells of a list or table that are in sight."""
    model = widget.model()
    found = []
    for row in range(model.rowCount() if model else 0):
        rect = widget.visualRect(model.index(row, 0))
        if rect.top() > widget.viewport().height():
            break
        if rect.bottom() >= 0:
            found += [model.index(row, column) for column in range(model.columnCount())]
    return [index for index in found if not widget.visualRect(index).isEmpty()]


# Glyphs


def texts_of(widget: QWidget) -> Iterator[tuple[str, QFont]]:
    """Give the texts that a widget draws, each with its font."""
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text().replace("&", ""), widget.font()
        case QLineEdit():
            yield widget.text() or widget.placeholderText(), widget.font()
        case QPlainTextEdit():
            yield widget.toPlainText() or widget.placeholderText(), widget.font()
        case QComboBox() | QHeaderView() | QAbstractItemView():
            yield from ((text, widget.font()) for text in _texts_of_many(widget))
    detail = getattr(widget, "_detail", "")
    if isinstance(detail, str) and detail:
        yield detail, widget.font()


def _texts_of_many(widget: QComboBox | QAbstractItemView) -> list[str]:
    """Give the choices of a box, the heads of a table, or its cells in sight."""
    if isinstance(widget, QComboBox):
        return [widget.itemText(number) for number in range(widget.count())]
    model = widget.model()
    if isinstance(widget, QHeaderView):
        across = Qt.Orientation.Horizontal
        columns = range(widget.count() if model is not None else 0)
        return [str(model.headerData(number, across) or "") for number in columns]
    return [str(index.data() or "") for index in cells_of(widget)]


def missing_glyphs(text: str, font: QFont) -> str:
    """Give the characters that no shipped font draws."""
    bare = "".join(sorted({letter for letter in text if letter not in _UNSEEN}))
    names = tuple(font.families())
    if not _shipped() & set(names):
        return f"(set in {font.family()})" if bare else ""
    return _missing(bare, names) if bare else ""


def _shipped() -> set[str]:
    language = current_theme().language
    return {*families(language), *families(language, mono=True)}


@cache
def _missing(letters: str, names: tuple[str, ...]) -> str:
    return "".join(letter for letter in letters if not _drawn(letter, names))


@cache
def _drawn(letter: str, names: tuple[str, ...]) -> bool:
    """Tell whether a character is drawn, and by a shipped font: others differ by machine."""
    if letter.isspace():
        return True
    font = QFontDatabase.font(names[0], "", 12)
    font.setFamilies(list(names))
    layout = QTextLayout(letter, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    return all(
        run.rawFont().familyName() in _shipped() and all(run.glyphIndexes()) for run in runs
    )


# Where things stand


def _is_leaf(widget: QWidget) -> bool:
    """Tell whether a widget draws something of its own that must not be covered."""
    if isinstance(widget, QScrollBar | QAbstractSlider | QHeaderView | QComboBox):
        return not isinstance(widget, QScrollBar)
    if isinstance(widget, QLabel):
        return bool(widget.text()) or not widget.pixmap().isNull()
    if isinstance(widget, QAbstractButton | QLineEdit):
        return True
    return isinstance(widget, QAbstractScrollArea) and not _children(widget.viewport())


def _children(widget: QWidget) -> list[QWidget]:
    return [child for child in widget.children() if isinstance(child, QWidget)]


def _seen(widget: QWidget, window: QWidget) -> QRect:
    """Give the part of a widget that its ancestors let through, in the window's px."""
    area = QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())
    place = widget.parentWidget()
    while place is not None and place is not window.parentWidget():
        area &= QRect(place.mapTo(window, place.rect().topLeft()), place.size())
        if place is window:
            break
        place = place.parentWidget()
    return area


def _overlaps(leaves: list[tuple[QWidget, QRect]]) -> Iterator[Fault]:
    for (one, first), (other, second) in combinations(leaves, 2):
        common = first & second
        if min(common.width(), common.height()) < _LEAST_OVERLAP:
            continue
        if one.isAncestorOf(other) or other.isAncestorOf(one) or _by_design(one, other):
            continue
        detail = f"{common.width()}×{common.height()} px with {place_of(other)}"
        yield _fault(FaultKind.OVERLAP, one, detail)


def _by_design(one: QWidget, other: QWidget) -> bool:
    """Tell whether one of two was put over the other by hand, not by a layout."""
    return _is_free(one) or _is_free(other)


def _is_free(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    layout = parent.layout() if parent is not None else None
    return layout is None or not _holds(layout, widget)


def _holds(layout: QLayout, widget: QWidget) -> bool:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        if item.widget() is widget:
            return True
        inner = item.layout()
        if inner is not None and _holds(inner, widget):
            return True
    return False


def _outside(widget: QWidget, window: QWidget) -> Iterator[Fault]:
    """Find what an ancestor cuts off, unless that scrolls there."""
    area, place = widget.rect(), widget
    while place is not window and (parent := place.parentWidget()) is not None:
        area = QRect(place.mapToParent(area.topLeft()), area.size())
        down, aside = _scrolls(parent)
        if down:
            area = area & QRect(area.left(), 0, area.width(), parent.height())
        if aside:
            area = area & QRect(0, area.top(), parent.width(), area.height())
        if area.isEmpty():
            return  # Scrolled out of sight.
        if not parent.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(area):
            detail = f"{_rect(area)} in {_rect(parent.rect())} of {place_of(parent)}"
            yield _fault(FaultKind.OUTSIDE, widget, detail)
            return
        place = parent


def _scrolls(parent: QWidget) -> tuple[bool, bool]:
    """Tell whether a widget is the viewport of what scrolls down, and of what scrolls aside."""
    holder = parent.parentWidget()
    if not isinstance(holder, QAbstractScrollArea) or holder.viewport() is not parent:
        return False, False
    off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    aside = holder.horizontalScrollBarPolicy() is not off
    return (
        holder.verticalScrollBar().maximum() > 0,
        aside and holder.horizontalScrollBar().maximum() > 0,
    )


def _rect(area: QRect) -> str:
    return f"{area.left()},{area.top()} {area.width()}×{area.height()}"


# Controls


def is_control(widget: QWidget) -> bool:
    """Tell whether somebody can press a widget or type into it."""
    if not widget.isEnabled() or isinstance(widget, QScrollBar | QHeaderView):
        return False
    kinds = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractItemView)
    if isinstance(widget, kinds):
        return not isinstance(widget.parentWidget(), QComboBox)
    focusable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    shows = isinstance(widget, QLabel | QAbstractScrollArea)
    return bool(focusable) and not shows and not hands_focus_on(widget)


def _small(widget: QWidget) -> Iterator[Fault]:
    if min(widget.width(), widget.height()) < LEAST_TARGET:
        yield _fault(FaultKind.TARGET, widget, f"{widget.width()}×{widget.height()} px")


def spoken_name(widget: QWidget) -> str:
    """Give the name that a screen reader speaks, labels and buddies included."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""
