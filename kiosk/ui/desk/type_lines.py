"""Type the lines of a zone that no machine could read, beside its picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from kiosk.ui.shared import Action, Column, Dialog, DocumentImageView, TextField, current_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

_WIDTH = 760
_PICTURE_HEIGHT = 260
_LINES = 3
_LONGEST = 44


class TypeLines(Dialog):
    """Take two or three lines; ``typed`` carries those that are not empty, in capitals.

    The dialog stays until `dismiss`, so that nothing typed is lost when the
    lines are no zone: `show_problem` says so.
    """

    typed = Signal(object)

    def __init__(self, parent: QWidget, image: QImage | None, lines: tuple[str, ...] = ()) -> None:
        shown = (*lines, *[""] * _LINES)[:_LINES]
        self.fields = [
            TextField(
                self.tr("Line {number}").format(number=number),
                text=line,
                max_length=_LONGEST,
                code=True,
            )
            for number, line in enumerate(shown, start=1)
        ]
        content = Column(gap=12)
        if image is not None:
            picture = DocumentImageView()
            picture.set_image(image)
            picture.setFixedHeight(current_theme().px(_PICTURE_HEIGHT))
            content.add(picture)
        for field in self.fields:
            field.text_changed.connect(lambda _text: self._count())
            content.add(field)
        super().__init__(
            parent,
            self.tr("Type the lines"),
            self.tr(
                "Write every character of the machine-readable lines, also each <. "
                "Typed lines prove their format only."
            ),
            content=content,
            actions=(
                Action("leave", self.tr("Type nothing"), "quiet", cancels=True),
                Action("take", self.tr("Take these lines"), "primary"),
            ),
            close_on_choice=False,
            width=_WIDTH,
        )
        self.chosen.connect(self._chosen)
        self._count()

    def show_problem(self, sentence: str) -> None:
        """Say why these are no lines of a document; what was typed stays."""
        self.fields[0].set_error(sentence)
        self.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def lines(self) -> tuple[str, ...]:
        """Give what is typed, without blanks and empty lines."""
        written = ("".join(field.text().split()).upper() for field in self.fields)
        return tuple(line for line in written if line)

    def _count(self) -> None:
        """Say how long each line is; the lines of a zone are equally long."""
        for number, field in enumerate(self.fields, start=1):
            count = len("".join(field.text().split()))
            empty = self.tr("some cards only") if number == _LINES else ""
            field.set_hint(self.tr("{count} characters").format(count=count) if count else empty)

    def _chosen(self, key: str) -> None:
        if key == "leave":
            self.dismiss()
            return
        for field in self.fields:
            field.clear_error()
        lines = self.lines()
        if not lines:
            self.show_problem(self.tr("Type the first line."))
            return
        self.typed.emit(lines)
