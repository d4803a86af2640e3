"""A signature given at a kiosk is shown as large as the text, or said to be unreadable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.reading import Preview
from kiosk.ui.desk.given_signature import GivenSignature
from kiosk.ui.shared import Theme, apply_theme

from .conftest import FakePorts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from kiosk.ui.shared import Lane

PNG = b"\x89PNG\r\n\x1a\n"


class WidePorts(FakePorts):
    """Decode every picture to a white one of 1000 by 100 px."""

    def picture_of(self, data: bytes) -> Preview:
        del data
        return Preview(1000, 100, bytes([255]) * 1000 * 100 * 3)


def test_a_signature_fits_its_room_and_grows_with_the_text(
    qtbot: QtBot, lane: Lane, qapp: QApplication
) -> None:
    view = GivenSignature(PNG, WidePorts(), lane)
    qtbot.addWidget(view)
    qtbot.waitUntil(lambda: not view.picture.isHidden())
    assert view.picture.pixmap().width() == 320
    apply_theme(qapp, Theme(scale=2.0))
    assert view.picture.pixmap().width() == 640


def test_a_signature_that_is_no_picture_says_so(qtbot: QtBot, lane: Lane) -> None:
    view = GivenSignature(b"no picture", FakePorts(), lane)
    qtbot.addWidget(view)
    qtbot.waitUntil(lambda: "cannot be shown" in view.words.text())
    assert view.picture.isHidden()
