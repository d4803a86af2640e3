"""Take files by dropping them or by a press."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFileDialog

from kiosk.ui.shared.theme.theme import current_theme
from kiosk.ui.shared.theme.tokens import RADIUS, TextRole
from kiosk.ui.shared.widgets.buttons import Button
from kiosk.ui.shared.widgets.layout import Column, Row
from kiosk.ui.shared.widgets.marks import Icon
from kiosk.ui.shared.widgets.text import Text


class DropZone(Column):
    """Ask for a file: drop it anywhere in the frame, or choose it.

    ``dropped`` carries the paths (`pathlib.Path`). Nothing is opened here.
    ``patterns`` only filter the chooser, for what a file is shows when it is decoded.
    """

    dropped = Signal(list)

    def __init__(
        self,
        text: str,
        *,
        detail: str = "",
        button: str = "",
        icon_name: str = "scan-line",
        patterns: tuple[str, ...] = (),
    ) -> None:
        super().__init__(gap=12, margin=24)
        self._patterns, self._over = patterns, False
        self.setAcceptDrops(True)
        self.setAccessibleName(text)
        middle = Qt.AlignmentFlag.AlignHCenter
        self.add(None)
        self.add(Row(None, Icon(icon_name, 48, muted=True), None))
        self.add(Text(text, TextRole.STRONG, align=middle))
        if detail:
            self.add(Text(detail, TextRole.SMALL, muted=True, align=middle))
        self.button = Button(button or self.tr("Choose a file"), icon_name="upload")
        self.button.clicked.connect(self._choose)
        self.add(Row(None, self.button, None))
        self.add(None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome local files only."""
        if _files(event):
            event.acceptProposedAction()
            self._light(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Let the frame go dim."""
        super().dragLeaveEvent(event)
        self._light(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on the files."""
        self._light(False)
        files = _files(event)
        if files:
            event.acceptProposedAction()
            self.dropped.emit(files)

    def changeEvent(self, event: QEvent) -> None:
        """Redraw in the new theme."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a dashed frame, solid and tinted while something hovers over it."""
        colors = current_theme().colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        style = Qt.PenStyle.SolidLine if self._over else Qt.PenStyle.DashLine
        width = 3 if self._over else 1.5
        painter.setPen(QPen(QColor(colors.accent if self._over else colors.edge), width, style))
        painter.setBrush(QColor(colors.selected if self._over else colors.surface))
        area = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.drawRoundedRect(area, RADIUS.card, RADIUS.card)

    def _light(self, over: bool) -> None:
        self._over = over
        self.update()

    def _choose(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Choose a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._patterns:
            dialog.setNameFilters(
                [
                    self.tr("Documents ({patterns})").format(patterns=" ".join(self._patterns)),
                    self.tr("All files (*)"),
                ]
            )
        dialog.filesSelected.connect(
            lambda names: self.dropped.emit([Path(name) for name in names])
        )
        dialog.open()


def _files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
