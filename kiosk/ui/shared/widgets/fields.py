"""Fields: a label above, an optional hint, the editor, and the error at its foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from kiosk.ui.shared.announcement import announce
from kiosk.ui.shared.icons import icon_pixmap
from kiosk.ui.shared.theme.theme import current_theme
from kiosk.ui.shared.theme.tokens import TextRole, Tone
from kiosk.ui.shared.widgets.buttons import IconButton
from kiosk.ui.shared.widgets.layout import Column, Row
from kiosk.ui.shared.widgets.marks import Icon
from kiosk.ui.shared.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

_LEAST_SELECT = 160  # px at 100 %


class Field(Column):
    """Hold one editor with its label, hint and error line.

    The error stands at the field, says what happened and what to do, and
    leaves the input as it is. The hint and the error are also the editor's
    accessible description.
    """

    def __init__(self, label: str, editor: QWidget, *, hint: str = "") -> None:
        super().__init__(gap=4)
        self.editor = editor
        self._label = Text(label, TextRole.LABEL, measure=True)
        self._label.setBuddy(editor)
        if not label:  # the page's title asks already
            self._label.hide()
        self._hint = Text(hint, TextRole.SMALL, muted=True)
        if not hint:  # shown without a parent it would be a window of its own
            self._hint.hide()
        self._error_icon = Icon("circle-alert", 20, tone=Tone.BLOCK)
        self._error = Text("", TextRole.SMALL, tone=Tone.BLOCK)
        self._error_row = Row(self._error_icon, gap=8)
        self._error_row.add(self._error, 1)
        self._error_row.hide()
        for part in (self._label, self._hint, editor, self._error_row):
            self.add(part)
        self._target = editor.focusProxy() or editor
        self._target.setAccessibleName(label)
        self.setFocusProxy(self._target)
        self._describe()

    @property
    def label(self) -> str:
        """Give the label's text."""
        return self._label.text()

    @property
    def error(self) -> str:
        """Give the error shown, or an empty text."""
        return self._error.text()

    def set_hint(self, hint: str) -> None:
        """Change the hint; an empty one takes no room."""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._describe()

    def set_error(self, error: str) -> None:
        """Show ``error`` at the field, or none; the input stays."""
        news = error if error != self.error else ""
        self._error.setText(error)
        self._error_row.setVisible(bool(error))
        target = self._target
        target.setProperty("state", "error" if error else "")
        target.style().unpolish(target)
        target.style().polish(target)
        self._describe()
        if news and self.isVisible():
            announce(target, news, urgent=True)

    def clear_error(self) -> None:
        """Take the error away."""
        if self.error:
            self.set_error("")

    def _describe(self) -> None:
        parts = (self._hint.text(), self._error.text())
        self._target.setAccessibleDescription(" ".join(part for part in parts if part))


class TextField(Field):
    """Take one line of text. ``code`` sets it in the fixed-pitch face, left to right."""

    text_changed = Signal(str)
    editing_finished = Signal()
    submitted = Signal()

    def __init__(
        self,
        label: str,
        *,
        text: str = "",
        hint: str = "",
        placeholder: str = "",
        max_length: int = 500,
        code: bool = False,
    ) -> None:
        self.line = QLineEdit(text)
        self.line.setMaxLength(max_length)
        self.line.setPlaceholderText(placeholder)
        if code:
            self.line.setProperty("role", "code")
            self.line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        super().__init__(label, self.line, hint=hint)
        self.line.textChanged.connect(self.text_changed)
        self.line.textEdited.connect(self.clear_error)
        self.line.editingFinished.connect(self.editing_finished)
        self.line.returnPressed.connect(self.submitted)

    def text(self) -> str:
        """Give what was typed."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Fill the field."""
        self.line.setText(text)


