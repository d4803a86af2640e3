"""Correct characters that were misread; what was read is kept beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from kiosk.ui.shared import Action, Column, Dialog, TextField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kiosk.flows.onboarding_state import DocumentScan

_WIDTH = 680
"""Room for 44 characters in one row."""


class CorrectLines(Dialog):
    """Offer the lines for correction; ``corrected`` carries them in capitals."""

    corrected = Signal(object)

    def __init__(self, parent: QWidget, scan: DocumentScan) -> None:
        self._read = scan.lines
        self.fields = [
            TextField(
                self.tr("Line {number}").format(number=number),
                text=line,
                hint=self.tr("read as {line}").format(line=read) if line != read else "",
                max_length=len(read),
                code=True,
            )
            for number, (read, line) in enumerate(
                zip(scan.lines, scan.best_lines, strict=True), start=1
            )
        ]
        super().__init__(
            parent,
            self.tr("Correct the lines"),
            self.tr("Compare them with the document, character by character."),
            content=Column(*self.fields, gap=12),
            actions=(
                Action("leave", self.tr("Leave the lines"), "quiet", cancels=True),
                Action("take", self.tr("Take these lines"), "primary"),
            ),
            close_on_choice=False,
            width=_WIDTH,
        )
        self.chosen.connect(self._chosen)

    def _chosen(self, key: str) -> None:
        if key == "leave":
            self.dismiss()
            return
        lines = tuple(field.text().strip().upper() for field in self.fields)
        for field, line, read in zip(self.fields, lines, self._read, strict=True):
            if len(line) != len(read):
                field.set_error(
                    self.tr("This line has {found} of {wanted} characters.").format(
                        found=len(line), wanted=len(read)
                    )
                )
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.dismiss()
        self.corrected.emit(lines)
