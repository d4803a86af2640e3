"""The statement: the text, and the line to sign on under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImageWriter

from kiosk.flows import registration_events as events
from kiosk.ui.registration.page_view import Filling, PageView
from kiosk.ui.registration.words import page_title
from kiosk.ui.shared import (
    Banner,
    Card,
    LinkButton,
    Scroll,
    SignaturePad,
    Text,
    Tone,
    current_theme,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from kiosk.flows.registration_state import RegistrationState
    from kiosk.ui.registration.ports import RegistrationPorts

_PAD_LEAST = 130
_TEXT_LEAST = 120


class StatementView(PageView):
    """Show the statement and take the signature, or that the registrant cannot sign."""

    fills = True

    def __init__(self, state: RegistrationState, ports: RegistrationPorts) -> None:
        super().__init__(state, page_title(state.page))
        self._ports = ports
        self.text = Text("")
        self.text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        reading = Scroll(self.text)
        card = Card(gap=0, margin=16)
        card.add(Filling(reading, current_theme().px(_TEXT_LEAST)), 1)
        self.add(card, 1)
        self.pad = SignaturePad(self.tr("Sign here with finger, pen or mouse"))
        self.pad.canvas.setMinimumHeight(_PAD_LEAST)
        self.pad.changed.connect(self._pad_changed)
        self.pad.cannot_sign.connect(lambda: self._cannot(unable=True))
        signs = LinkButton(self.tr("Sign after all"))
        signs.clicked.connect(lambda: self._cannot(unable=False))
        self.unable = Banner(
            Tone.INFO,
            self.tr("You cannot sign. Staff at the desk read the statement with you."),
            action=signs,
        )
        self.add(self.unable)
        self._signing = Filling(self.pad)
        self.add(self._signing, 1)

    def draw(self, state: RegistrationState) -> None:
        """Show the text, and whether it is signed."""
        super().draw(state)
        shown = state.statement.text if state.statement is not None else ""
        if shown != self.text.text():
            self.text.setText(shown)
        signature = state.signature
        unable = signature is not None and signature.unable_to_sign
        self.unable.setVisible(unable)
        self._signing.setVisible(not unable)
        if signature is None and not self.pad.is_empty():
            self.pad.canvas.blockSignals(True)
            self.pad.clear()
            self.pad.canvas.blockSignals(False)

    def _cannot(self, *, unable: bool) -> None:
        self.sent.emit(events.UnableToSign(unable=unable, at=self._ports.now()))

    def _pad_changed(self) -> None:
        sample = self.pad.sample()
        png = b"" if sample is None else png_of(sample.image)
        self.sent.emit(events.Signed(png, self._ports.now()))


def png_of(image: QImage) -> bytes:
    """Write a drawn signature as PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(buffer.data().data())
