"""Signatures, document pictures and codes."""

import cv2
import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui import shared as ui


def sign(qtbot: QtBot, pad: ui.SignaturePad) -> None:
    canvas = pad.canvas
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(40, 60))
    for step in range(1, 12):
        qtbot.mouseMove(canvas, QPoint(40 + 15 * step, 60 + (step % 3) * 12))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(230, 70))


def test_a_signature_is_taken_as_strokes_and_as_dark_ink_on_white(qtbot: QtBot) -> None:
    pad = ui.SignaturePad()
    qtbot.addWidget(pad)
    pad.resize(480, 260)
    pad.show()
    assert pad.sample() is None
    with qtbot.waitSignal(pad.changed):
        sign(qtbot, pad)
    sample = pad.sample()
    assert sample is not None
    assert len(sample.strokes) == 1
    assert all(0 <= x <= 1 for x, _, _ in sample.strokes[0])
    assert sample.image.pixelColor(0, 0) == QColor("#FFFFFF")
    dark = sum(
        sample.image.pixelColor(x, y).lightness() < 80
        for x in range(0, 1200, 3)
        for y in range(0, sample.image.height(), 3)
    )
    assert dark > 20
    pad.clear()
    assert pad.is_empty()


def test_a_dot_is_no_signature_and_who_cannot_sign_can_say_so(qtbot: QtBot) -> None:
    pad = ui.SignaturePad()
    qtbot.addWidget(pad)
    pad.show()
    qtbot.mouseClick(pad.canvas, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    assert pad.is_empty()
    with qtbot.waitSignal(pad.cannot_sign):
        qtbot.mouseClick(pad.findChild(ui.LinkButton), Qt.MouseButton.LeftButton)


def picture() -> QImage:
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    return image


def test_zoom_turn_and_fit_stay_within_their_bounds(qtbot: QtBot) -> None:
    view = ui.DocumentImageView()
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show()
    view.set_image(picture())
    canvas = view.canvas
    qtbot.keyClick(canvas, Qt.Key.Key_Minus)
    assert canvas.zoom == 1
    for _ in range(40):
        qtbot.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.zoom == 8
    canvas.turn()
    assert (canvas.turns, canvas.zoom) == (1, 1)
    canvas.turn(-1)
    assert canvas.turns == 0
    view.set_image(None)
    view.grab()


def test_a_highlight_is_seen_where_it_was_asked_for_also_when_turned(qtbot: QtBot) -> None:
    view = ui.DocumentImageView()
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show()
    view.set_image(picture())
    corner = [(0, 0), (100, 0), (100, 50), (0, 50)]
    view.highlight(corner)

    def weight_of_ink() -> tuple[float, float]:
        image = view.canvas.grab().toImage()
        found = [
            (x, y)
            for x in range(0, image.width(), 2)
            for y in range(0, image.height(), 2)
            if image.pixelColor(x, y).name() == "#ffe14d"
        ]
        xs, ys = zip(*found, strict=True)
        return sum(xs) / len(xs) / image.width(), sum(ys) / len(ys) / image.height()

    x, y = weight_of_ink()
    assert x < 0.5 > y
    view.canvas.turn()
    view.highlight(corner)
    x, y = weight_of_ink()
    assert x > 0.5 > y


def test_a_code_reads_back_with_its_quiet_zone(qtbot: QtBot) -> None:
    text = "KIOSK-" * 60
    code = ui.QrView(text)
    qtbot.addWidget(code)
    code.resize(420, 420)
    code.show()
    image = code.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(
        image.height(), image.bytesPerLine()
    )
    read, _, _ = cv2.QRCodeDetector().detectAndDecode(pixels[:, : image.width()].copy())
    assert read == text
    exported = code.to_image(4)
    assert exported.pixelColor(15, 15) == QColor("#FFFFFF")
    assert exported.pixelColor(16, 16) == QColor("#000000")


def test_the_machine_readable_zone_is_never_mirrored(qtbot: QtBot, qapp: QApplication) -> None:
    view = ui.MrzView(["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"])
    qtbot.addWidget(view)
    view.resize(700, view.sizeHint().height())
    view.show()
    before = view.grab().toImage()
    ui.apply_theme(qapp, ui.Theme(language="ar", reduced_motion=True))
    assert view.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert view.grab().toImage() == before
    view.mark((0, 3))
    assert view.grab().toImage() != before
