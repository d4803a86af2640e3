"""The page that captures: the live picture, one hint at a time, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter

from kiosk.flows import registration_events as events
from kiosk.flows.registration_state import ReadPicture, ReadSwipe, TakeShot
from kiosk.reading.results import Hint
from kiosk.ui.registration.page_view import Filling, PageView
from kiosk.ui.registration.words import hint_sentence, page_title, paper_title
from kiosk.ui.shared import (
    Flow,
    Icon,
    QuietButton,
    Row,
    SecondaryButton,
    Text,
    TextRole,
    Tone,
)
from kiosk.ui.shared.language import said
from kiosk.ui.shared.widgets.image_view import ImageCanvas
from kiosk.ui.shared.widgets.live_canvas import LiveCanvas

if TYPE_CHECKING:
    from kiosk.flows.registration_state import CapturedDocument, RegistrationState
    from kiosk.ui.shared.widgets.live_canvas import LiveFrame

_ICONS = {
    Hint.SHOW_DOCUMENT: ("id-card", Tone.INFO),
    Hint.HOLD_STILL: ("hand", Tone.HOLD),
    Hint.MOVE_CLOSER: ("zoom-in", Tone.HOLD),
    Hint.MOVE_BACK: ("zoom-out", Tone.HOLD),
    Hint.TILT_GLARE: ("rotate-cw", Tone.HOLD),
    Hint.MORE_LIGHT: ("sun", Tone.HOLD),
    Hint.STRAIGHTEN: ("rotate-ccw", Tone.HOLD),
    Hint.READING: ("scan-text", Tone.ALLOW),
    Hint.DONE: ("circle-check", Tone.ALLOW),
}
_PICTURE_LEAST = 240
_QUALITY = 92


class CaptureView(PageView):
    """Look through the camera until a document is captured; then show the picture."""

    fills = True

    def __init__(self, state: RegistrationState) -> None:
        chosen = state.chosen
        super().__init__(state, page_title(state.page) if chosen is None else paper_title(chosen))
        self._frame: LiveFrame | None = None
        self._icon = Icon("id-card", 28)
        self.hint = Text("", TextRole.STRONG, lines=2)
        row = Row(self._icon, gap=12)
        row.add(self.hint, 1)
        self.canvas = LiveCanvas()
        self.picture = ImageCanvas()
        self.picture.setAccessibleName(self.tr("The picture that was taken"))
        self.shutter = SecondaryButton(self.tr("Take the picture"), icon_name="camera")
        self.shutter.clicked.connect(self._press_shutter)
        self.again = SecondaryButton(self.tr("Take it again"), icon_name="refresh-cw")
        self.again.clicked.connect(lambda: self.sent.emit(events.Retaken()))
        self.without = QuietButton(self.tr("I do not have it with me"))
        self.without.clicked.connect(lambda: self.sent.emit(events.DocumentChosen("")))
        self.add(row)
        self._live, self._taken = (
            Filling(picture, _PICTURE_LEAST) for picture in (self.canvas, self.picture)
        )
        self.add(self._live, 1)
        self.add(self._taken, 1)
        self.add(Flow(self.shutter, self.again, self.without, gap=16))
        self._shown: CapturedDocument | None = None

    def show_frame(self, frame: LiveFrame) -> None:
        """Show a frame and keep it for the shutter."""
        self._frame = frame
        self.canvas.show_frame(frame)

    def draw(self, state: RegistrationState) -> None:
        """Show the hint and the live picture, or the picture that was taken."""
        super().draw(state)
        document = state.document
        self._live.setVisible(document is None)
        self.shutter.setVisible(document is None)
        self._taken.setVisible(document is not None)
        self.again.setVisible(document is not None)
        if document is not None and document is not self._shown:
            self.picture.set_image(_image_of(document))
            self._frame = None
            self.canvas.show_frame(None)
        self._shown = document
        sentence, (icon, tone) = self._say(state)
        self.hint.setText(sentence)
        self._icon.set(icon, tone)
        self.canvas.show_lines(state.looking.watched.corners if state.looking else None)

    def _say(self, state: RegistrationState) -> tuple[str, tuple[str, Tone]]:
        document, looking = state.document, state.looking
        if document is not None:
            read = document.scan is not None
            sentence = (
                self.tr("The document is read. Look at the picture, then continue.")
                if read
                else self.tr("The picture is taken. Staff read it at the desk.")
            )
            return sentence, _ICONS[Hint.DONE]
        if looking is not None and looking.lost is not None:
            return said(looking.lost), ("circle-alert", Tone.HOLD)
        if isinstance(state.pending, TakeShot | ReadPicture | ReadSwipe):
            return self.tr("One moment: the picture is being read."), _ICONS[Hint.READING]
        if looking is None or not looking.live:
            return self.tr("The camera starts."), ("camera", Tone.INFO)
        return hint_sentence(looking.watched.hint), _ICONS[looking.watched.hint]

    def _press_shutter(self) -> None:
        if self._frame is not None:
            self.sent.emit(events.PictureOffered(jpeg_of(self._frame)))


def jpeg_of(frame: LiveFrame) -> bytes:
    """Write a live frame as JPEG; the camera's raw pixels are not a file that could deceive."""
    image = QImage(
        frame.pixels, frame.width, frame.height, 3 * frame.width, QImage.Format.Format_RGB888
    )
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"JPEG"))
    writer.setQuality(_QUALITY)
    writer.write(image)
    return bytes(buffer.data().data())


def _image_of(document: CapturedDocument) -> QImage | None:
    """Draw the pixels that the reading process decoded; this process decodes nothing."""
    preview = document.preview
    if preview is None:
        return None
    image = QImage(
        preview.pixels,
        preview.width,
        preview.height,
        3 * preview.width,
        QImage.Format.Format_RGB888,
    )
    return image.copy()
