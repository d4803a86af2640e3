"""Take a date as far as it is known."""

from __future__ import annotations

from PySide6.QtCore import Qt

from kiosk.domain.dates import PartialDate, PartialDateError
from kiosk.ui.shared.language import said
from kiosk.ui.shared.widgets.fields import TextField

_YEAR_DIGITS, _MONTH_DIGITS, _DAY_DIGITS = 4, 6, 8


class PartialDateField(TextField):
    """Take a date as far as it is known: a year, a month, or a day.

    Eight digits typed in a row get their hyphens; other separators are
    understood, the order is always year, month, day.
    """

    def __init__(self, label: str, *, value: PartialDate | None = None, hint: str = "") -> None:
        super().__init__(label, text=str(value or ""), hint=hint, max_length=10, code=True)
        self.line.setPlaceholderText(self.tr("YYYY-MM-DD"))
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self.line.textEdited.connect(self._hyphenate)
        self.line.editingFinished.connect(self._check)

    def value(self) -> PartialDate | None:
        """Give the date (unknown when empty), or ``None`` for what no calendar has."""
        try:
            return PartialDate.parse(self._normalised())
        except PartialDateError:
            return None

    def set_value(self, value: PartialDate) -> None:
        """Fill the field."""
        self.set_text(str(value))
        self.clear_error()

    def _normalised(self) -> str:
        text = self.text().strip()
        for separator in "./ ":
            text = text.replace(separator, "-")
        parts = [part.zfill(2) for part in text.split("-") if part]
        return "-".join(parts)

    def _hyphenate(self, text: str) -> None:
        if not text.isascii() or not text.isdigit() or self.line.cursorPosition() != len(text):
            return
        if len(text) == _DAY_DIGITS:
            year, month = text[:_YEAR_DIGITS], text[_YEAR_DIGITS:_MONTH_DIGITS]
            self.line.setText(f"{year}-{month}-{text[_MONTH_DIGITS:]}")

    def _check(self) -> None:
        try:
            value = PartialDate.parse(self._normalised())
        except PartialDateError as error:
            self.set_error(said(error))
        else:
            self.set_text(str(value))
            self.clear_error()
