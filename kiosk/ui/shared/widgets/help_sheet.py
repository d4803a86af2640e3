"""The help of a screen in a sheet beside it: what it is for, how it is done, its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from kiosk.ui.shared.help_text import BlockKind
from kiosk.ui.shared.theme.tokens import PANEL_WIDTH, TextRole
from kiosk.ui.shared.widgets.aside import Aside
from kiosk.ui.shared.widgets.buttons import IconButton
from kiosk.ui.shared.widgets.layout import Column, Row, Rule, Scroll
from kiosk.ui.shared.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kiosk.ui.shared.help_text import HelpBlock, HelpText


class HelpSheet(Aside):
    """Show one help text beside a window; Esc or F1 close it."""

    def __init__(self, window: QWidget, text: HelpText) -> None:
        super().__init__(window, PANEL_WIDTH, covers=True)
        self.setAccessibleName(self.tr("Help"))
        self.title = Text("", TextRole.HEADING)
        self.close_button = IconButton("x", self.tr("Close help"), on_click=self.leave)
        head = Row(gap=8, margin=(24, 12))
        head.add(self.title, 1)
        head.add(self.close_button)
        self._content = Column(gap=12, margin=24)
        self.add(head)
        self.add(Rule())
        self.add(Scroll(self._content), 1)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.leave)
        self.show_text(text)

    def show_text(self, text: HelpText) -> None:
        """Show another text: the screen beside it has changed."""
        self.title.setText(text.title)
        self._content.clear()
        for block in text.blocks:
            self._content.add(_widget(block))
        self._content.add(None)

    def take_focus(self) -> None:
        """Put the focus on the way out, where reading starts."""
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)


def _widget(block: HelpBlock) -> QWidget:
    match block.kind:
        case BlockKind.HEADING:
            return Text(block.text, TextRole.STRONG)
        case BlockKind.ITEM:
            return _beside(Text("•", wrap=False), Text(block.text))
        case BlockKind.KEY:
            shown = QKeySequence(block.key).toString(QKeySequence.SequenceFormat.NativeText)
            key = Text(shown or block.key, TextRole.CODE, wrap=False)
            return Column(key, Text(block.text), gap=2)
    return Text(block.text)


def _beside(mark: Text, text: Text) -> Row:
    row = Row(gap=8)
    row.add(mark)
    row.box.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
    row.add(text, 1)
    return row
