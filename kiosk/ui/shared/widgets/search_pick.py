"""Pick one of many by typing: States, organisations, models."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from kiosk.ui.shared.theme.theme import dress
from kiosk.ui.shared.widgets.fields import Field

Provider = Callable[[str], Sequence[tuple[str, str]]]


class SearchPickField(Field):
    """Take text and suggest (code, name) pairs that ``provider`` finds for it.

    The provider decides what matches; nothing is guessed here. A text that is
    exactly the name or code of one suggestion counts as picked, any other
    stays in the field unpicked until the caller names the mistake.
    """

    picked = Signal(str, str)
    cleared = Signal()

    def __init__(
        self,
        label: str,
        provider: Provider,
        *,
        hint: str = "",
        placeholder: str = "",
        clear_on_pick: bool = False,
    ) -> None:
        self.line = QLineEdit()
        self.line.setPlaceholderText(placeholder)
        super().__init__(label, self.line, hint=hint)
        self._provider = provider
        self._clear_on_pick = clear_on_pick
        self._offers: list[tuple[str, str]] = []
        self._value: tuple[str, str] | None = None
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setMaxVisibleItems(8)
        self._popup = QListView()
        self._popup.setProperty("role", "popup")
        self._completer.setPopup(self._popup)
        dress(self._popup)  # a window by itself
        self.line.setCompleter(self._completer)
        by_index = self._completer.activated[QModelIndex]  # type: ignore[index]  # An overload.
        by_index.connect(self._choose)
        self.line.textEdited.connect(self._search)
        self.line.editingFinished.connect(self._settle)

    def value(self) -> tuple[str, str] | None:
        """Give the (code, name) picked, or nothing."""
        return self._value

    def code(self) -> str:
        """Give the code picked, or an empty text."""
        return self._value[0] if self._value else ""

    def text(self) -> str:
        """Give what stands in the field, picked or not."""
        return self.line.text()

    def set_value(self, code: str, name: str) -> None:
        """Fill the field with a pick that was made earlier."""
        self._value = (code, name)
        self.line.setText(name)
        self.clear_error()

    def clear(self) -> None:
        """Empty the field."""
        self._value = None
        self.line.clear()
        self.clear_error()

    def offers(self) -> list[tuple[str, str]]:
        """Give the suggestions shown now."""
        return list(self._offers)

    def pick(self, code: str, name: str) -> None:
        """Pick as a press on the suggestion would."""
        self.set_value(code, name)
        self.picked.emit(code, name)
        if self._clear_on_pick:
            QTimer.singleShot(0, self, self.clear)

    def _search(self, text: str) -> None:
        if self._value is not None:
            self._value = None
            self.cleared.emit()
        self.clear_error()
        self._offers = list(self._provider(text)) if text.strip() else []
        self._model.setStringList([name for _, name in self._offers])
        if self._offers:
            self._completer.complete()
        else:
            self._popup.hide()

    def _choose(self, index: QModelIndex) -> None:
        row = index.row()
        if 0 <= row < len(self._offers):
            self.pick(*self._offers[row])

    def _settle(self) -> None:
        if self._value is not None or not self.line.text().strip():
            return
        wanted = self.line.text().strip().casefold()
        exact = {
            (code, name)
            for code, name in self._provider(self.line.text())
            if wanted in (code.casefold(), name.casefold())
        }
        if len(exact) == 1:
            self.pick(*exact.pop())
