"""Show the signature that was given at a kiosk, decoded where every picture is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy

from kiosk.ui.desk.scanned_view import image_of
from kiosk.ui.desk.words import tr
from kiosk.ui.shared import Column, current_theme, small
from kiosk.ui.shared.language import said

if TYPE_CHECKING:
    from kiosk.domain.errors import KioskError
    from kiosk.reading.results import Preview
    from kiosk.ui.desk.ports import DeskPorts
    from kiosk.ui.shared import Lane

_ROOM = QSize(320, 96)  # px at 100 %


class GivenSignature(Column):
    """Have one signature decoded, and show it as it was drawn, on white."""

    def __init__(self, png: bytes, ports: DeskPorts, lane: Lane) -> None:
        super().__init__(gap=4)
        self._image = QImage()
        self.picture = QLabel()
        self.picture.setAccessibleName(tr("Signature given at the kiosk"))
        self.picture.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.picture.hide()
        self.words = small(tr("The signature is being opened…"))
        self.add(self.words)
        self.add(self.picture)
        lane.run(self, lambda: ports.picture_of(png), self._show, self._say)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme's scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._draw()

    def _show(self, preview: Preview) -> None:
        self._image = image_of(preview)
        self._draw()
        self.picture.show()
        self.words.setText(tr("Signature given at the kiosk"))

    def _draw(self) -> None:
        theme, image = current_theme(), self._image
        room = QSize(theme.px(_ROOM.width()), theme.px(_ROOM.height()))
        if image.width() > room.width() or image.height() > room.height():
            image = image.scaled(
                room,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        self.picture.setPixmap(QPixmap.fromImage(image))

    def _say(self, error: KioskError) -> None:
        self.words.setText(
            tr("The signature cannot be shown. {reason}").format(reason=said(error))
        )
