"""A language that marks every text it translates, so that a walk sees what nobody translated."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from kiosk.ui.shared import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

OPEN, CLOSE = "⟦", "⟧"
_MARKED = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
DATA = re.compile(r"(fable|mythos|opal|slate)-\d|[0-9A-Z]{4}(-[0-9A-Z]{4})+")
"""What stands for itself in every language: models, and the form of a code."""

_WORD = re.compile(r"[^\W\d_]{3,}")
_HORIZONTAL = Qt.Orientation.Horizontal
_LONGER = 0.35
"""How much longer than English the longest of the languages runs, with short words aside."""


class PseudoLanguage(QTranslator):
    """Answer every text with itself between marks, a third longer."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Mark a text."""
        del context, disambiguation, n
        return f"{OPEN}{source}{'·' * round(len(source) * _LONGER)}{CLOSE}"

    def isEmpty(self) -> bool:  # noqa: N802 -- Qt's name
        """Say that there are texts, or Qt does not ask."""
        return False


def unmarked(text: str) -> str:
    """Give the words of a text that were not translated, its data included."""
    bare, before = text, ""
    while bare != before:
        before, bare = bare, _MARKED.sub(" ", bare)
    return " ".join(_WORD.findall(bare))


def texts(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Give every text that a window shows or a screen reader speaks."""
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisibleTo(window) and widget is not window:
            continue
        found = [widget.accessibleName(), widget.toolTip()]
        match widget:
            case QLabel() | QAbstractButton():
                found.append(widget.text())
            case QLineEdit() | QPlainTextEdit():
                found.append(widget.placeholderText())
            case QAbstractItemView() if (model := widget.model()) is not None:
                found += [
                    str(model.headerData(column, _HORIZONTAL) or "")
                    for column in range(model.columnCount())
                ]
        yield from ((widget, text) for text in found if text)


def cut(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Give the labels and buttons with less room than their text takes."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window):
            continue
        match widget:
            case Text() if widget.text() and widget.wordWrap():
                limited = widget._lines > 0
                short = not limited and widget.heightForWidth(widget.width()) > widget.height()
            case QLabel() | QAbstractButton() if widget.text():
                short = widget.sizeHint().width() > widget.width() + 2
            case _:
                short = False
        if short:
            yield widget, widget.property("text") or ""