class TextArea(Field):
    """Take several lines of text, for example the reason for a revocation."""

    text_changed = Signal(str)

    def __init__(self, label: str, *, text: str = "", hint: str = "", rows: int = 3) -> None:
        self.area = QPlainTextEdit(text)
        self.area.setTabChangesFocus(True)
        self._rows = rows
        super().__init__(label, self.area, hint=hint)
        self._measure()
        self.area.textChanged.connect(self._changed)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme's scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def _measure(self) -> None:
        self.area.setFixedHeight(current_theme().px(24 * self._rows + 18))

    def text(self) -> str:
        """Give what was typed."""
        return self.area.toPlainText()

    def set_text(self, text: str) -> None:
        """Fill the field."""
        self.area.setPlainText(text)

    def _changed(self) -> None:
        self.clear_error()
        self.text_changed.emit(self.text())


class PasswordField(Field):
    """Take a secret; a button beside it shows and hides what is typed."""

    submitted = Signal()
    text_changed = Signal(str)

    def __init__(self, label: str, *, hint: str = "") -> None:
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        row = Row(gap=4)
        row.add(self.line, 1)
        row.setFocusProxy(self.line)
        self._toggle = IconButton("eye", "")
        policy = self._toggle.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._toggle.setSizePolicy(policy)
        row.add(self._toggle)
        super().__init__(label, row, hint=hint)
        self._toggle.clicked.connect(self._turn)
        self.line.returnPressed.connect(self.submitted)
        self.line.textEdited.connect(self.clear_error)
        self.line.textEdited.connect(self._free_when_empty)
        self.line.textChanged.connect(self.text_changed)
        self._free = True
        self._name_toggle()

    def text(self) -> str:
        """Give the secret."""
        return self.line.text()

    def clear(self) -> None:
        """Forget the secret and hide it again."""
        self.line.clear()
        self._free = True
        self._toggle.show()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self._name_toggle()

    def put_back(self, secret: str) -> None:
        """Fill in a secret typed earlier, maybe by somebody else: it cannot be shown any more."""
        self.line.setText(secret)
        self._free = not secret
        self._toggle.setVisible(self._free)

    @property
    def shown(self) -> bool:
        """Tell whether the secret is readable now."""
        return self.line.echoMode() == QLineEdit.EchoMode.Normal

    def _free_when_empty(self, text: str) -> None:
        self._free = self._free or not text
        self._toggle.setVisible(self._free)

    def _turn(self) -> None:
        mode = QLineEdit.EchoMode
        self.line.setEchoMode(mode.Password if self.shown else mode.Normal)
        self._name_toggle()

    def _name_toggle(self) -> None:
        self._toggle.set_icon("eye-off" if self.shown else "eye")
        self._toggle.set_name(self.tr("Hide") if self.shown else self.tr("Show"))


class Select(QComboBox):
    """Draw a combo box whose arrow is the theme's."""

    def minimumSizeHint(self) -> QSize:
        """Shrink where there is no room for the longest choice; the list shows it whole."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), current_theme().px(_LEAST_SELECT)), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, then the arrow in the theme's ink."""
        super().paintEvent(event)
        theme = current_theme()
        size = theme.px(20)
        painter = QPainter(self)
        inset = (theme.px(36) - size) // 2
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = inset if right else self.width() - size - inset
        arrow = icon_pixmap("chevron-down", theme.colors.text, size)
        painter.drawPixmap(x, (self.height() - size) // 2, arrow)


class SelectField(Field):
    """Offer a short, closed list; what is picked is a code, what is shown a name."""

    changed = Signal(str)

    def __init__(
        self,
        label: str,
        options: Sequence[tuple[str, str]],
        *,
        value: str = "",
        hint: str = "",
        placeholder: str = "",
    ) -> None:
        self.select = Select()
        super().__init__(label, self.select, hint=hint)
        self.select.setPlaceholderText(placeholder or self.tr("Choose"))
        self.set_options(options)
        self.set_value(value)
        self.select.currentIndexChanged.connect(self._changed)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Replace the list of (code, name)."""
        self.select.clear()
        for code, name in options:
            self.select.addItem(name, code)
        self.select.setCurrentIndex(-1)

    def value(self) -> str:
        """Give the code picked, or an empty text."""
        picked = self.select.currentData()
        return picked if isinstance(picked, str) else ""

    def set_value(self, code: str) -> None:
        """Pick ``code``, or nothing where the list lacks it."""
        self.select.setCurrentIndex(self.select.findData(code) if code else -1)

    def _changed(self) -> None:
        self.clear_error()
        self.changed.emit(self.value())
